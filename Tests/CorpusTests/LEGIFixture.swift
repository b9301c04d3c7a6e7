import Foundation

/// An invented code in the layout of DILA's archive, in a folder that is gone when the test is.
final class LEGIFixture {
  static let act = "LEGITEXT000099999999"

  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "legi-\(UUID())").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The act's folder in an archive.
  func folder(
    _ archive: String = "", state: String = "code_en_vigueur", act: String = act
  ) -> String {
    "\(path)/\(archive.isEmpty ? "" : archive + "/")\(Self.name(state: state, act: act))"
  }

  /// The act's folder as lists of withdrawn files name it.
  static func name(state: String = "code_en_vigueur", act: String = act) -> String {
    let digits = Array(act.dropFirst(8))
    let pairs = stride(from: 0, to: 10, by: 2).map { String(digits[$0...$0 + 1]) }
    return "legi/global/code_et_TNC_en_vigueur/\(state)/\(act.prefix(4))/TEXT/"
      + (pairs + [act]).joined(separator: "/")
  }

  static func place(_ kind: String, _ id: String) -> String {
    let digits = Array(id.dropFirst(8))
    let pairs = stride(from: 0, to: 10, by: 2).map { String(digits[$0...$0 + 1]) }
    return "\(kind)/LEGI/\(id.dropFirst(4).prefix(4))/\(pairs.joined(separator: "/"))/\(id)"
  }

  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    let file = name.hasPrefix("/") ? name : path + "/" + name
    try FileManager.default.createDirectory(
      atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    return file
  }

  func add(_ article: Article, to folder: String) throws {
    try write(article.xml, to: folder + "/" + Self.place("article", article.id) + ".xml")
  }

  func add(_ section: Section, to folder: String) throws {
    try write(section.xml, to: folder + "/" + Self.place("section_ta", section.id) + ".xml")
  }

  struct Article {
    var id: String
    var number: String
    var state = "VIGUEUR"
    var start = "2020-01-01"
    var end = "2999-01-01"
    var html: String
    var note = ""
    /// Identifier, start and end of all versions.
    var versions: [(String, String, String)] = []
    var context = ""

    init(
      _ id: Int, _ number: String, _ html: String, state: String = "VIGUEUR",
      from start: String = "2020-01-01", to end: String = "2999-01-01", note: String = "",
      versions: [(Int, String, String)] = [], context: String = ""
    ) {
      self.id = Self.name(id)
      self.number = number
      self.html = html
      self.state = state
      self.start = start
      self.end = end
      self.note = note
      self.versions = versions.map { (Self.name($0.0), $0.1, $0.2) }
      self.context = context
    }

    static func name(_ id: Int) -> String {
      "LEGIARTI" + String(String(1_000_000_000_000 + id).dropFirst())
    }

    var link: String {
      #"<LIEN_ART debut="\#(start)" etat="\#(state)" fin="\#(end)" id="\#(id)" num="\#(number)" origine="LEGI"/>"#
    }

    var xml: String {
      let links = versions.map { id, start, end in
        """
        <VERSION etat="VIGUEUR"><LIEN_ART debut="\(start)" etat="VIGUEUR" fin="\(end)" id="\(id)" \
        num="\(number)" origine="LEGI"/></VERSION>
        """
      }
      return """
        <?xml version="1.0" encoding="UTF-8"?>
        <ARTICLE><META><META_COMMUN><ID>\(id)</ID><NATURE>Article</NATURE></META_COMMUN><META_SPEC>
        <META_ARTICLE><NUM>\(number)</NUM><ETAT>\(state)</ETAT><DATE_DEBUT>\(start)</DATE_DEBUT>
        <DATE_FIN>\(end)</DATE_FIN><TYPE>AUTONOME</TYPE></META_ARTICLE></META_SPEC></META>
        <CONTEXTE><TEXTE cid="\(LEGIFixture.act)" nature="CODE"><TITRE_TXT id_txt="\(LEGIFixture.act)"
        debut="2020-01-01" fin="2999-01-01">Code des phares</TITRE_TXT>\(context)</TEXTE></CONTEXTE>
        <VERSIONS>\(links.joined())</VERSIONS><NOTA><CONTENU>\(note)</CONTENU></NOTA>
        <BLOC_TEXTUEL><CONTENU>\(html)</CONTENU></BLOC_TEXTUEL>
        <LIENS><LIEN typelien="CITATION" sens="source">Non lu</LIEN></LIENS></ARTICLE>
        """
    }
  }

  struct Section {
    var id: String
    var title: String
    var links: String
    var start: String
    var end: String

    init(
      _ id: Int, _ title: String, _ links: String..., from start: String = "2020-01-01",
      to end: String = "2999-01-01"
    ) {
      self.id = "LEGISCTA" + String(String(1_000_000_000_000 + id).dropFirst())
      self.title = title
      self.links = links.joined()
      self.start = start
      self.end = end
    }

    var link: String {
      #"<LIEN_SECTION_TA cid="\#(id)" debut="\#(start)" etat="VIGUEUR" fin="\#(end)" id="\#(id)" niv="1">\#(title)</LIEN_SECTION_TA>"#
    }

    var xml: String {
      """
      <SECTION_TA><ID>\(id)</ID><TITRE_TA>\(title)</TITRE_TA><COMMENTAIRE/>
      <STRUCTURE_TA>\(links)</STRUCTURE_TA></SECTION_TA>
      """
    }
  }

  func writeHead(
    _ links: String, to folder: String, title: String = "Code des phares",
    act: String = LEGIFixture.act, nature: String = "CODE", more: String = ""
  ) throws {
    let common = "<META_COMMUN><ID>\(act)</ID><NATURE>\(nature)</NATURE></META_COMMUN>"
    let chronicle = """
      <META_TEXTE_CHRONICLE><CID>\(act)</CID><NUM>2020-7</NUM>
      <DERNIERE_MODIFICATION>2024-03-01</DERNIERE_MODIFICATION></META_TEXTE_CHRONICLE>
      """
    try write(
      """
      <TEXTELR><META>\(common)<META_SPEC>\(chronicle)</META_SPEC></META>
      <VERSIONS/><STRUCT>\(links)</STRUCT></TEXTELR>
      """, to: "\(folder)/texte/struct/\(act).xml")
    try write(
      """
      <TEXTE_VERSION><META>\(common)<META_SPEC>\(chronicle)<META_TEXTE_VERSION><TITRE>\(title)</TITRE>
      <TITREFULL>\(title)</TITREFULL><ETAT>VIGUEUR</ETAT><DATE_DEBUT>2020-01-01</DATE_DEBUT>
      <DATE_FIN>2999-01-01</DATE_FIN></META_TEXTE_VERSION></META_SPEC></META>\(more)</TEXTE_VERSION>
      """, to: "\(folder)/texte/version/\(act).xml")
  }
}
