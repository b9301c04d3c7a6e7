extension CorpusWalk {
  /// Takes the files out that belong to an act but hold none: annexes are read with their act, lists
  /// and corrigenda not at all. An annex whose act is not there stays, so that reading it says so.
  mutating func setPartsApart() {
    let heads = candidates.map { FormexHead(path: $0) }
    var acts: [String: String] = [:]
    for (path, head) in zip(candidates, heads) {
      if let head, head.root == "ACT", let file = head.publicationFile {
        acts[Self.folder(of: path) + file] = path
      }
    }
    var kept: [String] = []
    for (path, head) in zip(candidates, heads) {
      if let head, let what = FormexReader.description(ofPart: head.root) {
        if head.root != "ANNEX" {
          skipped.append(Skipped(path: path, reason: what))
          continue
        }
        if let act = head.publicationFile.flatMap({ acts[Self.folder(of: path) + $0] }) {
          skipped.append(Skipped(path: path, reason: "an annex, read with '\(act)'"))
          continue
        }
      }
      kept.append(path)
    }
    candidates = kept
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }
}
