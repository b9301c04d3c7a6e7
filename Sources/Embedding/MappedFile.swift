internal import Foundation

/// A file's bytes, mapped read-only or copied; every access is checked against their number.
///
/// The bytes must not change while they are mapped: model files are replaced by rename only.
@safe package final class MappedFile: Sendable {
  package let path: String
  package let count: Int
  // Written once in init, read-only memory afterwards: safe to share.
  private nonisolated(unsafe) let start: UnsafeRawPointer?
  private let isMapped: Bool

  /// Bytes in memory; `name` stands in messages where a file's path would.
  package init(_ bytes: [UInt8], name: String) {
    path = name
    count = bytes.count
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
    unsafe copy.copyBytes(from: bytes)
    unsafe start = UnsafeRawPointer(copy.baseAddress)
    isMapped = false
  }

  /// - Throws: `EmbeddingError.unreadable`.
  package init(at path: String) throws {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.unreadable(path) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw Self.unreadable(path) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw EmbeddingError.unreadable(path: path, found: "it is not a regular file")
    }
    let count = Int(status.st_size)
    var start: UnsafeRawPointer?
    if count > 0 {
      guard let mapped = unsafe mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0),
        unsafe mapped != MAP_FAILED
      else { throw Self.unreadable(path) }
      unsafe start = UnsafeRawPointer(mapped)
    }
    self.path = path
    self.count = count
    unsafe self.start = start
    isMapped = true
  }

  deinit {
    guard let start = unsafe start else { return }
    if isMapped {
      unsafe munmap(UnsafeMutableRawPointer(mutating: start), count)
    } else {
      unsafe start.deallocate()
    }
  }

  /// The bytes of `range`, valid as long as this object lives.
  ///
  /// - Precondition: `range` lies within 0..<count.
  package func bytes(_ range: Range<Int>) -> UnsafeRawBufferPointer {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "outside '\(path)'")
    return unsafe UnsafeRawBufferPointer(
      rebasing: UnsafeRawBufferPointer(start: start, count: count)[range])
  }

  /// A little-endian integer.
  ///
  /// - Precondition: it lies within the file.
  package func integer<Value: FixedWidthInteger>(_: Value.Type, at offset: Int) -> Value {
    unsafe Value(
      littleEndian: bytes(offset..<offset + MemoryLayout<Value>.size)
        .loadUnaligned(as: Value.self))
  }

  private static func unreadable(_ path: String) -> EmbeddingError {
    .unreadable(path: path, found: unsafe String(cString: strerror(errno)))
  }
}
