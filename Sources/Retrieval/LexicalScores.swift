internal import PassageStore
internal import TextAnalysis

/// What the lexical arm found for a question: a score for every passage, and why.
struct LexicalScores: Sendable {
  struct Match: Sendable {
    var term: String
    var kind: TermMatch.Kind
    /// Of the rarest possible match; what a passage gets saturates below it.
    var weight: Float
    /// Of the texts in which it counts; nil for all.
    var language: AnalysisLanguage?
    var list: PostingList

    /// - Parameter index: in the list.
    func counts(_ index: Int, _ languages: [AnalysisLanguage]) -> Bool {
      if kind == .heading { return list.headCounts[index] > 0 }
      guard let language else { return true }
      return languages[Int(list.places[index])] == language
    }
  }

  /// By place in the roster, whether the passage is allowed or not.
  fileprivate(set) var scores: [Float]
  /// Allowed passages, best first; of equal ones the first in the texts.
  fileprivate(set) var best: [Int32] = []
  /// Words of the question that no passage holds are not among them.
  fileprivate let matches: [Match]
  /// The share of the question's content words that was looked for in another language, too.
  let translated: [AnalysisLanguage: Double]
  private let fields: FieldNorms
  private let languages: [AnalysisLanguage]

  init(
    _ matches: [Match], translated: [AnalysisLanguage: Double], fields: FieldNorms,
    languages: [AnalysisLanguage], allowed: [Bool], depth: Int
  ) {
    self.matches = matches
    self.translated = translated
    self.languages = languages
    self.fields = fields
    scores = [Float](repeating: 0, count: allowed.count)
    for match in matches {
      let list = match.list
      for index in list.places.indices where match.counts(index, languages) {
        scores[Int(list.places[index])] += match.weight * fields.saturated(index, of: list)
      }
    }
    best = TopScores.places(of: scores, allowed: allowed, count: depth)
  }

  func score(at place: Int32) -> Double { Double(scores[Int(place)]) }

  /// What the passage has of the question, the weightiest first.
  func explanation(of place: Int32) -> [TermMatch] {
    matches.compactMap { match in
      guard let index = match.list.index(of: place), match.counts(index, languages) else {
        return nil
      }
      return TermMatch(
        term: match.term, kind: match.kind,
        score: Double(match.weight * fields.saturated(index, of: match.list)))
    }.sorted { ($0.score, $1.term) > ($1.score, $0.term) }
  }

  /// - Parameter terms: with their weights.
  /// - Returns: the share of the weights whose words the passage holds.
  func coverage(of terms: [String: Double], at place: Int32) -> Double {
    let sum = terms.values.reduce(0, +)
    guard sum > 0 else { return 0 }
    return matches.reduce(0) { held, match in
      guard match.kind == .word, let weight = terms[match.term],
        match.list.index(of: place) != nil
      else { return held }
      return held + weight
    } / sum
  }

  func frequency(of word: String) -> Int {
    matches.first { $0.kind == .word && $0.term == word }?.list.count ?? 0
  }
}

/// BM25's measure of how often a term stands in a passage, by field (Zaragoza et al., Microsoft Cambridge
/// at TREC-13, 2004: BM25F).
struct FieldNorms: Sendable {
  /// Weights of one occurrence in each passage's context and text, by the field's length.
  private let head: [Float]
  private let body: [Float]

  init(_ roster: PassageRoster) {
    head = Self.norms(roster.headLengths, weight: Self.headWeight)
    body = Self.norms(roster.bodyLengths, weight: 1)
  }

  /// Between 0 and 1.
  func saturated(_ index: Int, of list: PostingList) -> Float {
    let place = Int(list.places[index])
    let frequency =
      Float(list.headCounts[index]) * head[place] + Float(list.bodyCounts[index]) * body[place]
    return frequency / (Self.k1 + frequency)
  }

  private static func norms(_ lengths: [Int32], weight: Float) -> [Float] {
    let sum = lengths.reduce(0) { $0 + Float($1) }
    let mean = max(sum / Float(max(lengths.count, 1)), 1e-6)
    return lengths.map { weight / (1 - b + b * Float($0) / mean) }
  }

  static let k1: Float = 1.2
  private static let b: Float = 0.75
  private static let headWeight: Float = 1.5
}

/// The best of many scores without sorting all.
enum TopScores {
  /// - Returns: places of at most `count` allowed scores above 0, the best first, of equal ones the first.
  static func places(of scores: [Float], allowed: [Bool], count: Int) -> [Int32] {
    guard count > 0, let largest = scores.max(), largest > 0 else { return [] }
    let steps = Float(Self.steps) / largest
    var counts = [Int](repeating: 0, count: Self.steps + 1)
    for place in scores.indices where scores[place] > 0 && allowed[place] {
      counts[Int(scores[place] * steps)] += 1
    }
    var threshold = Self.steps
    var found = counts[threshold]
    while threshold > 0, found < count {
      threshold -= 1
      found += counts[threshold]
    }
    var places: [Int32] = []
    places.reserveCapacity(found)
    for place in scores.indices
    where scores[place] > 0 && allowed[place] && Int(scores[place] * steps) >= threshold {
      places.append(Int32(place))
    }
    places.sort { (scores[Int($0)], $1) > (scores[Int($1)], $0) }
    return Array(places.prefix(count))
  }

  private static let steps = 4_096
}
