extension String {
  /// Without what makes a terminal move its cursor, hide text or turn its direction: a text to be read
  /// may come from anywhere. Line ends, tabs and colours (ECMA-48, SGR) stay.
  var safeForTerminal: String {
    guard unicodeScalars.contains(where: Self.isUnsafe) else { return self }
    var rest = unicodeScalars[...]
    var safe = String.UnicodeScalarView()
    while let first = rest.first {
      if let end = Self.endOfColour(in: rest) {
        safe.append(contentsOf: rest[..<end])
        rest = rest[end...]
      } else {
        if !Self.isUnsafe(first) { safe.append(first) }
        rest.removeFirst()
      }
    }
    return String(safe)
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F..<0xA0: true
    // Overrides and isolates of the writing direction.
    case 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Behind `ESC [ 31;9 m`, where the text begins with one.
  private static func endOfColour(in text: Substring.UnicodeScalarView) -> Index? {
    guard text.first == "\u{1B}", text.dropFirst().first == "[" else { return nil }
    let end = text.dropFirst(2).drop { "0"..."9" ~= $0 || $0 == ";" }
    return end.first == "m" ? end.dropFirst().startIndex : nil
  }
}
