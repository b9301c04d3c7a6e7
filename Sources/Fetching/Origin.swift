internal import Downloads
package import Foundation

/// The official servers.
enum Publisher: Sendable {
  case gesetzeImInternet
  case dila
  case publicationsOffice

  var address: URL {
    switch self {
    case .gesetzeImInternet: URL(string: "https://www.gesetze-im-internet.de")!
    case .dila: URL(string: "https://echanges.dila.gouv.fr")!
    case .publicationsOffice: URL(string: "https://publications.europa.eu")!
    }
  }
}

/// A copy of the official servers' files under the same paths, on a server or in a folder.
package enum Mirror: Hashable, Sendable {
  case server(URL)
  case folder(String)

  /// - Throws: `FetchError.badMirror`
  package init(_ text: String) throws(FetchError) {
    if text.hasPrefix("http://") || text.hasPrefix("https://") {
      guard let url = URL(string: text), url.host != nil, url.query == nil else {
        throw .badMirror(text, reason: "it is no address such as https://mirror.example/law")
      }
      self = .server(url)
      return
    }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: text, isDirectory: &isFolder), isFolder.boolValue
    else { throw .badMirror(text, reason: "it is neither a folder nor an address (http, https)") }
    self = .folder(text)
  }
}

/// A file of a publisher.
struct OriginRequest {
  var publisher: Publisher
  /// Begins with a slash.
  var path: String
  var query: [URLQueryItem] = []
  var accept: String?
  var language: String?
  var validators = Validators()
  var limit: Int64 = 256 << 20
  var isImmutable = false

  init(_ publisher: Publisher, _ path: String) {
    self.publisher = publisher
    self.path = path
  }
}

enum OriginReply {
  case notModified
  /// - Parameter address: where it came from in the end.
  case fetched(address: String, validators: Validators)
}

/// Where the publishers' files are had.
protocol Origin {
  /// - Throws: `FetchError`, `.notFound` where there is no such file; `CancellationError`.
  func get(_ request: OriginRequest, into file: String) async throws -> OriginReply

  /// The names in a folder that ends with a slash.
  func names(in folder: String, of publisher: Publisher) async throws -> [String]

  /// The path of a file that is on this machine already and need not be copied.
  func localPath(of request: OriginRequest) -> String?

  /// How errors call a file.
  func address(of request: OriginRequest) -> String
}

extension Origin {
  /// Whether a file came from the server that is asked now: what another server calls unchanged says
  /// nothing of it.
  func isServer(of address: String, for request: OriginRequest) -> Bool {
    let (before, now) = (URL(string: address), URL(string: self.address(of: request)))
    return before?.host == now?.host && before?.port == now?.port
  }
}

/// The official servers, or a server with a copy of their files.
struct WebOrigin: Origin {
  let client: WebClient
  let mirror: URL?

  func get(_ request: OriginRequest, into file: String) async throws -> OriginReply {
    guard let url = url(of: request) else { throw FetchError.notFound(url: request.path) }
    var web = WebClient.Request(url)
    web.accept = request.accept
    web.language = request.language
    web.validators = request.validators
    web.limit = request.limit
    web.isImmutable = request.isImmutable
    switch try await client.get(web, into: file) {
    case .notModified: return .notModified
    case .fetched(let url, let head):
      return .fetched(address: url.plain, validators: Validators(head))
    }
  }

  func names(in folder: String, of publisher: Publisher) async throws -> [String] {
    let file = FileManager.default.temporaryDirectory.appending(
      path: "paragraf-listing-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    var request = OriginRequest(publisher, folder)
    request.limit = 32 << 20
    _ = try await get(request, into: file.path)
    return Self.links(in: String(decoding: try Data(contentsOf: file), as: UTF8.self))
  }

  func localPath(of request: OriginRequest) -> String? { nil }

  func address(of request: OriginRequest) -> String {
    url(of: request)?.plain ?? request.path
  }

  private func url(of request: OriginRequest) -> URL? {
    let base = mirror ?? request.publisher.address
    guard var parts = URLComponents(url: base, resolvingAgainstBaseURL: false) else { return nil }
    let prefix = parts.path.hasSuffix("/") ? String(parts.path.dropLast()) : parts.path
    parts.path = prefix + request.path
    if !request.query.isEmpty {
      parts.queryItems = request.query
      // A plus sign would be read as a blank.
      parts.percentEncodedQuery = parts.percentEncodedQuery?.replacing("+", with: "%2B")
    }
    return parts.url
  }

  /// The names that a server's listing of a folder links to.
  static func links(in page: String) -> [String] {
    page.matches(of: /(?i)href\s*=\s*["']?([^"'\s>]+)/).compactMap { match in
      let link = match.output.1.prefix { $0 != "?" && $0 != "#" }
      let name = link.split(separator: "/").last.map(String.init)?.removingPercentEncoding
      return name.flatMap { $0.contains("/") || $0.hasPrefix(".") ? nil : $0 }
    }
  }
}

/// A folder with a copy of the files.
struct FolderOrigin: Origin {
  let folder: String

  func get(_ request: OriginRequest, into file: String) async throws -> OriginReply {
    guard let path = localPath(of: request) else {
      throw FetchError.notFound(url: address(of: request))
    }
    var status = stat()
    guard stat(path, &status) == 0 else { throw FetchError.notFound(url: path) }
    guard Int64(status.st_size) <= request.limit else {
      throw FetchError.tooLarge(url: path, limit: request.limit)
    }
    var validators = Validators()
    validators.entityTag =
      "\"\(status.st_size)-\(status.st_mtim.tv_sec)-\(status.st_mtim.tv_nsec)\""
    if validators == request.validators { return .notModified }
    do {
      try? FileManager.default.removeItem(atPath: file)
      try FileManager.default.copyItem(atPath: path, toPath: file)
    } catch {
      throw FetchError.cannotWrite(path: file, reason: error.localizedDescription)
    }
    return .fetched(address: address(of: request), validators: validators)
  }

  func names(in folder: String, of publisher: Publisher) async throws -> [String] {
    let path = address(of: OriginRequest(publisher, folder))
    do {
      return try FileManager.default.contentsOfDirectory(atPath: path)
    } catch {
      throw FetchError.notFound(url: path)
    }
  }

  func localPath(of request: OriginRequest) -> String? {
    let path = address(of: request)
    guard isRegularFile(path) else { return nil }
    // A copy of a link would be a link.
    return URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }

  func address(of request: OriginRequest) -> String {
    (folder.hasSuffix("/") ? String(folder.dropLast()) : folder) + request.path
  }
}
