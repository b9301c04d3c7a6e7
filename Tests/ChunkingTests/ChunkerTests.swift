import Chunking
import Norms
import Testing

struct ChunkerTests {
  /// Counts words, as an encoder counts tokens.
  static func words(_ text: String) -> Int { text.split(whereSeparator: \.isWhitespace).count }

  private let norm = Norm(
    identifier: "gii:BJNR252110998", abbreviation: "GWB",
    title: "Gesetz gegen Wettbewerbsbeschränkungen", jurisdiction: .germany, language: .german,
    stateDate: CalendarDate(year: 2025, month: 4, day: 2)!, basis: .observed, provisions: [])

  private func provision(_ content: [Block], path: [String] = []) -> Provision {
    Provision(
      key: "BJNE0001", kind: .article, label: "§ 97", heading: "Grundsätze", path: path,
      content: content)
  }

  private func paragraph(_ number: String, _ text: String, _ children: [Block] = []) -> Block {
    Block(kind: .paragraph, number: number, marker: "(\(number))", text: text, children: children)
  }

  private func passages(_ provision: Provision, window: Int = 200) -> [Passage] {
    Chunker(window: window, tokenCount: Self.words).passages(of: provision, in: norm)
  }

  @Test func `Each numbered paragraph is a passage of its own`() {
    let passages = passages(provision([paragraph("1", "Eins."), paragraph("2", "Zwei.")]))
    #expect(passages.map(\.citation) == ["§ 97 Abs. 1 GWB", "§ 97 Abs. 2 GWB"])
    #expect(passages.map(\.text) == ["(1) Eins.", "(2) Zwei."])
    #expect(passages.map(\.paragraph) == ["1", "2"])
  }

  @Test func `Unnumbered texts stay together and are cited by the provision`() {
    let texts = ["Eins.", "Zwei."].map { Block(kind: .text, text: $0) }
    let passages = passages(provision(texts))
    #expect(passages.map(\.text) == ["Eins.\nZwei."])
    #expect(passages.map(\.citation) == ["§ 97 GWB"])
    #expect(passages.map(\.paragraph) == [nil])
  }

  @Test func `The context names act, provision and path`() {
    let passage = passages(provision([paragraph("1", "Eins.")], path: ["Teil 4", "Kapitel 1"]))[0]
    for part in ["GWB", "§ 97", "Grundsätze", "Teil 4 > Kapitel 1"] {
      #expect(passage.context.contains(part))
    }
    #expect(passage.embeddedText == passage.context + "\n" + passage.text)
  }

  @Test func `What has no name leaves no comma in the context`() {
    var norm = norm
    norm.abbreviation = ""
    norm.title = ""
    var provision = provision([Block(kind: .text, text: "Eins.")])
    let chunker = Chunker(window: 200, tokenCount: Self.words)
    #expect(chunker.passages(of: provision, in: norm)[0].context == "§ 97 Grundsätze")
    provision.label = ""
    #expect(chunker.passages(of: provision, in: norm)[0].context == "Grundsätze")
    provision.heading = nil
    #expect(chunker.passages(of: provision, in: norm)[0].context == "")
  }

  @Test func `A long list is cut at its items`() {
    let items = (1...6).map { number in
      Block(
        kind: .point, number: "\(number)", marker: "\(number).",
        text: String(repeating: "Wort ", count: 12) + "Ende;")
    }
    let passages = passages(provision([paragraph("1", "Wer:", items)]), window: 50)
    #expect(passages.count > 1)
    #expect(passages.allSatisfy { $0.text.hasSuffix("Ende;") && $0.paragraph == "1" })
  }

  @Test(arguments: [
    "Es gilt Abs. 4 Nr. 2 und Art. 3 sowie z. B. S. 5 hier und dort und noch an anderer Stelle",
    "Dies gilt gem. § 3 vgl. Buchst. a ferner Satz 2 bis zum 15. Januar des Jahres und weiter so",
    "Selon l'art. L. 2113-10, al. 2, p. ex. pour M. Dupont et Mme. Martin ou encore d'autres cas",
  ])
  func `Abbreviations end no sentence`(sentence: String) {
    let text = sentence + ". " + sentence + "."
    let passages = passages(provision([paragraph("1", text)]), window: 32)
    #expect(passages.map(\.text) == ["(1) " + sentence + ".", sentence + "."])
  }

  @Test(arguments: [3, 5, 10, 20, 40])
  func `However small the window, nothing is lost and every part is verbatim`(window: Int) {
    let text = String(repeating: "Donaudampfschifffahrt und Weiteres, ", count: 30)
    let provision = provision([paragraph("1", text)], path: ["Teil 4", "Kapitel 1"])
    let passages = passages(provision, window: window)
    #expect(passages.allSatisfy { provision.text.contains($0.text) })
    #expect(
      passages.flatMap { $0.text.split(separator: " ") } == provision.text.split(separator: " "))
    #expect(passages.allSatisfy { Self.words($0.embeddedText) <= window })
  }

  @Test func `A word longer than the window is cut, not dropped`() {
    let text = String(repeating: "Rindfleischetikettierung", count: 20)
    let provision = provision([Block(kind: .text, text: text)])
    let chunker = Chunker(window: 60, tokenCount: \.count)
    let passages = chunker.passages(of: provision, in: norm)
    #expect(passages.count > 1)
    #expect(passages.map(\.text).joined() == text)
    #expect(passages.allSatisfy { $0.embeddedText.count <= 60 })
  }

  @Test func `Tables of contents and repealed provisions give no passage`() {
    var contents = provision([Block(kind: .table, text: "§ 1 | Zweck")])
    contents.kind = .tableOfContents
    #expect(passages(contents).isEmpty)
    var repealed = provision([Block(kind: .text, text: "(weggefallen)")])
    repealed.isRepealed = true
    #expect(passages(repealed).isEmpty)
  }

  @Test func `A table is cut between its rows`() {
    let rows = (1...20).map { "Zeile \($0) | Wert \($0)" }.joined(separator: "\n")
    let passages = passages(provision([Block(kind: .table, text: rows)]), window: 30)
    #expect(passages.count > 1)
    #expect(passages.allSatisfy { $0.text.hasPrefix("Zeile") })
    #expect(passages.map(\.text).joined(separator: "\n") == rows)
  }
}
