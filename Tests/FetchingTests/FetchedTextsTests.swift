import Corpus
import Fetching
import Foundation
import Indexing
import Norms
import PassageStore
import TestSupport
import Testing

/// From the servers to the index: what is fetched is what the readers of its format read.
@Suite struct FetchedTextsTests {
  static let sources = ["gii:testo", "legi:LEGITEXT000099999999", "celex:32099R0007"]

  let corpus: TestCorpus
  let index: TestIndex
  let server: LocalServer
  let cellar: SimulatedCellar

  init() throws {
    corpus = try TestCorpus()
    index = try TestIndex()
    server = LocalServer()
    let cellar = SimulatedCellar()
    self.cellar = cellar
    server.answerOthers { cellar.answer($0) }
    var contents = LocalServer.Response(
      "<items><item><title>T</title><link>http://www.gesetze-im-internet.de/testo/xml.zip</link>"
        + "</item></items>")
    contents.entityTag = "\"toc\""
    server["/gii-toc.xml"] = contents
    try publish(.tenders)
    try publish(
      "Freemium_legi_global_20240101-140000",
      [InventedCode.first, InventedCode.other].map { $0.member(below: "") })
    cellar.publish("32099R0007", "eng", modified: "1", formex: InventedAct.published)
    cellar.publish("32099R0007", "fra", modified: "1", xhtml: InventedAct.page)
  }

  private func publish(_ document: GIIDocument) throws {
    var response = LocalServer.Response(
      try TestArchive(["BJNR990090099.xml": document.xml, "image.jpg": "x"]).zip())
    response.entityTag = "\"\(document.date)\""
    server["/testo/xml.zip"] = response
  }

  private func publish(_ archive: String, _ members: [TestArchive.Member]) throws {
    server["/OPENDATA/LEGI/\(archive).tar.gz"] = .init(try TestArchive(members).gzippedTar())
    var listing = server["/OPENDATA/LEGI/"] ?? .init("")
    listing.content += Array("<a href=\"\(archive).tar.gz\">x</a>\n".utf8)
    server["/OPENDATA/LEGI/"] = listing
  }

  private func update() async throws -> [SourceOutcome] {
    let acts = try Self.sources.map { CorpusManifest.Act(try ActSource($0)) }
    return try await SourceUpdate(
      corpus: corpus.folder, mirror: try Mirror(server.base), policy: .hasty
    ).run(acts)
  }

  /// As `paragraf update` does it.
  private func indexAll() async throws -> IndexingReport {
    var inputs: [Indexer.Input] = []
    for source in Self.sources {
      for text in try corpus.folder.texts(of: CorpusManifest.Act(try ActSource(source))) {
        inputs += try CorpusWalker.walk([text.path]).candidates
          .map { Indexer.Input(path: $0, options: text.options) }
      }
    }
    return try await Indexer(folder: index.folder, embedder: index.embedder) { _ in }
      .index(inputs, rebuild: false)
  }

  /// All versions of a provision, oldest first.
  private func versions(_ act: String, _ number: String) throws -> [String] {
    let snapshot = try Snapshot(currentOf: index.folder)
    let act = try #require(snapshot.acts.first { $0.identifier == act })
    return try snapshot.provisions(ofAct: act.id, numbered: number)
      .sorted { $0.validity.start < $1.validity.start }
      .map { stored in
        let end = stored.validity.end.map(\.description) ?? ""
        return "\(stored.validity.start)–\(end) \(stored.provision.text)"
      }
  }

  /// Everything below the corpus's folder but the records, which say when a source was last asked.
  private func rawFiles() throws -> [String: String] {
    try corpus.contents(below: corpus.folder.path).filter { !$0.key.hasSuffix("source.json") }
  }

  @Test func `what the sources publish and change is in the index with its dates`() async throws {
    let first = try await update()
    #expect(first.map(\.result) == [.changed, .changed, .changed], "\(first)")
    let built = try await indexAll()
    #expect(built.unusable.isEmpty && built.acts == 4, "\(built.unusable)")
    #expect(
      try versions("gii:BJNR990090099", "2") == [
        "2024-01-01– (1) Die Angebotsfrist beträgt mindestens 20 Kalendertage."
      ])
    #expect(try versions("legi:LEGITEXT000099999999", "L1") == ["2020-01-01– Le gardien veille."])
    #expect(try versions("celex:32099R0007/en", "1") == ["2099-01-02– Lamps shine."])
    #expect(try versions("celex:32099R0007/en", "I") == ["2099-01-02– Wax."])
    #expect(try versions("celex:32099R0007/fr", "1") == ["2099-01-02– Les lampes brillent."])

