import Norms
import Testing

@Suite struct StatedDateTests {
  @Test(arguments: [
    ("Welche Frist galt am 15. Januar 2022 für die Angebote?", "2022-01-15"),
    ("Welche Schwellenwerte gelten zum 1.1.2023?", "2023-01-01"),
    ("Wertgrenzen, Stand 01. 03. 2021", "2021-03-01"),
    ("Wertgrenzen, Stand: 2021-03-01", "2021-03-01"),
    ("Ab dem Stichtag 5. Mai 2020: wer haftet?", "2020-05-05"),
    ("Was galt am 3. märz 2019?", "2019-03-03"),
    ("Quel seuil s'appliquait au 1er janvier 2023 ?", "2023-01-01"),
    ("Le 15 août 2021, quel délai devais-je respecter ?", "2021-08-15"),
    ("Texte en vigueur le 31/12/2020 ?", "2020-12-31"),
    ("À la date du 2 décembre 2018, qui signe ?", "2018-12-02"),
    ("Which threshold applied on 15 January 2022?", "2022-01-15"),
    ("Which threshold applied as of January 1st, 2022?", "2022-01-01"),
    ("What was the fee on the 3rd of May 2020?", "2020-05-03"),
    ("AS OF 2024-07-27, who supervises?", "2024-07-27"),
  ])
  func `a stated day is read`(question: String, date: String) {
    #expect(StatedDate.read(in: question)?.description == date)
  }

  @Test(arguments: [
    "Welche Frist gilt für Angebote?",
    "Was steht im Gesetz vom 5. März 2020?",
    "Gilt die Bekanntmachung vom 26. Juni 2013 noch?",
    "Que prévoit la loi du 11 mars 2014 ?",
    "Que dit le règlement du 27 avril 2016 ?",
    "What does the decision of 5 May 2010 say?",
    "Was gilt am 31. Februar 2022?",
    "Was gilt am 15. Januar?",
    "Was änderte sich am 1. Januar 2021 gegenüber dem Stand 1. Januar 2022?",
    "Darf am 2. Tag nach dem Eingang noch geändert werden?",
    "Beträgt der Wert am 12.5.20223 mehr?",
    "am",
    "",
  ])
  func `no day is invented`(question: String) {
    #expect(StatedDate.read(in: question) == nil)
  }

  @Test func `a day that is given holds, whatever the question states`() throws {
    let given = try #require(CalendarDate(iso: "2020-01-01"))
    let today = try #require(CalendarDate(iso: "2026-11-24"))
    let question = "Was galt am 15. Januar 2022?"
    let asked = LawDate(given: nil, question: question, today: today)
    #expect(asked.date.description == "2022-01-15" && asked.basis == .question)
    let overridden = LawDate(given: given, question: question, today: today)
    #expect(overridden.date == given && overridden.basis == .given)
    let plain = LawDate(given: nil, question: "Was gilt?", today: today)
    #expect(plain.date == today && plain.basis == .today)
  }
}
