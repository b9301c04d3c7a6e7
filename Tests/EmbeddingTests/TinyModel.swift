import Embedding
import Foundation

/// A model of a few thousand weights, pseudo-random but always the same, in the format "E5S1".
enum TinyModel {
  static let pieces = [
    "<s>", "<pad>", "</s>", "<unk>", "▁", "▁die", "▁Frist", "▁ist", "▁vier", "zehn", "▁Tage", "a",
    "b", "ab", "▁ab", "é", "▁§", "passage", "▁passage", "▁query", ":", "s", "t", "e", "ß", "<mask>",
  ]
  static let hidden = 128
  static let window = 48

  /// Spaces and controls as in the real map, and a ligature.
  private static let normalisation: [(UInt32, [UInt32])] = [
    (0x1, []), (0x9, [0x20]), (0xA, [0x20]), (0xA0, [0x20]), (0xFB05, [0x73, 0x74]),
  ]

  static let e5Bytes: [UInt8] = {
    let (layers, heads, wide, vocabulary) = (2, 4, 256, 32)
    var bytes = Array("E5S1".utf8)
    for value in [1, hidden, layers, heads, wide, vocabulary, window, 2] {
      bytes.append(integer: Int32(value))
    }
    bytes.append(integer: Float(1e-12).bitPattern)
    bytes.append(integer: Int32(32))

    for value in [pieces.count, 0, 2, 1, 3] { bytes.append(integer: Int32(value)) }
    let blob = pieces.map { Array($0.utf8) }
    bytes.append(integer: UInt64(blob.joined().count))
    var offset = 0
    for piece in [[]] + blob {
      offset += piece.count
      bytes.append(integer: UInt32(offset))
    }
    for piece in pieces {
      let score = piece.hasPrefix("<") ? 0 : -20 + Float(piece.unicodeScalars.count)
      bytes.append(integer: score.bitPattern)
    }
    bytes += blob.joined()

    bytes.append(integer: Int32(normalisation.count))
    bytes.append(integer: UInt32(normalisation.reduce(0) { $0 + 5 + 4 * $1.1.count }))
    for (from, to) in normalisation {
      bytes.append(integer: from)
      bytes.append(UInt8(to.count))
      for code in to { bytes.append(integer: code) }
    }

    var tensors: [(name: String, type: UInt8, elements: Int)] = [
      ("emb.word", 1, vocabulary * hidden), ("emb.pos", 0, window * hidden),
      ("emb.type", 0, 2 * hidden), ("emb.ln.w", 0, hidden), ("emb.ln.b", 0, hidden),
    ]
    for layer in 0..<layers {
      for (name, input, output) in [
        ("q", hidden, hidden), ("k", hidden, hidden), ("v", hidden, hidden), ("ao", hidden, hidden),
        ("fi", hidden, wide), ("fo", wide, hidden),
      ] {
        tensors.append(("l\(layer).\(name).w", 1, input * output))
        tensors.append(("l\(layer).\(name).b", 0, output))
      }
      for name in ["aln.w", "aln.b", "oln.w", "oln.b"] {
        tensors.append(("l\(layer).\(name)", 0, hidden))
      }
    }
    return bytes + tensorSection(tensors, after: bytes.count)
  }()

  private static func tensorSection(
    _ tensors: [(name: String, type: UInt8, elements: Int)], after start: Int
  ) -> [UInt8] {
    var random = SplitMix(seed: 7)
    var table: [UInt8] = []
    var data: [UInt8] = []
    table.append(integer: Int32(tensors.count))
    let tableSize = tensors.reduce(4) { $0 + 2 + $1.name.utf8.count + 21 }
    for tensor in tensors {
      table.append(integer: UInt16(tensor.name.utf8.count))
      table += Array(tensor.name.utf8)
      table.append(tensor.type)
      table.append(integer: UInt32(tensor.elements))
      table.append(integer: UInt64(start + tableSize + data.count))
      let from = data.count
      if tensor.type == 0 {
        for _ in 0..<tensor.elements {
          data.append(integer: Float.random(in: -1...1, using: &random).bitPattern)
        }
      } else {
        for _ in 0..<tensor.elements / 32 {
          data.append(integer: UInt16(0x2A00))  // 0.047
          for _ in 0..<16 { data.append(UInt8.random(in: 0...255, using: &random)) }
        }
      }
      table.append(integer: UInt64(data.count - from))
    }
    return table + data
  }

  /// The tiny model as GGUF.
  static let ggufBytes: [UInt8] = {
    withTemporaryFile(e5Bytes) { source in
      let target = source + ".gguf"
      defer { try? FileManager.default.removeItem(atPath: target) }
      do {
        try E5Conversion.convert(from: source, to: target)
        return try [UInt8](Data(contentsOf: URL(fileURLWithPath: target)))
      } catch {
        preconditionFailure("\(error)")
      }
    }
  }()

  static func embedder(
    threads: Int? = nil, arithmetic: EncoderArithmetic? = nil, kernels: KernelSet = .best,
    batchTokens: Int = 64
  ) throws -> BERTEmbedder {
    try withTemporaryFile(ggufBytes) {
      try BERTEmbedder(
        modelAt: $0, threads: threads, arithmetic: arithmetic, kernels: kernels,
        batchTokens: batchTokens)
    }
  }

  static func tokenizer() throws -> UnigramTokenizer {
    try withTemporaryFile(ggufBytes) { try UnigramTokenizer(try GGUFFile(at: $0)) }
  }
}

/// Sebastiano Vigna's SplitMix64: the same numbers everywhere.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// The file is gone when `body` returns; what is mapped stays readable.
func withTemporaryFile<Result>(_ bytes: [UInt8], _ body: (String) throws -> Result) rethrows
  -> Result
{
  let path = FileManager.default.temporaryDirectory
    .appendingPathComponent("embedding-\(UUID().uuidString)").path
  precondition(FileManager.default.createFile(atPath: path, contents: Data(bytes)))
  defer { try? FileManager.default.removeItem(atPath: path) }
  return try body(path)
}
