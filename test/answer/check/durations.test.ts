import { describe, expect, it } from 'vitest';
import { checkText } from '../../../src/answer/check/check-text.js';
import { archiveAids } from '../../../src/answer/verify/archive-aids.js';
import { loadOutlets } from '../../../src/dump/outlets.js';
import { inventedArchive } from '../../support/invented-archive.js';
import { inventArticle } from '../../support/invented-articles.js';

const report = (id: string, language: string, title: string, body: string[]) =>
  inventArticle({ id, dump: `${id}.txt`, outlet: 'Lowmere Gazette', title, language, published: '2032-02-20', body });

const { retriever } = inventedArchive([
  report('duty', 'en', 'Dunmark answers Pellan with duties on roof tiles', [
    'Dunmark’s temporary duties of between 17.2% and 24.6% will come into force on March 7 and last for 120 days.',
    'Pellan sent about nine million tiles to Dunmark last year.',
  ]),
  report('strike', 'en', 'Ferrymen of Wendport walk out', [
    'The ferry strike in Wendport began on Monday and lasted 14 days, the union said.',
    'The harbour of Wendport has been closed for three weeks and will stay shut until May.',
    'The ferry company lost 3 million crowns, and the walkout at the mill lasted 40 days.',
  ]),
  report('steuer', 'zh-Hant', '嘉南縣對進口磁磚徵收關稅', [
    '嘉南縣17.2%至24.6%的臨時關稅將於3月7日生效，為期120天。',
    '松葉縣去年向嘉南縣出口了約九百萬塊磁磚。',
  ]),
  report('vi-duty', 'vi', 'Tân Phú áp thuế ngói nhập khẩu', [
    'Thuế tạm thời của Tân Phú sẽ có hiệu lực vào ngày 7 tháng 3 và kéo dài 120 ngày.',
  ]),
]);
const aids = archiveAids(loadOutlets({ files: [] }), retriever);
async function verdictOf(text: string) {
  const { statements } = await checkText({ text }, { withoutModel: null }, { retriever, aids, model: null });
  expect(statements).toHaveLength(1);
  return statements[0]?.verdict;
}

describe('how long something lasts', () => {
  it.each([
    'Dunmark’s temporary duties will last 12 days.',
    'Dunmark’s temporary duties will last for 12 days.',
    'Dunmark’s temporary duties will come into force on March 7 and last for 12 days.',
    'The ferry strike in Wendport lasted 41 days.',
    'The harbour of Wendport has been closed for six weeks.',
    '嘉南縣的臨時關稅為期12天。',
    '嘉南縣的臨時關稅將為期12天。',
    'Thuế tạm thời của Tân Phú sẽ kéo dài 12 ngày.',
  ])('is contradicted by another length: “%s”', async (text) => {
    expect(await verdictOf(text)).toBe('contradicted');
  });

  it.each([
    'Dunmark’s temporary duties will last for 120 days.',
    'The ferry strike in Wendport lasted 14 days.',
    '嘉南縣的臨時關稅為期120天。',
  ])('is supported by the same: “%s”', async (text) => {
    expect(await verdictOf(text)).toBe('supported');
  });

  it.each([
    'The talks in Wendport lasted 41 days.',
    'The walkout at the school lasted 12 days.',
    '嘉南縣的博覽會為期12天。',
    '松葉縣的臨時關稅為期12天。',
    'Hội chợ của Tân Phú sẽ kéo dài 12 ngày.',
  ])('is not contradicted by that of something else: “%s”', async (text) => {
    expect(await verdictOf(text)).toBe('not-found');
  });
});
