import Corpus
import Embedding
import Indexing
import Norms
import PassageStore
import Retrieval
import TestSupport
import Testing

/// Versions of a French code from DILA's archive, which knows all of them at once.
@Suite struct HistoryVersionTests {
  private static let act = "LEGITEXT000099999999"

  private static func article(
    _ id: Int, _ number: String, _ text: String, state: String = "VIGUEUR", from start: String,
    to end: String = "2999-01-01", versions: [(Int, String)] = []
  ) -> (name: String, xml: String) {
    func name(_ id: Int) -> String {
      "LEGIARTI" + String(String(1_000_000_000_000 + id).dropFirst())
    }
    let links = versions.map { id, start in
      #"<VERSION><LIEN_ART id="\#(name(id))" debut="\#(start)" fin="2999-01-01"/></VERSION>"#
    }
    return (
      "article/LEGI/ARTI/\(name(id))",
      """
      <ARTICLE><META><META_COMMUN><ID>\(name(id))</ID></META_COMMUN><META_SPEC><META_ARTICLE>
      <NUM>\(number)</NUM><ETAT>\(state)</ETAT><DATE_DEBUT>\(start)</DATE_DEBUT>
      <DATE_FIN>\(end)</DATE_FIN></META_ARTICLE></META_SPEC></META><CONTEXTE>
      <TEXTE cid="\(act)" nature="CODE"><TITRE_TXT>Code des phares</TITRE_TXT></TEXTE></CONTEXTE>
      <VERSIONS>\(links.joined())</VERSIONS>
      <BLOC_TEXTUEL><CONTENU><p>\(text)</p></CONTENU></BLOC_TEXTUEL></ARTICLE>
      """
    )
  }

  private static let place =
    "legi/global/code_et_TNC_en_vigueur/code_en_vigueur/LEGI/TEXT/00/00/99/99/99/\(act)"

  /// An archive of its own folder, with a time.
  private func write(
    _ articles: [(name: String, xml: String)], at time: String, in index: TestIndex
  ) throws -> String {
    let folder = "y\(time.prefix(4))/Freemium_legi_global_\(time)/\(Self.place)"
    for article in articles {
      try index.files.write(article.xml, to: "\(folder)/\(article.name).xml")
    }
    return index.files.path + "/" + folder
  }

  private static let old = [
    article(
      1, "L1", "Le gardien veille.", state: "MODIFIE", from: "2020-01-01", to: "2023-01-01",
      versions: [(1, "2020-01-01"), (2, "2023-01-01")]),
    article(
      2, "L1", "Le gardien dort.", from: "2023-01-01",
      versions: [(1, "2020-01-01"), (2, "2023-01-01")]),
    article(
      3, "L2", "Le phare est blanc.", state: "ABROGE", from: "2020-01-01", to: "2022-01-01"),
    article(4, "L3", "Le feu tourne.", state: "VIGUEUR_DIFF", from: "2027-01-01"),
    article(
      5, "L4", "Jamais.", state: "MODIFIE_MORT_NE", from: "2021-01-01", to: "2020-06-01",
      versions: [(5, "2021-01-01"), (6, "2021-01-01")]),
    article(
      6, "L4", "Toujours.", from: "2021-01-01", versions: [(5, "2021-01-01"), (6, "2021-01-01")]),
  ]

  /// L1 amended, L3 withdrawn before its day.
  private static let new = [
    old[0],
    article(
      2, "L1", "Le gardien dort.", state: "MODIFIE", from: "2023-01-01", to: "2025-01-01",
      versions: [(1, "2020-01-01"), (2, "2023-01-01"), (7, "2025-01-01")]),
    article(7, "L1", "Le gardien rêve.", from: "2025-01-01", versions: [(2, "2023-01-01")]),
    old[2], old[4], old[5],
  ]

  private static let expectedOld = [
    "L1 2020-01-01–2023-01-01 Le gardien veille.", "L1 2023-01-01– Le gardien dort.",
    "L2 2020-01-01–2022-01-01 Le phare est blanc.", "L3 2027-01-01– Le feu tourne.",
    "L4 2021-01-01– Toujours.",
  ]
  private static let expectedNew = [
    "L1 2020-01-01–2023-01-01 Le gardien veille.", "L1 2023-01-01–2025-01-01 Le gardien dort.",
    "L1 2025-01-01– Le gardien rêve.", "L2 2020-01-01–2022-01-01 Le phare est blanc.",
    "L4 2021-01-01– Toujours.",
  ]

