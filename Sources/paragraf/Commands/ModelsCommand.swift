internal import ArgumentParser
internal import Embedding
internal import Foundation
internal import ModelFiles

struct ModelsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "models", abstract: "Lists, fetches and checks the models of the catalogue.",
    subcommands: [List.self, Pull.self, Verify.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Lists the catalogue.")

    @OptionGroup var output: OutputOptions

    func run() throws {
      let folder = ModelFolder.standard
      let lines = Catalogue.all.map { ModelLine($0, folder.state(of: $0)) }
      if output.json {
        try printJSON(lines)
        return
      }
      for line in lines { printOut(line.text) }
      printOut("\nModels are kept in '\(folder.path)'.")
    }
  }

  struct Pull: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Fetches models, verifies them, and goes on where an earlier pull stopped.")

    @Argument(help: "Names of the catalogue; by default the default models.")
    var names: [String] = []

    func run() async throws {
      let entries =
        try names.isEmpty
        ? [Catalogue.defaultEmbeddingModel, Catalogue.defaultLanguageModel]
        : names.map(Catalogue.entry(named:))
      let download = ModelDownload { conversion, source, target in
        switch conversion {
        case .e5ToGGUF: try E5Conversion.convert(from: source, to: target)
        }
      }
      for entry in entries {
        if case .verified = ModelFolder.standard.state(of: entry) {
          printError("\(entry.name): already here and verified")
          continue
        }
        let progress = ProgressLine()
        let path = try await cancelledByInterrupt {
          try await download.pull(entry) { progress.show("\(entry.name): \($0.text)") }
        }
        progress.show("\(entry.name): ready at '\(path)'", isLast: true)
      }
    }
  }

  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Hashes the models that are here and compares them with the catalogue.")

    func run() throws {
      let folder = ModelFolder.standard
      var isBad = false
      for entry in Catalogue.all {
        let state = try folder.verify(entry)
        printOut("\(entry.name): \(state.text)")
        switch state {
        case .wrong, .unverified, .partial:
          isBad = true
          if let remedy = state.remedy(for: entry) { printOut("  mend it with '\(remedy)'") }
        case .missing, .verified: break
        }
      }
      if isBad { throw ExitCode.failure }
    }
  }
}

/// A model of the catalogue as `models list` shows it.
private struct ModelLine: Encodable {
  var name, kind, licence, sha256, state: String
  var bytes: Int64
  var languages, places: [String]
  var isDefault: Bool

  init(_ entry: ModelEntry, _ state: ModelState) {
    name = entry.name
    kind = entry.kind.rawValue
    licence = entry.licence
    sha256 = entry.download.sha256
    bytes = entry.download.bytes
    self.state = state.text
    languages = entry.languages
    places = entry.places.map(\.description)
    isDefault = [Catalogue.defaultEmbeddingModel, Catalogue.defaultLanguageModel].contains(entry)
  }

  var text: String {
    """
    \(name)\(isDefault ? " (default)" : "")
      \(kind) model, \(languages.joined(separator: ", ")), \(licence), \(bytes / 1_000_000) MB, \
    \(state)
      sha256 \(sha256)
      from \(places.joined(separator: ", else "))
    """
  }
}

extension ModelState {
  var text: String {
    switch self {
    case .missing: "not here"
    case .partial(let bytes, let total): "\(bytes / 1_000_000) of \(total / 1_000_000) MB here"
    case .unverified: "here, not verified"
    case .verified: "here and verified"
    case .wrong(let expected, let found): "WRONG: sha256 \(found) instead of \(expected)"
    }
  }
}

extension DownloadProgress {
  fileprivate var text: String {
    switch phase {
    case .connecting: return "asking \(place)"
    case .downloading:
      let left = bytesPerSecond > 0 ? Int(Double(total - bytes) / bytesPerSecond) : 0
      return "\(bytes / 1_000_000) of \(total / 1_000_000) MB from \(place), "
        + "\(Int(bytesPerSecond / 1_000_000)) MB/s, \(left / 60) min \(left % 60) s left"
    case .verifying: return "verifying"
    case .converting: return "converting"
    }
  }
}
