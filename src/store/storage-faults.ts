import { Fault } from '../errors.js';

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
  if (/^SQLITE_(NOTADB|CORRUPT)/.test(code)) return brokenFault(path, error);
  if (code === 'SQLITE_CANTOPEN' || (error instanceof TypeError && /directory does not exist/.test(error.message))) {
    return new Fault('storage', `The archive's database ${path} is missing or cannot be opened.`, {
      remedy: 'Run `byline index`; if it fails too, check that the data folder exists and may be written to.',
      cause: error,
    });
  }
  if (/^SQLITE_(FULL|IOERR)/.test(code)) {
    return new Fault('storage', `The archive's database ${path} cannot be written or read.`, {
      remedy: 'Free some disk space and check the disk, then run `byline index` again.',
      cause: error,
    });
  }
  if (/^SQLITE_(READONLY|PERM|AUTH)/.test(code)) {
    return new Fault('storage', `The archive's database ${path} may not be written to.`, {
      remedy: 'Give the account that runs Byline the right to write to the data folder.',
      cause: error,
    });
  }
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) {
    return new Fault('busy', `Another program holds the archive's database ${path}.`, {
      remedy: 'Wait until it is done and try again.',
      retry: true,
      cause: error,
    });
  }
  return code.startsWith('SQLITE_')
    ? new Fault('storage', `The archive's database ${path} failed (${code}).`, {
        remedy: 'Run `byline index --full`, which makes it anew from the dumps.',
        cause: error,
      })
    : null;
}

function brokenFault(path: string, cause: unknown): Fault {
  return new Fault('storage', `The archive's database ${path} is damaged.`, {
    remedy: 'Run `byline index --full`: it makes the database anew from the dumps, and nothing else is lost.',
    cause,
  });
}

/** The schema is newer than this program, or was never brought up to date. */
export function foreignSchema(path: string): Fault {
  return new Fault('storage', `The archive's database ${path} was made by another version of Byline.`, {
    remedy: 'Run `byline index`, which brings it up to date.',
  });
}
