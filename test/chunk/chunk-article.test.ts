import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chunkArticle } from '../../src/chunk/chunk-article.js';
import { quoteOf } from '../../src/chunk/quote.js';
import type { Span } from '../../src/dump/article.js';
import { type DumpText, spanOf, toDumpText } from '../../src/dump/dump-text.js';

const words = (count: number, word = 'word') => Array.from({ length: count }, (_, at) => `${word}${at}`).join(' ');
const sentence = (count: number) => `S${words(count - 1)}.`;
const whole = (text: string): Span[] => {
  const span = spanOf(toDumpText('a.txt', text), 0, text.length);
  return span ? [span] : [];
};

describe('chunkArticle', () => {
  it('packs whole sentences into chunks of at most 160 words', () => {
    const text = Array.from({ length: 20 }, () => sentence(30)).join(' ');
    const chunks = chunkArticle(whole(text), 'en');
    expect(chunks.map((chunk) => chunk.sentences.length)).toEqual([5, 5, 5, 5]);
    expect(chunks.map((chunk) => chunk.ordinal)).toEqual([0, 1, 2, 3]);
    expect(chunks.map((chunk) => chunk.text).join(' ')).toBe(text);
  });

  it('gives Chinese and Japanese the same room', () => {
    const text = '半導體市場今年持續成長而且價格上升。'.repeat(60);
    const sizes = chunkArticle(whole(text), 'zh-Hant').map((chunk) => chunk.text.length);
    expect(Math.max(...sizes)).toBeGreaterThan(200);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(256);
    expect(chunkArticle(whole(text), 'ja').length).toBeLessThan(sizes.length);
  });

  it('evens out a tiny last chunk', () => {
    const text = [...Array.from({ length: 10 }, () => sentence(17)), sentence(5)].join(' ');
    const sizes = chunkArticle(whole(text), 'en').map((chunk) => chunk.text.split(' ').length);
    expect(sizes).toHaveLength(2);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(60);
  });

  it('cuts a giant sentence at blanks, a giant word between characters, never inside a pair', () => {
    const sentences = chunkArticle(whole(words(1_000)), 'en').flatMap((chunk) =>
      chunk.sentences.map(({ start, end }) => chunk.text.slice(start, end)),
    );
    expect(sentences.join(' ')).toBe(words(1_000));
    const emoji = '😀'.repeat(5_000);
    const chunks = chunkArticle(whole(emoji), null);
    expect(chunks.length).toBeGreaterThan(10);
    for (const chunk of chunks) expect(chunk.text).toMatch(/^(?:😀|\n)+$/u);
  });

  it('keeps spans apart, since words were removed between them', () => {
    const dump = toDumpText('a.txt', 'The lab closed and\nAdvertisement\nnobody knew why. It stayed so.');
    const spans = [spanOf(dump, 0, 18), spanOf(dump, 33, dump.text.length)].filter((span) => span !== null);
    const [chunk] = chunkArticle(spans, 'en');
    expect(chunk?.text).toBe('The lab closed and\nnobody knew why. It stayed so.');
    expect(chunk?.spans.map(({ start, end }) => [start, end])).toEqual([
      [0, 18],
      [33, 63],
    ]);
    expect(chunk?.sentences.map(({ start, end, lines }) => [chunk.text.slice(start, end), lines])).toEqual([
      ['The lab closed and', [1, 1]],
      ['nobody knew why.', [3, 3]],
      ['It stayed so.', [3, 3]],
    ]);
    expect(chunk?.lines).toEqual([1, 3]);
  });

  it('keeps the token of a decoded string, and its lines, for every part of it', () => {
    const text = Array.from({ length: 20 }, () => sentence(30)).join('\n\n');
    const span: Span = { start: 10, end: 12 + JSON.stringify(text).length, text, lines: [4, 4] };
    const chunks = chunkArticle([span], 'en');
    expect(chunks.length).toBeGreaterThan(3);
    for (const chunk of chunks) {
      expect(chunk.spans).toHaveLength(1);
      expect(chunk.spans[0]).toMatchObject({ start: 10, end: span.end, lines: [4, 4] });
      expect(text).toContain(chunk.text);
      expect(chunk.sentences.every(({ lines }) => lines[0] === 4 && lines[1] === 4)).toBe(true);
    }
  });

  it('has nothing to say of an empty body', () => {
    expect(chunkArticle([], 'en')).toEqual([]);
  });

  const piece = fc.constantFrom(
    'The lab closed. ',
    'Mr. Li left',
    ' ',
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    '關閉了。',
    '「何？」',
    '😀',
    'x'.repeat(300),
    words(90),
    '\u3000',
    '“No.” ',
  );
  const prose = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

  it('finds every sentence verbatim at its lines in the dump, and every word of the body in exactly one chunk', () => {
    fc.assert(
      fc.property(
        prose,
        fc.array(fc.nat(), { maxLength: 6 }),
        fc.constantFrom('en', 'zh-Hant', 'ja', null),
        (text, cuts, language) => {
          const dump = toDumpText('a.txt', text);
          const body = cutInto(dump, cuts);
          const chunks = chunkArticle(body, language);
          const solid = (value: string) => value.replace(/\s/g, '');
          expect(solid(chunks.map((chunk) => chunk.text).join(''))).toBe(solid(body.map((span) => span.text).join('')));
          for (const chunk of chunks) {
            expect(chunk.text).toBe(chunk.spans.map((span) => span.text).join('\n'));
            for (const span of chunk.spans) expect(dump.text.slice(span.start, span.end)).toBe(span.text);
            for (const { start, end, lines } of chunk.sentences) {
              const quote = quoteOf(chunk.text.slice(start, end));
              expect(quote).not.toBe('');
              expect(quoteOf(linesOf(dump, lines[0], lines[1]))).toContain(quote);
              expect(quoteOf(linesOf(dump, lines[0] + 1, lines[1]))).not.toBe(quote);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

function cutInto(dump: DumpText, cuts: readonly number[]): Span[] {
  const places = [0, ...cuts.map((cut) => cut % (dump.text.length + 1)), dump.text.length].sort((one, other) => one - other);
  // A dump's layout never cuts inside a pair or a line end.
  const clean = places.filter((at) => !/[\ud800-\udbff\r]/.test(dump.text.charAt(at - 1)));
  return clean.slice(1).flatMap((end, at) => spanOf(dump, clean[at] ?? 0, end) ?? []);
}

function linesOf(dump: DumpText, first: number, last: number): string {
  return dump.lines
    .slice(first - 1, last)
    .map((line) => line.text)
    .join('\n');
}

describe('quoteOf', () => {
  it('makes runs of white space one blank', () => {
    expect(quoteOf(' one\r\n\ttwo\u3000three ')).toBe('one two three');
  });
});
