internal import GRDB
internal import Norms

/// Rows of the snapshot's tables as values.
enum RowDecoding {
  static func act(_ row: Row, in database: Database) throws -> StoredAct {
    let id: Int64 = row["id"]
    let states = try Row.fetchAll(
      database, sql: "SELECT * FROM actState WHERE actID = ? ORDER BY sourcePath",
      arguments: [id]
    ).map { row in
      StoredState(
        date: try date(row["stateDate"]),
        extent: Norm.Extent(rawValue: row["extent"]) ?? .whole, isDated: row["isDated"],
        omittedKinds: try JSONColumn.decode(Set<Provision.Kind>.self, from: row["omittedKinds"]),
        sourcePath: row["sourcePath"], sourceHash: row["sourceHash"])
    }.sorted()
    return StoredAct(
      id: id, identifier: row["identifier"], work: row["work"], abbreviation: row["abbreviation"],
      alternativeNames: try JSONColumn.decode([String].self, from: row["alternativeNames"]),
      title: row["title"], jurisdiction: Jurisdiction(rawValue: row["jurisdiction"]),
      language: Language(rawValue: row["language"]), eli: row["eli"], url: row["url"],
      basis: ValidityBasis(rawValue: row["basis"]) ?? .observed, states: states)
  }

  static func provision(_ row: Row) throws -> StoredProvision {
    StoredProvision(
      id: row["id"], actID: row["actID"], contentHash: row["contentHash"],
      position: row["position"], dates: try dates(row),
      provision: Provision(
        key: row["key"], kind: Provision.Kind(rawValue: row["kind"]) ?? .article,
        label: row["label"], heading: row["heading"],
        path: try JSONColumn.decode([String].self, from: row["path"]),
        content: try JSONColumn.decode([Block].self, from: row["content"]),
        footnotes: try JSONColumn.decode([String].self, from: row["footnotes"]),
        isRepealed: row["isRepealed"], url: row["url"]))
  }

  static func passage(_ row: Row) throws -> StoredPassage {
    StoredPassage(
      id: row["id"], provisionID: row["provisionID"], actID: row["actID"],
      position: row["position"], paragraph: row["paragraph"], citation: row["citation"],
      context: row["context"], text: row["text"], provisionLabel: row["label"],
      provisionHeading: row["heading"], isRepealed: row["isRepealed"], url: row["url"],
      validity: try validity(row), basis: basis(row))
  }

  private static func dates(_ row: Row) throws -> VersionDates {
    let day: String? = row["statedOn"]
    let end: String? = row["statedEnd"]
    return VersionDates(
      validity: try validity(row), basis: basis(row),
      statement: try day.map { .init(day: try date($0), end: try end.map(date)) })
  }

  private static func basis(_ row: Row) -> ValidityBasis {
    ValidityBasis(rawValue: row["basis"]) ?? .observed
  }

  static func validity(_ row: Row) throws -> ValidityInterval {
    let end: String? = row["validTo"]
    return ValidityInterval(start: try date(row["validFrom"]), end: try end.map(date))
  }

  private static func date(_ text: String) throws -> CalendarDate {
    guard let date = CalendarDate(iso: text) else {
      throw DatabaseError(message: "'\(text)' is not a date")
    }
    return date
  }
}
