import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/package-root.js';
import { runByline, temporaryFolder } from './run-byline.js';
import { answerShape, articleShape, articleWithTextShape, expectShape, searchShape } from './shapes.js';

const sample = join(packageRoot(), 'corpus/sample');
const data = temporaryFolder();
const folders = ['--corpus', sample, '--data', data.path];

beforeAll(async () => {
  expect((await runByline(['index', ...folders])).status).toBe(0);
});
afterAll(data.remove);

describe('byline articles --json', () => {
  it('gives every article of the sample in the documented shape', async () => {
    const { status, stdout } = await runByline(['articles', '--json', ...folders]);
    const articles = (JSON.parse(stdout) as unknown[]).map((article) => expectShape(articleShape, article));
    expect(status).toBe(0);
    const count = (kind: string) => articles.filter((article) => article.kind === kind).length;
    expect([count('report'), count('translation'), count('commentary'), count('note')]).toEqual([15, 5, 4, 1]);
  });

  it('adds the cleaned text with --text', async () => {
    const { stdout } = await runByline(['articles', '--json', '--text', ...folders]);
    for (const article of JSON.parse(stdout) as unknown[]) expectShape(articleWithTextShape, article);
  });

  it('explains in words where each field was read', async () => {
    const { status, stdout } = await runByline(['articles', '--explain', ...folders]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/outlet +The Harbour Ledger.*line \d+/);
  });
});

describe('byline ask', () => {
  it('answers in the documented shape, each quote word for word at its lines', async () => {
    const { status, stdout } = await runByline(['ask', '--json', ...folders, 'Who founded DeepSeek?']);
    const answer = expectShape(answerShape, JSON.parse(stdout));
    expect([status, answer.status]).toEqual([0, 'answered']);
    for (const { dump, lines, quote } of answer.citations) {
      if (dump.endsWith('.json')) continue;
      const printed = readFileSync(join(sample, dump), 'utf8')
        .split('\n')
        .slice(lines[0] - 1, lines[1])
        .join(' ');
      expect(printed.replace(/\s+/g, ' ')).toContain(quote);
    }
  });

  it('says so when the dumps hold no answer, with status 0 and no citation', async () => {
    const { status, stdout } = await runByline(['ask', '--json', ...folders, 'Who won the chess championship in Reykjavik?']);
    const answer = expectShape(answerShape, JSON.parse(stdout));
    expect([status, answer.status, answer.citations]).toEqual([0, 'not-found', []]);
  });

  it('answers a batch line by line, in order, with an error object for a blank line', async () => {
    const input = 'Who founded DeepSeek?\n\n哪個機構禁止外資投資Manus?\n';
    const { status, stdout } = await runByline(['ask', '--batch', ...folders], { input });
    const [first, blank, last, ...rest] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect([status, rest]).toEqual([0, []]);
    expect(expectShape(answerShape, first).question).toBe('Who founded DeepSeek?');
    expect(blank).toMatchObject({ error: { code: 'usage' } });
    expect(expectShape(answerShape, last).question).toBe('哪個機構禁止外資投資Manus?');
  });

  it('answers the questions that the README proposes', async () => {
    const readme = readFileSync(join(packageRoot(), 'README.md'), 'utf8');
    const [, list = ''] = /Six questions to try:\n\n((?:- .*\n)+)/.exec(readme) ?? [];
    const questions = list
      .trimEnd()
      .split('\n')
      .map((line) => line.slice(2));
    const { stdout } = await runByline(['ask', '--batch', ...folders], { input: questions.join('\n') });
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ question, status }) => [question, status])).toEqual(
      questions.map((question) => [question, 'answered']),
    );
    expect(questions).toHaveLength(6);
  });

  it('keeps stdout for the result, and colours out of a pipe', async () => {
    const { stdout, stderr } = await runByline(['ask', ...folders, 'Who founded DeepSeek?'], { env: { FORCE_COLOR: '1' } });
    expect(stdout).toMatch(/^\[1\] /m);
    expect(stdout).not.toContain('\u001b');
    expect(stderr).toBe('');
  });

  it('keeps to an outlet and to dates', async () => {
    const limits = ['--outlet', 'the bridgewater trade letter', '--from', '2025', '--to', '2025-12'];
    const { stdout } = await runByline(['search', '--json', '--limit', '3', ...limits, ...folders, 'DeepSeek']);
    const found = expectShape(searchShape, JSON.parse(stdout));
    expect(found.results.length).toBeGreaterThan(0);
    expect(new Set(found.results.map(({ outlet }) => outlet))).toEqual(new Set(['The Bridgewater Trade Letter']));
    expect(found.results.every(({ published }) => published?.startsWith('2025'))).toBe(true);
  });
});

describe('exit status and refusals', () => {
  it.each([
    [['ask', '--from', '2026-13', 'x'], 2],
    [['ask', '--no-such-option', 'x'], 2],
    [['ask'], 2],
    [['search', '--limit', 'x', 'y'], 2],
    [['--help'], 0],
    [['--version'], 0],
  ])('%j ends with %i', async (words, expected) => {
    expect((await runByline(words)).status).toBe(expected);
  });

  it('refuses a corpus folder that is not there, naming it, with status 1', async () => {
    const { status, stdout, stderr } = await runByline([
      'ask',
      '--corpus',
      join(data.path, 'nowhere'),
      '--data',
      data.path,
      'x y z',
    ]);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('nowhere');
  });

  it('ends quietly when the reader of its results has gone', async () => {
    const { status, stderr } = await runByline(['articles', '--json', '--text', ...folders], { deaf: true });
    expect([status, stderr]).toEqual([0, '']);
  });

  it('stops at a wrong setting without showing its value', async () => {
    const { status, stderr } = await runByline(['doctor'], { env: { DISCORD_TOKEN: '"quoted-secret"' } });
    expect(status).toBe(1);
    expect(stderr).toContain('DISCORD_TOKEN');
    expect(stderr).not.toContain('quoted-secret');
  });
});

describe('byline doctor', () => {
  it('passes on the sample without a token', async () => {
    const { status, stdout } = await runByline(['doctor', ...folders]);
    expect(stdout).toMatch(/^✓ SQLite 3\./m);
    expect(stdout).toMatch(/^✓ Index .* is sound/m);
    expect(status).toBe(0);
  });

  it('fails when the data folder is a file', async () => {
    const file = join(data.path, 'a-file');
    writeFileSync(file, '');
    const { status, stdout } = await runByline(['doctor', '--corpus', sample, '--data', file]);
    expect(stdout).toMatch(/^✗ /m);
    expect(status).toBe(1);
  });
});

const real = join(packageRoot(), '../shared/corpus');
const realOrSkip = existsSync(real) ? it : it.skip;
if (!existsSync(real)) console.warn('skipped: ../shared/corpus is missing, so the real dumps are not read');

describe('the five real dumps', () => {
  realOrSkip('give 19 reports, 10 translations, 7 commentaries and 2 notes', async () => {
    const { stdout } = await runByline(['articles', '--json', '--corpus', real, '--data', data.path]);
    const kinds = (JSON.parse(stdout) as { kind: string }[]).map(({ kind }) => kind);
    const count = (kind: string) => kinds.filter((other) => other === kind).length;
    expect([count('report'), count('translation'), count('commentary'), count('note')]).toEqual([19, 10, 7, 2]);
  });
});
