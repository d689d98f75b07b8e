import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { escapeControls } from '../../src/dump/control-characters.js';
import { type Decoded, decode } from '../../src/dump/decode.js';

const texts = {
  hant: '行政院昨日宣布，明年度科技預算將增加百分之十二，重點放在半導體與人工智慧。\n部長表示，這項計畫可望創造三千個工作機會。',
  hans: '国务院昨日宣布，明年科技预算将增加百分之十二，重点放在半导体与人工智能。\n部长表示，这项计划有望创造三千个工作机会。',
  ja: '政府は昨日、来年度の科学技術予算を１２パーセント増額すると発表した。\r\n大臣は「三千人の雇用が生まれる」と述べた。',
  ko: '정부는 어제 내년도 과학기술 예산을 12퍼센트 늘린다고 발표했다.\n장관은 삼천 개의 일자리가 생길 것이라고 말했다.',
  ru: 'Правительство вчера объявило, что бюджет на науку вырастет на двенадцать процентов.\nМинистр сказал, что это важно.',
  fr: 'Le gouvernement a annoncé hier que le budget augmenterait de 12 %, “un effort inégalé”, a déclaré l’équipe.\nÀ suivre.',
  vi: 'Chính phủ hôm qua thông báo ngân sách khoa học năm tới sẽ tăng mười hai phần trăm.\nBộ trưởng cho biết đây là nỗ lực lớn.',
  en: 'The minister said “yes” – the budget will grow by twelve per cent.\nIt’s the café’s third year.',
} as const;

function textOf(decoded: Decoded): string {
  return 'text' in decoded ? decoded.text : `refused: ${decoded.refused.reason}`;
}

function reasonOf(decoded: Decoded): string {
  return 'refused' in decoded ? decoded.refused.reason : 'read';
}

describe('decoding a dump', () => {
  const unicode = ['utf-8', 'utf-8 bom', 'utf-16le', 'utf-16le bom', 'utf-16be', 'utf-16be bom', 'utf-32le bom'];
  const rows = [
    ...Object.keys(texts).flatMap((language) => unicode.map((encoding) => [language, encoding])),
    ['hant', 'big5'],
    ['hant', 'gb18030'],
    ['hans', 'gb18030'],
    ['ja', 'shiftjis'],
    ['ja', 'euc-jp'],
    ['ko', 'euc-kr'],
    ['ru', 'windows-1251'],
    ['fr', 'windows-1252'],
    ['en', 'windows-1252'],
    ['en', 'gb18030'],
    ['vi', 'gb18030'],
  ] as [keyof typeof texts, string][];

  it.each(rows)('gives the identical %s text from %s', (language, encoding) => {
    const [name = '', bom] = encoding.split(' ');
    const bytes = iconv.encode(texts[language], name, { addBOM: bom !== undefined });
    expect(textOf(decode(bytes))).toBe(texts[language]);
  });

  it.each(['big5-hkscs', 'cp932', 'euc-jp', 'gb18030', 'windows-1252'])(
    'takes English with typographic quotation marks from %s',
    (encoding) => {
      const text = 'The minister said “yes” in the city’s hall. ‘Later,’ she said, “we’ll see.”\n'.repeat(3);
      expect(textOf(decode(iconv.encode(text, encoding)))).toBe(text);
    },
  );

  it('takes a short French text for French', () => {
    expect(textOf(decode(iconv.encode('L’été à Paris', 'windows-1252')))).toBe('L’été à Paris');
  });

  it('takes a Big5 text from Hong Kong with its own characters', () => {
    const text = `${texts.hant}\n香港嘅茶餐廳，啲人話嗰間好。`;
    expect(textOf(decode(iconv.encode(text, 'big5-hkscs')))).toBe(text);
  });

  it('follows the encoding that the owner names', () => {
    const bytes = iconv.encode('短い', 'euc-jp');
    expect(textOf(decode(bytes, 'EUC-JP'))).toBe('短い');
    expect(reasonOf(decode(bytes, 'klingon-8'))).toMatch(/no known encoding/);
  });

  it('drops a character that is cut at the end and keeps the rest', () => {
    for (const cut of [1, 2]) {
      const bytes = Buffer.from(texts.hant, 'utf8');
      expect(textOf(decode(bytes.subarray(0, bytes.length - cut)))).toBe(texts.hant.slice(0, -1));
    }
    const big5 = iconv.encode(texts.hant, 'big5');
    expect(textOf(decode(big5.subarray(0, big5.length - 1)))).toBe(texts.hant.slice(0, -1));
  });

  it('tolerates one broken byte in a long UTF-8 text', () => {
    const bytes = Buffer.concat([Buffer.from(texts.hant.repeat(9)), Buffer.from([0xff]), Buffer.from(texts.hant)]);
    expect(textOf(decode(bytes))).toBe(`${texts.hant.repeat(9)}\uFFFD${texts.hant}`);
  });

  it.each([
    ['an empty file', Buffer.alloc(0), /empty/],
    ['blanks only', Buffer.from(' \n\t\n'), /empty/],
    ['a PNG image', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), /PNG/],
    ['a zip archive', Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), /zip/],
    ['NULs', Buffer.alloc(5000), /not text/],
    ['machine data', Buffer.from(Array.from({ length: 4000 }, (_, place) => (place * 7919) % 251)), /not text|could not be/],
  ])('refuses %s with a reason', (_name, bytes, reason) => {
    expect(reasonOf(decode(bytes))).toMatch(reason);
  });

  it('refuses text that stays unreadable rather than index it', () => {
    const bytes = iconv.encode(texts.hans, 'gb18030');
    expect(reasonOf(decode(bytes, 'utf-8'))).toMatch(/could not be read as utf-8/);
  });

  it('blanks controls and replaces lone surrogates without moving anything', () => {
    const decoded = textOf(
      decode(Buffer.from('One\u0000 two\u0007\u0085 three\tfour\r\nfive six seven eight nine ten eleven '.repeat(9))),
    );
    expect(decoded.slice(0, 28)).toBe('One  two   three\tfour\r\nfive ');
    const lone = Buffer.from('ab\uD800cd\uDC00\uD83D\uDE00'.padEnd(900, ' words of text'), 'utf16le');
    expect(textOf(decode(lone)).slice(0, 8)).toBe('ab\uFFFDcd\uFFFD\uD83D\uDE00');
  });

  it('gives well-formed text without controls, or a reason, for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const decoded = decode(bytes);
        if ('refused' in decoded) expect(decoded.refused.remedy).not.toBe('');
        else expect(decoded.text).not.toMatch(/[\0-\x08\x0e-\x1f\x7f-\x9f]/);
      }),
    );
  });

  it('gives back any UTF-8 text unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (text) => {
        fc.pre(text.trim() !== '' && !/[\p{Cc}\uFEFF\uFFFD]/u.test(text));
        expect(textOf(decode(Buffer.from(text)))).toBe(text);
      }),
    );
  });
});

describe('escaping a name for a message', () => {
  it('shows line ends and turned writing direction as escapes', () => {
    expect(escapeControls('a\nb\u202Etxt.exe 文 é')).toBe('a\\u000ab\\u202etxt.exe 文 é');
  });
});
