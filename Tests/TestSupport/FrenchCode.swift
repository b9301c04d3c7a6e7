/// A small French code as the Légifrance API gives it on a day, written for a test.
package struct FrenchCode {
  package struct Article {
    package var number: String
    package var text: String
    /// Identifies the version; the first version identifies the article.
    package var version: Int
    package var first: Int
    package var start: String
    package var end: String

    package init(
      _ number: String, _ text: String, version: Int, first: Int? = nil, from start: String,
      to end: String = "2999-01-01"
    ) {
      self.number = number
      self.text = text
      self.version = version
      self.first = first ?? version
      self.start = start
      self.end = end
    }
  }

  package var date: String
  package var articles: [Article]

  package init(_ date: String, _ articles: [Article]) {
    self.date = date
    self.articles = articles
  }

  package var json: String {
    let nodes = articles.map { article in
      """
      {"type":"article","data":{"id":"\(Self.name(article.version))","num":"\(article.number)",
      "cid":"\(Self.name(article.first))","etat":"VIGUEUR","dateDebut":"\(article.start)",
      "dateFin":"\(article.end)","nota":"","texteHtml":"<p>\(article.text)</p>",
      "articleVersions":[{"id":"\(Self.name(article.first))","dateDebut":0}]}}
      """
    }
    return """
      {"type":"code","data":{"cid":"LEGITEXT000099999999","title":"Code des phares",
      "dateDebutVersion":"\(date)"},"children":[\(nodes.joined(separator: ","))]}
      """
  }

  /// The same text in Markdown, which dates it as a whole only.
  package var markdown: String {
    let bodies = articles.map { "##### Article \($0.number)\n\n\($0.text)\n" }
    return """
      ---
      identifier: LEGITEXT000099999999
      country: fr
      title: Code des phares
      last_updated: \(date)
      ---
      \(bodies.joined(separator: "\n"))
      """
  }

  private static func name(_ version: Int) -> String {
    "LEGIARTI" + String(String(1_000_000_000_000 + version).dropFirst())
  }
}
