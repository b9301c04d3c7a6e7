import Foundation
import Hashing
import ModelFiles
import TestSupport
import Testing

struct OriginTests {
  let folder: ModelTestFolder
  let content = sampleContent(300_000)

  init() throws { folder = try ModelTestFolder() }

  /// Serves a model, as badly as the test wants.
  private func server(
    _ content: some Sequence<UInt8>, change: (inout LocalServer.Response) -> Void = { _ in }
  ) -> LocalServer {
    var response = LocalServer.Response(content)
    change(&response)
    return LocalServer(["/model.gguf": response])
  }

  @Test func `A model is fetched, verified and not fetched again`() async throws {
    let server = server(content)
    let entry = ModelEntry.sample(content, at: [.origin(server.url("/model.gguf"))])
    #expect(folder.models.state(of: entry) == .missing)
    let path = try await folder.download().pull(entry)
    #expect(path == folder.models.path(of: entry))
    #expect(folder.read("sample.gguf") == content)
    #expect(folder.models.state(of: entry) == .verified(sha256: SHA256.hash(content)))
    #expect(folder.names == ["sample.gguf", "sample.gguf.verified.json"])

    _ = try await folder.download().pull(entry)
    #expect(server.requests.count == 1)
  }

  @Test func `A transfer that breaks off goes on where it ended`() async throws {
    let server = server(content) {
      $0.breakAfter = 100_000
      $0.breaks = 2
    }
    let entry = ModelEntry.sample(content, at: [.origin(server.url("/model.gguf"))])
    _ = try await folder.download().pull(entry)
    #expect(folder.read("sample.gguf") == content)
    #expect(server.requests.count == 3)
    #expect(server.requests[1]["Range"] == "bytes=100000-")
    #expect(server.requests[2]["Range"] == "bytes=200000-")
  }

  @Test func `What a failed pull left is used by the next`() async throws {
    let server = server(Array(content.prefix(120_000)))
    let entry = ModelEntry.sample(content, at: [.origin(server.url("/model.gguf"))])
    try folder.write(content.prefix(50_000), to: "sample.gguf.part")
    #expect(folder.models.state(of: entry) == .partial(bytes: 50_000, of: 300_000))
    server["/model.gguf"]?.content = sampleContent(300_000)
    _ = try await folder.download().pull(entry)
    #expect(folder.read("sample.gguf") == content)
    #expect(server.requests.count == 1)
    #expect(server.requests[0]["Range"] == "bytes=50000-")
  }

  @Test func `A server that ignores ranges sends the file from the beginning`() async throws {
    let server = server(content) { $0.knowsRange = false }
    let entry = ModelEntry.sample(content, at: [.origin(server.url("/model.gguf"))])
    try folder.write(content.prefix(50_000), to: "sample.gguf.part")
    _ = try await folder.download().pull(entry)
    #expect(folder.read("sample.gguf") == content)
  }

  @Test func `A damaged beginning is thrown away and fetched once more`() async throws {
    let server = server(content)
    let entry = ModelEntry.sample(content, at: [.origin(server.url("/model.gguf"))])
    try folder.write(Array(repeating: 7, count: 50_000), to: "sample.gguf.part")
    _ = try await folder.download().pull(entry)
    #expect(folder.read("sample.gguf") == content)
    #expect(server.requests.count == 2)
  }

  @Test func `A file that ends too early is an error with both numbers`() async throws {
    let server = server(Array(content.prefix(120_000)))
    let entry = ModelEntry.sample(content, at: [.origin(server.url("/model.gguf"))])
    let error = await #expect(throws: ModelFilesError.self) {
      try await folder.download().pull(entry)
    }
    #expect(error?.description.contains("after 120000 of 300000 bytes") == true)
    #expect(folder.read("sample.gguf") == nil)
  }

  @Test func `A file with another hash is removed and both hashes are named`() async throws {
    let other = content.reversed() as [UInt8]
    let server = server(other)
    let entry = ModelEntry.sample(content, at: [.origin(server.url("/model.gguf"))])
    await #expect(
      throws: ModelFilesError.wrongHash(
        model: "sample", file: "sample.gguf", expected: SHA256.hash(content),
        found: SHA256.hash(other))
    ) {
      try await folder.download().pull(entry)
    }
    #expect(folder.names == [])
  }

  @Test func `A file that changed after its verification is found and replaced`() async throws {
    let server = server(content)
    let entry = ModelEntry.sample(content, at: [.origin(server.url("/model.gguf"))])
    _ = try await folder.download().pull(entry)
    var changed = content
    changed[1000] ^= 1
    try folder.write(changed, to: "sample.gguf")
    #expect(folder.models.state(of: entry) == .unverified)
    let found = try folder.models.verify(entry)
    #expect(found == .wrong(expected: SHA256.hash(content), found: SHA256.hash(changed)))
    #expect(found.remedy(for: entry) == "paragraf models pull sample")
    _ = try await folder.download().pull(entry)
    #expect(folder.read("sample.gguf") == content)
  }

  @Test func `Without a network the error names the host and says what to do`() async throws {
    let url = URL(string: "http://127.0.0.1:1/model.gguf")!
    let entry = ModelEntry.sample(content, at: [.origin(url)])
    let error = await #expect(throws: ModelFilesError.self) {
      try await folder.download().pull(entry)
    }
    #expect(error?.description.contains("127.0.0.1 cannot be reached") == true)
    #expect(error?.description.contains("run 'paragraf models pull sample' again") == true)
  }

  @Test func `A cancelled pull ends at once`() async throws {
    let server = server(content) { $0.isSilent = true }
    let entry = ModelEntry.sample(content, at: [.origin(server.url("/model.gguf"))])
    let pull = Task { try await folder.download().pull(entry) }
    while server.requests.isEmpty { try await Task.sleep(for: .milliseconds(10)) }
    let start = ContinuousClock.now
    pull.cancel()
    await #expect(throws: CancellationError.self) { try await pull.value }
    // Uncancelled, the silent server would hold the pull for the stall limit of 30 seconds.
    #expect(ContinuousClock.now - start < .seconds(25))
  }

  @Test func `A converted model is recorded with its own hash`() async throws {
    let server = server(content)
    let entry = ModelEntry.sample(
      content, at: [.origin(server.url("/model.gguf"))], conversion: .e5ToGGUF)
    let converted = Array(content.prefix(10))
    let download = folder.download { _, source, target in
      try Data(Array(Data(contentsOf: URL(fileURLWithPath: source)).prefix(10)))
        .write(to: URL(fileURLWithPath: target))
    }
    _ = try await download.pull(entry)
    #expect(folder.read("sample.gguf") == converted)
    #expect(folder.models.state(of: entry) == .verified(sha256: SHA256.hash(converted)))
    #expect(folder.names == ["sample.gguf", "sample.gguf.verified.json"])
  }
}
