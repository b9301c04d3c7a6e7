/// Documents as a word processor writes them: a zip archive of XML files.
enum DOCXFixture {
  static let space = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""

  static let styles = """
    <w:styles \(space)>
    <w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>
    <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
    <w:style w:type="paragraph" w:styleId="b1"><w:name w:val="heading 1"/><w:basedOn w:val="Standard"/>
    <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="b2"><w:name w:val="heading 2"/><w:basedOn w:val="Standard"/>
    <w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="eigen"><w:name w:val="Eigene"/><w:basedOn w:val="b2"/></w:style>
    <w:style w:type="paragraph" w:styleId="kreis"><w:name w:val="a"/><w:basedOn w:val="kreis"/></w:style>
    <w:style w:type="character" w:styleId="weg"><w:name w:val="x"/><w:rPr><w:vanish/></w:rPr></w:style>
    </w:styles>
    """

  static let numbering = """
    <w:numbering \(space)>
    <w:abstractNum w:abstractNumId="0">\
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>\
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl>\
    </w:abstractNum>
    <w:abstractNum w:abstractNumId="1">\
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1)"/></w:lvl>\
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%2."/></w:lvl>\
    <w:lvl w:ilvl="2"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum>
    <w:abstractNum w:abstractNumId="2">\
    <w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="(%1)"/></w:lvl></w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="1"/>\
    <w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
    <w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>
    </w:numbering>
    """

  static func paragraph(_ text: String, style: String? = nil, list: (Int, Int)? = nil) -> String {
    let style = style.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? ""
    let list =
      list.map {
        "<w:numPr><w:ilvl w:val=\"\($0.1)\"/><w:numId w:val=\"\($0.0)\"/></w:numPr>"
      } ?? ""
    let runs = text.hasPrefix("<") ? text : run(text)
    return "<w:p><w:pPr>\(style)\(list)</w:pPr>\(runs)</w:p>"
  }

  static func run(_ text: String, _ properties: String = "") -> String {
    "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }

  static func document(_ body: String, _ more: [String: String] = [:]) -> [UInt8] {
    var members = [
      "[Content_Types].xml": "<Types/>", "word/styles.xml": styles,
      "word/numbering.xml": numbering,
      "word/document.xml": """
      <w:document \(space) xmlns:mc="m" xmlns:wps="s" xmlns:v="v"><w:body>\(body)</w:body></w:document>
      """,
    ]
    members.merge(more) { $1 }
    return zip(members.sorted { $0.key < $1.key }.map { ($0.key, Array($0.value.utf8)) })
  }

  /// A zip archive with its members as they are.
  static func zip(_ members: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for (name, content) in members {
      let facts =
        little(20, 2) + little(0, 2) + little(0, 2) + little(0, 4) + little(crc(content), 4)
        + little(content.count, 4) + little(content.count, 4) + little(name.utf8.count, 2)
        + little(0, 2)
      directory +=
        little(0x0201_4B50, 4) + little(20, 2) + facts + little(0, 2) + little(0, 2)
        + little(0, 2) + little(0, 4) + little(bytes.count, 4) + name.utf8
      bytes += little(0x0403_4B50, 4) + facts + name.utf8 + content
    }
    let count = little(members.count, 2)
    return bytes + directory + little(0x0605_4B50, 4) + little(0, 4) + count + count
      + little(directory.count, 4) + little(bytes.count, 4) + little(0, 2)
  }

  private static func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(value >> (8 * $0) & 0xFF) }
  }

  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { value, _ in
      value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1
    }
  }

  private static func crc(_ bytes: [UInt8]) -> Int {
    Int(
      ~bytes.reduce(UInt32.max) { value, byte in
        table[Int((value ^ UInt32(byte)) & 0xFF)] ^ value >> 8
      })
  }
}
