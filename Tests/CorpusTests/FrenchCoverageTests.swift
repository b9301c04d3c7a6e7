import Corpus
import Foundation
import Norms
import Testing

/// The code of public relations, of which the source gives each text twice: as HTML and as plain text.
@Suite(.enabled(if: !OfficialFiles.frenchJSON.isEmpty, "the official files are not here"))
struct LegifranceJSONCoverageTests {
  private struct Source {
    var text: String
    var section: [String]
  }

  /// By identifier of the version, read by another JSON parser.
  private static func sources(_ path: String) throws -> [String: Source] {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    var sources: [String: Source] = [:]
    func walk(_ node: Any, _ section: [String]) {
      guard let node = node as? [String: Any], let data = node["data"] as? [String: Any] else {
        return
      }
      if node["type"] as? String == "article" {
        let id = data["id"] as? String ?? ""
        #expect(sources[id] == nil)
        sources[id] = Source(text: data["texte"] as? String ?? "", section: section)
      }
      let title = node["type"] as? String == "section" ? [data["title"] as? String ?? ""] : []
      for child in node["children"] as? [Any] ?? [] { walk(child, section + title) }
    }
    walk(try JSONSerialization.jsonObject(with: data), [])
    return sources
  }

  @Test(arguments: OfficialFiles.frenchJSON)
  func `Nothing of the text is lost or doubled`(path: String) throws {
    let norm = try DocumentReader.read(path: path)
    let sources = try Self.sources(path)
    #expect(norm.provisions.count == sources.count)
    #expect(Set(norm.provisions.map(\.key)).count == norm.provisions.count)
    for provision in norm.provisions {
      let id = try #require(provision.url?.split(separator: "/").last.map(String.init))
      let source = try #require(sources[id])
      #expect(FrenchText.difference(provision.text, source.text) == nil, "\(provision.label)")
      #expect(
        provision.path.map(FrenchText.bare) == source.section.map(FrenchText.bare),
        "\(provision.label)")
    }
  }

  @Test func `All articles and sections are read, each with its dates`() throws {
    let norms = try OfficialFiles.frenchJSON.map { try DocumentReader.read(path: $0) }
    #expect(norms.map(\.provisions.count) == [470, 471, 471, 474, 476])
    #expect(norms.map(\.headingCount) == [200, 201, 201, 201, 201])
    #expect(
      norms.map(\.stateDate.description)
        == ["2023-05-14", "2024-07-01", "2024-07-27", "2026-02-05", "2026-05-28"])
    for norm in norms {
      #expect(norm.abbreviation == "CRPA" && norm.basis == .official)
      #expect(norm.provisions.allSatisfy { $0.standing(on: norm.stateDate) == .inForce })
      let uncited = norm.provisions.filter { $0.citation(in: norm) == nil }
      #expect(uncited.map(\.label) == [])
    }
    #expect(
      norms[4].provisions.filter { $0.validity?.end != nil }.map(\.label) == ["Article L115-2"])
  }

  @Test func `Between two days in July 2024 exactly one article changes`() throws {
    let norms = try OfficialFiles.frenchJSON[1...2].map { try DocumentReader.read(path: $0) }
    let before = Dictionary(uniqueKeysWithValues: norms[0].provisions.map { ($0.key, $0) })
    let changed = norms[1].provisions.filter { before[$0.key]?.text != $0.text }
    #expect(changed.map(\.label) == ["Article L212-1"])
    #expect(changed[0].validity?.start == CalendarDate(iso: "2024-07-27"))
  }

  @Test func `Every article's citation is read back`() throws {
    let norm = try DocumentReader.read(path: OfficialFiles.frenchJSON[4])
    let parser = CitationParser(actNames: [norm.abbreviation])
    for provision in norm.provisions {
      let citation = try #require(provision.citation(in: norm))
      #expect(parser.parse(CitationFormatter.string(for: provision, in: norm)) == citation)
      for number in provision.content.compactMap(\.number) {
        let text = CitationFormatter.string(for: provision, in: norm, paragraph: number)
        #expect(parser.parse(text) == provision.citation(in: norm, paragraph: number), "\(text)")
      }
    }
  }
}

enum FrenchText {
  /// Where the two first differ but for white space; nil where they do not.
  static func difference(_ left: String, _ right: String) -> String? {
    let (left, right) = (bare(left), bare(right))
    guard left != right else { return nil }
    let common = left.commonPrefix(with: right)
    func part(_ text: String) -> Substring {
      text.dropFirst(max(0, common.count - 40)).prefix(100)
    }
    return "\(part(left)) <> \(part(right))"
  }

