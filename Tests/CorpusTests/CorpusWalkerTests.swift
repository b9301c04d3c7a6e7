import Corpus
import Foundation
import Norms
import Testing

struct CorpusWalkerTests {
  @Test func `Folders are walked in order, and what is passed over is named`() throws {
    let folder = try Folder()
    for name in [
      "b/2.xml", "b/1.xml", "a.md", "README.md", "x.json", "x.odt", ".hidden", "manifest.yaml",
    ] {
      _ = try folder.write(name)
    }
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/b/loop", withDestinationPath: folder.path)
    let walk = try CorpusWalker.walk([folder.path])
    #expect(
      walk.candidates.map { $0.dropFirst(folder.path.count) } == ["/a.md", "/b/1.xml", "/b/2.xml"])
    #expect(
      Set(walk.skipped.map { String($0.path.dropFirst(folder.path.count)) })
        == ["/README.md", "/x.json", "/x.odt", "/.hidden", "/manifest.yaml"])
    #expect(walk.skipped.allSatisfy { !$0.reason.isEmpty })
  }

  @Test func `A file named twice is read once`() throws {
    let folder = try Folder()
    let file = try folder.write("a.xml")
    #expect(try CorpusWalker.walk([file, folder.path]).candidates == [file])
  }

  @Test func `Pipes and devices, which may never end, are not read`() throws {
    let folder = try Folder()
    let file = try folder.write("a.xml")
    let (pipe, device) = (folder.path + "/pipe.xml", folder.path + "/zero.md")
    try #require(mkfifo(pipe, 0o600) == 0)
    try FileManager.default.createSymbolicLink(
      atPath: device, withDestinationPath: "/dev/zero")
    let walk = try CorpusWalker.walk([folder.path])
    #expect(walk.candidates == [file])
    #expect(walk.skipped.map(\.path) == [pipe, device])
    #expect(throws: CorpusError.self) { try CorpusWalker.walk([pipe]) }
    #expect(throws: CorpusError.self) { try CorpusWalker.walk([device]) }
    #expect(throws: CorpusError.self) { try CorpusWalker.walk(["/dev/zero"]) }
  }

  @Test func `Empty and missing folders are errors`() throws {
    let folder = try Folder()
    #expect(throws: CorpusError.emptyFolder(path: folder.path)) {
      try CorpusWalker.walk([folder.path])
    }
    #expect(throws: CorpusError.self) { try CorpusWalker.walk([folder.path + "/none"]) }
  }

  @Test func `Formats are told apart by content, and bad files by reason`() throws {
    let folder = try Folder()
    func error(_ name: String, _ bytes: [UInt8]) throws -> String {
      let file = try folder.write(name, bytes)
      do {
        _ = try DocumentReader.read(path: file)
        return ""
      } catch {
        return "\(error)"
      }
    }
    #expect(
      try error("a.md", Array("text\n\u{E4}".utf8.dropLast())).contains("line 2 is not UTF-8"))
    #expect(try error("a.txt", Array("text".utf8)).contains("give one with --language"))
    #expect(try error("a.xml", Array("<html/>".utf8)).contains("the page has no text"))
    #expect(try error("a.xml", Array("<other/>".utf8)).contains("its root element is 'other'"))
    #expect(try error("b.xml", Array("<a>\n<b></a>".utf8)).contains("line 2"))
    let missing = folder.path + "/none.xml"
    #expect(throws: CorpusError.self) { try DocumentReader.read(path: missing) }
  }

  @Test func `The manifest says what the files do not`() throws {
    let folder = try Folder()
    let text = """
      acts:
        - path: de/a.xml
          format: gii
          jurisdiction: xx
          language: de
          work: a
          as_of: 2025-01-01
          abbreviation: ABK
      """
    let manifest = try CorpusManifest.read(
      path: folder.write("manifest.yaml", Array(text.utf8)))
    let act = try #require(manifest.acts.first)
    #expect(act.source == .file(folder.path + "/de/a.xml"))
    #expect(act.options.asOf == CalendarDate(iso: "2025-01-01"))
    #expect(act.options.jurisdiction?.rawValue == "xx")
    #expect(act.options.abbreviation == "ABK")
    for wrong in [
      "acts: 1", "acts:\n - {}", "acts:\n - {path: a, as_of: soon}", "x: [", "",
      "acts:\n - {path: a, format: odt}", "acts:\n - {path: a, colour: red}",
      "acts:\n - {path: a, source: \"gii:a\"}", "acts:\n - source: http://example.org",
    ] {
      let path = try folder.write("wrong.yaml", Array(wrong.utf8))
      #expect(throws: CorpusError.self, "\(wrong)") { try CorpusManifest.read(path: path) }
    }
  }
}
