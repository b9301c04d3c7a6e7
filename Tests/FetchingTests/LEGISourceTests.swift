import Corpus
import Fetching
import Foundation
import Norms
import TestSupport
import Testing

/// DILA's archives, made up for texts that do not exist.
@Suite struct LEGISourceTests {
  static let code = "LEGITEXT000099000001"
  static let other = "LEGITEXT000099000002"

  let corpus: TestCorpus
  let server: LocalServer

  init() throws {
    corpus = try TestCorpus()
    server = LocalServer()
    try publish(
      "Freemium_legi_global_20250713-140000",
      [
        file("1", "one"), file("2", "two"), file("1", "else", of: Self.other),
      ])
  }

  /// Path of an article in an archive, without ending.
  private func path(_ article: String, of text: String = code, in state: String = "code_en_vigueur")
    -> String
  {
    "legi/global/code_et_TNC_en_vigueur/\(state)/LEGI/TEXT/00/00/99/00/00/\(text)/article/LEGI/"
      + "ARTI/00/00/00/00/0\(article)/LEGIARTI00000000000\(article)"
  }

  private func file(
    _ article: String, _ content: String, of text: String = code,
    in state: String = "code_en_vigueur"
  ) -> TestArchive.Member {
    TestArchive.Member(
      path(article, of: text, in: state) + ".xml",
      """
      <ARTICLE><META><META_COMMUN><ID>LEGIARTI00000000000\(article)</ID></META_COMMUN><META_SPEC>
      <META_ARTICLE><NUM>\(article)</NUM><ETAT>VIGUEUR</ETAT><DATE_DEBUT>2020-01-01</DATE_DEBUT>
      <DATE_FIN>2999-01-01</DATE_FIN></META_ARTICLE></META_SPEC></META><CONTEXTE><TEXTE cid="\(text)"
      nature="CODE"><TITRE_TXT id_txt="\(text)">Code des phares</TITRE_TXT></TEXTE></CONTEXTE>
      <BLOC_TEXTUEL><CONTENU><p>\(content)</p></CONTENU></BLOC_TEXTUEL></ARTICLE>
      """)
  }

  /// Puts an archive on the server and into its listing; an increment's members lie below its time.
  private func publish(
    _ name: String, _ members: [TestArchive.Member], withdrawn: [String] = []
  ) throws {
    let stamp = String(name.suffix(15))
    var members = members
    if !name.hasPrefix("Freemium") {
      for index in members.indices { members[index].name = stamp + "/" + members[index].name }
      if !withdrawn.isEmpty {
        let list = withdrawn.joined(separator: "\n") + "\n"
        // The additions come first in the file: what counts is not that order.
        members.append(TestArchive.Member("\(stamp)/liste_suppression_legi.dat", list))
      }
    }
    serve(name, try TestArchive(members).gzippedTar())
  }

  private func serve(_ name: String, _ content: [UInt8]) {
    server["/OPENDATA/LEGI/\(name).tar.gz"] = .init(content)
    list(name)
  }

  private func list(_ name: String) {
    var listing =
      server["/OPENDATA/LEGI/"] ?? .init("<a href=\"../\">up</a><a href='DTD.pdf'>d</a>\n")
    listing.content += Array("<a href=\"\(name).tar.gz\">\(name)</a> 2025 1M\n".utf8)
    server["/OPENDATA/LEGI/"] = listing
  }

  private func update(_ texts: String..., from mirror: String? = nil) async throws
    -> [SourceOutcome]
  {
    let texts = texts.isEmpty ? [Self.code] : texts
    let acts = texts.map { CorpusManifest.Act(.legi($0)) }
    return try await SourceUpdate(
      corpus: corpus.folder, mirror: try Mirror(mirror ?? server.base), policy: .hasty
    ).run(acts)
  }

