// swift-tools-version: 6.2

import PackageDescription

/// Where scripts/bootstrap installs llama.cpp: headers in include/, static libraries in lib/.
let llamaPrefix = Context.packageDirectory + "/.deps/llama.cpp"

let llamaLibraries: [LinkerSetting] =
  [.unsafeFlags(["-L\(llamaPrefix)/lib"])]
  + ["llama", "ggml", "ggml-cpu", "ggml-base", "stdc++", "m", "pthread"].map {
    .linkedLibrary($0)
  }

let package = Package(
  name: "paragraf",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "paragraf", targets: ["paragraf"]),
    .library(name: "HNSW", targets: ["HNSW"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // Values and text
    .target(name: "Norms"),
    .target(name: "TextAnalysis", dependencies: ["CStemmer"]),
    .target(name: "Hashing", dependencies: ["CCrypto"]),

    // Vectors
    // Optimised in debug builds too: the tests run the encoder.
    .target(
      name: "CEncoderKernels", cSettings: [.unsafeFlags(["-O3"])],
      linkerSettings: [.linkedLibrary("m")]),
    .target(
      name: "COpenBLAS", cSettings: [.unsafeFlags(["-O3"])], linkerSettings: [.linkedLibrary("dl")]),
    .target(name: "CVectorKernels", cSettings: [.unsafeFlags(["-O3"])]),
    .target(
      name: "Embedding", dependencies: ["CEncoderKernels", "COpenBLAS", "Hashing"],
      swiftSettings: [.strictMemorySafety()]),
    .target(
      name: "HNSW", dependencies: ["CVectorKernels"], swiftSettings: [.strictMemorySafety()]),

    // Language models
    .target(name: "LanguageModels"),
    .target(
      name: "LlamaModels",
      dependencies: ["CLlama", "Hashing", "LanguageModels"],
      swiftSettings: [.strictMemorySafety()],
      linkerSettings: llamaLibraries),

    // Files from elsewhere
    .target(name: "Downloads", dependencies: ["CArchive"]),
    .target(name: "Fetching", dependencies: ["Corpus", "Downloads", "Hashing", "Norms"]),
    .target(name: "ModelFiles", dependencies: ["Downloads", "Hashing"]),

    .target(
      name: "Benchmarking",
      dependencies: [
        "COpenBLAS", "Embedding", "HNSW", "Indexing", "LlamaModels", "Norms", "PassageStore",
        "Retrieval",
      ]),

    // From law texts to an index
    .target(
      name: "Corpus",
      dependencies: [
        "CArchive", "CExpat", "Hashing", "Norms", .product(name: "Yams", package: "Yams"),
      ]),
    .target(name: "Chunking", dependencies: ["Norms"]),
    .target(
      name: "PassageStore",
      dependencies: [
        "HNSW", "Norms", "TextAnalysis", .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .target(name: "Changes", dependencies: ["Norms", "PassageStore"]),
    .target(
      name: "Indexing",
      dependencies: [
        "Chunking", "Corpus", "Embedding", "Hashing", "Norms", "PassageStore", "TextAnalysis",
      ]),

    // From a question to an answer
    .target(
      name: "Retrieval",
      dependencies: ["Changes", "Embedding", "HNSW", "Norms", "PassageStore", "TextAnalysis"]),
    .target(
      name: "Answering",
      dependencies: ["LanguageModels", "Norms", "PassageStore", "Retrieval", "TextAnalysis"]),
    .target(
      name: "Evaluation",
      dependencies: [
        "Answering", "Embedding", "Hashing", "Indexing", "Norms", "PassageStore", "Retrieval",
        "TextAnalysis",
      ]),

    // Ways in
    .target(
      name: "DaemonAPI",
      dependencies: ["Answering", "Changes", "Norms", "PassageStore", "Retrieval"]),
    .target(
      name: "Daemon",
      dependencies: [
        "Answering", "Changes", "DaemonAPI", "LanguageModels", "Norms", "PassageStore",
        "Retrieval",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
      ]),
    .executableTarget(
      name: "paragraf",
      dependencies: [
        "Answering", "Benchmarking", "Changes", "Chunking", "Corpus", "Daemon", "DaemonAPI",
        "Embedding", "Evaluation", "Fetching", "HNSW", "Hashing", "Indexing", "LanguageModels",
        "LlamaModels", "ModelFiles", "Norms", "PassageStore", "Retrieval", "TextAnalysis",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ]),

    // Tests
    .target(
      name: "TestSupport",
      dependencies: [
        "CArchive", "Corpus", "Embedding", "Indexing", "LanguageModels", "Norms", "PassageStore",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      path: "Tests/TestSupport"),
    .testTarget(
      name: "AnsweringTests",
      dependencies: [
        "Answering", "Norms", "PassageStore", "Retrieval", "TestSupport", "TextAnalysis",
      ]),
    .testTarget(
      name: "BenchmarkingTests",
      dependencies: ["Benchmarking", "Embedding", "LlamaModels", "ModelFiles", "TestSupport"]),
    .testTarget(
      name: "ChangesTests",
      dependencies: ["Changes", "Corpus", "Norms", "PassageStore", "Retrieval", "TestSupport"]),
    .testTarget(name: "ChunkingTests", dependencies: ["Chunking", "Corpus", "Norms"]),
    .testTarget(name: "CorpusTests", dependencies: ["Corpus", "Norms"]),
    .testTarget(
      name: "DaemonTests",
      dependencies: [
        "Answering", "Daemon", "DaemonAPI", "PassageStore", "Retrieval", "TestSupport",
        .product(name: "Logging", package: "swift-log"),
      ]),
    .testTarget(name: "DownloadsTests", dependencies: ["Downloads", "TestSupport"]),
    .testTarget(
      name: "EmbeddingTests",
      dependencies: ["CEncoderKernels", "CLlama", "Embedding", "Hashing"],
      linkerSettings: llamaLibraries),
    .testTarget(name: "EndToEndTests", dependencies: ["DaemonAPI", "Embedding", "TestSupport"]),
    .testTarget(
      name: "EvaluationTests",
      dependencies: [
        "Answering", "Evaluation", "Norms", "PassageStore", "Retrieval", "TestSupport",
        "TextAnalysis",
      ]
    ),
    .testTarget(name: "HNSWTests", dependencies: ["HNSW", "TestSupport"]),
    .testTarget(
      name: "FetchingTests",
      dependencies: [
        "Corpus", "Downloads", "Fetching", "Indexing", "Norms", "PassageStore", "TestSupport",
      ]),
    .testTarget(
      name: "IndexingTests",
      dependencies: [
        "Corpus", "Embedding", "Indexing", "Norms", "PassageStore", "Retrieval", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(
      name: "LlamaModelsTests",
      dependencies: ["LanguageModels", "LlamaModels", "ModelFiles", "TestSupport"]),
    .testTarget(name: "ModelFilesTests", dependencies: ["Hashing", "ModelFiles", "TestSupport"]),
    .testTarget(name: "NormsTests", dependencies: ["Norms"]),
    .testTarget(
      name: "PassageStoreTests",
      dependencies: [
        "Indexing", "Norms", "PassageStore", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(
      name: "RetrievalTests",
      dependencies: [
        "Changes", "Embedding", "Indexing", "Norms", "PassageStore", "Retrieval", "TestSupport",
        "TextAnalysis",
      ],
      exclude: ["Citations"]),
    .testTarget(name: "TextAnalysisTests", dependencies: ["TextAnalysis"]),

    // C libraries of the system
    .systemLibrary(
      name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CLlama"),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)

let swiftSettings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
  .unsafeFlags(["-Xcc", "-I\(llamaPrefix)/include"]),
]
for target in package.targets where target.type != .system {
  target.swiftSettings = (target.swiftSettings ?? []) + swiftSettings
}
