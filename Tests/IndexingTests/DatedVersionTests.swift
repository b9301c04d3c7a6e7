import Embedding
import Indexing
import Norms
import PassageStore
import TestSupport
import Testing

/// Versions of a French code whose source dates each article.
@Suite struct DatedVersionTests {
  private typealias Article = FrenchCode.Article

  private static let first = FrenchCode(
    "2022-06-01",
    [
      Article("L1", "Le gardien veille.", version: 1, from: "2020-01-01"),
      Article("L2", "Le phare est blanc.", version: 2, from: "2021-01-01"),
      Article("L3", "La lampe luit.", version: 3, from: "2020-01-01", to: "2024-01-01"),
    ])
  /// L1 amended on 2023-03-01, L2 gone, L3 as it was, L4 new.
  private static let second = FrenchCode(
    "2023-09-01",
    [
      Article("L1", "Le gardien dort.", version: 5, first: 1, from: "2023-03-01"),
      Article("L3", "La lampe luit.", version: 3, from: "2020-01-01", to: "2024-01-01"),
      Article("L4", "Le feu tourne.", version: 6, from: "2023-07-01"),
    ])
  /// L1 amended on 2024-05-01; L4 corrected without a new version.
  private static let third = FrenchCode(
    "2024-06-01",
    [
      Article("L1", "Le gardien rêve.", version: 8, first: 1, from: "2024-05-01"),
      Article("L4", "Le feu tourne vite.", version: 6, from: "2023-07-01"),
    ])

  private static let expected = [
    "L1 2020-01-01–2023-03-01 official Le gardien veille.",
    "L1 2023-03-01–2024-05-01 official Le gardien dort.",
    "L1 2024-05-01– official Le gardien rêve.",
    "L2 2021-01-01–2023-09-01 observed Le phare est blanc.",
    "L3 2020-01-01–2024-01-01 official La lampe luit.",
    "L4 2023-07-01– official Le feu tourne vite.",
  ]

  private func versions(in index: TestIndex) throws -> [String] {
    let snapshot = try Snapshot(currentOf: index.folder)
    #expect(snapshot.acts.count == 1)
    return try ["L1", "L2", "L3", "L4", "L5"].flatMap { number in
      try snapshot.provisions(ofAct: snapshot.acts[0].id, numbered: number)
        .sorted { $0.validity.start < $1.validity.start }.map { stored in
          "\(number) \(stored.validity.start)–\(stored.validity.end.map(\.description) ?? "") "
            + "\(stored.dates.basis.rawValue) \(stored.provision.text)"
        }
    }
  }

