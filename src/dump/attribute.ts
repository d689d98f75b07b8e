// In: a draft as its layout found it. Out: the article's fields by the rules of attribution, with canonical names. Called by read-dump.
import { detectLanguage } from '../language/detect.js';
import type { Article, Origin } from './article.js';
import type { Draft, Reading } from './layouts/layout.js';
import { publisherAt, publisherNamed, withoutOutlet } from './outlet-signs.js';
import type { OutletRegistry } from './outlets.js';

/** An article that still lacks its id, and the id of what it translates. */
export interface Unnamed extends Omit<Article, 'id' | 'translationOf'> {
  /** Place in the same list of the report that this translates. */
  readonly translates: number | null;
}

/** Enough to tell a language by; the headline alone is too short. */
const languageSample = 4_000;

/** Only drafts with a body may be given. A translation takes outlet, host and dates of its report. */
export function attribute(dump: string, drafts: readonly Draft[], outlets: OutletRegistry): Unnamed[] {
  return drafts.map((draft) => attributeOne(dump, draft, reportOf(drafts, draft), outlets));
}

function reportOf(drafts: readonly Draft[], draft: Draft): Draft {
  const report = draft.kind === 'translation' && draft.translationOf !== null ? drafts[draft.translationOf] : undefined;
  return report ?? draft;
}

function attributeOne(dump: string, draft: Draft, source: Draft, outlets: OutletRegistry): Unnamed {
  const named = outletAndHost(dump, source, outlets);
  const published = source.published;
  return {
    dump,
    kind: draft.kind,
    ...named.names,
    title: titleOf(draft, named.names.outlet, outlets),
    authors: draft.authors,
    published: published?.value ?? null,
    posted: source.posted?.value ?? null,
    language: draft.language ?? languageOf(draft),
    url: draft.url ?? source.url,
    part: draft.part ?? source.part,
    translates: draft.kind === 'translation' ? draft.translationOf : null,
    lines: [draft.firstLine, Math.max(draft.firstLine, ...draft.body.slice(-1).map((span) => span.lines[1]))],
    body: draft.body,
    origins: { ...named.origins, title: origin(draft.title), published: origin(published), posted: origin(source.posted) },
    otherDates: source.otherDates
      .filter((date) => date.value !== published?.value)
      .map((date) => ({ date: date.value, line: date.line })),
  };
}

interface Named {
  readonly names: Pick<Article, 'outlet' | 'host'>;
  readonly origins: Pick<Article['origins'], 'outlet' | 'host'>;
}

function titleOf({ title }: Draft, outlet: string | null, outlets: OutletRegistry): string | null {
  return title === null || outlet === null ? (title?.value ?? null) : withoutOutlet(title.value, outlet, outlets);
}

/** The outlet file names a nameless host: it carries the reports, and the remarks and notes are its own. */
function outletAndHost(dump: string, draft: Draft, outlets: OutletRegistry): Named {
  const fileHost = outlets.hostOf(dump);
  const fromFile: Origin | null = fileHost === null ? null : { line: null, sign: 'outlet file' };
  if (draft.kind === 'commentary' || draft.kind === 'note') {
    const outlet = draft.outlet === null ? fileHost : outlets.canonical(draft.outlet.value);
    return { names: { outlet, host: null }, origins: { outlet: origin(draft.outlet) ?? fromFile, host: null } };
  }
  const printed = draft.outlet === null ? null : publisherNamed(draft.outlet.value, outlets);
  const outlet = printed ?? addressee(draft, outlets);
  const carrier = draft.host === null ? fileHost : publisherNamed(draft.host.value, outlets);
  const host = carrier === outlet ? null : carrier;
  return {
    names: { outlet, host },
    origins: {
      outlet: printed !== null ? origin(draft.outlet) : outlet === null ? null : { line: null, sign: 'its address' },
      host: host === null ? null : (origin(draft.host) ?? fromFile),
    },
  };
}

/** Whose address the article has, where no line names its outlet and none is disputed. */
function addressee(draft: Draft, outlets: OutletRegistry): string | null {
  return draft.url === null || draft.doubts?.outlet !== undefined ? null : publisherAt(draft.url, outlets);
}

function origin(reading: Reading<unknown> | null): Origin | null {
  return reading === null ? null : { line: reading.line, sign: reading.sign };
}

function languageOf(draft: Draft): string | null {
  let sample = draft.title?.value ?? '';
  for (const span of draft.body) {
    if (sample.length >= languageSample) break;
    sample += `\n${span.text.slice(0, languageSample)}`;
  }
  return detectLanguage(sample);
}
