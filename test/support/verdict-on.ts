import { verifyStatement } from '../../src/answer/verify/verify-statement.js';
import type { Passage } from '../../src/retrieve/passage.js';
import { passagesOf } from './cited-passages.js';
import { inventArticle } from './invented-articles.js';

const aids = { outletNamed: () => null, parallelsOf: () => [], reportOf: (passage: Passage) => [passage] };

/** What stands between quotes of a report that stand apart; of nobody. */
const between: Readonly<Record<string, string>> = {
  en: 'It rained that day.',
  'zh-Hant': '當天下雨。',
  'zh-Hans': '当天下雨。',
  ja: 'その日は雨だった。',
  vi: 'Hôm đó trời mưa.',
};

/** The verdict on a statement that quotes every sentence of a report (`apart`: every other one): `ok`, or why it is not shown. */
export function verdictOn(
  text: string,
  quoted: string | readonly string[],
  { language = 'en', published = '2031-04-03' as string | null, title = '', outlet = null as string | null, apart = false } = {},
): string {
  const quotes = typeof quoted === 'string' ? [quoted] : [...quoted];
  const body = apart ? quotes.flatMap((quote, at) => (at === 0 ? [quote] : [between[language] ?? '', quote])) : quotes;
  const [passage] = passagesOf(inventArticle({ id: 'a', dump: 'a.txt', outlet, title, language, published, body }));
  if (!passage) throw new Error('no passage');
  const cites = quotes.map((quote) => ({ key: 'k', quote }));
  const verdict = verifyStatement({ text, cites }, new Map([['k', passage]]), aids);
  return verdict.ok ? 'ok' : verdict.reason;
}
