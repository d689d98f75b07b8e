import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Citation } from '../../src/answer/answer.js';
import { localArchive } from '../../src/corpus-parts.js';
import type { Article } from '../../src/dump/article.js';
import { noCorrections } from '../../src/dump/corrections.js';
import { createDateReader } from '../../src/dump/dates.js';
import { loadOutlets } from '../../src/dump/outlets.js';
import { readDump } from '../../src/dump/read-dump.js';
import type { Archive } from '../../src/engine/archive.js';
import type { Log } from '../../src/log.js';
import { alterations, cutExcerpt, lettersText, seeded } from '../support/excerpt-maker.js';

/**
 * Excerpts of known articles, as they are and altered in each way in which words change on their way into a question. Prints for each
 * set and alteration how many a right holder was named first for, by search and by an answer, with headline, outlet, date and dump.
 */
const shared = resolve('..', 'shared');
const here = existsSync(shared);
if (!here) console.log('attribution on larger sets: skipped, ../shared is not there');

const EXCERPTS = Number(process.env.EXCERPTS ?? 30);
const SEED = Number(process.env.EXCERPT_SEED ?? 1);

const sets: readonly (readonly [name: string, source: string])[] = [
  ['sample', resolve('corpus/sample')],
  ...(here
    ? ([
        ['dumps', join(shared, 'corpus')],
        ['news', join(shared, 'multihop-rag/articles.json')],
        ['drcd', join(shared, 'passages/drcd/articles.jsonl')],
        ['xquad-vi', join(shared, 'passages/xquad-vi/articles.jsonl')],
      ] as const)
    : []),
];

const silent: Log = { debug() {}, info() {}, warn() {}, error() {} };

interface Known {
  readonly article: Article;
  readonly text: string;
  readonly letters: string;
}

const scratch = mkdtempSync(join(tmpdir(), 'byline-attribution-'));
const corpusDir = join(scratch, 'corpus');
const opened: Archive[] = [];
afterAll(async () => {
  for (const archive of opened) await archive.close();
  rmSync(scratch, { recursive: true, force: true });
});

const aids = { outlets: loadOutlets({ files: [] }), dates: createDateReader(), corrections: noCorrections };

function read(set: string): Known[] {
  const folder = join(corpusDir, set);
  return readdirSync(folder).flatMap((name) => {
    if (/^readme/i.test(name)) return [];
    const outcome = readDump({ path: `${set}/${name}`, bytes: readFileSync(join(folder, name)) }, aids);
    if ('reason' in outcome) return [];
    return outcome.articles.map((article) => {
      const text = article.body.map((span) => span.text).join('\n');
      return { article, text, letters: lettersText(`${article.title ?? ''}\n${text}`) };
    });
  });
}

/** A quote in a text dump is on its lines, blanks aside. */
function stands({ dump, lines: [first, last], quote }: Pick<Citation, 'dump' | 'lines' | 'quote'>): boolean {
  if (/\.jsonl?$/.test(dump)) return true;
  const lines = readFileSync(join(corpusDir, dump), 'utf8').split(/\r\n|\n|\r/);
  return lines
    .slice(first - 1, last)
    .join(' ')
    .replace(/\s+/g, ' ')
    .includes(quote);
}

/** A part of the look-alike passages as articles, so that their questions have something to be taken for. */
function writeLookAlikes(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const rows = readFileSync(join(shared, 'no-answer/dev.jsonl'), 'utf8').trim().split('\n');
  const articles = rows
    .filter((_, at) => at % 6 === 0)
    .flatMap((row) => (JSON.parse(row) as { passages: string[] }).passages)
    .map((passage) => {
      const colon = passage.indexOf(': ');
      const [title, body] = [passage.slice(0, colon), passage.slice(colon + 2)];
      return JSON.stringify({ title, body, author: null, source: 'Encyclopedia', published_at: null, url: null });
    });
  writeFileSync(join(folder, 'passages.jsonl'), `${articles.join('\n')}\n`);
}

