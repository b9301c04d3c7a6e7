import Corpus
import Norms
import Testing

@Suite(.enabled(if: !OfficialFiles.luxembourgActs.isEmpty, "the official files are not here"))
struct LuxembourgTests {
  @Test(arguments: OfficialFiles.luxembourgActs)
  func `The state of the Luxembourg act is that of its folder`(path: String) throws {
    let norm = try DocumentReader.read(path: path)
    let folder = path.split(separator: "/").dropLast().last.map(String.init)
    #expect(norm.stateDate.description == folder)
    #expect(norm.language == .french)
    #expect(norm.jurisdiction.rawValue == "lu")
  }

  @Test(arguments: OfficialFiles.luxembourgActs + OfficialFiles.luxembourgSamples)
  func `The articles of Luxembourg acts are read whole`(path: String) throws {
    let root = try XMLReader.read(path: path)
    let norm = try DocumentReader.read(path: path)
    let articles = AKNText.all("article", in: root)
    // A repealed section has no articles any more; it is read as a provision.
    let ids = Set(articles.compactMap { $0.attributes["eId"] ?? $0.attributes["id"] })
    let provisions = norm.provisions.filter { $0.kind == .article && ids.contains($0.key) }
    try #require(articles.count == provisions.count)
    for (article, provision) in zip(articles, provisions) {
      let text = AKNText.bare(AKNText.text(of: article, namespace: root.namespace))
      // The marks of its lists come from the style sheet, not from the text.
      let read = AKNText.bare(provision.content.map { AKNText.withoutPoints($0) }.joined())
      #expect(read == text, "\(provision.label)")
    }
  }

  @Test(arguments: OfficialFiles.luxembourgActs + OfficialFiles.luxembourgSamples)
  func `What stands around the articles is read whole`(path: String) throws {
    let root = try XMLReader.read(path: path)
    let norm = try DocumentReader.read(path: path)
    let act = try #require(root.elements.first { $0.first("meta") != nil })
    let around = act.elements.filter { ["preamble", "body", "conclusions"].contains($0.name) }
    let ids = Set(AKNText.all("article", in: act).compactMap { $0.attributes["id"] })
    let others = norm.provisions.filter { $0.kind != .annex && !ids.contains($0.key) }
    #expect(
      Self.read(others) == around.map { Self.textAround(in: $0, root.namespace) }.joined().sorted())

    let annexes =
      (act.first("attachments") ?? act.first("components")).map { Array($0.elements) } ?? []
    let provisions = norm.provisions.filter { $0.kind == .annex }
    try #require(annexes.count == provisions.count)
    for (annex, provision) in zip(annexes, provisions) {
      let text = AKNText.bare(AKNText.text(of: annex, namespace: root.namespace, isTop: false))
      var read = provision
      // Annexes without a title are counted.
      if !text.hasPrefix(AKNText.bare(read.path.joined() + read.label)) { read.label = "" }
      let titles = AKNText.bare(read.path.joined() + read.label + (read.heading ?? ""))
      #expect(
        (titles + AKNText.bare(read.content.map { AKNText.withoutPoints($0) }.joined())) == text)
    }
  }

  private static func read(_ provisions: [Provision]) -> [Character] {
    provisions.flatMap { provision in
      let titles = provision.kind == .formula ? "" : provision.label + (provision.heading ?? "")
      let text = provision.content.map { AKNText.withoutPoints($0) }.joined()
      return AKNText.bare(titles + text)
    }.sorted()
  }

  /// Text outside of articles and of the titles of divisions that have some.
  private static func textAround(in element: XMLElement, _ namespace: String) -> String {
    element.children.map { child in
      switch child {
      case .text(let characters): return AKNText.bare(characters)
      case .element(let child):
        if child.name == "article" || ["num", "heading"].contains(child.name) { return "" }
        return AKNText.all("article", in: child).isEmpty
          ? AKNText.bare(AKNText.text(of: child, namespace: namespace, isTop: false))
          : textAround(in: child, namespace)
      }
    }.joined()
  }
}

/// Every character of the German and Finnish samples is in the norms, and none twice.
@Suite(.enabled(if: !OfficialFiles.finnishActs.isEmpty, "the official files are not here"))
struct AkomaNtosoCoverageTests {
  /// File, then its state, its provisions and those that are articles or sections.
  static let samples: [(String, String, [Int])] = [
    ("1964/s593/1964-08-05/1/deu/1964-08-05/regelungstext-verkuendung-1", "1964-08-05", [5, 2]),
    ("1964/s593/1964-08-05/1/deu/1964-08-05/regelungstext-verkuendung-2", "1964-08-05", [4, 2]),
    ("1964/s593/2017-03-16/1/deu/2017-03-15/regelungstext-verkuendung-1", "2017-03-16", [4, 2]),
    ("2017/s419/2017-03-15/1/deu/2022-08-23/regelungstext-verkuendung-1", "2017-03-15", [4, 2]),
    ("2021/s818/2021-04-16/1/deu/2021-04-16/regelungstext-verkuendung-1", "2021-04-16", [12, 10]),
    ("sample-ordinary-law", "2025-06-11", [27, 25]),
  ]

  @Test(arguments: samples)
  func `Dates and provisions of the samples`(
    file: String, state: String, counts: [Int]
  ) throws {
    let path = try #require(
      (OfficialFiles.germanAkomaNtoso + OfficialFiles.finnishActs)
        .first { $0.hasSuffix(file + ".xml") })
    let norm = try DocumentReader.read(path: path)
    #expect(norm.stateDate.description == state)
    #expect([norm.provisions.count, norm.provisions.count { $0.kind == .article }] == counts)
    #expect(Set(norm.provisions.map(\.key)).count == norm.provisions.count)
    #expect(
      norm.provisions.filter { $0.kind == .article }.allSatisfy {
        $0.key.contains("_") || $0.key.hasPrefix("art-z")
      })
  }

  @Test(arguments: OfficialFiles.germanAkomaNtoso + OfficialFiles.finnishActs)
  func `Nothing of the text is lost or doubled`(path: String) throws {
    let root = try XMLReader.read(path: path)
    let norm = try DocumentReader.read(path: path)
    let act = try #require(root.first("act"))
    let articles = AKNText.all("article", in: act)
    let provisions = articles.isEmpty ? AKNText.all("section", in: act) : articles
    let read = norm.provisions.filter { $0.kind == .article }
    try #require(provisions.count == read.count)
    for (element, provision) in zip(provisions, read) {
      let text = AKNText.text(of: element, namespace: root.namespace)
      #expect(AKNText.bare(provision.text) == AKNText.bare(text), "\(provision.label)")
    }
    var rest = ""
    for part in act.elements where ["preamble", "body", "conclusions"].contains(part.name) {
      rest += Self.textAround(provisions[0].name, in: part, namespace: root.namespace)
    }
    let formulas = norm.provisions.filter { $0.kind == .formula }.map(\.text).joined()
    #expect(AKNText.bare(formulas) == AKNText.bare(rest))
  }

  /// Text outside of the provisions and of the titles of chapters.
  private static func textAround(
    _ name: String, in element: XMLElement, namespace: String
  ) -> String {
    element.children.map { child in
      switch child {
      case .text(let characters): characters
      case .element(let child):
        if child.name == name {
          ""
        } else if AKNText.all(name, in: child).isEmpty {
          element.name == "chapter"
            ? "" : AKNText.text(of: child, namespace: namespace, isTop: false)
        } else {
          textAround(name, in: child, namespace: namespace)
        }
      }
    }.joined()
  }
}
