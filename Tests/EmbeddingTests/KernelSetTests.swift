import CEncoderKernels
import Embedding
import Foundation
import Testing

private let group = Int(ENCODER_GROUP)

/// Each kernel set against plain arithmetic in double precision.
@Suite struct KernelSetTests {
  private typealias Functions = UnsafePointer<encoder_kernels>

  private static var sets: [(name: String, functions: Functions)] {
    var sets = [Functions?](repeating: nil, count: 4)
    let count = encoder_kernel_sets(&sets)
    return sets.prefix(count).compactMap { $0 }.map { (String(cString: $0.pointee.name), $0) }
  }

  /// Values of very different sizes: rows of zeros, constants, denormals and one huge outlier too.
  private static func awkward(_ rows: Int, _ columns: Int, _ random: inout SplitMix) -> [Float] {
    (0..<rows).flatMap { row in
      (0..<columns).map { column -> Float in
        switch row % 6 {
        case 1: 0
        case 2: -0.25
        case 3: column == 5 ? 1e6 : Float.random(in: -1...1, using: &random)
        case 4: Float.leastNonzeroMagnitude * Float(column % 7)
        default: Float.random(in: -2...3, using: &random)
        }
      }
    }
  }

  @Test func `the plain set comes last and this CPU's own first`() {
    #expect(Self.sets.last?.name == "plain C" && !Self.sets.isEmpty)
    #expect(KernelSet.best.description == Self.sets.first?.name)
  }

