import Corpus
import Fetching
import Foundation
import Norms
import Synchronization
import TestSupport
import Testing

/// CELLAR's answers, made up for an act that does not exist.
@Suite struct CellarSourceTests {
  let corpus: TestCorpus
  let server: LocalServer
  let cellar: SimulatedCellar

  init() throws {
    corpus = try TestCorpus()
    server = LocalServer()
    let cellar = SimulatedCellar()
    self.cellar = cellar
    server.answerOthers { cellar.answer($0) }
    cellar.publish(
      "32099R0001", "deu", modified: "2099-01-02", formex: ["L_a.xml": "<ACT>de</ACT>"])
    cellar.publish(
      "32099R0001", "fra", modified: "2099-01-02", formex: ["L_a.xml": "<ACT>fr</ACT>"])
  }

  private func update(_ languages: Language..., from mirror: String? = nil) async throws
    -> SourceOutcome
  {
    try #require(
      try await corpus.update(
        "celex:32099R0001", from: mirror ?? server.base,
        languages: languages.isEmpty ? [.german, .french] : languages, read: anyText
      ).first)
  }

  private var record: SourceRecord { get throws { try corpus.record("celex:32099R0001") } }

  private func text(_ name: String) throws -> [String: String] {
    let state = try #require(try record.states.first { $0.name == name })
    return try corpus.contents(
      below: corpus.folder.store(for: .celex("32099R0001")).path(of: state))
  }

  @Test func `the act comes in each language, by negotiation and through redirections`()
    async throws
  {
    let outcome = try await update()
    #expect(outcome.result == .changed, "\(outcome.message ?? "")")
    #expect(try text("32099R0001.DEU") == ["L_a.xml": "<ACT>de</ACT>"])
    #expect(try text("32099R0001.FRA") == ["L_a.xml": "<ACT>fr</ACT>"])
    let request = try #require(server.requests.first { $0.path == "/resource/celex/32099R0001" })
    #expect(request["Accept"] == "application/zip;mtype=fmx4")
    #expect(try record.states[0].address.contains("/resource/cellar/"))
  }

  @Test func `consolidated texts are found and dated`() async throws {
    cellar.publish("02099R0001-20990501", "deu", modified: "2099-05-02", formex: ["CL.xml": "<C/>"])
    // Of another act, and nonsense: both are passed over.
    cellar.publish("02099R0002-20990501", "deu", modified: "x", formex: ["CL.xml": "<C/>"])
    cellar.publish("02099R0001-20999999", "deu", modified: "x", formex: ["CL.xml": "<C/>"])
    #expect(try await update(.german).stateDate?.description == "2099-05-01")
    #expect(try record.states.map(\.name) == ["32099R0001.DEU", "02099R0001-20990501.DEU"])
  }

  @Test func `what the publisher has not changed is not asked for again`() async throws {
    _ = try await update()
    let count = server.targets.count
    #expect(try await update().result == .unchanged)
    #expect(server.targets.count == count + 1)
    #expect(server.targets.last?.hasPrefix("/webapi/rdf/sparql?query=") == true)
  }

  @Test func `a zip file made anew with the same members is no change`() async throws {
    _ = try await update()
    cellar.publish(
      "32099R0001", "deu", modified: "2099-03-03",
      formex: ["image.tif": "other", "L_a.xml": "<ACT>de</ACT>"])
    #expect(try await update().result == .unchanged)
    cellar.publish(
      "32099R0001", "deu", modified: "2099-03-04", formex: ["L_a.xml": "<ACT>neu</ACT>"])
    #expect(try await update().result == .changed)
    #expect(try text("32099R0001.DEU") == ["L_a.xml": "<ACT>neu</ACT>"])
    #expect(try record.states.count == 2)
    #expect(try corpus.names("celex:32099R0001").count == 3)
  }

  @Test func `where there is no Formex, XHTML comes, with what its reader must know`() async throws
  {
    cellar.publish("02099R0001-20990501", "deu", modified: "1", xhtml: "<html>Art. 1</html>")
    // Announced in Formex too, but not there.
    cellar.publish("02099R0001-20990601", "deu", modified: "1", xhtml: "<html>Art. 1a</html>")
    cellar.announce("02099R0001-20990601", "deu", format: "fmx4")
    #expect(try await update(.german).result == .changed)
    #expect(
      try text("02099R0001-20990601.DEU") == [
        "02099R0001-20990601.DEU.xhtml": "<html>Art. 1a</html>"
      ])
    let texts = try corpus.folder.texts(of: CorpusManifest.Act(.celex("32099R0001")))
    #expect(texts.map(\.options.asOf?.description) == [nil, "2099-05-01", "2099-06-01"])
    #expect(texts.map(\.options.language) == [.german, .german, .german])
    #expect(texts.allSatisfy { $0.options.work == "32099R0001" })
  }

  @Test func `an act CELLAR does not have, in no language that is wanted, is named`() async throws {
    let outcome = try await update(.english)
    #expect(outcome.message?.contains("neither in Formex nor in XHTML in en") == true)
  }

  @Test func `one text that fails leaves the others and what was there`() async throws {
    _ = try await update()
    cellar.publish("32099R0001", "deu", modified: "2", raw: .init("<html>Wartung</html>"))
    cellar.publish("02099R0001-20990501", "fra", modified: "1", formex: ["CL.xml": "<C/>"])
    let outcome = try await update()
    #expect(outcome.result == .failed)
    #expect(outcome.message?.contains("32099R0001.DEU: ") == true)
    #expect(outcome.message?.contains("a web page instead of a zip file") == true)
    #expect(try text("32099R0001.DEU") == ["L_a.xml": "<ACT>de</ACT>"])
    #expect(try text("02099R0001-20990501.FRA") == ["CL.xml": "<C/>"])
  }

  @Test(arguments: ["", "no JSON", "{}", "[]", "{\"results\":{\"bindings\":[{\"celex\":1}]}}"])
  func `an answer in another form is an error`(answer: String) async throws {
    _ = try await update()
    cellar.setQueryAnswer(answer)
    let outcome = try await update()
    #expect(outcome.message?.contains("instead of an answer in JSON") == true)
    #expect(try record.states.count == 2)
  }

  @Test func `wicked archives are refused`() async throws {
    for member in ["../a.xml", "/a.xml"] {
      cellar.publish("32099R0001", "deu", modified: member, formex: [member: "<a/>"])
      let outcome = try await update()
      #expect(outcome.message?.contains("member outside its own folder") == true)
    }
  }

  @Test(arguments: [true, false])
  func `plain files are a mirror, in a folder or behind a server`(isFolder: Bool) async throws {
    let names = [
      "32099R0001.DEU.fmx4", "02099R0001-20990501.DEU.fmx4", "32099R0001.FRA.xhtml",
      "32099R0001.POL.xhtml", "32099R0002.DEU.fmx4", "README",
    ]
    var responses: [String: LocalServer.Response] = [:]
    for name in names {
      let content =
        name.hasSuffix("fmx4")
        ? try TestArchive(["\(name).xml": "<ACT/>"]).zip() : Array("<html/>".utf8)
      responses["/resource/celex/" + name] = .init(content)
      try corpus.files.write("", to: "mirror/resource/celex/" + name)
      try Data(content).write(
        to: URL(fileURLWithPath: corpus.path + "/mirror/resource/celex/" + name))
    }
    let links = names.map { "<a href=\"\($0)\">\($0)</a>" }.joined(separator: "\n")
    responses["/resource/celex/"] = .init("<html><a href='../'>up</a>\(links)</html>")
    let plain = LocalServer(responses)
    let mirror = isFolder ? corpus.path + "/mirror" : plain.base
    let outcome = try await update(from: mirror)
    #expect(outcome.result == .changed, "\(outcome.message ?? "")")
    #expect(
      try record.states.map(\.name) == [
        "32099R0001.DEU", "32099R0001.FRA", "02099R0001-20990501.DEU",
      ])
    #expect(try await update(from: mirror).result == .unchanged)
  }
}

