import { editDistance } from '../indexes/spelling-index.js';
import type { ArticleRecord } from '../store/corpus-reader.js';
import { bareKeyOf, formsOf, isWide, keyOf, lastNamesOf, type NameToken, namesPrinted, nameTokens } from './author-names.js';
import type { AuthorFacet } from './query.js';
import { OUTLET, PERSON, speaksOfWriting } from './speaks-of-writing.js';
import { type Place, type TitledPlace, withTitle } from './titled-names.js';
import { unknownNames } from './unknown-names.js';

/** The people who signed the corpus's articles, by the names that their bylines give them. */
export interface AuthorDirectory {
  /**
   * Those whom the question takes for authors, in order; with them whoever is asked for as one and signed no article here.
   * @param taken places of outlets and periods, in which no person is named
   */
  namedIn(question: string, taken: { readonly outlets: readonly Place[]; readonly periods: readonly Place[] }): AuthorFacet[];
}

interface Author {
  readonly name: string;
  readonly bareKey: string;
  readonly articles: Set<string>;
}

/** A name as a question has it, and whose it is. */
interface Candidate extends TitledPlace {
  readonly author: Author | null;
  /** Only the last name stands there. */
  readonly isLast: boolean;
}

/** Words of the longest name; of one in Chinese or Japanese, characters. */
const LONGEST_NAME = 12;

export function createAuthorDirectory(articles: readonly ArticleRecord[]): AuthorDirectory {
  const authors = authorsOf(articles);
  const whole = byKey(authors, ({ name }) => formsOf(name), keyOf);
  const bare = byKey(authors, ({ name }) => formsOf(name), bareKeyOf);
  const last = byKey(authors, ({ name }) => lastNamesOf(name), keyOf);
  const facet = ({ name, articles: own }: Author, { start, end }: Place): AuthorFacet => ({
    ...{ name, articles: own, place: { start, end }, near: [], sure: true },
  });

  const find = (tokens: readonly NameToken[], question: string): Candidate | null => {
    const [first, final] = [tokens[0] as NameToken, tokens.at(-1) as NameToken];
    const name = { start: first.start, end: final.end };
    const written = question.slice(name.start, name.end);
    const titled = (author: Author, isLast: boolean): Candidate | null => {
      const place = withTitle(question, name, isLast);
      return place && { ...place, author, isLast };
    };
    const plain = tokens.every(({ key, bare: folded }) => key === folded);
    // A single word is no whole name of a person: it needs the capital that a last name does.
    const full =
      tokens.length > 1 || isWide(written) ? (whole.get(keyOf(tokens)) ?? (plain ? bare.get(bareKeyOf(tokens)) : null)) : null;
    if (full) return titled(full, false);
    const known = last.get(keyOf(tokens)) ?? (tokens.length === 1 ? whole.get(keyOf(tokens)) : null);
    return known && (isWide(written) || /^\p{Lu}/u.test(written)) ? titled(known, true) : null;
  };

  const known = (question: string, taken: readonly Place[]): Candidate[] => {
    const tokens = nameTokens(question);
    const found = tokens.flatMap((_, at) =>
      runs(question, tokens.slice(at, at + LONGEST_NAME)).flatMap((run) => {
        const candidate = find(run, question);
        return candidate && !taken.some((place) => overlap(place, candidate)) ? [candidate] : [];
      }),
    );
    return apart(found);
  };

  return {
    namedIn(question, { outlets, periods }) {
      const own = known(question, [...outlets, ...periods]);
      const others = unknownNames(question, [...own, ...outlets, ...periods]);
      const people: Candidate[] = [...own, ...others.map((place) => ({ ...place, author: null, isLast: false }))];
      const marked = mark(question, people, outlets, periods);
      const written = speaksOfWriting(marked.text);
      return written.flatMap(({ at, articles: sure }): AuthorFacet[] => {
        const found = marked.at(at);
        if (found === undefined) return [];
        const { author, start, end } = found;
        if (author !== null) return [facet(author, found)];
        const name = question.slice(found.name.start, found.name.end);
        return [{ name, articles: nobodys, place: { start, end }, near: near(name, authors), sure }];
      });
    },
  };
}

const nobodys: ReadonlySet<string> = new Set();

