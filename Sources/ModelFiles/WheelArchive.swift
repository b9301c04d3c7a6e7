internal import Downloads
internal import Foundation

/// A wheel, which is a zip file.
struct WheelArchive {
  let path: String

  /// Hands the content of one member to `body` piece by piece.
  ///
  /// - Throws: `ModelFilesError` for a damaged wheel, one that has a member outside its own folder
  ///   anywhere, or a member of more than `limit` bytes.
  func extract(_ member: String, limit: Int64, body: (Data) throws -> Void) throws {
    let name = URL(fileURLWithPath: path).lastPathComponent
    var limits = ArchiveReader.Limits()
    limits.memberBytes = limit
    limits.totalBytes = .max
    var found = false
    do {
      try ArchiveReader(path: path, name: name, format: .zip, limits: limits).forEachFile { file in
        guard file.name == member else { return }
        try file.forEachPiece(body)
        found = true
      }
    } catch ArchiveError.tooLarge {
      throw ModelFilesError.tooLong(expected: limit)
    } catch let error as ArchiveError {
      throw ModelFilesError.badArchive(error)
    }
    guard found else { throw ModelFilesError.missingMember(file: name, member: member) }
  }
}