    try publish(.amendedTenders)
    try publish(
      "LEGI_20250301-210000",
      InventedCode.amended.map { $0.member(below: "20250301-210000/") })
    cellar.publish(
      "02099R0007-20990601", "eng", modified: "2", formex: InventedAct.consolidated)
    let second = try await update()
    #expect(second.map(\.result) == [.changed, .changed, .changed], "\(second)")
    #expect(second.map(\.stateDate?.description) == ["2025-01-01", "2025-03-01", "2099-06-01"])
    let report = try await indexAll()
    // Of each source the new text alone is read; of the others the hash.
    #expect(report.unusable.isEmpty && report.acts == 3 && report.unchangedFiles == 3)
    #expect(
      try versions("gii:BJNR990090099", "2") == [
        "2024-01-01–2025-01-01 (1) Die Angebotsfrist beträgt mindestens 20 Kalendertage.",
        "2025-01-01– (1) Die Angebotsfrist beträgt mindestens 30 Kalendertage.",
      ])
    #expect(
      try versions("legi:LEGITEXT000099999999", "L1") == [
        "2020-01-01–2025-06-01 Le gardien veille.", "2025-06-01– Le gardien rêve.",
      ])
    #expect(try versions("legi:LEGITEXT000099999999", "L2") == ["2020-01-01– Le phare est blanc."])
    #expect(
      try versions("celex:32099R0007/en", "1") == [
        "2099-01-02–2099-06-01 Lamps shine.", "2099-06-01– Lamps glow.",
      ])
    #expect(try versions("celex:32099R0007/fr", "1") == ["2099-01-02– Les lampes brillent."])
  }

  @Test func `where nothing changed, nothing is fetched, written or published`() async throws {
    _ = try await update()
    let snapshot = try await indexAll().snapshot
    let files = try rawFiles()
    let count = server.requests.count
    let again = try await update()
    #expect(again.map(\.result) == [.unchanged, .unchanged, .unchanged])
    #expect(try rawFiles() == files)
    let asked = server.requests.dropFirst(count).filter { $0.path != "/robots.txt" }
    #expect(
      asked.map(\.path) == [
        "/gii-toc.xml", "/testo/xml.zip", "/webapi/rdf/sparql", "/OPENDATA/LEGI/",
      ])
    #expect(asked.prefix(2).allSatisfy { $0["If-None-Match"] != nil })
    let embedded = index.embedder.embeddedPassages.count
    let report = try await indexAll()
    #expect(!report.published && report.snapshot == snapshot && report.acts == 0)
    #expect(report.unchangedFiles == 4 && index.embedder.embeddedPassages.count == embedded)
  }
}

/// Articles of a French code that does not exist, as DILA's archive has them.
private struct InventedCode {
  var id: Int
  var number: String
  var text: String
  var start: String
  var end = "2999-01-01"

  static let first = Self(id: 1, number: "L1", text: "Le gardien veille.", start: "2020-01-01")
  static let other = Self(id: 3, number: "L2", text: "Le phare est blanc.", start: "2020-01-01")
  /// L1 from 2025-06-01 on.
  static let amended = [
    Self(
      id: 1, number: "L1", text: "Le gardien veille.", start: "2020-01-01", end: "2025-06-01"),
    Self(id: 2, number: "L1", text: "Le gardien rêve.", start: "2025-06-01"),
  ]

