import Foundation
import TestSupport
import Testing

/// Versions and changes of one small act, told by the built program.
@Suite(.tags(.model), .needsEmbeddingModel) struct ChangesCommandTests {
  let files: TemporaryFolder
  let index: String
  let summary: String

  /// The text of 2024, then that of 2025 with § 2 amended, § 3 gone, § 4 new.
  init() async throws {
    files = try TemporaryFolder()
    index = files.path + "/index"
    let old = try files.write(GIIDocument.tenders.xml, to: "old.xml")
    let new = try files.write(GIIDocument.amendedTenders.xml, to: "new.xml")
    let first = try await Program.run("index", old, "--index", index)
    try #require(first.status == 0, "\(first.errors)")
    summary = try await Program.run("index", new, "--index", index).output
  }

  @Test func `indexing ends with what it changed`() {
    #expect(
      summary.hasSuffix(
        """
        Changes since snapshot 000001:
          TestO (text of 2024-01-01 -> 2025-01-01): 1 new, 1 amended, 1 repealed
          'paragraf changes' lists the provisions.

        """), "\(summary)")
  }

  @Test func `changes lists the provisions`() async throws {
    let outcome = try await Program.run("changes", "--index", index)
    #expect(
      outcome.output == """
        TestO (text of 2024-01-01 -> 2025-01-01): 1 new, 1 amended, 1 repealed
          amended § 2 TestO: Fristen (2025-01-01)
          repealed § 3 TestO: Lose (2025-01-01)
          new § 4 TestO: Unterlagen (2025-01-01)

        """)
    let missing = try await Program.run("changes", "--from", "7", "--index", index)
    #expect(missing.status == 1 && missing.errors.contains("000001, 000002"))
  }

  @Test func `diff marks the words without colours where no terminal is`() async throws {
    let outcome = try await Program.run(
      "diff", "--from", "2024-06-01", "--to", "2025-06-01", "TestO", "--index", index)
    #expect(outcome.status == 0)
    #expect(
      outcome.output.contains("(1) Die Angebotsfrist beträgt mindestens [-20-]{+30+} Kalendertage.")
    )
    #expect(outcome.output.contains("+ Die Unterlagen werden drei Jahre aufbewahrt."))
    #expect(outcome.output.contains("- Mehrere Lose dürfen"))
    #expect(!outcome.output.contains("\u{1B}"))
  }

  @Test func `diff and changes print one JSON document`() async throws {
    for arguments in [
      ["diff", "--from", "2024-06-01", "--to", "2025-06-01"], ["changes", "--from", "000001"],
    ] {
      let outcome = try await Program.run(arguments: arguments + ["--index", index, "--json"])
      let document = try #require(
        try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
      let counts = try #require(document["counts"] as? [String: Int])
      #expect(
        counts == [
          "new": 1, "amended": 1, "repealed": 1, "renumbered": 0, "corrected": 0, "typographic": 0,
        ])
    }
  }

  @Test func `a history tells both versions`() async throws {
    let outcome = try await Program.run("history", "§ 2 TestO", "--index", index)
    #expect(outcome.output.contains("2024-01-01 to 2025-01-01 (exclusive), observed: § 2 TestO"))
    #expect(outcome.output.contains("2025-01-01 on, observed: § 2 TestO: Fristen\n  amended"))
    let full = try await Program.run("history", "§ 2 TestO", "--full", "--index", index)
    #expect(full.output.contains("mindestens 30 Kalendertage"))
  }

  @Test(arguments: [
    (["show", "§ 3 TestO", "--as-of", "2025-06-01"], "not_in_force"),
    (["show", "§ 4 TestO", "--as-of", "2024-06-01"], "not_in_force"),
    (["show", "§ 1 TestO", "--as-of", "2023-06-01"], "version_unknown"),
    (["history", "§ 9 TestO"], "unknown_citation"),
    (["diff", "--from", "2023-06-01", "TestO"], "version_unknown"),
    (["diff", "--from", "2024-06-01", "NixO"], "not_in_corpus"),
  ])
  func `what the index cannot show is a refusal with its code`(arguments: [String], code: String)
    async throws
  {
    let outcome = try await Program.run(arguments: arguments + ["--index", index, "--json"])
    #expect(outcome.status == 3 && outcome.output.contains("\"code\" : \"\(code)\""))
    #expect(outcome.errors.contains("TestO") || outcome.errors.contains("NixO"))
  }

  @Test func `a day after the newest text is known only as far as that says`() async throws {
    let outcome = try await Program.run(
      "diff", "--from", "2025-02-01", "--to", "2025-06-01", "--index", index)
    #expect(
      outcome.output == """
        Nothing changed from 2025-02-01 to 2025-06-01 that the index knows of, whose newest text is of \
        2025-01-01.

        """)
    let early = try await Program.run(
      "diff", "--from", "2023-06-01", "--to", "2025-06-01", "--index", index)
    #expect(early.output.hasPrefix("Not known on the first day, so not compared; oldest"))
    #expect(early.output.contains("'--from' compares more.") && !early.output.contains("Nothing"))
    #expect(early.output.contains("\n  TestO (2024-01-01): "))
  }

  @Test func `show names the act, its title and the versions' days in its JSON`() async throws {
    let outcome = try await Program.run(
      "show", "§ 2 TestO", "--as-of", "2024-06-01", "--json", "--index", index)
    let documents = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]])
    let document = try #require(documents.first)
    #expect(document["act"] as? String == "TestO" && document["citation"] as? String == "§ 2 TestO")
    #expect(document["valid_from"] as? String == "2024-01-01")
    #expect(document["valid_to"] as? String == "2025-01-01")
    #expect(document["basis"] as? String == "observed" && document["title"] is String)
    #expect((document["other_languages"] as? [Any])?.isEmpty == true)
  }

  @Test func `a diff from a later to an earlier day is wrong usage`() async throws {
    let outcome = try await Program.run(
      "diff", "--from", "2025-06-01", "--to", "2024-06-01", "--index", index)
    #expect(outcome.status == 64)
  }
}
