internal import CLlama
internal import Foundation
internal import LanguageModels

extension LoadedModel {
  /// The conversation in the model's own chat template, ready for the assistant's turn.
  ///
  /// Contents are tokenised apart from the template, so that text like `<|im_end|>` in a question
  /// or a law stays text and never ends a turn.
  func promptTokens(_ messages: [ChatMessage]) -> [llama_token] {
    var tokens: [llama_token] = []
    for segment in chatSegments(messages) {
      switch segment {
      case .template(let text):
        tokens += tokenize(text, asTemplate: true, atStart: tokens.isEmpty)
      case .content(let text):
        tokens += tokenize(text, asTemplate: false, atStart: tokens.isEmpty)
      }
    }
    return tokens
  }

  /// The UTF-8 bytes of a token, which may be part of a character; none for control tokens.
  func bytes(of token: llama_token) -> [UInt8] {
    var capacity = 32
    while true {
      var needed = 0
      let bytes = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        unsafe buffer.withMemoryRebound(to: CChar.self) { characters in
          needed = unsafe Int(
            llama_token_to_piece(
              vocabulary, token, characters.baseAddress, Int32(capacity), 0, false))
        }
        count = max(0, needed)
      }
      if needed >= 0 { return bytes }
      capacity = -needed
    }
  }

  private func tokenize(_ text: String, asTemplate: Bool, atStart: Bool) -> [llama_token] {
    var text = text
    return text.withUTF8 { utf8 in
      unsafe utf8.withMemoryRebound(to: CChar.self) { characters in
        var capacity = characters.count + 8
        while true {
          var needed = 0
          let tokens = unsafe [llama_token](unsafeUninitializedCapacity: capacity) {
            buffer, count in
            needed = unsafe Int(
              llama_tokenize(
                vocabulary, characters.baseAddress, Int32(characters.count), buffer.baseAddress,
                Int32(capacity), atStart, asTemplate))
            count = max(0, needed)
          }
          if needed >= 0 { return tokens }
          capacity = -needed
        }
      }
    }
  }

  private enum ChatSegment {
    case template(String)
    case content(String)
  }

  private func chatSegments(_ messages: [ChatMessage]) -> [ChatSegment] {
    // Private-use characters stand for the contents while the template is applied.
    let placeholders = messages.indices.map { "\u{F8F0}\($0)\u{F8F1}" }
    let own = unsafe llama_model_chat_template(model, nil).map { unsafe String(cString: $0) }
    for template in [own, "chatml"] {
      guard let template,
        let rendered = render(messages.map(\.role.rawValue), placeholders, with: template),
        placeholders.allSatisfy(rendered.contains)
      else { continue }
      return segments(of: rendered, contents: messages.map(\.content))
    }
    preconditionFailure("llama.cpp has no ChatML template")
  }

  private func segments(of rendered: String, contents: [String]) -> [ChatSegment] {
    rendered.split(separator: "\u{F8F0}", omittingEmptySubsequences: false).enumerated()
      .flatMap { position, piece -> [ChatSegment] in
        if position == 0 { return piece.isEmpty ? [] : [.template(String(piece))] }
        let parts = piece.split(
          separator: "\u{F8F1}", maxSplits: 1, omittingEmptySubsequences: false)
        let content = contents[Int(parts[0])!]
        return [.content(content)] + (parts[1].isEmpty ? [] : [.template(String(parts[1]))])
      }
  }

  /// Null where llama.cpp does not know the template.
  private func render(_ roles: [String], _ contents: [String], with template: String) -> String? {
    var strings = unsafe (roles + contents).map { unsafe strdup($0)! }
    defer { while let string = unsafe strings.popLast() { unsafe free(string) } }
    let chat = unsafe roles.indices.map { index in
      unsafe llama_chat_message(role: strings[index], content: strings[roles.count + index])
    }
    var capacity = 1024
    while true {
      var length = 0
      let rendered = unsafe String(unsafeUninitializedCapacity: capacity) { buffer in
        unsafe buffer.withMemoryRebound(to: CChar.self) { characters in
          length = unsafe Int(
            llama_chat_apply_template(
              template, chat, chat.count, true, characters.baseAddress, Int32(capacity)))
        }
        return min(max(0, length), capacity)
      }
      if length < 0 { return nil }
      if length <= capacity { return rendered }
      capacity = length
    }
  }
}
