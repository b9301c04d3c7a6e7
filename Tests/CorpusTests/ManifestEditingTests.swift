import Corpus
import Norms
import Testing

@Suite struct ActSourceTests {
  @Test(arguments: [
    ("gii:vgv_2016", ActSource.gii("vgv_2016")),
    ("legi:LEGITEXT000037701019", .legi("LEGITEXT000037701019")),
    ("legi:JORFTEXT000000886460", .legi("JORFTEXT000000886460")),
    ("celex:32016R0679", .celex("32016R0679")), ("file:a b.md", .file("a b.md")),
  ])
  func `a source is read and written alike`(text: String, source: ActSource) throws {
    #expect(try ActSource(text) == source)
    #expect(source.description == text)
  }

  @Test(arguments: [
    ("gwb", "gii:gwb"), ("http://example.org/a", "gii:gwb"), ("GII:gwb", "gii:gwb"),
    ("gii:", "gii:vgv_2016"), ("gii:../etc", "gii:gwb"), ("gii:Gwb", "gii:gwb"),
    ("gii:a/b", "gii:gwb"), ("legi:37701019", "LEGITEXT000037701019"),
    ("legi:LEGIARTI000037701019", "LEGITEXT"), ("celex:2016/679", "32016R0679"),
    ("celex:32016R0679R(02)", "32016R0679"), ("celex:02016R0679-20160504", "celex:32016R0679"),
    ("celex:32016R0679\"}", "CELEX"), ("file:", "path"),
  ])
  func `what names no source is named, with an example`(text: String, hint: String) {
    let error = #expect(throws: ActSourceError.self) { try ActSource(text) }
    #expect(error?.description.contains(hint) == true, "\(String(describing: error))")
  }
}

@Suite struct ManifestEditingTests {
  private let path = "corpus/manifest.yaml"

  private let text = """
    # What we need.
    acts:
      # The old one.
      - path: de/a.xml
        jurisdiction: xx
        as_of: 2025-01-01

      # Fetched.
      - source: gii:abc
    # The end.

    """

  private func adding(_ act: CorpusManifest.Act, to text: String) throws -> String {
    try CorpusManifest.text(text, adding: act, path: path)
  }

  @Test func `an act is added at the end of the list and nothing else changes`() throws {
    let changed = try adding(
      CorpusManifest.Act(.celex("32016R0679"), languages: [.german]), to: text)
    let entry = "  - source: celex:32016R0679\n    language: de\n"
    #expect(
      changed == text.replacing("- source: gii:abc\n", with: "- source: gii:abc\n" + entry))
    #expect(try CorpusManifest.read(changed, path: path).acts.count == 3)
  }

  @Test func `a file's fields come back as they were given`() throws {
    let act = CorpusManifest.Act(
      .file("corpus/texts/Satzung: \"neu\" #2.md"), format: "markdown", languages: [.french],
      options: ReadingOptions(
        asOf: CalendarDate(iso: "2025-03-01"), jurisdiction: .france, language: .french))
    let changed = try adding(act, to: CorpusManifest.emptyText)
    #expect(try CorpusManifest.read(changed, path: path).acts == [act])
    #expect(!changed.contains("corpus/texts"))
  }

  @Test(arguments: ["acts:", "acts: []\n", "x: 1\nacts:\n", "acts:\n- source: gii:a\nx: 1\n"])
  func `lists of any usual form are added to`(text: String) throws {
    let before = try CorpusManifest.read(text, path: path).acts
    let changed = try adding(CorpusManifest.Act(.gii("b")), to: text)
    #expect(try CorpusManifest.read(changed, path: path).acts.dropFirst(before.count).count == 1)
    #expect(changed.contains("x: 1") == text.contains("x: 1"))
  }

  @Test func `a list that lines cannot be added to is left alone`() {
    let error = #expect(throws: CorpusError.self) {
      try adding(CorpusManifest.Act(.gii("b")), to: "acts: [{source: \"gii:a\"}]\n")
    }
    #expect(error?.description.contains("- source: gii:b") == true)
  }

  @Test func `an act is removed with its fields, comments stay`() throws {
    let changed = try CorpusManifest.text(text, removing: 0, path: path)
    #expect(try CorpusManifest.read(changed, path: path).acts == [CorpusManifest.Act(.gii("abc"))])
    #expect(changed.contains("# The old one.") && changed.contains("# Fetched."))
    let empty = try CorpusManifest.text(changed, removing: 0, path: path)
    #expect(try CorpusManifest.read(empty, path: path).acts.isEmpty)
    #expect(try adding(CorpusManifest.Act(.gii("b")), to: empty).contains("- source: gii:b"))
  }
}
