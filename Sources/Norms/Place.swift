/// Whose law it is: an ISO 3166-1 country code in lower case, or `eu`.
package struct Jurisdiction: RawRepresentable, Hashable, Codable, Sendable {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue.lowercased() }

  package static let germany = Self(rawValue: "de")
  package static let france = Self(rawValue: "fr")
  package static let europeanUnion = Self(rawValue: "eu")
}

/// The language a text is written in: an ISO 639-1 code in lower case.
package struct Language: RawRepresentable, Hashable, Codable, Sendable {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue.lowercased() }

  package static let german = Self(rawValue: "de")
  package static let french = Self(rawValue: "fr")
  package static let english = Self(rawValue: "en")
}
