internal import Downloads
internal import Foundation

/// The beginning of a file that is being fetched; it survives an interruption.
final class PartFile {
  static let suffix = ".part"

  let path: String
  private let handle: FileHandle
  private var boundaryPath: String { path + ".json" }

  /// - Throws: `ModelFilesError.alreadyRunning` if another process fetches the same file.
  init(for file: String, model: String) throws {
    path = file + Self.suffix
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw ModelFilesError.unusableFolder(
        path: URL(fileURLWithPath: file).deletingLastPathComponent().path,
        reason: String(cString: strerror(errno)))
    }
    handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      throw ModelFilesError.alreadyRunning(model: model)
    }
  }

  var bytes: Int64 { FileStamp(of: path)?.bytes ?? 0 }

  func append(_ data: some DataProtocol) throws {
    try handle.seekToEnd()
    do {
      try handle.write(contentsOf: data)
    } catch {
      throw failedWrite(of: Int64(data.count), reason: error.localizedDescription)
    }
  }

  /// Why `count` more bytes could not be written.
  func failedWrite(of count: Int64, reason: String) -> ModelFilesError {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    let free = freeBytes(in: folder)
    return free < count + (1 << 20)
      ? .diskFull(folder: folder, needed: count, free: free)
      : .unusableFolder(path: folder, reason: reason)
  }

  func truncate(to length: Int64) throws {
    try handle.truncate(atOffset: UInt64(length))
    if length == 0 { try? FileManager.default.removeItem(atPath: boundaryPath) }
  }

  /// Cuts the file back to whole members of a concatenation and says how many it holds.
  func truncateToWholeMembers() throws -> Int {
    let data = FileManager.default.contents(atPath: boundaryPath)
    let bytes = bytes
    let boundaries = data.flatMap { try? JSONDecoder().decode([Int64].self, from: $0) } ?? []
    let whole = boundaries.prefix { $0 <= bytes }
    try truncate(to: whole.last ?? 0)
    try write(Array(whole))
    return whole.count
  }

  /// Notes that one more member ends where the file ends now.
  func markMemberEnd() throws {
    let data = FileManager.default.contents(atPath: boundaryPath)
    let boundaries = data.flatMap { try? JSONDecoder().decode([Int64].self, from: $0) } ?? []
    try handle.synchronize()
    try write(boundaries + [bytes])
  }

  /// Gives the complete file its name.
  func move(to destination: String) throws {
    try handle.synchronize()
    guard rename(path, destination) == 0 else {
      throw ModelFilesError.unusableFolder(
        path: URL(fileURLWithPath: destination).deletingLastPathComponent().path,
        reason: String(cString: strerror(errno)))
    }
    try? FileManager.default.removeItem(atPath: boundaryPath)
  }

  func remove() {
    try? FileManager.default.removeItem(atPath: boundaryPath)
    try? FileManager.default.removeItem(atPath: path)
  }

  private func write(_ boundaries: [Int64]) throws {
    try JSONEncoder().encode(boundaries).write(
      to: URL(fileURLWithPath: boundaryPath), options: .atomic)
  }
}
