import Corpus
import Foundation
import Norms
import Testing

/// The project's own sample corpus.
private let sample: String = {
  var url = URL(fileURLWithPath: #filePath)
  for _ in 0..<3 { url.deleteLastPathComponent() }
  return url.appending(path: "corpus").path
}()

@Suite struct SampleCorpusTests {
  private struct Text {
    var path: String
    var format: String?
    var options: ReadingOptions
    var norm: Norm
  }

  private func texts() throws -> [Text] {
    try CorpusManifest.read(path: sample + "/manifest.yaml").acts.map { act in
      let path = try #require(act.source.path)
      return Text(
        path: path, format: act.format, options: act.options,
        norm: try DocumentReader.read(path: path, options: act.options))
    }
  }

  @Test func `The walk finds what the manifest lists`() throws {
    let manifest = try CorpusManifest.read(path: sample + "/manifest.yaml")
    let walk = try CorpusWalker.walk([sample])
    #expect(Set(walk.candidates) == Set(manifest.acts.map(\.source.path)))
  }

  @Test func `Files say the same as the manifest`() throws {
    for text in try texts() {
      let norm = text.norm
      let bare = try DocumentReader.read(
        path: text.path, options: ReadingOptions(jurisdiction: text.options.jurisdiction))
      #expect(bare.abbreviation == norm.abbreviation)
      #expect(bare.stateDate == norm.stateDate)
      #expect(bare.language == norm.language)
    }
  }

  @Test func `The language versions run in parallel`() throws {
    let groups = Dictionary(grouping: try texts().map(\.norm)) {
      "\($0.work ?? "") \($0.stateDate)"
    }
    for (name, group) in groups {
      let numbers = Set(
        group.map { norm in
          norm.provisions.filter { $0.kind != .formula && $0.kind != .tableOfContents }.map {
            provision in
            let citation = provision.citation(in: norm)
            let paragraphs = provision.content.compactMap(\.number)
            return (citation?.number ?? "?") + ":" + paragraphs.joined(separator: ",")
          }
        })
      #expect(group.count == 3)
      #expect(numbers.count == 1, "\(name): \(numbers)")
      #expect(Set(group.map(\.identifier)).count == 3)
    }
  }

  @Test func `Every provision's citation is read back`() throws {
    for norm in try texts().map(\.norm) {
      for provision in norm.provisions {
        guard let citation = provision.citation(in: norm) else { continue }
        let text = CitationFormatter.string(for: provision, in: norm)
        #expect(CitationParser().parse(text) == citation, "\(text)")
      }
    }
  }

  @Test func `The text of the Akoma Ntoso acts is read whole`() throws {
    for text in try texts() where text.format == "akn" {
      let norm = text.norm
      let root = try XMLReader.read(path: text.path)
      let articles = AKNText.all("article", in: root)
      let provisions = norm.provisions.filter { $0.kind == .article }
      try #require(articles.count == provisions.count)
      for (article, provision) in zip(articles, provisions) {
        #expect(
          AKNText.bare(provision.text)
            == AKNText.bare(AKNText.text(of: article, namespace: root.namespace)))
      }
      let annexes = AKNText.all("mainBody", in: root)
      let read = norm.provisions.filter { $0.kind == .annex }
      #expect(
        annexes.map { AKNText.bare(AKNText.text(of: $0, namespace: root.namespace)) }
          == read.map { AKNText.bare($0.text) })
    }
  }

  @Test func `The repealed provision is marked in the second state only`() throws {
    for norm in try texts().map(\.norm) where norm.work == "procurement" {
      let repealed = norm.provisions.filter(\.isRepealed).compactMap {
        $0.citation(in: norm)?.number
      }
      #expect(repealed == (norm.stateDate.year == 2026 ? ["17"] : []))
    }
  }
}
