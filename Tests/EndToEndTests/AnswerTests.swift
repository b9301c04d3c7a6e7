import Foundation
import TestSupport
import Testing

/// The sample corpus, indexed once and asked in three languages by the built program.
@Suite(.tags(.model, .slow), .needsEmbeddingModel, .serialized) struct AnswerTests {
  private static let files = Result { try TemporaryFolder() }

  private func index() async throws -> String {
    let index = try Self.files.get().path + "/sample"
    let outcome = try await Program.run("index", Program.corpus, "--index", index)
    try #require(outcome.status == 0, "\(outcome.errors)")
    return index
  }

  private struct Document: Decodable {
    struct Source: Decodable { var citation, quote: String }
    struct Refusal: Decodable { var code: String }
    var refused: Bool
    var refusal: Refusal?
    var sources: [Source]
  }

  private func ask(_ question: String, _ arguments: String...) async throws -> (Int32, Document) {
    let outcome = try await Program.run(
      arguments: ["ask", question, "--index", try await index(), "--json"] + arguments)
    return (
      outcome.status, try JSONDecoder().decode(Document.self, from: Data(outcome.output.utf8))
    )
  }

  @Test(arguments: [
    ("Nach welcher Zeit wird ein unbenutztes Nutzerkonto gelöscht?", "§ 8 Abs. 3 DAntrV"),
    ("Quelle peut être la part du prix dans les critères d'attribution ?", "RMA"),
    ("How long are tenderers bound by their tender?", "Article 14(3) APR"),
  ])
  func `a question in any of the three languages is answered with its provision`(
    question: String, citation: String
  ) async throws {
    let (status, answer) = try await ask(question, "--extractive")
    #expect(status == 0 && !answer.refused)
    #expect(answer.sources.contains { $0.citation.contains(citation) })
  }

  @Test func `the day decides which standstill period is answered`() async throws {
    let question =
      "Wie lange muss die Agentur nach der Unterrichtung der Bieter mit dem Vertrag warten?"
    for (day, length) in [("2025-06-01", "10"), ("2026-08-01", "15")] {
      let (_, answer) = try await ask(question, "--extractive", "--as-of", day)
      let quote = answer.sources.first { $0.citation == "§ 24 Abs. 2 BeschO" }?.quote ?? ""
      #expect(quote.contains(length), "\(day): \(quote)")
    }
  }

  @Test(arguments: [
    ("§ 17 BeschO", "2026-08-01", "not_in_force"), ("§ 10a BeschO", "2025-06-01", "not_in_force"),
    ("§ 999 BeschO", "2026-08-01", "unknown_citation"),
    ("§ 1 BeschO", "2020-01-01", "version_unknown"),
    ("Wie hoch ist die Hundesteuer in Berlin?", "2026-08-01", "below_threshold"),
  ])
  func `a refusal has its reason and exit status 3`(
    question: String, day: String, code: String
  ) async throws {
    let (status, answer) = try await ask(question, "--extractive", "--as-of", day)
    #expect(status == 3 && answer.refused && answer.refusal?.code == code)
  }

  @Test func `indexing again reads and embeds nothing`() async throws {
    let index = try await index()
    let outcome = try await Program.run("index", Program.corpus, "--index", index)
    #expect(outcome.output.contains("Nothing changed") && outcome.output.contains("0 embedded"))
  }

  @Test func `a citation shows its paragraph, and only that`() async throws {
    let outcome = try await Program.run("show", "§ 24 Abs. 2 BeschO", "--index", try await index())
    #expect(outcome.status == 0 && outcome.output.contains("(2) "))
    #expect(!outcome.output.contains("(1) ") && !outcome.output.contains("(3) "))
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: Program.smallLanguageModel)))
  func `a language model's answer passes the gate or is replaced by quotes`() async throws {
    let (status, answer) = try await ask(
      "How long are tenderers bound by their tender?", "--model", "smollm2-135m-instruct")
    #expect(status == 0 || status == 3)
    #expect(answer.refused || !answer.sources.isEmpty)
  }
}
