import Embedding
import Testing

@Suite struct UnigramTokenizerTests {
  private let tokenizer: UnigramTokenizer

  init() throws { tokenizer = try TinyModel.tokenizer() }

  private func pieces(_ text: String) -> [String] {
    tokenizer.encode(text).map { TinyModel.pieces[Int($0)] }
  }

  @Test(arguments: [
    ("", ["<s>", "</s>"]),
    ("   ", ["<s>", "</s>"]),
    (
      "die Frist ist vierzehn Tage",
      ["<s>", "▁die", "▁Frist", "▁ist", "▁vier", "zehn", "▁Tage", "</s>"]
    ),
    ("  die \t\n Frist\u{A0}ist ", ["<s>", "▁die", "▁Frist", "▁ist", "</s>"]),
    ("ab", ["<s>", "▁ab", "</s>"]),
    ("die\u{1}Frist", ["<s>", "▁die", "<unk>", "s", "t", "</s>"]),
    ("ae\u{301}", ["<s>", "▁", "a", "é", "</s>"]),
    ("\u{FB05}", ["<s>", "▁", "s", "t", "</s>"]),
    ("<s>", ["<s>", "▁", "<unk>", "s", "<unk>", "</s>"]),
    ("\u{0}a\u{0}", ["<s>", "▁", "<unk>", "a", "<unk>", "</s>"]),
  ])
  func `text becomes the pieces with the highest score`(text: String, expected: [String]) {
    #expect(pieces(text) == expected)
  }

  @Test(arguments: ["漢", "漢字漢字", "👩‍👩‍👧‍👦", "\u{10FFFF}\u{10FFFF}"])
  func `neighbouring unknown characters become one unknown token`(_ text: String) {
    #expect(pieces(text) == ["<s>", "▁", "<unk>", "</s>"])
  }

  @Test func `a character map finds the longest of its keys`() throws {
    let entries: [(key: [UInt8], replacement: [UInt8])] = [
      ([1], [9]), ([1, 2], []), ([1, 2, 255, 3], [7, 7]), ([255], [9]),
    ]
    let map = try #require(CharacterMap(CharacterMap.compile(entries)))
    for (text, length, replacement) in [
      ([1, 9], 1, [9]), ([1, 2, 255], 2, []), ([1, 2, 255, 3, 1], 4, [7, 7]), ([255, 1], 1, [9]),
    ] as [([UInt8], Int, [UInt8])] {
      let match = map.match(text.span, from: 0)
      #expect(match?.length == length && match.map { Array($0.replacement) } == replacement)
    }
    #expect(map.match(([2, 1] as [UInt8]).span, from: 0) == nil)
  }

  @Test func `a character map holds thousands of keys`() throws {
    var random = SplitMix(seed: 3)
    var entries: [[UInt8]: [UInt8]] = [:]
    for _ in 0..<5000 {
      let key = (0..<Int.random(in: 1...5, using: &random)).map { _ in
        UInt8.random(in: 1...255, using: &random)
      }
      entries[key] = [UInt8.random(in: 1...255, using: &random)]
    }
    let bytes = CharacterMap.compile(entries.map { ($0.key, $0.value) })
    let map = try #require(CharacterMap(bytes))
    for (key, replacement) in entries {
      let match = map.match(key.span, from: 0)
      #expect(match?.length == key.count && match.map { Array($0.replacement) } == replacement)
    }
    #expect(CharacterMap.compile(entries.shuffled().map { ($0.key, $0.value) }) == bytes)
  }
}
