// In: what each question cost. Out: the same by time, and what of a day is spent. Part of state.db; neither questions nor answers are kept.
import type { SqliteDatabase } from './connect.js';

export type UsageOutcome = 'answered' | 'not-found' | 'failed';

export interface UsageEntry {
  /** Id of the person; `terminal` for the command line. */
  readonly person: string;
  /** Id of the server; null in a direct message and in a terminal. */
  readonly server: string | null;
  readonly outcome: UsageOutcome;
  /** As the answer names it; null when there was none. */
  readonly generator: string | null;
  /** Of a language model; 0 when none was asked. */
  readonly requests: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Statements that verification took out. */
  readonly removed: number;
  readonly latencyMs: number;
}

export interface UsageRow extends UsageEntry {
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** What was asked of a language model. */
export interface Spent {
  readonly questionsOfPerson: number;
  readonly tokensOfPerson: number;
  readonly tokensOfServer: number;
  readonly tokens: number;
}

export interface UsageRows {
  record(entry: UsageEntry): void;
  /** Oldest first. @param at ISO 8601, UTC, inclusive */
  since(at: string): readonly UsageRow[];
  spentSince(at: string, person: string, server: string | null): Spent;
  /** Oldest first. */
  of(person: string): readonly UsageRow[];
  /** Keeps what was spent before today and forgets by whom; today's stands until the budgets of the day are over. @returns how many rows there were */
  forget(person: string): number;
}

/** Stands for people who wished to be forgotten. */
export const somebody = 'forgotten';

/** A year, and a month beside it to compare it with. */
const keptMs = 400 * 24 * 3_600_000;

export const usageMigration = `
  CREATE TABLE usage (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL, person TEXT NOT NULL, server TEXT, outcome TEXT NOT NULL, generator TEXT,
    requests INTEGER NOT NULL, input_tokens INTEGER NOT NULL, output_tokens INTEGER NOT NULL,
    removed INTEGER NOT NULL, latency_ms INTEGER NOT NULL) STRICT;
  CREATE INDEX usage_at ON usage (at);`;

const columns = `at, person, server, outcome, generator, requests, input_tokens AS inputTokens, output_tokens AS outputTokens,
  removed, latency_ms AS latencyMs`;

/** @param now milliseconds since the epoch */
export function createUsageRows(database: SqliteDatabase, now: () => number): UsageRows {
  const insert = database.prepare(
    `INSERT INTO usage (at, person, server, outcome, generator, requests, input_tokens, output_tokens, removed, latency_ms)
     VALUES (@at, @person, @server, @outcome, @generator, @requests, @inputTokens, @outputTokens, @removed, @latencyMs)`,
  );
  const drop = database.prepare('DELETE FROM usage WHERE at < ?');
  const select = database.prepare<[string], UsageRow>(`SELECT ${columns} FROM usage WHERE at >= ? ORDER BY id`);
  const spent = database.prepare<[{ at: string; person: string; server: string | null }], Spent>(
    `SELECT
       COALESCE(SUM(person = @person AND requests > 0), 0) AS questionsOfPerson,
       COALESCE(SUM(CASE WHEN person = @person THEN input_tokens + output_tokens END), 0) AS tokensOfPerson,
       COALESCE(SUM(CASE WHEN server = @server THEN input_tokens + output_tokens END), 0) AS tokensOfServer,
       COALESCE(SUM(input_tokens + output_tokens), 0) AS tokens
     FROM usage WHERE at >= @at`,
  );
  const ofPerson = database.prepare<[string], UsageRow>(`SELECT ${columns} FROM usage WHERE person = ? ORDER BY id`);
  const rename = database.prepare('UPDATE usage SET person = ? WHERE person = ? AND at < ?');
  let droppedOn = '';
  return {
    record(entry) {
      const at = new Date(now()).toISOString();
      insert.run({ ...entry, latencyMs: Math.round(entry.latencyMs), at });
      // Once a day is enough for what is kept by the day.
      if (droppedOn !== at.slice(0, 10)) drop.run(new Date(now() - keptMs).toISOString());
      droppedOn = at.slice(0, 10);
    },
    since: (at) => select.all(at),
    of: (person) => ofPerson.all(person),
    spentSince: (at, person, server) => spent.get({ at, person, server }) ?? nothingSpent,
    forget: (person) => rename.run(somebody, person, new Date(now()).toISOString().slice(0, 10)).changes,
  };
}

const nothingSpent: Spent = { questionsOfPerson: 0, tokensOfPerson: 0, tokensOfServer: 0, tokens: 0 };
