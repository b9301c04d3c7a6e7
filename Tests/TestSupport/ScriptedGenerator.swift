package import LanguageModels

/// Says what a test wants it to say, in pieces of a few characters.
package struct ScriptedGenerator: TextGenerator {
  package let identity = "scripted@sha256:simulated"
  package let contextLength = 4096
  private let script: String

  package init(_ script: String) { self.script = script }

  package func generate(
    _ request: GenerationRequest
  ) -> AsyncThrowingStream<String, any Error> {
    let characters = Array(script)
    return AsyncThrowingStream { continuation in
      for start in stride(from: 0, to: characters.count, by: 7) {
        continuation.yield(String(characters[start..<min(start + 7, characters.count)]))
      }
      continuation.finish()
    }
  }
}
