internal import Foundation

/// Finds the files to read in files and folders that a user named.
package enum CorpusWalker {
  /// Files named by the user are candidates whatever they are called; in folders, the ending
  /// decides. Symbolic links are followed, each folder once.
  ///
  /// - Throws: `CorpusError.unreadable`, and `.emptyFolder` for a folder without any file.
  package static func walk(_ paths: [String]) throws(CorpusError) -> CorpusWalk {
    var walk = CorpusWalk()
    var seen: Set<String> = []
    for path in paths {
      guard let isFolder = isFolder(path) else {
        throw .unreadable(path: path, reason: "there is no such file or folder; check the path")
      }
      guard isFolder else {
        guard SourceFile.isRegular(path) else {
          throw .unreadable(path: path, reason: SourceFile.noFile)
        }
        if seen.insert(realPath(path)).inserted { walk.candidates.append(path) }
        continue
      }
      guard try enter(path, seen: &seen, walk: &walk) else { throw .emptyFolder(path: path) }
    }
    walk.setPartsApart()
    return walk
  }

  /// Returns whether there was any file, usable or not, read before or not.
  private static func enter(
    _ folder: String, seen: inout Set<String>, walk: inout CorpusWalk
  ) throws(CorpusError) -> Bool {
    if LEGIFolder.isAct(folder) {
      // One act, in whichever of the archives beside each other its folders lie.
      let identity = LEGIFolder.identity(realPath(folder))
      if seen.insert(identity).inserted { walk.candidates.append(folder) }
      return true
    }
    guard seen.insert(realPath(folder)).inserted else { return true }
    var hasFile = false
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      throw .unreadable(path: folder, reason: SourceFile.reason(of: error))
    }
    for name in names.sorted() {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      if name.hasPrefix(".") {
        walk.skipped.append(.init(path: path, reason: "hidden"))
        hasFile = true
        continue
      }
      guard let isFolder = isFolder(path) else {
        walk.skipped.append(.init(path: path, reason: "a link to nowhere"))
        hasFile = true
        continue
      }
      if isFolder {
        if try enter(path, seen: &seen, walk: &walk) { hasFile = true }
        continue
      }
      hasFile = true
      guard SourceFile.isRegular(path) else {
        walk.skipped.append(.init(path: path, reason: SourceFile.noFile))
        continue
      }
      if let reason = reasonToSkip(name, path: path) {
        walk.skipped.append(.init(path: path, reason: reason))
      } else if seen.insert(realPath(path)).inserted {
        walk.candidates.append(path)
      }
    }
    return hasFile
  }

  private static func reasonToSkip(_ name: String, path: String) -> String? {
    let lower = name.lowercased()
    if lower.hasPrefix("liste_suppression_legi"), lower.hasSuffix(".dat") {
      return "applied to the acts of the archive"
    }
    if lower.hasSuffix(".json") {
      return LegifranceJSONReader.recognises(SourceFile.beginning(of: path))
        ? nil : "JSON, but no code of Légifrance"
    }
    if ["manifest.yaml", "manifest.yml"].contains(lower) {
      return "the list of the acts, not an act"
    }
    let ending = lower.lastIndex(of: ".").map { lower[$0...].dropFirst() } ?? ""
    let stem = lower.dropLast(ending.count + 1)
    if ["md", "txt"].contains(ending),
      ["readme", "sources", "changelog", "contributing", "license", "index"].contains(stem)
    {
      return "describes the folder, not an act"
    }
    if lower.hasPrefix("~$") { return "says that a word processor has the document open" }
    if ["doc", "dot", "odt", "rtf", "xls", "xlsx", "ods", "ppt", "pptx", "odp"].contains(ending) {
      return "not read in this format: save it as DOCX or PDF"
    }
    let isRead = [
      "xml", "akn", "html", "htm", "xhtml", "md", "markdown", "txt", "docx", "docm", "pdf",
    ].contains(ending)
    return isRead ? nil : "not a format Paragraf reads (\(SourceFormats.list))"
  }

  /// Nil where nothing is there.
  private static func isFolder(_ path: String) -> Bool? {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return nil }
    return isFolder.boolValue
  }

  private static func realPath(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }
}

/// What a walk found.
package struct CorpusWalk: Hashable, Sendable {
  package struct Skipped: Hashable, Sendable {
    package var path: String
    package var reason: String

    package init(path: String, reason: String) {
      self.path = path
      self.reason = reason
    }
  }

  /// Files to read, folder by folder in alphabetical order.
  package var candidates: [String] = []
  package var skipped: [Skipped] = []

  package init() {}
}
