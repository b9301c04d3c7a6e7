import Embedding
import Foundation
import Testing

/// Token ids against llama.cpp's, which tokenizes the same file by its own code.
///
/// Known differences, in characters and files that hardly occur:
/// - WordPiece knows Unicode 16 and 17. llama.cpp takes the 162 letters, marks and signs that are new in
///   them for letters without lower case; none belongs to a language of the European Union.
/// - A user-defined token is looked for as a whole. llama.cpp also leaves text as it stands, not mapped,
///   where only its first bytes are a user-defined token's.
/// - A WordPiece file that names its first token `cls` only is read with it; llama.cpp takes id 101.
@Suite struct TokenEqualityTests {
  private func expectEqual(_ texts: [String], in bytes: [UInt8]) throws {
    try withTemporaryFile(bytes) { try expectEqual(texts, inFileAt: $0) }
  }

  private func expectEqual(_ texts: [String], inFileAt path: String) throws {
    let oracle = try #require(LlamaOracle(modelAt: path))
    let tokenizer = try GGUFFile(at: path).makeTokenizer()
    let unlike = texts.filter { tokenizer.encode($0) != oracle.tokens($0) }
    #expect(unlike.isEmpty, "\(unlike.count) of \(texts.count): \(unlike.prefix(3))")
  }

  private func realTexts() -> [String] {
    var random = SplitMix(seed: 29)
    let texts = RealTexts.sample(2000, seed: 23)
    #expect(texts.count == 2000)
    return texts.enumerated().map { index, text in
      index % 4 == 0 ? AwkwardTexts.spoil(text, &random) : text
    }
  }

  @Test(.tags(.model), .needsE5Model)
  func `made-up texts have llama.cpp's tokens in the XLM-R vocabulary`() throws {
    try expectEqual(AwkwardTexts.make(2000, seed: 17) + ComparisonTexts.all, inFileAt: E5Model.path)
  }

  @Test(
    .tags(.model), .needsE5Model,
    .enabled(if: RealTexts.arePresent, "there is no ../shared/data with real texts"))
  func `real texts have llama.cpp's tokens in the XLM-R vocabulary`() throws {
    try expectEqual(realTexts(), inFileAt: E5Model.path)
  }

  @Test(arguments: [(true, true), (false, false), (false, true), (true, false)])
  func `made-up texts have llama.cpp's WordPiece tokens`(lowercase: Bool, stripAccents: Bool) throws
  {
    let texts = AwkwardTexts.make(500, seed: 19)
    let vocabulary = SmallVocabulary.wordPiece(
      from: texts, lowercase: lowercase, stripAccents: stripAccents)
    try expectEqual(texts, in: SmallEncoder(layers: 1, vocabulary: vocabulary).bytes())
  }

  @Test(
    .enabled(if: RealTexts.arePresent, "there is no ../shared/data with real texts"),
    arguments: [true, false])
  func `real texts have llama.cpp's WordPiece tokens`(lowercase: Bool) throws {
    let texts = realTexts()
    let vocabulary = SmallVocabulary.wordPiece(
      from: Array(texts.prefix(500)), lowercase: lowercase, stripAccents: lowercase)
    try expectEqual(texts, in: SmallEncoder(layers: 1, vocabulary: vocabulary).bytes())
  }

  /// Each between two letters: one word, two, three or a word without pieces.
  @Test func `every character is cut as llama.cpp cuts it`() throws {
    let scalars = [0x0...0x33FFF, 0xE0000...0xE01FF, 0x10_FF00...0x10_FFFF].joined()
      .compactMap { Unicode.Scalar($0 as UInt32) }.filter(\.isSettled)
    let texts = stride(from: 0, to: scalars.count, by: 500).map { start in
      scalars[start..<min(start + 500, scalars.count)].map { "a\($0)b" }.joined(separator: " ")
    }
    for lowercase in [true, false] {
      let vocabulary = SmallVocabulary.wordPiece(
        of: ["a"], continuing: ["b"],
        options: { $0.add("tokenizer.ggml.normalizer.lowercase", lowercase) })
      try expectEqual(texts, in: SmallEncoder(layers: 1, vocabulary: vocabulary).bytes())
    }
  }

