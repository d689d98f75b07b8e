// In: what must be remembered whatever happens to the corpus (who did what, what a server's administrators set, what stands behind a message's
// buttons, what people thought of answers, what questions cost). Out: the same, later. state.db belongs to the front process, to which the command line adds its usage; it is never rebuilt: its migrations are numbered, append-only and run once each.
import { dirname } from 'node:path';
import { Fault } from '../errors.js';
import { makeFolder } from '../make-folder.js';
import { connect, type SqliteDatabase } from './connect.js';
import { citedMigration, createFeedbackRows, type FeedbackRows, feedbackMigration } from './feedback-rows.js';
import { createServerRows, type ServerRows, serverMigration } from './server-rows.js';
import { createUsageRows, type UsageRows, usageMigration } from './usage-rows.js';
import { createViewRows, type ViewRows, viewMigration } from './view-rows.js';

/** How something that an administrator asked for ended; `started` while it runs, `interrupted` when the process ended on the way. */
export type AuditOutcome = 'started' | 'interrupted' | 'done' | 'refused' | 'busy' | 'failed' | 'cancelled';

export interface AuditEntry {
  /** Id of the person. */
  readonly who: string;
  /** The command as typed: `/reindex run`. */
  readonly what: string;
  /** Id of the server; null in a direct message. */
  readonly guild: string | null;
}

export interface AuditRow extends AuditEntry {
  readonly id: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly outcome: AuditOutcome;
}

/** Reads and writes are synchronous and take well under a millisecond each. */
export interface StateStore {
  /** @returns the row's id, for `closeAudit` */
  openAudit(entry: AuditEntry, outcome: AuditOutcome): number;
  /** Does nothing once the store is closed: work that outlives its process is found interrupted by the next. */
  closeAudit(id: number, outcome: AuditOutcome): void;
  /** What processes before this one left under way was interrupted. For the one process that does what administrators ask for. */
  interruptAudits(): void;
  /** Newest first. */
  audit(limit: number): readonly AuditRow[];
  /** The same of one server. */
  auditOf(guild: string, limit: number): readonly AuditRow[];
  /** Ids of the roles that administer a server besides Manage Server. */
  adminRoles(guild: string): readonly string[];
  setAdminRoles(guild: string, roles: readonly string[]): void;
  readonly servers: ServerRows;
  readonly views: ViewRows;
  readonly feedback: FeedbackRows;
  readonly usage: UsageRows;
  close(): void;
}

const migrations: readonly string[] = [
  `CREATE TABLE audit (
     id INTEGER PRIMARY KEY AUTOINCREMENT,
     at TEXT NOT NULL, who TEXT NOT NULL, what TEXT NOT NULL, guild TEXT, outcome TEXT NOT NULL) STRICT;
   CREATE TABLE admin_role (guild TEXT NOT NULL, role TEXT NOT NULL, PRIMARY KEY (guild, role)) STRICT, WITHOUT ROWID;`,
  usageMigration,
  viewMigration,
  feedbackMigration,
  serverMigration,
  citedMigration,
];

/**
 * @param path of state.db; its folder is made when missing
 * @param now milliseconds since the epoch
 * @param patienceMs how long another process that writes is waited for
 * @throws Fault `storage` when the file cannot be used
 */
export function openStateStore(path: string, now: () => number, patienceMs = 5_000): StateStore {
  const database = openDatabase(path, patienceMs);
  const insert = database.prepare('INSERT INTO audit (at, who, what, guild, outcome) VALUES (?, ?, ?, ?, ?)');
  const finish = database.prepare('UPDATE audit SET outcome = ? WHERE id = ?');
  const interrupt = database.prepare("UPDATE audit SET outcome = 'interrupted' WHERE outcome = 'started'");
  const newest = database.prepare<[number], AuditRow>(
    'SELECT id, at, who, what, guild, outcome FROM audit ORDER BY id DESC LIMIT ?',
  );
  const newestOf = database.prepare<[string, number], AuditRow>(
    'SELECT id, at, who, what, guild, outcome FROM audit WHERE guild = ? ORDER BY id DESC LIMIT ?',
  );
  const roles = database.prepare<[string], { role: string }>('SELECT role FROM admin_role WHERE guild = ? ORDER BY role');
  const clearRoles = database.prepare('DELETE FROM admin_role WHERE guild = ?');
  const addRole = database.prepare('INSERT OR IGNORE INTO admin_role (guild, role) VALUES (?, ?)');
  return {
    openAudit: ({ who, what, guild }, outcome) =>
      Number(insert.run(new Date(now()).toISOString(), who, what, guild, outcome).lastInsertRowid),
    closeAudit(id, outcome) {
      if (database.open) finish.run(outcome, id);
    },
    interruptAudits: () => void interrupt.run(),
    audit: (limit) => newest.all(limit),
    auditOf: (guild, limit) => newestOf.all(guild, limit),
    adminRoles: (guild) => roles.all(guild).map(({ role }) => role),
    setAdminRoles: database.transaction((guild: string, ids: readonly string[]) => {
      clearRoles.run(guild);
      for (const role of ids) addRole.run(guild, role);
    }),
    servers: createServerRows(database),
    views: createViewRows(database, now),
    feedback: createFeedbackRows(database, now),
    usage: createUsageRows(database, now),
    close: () => void database.close(),
  };
}

function openDatabase(path: string, patienceMs: number): SqliteDatabase {
  let database: SqliteDatabase | null = null;
  try {
    makeFolder(dirname(path));
    database = connect(path, { timeout: patienceMs });
    database.pragma('journal_mode = WAL');
    migrate(database);
    return database;
  } catch (cause) {
    database?.close();
    if (cause instanceof Fault) throw cause;
    throw new Fault('storage', 'The database of settings and records (state.db) cannot be used.', {
      remedy:
        'Check that DATA_DIR is a folder that Byline may write to and that its disk is not full; restore state.db from a copy if it is damaged.',
      cause,
    });
  }
}

function migrate(database: SqliteDatabase): void {
  database
    .transaction(() => {
      const version = Number(database.pragma('user_version', { simple: true }));
      if (version > migrations.length) {
        throw new Fault('storage', 'state.db was written by a newer Byline.', {
          remedy: 'Update Byline, or point DATA_DIR at another folder.',
        });
      }
      for (const migration of migrations.slice(version)) database.exec(migration);
      database.pragma(`user_version = ${migrations.length}`);
    })
    .immediate();
}
