/// Why a source could not be read.
package enum CorpusError: Error, Equatable, Sendable {
  case emptyFolder(path: String)
  case unreadable(path: String, reason: String)
  case tooLarge(path: String, bytes: Int, limit: Int)
  case notUTF8(path: String, line: Int)
  case unknownFormat(path: String, found: String)
  case malformedXML(path: String, line: Int, reason: String)
  case malformedJSON(path: String, line: Int, reason: String)
  case declaresEntities(path: String, line: Int)
  case undefinedEntity(path: String, line: Int, name: String)
  case tooDeep(path: String, line: Int, limit: Int)
  case unsupportedEncoding(path: String, encoding: String)
  /// A file that belongs to acts but holds none.
  case notAnAct(path: String, what: String)
  /// The file does not say something a norm needs.
  case missing(path: String, what: String, remedy: String)
  /// There is nothing to index in it: an empty file, a scan.
  case withoutText(path: String, found: String, remedy: String)
  case unsupportedDocument(path: String, what: String, remedy: String)
  case damaged(path: String, what: String, reason: String)
  case invalidFrontMatter(path: String, reason: String)
  case invalidManifest(path: String, reason: String)
}

extension CorpusError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .emptyFolder(let path):
      "Cannot read folder '\(path)': it holds no file; name a folder with law texts"
    case .unreadable(let path, let reason):
      "Cannot read '\(path)': \(reason)"
    case .tooLarge(let path, let bytes, let limit):
      "Cannot read '\(path)': it has \(bytes) bytes, at most \(limit) are read; split the file"
    case .notUTF8(let path, let line):
      "Cannot read '\(path)': line \(line) is not UTF-8; convert the file, e.g. with iconv"
    case .unknownFormat(let path, let found):
      "Cannot read '\(path)': \(found); Paragraf reads \(SourceFormats.list)"
    case .notAnAct(let path, let what):
      "Cannot read '\(path)' as an act: it is \(what)"
    case .malformedXML(let path, let line, let reason):
      "Cannot read '\(path)': line \(line) is not well-formed XML (\(reason))"
    case .malformedJSON(let path, let line, let reason):
      "Cannot read '\(path)': line \(line) is not well-formed JSON (\(reason))"
    case .declaresEntities(let path, let line):
      "Cannot read '\(path)': line \(line) declares entities, which Paragraf refuses to expand; "
        + "replace them by their text"
    case .undefinedEntity(let path, let line, let name):
      "Cannot read '\(path)': line \(line) uses the entity '&\(name);', which the file does not "
        + "define; replace it by its text"
    case .tooDeep(let path, let line, let limit):
      "Cannot read '\(path)': line \(line) is nested deeper than \(limit) levels"
    case .unsupportedEncoding(let path, let encoding):
      "Cannot read '\(path)': it is declared as '\(encoding)'; convert it to UTF-8"
    case .missing(let path, let what, let remedy):
      "Cannot read '\(path)': it does not state \(what); \(remedy)"
    case .withoutText(let path, let found, let remedy):
      "Cannot read '\(path)': \(found); \(remedy)"
    case .unsupportedDocument(let path, let what, let remedy):
      "Cannot read '\(path)': it is \(what); \(remedy)"
    case .damaged(let path, let what, let reason):
      "Cannot read '\(path)': it is no whole \(what) (\(reason)); get the file again"
    case .invalidFrontMatter(let path, let reason):
      "Cannot read '\(path)': its front matter is no YAML (\(reason))"
    case .invalidManifest(let path, let reason):
      "Cannot use manifest '\(path)': \(reason)"
    }
  }
}
