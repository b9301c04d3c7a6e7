internal import Norms

/// What the `TEXTE_VERSION` and `TEXTELR` files say of the whole act.
struct LEGIText {
  private(set) var title: String?
  /// Short title, and number with its kind: `loi n° 78-17`.
  private(set) var otherNames: [String] = []
  private(set) var eli: String?
  private(set) var isCode: Bool?
  private(set) var lastChange: CalendarDate?
  /// Citations of authority and signatures, which the source gives once for the whole act.
  private(set) var formulas: [Provision] = []
  private(set) var notes: [String] = []

  private var version: (start: CalendarDate, id: String)?

  /// - Parameter root: a `TEXTE_VERSION` or `TEXTELR` file; of several versions of the act's head the
  ///   youngest counts.
  mutating func add(_ root: XMLElement) {
    guard let meta = root.first("META") else { return }
    let common = meta.first("META_COMMUN")
    if let nature = common?.line("NATURE") { isCode = nature == "CODE" }
    let chronicle = meta.first("META_SPEC")?.first("META_TEXTE_CHRONICLE")
    if let change = chronicle?.line("DERNIERE_MODIFICATION").flatMap({ CalendarDate(iso: $0) }),
      change.year < 2222, lastChange.map({ $0 < change }) ?? true
    {
      lastChange = change
    }
    guard root.name == "TEXTE_VERSION",
      let head = meta.first("META_SPEC")?.first("META_TEXTE_VERSION")
    else { return }
    let start = head.line("DATE_DEBUT").flatMap { CalendarDate(iso: $0) }
      .flatMap(LegifranceDate.start)
    let id = common?.line("ID") ?? ""
    if let version, let start, (start, id) < version { return }
    if version != nil, start == nil { return }
    if let start { version = (start, id) }
    title = head.line("TITREFULL") ?? head.line("TITRE") ?? title
    eli = common?.line("ID_ELI") ?? eli
    otherNames = [head.line("TITRE")].compactMap(\.self)
    if let number = chronicle?.line("NUM"), let kind = Self.kinds[common?.line("NATURE") ?? ""] {
      otherNames.append("\(kind) n° \(number)")
    }
    notes = ["NOTA", "TP", "ABRO", "RECT"].flatMap { LegifranceContent.note(root.first($0)) }
    let end = head.line("DATE_FIN").flatMap { CalendarDate(iso: $0) }
      .flatMap(LegifranceDate.end)
    formulas = [("VISAS", "Visas"), ("SIGNATAIRES", "Signataires")].compactMap { name, label in
      guard let start, let content = root.first(name)?.first("CONTENU") else { return nil }
      let blocks = LegifranceBlocks.blocks(of: LegifranceContent.lines(of: content))
      return blocks.isEmpty
        ? nil
        : Provision(
          key: name, kind: .formula, label: label, content: blocks,
          validity: ValidityInterval(start: start, end: end))
    }
  }

  private static let kinds = [
    "LOI": "loi", "LOI_ORGANIQUE": "loi organique", "ORDONNANCE": "ordonnance",
    "DECRET": "décret",
  ]
}
