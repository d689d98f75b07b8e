// In: articles in chunks. Out: questions made of two or three sentences of different articles that name the same thing, worded as multi-hop
// questions are: the rare words mostly left out, the outlets named beside the claims or in one list at the end. Called by ranking.tune.ts.
//
// They are easier than those that people and models write, since nothing is said in other words; but there are as many as one wants, and
// another seed gives questions that nothing was set on.
import type { Chunk } from '../../src/chunk/chunk.js';

export interface SourceArticle {
  readonly id: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly chunks: readonly Pick<Chunk, 'text' | 'sentences'>[];
}

export interface MadeQuestion {
  readonly question: string;
  /** The sentences that it is made of. */
  readonly facts: readonly string[];
}

interface Told {
  readonly article: SourceArticle;
  readonly text: string;
}

const functionWords = new Set(
  'a an the of in on at to for from by with about into over after before during between under while as and or but if then so that this these those there it its is are was were be been being do does did has have had can could will would should may might must who which when where he she they we his her their our not no than'.split(
    ' ',
  ),
);
/** A name in the midst of a sentence; days and months are none. */
const name =
  /(?<=[\p{Ll},;:] )(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\p{Lu}[\p{L}\p{N}'’-]*[\p{L}\p{N}](?: \p{Lu}[\p{L}\p{N}'’-]*[\p{L}\p{N}])*/gu;

/** Shares of the words that a question keeps of a sentence: of common ones, and of those in no more chunks than `RARE`. */
const KEPT = 0.15;
const KEPT_RARE = 0.03;
const RARE = 12;
/** More questions about one thing would make it a test of that thing. */
const MOST_OF_NAME = 25;

export function makeQuestions(articles: readonly SourceArticle[], count: number, seed: number): MadeQuestion[] {
  const random = createRandom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const frequency = chunkFrequency(articles);
  const subjects = subjectsOf(articles);
  const asked = new Map<string, number>();
  const questions: MadeQuestion[] = [];
  for (let tries = 0; questions.length < count && tries < count * 60; tries++) {
    const [subject, sentences] = pick(subjects);
    if ((asked.get(subject) ?? 0) >= MOST_OF_NAME) continue;
    const chosen = distinct(Array.from({ length: 6 }, () => pick(sentences))).slice(0, random() < 0.6 ? 2 : 3);
    if (chosen.length < 2) continue;
    const claims = chosen.map(({ text }) => claimOf(text, subject, random, frequency));
    if (claims.some((claim) => claim.split(' ').length < 3)) continue;
    asked.set(subject, (asked.get(subject) ?? 0) + 1);
    const outlets = chosen.map(({ article }) => String(article.outlet));
    questions.push({ question: wordingOf(subject, claims, outlets, random()), facts: chosen.map(({ text }) => text) });
  }
  return questions;
}

function wordingOf(subject: string, claims: readonly string[], outlets: readonly string[], chance: number): string {
  const all = [...new Set(outlets)];
  const listed = all.length === 1 ? all[0] : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
  if (chance < 0.35) return `Who or what ${claims.join(', and ')}, as reported by ${listed}?`;
  const beside = claims.map((claim, at) => `according to '${outlets[at]}' ${claim}`);
  if (chance < 0.65) return `Who or what ${beside.join(', and ')}?`;
  return `Does the '${outlets[0]}' article on ${subject} suggest ${claims[0]}, while the '${outlets[1]}' article reports ${claims[1]}?`;
}

function claimOf(sentence: string, subject: string, random: () => number, frequency: ReadonlyMap<string, number>): string {
  const own = new Set(subject.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  const kept = wordsOf(sentence).filter((word) => {
    const lower = word.toLowerCase();
    if (lower.split(/['’-]/).some((part) => own.has(part))) return false;
    if (functionWords.has(lower)) return random() < 0.5;
    return random() < ((frequency.get(lower) ?? 0) > RARE ? KEPT : KEPT_RARE);
  });
  return kept.some((word) => !functionWords.has(word.toLowerCase())) ? kept.join(' ') : '';
}

/** Names that two articles have, each with the sentences that hold it; those of many sentences come up more often, as in the news. */
function subjectsOf(articles: readonly SourceArticle[]): (readonly [name: string, sentences: readonly Told[]])[] {
  const byName = new Map<string, Told[]>();
  for (const article of articles.filter(({ outlet }) => outlet !== null)) {
    for (const { text, sentences } of article.chunks) {
      for (const { start, end } of sentences) {
        const sentence = { article, text: text.slice(start, end) };
        const words = wordsOf(sentence.text).length;
        if (words < 10 || words > 45) continue;
        for (const found of new Set(sentence.text.match(name))) byName.set(found, [...(byName.get(found) ?? []), sentence]);
      }
    }
  }
  const shared = [...byName].filter(([, sentences]) => {
    const held = new Set(sentences.map(({ article }) => article.id)).size;
    return held >= 2 && held <= 0.15 * articles.length;
  });
  return shared.flatMap((subject) => Array.from({ length: Math.min(40, subject[1].length) }, () => subject));
}

/** One sentence of each article. */
const distinct = (sentences: readonly Told[]): Told[] => [
  ...new Map(sentences.map((sentence) => [sentence.article.id, sentence])).values(),
];

function chunkFrequency(articles: readonly SourceArticle[]): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const { text } of articles.flatMap(({ chunks }) => chunks))
    for (const word of new Set(wordsOf(text.toLowerCase()))) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  return frequency;
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];

/** Mulberry32; 0 to 1. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
