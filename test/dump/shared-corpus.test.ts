import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/dump/article.js';
import { linkCopies, withTheirTexts } from '../../src/dump/copies/link-copies.js';
import { openDumpFolder } from '../../src/dump/dump-folder.js';
import { packageRoot } from '../../src/package-root.js';

const corpus = join(packageRoot(), '..', 'shared', 'corpus');

describe.skipIf(!existsSync(corpus))('the shared dumps (skipped without ../shared)', () => {
  const folder = existsSync(corpus) ? openDumpFolder(corpus) : null;
  const read = (folder?.dumps ?? []).map((dump) => {
    const bytes = readFileSync(dump.file);
    const outcome = folder?.read(dump.path, bytes);
    if (!outcome || 'reason' in outcome) throw new Error(`${dump.path} was refused`);
    return { ...outcome, text: bytes.toString('utf8') };
  });
  const articles: readonly Article[] = read.flatMap((dump) => dump.articles);

  it('hold so many of each kind and nothing else', () => {
    const counts = Object.fromEntries(
      ['report', 'translation', 'commentary', 'note'].map((kind) => [
        kind,
        articles.filter((article) => article.kind === kind).length,
      ]),
    );
    expect(counts).toEqual({ report: 19, translation: 10, commentary: 7, note: 2 });
    expect(read.map((dump) => dump.layout)).toEqual(['listing', 'republished', 'blog', 'page', 'feed']);
    expect(folder?.refused).toEqual([]);
    expect(new Set(articles.map((article) => article.id)).size).toBe(articles.length);
  });

  it('give every report an outlet and a headline, and leave out the one date that is not printed', () => {
    expect(read.flatMap((dump) => dump.undecided.map((entry) => entry.field))).toEqual(['published']);
  });

  it('give every translation its report, with the same outlet and date', () => {
    for (const translation of articles.filter((article) => article.kind === 'translation')) {
      const report = articles.find((article) => article.id === translation.translationOf);
      expect(report).toMatchObject({
        kind: 'report',
        outlet: translation.outlet,
        host: translation.host,
        published: translation.published,
      });
      expect(report?.language).not.toBe(translation.language);
    }
  });

  it('never credit a remark or a note to the outlet it speaks of', () => {
    for (const article of articles.filter(({ kind }) => kind === 'commentary' || kind === 'note')) {
      expect(article).toMatchObject({ outlet: null, host: null });
      expect(article.published).toBe(article.posted);
    }
  });

  it('give bodies that are the dump’s own text, in order, without overlap', () => {
    for (const dump of read) {
      const lines = dump.text.split(/\r\n|\n|\r/);
      for (const { body, lines: range } of dump.articles) {
        let before = 0;
        for (const span of body) {
          expect(span.text).toBe(dump.text.slice(span.start, span.end));
          expect(span.start).toBeGreaterThanOrEqual(before);
          expect(lines[span.lines[0] - 1]).toContain(span.text.split(/\r\n|\n|\r/)[0]);
          before = span.end;
        }
        expect(body.at(-1)?.lines[1]).toBe(range[1]);
      }
    }
  });

  it('link the one report that stands in two of them', () => {
    const links = linkCopies(withTheirTexts(articles));
    expect(links).toHaveLength(2);
    const [one, other] = [links[0]?.article, links[0]?.copy].map((id) => articles.find((article) => article.id === id));
    expect(one?.title).toBe(other?.title);
    expect(one?.dump).not.toBe(other?.dump);
  });
});
