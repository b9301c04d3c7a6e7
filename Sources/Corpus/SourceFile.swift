internal import Foundation

/// A file's bytes, with its size checked before they are read.
enum SourceFile {
  /// Larger than any act by far; a guard against naming the wrong file.
  static let largestSize = 512 << 20

  static func bytes(of path: String, limit: Int = largestSize) throws(CorpusError) -> [UInt8] {
    do {
      // The attributes are those of a link itself.
      let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
      let attributes = try FileManager.default.attributesOfItem(atPath: target)
      guard attributes[.type] as? FileAttributeType == .typeRegular else {
        throw CorpusError.unreadable(path: path, reason: noFile)
      }
      if let size = (attributes[.size] as? NSNumber)?.intValue, size > limit {
        throw CorpusError.tooLarge(path: path, bytes: size, limit: limit)
      }
      return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    } catch let error as CorpusError {
      throw error
    } catch {
      throw .unreadable(path: path, reason: reason(of: error))
    }
  }

  /// The first bytes of a file, as far as they can be read.
  static func beginning(of path: String, count: Int = 4_096) -> [UInt8] {
    guard let file = FileHandle(forReadingAtPath: path) else { return [] }
    defer { try? file.close() }
    return ((try? file.read(upToCount: count)) ?? nil).map { [UInt8]($0) } ?? []
  }

  /// Strict: a text with one wrong byte is refused, with the line of that byte.
  static func text(of bytes: [UInt8], path: String) throws(CorpusError) -> String {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    if let text = String(validating: body, as: UTF8.self) { return text }
    var line = 1
    for piece in body.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if String(validating: piece, as: UTF8.self) == nil { break }
      line += 1
    }
    throw .notUTF8(path: path, line: line)
  }

  /// A file of this name beside the other; nil for names that lead out of the folder.
  static func sibling(_ name: String, of path: String) -> String? {
    guard !name.isEmpty, !name.contains("/"), !name.hasPrefix("."), !name.contains("\0") else {
      return nil
    }
    return folder(of: path) + "/" + name
  }

  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "" : String(path[..<slash])
  }

  /// What a device, pipe or socket is; reading one might never end.
  static let noFile = "it is no file but a device, pipe or socket"

  /// Whether a path leads to a file, and not to a device, pipe, socket, folder or nothing.
  static func isRegular(_ path: String) -> Bool {
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: target)
    return attributes?[.type] as? FileAttributeType == .typeRegular
  }

  static func reason(of error: any Error) -> String {
    switch (error as NSError).code {
    case CocoaError.fileReadNoSuchFile.rawValue, CocoaError.fileNoSuchFile.rawValue:
      "there is no such file; check the path"
    case CocoaError.fileReadNoPermission.rawValue:
      "you may not read it; check its permissions"
    default: error.localizedDescription
    }
  }
}
