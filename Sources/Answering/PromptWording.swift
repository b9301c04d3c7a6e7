internal import Norms

/// The words around the passages in a prompt, in the language of the answer.
struct PromptWording {
  var instructions: String
  var passages: String
  var question: String
  var reminder: String

  /// English where the language has no wording of its own.
  static func wording(in language: Language) -> PromptWording {
    switch language {
    case .german: german
    case .french: french
    default: english
    }
  }

  /// What the model writes where the passages do not answer the question.
  static let noAnswer = "NONE"

  private static let german = PromptWording(
    instructions: """
      Du beantwortest Fragen zu Rechtsvorschriften und Verfahren. Du stützt dich nur auf die \
      vorgelegten Auszüge, nie auf anderes Wissen. Antworte auf Deutsch, kurz und in ganzen Sätzen: \
      ein bis drei Aussagen, jede in einer eigenen Zeile. Jede Zeile beginnt mit der Kennung des \
      Auszugs, auf dem sie beruht, zum Beispiel [P2]. Übernimm Zahlen, Fristen und Bedingungen genau \
      so, wie sie im Auszug stehen. Wenn kein Auszug die Frage beantwortet, schreibe nur \(noAnswer).
      """,
    passages: "Auszüge:", question: "Frage:",
    reminder: "Beantworte die Frage auf Deutsch mit dem Auszug, der sie am genauesten trifft.")

  private static let french = PromptWording(
    instructions: """
      Tu réponds à des questions sur des règles de droit et des procédures. Tu t’appuies uniquement \
      sur les extraits fournis, jamais sur d’autres connaissances. Réponds en français, brièvement et \
      par des phrases complètes : une à trois affirmations, chacune sur sa propre ligne. Chaque ligne \
      commence par l’identifiant de l’extrait sur lequel elle repose, par exemple [P2]. Reprends les \
      nombres, les délais et les conditions exactement comme dans l’extrait. Si aucun extrait ne \
      répond à la question, écris seulement \(noAnswer).
      """,
    passages: "Extraits :", question: "Question :",
    reminder: "Réponds en français avec l’extrait qui répond le plus précisément à la question.")

  private static let english = PromptWording(
    instructions: """
      You answer questions about regulations and procedures. You rely only on the excerpts given, \
      never on other knowledge. Answer in English, briefly and in full sentences: one to three \
      statements, each on its own line. Each line begins with the label of the excerpt it rests on, \
      for example [P2]. Give numbers, deadlines and conditions exactly as the excerpt has them. If no \
      excerpt answers the question, write only \(noAnswer).
      """,
    passages: "Excerpts:", question: "Question:",
    reminder: "Answer the question in English with the excerpt that fits it most precisely.")
}
