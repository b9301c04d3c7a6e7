internal import Foundation

/// One unpacked archive: the complete one, or an increment.
struct LEGILayer {
  /// `20260609-212725`; nil for a complete archive unpacked without a folder of that name.
  let stamp: String?
  private let isComplete: Bool
  /// The folder that holds `legi`, which holds the acts.
  private let folder: String

  /// The archives that lie beside the one with this act's folder, oldest first, from the newest
  /// complete one on.
  static func layers(around act: String) -> [LEGILayer] {
    guard let (root, _) = split(act) else {
      return [LEGILayer(stamp: nil, isComplete: true, folder: act)]
    }
    var layers: [LEGILayer] = []
    if isFolder(root + "/legi") {
      layers.append(LEGILayer(stamp: nil, isComplete: true, folder: root))
    }
    for name in names(in: root) {
      guard let stamp = stamp(in: name) else { continue }
      // An archive unpacked into a folder of its own has one more of the same time inside.
      let inner = names(in: root + "/" + name).first { Self.stamp(in: $0) != nil }
      let folder = root + "/" + name + (inner.map { "/" + $0 } ?? "")
      layers.append(
        LEGILayer(
          stamp: inner.flatMap { Self.stamp(in: $0) } ?? stamp,
          isComplete: name.lowercased().contains("global"), folder: folder))
    }
    layers.sort { ($0.stamp ?? "", $0.folder) < ($1.stamp ?? "", $1.folder) }
    let start = layers.lastIndex { $0.isComplete } ?? layers.startIndex
    return Array(layers[start...])
  }

  /// The files of an act by their path below `legi`, without ending.
  func files(of act: String) -> [String: String] {
    guard isFolder(folder + "/legi") else {
      var files: [String: String] = [:]
      Self.collect(folder, named: "", into: &files)
      return files
    }
    var files: [String: String] = [:]
    for collection in Self.names(in: folder + "/legi/global") {
      for state in Self.names(in: folder + "/legi/global/" + collection) {
        let name = "legi/global/\(collection)/\(state)/" + Self.place(of: act)
        Self.collect(folder + "/" + name, named: name, into: &files)
      }
    }
    return files
  }

  /// The paths that the increment's list withdraws from an act, without ending.
  func withdrawn(of act: String) -> [String] {
    let list = folder + "/liste_suppression_legi.dat"
    guard let data = FileManager.default.contents(atPath: list) else { return [] }
    return String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline)
      .compactMap { line in
        guard line.contains(act), let path = line.split(separator: " ").first else { return nil }
        return path.hasSuffix(".xml") ? String(path.dropLast(4)) : String(path)
      }
  }

  /// - Returns: the folder in which the archives lie, and the one of the archive with this act; nil
  ///   for a folder outside the layout.
  static func split(_ act: String) -> (root: String, archive: String)? {
    var parts = act.split(separator: "/", omittingEmptySubsequences: false)
    guard let legi = parts.lastIndex(of: "legi"), legi + 1 < parts.count,
      parts[legi + 1] == "global"
    else { return nil }
    parts.removeSubrange(legi...)
    func joined() -> String {
      parts.isEmpty ? "." : parts == [""] ? "/" : parts.joined(separator: "/")
    }
    let archive = joined()
    while let last = parts.last, stamp(in: last) != nil { parts.removeLast() }
    return (joined(), archive)
  }

  static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  private func isFolder(_ path: String) -> Bool { Self.isFolder(path) }

  /// `20260609-212725` in `LEGI_20260609-212725`
  private static func stamp(in name: some StringProtocol) -> String? {
    let bytes = Array(name.utf8)
    guard bytes.count >= 15 else { return nil }
    func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
    for start in 0...(bytes.count - 15) {
      let part = bytes[start..<start + 15]
      if part.enumerated().allSatisfy({ place, byte in
        place == 8 ? byte == UInt8(ascii: "-") : isDigit(byte)
      }) {
        return String(decoding: part, as: UTF8.self)
      }
    }
    return nil
  }

  /// `LEGI/TEXT/00/00/06/07/07/LEGITEXT000006070721`
  private static func place(of act: String) -> String {
    let letters = Array(act)
    let pairs = stride(from: 8, to: 18, by: 2).map { String(letters[$0...$0 + 1]) }
    return ([String(letters[0..<4]), String(letters[4..<8])] + pairs + [act]).joined(separator: "/")
  }

  /// Links are not followed: an archive has none.
  private static func collect(
    _ folder: String, named name: String, into files: inout [String: String]
  ) {
    guard isFolder(folder) else { return }
    var waiting = [(folder, name)]
    while let (folder, name) = waiting.popLast() {
      for child in names(in: folder) {
        let path = folder + "/" + child
        let childName = name.isEmpty ? child : name + "/" + child
        let type = try? FileManager.default.attributesOfItem(atPath: path)[.type]
        if type as? FileAttributeType == .typeDirectory {
          waiting.append((path, childName))
        } else if type as? FileAttributeType == .typeRegular, child.hasSuffix(".xml") {
          files[String(childName.dropLast(4))] = path
        }
      }
    }
  }

  private static func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
      .filter { !$0.hasPrefix(".") }.sorted()
  }
}
