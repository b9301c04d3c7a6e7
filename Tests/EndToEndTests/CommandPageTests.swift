import Foundation
import TestSupport
import Testing

@Suite struct CommandPageTests {
  @Test func `Documentation/cli.md is what the program's help says`() async throws {
    let page = try String(
      contentsOfFile: Program.packageRoot + "/Documentation/cli.md", encoding: .utf8)
    let made = try await blocking {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: Program.packageRoot + "/scripts/document-cli")
      process.arguments = [Program.path]
      let output = Pipe()
      process.standardOutput = output
      try process.run()
      let data = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      return String(decoding: data, as: UTF8.self)
    }
    #expect(page == made, "run scripts/document-cli > Documentation/cli.md")
  }
}
