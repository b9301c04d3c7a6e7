internal import Yams

/// The YAML lines between `---` at the head of a Markdown file.
struct FrontMatter {
  private let values: [String: String]
  /// Lines of the file that follow it.
  let body: ArraySlice<Substring>

  subscript(_ key: String) -> String? { values[key] }

  init(lines: [Substring], path: String) throws(CorpusError) {
    guard lines.first == "---",
      let end = lines.dropFirst().firstIndex(where: { $0 == "---" || $0 == "..." })
    else {
      values = [:]
      body = lines[...]
      return
    }
    body = lines[(end + 1)...]
    let node: Node?
    do {
      node = try compose(yaml: lines[1..<end].joined(separator: "\n"))
    } catch {
      throw .invalidFrontMatter(path: path, reason: "\(error)")
    }
    var values: [String: String] = [:]
    for (key, value) in node?.mapping ?? [:] {
      guard let key = key.scalar?.string.lowercased(), let value = value.scalar?.string,
        !value.isEmpty
      else { continue }
      values[key] = value
    }
    self.values = values
  }
}
