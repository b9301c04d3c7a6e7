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

  /// The label the model names where no passage answers the question.
  static let noAnswer = "P0"

  private static let german = PromptWording(
    instructions: """
      Du beantwortest Fragen zu Rechtsvorschriften nur aus den vorgelegten Auszügen. Antworte auf \
      Deutsch mit ein oder zwei kurzen, ganzen Sätzen, jeder in einer eigenen Zeile. Vor jedem Satz steht die \
      Kennung des Auszugs, aus dem er stammt, zum Beispiel [P2]. Übernimm Zahlen, Fristen und \
      Bedingungen wörtlich. Nur wenn kein Auszug die Frage beantwortet, schreibe [\(noAnswer)].
      """,
    passages: "Auszüge:", question: "Frage:",
    reminder: "Antwort auf Deutsch, jeder Satz mit Kennung:")

  private static let french = PromptWording(
    instructions: """
      Tu réponds à des questions de droit uniquement à partir des extraits fournis. Réponds en \
      français par une ou deux phrases courtes et complètes, chacune sur sa propre ligne. Chaque phrase est \
      précédée de l’identifiant de l’extrait dont elle vient, par exemple [P2]. Reprends mot à mot \
      les nombres, les délais et les conditions. Seulement si aucun extrait ne répond à la question, \
      écris [\(noAnswer)].
      """,
    passages: "Extraits :", question: "Question :",
    reminder: "Réponse en français, chaque phrase avec son identifiant :")

  private static let english = PromptWording(
    instructions: """
      You answer questions about regulations only from the excerpts given. Answer in English with \
      one or two short, full sentences, each on its own line. Before each sentence stands the label of the \
      excerpt it comes from, for example [P2]. Give numbers, deadlines and conditions word for word. \
      Only if no excerpt answers the question, write [\(noAnswer)].
      """,
    passages: "Excerpts:", question: "Question:",
    reminder: "Answer in English, each sentence with its label:")
}