  private func versions(in index: TestIndex) throws -> [String] {
    let snapshot = try Snapshot(currentOf: index.folder)
    return try ["L1", "L2", "L3", "L4"].flatMap { number in
      try snapshot.provisions(ofAct: snapshot.acts[0].id, numbered: number)
        .sorted { $0.validity.start < $1.validity.start }.map { stored in
          #expect(stored.dates.basis == .official)
          return "\(number) \(stored.validity.start)–"
            + "\(stored.validity.end.map(\.description) ?? "") \(stored.provision.text)"
        }
    }
  }

  @Test func `one reading gives all versions with their own dates`() async throws {
    let index = try TestIndex()
    let report = try await index.index(try write(Self.old, at: "20240101-000000", in: index))
    #expect(try versions(in: index) == Self.expectedOld)
    #expect(report.provisions == 6 && report.newVersions == 5, "what never was is not stored")
    let again = try await index.index(
      index.files.path + "/y2024/Freemium_legi_global_20240101-000000/\(Self.place)")
    #expect(again.unchangedFiles == 1)
  }

  @Test(arguments: [true, false])
  func `the newest history counts, whichever is read first`(isForward: Bool) async throws {
    let index = try TestIndex()
    let paths = [
      try write(Self.old, at: "20240101-000000", in: index),
      try write(Self.new, at: "20260101-000000", in: index),
    ]
    for path in isForward ? paths : paths.reversed() { try await index.index(path) }
    #expect(try versions(in: index) == Self.expectedNew)
  }

  @Test(arguments: [true, false])
  func `a text of a later day goes on where the history ends`(isForward: Bool) async throws {
    let index = try TestIndex()
    let history = try write(Self.old, at: "20240101-000000", in: index)
    let code = FrenchCode(
      "2025-06-01",
      [
        .init("L1", "Le gardien rêve.", version: 7, first: 1, from: "2025-01-01"),
        .init("L4", "Toujours.", version: 6, first: 5, from: "2021-01-01"),
      ])
    let json = try index.files.write(code.json, to: "code.json")
    for path in isForward ? [history, json] : [json, history] { try await index.index(path) }
    #expect(
      try versions(in: index)
        == Array(Self.expectedNew[..<4]) + ["L3 2027-01-01– Le feu tourne.", Self.expectedNew[4]])
  }

  @Test func `single articles join one act without ending each other`() async throws {
    let index = try TestIndex()
    for order in [[0, 1, 5], [5, 1, 0]] {
      let paths = try order.map { place in
        try index.files.write(Self.old[place].xml, to: "\(place).xml")
      }
      let report = try await index.index(paths[0], paths[1], paths[2], rebuild: true)
      #expect(report.unusable.isEmpty && report.acts == 1)
      #expect(
        try versions(in: index) == [
          Self.expectedOld[0], Self.expectedOld[1], Self.expectedOld[4],
        ])
      let again = try await index.index(paths[0], paths[1], paths[2])
      #expect(again.unchangedFiles == 3)
    }
  }

  @Test(arguments: [
    ("L1", "2019-06-01", "from 2020-01-01 until 2023-01-01"), ("L1", "2021-01-01", "veille"),
    ("L1", "2024-01-01", "dort"), ("L2", "2024-01-01", "until 2022-01-01"),
    ("L3", "2024-01-01", "from 2027-01-01 on"), ("L3", "2027-01-01", "tourne"),
    ("L9", "2024-01-01", "no such provision"),
  ])
  func `what is repealed or not yet in force is shown as such`(
    number: String, date: String, expected: String
  ) async throws {
    let index = try TestIndex()
    try await index.index(try write(Self.old, at: "20240101-000000", in: index))
    let lookup = ProvisionLookup(snapshot: try Snapshot(currentOf: index.folder))
    let date = try #require(CalendarDate(iso: date))
    do {
      let texts = try lookup.texts(of: "article \(number) du code des phares", on: date)
      #expect(texts.count == 1 && texts[0].text.contains(expected))
      #expect(texts[0].basis == .official)
    } catch {
      #expect("\(error)".contains(expected), "\(error)")
    }
  }
}
