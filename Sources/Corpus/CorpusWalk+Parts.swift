extension CorpusWalk {
  /// Takes the files out that belong to an act but hold none: annexes are read with their act, lists
  /// and corrigenda not at all. An annex whose act is not there stays, so that reading it says so.
  mutating func setPartsApart() {
    let heads = candidates.map { FormexHead(path: $0) }
    var acts: [String: String] = [:]
    for (path, head) in zip(candidates, heads) {
      if let head {
        guard head.root == "ACT", let file = head.publicationFile else { continue }
        acts[SourceFile.folder(of: path) + "/" + file] = path
      } else {
        for file in AkomaNtosoCollection.companions(ofFile: path) { acts[file] = path }
      }
    }
    var kept: [String] = []
    for (path, head) in zip(candidates, heads) {
      let part =
        head.map { FormexReader.description(ofPart: $0.root) }
        ?? AkomaNtosoCollection.description(ofPart: path)
      guard let part else {
        kept.append(path)
        continue
      }
      let isAnnex = head.map { $0.root == "ANNEX" } ?? (part == AkomaNtosoCollection.annex)
      let act =
        head.map { head in
          head.publicationFile.flatMap { acts[SourceFile.folder(of: path) + "/" + $0] }
        } ?? acts[path]
      if isAnnex, let act {
        skipped.append(Skipped(path: path, reason: "an annex, read with '\(act)'"))
      } else if isAnnex {
        kept.append(path)
      } else {
        skipped.append(Skipped(path: path, reason: part))
      }
    }
    candidates = kept
  }
}