  @Test(arguments: [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]])
  func `stated dates stand whatever the order of the texts`(order: [Int]) async throws {
    let codes = [Self.first, Self.second, Self.third]
    let index = try TestIndex()
    for place in order {
      try await index.index(try index.files.write(codes[place].json, to: "\(place).json"))
    }
    #expect(try versions(in: index) == Self.expected)
    #expect(try Snapshot(currentOf: index.folder).acts[0].basis == .official)
  }

  @Test func `all texts in one run give the same versions`() async throws {
    let index = try TestIndex()
    try await index.index(
      try index.files.write(Self.third.json, to: "c.json"),
      try index.files.write(Self.first.json, to: "a.json"),
      try index.files.write(Self.second.json, to: "b.json"))
    #expect(try versions(in: index) == Self.expected)
    let again = try await index.index(index.files.path + "/a.json", index.files.path + "/c.json")
    #expect(again.unchangedFiles == 2 && !again.published)
  }

  @Test func `an end that a later text moves is moved`() async throws {
    let index = try TestIndex()
    var later = Self.second
    later.articles[1].end = "2999-01-01"
    try await index.index(try index.files.write(Self.first.json, to: "a.json"))
    #expect(try versions(in: index).contains { $0.hasPrefix("L3 2020-01-01–2024-01-01 official") })
    try await index.index(try index.files.write(later.json, to: "b.json"))
    #expect(try versions(in: index).contains { $0.hasPrefix("L3 2020-01-01– official") })
  }

  @Test func `a version of the future waits for its day`() async throws {
    let index = try TestIndex()
    var code = Self.second
    code.articles.append(
      Article("L1", "Le gardien part.", version: 9, first: 1, from: "2030-01-01"))
    try await index.index(try index.files.write(code.json, to: "b.json"))
    #expect(
      try versions(in: index).prefix(2) == [
        "L1 2023-03-01–2030-01-01 official Le gardien dort.",
        "L1 2030-01-01– official Le gardien part.",
      ])
    // A later text that lists what applies on its own day says nothing of the time after.
    try await index.index(try index.files.write(Self.third.json, to: "c.json"))
    #expect(try versions(in: index).contains("L1 2030-01-01– official Le gardien part."))
  }

  @Test func `a corrected text of the same day replaces the first one`() async throws {
    let index = try TestIndex()
    try await index.index(
      try index.files.write(Self.first.json, to: "a.json"),
      try index.files.write(Self.second.json, to: "b.json"))
    var corrected = Self.second
    corrected.articles[0].text = "Le gardien dort bien."
    corrected.articles.remove(at: 1)
    try await index.index(try index.files.write(corrected.json, to: "b.json"))
    #expect(
      try versions(in: index) == [
        "L1 2020-01-01–2023-03-01 official Le gardien veille.",
        "L1 2023-03-01– official Le gardien dort bien.",
        "L2 2021-01-01–2023-09-01 observed Le phare est blanc.",
        "L3 2020-01-01–2023-09-01 observed La lampe luit.",
        "L4 2023-07-01– official Le feu tourne.",
      ])
  }

  @Test(arguments: [true, false])
  func `a text that dates no article is not needed beside one that does`(
    isFirst: Bool
  ) async throws {
    let index = try TestIndex()
    let markdown = try index.files.write(Self.second.markdown, to: "b.md")
    let json = try index.files.write(Self.third.json, to: "c.json")
    let reports = [
      try await index.index(isFirst ? markdown : json),
      try await index.index(isFirst ? json : markdown),
    ]
    #expect(try versions(in: index).count == 2)
    #expect(reports[1].superseded.map(\.path) == [markdown] && reports[1].unusable.isEmpty)
    #expect(reports[1].published == isFirst)
    #expect(try Snapshot(currentOf: index.folder).acts[0].states.map(\.sourcePath) == [json])
  }

  @Test func `white space alone makes no new version`() async throws {
    let index = try TestIndex()
    var later = Self.first
    later.date = "2022-09-01"
    later.articles[0].text = "Le gardien  veille ."
    try await index.index(
      try index.files.write(Self.first.markdown, to: "a.md"),
      try index.files.write(later.markdown, to: "b.md"))
    #expect(
      try versions(in: index).prefix(2) == [
        "L1 2022-06-01– observed Le gardien veille .",
        "L2 2022-06-01– observed Le phare est blanc.",
      ])
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `any order of random texts gives the same versions`(seed: UInt64) async throws {
    var state = seed
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    // True versions of four articles, of which each text states those of its day, now and then with
    // an end that is known only later.
    let years = Array(2010...2030)
    let truth = (1...4).flatMap { number -> [Article] in
      var starts = Set((0...next(4)).map { _ in years[next(18)] }).sorted()
      let isRepealed = next(2) == 0
      if isRepealed { starts.append(starts.last! + 1 + next(3)) }
      return starts.indices.dropLast(isRepealed ? 1 : 0).map { place in
        let end = place + 1 < starts.count ? "\(starts[place + 1])-01-01" : "2999-01-01"
        return Article(
          "L\(number)", "Texte \(number) de \(starts[place]).", version: number * 100 + place,
          first: number * 100, from: "\(starts[place])-01-01", to: end)
      }
    }
    let codes = Set((0..<5).map { _ in years[next(years.count)] }).sorted().map { year in
      let date = "\(year)-06-01"
      return FrenchCode(
        date,
        truth.filter { $0.start <= date && date < $0.end }.map { article in
          var article = article
          if next(2) == 0 { article.end = "2999-01-01" }
          return article
        })
    }.filter { !$0.articles.isEmpty }
    var results: Set<[String]> = []
    for _ in 0..<4 {
      let index = try TestIndex()
      var rest = codes
      while !rest.isEmpty {
        let code = rest.remove(at: next(rest.count))
        try await index.index(try index.files.write(code.json, to: code.date + ".json"))
      }
      if !codes.isEmpty { results.insert(try versions(in: index)) }
    }
    #expect(results.count <= 1, "seed \(seed)")
  }
}
