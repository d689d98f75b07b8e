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
  /(?:according to|(?:reported|published|covered|described|identified|mentioned|discussed|noted|claimed|written|said|stated) (?:by|in|on)|(?:reports?|stor(?:y|ies)|articles?|coverage|pieces?|headlines?|analysis|editorials?|interviews?) (?:by|in|from|on|of)|in|from|by|did|does|do|has|have|the|between|while|both|and)\s+(?:the\s+)?["'“‘]?$/i;
const attributed =
  /^["'”’]?(?:['’]s?)?\s+(?:\w+\s+){0,2}?(?:report|article|stor(?:y|ies)|piece|coverage|headline|analysis|editorial|review|say|said|writ|wrote|publish|cover|claim|reveal|mention|describe|state|identif|accus|discuss|suggest|impl(?:y|ies)|note|highlight|feature|speculat|portray|characteri|focus|argu|attribut|quot|warn|predict|indicat|show|detail|explain|examin)/i;

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
  const forms = names.flatMap((name) => formsOf(name, registry).map((form) => ({ name, form })));
  const families = new Map<string, ReadonlySet<string>>();
  const facet = (name: string, place: OutletFacet['place']): OutletFacet => {
    const articles = families.get(name) ?? withFamily(name, byName, registry);
    families.set(name, articles);
    return { name, place, articles };
  };
  return {
    names,
    find(name) {
      const canonical = registry.canonical(name);
      const own =
        names.find((known) => same(known, canonical) || same(known, name)) ??
        names.find((known) =>
          formsOf(known, registry).includes(
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
        ...registry
          .findIn(question)
          .map(({ outlet, start, end }) => ({ name: outlet.name, ordinary: outlet.ordinary === true, start, end })),
        ...ownNames(question, forms).map((place) => ({ ...place, ordinary: true })),
      ];
      const longest = found.sort((one, other) => other.end - other.start - (one.end - one.start));
      const apart: typeof found = [];
      for (const place of longest) {
        if (!apart.some((other) => place.start < other.end && other.start < place.end)) apart.push(place);
      }
      const sure = apart.filter((place) => namesAnOutlet(question, place));
      const kept = apart.filter((place) => sure.includes(place) || sure.some((other) => areListed(question, place, other)));
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
function ownNames(
  question: string,
  forms: readonly { readonly name: string; readonly form: string }[],
): { name: string; start: number; end: number }[] {
  const lower = question.toLowerCase();
  return forms.flatMap(({ name, form }) => wholeWords(lower, form).map((place) => ({ name, ...place })));
}

/** Also without the place in brackets behind it, unless the outlet file knows another outlet by the bare name. */
function formsOf(name: string, registry: OutletRegistry): string[] {
  const bare = /^(.*?)\s*[(（][^()（）]+[)）]$/u.exec(name)?.[1] ?? name;
  const placed = registry.find(bare) ? name : bare;
  const parts = [placed, ...name.split(/\s+[-–—|·:]\s+|\s*[|｜]\s*/u)].filter((part) => part !== name && /\S\s+\S/u.test(part));
  return [...new Set([name, ...parts].map((form) => form.replace(/^the\s+(?=\S+\s+\S)/iu, '').toLowerCase()))];
}

function wholeWords(lower: string, form: string): { start: number; end: number }[] {
  const start = lower.indexOf(form);
  const end = start + form.length;
  if (start < 0) return [];
  if (isLatin(form) && joins.test(`${lower[start - 1] ?? ''}${lower[end] ?? ''}`)) return [];
  return [{ start, end }];
}

/** A letter or digit that makes a longer word of a Latin name; Chinese and Japanese write on without a blank. */
const joins = /(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}]/u;

const isLatin = (text: string): boolean => /^[\p{Script=Latin}\p{N}\p{P}\p{Z}]+$/u.test(text);

interface NamedPlace {
  readonly start: number;
  readonly end: number;
  /** The name is also an ordinary word, or not known to be none. */
  readonly ordinary: boolean;
}

/** 最早報導, "reported earliest", holds the short name of a morning paper. */
const earliest = /^最[早晚新]/u;

/** A name that is also a common word (Time, Nature, The Age) needs its capital, and quotation marks or words of attribution beside it. */
function namesAnOutlet(question: string, { start, end, ordinary }: NamedPlace): boolean {
  const written = question.slice(start, end);
  if (earliest.test(question.slice(Math.max(0, start - 1), end))) return false;
  if (!/^[\p{Script=Latin}\p{N}\p{P} ]+$/u.test(written)) return true;
  if (written === written.toUpperCase() && written.length > 1) return true;
  const before = question.slice(Math.max(0, start - 32), start);
  const after = question.slice(end, end + 40);
  if (written === written.toLowerCase()) {
    if (!ordinary || / /.test(written.replace(/^the /, ''))) return true;
    return surely.test(before) || reporting.test(after) || (/\bdid (?:the )?$/i.test(before) && attributed.test(after));
  }
  if (!ordinary || isQuoted(before, after)) return true;
  const words = written.split(' ').length;
  // "The Verge" in the middle of a sentence: nobody writes the article of an ordinary word so.
  if (words > 1 && (!/^The /.test(written) || start > 0)) return true;
  return attribution.test(before) || attributed.test(after);
}

const isQuoted = (before: string, after: string): boolean => /["'“‘「『《]$/u.test(before) && /^["'”’」』》]/u.test(after);

/** "The Verge, Fortune and TechCrunch": what stands in one list with an outlet is one too, where it bears a capital. */
function areListed(question: string, place: NamedPlace, sure: NamedPlace): boolean {
  if (!/^\p{Lu}/u.test(question.slice(place.start))) return false;
  const between = place.start >= sure.end ? question.slice(sure.end, place.start) : question.slice(place.end, sure.start);
  return /^["'”’]?(?:,|、|，)?(?: ?(?:and|or|as well as|&|和|與|与|及|và|と))? ?["'“‘]?$/u.test(between);
}
