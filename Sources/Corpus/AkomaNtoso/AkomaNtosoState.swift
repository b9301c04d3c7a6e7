internal import Norms

/// From when the text of an Akoma Ntoso document applies: each publisher says it elsewhere.
enum AkomaNtosoState {
  static func state(of identification: XMLElement, in act: XMLElement) -> CalendarDate? {
    let expression = identification.first("FRBRExpression")
    if act.namespace.contains("LegalDocML.de") {
      return expression.flatMap { pointInTime(of: $0) }
    }
    if let consolidated = finnishState(of: expression, in: act) { return consolidated }
    let date = expression?.first("FRBRdate")
    guard date?.attributes["name"] == "document" else {
      return date.flatMap { day($0.attributes["date"]) }
    }
    // Legilux dates every expression by the act's signature; its last event is the state, which is
    // not before the act came into force.
    let events = (act.first("meta")?.first("lifecycle")?.all("eventRef") ?? [])
      .compactMap { day($0.attributes["date"]) }
    let entry = identification.first("JOLUXWork")?.first("JOLUXLegalResource")?.all("jolux")
      .first { $0.attributes["name"] == "dateEntryInForce" }.flatMap { day($0.text) }
    return (events + [entry].compactMap(\.self)).max()
  }

  /// `2017-03-16` of `eli/bund/bgbl-1/1964/s593/2017-03-16/1/deu`.
  private static func pointInTime(of expression: XMLElement) -> CalendarDate? {
    let address = expression.first("FRBRuri")?.attributes["value"] ?? ""
    return address.split(separator: "/").lazy.compactMap { part in
      part.utf8.count == 10 ? CalendarDate(iso: part) : nil
    }.first
  }

  /// Finlex names the day of its consolidation, and when the amendments in it come into force.
  private static func finnishState(
    of expression: XMLElement?, in act: XMLElement
  ) -> CalendarDate? {
    guard
      let consolidated = expression?.all("FRBRdate")
        .first(where: { $0.attributes["name"] == "dateConsolidated" })
    else { return nil }
    let entries = dates(named: "dateEntryIntoForce", in: act.first("meta"))
    return entries.max() ?? day(consolidated.attributes["date"])
  }

  private static func dates(named name: String, in element: XMLElement?) -> [CalendarDate] {
    element?.elements.flatMap { child in
      child.name == name
        ? [day(child.attributes["date"])].compactMap(\.self) : dates(named: name, in: child)
    } ?? []
  }

  private static func day(_ text: String?) -> CalendarDate? {
    text.flatMap { CalendarDate(iso: $0) }
  }
}
