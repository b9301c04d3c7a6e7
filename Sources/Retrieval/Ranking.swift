internal import Foundation
internal import PassageStore
internal import TextAnalysis

/// The passages of a search in their order, with what each arm said of them.
struct Ranking {
  let words: LexicalScores
  private let similarities: [Int32: Double]
  private let nearest: [Int32]
  private let mode: SearchMode
  /// Best first.
  private var candidates: [Fusion.Candidate]
  /// Of a narrower search, whose passages are scored as there; at most one.
  private var lifted: [Ranking] = []

  /// - Parameters:
  ///   - meaning: nil in a search by words only.
  ///   - similaritiesOf: of passages that full text found, by their embeddings' rows.
  init(
    mode: SearchMode, depth: Int, words: LexicalScores, meaning: QuestionSimilarities?,
    allowed: [Bool], scope: SearchScope, language: AnalysisLanguage?,
    similaritiesOf: (_ embeddings: [Int64], _ query: [Float]) throws -> [Float]
  ) throws {
    self.mode = mode
    self.words = words
    let found = (meaning?.nearest ?? []).filter { allowed[Int($0.place)] }
    nearest = found.map(\.place)
    var similarities = Dictionary(uniqueKeysWithValues: found.map { ($0.place, $0.similarity) })
    switch mode {
    case .lexical:
      candidates = words.best.map {
        Fusion.Candidate(place: $0, lexical: words.score(at: $0), dense: 0, denseWeight: 0)
      }
    case .dense:
      candidates = nearest.map {
        Fusion.Candidate(place: $0, lexical: 0, dense: similarities[$0] ?? 0, denseWeight: 1)
      }
    case .hybrid:
      let scale = Fusion.Scale(of: (meaning?.nearest ?? []).map(\.similarity))
      let missing = words.best.filter { similarities[$0] == nil }
      if let meaning, !missing.isEmpty {
        let rest = try similaritiesOf(
          missing.map { scope.roster.embeddings[Int($0)] }, meaning.query)
        for (place, similarity) in zip(missing, rest) { similarities[place] = Double(similarity) }
      }
      let count = min(depth, allowed.count)
      candidates = Self.fused(
        Array(Set(words.best).union(nearest)).sorted(), words: words,
        lexicalScale: Fusion.Scale(of: words.best.map(words.score), count: count),
        similarities: similarities, denseScale: scale, allowed: allowed, scope: scope,
        language: language)
    }
    self.similarities = similarities
  }

  private static func fused(
    _ places: [Int32], words: LexicalScores, lexicalScale: Fusion.Scale,
    similarities: [Int32: Double], denseScale: Fusion.Scale, allowed: [Bool], scope: SearchScope,
    language: AnalysisLanguage?
  ) -> [Fusion.Candidate] {
    var weights: [AnalysisLanguage: Double] = [:]
    for passage in AnalysisLanguage.allCases {
      weights[passage] = Fusion.denseWeight(
        question: language, passage: passage, translated: words.translated[passage])
    }
    var candidates = places.map { place in
      Fusion.Candidate(
        place: place, lexical: lexicalScale.standardised(words.score(at: place)),
        dense: denseScale.standardised(similarities[place] ?? 0),
        denseWeight: weights[scope.language(of: place)] ?? 0.5)
    }
    Fusion.addNeighbours(to: &candidates, scope: scope, allowed: allowed)
    Fusion.spread(&candidates, roster: scope.roster)
    return candidates
  }

  /// Scores the passages of a search in the law that the question names as that search does, and a step
  /// higher: beside texts in the question's own language they would count little.
  mutating func lift(_ narrower: Ranking, roster: PassageRoster) {
    let places = Set(narrower.candidates.map(\.place))
    candidates =
      narrower.candidates.map {
        var candidate = $0
        candidate.jurisdiction = Fusion.jurisdictionBonus
        return candidate
      } + candidates.filter { !places.contains($0.place) }
    Fusion.spread(&candidates, roster: roster)
    lifted = [narrower]
  }

  var bestSimilarity: Double? { nearest.first.flatMap { similarities[$0] } }

  /// - Parameter first: places that come before all others.
  func places(first: [Int32], limit: Int) -> [Int32] {
    let known = Set(first)
    return Array(
      (first + candidates.lazy.map(\.place).filter { !known.contains($0) }).prefix(limit))
  }

  /// Between 0 and 1, in the order of the ranking.
  func score(of place: Int32) -> Double {
    guard let candidate = candidates.first(where: { $0.place == place }) else { return 0 }
    switch mode {
    case .lexical: return candidate.lexical / max(candidates[0].lexical, .leastNormalMagnitude)
    case .dense: return min(max(candidate.dense, 0), 1)
    case .hybrid: return 1 / (1 + exp(-candidate.score))
    }
  }

  /// Nil where full text did not find the passage.
  func lexicalScore(of place: Int32) -> Double? {
    let score = words.score(at: place)
    return mode == .dense || score == 0 ? nil : score
  }

  func similarity(of place: Int32) -> Double? {
    similarities[place] ?? lifted.first?.similarity(of: place)
  }

  func explanation(of place: Int32) -> Explanation? {
    guard let candidate = candidates.first(where: { $0.place == place }) else { return nil }
    let ranks = (lifted + [self]).first { $0.candidates.contains { $0.place == place } } ?? self
    return Explanation(
      lexicalRank: ranks.words.best.firstIndex(of: place).map { $0 + 1 },
      denseRank: ranks.nearest.firstIndex(of: place).map { $0 + 1 },
      denseWeight: candidate.denseWeight, lexical: candidate.lexical, dense: candidate.dense,
      neighbours: candidate.neighbours, jurisdiction: candidate.jurisdiction,
      repetition: candidate.repetition, terms: words.explanation(of: place))
  }
}
