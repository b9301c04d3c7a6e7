internal import Answering
internal import Norms

/// An answer for a person at a terminal: sources first, statements with their numbers, quotes last.
struct AnswerPrinter {
  let language: Language

  private struct Words {
    var basis, answer, quote, refused, validFrom, observed, generated, quoted, dated: String
    var statedDay: (CalendarDate) -> String
  }

  private var words: Words {
    switch language {
    case .german:
      Words(
        basis: "Grundlage:", answer: "Antwort:", quote: "Wortlaut:", refused: "Keine Antwort:",
        validFrom: "gilt seit", observed: "so gesehen am",
        generated:
          "Von einem Sprachmodell geschrieben und gegen die Quellen geprüft; maßgeblich ist "
          + "der Wortlaut.", quoted: "Wörtlich zitiert, ohne Sprachmodell.", dated: "Fassung vom",
        statedDay: { "Recht am \($0), dem Tag in der Frage; einen anderen wählt --as-of." })
    case .french:
      Words(
        basis: "Fondement :", answer: "Réponse :", quote: "Texte :", refused: "Pas de réponse :",
        validFrom: "en vigueur depuis le", observed: "constaté le",
        generated: "Rédigé par un modèle de langage et contrôlé contre les sources ; seul le texte "
          + "fait foi.", quoted: "Cité mot à mot, sans modèle de langage.",
        dated: "version du",
        statedDay: {
          "Droit au \($0), jour indiqué dans la question ; --as-of en choisit un autre."
        })
    default:
      Words(
        basis: "Based on:", answer: "Answer:", quote: "Wording:", refused: "No answer:",
        validFrom: "in force since", observed: "seen on",
        generated: "Written by a language model and checked against the sources; the wording "
          + "prevails.", quoted: "Quoted word for word, without a language model.",
        dated: "as of",
        statedDay: { "Law of \($0), the day in the question; --as-of takes another one." })
    }
  }

  func sources(_ sources: [Source]) -> String {
    ([words.basis] + sources.map { "  [\($0.id)] \(line(for: $0))" } + ["", words.answer])
      .joined(separator: "\n")
  }

  static func statement(_ statement: Statement) -> String {
    let marks = statement.citations.map { "[\($0)]" }.joined()
    let text = statement.kind == .quote ? "»\(statement.text)«" : statement.text
    return indented("\(text) \(marks)")
  }

  /// What follows the statements: the wording they rest on, and how the answer was made.
  func ending(_ answer: Answer) -> String {
    let dating = answer.asOfBasis == .question ? [words.statedDay(answer.asOf)] : []
    if let refusal = answer.refusal {
      return (["\(words.refused) \(refusal.message)"] + dating).joined(separator: "\n")
    }
    var lines: [String] = []
    let quoted = Set(answer.answer.filter { $0.kind == .quote }.flatMap(\.citations))
    let unquoted = answer.sources.filter { !quoted.contains($0.id) }
    if !unquoted.isEmpty {
      lines += ["", words.quote]
      for source in unquoted {
        lines.append("  [\(source.id)] \(line(for: source))")
        lines.append(Self.indented(source.quote, by: "      "))
        if let url = source.url { lines.append("      \(url)") }
      }
    }
    lines += [""] + dating + [answer.aiGenerated ? words.generated : words.quoted]
    return lines.joined(separator: "\n")
  }

  private func line(for source: Source) -> String {
    let since =
      switch source.basis {
      case .official: words.validFrom
      case .dated: words.dated
      case .observed: words.observed
      }
    return "\(source.citation) (\(since) \(source.validFrom))"
  }

  private static func indented(_ text: String, by indent: String = "  ") -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { indent + $0 }
      .joined(separator: "\n")
  }
}
