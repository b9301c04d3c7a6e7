internal import CLlama
internal import Foundation

/// The number formats a model's matrices are compared in.
package enum LlamaQuantisation: String, CaseIterable, Codable, Sendable {
  case f32 = "F32"
  case f16 = "F16"
  case q8 = "Q8_0"
  case q4 = "Q4_0"

  private var type: llama_ftype {
    switch self {
    case .f32: LLAMA_FTYPE_ALL_F32
    case .f16: LLAMA_FTYPE_MOSTLY_F16
    case .q8: LLAMA_FTYPE_MOSTLY_Q8_0
    case .q4: LLAMA_FTYPE_MOSTLY_Q4_0
    }
  }

  /// Writes a model's matrices in this format; what the model's own format has lost stays lost.
  ///
  /// A file of the name is replaced only by a whole one.
  /// - Throws: `LlamaModelError.unwritable`.
  package func convert(modelAt source: String, to target: String) throws {
    LlamaLog.installed
    LlamaLog.clear()
    var parameters = unsafe llama_model_quantize_default_params()
    unsafe parameters.ftype = type
    unsafe parameters.allow_requantize = true
    // All matrices: llama.cpp otherwise gives some of them other formats.
    unsafe parameters.pure = true
    let draft = target + ".partial"
    defer { try? FileManager.default.removeItem(atPath: draft) }
    guard unsafe llama_model_quantize(source, draft, &parameters) == 0 else {
      throw LlamaModelError.unwritable(
        path: target, reason: LlamaLog.error ?? "llama.cpp gives no reason")
    }
    guard unsafe rename(draft, target) == 0 else {
      throw LlamaModelError.unwritable(
        path: target, reason: unsafe String(cString: strerror(errno)))
    }
  }
}
