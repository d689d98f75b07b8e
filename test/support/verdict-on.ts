import { verifyStatement } from '../../src/answer/verify/verify-statement.js';
import type { Passage } from '../../src/retrieve/passage.js';
import { passagesOf } from './cited-passages.js';
import { inventArticle } from './invented-articles.js';

const aids = { outletNamed: () => null, parallelsOf: () => [], reportOf: (passage: Passage) => [passage] };

/** The verdict on a statement that quotes every sentence of a report: `ok`, or why it is not shown. */
export function verdictOn(
  text: string,
  body: string | readonly string[],
  { language = 'en', published = '2031-04-03' as string | null, title = '', outlet = null as string | null } = {},
): string {
  const quotes = typeof body === 'string' ? [body] : [...body];
  const [passage] = passagesOf(inventArticle({ id: 'a', dump: 'a.txt', outlet, title, language, published, body: quotes }));
  if (!passage) throw new Error('no passage');
  const cites = quotes.map((quote) => ({ key: 'k', quote }));
  const verdict = verifyStatement({ text, cites }, new Map([['k', passage]]), aids);
  return verdict.ok ? 'ok' : verdict.reason;
}
