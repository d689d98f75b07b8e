import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/language/sentences.js';

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each<[string, string[]]>([
    ['It closed. Nobody knew why.', ['It closed.', 'Nobody knew why.']],
    ['Mr. Snowden met Dr. Li. They spoke.', ['Mr. Snowden met Dr. Li.', 'They spoke.']],
    ['The U.S. government and A.I. firms agreed.', ['The U.S. government and A.I. firms agreed.']],
    ['It moved to the U.S. The plan failed.', ['It moved to the U.S.', 'The plan failed.']],
    ['Nvidia Corp. said so. Apple Inc. did not.', ['Nvidia Corp. said so.', 'Apple Inc. did not.']],
    ['He joined Acme Inc. The pay was good.', ['He joined Acme Inc.', 'The pay was good.']],
    ['On Jan. 5 it fell 3.5 percent. On Feb. 6 it rose.', ['On Jan. 5 it fell 3.5 percent.', 'On Feb. 6 it rose.']],
    ['He lives in St. Louis. J. Snowden does not.', ['He lives in St. Louis.', 'J. Snowden does not.']],
    ['By J. K. Rowling. Read it.', ['By J. K. Rowling.', 'Read it.']],
    ['It starts at 5 p.m. ET on Monday. Come early.', ['It starts at 5 p.m. ET on Monday.', 'Come early.']],
    ['It ended at 5 p.m. The crowd left.', ['It ended at 5 p.m.', 'The crowd left.']],
    ['It was No. 3 in the list. No. 4 was worse.', ['It was No. 3 in the list.', 'No. 4 was worse.']],
    ['He said no. Then he left.', ['He said no.', 'Then he left.']],
    ['“It works,” he said. “It does.” She agreed.', ['“It works,” he said.', '“It does.”', 'She agreed.']],
    ['"What now?" she asked. "Nothing." He left.', ['"What now?" she asked.', '"Nothing."', 'He left.']],
    ['It grew (by a lot.) Then it fell.', ['It grew (by a lot.)', 'Then it fell.']],
    ['Well ... it is hard. Really… it is.', ['Well ... it is hard.', 'Really… it is.']],
    ['He waited... Then he left.', ['He waited...', 'Then he left.']],
    ['Really?! Yes!', ['Really?!', 'Yes!']],
    ['See example.com for more. It costs $3.50.', ['See example.com for more.', 'It costs $3.50.']],
    ['It closed this year.The lab was dark.', ['It closed this year.', 'The lab was dark.']],
    ['Version 2.0 came. 3 people left.', ['Version 2.0 came.', '3 people left.']],
    ['It was e.g. a chip, i.e. hardware.', ['It was e.g. a chip, i.e. hardware.']],
    ['1. First point. 2. Second point.', ['1. First point.', '2. Second point.']],
    ['The firm sold 5 million units. iPhone sales rose.', ['The firm sold 5 million units.', 'iPhone sales rose.']],
    [
      '微軟關閉了實驗室。沒有人知道為什麼！真的嗎？是的；不；好',
      ['微軟關閉了實驗室。', '沒有人知道為什麼！', '真的嗎？', '是的；', '不；', '好'],
    ],
    ['他說：「我們關閉了。」記者離開。', ['他說：「我們關閉了。」', '記者離開。']],
    ['「閉鎖する。」と述べた。次の文。', ['「閉鎖する。」と述べた。', '次の文。']],
    ['“我们关闭了。”他说。', ['“我们关闭了。”', '他说。']],
    ['增長3.5%。DeepSeek說。', ['增長3.5%。', 'DeepSeek說。']],
    ['Công ty đóng cửa. Không ai biết vì sao.', ['Công ty đóng cửa.', 'Không ai biết vì sao.']],
    ['A heading\nThe text begins here. It ends.', ['A heading', 'The text begins here.', 'It ends.']],
    ['One paragraph without stop\n\nAnother one', ['One paragraph without stop', 'Another one']],
    [
      'The lab in the zone has been closed since January and its logo\nwas removed from the entrance by workers.\r\nNobody came.',
      [
        'The lab in the zone has been closed since January and its logo\nwas removed from the entrance by workers.',
        'Nobody came.',
      ],
    ],
    [
      'The lab was closed on Monday by a team that came from the city of\nShanghai and left.',
      ['The lab was closed on Monday by a team that came from the city of\nShanghai and left.'],
    ],
    ['- first item of the list\n- second item of the list', ['- first item of the list', '- second item of the list']],
    ['標題在這裡\n內文從這裡開始。', ['標題在這裡', '內文從這裡開始。']],
    ['  padded.  \n\n  next \t', ['padded.', 'next']],
    ['', []],
    [' \n\r\n ', []],
    ['...', ['...']],
  ])('splits %j', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it('covers every character that is not white space, in order and without overlap', () => {
    const piece = fc.constantFrom(
      '.',
      '。',
      '!',
      '?',
      '"',
      '”',
      '」',
      ' ',
      '\n',
      '\r\n',
      '\u3000',
      'A',
      'b',
      '字',
      'Mr',
      'U.S',
      '3',
      ',',
      '-',
      '…',
      '\ud800',
      '😀',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece).map((pieces) => pieces.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          let at = 0;
          for (const { start, end } of splitSentences(text)) {
            expect(text.slice(at, start).trim()).toBe('');
            expect(end).toBeGreaterThan(start);
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
            at = end;
          }
          expect(text.slice(at).trim()).toBe('');
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('stays linear on hostile input', () => {
    for (const unit of ['.', '. ', '。', '"', '."', 'a.', 'A. ', '\n', ' \n', '(', '1. ', 'Mr. ', '." ', 'x\n']) {
      const began = performance.now();
      splitSentences(unit.repeat(50_000));
      expect(performance.now() - began, JSON.stringify(unit)).toBeLessThan(10_000);
    }
  });
});
