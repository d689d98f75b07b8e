import { describe, expect, it } from 'vitest';
import { verdictOn } from '../../support/verdict-on.js';

type Case = readonly [statement: string, source: string, language: string];

const shown = (name: string, cases: readonly Case[]) =>
  it.each(cases)(`${name}: %s`, (statement, source, language) => {
    expect(verdictOn(statement, source, { language })).not.toBe('attribution');
  });
const removed = (name: string, cases: readonly Case[]) =>
  it.each(cases)(`${name}: %s`, (statement, source, language) => {
    expect(verdictOn(statement, source, { language })).not.toBe('ok');
  });

describe('words of plan and doubt that measure or allow', () => {
  shown('is no plan', [
    ['The ferry sailed on 3 May, 12 days late.', 'The ferry sailed on 3 May, 12 days later than planned.', 'en'],
    ['港務局去年處理了420萬噸貨物。', '港務局去年處理了420萬噸貨物，高於預期。', 'zh-Hant'],
    ['港の貨物は昨年420万トンだった。', '港の貨物は昨年420万トンで、予想を上回った。', 'ja'],
  ]);
  removed('is a plan', [
    ['The ferry has sailed on 3 June.', 'The ferry is scheduled to sail on 3 June.', 'en'],
    ['港務局今年處理了420萬噸貨物。', '港務局預計今年處理420萬噸貨物。', 'zh-Hant'],
  ]);
  shown('claims nothing', [
    [
      'The storm killed nine sailors off Port Hallen before dawn.',
      'The storm had claimed nine sailors off Port Hallen by dawn.',
      'en',
    ],
  ]);
  removed('claims it', [
    ['Nine sailors had drowned off Port Hallen.', 'The union claimed nine sailors had drowned off Port Hallen.', 'en'],
  ]);
  shown('may be done', [
    ['The council has cut the quota of seals to 40.', 'The council has cut the number of seals that may be taken to 40.', 'en'],
    ['渔民周一可恢复捕捞。', 'Fishing may resume on Monday.', 'en'],
  ]);
  removed('may come', [
    ['The council will cut the quota of seals to 40.', 'The council may cut the quota of seals to 40.', 'en'],
  ]);
  shown('is looked for in other words', [
    ['報告は11月になるとの見方を示した。', '報告は11月になるとの見通しを示した。', 'ja'],
    ['法案はこれから上院で審議される。', 'Dự luật sẽ được Thượng viện xem xét.', 'vi'],
  ]);
});
