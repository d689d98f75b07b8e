import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Archive } from '../../engine/archive.js';
import { evaluateAnswers } from '../../evaluate/evaluate-answers.js';
import { evaluateNoAnswer } from '../../evaluate/evaluate-no-answer.js';
import { evaluateRetrieval, type RetrievalSet } from '../../evaluate/evaluate-retrieval.js';
import type { Evaluation, OnQuestion } from '../../evaluate/evaluation.js';
import {
  type ArticleFileRecord,
  readAnswerQuestions,
  readArticleRecords,
  readNoAnswerQuestions,
  readRetrievalQuestions,
} from '../../evaluate/question-sets.js';
import type { CommandContext } from '../command-context.js';
import { openArchive } from '../open-archive.js';
import { showEvaluation } from '../show-evaluation.js';

export interface EvalOptions {
  readonly questions: string;
  readonly articles?: string;
  readonly json?: boolean;
}

type Scored = Omit<Evaluation, 'elapsedMs'>;

/** `byline eval retrieval`: how high the evidence of each question ranks, and what is refused. */
export function evalRetrieval(context: CommandContext, options: EvalOptions): Promise<void> {
  const questions = readRetrievalQuestions(options.questions);
  return tell(context, options, (onQuestion) =>
    withArchive(context, options.articles, (archive, records) =>
      evaluateRetrieval({ questions, archive, ...naming(records) }, onQuestion),
    ),
  );
}

/** `byline eval answers`: which questions are answered rightly, and which refused. */
export function evalAnswers(context: CommandContext, options: EvalOptions): Promise<void> {
  const questions = readAnswerQuestions(options.questions);
  return tell(context, options, (onQuestion) =>
    withArchive(context, options.articles, (archive) => evaluateAnswers(questions, archive, onQuestion)),
  );
}

/** `byline eval no-answer`: each question is asked of its own passages alone. */
export function evalNoAnswer(context: CommandContext, options: EvalOptions): Promise<void> {
  const questions = readNoAnswerQuestions(options.questions);
  return tell(context, options, async (onQuestion) =>
    evaluateNoAnswer(questions, await context.services.loadOutlets(context.config), onQuestion),
  );
}

async function tell(
  { terminal }: CommandContext,
  options: EvalOptions,
  evaluate: (onQuestion: OnQuestion) => Promise<Scored>,
): Promise<void> {
  const startedAtMs = performance.now();
  const { err, out } = terminal;
  const scored = await evaluate((done, total) => {
    if (err.isTerminal) void err.write(`\r\x1b[2K${err.colors.dim(`question ${done}/${total}`)}`);
  });
  if (err.isTerminal) await err.write('\r\x1b[2K');
  const evaluation: Evaluation = { ...scored, elapsedMs: Math.round(performance.now() - startedAtMs) };
  await out.write(options.json ? `${JSON.stringify(evaluation, null, 2)}\n` : showEvaluation(evaluation, out.colors));
}

/** The archive of the settings, or one made of a file of articles, which is gone again afterwards. */
async function withArchive<T>(
  context: CommandContext,
  articles: string | undefined,
  use: (archive: Archive, records: readonly ArticleFileRecord[] | null) => Promise<T>,
): Promise<T> {
  if (articles === undefined) return await closing(await openArchive(context, { index: true }), (archive) => use(archive, null));
  const records = readArticleRecords(articles);
  const scratch = mkdtempSync(join(tmpdir(), 'byline-eval-'));
  try {
    const [corpusDir, dataDir] = [join(scratch, 'corpus'), join(scratch, 'data')];
    mkdirSync(corpusDir);
    mkdirSync(dataDir);
    // One record a line: then the line of a passage names its record, whatever the titles and addresses are.
    writeFileSync(join(corpusDir, ARTICLES), records.map((record) => `${JSON.stringify(record)}\n`).join(''));
    const archive = await context.services.openArchive({ ...context.config, corpusDir, dataDir }, context.log);
    return await closing(archive, async () => {
      await archive.index({});
      return await use(archive, records);
    });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

const ARTICLES = 'articles.jsonl';

async function closing<T>(archive: Archive, use: (archive: Archive) => Promise<T>): Promise<T> {
  try {
    return await use(archive);
  } finally {
    await archive.close();
  }
}

/** How a passage's article is called in the evidence: by its record's id, or, in the archive of the settings, by its own. */
function naming(records: readonly ArticleFileRecord[] | null): Pick<RetrievalSet, 'articleOf' | 'texts' | 'names'> {
  if (records === null) return { articleOf: ({ article }) => article, texts: null, names: null };
  const names = records.map(({ id }, at) => String(id ?? at + 1));
  return {
    articleOf: ({ lines }) => names[lines[0] - 1] ?? '',
    texts: records.map(({ body }) => body),
    names: new Set(names),
  };
}
