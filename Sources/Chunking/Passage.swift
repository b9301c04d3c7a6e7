/// The unit that is embedded, retrieved and cited: one paragraph of a provision, or a part of it.
package struct Passage: Hashable, Codable, Sendable {
  /// The paragraph it comes from; nil where the provision has no numbered paragraphs.
  package var paragraph: String?
  /// `§ 97 Abs. 4 GWB`
  package var citation: String
  /// Act, provision with heading, and heading path: stands before the text where it is embedded
  /// and searched, never where it is quoted.
  package var context: String
  /// Verbatim text of the provision.
  package var text: String

  package init(paragraph: String?, citation: String, context: String, text: String) {
    self.paragraph = paragraph
    self.citation = citation
    self.context = context
    self.text = text
  }

  /// What the encoder sees.
  package var embeddedText: String { context + "\n" + text }
}
