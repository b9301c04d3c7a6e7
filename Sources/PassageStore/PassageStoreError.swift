/// Why an index cannot be read or written. Every case names the folder or file it is about.
package enum PassageStoreError: Error, Equatable {
  case noIndex(folder: String)
  case damagedPointer(file: String, found: String)
  case missingSnapshot(file: String)
  case noSuchSnapshot(folder: String, number: Int?, kept: [Int])
  case notASnapshot(file: String, reason: String)
  case otherSchema(file: String, found: Int, expected: Int)
  case otherModel(folder: String, stored: String, offered: String)
  case otherVersion(folder: String, what: String, stored: Int, offered: Int)
  case failedCheck(file: String, reason: String)
  case damagedVectorIndex(file: String, reason: String)
  case locked(folder: String)
  case diskFull(folder: String)
  case cannotWrite(path: String, reason: String)
  case database(file: String, reason: String)
}

extension PassageStoreError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noIndex(let folder):
      "There is no index in '\(folder)'; build one with 'paragraf index PATH --index \(folder)'."
    case .damagedPointer(let file, let found):
      "Cannot tell the current snapshot: '\(file)' should name one such as "
        + "'snapshot-000001.sqlite' but holds '\(found)'; write the newest snapshot's name into it "
        + "or run 'paragraf index --rebuild PATH'."
    case .missingSnapshot(let file):
      "Cannot open '\(file)': CURRENT names it but it is not there; restore it or run "
        + "'paragraf index --rebuild PATH'."
    case .noSuchSnapshot(let folder, let number, let kept):
      "There is no "
        + (number.map { "snapshot \(IndexFolder.label($0))" } ?? "earlier snapshot")
        + " to go back to in '\(folder)'; "
        + (kept.isEmpty
          ? "no other one is kept."
          : "kept are " + kept.map(IndexFolder.label).joined(separator: ", ") + ".")
    case .notASnapshot(let file, let reason):
      "Cannot read '\(file)' as an index snapshot: \(reason); run "
        + "'paragraf index --rebuild PATH'."
    case .otherSchema(let file, let found, let expected):
      "Cannot open '\(file)': it has index format \(found), this program reads \(expected); "
        + "rebuild it with 'paragraf index --rebuild PATH'."
    case .otherModel(let folder, let stored, let offered):
      "Cannot use index '\(folder)': it was made with \(stored) but the model at hand is "
        + "\(offered); rebuild it with 'paragraf index --rebuild --index \(folder) PATH'."
    case .otherVersion(let folder, let what, let stored, let offered):
      "Cannot use index '\(folder)': it was made with version \(stored) of the \(what), this "
        + "program has version \(offered); rebuild it with "
        + "'paragraf index --rebuild --index \(folder) PATH'."
    case .failedCheck(let file, let reason):
      "The new snapshot '\(file)' failed its check (\(reason)) and was not published; the last good "
        + "snapshot is unchanged."
    case .damagedVectorIndex(let file, let reason):
      "The vector index in '\(file)' is damaged: \(reason); run 'paragraf index PATH' to build it anew "
        + "or 'paragraf snapshots rollback' to go back to an earlier snapshot."
    case .locked(let folder):
      "Another process is writing the index in '\(folder)'; wait until it ends, then run this again."
    case .diskFull(let folder):
      "Cannot write the index in '\(folder)': the disk is full; free some space and run this again. "
        + "The last good snapshot is unchanged."
    case .cannotWrite(let path, let reason):
      "Cannot write '\(path)': \(reason); check the folder's permissions. The last good snapshot is "
        + "unchanged."
    case .database(let file, let reason):
      "The index file '\(file)' could not be used: \(reason)."
    }
  }
}
