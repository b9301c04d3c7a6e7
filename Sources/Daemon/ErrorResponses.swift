internal import DaemonAPI
internal import HTTPTypes
internal import Hummingbird
internal import Logging
internal import Retrieval

/// Turns every error of a route into the error document of the contract.
struct ErrorResponses<Context: RequestContext>: RouterMiddleware {
  @concurrent func handle(
    _ request: Request, context: Context,
    next: @concurrent (Request, Context) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch let error as WireError {
      return try Routes.json(error, status: error.status)
    } catch let error as RetrievalError {
      let wireError = WireError(message: "\(error)")
      return try Routes.json(wireError, status: wireError.status)
    } catch let error as any HTTPResponseError {
      let message =
        error.status == .notFound
        ? "There is no '\(request.method) \(request.uri.path)' here; see Documentation/cli.md."
        : "The request failed with status \(error.status.code)."
      return try Routes.json(
        WireError(message: message, kind: error.status == .notFound ? .notFound : .invalidRequest),
        status: error.status)
    } catch {
      context.logger.error("request failed", metadata: ["error": "\(error)"])
      return try Routes.json(
        WireError(message: "\(error)", kind: .server), status: .internalServerError)
    }
  }
}

extension WireError {
  fileprivate var status: HTTPResponse.Status {
    switch kind {
    case .invalidRequest: .badRequest
    case .notFound: .notFound
    case .server: .internalServerError
    }
  }
}