/// Answers as CELLAR does: a query says what there is, an address and headers choose one, two
/// redirections lead to it.
final class SimulatedCellar: Sendable {
  private struct Item {
    var modified: String
    var response: LocalServer.Response?
  }

  private struct State {
    var items: [String: Item] = [:]
    var queryAnswer: String?
  }

  private let state = Mutex(State())

  func publish(
    _ celex: String, _ language: String, modified: String,
    formex: KeyValuePairs<String, String>
  ) {
    publish(celex, language, modified: modified, raw: .init((try? TestArchive(formex).zip()) ?? []))
  }

  func publish(
    _ celex: String, _ language: String, modified: String, raw: LocalServer.Response
  ) {
    put("\(celex).\(language).fmx4", Item(modified: modified, response: raw))
  }

  func publish(_ celex: String, _ language: String, modified: String, xhtml: String) {
    put("\(celex).\(language).xhtml", Item(modified: modified, response: .init(xhtml)))
  }

  /// Listed, but not there.
  func announce(_ celex: String, _ language: String, format: String) {
    put("\(celex).\(language).\(format)", Item(modified: "1"))
  }

  func setQueryAnswer(_ answer: String) { state.withLock { $0.queryAnswer = answer } }

  private func put(_ name: String, _ item: Item) { state.withLock { $0.items[name] = item } }

  func answer(_ request: LocalServer.Request) -> LocalServer.Response? {
    let state = state.withLock(\.self)
    if request.path == "/webapi/rdf/sparql" {
      return .init(state.queryAnswer ?? Self.results(state.items, for: request.target))
    }
    if request.path.hasPrefix("/resource/celex/") {
      let format =
        switch request["Accept"] {
        case "application/zip;mtype=fmx4": "fmx4"
        case "application/xhtml+xml": "xhtml"
        default: "none"
        }
      guard let language = request["Accept-Language"] else { return nil }
      let celex = request.path.dropFirst("/resource/celex/".count)
      return .redirect(to: "/resource/cellar/\(celex).\(language).\(format)", status: 303)
    }
    let name = request.path.split(separator: "/").dropFirst(2).first.map(String.init) ?? ""
    guard let response = state.items[name]?.response else { return nil }
    return request.path.hasSuffix("/get")
      ? response : .redirect(to: "/resource/cellar/\(name)/get", status: 303)
  }

  private static func results(_ items: [String: Item], for target: String) -> String {
    let query = target.removingPercentEncoding ?? ""
    let rows = items.compactMap { name, item -> String? in
      let parts = name.split(separator: ".").map(String.init)
      let language =
        "http://publications.europa.eu/resource/authority/language/" + parts[1].uppercased()
      guard query.contains("<\(language)>") else { return nil }
      let values = [
        "celex": parts[0], "language": language, "type": parts[2], "modified": item.modified,
      ]
      return "{" + values.map { "\"\($0)\":{\"value\":\"\($1)\"}" }.joined(separator: ",") + "}"
    }
    return "{\"results\":{\"bindings\":[\(rows.joined(separator: ","))]}}"
  }
}
