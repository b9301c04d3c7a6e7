import Foundation
import Testing

/// The default model where `paragraf` keeps its models.
enum E5Model {
  static let path: String = {
    let cache =
      ProcessInfo.processInfo.environment["XDG_CACHE_HOME"] ?? NSHomeDirectory() + "/.cache"
    return cache + "/paragraf/models/multilingual-e5-small-q4_0.gguf"
  }()
}

extension Tag {
  /// Needs a real model file.
  @Tag static var model: Self
  /// Takes minutes of computing.
  @Tag static var slow: Self
}

extension Trait where Self == ConditionTrait {
  static var needsE5Model: Self {
    .enabled(
      if: FileManager.default.fileExists(atPath: E5Model.path),
      "there is no multilingual-e5-small-q4_0.gguf in the user's cache folder")
  }

  static var onlyIfLongTestsAreWanted: Self {
    .enabled(
      if: ProcessInfo.processInfo.environment["PARAGRAF_LONG_TESTS"] != nil,
      "it takes minutes of computing; PARAGRAF_LONG_TESTS=1 runs it")
  }
}
