extension GIIDocument {
  /// Made-up acts of one-paragraph sections; those of an act share words that no other act has.
  package static func many(acts: Int, sections: Int, seed: UInt64 = 1) -> [GIIDocument] {
    var random = SeededGenerator(seed: seed)
    return (1...acts).map { act in
      GIIDocument(
        "Viel\(act)O", serial: "9\(10_000_000 + act)", date: "20240101",
        (1...sections).map { section in
          let words = (0..<5).map { _ in "wort\(act)x\(Int.random(in: 0..<40, using: &random))" }
          return .init(
            "\(section)", "Teil \(act)",
            ["Nummer\(section) " + words.joined(separator: " ") + "."])
        })
    }
  }
}
