import { describe, expect, it } from 'vitest';
import { isRomanised } from '../../../src/answer/verify/names/reading/romanised.js';
import { wadeGiles } from '../../../src/answer/verify/names/reading/wade-giles.js';
import { verdictOn } from '../../support/verdict-on.js';

describe('a name in Latin letters', () => {
  it.each([
    ['Kang Mulan', '新任局長康慕嵐出任。'],
    ['Mulan Kang', '新任局長康慕嵐出任。'],
    ['Kang', '新任局長康慕嵐出任。'],
    ["Nie Xiu'e", '店主聶秀娥說'],
    ['Hsieh Kuo-chiang', '謝國強表示'],
    ['Qinghe', '清河銀行公布'],
    ['Lü Bo', '吕波说'],
    ['Kuwahata', '桑畑氏は訴えた。'],
    ['Itō', '伊藤氏は訴えた。'],
    ['Ohno', '大野氏は訴えた。'],
    ['Kuwahata Akemi', '桑畑明美氏は訴えた。'],
    ['Đỗ Hải Minh', '局長杜海明出任。'],
    ['Đỗ', '局長杜海明出任。'],
    ['Vân Lĩnh', '雲嶺公司被罰款。'],
    ['Lĩnh Châu', '岭州市计划投资。'],
    ['Qingfeng', '青峰水库蓄水量下降。'],
    ['Fengkou', '峰口夜市發生大火。'],
  ])('is that of characters that are read so: %s', (name, text) => {
    expect(isRomanised(name.split(' '), text)).toBe(true);
  });

  it.each([
    ['Wang Mulan', '新任局長康慕嵐出任。'],
    ['Kang Muling', '新任局長康慕嵐出任。'],
    ['Wang', '新任局長康慕嵐出任。'],
    ['Xiu', '店主聶秀娥說'],
    ['Kuwabara', '桑畑氏は訴えた。'],
    ['Kuwahata Akemi', '桑畑氏は訴えた。'],
    ['Lin Ming', '林明德說，工廠五月關閉。'],
    ['Oda', '小田原の工場は閉鎖する。'],
    ['Kenji Ito', '伊藤隆は辞任し、後任は佐々木賢治だ。'],
    ['Gong Si', '雲嶺公司被罰款。'],
    ['Yi Ding', '雲嶺公司一定會被罰款。'],
    ['Shanxi', '陝西對公司罰款。'],
    ['Đỗ Hải Lâm', '局長杜海明出任。'],
    ['Trần', '局長杜海明出任。'],
    ['Đỗ Hải', '局長杜海明出任。'],
    ['Công Ty', '雲嶺公司被罰款。'],
    ['Phongkou', '峰口夜市發生大火。'],
  ])('is not that of others: %s', (name, text) => {
    expect(isRomanised(name.split(' '), text)).toBe(false);
  });

  it('is written as Taiwan does too', () => {
    const written = ['zhang', 'xiu', 'guo', 'luo', 'cai', 'jian', 'hong', 'zi', 'xue', 'shuo'].map(
      (one) => wadeGiles(one)[0] ?? one,
    );
    expect(written).toEqual(['chang', 'hsiu', 'kuo', 'lo', 'tsai', 'chien', 'hung', 'tzu', 'hsueh', 'shuo']);
  });
});

describe('a statement about somebody whose name stands in Han characters', () => {
  const source = '清河銀行董事長康慕嵐說，淨利下降9.4%。';

  it('is shown with the name as it is read', () => {
    expect(verdictOn("Kang Mulan said that Qinghe Bank's net profit fell 9.4%.", source, { language: 'zh-Hant' })).toBe('ok');
  });

  it('is not shown with another', () => {
    expect(verdictOn("Kang Mulin said that Qinghe Bank's net profit fell 9.4%.", source, { language: 'zh-Hant' })).toBe('name');
  });
});
