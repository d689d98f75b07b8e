import { Fault, faultBecause } from '../errors.js';
import { because } from '../reasons/reason.js';
import { connect, type SqliteDatabase } from './connect.js';

export interface IngestLock {
  release(): void;
}

interface Holder {
  readonly pid: number;
  readonly since: string;
}

/**
 * Lets one index run at a time write to a data folder, across processes.
 *
 * The lock is SQLite's own write lock on a file beside corpus.db: the system lets go of it when its holder dies, however it dies, so
 * there is no stale lock to judge by process ids that are used again. The row inside only tells who holds it.
 * @throws Fault `busy` when another run holds it, `storage` when the file cannot be made
 */
export function takeIngestLock(path: string): IngestLock {
  const database = openLock(path);
  try {
    database.exec('BEGIN IMMEDIATE');
    database.exec('CREATE TABLE IF NOT EXISTS holder (pid INTEGER, since TEXT); DELETE FROM holder');
    database.prepare('INSERT INTO holder VALUES (?, ?)').run(process.pid, new Date().toISOString());
    database.exec('COMMIT; BEGIN IMMEDIATE');
  } catch (error) {
    const fault = lockFault(path, database, error);
    database.close();
    throw fault;
  }
  return { release: () => database.close() };
}

function openLock(path: string): SqliteDatabase {
  try {
    return connect(path, { timeout: 0 });
  } catch (cause) {
    throw faultBecause('storage', because('storage.noLock', { path }), { cause });
  }
}

function lockFault(path: string, database: SqliteDatabase, cause: unknown): Fault {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (!code.startsWith('SQLITE_BUSY')) return faultBecause('storage', because('storage.badLock', { path }), { cause });
  const holder = readHolder(database);
  const who = holder ? ` (process ${holder.pid}, since ${holder.since})` : '';
  return new Fault('busy', `Another index run is under way${who}.`, {
    remedy: 'Wait until it is done; what is published already can be asked meanwhile.',
    retry: true,
    cause,
  });
}

function readHolder(database: SqliteDatabase): Holder | null {
  try {
    return (database.prepare('SELECT pid, since FROM holder').get() as Holder | undefined) ?? null;
  } catch {
    return null;
  }
}
