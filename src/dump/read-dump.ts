// In: the path and bytes of one dump, with the outlet file, the date reader and the owner's corrections. Out: its articles, whole,
// with what could not be decided; or why it was not read. Called, through the dump folder, by ingest and `byline articles`.
import { createHash } from 'node:crypto';
import { because, explained } from '../reasons/reason.js';
import type { Article, ReadDump, RefusedDump } from './article.js';
import { attribute, type Unnamed } from './attribute.js';
import { type Corrections, correct, unmatched } from './corrections.js';
import { decode } from './decode.js';
import { type DumpText, toDumpText } from './dump-text.js';
import { layouts } from './layouts/index.js';
import type { Draft, Layout, ReadingAids } from './layouts/layout.js';
import { readRecords } from './layouts/records.js';
import { withConvention } from './numeric-order.js';
import { recognise } from './recognise.js';
import { undecided, undecidedFields } from './undecided.js';

/** Part of what a stored dump was read with: dumps are read again when it changes. */
export const PARSER_VERSION = '7';

export interface DumpAids extends ReadingAids {
  readonly corrections: Corrections;
}

/** @param path from the corpus folder, as listed */
export function readDump({ path, bytes }: { path: string; bytes: Uint8Array }, aids: DumpAids): ReadDump | RefusedDump {
  const decoded = decode(bytes, aids.corrections.encodingOf(path));
  if ('refused' in decoded) return { dump: path, ...decoded.refused };
  const dump = toDumpText(path, decoded.text);
  const drafted = draftsOf(dump, aids);
  if ('reason' in drafted) return drafted;
  const kept = withBody(drafted.drafts);
  const { articles, used } = correct(path, attribute(path, kept, aids.outlets), aids.corrections);
  if (kept.length === 0) return { dump: path, ...explained(because('refused.noArticle')) };
  return {
    dump: path,
    encoding: decoded.encoding,
    layout: drafted.layout,
    articles: named(path, articles),
    undecided: [
      ...drafted.problems,
      ...emptyOnes(drafted.drafts),
      ...undecidedFields(dump, kept, articles, aids.dates),
      ...unmatched(path, aids.corrections, used),
    ].sort((one, other) => one.line - other.line),
  };
}

interface Drafted {
  readonly layout: Layout['name'];
  readonly drafts: readonly Draft[];
  readonly problems: ReadDump['undecided'];
}

function draftsOf(dump: DumpText, aids: ReadingAids): Drafted | RefusedDump {
  try {
    const layout = recognise(dump, layouts, aids);
    if (!layout) return { dump: dump.path, ...explained(because('refused.noArticle')) };
    if (layout.name !== 'records')
      return { layout: layout.name, drafts: withConvention(dump, layout.read(dump, aids), aids), problems: [] };
    const { drafts, problems, broken } = readRecords(dump, aids);
    if (broken) return { dump: dump.path, ...explained(because('refused.broken', { problem: broken.why, line: broken.line })) };
    return {
      layout: 'records',
      drafts,
      problems: problems.map(({ line, why }) => undecided(line, null, 'article', why)),
    };
  } catch (error) {
    // One dump that the parser stumbles over must not stop the rest.
    const message = error instanceof Error ? error.message.slice(0, 120) : 'unknown';
    return { dump: dump.path, ...explained(because('refused.parserFailed', { message })) };
  }
}

/** Drafts without words are dropped; what translates one of them becomes a report's translation without its report. */
function withBody(drafts: readonly Draft[]): readonly Draft[] {
  const places = new Map<number, number>();
  const kept: Draft[] = [];
  for (const [place, draft] of drafts.entries()) {
    if (draft.body.length === 0) continue;
    places.set(place, kept.length);
    kept.push(draft);
  }
  return kept.map((draft) =>
    draft.translationOf === null ? draft : { ...draft, translationOf: places.get(draft.translationOf) ?? null },
  );
}

function emptyOnes(drafts: readonly Draft[]): ReadDump['undecided'] {
  return drafts
    .filter((draft) => draft.body.length === 0)
    .map((draft) => undecided(draft.firstLine, draft.title?.value ?? null, 'body', because('undecided.body')));
}

function named(dump: string, articles: readonly (Unnamed | null)[]): Article[] {
  const times = new Map<string, number>();
  const ids = articles.map((article) => {
    if (!article) return null;
    const key = JSON.stringify([dump, article.kind, article.title]);
    const ordinal = times.get(key) ?? 0;
    times.set(key, ordinal + 1);
    return createHash('sha256')
      .update(JSON.stringify([key, ordinal]))
      .digest('hex')
      .slice(0, 16);
  });
  return articles.flatMap((article, place) => {
    const id = ids[place];
    if (!article || !id) return [];
    const { translates, ...fields } = article;
    return [{ ...fields, id, translationOf: translates === null ? null : (ids[translates] ?? null) }];
  });
}
