import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStateStore } from '../../src/store/state-store.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'byline-state-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const now = (): number => Date.parse('2026-04-27T10:00:00Z');

describe('the state of the bot', () => {
  it('keeps who did what, when, where and how it ended, across a restart', () => {
    const path = join(folder, 'data', 'state.db');
    const first = openStateStore(path, now);
    const run = first.openAudit({ who: '11', what: '/reindex run', guild: '22' }, 'started');
    first.openAudit({ who: '33', what: '/reindex run', guild: null }, 'refused');
    first.closeAudit(run, 'done');
    first.close();
    const second = openStateStore(path, now);
    expect(second.audit(10)).toEqual([
      { id: 2, at: '2026-04-27T10:00:00.000Z', who: '33', what: '/reindex run', guild: null, outcome: 'refused' },
      { id: 1, at: '2026-04-27T10:00:00.000Z', who: '11', what: '/reindex run', guild: '22', outcome: 'done' },
    ]);
    second.close();
  });

  it('tells what a process left under way as interrupted, and nothing else', () => {
    const path = join(folder, 'state.db');
    const first = openStateStore(path, now);
    const left = first.openAudit({ who: '11', what: '/reindex run', guild: '22' }, 'started');
    first.openAudit({ who: '33', what: '/settings', guild: '22' }, 'done');
    first.close();
    expect(() => first.closeAudit(left, 'done')).not.toThrow();
    const second = openStateStore(path, now);
    second.interruptAudits();
    expect(second.audit(10).map(({ outcome }) => outcome)).toEqual(['done', 'interrupted']);
    second.close();
  });

  it('keeps the roles that administer a server', () => {
    const store = openStateStore(join(folder, 'state.db'), now);
    store.setAdminRoles('22', ['7', '5', '7']);
    store.setAdminRoles('22', ['5', '6']);
    expect(store.adminRoles('22')).toEqual(['5', '6']);
    expect(store.adminRoles('23')).toEqual([]);
    store.close();
  });

  it('says what to mend when the file is no database', () => {
    const path = join(folder, 'state.db');
    writeFileSync(path, 'not a database, but long enough to look like one'.repeat(100));
    expect(() => openStateStore(path, now)).toThrowError(
      expect.objectContaining({ code: 'storage', remedy: expect.stringContaining('DATA_DIR') }),
    );
  });

  it('leaves the state of a newer version alone', () => {
    const path = join(folder, 'state.db');
    const newer = new Database(path);
    newer.pragma('user_version = 99');
    newer.close();
    expect(() => openStateStore(path, now)).toThrowError(
      expect.objectContaining({ code: 'storage', message: expect.stringContaining('newer') }),
    );
  });
});
