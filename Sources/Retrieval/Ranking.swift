internal import Foundation
internal import PassageStore
internal import TextAnalysis

/// The passages of a search in their order, with what each arm said of them.
struct Ranking {
  private let words: LexicalScores
  private let similarities: [Int32: Double]
  private let nearest: [Int32]
  private let mode: SearchMode
  /// Best first.
  private let candidates: [Fusion.Candidate]

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
    var candidates = places.map { place in
      Fusion.Candidate(
        place: place, lexical: lexicalScale.standardised(words.score(at: place)),
        dense: denseScale.standardised(similarities[place] ?? 0),
        denseWeight: Fusion.denseWeight(question: language, passage: scope.language(of: place)))
    }
    Fusion.addNeighbours(to: &candidates, roster: scope.roster, allowed: allowed)
    return candidates.sorted { ($0.score, $1.place) > ($1.score, $0.place) }
  }

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

  func similarity(of place: Int32) -> Double? { similarities[place] }

  func explanation(of place: Int32) -> Explanation? {
    guard let candidate = candidates.first(where: { $0.place == place }) else { return nil }
    return Explanation(
      lexicalRank: words.best.firstIndex(of: place).map { $0 + 1 },
      denseRank: nearest.firstIndex(of: place).map { $0 + 1 },
      denseWeight: candidate.denseWeight, lexical: candidate.lexical, dense: candidate.dense,
      neighbours: candidate.neighbours, terms: words.explanation(of: place))
  }
}
