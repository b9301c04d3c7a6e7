/// Why a file of texts cannot be embedded.
enum TextFileError: Error, CustomStringConvertible {
  case unreadable(path: String, found: String)
  case notUTF8(path: String, line: Int)
  case empty(path: String, line: Int)
  case noTexts(path: String)
  case overlong(path: String, line: Int, found: String)
  case unwritable(path: String, found: String)

  var description: String {
    switch self {
    case .unreadable(let path, let found):
      "Cannot read the texts in '\(path)': \(found)."
    case .notUTF8(let path, let line):
      "Cannot embed line \(line) of '\(path)': it is not UTF-8; convert the file, for example with "
        + "'iconv -f ISO-8859-1 -t UTF-8'."
    case .empty(let path, let line):
      "Cannot embed line \(line) of '\(path)': it is empty; remove it or put a text there."
    case .noTexts(let path):
      "There is nothing to embed in '\(path)': it has no line; write one text a line."
    case .overlong(let path, let line, let found):
      "Cannot embed line \(line) of '\(path)': it has \(found); cut it into shorter texts."
    case .unwritable(let path, let found):
      "Cannot write the vectors to '\(path)': \(found)."
    }
  }
}
