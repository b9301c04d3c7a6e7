import Embedding
import Foundation
import TestSupport
import Testing

@Suite(.tags(.model), .needsEmbeddingModel) struct EmbedTests {
  let files: TemporaryFolder
  private var out: String { files.path + "/out.fvecs" }

  init() throws { files = try TemporaryFolder() }

  private func embed(
    _ texts: String, as role: EmbeddingRole = .passage
  ) async throws -> Program.Outcome {
    try await Program.run(
      arguments: ["embed", "--texts", texts, "--out", out, "--threads", "1"]
        + (role == .query ? ["--query"] : []))
  }

  /// The vectors of an .fvecs file, read by the format's definition.
  private func vectors() throws -> [[Float]] {
    var bytes = try Data(contentsOf: URL(fileURLWithPath: out))[...]
    func next() throws -> UInt32 {
      try #require(bytes.count >= 4)
      defer { bytes = bytes.dropFirst(4) }
      return bytes.prefix(4).reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }
    var vectors: [[Float]] = []
    while !bytes.isEmpty {
      let dimension = try next()
      try #require(dimension == 384)
      vectors.append(try (0..<dimension).map { _ in Float(bitPattern: try next()) })
    }
    return vectors
  }

  private func largestDifference(_ a: [[Float]], _ b: [[Float]]) -> Float {
    zip(a.joined(), b.joined()).map { abs($0 - $1) }.max() ?? .infinity
  }

  @Test(arguments: [EmbeddingRole.passage, .query])
  func `vectors are the embedder's, in the order of the lines`(role: EmbeddingRole) async throws {
    let texts = ["Die Frist beträgt 20 Tage.", "Le délai court.", "§", "It depends on the day."]
    let path = try files.write(texts.joined(separator: "\n") + "\n", to: "texts.txt")
    let outcome = try await embed(path, as: role)
    #expect(outcome.status == 0 && outcome.output.isEmpty, "\(outcome.errors)")
    let embedder = try BERTEmbedder(modelAt: Program.embeddingModel, threads: 1)
    let found = try vectors()
    try #require(found.count == texts.count)
    #expect(largestDifference(found, try await embedder.embed(texts, as: role)) < 1e-5)
    let other = try await embedder.embed(texts, as: role == .query ? .passage : .query)
    #expect(largestDifference(found, other) > 1e-3)
  }

  @Test func `CRLF, a byte-order mark and a missing last line end change nothing`() async throws {
    let plain = try files.write("eins\nzwei\n", to: "plain.txt")
    #expect(try await embed(plain).status == 0)
    let expected = try vectors()
    let marked = try files.write("\u{FEFF}eins\r\nzwei", to: "marked.txt")
    #expect(try await embed(marked).status == 0)
    #expect(try vectors() == expected && expected.count == 2)
  }

  @Test func `more texts than are in memory at once come out in order`() async throws {
    let texts = (0..<1200).map { "Absatz \($0): die Frist beträgt \($0 % 97) Tage." }
    let path = try files.write(texts.joined(separator: "\n"), to: "many.txt")
    let outcome = try await embed(path)
    #expect(outcome.status == 0 && outcome.errors.contains("1200 texts"))
    let found = try vectors()
    try #require(found.count == texts.count)
    let embedder = try BERTEmbedder(modelAt: Program.embeddingModel, threads: 1)
    for index in [0, 599, 1199] {
      let expected = try await embedder.embed([texts[index]], as: .passage)
      #expect(largestDifference([found[index]], expected) < 1e-5)
    }
  }

  @Test(arguments: [
    ("eins\n\nzwei\n", ["line 2", "empty"]), ("eins\n \t\n", ["line 2", "empty"]),
    ("eins\n" + String(repeating: "Wort ", count: 600), ["line 2", "tokens", "takes 512"]),
    ("", ["no line"]),
  ])
  func `a line that cannot be embedded is named and the old file stays`(
    content: String, parts: [String]
  ) async throws {
    try files.write("before", to: "out.fvecs")
    let path = try files.write(content, to: "texts.txt")
    let outcome = try await embed(path)
    #expect(outcome.status == 1)
    for part in parts + [path] { #expect(outcome.errors.contains(part), "\(outcome.errors)") }
    #expect(try String(contentsOfFile: out, encoding: .utf8) == "before")
    let names = try FileManager.default.contentsOfDirectory(atPath: files.path).sorted()
    #expect(names == ["out.fvecs", "texts.txt"])
  }

  @Test func `bytes that are not UTF-8 are an error with their line`() async throws {
    let path = files.path + "/latin.txt"
    try Data([0x61, 0x0A, 0xE4, 0x72, 0x0A]).write(to: URL(fileURLWithPath: path))
    let outcome = try await embed(path)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("line 2") && outcome.errors.contains("UTF-8"))
  }

  @Test func `files that cannot be read or written are named`() async throws {
    for path in [files.path + "/none.txt", files.path, "/dev/null"] {
      let outcome = try await embed(path)
      #expect(outcome.status == 1 && outcome.errors.contains(path), "\(outcome.errors)")
    }
    let texts = try files.write("eins\n", to: "texts.txt")
    for target in [files.path, files.path + "/no/such/folder.fvecs"] {
      let outcome = try await Program.run("embed", "--texts", texts, "--out", target)
      #expect(outcome.status == 1 && outcome.errors.contains(target), "\(outcome.errors)")
    }
  }

  @Test(arguments: ["0", "257", "-1", "two"])
  func `a wrong number of threads is wrong usage`(threads: String) async throws {
    let outcome = try await Program.run(
      "embed", "--texts", "a", "--out", "b", "--threads=\(threads)")
    #expect(outcome.status == 64 && outcome.errors.contains("threads"))
  }
}
