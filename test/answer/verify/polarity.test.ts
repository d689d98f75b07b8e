import { describe, expect, it } from 'vitest';
import { verifyStatement } from '../../../src/answer/verify/verify-statement.js';
import { passagesOf } from '../../support/cited-passages.js';
import { inventArticle } from '../../support/invented-articles.js';

const aids = { outletNamed: () => null, parallelsOf: () => [] };

function verdictOn(text: string, source: string, language = 'en'): string {
  const article = inventArticle({
    id: 'a',
    dump: 'a.txt',
    outlet: null,
    title: '',
    language,
    published: '2031-04-03',
    body: [source],
  });
  const [passage] = passagesOf(article);
  if (!passage) throw new Error('no passage');
  const verdict = verifyStatement({ text, cites: [{ key: 'k', quote: source }] }, new Map([['k', passage]]), aids);
  return verdict.ok ? 'ok' : verdict.reason;
}

describe('a no said in other words', () => {
  it.each([
    [
      'The mayor says he did not hear of the leak until three weeks ago.',
      'Mayor Gideon Frost said he had first heard of the leak three weeks ago.',
      'en',
    ],
    [
      'The authors put the difference down to cooler currents rather than conservation.',
      'Cooler currents, not conservation, explain the difference, the authors write.',
      'en',
    ],
    [
      'The secretary rejected the accusation that the union was walking away.',
      'The chairman accused the union of walking away, a charge that its secretary, Ms Amara, denied.',
      'en',
    ],
    ['署長費世傑不承認預報失準。', '署長費世傑否認預報失準，但承認颱風轉向很快。', 'zh-Hant'],
    ['文淵書局撐不下去，在31日關門。', '文淵書局31日關門，店主說實在撐不下去。', 'zh-Hant'],
    ['號誌測試沒通過是藍線延後的主因。', '藍線延後，主因是號誌測試未通過。', 'zh-Hant'],
  ])('is no other statement: %s', (statement, source, language) => {
    expect(verdictOn(statement, source, language)).not.toBe('negation');
  });

  it.each([
    [
      'The mayor says he did not hear of the leak three weeks ago.',
      'Mayor Gideon Frost said he had heard of the leak three weeks ago.',
      'en',
    ],
    [
      'Fishing boats will be allowed near the site until 2033.',
      'Fishing boats will not be allowed near the site until 2033.',
      'en',
    ],
    ['據點已關閉，人員撤離。', '據點未關閉，人員撤離。', 'zh-Hant'],
    ['Theo đuổi dự án này là đúng, ông Lâm nói.', 'Không theo đuổi dự án này là đúng, ông Lâm nói.', 'vi'],
    ['署長費世傑承認預報失準。', '署長費世傑否認預報失準，但承認颱風轉向很快。', 'zh-Hant'],
    ['文淵書局撐得下去。', '文淵書局店主說實在撐不下去。', 'zh-Hant'],
  ])('is not a yes: %s', (statement, source, language) => {
    expect(verdictOn(statement, source, language)).not.toBe('ok');
  });

  it('may be told in another language beside a yes, as often as the source says it', () => {
    const source = '文化局曾提議登錄為歷史建築，但房東不同意。';
    expect(verdictOn('The culture bureau proposed to list it, but the landlord did not agree.', source, 'zh-Hant')).toBe('ok');
    expect(verdictOn('The culture bureau did not propose it, and the landlord did not agree.', source, 'zh-Hant')).not.toBe('ok');
  });
});

describe('a plan', () => {
  it.each([
    ['Lysgaard has moved its headquarters to Vesterholm.', 'Lysgaard said it would move its headquarters to Vesterholm.', 'en'],
    ['天衡已實現一級火箭回收。', '天衡計劃明年實現一級火箭回收。', 'zh-Hant'],
    ['月映酒造は販売会社を買収した。', '来春には月映酒造が販売会社を買収する予定だ。', 'ja'],
    ['Công ty đã xây thêm một nhà máy.', 'Công ty sẽ xây thêm một nhà máy.', 'vi'],
  ])('is not told as done: %s', (statement, source, language) => {
    expect(verdictOn(statement, source, language)).toBe('attribution');
  });

  it('does not keep what the same sentence says to be done from being told', () => {
    const source = 'Lysgaard, which paid $870 million for the plants in 2026, will move its headquarters to Vesterholm.';
    expect(verdictOn('Lysgaard has paid $870 million for the plants.', source)).toBe('ok');
  });
});

describe('a rate', () => {
  it.each([
    ['They want £6.50 a day more.', 'The nurses want £6.50 an hour more.', 'amount'],
    ['最大陣風達每小時52公尺。', '最大陣風達每秒52公尺。', 'number'],
    ['最大陣風達每秒52公尺。', '最大陣風達每秒52公尺，雨量也大。', 'ok'],
  ])('is for the span that the source tells: %s', (statement, source, verdict) => {
    expect(verdictOn(statement, source)).toBe(verdict);
  });
});
