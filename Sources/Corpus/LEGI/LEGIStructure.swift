/// The sections of an act in all their versions, put together from its `TEXTELR` and `SECTION_TA`
/// files: where each version of an article stands.
struct LEGIStructure {
  struct Place {
    /// In document order, counted from 0.
    var position: Int
    var headings: [String]
  }

  private struct Link {
    var child: String
    var title: String
    /// As printed: `YYYY-MM-DD` compares as the day does.
    var start: String
    var end: String
  }

  /// Number of sections, each of its versions counted.
  var sectionCount: Int { titles.count }

  private var titles: [String: String] = [:]
  /// By section, in order; those of the act under an empty name.
  private var children: [String: [Link]] = [:]

  /// - Parameter root: a `TEXTELR` or `SECTION_TA` file; others are ignored.
  mutating func add(_ root: XMLElement) {
    switch root.name {
    case "TEXTELR":
      children["", default: []] += Self.links(root.first("STRUCT"))
    case "SECTION_TA":
      guard let id = root.line("ID") else { return }
      titles[id] = root.line("TITRE_TA") ?? ""
      children[id] = Self.links(root.first("STRUCTURE_TA"))
    default: break
    }
  }

  /// The place of every version of an article that a section lists.
  ///
  /// A version may stand under several versions of a section: the youngest of those that applied
  /// while it did is taken.
  func places() -> [String: Place] {
    var places: [String: Place] = [:]
    let parents = parents()
    var waiting: [(id: String, headings: [String])] = [("", [])]
    var seen: Set<String> = [""]
    while let (section, headings) = waiting.popLast() {
      if section.isEmpty || titles[section] != nil {
        // Last in, first out: so the children go in backwards.
        for link in (children[section] ?? []).reversed()
        where parents[link.child] == section && seen.insert(link.child).inserted {
          let title = titles[link.child] ?? link.title
          waiting.append((link.child, title.isEmpty ? headings : headings + [title]))
        }
      } else {
        places[section] = Place(position: places.count, headings: headings)
      }
    }
    return places
  }

  /// For each section and article the section that it is taken to stand in.
  private func parents() -> [String: String] {
    var intervals: [String: (start: String, end: String)] = [:]
    for link in children.values.joined() { intervals[link.child] = (link.start, link.end) }
    var parents: [String: String] = [:]
    for (parent, links) in children.sorted(by: { $0.key < $1.key }) {
      for link in links {
        guard let other = parents[link.child], other != parent else {
          parents[link.child] = parent
          continue
        }
        func rank(_ section: String) -> (Int, String) {
          let interval = intervals[section] ?? ("", "9")
          let overlaps = interval.start < link.end && link.start < interval.end
          return (overlaps ? 1 : 0, interval.start)
        }
        if rank(parent) > rank(other) { parents[link.child] = parent }
      }
    }
    return parents
  }

  private static func links(_ list: XMLElement?) -> [Link] {
    guard let list else { return [] }
    return list.elements.compactMap { element in
      guard element.name == "LIEN_SECTION_TA" || element.name == "LIEN_ART",
        let id = element.attributes["id"], !id.isEmpty
      else { return nil }
      return Link(
        child: id, title: PlainText.line(element.text), start: element.attributes["debut"] ?? "",
        end: element.attributes["fin"] ?? "9")
    }
  }
}
