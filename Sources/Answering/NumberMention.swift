/// A number as it stands in a text, with the unit it counts.
package struct NumberMention: Hashable, Sendable {
  /// Digits without thousands separators, decimals after a point, a letter as in `10a` kept.
  package var value: String
  package var unit: Unit?

  package init(value: String, unit: Unit? = nil) {
    self.value = value
    self.unit = unit
  }

  package enum Unit: Hashable, Sendable {
    case minute, hour, day, workingDay, week, month, year, percent, euro
  }

  /// All numbers of a text, written in digits or in German, French or English words.
  package static func mentions(in text: String) -> [NumberMention] {
    let words = tokens(of: text)
    return words.indices.compactMap { index in
      guard let value = value(of: words[index]) else { return nil }
      return NumberMention(value: value, unit: unit(after: index, in: words))
    }
  }

  /// The text holds this number, and counts the same with it where both name what they count.
  func isContained(in mentions: [NumberMention]) -> Bool {
    let same = mentions.filter { $0.value == value }
    guard let unit else { return !same.isEmpty }
    let units = same.compactMap(\.unit)
    return !same.isEmpty && (units.isEmpty || units.contains(unit))
  }

  private static func value(of word: String) -> String? {
    guard let first = word.unicodeScalars.first else { return nil }
    if ("0"..."9").contains(first) { return normalisedDigits(word) }
    return NumberWords.value(of: word).map(String.init)
  }

  /// `1.000` and `1 000` are one thousand, `3,5` is three and a half.
  private static func normalisedDigits(_ word: String) -> String {
    let parts = word.split(whereSeparator: { ".,\u{A0}\u{202F}’'".contains($0) })
    if parts.count > 1, parts[0].count <= 3, parts.dropFirst().allSatisfy({ $0.count == 3 }) {
      return parts.joined()
    }
    return parts.joined(separator: ".")
  }

  private static func unit(after index: Int, in words: [String]) -> Unit? {
    let following = words[(index + 1)...].prefix(3)
    for word in following.prefix(2) {
      guard let unit = unit(named: word) else { continue }
      let countsWork =
        unit == .day && following.contains { $0.hasPrefix("ouvr") || $0 == "working" }
      return countsWork ? .workingDay : unit
    }
    return following.prefix(2).elementsEqual(["pour", "cent"]) ? .percent : nil
  }

  private static func unit(named word: String) -> Unit? {
    wholeWords[word] ?? stems.first { word.hasPrefix($0.stem) }?.unit
  }

  private static let wholeWords: [String: Unit] = [
    "an": .year, "ans": .year, "mois": .month, "eur": .euro, "euro": .euro, "€": .euro,
    "%": .percent,
  ]

  private static let stems: [(stem: String, unit: Unit)] = [
    ("minute", .minute), ("stunde", .hour), ("heure", .hour), ("hour", .hour),
    ("werktag", .workingDay), ("arbeitstag", .workingDay), ("kalendertag", .day), ("tag", .day),
    ("jour", .day), ("day", .day), ("woche", .week), ("semaine", .week), ("week", .week),
    ("monat", .month), ("month", .month), ("jahr", .year), ("année", .year), ("year", .year),
    ("prozent", .percent), ("pourcent", .percent), ("percent", .percent), ("euros", .euro),
  ]

  /// Lower-case words; separators inside a number and hyphens inside a word stay in it.
  private static func tokens(of text: String) -> [String] {
    var tokens: [String] = []
    var word = ""
    let characters = Array(text.lowercased())
    for (index, character) in characters.enumerated() {
      let next = index + 1 < characters.count ? characters[index + 1] : " "
      let last = word.last ?? " "
      let isInner =
        (character == "-" && last.isLetter && next.isLetter)
        || (".,\u{A0}\u{202F}".contains(character) && last.isNumber && next.isNumber
          && !word.contains(where: \.isLetter))
        || (character == " " && last.isNumber && continuesThousands(characters, after: index))
      if character.isLetter || character.isNumber {
        // `15Tage` does not occur, `10a` does: at most one letter belongs to a number.
        if character.isLetter, last.isNumber, next.isLetter {
          tokens.append(word)
          word = ""
        }
        word.append(character)
      } else if isInner {
        word.append(character == " " ? "\u{A0}" : character)
      } else {
        if !word.isEmpty { tokens.append(word) }
        word = ""
        if "%€".contains(character) { tokens.append(String(character)) }
      }
    }
    if !word.isEmpty { tokens.append(word) }
    return tokens
  }

  /// `10 000`: exactly three digits after the blank, and digits only.
  private static func continuesThousands(_ characters: [Character], after index: Int) -> Bool {
    let following = characters[(index + 1)...].prefix(4)
    guard following.count >= 3, following.prefix(3).allSatisfy(\.isNumber) else { return false }
    return following.count == 3 || !(following.last?.isNumber ?? false)
  }
}
