import LlamaModels
import Testing

struct UTF8AssemblerTests {
  @Test(arguments: ["§ 97 Abs. 4", "äöüß", "œuvre", "€", "👩‍⚖️", "a€b👍c"])
  func `Bytes that arrive one by one give whole characters`(text: String) {
    var assembler = UTF8Assembler()
    let pieces = text.utf8.map { assembler.append([$0]) }
    #expect(pieces.joined() == text)
    #expect(!pieces.joined().contains("\u{FFFD}"))
    #expect(assembler.finish() == "")
  }

  @Test func `A character that never ends becomes the replacement character`() {
    var assembler = UTF8Assembler()
    #expect(assembler.append([0x61, 0xE2, 0x82]) == "a")
    #expect(assembler.finish() == "\u{FFFD}")
  }

  @Test func `Bytes that are not UTF-8 do not hold up the rest`() {
    var assembler = UTF8Assembler()
    #expect(assembler.append([0x80, 0x80, 0x80, 0x80, 0x61]).hasSuffix("a"))
    #expect(assembler.append([0xFF, 0x62]).hasSuffix("b"))
  }
}
