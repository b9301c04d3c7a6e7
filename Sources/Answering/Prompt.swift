internal import LanguageModels
internal import Norms
internal import PassageStore
internal import Retrieval

/// What the language model is asked, and the form its answer must have.
enum Prompt {
  /// - Parameter quote: what the model sees of a passage.
  static func messages(
    question: String, evidence: [Evidence], language: Language, quote: (Evidence) -> String
  ) -> [ChatMessage] {
    let wording = PromptWording.wording(in: language)
    let passages = evidence.map { "[\($0.label)] \($0.topic): \(quote($0))" }
      .joined(separator: "\n\n")
    return [
      ChatMessage(role: .system, content: wording.instructions),
      ChatMessage(
        role: .user,
        content: """
          \(wording.passages)

          \(passages)

          \(wording.question) \(question)

          \(wording.reminder)
          """),
    ]
  }

  /// A grammar in GBNF: the label for no answer, or up to two lines that begin with an offered one.
  /// A line has a sentence's length: small models otherwise stop after "Yes" or a bare number.
  static func grammar(evidence: [Evidence]) -> String {
    let labels = evidence.map { "\"\($0.label)\"" }.joined(separator: " | ")
    return """
      root ::= "[" ("\(PromptWording.noAnswer)]" | label "] " text ("\\n[" label "] " text)?)
      label ::= \(labels)
      text ::= [A-Za-zÀ-ž„«"§0-9] [^\\r\\n\\[\\]]{24,}
      """
  }
}
