internal import Foundation
package import Norms

/// A text of an act of the EU: as adopted or consolidated, in one language.
struct CellarText: Hashable, Sendable {
  /// `32016R0679`, or `02016R0679-20160504` for a consolidated text.
  var celex: String
  var language: Language
  /// Formats it is there in: `fmx4`, `xhtml`.
  var formats: Set<String>
  /// When the publisher last changed it, in the publisher's words; nil where nothing is said.
  var edition: String?

  var name: String { celex + "." + (CellarLanguages.codes[language] ?? "") }

  /// The day from which a consolidated text applies.
  var consolidationDate: CalendarDate? {
    celex.firstIndex(of: "-").flatMap { CalendarDate(iso: celex[celex.index(after: $0)...]) }
  }

  /// Whether a number is that of an act, or of one of its consolidated texts.
  static func isText(_ celex: String, ofAct act: String) -> Bool {
    if celex == act { return true }
    guard celex.hasPrefix("0\(act.dropFirst())-") else { return false }
    let date = celex.dropFirst(act.count + 1)
    return date.utf8.count == 8 && CalendarDate(iso: date) != nil
  }
}

/// The languages of the EU by their ISO 639-3 codes, which the Publications Office uses.
package enum CellarLanguages {
  static let codes: [Language: String] = Dictionary(
    uniqueKeysWithValues: [
      ("bg", "BUL"), ("cs", "CES"), ("da", "DAN"), ("de", "DEU"), ("el", "ELL"), ("en", "ENG"),
      ("es", "SPA"), ("et", "EST"), ("fi", "FIN"), ("fr", "FRA"), ("ga", "GLE"), ("hr", "HRV"),
      ("hu", "HUN"), ("it", "ITA"), ("lt", "LIT"), ("lv", "LAV"), ("mt", "MLT"), ("nl", "NLD"),
      ("pl", "POL"), ("pt", "POR"), ("ro", "RON"), ("sk", "SLK"), ("sl", "SLV"), ("sv", "SWE"),
    ].map { (Language(rawValue: $0.0), $0.1) })

  static func language(ofCode code: some StringProtocol) -> Language? {
    codes.first { $0.value == code }?.key
  }

  package static var all: Set<Language> { Set(codes.keys) }

  static let fetchedByDefault: [Language] = [.german, .french, .english]
}

/// Asks the Publications Office's SPARQL endpoint which texts of an act there are.
struct CellarQuery {
  let act: String
  let languages: [Language]

  var text: String {
    let list = languages.compactMap { CellarLanguages.codes[$0] }
      .map { "<http://publications.europa.eu/resource/authority/language/\($0)>" }
    return """
      PREFIX cdm: <http://publications.europa.eu/ontology/cdm#>
      PREFIX cmr: <http://publications.europa.eu/ontology/cdm/cmr#>
      SELECT DISTINCT ?celex ?language ?type ?modified WHERE {
        {
          ?work cdm:resource_legal_id_celex ?celex .
          FILTER(STR(?celex) = "\(act)")
        } UNION {
          ?act cdm:resource_legal_id_celex ?number .
          FILTER(STR(?number) = "\(act)")
          ?work cdm:act_consolidated_based_on_resource_legal ?act ;
            cdm:resource_legal_id_celex ?celex .
        }
        ?expression cdm:expression_belongs_to_work ?work ;
          cdm:expression_uses_language ?language .
        FILTER(?language IN (\(list.joined(separator: ", "))))
        ?manifestation cdm:manifestation_manifests_expression ?expression ;
          cdm:manifestation_type ?type .
        FILTER(STR(?type) IN ("fmx4", "xhtml"))
        OPTIONAL { ?manifestation cmr:lastModificationDate ?modified }
      }
      """
  }

  /// - Parameter answer: in the SPARQL 1.1 Query Results JSON Format.
  /// - Returns: nil where it is not in that format.
  func texts(in answer: Data) -> [CellarText]? {
    struct Answer: Decodable {
      struct Value: Decodable { var value: String }
      struct Results: Decodable { var bindings: [[String: Value]] }
      var results: Results
    }
    guard let rows = try? JSONDecoder().decode(Answer.self, from: answer).results.bindings else {
      return nil
    }
    var texts: [String: CellarText] = [:]
    for row in rows {
      guard let celex = row["celex"]?.value, CellarText.isText(celex, ofAct: act),
        let code = row["language"]?.value.split(separator: "/").last,
        let language = CellarLanguages.language(ofCode: code), languages.contains(language),
        let format = row["type"]?.value
      else { continue }
      var text =
        texts["\(celex).\(code)"]
        ?? CellarText(celex: celex, language: language, formats: [], edition: nil)
      text.formats.insert(format)
      if let modified = row["modified"]?.value {
        text.edition = text.edition.map { max($0, modified) } ?? modified
      }
      texts["\(celex).\(code)"] = text
    }
    return texts.values.sorted { $0.name < $1.name }
  }
}
