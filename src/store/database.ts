import { faultBecause } from '../errors.js';
import { because } from '../reasons/reason.js';
import { connect, type SqliteDatabase } from './connect.js';
import { migrations } from './migrations.js';
import { foreignSchema, storageFaults } from './storage-faults.js';

export type { SqliteDatabase, SqliteStatement } from './connect.js';

/** Before 3.51.3 a WAL reset could corrupt the file when several processes wrote. */
const oldestSqlite = [3, 51, 3] as const;

/** How long a statement waits for another process's lock. Writers are one at a time already; this covers a checkpoint. */
const lockWaitMs = 5_000;

/** Opens corpus.db for writing, creating or migrating it. @throws Fault `storage` */
export function openForWriting(path: string): SqliteDatabase {
  return storageFaults(path, () => {
    const database = connect(path, { timeout: lockWaitMs });
    return closingOnFailure(database, () => {
      assertVersion(database);
      database.pragma('journal_mode = WAL');
      // The publishing transaction is made durable by itself (see `publish`); losing the last dumps to a power cut only means reading them again.
      database.pragma('synchronous = NORMAL');
      database.pragma('foreign_keys = ON');
      migrate(database);
    });
  });
}

/** Opens corpus.db for reading; an older one is migrated first. @throws Fault `storage` when it is missing, broken or of a newer version of Byline */
export function openForReading(path: string): SqliteDatabase {
  return storageFaults(path, () => {
    const database = connectForReading(path);
    const done = schemaNumber(database);
    if (done >= migrations.length) return database;
    database.close();
    openForWriting(path).close();
    return connectForReading(path);
  });
}

function connectForReading(path: string): SqliteDatabase {
  const database = connect(path, { readonly: true, fileMustExist: true, timeout: lockWaitMs });
  return closingOnFailure(database, () => {
    assertVersion(database);
    const done = schemaNumber(database);
    if (done === 0 || done > migrations.length) throw foreignSchema(path);
  });
}

function assertVersion(database: SqliteDatabase): void {
  const version = String(database.prepare('SELECT sqlite_version()').pluck().get());
  const numbers = version.split('.').map(Number);
  for (const [place, least] of oldestSqlite.entries()) {
    const number = numbers[place] ?? 0;
    if (number > least) return;
    if (number < least) throw faultBecause('storage', because('storage.oldSqlite', { version }));
  }
}

/** Some milliseconds for a hundred dumps, a second for a gigabyte. @throws as SQLite does when the file is damaged */
export function assertSound(database: SqliteDatabase): void {
  const verdict = String(database.pragma('quick_check(1)', { simple: true }));
  if (verdict !== 'ok') throw Object.assign(new Error(verdict), { code: 'SQLITE_CORRUPT' });
}

function schemaNumber(database: SqliteDatabase): number {
  return Number(database.pragma('user_version', { simple: true }));
}

function migrate(database: SqliteDatabase): void {
  const done = schemaNumber(database);
  if (done > migrations.length) throw foreignSchema(database.name);
  migrations.slice(done).forEach((step, offset) => {
    database.transaction(() => {
      database.exec(step);
      database.pragma(`user_version = ${done + offset + 1}`);
    })();
  });
}

function closingOnFailure(database: SqliteDatabase, prepare: () => void): SqliteDatabase {
  try {
    prepare();
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}
