internal import Foundation

/// BERT's WordPiece: cut into words, then each into the longest pieces from its beginning.
///
/// J. Devlin et al.: BERT (2019). The vocabulary is in ggml's form: a piece that begins a word starts
/// with ▁ (U+2581), one that continues it has no mark. Gives the tokens llama.cpp gives for the same file,
/// so a word may have any length.
package struct WordPieceTokenizer: Tokenizer {
  package let vocabularySize: Int
  private let beginning: Int32
  private let end: Int32
  private let unknown: Int32
  private let trie: PieceTrie
  private let userDefined: UserDefinedTokens
  private let lowercases: Bool
  private let stripsAccents: Bool

  /// What the file leaves out is as llama.cpp has it: BERT's ids, lower case, no accents.
  ///
  /// - Throws: if the file has no vocabulary or its parts contradict each other.
  package init(_ file: GGUFFile) throws {
    let vocabulary = try Vocabulary(file)
    vocabularySize = vocabulary.count
    beginning = try vocabulary.special("bos", "cls", usual: 101)
    end = try vocabulary.special("seperator", usual: 102)
    unknown = try vocabulary.special("unknown", usual: 100)
    trie = try vocabulary.trie { _ in true }
    userDefined = vocabulary.userDefined()
    lowercases = vocabulary.flag("normalizer.lowercase", usual: true)
    stripsAccents = vocabulary.flag("normalizer.strip_accents", usual: lowercases)
  }

  package func encode(_ text: String) -> [Int32] {
    var ids = [beginning]
    for part in userDefined.split(Array(text.utf8)) {
      switch part {
      case .text(let bytes):
        for word in words(of: String(decoding: bytes, as: UTF8.self)) { segment(word, into: &ids) }
      case .token(let id): ids.append(id)
      }
    }
    ids.append(end)
    return ids
  }

  /// The pieces of a word, or the unknown token if there are not pieces for all of it.
  private func segment(_ word: String, into ids: inout [Int32]) {
    let bytes = Array("\u{2581}\(word)".utf8)
    let before = ids.count
    var at = 0
    while at < bytes.count {
      guard let match = trie.longestMatch(bytes.span, from: at) else {
        ids.removeLast(ids.count - before)
        ids.append(unknown)
        return
      }
      ids.append(match.piece)
      at += match.length
    }
  }

  /// Words between spaces; punctuation and ideographs are words of their own, controls are left out.
  private func words(of text: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    func endWord() {
      guard !word.isEmpty else { return }
      words.append(String(word))
      word = String.UnicodeScalarView()
    }
    for original in text.unicodeScalars {
      let scalar = stripsAccents ? original.withoutMarks : original
      switch scalar.wordPieceKind {
      case .space: endWord()
      case .control: continue
      case .mark where stripsAccents: continue
      case .standalone:
        endWord()
        word.append(lowercases ? scalar.inLowerCase : scalar)
        endWord()
      case .letter, .mark: word.append(lowercases ? scalar.inLowerCase : scalar)
      }
    }
    endWord()
    return words
  }
}

extension Unicode.Scalar {
  fileprivate enum WordPieceKind {
    case space, control, mark, standalone, letter
  }

  fileprivate var wordPieceKind: WordPieceKind {
    if isASCII, properties.isAlphabetic || ("0"..."9").contains(self) { return .letter }
    if properties.isWhitespace { return .space }
    if self == "\u{FFFD}" { return .control }
    return switch properties.generalCategory {
    case .control, .format, .privateUse, .surrogate: .control
    case .nonspacingMark, .spacingMark, .enclosingMark: .mark
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      .standalone
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
      isASCII ? .standalone : .letter
    default: isIdeograph ? .standalone : .letter
    }
  }

  /// In one of the blocks that BERT takes apart; one begins later than the block it stands for, as in
  /// the tokenizers BERT models were trained with.
  private var isIdeograph: Bool {
    switch value {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x2A6DF, 0x2A700...0x2B81F,
      0x2B920...0x2CEAF, 0x2F800...0x2FA1F:
      true
    default: false
    }
  }

  /// The first of the characters it decomposes into: the letter below the marks.
  fileprivate var withoutMarks: Unicode.Scalar {
    guard value >= 0xC0 else { return self }
    return String(self).decomposedStringWithCanonicalMapping.unicodeScalars.first ?? self
  }

  /// The lower-case character of this one, where there are several the first.
  fileprivate var inLowerCase: Unicode.Scalar {
    guard !isASCII else {
      return ("A"..."Z").contains(self) ? Unicode.Scalar(UInt8(value) + 32) : self
    }
    return properties.lowercaseMapping.unicodeScalars.first ?? self
  }
}
