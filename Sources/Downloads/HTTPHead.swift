package import Foundation

/// Status and fields of an HTTP response.
package struct HTTPHead: Hashable, Sendable {
  package var status: Int
  /// By name in lower case; of fields that occur twice the last one.
  private var fields: [String: String] = [:]

  /// Reads the last response in what curl's `--dump-header` wrote.
  package init?(dump: some StringProtocol) {
    var head: (status: Int, fields: [String: String])?
    for line in dump.split(whereSeparator: \.isNewline) {
      if line.hasPrefix("HTTP/") {
        let parts = line.split(separator: " ", maxSplits: 2)
        guard parts.count > 1, let status = Int(parts[1]) else { return nil }
        head = (status, [:])
      } else if let colon = line.firstIndex(of: ":") {
        let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
        head?.fields[line[..<colon].lowercased()] = value
      }
    }
    guard let head else { return nil }
    status = head.status
    fields = head.fields
  }

  package init?(dumpedTo path: String) {
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    self.init(dump: String(decoding: data, as: UTF8.self))
  }

  package subscript(name: String) -> String? { fields[name.lowercased()] }

  /// Without parameters, in lower case.
  package var contentType: String? {
    self["Content-Type"].map { value in
      value.prefix { $0 != ";" }.trimmingCharacters(in: .whitespaces).lowercased()
    }
  }

  /// What `If-Range` may carry (RFC 9110, section 13.1.5): a strong entity tag, else the date.
  package var rangeValidator: String? {
    if let tag = self["ETag"] { return tag.hasPrefix("W/") ? nil : tag }
    return self["Last-Modified"]
  }

  /// Seconds until another try is welcome (RFC 9110, section 10.2.3), a year at most; nil where none
  /// are stated.
  package func retryAfter(now: Date = .now) -> Double? {
    guard let value = self["Retry-After"] else { return nil }
    let year = 31_536_000.0
    if let seconds = Double(value), seconds.isFinite { return min(max(0, seconds), year) }
    let format = DateFormatter()
    format.locale = Locale(identifier: "en_US_POSIX")
    format.timeZone = TimeZone(identifier: "GMT")
    format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss zzz"
    return format.date(from: value).map {
      min(max(0, $0.timeIntervalSince(now)), year)
    }
  }
}
