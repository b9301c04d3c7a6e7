/// Documents, queries and which document is relevant to which query, in the layout of BEIR (Thakur et
/// al., 2021, arXiv 2104.08663): `corpus.jsonl`, `queries.jsonl`, `qrels/test.tsv`.
package struct RetrievalSet: Sendable {
  package struct Document: Hashable, Sendable {
    package var id: String
    package var title: String
    package var text: String
  }

  package struct Query: Hashable, Sendable {
    package var id: String
    package var text: String
    /// By document; above 0 is relevant, more is better.
    package var grades: [String: Int]
  }

  package let corpusPath: String
  /// In the order of the file.
  package let documents: [Document]
  /// Those that have judgements, in the order of the file.
  package var queries: [Query]
}

extension RetrievalSet {
  /// - Throws: `EvaluationError` naming the file and the line.
  package static func read(_ folder: String) throws -> RetrievalSet {
    let corpus = LineReader(
      path: folder + "/corpus.jsonl", form: "a JSON object with _id, text and, if any, title")
    let queries = LineReader(
      path: folder + "/queries.jsonl", form: "a JSON object with _id and text")
    let documents = try entries(of: corpus)
    let questions = try entries(of: queries) { number, question in
      if question.text.allSatisfy(\.isWhitespace) {
        throw queries.error(number, "query '\(question._id)' has no text")
      }
    }
    let grades = try grades(
      in: LineReader(
        path: folder + "/qrels/test.tsv",
        form: "query-id, corpus-id and score (a whole number), separated by tabs"),
      of: (Set(questions.map(\._id)), queries.path), for: (Set(documents.map(\._id)), corpus.path))
    return RetrievalSet(
      corpusPath: corpus.path,
      documents: documents.map { Document(id: $0._id, title: $0.title ?? "", text: $0.text) },
      queries: questions.compactMap { question in
        grades[question._id].map { Query(id: question._id, text: question.text, grades: $0) }
      })
  }

  /// A line of the corpus or of the queries.
  private struct Entry: Decodable {
    var _id: String
    var title: String?
    var text: String
  }

  private static func entries(
    of reader: LineReader, check: (Int, Entry) throws -> Void = { _, _ in }
  ) throws -> [Entry] {
    var entries: [Entry] = []
    var numbers: [String: Int] = [:]
    try reader.readObjects(Entry.self) { number, entry in
      if let earlier = numbers.updateValue(number, forKey: entry._id) {
        throw reader.error(number, "_id '\(entry._id)' was already on line \(earlier)")
      }
      try check(number, entry)
      entries.append(entry)
    }
    return entries
  }

  private typealias Known = (ids: Set<String>, path: String)

  /// By query, then by document.
  private static func grades(
    in reader: LineReader, of queries: Known, for documents: Known
  ) throws -> [String: [String: Int]] {
    var grades: [String: [String: Int]] = [:]
    try reader.readLines { number, line in
      let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line[...]
      let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      guard fields.count == 3 else {
        throw reader.error(number, "it has \(fields.count) columns")
      }
      let (query, document) = (fields[0], fields[1])
      if number == 1, query == "query-id" { return }
      guard let grade = Int(fields[2]) else {
        throw reader.error(number, "its score is '\(fields[2].prefix(40))'")
      }
      guard queries.ids.contains(query) else {
        throw reader.error(number, "query '\(query)' is not in '\(queries.path)'")
      }
      guard documents.ids.contains(document) else {
        throw reader.error(number, "document '\(document)' is not in '\(documents.path)'")
      }
      guard grades[query, default: [:]].updateValue(grade, forKey: document) == nil else {
        throw reader.error(
          number, "document '\(document)' was already judged for query '\(query)'")
      }
    }
    if grades.isEmpty { throw EvaluationError.empty(path: reader.path, form: reader.form) }
    return grades
  }
}
