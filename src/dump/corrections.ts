// In: `corrections.yaml` beside the dumps. Out: the owner's last word on any field of an article. Called by read-dump.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { because, explained } from '../reasons/reason.js';
import type { Article, Origin, ReadDump, RefusedDump } from './article.js';
import type { Unnamed } from './attribute.js';
import { matchesGlob } from './glob.js';
import { foldName } from './outlet-names.js';
import { readOwnerFile } from './owner-file.js';
import { undecided } from './undecided.js';

const words = z.coerce.string().trim().min(1);
const day = z
  .string()
  .refine((value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && isDay(value), 'a date must be a day of the calendar, as YYYY-MM-DD');
const lineNumber = z.number().int().positive();

const fields = z.strictObject({
  kind: z.enum(['report', 'translation', 'commentary', 'note']).optional(),
  outlet: words.nullable().optional(),
  host: words.nullable().optional(),
  title: words.nullable().optional(),
  authors: z.array(words).optional(),
  published: day.nullable().optional(),
  posted: day.nullable().optional(),
  language: words.nullable().optional(),
  url: words.nullable().optional(),
  part: z.strictObject({ number: z.number().int().positive(), of: z.number().int().positive() }).nullable().optional(),
  /** A line of the report that the article translates, in the same dump. */
  translationOf: lineNumber.nullable().optional(),
});

const entry = z
  .strictObject({
    /** Path or glob from the corpus folder. */
    dump: z
      .union([z.string(), z.number()], 'it must be there, and be the path of a dump from the corpus folder')
      .transform((value) => String(value).trim()),
    /** The headline as it was read; with neither headline nor line, every article of the dump is meant. */
    title: words.optional(),
    line: lineNumber.optional(),
    set: fields.optional(),
    drop: z.boolean().optional(),
  })
  .refine((value) => value.set !== undefined || value.drop === true, 'it must say what to "set", or "drop: true"');

const content = z.strictObject({
  corrections: z.array(entry).nullable().optional(),
  encodings: z
    .array(z.strictObject({ path: words, encoding: words }))
    .nullable()
    .optional(),
});

/** A bare list counts as the corrections. */
const correctionsFile = z.preprocess((value) => (Array.isArray(value) ? { corrections: value } : value), content);

export type Correction = z.infer<typeof entry>;

export interface Corrections {
  readonly entries: readonly Correction[];
  /** The encoding that the owner names for a dump, or null. */
  encodingOf(dumpPath: string): string | null;
  /** sha256 of the file: a change reads the dumps again. */
  readonly fingerprint: string;
}

export const noCorrections: Corrections = { entries: [], encodingOf: () => null, fingerprint: '' };

/** No file means no corrections; a wrong one is a `corpus` fault naming file and entry. */
export function loadCorrections(path: string): Corrections {
  const file = readOwnerFile(path, correctionsFile);
  if (!file) return noCorrections;
  const encodings = file.content.encodings ?? [];
  return {
    entries: file.content.corrections ?? [],
    encodingOf: (dumpPath) => encodings.find((named) => matchesGlob(named.path, dumpPath))?.encoding ?? null,
    fingerprint: createHash('sha256').update(file.raw).digest('hex'),
  };
}

export interface Corrected {
  /** Same places as given; a dropped article is null, so that places of reports still hold. */
  readonly articles: readonly (Unnamed | null)[];
  /** Entries that found an article. */
  readonly used: ReadonlySet<Correction>;
}

/** Entries are applied in order; the last word on a field counts. Headlines are compared as they were read, before any correction. */
export function correct(dump: string, articles: readonly Unnamed[], corrections: Corrections): Corrected {
  const used = new Set<Correction>();
  const result: (Unnamed | null)[] = [...articles];
  for (const correction of corrections.entries) {
    if (!matchesGlob(correction.dump, dump)) continue;
    for (const [place, article] of articles.entries()) {
      if (!isMeant(article, correction)) continue;
      used.add(correction);
      const now = result[place];
      if (now) result[place] = correction.drop ? null : applied(now, correction, articles);
    }
  }
  return { articles: result, used };
}

/** Entries for exactly this dump that found no article in it: the headline or line has changed, or was mistyped. */
export function unmatched(dump: string, { entries }: Corrections, used: ReadonlySet<Correction>): ReadDump['undecided'] {
  return entries.flatMap((correction, place) =>
    correction.dump !== dump || used.has(correction)
      ? []
      : [
          undecided(
            correction.line ?? 1,
            correction.title ?? null,
            'correction',
            because('undecided.correction', { entry: place + 1 }),
          ),
        ],
  );
}

/** Entries for dumps that are not in the folder. */
export function withoutDump({ entries }: Corrections, paths: readonly string[]): RefusedDump[] {
  return entries.flatMap((correction, place) =>
    paths.some((path) => matchesGlob(correction.dump, path))
      ? []
      : [
          {
            dump: 'corrections.yaml',
            ...explained(because('refused.correctionWithoutDump', { entry: place + 1, dump: correction.dump })),
          },
        ],
  );
}

function isMeant(article: Unnamed, { title, line }: Correction): boolean {
  if (title !== undefined && (article.title === null || foldName(article.title) !== foldName(title))) return false;
  return line === undefined || (article.lines[0] <= line && line <= article.lines[1]);
}

const sign: Origin = { line: null, sign: 'corrections.yaml' };

function applied(article: Unnamed, { set = {} }: Correction, all: readonly Unnamed[]): Unnamed {
  const { translationOf, ...fieldsSet } = set;
  const given = Object.fromEntries(Object.entries(fieldsSet).filter(([, value]) => value !== undefined)) as Partial<Unnamed>;
  const origins: { -readonly [name in keyof Article['origins']]: Origin | null } = { ...article.origins };
  for (const name of Object.keys(origins) as (keyof Article['origins'])[]) if (name in given) origins[name] = sign;
  return {
    ...article,
    ...given,
    origins,
    translates: translationOf === undefined ? article.translates : reportAt(translationOf, all),
  };
}

function reportAt(line: number | null, all: readonly Unnamed[]): number | null {
  if (line === null) return null;
  const place = all.findIndex(({ lines }) => lines[0] <= line && line <= lines[1]);
  return place < 0 ? null : place;
}

function isDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
