internal import Norms

/// Labels for parts of an act that the source leaves unnamed; English where the language is none of
/// the three.
struct ProvisionWords {
  let language: Language

  var recital: String { word("Erwägungsgrund", "Considérant", "Recital") }
  var preamble: String { word("Präambel", "Préambule", "Preamble") }
  var closingFormula: String { word("Schlussformel", "Formule finale", "Closing formula") }
  var annex: String { word("Anlage", "Annexe", "Annex") }
  var contents: String { word("Inhaltsübersicht", "Table des matières", "Contents") }
  var text: String { word("Text", "Texte", "Text") }

  private func word(_ german: String, _ french: String, _ english: String) -> String {
    switch language {
    case .german: german
    case .french: french
    default: english
    }
  }
}
