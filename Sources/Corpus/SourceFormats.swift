/// What Paragraf reads, for messages.
package enum SourceFormats {
  package static let list = "gii XML, Akoma Ntoso and Markdown"
}
