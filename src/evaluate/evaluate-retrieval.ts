// In: a set of retrieval questions and the archive to ask. Out: how high the evidence ranks, and what is refused. Called by `byline eval`.
import type { Archive } from '../engine/archive.js';
import { questionLanguage } from '../retrieve/question-language.js';
import type { RankedPassage } from '../retrieve/search-result.js';
import { meanOf } from './bootstrap.js';
import { type Evaluation, type Failure, inParts, type OnQuestion, type Scores } from './evaluation.js';
import type { RetrievalQuestion } from './question-sets.js';
import { type Asked, refusalsOf } from './refusals.js';
import { bare, DEPTH, type QuestionScores, scoreArticles, scoreFacts } from './retrieval-scores.js';

export interface RetrievalSet {
  readonly questions: readonly RetrievalQuestion[];
  readonly archive: Pick<Archive, 'search' | 'ask'>;
  /** Name of the article that a passage is of, as the evidence names it. */
  readonly articleOf: (passage: RankedPassage) => string;
  /** The text of every article, to tell what evidence is there; null = unknown, and the questions' own marks decide. */
  readonly texts: readonly string[] | null;
  /** Names of all articles, likewise. */
  readonly names: ReadonlySet<string> | null;
}

interface Row extends Asked {
  readonly type: string | null;
  readonly language: string | null;
  readonly question: RetrievalQuestion;
  readonly standing: 'complete' | 'incomplete' | 'absent' | 'null';
  readonly scores: QuestionScores;
  readonly first: RankedPassage | undefined;
}

/** Results looked at where articles count: an article may take several places. */
const ARTICLE_DEPTH = 50;

export async function evaluateRetrieval(set: RetrievalSet, onQuestion: OnQuestion): Promise<Omit<Evaluation, 'elapsedMs'>> {
  const held = set.texts === null ? null : set.texts.map(bare).join('\n');
  const rows: Row[] = [];
  for (const question of set.questions) {
    rows.push(await rowOf(question, set, held));
    onQuestion(rows.length, set.questions.length);
  }
  const of = (standing: Row['standing']) => rows.filter((row) => row.standing === standing);
  const complete = of('complete');
  const usesFacts = set.questions.some(({ evidence }) => evidence.some((one) => 'fact' in one));
  return {
    kind: 'retrieval',
    questions: rows.length,
    ...inParts(complete, (part) => scoresOf(part, usesFacts)),
    refusals: refusalsOf(complete, { nullQueries: of('null'), evidenceAbsent: of('absent') }),
    failures: rows.flatMap(failureOf),
  };
}

async function rowOf(question: RetrievalQuestion, set: RetrievalSet, held: string | null): Promise<Row> {
  const facts = question.evidence.flatMap((one) => ('fact' in one ? [String(one.fact)] : []));
  const articles = new Set(
    question.evidence.flatMap((one) => ('article' in one && !('fact' in one) ? [String(one.article)] : [])),
  );
  const { results, understood } = await set.archive.search({ text: question.question }, facts.length > 0 ? DEPTH : ARTICLE_DEPTH);
  const answer = await set.archive.ask({ text: question.question });
  const standing = standingOf(question, facts, articles, set, held);
  return {
    question,
    answer,
    standing,
    answerable: standing === 'complete',
    type: question.type ?? null,
    language: question.language ?? understood.language ?? questionLanguage(question.question),
    scores:
      facts.length > 0
        ? scoreFacts(
            facts,
            results.map(({ text }) => text),
          )
        : scoreArticles(articles, results.map(set.articleOf)),
    first: results[0],
  };
}

/** The marks of the set count; where it has none, what stands in the articles. */
function standingOf(
  { type, complete, evidence }: RetrievalQuestion,
  facts: readonly string[],
  articles: ReadonlySet<string>,
  { names }: RetrievalSet,
  held: string | null,
): Row['standing'] {
  if (type === 'null_query' || evidence.length === 0) return 'null';
  const there = [
    ...(held === null ? [] : facts.map((fact) => held.includes(bare(fact)))),
    ...(names === null ? [] : [...articles].map((article) => names.has(article))),
  ];
  if (there.length > 0 && !there.includes(true)) return 'absent';
  return (complete ?? !there.includes(false)) ? 'complete' : 'incomplete';
}

function scoresOf(rows: readonly Row[], usesFacts: boolean): Scores {
  const of = (pick: (scores: QuestionScores) => number) => meanOf(rows.map(({ scores }) => pick(scores)));
  if (!usesFacts)
    return {
      'R@1': of(({ rank }) => (rank === 1 ? 1 : 0)),
      'R@10': of(({ hitsAt10 }) => hitsAt10),
      'MRR@10': of(({ mrrAt10 }) => mrrAt10),
    };
  return {
    'Hits@4': of(({ hitsAt4 }) => hitsAt4),
    'Hits@10': of(({ hitsAt10 }) => hitsAt10),
    'MAP@10': of(({ mapAt10 }) => mapAt10),
    'MRR@10': of(({ mrrAt10 }) => mrrAt10),
  };
}

function failureOf({ question, standing, scores, answer, first }: Row): Failure[] {
  const refused = answer.status === 'not-found';
  const got = `${refused ? 'refused' : 'answered'}; first ${first === undefined ? 'nothing' : `“${first.title ?? first.dump}”`}`;
  const common = { question: question.question, confidence: answer.confidence };
  if (standing === 'complete' && (scores.rank === null || scores.rank > 4))
    return [
      {
        ...common,
        expected: 'evidence among the first four',
        got: `evidence at ${scores.rank ?? 'none of those looked at'}; ${got}`,
      },
    ];
  if (standing === 'complete' && refused) return [{ ...common, expected: 'an answer', got }];
  if ((standing === 'null' || standing === 'absent') && !refused) return [{ ...common, expected: 'a refusal', got }];
  return [];
}
