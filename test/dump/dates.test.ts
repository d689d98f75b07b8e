import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDateReader } from '../../src/dump/dates.js';

const dates = createDateReader();
const isoOf = (text: string, order?: 'day-month' | 'month-day') => dates.find(text, order).map((found) => found.iso);

describe('the date reader', () => {
  it.each([
    ['April 27, 2026', '2026-04-27'],
    ['Feb. 14, 2026, 12:00 a.m. ET', '2026-02-14'],
    ['Thu, July 24, 2025 at 5:27 a.m. PDT·2 min read', '2025-07-24'],
    ['Published: 8:00am, 10 Feb 2025', '2025-02-10'],
    ['31 Jan 2025', '2025-01-31'],
    ['31st of January 2025', '2025-01-31'],
    ['Sept. 3rd, 2024', '2024-09-03'],
    ['Fri, 31 Jan 2025 12:00:00 +0000', '2025-01-31'],
    ['Fri Jan 31 12:00:00 UTC 2025', '2025-01-31'],
    ['2025-01-31T23:59:59-08:00', '2025-01-31'],
    ['20250131T235959Z', '2025-01-31'],
    ['2026年5月16日 星期六', '2026-05-16'],
    ['２０２５年１月２日', '2025-01-02'],
    ['二〇二五年一月二日', '2025-01-02'],
    ['二○二四年十二月三十一日', '2024-12-31'],
    ['民國114年3月5日', '2025-03-05'],
    ['中華民國一百一十四年三月廿五日', '2025-03-25'],
    ['2025.04.25 Fri posted at 15:08 JST', '2025-04-25'],
    ['令和7年4月25日', '2025-04-25'],
    ['令和元年5月1日', '2019-05-01'],
    ['2025년 4월 25일 금요일', '2025-04-25'],
    ['2025. 4. 25.', '2025-04-25'],
    ['Thứ Bảy, 29/1/2025', '2025-01-29'],
    ['Báo Quốc Tế29/01/2025', '2025-01-29'],
    ['ngày 29 tháng 1 năm 2025', '2025-01-29'],
    ['29 Tháng Mười Hai, 2024', '2024-12-29'],
    ['le 1er février 2025', '2025-02-01'],
    ['3. März 2025', '2025-03-03'],
    ['3 de marzo de 2025', '2025-03-03'],
    ['15 марта 2025 г.', '2025-03-15'],
    ['31-03-2025', '2025-03-31'],
    ['2025/3/31', '2025-03-31'],
    ['31.03.2025', '2025-03-31'],
    ['03/31/2025', '2025-03-31'],
    ['The Daily ExampleJan. 29, 2025Updated', '2025-01-29'],
    ['29 Feb 2024', '2024-02-29'],
    ['JULY 24TH, 2025', '2025-07-24'],
    ['NGÀY 2 THÁNG 3 NĂM 2025', '2025-03-02'],
  ])('reads %s', (text, iso) => {
    expect(isoOf(text)).toEqual([iso]);
  });

  it.each([
    '31-02-2025',
    '29 Feb 2025',
    '2025-13-01',
    'May 2026',
    '2026年5月',
    '32/01/2025',
    'June 31, 2025',
    'dismay 5, 2025',
    '12:30-2025',
    '',
  ])('finds no date in "%s"', (text) => {
    expect(isoOf(text)).toEqual([]);
  });

  it('leaves an ambiguous numeric date out unless the order is given', () => {
    expect(isoOf('03/04/2025')).toEqual([]);
    expect(isoOf('03/04/2025', 'day-month')).toEqual(['2025-04-03']);
    expect(isoOf('03/04/2025', 'month-day')).toEqual(['2025-03-04']);
    expect(isoOf('05/05/2025')).toEqual(['2025-05-05']);
  });

  it('tells the order from the unambiguous dates and is silent when they disagree', () => {
    expect(dates.orderOf('03/04/2025 and 31/03/2025')).toBe('day-month');
    expect(dates.orderOf('03/04/2025 and 03/31/2025')).toBe('month-day');
    expect(dates.orderOf('31/03/2025 and 03/31/2025')).toBeNull();
    expect(dates.orderOf('03/04/2025')).toBeNull();
  });

  it('gives several dates in order with the offsets of their words', () => {
    const text = 'Published: 10 Feb 2025 Updated: 2025年２月11日';
    const found = dates.find(text);
    expect(found.map((date) => text.slice(date.start, date.end))).toEqual(['10 Feb 2025', '2025年２月11日']);
    expect(found.map((date) => date.iso)).toEqual(['2025-02-10', '2025-02-11']);
  });

  const day = fc.date({ min: new Date('1950-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true });
  const months = 'January February March April May June July August September October November December'.split(' ');
  const forms: ((y: number, m: number, d: number) => string)[] = [
    (y, m, d) => `${months[m - 1]} ${d}, ${y}`,
    (y, m, d) => `${d} ${months[m - 1]?.slice(0, 3)} ${y}`,
    (y, m, d) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`,
    (y, m, d) => `${y}/${m}/${d}`,
    (y, m, d) => `${y}年${m}月${d}日`,
    (y, m, d) => `${y}년 ${m}월 ${d}일`,
    (y, m, d) => `${d}/${m}/${y}`,
    (y, m, d) => `${d} tháng ${m}, ${y}`,
    (y, m, d) => `${String(d).padStart(2, '0')}.${String(m).padStart(2, '0')}.${y}`,
  ];

  it('finds any day of the calendar in every form, wherever it stands', () => {
    const around = fc.constantFrom('', 'By A. Writer | ', '（', '更新：', ' – ');
    fc.assert(
      fc.property(day, fc.constantFrom(...forms), around, around, (date, form, before, after) => {
        const written = form(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
        const found = dates.find(before + written + after, 'day-month');
        expect(found).toEqual([
          { iso: date.toISOString().slice(0, 10), start: before.length, end: before.length + written.length },
        ]);
      }),
    );
  });

  it('gives only days of the calendar, inside the text, whatever it is fed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789/-. 年月日年Janfeby,thtáng'), maxLength: 80 }), (text) => {
        for (const date of dates.find(text, 'day-month')) {
          expect(new Date(`${date.iso}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date.iso);
          expect(date.start).toBeLessThan(date.end);
          expect(date.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('stays linear on long hostile lines', () => {
    for (const unit of ['1', '1/', '1-1-', 'Jan ', 'a', '一', '12 tháng ', ' ', '2025年1月']) {
      const started = performance.now();
      dates.find(unit.repeat(Math.floor(100_000 / unit.length)), 'day-month');
      expect(performance.now() - started).toBeLessThan(1_000);
    }
  });
});
