/// A piece of an internal procedure in the order of its text, whatever format it comes from.
enum ProcedurePart: Hashable {
  /// A heading that the format itself states; level 1 is the highest.
  case heading(level: Int, text: String)
  /// A heading found by its number.
  case numbered(ProcedureHeading)
  /// A paragraph on one line.
  case text(String)
  /// An item of a list; items of a higher level belong to the one before.
  case item(level: Int, marker: String?, text: String)
  /// More text of the item before it.
  case itemText(String)
  /// A footnote of the text before it.
  case note(String)
  /// Rows, cells separated by ` | `.
  case table([String])
}
