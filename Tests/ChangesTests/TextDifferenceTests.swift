import Changes
import TestSupport
import Testing

extension TextDifference {
  /// `[-old-]{+new+}`, as in a terminal.
  fileprivate var marked: String {
    segments.map { segment in
      switch segment.kind {
      case .equal: segment.text
      case .removed: "[-\(segment.text)-]"
      case .added: "{+\(segment.text)+}"
      }
    }.joined()
  }

  fileprivate func joined(without kind: Segment.Kind) -> String {
    segments.filter { $0.kind != kind }.map(\.text).joined()
  }
}

@Suite struct TextDifferenceTests {
  @Test(arguments: [
    (
      "Die Frist beträgt 20 Tage.", "Die Frist beträgt 30 Tage.",
      "Die Frist beträgt [-20-]{+30+} Tage."
    ),
    (
      "Der Wert ist 20.000 Euro.", "Der Wert ist 25.000 Euro.",
      "Der Wert ist [-20.000-]{+25.000+} Euro."
    ),
    ("A gilt. B gilt.", "A gilt. C gilt nicht. B gilt.", "A gilt. {+C gilt nicht. +}B gilt."),
    ("", "Neu.", "{+Neu.+}"), ("Alt.", "", "[-Alt.-]"), ("Gleich.", "Gleich.", "Gleich."),
    ("", "", ""),
    (
      "(1) Eins.\n(2) Zwei.", "(1) Eins.\n(1a) Neu.\n(2) Zwei.",
      "(1) Eins.\n{+(1a) Neu.\n+}(2) Zwei."
    ),
    // A rewritten sentence is one replacement.
    (
      "Die Behörde prüft den Antrag binnen einer Woche.",
      "Über Anträge entscheidet die Leitung des Referats.",
      "[-Die Behörde prüft den Antrag binnen einer Woche-]"
        + "{+Über Anträge entscheidet die Leitung des Referats+}."
    ),
    // Typography alone is no difference.
    ("l'acheteur\u{A0}: \"oui\" - non", "l’acheteur : « oui » – non", "l’acheteur : « oui » – non"),
    ("nach article52 gilt", "nach article 52 gilt", "nach article 52 gilt"),
    ("der accord‑cadre gilt", "der accord cadre gilt", "der accord cadre gilt"),
    ("bei \u{2212}5 Grad", "bei 5 Grad", "bei [-\u{2212}-]5 Grad"),
    ("der sous-traitant", "der soustraitant", "der [-sous-traitant-]{+soustraitant+}"),
    // A word is looked for in the line with the same number.
    (
      "1. Eins.\n5. Für die Prüfung gilt dies:\n6. Die Frist beträgt zwei Wochen.",
      "1. Eins.\n6. Die Frist beträgt drei Wochen.",
      "1. Eins.\n[-5. Für die Prüfung gilt dies:\n-]6. Die Frist beträgt [-zwei-]{+drei+} Wochen."
    ),
    // Not where that line says something else now.
    (
      "1. Die Behörde prüft den Antrag.",
      "1. Der Beirat tagt.\n2. Die Behörde prüft den Antrag bald.",
      "1. {+Der Beirat tagt.\n2. +}Die Behörde prüft den Antrag{+ bald+}."
    ),
  ])
  func `the words that were replaced are marked`(old: String, new: String, expected: String) {
    #expect(TextDifference(from: old, to: new).marked == expected)
  }

  /// Random edits of random texts; what is not added is the old text, what is not removed the new.
  @Test(arguments: 0..<60)
  func `both texts can be read off the difference`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let vocabulary = ["die", "Frist", "20", "Tage", ".", "\n(2)", "Behörde", "und", ",", "é"]
    func words(_ count: Int) -> [String] {
      (0..<count).map { _ in vocabulary[Int(random.next() % UInt64(vocabulary.count))] }
    }
    let old = words(Int(random.next() % 80))
    var new = old
    for _ in 0..<(random.next() % 9) {
      let place = Int(random.next() % UInt64(new.count + 1))
      if random.next() % 2 == 0 {
        new.insert(contentsOf: words(3), at: place)
      } else {
        new.removeSubrange(place..<min(new.count, place + 2))
      }
    }
    let (oldText, newText) = (old.joined(separator: " "), new.joined(separator: " "))
    let difference = TextDifference(from: oldText, to: newText)
    func bare(_ text: String) -> String { text.filter { !$0.isWhitespace } }
    #expect(difference.joined(without: .removed) == newText, "seed \(seed)")
    #expect(bare(difference.joined(without: .added)) == bare(oldText), "seed \(seed)")
    #expect(difference.isEmpty == (bare(oldText) == bare(newText)), "seed \(seed)")
  }

  @Test func `few changes in a long text are found, however long it is`() {
    let lines = (0..<4_000).map { "(\($0)) Absatz \($0) regelt den Fall \($0 * 7)." }
    var changed = lines
    changed[17] = "(17) Absatz 17 regelt den Fall 0."
    changed.remove(at: 3_000)
    let difference = TextDifference(
      from: lines.joined(separator: "\n"), to: changed.joined(separator: "\n"))
    let edits = difference.segments.filter { $0.kind != .equal }
    #expect(edits.map(\.text) == ["119", "0", lines[3_000] + "\n"])
  }

  @Test func `two long texts with nothing in common are one replacement`() {
    let old = (0..<30_000).map { "alt\($0)" }.joined(separator: " ")
    let new = (0..<30_000).map { "neu\($0)" }.joined(separator: " ")
    let difference = TextDifference(from: old, to: new)
    #expect(difference.segments.map(\.text) == [old, new])
  }
}

@Suite struct ChangedLinesTests {
  private func lines(_ old: String, _ new: String) -> [String] {
    TextDifference(from: old, to: new).changedLines.map { line in
      line.map { $0.kind == .equal ? $0.text : $0.kind == .added ? "+\($0.text)+" : "-\($0.text)-" }
        .joined()
    }
  }

  @Test func `only changed lines are shown, with few words around the change`() {
    let long = (1...40).map { "Wort\($0)" }.joined(separator: " ")
    #expect(
      lines(
        "(1) Eins.\n(2) \(long) alt \(long).\n(3) Drei.",
        "(1) Eins.\n(2) \(long) neu \(long).\n(3) Drei.")
        == [
          "(2) … Wort33 Wort34 Wort35 Wort36 Wort37 Wort38 Wort39 Wort40 -alt-+neu+ Wort1 Wort2 Wort3 "
            + "Wort4 Wort5 Wort6 Wort7 Wort8 Wort9 …"
        ])
  }

  @Test func `a changed point is shown under its paragraph`() {
    #expect(
      lines(
        "(1) Erlaubt sind\n  1. Hammer,\n  2. Säge.", "(1) Erlaubt sind\n  1. Hammer,\n  2. Zange.")
        == ["(1) …", "  2. -Säge-+Zange+."])
  }
}
