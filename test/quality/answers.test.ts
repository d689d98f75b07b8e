import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.js';
import { localArchive } from '../../src/corpus-parts.js';
import { toDumpText } from '../../src/dump/dump-text.js';
import type { Archive } from '../../src/engine/archive.js';
import { type AnswerQuestion, type AnswerScores, scoreAnswers } from '../../src/evaluate/score-answers.js';
import { createLog } from '../../src/log.js';

const corpusDir = resolve('..', 'shared', 'corpus');
const here = existsSync(corpusDir);
if (!here) console.log('answers over the real dumps: skipped, ../shared/corpus is not there');

const questions = readFileSync(resolve('test', 'quality', 'real-dumps.questions.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as AnswerQuestion & { set: 'dev' | 'held-out' | 'last' | 'later' });

/** What is asked of the product on questions that it has not seen; here it is asked on ours. */
const RIGHT = 0.9;
const REFUSED = 0.75;

describe.skipIf(!here)('answers over the real dumps', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'byline-answers-'));
  let archive: Archive;
  let scores: AnswerScores;

  beforeAll(async () => {
    archive = localArchive(
      { corpusDir, dataDir, embeddings: { kind: 'builtin' } },
      createLog({ level: 'silent', readable: false, write: () => {} }),
    );
    await archive.index({});
    scores = await scoreAnswers(questions, (text) => archive.ask({ text }));
    for (const set of ['dev', 'held-out', 'last', 'later']) {
      const part = await scoreAnswers(
        questions.filter((question) => question.set === set),
        async (text) => scores.scored.find(({ question }) => question.question === text)?.answer as Answer,
      );
      console.log(
        `${set}: right ${part.right.toFixed(3)} of ${part.answerable}, refused ${part.refused.toFixed(3)} of ${part.unanswerable}`,
      );
    }
  }, 60_000);

  afterAll(async () => {
    await archive.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('are right nine times in ten, and refused three times in four where the dumps do not hold them', () => {
    expect(scores.right).toBeGreaterThanOrEqual(RIGHT);
    expect(scores.refused).toBeGreaterThanOrEqual(REFUSED);
  });

  it('quote the dump’s own words at its lines, always', () => {
    for (const { answer } of scores.scored)
      for (const { dump, lines, quote } of answer.citations) expect(linesOf(dump, lines)).toContain(quote);
  });

  it('never credit a remark or a note to an outlet', () => {
    const remarks = scores.scored
      .flatMap(({ answer }) => answer.citations)
      .filter(({ kind }) => kind === 'commentary' || kind === 'note');
    for (const { outlet, host } of remarks) expect([outlet, host]).toEqual([null, null]);
  });

  const read = new Map<string, string[]>();
  function linesOf(dump: string, [first, last]: readonly [number, number]): string {
    const known = read.get(dump) ?? toDumpText(dump, readFileSync(join(corpusDir, dump), 'utf8')).lines.map(({ text }) => text);
    read.set(dump, known);
    return known
      .slice(first - 1, last)
      .join('\n')
      .replace(/\s+/gu, ' ');
  }
});
