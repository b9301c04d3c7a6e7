/// What Paragraf reads, for messages.
package enum SourceFormats {
  package static let list = "gii XML, LEGI XML, Légifrance JSON, Akoma Ntoso and Markdown"
}
