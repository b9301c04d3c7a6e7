import Corpus
import Testing

struct XMLReaderTests {
  private func read(_ text: String) throws -> XMLElement {
    try XMLReader.read(Array(text.utf8), path: "a.xml")
  }

  @Test func `The tree keeps order, attributes and namespaces`() throws {
    let root = try read(#"<a xmlns="urn:x" k="1">one<b>two &amp; 3</b>four</a>"#)
    #expect(root.name == "a")
    #expect(root.namespace == "urn:x")
    #expect(root.attributes == ["k": "1"])
    #expect(root.text == "onetwo & 3four")
    #expect(root.first("b")?.text == "two & 3")
  }

  @Test(arguments: [
    "<!DOCTYPE a [\n<!ENTITY x \"y\">]><a>&x;</a>",
    "<!DOCTYPE a [\n<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
    "<!DOCTYPE a [\n<!ENTITY % x SYSTEM \"http://example.org/x.dtd\"> %x;]><a/>",
    "<!DOCTYPE a [\n<!ENTITY a0 \"ha\"><!ENTITY a1 \"&a0;&a0;\">]><a>&a1;</a>",
    "<!DOCTYPE a [\n<!ENTITY unused \"y\">]><a/>",
  ])
  func `A document that declares entities is refused`(text: String) {
    #expect(throws: CorpusError.declaresEntities(path: "a.xml", line: 2)) { try read(text) }
  }

  @Test func `A reference to an external DTD is inert`() throws {
    let root = try read(#"<!DOCTYPE a SYSTEM "http://example.org/none.dtd"><a>text</a>"#)
    #expect(root.text == "text")
  }

  @Test func `An entity that only the external DTD could define is an error, not lost text`() {
    #expect(throws: CorpusError.undefinedEntity(path: "a.xml", line: 1, name: "nbsp")) {
      try read(#"<!DOCTYPE a SYSTEM "http://example.org/none.dtd"><a>x&nbsp;y</a>"#)
    }
  }

  @Test func `Malformed XML is reported with file and line`() {
    do {
      _ = try read("<a>\n<b>\n</a>")
      Issue.record("was read")
    } catch {
      #expect("\(error)" == "Cannot read 'a.xml': line 3 is not well-formed XML (mismatched tag)")
    }
  }

  @Test func `Deep nesting is refused`() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    }
    _ = try read(nested(256))
    #expect(throws: CorpusError.tooDeep(path: "a.xml", line: 1, limit: 256)) {
      try read(nested(257))
    }
  }

  @Test func `Encodings other than UTF-8, UTF-16 and Latin-1 are refused`() throws {
    #expect(throws: CorpusError.unsupportedEncoding(path: "a.xml", encoding: "windows-1252")) {
      try read(#"<?xml version="1.0" encoding="windows-1252"?><a/>"#)
    }
    let latin = Array(#"<?xml version="1.0" encoding="ISO-8859-1"?><a>"#.utf8) + [0xE4]
    #expect(try XMLReader.read(latin + Array("</a>".utf8), path: "a.xml").text == "ä")
    let wrong = Array("<a>".utf8) + [0xE4] + Array("</a>".utf8)
    #expect(throws: CorpusError.self) { try XMLReader.read(wrong, path: "a.xml") }
  }

  @Test(arguments: ["", "   ", "<", "<a", "<a></b>", "<a/><b/>", "text", "<a>\u{0}</a>"])
  func `What is not XML is an error`(text: String) {
    #expect(throws: CorpusError.self) { try read(text) }
  }
}