  /// Without white space, the bars between table cells, and with raised digits on the line.
  static func bare(_ text: String) -> String {
    let raised = Array("⁰¹²³⁴⁵⁶⁷⁸⁹".unicodeScalars)
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !scalar.properties.isWhitespace && scalar != "|" {
      if let digit = raised.firstIndex(of: scalar) {
        result.append(contentsOf: String(digit).unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}

/// French codes in Markdown: lines of text are what is neither front matter nor heading.
@Suite(.enabled(if: !OfficialFiles.frenchHistory.isEmpty, "the official files are not here"))
struct LegifranceMarkdownCoverageTests {
  /// Text lines, and article headings with the text below them, by the form of the lines alone.
  private static func source(_ path: String) throws -> (text: [String], articles: [String]) {
    let text = try String(contentsOf: URL(fileURLWithPath: path), encoding: .utf8)
    let lines = text.components(separatedBy: "\n")
    let body = Array(lines[(lines.dropFirst().firstIndex(of: "---")! + 1)...])
    let isMarked = body.contains { $0.hasPrefix("##### ") }
    let divisions = [
      "Partie", "Livre", "Titre", "Chapitre", "Section", "Sous-section", "Paragraphe",
      "Sous-paragraphe", "Annexe", "PREMIÈRE PARTIE", "DEUXIÈME PARTIE", "TROISIÈME PARTIE",
    ]
    var articles: [String] = []
    var kept: [String] = []
    for (place, line) in body.enumerated() {
      let isAlone =
        (place == 0 || body[place - 1].isEmpty)
        && (place + 1 == body.count || body[place + 1].isEmpty)
      let isHeading =
        isMarked
        ? line.hasPrefix("#")
        : line.hasPrefix("# ")
          || isAlone && (line.hasPrefix("Article ") || divisions.contains { line.hasPrefix($0) })
      if isHeading, let number = line.components(separatedBy: "Article ").dropFirst().first {
        articles.append(number)
      }
      if !isHeading { kept.append(line) }
    }
    return (kept, articles)
  }

  @Test(arguments: OfficialFiles.frenchMarkdown + OfficialFiles.frenchHistory)
  func `Nothing of the text is lost or doubled`(path: String) throws {
    let norm = try DocumentReader.read(path: path)
    let source = try Self.source(path)
    // Wordings in a row that the last one supersedes are footnotes, in front of the article's text.
    let note = "Rédaction antérieure : "
    let text = norm.provisions.map { provision in
      provision.footnotes.map { $0.dropFirst(note.count) }.joined() + provision.text
    }.joined()
    #expect(FrenchText.difference(text, source.text.joined()) == nil)
    let older = norm.provisions.reduce(0) { $0 + $1.footnotes.count }
    #expect(norm.provisions.count { $0.kind != .formula } + older == source.articles.count)
  }

  @Test func `The public procurement code has its articles on each of seven days`() throws {
    let norms = try OfficialFiles.frenchHistory.map { try DocumentReader.read(path: $0) }
    #expect(
      norms.map(\.stateDate.description) == [
        "2019-04-01", "2019-07-22", "2021-12-16", "2023-03-11", "2025-01-01", "2026-01-01",
        "2026-09-01",
      ])
    #expect(norms.map(\.provisions.count) == [1704, 1761, 1791, 1797, 1799, 1799, 1807])
    for norm in norms {
      #expect(norm.abbreviation == "CCP")
      #expect(Set(norm.provisions.map(\.key)).count == norm.provisions.count)
      let uncited = norm.provisions.filter { $0.citation(in: norm) == nil }
      #expect(uncited.map(\.label) == ["Annexe préliminaire"])
    }
    var changes: [[Int]] = []
    for (old, new) in zip(norms, norms.dropFirst()) {
      let before = Dictionary(uniqueKeysWithValues: old.provisions.map { ($0.key, $0.text) })
      let after = Dictionary(uniqueKeysWithValues: new.provisions.map { ($0.key, $0.text) })
      changes.append([
        after.keys.count { before[$0] == nil }, before.keys.count { after[$0] == nil },
        after.count { before[$0.key] != nil && before[$0.key] != $0.value },
      ])
      if new.stateDate.year == 2026, new.stateDate.month == 9 {
        #expect(before["l2112-2-1"] == nil && after["l2112-2-1"] != nil)
        #expect(before["l2112-2"] != after["l2112-2"])
      }
    }
    // New, gone, changed.
    #expect(
      changes == [[58, 1, 70], [42, 12, 97], [6, 0, 31], [8, 6, 66], [0, 0, 4], [8, 0, 21]])
  }

  @Test func `Both layouts of the public procurement code agree`() throws {
    let marked = try DocumentReader.read(
      path: #require(OfficialFiles.frenchMarkdown.first { $0.contains("37701019") }))
    let plain = try DocumentReader.read(
      path: #require(OfficialFiles.frenchHistory.first { $0.contains("2026-01-01") }))
    #expect(marked.provisions.map(\.key) == plain.provisions.map(\.key))
    #expect(marked.provisions.map(\.path) == plain.provisions.map(\.path))
    let changed = zip(marked.provisions, plain.provisions).filter { $0.content != $1.content }
    #expect(changed.map(\.0.label) == [])
  }
}
