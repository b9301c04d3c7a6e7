internal import Foundation

/// Writes vectors as .fvecs: each as its dimension (i32) and its values (f32), little-endian.
///
/// They go into a file beside `path`, which gets the name when it is whole.
final class FvecsWriter {
  let path: String
  private let draft: String
  private let file: FileHandle

  /// - Throws: `TextFileError.unwritable`.
  init(path: String) throws {
    self.path = path
    draft = path + ".partial"
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      throw TextFileError.unwritable(path: path, found: "it is a folder")
    }
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Self.unwritable(path, errno) }
    file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  /// An unfinished file is no use to anybody.
  deinit { unlink(draft) }

  /// - Throws: `TextFileError.unwritable`.
  func append(_ vectors: [[Float]]) throws {
    var bytes = Data(capacity: vectors.reduce(0) { $0 + 4 + 4 * $1.count })
    for vector in vectors {
      withUnsafeBytes(of: Int32(vector.count).littleEndian) { bytes.append(contentsOf: $0) }
      for value in vector {
        withUnsafeBytes(of: value.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
      }
    }
    do {
      try file.write(contentsOf: bytes)
    } catch {
      throw TextFileError.unwritable(path: path, found: error.localizedDescription)
    }
  }

  /// - Throws: `TextFileError.unwritable`; the name is then as it was.
  func finish() throws {
    do {
      try file.synchronize()
      try file.close()
    } catch {
      throw TextFileError.unwritable(path: path, found: error.localizedDescription)
    }
    guard rename(draft, path) == 0 else { throw Self.unwritable(path, errno) }
  }

  private static func unwritable(_ path: String, _ code: Int32) -> TextFileError {
    .unwritable(path: path, found: String(cString: strerror(code)))
  }
}
