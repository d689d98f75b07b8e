import { expect, it } from 'vitest';
import { createDateReader } from '../../../src/dump/dates.js';
import { toDumpText } from '../../../src/dump/dump-text.js';
import { findSourceLine } from '../../../src/dump/layouts/republished/source-line.js';
import { loadOutlets } from '../../../src/dump/outlets.js';
import { rowsOf } from '../../../src/dump/rows.js';

it('a doubled name keeps a last word that elsewhere says "posted"', () => {
  const rows = rowsOf(toDumpText('x.txt', 'Báo Bến ĐăngBáo Bến Đăng29/01/2025'));
  const aids = { dates: createDateReader(), outlets: loadOutlets({ files: [] }) };
  expect(findSourceLine(rows, aids, null)).toMatchObject({ outlet: 'Báo Bến Đăng', iso: '2025-01-29' });
});
