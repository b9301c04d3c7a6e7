internal import Norms
internal import Yams

/// Changes of a manifest's text that leave everything else in it, comments too, as it was.
extension CorpusManifest {
  /// A manifest without acts.
  package static let emptyText = """
    # The acts of this corpus, one entry each. 'paragraf corpus add' and 'remove' change this list; it may be edited
    # by hand too.
    #
    #   source        gii:FOLDER | legi:NUMBER | celex:NUMBER, fetched by 'paragraf update'
    #   path          instead of a source: a file or folder, from this folder on
    #   format        what the file is in, where the file does not say
    #   jurisdiction  whose law it is, where the file does not say: de, fr, eu
    #   language      of the file; of celex: the languages to fetch (de, fr, en by default)
    #   as_of         first day of the state the file holds (YYYY-MM-DD), where the file does not say
    #   abbreviation  name by which the act is cited, where the file does not say
    #   work          names the act through its languages and states
    acts:

    """

  /// The text with one more act at the end of its list.
  ///
  /// - Throws: `CorpusError.invalidManifest` also where the list is written in a way that a line
  ///   cannot be added to.
  package static func text(
    _ text: String, adding act: Act, path: String
  ) throws(CorpusError) -> String {
    let before = try read(text, path: path)
    let nodes = try list(in: text, path: path)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var place = lines.count
    var indent = "  "
    if let last = nodes.last {
      place = lastLine(of: last)
      indent = String(repeating: " ", count: max(0, (last.mark?.column ?? 5) - 3))
    } else if let line = lines.firstIndex(where: { $0.hasPrefix("acts:") }) {
      lines[line] = "acts:"
      place = line + 1
    }
    let fields = fields(of: act, folder: folder(of: path)).map { "\($0): \(quoted($1))" }
    let entry = fields.enumerated().map { indent + ($0 == 0 ? "- " : "  ") + $1 }
    lines.insert(contentsOf: entry, at: min(place, lines.count))
    let result = lines.joined(separator: "\n") + (lines.last == "" ? "" : "\n")
    guard let after = try? read(result, path: path), after.acts == before.acts + [act] else {
      throw .invalidManifest(
        path: path,
        reason: "its list is written in a way nothing can be added to; add this by hand:\n"
          + entry.joined(separator: "\n"))
    }
    return result
  }

  /// The text without the act at an index of its list.
  package static func text(
    _ text: String, removing index: Int, path: String
  ) throws(CorpusError) -> String {
    var expected = try read(text, path: path).acts
    let source = expected.remove(at: index).source
    let node = try list(in: text, path: path)[index]
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let start = (node.mark?.line ?? 0) - 1
    let end = lastLine(of: node)
    if start >= 0, start < end, end <= lines.count { lines.removeSubrange(start..<end) }
    let result = lines.joined(separator: "\n")
    guard let after = try? read(result, path: path), after.acts == expected else {
      throw .invalidManifest(
        path: path,
        reason:
          "the entry '\(source)' is written in a way that cannot be removed; remove it by hand")
    }
    return result
  }

  /// Counted from 1; entries are written with one line a field.
  private static func lastLine(of node: Node) -> Int {
    let marks = (node.mapping ?? [:]).flatMap { [$0.key.mark?.line, $0.value.mark?.line] }
    return marks.compactMap(\.self).max() ?? 0
  }

  private static func fields(of act: Act, folder: String) -> [(String, String)] {
    var fields: [(String, String)] = []
    if let path = act.source.path {
      let isBelow = !folder.isEmpty && path.hasPrefix(folder)
      fields.append(("path", isBelow ? String(path.dropFirst(folder.count)) : path))
    } else {
      fields.append(("source", act.source.description))
    }
    let rest: [(String, String?)] = [
      ("format", act.format), ("jurisdiction", act.options.jurisdiction?.rawValue),
      ("language", act.languages.map(\.rawValue).joined(separator: ", ")),
      ("work", act.options.work), ("as_of", act.options.asOf?.description),
      ("abbreviation", act.options.abbreviation),
    ]
    for case (let name, let value?) in rest where !value.isEmpty { fields.append((name, value)) }
    return fields
  }

  /// Plain where YAML reads it as it stands, else in double quotes.
  private static func quoted(_ text: String) -> String {
    if text.wholeMatch(of: /[A-Za-z0-9_\/.][A-Za-z0-9_\/.:, -]*/) != nil, !text.hasSuffix(":"),
      !text.contains(": ")
    {
      return text
    }
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case _ where scalar.value < 0x20:
        "\\u" + String(scalar.value + 0x10000, radix: 16).dropFirst()
      default: String(scalar)
      }
    }
    return "\"" + escaped.joined() + "\""
  }
}
