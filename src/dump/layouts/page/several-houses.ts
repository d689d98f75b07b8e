// In: the rows that were taken for one page. Out: the outlets that reserve their rights in it, where text stands between their notices: then
// more pages than one stand in it, and none of them may have its outlet from another. Called by the page layout.
import { isFurniture } from '../../cleaning/furniture.js';
import { isProse } from '../../line-shape.js';
import { knownOutlet, sameHouse } from '../../outlet-signs.js';
import type { Row } from '../../rows.js';
import type { ReadingAids } from '../layout.js';
import { isRightsNotice, nameInCopyright } from './copyright-line.js';

/** Empty for a page of one outlet. */
export function severalHouses(rows: readonly Row[], aids: ReadingAids): readonly string[] {
  const names: string[] = [];
  let hasText = false;
  for (const row of rows) {
    if (isProse(row.text) && !isFurniture(row.text)) hasText = true;
    const name = isRightsNotice(row.text) ? nameInCopyright(row.text, aids) : null;
    const outlet = name === null ? null : knownOutlet(name, aids.outlets);
    if (!outlet || !hasText || names.some((other) => sameHouse(other, outlet.name, aids.outlets))) continue;
    names.push(outlet.name);
    hasText = false;
  }
  return names.length > 1 ? names : [];
}
