import Indexing
import Norms
import PassageStore
import TestSupport
import Testing

/// An act of the EU as published, with preamble, and consolidated, without.
private enum LampAct {
  static let published = """
    <ACT><BIB.INSTANCE><LG.DOC>EN</LG.DOC><DATE ISO="20990101"/></BIB.INSTANCE><TITLE><TI><P>Regulation
    (EU) 2099/7</P></TI></TITLE><PREAMBLE><CONSID><NP><NO.P>(1)</NO.P><TXT>Lamps shine.</TXT></NP>
    </CONSID></PREAMBLE><ENACTING.TERMS>\(article("Lamps are red."))</ENACTING.TERMS></ACT>
    """

  static func consolidated(_ day: String, _ text: String) -> String {
    """
    <CONS.ACT><INFO.CONSLEG CONSLEG.REF="2099R0007" START.DATE="\(day)"/><CONS.DOC><BIB.INSTANCE>
    <LG.DOC>EN</LG.DOC></BIB.INSTANCE><TITLE><TI><P>Regulation (EU) 2099/7</P></TI></TITLE>
    <ENACTING.TERMS>\(article(text))</ENACTING.TERMS></CONS.DOC></CONS.ACT>
    """
  }

  private static func article(_ text: String) -> String {
    """
    <ARTICLE IDENTIFIER="001"><TI.ART>Article 1</TI.ART><ALINEA>\(text)</ALINEA></ARTICLE>
    """
  }
}

@Suite struct OmittedKindsTests {
  private func versions(in index: TestIndex) throws -> [String] {
    let snapshot = try Snapshot(currentOf: index.folder)
    #expect(snapshot.acts.count == 1)
    return try snapshot.provisions(ofAct: snapshot.acts[0].id, numbered: "1").map { stored in
      let validity = stored.validity
      return "\(stored.provision.text) \(validity.start)–\(validity.end.map(\.description) ?? "")"
    }.sorted()
  }

  @Test(arguments: [[0, 1, 2], [2, 1, 0], [1, 0, 2], [2, 0, 1]])
  func `Recitals outlive consolidated texts, which have none`(order: [Int]) async throws {
    let index = try TestIndex()
    let texts = [
      LampAct.published, LampAct.consolidated("20990601", "Lamps are red."),
      LampAct.consolidated("20990901", "Lamps are blue."),
    ]
    for number in order {
      try await index.index(try index.files.write(texts[number], to: "\(number).xml"))
    }
    let expected = [
      "Lamps are blue. 2099-09-01–", "Lamps are red. 2099-01-01–2099-09-01",
      "Lamps shine. 2099-01-01–",
    ]
    #expect(try versions(in: index) == expected)
    let again = try await index.index(
      index.files.path + "/0.xml", index.files.path + "/1.xml", index.files.path + "/2.xml")
    #expect(again.unchangedFiles == 3)
    #expect(!again.published)
  }

  @Test(arguments: [[0, 1], [1, 0]])
  func `Both texts of one day make up what applies`(order: [Int]) async throws {
    let texts = [LampAct.published, LampAct.consolidated("20990101", "Lamps are green.")]
    let expected = ["Lamps are green. 2099-01-01–", "Lamps shine. 2099-01-01–"]
    let index = try TestIndex()
    var paths: [String] = []
    for number in order {
      paths.append(try index.files.write(texts[number], to: "\(number).xml"))
      try await index.index(paths[paths.count - 1])
    }
    #expect(try versions(in: index) == expected)
    #expect(try Snapshot(currentOf: index.folder).acts.map(\.basis) == [.official])
    let together = try TestIndex()
    try await together.index(paths[0], paths[1])
    #expect(try versions(in: together) == expected)
  }

  @Test func `A changed annex file is read again with its act`() async throws {
    let index = try TestIndex()
    let list = "L_209900007EN.doc.xml"
    let act = LampAct.published.replacing(
      "<BIB.INSTANCE>", with: #"<BIB.INSTANCE><DOCUMENT.REF FILE="\#(list)"/>"#)
    func annex(_ text: String) -> String {
      """
      <ANNEX><BIB.INSTANCE><DOCUMENT.REF FILE="\(list)"/></BIB.INSTANCE><TITLE><TI><P>ANNEX 1</P></TI>
      </TITLE><CONTENTS><P>\(text)</P></CONTENTS></ANNEX>
      """
    }
    let path = try index.files.write(act, to: "main.xml")
    _ = try index.files.write(annex("Wax."), to: "L_209900007EN.2.xml")
    try await index.index(path)
    #expect(try versions(in: index).contains("Wax. 2099-01-01–"))
    _ = try index.files.write(annex("Gas."), to: "L_209900007EN.2.xml")
    let report = try await index.index(path)
    #expect(report.unchangedFiles == 0)
    #expect(try versions(in: index).contains("Gas. 2099-01-01–"))
  }
}