  @Test func `bytes stand for their floats to half a step`() {
    var random = SplitMix(seed: 1)
    for columns in [128, 384] {
      let rows = 12
      let source = Self.awkward(rows, columns, &random)
      let centres = (0..<columns).map { Float($0 % 3) / 4 }
      for set in Self.sets {
        var bytes = [UInt8](repeating: 0, count: rows * columns)
        var ranges = [encoder_byte_range](
          repeating: .init(low: 0, step: 0), count: rows * columns / group)
        set.functions.pointee.quantise(source, rows, columns, centres, &bytes, &ranges)
        for (index, value) in source.enumerated() {
          let range = ranges[index / group]
          let back =
            Double(range.low) + Double(range.step) * Double(bytes[index])
            + Double(centres[index % columns])
          let error = abs(back - Double(value))
          #expect(
            error <= 0.5001 * Double(range.step) + 1e-6 * max(1, abs(Double(value))),
            "\(set.name), row \(index / columns): \(value) became \(back)")
        }
      }
    }
  }

  /// A product whose integers are known.
  private struct Product {
    let rows: Int
    let inputs: Int
    let outputs: Int
    var bytes: [UInt8]
    var ranges: [encoder_byte_range]
    var panels: [Int8]
    var scales: [Float]
    var sums: [Float]
    var bias: [Float]

    init(rows: Int, inputs: Int, outputs: Int) {
      var random = SplitMix(seed: UInt64(rows * inputs + outputs))
      (self.rows, self.inputs, self.outputs) = (rows, inputs, outputs)
      var weights = awkward(outputs, inputs, &random)
      // The largest values everywhere: 16-bit sums would saturate.
      for index in 0..<inputs { weights[index] = index % 2 == 0 ? 1 : -1 }
      for index in inputs..<2 * inputs { weights[index] = 1 }
      bytes = (0..<rows * inputs).map {
        $0 / inputs == 0 ? 255 : UInt8.random(in: 0...255, using: &random)
      }
      ranges = (0..<rows * inputs / group).map {
        encoder_byte_range(low: -Float($0) / 8, step: 1 / Float(64 + $0))
      }
      panels = Array(repeating: 0, count: inputs * outputs)
      scales = Array(repeating: 0, count: outputs)
      sums = Array(repeating: 0, count: inputs / group * outputs)
      bias = (0..<outputs).map { _ in Float.random(in: -1...1, using: &random) }
      let centres = [Float](repeating: 0, count: inputs)
      encoder_pack_int8(weights, inputs, outputs, centres, &panels, &scales, &sums, &bias)
    }

    func computed(by functions: Functions) -> [Float] {
      var result = [Float](repeating: .nan, count: rows * outputs)
      panels.withUnsafeBufferPointer { panels in
        scales.withUnsafeBufferPointer { scales in
          sums.withUnsafeBufferPointer { sums in
            var matrix = encoder_int8_matrix(
              inputs: inputs, outputs: outputs, panels: panels.baseAddress,
              scales: scales.baseAddress, sums: sums.baseAddress)
            functions.pointee.multiply(bytes, ranges, rows, &matrix, bias, &result)
          }
        }
      }
      return result
    }

    /// The value and the size of what was added up for it.
    func exact(_ row: Int, _ output: Int) -> (value: Double, size: Double) {
      var value = Double(bias[output])
      var size = abs(value)
      for part in 0..<inputs / group {
        var products = 0
        var weights = 0
        for input in part * group..<(part + 1) * group {
          let place = output / 16 * 16 * inputs + input / 4 * 64 + output % 16 * 4 + input % 4
          products += Int(bytes[row * inputs + input]) * Int(panels[place])
          weights += Int(panels[place])
        }
        let range = ranges[row * (inputs / group) + part]
        let scale = Double(scales[output])
        value +=
          scale * (Double(range.step) * Double(products) + Double(range.low) * Double(weights))
        size += scale * (Double(range.step) * 255 + abs(Double(range.low))) * Double(group) * 127
      }
      return (value, size)
    }
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 12, 13, 19])
  func `integer products are exact`(rows: Int) {
    for (inputs, outputs) in [(128, 128), (128, 256), (384, 128), (1536, 128)] {
      let product = Product(rows: rows, inputs: inputs, outputs: outputs)
      let results = Self.sets.map { ($0.name, product.computed(by: $0.functions)) }
      for row in 0..<rows {
        for output in 0..<outputs {
          let exact = product.exact(row, output)
          for (name, result) in results {
            let found = Double(result[row * outputs + output])
            #expect(
              abs(found - exact.value) <= 1e-6 * exact.size + 1e-30,
              "\(name), \(rows) x \(inputs) x \(outputs) at \(row), \(output)")
          }
        }
      }
    }
  }

  @Test func `centres change the range but not the product`() {
    let (inputs, outputs) = (128, 128)
    var random = SplitMix(seed: 9)
    let weights = (0..<inputs * outputs).map { _ in Float.random(in: -1...1, using: &random) }
    let centres = (0..<inputs).map { _ in Float.random(in: -50...50, using: &random) }
    let source = centres.map { $0 + Float.random(in: -1...1, using: &random) }
    for set in Self.sets {
      var product = Product(rows: 1, inputs: inputs, outputs: outputs)
      product.bias = Array(repeating: 0, count: outputs)
      encoder_pack_int8(
        weights, inputs, outputs, centres, &product.panels, &product.scales, &product.sums,
        &product.bias)
      var bytes = [UInt8](repeating: 0, count: inputs)
      var ranges = [encoder_byte_range(low: 0, step: 0)]
      set.functions.pointee.quantise(source, 1, inputs, centres, &bytes, &ranges)
      product.bytes = bytes
      product.ranges = ranges
      let result = product.computed(by: set.functions)
      for output in 0..<outputs {
        let exact = (0..<inputs).reduce(0.0) {
          $0 + Double(weights[output * inputs + $1]) * Double(source[$1])
        }
        #expect(abs(Double(result[output]) - exact) < 0.1, "\(set.name)")
      }
    }
  }

  @Test(arguments: [1, 2, 3, 15, 16, 17, 31, 63, 64, 65, 130], [8, 20, 32, 64])
  func `attention is softmax of query times key, times value`(count: Int, size: Int) {
    var random = SplitMix(seed: UInt64(count * 100 + size))
    let heads = 3
    let hidden = heads * size
    let projected = (0..<count * 3 * hidden).map { _ in Float.random(in: -2...2, using: &random) }
    var expected = [Double](repeating: 0, count: count * hidden)
    for head in 0..<heads {
      for row in 0..<count {
        let query = row * 3 * hidden + head * size
        var weights = (0..<count).map { other -> Double in
          let key = other * 3 * hidden + hidden + head * size
          let product = (0..<size).reduce(0.0) {
            $0 + Double(projected[query + $1]) * Double(projected[key + $1])
          }
          return exp(product / Double(size).squareRoot())
        }
        let sum = weights.reduce(0, +)
        for other in 0..<count {
          weights[other] /= sum
          let value = other * 3 * hidden + 2 * hidden + head * size
          for i in 0..<size {
            expected[row * hidden + head * size + i] +=
              weights[other] * Double(projected[value + i])
          }
        }
      }
    }
    for set in Self.sets {
      var workspace = [Float](
        repeating: .nan, count: set.functions.pointee.attention_workspace(count, size))
      var result = [Float](repeating: .nan, count: count * hidden)
      set.functions.pointee.attend(projected, count, heads, size, &workspace, &result)
      let worst = zip(result, expected).map { abs(Double($0) - $1) }.max() ?? .infinity
      #expect(worst < 2e-5, "\(set.name)")
    }
  }

  @Test func `gelu is x times the normal distribution`() {
    let values: [Float] =
      (-400...400).map { Float($0) / 40 } + [1e30, -1e30, 1e-37, -1e-37, 0, -0.0, 88, -88]
    for set in Self.sets {
      for count in [1, 3, 16, 17, values.count] {
        var x = Array(values.suffix(count)) + [Float](repeating: 7, count: 16)
        set.functions.pointee.gelu(&x, count)
        for (found, value) in zip(x, values.suffix(count)) {
          let exact = Double(value) * 0.5 * erfc(-Double(value) / 2.0.squareRoot())
          #expect(
            abs(Double(found) - exact) <= 4e-7 * max(1, abs(exact)), "\(set.name): \(value)")
        }
      }
    }
  }

  @Test(arguments: KernelSet.available, EncoderArithmetic.allCases)
  func `order and company never change an embedding`(
    kernels: KernelSet, arithmetic: EncoderArithmetic
  ) async throws {
    let texts = (0..<60).map { index in
      (0...index % 13).map { ["die", "Frist", "ist", "ab", "§ ß", "漢"][($0 * 5 + index) % 6] }
        .joined(separator: " ")
    }
    let embedder = try TinyModel.embedder(threads: 2, arithmetic: arithmetic, kernels: kernels)
    var alone: [[Float]] = []
    for text in texts { alone += try await embedder.embed([text], as: .passage) }
    let order = texts.indices.shuffled()
    let together = try await embedder.embed(order.map { texts[$0] }, as: .passage)
    for (place, index) in order.enumerated() {
      let difference = zip(together[place], alone[index]).map { abs($0 - $1) }.max() ?? .infinity
      #expect(difference < 1e-5, "\(texts[index])")
    }
  }
}
