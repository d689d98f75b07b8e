import { describe, expect, it } from 'vitest';
import { verdictOn } from '../../support/verdict-on.js';

const firms = '外資券商柏崙證券將澄遠目標價由310元上調至365元。';
const research = 'Analyst Dana Holt of Corby Research said the price was “steep but not reckless.”';
const spokesman = 'A Tarn Water spokesman, Rhys Calder, said that no target had been lowered.';
const trade = "China's commerce ministry said it would take the case to the World Trade Organization.";
const sale = 'Quenby to buy Tallow for $1.4 billion';

describe('a name of the headline in the place of one that is cited', () => {
  it.each([
    ['墨西哥把澄遠的目標價從310元調高到365元。', firms, '澄遠在墨西哥設廠', 'zh-Hant'],
    ['美国商务部认为，580万美元的说法有误。', '分析师周婉宁认为，580万美元的说法有误。', '美国商务部回应', 'zh-Hans'],
    ['Dana Holt, an analyst at Quenby, described the price as steep but not reckless.', research, sale, 'en'],
    ['China’s commerce ministry said it would take the case to the Tellman Motors.', trade, 'Duties hit Tellman Motors', 'en'],
  ])('is not what it says: %s', (text, source, title, language) => {
    expect(verdictOn(text, source, { language, title })).toBe('name');
  });

  it.each([
    ['柏崙證券把澄遠的目標價從310元調高到365元。', firms, '澄遠在墨西哥設廠', 'zh-Hant'],
    ['Dana Holt, an analyst at Corby Research, described the price as steep but not reckless.', research, sale, 'en'],
    ['China’s commerce ministry said it would take the case to the World Trade Organization.', trade, 'Duties hit Tellman', 'en'],
    ['2025年中国从澳大利亚进口了9800万升果汁。', '2025年中国自澳进口果汁9800万升。', '澳大利亚果汁出口增长', 'zh-Hans'],
    ['香港未來三日天氣酷熱。', '本港未來三日天氣酷熱。', '香港酷熱', 'zh-Hant'],
  ])('may be told where it is the one that is meant: %s', (text, source, title, language) => {
    expect(verdictOn(text, source, { language, title })).toBe('ok');
  });
});

describe('the outlet of a report in the place of a name', () => {
  it('is no employer of a spokesman', () => {
    const options = { language: 'en', outlet: 'Harbour Post' };
    expect(verdictOn('Harbour Post spokesman Rhys Calder said that no target had been lowered.', spokesman, options)).toBe(
      'name',
    );
    expect(verdictOn('Tarn Water spokesman Rhys Calder said that no target had been lowered.', spokesman, options)).toBe('ok');
    expect(verdictOn('Rhys Calder said that no target had been lowered, according to Harbour Post.', spokesman, options)).toBe(
      'ok',
    );
  });
});
