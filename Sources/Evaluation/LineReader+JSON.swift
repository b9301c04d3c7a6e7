internal import Foundation

extension LineReader {
  /// Calls `body` with each line's number and the value that its JSON object stands for.
  ///
  /// - Throws: `EvaluationError`, and what `body` throws.
  func readObjects<T: Decodable>(
    _ type: T.Type, _ body: (Int, T) throws -> Void
  ) throws {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    try readLines { number, line in
      let value: T
      do {
        value = try decoder.decode(type, from: Data(line))
      } catch {
        throw self.error(number, Self.reason(for: error))
      }
      try body(number, value)
    }
  }

  private static func reason(for error: any Error) -> String {
    switch error as? DecodingError {
    case .keyNotFound(let key, _): return "'\(key.stringValue)' is missing"
    case .typeMismatch(let type, let context), .valueNotFound(let type, let context):
      let keys = context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }
      return keys.isEmpty
        ? "it is no JSON object"
        : "'\(keys.joined(separator: "."))' is no \("\(type)".lowercased())"
    case .dataCorrupted(let context):
      let cause = (context.underlyingError as NSError?)?.userInfo[NSDebugDescriptionErrorKey]
      return "it is no valid JSON (\(cause ?? context.debugDescription))"
    default: return "\(error)"
    }
  }
}
