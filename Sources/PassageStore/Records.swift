package import Norms

/// What an index was made with; two indexes or an index and a program fit only if it is equal.
package struct SnapshotMetadata: Hashable, Codable, Sendable {
  package var modelName: String
  /// SHA-256 of the embedding model's file.
  package var modelHash: String
  package var dimension: Int
  package var queryPrefix: String
  package var passagePrefix: String
  package var pooling: String
  package var chunkingVersion: Int
  package var analysisVersion: Int
  package var createdAt: String

  package init(
    modelName: String, modelHash: String, dimension: Int, queryPrefix: String,
    passagePrefix: String, pooling: String, chunkingVersion: Int, analysisVersion: Int,
    createdAt: String
  ) {
    self.modelName = modelName
    self.modelHash = modelHash
    self.dimension = dimension
    self.queryPrefix = queryPrefix
    self.passagePrefix = passagePrefix
    self.pooling = pooling
    self.chunkingVersion = chunkingVersion
    self.analysisVersion = analysisVersion
    self.createdAt = createdAt
  }
}

/// An act as stored, with the days of which its text is known.
package struct StoredAct: Hashable, Sendable {
  package var id: Int64
  package var identifier: String
  package var work: String?
  package var abbreviation: String
  package var alternativeNames: [String]
  package var title: String
  package var jurisdiction: Jurisdiction
  package var language: Language
  package var eli: String?
  package var url: String?
  package var basis: ValidityBasis
  /// Oldest first, never empty.
  package var states: [StoredState]
}

/// One dated text of an act that was indexed.
package struct StoredState: Hashable, Comparable, Sendable {
  package var date: CalendarDate
  package var extent: Norm.Extent
  /// Its provisions state their own dates.
  package var isDated: Bool
  package var sourcePath: String
  /// SHA-256 of the source file.
  package var sourceHash: String
  /// Kinds of provision that it leaves out although they still stand. Texts of one day differ in it.
  package var omittedKinds: Set<Provision.Kind>

  package init(
    date: CalendarDate, extent: Norm.Extent = .whole, isDated: Bool = false,
    omittedKinds: Set<Provision.Kind> = [], sourcePath: String, sourceHash: String
  ) {
    self.date = date
    self.extent = extent
    self.isDated = isDated
    self.sourcePath = sourcePath
    self.sourceHash = sourceHash
    self.omittedKinds = omittedKinds
  }

  /// By day; of one day, the text with more gaps is the later one, as it is the consolidated one.
  package static func < (left: Self, right: Self) -> Bool {
    (left.date, left.omittedKinds.count) < (right.date, right.omittedKinds.count)
  }
}

/// When a version of a provision applies, and who says so.
package struct VersionDates: Hashable, Sendable {
  /// What a source states of a version it dates itself.
  package struct Statement: Hashable, Sendable {
    /// The day of the newest text that states the version.
    package var day: CalendarDate
    /// As that text has it; a later one may end the version earlier.
    package var end: CalendarDate?

    package init(day: CalendarDate, end: CalendarDate?) {
      self.day = day
      self.end = end
    }
  }

  package var validity: ValidityInterval
  package var basis: ValidityBasis
  /// Nil where only the whole text is dated.
  package var statement: Statement?

  package init(validity: ValidityInterval, basis: ValidityBasis, statement: Statement? = nil) {
    self.validity = validity
    self.basis = basis
    self.statement = statement
  }
}

/// One version of a provision with the interval in which it applies.
package struct StoredProvision: Hashable, Sendable {
  package var id: Int64
  package var actID: Int64
  package var contentHash: String
  package var position: Int
  package var dates: VersionDates
  /// Without dates of its own.
  package var provision: Provision

  package var validity: ValidityInterval { dates.validity }
}

/// A passage with what a citation needs to know of its provision.
package struct StoredPassage: Hashable, Sendable {
  package var id: Int64
  package var provisionID: Int64
  package var actID: Int64
  package var position: Int
  package var paragraph: String?
  package var citation: String
  package var context: String
  package var text: String
  package var provisionLabel: String
  package var provisionHeading: String?
  package var isRepealed: Bool
  package var url: String?
  package var validity: ValidityInterval
  package var basis: ValidityBasis
}
