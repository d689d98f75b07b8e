import { stopTermsOf } from '../language/stop-words.js';
import { tokenize } from '../language/tokenize.js';
import type { ArticleRecord } from '../retrieve/passage.js';
import type { Query, QuestionTerm } from '../retrieve/query.js';
import type { AskedFor } from './asked-for.js';
import { authorPhrases } from './author-phrases.js';
import type { Reason } from './gate/judge.js';
import { noSuchAuthor } from './no-such-author.js';
import { type Phrases, phrasesFor } from './phrases.js';
import { type Stretch, wholeWords } from './whole-words.js';

export interface RefusalFacts {
  readonly reason: Reason;
  readonly asked: AskedFor;
  /** An article of another outlet that does answer; null where none does. */
  readonly elsewhere: ArticleRecord | null;
  /** Names of the outlets that the archive has, most articles first. */
  readonly outletNames: readonly string[];
}

/** Most outlets named in one sentence. */
export const MOST_OUTLETS = 12;

/** Why there is no answer, and what was looked for: a sentence or two. */
export function refusalText(query: Query, { reason, asked, elsewhere, outletNames }: RefusalFacts): string {
  const phrases = phrasesFor(query.understood.language);
  if (query.terms.length === 0) return phrases.nothingAsked;
  const sentences = [phrases.notFound, ...noSuchAuthor(query)];
  if (reason === 'other-outlet' || elsewhere !== null) return sentencesOn(query, elsewhere, outletNames, phrases);
  if (reason === 'other-author')
    return [...sentences, authorPhrases(query.understood.language).lacks(query.understood.authors)].join(phrases.between);
  // An archive without French has none of its function words, which nobody looked for.
  const empty = stopTermsOf(tokenize(query.text));
  const unknown = wordsOf(query, ({ term, known, alternatives }) => !known && alternatives.length === 0 && !empty.has(term));
  const words = wordsOf(query, () => true);
  if (unknown.length > 0) sentences.push(phrases.neverSaid(unknown.slice(0, MOST_UNKNOWN)));
  else if (words.length > 0) sentences.push(phrases.lookedFor(words, asked === 'other' ? null : phrases.kinds[asked]));
  return sentences.join(phrases.between);
}

const MOST_UNKNOWN = 3;

/** "Reuters did not report this; the South China Morning Post did." */
function sentencesOn(query: Query, elsewhere: ArticleRecord | null, outletNames: readonly string[], phrases: Phrases): string {
  const named = [...new Map(query.outlets.map((outlet) => [outlet.name, outlet])).values()];
  const missing = named.filter(({ articles }) => articles.size === 0);
  const names = (outlets: typeof named) => outlets.map(({ name }) => name).join(', ');
  const sentences =
    missing.length === named.length && named.length > 0
      ? [phrases.noSuchOutlet(names(missing), outletNames.slice(0, MOST_OUTLETS).join(', '))]
      : [phrases.outletLacks(names(named))];
  if (elsewhere !== null && elsewhere.outlet !== null && elsewhere.title !== null)
    sentences.push(phrases.outletHas(elsewhere.outlet, elsewhere.title, elsewhere.published));
  return sentences.join(phrases.between);
}

/** Enough to see what the question was taken for. */
const MOST_WORDS = 6;

/** The question's telling words as they were typed: neighbours of Chinese, Japanese and Vietnamese put together again, scraps of words left out. */
export function wordsOf({ text, terms, understood }: Named, is: (term: QuestionTerm) => boolean): string[] {
  const wanted = (term: QuestionTerm) => term.importance === 1 && is(term);
  const isJoined = understood.language === 'vi' ? (end: number, start: number) => text.slice(end, start) === ' ' : () => false;
  const runs: { start: number; end: number }[] = [];
  for (const term of terms.filter(wanted).sort((one, other) => one.start - other.start)) {
    const last = runs.at(-1);
    if (last !== undefined && (term.start < last.end || isJoined(last.end, term.start))) last.end = Math.max(last.end, term.end);
    else runs.push({ start: term.start, end: term.end });
  }
  const others = terms.filter((term) => !wanted(term) && (term.known || term.alternatives.length > 0));
  const words = runs.map((run) => wholeWords(text, understood.language === 'vi' ? withNames(text, run) : run, others));
  return [...new Set(words.filter((word) => word !== null))].slice(0, MOST_WORDS);
}

type Named = Pick<Query, 'text' | 'terms'> & { readonly understood: Pick<Query['understood'], 'language'> };

/** A name in Vietnamese has several syllables, some of them ordinary ones: all of those written large. */
function withNames(text: string, { start, end }: Stretch): Stretch {
  const behind = /\p{Lu}[\p{L}\p{M}]*$/u.test(text.slice(start, end)) && /^(?: \p{Lu}[\p{L}\p{M}]*)+/u.exec(text.slice(end));
  const before = /^\p{Lu}/u.test(text.slice(start, end)) && /(?:\p{Lu}[\p{L}\p{M}]* )+$/u.exec(text.slice(0, start));
  return { start: start - (before ? before[0].length : 0), end: end + (behind ? behind[0].length : 0) };
}
