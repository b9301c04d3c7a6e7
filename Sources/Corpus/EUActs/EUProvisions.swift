internal import Norms

/// Collects the provisions of an EU act under keys that are the same in every format and language:
/// `art_5`, `rct_26`, `anx_III`, as in the addresses of EUR-Lex.
struct EUProvisions {
  private(set) var all: [Provision] = []
  /// Address of the act's page.
  let page: String?
  private var keys: Set<String> = []

  init(page: String?) { self.page = page }

  /// - Parameters:
  ///   - key: made unique where it is taken.
  ///   - anchor: the provision's place on the page, where it is not the key.
  mutating func append(
    _ kind: Provision.Kind, key: String, label: String, heading: String? = nil,
    path: [String] = [], content: [Block], notes: [String], anchor: String? = nil
  ) {
    var unique = key
    while !keys.insert(unique).inserted { unique += "+" }
    let isOnPage = kind == .article || kind == .recital || kind == .annex
    all.append(
      Provision(
        key: unique, kind: kind, label: label, heading: heading.flatMap { $0.isEmpty ? nil : $0 },
        path: path, content: content, footnotes: notes,
        isRepealed: content.isEmpty && kind != .formula,
        url: isOnPage ? page.map { "\($0)#\(anchor ?? key)" } : nil))
  }

  /// - Parameter number: `5`, `4a`; as the source has it.
  static func articleKey(_ number: Substring) -> String { "art_" + number.lowercased() }

  static func annexKey(label: String) -> String {
    EUMarker.annexNumber(of: label).map { "anx_" + $0 } ?? "anx"
  }
}
