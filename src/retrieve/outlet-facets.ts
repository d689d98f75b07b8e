import type { OutletRegistry } from '../dump/outlets.js';
import type { ArticleRecord } from '../store/corpus-reader.js';
import type { OutletFacet } from './query.js';

/** The names under which the corpus's articles can be asked for: outlet and host, canonical. */
export interface OutletDirectory {
  /** The facets named in a question, in order. */
  namedIn(question: string): OutletFacet[];
  /** The facet of a name or alias given as a limit; null when neither the outlet file nor the corpus knows it. */
  find(name: string): OutletFacet | null;
  /** Canonical names in the corpus, most articles first. */
  readonly names: readonly string[];
}

/** Words that make the name after (or before) them an outlet rather than a common word. */
const attribution =
  /(?:according to|reported by|published by|report by|story by|article (?:by|in|from)|in|from|by|did|does|has|the)\s+(?:the\s+)?$/i;
const attributed =
  /^(?:['’]s)?\s+(?:report|article|story|say|said|writ|wrote|publish|cover|claim|reveal|mention|describe|state)/i;

/** The same where the name bears no capital: only what nobody says of time, nature or fortune. */
const surely =
  /(?:according to|reported (?:by|in)|published (?:by|in)|(?:report|story|article) (?:by|in|from)|journalists? (?:at|from)|theo)\s+(?:the\s+)?$/i;
const reporting =
  /^(?:['’]s? (?:report|article|story|coverage)|\s+(?:report|publish|wr[io]te|cover)|\s+(?:say|said|article|story)\b)/i;

export function createOutletDirectory(articles: readonly ArticleRecord[], registry: OutletRegistry): OutletDirectory {
  const byName = new Map<string, Set<string>>();
  for (const article of articles) {
    for (const name of [article.outlet, article.host]) {
      if (name === null) continue;
      const ids = byName.get(name) ?? new Set<string>();
      byName.set(name, ids.add(article.id));
    }
  }
  const names = [...byName.keys()].sort((one, other) => (byName.get(other)?.size ?? 0) - (byName.get(one)?.size ?? 0));
  const facet = (name: string, place: OutletFacet['place']): OutletFacet => ({
    name,
    place,
    articles: withFamily(name, byName, registry),
  });
  return {
    names,
    find(name) {
      const canonical = registry.canonical(name);
      const own =
        names.find((known) => same(known, canonical) || same(known, name)) ??
        names.find((known) =>
          formsOf(known).includes(
            name
              .trim()
              .replace(/^the\s+(?=\S+\s+\S)/iu, '')
              .toLowerCase(),
          ),
        );
      if (own !== undefined) return facet(own, null);
      return registry.find(name) ? facet(canonical, null) : null;
    },
    namedIn(question) {
      const found = [
        ...registry.findIn(question).map(({ outlet, start, end }) => ({ name: outlet.name, start, end })),
        ...ownNames(question, names),
      ];
      const longest = found.sort((one, other) => other.end - other.start - (one.end - one.start));
      const kept: typeof found = [];
      for (const place of longest) {
        if (kept.some((other) => place.start < other.end && other.start < place.end)) continue;
        if (namesAnOutlet(question, place)) kept.push(place);
      }
      return kept.sort((one, other) => one.start - other.start).map(({ name, start, end }) => facet(name, { start, end }));
    },
  };
}

/** An asked-for family ("CNN") covers its members ("CNN.co.jp") when it has no articles of its own name. */
function withFamily(name: string, byName: ReadonlyMap<string, ReadonlySet<string>>, registry: OutletRegistry): Set<string> {
  const ids = new Set(byName.get(name));
  for (const [other, articles] of byName) {
    if (registry.find(other)?.family === name) for (const id of articles) ids.add(id);
  }
  return ids;
}

const same = (one: string, other: string): boolean => one.localeCompare(other, undefined, { sensitivity: 'base' }) === 0;

/** The corpus's own names, and the parts of a compound one ("Focus - Harbour Trade Council") where a part has two words or more. */
function ownNames(question: string, names: readonly string[]): { name: string; start: number; end: number }[] {
  const lower = question.toLowerCase();
  return names.flatMap((name) => formsOf(name).flatMap((form) => wholeWords(lower, form).map((place) => ({ name, ...place }))));
}

function formsOf(name: string): string[] {
  const parts = name.split(/\s+[-–—|·:]\s+|\s*[|｜]\s*/u).filter((part) => part !== name && /\S\s+\S/u.test(part));
  return [...new Set([name, ...parts].map((form) => form.replace(/^the\s+(?=\S+\s+\S)/iu, '').toLowerCase()))];
}

function wholeWords(lower: string, form: string): { start: number; end: number }[] {
  const start = lower.indexOf(form);
  const end = start + form.length;
  if (start < 0) return [];
  if (isLatin(form) && /[\p{L}\p{N}]/u.test(`${lower[start - 1] ?? ''}${lower[end] ?? ''}`)) return [];
  return [{ start, end }];
}

const isLatin = (text: string): boolean => /^[\p{Script=Latin}\p{N}\p{P}\p{Z}]+$/u.test(text);

/** A one-word name that is also a common word (Time, Nature, Fortune) needs a capital and words of attribution beside it. */
function namesAnOutlet(question: string, { start, end }: { start: number; end: number }): boolean {
  const written = question.slice(start, end);
  if (!/^[\p{Script=Latin}]+$/u.test(written)) return true;
  if (written === written.toUpperCase() && written.length > 1) return true;
  const before = question.slice(Math.max(0, start - 24), start);
  const after = question.slice(end, end + 16);
  if (written === written.toLowerCase())
    return surely.test(before) || reporting.test(after) || (/\bdid (?:the )?$/i.test(before) && attributed.test(after));
  return attribution.test(before) || attributed.test(after);
}
