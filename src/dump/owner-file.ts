import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseDocument } from 'yaml';
import type { ZodType, z } from 'zod';
import { type Fault, faultBecause } from '../errors.js';
import { because, type ReasonValue } from '../reasons/reason.js';

/** A YAML file of the owner's, as read. */
export interface OwnerFile<T> {
  readonly path: string;
  readonly raw: string;
  readonly content: T;
}

/**
 * Reads and checks a YAML file of the owner's, or one of ours in JSON, which is read at every start and ten times faster.
 * Null when there is none; an empty one counts as `{}`.
 * A file that cannot be read or does not fit the schema is a `corpus` fault that names the file, the entry and the remedy.
 */
export function readOwnerFile<T>(path: string, schema: ZodType<T>): OwnerFile<T> | null {
  const raw = readText(path);
  if (raw === null) return null;
  const parsed = schema.safeParse(path.endsWith('.json') ? JSON.parse(raw) : plainYaml(path, raw));
  if (parsed.success) return { path, raw, content: parsed.data };
  const issue = parsed.error.issues[0];
  throw wrong(path, `${entryName(issue?.path ?? [])}${said(issue)}`, parsed.error);
}

/** In the words of the library, but for a key that is not there. */
function said(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === 'invalid_type' && /received undefined$/.test(issue.message)) return 'it is missing';
  return issue?.message ?? 'it does not fit';
}

function plainYaml(path: string, raw: string): unknown {
  const document = parseDocument(raw, { uniqueKeys: true });
  const broken = document.errors[0];
  if (broken) throw wrong(path, broken.message.split('\n')[0] ?? 'it is not YAML', broken);
  try {
    // A file of the owner's is small; an alias bomb is not one.
    return document.toJS({ maxAliasCount: 50 }) ?? {};
  } catch (cause) {
    throw wrong(path, because('ownerFile.aliases'), cause);
  }
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw wrong(path, because('ownerFile.cannotBeRead'), cause);
  }
}

function entryName(path: readonly PropertyKey[]): string {
  const [list, place, ...rest] = path;
  if (typeof place !== 'number') return path.length > 0 ? `"${path.join('.')}": ` : '';
  return `"${String(list)}" entry ${place + 1}${rest.length > 0 ? `, "${rest.join('.')}"` : ''}: `;
}

/** @param what in the words of the library that found it, where it was one */
export function wrong(path: string, what: ReasonValue, cause?: unknown): Fault {
  return faultBecause('corpus', because('ownerFile.wrong', { file: basename(path), what }), { cause });
}
