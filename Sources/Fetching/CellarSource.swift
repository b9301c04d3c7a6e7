internal import Corpus
internal import Downloads
internal import Foundation
internal import Norms

/// One act of the EU from CELLAR, the Publications Office's store: as adopted and consolidated, in
/// several languages, in Formex where there is any, else in XHTML.
struct CellarSource {
  let celex: String
  let languages: [Language]
  let store: SourceStore
  let origin: any Origin
  let read: StateReader

  private static let largestText: Int64 = 256 << 20
  /// How the manifestations are asked for, the better one first.
  private static let formats = [
    (name: "fmx4", accept: "application/zip;mtype=fmx4"),
    (name: "xhtml", accept: "application/xhtml+xml"),
  ]

  /// - Returns: whether there is a new or other text.
  func update(_ record: inout SourceRecord) async throws -> Bool {
    let (texts, isNegotiated) = try await texts()
    guard !texts.isEmpty else {
      throw FetchError.notPublished(
        source: store.source.description,
        reason: "it is there neither in Formex nor in XHTML in "
          + languages.map(\.rawValue).joined(separator: ", "))
    }
    var isChanged = false
    var failures: [String] = []
    for text in texts {
      let current = record.states.first { $0.name == text.name }
      if let current, let edition = text.edition, current.edition == edition,
        store.isIntact(current)
      {
        continue
      }
      do {
        if try await update(text, current: current, isNegotiated: isNegotiated, record: &record) {
          isChanged = true
        }
      } catch let error as CancellationError {
        throw error
      } catch {
        failures.append("\(text.name): \(error)")
        // What concerns the server concerns the other texts too.
        if failures.count > 3 { break }
      }
    }
    record.states.sort {
      ($0.date?.description ?? "", $0.name) < ($1.date?.description ?? "", $1.name)
    }
    if !failures.isEmpty {
      throw PartialFailure(isChanged: isChanged, messages: failures)
    }
    return isChanged
  }

  /// Some texts came, others did not.
  struct PartialFailure: Error, CustomStringConvertible {
    var isChanged: Bool
    var messages: [String]
    var description: String { messages.joined(separator: "; ") }
  }
}

// MARK: - Which texts there are

extension CellarSource {
  /// What there is, and whether it is asked for by content negotiation: a mirror may be plain files,
  /// named like the manifestations (`32016R0679.DEU.fmx4`).
  private func texts() async throws -> (texts: [CellarText], isNegotiated: Bool) {
    let query = CellarQuery(act: celex, languages: languages)
    var request = OriginRequest(.publicationsOffice, "/webapi/rdf/sparql")
    request.query = [
      URLQueryItem(name: "query", value: query.text),
      URLQueryItem(name: "format", value: "application/sparql-results+json"),
    ]
    request.accept = "application/sparql-results+json"
    request.limit = 16 << 20
    let file = try store.staging() + "/texts.json"
    do {
      guard case .fetched(let address, _) = try await origin.get(request, into: file) else {
        return ([], true)
      }
      guard let texts = query.texts(in: try Data(contentsOf: URL(fileURLWithPath: file))) else {
        throw FetchError.wrongContent(
          url: address, expected: "an answer in JSON",
          found: RawFiles.description(of: file))
      }
      return (texts, true)
    } catch FetchError.notFound {
      return (try await listedTexts(), false)
    }
  }

  private func listedTexts() async throws -> [CellarText] {
    var texts: [String: CellarText] = [:]
    for name in try await origin.names(in: "/resource/celex/", of: .publicationsOffice) {
      let parts = name.split(separator: ".").map(String.init)
      guard parts.count == 3, CellarText.isText(parts[0], ofAct: celex),
        let language = CellarLanguages.language(ofCode: parts[1]), languages.contains(language),
        Self.formats.contains(where: { $0.name == parts[2] })
      else { continue }
      texts[
        parts[0] + parts[1],
        default: CellarText(
          celex: parts[0], language: language, formats: [], edition: nil)
      ].formats.insert(parts[2])
    }
    return texts.values.sorted { $0.name < $1.name }
  }
}

