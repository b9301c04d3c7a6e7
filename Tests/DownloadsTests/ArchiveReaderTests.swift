import Downloads
import Foundation
import TestSupport
import Testing

@Suite struct ArchiveReaderTests {
  let files: TemporaryFolder

  init() throws { files = try TemporaryFolder() }

  private func contents(
    of archive: [UInt8], _ format: ArchiveReader.Format = .zip,
    limits: ArchiveReader.Limits = ArchiveReader.Limits()
  ) throws -> [String: String] {
    let path = files.path + "/archive"
    try Data(archive).write(to: URL(fileURLWithPath: path))
    var contents: [String: String] = [:]
    try ArchiveReader(path: path, name: "a.zip", format: format, limits: limits).forEachFile {
      var data = Data()
      try $0.forEachPiece { data += $0 }
      contents[$0.name] = String(decoding: data, as: UTF8.self)
    }
    return contents
  }

  private func limits(_ change: (inout ArchiveReader.Limits) -> Void) -> ArchiveReader.Limits {
    var limits = ArchiveReader.Limits()
    change(&limits)
    return limits
  }

  @Test func `zip and tar files are read`() throws {
    let archive = TestArchive(["a.xml": "eins", "b/c.xml": "zwei", "b/empty.jpg": ""])
    let expected = ["a.xml": "eins", "b/c.xml": "zwei", "b/empty.jpg": ""]
    #expect(try contents(of: archive.zip()) == expected)
    #expect(try contents(of: archive.gzippedTar(), .gzippedTar) == expected)
  }

  @Test(arguments: ["../a", "/a", "b/../../a", "..\\a"])
  func `a member outside its folder ends the reading`(name: String) throws {
    let archive = TestArchive([name: "x"])
    let error = ArchiveError.outsideItsFolder(archive: "a.zip", member: name)
    #expect(throws: error) { try contents(of: archive.gzippedTar(), .gzippedTar) }
    #expect(throws: ArchiveError.self) { try contents(of: archive.zip()) }
  }

  @Test func `a link ends the reading`() throws {
    let archive = TestArchive([TestArchive.Member("passwords", [], link: "/etc/passwd")])
    let error = ArchiveError.notAFile(archive: "a.zip", member: "passwords")
    #expect(throws: error) { try contents(of: archive.gzippedTar(), .gzippedTar) }
    #expect(throws: error) { try contents(of: archive.zip()) }
  }

  @Test func `an encrypted member ends the reading`() throws {
    let archive = try TestArchive(["a.xml": "geheim"]).zip(password: "pw")
    #expect(throws: ArchiveError.encrypted(archive: "a.zip", member: "a.xml")) {
      try contents(of: archive)
    }
  }

  @Test func `a bomb ends the reading, in zip and tar, read or passed over`() throws {
    let archive = TestArchive([.init("big", [UInt8](repeating: 0, count: 64 << 20)), .init("end")])
    let error = ArchiveError.bomb(archive: "a.zip", ratio: 250)
    #expect(throws: error) { try contents(of: archive.zip()) }
    let tar = try archive.gzippedTar()
    #expect(throws: error) { try contents(of: tar, .gzippedTar) }
    #expect(throws: error) {
      try ArchiveReader(path: files.path + "/archive", name: "a.zip", format: .gzippedTar)
        .forEachFile { _ in }
    }
  }

  @Test func `each limit is named in its error`() throws {
    let archive = try TestArchive(["a": "12345", "b": "12345"]).zip()
    #expect(throws: ArchiveError.tooManyMembers(archive: "a.zip", limit: 1)) {
      try contents(of: archive, limits: limits { $0.members = 1 })
    }
    #expect(throws: ArchiveError.tooLarge(archive: "a.zip", member: "a", limit: 4)) {
      try contents(of: archive, limits: limits { $0.memberBytes = 4 })
    }
    #expect(throws: ArchiveError.tooLargeInAll(archive: "a.zip", limit: 9)) {
      try contents(of: archive, limits: limits { $0.totalBytes = 9 })
    }
    #expect(try contents(of: archive, limits: limits { $0.totalBytes = 10 }).count == 2)
  }

  @Test(arguments: [0, 1, 20, 400, 700])
  func `a zip file cut short is an error, never a crash`(length: Int) throws {
    let text = (0..<300).map { "\($0 &* 2_654_435_761)" }.joined()
    let archive = try TestArchive(["a.xml": text]).zip()
    try #require(archive.count > 700)
    #expect(throws: ArchiveError.self) { try contents(of: Array(archive.prefix(length))) }
  }

  @Test(arguments: 0..<40)
  func `damaged bytes give an error or the content, never a crash`(seed: Int) throws {
    var generator = SystemRandomNumberGenerator()
    let archive = TestArchive(["a.xml": String(repeating: "Wort ", count: 500), "b": "x"])
    for (format, bytes) in [
      (ArchiveReader.Format.zip, try archive.zip()), (.gzippedTar, try archive.gzippedTar()),
    ] {
      var damaged = bytes
      for _ in 0...seed {
        damaged[Int.random(in: 0..<damaged.count, using: &generator)] ^=
          UInt8.random(in: 1...255, using: &generator)
      }
      do {
        _ = try contents(of: damaged, format)
      } catch is ArchiveError {}
    }
  }
}
