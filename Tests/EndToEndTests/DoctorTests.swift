import Foundation
import TestSupport
import Testing

@Suite struct DoctorTests {
  private struct Report: Decodable {
    struct Check: Decodable {
      var name, state, finding: String
      var remedy: String?
    }
    var works: Bool
    var checks: [Check]

    subscript(name: String) -> Check? { checks.first { $0.name == name } }
  }

  let files: TemporaryFolder
  private var index: String { files.path + "/index" }

  init() throws { files = try TemporaryFolder() }

  private func doctor(
    _ arguments: String..., cacheFolder: String? = nil, environment: [String: String] = [:]
  ) async throws -> (status: Int32, report: Report) {
    let outcome = try await Program.run(
      arguments: ["doctor", "--json", "--index", index] + arguments, cacheFolder: cacheFolder,
      environment: environment)
    let report = try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8))
    // The one rule for the exit status, and a remedy wherever something is amiss.
    #expect(report.works == !report.checks.contains { $0.state == "problem" })
    #expect(outcome.status == (report.works ? 0 : 1))
    for check in report.checks { #expect((check.remedy == nil) == (check.state == "ok")) }
    return (outcome.status, report)
  }

  @Test func `every part of the machine is looked at`() async throws {
    let (_, report) = try await doctor()
    let expected = [
      "processor", "f32 products", "embedding model", "language model", "SQLite", "index", "socket",
      "disk", "memory", "PDF",
    ]
    #expect(report.checks.map(\.name) == expected)
    #expect(report["SQLite"]?.state == "ok" && report["index"]?.state == "warning")
    #expect(report["index"]?.remedy?.contains("paragraf index") == true)
    #expect(report["f32 products"]?.finding.contains("GFLOP/s") == true)
    #expect(report["f32 products"]?.finding.contains("1 thread a product") == true)
  }

  @Test func `a person reads a line for each check`() async throws {
    let outcome = try await Program.run("doctor", "--index", index)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("ok       SQLite: version 3.") })
    #expect(lines.contains { $0.hasPrefix("WARNING  index: ") })
    #expect(lines.contains { $0.hasPrefix("         mend it: paragraf index") })
  }

  @Test func `a value of OPENBLAS_CORETYPE that does not exist is reported`() async throws {
    let (_, report) = try await doctor(environment: ["OPENBLAS_CORETYPE": "Abacus"])
    let check = try #require(report["f32 products"])
    #expect(check.state == "warning" && check.finding.contains("OPENBLAS_CORETYPE='Abacus'"))
    #expect(check.remedy?.contains("unset OPENBLAS_CORETYPE") == true)
  }

  @Test func `without models there is a command that fetches each`() async throws {
    let (status, report) = try await doctor(cacheFolder: files.path + "/cache")
    #expect(status == 1)
    for name in ["embedding model", "language model"] {
      let check = try #require(report[name])
      #expect(check.state == "problem" && check.remedy?.hasPrefix("paragraf models pull ") == true)
    }
  }

  @Test func `a model file with other bytes is a problem`() async throws {
    try files.write(
      "GGUF but not the right one", to: "cache/paragraf/models/multilingual-e5-small-q4_0.gguf")
    let (status, report) = try await doctor(cacheFolder: files.path + "/cache")
    #expect(status == 1 && report["embedding model"]?.state == "problem")
    #expect(report["embedding model"]?.finding.contains("sha256") == true)
  }

  @Test(.tags(.model), .needsEmbeddingModel)
  func `an index that fits is opened, and a damaged one is a problem`() async throws {
    let act = try files.write(GIIDocument.tenders.xml, to: "act.xml")
    let outcome = try await Program.run("index", act, "--index", index)
    try #require(outcome.status == 0, "\(outcome.errors)")
    let (_, good) = try await doctor()
    #expect(good["index"]?.state == "ok" && good["embedding model"]?.state == "ok")
    #expect(good["index"]?.finding.contains("snapshot 000001: 1 acts") == true)

    let database = index + "/snapshot-000001.sqlite"
    try Data("no database".utf8).write(to: URL(fileURLWithPath: database))
    let (status, bad) = try await doctor()
    #expect(status == 1 && bad["index"]?.state == "problem")
    #expect(bad["index"]?.finding.contains(database) == true)
    #expect(bad["index"]?.remedy?.contains("--rebuild") == true)
  }
}
