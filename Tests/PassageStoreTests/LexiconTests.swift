import Foundation
import GRDB
import Indexing
import PassageStore
import TestSupport
import Testing

@Suite struct LexiconTests {
  private func words(of index: TestIndex) throws -> [String: Int] {
    let database = try DatabaseQueue(path: Snapshot(currentOf: index.folder).path)
    return try database.read { database in
      try Dictionary(
        uniqueKeysWithValues: Row.fetchAll(
          database, sql: "SELECT term, frequency FROM lexicon WHERE kind = 0"
        ).map { ($0[0], $0[1]) })
    }
  }

  @Test func `each word leads to the passages that the full-text index finds`() async throws {
    let index = try await TestIndex.of(.tenders)
    try await index.index(try index.write(.amendedTenders, to: "new.xml"))
    let snapshot = try Snapshot(currentOf: index.folder)
    let roster = try snapshot.lexiconParts().roster
    let words = try words(of: index)
    #expect(words.count > 30)
    for (word, frequency) in words {
      let list = try #require(
        try snapshot.postings(of: [word], kind: .word, passages: roster.count)[word])
      #expect(list.count == frequency)
      #expect(
        Set(list.places.map { roster.ids[Int($0)] })
          == (try snapshot.passages(matching: "\"\(word)\"")))
    }
  }

  @Test func `words that follow one another are found within the distance`() async throws {
    let index = try await TestIndex.of(.tenders)
    let snapshot = try Snapshot(currentOf: index.folder)
    let roster = try snapshot.lexiconParts().roster
    func pairs(_ first: String, _ second: String, within distance: Int32) throws -> [Int32] {
      let lists = try snapshot.postings(
        of: [first, second], kind: .word, passages: roster.count)
      return try #require(lists[first]).followed(
        by: try #require(lists[second]), within: distance, headLengths: roster.headLengths
      ).places
    }
    // "Die Angebotsfrist beträgt mindestens 20 Kalendertage."
    #expect(try pairs("angebotsfrist", "betragt", within: 1).count == 1)
    #expect(try pairs("betragt", "angebotsfrist", within: 3).isEmpty)
    #expect(try pairs("angebotsfrist", "20", within: 2).isEmpty)
    #expect(try pairs("angebotsfrist", "20", within: 3).count == 1)
    // From the context into the text nothing leads.
    #expect(try pairs("frist", "die", within: 3).isEmpty)
  }

  @Test func `of an act that is removed no word is left`() async throws {
    let index = try await TestIndex.of(.tenders)
    let other = GIIDocument(
      "AndereO", serial: "990090077", date: "20240101",
      [.init("1", "Hunde", ["Der Leinenzwang gilt überall."])])
    let path = try index.write(other, to: "other/act.xml")
    try await index.index(path)
    #expect(try words(of: index)["leinenzwang"] == 1)
    try await index.index([], scope: .all(inFolder: index.files.path + "/other"))
    #expect(try words(of: index)["leinenzwang"] == nil)
    #expect(try words(of: index)["angebotsfrist"] == 1)
    #expect(try Snapshot(currentOf: index.folder).flaw() == nil)
  }

  @Test(arguments: [
    "DELETE FROM lexicon WHERE term = 'angebotsfrist'",
    "UPDATE lexicon SET postings = x'' WHERE term = 'angebotsfrist'",
    "UPDATE lexicon SET postings = x'FFFFFFFFFFFFFF' WHERE term = 'angebotsfrist'",
    "UPDATE lexicon SET postings = x'7F000100' WHERE term = 'angebotsfrist'",
    "UPDATE lexicon SET frequency = 7 WHERE term = 'angebotsfrist'",
    "UPDATE lexiconPart SET content = x'00' WHERE name = 'roster'",
    "UPDATE lexiconPart SET content = zeroblob(80) WHERE name = 'roster'",
    "DELETE FROM lexiconPart",
  ])
  func `a damaged lexicon is a flaw`(damage: String) async throws {
    let index = try await TestIndex.of(.tenders)
    #expect(try Snapshot(currentOf: index.folder).flaw() == nil)
    let database = try DatabaseQueue(path: index.folder.snapshotPath(1))
    try await database.write { try $0.execute(sql: damage) }
    try database.close()
    #expect(try Snapshot(currentOf: index.folder).flaw()?.contains("lexicon") == true)
  }

  @Test(arguments: 0..<200) func `any bytes are read as a list or refused`(seed: Int) async throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let index = try await TestIndex.of(.tenders)
    let bytes = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
      UInt8.random(in: 0...(seed.isMultiple(of: 2) ? 3 : 255), using: &generator)
    }
    let database = try DatabaseQueue(path: index.folder.snapshotPath(1))
    try await database.write { database in
      try database.execute(
        sql: "UPDATE lexicon SET postings = ? WHERE term = 'angebotsfrist'",
        arguments: [Data(bytes)])
    }
    try database.close()
    let snapshot = try Snapshot(currentOf: index.folder)
    let count = try snapshot.lexiconParts().roster.count
    do {
      let lists = try snapshot.postings(of: ["angebotsfrist"], kind: .word, passages: count)
      let list = try #require(lists["angebotsfrist"])
      #expect(list.places.allSatisfy { (0..<count).contains(Int($0)) })
      #expect(list.places == list.places.sorted() && Set(list.places).count == list.count)
    } catch let error as PassageStoreError {
      #expect(error.description.contains("angebotsfrist"))
    }
  }
}
