// In: the corpus folder, or that of added dumps. Out: the dumps in it, in order of their path, and what else lies there with the reason
// why it is not read. Called by choose-corpus and list-uploads. Nothing is opened here; links that lead out of the folder are not followed.
import { accessSync, constants, type Dirent, lstatSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { faultBecause } from '../errors.js';
import { because, explained, type Reason, type RemediedCode } from '../reasons/reason.js';
import type { RefusedDump } from './article.js';
import { escapeControls } from './control-characters.js';
import { largestDumpBytes, tooLarge } from './decode.js';

export interface ListedDump {
  /** Path from the corpus folder with `/` between parts; controls in it are escaped, so that it can be printed. */
  readonly path: string;
  /** Where to read it. */
  readonly file: string;
  readonly bytes: number;
  readonly modifiedMs: number;
  /** Whether an owner added it through Discord; it stands in the data folder then. */
  readonly uploaded: boolean;
}

export interface DumpList {
  readonly dumps: readonly ListedDump[];
  readonly refused: readonly RefusedDump[];
}

export const dumpExtensions: ReadonlySet<string> = new Set(['.txt', '.md', '.json', '.jsonl']);

/** Files that belong beside dumps and are no dumps: settings, the folder's own description. */
const quietlySkipped = /^(?:\.|readme(?:\.|$)|licen[cs]e(?:\.|$))|\.ya?ml$/i;

/** Whether a file of that name is passed over wherever it lies. */
export function isPassedOver(name: string): boolean {
  return quietlySkipped.test(name);
}

/**
 * A missing or unreadable corpus folder is a `corpus` fault.
 * @param dataDir is passed over where it lies inside: nothing of it is a dump of the corpus folder's
 */
export function listDumps(root: string, dataDir: string | null = null): DumpList {
  const home = realRoot(root);
  const dumps: ListedDump[] = [];
  const refused: RefusedDump[] = [];
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of entriesOf(root, folder, refused)) {
      const file = join(folder, entry.name);
      if (isPassedOver(entry.name) || file === dataDir) continue;
      if (entry.isDirectory()) folders.push(file);
      else place(look(root, home, file, entry), dumps, refused);
    }
  }
  return { dumps: dumps.sort(byPath), refused: refused.sort((one, other) => compare(one.dump, other.dump)) };
}

function place(found: ListedDump | RefusedDump, dumps: ListedDump[], refused: RefusedDump[]): void {
  if ('file' in found) dumps.push(found);
  else refused.push(found);
}

function realRoot(root: string): string {
  try {
    if (statSync(root).isDirectory()) return realpathSync(root);
  } catch (cause) {
    throw faultBecause('corpus', because('folder.cannotBeRead', { folder: escapeControls(root) }), { cause });
  }
  throw faultBecause('corpus', because('folder.notAFolder', { folder: escapeControls(root) }));
}

function entriesOf(root: string, folder: string, refused: RefusedDump[]): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (cause) {
    if (folder === root) throw faultBecause('corpus', because('folder.forbidden', { folder: escapeControls(root) }), { cause });
    refused.push({ dump: shownPath(root, folder), ...explained(because('refused.folderUnreadable')) });
    return [];
  }
}

function look(root: string, home: string, file: string, entry: Dirent): ListedDump | RefusedDump {
  const path = shownPath(root, file);
  const refuse = (why: Reason<RemediedCode>): RefusedDump => ({ dump: path, ...explained(why) });
  if (entry.isSymbolicLink() && !staysInside(home, file)) return refuse(because('refused.linkOut'));
  const stats = statsOf(file);
  if (stats?.isDirectory()) return refuse(because('refused.linkToFolder'));
  if (!stats) return refuse(because('refused.unreadable'));
  if (!stats.isFile()) return refuse(because('refused.irregular'));
  if (!dumpExtensions.has(extname(entry.name).toLowerCase())) return refuse(because('refused.foreign'));
  if (stats.size > largestDumpBytes) return refuse(tooLarge());
  if (!mayRead(file)) return refuse(because('refused.unreadable'));
  return { path, file, bytes: stats.size, modifiedMs: stats.mtimeMs, uploaded: false };
}

function shownPath(root: string, file: string): string {
  return escapeControls(relative(root, file).split(sep).join('/'));
}

/** Whether a link ends inside the corpus folder; one that leads nowhere does, and is then refused as unreadable. */
function staysInside(home: string, file: string): boolean {
  try {
    const target = realpathSync(file);
    return target === home || target.startsWith(home + sep);
  } catch {
    return lstatSync(file).isSymbolicLink();
  }
}

function statsOf(file: string): Stats | null {
  try {
    return statSync(file);
  } catch {
    return null;
  }
}

function mayRead(file: string): boolean {
  try {
    accessSync(file, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

function byPath(one: ListedDump, other: ListedDump): number {
  return compare(one.path, other.path);
}

/** By code units: the same order on every machine. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
