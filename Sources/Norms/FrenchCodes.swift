/// The names under which lawyers cite French codes.
package enum FrenchCodes {
  /// The names of the code that is published under this identifier and title: the usual abbreviation
  /// first. Both must fit: identifiers are mixed up in circulation.
  ///
  /// - Parameter identifier: `LEGITEXT000037701019`
  package static func names(identifier: String, title: String) -> [String] {
    guard let code = codes[identifier], ActName.key(code.title) == ActName.key(title) else {
      return []
    }
    return code.names
  }

  private static let codes: [String: (title: String, names: [String])] = [
    "LEGITEXT000005634379": ("Code de commerce", ["C. com."]),
    "LEGITEXT000006069414": ("Code de la propriété intellectuelle", ["CPI"]),
    "LEGITEXT000006069565": ("Code de la consommation", ["C. consom.", "C. conso."]),
    "LEGITEXT000006069577": ("Code général des impôts", ["CGI"]),
    "LEGITEXT000006069583": ("Livre des procédures fiscales", ["LPF"]),
    "LEGITEXT000006070158": (
      "Code de l'entrée et du séjour des étrangers et du droit d'asile", ["CESEDA"]
    ),
    "LEGITEXT000006070249": ("Code des juridictions financières", ["CJF"]),
    "LEGITEXT000006070299": (
      "Code général de la propriété des personnes publiques", ["CGPPP", "CG3P"]
    ),
    "LEGITEXT000006070633": ("Code général des collectivités territoriales", ["CGCT"]),
    "LEGITEXT000006070716": ("Code de procédure civile", ["CPC", "C. pr. civ."]),
    "LEGITEXT000006070719": ("Code pénal", ["C. pén."]),
    "LEGITEXT000006070721": ("Code civil", ["C. civ.", "CC"]),
    "LEGITEXT000006070933": ("Code de justice administrative", ["CJA"]),
    "LEGITEXT000006070987": (
      "Code des postes et des communications électroniques", ["CPCE"]
    ),
    "LEGITEXT000006071154": ("Code de procédure pénale", ["CPP", "C. pr. pén."]),
    "LEGITEXT000006071164": ("Code de l'organisation judiciaire", ["COJ"]),
    "LEGITEXT000006071191": ("Code de l'éducation", ["C. éduc."]),
    "LEGITEXT000006072026": ("Code monétaire et financier", ["CMF", "C. mon. fin."]),
    "LEGITEXT000006072050": ("Code du travail", ["C. trav."]),
    "LEGITEXT000006072665": ("Code de la santé publique", ["CSP"]),
    "LEGITEXT000006073189": ("Code de la sécurité sociale", ["CSS"]),
    "LEGITEXT000006074069": ("Code de l'action sociale et des familles", ["CASF"]),
    "LEGITEXT000006074075": ("Code de l'urbanisme", ["C. urb."]),
    "LEGITEXT000006074096": ("Code de la construction et de l'habitation", ["CCH"]),
    "LEGITEXT000006074220": ("Code de l'environnement", ["C. envir.", "C. env."]),
    "LEGITEXT000006074228": ("Code de la route", ["C. route"]),
    "LEGITEXT000006074236": ("Code du patrimoine", ["C. patr."]),
    "LEGITEXT000025503132": ("Code de la sécurité intérieure", ["CSI"]),
    "LEGITEXT000031366350": (
      "Code des relations entre le public et l'administration", ["CRPA"]
    ),
    "LEGITEXT000037701019": ("Code de la commande publique", ["CCP"]),
    "LEGITEXT000044416551": ("Code général de la fonction publique", ["CGFP"]),
  ]
}