// MARK: - One text

extension CellarSource {
  private func update(
    _ text: CellarText, current: RawState?, isNegotiated: Bool, record: inout SourceRecord
  ) async throws -> Bool {
    let staging = try store.staging()
    let download = staging + "/download"
    let folder = staging + "/text"
    for format in Self.formats where text.formats.contains(format.name) {
      var request = OriginRequest(
        .publicationsOffice,
        "/resource/celex/" + (isNegotiated ? text.celex : text.name + "." + format.name))
      request.limit = Self.largestText
      if isNegotiated {
        request.accept = format.accept
        request.language = CellarLanguages.codes[text.language]?.lowercased()
      }
      if let current, origin.isServer(of: current.address, for: request), store.isIntact(current) {
        request.validators = current.validators
      }
      do {
        guard
          case .fetched(let address, let validators) = try await origin.get(request, into: download)
        else { return false }
        try unpack(download, of: text, format: format.name, from: address, into: folder)
        return try take(
          folder, text: text, isFormex: format.name == "fmx4", address: address,
          validators: validators, current: current, record: &record)
      } catch FetchError.notFound where format.name != text.formats.max() {
        continue
      }
    }
    throw FetchError.notPublished(source: text.name, reason: "no format of it can be fetched")
  }

  private func unpack(
    _ file: String, of text: CellarText, format: String, from address: String, into folder: String
  ) throws {
    if format == "xhtml" {
      guard RawFiles.isMarkup(file) else {
        throw FetchError.wrongContent(
          url: address, expected: "XHTML", found: RawFiles.description(of: file))
      }
      do {
        try FileManager.default.createDirectory(
          atPath: folder, withIntermediateDirectories: true)
        try FileManager.default.moveItem(atPath: file, toPath: "\(folder)/\(text.name).xhtml")
      } catch {
        throw SourceStore.failedWrite(folder, error)
      }
      return
    }
    guard RawFiles.isZip(file) else {
      throw FetchError.wrongContent(
        url: address, expected: "a zip file with Formex", found: RawFiles.description(of: file))
    }
    try ArchiveReader(path: file, name: address, format: .zip).forEachFile { member in
      // The others are images.
      guard member.name.lowercased().hasSuffix(".xml") else { return }
      try RawFiles.write(member, to: folder + "/" + member.name)
    }
    guard FileManager.default.fileExists(atPath: folder) else {
      throw FetchError.unusable(source: text.name, reason: "'\(address)' holds no XML file")
    }
  }

  /// The zip file is made anew for each request, so its members are compared.
  private func take(
    _ folder: String, text: CellarText, isFormex: Bool, address: String, validators: Validators,
    current: RawState?, record: inout SourceRecord
  ) throws -> Bool {
    let files = try SourceStore.files(in: folder)
    let hash = SourceStore.hash(of: files)
    if let current, current.sha256 == hash, store.isIntact(current) {
      for place in record.states.indices where record.states[place].name == text.name {
        record.states[place].edition = text.edition
        record.states[place].validators = validators
        record.states[place].address = address
      }
      return false
    }
    var state = RawState(
      name: text.name, folder: "", date: nil, fetched: .now, address: address, sha256: hash,
      files: files, language: text.language, validators: validators, edition: text.edition)
    // Formex dates itself.
    if !isFormex { state.asOf = text.consolidationDate }
    let reading = try read(
      folder, ReadingOptions(asOf: state.asOf, language: state.language, work: celex), store.source)
    state.date = text.consolidationDate ?? reading.date
    state.folder = try store.place(folder, as: text.name)
    let isNewest = record.stateDate.map { $0 <= state.date ?? $0 } ?? true
    record.states.removeAll { $0.name == text.name }
    record.states.append(state)
    if isNewest { record.title = reading.title }
    return true
  }
}
