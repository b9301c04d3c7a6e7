import Testing
import TextAnalysis

struct CompoundDictionaryTests {
  private let dictionary = CompoundDictionary([
    (word: "vergab", frequency: 40), (word: "verfahr", frequency: 60),
    (word: "frist", frequency: 50),
    (word: "angebot", frequency: 30), (word: "hypothek", frequency: 9),
    (word: "forder", frequency: 20), (word: "verpflicht", frequency: 25),
    (word: "erklar", frequency: 12), (word: "grundstuck", frequency: 15),
    (word: "teil", frequency: 80),
    (word: "grund", frequency: 70), (word: "stuck", frequency: 3), (word: "kurz", frequency: 1),
    (word: "zeit", frequency: 10), (word: "tag", frequency: 99),
  ])

  @Test(arguments: [
    ("angebotsfrist", ["angebot", "frist"]), ("vergabeverfahr", ["vergab", "verfahr"]),
    ("hypothekenforder", ["hypothek", "forder"]),
    ("verpflichtungserklar", ["verpflicht", "erklar"]),
    ("angebotsfristverfahr", ["angebot", "frist", "verfahr"]),
    ("grundstucksteil", ["grundstuck", "teil"]),
  ])
  func `compounds fall into words of the corpus`(word: String, parts: [String]) {
    #expect(dictionary.parts(of: word) == parts)
  }

  /// A word that is more frequent than its parts, parts that are too short, too rare or unknown, what is no
  /// word at all.
  @Test(arguments: [
    "grundstuck", "fristtag", "kurzzeit", "unbekanntfrist", "frist", "angebot-frist", "2016/679",
    "",
  ])
  func `what is no compound of known words stays whole`(word: String) {
    #expect(dictionary.parts(of: word).isEmpty)
  }

  @Test func `a very long word costs no more than a glance`() {
    #expect(dictionary.parts(of: String(repeating: "frist", count: 100_000)).isEmpty)
  }

  @Test func `a dictionary is read as it was written`() throws {
    let bytes = dictionary.bytes
    #expect(CompoundDictionary(bytes: bytes) == dictionary)
    #expect(CompoundDictionary(bytes: Array(bytes.dropLast())) == nil)
    // Words out of order, a frequency that is no number.
    #expect(CompoundDictionary(bytes: Array(bytes[12...] + bytes[..<12])) == nil)
    var damaged = bytes
    damaged.replaceSubrange(8..<12, with: [0, 0, 0xC0, 0x7F])
    #expect(CompoundDictionary(bytes: damaged) == nil)
  }

  @Test func `beginnings and later parts are the subwords`() {
    let subwords = Subwords(compounds: dictionary, languages: [.german])
    #expect(subwords.subwords(of: "angebotsfrist", isGerman: true) == ["angebo", "frist"])
    #expect(subwords.subwords(of: "angebotsfrist", isGerman: false) == ["angebo"])
    #expect(subwords.subwords(of: "frist", isGerman: true).isEmpty)
    #expect(subwords.subwords(of: "123456", isGerman: true).isEmpty)
    let common = TextAnalyzer(language: .german).terms("zwischen")[0]
    #expect(subwords.subwords(of: common, isGerman: true).isEmpty)
  }
}
