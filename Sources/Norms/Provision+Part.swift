/// The part of a provision that a citation names, as far as the provision's structure goes.
package struct ProvisionPart: Hashable, Sendable {
  /// The citation as the provision numbers its parts; without an act.
  package var citation: Citation
  /// Of the part that is named, one for each paragraph of a span; nil for the whole provision.
  package var text: String?
  /// Numbers of the paragraphs the part lies in; empty for the whole provision.
  package var paragraphs: [String]
}

extension Provision {
  /// - Parameter jurisdiction: in French law each item of an enumeration is an alinéa; articles of the EU
  ///   without paragraphs are cited by their points as if those were some (`Article 4(1) GDPR`).
  /// - Returns: nil where the provision has no such part.
  package func part(named cited: Citation, in jurisdiction: Jurisdiction) -> ProvisionPart? {
    var citation = cited
    citation.act = nil
    if citation.paragraph == nil, citation.points.isEmpty { citation.span = nil }
    var paragraphs: [Block] = []
    if let number = citation.paragraph {
      if let block = block(numbered: number) {
        citation.paragraph = block.number
        guard let spanned = spanned(from: block, by: citation.points.isEmpty ? cited.span : nil)
        else {
          return nil
        }
        paragraphs = spanned
      } else if jurisdiction == .europeanUnion,
        !content.contains(where: { $0.isNumberedParagraph }),
        content.contains(where: { $0.point(numbered: number) != nil })
      {
        citation.paragraph = nil
        citation.points.insert(number, at: 0)
      } else {
        return nil
      }
    }
    var text = paragraphs.isEmpty ? nil : paragraphs.map { $0.rendered() }.joined(separator: "\n")
    if let number = citation.alinea {
      let alineas = alineas(of: paragraphs.first, countingItems: jurisdiction == .france)
      guard alineas.indices.contains(number - 1) else { return nil }
      text = alineas[number - 1]
    }
    let container = paragraphs.first.map { [$0] } ?? content
    guard let points = Self.points(citation.points, in: container) else { return nil }
    if let innermost = points.last {
      let siblings = points.dropLast().last?.children ?? container.flatMap(\.pointSiblings)
      let spanned = Self.spanned(from: innermost, among: siblings, by: citation.span)
      text = spanned.map { $0.rendered() }.joined(separator: "\n")
    }
    return ProvisionPart(
      citation: citation, text: text, paragraphs: paragraphs.compactMap(\.number))
  }

  /// The paragraph with those that a span adds; nil where its end is not there.
  private func spanned(from block: Block, by span: CitationSpan?) -> [Block]? {
    let paragraphs = content.filter(\.isNumberedParagraph)
    guard let span, let start = paragraphs.firstIndex(of: block) else { return [block] }
    switch span {
    case .through(let end):
      let key = ParagraphNumber.key(end)
      guard
        let last = paragraphs.lastIndex(where: { $0.number.map(ParagraphNumber.key) == key }),
        last >= start
      else { return nil }
      return Array(paragraphs[start...last])
    case .next: return Array(paragraphs[start...].prefix(2))
    case .following: return Array(paragraphs[start...])
    }
  }

  private static func spanned(
    from point: Block, among siblings: [Block], by span: CitationSpan?
  ) -> [Block] {
    guard let span, let start = siblings.firstIndex(of: point) else { return [point] }
    let rest = siblings[start...]
    switch span {
    case .next: return Array(rest.prefix(2))
    case .following: return Array(rest)
    case .through(let end):
      let key = ParagraphNumber.key(end)
      let last = rest.firstIndex { $0.number.map(ParagraphNumber.key) == key }
      return last.map { Array(rest[...$0]) } ?? [point]
    }
  }

  /// The blocks of the points, outermost first, as deep as points are marked in the text.
  ///
  /// - Returns: nil where points are marked, but not this one.
  private static func points(_ numbers: [String], in container: [Block]) -> [Block]? {
    var found: [Block] = []
    var blocks = container
    for number in numbers {
      guard let point = blocks.lazy.compactMap({ $0.point(numbered: number) }).first else {
        return blocks.contains { $0.hasNumberedPoint } ? nil : found
      }
      found.append(point)
      blocks = point.children
    }
    return found
  }
}

extension Block {
  fileprivate var isNumberedParagraph: Bool { kind == .paragraph && number != nil }

  /// The points that this block introduces or is.
  fileprivate var pointSiblings: [Block] {
    kind == .point ? [self] : children.flatMap(\.pointSiblings)
  }

  fileprivate var hasNumberedPoint: Bool {
    kind == .point && number != nil || children.contains { $0.hasNumberedPoint }
  }

  /// This block or the nearest one in it that is a point of this number.
  fileprivate func point(numbered number: String) -> Block? {
    let key = ParagraphNumber.key(number)
    var level = [self]
    while !level.isEmpty {
      if let point = level.first(where: {
        $0.kind == .point && $0.number.map(ParagraphNumber.key) == key
      }) {
        return point
      }
      level = level.flatMap(\.children)
    }
    return nil
  }
}
