import Corpus
import Indexing
import PassageStore
import TestSupport
import Testing

/// An act that changes at random: wording, headings, paragraphs, new, dropped and returning sections.
private struct ChangingAct {
  private(set) var document: GIIDocument
  private var year = 2020

  init(_ number: Int, using generator: inout SeededGenerator) {
    document = GIIDocument(
      "Test\(number)O", serial: "99009001\(number)", date: "20200101",
      (1...6).map { section in
        .init("\(section)", "Titel \(section)", [Self.sentence(using: &generator)])
      })
  }

  private static let words = ["Los", "Frist", "Angebot", "Auftrag", "Stelle", "Gebühr", "Antrag"]

  private static func sentence(using generator: inout SeededGenerator) -> String {
    (0..<4).map { _ in words.randomElement(using: &generator)! }.joined(separator: " ") + "."
  }

  mutating func amend(using generator: inout SeededGenerator) {
    year += 1
    document.date = "\(year)0101"
    for _ in 0..<Int.random(in: 0...3, using: &generator) {
      guard let place = document.sections.indices.randomElement(using: &generator) else { break }
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: document.sections[place].heading += " neu"
      case 1: document.sections[place].paragraphs.append(Self.sentence(using: &generator))
      case 2: document.sections.remove(at: place)
      case 3:
        let free = Set(1...9).subtracting(document.sections.compactMap { Int($0.number) })
        guard let number = free.min() else { break }
        document.sections.append(
          .init("\(number)", "Titel \(number)", [Self.sentence(using: &generator)]))
      case 4: document.sections[place].paragraphs = ["(weggefallen)"]
      default: document.sections[place].paragraphs = [Self.sentence(using: &generator)]
      }
    }
    if Int.random(in: 0..<8, using: &generator) == 0 { document.abbreviation += "n" }
  }
}

/// A French code that changes at random; its source dates each article.
private struct ChangingCode {
  private(set) var code: FrenchCode
  private var year = 2020
  private var lastVersion = 5

  init() {
    code = FrenchCode(
      "2020-01-01",
      (1...5).map { .init("L\($0)", "Texte \($0).", version: $0, from: "2019-01-01") })
  }

  mutating func amend(using generator: inout SeededGenerator) {
    year += 1
    code.date = "\(year)-01-01"
    for _ in 0..<Int.random(in: 0...3, using: &generator) {
      guard let place = code.articles.indices.randomElement(using: &generator) else { break }
      lastVersion += 1
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: code.articles.remove(at: place)
      case 1:
        code.articles.append(
          .init("L\(lastVersion)", "Neuf.", version: lastVersion, from: "\(year)-01-01"))
      default:
        code.articles[place].text += " Modifié en \(year)."
        code.articles[place].version = lastVersion
        code.articles[place].start = "\(year)-01-01"
      }
    }
  }
}

@Suite struct EquivalenceTests {
  @Test(arguments: 1...24)
  func `adding texts one by one, in any order, gives what indexing all at once does`(
    seed: Int
  ) async throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let files = try TestIndex()
    var paths: [String] = []
    for number in 1...2 {
      var act = ChangingAct(number, using: &generator)
      for state in 1...4 {
        paths.append(try files.write(act.document, to: "\(number)-\(state).xml"))
        act.amend(using: &generator)
      }
    }
    var code = ChangingCode()
    for state in 1...4 {
      paths.append(try files.files.write(code.code.json, to: "code-\(state).json"))
      code.amend(using: &generator)
    }
    try await files.index(paths)
    let expected = try SnapshotContent(of: files.folder)

    let steps = try TestIndex()
    var rest = paths.shuffled(using: &generator)[...]
    while !rest.isEmpty {
      let count = Int.random(in: 1...3, using: &generator)
      try await steps.index(Array(rest.prefix(count)))
      rest = rest.dropFirst(count)
    }
    let content = try SnapshotContent(of: steps.folder)
    #expect(content.orphans == 0 && expected.orphans == 0)
    #expect(content.acts == expected.acts)
    #expect(content.states == expected.states)
    #expect(content.provisions == expected.provisions)
    #expect(content.passages == expected.passages)
    #expect(content.lexicon == expected.lexicon)
    #expect(!content.passages.isEmpty)
  }

  @Test func `taking a change back gives what was there before`() async throws {
    let index = try await TestIndex.of(.tenders)
    let before = try SnapshotContent(of: index.folder)
    var amended = GIIDocument.tenders
    amended.sections[0].paragraphs[0] += " Das gilt immer."
    try await index.index([try index.write(amended, to: "act.xml")])
    #expect(try SnapshotContent(of: index.folder).provisions != before.provisions)
    try await index.index([try index.write(.tenders, to: "act.xml")])
    #expect(try SnapshotContent(of: index.folder) == before)
  }
}
