import Foundation
import Synchronization
import TestSupport
import Testing

/// Every kind of bad input: a message that names it and says what to do, exit status 1, and the last
/// good snapshot still answers.
@Suite(.tags(.model), .needsEmbeddingModel) struct BadInputTests {
  let files: TemporaryFolder
  let index: String

  /// A good index of one small act.
  init() async throws {
    files = try TemporaryFolder()
    index = files.path + "/index"
    let good = try files.write(GIIDocument.tenders.xml, to: "good.xml")
    let outcome = try await Program.run("index", good, "--index", index)
    try #require(outcome.status == 0, "\(outcome.errors)")
  }

  private func stillAnswers() async throws -> Bool {
    let outcome = try await Program.run(
      "ask", "Wie lange beträgt die Angebotsfrist mindestens?", "--index", index, "--extractive",
      "--json")
    return outcome.status == 0 && outcome.output.contains("20 Kalendertage")
      && outcome.output.contains(#""snapshot" : "000001""#)
  }

  private func expectFailure(
    _ outcome: Program.Outcome, naming parts: String...,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    #expect(outcome.status == 1, sourceLocation: sourceLocation)
    for part in parts {
      #expect(
        outcome.errors.contains(part), "\(outcome.errors) \(outcome.output)",
        sourceLocation: sourceLocation)
    }
    #expect(try await stillAnswers(), sourceLocation: sourceLocation)
  }

  @Test func `a missing model`() async throws {
    try await expectFailure(
      try await Program.run("ask", "Frist?", "--index", index, cacheFolder: files.path + "/empty"),
      naming: "multilingual-e5-small", "paragraf models pull")
    try await expectFailure(
      try await Program.run("ask", "Frist?", "--index", index, "--model", "/nowhere/model.gguf"),
      naming: "/nowhere/model.gguf")
  }

  @Test func `a device, which never ends`() async throws {
    try await expectFailure(
      try await Program.run("index", "/dev/zero", "--index", index), naming: "/dev/zero", "device")
  }

  @Test func `a text that would steer the terminal`() async throws {
    let file = try files.write(
      "# Hausordnung\n\n## § 1 Ruhe\n\nRuhe\u{1B}]0;neu\u{07}\u{1B}[2J\u{202E} gilt ab 22 Uhr.\n",
      to: "house.md")
    let made = try await Program.run(
      "index", file, "--language", "de", "--jurisdiction", "de", "--as-of", "2024-01-01", "--index",
      files.path + "/house")
    try #require(made.status == 0, "\(made.errors)")
    let shown = try await Program.run("show", "§ 1", "--index", files.path + "/house")
    #expect(shown.status == 0 && shown.output.contains("gilt ab 22 Uhr."))
    let steering: Set<Unicode.Scalar> = ["\u{1B}", "\u{07}", "\u{202E}"]
    #expect(shown.output.unicodeScalars.allSatisfy { !steering.contains($0) })
  }

  @Test func `a file that is no GGUF, and one cut short`() async throws {
    let text = try files.write("this is no model", to: "text.gguf")
    try await expectFailure(
      try await Program.run("ask", "Frist?", "--index", index, "--model", text), naming: text)
    let cut = files.path + "/cut.gguf"
    let whole = try #require(FileHandle(forReadingAtPath: Program.embeddingModel))
    try #require(try whole.read(upToCount: 1 << 20)).write(to: URL(fileURLWithPath: cut))
    try await expectFailure(
      try await Program.run("ask", "Frist?", "--index", index, "--model", cut), naming: cut)
  }

  @Test func `a model file with the wrong sha256`() async throws {
    let path = try files.write(
      "GGUF but not the right one", to: "cache/paragraf/models/multilingual-e5-small-q4_0.gguf")
    try await expectFailure(
      try await Program.run("ask", "Frist?", "--index", index, cacheFolder: files.path + "/cache"),
      naming: path, "sha256", "paragraf models pull")
  }

  @Test func `an empty folder`() async throws {
    let folder = files.path + "/empty-folder"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try await expectFailure(
      try await Program.run("index", folder, "--index", index), naming: folder)
  }

  @Test func `a file that cannot be read`() async throws {
    let link = files.path + "/dangling.xml"
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: files.path + "/nothing.xml")
    try await expectFailure(try await Program.run("index", link, "--index", index), naming: link)
    try await expectFailure(
      try await Program.run("index", files.path + "/not-there", "--index", index),
      naming: "not-there")
  }

  @Test func `XML that is not well-formed, with file and line`() async throws {
    let path = try files.write("<?xml version=\"1.0\"?>\n<dokumente>\n<norm>\n", to: "broken.xml")
    try await expectFailure(
      try await Program.run("index", path, "--index", index), naming: path, "line 4")
  }

  @Test func `entities from outside are never loaded, exploding ones never expanded`() async throws
  {
    let secret = try files.write("geheim", to: "secret.txt")
    let outside = try files.write(
      """
      <?xml version="1.0"?>
      <!DOCTYPE dokumente [<!ENTITY e SYSTEM "file://\(secret)">]>
      <dokumente><norm>&e;</norm></dokumente>
      """, to: "outside.xml")
    try await expectFailure(
      try await Program.run("index", outside, "--index", index), naming: outside, "line 2",
      "entities")
    let levels = (1...20).map { "<!ENTITY l\($0) \"&l\($0 - 1);&l\($0 - 1);\">" }.joined()
    let exploding = try files.write(
      "<!DOCTYPE dokumente [<!ENTITY l0 \"ha\">\(levels)]>\n<dokumente>&l20;</dokumente>",
      to: "exploding.xml")
    try await expectFailure(
      try await Program.run("index", exploding, "--index", index), naming: exploding, "entities")
  }

  @Test func `an index made with another model`() async throws {
    let database = index + "/snapshot-000001.sqlite"
    let good = try Data(contentsOf: URL(fileURLWithPath: database))
    // The stored hash of the model is changed in place; its length stays.
    let stored = Data(
      "390279e2938c7ab39392f485935c2992bd037c16b63422a83e1a6add8cfe5228".utf8)
    let range = try #require(good.range(of: stored))
    var changed = good
    changed.replaceSubrange(range, with: Data(String(repeating: "0", count: 64).utf8))
    try changed.write(to: URL(fileURLWithPath: database))
    let outcome = try await Program.run("ask", "Frist?", "--index", index, "--extractive")
    let indexing = try await Program.run("index", files.path + "/good.xml", "--index", index)
    try good.write(to: URL(fileURLWithPath: database))
    try await expectFailure(outcome, naming: "multilingual-e5-small", "--rebuild")
    try await expectFailure(indexing, naming: "--rebuild")
  }

  @Test func `a full disk`() async throws {
    let small = files.path + "/small"
    try FileManager.default.createDirectory(atPath: small, withIntermediateDirectories: true)
    let mount = try Shell.run("/bin/mount", "-t", "tmpfs", "-o", "size=400k", "tmpfs", small)
    guard mount == 0 else {
      try Test.cancel("mounting a small disk needs root; not tested here")
    }
    defer { _ = try? Shell.run("/bin/umount", small) }
    let smallIndex = small + "/index"
    #expect(
      try await Program.run("index", files.path + "/good.xml", "--index", smallIndex).status == 0)
    let outcome = try await Program.run("index", Program.corpus, "--index", smallIndex)
    try await expectFailure(outcome, naming: smallIndex, "disk is full")
    let answer = try await Program.run(
      "ask", "Wie lange beträgt die Angebotsfrist mindestens?", "--index", smallIndex,
      "--extractive")
    #expect(answer.status == 0 && answer.output.contains("20 Kalendertage"))
  }

  @Test func `Ctrl-C in the middle of indexing`() async throws {
    let isSent = Mutex(false)
    let outcome = try await Program.run("index", Program.corpus, "--index", index) {
      errors, process in
      // Once: the second Ctrl-C would end the process at once.
      guard errors.contains("embedding") else { return }
      isSent.withLock { isSent in
        if !isSent { process.interrupt() }
        isSent = true
      }
    }
    try await expectFailure(outcome, naming: "Interrupted", "snapshot 000001")
    // What was embedded so far may stay, for the next run.
    let names = try FileManager.default.contentsOfDirectory(atPath: index)
    #expect(
      Set(names).subtracting(["embedded.sqlite"]) == ["CURRENT", "LOCK", "snapshot-000001.sqlite"])
  }
}

enum Shell {
  static func run(_ path: String, _ arguments: String...) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
