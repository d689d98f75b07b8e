import type { Query, QuestionTerm } from '../../retrieve/query.js';
import type { Turn } from '../ask-options.js';
import { leansOnTurns, meansOnePerson, meansSeveral } from './leans-on-turns.js';

/** A question that can be understood alone, and what it took over to be so. */
export interface Standing {
  readonly text: string;
  /** Names, outlets, dates and words, as written before; empty where the question stands alone as it is. */
  readonly carriedOver: readonly string[];
}

/** Words taken over: without a name they must say all; beside names they would pile up from one follow-up to the next. */
const MOST_WORDS = 6;
const MOST_BESIDE_NAMES = 3;

/** Without a model: names, outlet, period and subject of the last question, put behind the new one as far as it does not bring its own. */
export function carryOver(text: string, turns: readonly Turn[], understand: (text: string) => Query): Standing {
  const last = turns.at(-1);
  const now = understand(text);
  if (last === undefined || !leansOnTurns(now)) return { text, carriedOver: [] };
  const before = understand(last.question);
  const swapped = withSwap(now, before, understand);
  if (swapped !== null) return swapped;
  const names = [...before.entities.map((entity) => entity.text), ...personIn(now, last, before, understand)];
  const outlets =
    now.outlets.length > 0
      ? []
      : placesOf(
          before,
          before.outlets.flatMap(({ place }) => place ?? []),
        );
  const periods =
    now.periods.length > 0 || asksWhen.test(text)
      ? []
      : placesOf(
          before,
          before.periods.map(({ place }) => place),
        );
  const words = wordsOf(before);
  const known = now.text.toLowerCase();
  const isNew = (word: string) => !known.includes(word.toLowerCase());
  const shown = [...new Set([...names, ...outlets, ...periods])].filter(isNew);
  // "Where is it based?" says itself what is asked of the one that was named; "And when?" does not, nor what "they" are.
  const saysEnough = names.length > 0 && !meansSeveral(text) && wordsOf(now).length > 0;
  const quiet = saysEnough ? [] : words.filter(isNew).slice(0, names.length > 0 ? MOST_BESIDE_NAMES : MOST_WORDS);
  const carried = [...shown, ...quiet];
  if (carried.length === 0) return { text, carriedOver: [] };
  return { text: `${text.trim()} (${carried.join(', ')})`, carriedOver: shown.length > 0 ? shown : quiet };
}

const asksWhen =
  /\b(?:when|what (?:year|date|day|month))\b|何時|什麼時候|甚麼時候|什么时候|幾時|几时|哪(?:一)?[年天月]|いつ|何[年月日]|khi nào|bao giờ|năm nào|ngày nào/iu;

/**
 * "And DeepSeek?", "What about Reuters?", "And in 2025?": the last question again, with the new name, author, outlet or period in the place of its own.
 * Null where the question asks something of its own.
 */
function withSwap(now: Query, before: Query, understand: (text: string) => Query): Standing | null {
  const [outlet] = now.outlets.flatMap(({ place }) => place ?? []);
  const [period] = now.periods;
  const written = ({ start, end }: Place) => now.text.slice(start, end);
  const [name] = now.entities.filter(({ kind, text }) => kind === 'name' && !(period && written(period.place).includes(text)));
  const said = (term: QuestionTerm) =>
    now.entities.some(({ terms }) => terms.includes(term.term)) || now.periods.some(({ place }) => within(term, place));
  if (now.terms.some((term) => term.importance === 1 && !said(term))) return null;
  if (outlet !== undefined) return replaced(before, before.outlets.flatMap(({ place }) => place ?? [])[0], written(outlet));
  if (name !== undefined) {
    const asAuthor = before.authors[0] && replaced(before, before.authors[0].place, name.text);
    if (asAuthor && understand(asAuthor.text).understood.authors.includes(name.text)) return asAuthor;
    const old = before.entities.find(({ kind }) => kind === 'name');
    const start = old === undefined ? -1 : before.text.indexOf(old.text);
    return start < 0 ? null : replaced(before, { start, end: start + (old?.text.length ?? 0) }, name.text);
  }
  if (period !== undefined) return replaced(before, before.periods[0]?.place, written(period.place));
  return null;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function replaced(before: Query, place: Place | undefined, words: string): Standing {
  const { text } = before;
  const asked =
    place === undefined
      ? `${text.replace(/[?？.。\s]+$/u, '')} ${words}?`
      : `${text.slice(0, place.start)}${words}${text.slice(place.end)}`;
  const kept = (said: readonly string[]) => [...new Set(said)].filter((word) => asked.includes(word)).slice(0, MOST_WORDS);
  const names = kept(before.entities.map((entity) => entity.text));
  return { text: asked, carriedOver: names.length > 0 ? names : kept(wordsOf(before)) };
}

/** Of "he" and "she": the first name of the answer that the question did not have. */
function personIn(now: Query, last: Turn, before: Query, understand: (text: string) => Query): string[] {
  if (!meansOnePerson(now.text)) return [];
  const known = before.text.toLowerCase();
  const named = understand(last.answer).entities.filter(
    ({ kind, text }) => kind === 'name' && !known.includes(text.toLowerCase()),
  );
  return named.slice(0, 1).map(({ text }) => text);
}

const within = (one: Place, other: Place): boolean => one.start >= other.start && one.end <= other.end;

const placesOf = ({ text }: Query, places: readonly Place[]): string[] => places.map(({ start, end }) => text.slice(start, end));

/** The content words that are no names, as written: neighbours are one ("ferry terminal"), as are pairs of characters that overlap. */
function wordsOf(query: Query): string[] {
  const { text, terms, entities } = query;
  const runs: { start: number; end: number }[] = [];
  for (const { term, start, end, importance } of [...terms].sort(byPlace)) {
    if (importance < 1 || entities.some((entity) => entity.terms.includes(term))) continue;
    const run = runs.at(-1);
    if (run !== undefined && text.slice(run.end, start).trim() === '') run.end = Math.max(run.end, end);
    else runs.push({ start, end });
  }
  return [...new Set(placesOf(query, runs))].filter((word) => !justReports.test(word));
}

/** That an outlet did so is no part of what it reported on. */
const justReports =
  /^(?:wr(?:ite|ites|ote|itten)|report(?:s|ed)?|cover(?:s|ed)?|publish(?:es|ed)?|報導|報道|报道|报导|寫|写|報じ|書い|viết|đưa tin)$/iu;

const byPlace = (one: QuestionTerm, other: QuestionTerm): number => one.start - other.start;
