import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForMatching } from '../../src/language/fold.js';
import { tokenize, tokenizeInto, tokenizeParts, tokenizeWithOffsets } from '../../src/language/tokenize.js';

function intoSink(text: string): string[] {
  const terms: string[] = [];
  tokenizeInto(text, {
    term: (term) => terms.push(term),
    ideograph: (unit) => terms.push(String.fromCharCode(unit)),
    pair: (first, second) => terms.push(String.fromCharCode(first, second)),
  });
  return terms;
}

describe('tokenize', () => {
  it.each([
    ["The U.S.'s A.I. rules", ['the', 'us', 'ai', 'rule']],
    ['1,400 chips, 12,345,678.5 and １９.３８％', ['1400', 'chip', '12345678.5', 'and', '19.38']],
    ['the B200 and 5G in 2025.04.01', ['the', 'b200', 'and', '5g', 'in', '2025', '04.01']],
    ['3,5 Prozent', ['3.5', 'prozent']],
    ['Microsoft’s companies’ don’t O’Brien l’accord', ['microsoft', 'compani', 'dont', 'obrien', 'accord']],
    ['Đà Nẵng café ﬁne', ['da', 'nang', 'cafe', 'fine']],
    ['閉鎖 J. Snowden p.m. ET', ['闭', '闭锁', '锁', 'j', 'snowden', 'pm', 'et']],
    ['ｶﾞｿﾘﾝ', ['ガ', 'ガソ', 'ソ', 'ソリ', 'リ', 'リン', 'ン']],
    ['soft\u00adware zero\u200bwidth', ['softwar', 'zerowidth']],
    ['U.S. A.I.', ['us', 'ai']],
    ['e-mail—now', ['e', 'mail', 'now']],
    ['', []],
    ['… 。!?', []],
    ['😀 𠮷野 𝐀I', ['𠮷', '野', 'ai']],
  ])('reads %j', (text, terms) => {
    expect(tokenize(text)).toEqual(terms);
  });

  it('gives for each part of a text what the part alone gives', () => {
    const words = fc.constantFrom(
      'The U.S.',
      "plan's",
      '1,400.5',
      '3,5',
      '2025.04.01',
      '經濟學',
      'ｶﾞ',
      'ﬁne',
      '𠮷野',
      'l’accord',
      'o',
      "'s",
      ',',
      '.',
      ' ',
      '5G',
    );
    const texts = fc.array(words, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'grapheme' })), fc.array(fc.nat(40), { maxLength: 6 }), (text, cuts) => {
        const places = [0, ...cuts.filter((cut) => cut < text.length), text.length].sort((one, other) => one - other);
        const parts = places.slice(1).map((end, at) => ({ start: places[at] ?? 0, end }));
        expect(tokenizeParts(text, parts)).toEqual(parts.map(({ start, end }) => tokenize(text.slice(start, end))));
      }),
      { numRuns: 2_000 },
    );
  });

  it('gives Traditional, Simplified and Japanese forms of a word one term', () => {
    expect(tokenize('經濟學')).toEqual(tokenize('经济学'));
    expect(intoSink('經濟學 2024年 𠮷')).toEqual(tokenize('经济学 2024年 𠮷'));
    expect(tokenize('経済学')).toEqual(tokenize('经济学'));
    expect(tokenize('台灣的晶片價格')).toEqual(tokenize('台湾的晶片价格'));
    expect(tokenize('裡面')).toEqual(tokenize('裏面'));
  });

  it('gives the forms of an English verb and noun one term', () => {
    for (const forms of [
      ['close', 'closed', 'closes', 'closing'],
      ['company', 'companies', 'company’s'],
      ['announce', 'announced', 'announcing'],
      ['use', 'used', 'uses', 'using'],
      ['plan', 'plans', 'planned', 'planning'],
      ['agree', 'agreed', 'agrees'],
    ]) {
      expect(new Set(forms.flatMap(tokenize)).size, forms.join()).toBe(1);
    }
  });

  it.each([
    ['plane', 'plan'],
    ['care', 'car'],
    ['news', 'new'],
    ['used', 'us'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(tokenize(one)).not.toEqual(tokenize(other));
  });

  it('finds no difference between composed and decomposed text', () => {
    const text = 'Nguyễn ガンダム 한국어 Zürich';
    expect(tokenize(text.normalize('NFD'))).toEqual(tokenize(text));
  });

  it('tells where each term stands, also behind characters that fold to several or none', () => {
    const text = '㍿ ﬁlm\u200bs in Zu\u0308rich, ½ ｶﾞｽ 1,400';
    const places = tokenizeWithOffsets(text).map(({ term, start, end }) => [term, text.slice(start, end)]);
    expect(places).toContainEqual(['film', 'ﬁlm\u200bs']);
    expect(places).toContainEqual(['zurich', 'Zu\u0308rich']);
    expect(places).toContainEqual(['ガス', 'ｶﾞｽ']);
    expect(places).toContainEqual(['1400', '1,400']);
    expect(places).toContainEqual(['1', '½']);
  });

  it('never fails, keeps offsets inside the text and agrees with tokenize', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string()), (text) => {
        const tokens = tokenizeWithOffsets(text);
        expect(tokens.map((token) => token.term)).toEqual(tokenize(text));
        expect(intoSink(text)).toEqual(tokenize(text));
        for (const { term, start, end } of tokens) {
          expect(term).not.toBe('');
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('stays linear on hostile input', () => {
    for (const unit of ['a', 'a.', '1,', "a'", '1.', 'y', 'が', '\u0301', '𠮷', '\ud800']) {
      const began = performance.now();
      tokenize(unit.repeat(50_000));
      expect(performance.now() - began, unit).toBeLessThan(10_000);
    }
  });
});

describe('foldForMatching', () => {
  it.each([
    ['“Quoted”—it’s', '"quoted"-it\'s'],
    ['ＡＢＣ　１２', 'abc 12'],
    ['學習「中文」', '学习"中文"'],
    ['ĐÌNH', 'dinh'],
    ['カタカナひらがな', 'カタカナひらがな'],
  ])('folds %j to %j', (text, folded) => {
    expect(foldForMatching(text)).toBe(folded);
  });

  it('changes nothing the second time, whatever the character', () => {
    const restless: string[] = [];
    for (let codePoint = 0; codePoint < 0x30000; codePoint++) {
      // The planes beyond hold rare ideographs; mathematical letters and compatibility forms are where folds differ.
      if (codePoint > 0xffff && !(codePoint >= 0x1d400 && codePoint < 0x1d800) && !(codePoint >= 0x2f800 && codePoint < 0x2fa20))
        continue;
      const once = foldForMatching(String.fromCodePoint(codePoint));
      if (foldForMatching(once) !== once) restless.push(codePoint.toString(16));
    }
    expect(restless).toEqual([]);
  });
});
