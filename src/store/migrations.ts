/**
 * The schema of corpus.db, step by step. Only ever append: a number that has shipped is never edited.
 * `user_version` holds the number of steps carried out.
 *
 *     generations ──< generation_dumps >── dump_versions ──< articles ──< chunks ──< vectors
 *          └──< copies (by article id: which reports are copies depends on the whole generation)
 *
 * Rows of a dump version never change once written, so that a published generation can be read while the next is made.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE seen_files (
    corpus TEXT NOT NULL,
    path TEXT NOT NULL,
    stamp TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (corpus, path)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE dump_versions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    path TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    recipe TEXT NOT NULL,
    encoding TEXT,
    layout TEXT,
    undecided TEXT NOT NULL,
    refused_reason TEXT,
    refused_remedy TEXT
  ) STRICT;
  CREATE INDEX dump_versions_by_content ON dump_versions (path, sha256, recipe);

  CREATE TABLE articles (
    row INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL REFERENCES dump_versions (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    first_line INTEGER NOT NULL,
    last_line INTEGER NOT NULL,
    kind TEXT NOT NULL,
    outlet TEXT,
    host TEXT,
    title TEXT,
    authors TEXT NOT NULL,
    published TEXT,
    posted TEXT,
    language TEXT,
    url TEXT,
    part TEXT,
    translation_of TEXT,
    origins TEXT NOT NULL,
    other_dates TEXT NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (version, id)
  ) STRICT;
  CREATE INDEX articles_by_id ON articles (id);
  CREATE INDEX articles_by_report ON articles (translation_of) WHERE translation_of IS NOT NULL;

  CREATE TABLE chunks (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article INTEGER NOT NULL REFERENCES articles (row) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    text TEXT NOT NULL,
    spans TEXT NOT NULL,
    sentences TEXT NOT NULL,
    first_line INTEGER NOT NULL,
    last_line INTEGER NOT NULL,
    UNIQUE (article, ordinal)
  ) STRICT;

  CREATE TABLE vectors (
    chunk INTEGER NOT NULL REFERENCES chunks (id) ON DELETE CASCADE,
    embedder TEXT NOT NULL,
    vector BLOB NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (chunk, embedder)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE generations (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    corpus TEXT NOT NULL,
    sample INTEGER NOT NULL,
    recipe TEXT NOT NULL,
    content TEXT NOT NULL,
    refused INTEGER NOT NULL,
    embedder TEXT NOT NULL DEFAULT '',
    dimension INTEGER NOT NULL DEFAULT 0,
    complete INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE INDEX generations_by_corpus ON generations (corpus, complete);

  CREATE TABLE generation_dumps (
    generation INTEGER NOT NULL REFERENCES generations (id) ON DELETE CASCADE,
    version INTEGER NOT NULL REFERENCES dump_versions (id),
    PRIMARY KEY (generation, version)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX generation_dumps_by_version ON generation_dumps (version);

  CREATE TABLE copies (
    generation INTEGER NOT NULL REFERENCES generations (id) ON DELETE CASCADE,
    article TEXT NOT NULL,
    copy TEXT NOT NULL,
    PRIMARY KEY (generation, article, copy)
  ) STRICT, WITHOUT ROWID;
  `,
  'ALTER TABLE dump_versions ADD COLUMN refused_why TEXT',
];
