// swift-tools-version: 6.2

import PackageDescription

/// Where scripts/bootstrap installs llama.cpp: headers in include/, static libraries in lib/.
let llamaPrefix = Context.packageDirectory + "/.deps/llama.cpp"

let package = Package(
  name: "paragraf",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "paragraf", targets: ["paragraf"]),
    .library(name: "HNSW", targets: ["HNSW"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
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
    .target(name: "COpenBLAS", linkerSettings: [.linkedLibrary("dl")]),
    .target(name: "CVectorKernels"),
    .target(name: "Embedding", dependencies: ["COpenBLAS", "Hashing"]),
    .target(name: "HNSW", dependencies: ["CVectorKernels"]),

    // Language models
    .target(name: "LanguageModels"),
    .target(
      name: "LlamaModels",
      dependencies: ["CLlama", "Hashing", "LanguageModels"],
      swiftSettings: [.strictMemorySafety()],
      linkerSettings: [
        .unsafeFlags(["-L\(llamaPrefix)/lib"]),
        .linkedLibrary("llama"), .linkedLibrary("ggml"), .linkedLibrary("ggml-cpu"),
        .linkedLibrary("ggml-base"), .linkedLibrary("stdc++"), .linkedLibrary("m"),
        .linkedLibrary("pthread"),
      ]),
    .target(name: "ModelFiles", dependencies: ["CArchive", "Hashing"]),

    // From law texts to an index
    .target(
      name: "Corpus",
      dependencies: ["CExpat", "Hashing", "Norms", .product(name: "Yams", package: "Yams")]),
    .target(name: "Chunking", dependencies: ["Norms"]),
    .target(
      name: "PassageStore",
      dependencies: ["Norms", .product(name: "GRDB", package: "GRDB.swift")]),
    .target(
      name: "Indexing",
      dependencies: [
        "Chunking", "Corpus", "Embedding", "HNSW", "Hashing", "Norms", "PassageStore",
        "TextAnalysis",
      ]),

    // From a question to an answer
    .target(
      name: "Retrieval",
      dependencies: ["Embedding", "HNSW", "Norms", "PassageStore", "TextAnalysis"]),
    .target(name: "Answering", dependencies: ["LanguageModels", "Norms", "Retrieval"]),
    .target(name: "Evaluation", dependencies: ["Answering", "Norms", "Retrieval"]),

    // Ways in
    .target(name: "DaemonAPI", dependencies: ["Answering", "Retrieval"]),
    .target(
      name: "Daemon",
      dependencies: [
        "Answering", "DaemonAPI", "Retrieval",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
      ]),
    .executableTarget(
      name: "paragraf",
      dependencies: [
        "Answering", "Chunking", "Corpus", "Daemon", "DaemonAPI", "Embedding", "Evaluation",
        "Hashing", "Indexing", "LanguageModels", "LlamaModels", "ModelFiles", "Norms",
        "PassageStore", "Retrieval", "TextAnalysis",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ]),

    // Tests
    .testTarget(
      name: "LlamaModelsTests", dependencies: ["LanguageModels", "LlamaModels", "ModelFiles"]),
    .testTarget(name: "ModelFilesTests", dependencies: ["Hashing", "ModelFiles"]),

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
