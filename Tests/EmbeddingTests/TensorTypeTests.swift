import CLlama
import Embedding
import Testing

/// Widening against ggml's own, on blocks it made and on blocks of any bytes.
@Suite struct TensorTypeTests {
  private static let types = GGUFTensorType.allCases.filter { $0 != .f32 }

  /// ggml's widening of the blocks in `bytes`.
  private func widenedByGGML(_ bytes: [UInt8], _ type: GGUFTensorType, count: Int) throws -> [Float]
  {
    let traits = try #require(ggml_get_type_traits(ggml_type(type.rawValue)))
    let widen = try #require(traits.pointee.to_float)
    var values = [Float](repeating: 0, count: count)
    bytes.withUnsafeBytes { widen($0.baseAddress, &values, Int64(count)) }
    return values
  }

  private func expectEqual(_ bytes: [UInt8], _ type: GGUFTensorType) throws {
    let count = bytes.count / type.block.bytes * type.block.elements
    let tensor = GGUFTensor(
      name: "t", type: type, rows: 1, columns: count, file: MappedFile(bytes, name: "t"),
      range: 0..<bytes.count)
    let (own, other) = (tensor.widened(), try widenedByGGML(bytes, type, count: count))
    #expect(own.count == count)
    let unlike = own.indices.filter {
      own[$0].bitPattern != other[$0].bitPattern && !(own[$0].isNaN && other[$0].isNaN)
    }
    #expect(unlike.isEmpty, "\(type): \(unlike.prefix(3).map { (own[$0], other[$0]) })")
  }

  @Test(arguments: types, [1e-30, 1e-6, 0.02, 1, 60_000] as [Float])
  func `values that ggml rounded are widened to the same bits`(type: GGUFTensorType, scale: Float)
    throws
  {
    var random = SplitMix(seed: 11)
    let values = (0..<4096).map { _ in scale * Float.random(in: -1...1, using: &random) }
    try expectEqual(Quantisation.blocks(of: values, type, columns: 1024), type)
  }

  @Test(arguments: types)
  func `any bytes are widened to the same bits, scales that are not finite included`(
    type: GGUFTensorType
  ) throws {
    var random = SplitMix(seed: 13)
    // Enough for hundreds of infinite and NaN scales: one in 32.
    try expectEqual(
      (0..<type.block.bytes * 8192).map { _ in UInt8.random(in: 0...255, using: &random) }, type)
  }

  @Test(arguments: GGUFTensorType.allCases)
  func `blocks and names are ggml's`(type: GGUFTensorType) throws {
    let traits = try #require(ggml_get_type_traits(ggml_type(type.rawValue))).pointee
    #expect(Int(traits.blck_size) == type.block.elements && traits.type_size == type.block.bytes)
    #expect(String(cString: traits.type_name).uppercased() == type.description.uppercased())
  }
}
