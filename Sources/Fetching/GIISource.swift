internal import Corpus
internal import Downloads
internal import Foundation
internal import Norms

/// One act of gesetze-im-internet.de: a zip file with one XML file, which holds today's text only.
/// Every text that differs from the one before is kept.
struct GIISource {
  let slug: String
  let store: SourceStore
  let origin: any Origin
  let read: StateReader

  /// The largest act packs into some 2 MB.
  private static let largestArchive: Int64 = 128 << 20

  /// - Returns: whether there is a new text.
  func update(_ record: inout SourceRecord, contents: GIIContents) async throws -> Bool {
    if try await contents.lacks(slug) {
      throw FetchError.notPublished(
        source: store.source.description,
        reason: record.states.isEmpty
          ? "the table of contents has no folder '\(slug)'; look it up in the act's address"
          : "the table of contents does not list it any more, so it was repealed or renamed; its "
            + "last text stays")
    }
    let current = record.states.last
    var request = OriginRequest(.gesetzeImInternet, "/\(slug)/xml.zip")
    request.limit = Self.largestArchive
    if let current, origin.isServer(of: current.address, for: request), store.isIntact(current) {
      request.validators = current.validators
    }
    let staging = try store.staging()
    let archive = staging + "/xml.zip"
    guard case .fetched(let address, let validators) = try await origin.get(request, into: archive)
    else { return false }
    guard RawFiles.isZip(archive) else {
      throw FetchError.wrongContent(
        url: address, expected: "a zip file", found: RawFiles.description(of: archive))
    }
    let folder = staging + "/text"
    try unpack(archive, named: address, into: folder + "/\(slug).xml")
    let reading = try read(folder, ReadingOptions(), store.source)
    return try take(
      folder, reading: reading, address: address, validators: validators, into: &record)
  }

  private func unpack(_ archive: String, named name: String, into file: String) throws {
    var found: [String] = []
    try ArchiveReader(path: archive, name: name, format: .zip).forEachFile { member in
      // The others are images.
      guard member.name.lowercased().hasSuffix(".xml") else { return }
      found.append(member.name)
      if found.count == 1 { try RawFiles.write(member, to: file) }
    }
    guard found.count == 1 else {
      throw FetchError.unusable(
        source: store.source.description,
        reason: "'\(name)' holds \(found.count) XML files instead of one")
    }
  }

  private func take(
    _ folder: String, reading: StateReading, address: String, validators: Validators,
    into record: inout SourceRecord
  ) throws -> Bool {
    let files = try SourceStore.files(in: folder)
    if let current = record.states.last, let date = current.date {
      guard reading.date >= date else {
        throw FetchError.unusable(
          source: store.source.description,
          reason: "\(address) has the text of \(reading.date), but that of \(date) is here")
      }
      let path = "/\(slug).xml"
      if store.isIntact(current),
        try BuildDates.agree(store.path(of: current) + path, folder + path)
      {
        record.states[record.states.count - 1].validators = validators
        record.states[record.states.count - 1].address = address
        record.states[record.states.count - 1].confirmed = reading.date
        return false
      }
    }
    let name = reading.date.description
    let place = try store.place(folder, as: name)
    record.states.removeAll { $0.name == name }
    record.states.append(
      RawState(
        name: name, folder: place, date: reading.date, fetched: .now, address: address,
        sha256: SourceStore.hash(of: files), files: files, validators: validators))
    record.title = reading.title
    return true
  }
}

/// The site rebuilds its files without changing their texts; only the dates of building differ then.
enum BuildDates {
  /// Whether two files are the same but for the values of `builddate`.
  static func agree(_ left: String, _ right: String) throws -> Bool {
    try without(Data(contentsOf: URL(fileURLWithPath: left)))
      == without(Data(contentsOf: URL(fileURLWithPath: right)))
  }

  static func without(_ file: Data) -> Data {
    let mark = Data("builddate=\"".utf8)
    var result = Data(capacity: file.count)
    var rest = file[...]
    while let found = rest.range(of: mark) {
      result += rest[..<found.upperBound]
      rest = rest[found.upperBound...].drop { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
    return result + rest
  }
}
