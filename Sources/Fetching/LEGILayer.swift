internal import Downloads
internal import Foundation

/// What one archive says about the wanted texts, unpacked beside their trees.
///
/// An archive is read to its end before anything of it is worked in: a damaged one changes nothing.
struct LEGILayer {
  /// Paths of files that are withdrawn, by text.
  private(set) var withdrawn: [String: [String]] = [:]
  /// Paths of files that are new or changed, by text.
  private(set) var files: [String: [String]] = [:]
  private let folder: String

  /// - Parameters:
  ///   - folder: for the unpacked files; empty.
  ///   - texts: the numbers that are wanted.
  init(archive path: String, named name: String, texts: Set<String>, into folder: String) throws {
    self.folder = folder
    var limits = ArchiveReader.Limits()
    // The complete archive has some 1.5 million small files.
    limits.members = 20_000_000
    limits.totalBytes = 200 << 30
    let reader = ArchiveReader(path: path, name: name, format: .gzippedTar, limits: limits)
    try reader.forEachFile { member in
      if member.name.hasSuffix("/liste_suppression_legi.dat")
        || member.name == "liste_suppression_legi.dat"
      {
        try readList(member, texts: texts)
      } else if member.name.hasSuffix(".xml"),
        let (text, place) = Self.place(
          of: member.name, texts: texts)
      {
        try RawFiles.write(member, to: "\(folder)/\(text)/\(place)")
        files[text, default: []].append(place)
      }
    }
  }

  func isEmpty(for text: String) -> Bool {
    files[text, default: []].isEmpty && withdrawn[text, default: []].isEmpty
  }

  /// Works the layer into a text's tree: first what it withdraws, then what it brings.
  func apply(to tree: String, text: String) throws {
    let manager = FileManager.default
    for place in withdrawn[text, default: []] {
      try? manager.removeItem(atPath: tree + "/" + place)
    }
    for place in files[text, default: []] {
      let target = tree + "/" + place
      try manager.createDirectory(
        atPath: URL(fileURLWithPath: target).deletingLastPathComponent().path,
        withIntermediateDirectories: true)
      guard rename("\(folder)/\(text)/\(place)", target) == 0 else {
        throw FetchError.cannotWrite(path: target, reason: String(cString: strerror(errno)))
      }
    }
  }

  /// One path a line, without ending, sometimes with a mark behind a blank; most are about texts
  /// nobody wants.
  private mutating func readList(_ member: borrowing ArchiveMember, texts: Set<String>) throws {
    var data = Data()
    try member.forEachPiece { data += $0 }
    for line in String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline) {
      guard let path = line.split(separator: " ").first,
        let (text, place) = Self.place(of: String(path), texts: texts)
      else { continue }
      withdrawn[text, default: []].append(place.hasSuffix(".xml") ? place : place + ".xml")
    }
  }

  /// The text in whose folder a path lies, and the path from `legi/global` on; nil for other texts.
  private static func place(of path: String, texts: Set<String>) -> (text: String, place: String)? {
    guard let text = texts.first(where: { path.contains("/\($0)/") }) else { return nil }
    let parts = path.split(separator: "/")
    guard let start = parts.firstIndex(of: "legi"), start + 1 < parts.count,
      parts[start + 1] == "global", !parts.contains(".."), !parts.contains("."),
      parts[start...].dropLast().contains(Substring(text))
    else { return nil }
    return (text, parts[start...].joined(separator: "/"))
  }
}
