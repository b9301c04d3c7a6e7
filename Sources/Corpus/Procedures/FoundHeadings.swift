/// Headings of a format that could state them but did not: people often write them as bold
/// paragraphs.
enum FoundHeadings {
  /// Parts that the format calls headings, or else numbered paragraphs that read like headings.
  static func parts(_ parts: [ProcedurePart]) -> [ProcedurePart] {
    let states = parts.contains { part in
      if case .heading(let level, let text) = part {
        level > 1 || ProcedureHeading(level: 1, line: text).number != nil
      } else {
        false
      }
    }
    guard !states else { return parts }
    let lines = parts.map { part in
      HeadingFinder.Line(text: line(of: part), isSetApart: true, endsBlock: true)
    }
    let found = HeadingFinder.find(lines)
    var result: [ProcedurePart] = []
    var skipped = -1
    for (index, part) in parts.enumerated() where index > skipped {
      if let heading = found[index] {
        result.append(.numbered(heading.heading))
        skipped = index + heading.lineCount - 1
      } else {
        result.append(part)
      }
    }
    return result
  }

  /// Tables hold no headings.
  private static func line(of part: ProcedurePart) -> String {
    switch part {
    case .text(let text): text
    case .item(_, let marker?, let text): marker + " " + text
    default: ""
    }
  }
}