  /// The articles of a text by their number, as the index reads them.
  private func articles(_ text: String = code) throws -> [String: String] {
    let texts = try corpus.folder.texts(of: CorpusManifest.Act(.legi(text)))
    #expect(texts.count == 1)
    let norm = try DocumentReader.read(
      path: try #require(texts.first).path, options: texts[0].options)
    #expect(norm.stateDate == (try corpus.record("legi:" + text).stateDate))
    return Dictionary(
      uniqueKeysWithValues: norm.provisions.map { ($0.label.suffix(1).description, $0.text) })
  }

  private func fetches(of name: String) -> Int {
    server.targets.count { $0.hasSuffix(name + ".tar.gz") }
  }

  @Test func `the complete archive gives the wanted text and no other`() async throws {
    let outcome = try #require(try await update().first)
    #expect(outcome.result == .changed && outcome.stateDate?.description == "2025-07-13")
    #expect(try articles() == ["1": "one", "2": "two"])
    let state = try #require(try corpus.record("legi:" + Self.code).states.first)
    #expect(state.files.map(\.path) == [path("1") + ".xml", path("2") + ".xml"])
    #expect(
      state.address == server.base + "/OPENDATA/LEGI/Freemium_legi_global_20250713-140000.tar.gz")
  }

  @Test func `increments are worked in by their time: first what they withdraw`() async throws {
    try publish("LEGI_20250716-210000", [file("3", "three again")], withdrawn: [path("2")])
    try publish(
      "LEGI_20250715-210000", [file("2", "two, changed"), file("3", "three")],
      withdrawn: [path("3"), path("9"), path("1", of: Self.other), "legi/global/elsewhere/x D"])
    let outcome = try #require(try await update().first)
    #expect(outcome.stateDate?.description == "2025-07-16")
    #expect(try articles() == ["1": "one", "3": "three again"])
  }

