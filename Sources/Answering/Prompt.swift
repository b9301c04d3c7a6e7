internal import LanguageModels
internal import Norms
internal import PassageStore
internal import Retrieval

/// What the language model is asked, and the form its answer must have.
enum Prompt {
  static func messages(
    question: String, evidence: [Evidence], language: Language
  ) -> [ChatMessage] {
    let wording = PromptWording.wording(in: language)
    let passages = evidence.map { evidence in
      let passage = evidence.ranked.passage
      let heading = passage.provisionHeading.map { " (\($0))" } ?? ""
      return "[\(evidence.label)] \(passage.citation)\(heading)\n\(passage.text)"
    }.joined(separator: "\n\n")
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

  /// A grammar in GBNF: the no-answer word, or up to three lines that begin with an offered label.
  static func grammar(evidence: [Evidence]) -> String {
    let labels = evidence.map { "\"\($0.label)\"" }.joined(separator: " | ")
    return """
      root ::= "\(PromptWording.noAnswer)" | line ("\\n" line){0,2}
      line ::= "[" label "] " text
      label ::= \(labels)
      text ::= [A-Za-zÀ-ž„«"§0-9] [^\\n\\[\\]]+
      """
  }
}
