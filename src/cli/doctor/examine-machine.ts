import { existsSync, mkdtempSync, rmdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Config } from '../../config.js';
import type { NativeParts } from '../cli-services.js';
import { bad, type Finding, good, warning } from './finding.js';

/** First release without the bug that may corrupt a database in WAL mode. */
const soundSqlite = '3.51.3';
const oldestNode = '20.19.0';

export function examineNode(version: string): Finding {
  if (compareVersions(version, oldestNode) >= 0) return good(`Node.js ${version}`);
  return bad(`Node.js ${version} is too old`, `Install Node.js ${oldestNode} or newer.`);
}

export function examineParts({ sqlite, hnswlib }: NativeParts): readonly Finding[] {
  return [
    examineSqlite(sqlite),
    hnswlib
      ? good('hnswlib-node is installed: large archives get a vector graph')
      : warning(
          'hnswlib-node is missing: vectors are searched exactly',
          'Fine up to some 100,000 chunks; else install a C++ compiler and run npm ci.',
        ),
  ];
}

function examineSqlite(version: string | null): Finding {
  if (version === null) return bad('better-sqlite3 does not load', 'Run npm ci again; a compiler may be needed on this machine.');
  if (compareVersions(version, soundSqlite) >= 0) return good(`SQLite ${version}`);
  return bad(`SQLite ${version} has a bug that may corrupt the database`, `Run npm ci to get ${soundSqlite} or newer.`);
}

/** @param cwd the folder whose `.env` is read */
export function examineSettings(config: Config, cwd: string): readonly Finding[] {
  const notices = config.notices.map((notice) => warning(notice, 'Leave it unset, or keep it for a later version.'));
  return [good('Settings are valid'), ...examineEnvFile(join(cwd, '.env')), ...notices];
}

function examineEnvFile(path: string): readonly Finding[] {
  if (!existsSync(path)) return [];
  const others = process.platform === 'win32' ? 0 : statSync(path).mode & 0o077;
  if (others === 0) return [good('.env is readable for its owner alone')];
  return [warning('.env is readable for other accounts of this machine', 'chmod 600 .env')];
}

export function examineDataDir(dataDir: string): Finding {
  let existing = dataDir;
  while (!existsSync(existing) && dirname(existing) !== existing) existing = dirname(existing);
  try {
    if (!statSync(existing).isDirectory()) return bad(`${existing} is not a folder`, 'Set DATA_DIR to a folder.');
    // Rights alone do not tell: what the system makes up, as /proc, grants them and keeps nothing.
    rmdirSync(mkdtempSync(join(existing, '.byline-')));
    return good(`Data folder ${dataDir} can be written to`);
  } catch {
    return bad(
      `Data folder ${dataDir} cannot be written to`,
      'Give the account that runs Byline the right to write there, or set DATA_DIR.',
    );
  }
}

/** Negative when the first is older. Compares the three leading numbers. */
export function compareVersions(one: string, other: string): number {
  const numbers = (version: string) => version.split('.').map((part) => Number.parseInt(part, 10) || 0);
  const left = numbers(one);
  const right = numbers(other);
  for (let place = 0; place < 3; place++) {
    const difference = (left[place] ?? 0) - (right[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
