internal import GRDB

/// The SQLite that indexes are kept with on this machine.
package struct SQLiteLibrary: Sendable {
  package let version: String

  /// - Throws: `PassageStoreError.database`, if it lacks full text (FTS5).
  package init() throws {
    do {
      version = try DatabaseQueue().inDatabase { database in
        try database.execute(sql: "CREATE VIRTUAL TABLE text USING fts5(words)")
        return try String.fetchOne(database, sql: "SELECT sqlite_version()") ?? "unknown"
      }
    } catch let error as DatabaseError {
      throw PassageStoreError.database(
        file: ":memory:", reason: error.message ?? "SQLite error \(error.resultCode)")
    }
  }
}
