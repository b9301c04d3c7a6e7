import Corpus
import Norms
import Testing

struct PlainTextTests {
  private let german = """
    Hausordnung der Prüfstelle
    ==========================

    Inhalt
    1 Zweck ........................ 1
    2 Räume ........................ 2
    2.1 Schlüssel .................. 2

    Diese Ordnung gilt für alle.

    1 Zweck

    (1) Sie ordnet, wer die Räume der Prüfstelle wann benutzen darf, und was dabei
    2 Wochen im Voraus anzumelden ist. Die Frist beginnt am
    1. Januar eines Jahres.

    (2) Zu beachten sind:

    1. die Brandschutzregeln
    2. die Schließzeiten
    3. die Aushänge am Eingang
       und in den Fluren

    2 Räume

    2.1 Schlüssel
    Schlüssel gibt der Empfang aus.
    - gegen Unterschrift
    - für höchstens
      einen Tag

    2.2 Parken

    2.2 Satz 1 gilt sinngemäß für Gäste.

    3 Schluss

    Sie tritt sofort in Kraft.
    """

  @Test func `Numbered lines that run on are headings, others are not`() throws {
    let norm = try ProcedureText.read(german)
    #expect(norm.title == "Hausordnung der Prüfstelle")
    #expect(norm.provisions.map(\.label) == [norm.title, "1", "2.1", "2.2", "3"])
    #expect(norm.provisions.map(\.heading) == [nil, "Zweck", "Schlüssel", "Parken", "Schluss"])
    #expect(norm.provisions[2].path == ["2 Räume"])
    #expect(
      norm.provisions[1].text == """
        (1) Sie ordnet, wer die Räume der Prüfstelle wann benutzen darf, und was dabei 2 Wochen im \
        Voraus anzumelden ist. Die Frist beginnt am 1. Januar eines Jahres.
        (2) Zu beachten sind:
          1. die Brandschutzregeln
          2. die Schließzeiten
          3. die Aushänge am Eingang und in den Fluren
        """)
    #expect(
      norm.provisions[2].text
        == "Schlüssel gibt der Empfang aus.\n  - gegen Unterschrift\n  - für höchstens einen Tag")
    #expect(CitationFormatter.string(for: norm.provisions[2], in: norm).contains("Nr. 2.1"))
  }

  @Test func `Nothing is lost and nothing doubled`() throws {
    let source = german.split(separator: "\n").filter { !$0.hasPrefix("===") }.joined()
    #expect(try ProcedureText.all(ProcedureText.read(german)) == ProcedureText.bare(source))
  }

  @Test(arguments: [
    (
      "Règlement intérieur\n\nTitre I Généralités\n\nArticle 1\nObjet\n\nLe présent texte vaut.\n\n"
        + "Article 2 – Champ\n\nL'article 1 vaut ici.\n\nTitre II Fin\n\nArticle 3\n\nFin.\n",
      ["Article 1", "Article 2", "Article 3"], ["Objet", "Champ", ""],
      ["Titre I Généralités", "Titre I Généralités", "Titre II Fin"]
    ),
    (
      "Ordnung\n\nAbschnitt 1 Anfang\n\n§ 1 Zweck\n\n§ 7 Abs. 2 gilt nicht.\n\n§ 1a Einschub\n\n"
        + "Wie nach\n§ 3 der Satzung.\n\nAbschnitt 2 Ende\n\n§ 2 Kosten\n\nText.\n\nAnlage 1 Muster\n\nFeld",
      ["§ 1", "§ 1a", "§ 2", "Anlage 1"], ["Zweck", "Einschub", "Kosten", "Muster"],
      ["Abschnitt 1 Anfang", "Abschnitt 1 Anfang", "Abschnitt 2 Ende", ""]
    ),
    (
      "I. General\n\nText.\n\nA. Scope\n\nText.\n\nB. Terms\n\n1. First Term\n\nText.\n\n"
        + "2. Second Term\n\nText.\n\nII. Special\n\nV. Meier wrote it\n\nC. Other",
      ["I", "A", "1", "2", "II"], ["General", "Scope", "First Term", "Second Term", "Special"],
      ["", "I General", "I General/B Terms", "I General/B Terms", ""]
    ),
    (
      "1. Purpose\nThis governs purchases.\n2. Duties\nStaff shall:\n1. ask first,\n2. pay later,\n"
        + "3. keep receipts.\n3. Entry into Force\nAt once.",
      ["1", "2", "3"], ["Purpose", "Duties", "Entry into Force"], ["", "", ""]
    ),
  ])
  func `Styles of numbering nest as usual`(
    text: String, labels: [String], headings: [String], paths: [String]
  ) throws {
    let norm = try ProcedureText.read(text)
    #expect(norm.provisions.map(\.label) == labels)
    #expect(norm.provisions.map { $0.heading ?? "" } == headings)
    #expect(norm.provisions.map { $0.path.joined(separator: "/") } == paths)
    #expect(
      ProcedureText.all(norm, title: !text.hasPrefix("I") && !text.hasPrefix("1"))
        .filter { $0.isLetter || $0.isNumber } == text.filter { $0.isLetter || $0.isNumber })
  }

  @Test func `Encodings are recognised`() throws {
    let text = "Prüfung\n\n1 Größe\n\nMaß – 5 €\n"
    let expected = try ProcedureText.read(text)
    #expect(expected.provisions.map(\.text) == ["Maß – 5 €"])
    var old: [UInt8] = []
    for scalar in text.unicodeScalars {
      old.append(scalar == "–" ? 0x96 : scalar == "€" ? 0x80 : UInt8(scalar.value))
    }
    let little: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big: [UInt8] = [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [old, little, big, [0xEF, 0xBB, 0xBF] + Array(text.utf8)] {
      #expect(try ProcedureText.read(bytes).provisions == expected.provisions)
    }
    #expect(try ProcedureText.refusal(Array("für é".utf8) + [0xE9, 0x0A]).contains("not UTF-8"))
  }

  @Test func `What is no text is refused by name`() throws {
    for (bytes, reason) in [
      ([], "it is empty"), (Array(" \n\n".utf8), "it is empty"),
      ([0x7F, 0x45, 0x4C, 0x46, 1, 1, 0, 0], "no text"),
      (Array("{\\rtf1 x}".utf8), "RTF; save it as DOCX or PDF"),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], "old office format (.doc"),
    ] {
      let refusal = try ProcedureText.refusal(bytes)
      #expect(refusal.contains(reason) && refusal.contains("a.bin"), "\(refusal)")
    }
  }

  @Test func `Facts the file does not state must be given`() throws {
    let folder = try Folder()
    let path = try folder.write("kueche.txt", Array("1 Zweck\n\nText\n".utf8))
    for (options, option) in [
      (ReadingOptions(), "--language"), (ReadingOptions(language: .german), "--jurisdiction"),
      (ReadingOptions(jurisdiction: .germany, language: .german), "--as-of"),
    ] {
      #expect {
        try DocumentReader.read(path: path, options: options)
      } throws: {
        "\($0)".contains(option)
      }
    }
    let norm = try DocumentReader.read(path: path, options: ProcedureText.options)
    #expect(norm.title == "kueche" && norm.identifier == "file:kueche/de")
  }

  @Test func `Odd and damaged texts do not crash`() throws {
    for bytes in ProcedureText.damaged(Array(german.utf8), count: 200) {
      _ = try ProcedureText.refusal(bytes)
    }
    for text in ["1", "§", "§ ", "1.", "(", "(1)", "- ", "Article", "1 ", "I.", "A. ", "Teil"] {
      _ = try ProcedureText.refusal(Array(text.utf8))
    }
    let dots =
      "1 " + String(repeating: ". ", count: 200_000) + "x\n2 "
      + String(repeating: " .", count: 200_000)
    #expect(try !ProcedureText.read(dots).provisions.isEmpty)
    let many = String(repeating: "1. Text\n  a) Text\n", count: 20_000)
    #expect(try !ProcedureText.read(many).provisions.isEmpty)
  }
}
