/// Tokens that are found in a text as they stand, before it is normalised and segmented.
struct UserDefinedTokens {
  /// Longest first.
  private let tokens: [(id: Int32, bytes: [UInt8])]

  enum Part: Equatable {
    case text([UInt8])
    case token(Int32)
  }

  /// - Precondition: none is empty.
  init(_ tokens: [(id: Int32, bytes: [UInt8])]) {
    self.tokens = tokens.sorted { ($1.bytes.count, $0.id) < ($0.bytes.count, $1.id) }
  }

  /// Cuts `text` at every token: at the longest one first, then the rest at the next longest.
  func split(_ text: [UInt8]) -> [Part] {
    var parts = text.isEmpty ? [] : [Part.text(text)]
    for token in tokens where token.bytes.count <= text.count {
      parts = parts.flatMap { part in
        if case .text(let text) = part { Self.cut(text, at: token) } else { [part] }
      }
    }
    return parts
  }

  private static func cut(_ text: [UInt8], at token: (id: Int32, bytes: [UInt8])) -> [Part] {
    var parts: [Part] = []
    var start = 0
    var at = 0
    while at <= text.count - token.bytes.count {
      guard text[at] == token.bytes[0], text[at...].starts(with: token.bytes) else {
        at += 1
        continue
      }
      if start < at { parts.append(.text(Array(text[start..<at]))) }
      parts.append(.token(token.id))
      at += token.bytes.count
      start = at
    }
    if start == 0 { return [.text(text)] }
    if start < text.count { parts.append(.text(Array(text[start...]))) }
    return parts
  }
}
