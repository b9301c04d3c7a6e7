/// The tables of a snapshot.
enum Schema {
  /// Changes whenever a table changes; stored as SQLite's `user_version`.
  static let version = 4
  /// "PGRF", SQLite's `application_id`.
  static let applicationID = 0x5047_5246

  static let statements = """
    CREATE TABLE meta (
      key TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) WITHOUT ROWID;

    CREATE TABLE act (
      id INTEGER PRIMARY KEY,
      identifier TEXT NOT NULL UNIQUE,
      work TEXT,
      abbreviation TEXT NOT NULL,
      alternativeNames TEXT NOT NULL,
      title TEXT NOT NULL,
      jurisdiction TEXT NOT NULL,
      language TEXT NOT NULL,
      eli TEXT,
      url TEXT,
      basis TEXT NOT NULL
    );

    CREATE TABLE actState (
      actID INTEGER NOT NULL REFERENCES act(id),
      stateDate TEXT NOT NULL,
      sourcePath TEXT NOT NULL,
      extent TEXT NOT NULL,
      isDated INTEGER NOT NULL,
      omittedKinds TEXT NOT NULL,
      sourceHash TEXT NOT NULL,
      PRIMARY KEY (actID, stateDate, sourcePath)
    ) WITHOUT ROWID;

    CREATE TABLE provision (
      id INTEGER PRIMARY KEY,
      actID INTEGER NOT NULL REFERENCES act(id),
      key TEXT NOT NULL,
      contentHash TEXT NOT NULL,
      position INTEGER NOT NULL,
      validFrom TEXT NOT NULL,
      validTo TEXT,
      basis TEXT NOT NULL,
      statedOn TEXT,
      statedEnd TEXT,
      kind TEXT NOT NULL,
      label TEXT NOT NULL,
      number TEXT NOT NULL,
      heading TEXT,
      path TEXT NOT NULL,
      content TEXT NOT NULL,
      footnotes TEXT NOT NULL,
      isRepealed INTEGER NOT NULL,
      url TEXT,
      UNIQUE (actID, key, validFrom)
    );
    CREATE INDEX provisionByNumber ON provision(actID, number);
    CREATE INDEX provisionByValidity ON provision(actID, validFrom, validTo);

    CREATE TABLE embedding (
      id INTEGER PRIMARY KEY,
      textHash TEXT NOT NULL UNIQUE,
      vector BLOB NOT NULL
    );

    CREATE TABLE passage (
      id INTEGER PRIMARY KEY,
      provisionID INTEGER NOT NULL REFERENCES provision(id),
      position INTEGER NOT NULL,
      paragraph TEXT,
      citation TEXT NOT NULL,
      context TEXT NOT NULL,
      text TEXT NOT NULL,
      embeddingID INTEGER NOT NULL REFERENCES embedding(id)
    );
    CREATE INDEX passageByProvision ON passage(provisionID);
    CREATE INDEX passageByEmbedding ON passage(embeddingID, provisionID);

    CREATE VIRTUAL TABLE passageTerms USING fts5(
      head, body, tokenize = "ascii tokenchars '/-.'"
    );

    CREATE TABLE graphHeader (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      content BLOB NOT NULL
    );

    CREATE TABLE graphPage (
      number INTEGER PRIMARY KEY,
      embeddings BLOB NOT NULL,
      content BLOB NOT NULL
    );

    CREATE TABLE lexicon (
      kind INTEGER NOT NULL,
      term TEXT NOT NULL,
      frequency INTEGER NOT NULL,
      postings BLOB NOT NULL
    );
    CREATE UNIQUE INDEX lexiconByTerm ON lexicon(kind, term);

    CREATE TABLE lexiconPart (
      name TEXT PRIMARY KEY,
      content BLOB NOT NULL
    );
    """
}
