import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noCorrections } from '../../../src/dump/corrections.js';
import { createDateReader } from '../../../src/dump/dates.js';
import { toDumpText } from '../../../src/dump/dump-text.js';
import { readRecords, records } from '../../../src/dump/layouts/records.js';
import { loadOutlets } from '../../../src/dump/outlets.js';
import { readDump } from '../../../src/dump/read-dump.js';
import { inEnglish } from '../../../src/reasons/reason.js';

const aids = { outlets: loadOutlets({ files: [] }), dates: createDateReader() };

function read(content: unknown) {
  const text = typeof content === 'string' ? content : JSON.stringify(content, null, 1);
  return { text, ...readRecords(toDumpText('x.json', text), aids) };
}

const article = {
  title: 'Harbour opens',
  source: 'Quayside Courier',
  published_at: '2025-03-01T23:30:00-08:00',
  body: 'The harbour opened.',
};

describe('the records layout', () => {
  const bodyOf = (body: string) => read([{ ...article, body }]).drafts[0]?.body.map((span) => span.text);

  it('reads a list of records with the line and the key of each field', () => {
    const { drafts } = read([{ ...article, author: 'Ada Moor', url: 'https://quay.example/1', language: 'en_GB' }]);
    expect(drafts[0]).toMatchObject({
      kind: 'report',
      title: { value: 'Harbour opens', line: 3, sign: 'field "title"' },
      outlet: { value: 'Quayside Courier', line: 4 },
      published: { value: '2025-03-01', line: 5, sign: 'field "published_at"' },
      authors: ['Ada Moor'],
      url: 'https://quay.example/1',
      language: 'en-GB',
      firstLine: 2,
      body: [{ text: 'The harbour opened.', lines: [6, 6] }],
    });
  });

  it.each([
    ['a single record', article],
    ['a list', [article]],
    ['a frame around a list', { status: 'ok', total: 1, articles: [article] }],
    ['a list deep within', { response: { docs: [article], facets: [1, 2] } }],
    ['an object by id', { a1: article, a2: article }],
    ['one line a record', `${JSON.stringify(article)}\n${JSON.stringify(article)}\n`],
  ])('finds the records of %s', (_name, content) => {
    const { drafts, broken } = read(content);
    expect(broken).toBeNull();
    expect(drafts[0]?.title?.value).toBe('Harbour opens');
  });

  it.each([
    [{ headline: 'H', content: 'C' }, 'H'],
    [{ Title: 'H', Text: 'C' }, 'H'],
    [{ title: { rendered: 'H &amp; K' }, content: { rendered: '<p>C</p>' } }, 'H & K'],
    [{ 標題: '港口', 內容: '開放' }, '港口'],
    [{ hed: 'H', content_html: '<p>C</p>' }, 'H'],
    [{ titre: 'H', texte: 'C' }, 'H'],
  ])('knows the common names of a headline and a body: %j', (record, title) => {
    const { drafts } = read([record]);
    expect(drafts[0]?.title?.value).toBe(title);
    expect(drafts[0]?.body).toHaveLength(1);
  });

  it.each([
    [1740787200, '2025-03-01'],
    [1740787200123, '2025-03-01'],
    ['1740787200', '2025-03-01'],
    ['Sat, 01 Mar 2025 22:00:00 -0800', '2025-03-01'],
    ['2025-03-01', '2025-03-01'],
    ['20250301', '2025-03-01'],
    ['2025年3月1日', '2025-03-01'],
    ['31/03/2025', '2025-03-31'],
    ['soon', undefined],
    [12, undefined],
    [null, undefined],
  ])('reads the date %s', (date, iso) => {
    expect(read([{ ...article, published_at: date }]).drafts[0]?.published?.value).toBe(iso);
  });

  it("reads an ambiguous date by the order of the dump's others, else leaves it null", () => {
    expect(read([{ ...article, published_at: '03/04/2025' }]).drafts[0]?.published).toBeNull();
    const { drafts } = read([
      { ...article, published_at: '03/04/2025' },
      { ...article, published_at: '03/31/2025' },
    ]);
    expect(drafts.map((draft) => draft.published?.value)).toEqual(['2025-03-04', '2025-03-31']);
  });

  it('takes an outlet from a name, an object, or the frame around the list', () => {
    const outletOf = (content: unknown) => read(content).drafts[0]?.outlet?.value;
    expect(outletOf([{ ...article, source: { id: null, name: 'Quayside Courier' } }])).toBe('Quayside Courier');
    expect(outletOf({ source: 'Quayside Courier', items: [{ ...article, source: undefined }] })).toBe('Quayside Courier');
    expect(
      outletOf({ version: 'https://jsonfeed.org/version/1', title: 'Quay Feed', items: [{ title: 'A', content_text: 'B' }] }),
    ).toBe('Quay Feed');
    expect(outletOf([{ ...article, source: null }])).toBeUndefined();
  });

  it('knows the names that scrapers and page metadata give to outlet and date', () => {
    const bare = { title: 'H', body: 'C' };
    const of = (fields: object) => read([{ ...bare, ...fields }]).drafts[0];
    expect(of({ journal: 'Quayside Courier', date_publication: '2025-03-01' })).toMatchObject({
      outlet: { value: 'Quayside Courier' },
      published: { value: '2025-03-01' },
    });
    expect(of({ pubTime: '2025-03-01T07:30:00Z' })?.published?.value).toBe('2025-03-01');
    expect(of({ 'article:published_time': '2025-03-01' })?.published?.value).toBe('2025-03-01');
    expect(of({ head: { og_site_name: 'Quayside Courier', name: 'no' } })?.outlet).toMatchObject({
      value: 'Quayside Courier',
      sign: 'field "og_site_name"',
    });
    expect(of({ image: { name: 'A crane', source: 'Quay Pictures' } })?.outlet).toBeNull();
  });

  it('leaves out the mark of a text that a news interface cut off', () => {
    expect(bodyOf('The harbour opened.\r\nShips came… [+2301 chars]')).toEqual(['The harbour opened.\r\nShips came…']);
  });

  it('splits authors and drops a part mark from the headline', () => {
    const { drafts } = read([{ ...article, title: 'Long read (1/2)', byline: 'By Ada Moor and Ben Lee; C. Dow' }]);
    expect(drafts[0]?.authors).toEqual(['Ada Moor', 'Ben Lee', 'C. Dow']);
    expect(drafts[0]).toMatchObject({ title: { value: 'Long read' }, part: { number: 1, of: 2 } });
  });

  it('takes tags out of a body, and no text that merely holds a sign', () => {
    const body = '<p>One ship.</p><script>var x = "<p>no</p>";</script>\n<figcaption>Photo</figcaption><p>3 < 4, it says.</p>';
    expect(bodyOf(body)).toEqual(['One ship.', '3 < 4, it says.']);
    expect(bodyOf('a < b and c > d')).toEqual(['a < b and c > d']);
  });

  it('keeps a sentence whole that holds a link or an emphasis', () => {
    const body =
      '<p>The <b>Quay Trust</b> paid for <a href="/x">the new\ncrane</a><sup>1</sup>, it said.</p><p>Boats<br>and ships.</p>';
    expect(bodyOf(body)).toEqual(['The Quay Trust paid for the new\ncrane1, it said.', 'Boats', 'and ships.']);
    expect(bodyOf('<p>The crane lifts<svg><title>arrow</title></svg> forty tons.</p>')).toEqual([
      'The crane lifts',
      'forty tons.',
    ]);
  });

  it.each([
    ['<p>&pound;1.9m &amp; 4&deg;C, &#8220;more&#x201D; &ndash; &quot;it&#39;s&quot;</p>', '£1.9m & 4°C, “more” – "it\'s"'],
    ['A&nbsp;quay&rsquo;s cost: 3&#160;km', 'A quay’s cost: 3 km'],
    ['C&ocirc;ng ty &Eacute;toile, &Uuml;bersee', 'Công ty Étoile, Übersee'],
    ['The quay&#146;s owner &#150; R&D and AT&T', 'The quay’s owner – R&D and AT&T'],
    ['&amp;quot;Twice escaped&amp;quot;, R&amp;D; said', '"Twice escaped", R&D; said'],
    ['a har&shy;bour, &#27;[2J &unheard;', 'a harbour,  [2J &unheard;'],
  ])('reads the entities in %s as their characters', (body, text) => {
    expect(bodyOf(body)).toEqual([text]);
  });

  it('reads HTML that was escaped as a whole', () => {
    expect(bodyOf('&lt;p&gt;The crane&amp;#39;s arm broke.&lt;/p&gt;&lt;p&gt;No one fell.&lt;/p&gt;')).toEqual([
      "The crane's arm broke.",
      'No one fell.',
    ]);
    expect(bodyOf('It writes &lt;b&gt; for bold letters.')).toEqual(['It writes <b> for bold letters.']);
  });

  it('takes the labels of the page out of a body', () => {
    const body =
      'The harbour opened. Advertisement Ships came in.\n\nAdvertisement\n\nShare on Facebook\n\nForty of them stayed.';
    expect(read([{ ...article, body }]).drafts[0]?.body.map((span) => span.text)).toEqual([
      'The harbour opened.',
      'Ships came in.',
      'Forty of them stayed.',
    ]);
  });

  it('lists a bad line of JSON Lines with its number and goes on', () => {
    const line = JSON.stringify(article);
    const { drafts, problems } = read(`${line}\n{"title": "cut\n${line}\n{"no":"article"}\n`);
    expect(drafts).toHaveLength(2);
    expect(problems.map((problem) => problem.line)).toEqual([2, 4]);
    expect(problems.slice(0, 1).map(({ why }) => inEnglish(why))).toEqual([expect.stringMatching(/not closed/)]);
  });

  it.each([
    ['[{"title": "A",\n "body": "B"},\n {"title": ', 3, /ends in the middle/],
    ['[{"title": "A" "body": "B"}]', 1, /missing/],
    ['{"a": {"b": 1}}', 1, /without articles/],
    [`[{"title":${'['.repeat(50_000)}`, 1, /nested/],
  ])('refuses what is broken with its line: %s', (text, line, reason) => {
    const { broken } = read(text);
    expect(broken).toMatchObject({ line });
    expect(broken && inEnglish(broken.why)).toMatch(reason);
  });

  it('recognises JSON by its own signs, and prose that begins with a bracket not', () => {
    const strength = (text: string) => records.recognise(toDumpText('any.txt', text), aids);
    expect(strength('[{"a": 1}]')).toBe(1);
    expect(strength('{"title": "cut off')).toBe(1);
    expect(strength('[1, 2]')).toBe(1);
    expect(strength('[Advertisement] The harbour opened.')).toBe(0);
    expect(strength('{curly} prose')).toBe(0);
  });

  it('gives spans that are pieces of the decoded value, within their token, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        (bodies, escaped) => {
          fc.pre(bodies.every((body) => body.trim() !== ''));
          const json = JSON.stringify(
            bodies.map((body) => ({ title: 'T', body })),
            null,
            2,
          );
          const text = escaped
            ? json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
            : json;
          const { drafts } = read(text);
          for (const [place, draft] of drafts.entries()) {
            for (const span of draft.body) {
              const value = JSON.parse(text.slice(span.start, span.end)) as string;
              expect(value).toBe(bodies[place]);
              const cleaned = value.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g, ' ').replace(/\p{Cs}/gu, '\uFFFD');
              expect(cleaned).toContain(span.text);
              expect(span.end - span.start).toBeGreaterThan(span.text.length);
            }
          }
        },
      ),
      {
        examples: [
          [['!\uFFFD!', '!'], false],
          [['a\uD800b', '\uDC00'], true],
        ],
      },
    );
  });
});

const shared = join(import.meta.dirname, '../../../../shared/multihop-rag/articles.json');

describe.skipIf(!existsSync(shared))('the records of the shared articles (skipped without ../shared)', () => {
  it('are all read with headline, outlet, date and body', () => {
    const bytes = readFileSync(shared);
    const given = JSON.parse(bytes.toString()) as { title: string; published_at: string; body: string }[];
    const outcome = readDump({ path: 'articles.json', bytes }, { ...aids, corrections: noCorrections });
    if ('reason' in outcome) throw new Error(outcome.reason);
    expect(outcome.articles.map((found) => found.title)).toEqual(given.map((one) => one.title.trim()));
    expect(outcome.articles.map((found) => found.published)).toEqual(given.map((one) => one.published_at.slice(0, 10)));
    expect(new Set(outcome.articles.map((found) => found.id)).size).toBe(given.length);
    expect(outcome.articles.every((found) => found.language === 'en')).toBe(true);
    const outlets = new Set(outcome.articles.map((found) => found.outlet));
    for (const name of ['FOX News', 'The Independent', 'CNBC', 'The Roar', 'TechCrunch', 'The New York Times'])
      expect(outlets).toContain(name);
  });
});
