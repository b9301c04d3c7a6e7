/// The names that LegalDocML.de puts into the title and the metadata of an act.
struct AkomaNtosoNames {
  let abbreviation: String?
  let shortTitle: String?
  let others: [String]

  init(preface: XMLElement?, meta: XMLElement?) {
    func texts(_ name: String, refersTo role: Set<String>, in element: XMLElement?) -> [String] {
      element?.elements.flatMap { child in
        child.name == name && role.contains(child.attributes["refersTo"] ?? "")
          ? [PlainText.line(child.text)] : texts(name, refersTo: role, in: child)
      } ?? []
    }
    // `(Lobbyregistergesetz - LobbyRG)`, the second name marked as the abbreviation.
    let title = preface?.firstDescendant("shortTitle")
    abbreviation = texts("inline", refersTo: ["amtliche-abkuerzung"], in: title).first
    others = texts(
      "abkuerzung", refersTo: ["amtliche-abkuerzung", "nicht-amtliche-abkuerzung"], in: meta
    ).filter { !$0.isEmpty }
    var short = title.map { PlainText.line($0.text) } ?? ""
    guard let abbreviation, short.hasPrefix("("), short.hasSuffix(")") else {
      shortTitle = nil
      return
    }
    short = PlainText.line(short.dropFirst().dropLast())
    if short.hasSuffix(abbreviation) { short = String(short.dropLast(abbreviation.count)) }
    short = PlainText.line(
      short.prefix(
        short.lastIndex { $0.isLetter }.map {
          short.distance(from: short.startIndex, to: $0) + 1
        } ?? 0))
    shortTitle = short.isEmpty ? nil : short
  }
}
