/// What Paragraf reads, for messages.
package enum SourceFormats {
  package static let list = "gii XML, LEGI XML, Légifrance JSON, Formex, Akoma Ntoso and Markdown"
}
