/// Where an act's texts come from, as users and manifests name it.
package enum ActSource: Hashable, Sendable {
  /// The act's folder at gesetze-im-internet.de.
  case gii(String)
  /// The number of a code or text in DILA's LEGI archive.
  case legi(String)
  /// The CELEX number of an act of the EU as adopted; its consolidated texts belong to it.
  case celex(String)
  /// A file or folder of this machine.
  case file(String)

  /// Reads `gii:gwb`, `legi:LEGITEXT000037701019`, `celex:32016R0679` or `file:PATH`.
  package init(_ text: String) throws(ActSourceError) {
    guard let colon = text.firstIndex(of: ":") else { throw .noScheme(text) }
    let name = String(text[text.index(after: colon)...])
    switch text[..<colon] {
    case "gii":
      guard Self.isSlug(name) else { throw .badSlug(text) }
      self = .gii(name)
    case "legi":
      guard name.wholeMatch(of: /(LEGI|JORF)TEXT[0-9]{12}/) != nil else { throw .badLEGI(text) }
      self = .legi(name)
    case "celex":
      if let match = name.wholeMatch(of: /0([0-9]{4}[A-Z]{1,2}[0-9]{4})-[0-9]{8}/) {
        throw .consolidatedCELEX(text, act: "3\(match.output.1)")
      }
      guard name.wholeMatch(of: /[1-9][0-9]{4}[A-Z]{1,2}[0-9]{4}/) != nil else {
        throw .badCELEX(text)
      }
      self = .celex(name)
    case "file":
      guard !name.isEmpty else { throw .noPath }
      self = .file(name)
    default: throw .unknownScheme(text)
    }
  }

  /// The path of a file or folder of this machine.
  package var path: String? {
    if case .file(let path) = self { path } else { nil }
  }

  /// Folders at gesetze-im-internet.de have such names only.
  package static func isSlug(_ name: String) -> Bool {
    name.wholeMatch(of: /[a-z0-9_-]{1,100}/) != nil
  }
}

extension ActSource: CustomStringConvertible {
  package var description: String {
    switch self {
    case .gii(let slug): "gii:\(slug)"
    case .legi(let number): "legi:\(number)"
    case .celex(let number): "celex:\(number)"
    case .file(let path): "file:\(path)"
    }
  }
}

/// Why a text names no source.
package enum ActSourceError: Error, Hashable, Sendable {
  case noScheme(String)
  case unknownScheme(String)
  case badSlug(String)
  case badLEGI(String)
  case badCELEX(String)
  case consolidatedCELEX(String, act: String)
  case noPath
}

extension ActSourceError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noScheme(let text), .unknownScheme(let text):
      "Unknown source '\(text)'; write gii:FOLDER (e.g. gii:gwb), legi:NUMBER (e.g. "
        + "legi:LEGITEXT000037701019), celex:NUMBER (e.g. celex:32016R0679) or file:PATH"
    case .badSlug(let text):
      "Unknown source '\(text)': behind 'gii:' stands the act's folder at gesetze-im-internet.de, as "
        + "in its address: small letters, digits, '_' and '-', e.g. gii:gwb or gii:vgv_2016"
    case .badLEGI(let text):
      "Unknown source '\(text)': behind 'legi:' stands the text's number at Légifrance, LEGITEXT or "
        + "JORFTEXT and 12 digits, e.g. legi:LEGITEXT000037701019"
    case .badCELEX(let text):
      "Unknown source '\(text)': behind 'celex:' stands a CELEX number such as 32016R0679 (sector, "
        + "year, letter of the kind, four digits)"
    case .consolidatedCELEX(let text, let act):
      "'\(text)' is one consolidated text; name the act, 'celex:\(act)': all its consolidated texts "
        + "are fetched with it"
    case .noPath: "Behind 'file:' stands the path of a file or folder"
    }
  }
}
