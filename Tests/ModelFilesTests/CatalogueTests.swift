import Foundation
import ModelFiles
import Testing

struct CatalogueTests {
  @Test func `Names and files are unique, and the defaults are of the right kind`() {
    let entries = Catalogue.all
    #expect(Set(entries.map(\.name)).count == entries.count)
    #expect(Set(entries.map(\.fileName)).count == entries.count)
    #expect(Catalogue.defaultEmbeddingModel.kind == .embedding)
    #expect(Catalogue.defaultLanguageModel.kind == .language)
  }

  @Test(arguments: Catalogue.all)
  func `Every entry is pinned and can be had somewhere`(entry: ModelEntry) {
    #expect(entry.download.sha256.count == 64 && entry.download.bytes > 0)
    #expect(entry.conversion != nil || entry.sha256 == entry.download.sha256)
    #expect(!entry.places.isEmpty)
    for case .origin(let url) in entry.places { #expect(url.scheme == "https") }
  }

  @Test func `An unknown name is answered with the known ones`() {
    let error = #expect(throws: ModelFilesError.self) { try Catalogue.entry(named: "gpt") }
    #expect(error?.description.contains("qwen2.5-coder-1.5b-instruct") == true)
  }
}