  func member(below folder: String) -> TestArchive.Member {
    func name(_ id: Int) -> String { "LEGIARTI00000000000\(id)" }
    let act = "LEGITEXT000099999999"
    let versions = (number == "L1" ? [(1, "2020-01-01"), (2, "2025-06-01")] : []).map {
      #"<VERSION><LIEN_ART id="\#(name($0.0))" debut="\#($0.1)" fin="2999-01-01"/></VERSION>"#
    }
    return TestArchive.Member(
      "\(folder)legi/global/code_et_TNC_en_vigueur/code_en_vigueur/LEGI/TEXT/00/00/99/99/99/\(act)/"
        + "article/LEGI/ARTI/00/00/00/00/00/\(name(id)).xml",
      """
      <ARTICLE><META><META_COMMUN><ID>\(name(id))</ID></META_COMMUN><META_SPEC><META_ARTICLE>
      <NUM>\(number)</NUM><ETAT>VIGUEUR</ETAT><DATE_DEBUT>\(start)</DATE_DEBUT>
      <DATE_FIN>\(end)</DATE_FIN></META_ARTICLE></META_SPEC></META><CONTEXTE>
      <TEXTE cid="\(act)" nature="CODE"><TITRE_TXT>Code des phares</TITRE_TXT></TEXTE></CONTEXTE>
      <VERSIONS>\(versions.joined())</VERSIONS>
      <BLOC_TEXTUEL><CONTENU><p>\(text)</p></CONTENU></BLOC_TEXTUEL></ARTICLE>
      """)
  }
}

/// A regulation that does not exist, as CELLAR has it.
private enum InventedAct {
  private static let schema = #"xmlns:x="http://formex.publications.europa.eu/schema/formex-06""#
  private static let list = "L_209900007EN.doc.fmx.xml"
  private static let instance = """
    <BIB.INSTANCE><DOCUMENT.REF FILE="\(list)"><COLL>L</COLL></DOCUMENT.REF>
    <DATE ISO="20990102">20990102</DATE><LG.DOC>EN</LG.DOC></BIB.INSTANCE>
    """
  // The title has no number that its CELEX could be told from.
  private static let title = "<TITLE><TI><P>Rules on lamps</P></TI></TITLE>"

  private static func article(_ text: String) -> String {
    """
    <ENACTING.TERMS><ARTICLE IDENTIFIER="001"><TI.ART>Article 1</TI.ART><ALINEA>\(text)</ALINEA>
    </ARTICLE></ENACTING.TERMS>
    """
  }

  /// The act, its annex, what lists them, and an image.
  static let published: KeyValuePairs = [
    "L_209900007EN.000101.fmx.xml":
      "<ACT \(schema)>\(instance)\(title)<PREAMBLE/>\(article("Lamps shine."))</ACT>",
    "L_209900007EN.000201.fmx.xml": """
    <ANNEX \(schema)>\(instance)<TITLE><TI><P>ANNEX I</P></TI></TITLE>
    <CONTENTS><P>Wax.</P></CONTENTS></ANNEX>
    """,
    list: """
    <DOC \(schema)><PUBLICATION.REF><DATE ISO="20990102"/></PUBLICATION.REF><FMX><DOC.MAIN.PUB/>
    <DOC.SUB.PUB TYPE="ANNEX"><REF.PHYS FILE="L_209900007EN.000201.fmx.xml" TYPE="DOC.XML"/>
    </DOC.SUB.PUB></FMX></DOC>
    """,
    "image.tif": "x",
  ]

  static let consolidated: KeyValuePairs = [
    "CL2099R0007EN0010010.0001.xml": """
    <CONS.ACT \(schema)><INFO.CONSLEG CONSLEG.REF="2099R0007" START.DATE="20990601"/><CONS.DOC>
    <BIB.INSTANCE><LG.DOC>EN</LG.DOC></BIB.INSTANCE>\(title)<PREAMBLE><PREAMBLE.INIT/></PREAMBLE>
    \(article("Lamps glow."))</CONS.DOC></CONS.ACT>
    """
  ]

  static let page = """
    <html xmlns="http://www.w3.org/1999/xhtml"><body><p class="oj-hd-date">2.1.2099</p>
    <p class="oj-hd-lg">FR</p><div class="eli-container"><div class="eli-main-title" id="tit_1">
    <p class="oj-doc-ti">Règles sur les lampes</p></div>
    <div class="eli-subdivision" id="enc_1"><div class="eli-subdivision" id="art_1">
    <p class="oj-ti-art">Article premier</p><p class="oj-normal">Les lampes brillent.</p></div></div>
    </div></body></html>
    """
}