  @Test func `every letter has llama.cpp's lower case and base letter`() throws {
    let letters = (0x21...0x2FFF).compactMap { Unicode.Scalar($0 as UInt32) }
      .filter { $0.isSettled && $0.properties.isAlphabetic }.map(String.init)
    let texts = stride(from: 0, to: letters.count, by: 500).map { start in
      letters[start..<min(start + 500, letters.count)].joined(separator: " ")
    }
    let vocabulary = SmallVocabulary.wordPiece(of: letters, continuing: [])
    try expectEqual(texts, in: SmallEncoder(layers: 1, vocabulary: vocabulary).bytes())
  }

  @Test func `user-defined tokens are found as llama.cpp finds them`() throws {
    let defined = ["§§", "Art.", "Art. 5", "die Frist", "é", "t."]
    var texts = AwkwardTexts.make(300, seed: 31).map { $0.replacing("the", with: "Art. 5§§§") }
    texts += ["Art. 5Art.Art", "xArt. 5 ", "§§§§§", "a die Frist ist", "é", "éé e\u{301}"]
    for vocabulary in [
      SmallVocabulary.wordPiece(of: ["a", "ist"], continuing: ["s"], userDefined: defined),
      .unigram(of: ["▁", "▁die", "▁ist", "a", "e", "i", "s", "t", "§"], userDefined: defined),
    ] {
      try expectEqual(texts, in: SmallEncoder(layers: 1, vocabulary: vocabulary).bytes())
    }
  }

  /// Special tokens, spaces and the rest as llama.cpp has them for a file that says nothing.
  @Test func `what a unigram file leaves out is as in llama.cpp`() throws {
    let pieces = ["<pad>", "</s>", "<unk>", "▁a", "a", "▁", "b"]
    let vocabulary = SmallVocabulary(pieces: pieces, types: [3, 3, 2, 1, 1, 1, 1]) {
      $0.add("tokenizer.ggml.model", "t5")
      $0.add("tokenizer.ggml.scores", pieces.indices.map { Float(-$0) })
    }
    try expectEqual(
      ["", "a", " a", "a  b", "a b ", "c", "\n"],
      in: SmallEncoder(layers: 1, vocabulary: vocabulary).bytes())
  }

  @Test func `what a WordPiece file leaves out is as in llama.cpp`() throws {
    let pieces = (0..<104).map { "[unused\($0)]" } + ["▁a", "b"]
    let vocabulary = SmallVocabulary(
      pieces: pieces, types: pieces.map { $0.hasPrefix("[") ? 5 : 1 }
    ) { $0.add("tokenizer.ggml.model", "bert") }
    try expectEqual(
      ["", "A b", "áb", "c", "\n"], in: SmallEncoder(layers: 1, vocabulary: vocabulary).bytes())
  }
}

extension SmallVocabulary {
  /// Words, beginnings, ends and letters of `texts`, so that most words have pieces and some have not.
  fileprivate static func wordPiece(from texts: [String], lowercase: Bool, stripAccents: Bool)
    -> SmallVocabulary
  {
    var words: Set<String> = ["§", "(", ".", "法"]
    var ends: Set<String> = []
    for word in texts.flatMap({ $0.split { !$0.isLetter && !$0.isNumber } }) {
      var form = lowercase ? word.lowercased() : String(word)
      if stripAccents { form = form.folding(options: .diacriticInsensitive, locale: nil) }
      words.formUnion([String(form.prefix(6)), String(form.prefix(1))])
      ends.formUnion([String(form.suffix(4))] + form.unicodeScalars.map { String($0) })
    }
    ends = ends.filter { $0.utf8.reduce(0) { $0 &+ Int($1) } % 5 > 0 }
    return .wordPiece(
      of: words.sorted(), continuing: ends.sorted(),
      options: {
        $0.add("tokenizer.ggml.normalizer.lowercase", lowercase)
        $0.add("tokenizer.ggml.normalizer.strip_accents", stripAccents)
      })
  }
}
