internal import Foundation

/// Poppler's `pdftotext`, which says what stands where on the pages of a PDF.
///
/// It runs as a program of its own with limited memory, processor time and output, so that a PDF made
/// to break a parser breaks that one only.
package enum PDFToText {
  package static let debianPackage = "poppler-utils"
  private static let largestOutput = 256 << 20
  private static let mostSeconds = 120
  private static let mostKilobytes = 2 << 20

  /// Where the program is; nil if it is in no folder of `PATH`.
  package static var program: String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
      .map { $0 + "/pdftotext" }.first(where: FileManager.default.isExecutableFile(atPath:))
  }

  /// Pages, blocks, lines and words with their places, as XHTML.
  static func layout(of path: String) throws(CorpusError) -> String {
    guard let program else {
      throw .unreadable(
        path: path,
        reason: "reading PDF takes the program 'pdftotext'; install it: "
          + "apt-get install \(debianPackage)")
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [
      "-c", "ulimit -t \(mostSeconds); ulimit -v \(mostKilobytes); exec \"$@\"", "sh", program,
      "-q", "-bbox-layout", "-enc", "UTF-8", URL(fileURLWithPath: path).path, "-",
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let output = Pipe()
    process.standardOutput = output
    do {
      try process.run()
    } catch {
      throw .unreadable(path: path, reason: "cannot run '\(program)': \(error)")
    }
    var bytes: [UInt8] = []
    while let piece = try? output.fileHandleForReading.read(upToCount: 1 << 20), !piece.isEmpty {
      bytes += piece
      guard bytes.count <= largestOutput else {
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        throw .tooLarge(path: path, bytes: bytes.count, limit: largestOutput)
      }
    }
    process.waitUntilExit()
    if process.terminationReason == .uncaughtSignal || process.terminationStatus > 3 {
      throw .damaged(
        path: path, what: "PDF",
        reason: "pdftotext crashed, or used more than \(mostSeconds) s or "
          + "\(mostKilobytes >> 20) GB on it")
    }
    guard process.terminationStatus == 0 else { throw refusal(path: path) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func refusal(path: String) -> CorpusError {
    let isEncrypted =
      (try? SourceFile.bytes(of: path).firstRange(of: Array("/Encrypt".utf8))) != nil
    return isEncrypted
      ? .unsupportedDocument(
        path: path, what: "protected by a password", remedy: "save it without one")
      : .damaged(path: path, what: "PDF", reason: "pdftotext cannot open it")
  }
}
