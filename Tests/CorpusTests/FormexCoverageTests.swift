import Corpus
import Norms
import Testing

/// Every character of the official Formex files is in the norms, and none twice.
@Suite(.enabled(if: !OfficialFiles.formexActs.isEmpty, "the official files are not here"))
struct FormexCoverageTests {
  /// File, then how many articles, numbered paragraphs, recitals, annexes.
  static let counts: [(String, [Int])] = [
    ("32016r0679/oj-formex-en/L_2016119EN.01000101.xml", [99, 372, 173, 0]),
    ("32016r0679/oj-formex-de/L_2016119DE.01000101.xml", [99, 372, 173, 0]),
    ("32016r0679/L_2016119ES-oj-formex.xml", [99, 372, 173, 0]),
    ("32016r0679/2016-05-04/en.fmx4/CL2016R0679EN0000020.0001.xml", [99, 372, 0, 0]),
    ("32016r0679/2016-05-04/fr.fmx4/CL2016R0679FR0000020.0001.xml", [99, 372, 0, 0]),
    ("32024r1689/oj-formex-en/L_202401689EN.000101.fmx.xml", [113, 500, 180, 13]),
    ("32024r1689/2024-07-12/fr.fmx4/CL2024R1689FR0000010.0001.xml", [113, 500, 0, 13]),
    ("32024r1689/2026-07-27/en.fmx4/CL2024R1689EN0010010.0001.xml", [119, 552, 0, 14]),
    ("32024r1689/2026-07-27/fr.fmx4/CL2024R1689FR0010010.0001.xml", [119, 552, 0, 14]),
    ("32014l0024/2018-01-01/en.fmx4/CL2014L0024EN0020010.0001.xml", [94, 322, 0, 15]),
    ("32014l0024/2026-01-01/fr.fmx4/CL2014L0024FR0060010.0001.xml", [94, 322, 0, 15]),
    ("32023r2854/oj-formex-en/L_202302854EN.000101.fmx.xml", [50, 223, 119, 0]),
    ("32024r0903/oj-formex-en/L_202400903EN.000101.fmx.xml", [23, 95, 57, 1]),
  ]

