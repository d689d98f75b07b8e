import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCorrections, noCorrections } from '../../src/dump/corrections.js';
import { createDateReader } from '../../src/dump/dates.js';
import { loadOutlets } from '../../src/dump/outlets.js';
import { readDump } from '../../src/dump/read-dump.js';
import { Fault } from '../../src/errors.js';

const aids = { outlets: loadOutlets({ files: [] }), dates: createDateReader(), corrections: noCorrections };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'byline-read-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function corrections(yaml: string) {
  writeFileSync(join(folder, 'corrections.yaml'), yaml);
  return loadCorrections(join(folder, 'corrections.yaml'));
}

function articlesOf(text: string | Uint8Array, yaml?: string, path = 'a/dump.json') {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const outcome = readDump({ path, bytes }, yaml === undefined ? aids : { ...aids, corrections: corrections(yaml) });
  if ('reason' in outcome) throw new Error(outcome.reason);
  return outcome;
}

const json = JSON.stringify(
  [
    { title: 'First', source: 'SCMP', date: '2025-03-01', body: 'The first report of the day speaks of the harbour.' },
    { title: 'Second', source: 'Quayside Courier', host: 'Yahoo News on-line', body: 'The second report.' },
    { title: 'Second', body: 'Another one of the same headline.' },
    { title: 'Empty', body: '   ', description: '', url: 'https://a.example/' },
  ],
  null,
  1,
);

describe('reading a dump', () => {
  it('gives canonical names, origins, lines and language', () => {
    const [first, second] = articlesOf(json).articles;
    expect(first).toMatchObject({
      outlet: 'South China Morning Post',
      host: null,
      language: 'en',
      dump: 'a/dump.json',
      lines: [2, 6],
    });
    expect(first?.origins.outlet).toEqual({ line: 4, sign: 'field "source"' });
    expect(second).toMatchObject({ outlet: 'Quayside Courier', host: 'Yahoo News' });
  });

  it('gives ids that stay while path, kind, headline and place among equals stay', () => {
    const ids = (text: string, path?: string) => articlesOf(text, undefined, path).articles.map((article) => article.id);
    expect(ids(json)).toEqual(ids(json.replace('first report', 'changed words')));
    expect(ids(json)).not.toEqual(ids(json, 'b.json'));
    expect(new Set(ids(json)).size).toBe(3);
    expect(ids(json).every((id) => /^[0-9a-f]{16}$/.test(id))).toBe(true);
  });

  it('lists what could not be decided and what was left out', () => {
    const { undecided } = articlesOf(json);
    expect(undecided.map((entry) => [entry.title, entry.field])).toEqual([
      ['Second', 'published'],
      ['Second', 'outlet'],
      ['Second', 'published'],
      ['Empty', 'body'],
    ]);
  });

  it('says that a date is ambiguous when it is', () => {
    const { undecided } = articlesOf(JSON.stringify([{ title: 'T', source: 'S', date: '03/04/2025', body: 'Words.' }]));
    expect(undecided[0]?.reason).toMatch(/day first or month first/);
  });

  it('takes a dump without any sign as one article and guesses nothing', () => {
    const outcome = articlesOf('Some words that somebody wrote down on Monday.\n\nAnd more of them.\n', undefined, 'x.txt');
    expect(outcome.layout).toBe('plain');
    expect(outcome.articles[0]).toMatchObject({
      kind: 'report',
      outlet: null,
      title: null,
      published: null,
      host: null,
      lines: [1, 3],
    });
    expect(outcome.undecided.map((entry) => entry.field)).toEqual(['outlet', 'title', 'published']);
  });

  it.each([
    ['---\ntitle: Tides rise\nsource: Quayside Courier\ndate: 2025-03-01\nauthor: Ada Moor\n---\nThe tide rose.\n'],
    ['Title: Tides rise\nSource: Quayside Courier\nDate: 1 March 2025\nAuthor: Ada Moor\n\nThe tide rose.\n'],
  ])('believes a header that names its own fields', (text) => {
    const [article] = articlesOf(text, undefined, 'x.md').articles;
    expect(article).toMatchObject({
      title: 'Tides rise',
      outlet: 'Quayside Courier',
      published: '2025-03-01',
      authors: ['Ada Moor'],
    });
    expect(article?.body.map((span) => span.text)).toEqual(['The tide rose.']);
  });

  it('takes a markdown heading as the headline', () => {
    const [article] = articlesOf('# Tides rise\n\nThe tide rose.\n', undefined, 'x.md').articles;
    expect(article).toMatchObject({ title: 'Tides rise', outlet: null });
    expect(article?.body.map((span) => span.text)).toEqual(['The tide rose.']);
  });

  it.each([
    ['', /empty/],
    ['[]', /without articles/],
    ['[{"title": "x"', /line 1/],
  ])('refuses %j with a reason', (text, reason) => {
    expect(readDump({ path: 'x.json', bytes: Buffer.from(text) }, aids)).toMatchObject({
      dump: 'x.json',
      reason: expect.stringMatching(reason),
    });
  });

  it('names the host that the outlet file gives to a path', () => {
    writeFileSync(join(folder, 'outlets.yaml'), 'hosts:\n  - { path: "a/*", host: Quiet Reader }\n');
    const outlets = loadOutlets({ files: [join(folder, 'outlets.yaml')] });
    const outcome = readDump({ path: 'a/dump.json', bytes: Buffer.from(json) }, { ...aids, outlets });
    if ('reason' in outcome) throw new Error(outcome.reason);
    expect(outcome.articles.map((article) => article.host)).toEqual(['Quiet Reader', 'Yahoo News', 'Quiet Reader']);
  });

  it('never fails, whatever the bytes', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 200 }),
          fc.json().map((text) => Buffer.from(text)),
          fc.string({ maxLength: 300 }).map((text) => Buffer.from(text)),
        ),
        (bytes) => {
          const outcome = readDump({ path: 'x', bytes }, aids);
          if ('reason' in outcome) expect(outcome.remedy).not.toBe('');
          else for (const article of outcome.articles) expect(article.body.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});

