internal import GRDB

/// Keeps the full-text index in few segments (SQLite FTS5, section 6.8): many make searches slow.
enum FullTextUpkeep {
  /// - Parameter isNew: all its rows are new, so it may as well become one segment; after a small
  ///   change that would cost as much as a new index.
  static func run(on database: Database, isNew: Bool) throws {
    try database.execute(
      sql: isNew
        ? "INSERT INTO passageTerms(passageTerms) VALUES('optimize')"
        : "INSERT INTO passageTerms(passageTerms, rank) VALUES('merge', \(pagesMerged))")
  }

  /// Enough for the rows of some hundred provisions; nothing is done where segments are few.
  private static let pagesMerged = 500
}
