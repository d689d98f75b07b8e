import { cutToWidth, displayWidth, padToWidth } from './printable.js';

/**
 * Rows with aligned columns, two blanks apart. What does not fit is cut from the last column.
 * @param columns width of the whole table; Infinity cuts nothing
 */
export function showTable(rows: readonly (readonly string[])[], columns: number): string {
  const places = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: places }, (_, place) => Math.max(...rows.map((row) => displayWidth(row[place] ?? ''))));
  return rows.map((row) => `${cutToWidth(showRow(row, widths), columns)}\n`).join('');
}

function showRow(row: readonly string[], widths: readonly number[]): string {
  return row
    .map((cell, place) => (place === row.length - 1 ? cell : padToWidth(cell, widths[place] ?? 0)))
    .join('  ')
    .trimEnd();
}
