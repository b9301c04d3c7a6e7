import Corpus
import Norms
import Testing

struct DOCXTests {
  private typealias Fixture = DOCXFixture

  private let core = """
    <cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:title>Eigenschaft</dc:title>
    <dc:language>fr-BE</dc:language><dcterms:modified>2025-05-06T07:08:09Z</dcterms:modified>
    </cp:coreProperties>
    """

  private let body = [
    Fixture.paragraph("Beschaffungsregel", style: "Titel"),
    Fixture.paragraph("Vorwort ohne Nummer."),
    Fixture.paragraph("Zweck", style: "b1"),
    Fixture.paragraph("Sie gilt immer.", list: (4, 0)),
    Fixture.paragraph("Sie nennt:", list: (4, 0)),
    Fixture.paragraph("Preise", list: (2, 0)), Fixture.paragraph("netto", list: (2, 1)),
    Fixture.paragraph("brutto", list: (2, 1)), Fixture.paragraph("Fristen", list: (2, 0)),
    Fixture.paragraph("Kosten", style: "b1"), Fixture.paragraph("Grenzen", style: "b2"),
    Fixture.paragraph("wieder von vorn", list: (3, 0)),
    "<w:tbl><w:tr><w:tc>\(Fixture.paragraph("Wert"))</w:tc><w:tc>\(Fixture.paragraph("Weg"))</w:tc>"
      + "</w:tr><w:tr><w:tc>\(Fixture.paragraph("100"))</w:tc><w:tc>\(Fixture.paragraph("Anruf"))"
      + "\(Fixture.paragraph("Notiz"))</w:tc></w:tr></w:tbl>",
    Fixture.paragraph("Belege", style: "eigen"),
    Fixture.paragraph(
      Fixture.run("Al") + "<w:ins>" + Fixture.run("le") + "</w:ins><w:del><w:r><w:delText>weg"
        + "</w:delText></w:r></w:del>" + Fixture.run(" Belege") + "<w:r><w:tab/></w:r>"
        + Fixture.run("versteckt", "<w:vanish/>")
        + Fixture.run("auch", "<w:rStyle w:val=\"weg\"/>")
        + Fixture.run("sichtbar", "<w:vanish w:val=\"0\"/>")
        + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r>"
        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + Fixture.run(" Nr. 2.1")
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r>"
        + "<w:hyperlink>" + Fixture.run(" hier") + "</w:hyperlink>."),
    Fixture.paragraph(
      Fixture.run("Vor der Box.") + "<w:r><mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent>"
        + Fixture.paragraph("In der Box.") + "</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback>"
        + "<v:textbox><w:txbxContent>" + Fixture.paragraph("In der Box.")
        + "</w:txbxContent></v:textbox></mc:Fallback></mc:AlternateContent></w:r>"),
    "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>\(Fixture.run("Ein Satz, "))</w:p>",
    Fixture.paragraph("der weitergeht."),
  ].joined()

  private let notes = """
    <w:footnotes \(Fixture.space)><w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>\
    <w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>\(Fixture.run("Auch Kopien"))</w:p></w:footnote>
    </w:footnotes>
    """

  private func norm() throws -> Norm {
    try ProcedureText.read(
      Fixture.document(body, ["word/footnotes.xml": notes, "docProps/core.xml": core]), "x.docx")
  }

