import { describe, expect, it } from 'vitest';
import { verdictOn } from '../../support/verdict-on.js';

describe('a figure is told', () => {
  it.each([
    ['The crop fell from 3,650 tonnes to 2,900 tonnes.', 'Rain cut the crop to 2,900 tonnes from 3,650 a year earlier.', 'en'],
    [
      'The tram did 22 km/h where 40 km/h are allowed.',
      'The tram did 22 kilometres an hour, below the limit of 40, where more was allowed.',
      'en',
    ],
    ['集資淨額比目標少約25%。', '集資淨額較目標縮減約四分一。', 'zh-Hant'],
    ['一季度公司净亏3亿元。', '公司一季报显示，净亏损3亿元。', 'zh-Hans'],
    ['Khoảng bốn phần năm số tiền vẫn chưa thu hồi được.', 'Công an mới thu hồi được khoảng một phần năm số tiền.', 'vi'],
    ['今年底前無須增資。', '年底前無須增資，明年再議。', 'zh-Hant'],
    ['The No. 3 furnace will stop.', '3号高炉将停产。', 'zh-Hans'],
    ['The ban stays until the end of this year.', 'The ban, imposed in 2023, stays until the end of the year.', 'en'],
  ])('in other words: %s', (statement, source, language) => {
    expect(['number', 'percentage', 'date', 'amount']).not.toContain(verdictOn(statement, source, { language }));
  });

  it.each([
    ['The crop fell from 3,560 tonnes to 2,900 tonnes.', 'Rain cut the crop to 2,900 tonnes from 3,650 a year earlier.', 'en'],
    ['The crop fell by 30 tonnes.', 'Rain cut the crop by 900 tonnes; 30 growers met.', 'en'],
    ['集資淨額比目標少約20%。', '集資淨額較目標縮減約四分一。', 'zh-Hant'],
    ['其中三分之一接种疫苗。', '其中三分之二接种疫苗，其余接种安慰剂。', 'zh-Hans'],
    ['其中四分之一接种安慰剂。', '其中三分之二接种疫苗，其余接种安慰剂。', 'zh-Hans'],
    ['Hai phần ba số tiền đã được thu hồi.', 'Công an mới thu hồi được một phần ba số tiền.', 'vi'],
    ['明年底前無須增資。', '年底前無須增資，今年再議。', 'zh-Hant'],
    ['The No. 4 furnace will stop.', '3号高炉将停产。', 'zh-Hans'],
  ])('and not another: %s', (statement, source, language) => {
    expect(['number', 'percentage', 'date', 'amount']).toContain(verdictOn(statement, source, { language }));
  });
});

it.each([['橋頭・東坪・白鷺の三つの小学校を統合する。', '桥头小学、东坪小学和白鹭小学将合并。']])(
  'a count of what the statement lists itself is no figure: %s',
  (statement, source) => {
    expect(verdictOn(statement, source, { language: 'zh-Hans' })).not.toBe('number');
  },
);

it('an average and an age are read as papers write them', () => {
  expect(verdictOn('他上季打擊率0.328。', '他上季打擊率3成28。', { language: 'zh-Hant' })).toBe('ok');
  expect(verdictOn('他上季打擊率0.318。', '他上季打擊率3成28。', { language: 'zh-Hant' })).toBe('number');
  expect(verdictOn('一名三十多歲的男子受傷。', 'A man in his thirties was hurt.')).not.toBe('number');
  expect(verdictOn('一名四十多歲的男子受傷。', 'A man in his thirties was hurt.')).toBe('number');
});

it('what is promised on a condition is not promised whatever comes', () => {
  const source = 'The agency will meet £31m of the cost, provided that work starts before 1 July.';
  expect(verdictOn('The agency will meet £31m of the cost whether or not work starts before 1 July.', source)).not.toBe('ok');
  expect(verdictOn('The agency will meet £31m of the cost if work starts before 1 July.', source)).toBe('ok');
});

it('who lacks orders denies none', () => {
  const firm = 'Công ty Sao Mai chấm dứt hợp đồng với 620 công nhân do thiếu đơn hàng.';
  const told = 'Sao Mai ended the contracts of 620 workers because of a lack of orders.';
  expect(verdictOn(told, firm, { language: 'vi' })).not.toBe('negation');
});
