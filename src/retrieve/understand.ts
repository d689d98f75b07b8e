// In: a question as the asker typed it, with the asker's limits. Out: a Query: language, outlets, terms with weights, entities, periods.
// Called by the retriever, once a question.
import type { OutletRegistry } from '../dump/outlets.js';
import type { ArticleRecord } from '../store/corpus-reader.js';
import { articleFamily } from './article-family.js';
import { askedOrder } from './asked-order.js';
import { asksNow } from './asks-now.js';
import { createAuthorDirectory } from './author-facets.js';
import { withoutCourtesy } from './courtesy.js';
import { withoutInstructions } from './instructions.js';
import { createOutletDirectory, type OutletDirectory } from './outlet-facets.js';
import type { Question } from './passage.js';
import { BEGINNING, periodsIn } from './periods/periods-in.js';
import { type OutletFacet, type Period, type Query, sourcesOf } from './query.js';
import { questionEntities } from './question-entities.js';
import { questionLanguage } from './question-language.js';
import { questionTerms, type TermStatistics } from './question-terms.js';
import { importanceIn } from './question-words.js';
import type { Rewordings } from './rewordings.js';
import { withoutWhatOutletsDo } from './what-outlets-do.js';

export interface UnderstandingParts {
  readonly articles: readonly ArticleRecord[];
  readonly outlets: OutletRegistry;
  readonly statistics: TermStatistics;
  readonly rewordings: Rewordings;
  /** The ISO day that "last week" is told from. */
  readonly today: () => string;
}

/** Longer questions are cut here: Discord's own limit of a message is 4 000 characters, and no question needs more. */
const LONGEST_QUESTION = 4000;

