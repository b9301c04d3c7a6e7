/// A small PDF of lines in Helvetica, each with its place.
enum PDFFixture {
  struct Line {
    var x = 72.0
    /// From the top of the page, which is 842 high.
    var y: Double
    var size = 11.0
    var text: String
  }

  static func pdf(_ pages: [[Line]], information: String = "") -> [UInt8] {
    var objects = [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Count \(pages.count) /Kids ["
        + pages.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " ") + "] >>",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for (number, lines) in pages.enumerated() {
      let content = lines.map { line in
        "BT /F1 \(line.size) Tf \(line.x) \(842 - line.y) Td (\(escaped(line.text))) Tj ET\n"
      }.joined()
      objects.append(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents \(5 + 2 * number) 0 R "
          + "/Resources << /Font << /F1 3 0 R >> >> >>")
      objects.append(
        "<< /Length \(content.unicodeScalars.count) >>\nstream\n\(content)endstream")
    }
    objects.append("<< \(information) >>")
    var text = "%PDF-1.4\n"
    var table = "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for (number, object) in objects.enumerated() {
      let place = String(text.unicodeScalars.count)
      table += String(repeating: "0", count: 10 - place.count) + place + " 00000 n \n"
      text += "\(number + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = text.unicodeScalars.count
    text +=
      table + "trailer << /Size \(objects.count + 1) /Root 1 0 R /Info \(objects.count) 0 R >>\n"
      + "startxref\n\(start)\n%%EOF\n"
    return text.unicodeScalars.map { UInt8($0.value) }
  }

  /// In the encoding of Windows; the fixtures use Latin letters, dashes and the euro sign.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "(", ")", "\\": result += "\\\(scalar)"
      case "€": result += "\\200"
      case "–": result += "\\226"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
