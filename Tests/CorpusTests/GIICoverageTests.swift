import Corpus
import Norms
import Testing

/// Every character of the official texts is in the norms, and none twice.
@Suite(.enabled(if: !OfficialFiles.germanActs.isEmpty, "the official files are not here"))
struct GIICoverageTests {
  @Test func `All provisions and headings of the 38 acts are read`() throws {
    var provisions = 0
    var headings = 0
    var repealed = 0
    for path in OfficialFiles.germanActs {
      let norm = try DocumentReader.read(path: path)
      provisions += norm.provisions.count
      headings += norm.headingCount
      repealed += norm.provisions.count(where: \.isRepealed)
      #expect(Set(norm.provisions.map(\.key)).count == norm.provisions.count, "\(path)")
      #expect(norm.provisions.allSatisfy { !$0.label.isEmpty && !$0.label.contains("XXXX") })
    }
    #expect(OfficialFiles.germanActs.count == 38)
    #expect(provisions == 5148)
    #expect(headings == 708)
    #expect(repealed == 156)
  }

  @Test(
    arguments: OfficialFiles.germanActs + OfficialFiles.newestGermanActs
      + OfficialFiles.germanHistory)
  func `Nothing of the text is lost or doubled`(path: String) throws {
    let root = try XMLReader.read(path: path)
    let norm = try GIIReader.read(root, path: path)
    let sources = root.all("norm").filter { $0.first("metadaten")?.first("enbez") != nil }
    try #require(sources.count == norm.provisions.count)
    for (source, provision) in zip(sources, norm.provisions) {
      let text = source.first("textdaten")?.first("text").map(Self.text) ?? ""
      #expect(Self.bare(provision.text) == Self.bare(text), "\(path) \(provision.label)")
    }
  }

  @Test func `Every provision's citation is read back`() throws {
    var citations = 0
    for path in OfficialFiles.germanActs {
      let norm = try DocumentReader.read(path: path)
      let parser = CitationParser(actNames: [norm.abbreviation])
      for provision in norm.provisions {
        guard let citation = provision.citation(in: norm) else { continue }
        citations += 1
        let text = CitationFormatter.string(for: provision, in: norm)
        if provision.label.hasPrefix("§§") {
          // One provision for several numbers: a range or a list, which begins with the number.
          var first = parser.citations(in: text).first?.citation
          first?.span = nil
          #expect(first == citation, "\(text)")
        } else {
          #expect(CitationParser().parse(text) == citation, "\(text)")
        }
        for number in provision.content.compactMap(\.number) where !provision.label.hasPrefix("§§")
        {
          let whole = provision.citation(in: norm, paragraph: number)
          let text = CitationFormatter.string(for: provision, in: norm, paragraph: number)
          #expect(CitationParser().parse(text) == whole, "\(text)")
          #expect(
            parser.citations(in: "Was sagt \(text) dazu?").map(\.citation) == [whole], "\(text)")
        }
      }
    }
    #expect(citations == 5123)
  }

  @Test func `The check notices a lost word`() throws {
    let path = try #require(OfficialFiles.germanActs.first)
    let root = try XMLReader.read(path: path)
    let norm = try GIIReader.read(root, path: path)
    var provision = try #require(norm.provisions.first { !$0.content.isEmpty })
    let whole = Self.bare(provision.text)
    provision.content.removeLast()
    #expect(Self.bare(provision.text) != whole)
  }

  /// All character data but footnotes, their marks, and `kommentar` (place of publication).
  private static func text(of element: XMLElement) -> String {
    var text = ""
    for child in element.children {
      switch child {
      case .text(let characters): text += characters
      case .element(let element):
        if !["Footnotes", "FnR", "FnArea", "kommentar"].contains(element.name) {
          text += Self.text(of: element)
        }
      }
    }
    return text
  }

  /// Without white space, the bars between table cells, and the names put for images.
  private static func bare(_ text: String) -> String {
    let withoutImages = text.split(separator: "[Abbildung:", omittingEmptySubsequences: false)
    var result = String.UnicodeScalarView()
    for (position, part) in withoutImages.enumerated() {
      let rest = position == 0 ? part : part.drop { $0 != "]" }.dropFirst()
      result.append(
        contentsOf: rest.unicodeScalars.filter { !$0.properties.isWhitespace && $0 != "|" })
    }
    return String(result)
  }
}
