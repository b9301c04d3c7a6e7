internal import Downloads
internal import Foundation

/// What one archive says about the wanted texts, unpacked: for each text a folder as the archive's
/// own, with `legi/global/…` and the list of what is withdrawn.
///
/// An archive is read to its end before anything of it is used: a damaged one changes nothing.
struct LEGIExtract {
  private let folder: String
  private var texts: Set<String> = []

  private static let list = "liste_suppression_legi.dat"

  /// - Parameters:
  ///   - folder: for the unpacked files; empty.
  ///   - wanted: the numbers of the texts.
  init(archive path: String, named name: String, texts wanted: Set<String>, into folder: String)
    throws
  {
    self.folder = folder
    var limits = ArchiveReader.Limits()
    // The complete archive has some 1.5 million small files.
    limits.members = 20_000_000
    limits.totalBytes = 200 << 30
    let reader = ArchiveReader(path: path, name: name, format: .gzippedTar, limits: limits)
    try reader.forEachFile { member in
      if member.name.split(separator: "/").last == Self.list[...] {
        try writeLists(from: member, of: wanted)
      } else if member.name.hasSuffix(".xml"),
        let (text, place) = Self.place(of: member.name, texts: wanted)
      {
        try RawFiles.write(member, to: "\(folder)/\(text)/\(place)")
        texts.insert(text)
      }
    }
  }

  /// Nil where the archive says nothing of the text.
  func folder(of text: String) -> String? { texts.contains(text) ? folder + "/" + text : nil }

  /// One path a line, without ending, sometimes with a mark behind a blank; most are about texts
  /// nobody wants.
  private mutating func writeLists(
    from member: borrowing ArchiveMember, of wanted: Set<String>
  ) throws {
    var data = Data()
    try member.forEachPiece { data += $0 }
    var lists: [String: String] = [:]
    for line in String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline) {
      guard let path = line.split(separator: " ").first,
        let (text, place) = Self.place(of: String(path), texts: wanted)
      else { continue }
      lists[text, default: ""] += place + "\n"
    }
    for (text, list) in lists {
      texts.insert(text)
      let path = "\(folder)/\(text)/\(Self.list)"
      do {
        try FileManager.default.createDirectory(
          atPath: "\(folder)/\(text)", withIntermediateDirectories: true)
        try Data(list.utf8).write(to: URL(fileURLWithPath: path))
      } catch {
        throw SourceStore.failedWrite(path, error)
      }
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
