/// One message of a conversation with a chat model.
package struct ChatMessage: Hashable, Codable, Sendable {
  package enum Role: String, Codable, Sendable { case system, user, assistant }

  package var role: Role
  package var content: String

  package init(role: Role, content: String) {
    self.role = role
    self.content = content
  }
}

/// What to generate and how.
package struct GenerationRequest: Hashable, Codable, Sendable {
  package var messages: [ChatMessage]
  /// The longest answer, in tokens.
  package var maximumTokens: Int
  /// 0 is greedy: the same request gives the same text.
  package var temperature: Double
  package var seed: UInt32
  /// A GBNF grammar the output must follow; its start rule is `root`.
  package var grammar: String?

  package init(
    messages: [ChatMessage], maximumTokens: Int, temperature: Double = 0, seed: UInt32 = 0,
    grammar: String? = nil
  ) {
    self.messages = messages
    self.maximumTokens = maximumTokens
    self.temperature = temperature
    self.seed = seed
    self.grammar = grammar
  }
}

/// A language model that continues a conversation.
package protocol TextGenerator: Sendable {
  /// Name and SHA-256 of the weights: `qwen2.5-coder-1.5b-instruct@sha256:cc32…`.
  var identity: String { get }

  /// Tokens that prompt and answer may take together.
  var contextLength: Int { get }

  /// The answer piece by piece as it is generated; ending the iteration stops the model.
  func generate(_ request: GenerationRequest) -> AsyncThrowingStream<String, any Error>
}
