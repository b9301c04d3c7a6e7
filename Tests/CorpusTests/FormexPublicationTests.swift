import Corpus
import Foundation
import Norms
import Testing

/// An act in several files.
private struct Publication {
  static let list = "L_209900007EN.doc.fmx.xml"
  let files: Folder

  var folder: String { files.path }

  init() throws { files = try Folder() }

  @discardableResult
  func write(_ name: String, _ text: String) throws -> String {
    try files.write(name, Array(text.utf8))
  }

  /// The act, two annexes, and the list of them, in which the second annex is the first.
  @discardableResult
  func writeAll(annexes: [String] = ["b.xml", "a.xml"]) throws -> String {
    try write(
      "a.xml", FormexSample.annex("ANNEX II", "<P>Wax.</P>", publication: Self.list))
    try write(
      "b.xml", FormexSample.annex("ANNEX I", "<P>Gas.</P>", publication: Self.list))
    let parts = annexes.map {
      #"<DOC.SUB.PUB TYPE="ANNEX"><REF.PHYS FILE="\#($0)" TYPE="DOC.XML"/></DOC.SUB.PUB>"#
    }
    try write(
      Self.list,
      """
      <DOC \(FormexSample.schema)><BIB.DOC><NO.DOC><YEAR>2099</YEAR><NO.CURRENT>7</NO.CURRENT></NO.DOC>
      <NO.ELI ID="http://data.europa.eu/eli/reg_impl/2099/7/oj"/></BIB.DOC><PUBLICATION.REF>
      <DATE ISO="20990301"/></PUBLICATION.REF><FMX><DOC.MAIN.PUB><LEGAL.VALUE>REG</LEGAL.VALUE>
      </DOC.MAIN.PUB>\(parts.joined())</FMX></DOC>
      """)
    return try write(
      "main.xml",
      FormexSample.act(terms: FormexSample.article("001", "<ALINEA>X.</ALINEA>")))
  }
}

struct FormexPublicationTests {
  @Test func `The annexes are read with their act, in the order of its list`() throws {
    let files = try Publication()
    let norm = try DocumentReader.read(path: files.writeAll())
    #expect(norm.provisions.map(\.key) == ["art_1", "anx_I", "anx_II"])
    #expect(norm.provisions.map(\.text) == ["X.", "Gas.", "Wax."])
    #expect(norm.provisions[1].label == "ANNEX I")
    #expect(norm.provisions[1].heading == "List of lamps")
    #expect(norm.stateDate == CalendarDate(iso: "2099-03-01"))
    #expect(norm.eli == "http://data.europa.eu/eli/reg_impl/2099/7/oj")
  }

  @Test func `In a folder only the act is left to read, and the rest says why`() throws {
    let files = try Publication()
    let act = try files.writeAll()
    try files.write("toc.xml", "<PUBLICATION \(FormexSample.schema)/>")
    try files.write("corr.xml", "<CORR \(FormexSample.schema)/>")
    try files.write("c.xml", FormexSample.annex("ANNEX", "<P/>", publication: "other.doc.xml"))
    let walk = try CorpusWalker.walk([files.folder])
    let lone = files.folder + "/c.xml"
    #expect(walk.candidates == [lone, act])
    #expect(walk.skipped.count == 5)
    #expect(walk.skipped.allSatisfy { !$0.reason.isEmpty })
    #expect(walk.skipped.contains { $0.path.hasSuffix("/a.xml") && $0.reason.contains(act) })
    // The annex without an act is no act, and not lost without a word.
    let error = #expect(throws: CorpusError.self) { try DocumentReader.read(path: lone) }
    #expect(error.map { "\($0)".contains("c.xml") && "\($0)".contains("annex") } == true)
    #expect(
      Set(
        DocumentReader.companions(ofFile: act).map {
          String($0.dropFirst(files.folder.count))
        })
        == ["/a.xml", "/b.xml", "/" + Publication.list])
  }

  @Test func `A listed annex that is not there is an error`() throws {
    let files = try Publication()
    let act = try files.writeAll(annexes: ["b.xml", "gone.xml"])
    let error = #expect(throws: CorpusError.self) { try DocumentReader.read(path: act) }
    #expect(error.map { "\($0)".contains("gone.xml") } == true)
  }

  @Test(arguments: ["../b.xml", "/etc/passwd", ".b.xml", ""])
  func `Nothing outside of the folder is read`(name: String) throws {
    let files = try Publication()
    let act = try files.writeAll(annexes: [name])
    #expect(throws: CorpusError.self) { try DocumentReader.read(path: act) }
  }

  @Test func `Without the list, annexes are found by the publication they name`() throws {
    let files = try Publication()
    let act = try files.writeAll()
    try FileManager.default.removeItem(atPath: files.folder + "/" + Publication.list)
    for (name, title) in [("L_209900007EN.2.xml", "ANNEX II"), ("L_209900007EN.1.xml", "ANNEX I")] {
      try files.write(
        name, FormexSample.annex(title, "<P>Gas.</P>", publication: Publication.list))
    }
    let norm = try DocumentReader.read(path: act)
    #expect(norm.provisions.map(\.key) == ["art_1", "anx_I", "anx_II"])
    #expect(norm.stateDate == CalendarDate(iso: "2099-01-02"))
    #expect(DocumentReader.companions(ofFile: act).count == 2)
  }

  @Test func `A damaged annex is an error that names it`() throws {
    let files = try Publication()
    let act = try files.writeAll()
    try files.write("a.xml", "<ANNEX><TITLE>")
    let error = #expect(throws: CorpusError.self) { try DocumentReader.read(path: act) }
    #expect(error.map { "\($0)".contains("a.xml") } == true)
  }
}
