import { describe, expect, it } from 'vitest';
import { findQuote } from '../../../src/answer/verify/quote/find-quote.js';
import { verifyStatement } from '../../../src/answer/verify/verify-statement.js';
import type { Passage } from '../../../src/retrieve/passage.js';
import { passagesOf } from '../../support/cited-passages.js';
import { inventArticle } from '../../support/invented-articles.js';

const aids = { outletNamed: () => null, parallelsOf: () => [], reportOf: (passage: Passage) => [passage] };
const text = 'The mayor said “the  old bridge\nis closed” – for good. Traffic rose 48 million in all. 該鎮有「三座」橋。';

describe('a quote', () => {
  it.each([
    ['the mayor’s own quotation marks', '"the old bridge is closed"'],
    ['another dash', 'is closed” - for good.'],
    ['corner brackets', '該鎮有『三座』橋'],
    ['width', 'rose　４８ million'],
  ])('is found over %s', (_, quote) => {
    expect(findQuote(text, quote)).not.toBeNull();
  });
  it('is found with its offsets in the unfolded text', () => {
    const found = findQuote(text, '"the old bridge is closed"');
    expect(text.slice(found?.start, found?.end)).toBe('“the  old bridge\nis closed”');
  });
  it.each([
    ['another case', 'the mayor said'],
    ['one altered word', 'The mayor says “the old bridge is closed”'],
    ['an ellipsis', 'The mayor said … for good.'],
    ['two places in one', 'The mayor said Traffic rose 48 million'],
    ['the end of a number', '8 million in all'],
    ['half a word', 'he old bridge is closed'],
  ])('is not found over %s', (_, quote) => {
    expect(findQuote(text, quote)).toBeNull();
  });
  it('of a hundred thousand signs is looked for in linear time', () => {
    const long = 'a '.repeat(50_000);
    const began = performance.now();
    expect(findQuote(long, `${'a '.repeat(20_000)}b`)).toBeNull();
    expect(performance.now() - began).toBeLessThan(1000);
  });
});

describe('a statement', () => {
  const [passage] = passagesOf(
    inventArticle({
      id: 'a',
      dump: 'a.txt',
      outlet: null,
      title: '',
      language: 'en',
      published: null,
      body: ['The old bridge is closed for good. No comment.'],
    }),
  );
  const verdictOn = (cites: { key: string; quote: string }[]) =>
    verifyStatement({ text: 'The old bridge is closed.', cites }, passage ? new Map([['k', passage]]) : new Map(), aids);

  it('without a citation is not shown', () => expect(verdictOn([])).toMatchObject({ reason: 'no-citation' }));
  it('with a key that was not issued is not shown', () =>
    expect(verdictOn([{ key: 'x', quote: 'The old bridge' }])).toMatchObject({ reason: 'unknown-key' }));
  it('with two words for a quote is not shown', () =>
    expect(verdictOn([{ key: 'k', quote: 'old bridge' }])).toMatchObject({ reason: 'quote-too-short' }));
  it('may quote a whole short sentence', () =>
    expect(
      verdictOn([
        { key: 'k', quote: 'The old bridge is closed' },
        { key: 'k', quote: 'No comment.' },
      ]),
    ).toMatchObject({
      ok: true,
      quotes: [
        { start: 0, end: 24 },
        { start: 35, end: 46 },
      ],
    }));
});
