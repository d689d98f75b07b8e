import { describe, expect, it } from 'vitest';
import { verdictOn } from '../../support/verdict-on.js';
import { stitchedWrongly } from './stitched-cases.js';
import { type TwoQuotes, together } from './together-cases.js';

const verdict = ([language, statement, ...quotes]: TwoQuotes) => verdictOn(statement, quotes, { language });

describe('a statement of two quotes', () => {
  it.each(together)('is shown where both prove it together (%s: %s)', (...told) => {
    expect(verdict(told)).toBe('ok');
  });
  it.each(stitchedWrongly)('is removed where it tells of one what the other tells of somebody else (%s: %s)', (...told) => {
    expect(verdict(told)).not.toBe('ok');
  });
});

describe('a statement of one quote of several sentences', () => {
  const shown = [
    [
      'en',
      'Nadir Chemicals denied the spill, but a court ordered it to clean the river by June.',
      'Nadir Chemicals denied the spill. A court ordered the company to clean the river by June.',
    ],
    ['zh-Hans', '驰原上月销量达4.1万辆，计划明年在泰国建厂。', '驰原上月销量达4.1万辆。公司计划明年在泰国建厂。'],
    ['ja', '北浦鉄道は8月に廃線となり、社員80人は別の会社に移る。', '北浦鉄道は8月に廃線となる。社員80人は別の会社に移る。'],
  ] as const;
  const removed = [
    [
      'en',
      'Korn will sell its offices in Gdova for 60 million crowns.',
      'Korn has 120 bakeries. Norse Bank will sell its offices in Gdova for 60 million crowns.',
    ],
    ['zh-Hans', '驰原裁员900人。', '驰原上月销量达4.1万辆。星驭汽车裁员900人。'],
    ['ja', '北浦鉄道は運賃を15%上げる。', '北浦鉄道は8月に廃線となる。湖東電鉄は運賃を15%上げる。'],
  ] as const;
  it.each(shown)('is shown where each sentence is of whom it says (%s: %s)', (language, statement, quote) => {
    expect(verdictOn(statement, quote, { language })).toBe('ok');
  });
  it.each(removed)('is removed where the second sentence is of somebody else (%s: %s)', (language, statement, quote) => {
    expect(verdictOn(statement, quote, { language })).toBe('attribution');
  });
});
