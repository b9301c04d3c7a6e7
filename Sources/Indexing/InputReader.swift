internal import Corpus
internal import Hashing
internal import Norms
internal import PassageStore

/// Reads the files of a run that the index does not know yet, as many at a time as memory allows.
struct InputReader {
  /// Identifiers of the acts that the inputs give, read or known.
  var acts: Set<String> { readActs.union(unchangedActs) }
  var hasRead: Bool { !readActs.isEmpty }
  private(set) var unchangedActs: Set<String> = []
  private var readActs: Set<String> = []

  private var rest: ArraySlice<Indexer.Input>
  private let total: Int
  /// The act whose text of this hash is stored.
  private let known: [String: String]
  private let progress: @Sendable (IndexingProgress) -> Void

  init(
    _ inputs: [Indexer.Input], known: [StoredAct],
    progress: @escaping @Sendable (IndexingProgress) -> Void
  ) {
    rest = inputs[...]
    total = inputs.count
    self.known = Dictionary(
      known.flatMap { act in act.states.map { ($0.sourceHash, act.identifier) } },
      uniquingKeysWith: { first, _ in first })
    self.progress = progress
  }

  /// The next readable texts that the index does not know yet, by act; nil at the end.
  mutating func next(
    into report: inout IndexingReport
  ) throws -> [String: [ActMerge.Text]]? {
    guard !rest.isEmpty else { return nil }
    var texts: [String: [ActMerge.Text]] = [:]
    let limit = report.provisions + Self.provisionsAtOnce
    while report.provisions < limit, let input = rest.popFirst() {
      try Task.checkCancellation()
      progress(
        .reading(
          file: input.path, number: total - rest.count, of: total, provisions: report.provisions))
      do {
        let hash = try Self.hash(of: input)
        if let act = known[hash] {
          unchangedActs.insert(act)
          report.unchangedFiles += 1
          continue
        }
        let norm = try DocumentReader.read(path: input.path, options: input.options)
        report.remarks += norm.remarks.map { .init(path: input.path, reason: $0) }
        if let other = Self.otherText(ofSameDayAs: norm, in: texts) {
          if other.sourceHash != hash {
            report.unusable.append(Self.doubled(input.path, norm, besides: other.sourcePath))
          }
          continue
        }
        let state = StoredState(
          date: norm.stateDate, extent: norm.extent, isDated: norm.isDated,
          omittedKinds: norm.omittedKinds, sourcePath: input.path, sourceHash: hash)
        texts[norm.identifier, default: []].append((norm, state))
        readActs.insert(norm.identifier)
        report.provisions += norm.provisions.count
        report.headings += norm.headingCount
        report.repealed += norm.repealedKeys.count
      } catch let error as CancellationError {
        throw error
      } catch {
        report.unusable.append(.init(path: input.path, reason: "\(error)"))
      }
    }
    report.acts = readActs.count
    return texts
  }

  private static func hash(of input: Indexer.Input) throws -> String {
    let content = try DocumentReader.hash(path: input.path)
    // The names of file and folder may say which act it is and of which day.
    let names = input.path.split(separator: "/").suffix(2).joined(separator: "/")
    return SHA256.hash(content + names + input.options.fingerprint)
  }

  private static func otherText(
    ofSameDayAs norm: Norm, in texts: [String: [ActMerge.Text]]
  ) -> StoredState? {
    texts[norm.identifier]?.first {
      $0.norm.stateDate == norm.stateDate && $0.norm.isDated == norm.isDated
        && $0.norm.omittedKinds == norm.omittedKinds
        && ($0.norm.extent != .excerpt || norm.extent != .excerpt)
    }?.source
  }

  private static func doubled(
    _ path: String, _ norm: Norm, besides other: String
  ) -> IndexingReport.Unusable {
    .init(
      path: path,
      reason: "'\(other)' already gives \(norm.abbreviation) as of \(norm.stateDate); give another "
        + "date with '--as-of'")
  }

  /// A whole law has some thousand; more than this are not held in memory at once.
  private static let provisionsAtOnce = 60_000
}

extension ReadingOptions {
  /// Tells options apart that read the same file differently.
  fileprivate var fingerprint: String {
    [asOf?.description, jurisdiction?.rawValue, language?.rawValue, abbreviation, work]
      .map { $0 ?? "" }.joined(separator: "\u{1F}")
  }
}
