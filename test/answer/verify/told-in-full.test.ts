import { describe, expect, it } from 'vitest';
import { toldInFull } from '../../../src/answer/verify/names/people/told-in-full.js';
import { verifyStatement } from '../../../src/answer/verify/verify-statement.js';
import { passagesOf } from '../../support/cited-passages.js';
import { inventArticle } from '../../support/invented-articles.js';

describe('whom a sentence tells by less than the name', () => {
  it.each([
    ['a family name', 'Vautrin will stay.', 'Claire Vautrin, 44, was freed. Vautrin will stay.', 'Claire Vautrin will stay.'],
    [
      'a family name that stands first',
      'Bae will land on Monday.',
      'The engineer Bae Jung-woo, who was freed, flew home.',
      'Bae Jung-woo will land on Monday.',
    ],
    [
      'a family name with a title',
      'Ms. Ortan said no.',
      'Lena Ortan, the treasurer, left. Ms. Ortan said no.',
      'Ms. Lena Ortan said no.',
    ],
    [
      'a Vietnamese given name',
      'Ông Lẫm nhận lỗi.',
      'Giám đốc Tạ Quang Lẫm họp báo. Ông Lẫm nhận lỗi.',
      'Ông Tạ Quang Lẫm nhận lỗi.',
    ],
    [
      'a Japanese family name',
      '安曇野氏は否定した。',
      '安曇野圭子理事長が会見した。安曇野氏は否定した。',
      '安曇野圭子氏は否定した。',
    ],
    [
      'an office in Japanese',
      '知事は反対の考えを示した。',
      '森川葉子知事は会見で発表した。',
      '森川葉子知事は反対の考えを示した。',
    ],
    [
      'an office in English',
      'But the governor said no.',
      'Aides of governor Elena Park met.',
      'But governor Elena Park said no.',
    ],
  ])('is told in full by %s', (_, sentence, report, expected) => {
    expect(toldInFull(sentence, `${report}\n${sentence}`)).toBe(expected);
  });

  it.each([
    ['two people share the name', 'Vautrin will stay.', 'Claire Vautrin, 44, and Luc Vautrin, who is her brother, met.'],
    ['it is part of another name', 'Vautrin Street was closed.', 'Claire Vautrin, 44, was freed.'],
    ['it stands in full', 'Claire Vautrin said that Vautrin was her own name.', 'Claire Vautrin, 44, was freed.'],
    ['nobody of that name is told', 'The Ledger said so.', 'The shares of Harbour Ledger fell.'],
    ['two hold the office', '知事は反対した。', '森川葉子知事と大谷進知事が会見した。'],
    ['the office is that of a deputy', '知事は反対した。', '森川葉子副知事が会見した。'],
  ])('stays as it is where %s', (_, sentence, report) => {
    expect(toldInFull(sentence, `${report}\n${sentence}`)).toBe(sentence);
  });
});

it('a statement may give the whole name that only another passage of the report has', () => {
  const filler = Array.from(
    { length: 12 },
    (_, at) => `The harbour board met for the ${at + 20}th time and put off the vote on dredging the channel.`,
  );
  const body = [
    'Claire Vautrin, 44, was freed in the hills above the town.',
    ...filler,
    'Vautrin will stay in Tavel until Wednesday.',
  ];
  const passages = passagesOf(
    inventArticle({
      id: 'a',
      dump: 'a.txt',
      outlet: null,
      title: '',
      language: 'en',
      published: '2031-04-03',
      body: [body.join(' ')],
    }),
  );
  const last = passages.at(-1);
  if (last === undefined) throw new Error('no passage');
  expect(last.chunk.text).not.toContain('Claire');
  const aids = { outletNamed: () => null, parallelsOf: () => [], reportOf: () => passages };
  const verdict = (text: string) => {
    const cites = [{ key: 'k', quote: 'Vautrin will stay in Tavel until Wednesday.' }];
    const found = verifyStatement({ text, cites }, new Map([['k', last]]), aids);
    return found.ok ? 'ok' : found.reason;
  };
  expect(verdict('Claire Vautrin will stay in Tavel until Wednesday.')).toBe('ok');
  expect(verdict('Odile Vautrin will stay in Tavel until Wednesday.')).toBe('name');
});
