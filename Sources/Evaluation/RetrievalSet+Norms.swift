internal import Foundation
internal import Norms
internal import TextAnalysis

extension RetrievalSet {
  /// Changes whenever the same document would give another provision.
  static let normsVersion = 1

  /// One act for each language, with one provision for each document: its title is the heading.
  /// Documents have no dates, so that today's stands for all of them.
  ///
  /// - Parameter language: of all documents; nil to identify each one's.
  func norms(language: AnalysisLanguage?) -> [Norm] {
    let languages = documents.map { language ?? Self.identify($0) }
    // What is too short to tell is most likely in the language of the others.
    let common = Dictionary(grouping: languages.compactMap(\.self)) { $0 }
      .max { ($0.value.count, $1.key.rawValue) < ($1.value.count, $0.key.rawValue) }?.key
    let provisions = Dictionary(
      grouping: zip(documents, languages).map { document, language in
        (language: language ?? common ?? .english, provision: Self.provision(document))
      }, by: \.language)
    return provisions.map { language, members in
      Norm(
        identifier: "set:\(language.rawValue)", abbreviation: "", title: "",
        jurisdiction: Jurisdiction(rawValue: "xx"), language: Language(rawValue: language.rawValue),
        stateDate: .today, basis: .observed, provisions: members.map(\.provision))
    }
  }

  private static func identify(_ document: Document) -> AnalysisLanguage? {
    LanguageIdentifier.identify("\(document.title)\n\(document.text.prefix(2_000))")
  }

  /// A provision without a number: no query can name it, so that only the search finds it.
  private static func provision(_ document: Document) -> Provision {
    let title = document.title.trimmingCharacters(in: .whitespacesAndNewlines)
    let text = document.text.trimmingCharacters(in: .whitespacesAndNewlines)
    return Provision(
      key: document.id, kind: .section, label: "",
      heading: title.isEmpty || text.isEmpty ? nil : title,
      content: [Block(kind: .text, text: text.isEmpty ? title : text)])
  }
}
