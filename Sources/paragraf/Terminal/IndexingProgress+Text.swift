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
    case .reading(let file, let number, let total, let provisions):
      return "reading \(number) of \(total), \(provisions) provisions so far: \(file)"
    case .embedding(let done, let total, let rate, let secondsLeft):
      guard let secondsLeft else { return "embedding \(total) passages" }
      let left = Int(secondsLeft)
      return "embedding \(done) of \(total) passages, \(Int(rate)) a second, "
        + "\(left / 60) min \(left % 60) s left"
    case .publishing: return "checking and publishing the snapshot"
    }
  }
}