/** Words that ask for what the carrier itself says. "Comment" and "view" alone are the news's own words. */
const remarkWords =
  /\bblogger(?:['’]s)?\b|\bblog(?:['’]s)? (?:author|owner|writer)\b|\b(?:blog|author|translator|editor)(?:['’]s)? (?:notes?|remarks?|opinion|comments?|view)\b|\bcommentary\b|\bfootnotes?\b|博主|部落客|網誌作者|博客作者|感想|註釋|注釋|注释|附註|附注|ブロガー|注記|ghi chú của/giu;

export function createUnderstanding(parts: UnderstandingParts): (question: Question) => Query {
  const directory = createOutletDirectory(parts.articles, parts.outlets);
  const people = createAuthorDirectory(parts.articles);
  const newest = newestOf(parts.articles);
  const { meanings, names: wellKnown } = parts.rewordings;
  return (question) => {
    const whole = visible(question.text).slice(0, LONGEST_QUESTION);
    const text = withoutCourtesy(whole);
    const named = directory.namedIn(text);
    const limits = limitsOf(question, directory);
    const periods = periodsIn(text, { today: parts.today(), newest: newest ?? parts.today() });
    const authors = people.namedIn(text, {
      outlets: named.flatMap(({ place }) => place ?? []),
      periods: periods.map(({ place }) => place),
    });
    const sources = sourcesOf({ outlets: named, authors });
    const facetless = blankPlaces(
      quietly(text).replace(remarkWords, (word) => ' '.repeat(word.length)),
      [...sources.filter(({ articles }) => articles.size > 0), ...periods.filter(({ staysInQuestion }) => !staysInQuestion)],
    );
    const statement = withoutInstructions(withoutWhatOutletsDo(facetless, sources));
    const names = wellKnown.find(statement);
    const rewordings = [...meanings.find(statement), ...names];
    const language = whole === '' ? null : questionLanguage(text.trim() === '' ? whole : text);
    const importance = importanceIn(language);
    return {
      text,
      understood: {
        outlets: [...new Set([...limits.facets, ...named].map(({ name }) => name))],
        authors: [...new Set(authors.filter(({ articles }) => articles.size > 0).map(({ name }) => name))],
        ...shownPeriod(question, periods),
        language,
        carriedOver: [],
      },
      terms: questionTerms(statement, parts.statistics, rewordings, importance),
      entities: questionEntities(statement, parts.statistics, rewordings, names, importance),
      outlets: named,
      authors,
      periods: periods.map(({ from, to, place }) => ({ from, to, place })),
      order: askedOrder(text),
      now: isOpen(question) && periods.every(isDay(parts.today())) && asksNow(text) ? parts.today() : null,
      wantsRemarks: text.search(remarkWords) >= 0,
      ...allowedArticles(question, limits.facets, parts.articles),
      unknownOutlets: limits.unknown,
    };
  };
}

function newestOf(articles: readonly ArticleRecord[]): string | null {
  let newest: string | null = null;
  for (const { published } of articles) if (published !== null && (newest === null || published > newest)) newest = published;
  return newest;
}

/** The asker's limits, else the one period that the question names: there a wish, and no limit. */
function shownPeriod(
  question: Question,
  periods: readonly Period[],
): { readonly from: string | null; readonly to: string | null } {
  const { from = null, to = null } = question;
  const [only] = periods;
  if (from !== null || to !== null || only === undefined || periods.length > 1) return { from, to };
  return { from: only.from === BEGINNING ? null : only.from, to: only.to };
}

/** Without what cannot be seen or said: controls, zero-width and bidirectional marks, tag characters, halves of pairs. */
function visible(text: string): string {
  return text
    .replace(/[\p{Cf}\p{Cs}\uFFFD\u{E0000}-\u{E007F}]/gu, '')
    .replace(/[\p{Cc}\p{Z}]+/gu, ' ')
    .trim();
}

/** An outlet that has articles here, and a date, are facets and not things to be found in the text: they are taken out of it. */
function blankPlaces(text: string, facets: readonly { place: OutletFacet['place'] }[]): string {
  let blanked = text;
  for (const { place } of facets) {
    if (place !== null) blanked = blanked.slice(0, place.start) + ' '.repeat(place.end - place.start) + blanked.slice(place.end);
  }
  return blanked;
}

/** A question all in capitals has no names to tell by them. */
function quietly(text: string): string {
  return /\p{Ll}/u.test(text) || !/\p{Lu}.*\p{Lu} .*\p{Lu}/u.test(text) ? text : text.toLowerCase();
}

function limitsOf(question: Question, directory: OutletDirectory): { facets: OutletFacet[]; unknown: string[] } {
  const facets: OutletFacet[] = [];
  const unknown: string[] = [];
  for (const name of question.outlets ?? []) {
    const facet = directory.find(name);
    if (facet !== null && facet.articles.size > 0) facets.push(facet);
    else unknown.push(facet?.name ?? name);
  }
  return { facets, unknown };
}

const isDay =
  (day: string) =>
  ({ from, to }: Period): boolean =>
    from === day && to === day;

const isOpen = ({ from = null, to = null }: Question): boolean => from === null && to === null;

/** Dates are inclusive; an article without a date cannot be shown to lie within them, so it is left out and counted. */
function allowedArticles(
  question: Question,
  facets: readonly OutletFacet[],
  articles: readonly ArticleRecord[],
): Pick<Query, 'allowed' | 'undated' | 'articleGone'> {
  const { from = null, to = null, outlets = [], article = null } = question;
  const family = article === null ? null : articleFamily(article, articles);
  const articleGone = family?.size === 0;
  if (isOpen(question) && outlets.length === 0) return { allowed: family, undated: 0, articleGone };
  const asked = family === null ? articles : articles.filter(({ id }) => family.has(id));
  const ofOutlets = outlets.length === 0 ? asked : asked.filter(({ id }) => facets.some((facet) => facet.articles.has(id)));
  if (isOpen(question)) return { allowed: new Set(ofOutlets.map(({ id }) => id)), undated: 0, articleGone };
  const dated = ofOutlets.filter(({ published }) => published !== null);
  const within = dated.filter(
    ({ published }) => (from === null || (published ?? '') >= from) && (to === null || (published ?? '') <= to),
  );
  return { allowed: new Set(within.map(({ id }) => id)), undated: ofOutlets.length - dated.length, articleGone };
}
