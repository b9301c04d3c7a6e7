internal import ArgumentParser
internal import Corpus
internal import Fetching
internal import Foundation
internal import Norms

struct CorpusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "corpus",
    abstract: "Lists the acts that are kept up to date, and changes that list.",
    discussion: "Nothing is fetched here; 'paragraf update' does that.",
    subcommands: [Add.self, List.self, Remove.self])

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Adds acts to the list.",
      discussion: """
        gii:FOLDER    an act of gesetze-im-internet.de, by the folder in its address: gii:gwb
        legi:NUMBER   a code or text of Légifrance: legi:LEGITEXT000037701019
        celex:NUMBER  an act of the EU, with its consolidated texts: celex:32016R0679
        file:PATH     a file or folder of this machine
        """)

    @Argument(help: "Sources as above.")
    var sources: [String]

    @OptionGroup var corpus: CorpusOptions

    @Option(
      name: .long,
      help: ArgumentHelp(
        "Of file: what it is in, where it does not say: "
          + CorpusManifest.formats.joined(separator: ", ") + "."))
    var format: String?

    @Option(name: .long, help: "Of file: whose law it is, where it does not say: de, fr, eu.")
    var jurisdiction: String?

    @Option(
      name: .long,
      help: ArgumentHelp(
        "Of file: its language, where it does not say. Of celex: the languages to fetch, separated by "
          + "commas; by default de,fr,en.", valueName: "languages"))
    var language: String?

    @Option(
      name: .long,
      help: ArgumentHelp(
        "Of file: the day from which its text applies, where it does not say.",
        valueName: "YYYY-MM-DD"))
    var asOf: CalendarDate?

    func run() throws {
      let acts = try sources.map { try act(.named($0)) }
      let folder = corpus.folder
      var lines: [String] = []
      try folder.changeManifest { text in
        var text = text
        lines = []
        for act in acts {
          let listed = try CorpusManifest.read(text, path: folder.manifestPath).acts
          if listed.contains(where: { $0.source.standardized == act.source.standardized }) {
            lines.append("\(act.source) is in the list already.")
            continue
          }
          text = try CorpusManifest.text(text, adding: act, path: folder.manifestPath)
          lines.append("Added \(act.source) to '\(folder.manifestPath)'.")
        }
        return text
      }
      printOut(lines.joined(separator: "\n"))
      printOut("Nothing is fetched or indexed yet; 'paragraf update' does both.")
    }

    private func act(_ source: ActSource) throws -> CorpusManifest.Act {
      let languages = (language ?? "").split { $0 == "," || $0 == " " }
        .map { Language(rawValue: String($0)) }
      switch source {
      case .file(let path):
        guard FileManager.default.fileExists(atPath: path) else {
          throw ValidationError("There is no file or folder '\(path)'; check the path.")
        }
        guard format.map(CorpusManifest.formats.contains) ?? true else {
          throw ValidationError(
            "Unknown format '\(format ?? "")'; known are "
              + "\(CorpusManifest.formats.joined(separator: ", ")).")
        }
        guard languages.count <= 1 else {
          throw ValidationError("A file has one language; --language names \(languages.count).")
        }
        let options = ReadingOptions(
          asOf: asOf, jurisdiction: jurisdiction.map(Jurisdiction.init(rawValue:)),
          language: languages.first)
        return CorpusManifest.Act(
          .file(place(of: path)), format: format,
          languages: languages, options: options)
      case .celex:
        try refuse(format, "--format", source)
        try refuse(jurisdiction, "--jurisdiction", source)
        try refuse(asOf, "--as-of", source)
        if let unknown = languages.first(where: { !CellarLanguages.all.contains($0) }) {
          throw ValidationError("The EU publishes no law in '\(unknown.rawValue)'.")
        }
        return CorpusManifest.Act(source, languages: languages)
      case .gii, .legi:
        try refuse(format, "--format", source)
        try refuse(jurisdiction, "--jurisdiction", source)
        try refuse(language, "--language", source)
        try refuse(asOf, "--as-of", source)
        return CorpusManifest.Act(source)
      }
    }

    /// The path as the list's own: below the corpus's folder, or absolute.
    private func place(of path: String) -> String {
      let folder = URL(fileURLWithPath: corpus.folder.path).standardized.path + "/"
      let absolute = URL(fileURLWithPath: path).standardized.path
      return absolute.hasPrefix(folder)
        ? corpus.folder.path + "/" + absolute.dropFirst(folder.count) : absolute
    }

    private func refuse(_ value: (some Any)?, _ option: String, _ source: ActSource) throws {
      guard value == nil else {
        throw ValidationError("\(option) does not go with \(source), which says this itself.")
      }
    }
  }

  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Takes acts off the list.",
      discussion: """
        The raw files stay, so the act can be added again without fetching it. The next 'paragraf \
        update' or 'paragraf index' takes the act out of the index; one that was read from outside \
        the corpus's folder goes with 'paragraf index --rebuild' only.
        """)

    @Argument(help: "Sources as 'paragraf corpus list' shows them.")
    var sources: [String]

    @OptionGroup var corpus: CorpusOptions

    func run() throws {
      let folder = corpus.folder
      // Names the missing list, which a change would begin.
      _ = try folder.manifest()
      try folder.changeManifest { text in
        try sources.reduce(text) { text, name in
          let acts = try CorpusManifest.read(text, path: folder.manifestPath).acts
          return try CorpusManifest.text(
            text, removing: acts.place(of: name, in: folder), path: folder.manifestPath)
        }
      }
      for name in sources {
        let store = folder.store(for: try ActSource.named(name).standardized)
        let stays =
          FileManager.default.fileExists(atPath: store.folder)
          ? " What is kept of it stays in '\(store.folder)'." : ""
        printOut("Removed \(name) from '\(folder.manifestPath)'.\(stays)")
      }
      printOut(
        "An index answers from it until the next 'paragraf index' or 'paragraf update'"
          + (isOutside
            ? "; what lies outside '\(folder.path)' goes with 'paragraf index --rebuild' only."
            : "."))
    }

    /// Whether a file is removed that does not lie in the corpus's folder.
    private var isOutside: Bool {
      let place = URL(fileURLWithPath: corpus.folder.path).standardized.path + "/"
      return sources.contains { name in
        ((try? ActSource.named(name).standardized.path) ?? nil).map { !$0.hasPrefix(place) }
          ?? false
      }
    }
  }
}