  @Test func `only new increments are fetched, and nothing where there is none`() async throws {
    _ = try await update()
    #expect(try await update()[0].result == .unchanged)
    try publish("LEGI_20250715-210000", [file("2", "two, changed")])
    try publish("LEGI_20250716-210000", [file("1", "else, changed", of: Self.other)])
    #expect(try await update()[0].result == .changed)
    #expect(try articles() == ["1": "one", "2": "two, changed"])
    #expect(fetches(of: "Freemium_legi_global_20250713-140000") == 1)
    // The text did not change on the last day, but that day was seen.
    let record = try corpus.record("legi:" + Self.code)
    #expect(record.stateDate?.description == "2025-07-15" && record.archive == "20250716-210000")
    #expect(
      try corpus.names("legi:" + Self.code) == [
        "source.json", "Freemium_legi_global_20250713-140000", "LEGI_20250715-210000",
      ])
  }

  @Test func `several texts share the archives, one added later too`() async throws {
    try publish("LEGI_20250715-210000", [file("1", "else, changed", of: Self.other)])
    _ = try await update()
    let outcomes = try await update(Self.code, Self.other)
    #expect(outcomes.map(\.result) == [.unchanged, .changed])
    #expect(try articles(Self.other) == ["1": "else, changed"])
    #expect(fetches(of: "Freemium_legi_global_20250713-140000") == 1)
    #expect(fetches(of: "LEGI_20250715-210000") == 1)
  }

  @Test func `a text that moves in the tree stays when its old place is withdrawn`() async throws {
    try publish(
      "LEGI_20250715-210000",
      [
        file("1", "one, repealed", in: "code_non_vigueur"),
        file("2", "two", in: "code_non_vigueur"),
      ])
    try publish(
      "LEGI_20250716-210000", [file("4", "four", of: Self.other)],
      withdrawn: [
        path("1"), path("2"),
      ])
    _ = try await update()
    #expect(try articles() == ["1": "one, repealed", "2": "two"])
    // And back again, while the place between has not been withdrawn yet.
    try publish("LEGI_20250717-210000", [file("1", "one, revived")])
    _ = try await update()
    #expect(try articles() == ["1": "one, revived", "2": "two"])
  }

  @Test func `a text that is withdrawn as a whole keeps its last state`() async throws {
    _ = try await update()
    try publish(
      "LEGI_20250715-210000", [file("1", "else, changed", of: Self.other)],
      withdrawn: [path("1"), path("2")])
    let outcome = try #require(try await update().first)
    #expect(outcome.result == .failed && outcome.stateDate?.description == "2025-07-13")
    #expect(outcome.message?.contains("do not have it any more") == true)
    #expect(try articles() == ["1": "one", "2": "two"])
  }

  @Test func `where increments are missing, a new complete archive is taken`() async throws {
    _ = try await update()
    server["/OPENDATA/LEGI/"] = nil
    try publish("Freemium_legi_global_20260105-140000", [file("7", "seven")])
    try publish("LEGI_20260106-210000", [file("8", "eight")])
    #expect(try await update()[0].result == .changed)
    #expect(try articles() == ["7": "seven", "8": "eight"])
    let kept = try FileManager.default.contentsOfDirectory(
      atPath: corpus.folder.rawPath + "/legi/archives")
    #expect(
      Set(kept) == ["Freemium_legi_global_20260105-140000.tar.gz", "LEGI_20260106-210000.tar.gz"])
  }

  @Test func `a new complete archive is not fetched where increments lead on`() async throws {
    _ = try await update()
    try publish("LEGI_20260104-210000", [file("3", "three")])
    list("Freemium_legi_global_20260105-140000")
    try publish("LEGI_20260106-210000", [file("8", "eight")])
    #expect(try await update()[0].result == .changed)
    #expect(try articles() == ["1": "one", "2": "two", "3": "three", "8": "eight"])
  }

  @Test func `an archive that is no archive stops there; what came before it is kept`() async throws
  {
    try publish("LEGI_20250715-210000", [file("2", "two, changed")])
    serve("LEGI_20250716-210000", Array("<html>Maintenance</html>".utf8))
    let outcome = try #require(try await update().first)
    #expect(outcome.result == .failed && outcome.stateDate?.description == "2025-07-15")
    #expect(outcome.message?.contains("a web page instead of a gzip file") == true)
    #expect(try articles() == ["1": "one", "2": "two, changed"])
    try publish("LEGI_20250716-210000", [file("1", "one, changed")])
    #expect(try await update()[0].result == .changed)
    #expect(try articles() == ["1": "one, changed", "2": "two, changed"])
    #expect(fetches(of: "LEGI_20250715-210000") == 1)
  }

  @Test func `a damaged archive changes nothing and is not kept`() async throws {
    _ = try await update()
    let content = (0..<2_000).map { "\($0 &* 2_654_435_761)" }.joined()
    let name = "LEGI_20250715-210000"
    try publish(name, [file("2", "changed"), file("3", content)])
    let whole = try #require(server["/OPENDATA/LEGI/\(name).tar.gz"])
    var damaged = whole
    damaged.content = Array(whole.content.dropLast(500))
    server["/OPENDATA/LEGI/\(name).tar.gz"] = damaged
    let outcome = try #require(try await update().first)
    #expect(outcome.message?.contains("'\(name).tar.gz' is not a readable archive") == true)
    #expect(try articles() == ["1": "one", "2": "two"])
    #expect(fetches(of: name) == 1)
    server["/OPENDATA/LEGI/\(name).tar.gz"] = whole
    #expect(try await update()[0].result == .changed)
    #expect(try articles()["2"] == "changed")
  }

  @Test func `an interrupted transfer goes on in the next update`() async throws {
    let name = "Freemium_legi_global_20250713-140000"
    let folder = corpus.folder.rawPath + "/legi/archives"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let content = try #require(server["/OPENDATA/LEGI/\(name).tar.gz"]?.content)
    try Data(content.prefix(100)).write(to: URL(fileURLWithPath: "\(folder)/\(name).tar.gz.part"))
    #expect(try await update()[0].result == .changed)
    #expect(server.requests.last?["Range"] == "bytes=100-")
    #expect(try articles() == ["1": "one", "2": "two"])
  }

  @Test func `where that gives a damaged archive, it is fetched from the beginning`() async throws {
    let name = "Freemium_legi_global_20250713-140000"
    let part = "corpus/raw/legi/archives/\(name).tar.gz.part"
    try corpus.files.write("\u{1F}" + String(repeating: "x", count: 99), to: part)
    var bytes = [UInt8](repeating: 7, count: 100)
    bytes.replaceSubrange(0..<2, with: [0x1F, 0x8B])
    try Data(bytes).write(to: URL(fileURLWithPath: corpus.path + "/" + part))
    #expect(try await update()[0].result == .changed)
    #expect(fetches(of: name) == 2)
    #expect(try articles() == ["1": "one", "2": "two"])
  }

  @Test func `damaged raw files are made anew from the archives`() async throws {
    _ = try await update()
    let store = corpus.folder.store(for: .legi(Self.code))
    let state = try #require(try store.record().states.first)
    try FileManager.default.removeItem(
      atPath: store.path(of: state) + "/" + path("1") + ".xml")
    #expect(try await update()[0].result == .changed)
    #expect(try articles() == ["1": "one", "2": "two"])
    #expect(fetches(of: "Freemium_legi_global_20250713-140000") == 1)
  }

  @Test func `wicked archives are refused and write nothing outside`() async throws {
    _ = try await update()
    let wanted = "legi/global/x/y/\(Self.code)/article"
    for (day, member) in [
      (15, TestArchive.Member("../../escaped/\(wanted)/a.xml", "<a/>")),
      (15, TestArchive.Member("/\(wanted)/a.xml", "<a/>")),
      (15, TestArchive.Member("1/\(wanted)/a.xml", [], link: "/etc/passwd")),
    ] {
      try publish("LEGI_202507\(day)-210000", [file("2", "changed")])
      serve(
        "LEGI_202507\(day)-210000", try TestArchive([file("2", "changed"), member]).gzippedTar())
      let outcome = try #require(try await update().first)
      #expect(outcome.result == .failed, "\(member.name)")
      #expect(try articles() == ["1": "one", "2": "two"])
    }
    #expect(try corpus.contents(below: corpus.path).keys.allSatisfy { !$0.contains("escaped") })
  }

  @Test func `lists without archives, and texts that are in none, are named`() async throws {
    let outcome = try #require(try await update("LEGITEXT000099000009").first)
    #expect(outcome.message?.contains("the archives have no text of this number") == true)
    server["/OPENDATA/LEGI/"] = .init("<html>nothing</html>")
    #expect(try await update()[0].message?.contains("a list without any") == true)
    server["/OPENDATA/LEGI/"] = nil
    try publish("LEGI_20250715-210000", [file("1", "x")])
    #expect(try await update()[0].message?.contains("no complete archive") == true)
  }

  @Test func `a folder is a mirror too; its archives are read where they lie`() async throws {
    let folder = corpus.path + "/mirror/OPENDATA/LEGI"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let name = "Freemium_legi_global_20250713-140000.tar.gz"
    let content = try #require(server["/OPENDATA/LEGI/" + name]?.content)
    try Data(content).write(to: URL(fileURLWithPath: folder + "/" + name))
    let mirror = corpus.path + "/mirror"
    #expect(try await update(from: mirror)[0].result == .changed)
    #expect(try articles() == ["1": "one", "2": "two"])
    #expect(server.requests.isEmpty)
    #expect(try corpus.contents(below: corpus.folder.rawPath + "/legi/archives").isEmpty)
    // A damaged copy is the office's to mend, not ours to remove.
    let bad = folder + "/LEGI_20250715-210000.tar.gz"
    try Data(content.prefix(100)).write(to: URL(fileURLWithPath: bad))
    #expect(try await update(from: mirror)[0].result == .failed)
    #expect(FileManager.default.fileExists(atPath: bad))
  }
}
