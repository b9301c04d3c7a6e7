package import Norms
internal import Yams

/// The list of a corpus's acts: `corpus/manifest.yaml`.
package struct CorpusManifest: Hashable, Sendable {
  package struct Act: Hashable, Sendable {
    /// Of a file the path is the manifest's folder and the path it states.
    package var source: ActSource
    package var format: String?
    /// The languages to fetch; empty for those a source comes in by itself.
    package var languages: [Language]
    package var options: ReadingOptions

    package init(
      _ source: ActSource, format: String? = nil, languages: [Language] = [],
      options: ReadingOptions = ReadingOptions()
    ) {
      self.source = source
      self.format = format
      self.languages = languages
      self.options = options
    }
  }

  package static let fileName = "manifest.yaml"
  package static let formats = [
    "gii", "legi", "legi-json", "formex", "xhtml", "akn", "ris", "bwb", "markdown", "html", "text",
    "docx", "pdf",
  ]

  package var acts: [Act]

  package init(acts: [Act]) { self.acts = acts }

  /// - Throws: `CorpusError.invalidManifest`, `.unreadable` or `.notUTF8`.
  package static func read(path: String) throws(CorpusError) -> CorpusManifest {
    try read(SourceFile.text(of: SourceFile.bytes(of: path), path: path), path: path)
  }

  /// - Parameter path: where the text stands; paths in it are meant from there.
  package static func read(
    _ text: String, path: String
  ) throws(CorpusError) -> CorpusManifest {
    var acts: [Act] = []
    for (position, node) in try list(in: text, path: path).enumerated() {
      acts.append(
        try act(node, number: position + 1, folder: Self.folder(of: path), manifest: path))
    }
    return CorpusManifest(acts: acts)
  }

  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  /// The entries; none where the list is empty.
  static func list(in text: String, path: String) throws(CorpusError) -> [Node] {
    let root: Node?
    do {
      root = try compose(yaml: text)
    } catch {
      throw .invalidManifest(path: path, reason: "it is no YAML (\(error))")
    }
    guard let acts = root?["acts"] else {
      throw .invalidManifest(path: path, reason: "it has no list 'acts'; add 'acts:' with entries")
    }
    if let list = acts.sequence { return Array(list) }
    guard acts.null != nil else {
      throw .invalidManifest(path: path, reason: "'acts' is no list; begin each entry with '- '")
    }
    return []
  }

  private static let keys: Set = [
    "path", "source", "format", "jurisdiction", "language", "work", "as_of", "abbreviation",
  ]

  private static func act(
    _ node: Node, number: Int, folder: String, manifest: String
  ) throws(CorpusError) -> Act {
    func invalid(_ reason: String) -> CorpusError {
      .invalidManifest(path: manifest, reason: "entry \(number) \(reason)")
    }
    var values: [String: String] = [:]
    for (key, value) in node.mapping ?? [:] {
      guard let name = key.scalar?.string, keys.contains(name), let text = value.scalar?.string
      else {
        throw invalid(
          "has the unknown field '\(key.scalar?.string ?? "?")'; "
            + "known are \(keys.sorted().joined(separator: ", "))")
      }
      values[name] = text
    }
    let source: ActSource
    if let name = values["source"] {
      guard values["path"] == nil else { throw invalid("has both 'source' and 'path'; keep one") }
      do {
        source = try ActSource(name)
      } catch {
        throw invalid("cannot be used: \(error)")
      }
    } else if let path = values["path"], !path.isEmpty {
      source = .file(path)
    } else {
      throw invalid("has neither 'source' nor 'path'; add one")
    }
    if let format = values["format"], !formats.contains(format) {
      throw invalid("has the format '\(format)'; known are \(formats.joined(separator: ", "))")
    }
    let date = values["as_of"].map { CalendarDate(iso: $0) }
    if let date, date == nil {
      throw invalid("has the date '\(values["as_of"] ?? "")'; write YYYY-MM-DD")
    }
    let languages = (values["language"] ?? "").split { $0 == "," || $0 == " " }
      .map { Language(rawValue: String($0)) }
    return Act(
      source.path.map { .file($0.hasPrefix("/") ? $0 : folder + $0) } ?? source,
      format: values["format"], languages: languages,
      options: ReadingOptions(
        asOf: date ?? nil, jurisdiction: values["jurisdiction"].map(Jurisdiction.init(rawValue:)),
        language: source.path != nil && languages.count == 1 ? languages[0] : nil,
        abbreviation: values["abbreviation"], work: values["work"]))
  }
}
