import { describe, expect, it } from 'vitest';
import { verifyStatement } from '../../../src/answer/verify/verify-statement.js';
import type { Passage } from '../../../src/retrieve/passage.js';
import { passagesOf } from '../../support/cited-passages.js';
import { inventArticle } from '../../support/invented-articles.js';

const aids = { outletNamed: () => null, parallelsOf: () => [], reportOf: (passage: Passage) => [passage] };

/** The verdict on a statement that quotes the last of several sentences of one passage. */
function verdictOn(text: string, sentences: readonly string[], language = 'en'): string {
  const body = [sentences.join(' ')];
  const article = inventArticle({ id: 'a', dump: 'a.txt', outlet: null, title: '', language, published: '2031-04-03', body });
  const [passage] = passagesOf(article);
  if (!passage) throw new Error('no passage');
  const quote = sentences.at(-1) ?? '';
  const verdict = verifyStatement({ text, cites: [{ key: 'k', quote }] }, new Map([['k', passage]]), aids);
  return verdict.ok ? 'ok' : verdict.reason;
}

describe('a name that the cited words say in short', () => {
  const report = [
    'The Civic Alliance has run the town for years.',
    'Its leader is Yusra Penn.',
    'Voters are tired.',
    'The Alliance lost its seat in Marsh Ward on Thursday.',
  ];

  it('may be told in full, as the passage has it', () => {
    expect(verdictOn('The Civic Alliance lost its seat in Marsh Ward.', report)).toBe('ok');
  });

  it('is none that the passage does not have', () => {
    expect(verdictOn('The Rural Alliance lost its seat in Marsh Ward.', report)).toBe('name');
  });

  it('is not that of somebody else of the same family name', () => {
    const trial = [
      'Peter Marlow runs the mill.',
      'It burned.',
      'Nobody was hurt.',
      'Odile Marlow was fined by the court on Thursday.',
    ];
    expect(verdictOn('Peter Marlow was fined by the court.', trial)).toBe('name');
    expect(verdictOn('Odile Marlow was fined by the court.', trial)).toBe('ok');
  });
});

describe('a name that says something', () => {
  it('may be told in another language word for word', () => {
    const report = ['The Civic Alliance lost its seat in Marsh Ward on Thursday.'];
    expect(verdictOn('公民聯盟週四失去Marsh Ward的席位。', report)).toBe('ok');
    expect(verdictOn('民主聯盟週四失去Marsh Ward的席位。', report)).toBe('name');
  });
});

describe('a family name with a title', () => {
  const report = ['梁文川創辦了這家公司。', '公司去年虧損。', '有人離職。', '梁先生說，公司不會出售。'];

  it('may be told in full, as the passage has it', () => {
    expect(verdictOn('梁文川說，公司不會出售。', report, 'zh-Hant')).toBe('ok');
  });

  it('is not that of somebody else', () => {
    expect(verdictOn('梁文海說，公司不會出售。', report, 'zh-Hant')).toBe('name');
    expect(verdictOn('梁文川說，公司不會出售。', ['梁少海離職。', ...report], 'zh-Hant')).toBe('name');
  });
});
