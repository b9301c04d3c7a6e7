/// Takes out of a consolidated act what its amendments deleted.
///
/// The files keep the deleted text between two processing instructions, `CLG.MDFO` with
/// `ACTION="DELETED"` and the `CLG.MDFC` that names it.
struct FormexDeletions {
  private var open: [String] = []
  private let path: String

  /// - Throws: `CorpusError.missing` where a deletion has no end.
  static func apply(to root: XMLElement, path: String) throws(CorpusError) -> XMLElement {
    var deletions = Self(path: path)
    let rest = deletions.remaining(of: root)
    if let id = deletions.open.first {
      throw .missing(
        path: path, what: "where the deleted text '\(id)' ends", remedy: "fetch the file again")
    }
    return rest
  }

  private init(path: String) { self.path = path }

  private mutating func remaining(of element: XMLElement) -> XMLElement {
    var result = element
    result.children = []
    for child in element.children {
      switch child {
      case .text:
        if open.isEmpty { result.children.append(child) }
      case .element(let element):
        if element.name.hasPrefix("?") {
          note(element)
          continue
        }
        let isDeleted = !open.isEmpty
        let rest = remaining(of: element)
        // An element that reaches out of the deletion stays with what it has left.
        if !isDeleted || !rest.children.isEmpty { result.children.append(.element(rest)) }
      }
    }
    return result
  }

  private mutating func note(_ instruction: XMLElement) {
    let data = instruction.attributes["data"] ?? ""
    if instruction.name == "?CLG.MDFO", Self.value("ACTION", in: data) == "DELETED" {
      open.append(Self.value("ID", in: data) ?? "")
    } else if instruction.name == "?CLG.MDFC", let start = Self.value("IDREF", in: data) {
      open.removeAll { $0 == start }
    }
  }

  /// `KEY="value"`
  private static func value(_ key: String, in data: String) -> String? {
    for part in data.split(whereSeparator: \.isWhitespace) where part.hasPrefix(key + "=") {
      return String(part.dropFirst(key.count + 1).filter { $0 != "\"" && $0 != "'" })
    }
    return nil
  }
}
