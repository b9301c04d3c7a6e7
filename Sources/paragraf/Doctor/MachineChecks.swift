internal import Corpus
internal import Foundation
internal import ModelFiles

extension Check {
  static func processor() -> Self {
    let name = "processor"
    let cores = ProcessInfo.processInfo.activeProcessorCount
    // Linux only; elsewhere the features stay unknown.
    let lines = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
    func field(_ key: String) -> String? {
      lines.split(separator: "\n").first { $0.hasPrefix(key) }?
        .split(separator: ":").dropFirst().first.map { $0.trimmingCharacters(in: .whitespaces) }
    }
    let flags = Set((field("flags") ?? "").split(separator: " "))
    let found = [
      ("avx2", "AVX2"), ("fma", "FMA"), ("avx512f", "AVX-512"), ("avx512_vnni", "AVX-512 VNNI"),
      ("avx_vnni", "AVX VNNI"),
    ].filter { flags.contains(Substring($0.0)) }.map(\.1)
    let features =
      flags.isEmpty ? "features unknown" : found.isEmpty ? "no AVX2" : found.joined(separator: ", ")
    let finding =
      "\(field("model name") ?? "unknown"), \(cores) \(cores == 1 ? "core" : "cores"); \(features)"
    guard flags.isEmpty || flags.contains("avx2") else {
      return .warning(
        name, finding + ": embedding is several times slower",
        remedy: "use a machine with AVX2 to index much")
    }
    return .ok(name, finding)
  }

  static func pdf() -> Self {
    let name = "PDF"
    guard let program = PDFToText.program else {
      return .warning(
        name, "'pdftotext' is not here: PDF files cannot be read",
        remedy: "apt-get install \(PDFToText.debianPackage)")
    }
    return .ok(name, "read with \(program)")
  }

  static func memory() -> Self {
    let name = "memory"
    let lines = (try? String(contentsOfFile: "/proc/meminfo", encoding: .utf8)) ?? ""
    func bytes(_ key: String) -> Int64? {
      lines.split(separator: "\n").first { $0.hasPrefix(key + ":") }?
        .split(separator: " ").dropFirst().first.flatMap { Int64($0) }.map { $0 * 1024 }
    }
    guard let free = bytes("MemAvailable"), let total = bytes("MemTotal") else {
      return .ok(name, "\(gigabytes(Int64(ProcessInfo.processInfo.physicalMemory))) in all")
    }
    let finding = "\(gigabytes(free)) of \(gigabytes(total)) available"
    // The encoder's widened weights, and the language model with its context.
    let needed = 500_000_000 + Catalogue.defaultLanguageModel.download.bytes * 3 / 2
    guard free >= needed else {
      return .warning(
        name, finding + "; encoder and language model take about \(gigabytes(needed))",
        remedy: "close other programs, or ask with '--model qwen2.5-coder-0.5b-instruct'")
    }
    return .ok(name, finding)
  }

  static func disk(index: String) -> Self {
    let name = "disk"
    let folders = [("the index", index), ("models", ModelFolder.standard.path)]
    let free = folders.map { purpose, folder in
      (purpose, folder, freeBytes(of: folder))
    }
    let finding = free.map { purpose, _, bytes in
      "\(bytes.map(gigabytes) ?? "unknown space") free for \(purpose)"
    }.joined(separator: ", ")
    if let scarce = free.first(where: { ($0.2 ?? .max) < 1_000_000_000 }) {
      return .warning(name, finding, remedy: "make room on the disk of '\(scarce.1)'")
    }
    return .ok(name, finding)
  }

  /// Of the disk of a folder that need not be there yet.
  private static func freeBytes(of folder: String) -> Int64? {
    let attributes = try? FileManager.default.attributesOfFileSystem(
      forPath: existingFolder(towards: folder))
    return (attributes?[.systemFreeSize] as? NSNumber)?.int64Value
  }

  /// The folder itself, or the nearest above it that is there.
  static func existingFolder(towards folder: String) -> String {
    var url = URL(fileURLWithPath: folder).standardizedFileURL
    while url.path != "/", !FileManager.default.fileExists(atPath: url.path) {
      url.deleteLastPathComponent()
    }
    return url.path
  }

  private static func gigabytes(_ bytes: Int64) -> String {
    String(format: "%.1f GB", Double(bytes) / 1e9)
  }
}
