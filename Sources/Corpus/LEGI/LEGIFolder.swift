/// The files of one act in DILA's LEGI archive, unpacked into folders.
///
/// A complete archive holds `legi/global/…/LEGITEXT…/` with the folders `article`, `section_ta` and
/// `texte`; an increment holds the same of what changed, below a folder named after its time
/// (`20260609-212725`), with a list of what was withdrawn. Increments that lie beside the complete
/// archive are applied in their order: first what they withdraw, then what they bring.
package struct LEGIFolder {
  /// The folder of the act that was named.
  package let path: String
  let act: LegifranceAct
  /// By its path below `legi/`, where each file of the act is to be read; ordered.
  let files: [(name: String, path: String)]
  /// The time of the newest archive that says something of the act: `20260609-212725`.
  let newest: String?

  /// Nil for anything but the folder of an act in the layout of the archive.
  package init?(path: String) {
    let path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    guard Self.isAct(path), let name = path.split(separator: "/").last,
      let act = LegifranceAct(identifier: String(name))
    else { return nil }
    self.path = path
    self.act = act
    var files: [String: (path: String, layer: Int)] = [:]
    var newest: String?
    for (place, layer) in LEGILayer.layers(around: path).enumerated() {
      let withdrawn = layer.withdrawn(of: String(name))
      let found = layer.files(of: String(name))
      for name in withdrawn { files[name] = nil }
      for (name, path) in found { files[name] = (path, place) }
      if !withdrawn.isEmpty || !found.isEmpty { newest = layer.stamp ?? newest }
    }
    self.newest = newest
    self.files = Self.withoutMoved(files)
  }

  /// The same for all folders of one act in archives that lie beside each other.
  static func identity(_ path: String) -> String {
    let root = LEGILayer.split(path)?.root ?? path
    return root + "\u{1F}" + (path.split(separator: "/").last ?? "")
  }

  static func isAct(_ path: String) -> Bool {
    guard let name = path.split(separator: "/").last,
      LegifranceAct.isIdentifier(name, kinds: ["LEGITEXT", "JORFTEXT"])
    else { return false }
    return ["article", "section_ta", "texte"].contains { LEGILayer.isFolder(path + "/" + $0) }
  }

  /// An act that moves between the folders of the archive may stand in both for a while: of two
  /// files of one name the one from the later archive counts.
  private static func withoutMoved(
    _ files: [String: (path: String, layer: Int)]
  ) -> [(name: String, path: String)] {
    var kept: [String: (name: String, path: String, layer: Int)] = [:]
    for (name, file) in files.sorted(by: { $0.key < $1.key }) {
      let part = part(name)
      if let other = kept[part], other.layer > file.layer { continue }
      kept[part] = (name, file.path, file.layer)
    }
    return kept.sorted { $0.key < $1.key }.map { ($0.value.name, $0.value.path) }
  }

  /// `article/LEGIARTI000006419320` of whatever folders stand between.
  private static func part(_ name: String) -> String {
    let parts = name.split(separator: "/")
    let kind = parts.last { ["article", "section_ta", "struct", "version"].contains($0) } ?? ""
    return kind + "/" + (parts.last ?? "")
  }
}
