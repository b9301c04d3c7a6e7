internal import DaemonAPI
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import Norms

/// Which request is answered by what.
enum Routes {
  /// Bytes; a question has a few hundred.
  private static let longestBody = 1 << 20

  static func router(_ service: Service) -> Router<BasicRequestContext> {
    let router = Router()
    router.addMiddleware { ErrorResponses() }
    router.post("v1/ask") { request, _ -> Response in
      let body: AskBody = try await decode(request)
      _ = try body.request(today: .today)
      if body.stream == true { return EventStream.response(service, body) }
      return try json(await service.ask(body))
    }
    router.post("v1/search") { request, _ -> Response in
      let body: SearchBody = try await decode(request)
      return try json(await service.search(body))
    }
    router.get("v1/provisions") { request, _ -> Response in
      let query = QueryFields(request)
      return try json(
        await service.provisions(
          citation: query.required("citation"), asOf: query.date("as_of") ?? .today,
          jurisdictions: query.jurisdictions))
    }
    router.get("v1/changes") { request, _ -> Response in
      let query = QueryFields(request)
      return try json(
        await service.changes(
          from: query.text("from"), to: query.text("to"), act: query.text("act")))
    }
    router.get("healthz") { _, _ -> Response in
      try json(await service.health())
    }
    return router
  }

  static func json(_ value: some Encodable, status: HTTPResponse.Status = .ok) throws -> Response {
    var buffer = ByteBuffer(bytes: try WireJSON.encode(value))
    buffer.writeString("\n")
    return Response(
      status: status, headers: [.contentType: "application/json; charset=utf-8"],
      body: ResponseBody(byteBuffer: buffer))
  }

  private static func decode<T: Decodable>(_ request: Request) async throws -> T {
    let bytes: ByteBuffer
    do {
      bytes = try await request.body.collect(upTo: longestBody)
    } catch is NIOTooManyBytesError {
      throw WireError(
        message: "The body is longer than \(longestBody) bytes; send a shorter question.",
        code: "body_too_long")
    }
    do {
      return try WireJSON.decode(T.self, from: Data(bytes.readableBytesView))
    } catch let error as DecodingError {
      throw WireError(describing: error)
    }
  }
}

extension WireError {
  /// Names the field that a body lacks or has wrong.
  fileprivate init(describing error: DecodingError) {
    func name(_ path: [any CodingKey]) -> String { path.map(\.stringValue).joined(separator: ".") }
    switch error {
    case .keyNotFound(let key, _):
      self.init(
        message: "The field '\(key.stringValue)' is missing.", param: key.stringValue,
        code: "missing_field")
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      self.init(
        message: "The field '\(name(context.codingPath))' has another type than expected.",
        param: name(context.codingPath), code: "wrong_type")
    case .dataCorrupted(let context) where !context.codingPath.isEmpty:
      self.init(
        message: "The field '\(name(context.codingPath))' cannot be read: "
          + "\(context.debugDescription).", param: name(context.codingPath), code: "bad_value")
    default:
      self.init(message: "The body is not a JSON object.", code: "bad_json")
    }
  }
}
