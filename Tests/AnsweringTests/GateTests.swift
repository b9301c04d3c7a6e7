import Answering
import Testing
import TextAnalysis

@Suite struct GateTests {
  private static let passage = """
    (2) Ein Vertrag darf erst 15 Kalendertage nach Absendung der Information geschlossen werden. Wird \
    die Information elektronisch versendet, verkürzt sich die Frist auf zehn Kalendertage. Für Aufträge \
    unter 5.382.000 Euro gilt § 10a nicht.
    """

  private func objection(_ statement: String) -> Gate.Objection? {
    Gate.objection(
      to: statement, passage: Self.passage, citation: "§ 134 Abs. 2 GWB",
      heading: "Informations- und Wartepflicht", language: .german, isSameLanguage: true)
  }

  @Test(arguments: [
    "Der Vertrag darf erst 15 Kalendertage nach Absendung der Information geschlossen werden.",
    "Bei elektronisch versendeter Information verkürzt sich die Frist auf 10 Kalendertage.",
    "Nach § 134 Absatz 2 GWB darf der Vertrag erst fünfzehn Kalendertage nach Absendung der "
      + "Information geschlossen werden.",
    "Die Information verkürzt die Frist „auf zehn Kalendertage“ bei elektronischer Versendung.",
    "Für Aufträge unter 5 382 000 Euro gilt § 10a nicht.",
  ])
  func `what the passage says passes`(statement: String) {
    #expect(objection(statement) == nil)
  }

  @Test(arguments: [
    "Der Vertrag darf erst 14 Kalendertage nach Absendung der Information geschlossen werden.",
    "Der Vertrag darf erst 15 Monate nach Absendung der Information geschlossen werden.",
    "Der Vertrag darf erst 15 Werktage nach Absendung der Information geschlossen werden.",
    "Die elektronisch versendete Information verkürzt die Frist auf dreißig Kalendertage.",
    "Nach § 135 GWB darf der Vertrag erst nach Absendung der Information geschlossen werden.",
    "Für Aufträge unter 5.382 Euro gilt § 10a nicht.",
    "Seit 2016 darf der Vertrag erst nach Absendung der Information geschlossen werden.",
  ])
  func `a number, unit or provision that the passage lacks is noticed`(statement: String) {
    #expect(objection(statement) == .numberNotInSource)
  }

  @Test func `a quotation must be verbatim`() {
    let statement = "Die Frist verkürzt sich „auf rund zehn Kalendertage“ nach der Information."
    #expect(objection(statement) == .quoteNotVerbatim)
  }

  @Test func `a statement about something else is not supported`() {
    #expect(objection("Die Hundesteuer wird von der Gemeinde erhoben.") == .notSupported)
  }

  @Test func `the line above a passage is no statement`() {
    #expect(objection("§ 134 Abs. 2 GWB (Informations- und Wartepflicht).") == .notAStatement)
  }

  @Test(arguments: [
    "In diesem Fall gelten die §§ 28 und 29.", "Maßgeblich ist § 41 Absatz 3 und 4.", "§§ 28, 29.",
  ])
  func `several provisions after one sign are read once`(statement: String) {
    #expect(objection(statement) == .numberNotInSource)
    let passage = "In diesem Fall gelten die §§ 28 und 29. Maßgeblich ist § 41 Absatz 3 und 4."
    _ = Gate.objection(
      to: statement, passage: passage, citation: "§ 1 GWB", heading: "", language: .german,
      isSameLanguage: true)
  }

  @Test func `a sentence cut off is incomplete`() {
    #expect(objection("Der Vertrag darf erst 15 Kalendertage nach") == .incomplete)
  }

  @Test(arguments: [
    ("zwanzig Tage", "20", NumberMention.Unit.day), ("vingt et un jours", "20", nil),
    ("trente-cinq jours", "35", .day), ("quatre-vingt-dix-sept ans", "97", .year),
    ("72 hours", "72", .hour), ("ten working days", "10", .workingDay),
    ("dix jours ouvrables", "10", .workingDay), ("3,5 Prozent", "3.5", .percent),
    ("20 pour cent", "20", .percent), ("10 000 €", "10000", .euro), ("einundzwanzig", "21", nil),
    ("1.000.000 Euro", "1000000", .euro),
  ])
  func `numbers are read in digits and words`(
    text: String, value: String, unit: NumberMention.Unit?
  ) {
    #expect(NumberMention.mentions(in: text).first == NumberMention(value: value, unit: unit))
  }

  @Test func `articles and pronouns are no numbers`() {
    #expect(NumberMention.mentions(in: "Eine Frist, un délai, one period").isEmpty)
  }
}
