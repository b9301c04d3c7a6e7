import Foundation

/// Texts of acts, judgments and questions in the files beside the repository; tests that need them are
/// skipped where they are absent.
enum RealTexts {
  static let root: String = {
    var url = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { url.deleteLastPathComponent() }
    return url.deletingLastPathComponent().appending(path: "shared/data").path
  }()

  static let arePresent = FileManager.default.fileExists(atPath: root)

  /// `count` texts of 3 to some 1,500 characters, as many from every language and collection as it has.
  static func sample(_ count: Int, seed: UInt64) -> [String] {
    var random = SplitMix(seed: seed)
    var pools = folders().map { texts(in: $0).shuffled(using: &random) }
    var sample: [String] = []
    while sample.count < count, !pools.allSatisfy(\.isEmpty) {
      for index in pools.indices where sample.count < count {
        if let text = pools[index].popLast() { sample.append(text) }
      }
    }
    return sample
  }

  private static func folders() -> [String] {
    ["corpus", "beir", "eval"].flatMap { part in
      let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(root)/\(part)")) ?? []
      return names.sorted().map { "\(root)/\(part)/\($0)" }
    }
  }

  /// From the beginnings of some files.
  private static func texts(in folder: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    let files = names.filter { name in
      [".xml", ".html", ".md", ".txt", ".json", ".jsonl"].contains { name.hasSuffix($0) }
    }.sorted()
    let step = max(1, files.count / 8)
    return stride(from: 0, to: files.count, by: step).flatMap { index -> [String] in
      guard let handle = FileHandle(forReadingAtPath: "\(folder)/\(files[index])"),
        let data = try? handle.read(upToCount: 400_000)
      else { return [] }
      return texts(of: String(decoding: data, as: UTF8.self))
    }
  }

  /// What stands between tags, quotes and ends of lines, alone and several together.
  private static func texts(of content: String) -> [String] {
    var runs: [Substring] = []
    var isTag = false
    var start = content.startIndex
    for index in content.unicodeScalars.indices {
      let scalar = content.unicodeScalars[index]
      guard ["<", ">", "\"", "\n"].contains(scalar) else { continue }
      let run = content[start..<index]
      if !isTag, run.utf8.count > 2, run.contains(where: \.isLetter) { runs.append(run) }
      isTag = scalar == "<" || (isTag && scalar != ">")
      start = content.unicodeScalars.index(after: index)
    }
    let joined = stride(from: 0, to: runs.count, by: 7).map { index in
      runs[index..<min(index + 5, runs.count)].joined(separator: " ")
    }
    return (runs.map(String.init) + joined).map { String($0.prefix(1500)) }
  }
}
