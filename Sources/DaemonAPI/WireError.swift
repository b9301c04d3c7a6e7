/// An error as the socket answers it: `{"error":{"message","type","param","code"}}`.
package struct WireError: Error, Hashable, Sendable {
  /// What is wrong with the request, unless said otherwise.
  package enum Kind: String, Sendable {
    case invalidRequest = "invalid_request_error"
    case notFound = "not_found_error"
    case server = "server_error"
  }

  package var message: String
  package var kind: Kind
  package var param: String?
  package var code: String?

  package init(
    message: String, kind: Kind = .invalidRequest, param: String? = nil, code: String? = nil
  ) {
    self.message = message
    self.kind = kind
    self.param = param
    self.code = code
  }
}

extension WireError: Encodable {
  private enum Envelope: String, CodingKey { case error }
  private enum Field: String, CodingKey { case message, type, param, code }

  package func encode(to encoder: any Encoder) throws {
    var envelope = encoder.container(keyedBy: Envelope.self)
    var fields = envelope.nestedContainer(keyedBy: Field.self, forKey: .error)
    try fields.encode(message, forKey: .message)
    try fields.encode(kind.rawValue, forKey: .type)
    try fields.encode(param, forKey: .param)
    try fields.encode(code, forKey: .code)
  }
}
