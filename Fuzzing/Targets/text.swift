import Embedding

/// Any text becomes ids of the vocabulary, the same ones each time.
enum Target {
  private static let tokenizers = [true, false].map { isWordPiece in
    let bytes = SeedModels.make(.f32, isWordPiece: isWordPiece, isFused: false)
    do {
      return try GGUFFile(MappedFile(bytes, name: "seed")).makeTokenizer()
    } catch {
      fatalError("\(error)")
    }
  }

  static func seeds() -> [[UInt8]] {
    ["die Frist", "§§ ﬁ e\u{301}\u{1}漢 Art. 5", "\u{A0}\t\n\u{0}é", "각가 👩‍⚖️ ẞ"].map { Array($0.utf8) }
  }

  static func run(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    for tokenizer in tokenizers {
      let ids = tokenizer.encode(text)
      precondition(ids.allSatisfy { (0..<tokenizer.vocabularySize).contains(Int($0)) })
      precondition(ids == tokenizer.encode(text) && !ids.isEmpty)
    }
  }
}
