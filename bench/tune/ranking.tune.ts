// Sets the ranking's constants by coordinate ascent: each in turn takes the value that is best while the others stay. Prints every step, so that
// one sees how flat the ground is, and the best set; src/retrieve/ranking-constants.ts is edited by hand.   npm run tune -- ranking
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { mean } from '../../src/evaluate/bootstrap.js';
import { memoryGeneration } from '../../src/evaluate/memory-generation.js';
import { type QuestionScores, scoreArticles, scoreFacts } from '../../src/evaluate/retrieval-scores.js';
import type { Generation } from '../../src/indexes/generation.js';
import { type RankingConstants, rankingConstants } from '../../src/retrieve/ranking-constants.js';
import { createRetriever } from '../../src/retrieve/retrieve.js';
import { linesOf, multihopQuestions, newsArticles, outlets, passageArticles, shared } from './development-sets.js';
import { type MadeQuestion, makeQuestions } from './made-questions.js';

/** Values tried, around what grammar and experience suggest. `dense` is left out: no model is at hand here. */
const grid: Readonly<Partial<Record<keyof RankingConstants, readonly number[]>>> = {
  otherClause: [0.15, 0.3, 0.5, 0.7, 1],
  bestSentence: [0, 0.25, 0.5, 1, 1.5, 2],
  claim: [0, 0.6, 1.2, 1.8],
  turn: [0.4, 0.6, 0.7, 0.8, 1],
  pairs: [0, 0.1, 0.2, 0.4, 0.6],
  phrase: [0, 0.3, 0.6],
  period: [1, 1.25, 1.5, 2],
  alternative: [0, 0.2, 0.4],
  singleCharacter: [0.1, 0.2, 0.3],
  candidates: [12, 16, 24, 40],
  outletCandidates: [8, 12, 16, 24],
};
/** One question of the smaller sets is worth a few thousandths: less is noise. */
const LEAST_GAIN = 0.0005;
/** Every which question of the passages: enough to see one in a hundred, and three times as fast. */
const EVERY = 3;

interface Asked {
  readonly question: string;
  score(found: readonly { readonly text: string; readonly article: string }[]): QuestionScores;
}

it('the ranking', { timeout: 3_600_000 }, async () => {
  const sets = [
    multihop('complete', true),
    multihop('partly there', false),
    made(),
    passages('drcd', 'zh-Hant'),
    passages('xquad-vi', 'vi'),
  ];
  let best: RankingConstants = rankingConstants;
  let top = await measure(sets, best);
  console.log('as it is', show(top));
  for (const [name, values] of Object.entries(grid)) {
    for (const value of values) {
      const tried = { ...best, [name]: value };
      if (value === best[name as keyof RankingConstants]) continue;
      const scores = await measure(sets, tried);
      const better = scores.total > top.total + LEAST_GAIN;
      console.log(`${name} ${value}`, show(scores), better ? '*' : '');
      if (!better) continue;
      best = tried;
      top = scores;
    }
  }
  console.log(JSON.stringify(best, null, 2));
  expect(top.total).toBeGreaterThan(0);
});

interface Set {
  readonly name: string;
  readonly generation: Generation;
  readonly asked: readonly Asked[];
  /** What it is tuned for; sets of one kind count together. */
  value(scores: readonly QuestionScores[]): number;
}

function multihop(name: string, complete: boolean): Set {
  const asked = multihopQuestions().filter(({ partial, ...one }) => partial === true && (one.complete === true) === complete);
  return ofFacts(
    `multihop ${name}`,
    memoryGeneration(newsArticles()),
    asked.map(({ question, evidence }) => ({
      question: String(question),
      facts: (evidence as { fact: string }[]).map(({ fact }) => fact),
    })),
  );
}

/** Of a size that makes one in a hundred of them as sure as it can be here; other seeds tell whether a gain was chance. */
function made(): Set {
  const generation = memoryGeneration(newsArticles());
  const articles = generation.corpus
    .articles()
    .map((article) => ({ ...article, chunks: generation.corpus.chunksOf(article.id) }));
  return ofFacts('made', generation, makeQuestions(articles, 600, 1));
}

function ofFacts(name: string, generation: Generation, questions: readonly MadeQuestion[]): Set {
  return {
    name,
    generation,
    asked: questions.map(({ question, facts }) => ({
      question,
      score: (found) =>
        scoreFacts(
          facts,
          found.map(({ text }) => text),
        ),
    })),
    value: (scores) =>
      (mean(scores.map(({ hitsAt4 }) => hitsAt4)) +
        mean(scores.map(({ hitsAt10 }) => hitsAt10)) +
        mean(scores.map(({ mrrAt10 }) => mrrAt10))) /
      6,
  };
}

function passages(set: string, language: string): Set {
  const questions = linesOf(join(shared, 'passages', set, 'questions.jsonl')).filter((_, at) => at % EVERY === 0);
  return {
    name: set,
    generation: memoryGeneration(passageArticles(set, language)),
    asked: questions.map(({ question, evidence }) => ({
      question: String(question),
      score: (found) =>
        scoreArticles(
          new Set((evidence as { article: string }[]).map(({ article }) => article)),
          found.map(({ article }) => article),
        ),
    })),
    value: (scores) => 0.7 * mean(scores.map(({ rank }) => (rank === 1 ? 1 : 0))),
  };
}

async function measure(sets: readonly Set[], constants: RankingConstants): Promise<Record<string, number> & { total: number }> {
  const result: Record<string, number> & { total: number } = { total: 0 };
  for (const { name, generation, asked, value } of sets) {
    const retriever = createRetriever({ generation, outlets, constants });
    const scores: QuestionScores[] = [];
    for (const { question, score } of asked) {
      const { passages: found } = await retriever.retrieve({ text: question }, 11);
      scores.push(score(found.map(({ chunk, article }) => ({ text: chunk.text, article: article.id }))));
    }
    result[name] = value(scores);
    result.total += value(scores);
  }
  return result;
}

const show = (scores: Readonly<Record<string, number>>): string =>
  Object.entries(scores)
    .map(([name, value]) => `${name} ${value.toFixed(4)}`)
    .join('  ');
