internal import Corpus
internal import Foundation

/// The table of contents of gesetze-im-internet.de, asked for once a run.
final class GIIContents {
  fileprivate struct Stored: Codable {
    var validators: Validators
    var address: String
  }

  private let folder: String
  private let origin: any Origin
  private var slugs: Set<String>?
  private var isMissing = false

  /// - Parameter folder: keeps the table from one run to the next.
  init(folder: String, origin: any Origin) {
    self.folder = folder
    self.origin = origin
  }

  /// Whether the table does not list an act's folder; a mirror without a table lacks nothing.
  func lacks(_ slug: String) async throws -> Bool {
    if slugs == nil, !isMissing { try await load() }
    return slugs.map { !$0.contains(slug) } ?? false
  }

  private func load() async throws {
    let file = folder + "/gii-toc.xml"
    let stored = Stored.read(file)
    var request = OriginRequest(.gesetzeImInternet, "/gii-toc.xml")
    request.limit = 64 << 20
    if let stored, origin.isServer(of: stored.address, for: request) {
      request.validators = stored.validators
    }
    let new = file + ".new"
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw SourceStore.failedWrite(folder, error)
    }
    defer { try? FileManager.default.removeItem(atPath: new) }
    do {
      switch try await origin.get(request, into: new) {
      case .notModified:
        do {
          slugs = try Self.slugs(in: file, from: stored?.address ?? file)
        } catch {
          // What is kept is damaged: the next run asks for all of it.
          try? FileManager.default.removeItem(atPath: file)
          throw error
        }
      case .fetched(let address, let validators):
        slugs = try Self.slugs(in: new, from: address)
        guard rename(new, file) == 0 else {
          throw FetchError.cannotWrite(path: file, reason: String(cString: strerror(errno)))
        }
        try Stored(validators: validators, address: address).write(file)
      }
    } catch FetchError.notFound {
      isMissing = true
    }
  }

  private static func slugs(in file: String, from address: String) throws -> Set<String> {
    func wrong(_ found: String) -> FetchError {
      .wrongContent(url: address, expected: "the table of contents", found: found)
    }
    let root: XMLElement
    do {
      root = try XMLReader.read(path: file)
    } catch {
      throw wrong(RawFiles.description(of: file) + " (\(error))")
    }
    let slugs = root.all("item").compactMap { item -> String? in
      let parts = (item.first("link")?.text ?? "").split(separator: "/")
      guard parts.count > 1,
        parts.last?.trimmingCharacters(in: .whitespacesAndNewlines) == "xml.zip"
      else { return nil }
      let slug = String(parts[parts.count - 2])
      return ActSource.isSlug(slug) ? slug : nil
    }
    guard root.name == "items", !slugs.isEmpty else {
      throw wrong("an XML file without a list of acts")
    }
    return Set(slugs)
  }
}

extension GIIContents.Stored {
  fileprivate static func read(_ file: String) -> Self? {
    guard FileManager.default.fileExists(atPath: file),
      let data = FileManager.default.contents(atPath: file + ".json")
    else { return nil }
    return try? JSONDecoder().decode(Self.self, from: data)
  }

  fileprivate func write(_ file: String) throws {
    do {
      try JSONEncoder().encode(self).write(
        to: URL(fileURLWithPath: file + ".json"), options: .atomic)
    } catch {
      throw SourceStore.failedWrite(file + ".json", error)
    }
  }
}
