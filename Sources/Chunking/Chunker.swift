package import Norms

/// Cuts provisions into passages along their own structure: one paragraph, one passage.
package struct Chunker: Sendable {
  /// Changes whenever the same provision would give other passages; an index remembers it.
  package static let version = 1

  /// The longest passage in tokens, context included.
  private let window: Int
  private let tokenCount: @Sendable (String) -> Int

  /// - Parameters:
  ///   - window: the most tokens the encoder reads.
  ///   - tokenCount: the encoder's tokens of a text, prefix and special tokens included.
  package init(window: Int, tokenCount: @escaping @Sendable (String) -> Int) {
    self.window = window
    self.tokenCount = tokenCount
  }

  /// The provision's passages in order. Each text is a substring of the provision's text, none is
  /// longer than the window, and none crosses into another paragraph. Tables of contents and what
  /// says only that it is repealed give none.
  package func passages(of provision: Provision, in norm: Norm) -> [Passage] {
    guard provision.kind != .tableOfContents, !provision.isRepealed else { return [] }
    let context = context(of: provision, in: norm)
    return units(of: provision).flatMap { unit -> [Passage] in
      let citation = CitationFormatter.string(for: provision, in: norm, paragraph: unit.paragraph)
      return parts(of: unit.text, context: context).map { part in
        Passage(paragraph: unit.paragraph, citation: citation, context: context, text: part)
      }
    }
  }

  private struct Unit {
    var paragraph: String?
    var text: String
  }

  /// Numbered paragraphs each, what stands unnumbered between them together.
  private func units(of provision: Provision) -> [Unit] {
    var units: [Unit] = []
    var loose: [String] = []
    func endLoose() {
      if !loose.isEmpty { units.append(Unit(text: loose.joined(separator: "\n"))) }
      loose = []
    }
    for block in provision.content {
      let text = block.rendered()
      guard !text.isEmpty else { continue }
      if block.kind == .paragraph, let number = block.number {
        endLoose()
        if !block.isOnlyRepealed { units.append(Unit(paragraph: number, text: text)) }
      } else {
        loose.append(text)
      }
    }
    endLoose()
    return units
  }

  /// Act, provision and titles around it. Where that takes too much of the window, it loses its
  /// outermost titles first, then the act's full name, then the provision's heading.
  private func context(of provision: Provision, in norm: Norm) -> String {
    let heading = provision.heading.map { " " + $0 } ?? ""
    let name = provision.label.isEmpty ? String(heading.dropFirst()) : provision.label + heading
    let title = norm.alternativeNames.first { $0.count > norm.abbreviation.count } ?? norm.title
    let act = title == norm.abbreviation ? title : "\(norm.abbreviation) \(title)"
    let head = Self.shortened(
      [act, name].filter { !$0.isEmpty }.joined(separator: ", "), to: 300)
    for dropped in provision.path.indices {
      let context = head + "\n" + provision.path[dropped...].joined(separator: " > ")
      if tokenCount(context) <= window / 4 { return context }
    }
    let short = "\(norm.abbreviation) \(provision.label)"
    return [head, short + heading, short].first { tokenCount($0) <= window / 2 } ?? ""
  }

  private static func shortened(_ text: String, to length: Int) -> String {
    text.count <= length ? text : text.prefix(length) + "…"
  }

  /// The whole text, or pieces of it that fit the window with the context.
  private func parts(of text: String, context: String) -> [String] {
    let limit = window
    func fits(_ range: Range<String.Index>) -> Bool {
      tokenCount(context + "\n" + text[range]) <= limit
    }
    guard !fits(text.startIndex..<text.endIndex) else { return [text] }
    var parts: [Range<String.Index>] = []
    var open: Range<String.Index>?
    for piece in pieces(of: text, fits: fits) {
      if let current = open {
        let longer = current.lowerBound..<piece.upperBound
        if fits(longer) {
          open = longer
          continue
        }
        parts.append(current)
      }
      open = piece
    }
    if let open { parts.append(open) }
    return parts.map { String(text[$0]) }
  }

  /// Lines; of lines that do not fit, sentences; of sentences that do not fit, words; of words that
  /// do not fit, characters.
  private func pieces(
    of text: String, fits: (Range<String.Index>) -> Bool
  ) -> [Range<String.Index>] {
    let whole = text.startIndex..<text.endIndex
    return TextPieces.lines(in: text, whole).flatMap { line in
      if fits(line) { return [line] }
      return TextPieces.sentences(in: text, line).flatMap { sentence in
        if fits(sentence) { return [sentence] }
        return TextPieces.words(in: text, sentence).flatMap { word in
          TextPieces.slices(in: text, word, fits: fits)
        }
      }
    }
  }
}
