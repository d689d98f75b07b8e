import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStateStore } from '../../src/store/state-store.js';
import type { UsageEntry } from '../../src/store/usage-rows.js';

let folder: string;
let now: number;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'byline-usage-'));
  now = Date.parse('2026-04-27T10:00:00Z');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = () => openStateStore(join(folder, 'state.db'), () => now);
const entry = (changes: Partial<UsageEntry> = {}): UsageEntry => ({
  person: '11',
  server: '22',
  outcome: 'answered',
  generator: 'a-model',
  requests: 1,
  inputTokens: 1_000,
  outputTokens: 50,
  removed: 1,
  latencyMs: 812.4,
  ...changes,
});
const day = 24 * 3_600_000;

describe('what questions cost', () => {
  it('is kept with its time, across a restart, without a word of the question', () => {
    const first = open();
    first.usage.record(entry());
    now += 1_000;
    first.usage.record(entry({ server: null, outcome: 'failed', generator: null, requests: 0, inputTokens: 0, outputTokens: 0 }));
    first.close();
    const second = open();
    const rows = second.usage.since('2026-04-27');
    expect(rows).toMatchObject([
      { ...entry(), latencyMs: 812, at: '2026-04-27T10:00:00.000Z' },
      { server: null, outcome: 'failed', generator: null, at: '2026-04-27T10:00:01.000Z' },
    ]);
    const fields = ['at', 'person', 'server', 'outcome', 'generator', 'requests', 'inputTokens', 'outputTokens', 'removed'];
    expect(Object.keys(rows[0] ?? {})).toEqual([...fields, 'latencyMs']);
    expect(second.usage.since('2026-04-27T10:00:00.500Z')).toHaveLength(1);
    second.close();
  });

  it('is added up for a person, a server and everybody from a time on', () => {
    const store = open();
    store.usage.record(entry());
    now += day;
    const midnight = '2026-04-28T00:00:00.000Z';
    expect(store.usage.spentSince(midnight, '11', '22')).toEqual({
      ...{ questionsOfPerson: 0, tokensOfPerson: 0, tokensOfServer: 0, tokens: 0 },
    });
    store.usage.record(entry());
    store.usage.record(entry({ server: null }));
    store.usage.record(entry({ requests: 0, inputTokens: 0, outputTokens: 0, generator: 'extractive' }));
    store.usage.record(entry({ person: '12' }));
    store.usage.record(entry({ person: '12', server: '23' }));
    const spent = { questionsOfPerson: 2, tokensOfPerson: 2_100, tokensOfServer: 2_100, tokens: 4_200 };
    expect(store.usage.spentSince(midnight, '11', '22')).toEqual(spent);
    expect(store.usage.spentSince(midnight, '11', null)).toEqual({ ...spent, tokensOfServer: 0 });
    store.close();
  });

  it('is removed after four hundred days', () => {
    const store = open();
    store.usage.record(entry({ person: 'long ago' }));
    now += 399 * day;
    store.usage.record(entry({ person: 'a year ago' }));
    now += 2 * day;
    store.usage.record(entry({ person: 'today' }));
    expect(store.usage.since('2000-01-01').map(({ person }) => person)).toEqual(['a year ago', 'today']);
    store.close();
  });

  it('has its place in a state of before', () => {
    const path = join(folder, 'state.db');
    const before = new Database(path);
    before.exec(`CREATE TABLE audit (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      at TEXT NOT NULL, who TEXT NOT NULL, what TEXT NOT NULL, guild TEXT, outcome TEXT NOT NULL) STRICT;
      CREATE TABLE admin_role (guild TEXT NOT NULL, role TEXT NOT NULL, PRIMARY KEY (guild, role)) STRICT, WITHOUT ROWID;
      INSERT INTO audit (at, who, what, guild, outcome) VALUES ('2026', '1', '/reindex run', NULL, 'done');`);
    before.pragma('user_version = 1');
    before.close();
    const store = open();
    store.usage.record(entry());
    expect(store.audit(5)).toHaveLength(1);
    expect(store.usage.since('2026')).toHaveLength(1);
    store.close();
  });

  it('is not waited for longer than told while another process writes', () => {
    const store = open();
    const other = new Database(join(folder, 'state.db'));
    other.exec('BEGIN IMMEDIATE');
    const startedAt = performance.now();
    expect(() => openStateStore(join(folder, 'state.db'), () => now, 50)).toThrowError(
      expect.objectContaining({ code: 'storage' }),
    );
    expect(performance.now() - startedAt).toBeLessThan(2_000);
    other.exec('ROLLBACK');
    other.close();
    store.close();
  });
});