  @Test(arguments: counts)
  func `Articles, paragraphs, recitals and annexes are all there`(
    file: String, expected: [Int]
  ) throws {
    let norm = try DocumentReader.read(path: OfficialFiles.eu(file))
    func provisions(_ kind: Provision.Kind) -> [Provision] {
      norm.provisions.filter { $0.kind == kind }
    }
    let articles = provisions(.article)
    #expect(
      [
        articles.count, articles.flatMap(\.content).count { $0.kind == .paragraph },
        provisions(.recital).count, provisions(.annex).count,
      ] == expected)
    #expect(Set(norm.provisions.map(\.key)).count == norm.provisions.count)
    #expect(norm.provisions.allSatisfy { !$0.key.contains("+") })
    for (position, recital) in provisions(.recital).enumerated() {
      #expect(recital.key == "rct_\(position + 1)")
    }
  }

  @Test(arguments: OfficialFiles.formexActs)
  func `Nothing of the text is lost or doubled`(path: String) throws {
    let norm = try DocumentReader.read(path: path)
    let root = try FormexText.document(path)
    let act = root.first("CONS.DOC") ?? root
    let annexes =
      try OfficialFiles.annexes(ofFormexAct: path).map { try FormexText.document($0) }
      + act.all("CONS.ANNEX")

    let recitals = FormexText.all(["CONSID"], in: act).filter { $0.first("NP") != nil }
    compare(recitals, with: norm.provisions.filter { $0.kind == .recital }) {
      // The number in front is the label.
      var text = FormexText.bare(FormexText.text(of: $0))
      if let number = $0.first("NP")?.first("NO.P") {
        text.removeFirst(FormexText.bare(number.text).count)
      }
      return text
    }
    let articles = FormexText.all(["ARTICLE", "QUOT.S"], in: act).filter { $0.name == "ARTICLE" }
    compare(articles, with: norm.provisions.filter { $0.kind == .article }) {
      FormexText.bare(FormexText.text(of: $0, without: ["TI.ART", "STI.ART"]))
    }
    compare(annexes, with: norm.provisions.filter { $0.kind == .annex }) {
      FormexText.bare(FormexText.text(of: $0, without: ["TITLE", "BIB.INSTANCE"]))
    }
    compare(
      FormexText.all(["TOC"], in: act), with: norm.provisions.filter { $0.kind == .tableOfContents }
    ) { FormexText.bare(FormexText.text(of: $0)) }

    // What is left is the preamble around the recitals and the closing formula.
    var rest = ""
    for part in act.elements where ["PREAMBLE", "FINAL", "ENACTING.TERMS"].contains(part.name) {
      rest += Self.textAround(["CONSID", "ARTICLE", "TOC"], in: part)
    }
    let formulas = norm.provisions.filter { $0.kind == .formula }.map { FormexText.bare($0.text) }
    #expect(formulas.joined() == FormexText.bare(rest), "\(path)")
  }

  private func compare(
    _ elements: [XMLElement], with provisions: [Provision], text: (XMLElement) -> String
  ) {
    #expect(elements.count == provisions.count)
    for (element, provision) in zip(elements, provisions) {
      #expect(FormexText.bare(provision.text) == text(element), "\(provision.label)")
      #expect(
        FormexText.bare(provision.footnotes.joined())
          == FormexText.bare(FormexText.notes(of: element)), "\(provision.label)")
      if let title = element.first("TI.ART") {
        #expect(FormexText.bare(provision.label) == FormexText.bare(FormexText.text(of: title)))
        #expect(
          FormexText.bare(provision.heading ?? "")
            == FormexText.bare(element.all("STI.ART").map { FormexText.text(of: $0) }.joined()))
      }
      if let title = element.first("TITLE") {
        #expect(
          FormexText.bare(provision.label + (provision.heading ?? ""))
            == FormexText.bare(FormexText.text(of: title)))
      }
    }
  }

  @Test(arguments: OfficialFiles.formexActs)
  func `No two words are run together and none is torn apart`(path: String) throws {
    let norm = try DocumentReader.read(path: path)
    let root = try FormexText.document(path)
    let act = root.first("CONS.DOC") ?? root
    let annexes =
      try OfficialFiles.annexes(ofFormexAct: path).map { try FormexText.document($0) }
      + act.all("CONS.ANNEX")
    let articles = FormexText.all(["ARTICLE", "QUOT.S"], in: act).filter { $0.name == "ARTICLE" }
    let provisions = norm.provisions.filter { [.article, .annex].contains($0.kind) }
    for (element, provision) in zip(articles + annexes, provisions) {
      let words = FormexText.words(
        of: element, without: ["TI.ART", "STI.ART", "TITLE", "BIB.INSTANCE"])
      let raised = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
      let read = provision.text.map { raised.firstIndex(of: $0).map { "\($0)" } ?? String($0) }
      #expect(FormexText.folded(read.joined()) == words, "\(provision.label)")
    }
  }

  /// Text outside of the named elements and of the titles of divisions.
  private static func textAround(_ names: Set<String>, in element: XMLElement) -> String {
    element.children.map { child in
      switch child {
      case .text(let characters): characters
      case .element(let child):
        // `Whereas:` may stand in a recital of its own, without number.
        if names.contains(child.name) && !(child.name == "CONSID" && child.first("NP") == nil)
          || element.name == "DIVISION" && child.name == "TITLE"
        {
          ""
        } else if FormexText.all(names.union(["DIVISION"]), in: child).isEmpty
          || child.name == "CONSID"
        {
          child.name == "NOTE" ? "" : FormexText.text(of: child)
        } else {
          textAround(names, in: child)
        }
      }
    }.joined()
  }

  @Test func `The check notices a lost word`() throws {
    let path = try #require(OfficialFiles.formexActs.first)
    var norm = try DocumentReader.read(path: path)
    let whole = norm.provisions.map { FormexText.bare($0.text) }
    norm.provisions[0].content.removeLast()
    #expect(norm.provisions.map { FormexText.bare($0.text) } != whole)
  }
}
