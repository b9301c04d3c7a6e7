import Foundation
import Synchronization
import TestSupport
import Testing

/// A corpus kept up to date from a server on this machine, by the built program.
@Suite(.tags(.model), .needsEmbeddingModel, .serialized) struct UpdateTests {
  let files: TemporaryFolder
  let server: LocalServer

  init() throws {
    files = try TemporaryFolder()
    server = LocalServer()
    try publish(.tenders)
  }

  private func publish(_ document: GIIDocument) throws {
    server["/testo/xml.zip"] = .init(try TestArchive(["BJNR990090099.xml": document.xml]).zip())
  }

  private func run(_ arguments: String...) async throws -> Program.Outcome {
    var arguments = arguments + ["--corpus", files.path + "/corpus"]
    if ["update", "index"].contains(arguments[0]) {
      arguments += ["--index", files.path + "/index"]
    }
    if arguments[0] == "update" { arguments += ["--mirror", server.base] }
    return try await Program.run(arguments: arguments)
  }

  private func text(_ citation: String, _ arguments: String...) async throws -> String {
    try await Program.run(
      arguments: ["show", citation, "--index", files.path + "/index"] + arguments
    ).output
  }

  private struct Line: Decodable {
    var source: String
    var stateDate: String?
    var lastCheck: String?
    var freshness: String
    var failure: String?
  }

  private func list() async throws -> [Line] {
    let outcome = try await run("corpus", "list", "--json")
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode([Line].self, from: Data(outcome.output.utf8))
  }

  @Test func `acts are listed, fetched, indexed, and brought up to date`() async throws {
    let added = try await run("corpus", "add", "gii:testo")
    #expect(added.status == 0, "\(added.errors)")
    #expect(server.requests.isEmpty)
    let before = try #require(try await list().first)
    #expect(before.freshness == "stale" && before.lastCheck == nil)

    let first = try await run("update")
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.output.contains("gii:testo: new text, now of 2024-01-01"))
    #expect(first.output.contains("Published snapshot 000001"))
    #expect(try await text("§ 2 TestO").contains("mindestens 20 Kalendertage"))

    try publish(.amendedTenders)
    let second = try await run("update")
    #expect(second.output.contains("Published snapshot 000002"), "\(second.errors)")
    #expect(try await text("§ 2 TestO").contains("mindestens 30 Kalendertage"))
    #expect(
      try await text("§ 2 TestO", "--as-of", "2024-06-01").contains("mindestens 20 Kalendertage"))
    let after = try #require(try await list().first)
    #expect(after.freshness == "current" && after.stateDate == "2025-01-01")

    // Built anew from the raw files, the index knows both states.
    let rebuilt = try await run("index", "--rebuild")
    #expect(rebuilt.status == 0, "\(rebuilt.errors)")
    #expect(
      try await text("§ 2 TestO", "--as-of", "2024-06-01").contains("mindestens 20 Kalendertage"))
  }

  @Test func `a source that fails is named, the others go on, the index answers`() async throws {
    let file = try files.write(GIIDocument.tenders.xml, to: "other.xml")
    _ = try await run("corpus", "add", "gii:testo")
    _ = try await run("update")
    _ = try await run("corpus", "add", "file:" + file)
    server["/testo/xml.zip"] = .init(status: 404)
    let outcome = try await run("update", "--json")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("1 of 2 sources could not be brought up to date"))
    #expect(outcome.output.contains(#""result" : "changed""#))
    #expect(outcome.output.contains("there is nothing at \(server.base)/testo/xml.zip"))
    #expect(try await text("§ 2 TestO").contains("mindestens 20 Kalendertage"))
    #expect(try await list().first?.failure?.contains("nothing at") == true)
  }

  @Test func `the second of two updates says so and ends; the first can be interrupted`()
    async throws
  {
    _ = try await run("corpus", "add", "gii:testo")
    _ = try await run("update")
    var silent = LocalServer.Response()
    silent.isSilent = true
    server["/testo/xml.zip"] = silent
    let first = Mutex<Process?>(nil)
    async let held = Program.run(
      "update", "--corpus", files.path + "/corpus", "--index", files.path + "/index", "--mirror",
      server.base
    ) { _, process in
      first.withLock { $0 = process }
    }
    let count = server.targets.count
    while server.targets.count < count + 2 { try await Task.sleep(for: .milliseconds(20)) }
    let second = try await run("update")
    #expect(second.status == 1)
    #expect(second.errors.contains("Another 'paragraf update' is running"))
    while first.withLock({ $0 == nil }) { try await Task.sleep(for: .milliseconds(20)) }
    first.withLock { $0?.interrupt() }
    let outcome = try await held
    #expect(outcome.status == 1 && outcome.errors.contains("Interrupted"))
    #expect(try await text("§ 2 TestO").contains("mindestens 20 Kalendertage"))
    try publish(.amendedTenders)
    #expect(try await run("update").status == 0)
  }

  @Test func `what is too old is named with exit status 1`() async throws {
    _ = try await run("corpus", "add", "gii:testo")
    let never = try await run("corpus", "list", "--fail-if-older-than", "3650d")
    #expect(never.status == 1 && never.errors.contains("gii:testo"))
    #expect(try await run("update", "--fail-if-older-than", "1d").status == 0)
    #expect(try await run("corpus", "list", "--fail-if-older-than", "24h").status == 0)
    let now = try await run("corpus", "list", "--fail-if-older-than", "0")
    #expect(now.status == 1 && now.errors.contains("within 0 days: gii:testo"))
    #expect(now.output.contains("2024-01-01"))
    // Another source's update does not make this one younger.
    _ = try await run("corpus", "add", "gii:other")
    let other = try await run("update", "gii:testo", "--fail-if-older-than", "30d")
    #expect(other.status == 1 && other.errors.contains("within 30 days: gii:other"))
    #expect(try await run("corpus", "list", "--fail-if-older-than", "soon").status == 64)
  }

  @Test func `an act that is removed from the list goes from the index`() async throws {
    func document(_ name: String, _ serial: String) -> String {
      GIIDocument(name, serial: serial, date: "20240101", GIIDocument.tenders.sections).xml
    }
    let inside = try files.write(document("AltO", "990090001"), to: "corpus/old.xml")
    let outside = try files.write(document("FernO", "990090002"), to: "far.xml")
    _ = try await run("corpus", "add", "gii:testo", "file:" + inside, "file:" + outside)
    _ = try await run("update")
    #expect(try await text("§ 2 AltO").contains("20 Kalendertage"))
    let removed = try await run("corpus", "remove", "file:" + inside)
    #expect(removed.status == 0 && !removed.output.contains("--rebuild"))
    let update = try await run("update")
    #expect(update.output.contains("Removed, as no file gives them any more: AltO"))
    #expect(!(try await text("§ 2 AltO").contains("20 Kalendertage")))

    let other = try await run("corpus", "remove", "file:" + outside)
    #expect(other.output.contains("paragraf index --rebuild"))
    #expect(try await run("index").status == 0)
    #expect(try await text("§ 2 FernO").contains("20 Kalendertage"))
    #expect(try await run("index", "--rebuild").status == 0)
    #expect(!(try await text("§ 2 FernO").contains("20 Kalendertage")))
    #expect(try await text("§ 2 TestO").contains("20 Kalendertage"))
  }

  @Test(arguments: [
    ["corpus", "add", "http://example.org"], ["corpus", "add", "celex:2016/679"],
    ["corpus", "add", "gii:testo", "--as-of", "2024-01-01"], ["corpus", "add", "file:/nowhere"],
    ["corpus", "add", "celex:32016R0679", "--language", "xx"], ["corpus", "list", "--json"],
    ["corpus", "remove", "gii:testo"], ["update", "gii:other"], ["update"], ["index"],
  ])
  func `wrong usage says what to do and begins no list`(arguments: [String]) async throws {
    let outcome = try await Program.run(
      arguments: arguments + ["--corpus", files.path + "/none"])
    #expect(outcome.status == 64 || outcome.status == 1)
    #expect(outcome.errors.count > 20)
    #expect(!FileManager.default.fileExists(atPath: files.path + "/none/manifest.yaml"))
  }
}