/** Every question of the sets that are here; none of them is an excerpt. */
function allQuestions(): string[] {
  const files = [
    ...[
      'multihop-rag/queries-dev.json',
      'passages/drcd/questions.jsonl',
      'passages/xquad-vi/questions.jsonl',
      'no-answer/dev.jsonl',
    ]
      .map((name) => join(shared, name))
      .filter((path) => existsSync(path)),
    resolve('test/quality/real-dumps.questions.jsonl'),
  ];
  return files.flatMap((path) => {
    const text = readFileSync(path, 'utf8').trim();
    const rows = text.startsWith('[') ? JSON.parse(text) : text.split('\n').map((line) => JSON.parse(line));
    return (rows as { question: string }[]).map(({ question }) => question);
  });
}

describe('the attribution of excerpts', async () => {
  for (const [name, source] of sets) {
    mkdirSync(join(corpusDir, name), { recursive: true });
    cpSync(
      source,
      source.includes('.json') ? join(corpusDir, name, `articles.${source.split('.').at(-1)}`) : join(corpusDir, name),
      {
        recursive: true,
      },
    );
  }
  if (here) writeLookAlikes(join(corpusDir, 'look-alikes'));
  const archive = localArchive({ corpusDir, dataDir: join(scratch, 'data'), embeddings: { kind: 'builtin' } }, silent);
  opened.push(archive);
  await archive.index({});
  const names = readdirSync(corpusDir);
  const known = names.map((name) => [name, read(name)] as const);
  const everything = known.flatMap(([, articles]) => articles);

  it('takes no question for an excerpt', { timeout: 600_000 }, async () => {
    const questions = allQuestions();
    const taken: string[] = [];
    for (const text of questions) {
      const { statements, citations } = await archive.ask({ text });
      const [said] = statements;
      if (said && citations[0] && said.text !== citations[0].quote && said.text.includes(citations[0].dump)) taken.push(text);
    }
    console.log(`questions taken for excerpts: ${taken.length} of ${questions.length}`);
    for (const text of process.env.SHOW ? taken : []) console.log(text);
    // A set may well ask where a quoted phrase is from.
    expect(taken.length).toBeLessThanOrEqual(questions.length / 1000);
  });

  it.each(known)('names a right holder first for words of %s', { timeout: 600_000 }, async (name, articles) => {
    const random = seeded(SEED);
    const excerpts: string[] = [];
    for (let tries = 0; excerpts.length < EXCERPTS && tries < 20 * EXCERPTS; tries++) {
      const excerpt = cutExcerpt(articles[Math.floor(random() * articles.length)]?.text ?? '', random);
      if (excerpt !== null) excerpts.push(excerpt);
    }
    const altered = { all: 0, search: 0, ask: 0 };
    for (const [way, alter] of Object.entries(alterations)) {
      const count = { all: 0, search: 0, ask: 0 };
      for (const excerpt of excerpts) {
        const text = alter(excerpt, random);
        if (text === null) continue;
        const words = lettersText(excerpt);
        const right = everything.filter(({ letters }) => letters.includes(words)).map(({ article }) => article);
        const isRight = (one: Pick<Article, 'id' | 'dump' | 'outlet' | 'title' | 'published'> | undefined) =>
          right.some(
            ({ id, dump, outlet, title, published }) =>
              one?.id === id && one.dump === dump && one.outlet === outlet && one.title === title && one.published === published,
          );
        count.all++;
        const [found] = (await archive.search({ text }, 5)).results;
        if (found && isRight({ ...found, id: found.article })) count.search++;
        const { citations } = await archive.ask({ text });
        for (const citation of citations) expect(stands(citation), citation.quote).toBe(true);
        const asked = citations[0] && isRight({ ...citations[0], id: citations[0].article });
        if (asked) count.ask++;
        else if (process.env.SHOW)
          console.log(
            `${name}, ${way}: ${text}\n→ ${found?.article} ${found?.title}; answer ${citations[0]?.article} ${citations[0]?.title}`,
          );
      }
      if (count.all === 0) continue;
      console.log(`${name}, ${way}: search ${count.search}, answer ${count.ask}, of ${count.all}`);
      if (way === 'unaltered') expect(count).toEqual({ all: count.all, search: count.all, ask: count.all });
      else for (const key of ['all', 'search', 'ask'] as const) altered[key] += count[key];
    }
    console.log(`${name}, altered: search ${altered.search}, answer ${altered.ask}, of ${altered.all}`);
    expect(altered.search / altered.all).toBeGreaterThanOrEqual(0.99);
    expect(altered.ask / altered.all).toBeGreaterThanOrEqual(0.99);
  });
});
