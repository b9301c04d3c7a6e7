internal import Norms
internal import PassageStore

/// Which provision of one text of an act is which provision of the next.
///
/// Neither keys nor numbers alone can tell. The keys of some sources follow the text when a
/// provision gets another number, those of others are the number; and old acts give one key to
/// several provisions. So the surest signs are looked at first: key, number and text agree; the
/// same text elsewhere; key and number; key and a similar text; at last the number alone.
struct ProvisionPairing {
  typealias Pair = (old: StoredProvision?, new: StoredProvision?)

  private struct Side {
    let provisions: [StoredProvision]
    let numbers: [String]
    let texts: [String]
    var isOpen: [Bool]

    init(_ provisions: [StoredProvision]) {
      self.provisions = provisions.sorted {
        ($0.position, $0.provision.key) < ($1.position, $1.provision.key)
      }
      numbers = self.provisions.map(\.provision.numberKey)
      texts = self.provisions.map { Typography.folded($0.provision.text) }
      isOpen = Array(repeating: true, count: provisions.count)
    }

    func key(_ index: Int) -> String { provisions[index].provision.key }

    /// The open provisions by what `sign` finds in them.
    func open(by sign: (Int) -> String?) -> [String: [Int]] {
      var groups: [String: [Int]] = [:]
      for index in provisions.indices where isOpen[index] {
        if let sign = sign(index) { groups[sign, default: []].append(index) }
      }
      return groups
    }
  }

  private var old: Side
  private var new: Side
  private var partners: [Int: Int] = [:]

  /// - Returns: every provision once, in the order of the new text; what is gone stands where it was.
  static func pairs(_ old: [StoredProvision], _ new: [StoredProvision]) -> [Pair] {
    var pairing = Self(old: Side(old), new: Side(new))
    pairing.pairAll()
    return pairing.pairs
  }

  private init(old: Side, new: Side) {
    self.old = old
    self.new = new
  }

  private mutating func pairAll() {
    pair { side, index in side.key(index) + "\n" + side.numbers[index] + "\n" + side.texts[index] }
    pair { side, index in side.numbers[index] + "\n" + side.texts[index] }
    pairMoved()
    pair { side, index in side.key(index) + "\n" + side.numbers[index] }
    pair(if: Self.areSimilar, by: { side, index in side.key(index) })
    pair { side, index in side.numbers[index] }
  }

  /// Pairs open provisions that share a sign, in order where several do.
  private mutating func pair(
    if isFit: (StoredProvision, StoredProvision) -> Bool = { _, _ in true },
    by sign: (Side, Int) -> String?
  ) {
    let candidates = old.open { sign(old, $0) }
    for (group, newIndices) in new.open(by: { sign(new, $0) }) {
      for (oldIndex, newIndex) in zip(candidates[group] ?? [], newIndices)
      where isFit(old.provisions[oldIndex], new.provisions[newIndex]) {
        close(oldIndex, newIndex)
      }
    }
  }

  /// A text that was there once and is there once, under another number.
  private mutating func pairMoved() {
    func sign(_ side: Side, _ index: Int) -> String? {
      side.provisions[index].provision.hasLaw && side.texts[index].utf8.count >= Self.shortestMoved
        ? side.texts[index] : nil
    }
    let candidates = old.open { sign(old, $0) }
    for (text, newIndices) in new.open(by: { sign(new, $0) }) {
      guard newIndices.count == 1, let oldIndices = candidates[text], oldIndices.count == 1 else {
        continue
      }
      close(oldIndices[0], newIndices[0])
    }
  }

  private mutating func close(_ oldIndex: Int, _ newIndex: Int) {
    old.isOpen[oldIndex] = false
    new.isOpen[newIndex] = false
    partners[newIndex] = oldIndex
  }

  private var pairs: [Pair] {
    let kept = new.provisions.indices.map { index in
      (old: partners[index].map { old.provisions[$0] }, new: Optional(new.provisions[index]))
    }
    let gone = old.provisions.indices.filter { old.isOpen[$0] }.map { index in
      (old: Optional(old.provisions[index]), new: StoredProvision?.none)
    }
    return (kept + gone).sorted { left, right in
      let places = [left, right].map { ($0.new ?? $0.old)?.position ?? 0 }
      return (places[0], left.new == nil ? 0 : 1) < (places[1], right.new == nil ? 0 : 1)
    }
  }

  /// Half of the words of the two are the same, however often they moved.
  private static func areSimilar(_ old: StoredProvision, _ new: StoredProvision) -> Bool {
    guard old.provision.hasLaw, new.provision.hasLaw else { return true }
    var counts: [Substring: Int] = [:]
    let oldWords = words(of: old)
    let newWords = words(of: new)
    for word in oldWords { counts[word, default: 0] += 1 }
    var shared = 0
    for word in newWords {
      guard let count = counts[word], count > 0 else { continue }
      counts[word] = count - 1
      shared += 1
    }
    return 2 * 2 * shared >= oldWords.count + newWords.count
  }

  private static func words(of provision: StoredProvision) -> [Substring] {
    provision.provision.text.split { !$0.isLetter && !$0.isNumber }
  }

  /// Bytes; shorter texts are the same by chance.
  private static let shortestMoved = 40
}
