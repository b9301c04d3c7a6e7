internal import Norms
internal import Retrieval

extension Refusal {
  /// What a person is told, in the language of the question.
  static func of(_ code: Code, _ language: Language, about name: String = "") -> Refusal {
    let words = wording[code] ?? ("", "", "")
    let text =
      switch language {
      case .german: words.german
      case .french: words.french
      default: words.english
      }
    return Refusal(code: code, message: text.replacing("%", with: name))
  }

  /// `%` stands for what the refusal is about.
  private static let wording: [Code: (german: String, french: String, english: String)] = [
    .notInCorpus: (
      "Im Index ist keine Vorschrift, auf die sich die Frage bezieht: %.",
      "L’index ne contient pas le texte que vise la question : %.",
      "The index holds no text that the question refers to: %."
    ),
    .versionUnknown: (
      "Für diesen Tag ist keine Fassung bekannt: der älteste Text im Index ist jünger (%).",
      "Aucune version n’est connue à cette date : le plus ancien texte de l’index est plus récent (%).",
      "No version is known for that day: the oldest text in the index is later (%)."
    ),
    .notInForce: (
      "% gilt an diesem Tag nicht: die Vorschrift ist aufgehoben oder noch nicht in Kraft.",
      "% ne s’applique pas à cette date : la disposition est abrogée ou pas encore en vigueur.",
      "% does not apply on that day: the provision is repealed or not yet in force."
    ),
    .ambiguousCitation: (
      "Die Fundstelle ist nicht eindeutig; gemeint sein kann: %. Bitte den Namen der Vorschrift nennen.",
      "La référence n’est pas univoque ; elle peut viser : %. Merci de nommer le texte.",
      "The citation is ambiguous; it may mean: %. Please name the act."
    ),
    .unknownCitation: (
      "Diese Fundstelle gibt es nicht im Index: %.",
      "Cette référence n’existe pas dans l’index : %.",
      "There is no such provision in the index: %."
    ),
    .belowThreshold: (
      "Die Texte im Index beantworten die Frage nicht sicher genug. Am nächsten liegen: %.",
      "Les textes de l’index ne répondent pas assez sûrement à la question. Les plus proches : %.",
      "The texts in the index do not answer the question safely enough. The nearest are: %."
    ),
    .rejectedByGate: (
      "Der Entwurf des Sprachmodells hielt der Prüfung gegen die Quellen nicht stand. Am nächsten "
        + "liegen: %.",
      "Le projet du modèle n’a pas résisté au contrôle contre les sources. Les plus proches : %.",
      "The language model's draft did not hold against the sources. The nearest are: %."
    ),
    .noModel: (
      "Es ist kein Sprachmodell geladen. Am nächsten liegen: %.",
      "Aucun modèle de langage n’est chargé. Les plus proches : %.",
      "No language model is loaded. The nearest are: %."
    ),
  ]
}
