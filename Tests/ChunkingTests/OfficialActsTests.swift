import Chunking
import Corpus
import Foundation
import Norms
import Testing

private let folder: String = {
  var url = URL(fileURLWithPath: #filePath)
  for _ in 0..<4 { url.deleteLastPathComponent() }
  return url.appending(path: "shared/data/corpus/de/gii-xml-2025-04-02").path
}()

private let acts: [String] =
  ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
  .filter { $0.hasSuffix(".xml") }.sorted().map { folder + "/" + $0 }

@Suite(.enabled(if: !acts.isEmpty, "the official files are not here"))
struct OfficialActsTests {
  /// About what a SentencePiece model makes of German.
  static func tokens(_ text: String) -> Int { text.utf8.count / 4 + 2 }

  @Test(arguments: [80, 512])
  func `Passages of the official acts are verbatim, complete and fit the window`(
    window: Int
  ) throws {
    let chunker = Chunker(window: window, tokenCount: Self.tokens)
    var count = 0
    for path in acts {
      let norm = try DocumentReader.read(path: path)
      for provision in norm.provisions {
        let text = provision.text
        let passages = chunker.passages(of: provision, in: norm)
        count += passages.count
        for passage in passages {
          #expect(text.contains(passage.text), "\(passage.citation)")
          #expect(Self.tokens(passage.embeddedText) <= window, "\(passage.citation)")
          #expect(!passage.text.isEmpty)
        }
        if provision.kind == .tableOfContents || provision.isRepealed {
          #expect(passages.isEmpty, "\(provision.label)")
        } else {
          let kept = provision.content.filter { !Self.isRepealed($0) }
            .map { $0.rendered() }.joined()
          #expect(
            Self.bare(passages.map(\.text).joined()) == Self.bare(kept),
            "\(norm.abbreviation) \(provision.label)")
        }
      }
    }
    print("window \(window): \(count) passages")
  }

  private static func isRepealed(_ block: Block) -> Bool {
    block.kind == .paragraph && block.children.isEmpty
      && ["(weggefallen)", "weggefallen", "(aufgehoben)", "aufgehoben", "-", ""].contains(
        block.text)
  }

  private static func bare(_ text: String) -> String { text.filter { !$0.isWhitespace } }
}
