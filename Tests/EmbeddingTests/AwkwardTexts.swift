/// Made-up texts: words of many languages and scripts, mixed with characters that tokenizers trip over.
enum AwkwardTexts {
  /// The same texts for the same seed.
  static func make(_ count: Int, seed: UInt64) -> [String] {
    var random = SplitMix(seed: seed)
    return (0..<count).map { _ in
      (0...Int.random(in: 0...40, using: &random)).map { _ in part(&random) }.joined()
    }
  }

  /// Puts one to five awkward characters somewhere into `text`.
  static func spoil(_ text: String, _ random: inout SplitMix) -> String {
    var scalars = Array(text.unicodeScalars)
    for _ in 0...Int.random(in: 0...4, using: &random) {
      let place = Int.random(in: 0...scalars.count, using: &random)
      scalars.insert(contentsOf: pick(characters, &random).unicodeScalars, at: place)
    }
    return String(String.UnicodeScalarView(scalars))
  }

  private static func part(_ random: inout SplitMix) -> String {
    switch Int.random(in: 0..<20, using: &random) {
    case 0...8: " " + pick(words, &random)
    case 9, 10: pick(words, &random)
    case 11: pick(words, &random).uppercased()
    case 12...15: pick(characters, &random)
    case 16: String(Int.random(in: 0...99_999, using: &random))
    case 17: pick([" ", "  ", "\n", "\t", "\r\n"], &random)
    case 18:
      String(repeating: pick(characters, &random), count: Int.random(in: 2...5, using: &random))
    default: randomScalar(&random)
    }
  }

  /// An assigned character of any plane, of those both sides know.
  private static func randomScalar(_ random: inout SplitMix) -> String {
    let ranges: [ClosedRange<UInt32>] = [
      0x20...0x24F, 0x250...0x1FFF, 0x2000...0x2BFF, 0x3000...0x9FFF, 0xA000...0xD7FF,
      0xF900...0xFFFD, 0x10000...0x1F9FF, 0x20000...0x2A6DF,
    ]
    let range = ranges[Int.random(in: 0..<ranges.count, using: &random)]
    guard let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)), scalar.isSettled
    else { return "?" }
    return String(scalar)
  }

  private static func pick(_ choices: [String], _ random: inout SplitMix) -> String {
    choices[Int.random(in: 0..<choices.count, using: &random)]
  }

  private static let words = [
    "die", "Frist", "beginnt", "Übergangsvorschrift", "Straße", "GROẞ", "Maßnahmen", "Behörde",
    "Rechtsmittelbelehrung", "l’œuvre", "l'arrêté", "aujourd’hui", "préfet", "à", "cœur", "garçon",
    "the", "shall", "notwithstanding", "authority's", "co-operate", "il", "città", "perché",
    "el", "año", "¿cómo", "niño", "ustawa", "źródło", "łączność", "został", "zákon", "příloha",
    "asetus", "määräaika", "työ", "loven", "særlig", "på", "de", "wetten", "één", "geïnd",
    "νόμος", "άρθρο", "Ὀδυσσεύς", "закон", "статья", "їжак", "член", "törvény", "őszi", "însă",
    "şi", "İstanbul", "ılık", "קוֹדֶשׁ", "القانون", "مُحَمَّد", "कानून", "नियम", "กฎหมาย", "法律",
    "かな", "カタカナ", "ｶﾀｶﾅ", "한국어", "각", "ﬁnanzen", "ſtraße", "ĳs", "ǆep", "№", "㎏", "Ａｂｃ",
    "①②", "½", "x²", "CO₂", "H₂O", "e-mail@example.org", "https://example.org/a?b=c&d=é",
    "1.250,00", "12%", "§12a", "Abs.3", "(1)", "[2]", "{x}", "a_b", "a/b", "C++", "<s>", "</s>",
    "<unk>", "<mask>", "[CLS]", "##en", "▁die",
  ]

  private static let characters = [
    "§", "ß", "ẞ", "œ", "Œ", "æ", "\u{AD}", "\u{A0}", "\u{202F}", "\u{2009}", "\u{3000}",
    "\u{200B}",
    "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}", "\u{85}", "\u{2028}", "\u{2029}", "\u{0}",
    "\u{1}", "\u{7}", "\u{8}", "\u{B}", "\u{C}", "\u{1B}", "\u{7F}", "\u{80}", "\u{9F}", "\u{FFFD}",
    "\u{FFFE}", "\u{E000}", "\u{F8FF}", "\u{10FFFF}", "\u{E0001}", "\u{300}", "\u{301}", "\u{302}",
    "\u{308}", "\u{30A}", "\u{323}", "\u{327}", "\u{328}", "\u{345}", "\u{20E3}", "\u{FE0F}",
    "a\u{308}", "e\u{301}", "A\u{30A}", "s\u{323}\u{307}", "q\u{307}\u{323}", "…", "–", "—", "‑",
    "’", "‘", "“", "”", "„", "«", "»", "‹", "•", "·", "¶", "†", "‰", "€", "£", "¤", "©", "®", "™",
    "°", "µ", "Ω", "Å", "ﬀ", "ﬆ", "ª", "º", "😀", "👩‍⚖️", "🇩🇪", "👍🏽", "1️⃣", "𝔘", "𝟙", "🄰", "㋿",
    "␀", "▁", "▁▁", "☃", "⁇", "̈", "\u{1100}\u{1161}\u{11A8}", "ﷺ", "ﷲ", "‮", "‏", "\u{61C}", "᠎",
    "\u{180B}", "ً", "़", "์", "゙", "か\u{3099}", "ᾳ", "ΐ", "ŉ", "ǰ", "K", "℃", "Ⅷ", "㍿", "～", "＂",
  ]
}

extension Unicode.Scalar {
  /// In Unicode since before version 16, or not assigned: known alike to Swift and llama.cpp, whose
  /// tables lack the newest characters.
  var isSettled: Bool { properties.age.map { $0.major < 16 } ?? true }
}
