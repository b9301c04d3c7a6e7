internal import Indexing

extension IndexingProgress {
  var phase: String {
    switch self {
    case .reading: "reading"
    case .embedding: "embedding"
    case .publishing: "publishing"
    }
  }

  var line: String {
    switch self {
    case .reading(let file, let number, let total):
      return "reading \(number) of \(total): \(file)"
    case .embedding(let done, let total, let rate):
      guard done > 0 else { return "embedding \(total) passages" }
      let left = rate > 0 ? Int(Double(total - done) / rate) : 0
      return "embedding \(done) of \(total) passages, \(Int(rate)) a second, "
        + "\(left / 60) min \(left % 60) s left"
    case .publishing: return "checking and publishing the snapshot"
    }
  }
}
