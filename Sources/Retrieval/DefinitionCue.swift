internal import TextAnalysis

/// Sees in a question that it asks what a word means ("Was ist ein Verwaltungsakt?", "Qu'est-ce qu'une offre
/// anormalement basse ?", "What counts as an AI system?"), and knows the headings under which laws say it.
enum DefinitionCue {
  static func isIn(_ question: String, _ language: AnalysisLanguage?) -> Bool {
    guard let language else { return false }
    let words = TextAnalyzer.folded(question)
    return openings(language).contains { $0.opens(words) }
  }

  /// Words of headings over definitions.
  static func headings(_ language: AnalysisLanguage) -> String {
    switch language {
    case .german: "Begriff, Begriffsbestimmungen"
    case .french: "définitions"
    case .english: "definitions"
    }
  }

  /// How questions for a definition begin.
  private struct Opening {
    /// One set for each word.
    private let words: [Set<Substring>]
    /// How many words may follow: who asks for a definition is short.
    private let mostAfter: Int
    /// Words that show that something else is asked for.
    private let unless: Set<Substring>
    /// The last word; nil for any.
    private let ending: String?

    init(_ words: String, mostAfter: Int = 8, unless: String = "", ending: String? = nil) {
      self.words = words.split(separator: " ").map { Set($0.split(separator: "|")) }
      self.mostAfter = mostAfter
      self.unless = Set(unless.split(separator: " "))
      self.ending = ending
    }

    func opens(_ question: [String]) -> Bool {
      let rest = question.dropFirst(words.count)
      return !rest.isEmpty && rest.count <= mostAfter
        && zip(words, question).allSatisfy { $0.contains($1[...]) }
        && (ending == nil || rest.last == ending) && !rest.contains { unless.contains($0[...]) }
    }
  }

  private static func openings(_ language: AnalysisLanguage) -> [Opening] {
    switch language {
    case .german: german
    case .french: french
    case .english: english
    }
  }

  private static let german = [
    Opening("was|wer ist|sind ein|eine|unter", unless: "zu wenn bei"),
    Opening("was|wer ist|sind", mostAfter: 1),
    Opening("was|wer gilt|gelten|zahlt|zahlen als"),
    Opening("was bedeutet|bedeuten|heisst|bezeichnet|meint"),
    Opening("was versteht man unter"),
  ]

  private static let french = [
    Opening("qu est ce qu un|une"),
    Opening("qu est ce que", mostAfter: 4, unless: "je j tu il elle on nous vous doit peut faut"),
    Opening("que signifie|signifient|designe|designent|recouvre"),
    Opening("qu entend on par"), Opening("qu est ce qu on entend par"),
    Opening("que faut il entendre par"),
  ]

  private static let english = [
    Opening("what|who is|are a|an"),
    Opening("what|who is|are", mostAfter: 2, unless: "the my this your allowed required needed"),
    Opening("what|who counts|count|qualifies|qualify as"),
    Opening("what constitutes"), Opening("what is meant by"),
    Opening("what does|do", ending: "mean"),
  ]
}
