internal import Norms

/// Names under which well-known acts of the EU are cited; their texts do not state them.
enum EUActNames {
  /// By CELEX number and language, the usual one first.
  private static let names: [String: [String: [String]]] = [
    "32002L0058": ["de": ["ePrivacy-Richtlinie"], "en": ["ePrivacy Directive"]],
    "32014R0910": ["de": ["eIDAS-VO", "eIDAS"], "en": ["eIDAS"], "fr": ["eIDAS"]],
    "32016R0679": [
      "de": ["DSGVO", "DS-GVO"], "en": ["GDPR"], "es": ["RGPD"], "fr": ["RGPD"], "it": ["GDPR"],
      "nl": ["AVG"], "pl": ["RODO"], "pt": ["RGPD"],
    ],
    "32022L2555": ["de": ["NIS2"], "en": ["NIS2"], "fr": ["NIS2"]],
    "32022R0868": ["de": ["DGA"], "en": ["DGA", "Data Governance Act"], "fr": ["DGA"]],
    "32022R1925": ["de": ["DMA"], "en": ["DMA", "Digital Markets Act"], "fr": ["DMA"]],
    "32022R2065": ["de": ["DSA"], "en": ["DSA", "Digital Services Act"], "fr": ["DSA"]],
    "32022R2554": ["de": ["DORA"], "en": ["DORA"], "fr": ["DORA"]],
    "32023R2854": ["de": ["Data Act"], "en": ["Data Act"], "fr": ["Data Act"]],
    "32024R0903": ["en": ["Interoperable Europe Act"]],
    "32024R1689": [
      "de": ["KI-VO", "KI-Verordnung"], "en": ["AI Act"], "fr": ["RIA", "règlement IA"],
    ],
    "32024R2847": ["de": ["CRA"], "en": ["CRA", "Cyber Resilience Act"], "fr": ["CRA"]],
  ]

  /// The names in a language, and those of the others, which readers of that language use too.
  static func names(of celex: CELEX, in language: Language) -> (own: [String], other: [String]) {
    let all = names[celex.text] ?? [:]
    let others = all.filter { $0.key != language.rawValue }.sorted { $0.key < $1.key }
    return (all[language.rawValue] ?? [], others.flatMap(\.value))
  }
}
