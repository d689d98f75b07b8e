import { describe, expect, it } from 'vitest';
import { createDateReader } from '../../../src/dump/dates.js';
import { toDumpText } from '../../../src/dump/dump-text.js';
import { conventionOf, numericOrder } from '../../../src/dump/numeric-order.js';
import { loadOutlets } from '../../../src/dump/outlets.js';

const aids = { dates: createDateReader(), outlets: loadOutlets({ files: [] }) };
const orderOf = (...lines: string[]) => numericOrder(toDumpText('x.txt', lines.join('\n')), aids);

describe('the order of a date whose numbers could both be a month', () => {
  it('is that of the sure dates before any convention', () => {
    expect(orderOf('CNN', '03/04/2025', 'Lock gates lifted', '', 'CNN', '23/04/2025')).toBe('day-month');
  });

  it('is day first beside a name in Vietnamese', () => {
    expect(orderOf('Ferry pier opens', 'Báo Bến CảngBáo Bến Cảng05/02/2025', 'The pier opened.')).toBe('day-month');
  });

  it('follows the outlet printed beside the date', () => {
    expect(orderOf('USA Today', '03/04/2025', 'Lock gates lifted')).toBe('month-day');
    expect(orderOf('The Straits Times', '03/04/2025', 'Lock gates lifted')).toBe('day-month');
    expect(orderOf('Lockport Courier', 'lockport-courier.com.au', '03/04/2025', 'Lock gates lifted')).toBe('day-month');
  });

  it('is left open when outlets beside it disagree, and when nothing tells', () => {
    expect(orderOf('USA Today', '03/04/2025', '', 'The Straits Times', '05/04/2025')).toBeNull();
    expect(orderOf('Lockport Courier', '03/04/2025', 'The lock gates of the old canal were lifted.')).toBeNull();
  });

  it('says by which convention it was read', () => {
    expect(conventionOf(toDumpText('x.txt', 'USA Today\n03/04/2025'), aids)?.sign).toBe('the convention of USA Today');
  });
});
