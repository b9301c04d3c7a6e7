internal import Norms
internal import PassageStore
internal import TextAnalysis

/// Finds passages by the question's words: BM25 over context and text, with smaller weights for parts of
/// words and for words that stand together as they do in the question.
final class LexicalArm: Sendable {
  let roster: PassageRoster
  private let snapshot: Snapshot
  private let subwords: Subwords
  /// Of each passage's text, by place in the roster.
  let passageLanguages: [AnalysisLanguage]
  private let languages: [AnalysisLanguage]
  private let fields: FieldNorms

  /// - Throws: `PassageStoreError`.
  init(snapshot: Snapshot) throws {
    self.snapshot = snapshot
    let parts = try snapshot.lexiconParts()
    roster = parts.roster
    let ofActs = Dictionary(
      uniqueKeysWithValues: snapshot.acts.map {
        ($0.id, AnalysisLanguage(code: $0.language.rawValue))
      })
    passageLanguages = roster.acts.map { ofActs[$0] ?? .english }
    languages = Set(ofActs.values).sorted { $0.rawValue < $1.rawValue }
    subwords = Subwords(compounds: parts.compounds, languages: languages)
    fields = FieldNorms(roster)
  }

  /// - Parameters:
  ///   - prefixes: words with these beginnings are looked for, too.
  ///   - allowed: by place in the roster.
  ///   - depth: at most so many passages are the best ones.
  func search(
    _ question: Question, prefixes: [String], allowed: [Bool], depth: Int
  ) throws -> LexicalScores {
    let query = LexicalQuery(
      question, prefixes: prefixes, languages: languages, subwords: subwords)
    return LexicalScores(
      try matches(of: query), translated: query.translations.mapValues(\.coverage),
      fields: fields, languages: passageLanguages, allowed: allowed, depth: depth)
  }

  /// The question's words with their weights, for telling how many of them a passage holds.
  func weights(
    of text: String, in language: AnalysisLanguage, found scores: LexicalScores
  ) -> [String: Double] {
    var weights: [String: Double] = [:]
    for term in TextAnalyzer(language: language).contentTerms(text) {
      weights[term] = InverseDocumentFrequency.weight(
        frequency: scores.frequency(of: term), total: roster.count)
    }
    return weights
  }

  /// Sorted, so that the sum of a passage's scores is always the same.
  private func matches(of query: LexicalQuery) throws -> [LexicalScores.Match] {
    let words = try snapshot.postings(
      of: query.wordsAndParts, kind: .word, passages: roster.count)
    let subwords = try snapshot.postings(
      of: query.allSubwords, kind: .subword, passages: roster.count)
    var matches: [LexicalScores.Match] = []
    func add(
      _ term: String, _ kind: TermMatch.Kind, _ list: PostingList, _ count: Double,
      in language: AnalysisLanguage? = nil
    ) {
      guard list.count > 0 else { return }
      let rarity = InverseDocumentFrequency.weight(frequency: list.count, total: roster.count)
      matches.append(
        LexicalScores.Match(
          term: term, kind: kind,
          weight: Float(rarity * count * kind.weight) * (FieldNorms.k1 + 1), language: language,
          list: list))
    }
    for (term, list) in words {
      if let count = query.words[term] {
        add(term, .word, list, count)
      } else if let count = query.partWords[term] {
        add(term, .part, list, count)
      }
    }
    for (term, list) in subwords {
      if let count = query.subwords[term] { add(term, .part, list, count) }
    }
    for (language, translation) in query.translations {
      for (term, weight) in translation.words {
        if let list = words[term] { add(term, .translation, list, weight, in: language) }
      }
      for (term, weight) in translation.subwords {
        if let list = subwords[term] { add(term, .part, list, weight, in: language) }
      }
    }
    for term in query.headings {
      if let list = words[term] { add(term, .heading, list, 1) }
    }
    for (pair, count) in query.pairs {
      guard let first = words[pair.first], let second = words[pair.second] else { continue }
      let list = first.followed(
        by: second, within: Self.pairDistance, headLengths: roster.headLengths)
      add("\(pair.first) \(pair.second)", .pair, list, count)
    }
    for prefix in query.prefixes {
      let list = try snapshot.postings(
        ofWordsBeginningWith: prefix, passages: roster.count)
      add("\(prefix)*", .word, list, 1)
    }
    return matches.sorted {
      ($0.kind.rawValue, $0.term, $0.language?.rawValue ?? "")
        < ($1.kind.rawValue, $1.term, $1.language?.rawValue ?? "")
    }
  }

  private static let pairDistance: Int32 = 3
}

extension TermMatch.Kind {
  fileprivate var weight: Double {
    switch self {
    case .word, .translation, .heading: 1
    case .part: 0.3
    case .pair: 0.4
    }
  }
}
