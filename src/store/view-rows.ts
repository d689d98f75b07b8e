// In: what a message with buttons was made from. Out: the same when somebody uses one, also after a restart. Part of state.db.
import { randomBytes } from 'node:crypto';
import type { SqliteDatabase } from './connect.js';

/** What stands behind a message in Discord: an answer, or a request that is carried out again to turn a page. */
export interface View {
  /** Twelve letters, digits, `-` and `_`: part of the ids of its controls, and not to be guessed. */
  readonly id: string;
  readonly kind: ViewKind;
  /** Id of who asked. */
  readonly person: string;
  /** Id of the server; null in a direct message. */
  readonly server: string | null;
  /** Whether only who asked sees it. */
  readonly hidden: boolean;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** By kind: an Answer, a Question, or what the command keeps. */
  readonly body: unknown;
}

export type ViewKind = 'answer' | 'search' | 'timeline' | 'compare' | 'article' | 'sources' | 'check' | 'upload';

export interface ViewRows {
  /** @returns the id */
  keep(view: Omit<View, 'id' | 'at'>): string;
  find(id: string): View | null;
  /** Makes a hidden view public. @returns false when it is no longer hidden, or gone */
  share(id: string): boolean;
  of(person: string): readonly View[];
  /** @returns how many there were */
  forget(person: string): number;
}

/** A control that is older says kindly that it is. */
export const viewKeptDays = 30;

export const viewMigration = `
  CREATE TABLE view (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL, person TEXT NOT NULL, server TEXT, hidden INTEGER NOT NULL,
    at TEXT NOT NULL, body TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE INDEX view_at ON view (at);
  CREATE INDEX view_person ON view (person);`;

interface Row extends Omit<View, 'hidden' | 'body'> {
  readonly hidden: number;
  readonly body: string;
}

/** @param now milliseconds since the epoch */
export function createViewRows(database: SqliteDatabase, now: () => number): ViewRows {
  const insert = database.prepare(
    'INSERT INTO view (id, kind, person, server, hidden, at, body) VALUES (@id, @kind, @person, @server, @hidden, @at, @body)',
  );
  const drop = database.prepare('DELETE FROM view WHERE at < ?');
  const one = database.prepare<[string, string], Row>('SELECT * FROM view WHERE id = ? AND at >= ?');
  const ofPerson = database.prepare<[string], Row>('SELECT * FROM view WHERE person = ? ORDER BY at');
  const publish = database.prepare('UPDATE view SET hidden = 0 WHERE id = ? AND hidden = 1');
  const remove = database.prepare('DELETE FROM view WHERE person = ?');
  const oldest = (): string => new Date(now() - viewKeptDays * 24 * 3_600_000).toISOString();
  return {
    keep({ kind, person, server, hidden, body }) {
      drop.run(oldest());
      const id = randomBytes(9).toString('base64url');
      const at = new Date(now()).toISOString();
      insert.run({ id, kind, person, server, hidden: hidden ? 1 : 0, at, body: JSON.stringify(body) });
      return id;
    },
    find: (id) => {
      const row = one.get(id, oldest());
      return row === undefined ? null : viewOf(row);
    },
    share: (id) => publish.run(id).changes === 1,
    of: (person) => ofPerson.all(person).map(viewOf),
    forget: (person) => remove.run(person).changes,
  };
}

const viewOf = (row: Row): View => ({ ...row, hidden: row.hidden === 1, body: JSON.parse(row.body) });
