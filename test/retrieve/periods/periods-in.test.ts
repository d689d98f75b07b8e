import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BEGINNING, periodsIn } from '../../../src/retrieve/periods/periods-in.js';

/** A Thursday. */
const today = '2026-11-26';
const now = { today, newest: today };
const read = (text: string) => periodsIn(text, now).map(({ from, to }) => `${from} ${to}`);

describe('a period', () => {
  it.each([
    ['What did it report in April 2026?', '2026-04-01 2026-04-30'],
    ['What happened on April 27, 2026?', '2026-04-27 2026-04-27'],
    ['What happened on 27 April 2026?', '2026-04-27 2026-04-27'],
    ['Who spoke on September 28?', '2026-09-28 2026-09-28'],
    ['Who spoke on December 3?', '2025-12-03 2025-12-03'],
    ['What was said in December?', '2025-12-01 2025-12-31'],
    ['How many reports from the Gazette in 2025?', '2025-01-01 2025-12-31'],
    ['What did it report in 2026-04?', '2026-04-01 2026-04-30'],
    ['2026-04', '2026-04-01 2026-04-30'],
    ['2026/04', '2026-04-01 2026-04-30'],
    ['04/2026', '2026-04-01 2026-04-30'],
    ['2025-01..2025-03', '2025-01-01 2025-03-31'],
    ['2025', '2025-01-01 2025-12-31'],
    [' 2024–2025 ', '2024-01-01 2025-12-31'],
    ['January to March 2025', '2025-01-01 2025-03-31'],
    ['2014年中國企業使用的晶片有多少產自國外？', '2014-01-01 2014-12-31'],
    ['2014年中的報道', '2014-05-01 2014-08-31'],
    ['2025年1月至3月', '2025-01-01 2025-03-31'],
    ['2024年11月至2月', '2024-11-01 2025-02-28'],
    ['2025年1月から3月までの記事', '2025-01-01 2025-03-31'],
    ['tháng 4/2026', '2026-04-01 2026-04-30'],
    ['What was sold in Q3 2025?', '2025-07-01 2025-09-30'],
    ['What was sold in the first quarter of 2026?', '2026-01-01 2026-03-31'],
    ['What closed in late January 2025?', '2025-01-21 2025-01-31'],
    ['What closed in mid-2025?', '2025-05-01 2025-08-31'],
    ['What changed between March and May 2025?', '2025-03-01 2025-05-31'],
    ['What changed from April 3, 2026 to April 9, 2026?', '2026-04-03 2026-04-09'],
    ['What has changed since March 2026?', '2026-03-01 2026-11-26'],
    ['What was known before 2024?', `${BEGINNING} 2023-12-31`],
    ['What was known after April 27, 2026?', '2026-04-28 2026-11-26'],
    ['What happened last week?', '2026-11-16 2026-11-22'],
    ['What happened this month?', '2026-11-01 2026-11-30'],
    ['What happened yesterday?', '2026-11-25 2026-11-25'],
    ['What happened in the past 10 days?', '2026-11-16 2026-11-26'],
    ['What happened three weeks ago?', '2026-11-02 2026-11-08'],
    ['What happened last December?', '2025-12-01 2025-12-31'],
    ['去年12月發生了什麼？', '2025-12-01 2025-12-31'],
    ['2025年1月末有什麼報道？', '2025-01-21 2025-01-31'],
    ['2026年4月27日誰發言？', '2026-04-27 2026-04-27'],
    ['2025年3月至2025年5月的報道', '2025-03-01 2025-05-31'],
    ['2025年第三季度的營收是多少？', '2025-07-01 2025-09-30'],
    ['上週有什麼新聞？', '2026-11-16 2026-11-22'],
    ['上个月谁辞职了？', '2026-10-01 2026-10-31'],
    ['最近三個月的報道', '2026-08-26 2026-11-26'],
    ['2024年以前的報道', `${BEGINNING} 2023-12-31`],
    ['2025年1月末に何がありましたか？', '2025-01-21 2025-01-31'],
    ['先週のニュースは？', '2026-11-16 2026-11-22'],
    ['去年の4月に何が発表された？', '2025-04-01 2025-04-30'],
    ['2026年4月以降の記事', '2026-04-01 2026-11-26'],
    ['Tháng 2 năm 2025 có gì?', '2025-02-01 2025-02-28'],
    ['Tuần trước có gì?', '2026-11-16 2026-11-22'],
    ['Từ tháng 3 năm 2025 đến tháng 5 năm 2025 có gì?', '2025-03-01 2025-05-31'],
    ['Ngày 27 tháng 4 năm 2026 ai nói?', '2026-04-27 2026-04-27'],
  ])('in “%s” is %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    'How many of the 2025 workers left?',
    'Who won the 2010-11 season?',
    'Who sells the 2020-13 model?',
    'Who dialled 2020-10-555?',
    'What did 12/2026/04 stand for?',
    'Which office stands 3/2021/9 in the list?',
    'What will be built by 2030?',
    'Who lives at 10 April Street?',
    'What may happen on Friday?',
    'How many phones were sold, 2,025 or 1,999?',
    'Who is April Brooks?',
    '一月花費了多少個月的時間？'.slice(2),
    'What happened on February 30, 2026?',
  ])('is not read into “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('without a year is the latest that the archive reaches', () => {
    const old = periodsIn('What was said on September 28, and what in December?', { today, newest: '2023-12-20' });
    expect(old.map(({ from }) => from)).toEqual(['2023-09-28', '2023-12-01']);
  });

  it('keeps its place, and several stay apart', () => {
    const text = 'Did the report of October 6, 2023 differ from that of October 20, 2023?';
    const found = periodsIn(text, now);
    expect(found.map(({ place }) => text.slice(place.start, place.end))).toEqual(['October 6, 2023', 'October 20, 2023']);
  });

  it('is read back from any day in each form', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2026-11-20'), noInvalidDate: true });
    const months = 'January February March April May June July August September October November December'.split(' ');
    fc.assert(
      fc.property(day, (date) => {
        const [year, month, number] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
        const iso = date.toISOString().slice(0, 10);
        const name = months[month - 1];
        for (const form of [
          iso,
          `${name} ${number}, ${year}`,
          `${number} ${name} ${year}`,
          `${year}年${month}月${number}日`,
          `ngày ${number} tháng ${month} năm ${year}`,
          `ngày ${number}/${month}/${year}`,
        ]) {
          expect(read(form), form).toEqual([`${iso} ${iso}`]);
        }
      }),
    );
  });

  it('is looked for in linear time in hostile text', () => {
    for (const piece of ['2025年', 'in April ', '1 ', 'between March and ', '十', 'late ', '9']) {
      const start = performance.now();
      periodsIn(piece.repeat(20_000), now);
      expect(performance.now() - start, piece).toBeLessThan(3_000);
    }
  });
});
