internal import CStemmer

/// A Snowball stemmer; one is made for each analysis, as libstemmer's keep state.
struct Stemmer: ~Copyable {
  private let stemmer: OpaquePointer

  init(_ language: AnalysisLanguage) {
    let name =
      switch language {
      case .german: "german"
      case .french: "french"
      case .english: "english"
      }
    guard let stemmer = sb_stemmer_new(name, "UTF_8") else {
      preconditionFailure("libstemmer was built without \(name)")
    }
    self.stemmer = stemmer
  }

  deinit { sb_stemmer_delete(stemmer) }

  /// - Parameter word: in lower case.
  borrowing func stem(_ word: String) -> String {
    var word = word
    return word.withUTF8 { bytes in
      guard let stem = sb_stemmer_stem(stemmer, bytes.baseAddress, Int32(bytes.count)) else {
        return String(decoding: bytes, as: UTF8.self)
      }
      return String(
        decoding: UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(stemmer))),
        as: UTF8.self)
    }
  }
}
