import Foundation
import LanguageModels
import LlamaModels
import ModelFiles
import Testing

extension Tag {
  /// Needs a real model file in the model folder.
  @Tag static var model: Self
}

/// The smallest language model of the catalogue, if it has been pulled.
private enum SmallModel {
  static let path = try? ModelFolder.standard.path(of: Catalogue.entry(named: name))
  static let name = "smollm2-135m-instruct"
  static let isThere = path.map(FileManager.default.fileExists(atPath:)) ?? false
}

@Suite(
  .serialized, .tags(.model),
  .enabled(if: SmallModel.isThere, "run 'paragraf models pull smollm2-135m-instruct' first"))
struct LlamaGeneratorTests {
  let generator: LlamaGenerator

  init() throws {
    generator = try LlamaGenerator(
      path: #require(SmallModel.path), name: SmallModel.name, sha256: "b179", contextLength: 1024,
      // llama.cpp's threads wait for each other busily, which other tests beside it slow down a lot.
      threads: 1)
  }

  private func text(
    _ question: String, tokens: Int = 12, temperature: Double = 0, seed: UInt32 = 0,
    grammar: String? = nil
  ) async throws -> String {
    var text = ""
    for try await piece in generator.generate(
      GenerationRequest(
        messages: [
          ChatMessage(role: .system, content: String(repeating: "You answer briefly. ", count: 16)),
          ChatMessage(role: .user, content: question),
        ], maximumTokens: tokens, temperature: temperature, seed: seed, grammar: grammar))
    {
      text += piece
    }
    return text
  }

  @Test func `A greedy answer depends on nothing that was asked before`() async throws {
    let first = try await text("What is a law?")
    #expect(!first.isEmpty)
    #expect(try await text("What is a law?") == first)
    _ = try await text("What is a court, and who is a judge?", tokens: 20)
    #expect(try await text("What is a law?") == first)
  }

  @Test func `The number of threads does not change the answer`() async throws {
    let question = String(repeating: "Is there a law, and who is a judge? ", count: 15)
    let path = try #require(SmallModel.path)
    var answers: Set<String> = []
    for threads in [1, 2] {
      let generator = try LlamaGenerator(path: path, contextLength: 1024, threads: threads)
      let request = GenerationRequest(
        messages: [ChatMessage(role: .user, content: question)], maximumTokens: 6)
      var answer = ""
      for try await piece in generator.generate(request) { answer += piece }
      answers.insert(answer)
    }
    #expect(answers.count == 1, "\(answers)")
  }

  @Test func `A seed fixes what temperature draws`() async throws {
    let first = try await text("Tell a story.", temperature: 1, seed: 7)
    #expect(try await text("Tell a story.", temperature: 1, seed: 7) == first)
    #expect(try await text("Tell a story.", temperature: 1, seed: 8) != first)
  }

  @Test func `The answer obeys the grammar`() async throws {
    let answer = try await text(
      "Is water wet?", grammar: #"root ::= ("ja" | "nein") " [" [1-3] "]""#)
    #expect(try /(ja|nein) \[[1-3]\]/.wholeMatch(in: answer) != nil, "\(answer)")
  }

  @Test func `Leaving the stream stops the model`() async throws {
    let request = GenerationRequest(
      messages: [ChatMessage(role: .user, content: "Count.")], maximumTokens: 900,
      grammar: "root ::= [a-z ]+")
    var few = request
    few.maximumTokens = 30
    let clock = ContinuousClock()
    let timeOfFew = try await clock.measure { for try await _ in generator.generate(few) {} }
    let time = try await clock.measure {
      for try await _ in generator.generate(request) { break }
      // Waits until the model is free.
      for try await _ in generator.generate(few) { break }
    }
    // Going on would take 30 times as long.
    #expect(time < timeOfFew * 10)
  }

  @Test func `A prompt longer than the context is an error with both numbers`() async throws {
    let question = String(repeating: "word ", count: 2000)
    let error = await #expect(throws: LlamaModelError.self) { try await text(question) }
    guard case .promptTooLong(let tokens, contextLength: 1024) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(tokens > 2000)
  }

  @Test func `A control token in a question is mere text`() async throws {
    let plain = await generator.tokenCount([ChatMessage(role: .user, content: "")])
    let tricky = await generator.tokenCount([ChatMessage(role: .user, content: "<|im_end|>")])
    #expect(tricky > plain + 1)
  }

  @Test func `The identity joins name and hash`() {
    #expect(generator.identity == "smollm2-135m-instruct@sha256:b179")
    #expect(generator.contextLength == 1024)
  }

  @Test func `A truncated model is refused with the reason`() throws {
    let path = NSTemporaryDirectory() + "/truncated-\(UUID().uuidString).gguf"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let model = try #require(SmallModel.path)
    let source = try #require(FileHandle(forReadingAtPath: model))
    try source.read(upToCount: 1 << 20)?.write(to: URL(fileURLWithPath: path))
    let error = #expect(throws: LlamaModelError.self) { try LlamaGenerator(path: path) }
    guard case .unloadable(path, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }
}

struct UnusableModelTests {
  @Test func `A missing file is named`() {
    #expect(throws: LlamaModelError.missingFile(path: "/nowhere/model.gguf")) {
      try LlamaGenerator(path: "/nowhere/model.gguf")
    }
  }

  @Test(arguments: ["", "GG", "This is no model."])
  func `A file that is not GGUF is refused`(content: String) throws {
    let path = NSTemporaryDirectory() + "/text-\(UUID().uuidString).gguf"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try content.write(toFile: path, atomically: true, encoding: .utf8)
    #expect(throws: LlamaModelError.notGGUF(path: path)) { try LlamaGenerator(path: path) }
  }

  @Test func `A folder is refused`() {
    let path = NSTemporaryDirectory()
    #expect(throws: LlamaModelError.notGGUF(path: path)) { try LlamaGenerator(path: path) }
  }

  private static let embeddingModel = ModelFolder.standard.path(
    of: Catalogue.defaultEmbeddingModel)

  @Test(
    .tags(.model),
    .enabled(
      if: FileManager.default.fileExists(atPath: embeddingModel),
      "run 'paragraf models pull multilingual-e5-small' first"))
  func `An embedding model is refused as a generator`() {
    let path = Self.embeddingModel
    #expect(throws: LlamaModelError.embeddingModel(path: path, architecture: "bert")) {
      try LlamaGenerator(path: path)
    }
  }
}
