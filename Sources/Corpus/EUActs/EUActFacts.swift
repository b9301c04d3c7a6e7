internal import Norms

/// What a file says about the act of the EU in it.
struct EUActFacts {
  var celex: CELEX
  var language: Language
  /// The title's paragraphs.
  var titleLines: [String]
  var state: CalendarDate
  var basis: ValidityBasis
  var eli: String?

  /// The act without its provisions. Its abbreviation is the name in use, else its number.
  func norm(options: ReadingOptions) -> Norm {
    let titleLines =
      titleLines.prefix(1).map { EUTitle.inMixedCase($0) } + titleLines.dropFirst()
    let title = EUTitle(lines: titleLines)
    let names = EUActNames.names(of: celex, in: language)
    let abbreviation =
      options.abbreviation ?? names.own.first ?? title.designation ?? celex.text
    var others = [title.shortTitle, title.designation].compactMap(\.self)
    if let designation = title.designation { others += Self.shortForms(of: designation) }
    var seen: Set = [abbreviation]
    return Norm(
      identifier: "celex:\(celex.text)/\(language.rawValue)", work: options.work ?? celex.text,
      abbreviation: abbreviation,
      alternativeNames: (others + names.own + names.other).filter { seen.insert($0).inserted },
      title: titleLines.isEmpty ? abbreviation : PlainText.line(titleLines.joined(separator: " ")),
      jurisdiction: options.jurisdiction ?? .europeanUnion, language: language,
      eli: eli ?? (title.isPlainKind ? celex.eli : nil),
      url: celex.page(in: language, consolidatedOn: basis == .official ? state : nil),
      stateDate: state, basis: basis, provisions: [])
  }

  /// `Regulation 2016/679`, `Directive 2014/24`: as people shorten them.
  private static func shortForms(of designation: String) -> [String] {
    let words = designation.split(separator: " ").filter { !$0.hasPrefix("(") }
    let short = words.joined(separator: " ")
    let bare = short.replacing(/(\/[0-9]+)\/\p{Lu}+$/) { $0.output.1 }
    return [short, bare]
  }
}