function authorsOf(articles: readonly ArticleRecord[]): Author[] {
  const signed = new Map<string, Set<string>>();
  for (const { id, authors } of articles) {
    for (const printed of authors) signed.set(printed, (signed.get(printed) ?? new Set()).add(id));
  }
  const authors = new Map<string, Author>();
  for (const [printed, ids] of signed) {
    for (const name of namesPrinted(printed)) {
      const tokens = nameTokens(name);
      const key = keyOf(tokens);
      if (key === '') continue;
      const author = authors.get(key) ?? { name, bareKey: bareKeyOf(tokens), articles: new Set<string>() };
      for (const id of ids) author.articles.add(id);
      authors.set(key, author);
    }
  }
  return [...authors.values()];
}

/** A form that is one author's whole name is that author's; one that several share is nobody's. */
function byKey(
  authors: readonly Author[],
  forms: (author: Author) => readonly (readonly NameToken[])[],
  key: (form: readonly NameToken[]) => string,
): ReadonlyMap<string, Author> {
  const exact = new Map(authors.map((author) => [keyOf(nameTokens(author.name)), author]));
  const found = new Map<string, Set<Author>>();
  for (const author of authors) {
    for (const form of forms(author).map(key)) found.set(form, (found.get(form) ?? new Set()).add(author));
  }
  const single = [...found].flatMap(([form, [author, ...more]]): [string, Author][] => {
    const whose = exact.get(form) ?? (more.length === 0 ? author : undefined);
    return whose === undefined ? [] : [[form, whose]];
  });
  return new Map(single);
}

/** The beginnings of the tokens between which nothing but a blank, a dot or a hyphen stands, longest first. */
function runs(question: string, tokens: readonly NameToken[]): NameToken[][] {
  const broken = tokens.findIndex((token, at) => at > 0 && !joined.test(question.slice(tokens[at - 1]?.end, token.start)));
  const run = broken < 0 ? tokens : tokens.slice(0, broken);
  return run.map((_, at) => run.slice(0, run.length - at));
}

const joined = /^(?:\.? ?|[ -]|[・·•‧])$/u;

const overlap = (one: Place, other: Place): boolean => one.start < other.end && other.start < one.end;

/** Whole names before last ones, longer before shorter. */
function apart(found: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  const first = [...found].sort(
    (one, other) =>
      Number(one.isLast) - Number(other.isLast) || other.name.end - other.name.start - (one.name.end - one.name.start),
  );
  for (const one of first) if (!kept.some((other) => overlap(one, other))) kept.push(one);
  return kept;
}

/** The question with a mark for each person and outlet and a blank for each period, and whose mark stands where. */
function mark(question: string, people: readonly Candidate[], outlets: readonly Place[], periods: readonly Place[]) {
  const marks = [
    ...people.map((one) => ({ ...one, mark: PERSON, one })),
    ...outlets.map((place) => ({ ...place, mark: OUTLET, one: null })),
    ...periods.map((place) => ({ ...place, mark: '', one: null })),
  ].sort((one, other) => one.start - other.start);
  const places = new Map<number, Candidate>();
  let text = '';
  let end = 0;
  for (const { start, end: last, mark: sign, one } of marks) {
    if (start < end) continue;
    text += question.slice(end, start).replace(/\p{Co}/gu, ' ');
    if (one !== null) places.set(text.length, one);
    text += sign;
    end = last;
  }
  text += question.slice(end).replace(/\p{Co}/gu, ' ');
  return { text, at: (place: number) => places.get(place) };
}

/** Letters of a name from which on one may be wrong, and two: as for the words of a question (see spelling-index.ts). */
const SHORTEST_NEAR = 6;
const LONG = 10;
const MOST_NEAR = 3;

function near(name: string, authors: readonly Author[]): string[] {
  const key = bareKeyOf(nameTokens(name));
  if (key.length < SHORTEST_NEAR) return [];
  const allowed = key.length >= LONG && !isWide(name) ? 2 : 1;
  return authors
    .filter(({ bareKey: other }) => Math.abs(key.length - other.length) <= allowed && editDistance(key, other) <= allowed)
    .map(({ name: other }) => other)
    .slice(0, MOST_NEAR);
}
