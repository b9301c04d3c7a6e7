import Foundation
import Indexing
import Norms
import PassageStore
import TestSupport

/// Stand-ins for acts that people cite: names and numbering are theirs, the texts are not.
enum StandInActs {
  /// An index of all acts in `Citations/acts.tsv`, in force from 2020-01-01.
  static func index() async throws -> TestIndex {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let file = folder.appending(path: "Citations/acts.tsv")
    var norms: [Norm] = []
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if fields[0] == "act" {
        norms.append(norm(fields))
      } else {
        norms[norms.count - 1].provisions.append(
          provision(fields, place: norms[norms.count - 1].provisions.count))
      }
    }
    let index = try TestIndex()
    _ = try await Indexer(folder: index.folder, embedder: index.embedder) { _ in }
      .build(norms, from: file.path, hash: "stand-ins")
    return index
  }

  private static func norm(_ fields: [String]) -> Norm {
    Norm(
      identifier: fields[1], work: fields[2].isEmpty ? nil : fields[2], abbreviation: fields[3],
      alternativeNames: fields[4].split(separator: "|").map(String.init), title: fields[5],
      jurisdiction: Jurisdiction(rawValue: fields[6]), language: Language(rawValue: fields[7]),
      stateDate: CalendarDate(year: 2020, month: 1, day: 1)!, basis: .official, provisions: [])
  }

  private static func provision(_ fields: [String], place: Int) -> Provision {
    var rest = fields[3][...]
    return Provision(
      key: "\(place)", kind: Provision.Kind(rawValue: fields[0])!, label: fields[1],
      path: [fields[2]], content: blocks(&rest, of: fields[1]))
  }

  /// `p1[n1,n2[na]],t`: kind and number of each block, its children in brackets.
  private static func blocks(_ rest: inout Substring, of label: String) -> [Block] {
    var blocks: [Block] = []
    while let letter = rest.popFirst(), letter != "]" {
      if letter == "," { continue }
      let number = rest.prefix { $0 != "," && $0 != "[" && $0 != "]" }
      rest = rest[number.endIndex...]
      let kind: Block.Kind = letter == "p" ? .paragraph : letter == "n" ? .point : .text
      var block = Block(
        kind: kind, number: number.isEmpty ? nil : String(number),
        text: "Text \(number) zu \(label).")
      if rest.first == "[" {
        rest.removeFirst()
        block.children = Self.blocks(&rest, of: label)
      }
      blocks.append(block)
    }
    return blocks
  }
}
