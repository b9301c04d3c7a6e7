/// The names of an act in the head of its file.
struct GIINames {
  /// Official abbreviation, else the database's own as it is cited: `SGB I` for `SGB 1`, and without
  /// the year it appends (`UIG 2005`).
  let abbreviation: String?
  let alternatives: [String]
  let title: String?

  init(metadata: XMLElement) {
    func texts(_ name: String) -> [String] {
      metadata.all(name).map { PlainText.line($0.text) }.filter { !$0.isEmpty }
    }
    let short = texts("jurabk")
    abbreviation =
      texts("amtabk").first
      ?? short.first.map { Self.bookInRoman($0) ?? Self.withoutYear($0) }
    title = texts("langue").first
    var names = short + texts("kurzue")
    names += short.compactMap(Self.bookInRoman)
    var seen: Set<String> = []
    alternatives = names.filter { seen.insert($0).inserted }
  }

  private static func withoutYear(_ name: String) -> String {
    let words = name.split(separator: " ")
    guard words.count > 1, let last = words.last, last.utf8.count == 4, let year = Int(last),
      (1800...2099).contains(year)
    else { return name }
    return words.dropLast().joined(separator: " ")
  }

  /// `SGB 10` is cited as `SGB X`.
  private static func bookInRoman(_ name: String) -> String? {
    guard name.hasPrefix("SGB "), let number = Int(name.dropFirst(4)), (1...14).contains(number)
    else { return nil }
    let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    return "SGB " + (number >= 10 ? "X" : "") + ones[number % 10]
  }
}

/// Addresses of an act's pages at gesetze-im-internet.de.
struct GIIAddress {
  let act: String

  /// Nil where the name cannot be that of the act's folder there.
  init?(slug: String) {
    guard let first = slug.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first),
      slug.utf8.allSatisfy({ byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "_")
      })
    else { return nil }
    act = "https://www.gesetze-im-internet.de/\(slug)/"
  }

  /// `…/gwb/__97.html`, `…/gg/art_3.html`, `…/vgv_2016/anlage_1.html`.
  func page(ofLabel label: String) -> String? {
    for (prefix, page) in [("§ ", "__"), ("Art ", "art_"), ("Anlage ", "anlage_")]
    where label.hasPrefix(prefix) {
      let number = label.dropFirst(prefix.count)
      guard number.first?.isNumber == true, number.allSatisfy({ $0.isNumber || $0.isLetter })
      else { return nil }
      return act + page + number + ".html"
    }
    return nil
  }
}
