/// Counts the automatic numbers of headings and lists.
struct DOCXNumbering {
  private struct Level {
    var start = 1
    var format = "decimal"
    var text = ""
    var isLegal = false
    /// The level after whose numbers it begins anew; 0 for never.
    var restart: Int?
    var style: String?
  }

  private struct List {
    var abstract: String
    var starts: [Int: Int] = [:]
    var levels: [Int: Level] = [:]
  }

  static let mostLevels = 9
  private var abstracts: [String: [Int: Level]] = [:]
  private var links: [String: String] = [:]
  private var lists: [String: List] = [:]
  private var counts: [String: [Int?]] = [:]
  private var started: Set<String> = []

  init(_ root: XMLElement?, styles: DOCXStyles) {
    for element in root?.all("abstractNum") ?? [] {
      guard let id = element.attributes["abstractNumId"] else { continue }
      abstracts[id] = Self.levels(of: element)
      if let style = element.first("numStyleLink")?.value { links[id] = style }
    }
    for element in root?.all("num") ?? [] {
      guard let id = element.attributes["numId"],
        let abstract = element.first("abstractNumId")?.value
      else { continue }
      var list = List(abstract: abstract)
      for change in element.all("lvlOverride") {
        guard let level = change.attributes["ilvl"].flatMap({ Int($0) }) else { continue }
        list.starts[level] = change.first("startOverride")?.value.flatMap { Int($0) }
        list.levels.merge(Self.levels(of: change)) { $1 }
      }
      lists[id] = list
    }
    // A list may take its levels from a numbering style, whose own list has them.
    for (id, style) in links {
      guard let target = styles.numbering(of: style).flatMap({ lists[$0.id]?.abstract }) else {
        continue
      }
      for key in lists.keys where lists[key]?.abstract == id { lists[key]?.abstract = target }
    }
  }

  private static func levels(of element: XMLElement) -> [Int: Level] {
    var levels: [Int: Level] = [:]
    for child in element.all("lvl") {
      guard let number = child.attributes["ilvl"].flatMap({ Int($0) }),
        (0..<mostLevels).contains(number)
      else { continue }
      levels[number] = Level(
        start: child.first("start")?.value.flatMap { Int($0) } ?? 1,
        format: child.first("numFmt")?.value ?? "decimal",
        text: String((child.first("lvlText")?.value ?? "").prefix(64)),
        isLegal: child.isOn("isLgl") ?? false,
        restart: child.first("lvlRestart")?.value.flatMap { Int($0) },
        style: child.first("pStyle")?.value)
    }
    return levels
  }

  /// The level of a list that belongs to a paragraph style.
  func level(of list: String, style lineage: [String]) -> Int? {
    guard let list = lists[list] else { return nil }
    let levels = (abstracts[list.abstract] ?? [:]).merging(list.levels) { $1 }
    return lineage.lazy.compactMap { style in
      levels.first { $0.value.style == style }?.key
    }.first
  }

  /// The next number; empty for bullets, nil where nothing is numbered.
  mutating func next(list id: String, level: Int) -> String? {
    guard id != "0", let list = lists[id], (0..<Self.mostLevels).contains(level) else { return nil }
    let levels = (abstracts[list.abstract] ?? [:]).merging(list.levels) { $1 }
    guard let own = levels[level] else { return nil }
    var counts = self.counts[list.abstract] ?? Array(repeating: nil, count: Self.mostLevels)
    for (level, start) in list.starts where started.insert("\(id) \(level)").inserted {
      if counts.indices.contains(level) { counts[level] = start &- 1 }
    }
    for above in 0..<level where counts[above] == nil {
      counts[above] = levels[above]?.start ?? 1
    }
    counts[level] = (counts[level] ?? own.start &- 1) &+ 1
    for below in (level + 1)..<max(Self.mostLevels, level + 1) {
      let restart = levels[below]?.restart
      if restart != 0, restart.map({ level < $0 }) ?? true { counts[below] = nil }
    }
    self.counts[list.abstract] = counts
    return own.format == "bullet" ? "" : Self.text(of: own, counts: counts, levels: levels)
  }

  /// `%1.%2` with the numbers in it.
  private static func text(of own: Level, counts: [Int?], levels: [Int: Level]) -> String {
    var result = ""
    var isNumber = false
    for sign in own.text {
      if isNumber, let number = sign.wholeNumberValue, (1...mostLevels).contains(number) {
        let level = levels[number - 1]
        let format = own.isLegal ? "decimal" : level?.format ?? "decimal"
        result += Self.text(of: counts[number - 1] ?? level?.start ?? 1, format: format)
        isNumber = false
      } else {
        if isNumber { result += "%" }
        isNumber = sign == "%"
        if !isNumber { result.append(sign) }
      }
    }
    return PlainText.line(result)
  }

  private static func text(of value: Int, format: String) -> String {
    switch format {
    case "none", "bullet": ""
    case "decimalZero": AutomaticNumber.leadingZero.text(value)
    case "lowerLetter": AutomaticNumber.letter(isCapital: false).text(value)
    case "upperLetter": AutomaticNumber.letter(isCapital: true).text(value)
    case "lowerRoman": AutomaticNumber.roman(isCapital: false).text(value)
    case "upperRoman": AutomaticNumber.roman(isCapital: true).text(value)
    default: AutomaticNumber.decimal.text(value)
    }
  }
}
