/// Citations without a sign, which name an act that is known: `97 abs 4 gwb`, `GDPR 5(1)(a)`.
extension CitationCursor {
  /// The number first, the act right behind it.
  static func numberAndAct(_ cursor: inout Self) -> [Citation]? { cursor.readNumberAndAct() }
  static func actAndNumber(_ cursor: inout Self) -> [Citation]? { cursor.readActAndNumber() }

  private mutating func readNumberAndAct() -> [Citation]? {
    guard !actKeys.isEmpty, let first = token(), first.isPlainNumber, Self.isProvisionNumber(first),
      index == 0 || first.followsBlank
    else { return nil }
    guard let number = readNumber(kind: .section),
      let citations = readRest(of: Citation(kind: .section, number: number), isPlural: false),
      let act = citations[0].act, actKeys.contains(ActName.key(act)),
      tokens[index - 1].kind != .sign, isSafeName(act) || hasParts(citations[0])
    else { return nil }
    return citations
  }

  /// The act first: `gwb 97`, `DSGVO 6 Abs. 1`.
  private mutating func readActAndNumber() -> [Citation]? {
    let start = index
    guard let length = knownActLength() else { return nil }
    let name = joined(start..<start + length)
    index += length
    guard let first = token(), first.isPlainNumber, first.followsBlank,
      Self.isProvisionNumber(first), isSafeName(name)
    else { return nil }
    guard let number = readNumber(kind: .section),
      ![".", "/", "-"].contains(token()?.folded ?? "") || index >= tokens.count - 1,
      var citations = readRest(of: Citation(kind: .section, number: number), isPlural: false),
      citations.allSatisfy({ $0.act == nil }), !first.isYear || hasParts(citations[0])
    else { return nil }
    for position in citations.indices { citations[position].act = name }
    return citations
  }

  /// Names of known acts in the text, but for these places.
  func knownActs(outside places: [Range<Int>]) -> [String] {
    guard !actKeys.isEmpty else { return [] }
    var names: [String] = []
    var cursor = self
    cursor.index = 0
    while cursor.index < tokens.count {
      if let place = places.first(where: { $0.contains(cursor.index) }) {
        cursor.index = place.upperBound
      } else if let length = cursor.knownActLength(), isSafeName(cursor.tokens[cursor.index].text) {
        names.append(joined(cursor.index..<cursor.index + length))
        cursor.index += length
      } else {
        cursor.index += 1
      }
    }
    return names
  }

  private static func isProvisionNumber(_ token: CitationToken) -> Bool {
    let digits = token.folded.prefix { $0.isNumber }
    return digits.count <= 4 && token.folded.count - digits.count <= 1
  }

  private func hasParts(_ citation: Citation) -> Bool {
    citation.paragraph != nil || !citation.points.isEmpty || citation.sentence != nil
  }

  /// Names of two letters stand for units too: `50 cc`.
  private func isSafeName(_ name: String) -> Bool { name.count > 2 || name == "GG" || name == "gg" }
}
