import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Evaluation } from '../../src/evaluate/evaluation.js';
import { runByline, temporaryFolder } from './run-byline.js';

const folder = temporaryFolder();
afterAll(() => folder.remove());
const write = (name: string, rows: readonly object[]): string => {
  const path = join(folder.path, name);
  writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  return path;
};
const evaluate = async (words: readonly string[]): Promise<Evaluation> => {
  const run = await runByline(['eval', ...words, '--json']);
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
  return JSON.parse(run.stdout) as Evaluation;
};

const articles = write('articles.jsonl', [
  {
    id: 'mill',
    title: 'Orlen mill shuts',
    source: 'Northmoor Gazette',
    published_at: '2031-05-02',
    url: null,
    body: 'The Orlen mill shut its gates on Friday after the flood, the Northmoor council said.\n\nIt had employed 310 people.',
  },
  {
    id: 'ferry',
    title: 'Ferry terminal to be repaired',
    source: 'Brackwater Courier',
    published_at: '2031-06-10',
    url: null,
    body: 'The ferry terminal in Brackwater will be repaired for 48 million crowns, said the harbour director.',
  },
]);

describe('byline eval', () => {
  it('scores retrieval questions by their facts and by their articles', async () => {
    const questions = write('retrieval.jsonl', [
      { question: 'Why did the Orlen mill shut?', type: 'why', evidence: [{ fact: 'shut its gates on Friday' }] },
      { question: 'What will the repairs of the ferry terminal cost?', evidence: [{ fact: '48 million crowns' }] },
      { question: 'Who won the chess match in Calder?', type: 'null_query', evidence: [] },
    ]);
    const scored = await evaluate(['retrieval', '--questions', questions, '--articles', articles]);
    expect(scored).toMatchObject({
      kind: 'retrieval',
      questions: 3,
      scores: { 'Hits@4': { value: 1, questions: 2 } },
      byType: { why: {} },
    });
    expect(scored.refusals.refused.nullQueries?.value).toBe(1);
    const byArticle = write('by-article.jsonl', [{ question: 'ferry terminal repairs', evidence: [{ article: 'ferry' }] }]);
    expect((await evaluate(['retrieval', '--questions', byArticle, '--articles', articles])).scores['R@1']?.value).toBe(1);
  });

  it('scores answers, and lists what went wrong for reading', async () => {
    const questions = write('answers.jsonl', [
      { question: 'How many people did the Orlen mill employ?', answers: ['310'] },
      { question: 'Why did the Orlen mill shut?', answers: ['a strike'] },
      { question: 'Who won the chess match in Calder?', answers: null },
    ]);
    const scored = await evaluate(['answers', '--questions', questions, '--articles', articles]);
    expect(scored.scores.right?.value).toBe(0.5);
    expect(scored.scores.refused?.value).toBe(1);
    expect(scored.failures).toHaveLength(1);
    expect(scored.failures[0]).toMatchObject({ question: 'Why did the Orlen mill shut?', expected: 'a strike' });
  });

  it('asks each question of its own passages where these look alike', async () => {
    const passages = [
      'Orlen mill: The Orlen mill shut its gates after the flood.',
      'Calder mill: The mill in Calder has 40 looms.',
    ];
    const questions = write('no-answer.jsonl', [
      { question: 'How many looms has the mill in Calder?', passages, answerable: true, language: 'en' },
      { question: 'Who painted the ceiling of the opera house in Ostmark?', passages, answerable: false, language: 'en' },
    ]);
    const { byLanguage } = await evaluate(['no-answer', '--questions', questions]);
    expect(byLanguage.en?.refused?.value).toBe(1);
    expect(byLanguage.en?.['false refusals']?.value).toBe(0);
  });

  it('prints a table for a person, and an error with file and remedy', async () => {
    const questions = write('one.jsonl', [{ question: 'Why did the Orlen mill shut?', answers: ['flood'] }]);
    const run = await runByline(['eval', 'answers', '--questions', questions, '--articles', articles]);
    expect(run.stdout).toContain('right 1.000 [1.000, 1.000] of 1');
    const wrong = await runByline(['eval', 'answers', '--questions', join(folder.path, 'nowhere.jsonl')]);
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toContain('nowhere.jsonl');
  });
});

const shared = resolve('..', 'shared');
const here = existsSync(shared);
if (!here) console.log('scores on general sets: skipped, ../shared is not there');

/** A little under what was measured; docs/quality.md has the figures. */
describe.skipIf(!here)('the scores on general sets', () => {
  const of = (path: string) => join(shared, path);

  it('of multi-hop news questions stay where they are', async () => {
    const { scores, refusals } = await evaluate([
      'retrieval',
      '--questions',
      of('multihop-rag/queries-dev.json'),
      '--articles',
      of('multihop-rag/articles.json'),
    ]);
    expect(scores['Hits@4']?.value).toBeGreaterThanOrEqual(0.86);
    expect(scores['Hits@10']?.value).toBeGreaterThanOrEqual(0.96);
    expect(scores['MRR@10']?.value).toBeGreaterThanOrEqual(0.72);
    expect(refusals.refusedAtFivePercent.nullQueries?.value).toBeGreaterThanOrEqual(0.93);
    expect(refusals.refusedAtFivePercent.evidenceAbsent?.value).toBeGreaterThanOrEqual(0.8);
  }, 120_000);

  it.each([
    ['drcd', 0.945],
    ['xquad-vi', 0.92],
  ])(
    'of passages of %s stay where they are',
    async (set, floor) => {
      const { scores } = await evaluate([
        'retrieval',
        '--questions',
        of(`passages/${set}/questions.jsonl`),
        '--articles',
        of(`passages/${set}/articles.jsonl`),
      ]);
      expect(scores['R@1']?.value).toBeGreaterThanOrEqual(floor);
    },
    120_000,
  );

  it('of passages that look alike stay where they are', async () => {
    const { byLanguage } = await evaluate(['no-answer', '--questions', of('no-answer/dev.jsonl')]);
    for (const language of ['en', 'ja', 'zh']) {
      expect(byLanguage[language]?.['refused at 5 % false refusals']?.value, language).toBeGreaterThanOrEqual(0.18);
    }
  }, 120_000);
});
