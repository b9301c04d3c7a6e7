internal import Norms
internal import Yams

/// The list of a corpus's acts: `corpus/manifest.yaml`.
package struct CorpusManifest: Hashable, Sendable {
  package struct Act: Hashable, Sendable {
    /// The manifest's folder and the path it states.
    package var path: String
    package var format: String?
    package var options: ReadingOptions

    package init(path: String, format: String? = nil, options: ReadingOptions) {
      self.path = path
      self.format = format
      self.options = options
    }
  }

  package var acts: [Act]

  package init(acts: [Act]) { self.acts = acts }

  /// - Throws: `CorpusError.invalidManifest`, `.unreadable` or `.notUTF8`.
  package static func read(path: String) throws(CorpusError) -> CorpusManifest {
    let text = try SourceFile.text(of: SourceFile.bytes(of: path), path: path)
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let root: Node?
    do {
      root = try compose(yaml: text)
    } catch {
      throw .invalidManifest(path: path, reason: "it is no YAML (\(error))")
    }
    guard let list = root?["acts"]?.sequence else {
      throw .invalidManifest(path: path, reason: "it has no list 'acts'; add 'acts:' with entries")
    }
    var acts: [Act] = []
    for (position, node) in list.enumerated() {
      acts.append(try act(node, number: position + 1, folder: folder, manifest: path))
    }
    return CorpusManifest(acts: acts)
  }

  private static let formats = [
    "gii", "formex", "xhtml", "akn", "ris", "bwb", "markdown", "html", "text", "docx", "pdf",
  ]

  private static let keys: Set = [
    "path", "format", "jurisdiction", "language", "work", "as_of", "abbreviation",
  ]

  private static func act(
    _ node: Node, number: Int, folder: String, manifest: String
  ) throws(CorpusError) -> Act {
    var values: [String: String] = [:]
    for (key, value) in node.mapping ?? [:] {
      guard let name = key.scalar?.string, keys.contains(name), let text = value.scalar?.string
      else {
        throw .invalidManifest(
          path: manifest,
          reason: "entry \(number) has the unknown field '\(key.scalar?.string ?? "?")'; "
            + "known are \(keys.sorted().joined(separator: ", "))")
      }
      values[name] = text
    }
    guard let path = values["path"], !path.isEmpty else {
      throw .invalidManifest(path: manifest, reason: "entry \(number) has no 'path'; add it")
    }
    if let format = values["format"], !formats.contains(format) {
      throw .invalidManifest(
        path: manifest,
        reason: "entry \(number) has the format '\(format)'; "
          + "known are \(formats.joined(separator: ", "))")
    }
    let date = values["as_of"].map { CalendarDate(iso: $0) }
    if let date, date == nil {
      throw .invalidManifest(
        path: manifest,
        reason: "entry \(number) has the date '\(values["as_of"] ?? "")'; write YYYY-MM-DD")
    }
    return Act(
      path: path.hasPrefix("/") ? path : folder + path, format: values["format"],
      options: ReadingOptions(
        asOf: date ?? nil, jurisdiction: values["jurisdiction"].map(Jurisdiction.init(rawValue:)),
        language: values["language"].map(Language.init(rawValue:)),
        abbreviation: values["abbreviation"], work: values["work"]))
  }
}
