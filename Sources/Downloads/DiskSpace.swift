internal import Foundation

/// Bytes of a file; nil where there is none.
package func fileSize(_ path: String) -> Int64? {
  var status = stat()
  return stat(path, &status) == 0 ? Int64(status.st_size) : nil
}

/// Whether a path leads to a file, and not to a folder, or a device or pipe that may never end.
package func isRegularFile(_ path: String) -> Bool {
  var status = stat()
  return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
}

/// Bytes an ordinary user may still write to the disk of `folder`.
package func freeBytes(in folder: String) -> Int64 {
  var status = statvfs()
  guard statvfs(folder, &status) == 0 else { return .max }
  return Int64(status.f_bavail) * Int64(status.f_frsize)
}
