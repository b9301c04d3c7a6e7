/// Citations that stand together in a running text: those behind one sign.
struct CitationGroup {
  var citations: [Citation]
  var tokens: Range<Int>
  /// The word in front means much else, so without an act they are none.
  var needsAct = false

  private var lacksAct: Bool { citations.allSatisfy { $0.act == nil } }

  private mutating func setAct(_ act: String) {
    for index in citations.indices where citations[index].act == nil { citations[index].act = act }
  }

  /// `§ 97 Abs. 1, § 98 GWB`, `§ 97 i. V. m. § 98 GWB`: the act named last holds for the ones before it.
  static func passActsBack(among groups: inout [Self], in tokens: [CitationToken]) {
    for position in groups.indices.dropLast().reversed() {
      let gap = groups[position].tokens.upperBound..<groups[position + 1].tokens.lowerBound
      guard let act = groups[position + 1].citations.first?.act,
        groups[position].citations[0].kind == groups[position + 1].citations[0].kind
          || groups[position + 1].citations[0].kind == .annex,
        tokens[gap].allSatisfy({
          CitationWords.conjunction.contains($0.folded)
            || CitationWords.inConjunctionWith.contains($0.folded)
        })
      else { continue }
      groups[position].setAct(act)
    }
  }

  /// Citations without an act take that of the group before, or the only act that is named.
  static func shareActs(among groups: inout [Self], in cursor: CitationCursor) {
    for position in groups.indices where groups[position].lacksAct {
      if position > 0, let act = groups[position - 1].citations.first?.act,
        groups[position - 1].citations[0].kind == groups[position].citations[0].kind
      {
        groups[position].setAct(act)
      }
    }
    guard groups.contains(where: \.lacksAct) else { return }
    let acts = cursor.knownActs(outside: groups.map(\.tokens))
    guard Set(acts.map(ActName.key)).count == 1 else { return }
    for position in groups.indices
    where groups[position].lacksAct && !groups[position].needsAct {
      groups[position].setAct(acts[0])
    }
  }
}
