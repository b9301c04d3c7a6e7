package import Embedding
internal import Foundation
internal import Synchronization

/// A stand-in for the encoder where a test is about something else: texts that share words get
/// similar vectors. It counts what it embeds.
package final class HashedWordsEmbedder: Embedder {
  package let identity: EmbedderIdentity
  package let window: Int
  private let embedded = Mutex<[String]>([])
  private let pause: Duration?

  /// - Parameter pause: how long every batch takes, for tests that interrupt one.
  package init(name: String = "hashed-words", window: Int = 512, pause: Duration? = nil) {
    identity = EmbedderIdentity(
      name: name, sha256: "simulated-" + name, dimension: 257, queryPrefix: "", passagePrefix: "",
      pooling: "mean")
    self.window = window
    self.pause = pause
  }

  /// Passages embedded so far, in order.
  package var embeddedPassages: [String] { embedded.withLock(\.self) }

  package func tokenCount(_ text: String, as role: EmbeddingRole) -> Int {
    Self.words(of: text).count + 2
  }

  package func embed(_ texts: [String], as role: EmbeddingRole) async throws -> [[Float]] {
    if let pause { try await Task.sleep(for: pause) }
    if role == .passage { embedded.withLock { $0 += texts } }
    return texts.map { vector(of: $0) }
  }

  /// Like e5's, the similarities of any two texts lie between 0.8 and 1.
  private func vector(of text: String) -> [Float] {
    let words = identity.dimension - 1
    var vector = [Float](repeating: 0, count: words)
    for word in Self.words(of: text) {
      var hash: UInt64 = 14_695_981_039_346_656_037
      for byte in word.utf8 { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
      vector[Int(hash % UInt64(words))] += 1
    }
    let length = max(vector.reduce(0) { $0 + $1 * $1 }.squareRoot(), .leastNormalMagnitude)
    let shared: Float = 0.8
    return vector.map { $0 / length * (1 - shared).squareRoot() } + [shared.squareRoot()]
  }

  private static func words(of text: String) -> [Substring] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { Substring($0) }
  }
}
