import Foundation
import Synchronization
import TestSupport
import Testing

/// What an index goes through on real machines: the last good snapshot answers after each of it.
@Suite(.tags(.model, .slow), .needsEmbeddingModel) struct SurvivalTests {
  private let files: TemporaryFolder
  private let index: String
  private let update: String

  /// An index of one small act, and a long act to add.
  init() async throws {
    files = try TemporaryFolder()
    index = files.path + "/disk/index"
    let good = try files.write(GIIDocument.tenders.xml, to: "good.xml")
    let long = GIIDocument(
      "LangO", serial: "990090055", date: "20240101",
      (1...400).map { .init("\($0)", "Titel \($0)", ["Die Frist Nummer \($0) ist lang."]) })
    update = try files.write(long.xml, to: "long.xml")
    let outcome = try await Program.run("index", good, "--index", index)
    try #require(outcome.status == 0, "\(outcome.errors)")
  }

  private func shows(_ citation: String) async throws -> Bool {
    let outcome = try await Program.run("show", citation, "--as-of", "2024-06-01", "--index", index)
    return outcome.status == 0
  }

  @Test func `killed at any moment`() async throws {
    let start = ContinuousClock.now
    let other = files.path + "/other"
    try #require(try await Program.run("index", update, "--index", other).status == 0)
    let whole = start.duration(to: .now)
    for part in 1...12 {
      let delay = whole * (Double(part) / 12)
      try await Program.run(arguments: ["index", update, "--index", index], killedAfter: delay)
      #expect(try await shows("§ 2 TestO"), "killed after \(delay)")
      let check = try await Program.run("snapshots", "verify", "--index", index)
      #expect(check.status == 0, "killed after \(delay): \(check.errors)")
    }
    let end = try await Program.run("index", update, "--index", index)
    #expect(end.status == 0, "\(end.errors)")
    #expect(try await shows("§ 400 LangO"))
    let left = try FileManager.default.contentsOfDirectory(atPath: index)
    #expect(left.allSatisfy { $0.hasPrefix("snapshot-") || ["CURRENT", "LOCK"].contains($0) })
  }

  @Test func `interrupted, then run again, it goes on where it was`() async throws {
    let many = GIIDocument(
      "VielO", serial: "990090056", date: "20240101",
      (1...2_000).map {
        .init(
          "\($0)", "Titel \($0)",
          [String(repeating: "Die Gebühr Nummer \($0) ist hoch. ", count: 5)])
      })
    let path = try files.write(many.xml, to: "many.xml")
    let isInterrupted = Mutex(false)
    let first = try await Program.run("index", path, "--index", index) { errors, process in
      // A second signal would end it at once.
      guard errors.contains("embedding"), isInterrupted.withLock({ !$0 }) else { return }
      isInterrupted.withLock { $0 = true }
      // Once the first vectors of 1.5 KB each are kept.
      for _ in 0..<600 where process.isRunning {
        let journal = try? FileManager.default.attributesOfItem(
          atPath: self.index + "/embedded.sqlite-wal")
        if (journal?[.size] as? Int ?? 0) > 100_000 { break }
        Thread.sleep(forTimeInterval: 0.1)
      }
      process.interrupt()
    }
    #expect(first.status == 1)
    #expect(first.errors.contains("what was embedded so far is kept"), "\(first.errors)")
    #expect(try await shows("§ 2 TestO"))
    let second = try await Program.run("index", path, "--index", index, "--json")
    struct Report: Decodable { var embedded, resumed: Int }
    let report = try JSONDecoder().decode(Report.self, from: Data(second.output.utf8))
    #expect(second.status == 0 && report.embedded + report.resumed == 2_000)
    #expect(report.resumed > 0)
  }

  @Test(.enabled(if: Mounts.areAllowed, "needs a private mount of a small disk"))
  func `a full disk at any moment`() async throws {
    var failures = 0
    for kilobytes in [60, 400, 800, 1_200, 1_600, 2_000] {
      let outcome = try await Mounts.run(
        """
        cp -r "$0" "$0.copy" && mount -t tmpfs -o size=100m none "$0" && cp -r "$0.copy/." "$0" &&
        mount -o remount,size=$(($(du -sk "$0" | cut -f1) + \(kilobytes)))k "$0" &&
        { "$1" index "$2" --index "$0/index"; status=$?
          "$1" show '§ 2 TestO' --as-of 2024-06-01 --index "$0/index" &&
          "$1" snapshots verify --index "$0/index" && echo "status $status"; }
        """, files.path + "/disk", Program.path, update)
      try FileManager.default.removeItem(atPath: files.path + "/disk.copy")
      #expect(outcome.output.contains("is whole"), "\(kilobytes) KB: \(outcome.errors)")
      guard outcome.output.contains("status 1") else { continue }
      failures += 1
      #expect(
        outcome.errors.contains("disk is full") && outcome.errors.contains(index),
        "\(kilobytes) KB: \(outcome.errors)")
    }
    #expect(failures > 2)
  }

  @Test(.enabled(if: Mounts.areAllowed, "needs a private mount of a read-only disk"))
  func `a read-only folder`() async throws {
    let outcome = try await Mounts.run(
      """
      mount --bind "$0" "$0" && mount -o remount,ro,bind "$0" &&
      { "$1" index "$2" --index "$0/index"; echo "status $?"
        "$1" show '§ 2 TestO' --as-of 2024-06-01 --index "$0/index"; }
      """, files.path + "/disk", Program.path, update)
    #expect(outcome.output.contains("status 1") && outcome.output.contains("20 Kalendertage"))
    #expect(outcome.errors.contains(index), "\(outcome.errors)")
  }

  @Test func `a second writer says that there is a first one`() async throws {
    let second = Result { try TemporaryFolder() }
    let marker = try second.get().path + "/refused"
    let (index, update) = (index, update)
    let first = try await Program.run("index", update, "--index", index, "--rebuild") { _, _ in
      guard !FileManager.default.fileExists(atPath: marker) else { return }
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/bin/sh")
      process.arguments = [
        "-c", "\"$0\" index \"$1\" --index \"$2\" 2> \"$3\" || true", Program.path, update, index,
        marker,
      ]
      try? process.run()
      process.waitUntilExit()
    }
    #expect(first.status == 0)
    let message = try String(contentsOfFile: marker, encoding: .utf8)
    #expect(message.contains("Another process is writing") && message.contains(index))
  }
}
