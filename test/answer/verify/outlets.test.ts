import { describe, expect, it } from 'vitest';
import { verifyStatement } from '../../../src/answer/verify/verify-statement.js';
import type { Passage } from '../../../src/retrieve/passage.js';
import { passagesOf } from '../../support/cited-passages.js';
import { inventArticle } from '../../support/invented-articles.js';

const known: Readonly<Record<string, string>> = {
  'harbour post': 'Harbour Post',
  'the harbour post': 'Harbour Post',
  hp: 'Harbour Post',
  rd: 'Road Daily',
  'road daily': 'Road Daily',
};
const aids = {
  outletNamed: (name: string) => known[name.toLowerCase()] ?? null,
  parallelsOf: () => [],
  reportOf: (passage: Passage) => [passage],
};

function verdictOn(text: string, quote: string, { outlet = 'Tavel Wire', language = 'en' } = {}): string {
  const article = inventArticle({ id: 'a', dump: 'a.txt', outlet, title: '', language, published: '2031-04-03', body: [quote] });
  const [passage] = passagesOf(article);
  if (!passage) throw new Error('no passage');
  const verdict = verifyStatement({ text, cites: [{ key: 'k', quote }] }, new Map([['k', passage]]), aids);
  return verdict.ok ? 'ok' : verdict.reason;
}

describe('an outlet that a statement credits', () => {
  it.each([
    ['Tavel Wire could not confirm the Harbour Post report.', 'Tavel Wire could not confirm the HP report.', {}],
    ['Standard hall in Tavel measures 2,800 square meters.', 'The Standard hall in Tavel covers 2,800 square meters.', {}],
    ['Báo Sông Hàn viết rằng cầu Tân Lộc dài 400 mét.', 'Cầu Tân Lộc dài 400 mét.', { outlet: 'Báo Sông Hàn', language: 'vi' }],
    ['吳明達對《晨海週刊》說，橋長400米。', '吳明達說，橋長400米。', { outlet: '晨海週刊', language: 'zh-Hant' }],
    ['吳明達向《晨海週刊》透露，橋長400米。', '吳明達對《晨海週刊》透露，橋長400米。', { language: 'zh-Hant' }],
    ['北湾通信の出口調査では43％が橋に賛成した。', '北湾通信が実施した出口調査では43％が橋に賛成した。', { language: 'ja' }],
    ['Đài Nam cho biết cầu Tân Lộc dài 400 mét.', 'Đài Nam thông báo cầu Tân Lộc dài 400 mét.', { language: 'vi' }],
  ])('is that of the report, or named there: %s', (statement, source, options) => {
    expect(verdictOn(statement, source, options)).toBe('ok');
  });

  it.each([
    ['Tavel Wire could not confirm the Road Daily report.', 'Tavel Wire could not confirm the HP report.', {}],
    ['The bridge is 400 meters long, the Harbour Post reported.', 'The bridge is 400 meters long.', {}],
    ['吳明達對《晨海週刊》說，橋長400米。', '吳明達說，橋長400米。', { language: 'zh-Hant' }],
    ['吳明達接受《晨海週刊》訪問時說，橋長400米。', '吳明達受訪時說，橋長400米。', { language: 'zh-Hant' }],
    ['北湾通信の出口調査では43％が橋に賛成した。', '出口調査では43％が橋に賛成した。', { language: 'ja' }],
    ['Báo Núi Xanh viết rằng cầu Tân Lộc dài 400 mét.', 'Cầu Tân Lộc dài 400 mét.', { outlet: 'Báo Sông Hàn', language: 'vi' }],
  ])('is no other: %s', (statement, source, options) => {
    expect(verdictOn(statement, source, options)).not.toBe('ok');
  });
});
