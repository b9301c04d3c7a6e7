internal import Foundation

/// The state whose law a question says it is about: "in Frankreich", "ein deutscher Auftraggeber", "en
/// Allemagne", "under French law".
///
/// Languages are no places ("in französischer Sprache", "la version allemande"), who travels to a state does
/// not ask for its law ("Dienstreise nach Frankreich"), and where a question names
/// several states, none is taken for the one.
package struct StatedPlace: Hashable, Sendable {
  package let jurisdiction: Jurisdiction
  /// The question without the state's name, which its own law does not say.
  package let rest: String

  /// Nil where the question names no state or several.
  package init?(in question: String) {
    guard question.count <= Self.longest else { return nil }
    let words = question.split { !$0.isLetter && $0 != "-" }
    let lowercased = words.map { $0.lowercased() }
    var found: [(code: String, word: Substring)] = []
    for (place, word) in lowercased.enumerated() {
      guard let code = Self.codes[word] else { continue }
      let around = lowercased[max(place - 1, 0)...min(place + 1, words.count - 1)]
      if place > 0, Self.ways.contains(lowercased[place - 1]) { return nil }
      if !around.contains(where: Self.languageWords.contains) { found.append((code, words[place])) }
    }
    guard let code = found.first?.code, found.allSatisfy({ $0.code == code }) else { return nil }
    jurisdiction = Jurisdiction(rawValue: code)
    var rest = question
    for (_, word) in found.reversed() { rest.removeSubrange(word.startIndex..<word.endIndex) }
    self.rest = rest
  }

  /// Before a state's name they say where something goes or comes from.
  private static let ways: Set = [
    "nach", "aus", "zwischen", "vers", "depuis", "entre", "to", "from", "between",
  ]

  /// Characters; longer texts are no questions.
  private static let longest = 2_000

  /// Beside the name of a nation they make it the name of a language.
  private static let languageWords: Set = [
    "sprache", "sprachen", "sprachfassung", "fassung", "übersetzung", "text", "wort",
    "langue", "langues", "version", "versions", "traduction", "texte", "mot",
    "language", "languages", "translation", "translated", "word", "speaking",
  ]

  /// States of the European Union as German, French and English name them; `:` stands for the endings of
  /// German adjectives.
  private static let states = """
    at Österreich Österreichs Autriche Austria österreichisch: autrichien autrichienne autrichiens autrichiennes Austrian
    be Belgien Belgiens Belgique Belgium belgisch: belge belges Belgian
    bg Bulgarien Bulgariens Bulgarie Bulgaria bulgarisch: bulgare bulgares Bulgarian
    cy Zypern Zyperns Chypre Cyprus zyprisch: chypriote chypriotes Cypriot
    cz Tschechien Tschechiens Tchéquie Czechia tschechisch: tchèque tchèques Czech
    de Deutschland Deutschlands Allemagne Germany deutsch: allemand allemande allemands allemandes German
    dk Dänemark Dänemarks Danemark Denmark dänisch: danois danoise danoises Danish
    ee Estland Estlands Estonie Estonia estnisch: estonien estonienne estoniens estoniennes Estonian
    es Spanien Spaniens Espagne Spain spanisch: espagnol espagnole espagnols espagnoles Spanish
    fi Finnland Finnlands Finlande Finland finnisch: finlandais finlandaise finlandaises Finnish
    fr Frankreich Frankreichs France französisch: français française françaises French
    gr Griechenland Griechenlands Grèce Greece griechisch: grec grecque grecs grecques Greek
    hr Kroatien Kroatiens Croatie Croatia kroatisch: croate croates Croatian
    hu Ungarn Ungarns Hongrie Hungary ungarisch: hongrois hongroise hongroises Hungarian
    ie Irland Irlands Irlande Ireland irisch: irlandais irlandaise irlandaises Irish
    it Italien Italiens Italie Italy italienisch: italien italienne italiens italiennes Italian
    lt Litauen Litauens Lituanie Lithuania litauisch: lituanien lituanienne lituaniens lituaniennes Lithuanian
    lu Luxemburg Luxemburgs Luxembourg luxemburgisch: luxembourgeois luxembourgeoise luxembourgeoises
    lv Lettland Lettlands Lettonie Latvia lettisch: letton lettonne lettons lettonnes Latvian
    mt Malta Maltas Malte maltesisch: maltais maltaise maltaises Maltese
    nl Niederlande Niederlanden Pays-Bas Netherlands niederländisch: néerlandais néerlandaise néerlandaises Dutch
    pl Polen Polens Pologne Poland polnisch: polonais polonaise polonaises Polish
    pt Portugal Portugals portugiesisch: portugais portugaise portugaises Portuguese
    ro Rumänien Rumäniens Roumanie Romania rumänisch: roumain roumaine roumains roumaines Romanian
    se Schweden Schwedens Suède Sweden schwedisch: suédois suédoise suédoises Swedish
    si Slowenien Sloweniens Slovénie Slovenia slowenisch: slovène slovènes Slovenian
    sk Slowakei Slovaquie Slovakia slowakisch: slovaque slovaques Slovak
    """

  private static let codes: [String: String] = {
    var codes: [String: String] = [:]
    for line in states.lowercased().split(separator: "\n") {
      let names = line.split(separator: " ").map(String.init)
      for name in names.dropFirst() {
        if name.hasSuffix(":") {
          for ending in ["e", "er", "es", "en", "em"] {
            codes[name.dropLast() + ending] = names[0]
          }
        } else {
          codes[name] = names[0]
        }
      }
    }
    return codes
  }()
}
