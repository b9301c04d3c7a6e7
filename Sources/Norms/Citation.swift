/// A reference to a provision or a part of it, as a person writes it: `§ 97 Abs. 4 GWB`.
///
/// The act is the name that was written, not yet looked up in an index.
package struct Citation: Hashable, Codable, Sendable {
  package enum Kind: String, Codable, Sendable {
    /// § in German law.
    case section
    case article
    case annex
    case recital
    /// A numbered heading of an internal procedure: `Nr. 5`, `n° 5`, `Section 5`.
    case clause
  }

  package var kind: Kind
  /// `97`, `10a`, `L2113-11` (French code articles without dot and blank); empty for an act's only,
  /// unnumbered annex.
  package var number: String
  /// Absatz, paragraphe, paragraph: `4`, `1a`; of French law as printed: `II bis`.
  package var paragraph: String?
  /// Nummer, Buchstabe, point, outermost first: `["1", "a"]`.
  package var points: [String]
  /// Satz, counted from 1.
  package var sentence: Int?
  /// Alinéa, Unterabsatz or subparagraph of the paragraph, or of the whole provision where none is
  /// named, counted from 1.
  package var alinea: Int?
  /// What is cited besides: up to, or following, the innermost part that is named.
  package var span: CitationSpan?
  /// Name of the act as written: `GWB`, `Code de la commande publique`; nil where none is named.
  package var act: String?

  package init(
    kind: Kind, number: String, paragraph: String? = nil, points: [String] = [],
    sentence: Int? = nil, alinea: Int? = nil, span: CitationSpan? = nil, act: String? = nil
  ) {
    self.kind = kind
    self.number = number
    self.paragraph = paragraph
    self.points = points
    self.sentence = sentence
    self.alinea = alinea
    self.span = span
    self.act = act
  }
}

/// What a citation takes in besides the part it names.
package enum CitationSpan: Hashable, Codable, Sendable {
  /// All up to this one: `§§ 14 bis 20`, `Abs. 1 bis 3`.
  case through(String)
  /// The next one: `§ 97 f.`
  case next
  /// The following ones: `§§ 97 ff.`, `articles 5 et suivants`.
  case following
}
