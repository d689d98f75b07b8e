import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleAddress, inCode, neutralise, neutraliseWithin, visibleText } from '../../src/discord/neutralise.js';

describe('foreign text in a message', () => {
  it('reads the same when it is plain', () => {
    const plain = 'Inflation rose by 3.1% in April, the U.S. office said; "a surprise" (see page 4).';
    expect(neutralise(plain)).toBe(plain);
    expect(neutralise('日本の失業率は2.6%でした。')).toBe('日本の失業率は2.6%でした。');
  });

  it.each([
    ['@everyone come', /@everyone/],
    ['@here', /@here/],
    ['@e\u200bveryone', /@everyone/],
    ['<@123456789012345678>', /(?<!\\)<@/],
    ['<@&123456789012345678> and <#123456789012345678>', /(?<!\\)</],
    ['<t:1700000000:R> </ask:1> <:x:123>', /(?<!\\)</],
    ['[click](https://evil.example/x)', /(?<!\\)\[click|https:\/\//],
    ['![image](http://evil.example/a.png)', /(?<!\\)\[image|http:\/\//],
    ['see https://evil.example/?q=secret', /https:\/\//],
    ['h\u200bttps://evil.example', /https:\/\//],
    ['discord.gg/abcdef', /discord\.gg/],
    ['www.evil.example', /www\.evil/],
    ['evil.example/path?leak=1', /evil\.example\//],
    ['discord://-/channels/1', /discord:\/\//],
    ['**bold** __under__ ~~gone~~ ||hidden||', /(?<!\\)[*_~|]/],
    ['```js\ncode```', /(?<!\\)`/],
    ['# Heading', /^#/],
    ['> quoted', /^>/],
    ['-# small', /^-/],
    ['1. list', /^1\./],
    ['as shown [1] and [23]', /\[\d/],
    ['a\u202egnp.exe', /\u202e/],
    ['hidden\u{e0041}\u{e0042}\u{fe0f}', /\u{e0041}|\u{fe0f}/u],
  ])('is dead: %j', (text, alive) => {
    expect(neutralise(text)).not.toMatch(alive);
  });

  it('keeps halves of a pair and line breaks out', () => {
    expect(visibleText('a\ud800b\r\nc\0d\u2028e')).toBe('a\ufffdb c d e');
  });

  it('never passes its limit and never ends inside an escape, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.integer({ min: 1, max: 200 }), (text, limit) => {
        const shown = neutraliseWithin(text, limit);
        expect(shown.length).toBeLessThanOrEqual(limit);
        expect(/(?<!\\)(?:\\\\)*\\$/.test(shown)).toBe(false);
        expect(/\p{Surrogate}/u.test(shown)).toBe(false);
      }),
    );
  });

  it('takes time in proportion to its length: half a second is far more than 100,000 hostile characters need', () => {
    for (const piece of ['a', 'a.', '[', '@', 'a-', 'http', '://', '1', '\\', '<@', 'é.']) {
      const text = piece.repeat(100_000 / piece.length);
      const start = performance.now();
      neutralise(text);
      expect(performance.now() - start, piece).toBeLessThan(500);
    }
  });

  it('between backticks cannot end the code', () => {
    expect(inCode('a`b@everyone\n.txt:3')).toBe('`a\u02cbb@\u2060everyone .txt:3`');
    expect(inCode(`${'x'.repeat(300)}end.txt`).length).toBeLessThanOrEqual(122);
  });
});

describe("an article's own address", () => {
  it('is shown without a preview when it is a plain web address', () => {
    expect(articleAddress('https://news.example/2026/04/a?b=c')).toBe('<https://news.example/2026/04/a?b=c>');
  });

  it.each([
    null,
    'javascript:alert(1)',
    'https://user:secret@news.example/',
    'https://discord.gg/abc',
    'https://ptb.discord.com/invite/x',
    'not an address',
    `https://news.example/${'a'.repeat(400)}`,
  ])('is left out otherwise: %j', (url) => {
    expect(articleAddress(url)).toBeNull();
  });
});
