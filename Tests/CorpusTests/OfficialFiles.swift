import Foundation

/// The official files beside the repository; tests that need them are skipped where they are absent.
enum OfficialFiles {
  static let root: String = {
    var url = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { url.deleteLastPathComponent() }
    return url.deletingLastPathComponent().appending(path: "shared/data/corpus").path
  }()

  static let germanActs: [String] = files(in: root + "/de/gii-xml-2025-04-02")
  static let newestGermanActs: [String] = files(in: root + "/de/gii-xml-2026-04-29-c14n")
  static let germanHistory: [String] = files(in: root + "/de/gii-xml-history")
  static let frenchJSON: [String] = files(in: root + "/fr/legi-data-json", ending: [".json"])
  static let frenchMarkdown: [String] = files(in: root + "/fr/legalize-md", ending: [".md"])
  static let frenchHistory: [String] = files(in: root + "/fr/legalize-md-history", ending: [".md"])
  static let frenchXML: [String] = files(in: root + "/fr/legi-xml-samples")
  static let luxembourgActs: [String] = files(in: root + "/lu/loi-2018-04-08-a243")

  static let luxembourgSamples: [String] = files(in: root + "/lu/samples").filter {
    !$0.hasSuffix("sample-regulation.xml")
  }
  static let germanAkomaNtoso: [String] = files(in: root + "/de/legaldocml-1.8.2").filter {
    $0.contains("/regelungstext")
  }
  static let finnishActs: [String] = files(in: root + "/fi/samples")

  static let austrianProvisions: [String] = files(in: root + "/at/samples")
  static let dutchActs: [String] = files(in: root + "/nl/samples")

  /// Acts in Formex: as published, and consolidated.
  static let formexActs: [String] = files(in: root + "/eu").filter { path in
    let name = path.split(separator: "/").last ?? ""
    return name.firstMatch(of: /^L_.*(\.01000101|\.000101\.fmx|formex)\.xml$/) != nil
      || name.firstMatch(of: /^CL.*\.0001\.xml$/) != nil
  }

  /// Acts as pages of EUR-Lex: of the Official Journal, and consolidated.
  static let eurLexPages: [String] = files(in: root + "/eu", ending: [".xml", ".html"]).filter {
    $0.hasSuffix("/en.xml") || $0.hasSuffix("/fr.xml") || $0.hasSuffix(".html")
  }

  static func eu(_ file: String) -> String { root + "/eu/" + file }

  /// The other parts of an act that is spread over several files, in order.
  static func annexes(ofFormexAct path: String) -> [String] {
    guard path.hasSuffix(".000101.fmx.xml") else { return [] }
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    return files(in: "/" + folder).filter { $0.hasSuffix("01.fmx.xml") && $0 != path }
  }

  static func files(in folder: String, ending: [String] = [".xml"]) -> [String] {
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return names.filter { name in ending.contains { name.hasSuffix($0) } }.sorted().map {
      folder + "/" + $0
    }
  }
}