  @Test func `Styles make headings, numbering makes their numbers`() throws {
    let norm = try norm()
    #expect(norm.title == "Beschaffungsregel")
    #expect(norm.provisions.map(\.label) == [norm.title, "1", "2.1", "2.2"])
    #expect(norm.provisions.map(\.heading) == [nil, "Zweck", "Grenzen", "Belege"])
    #expect(norm.provisions[3].path == ["2 Kosten"])
    #expect(
      norm.provisions[1].text == """
        (1) Sie gilt immer.
        (2) Sie nennt:
          a) Preise
            i. netto
            ii. brutto
          b) Fristen
        """)
    #expect(norm.provisions[2].text == "  a) wieder von vorn\nWert | Weg\n100 | Anruf Notiz")
  }

  @Test func `What is inserted counts, what is deleted or hidden does not`() throws {
    let last = try #require(try norm().provisions.last)
    #expect(
      last.text == """
        Alle Belege sichtbar Nr. 2.1 hier
        Vor der Box.
        In der Box.
        Ein Satz, der weitergeht.
        """)
    #expect(last.footnotes == ["Auch Kopien"])
  }

  @Test func `Nothing of a document is lost and nothing doubled`() throws {
    let source = """
      Beschaffungsregel Vorwort ohne Nummer. 1 Zweck (1) Sie gilt immer. (2) Sie nennt: a) Preise i. netto
      ii. brutto b) Fristen 2 Kosten 2.1 Grenzen a) wieder von vorn Wert Weg 100 Anruf Notiz 2.2 Belege
      Alle Belege sichtbar Nr. 2.1 hier Vor der Box. In der Box. Ein Satz, der weitergeht. Auch Kopien
      """
    #expect(try ProcedureText.all(norm()) == ProcedureText.bare(source))
  }

  @Test func `Properties of the document state what its text does not`() throws {
    let bytes = Fixture.document(
      Fixture.paragraph("1 Zweck") + Fixture.paragraph("Text") + Fixture.paragraph("2 Kosten")
        + Fixture.paragraph("Mehr"), ["docProps/core.xml": core])
    let norm = try ProcedureText.read(
      bytes, "x.docx", options: ReadingOptions(jurisdiction: .germany))
    #expect(norm.title == "Eigenschaft" && norm.language == .french)
    #expect(norm.stateDate == CalendarDate(iso: "2025-05-06") && norm.basis == .dated)
    #expect(norm.provisions.map(\.label) == ["1", "2"])
  }

  @Test func `Other archives and broken ones are refused by name`() throws {
    func refusal(_ members: [String: String]) throws -> String {
      try ProcedureText.refusal(
        Fixture.zip(members.map { ($0.key, Array($0.value.utf8)) }), "x.docx")
    }
    #expect(try refusal(["xl/workbook.xml": "<a/>"]).contains("a spreadsheet; save it as DOCX"))
    #expect(try refusal(["content.xml": "<a/>"]).contains("OpenDocument"))
    #expect(try refusal(["word/document.xml": "<a/>"]).contains("has no body"))
    #expect(try refusal(["word/document.xml": "<a>"]).contains("not well-formed"))
    #expect(
      try refusal(["word/document.xml": "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"])
        .contains("declares entities"))
    let deep = String(repeating: "<w:sdt>", count: 300) + String(repeating: "</w:sdt>", count: 300)
    #expect(try ProcedureText.refusal(Fixture.document(deep), "x.docx").contains("nested deeper"))
    #expect(try ProcedureText.refusal(Fixture.document(""), "x.docx").contains("has no text"))
    let protected: [UInt8] =
      [0xD0, 0xCF, 0x11, 0xE0] + "EncryptedPackage".utf16.flatMap { [UInt8($0), 0] }
    #expect(try ProcedureText.refusal(protected, "x.docx").contains("protected by a password"))
  }

  @Test func `A member without end is not unpacked`() throws {
    let large = [UInt8](repeating: 0x20, count: 65 << 20)
    let refusal = try ProcedureText.refusal(
      Fixture.zip([("word/document.xml", large)]), "x.docx")
    #expect(refusal.contains("at most"))
  }

  @Test func `Damaged documents do not crash`() throws {
    let whole = Fixture.document(body, ["word/footnotes.xml": notes, "docProps/core.xml": core])
    for bytes in ProcedureText.damaged(whole, count: 400) {
      _ = try ProcedureText.refusal(bytes, "x.docx")
    }
    // Damage that the checksums of the archive do not catch.
    for bytes in ProcedureText.damaged(Array(body.utf8), count: 300) {
      _ = try ProcedureText.refusal(
        Fixture.document(String(decoding: bytes, as: UTF8.self)), "x.docx")
    }
    for bytes in ProcedureText.damaged(Array(Fixture.numbering.utf8), count: 300) {
      _ = try ProcedureText.refusal(
        Fixture.document(body, ["word/numbering.xml": String(decoding: bytes, as: UTF8.self)]))
    }
    let numbers = Fixture.numbering.replacing(
      "w:start w:val=\"1\"", with: "w:start w:val=\"\(Int.max)\"")
    #expect(
      try ProcedureText.refusal(Fixture.document(body, ["word/numbering.xml": numbers])).isEmpty)
  }
}
