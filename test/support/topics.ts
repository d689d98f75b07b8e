import type { Comparison } from '../../src/answer/survey/comparison.js';
import type { Timeline } from '../../src/answer/survey/timeline.js';
import type { RankedPassage, SearchResult } from '../../src/retrieve/search-result.js';
import { citationWith } from './answers.js';

export const understoodNothing = { outlets: [], authors: [], from: null, to: null, language: 'en', carriedOver: [] };

export function rankedPassageWith(changes: Partial<RankedPassage> = {}): RankedPassage {
  const { article, dump, lines, outlet, host, title, published, kind, url, alsoIn } = citationWith();
  const text = 'Three bridges were closed on Monday.\nThe ferries went on as usual.';
  const place = { article, dump, lines, outlet, host, title, published, kind, url, alsoIn };
  return { rank: 1, score: 1, ...place, text, ...changes };
}

/** So many passages, numbered in their headlines and texts. */
export function searchResultOf(count: number, changes: Partial<RankedPassage> = {}): SearchResult {
  const results = Array.from({ length: count }, (_, at) =>
    rankedPassageWith({
      rank: at + 1,
      article: `article${at + 1}`,
      lines: [at + 1, at + 3],
      title: `Storm report ${at + 1}`,
      text: `Bridge ${at + 1} was closed on Monday.\nThe ferries went on as usual.`,
      ...changes,
    }),
  );
  return { question: 'bridges', understood: understoodNothing, results, notices: [] };
}

/** So many reports, a day apart. */
export function timelineOf(count: number, changes: Parameters<typeof citationWith>[0] = {}): Timeline {
  const citations = Array.from({ length: count }, (_, at) =>
    citationWith({
      n: at + 1,
      lines: [at + 1, at + 1],
      quote: `Bridge ${at + 1} was closed.`,
      title: `Storm report ${at + 1}`,
      published: `2026-04-${String(at + 1).padStart(2, '0')}`,
      ...changes,
    }),
  );
  const entries = citations.map(({ n, quote, published }) => ({ date: published, text: quote, citation: n }));
  return { question: 'bridges', language: 'en', entries, citations, understood: understoodNothing, notices: [] };
}

/** So many outlets, each with one sentence, who differ over a number. */
export function comparisonOf(count: number, changes: Parameters<typeof citationWith>[0] = {}): Comparison {
  const citations = Array.from({ length: count }, (_, at) =>
    citationWith({ n: at + 1, outlet: `Outlet ${at + 1}`, quote: `${at + 3} bridges were closed.`, ...changes }),
  );
  const outlets = citations.map(({ n, quote, outlet }) => ({
    outlet,
    reports: n,
    statements: [{ text: quote, citations: [n] }],
  }));
  const values = citations.slice(0, 2).map(({ n, outlet }) => ({ value: `${outlet?.length ?? 0} bridges`, citation: n }));
  const conflicts = count < 2 ? [] : [{ about: 'bridges closed', values }];
  const question = 'bridges';
  return { question, language: 'en', outlets, citations, conflicts, understood: understoodNothing, notices: [] };
}

/** What a dump may hold to ping, link, format, hide or overflow. */
export const hostileText = `@everyone <@123456789012345678> [1] **bold** \`code\` ||hidden|| \u202e\u200b\u{e0041} [x](https://evil.example/a) https://evil.example/b discord.gg/abc\n# head ${'𠮷野家👩‍👩‍👧'.repeat(60)}`;

export const hostileNames = {
  outlet: hostileText,
  host: hostileText,
  title: hostileText,
  dump: `${hostileText}.txt`,
  url: 'javascript:alert(1)',
};
