/// What Paragraf reads, for messages.
package enum SourceFormats {
  package static let list =
    "gii XML, LEGI XML, Légifrance JSON, Formex and pages of EUR-Lex, Akoma Ntoso, RIS and BWB XML, "
    + "and procedures in Markdown, HTML, plain text, DOCX and PDF"
}