describe("the owner's corrections", () => {
  it('have the last word on any field, found by headline or line', () => {
    const { articles, undecided } = articlesOf(
      json,
      `
- { dump: a/dump.json, title: first, set: { outlet: Harbour Gazette, host: null, published: null, authors: [Ada Moor], part: { number: 1, of: 2 } } }
- { dump: "a/*", line: 15, set: { title: Third, published: 2025-04-05, kind: note } }
- { dump: other.json, set: { outlet: Nobody } }
`,
    );
    expect(articles[0]).toMatchObject({
      outlet: 'Harbour Gazette',
      published: null,
      authors: ['Ada Moor'],
      part: { number: 1, of: 2 },
    });
    expect(articles[0]?.origins.outlet).toEqual({ line: null, sign: 'corrections.yaml' });
    expect(articles[2]).toMatchObject({ title: 'Third', published: '2025-04-05', kind: 'note' });
    expect(undecided.filter((entry) => entry.field === 'correction')).toEqual([]);
    expect(undecided.map((entry) => [entry.title, entry.field])).toContainEqual(['First', 'published']);
  });

  it('drop an article and make one the translation of another', () => {
    const { articles } = articlesOf(
      json,
      'corrections:\n  - { dump: a/dump.json, title: First, drop: true }\n  - { dump: a/dump.json, line: 15, set: { kind: translation, translationOf: 9 } }\n',
    );
    expect(articles).toHaveLength(2);
    expect(articles[1]?.translationOf).toBe(articles[0]?.id);
  });

  it('are listed when they find no article', () => {
    const { undecided } = articlesOf(
      json,
      '- { dump: a/dump.json, title: Frist, set: { outlet: X } }\n- { dump: "a/*", title: None, set: {} }\n',
    );
    expect(undecided).toContainEqual({
      line: 1,
      title: 'Frist',
      field: 'correction',
      reason: 'entry 1 of corrections.yaml found no article',
      why: { code: 'undecided.correction', values: { entry: 1 } },
    });
    expect(undecided.filter((entry) => entry.field === 'correction')).toHaveLength(1);
  });

  it('name the encoding of a folder', () => {
    const bytes = iconv.encode('港口今天開放。', 'big5');
    const yaml = 'encodings:\n  - { path: "old/**", encoding: big5 }\n';
    expect(articlesOf(bytes, yaml, 'old/x/a.txt').articles[0]?.body[0]?.text).toBe('港口今天開放。');
  });

  it.each([
    ['- { dump: a, set: { outlett: X } }', /corrections\.yaml.*entry 1/],
    ['- { dump: a, set: { published: 2025-02-30 } }', /day of the calendar/],
    ['- { dump: a }', /drop/],
    [
      '- { title: a, set: {} }',
      /"corrections" entry 1, "dump": it must be there, and be the path of a dump from the corpus folder\.$/,
    ],
    ['encodings:\n  - { path: a.txt }', /"encodings" entry 1, "encoding": it is missing\.$/],
  ])('are refused with file and entry when wrong: %s', (yaml, message) => {
    expect(() => corrections(yaml)).toThrow(Fault);
    expect(() => corrections(yaml)).toThrow(message);
  });
});
