import Embedding
import Testing

@Suite struct WordPieceTokenizerTests {
  private static let vocabulary = SmallVocabulary.wordPiece(
    of: ["die", "frist", "strasse", "e", "§", ".", "漢", "$", "€uro"],
    continuing: ["en", "s", "ß", "frist"], userDefined: ["§§ 1", "§§"])

  private func pieces(_ text: String, _ vocabulary: SmallVocabulary = vocabulary) throws -> [String]
  {
    let bytes = SmallEncoder(layers: 1, vocabulary: vocabulary).bytes()
    let tokenizer = try GGUFFile(MappedFile(bytes, name: "m")).makeTokenizer()
    return tokenizer.encode(text).dropFirst().dropLast().map { vocabulary.pieces[Int($0)] }
  }

  @Test(arguments: [
    ("", []),
    (" \t\n\u{A0}", []),
    ("Die Fristen", ["▁die", "▁frist", "en"]),
    ("DIE\u{AD}fristens", ["▁die", "frist", "en", "s"]),
    ("die.frist", ["▁die", "▁.", "▁frist"]),
    ("E\u{301} é É e\u{301}s", ["▁e", "▁e", "▁e", "▁e", "s"]),
    ("eß xß", ["▁e", "ß", "[UNK]"]),
    ("漢e漢", ["▁漢", "▁e", "▁漢"]),
    ("$e €uro", ["▁$", "▁e", "▁€uro"]),
    ("die§§die §§ 1", ["▁die", "§§", "▁die", "§§ 1"]),
    ("\u{0}e\u{1}\u{FFFD}s\u{200B}s", ["▁e", "s", "s"]),
    ("[CLS]", ["[UNK]", "[UNK]", "[UNK]"]),
  ])
  func `words become their longest pieces`(text: String, expected: [String]) throws {
    #expect(try pieces(text) == expected)
  }

  @Test func `a file can ask for case and accents to stay`() throws {
    let vocabulary = SmallVocabulary.wordPiece(
      of: ["Die", "die", "é", "e"], continuing: [],
      options: { $0.add("tokenizer.ggml.normalizer.lowercase", false) })
    #expect(try pieces("Die die é e\u{301}", vocabulary) == ["▁Die", "▁die", "▁é", "[UNK]"])
  }

  @Test func `accents can go while case stays`() throws {
    let vocabulary = SmallVocabulary.wordPiece(
      of: ["E", "e"], continuing: [],
      options: {
        $0.add("tokenizer.ggml.normalizer.lowercase", false)
        $0.add("tokenizer.ggml.normalizer.strip_accents", true)
      })
    #expect(try pieces("É é", vocabulary) == ["▁E", "▁e"])
  }

  @Test func `a vocabulary without BERT's special tokens is refused`() {
    let vocabulary = SmallVocabulary(pieces: ["a"], types: [1]) {
      $0.add("tokenizer.ggml.model", "bert")
    }
    #expect(throws: EmbeddingError.self) { try pieces("a", vocabulary) }
  }
}
