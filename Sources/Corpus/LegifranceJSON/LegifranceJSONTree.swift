internal import Norms

/// Collects what the nodes of a code say, in document order.
struct LegifranceJSONTree {
  /// What is said of the whole code.
  private(set) var code: LegifranceJSONData?
  private(set) var articles: [LegifranceJSONData] = []
  private(set) var sectionCount = 0

  private let path: String

  init(path: String) { self.path = path }

  /// - Parameter headings: titles of the sections around the node, outermost first.
  mutating func readNode(
    _ cursor: inout JSONCursor, below headings: [String]
  ) throws(CorpusError) {
    var type: String?
    var data: LegifranceJSONData?
    var children: Int?
    try cursor.readObject { (cursor: inout JSONCursor, name) throws(CorpusError) in
      switch name {
      case "type": type = try cursor.readOptionalString()
      case "data": data = try LegifranceJSONData(&cursor, path: path)
      case "children":
        _ = try cursor.kind()
        children = cursor.offset
        // Data that follows its children is known only later.
        if let type, let data {
          try readChildren(&cursor, of: type, data, below: headings)
          children = nil
        } else {
          try cursor.skip()
        }
      default: try cursor.skip()
      }
    }
    let end = cursor.offset
    if let children, let type, let data {
      cursor.go(to: children)
      try readChildren(&cursor, of: type, data, below: headings)
      cursor.go(to: end)
    }
    switch (type, data) {
    case ("code", let data?): code = data
    case ("article", var data?):
      data.headings = headings
      articles.append(data)
    default: break
    }
  }

  private mutating func readChildren(
    _ cursor: inout JSONCursor, of type: String, _ data: LegifranceJSONData,
    below headings: [String]
  ) throws(CorpusError) {
    guard try cursor.kind() == .array else { return try cursor.skip() }
    var headings = headings
    if type == "section" {
      sectionCount += 1
      if let title = data.title.map({ PlainText.line($0) }), !title.isEmpty {
        headings.append(title)
      }
    }
    try cursor.readArray { (cursor: inout JSONCursor) throws(CorpusError) in
      if try cursor.kind() == .object {
        try readNode(&cursor, below: headings)
      } else {
        try cursor.skip()
      }
    }
  }
}
