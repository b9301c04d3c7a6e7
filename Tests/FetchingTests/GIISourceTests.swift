import Corpus
import Fetching
import Foundation
import Norms
import TestSupport
import Testing

@Suite struct GIISourceTests {
  let corpus: TestCorpus
  let server: LocalServer

  init() throws {
    corpus = try TestCorpus()
    server = LocalServer(["/gii-toc.xml": Self.contents("testo", "other")])
    server["/testo/xml.zip"] = try Self.act(.tenders)
  }

  static func contents(_ slugs: String...) -> LocalServer.Response {
    let items = slugs.map {
      "<item><title>T</title><link>http://www.gesetze-im-internet.de/\($0)/xml.zip</link></item>"
    }
    var response = LocalServer.Response(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE items SYSTEM "http://www.gesetze-im-internet.de/dtd/1.0/gii-toc.dtd">
      <items>\(items.joined())</items>
      """)
    response.entityTag = "\"toc\(slugs.count)\""
    return response
  }

  static func act(_ document: GIIDocument) throws -> LocalServer.Response {
    try zip(document.xml)
  }

  static func zip(_ xml: String) throws -> LocalServer.Response {
    let archive = TestArchive(["BJNR990090099.xml": xml, "bild.jpg": "JFIF"])
    var response = LocalServer.Response(try archive.zip())
    response.entityTag = "\"\(xml.hashValue)\""
    return response
  }

  private func update(
    _ sources: String = "gii:testo", from mirror: String? = nil
  ) async throws -> SourceOutcome {
    try #require(try await corpus.update(sources, from: mirror ?? server.base).first)
  }

  /// The update fails, says why, and what is here stays.
  private func expectFailure(
    naming parts: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let before = try corpus.newest("gii:testo")
    let outcome = try await update()
    #expect(outcome.result == .failed, sourceLocation: sourceLocation)
    for part in parts {
      #expect(
        outcome.message?.contains(part) == true, "\(outcome.message ?? "")",
        sourceLocation: sourceLocation)
    }
    #expect(try corpus.newest("gii:testo") == before, sourceLocation: sourceLocation)
    #expect(
      try corpus.record("gii:testo").failure?.message == outcome.message,
      sourceLocation: sourceLocation)
    #expect(!(try corpus.names("gii:testo")).contains(".staging"), sourceLocation: sourceLocation)
  }

  @Test func `what one server calls unchanged says nothing of another's files`() async throws {
    server["/testo/xml.zip"]?.entityTag = "\"same\""
    _ = try await update()
    let other = LocalServer(["/gii-toc.xml": Self.contents("testo")])
    other["/testo/xml.zip"] = try Self.act(.amendedTenders)
    other["/testo/xml.zip"]?.entityTag = "\"same\""
    #expect(try await update(from: other.base).stateDate?.description == "2025-01-01")
    #expect(try await update(from: other.base).result == .unchanged)
    #expect(other.requests.last?["If-None-Match"] == "\"same\"")
  }

  @Test func `an act is fetched with its hash, its date and where it is from`() async throws {
    let outcome = try await update()
    #expect(outcome.result == .changed && outcome.stateDate?.description == "2024-01-01")
    #expect(try corpus.newest("gii:testo") == ["testo.xml": GIIDocument.tenders.xml])
    let record = try corpus.record("gii:testo")
    let state = try #require(record.states.first)
    #expect(state.address == server.base + "/testo/xml.zip")
    #expect(state.files.map(\.path) == ["testo.xml"])
    #expect(state.files[0].bytes == Int64(GIIDocument.tenders.xml.utf8.count))
    #expect(record.checked != nil && record.title == "TestO: Testordnung TestO")
    #expect(try corpus.names("gii:testo") == ["source.json", "2024-01-01"])
  }

  @Test func `asked again, nothing is sent and nothing changes`() async throws {
    _ = try await update()
    let before = try #require(try corpus.record("gii:testo").checked)
    #expect(try await update().result == .unchanged)
    #expect(server.requests.suffix(2).allSatisfy { $0["If-None-Match"] != nil })
    #expect(try #require(try corpus.record("gii:testo").checked) >= before)
  }

  @Test func `a new text is kept beside the old one`() async throws {
    _ = try await update()
    server["/testo/xml.zip"] = try Self.act(.amendedTenders)
    let outcome = try await update()
    #expect(outcome.result == .changed && outcome.stateDate?.description == "2025-01-01")
    let record = try corpus.record("gii:testo")
    #expect(record.states.map(\.name) == ["2024-01-01", "2025-01-01"])
    let texts = try corpus.folder.texts(of: CorpusManifest.Act(.gii("testo")))
    let dates = try texts.map {
      try DocumentReader.read(path: $0.path + "/testo.xml").stateDate.description
    }
    #expect(dates == ["2024-01-01", "2025-01-01"])
  }

  @Test func `a new date of building alone is no new text`() async throws {
    _ = try await update()
    let rebuilt = GIIDocument.tenders.xml.replacing(
      "builddate=\"20240101000000\"", with: "builddate=\"20240601111111\"")
    server["/testo/xml.zip"] = try Self.zip(rebuilt)
    #expect(try await update().result == .unchanged)
    #expect(try corpus.record("gii:testo").states.count == 1)
    #expect(try await update().result == .unchanged)
    #expect(server.requests.last?["If-None-Match"] == "\"\(rebuilt.hashValue)\"")
  }

  @Test func `another text of the same day takes the first one's place`() async throws {
    _ = try await update()
    var document = GIIDocument.tenders
    document.sections[1].paragraphs = ["(1) Die Angebotsfrist beträgt mindestens 25 Tage."]
    server["/testo/xml.zip"] = try Self.act(document)
    #expect(try await update().result == .changed)
    #expect(try corpus.newest("gii:testo") == ["testo.xml": document.xml])
    #expect(try corpus.names("gii:testo").count == 2)
  }

  @Test func `a mirror that is behind changes nothing`() async throws {
    server["/testo/xml.zip"] = try Self.act(.amendedTenders)
    _ = try await update()
    server["/testo/xml.zip"] = try Self.act(.tenders)
    try await expectFailure(naming: "the text of 2024-01-01, but that of 2025-01-01 is here")
  }

  @Test func `damaged raw files are fetched anew`() async throws {
    _ = try await update()
    let store = corpus.folder.store(for: .gii("testo"))
    let state = try #require(try store.record().states.first)
    try Data("cut".utf8).write(to: URL(fileURLWithPath: store.path(of: state) + "/testo.xml"))
    #expect(try await update().result == .changed)
    #expect(try corpus.newest("gii:testo") == ["testo.xml": GIIDocument.tenders.xml])
  }

  @Test func `an act that is not listed is named`() async throws {
    let outcome = try await update("gii:unknown")
    #expect(outcome.message?.contains("has no folder 'unknown'") == true)
    #expect(server.targets == ["/gii-toc.xml"])
    _ = try await update()
    server["/gii-toc.xml"] = Self.contents("other")
    try await expectFailure(naming: "does not list it any more", "its last text stays")
  }

  @Test func `a mirror without a table of contents will do`() async throws {
    server["/gii-toc.xml"] = nil
    #expect(try await update().result == .changed)
    let outcome = try await update("gii:other")
    #expect(outcome.message == "there is nothing at \(server.base)/other/xml.zip")
  }

  @Test func `bad servers are survived with a message`() async throws {
    _ = try await update()
    let page = LocalServer.Response("<!DOCTYPE html><html><body>Wartung</body></html>")
    server["/testo/xml.zip"] = page
    try await expectFailure(naming: "/testo/xml.zip sends a web page instead of a zip file")
    server["/testo/xml.zip"] = .init(status: 500)
    try await expectFailure(naming: "HTTP status 500")
    server["/testo/xml.zip"] = .init("")
    try await expectFailure(naming: "sends nothing")
    server["/testo/xml.zip"] = try .init(Self.act(.amendedTenders).content.prefix(300))
    try await expectFailure(naming: "is not a readable archive")
    server["/testo/xml.zip"] = try Self.zip("<dokumente><norm>")
    try await expectFailure(naming: "not well-formed XML")
    server["/testo/xml.zip"] = try Self.zip("<other/>")
    try await expectFailure(naming: "its root element is 'other'")
    server["/testo/xml.zip"] = try Self.act(.amendedTenders)
    server["/gii-toc.xml"] = page
    try await expectFailure(naming: "instead of the table of contents")
    server["/gii-toc.xml"] = Self.contents("testo", "a", "b")
    #expect(try await update().result == .changed)
    #expect(try corpus.record("gii:testo").failure == nil)
  }

  @Test func `wicked archives are refused and write nothing outside`() async throws {
    _ = try await update()
    func serve(_ members: [TestArchive.Member], password: String? = nil) throws {
      server["/testo/xml.zip"] = .init(try TestArchive(members).zip(password: password))
    }
    try serve([.init("../../../../escaped.xml", "<a/>")])
    try await expectFailure(naming: "member outside its own folder: '../../../../escaped.xml'")
    try serve([.init("a.xml", [], link: "/etc/passwd")])
    try await expectFailure(naming: "'a.xml', which is a link")
    try serve([.init("a.xml", [UInt8](repeating: 32, count: 100 << 20))])
    try await expectFailure(naming: "unpacks to more than 250 times its size")
    try serve([.init("a.xml", "<a/>")], password: "pw")
    try await expectFailure(naming: "encrypted member 'a.xml'")
    try serve((0..<10_001).map { .init("\($0).jpg") })
    try await expectFailure(naming: "more than 10000 members")
    try serve([.init("a.xml", "<a/>"), .init("b.xml", "<b/>")])
    try await expectFailure(naming: "holds 2 XML files instead of one")
    try serve([.init("a.jpg", "x")])
    try await expectFailure(naming: "holds 0 XML files instead of one")
    #expect(try corpus.contents(below: corpus.path).keys.allSatisfy { !$0.contains("escaped") })
  }

  @Test func `a folder is a mirror too`() async throws {
    let mirror = corpus.path + "/mirror"
    try corpus.files.write("", to: "mirror/gii-toc.xml")
    func put(_ document: GIIDocument) throws {
      try corpus.files.write("", to: "mirror/testo/xml.zip")
      try Data(Self.act(document).content).write(
        to: URL(fileURLWithPath: mirror + "/testo/xml.zip"))
    }
    try FileManager.default.removeItem(atPath: mirror + "/gii-toc.xml")
    try put(.tenders)
    #expect(try await update(from: mirror).result == .changed)
    #expect(try await update(from: mirror).result == .unchanged)
    try put(.amendedTenders)
    #expect(try await update(from: mirror).stateDate?.description == "2025-01-01")
    let outcome = try await update("gii:other", from: mirror)
    #expect(outcome.message == "there is nothing at \(mirror)/other/xml.zip")
    #expect(server.requests.isEmpty)
  }

  @Test func `one source that fails keeps no other back`() async throws {
    server["/other/xml.zip"] = .init(status: 500)
    let outcomes = try await corpus.update("gii:other", "gii:testo", from: server.base)
    #expect(outcomes.map(\.result) == [.failed, .changed])
  }

  @Test func `without a network every source says so, and at once`() async throws {
    _ = try await update()
    let outcomes = try await corpus.update(
      "gii:testo", "celex:32099R0001", "legi:LEGITEXT000000000001", from: "http://127.0.0.1:1",
      read: anyText)
    #expect(outcomes.allSatisfy { $0.message?.contains("127.0.0.1 cannot be reached") == true })
    #expect(try corpus.newest("gii:testo").count == 1)
  }
}
