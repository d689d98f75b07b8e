// In: the rows of the countries. Out: the same with what places.txt has of them, and a row for each other place of it.
import { listLines } from '../list-lines.js';

/**
 * Rows of same meaning: states with the adjectives of their nations, regions and cities with theirs or in other languages.
 * @throws when the list is missing
 */
export function placeRows(regions: readonly string[]): string[] {
  const rows = regions.map((row) => row.split(' | '));
  const byName = new Map(rows.flatMap((row, at) => row.map((name): [string, number] => [name.toLowerCase(), at])));
  for (const line of listLines('words/places.txt')) {
    const names = line.split(' | ');
    const at = names.map((name) => byName.get(name.toLowerCase())).find((place) => place !== undefined);
    const row = at === undefined ? undefined : rows[at];
    if (row === undefined) rows.push(names);
    else row.push(...names.filter((name) => !row.includes(name)));
  }
  return rows.map((row) => row.join(' | '));
}
