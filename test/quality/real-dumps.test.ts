import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article, ReadDump } from '../../src/dump/article.js';
import { noCorrections } from '../../src/dump/corrections.js';
import { createDateReader } from '../../src/dump/dates.js';
import { loadOutlets } from '../../src/dump/outlets.js';
import { readDump } from '../../src/dump/read-dump.js';

const corpus = resolve(import.meta.dirname, '../../../shared/corpus');
const present = existsSync(corpus);
if (!present) console.log('skipped: ../shared/corpus is not here, so the articles of the real dumps were not checked');

const aids = { outlets: loadOutlets({ files: [] }), dates: createDateReader(), corrections: noCorrections };

function readAll(): ReadDump[] {
  return readdirSync(corpus)
    .sort()
    .map((name) => {
      const outcome = readDump({ path: name, bytes: readFileSync(join(corpus, name)) }, aids);
      if ('reason' in outcome) throw new Error(`${name}: ${outcome.reason}`);
      return outcome;
    });
}

/** One line an article; the headline as the beginning of its sha256, for the words are not ours. */
function row(article: Article): string {
  const title = createHash('sha256')
    .update(article.title ?? '')
    .digest('hex')
    .slice(0, 8);
  const part = article.part ? `${article.part.number}/${article.part.of}` : '-';
  return [
    `${article.dump.slice(0, 3)}:${article.lines[0]}-${article.lines[1]}`,
    article.kind,
    article.outlet,
    article.host,
    article.published,
    article.posted,
    article.language,
    part,
    article.authors.join('+') || '-',
    title,
  ].join(' | ');
}

describe.skipIf(!present)('the articles of the real dumps', () => {
  it('are 19 reports, 10 translations, 7 commentaries and 2 notes', () => {
    const kinds = readAll().flatMap((dump) => dump.articles.map((article) => article.kind));
    const count = (kind: string) => kinds.filter((one) => one === kind).length;
    expect([count('report'), count('translation'), count('commentary'), count('note')]).toEqual([19, 10, 7, 2]);
  });

  it('have the right place, kind, outlet, host, dates, language, part, authors and headline', async () => {
    const rows = readAll().flatMap((dump) => dump.articles.map(row));
    await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot('real-dumps.articles.txt');
  });

  it('are each read by the layout they were scraped in', () => {
    expect(readAll().map((dump) => dump.layout)).toEqual(['listing', 'republished', 'blog', 'page', 'feed']);
  });

  it('quote their dump unaltered', () => {
    for (const dump of readAll()) {
      const text = readFileSync(join(corpus, dump.dump), 'utf8');
      for (const span of dump.articles.flatMap((article) => article.body))
        expect(text.slice(span.start, span.end)).toBe(span.text);
    }
  });

  it('hold no words of the page around them', () => {
    const text = readAll()
      .flatMap((dump) => dump.articles.flatMap((article) => article.body.map((span) => span.text)))
      .join('\n');
    expect(text).not.toMatch(
      /Advertisement|Read Also|appeared first on|Published:|Recently the|picked up the following|continue\)|待續|\]\]>/,
    );
    expect(text).not.toMatch(/No data|Listening|cookies|Updated \d|Reporting by/i);
  });
});
