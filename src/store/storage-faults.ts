import { Fault, faultBecause } from '../errors.js';
import { because } from '../reasons/reason.js';

/** Runs work on the database; what SQLite throws becomes a fault with a remedy. */
export function storageFaults<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof Fault ? error : (sqliteFault(path, error) ?? error);
  }
}

/** Whether the fault says that the file itself is broken, so that only making it anew helps. */
export function isBroken(fault: unknown): boolean {
  return fault instanceof Fault && /^SQLITE_(NOTADB|CORRUPT)/.test(codeOf(fault.cause));
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function sqliteFault(path: string, error: unknown): Fault | null {
  const code = codeOf(error);
  const cause = { cause: error };
  if (/^SQLITE_(NOTADB|CORRUPT)/.test(code)) return faultBecause('storage', because('storage.damaged', { path }), cause);
  if (code === 'SQLITE_CANTOPEN' || (error instanceof TypeError && /directory does not exist/.test(error.message)))
    return faultBecause('storage', because('storage.missing', { path }), cause);
  if (/^SQLITE_(FULL|IOERR)/.test(code)) return faultBecause('storage', because('storage.disk', { path }), cause);
  if (/^SQLITE_(READONLY|PERM|AUTH)/.test(code)) return faultBecause('storage', because('storage.forbidden', { path }), cause);
  if (/^SQLITE_(BUSY|LOCKED)/.test(code))
    return faultBecause('busy', because('storage.held', { path }), { retry: true, ...cause });
  return code.startsWith('SQLITE_') ? faultBecause('storage', because('storage.failed', { path, code }), cause) : null;
}

/** The schema is newer than this program, or there is none. */
export function foreignSchema(path: string): Fault {
  return faultBecause('storage', because('storage.otherVersion', { path }));
}
