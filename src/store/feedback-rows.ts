// In: what people thought of an answer. Out: the same for administrators, and as questions to measure with. Part of state.db.
import type { SqliteDatabase } from './connect.js';

export type Rating = 'good' | 'bad';
export const feedbackReasons = ['wrong-fact', 'wrong-source', 'missing', 'language', 'other'] as const;
export type FeedbackReason = (typeof feedbackReasons)[number];

export interface FeedbackEntry {
  /** Id of who says so. */
  readonly person: string;
  /** Id of the server; null in a direct message. */
  readonly server: string | null;
  /** Id of the view that shows the answer: one opinion a person and answer, the last one counts. */
  readonly view: string;
  readonly rating: Rating;
  /** For `bad`. */
  readonly reason: FeedbackReason | null;
  /** In the person's own words; null when nothing was written. */
  readonly words: string | null;
  readonly question: string;
  /** The statements as shown; null when the archive was said not to hold the answer. */
  readonly answer: string | null;
  /** Dumps and outlets cited, each once. */
  readonly dumps: readonly string[];
  readonly outlets: readonly string[];
  /** What the answer rests on, word for word. */
  readonly cited: readonly { readonly quote: string; readonly dump: string; readonly outlet: string | null }[];
}

export interface FeedbackRow extends FeedbackEntry {
  /** ISO 8601, UTC. */
  readonly at: string;
}

export interface FeedbackRows {
  record(entry: FeedbackEntry): void;
  /** Newest first. @param server null: of every server and direct message */
  list(server: string | null, limit: number, offset?: number): readonly FeedbackRow[];
  /** @param server as in `list` */
  count(server: string | null): number;
  of(person: string): readonly FeedbackRow[];
  /** @returns how many there were */
  forget(person: string): number;
}

export const feedbackMigration = `
  CREATE TABLE feedback (
    view TEXT NOT NULL, person TEXT NOT NULL, server TEXT, at TEXT NOT NULL, rating TEXT NOT NULL, reason TEXT, words TEXT,
    question TEXT NOT NULL, answer TEXT, dumps TEXT NOT NULL, outlets TEXT NOT NULL, PRIMARY KEY (view, person)) STRICT, WITHOUT ROWID;
  CREATE INDEX feedback_at ON feedback (at);`;

/** Rows of before know no quotes: they are shown, and cannot be measured with. */
export const citedMigration = "ALTER TABLE feedback ADD COLUMN cited TEXT NOT NULL DEFAULT '[]'";

interface Row extends Omit<FeedbackRow, 'dumps' | 'outlets' | 'cited'> {
  readonly dumps: string;
  readonly outlets: string;
  readonly cited: string;
}

/** @param now milliseconds since the epoch */
export function createFeedbackRows(database: SqliteDatabase, now: () => number): FeedbackRows {
  const write = database.prepare(
    `INSERT OR REPLACE INTO feedback (view, person, server, at, rating, reason, words, question, answer, dumps, outlets, cited)
     VALUES (@view, @person, @server, @at, @rating, @reason, @words, @question, @answer, @dumps, @outlets, @cited)`,
  );
  const all = database.prepare<[number, number], Row>('SELECT * FROM feedback ORDER BY at DESC, view LIMIT ? OFFSET ?');
  const ofServer = database.prepare<[string, number, number], Row>(
    'SELECT * FROM feedback WHERE server = ? ORDER BY at DESC, view LIMIT ? OFFSET ?',
  );
  const countAll = database.prepare<[{ server: string | null }], { count: number }>(
    'SELECT COUNT(*) AS count FROM feedback WHERE @server IS NULL OR server = @server',
  );
  const ofPerson = database.prepare<[string], Row>('SELECT * FROM feedback WHERE person = ? ORDER BY at');
  const remove = database.prepare('DELETE FROM feedback WHERE person = ?');
  return {
    record: (entry) =>
      void write.run({
        ...entry,
        at: new Date(now()).toISOString(),
        dumps: JSON.stringify(entry.dumps),
        outlets: JSON.stringify(entry.outlets),
        cited: JSON.stringify(entry.cited),
      }),
    list: (server, limit, offset = 0) =>
      (server === null ? all.all(limit, offset) : ofServer.all(server, limit, offset)).map(entryOf),
    count: (server) => countAll.get({ server })?.count ?? 0,
    of: (person) => ofPerson.all(person).map(entryOf),
    forget: (person) => remove.run(person).changes,
  };
}

const entryOf = (row: Row): FeedbackRow => ({
  ...row,
  dumps: JSON.parse(row.dumps),
  outlets: JSON.parse(row.outlets),
  cited: JSON.parse(row.cited),
});
