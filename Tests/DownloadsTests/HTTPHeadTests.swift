import Downloads
import Foundation
import Testing

@Suite struct HTTPHeadTests {
  private func head(_ lines: String...) throws -> HTTPHead {
    try #require(HTTPHead(dump: lines.joined(separator: "\r\n") + "\r\n\r\n"))
  }

  @Test func `the last response counts, names in any case`() throws {
    let head = try head(
      "HTTP/1.1 302 Found", "ETag: \"old\"", "", "HTTP/2 200 ", "eTag:\"new\"",
      "content-type: Text/HTML; charset=utf-8")
    #expect(head.status == 200 && head["ETAG"] == "\"new\"" && head.contentType == "text/html")
  }

  @Test(arguments: ["", "no response", "HTTP/1.1", "HTTP/1.1 abc", "ETag: x"])
  func `what is no response gives none`(dump: String) {
    #expect(HTTPHead(dump: dump) == nil)
  }

  @Test func `only a strong tag or a date lets a transfer go on`() throws {
    #expect(try head("HTTP/1.1 200", "ETag: \"a\"").rangeValidator == "\"a\"")
    #expect(try head("HTTP/1.1 200", "ETag: W/\"a\"", "Last-Modified: x").rangeValidator == nil)
    #expect(try head("HTTP/1.1 200", "Last-Modified: x").rangeValidator == "x")
  }

  @Test func `Retry-After comes in seconds or as a date`() throws {
    let now = Date(timeIntervalSince1970: 784_111_777)
    func seconds(_ value: String) throws -> Double? {
      try head("HTTP/1.1 503", "Retry-After: \(value)").retryAfter(now: now)
    }
    #expect(try seconds("120") == 120)
    #expect(try seconds("Sun, 06 Nov 1994 08:51:37 GMT") == 120)
    #expect(try seconds("Sun, 06 Nov 1994 08:00:00 GMT") == 0)
    #expect(try seconds("-5") == 0)
    #expect(try seconds("1e300") == 31_536_000)
    #expect(try seconds("soon") == nil)
    #expect(try seconds("inf") == nil)
  }
}
