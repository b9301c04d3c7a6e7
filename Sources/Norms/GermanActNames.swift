/// Names of German acts that their texts do not state.
package enum GermanActNames {
  package static func others(for abbreviation: String, in jurisdiction: Jurisdiction) -> [String] {
    jurisdiction == .germany ? names[abbreviation] ?? [] : []
  }

  private static let names = [
    "AO": ["Abgabenordnung"], "GG": ["Grundgesetz"], "OWiG": ["Ordnungswidrigkeitengesetz"],
    "SGB I": ["Erstes Buch Sozialgesetzbuch"], "SGB X": ["Zehntes Buch Sozialgesetzbuch"],
    "StGB": ["Strafgesetzbuch"], "StPO": ["Strafprozessordnung"], "ZPO": ["Zivilprozessordnung"],
    "BGB": ["Bürgerliches Gesetzbuch"], "HGB": ["Handelsgesetzbuch"],
  ]
}
