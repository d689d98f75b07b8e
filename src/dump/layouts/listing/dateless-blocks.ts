// In: a listing's rows and the header blocks found by their dates. Out: the headers among them that print no date. Called by header-blocks.
import { isHeadlineLike, isProse } from '../../line-shape.js';
import { nameStrength } from '../../outlet-signs.js';
import type { Row } from '../../rows.js';
import type { ReadingAids } from '../layout.js';
import { bareName } from './anchors.js';
import type { HeaderBlock } from './header-block.js';
import { isShortHeadline } from './read-block.js';
import { isPatterned, readHead } from './read-head.js';

/**
 * Where a listing's dated headers put categories and the outlet's name again between outlet and headline, the same pattern without a
 * date is a header too; taken for text it would put one article into another.
 */
export function findDatelessBlocks(rows: readonly Row[], dated: readonly HeaderBlock[], aids: ReadingAids): HeaderBlock[] {
  if (!dated.some((block) => block.patterned)) return [];
  const claimed = new Set(dated.flatMap((block) => rows.slice(block.first, block.text).map((row) => row.place)));
  const found: HeaderBlock[] = [];
  for (const row of rows) {
    if (claimed.has(row.place) || row.place < (found.at(-1)?.text ?? 0)) continue;
    const block = datelessBlock(rows, row, aids);
    if (block && !claimed.has(block.headline.place)) found.push(block);
  }
  return found;
}

/** As sure as the pattern's own signs make a dated one: outlet, name again, categories. */
const SCORE = 5;

function datelessBlock(rows: readonly Row[], row: Row, aids: ReadingAids): HeaderBlock | null {
  const name = bareName(row.text);
  if (nameStrength(name, aids.outlets) === 0) return null;
  const head = readHead(rows, row.place + 1, name, aids);
  const headline = rows[head.headline];
  if (!headline || !isPatterned(head) || isProse(headline.text) || !rows[head.headline + 1]) return null;
  if (!isHeadlineLike(headline.text) && !isShortHeadline(rows, headline)) return null;
  return {
    outlet: { name, row },
    date: null,
    headline,
    link: head.link,
    first: row.place,
    text: head.headline + 1,
    patterned: true,
    score: SCORE,
    style: 'without a date',
  };
}
