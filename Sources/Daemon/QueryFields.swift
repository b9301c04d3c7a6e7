internal import DaemonAPI
internal import Hummingbird
internal import Norms

/// The fields behind the `?` of a request.
struct QueryFields {
  private let request: Request

  init(_ request: Request) { self.request = request }

  /// Nil where the field is absent or empty. A blank may be written `+`, as in forms; neither dates nor
  /// citations have that sign.
  func text(_ name: String) -> String? {
    request.uri.queryParameters[Substring(name)].flatMap { value in
      value.isEmpty ? nil : String(value.replacing("+", with: " "))
    }
  }

  /// `jurisdiction=de,eu`; nil where the field is absent.
  var jurisdictions: Set<Jurisdiction>? {
    text("jurisdiction").map { codes in
      Set(
        codes.split(whereSeparator: { $0 == "," || $0 == " " }).map {
          Jurisdiction(rawValue: String($0))
        })
    }
  }

  /// - Throws: `WireError` where the field is absent.
  func required(_ name: String) throws -> String {
    guard let text = text(name) else {
      throw WireError(
        message: "The field '\(name)' is missing.", param: name, code: "missing_field")
    }
    return text
  }

  /// - Throws: `WireError` where the field is there but no date.
  func date(_ name: String) throws -> CalendarDate? {
    guard let text = text(name) else { return nil }
    guard let date = CalendarDate(iso: text) else {
      throw WireError(
        message: "The field '\(name)' is '\(text)'; give a date (YYYY-MM-DD).", param: name,
        code: "bad_value")
    }
    return date
  }
}
