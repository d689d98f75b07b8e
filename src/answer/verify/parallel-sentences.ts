import type { Passage } from '../../retrieve/passage.js';
import type { Cited } from './cited.js';
import { readDates } from './dates/read-dates.js';
import { isVietnamese } from './quantities/plain.js';
import { readQuantities } from './quantities/read-quantities.js';
import { contentWords, sameWord } from './words/content-words.js';
import { type Writing, writingOf } from './words/language-of.js';

/** What the same report says in another language at the place that is cited. */
export interface ParallelText {
  readonly sentences: string;
  readonly around: string;
  readonly title: string;
}

/** A figure that both share tells more than a word, and a word more than the place in the article. */
const FIGURE = 3;
const WORD = 1;
const PLACE = 1.5;

interface Marks {
  readonly figures: ReadonlySet<string>;
  readonly words: ReturnType<typeof contentWords>;
}

/** The sentences of the translations in one writing that correspond to what is cited. */
export function parallelSentences(cited: Cited, passages: readonly Passage[], writing: Writing): ParallelText[] {
  const fitting = passages.filter(({ chunk }) => writingOf(chunk.text) === writing);
  return groupByArticle(fitting).map((chunks) => correspondingIn(cited, chunks));
}

function groupByArticle(passages: readonly Passage[]): Passage[][] {
  const groups = new Map<string, Passage[]>();
  for (const passage of passages) groups.set(passage.article.id, [...(groups.get(passage.article.id) ?? []), passage]);
  return [...groups.values()].map((chunks) => chunks.sort((one, other) => one.chunk.ordinal - other.chunk.ordinal));
}

function correspondingIn(cited: Cited, chunks: readonly Passage[]): ParallelText {
  const sentences = chunks.flatMap(({ chunk }) => chunk.sentences.map(({ start, end }) => chunk.text.slice(start, end)));
  const { chunk } = cited.quote.passage;
  const own = chunk.sentences
    .map(({ start, end }, at) => ({ start, end, at }))
    .filter(({ start, end }) => start < cited.quote.end && end > cited.quote.start);
  const alone = chunk.ordinal === 0 && chunks.length === 1;
  const marks = sentences.map(marksOf);
  const ownMarks = chunk.sentences.map(({ start, end }) => marksOf(chunk.text.slice(start, end)));
  const place = (at: number) => (alone ? (at + 0.5) / chunk.sentences.length : null);
  const best = own.map(({ at }) => bestOf(ownMarks[at] as Marks, marks, place(at)));
  // A long sentence may be several in translation: those belong to it of which it is the best match.
  const back = marks.map((wanted, at) => bestOf(wanted, ownMarks, alone ? (at + 0.5) / marks.length : null));
  const also = back.flatMap((source, at) =>
    own.some((sentence) => sentence.at === source) && best.some((there) => Math.abs(there - at) === 1) ? [at] : [],
  );
  const chosen = [...best, ...also];
  const from = Math.min(...chosen);
  const pick = (places: readonly number[]) => places.map((place) => sentences[place] ?? '').join('\n');
  return {
    sentences: pick([...new Set(chosen)].sort((one, other) => one - other)),
    around: pick([from - 1]),
    title: chunks[0]?.article.title ?? '',
  };
}

function bestOf(wanted: Marks, all: readonly Marks[], place: number | null): number {
  const scores = all.map(({ figures, words }, at) => {
    const shared = [...wanted.figures].filter((figure) => figures.has(figure)).length;
    const same = wanted.words.filter((word) => words.some((other) => sameWord(word, other))).length;
    const away = place === null ? 0 : Math.abs((at + 0.5) / all.length - place) * all.length;
    return FIGURE * shared + WORD * same - PLACE * away;
  });
  return scores.indexOf(Math.max(...scores));
}

function marksOf(text: string): Marks {
  const { dates, rest } = readDates(text);
  const figures = [
    ...readQuantities(rest, isVietnamese(text)).flatMap(({ values }) => values.map((value) => `${value}`)),
    ...dates.flatMap(({ year, month, day }) => [`y${year}`, `m${month}`, `d${day}`].filter((part) => !part.endsWith('null'))),
  ];
  return { figures: new Set(figures), words: contentWords(text) };
}
