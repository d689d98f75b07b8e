// In: a date with an outlet's name beside it. Out: the header block around it, with how sure it is one. Called by header-blocks.
import { isHeadlineLike, isNameLike, isProse, weightOf } from '../../line-shape.js';
import { nameStrength } from '../../outlet-signs.js';
import type { Row } from '../../rows.js';
import { readIntroduction, readIntroductionWithoutColon } from '../blog/introductions.js';
import type { ReadingAids } from '../layout.js';
import type { Anchor } from './anchors.js';
import type { HeaderBlock } from './header-block.js';
import { type Head, isPatterned, readHead } from './read-head.js';

/** `names` counts the dates beside each outlet's canonical name. Null where nothing near can be a headline. */
export function readBlock(
  rows: readonly Row[],
  anchor: Anchor,
  names: ReadonlyMap<string, number>,
  aids: ReadingAids,
): HeaderBlock | null {
  const after = Math.max(anchor.row.place, anchor.outletRow.place) + 1;
  const head = readHead(rows, after, anchor.outlet, aids);
  const first = Math.min(anchor.row.place, anchor.outletRow.place);
  const style = `${anchor.arrangement} ${anchor.form}`;
  const base = {
    outlet: { name: anchor.outlet, row: anchor.outletRow },
    date: { iso: anchor.iso, row: anchor.row, text: anchor.row.text },
    patterned: isPatterned(head),
    style,
  };
  const headline = rows[head.headline];
  if (headline && introduces(headline.text, aids)) return null;
  if (headline && isCategoryBelow(rows, first, headline))
    return headlineAbove(rows, anchor, first, { ...head, headline: head.headline + 1 }, names, aids, base);
  if (
    headline &&
    rows[head.headline + 1] &&
    (isHeadlineLike(headline.text) || (base.patterned && isShortHeadline(rows, headline)))
  ) {
    const score =
      scoreOf(rows, anchor, head, names, aids) +
      (isProse(headline.text) && !isProse(rows[head.headline + 1]?.text ?? '') ? -3 : 0);
    return { ...base, headline, link: head.link, first, text: head.headline + 1, score };
  }
  return headlineAbove(rows, anchor, first, head, names, aids, base);
}

/** A word or two between date and text is a category when the headline stands above the outlet. */
function isCategoryBelow(rows: readonly Row[], first: number, row: Row): boolean {
  const above = rows[first - 1];
  if (!above || above.gap === 0 || isProse(above.text) || !isHeadlineLike(above.text)) return false;
  const isWord = row.gap === 0 && weightOf(row.text) <= 20 && row.text.split(/\s+/u).length <= 2;
  return isWord && weightOf(above.text) > 24 && isProse(rows[row.place + 1]?.text ?? '') && rows[row.place + 1]?.gap === 0;
}

/** A word alone may head an article where the header's pattern leads to it and its text follows. */
export function isShortHeadline(rows: readonly Row[], row: Row): boolean {
  return /^[\p{L}\p{N}"“‘「]/u.test(row.text) && !/^https?:/iu.test(row.text) && isProse(rows[row.place + 1]?.text ?? '');
}

/** What introduces a copied report is no headline. */
function introduces(text: string, aids: ReadingAids): boolean {
  return (readIntroduction(text, aids) ?? readIntroductionWithoutColon(text, aids)) !== null;
}

/** A header that puts its headline first: headline, outlet, date, text. */
function headlineAbove(
  rows: readonly Row[],
  anchor: Anchor,
  first: number,
  head: Head,
  names: ReadonlyMap<string, number>,
  aids: ReadingAids,
  base: Pick<HeaderBlock, 'outlet' | 'date' | 'patterned' | 'style'>,
): HeaderBlock | null {
  const above = rows[first - 1];
  const text = rows[head.headline];
  if (!above || !text || !isProse(text.text) || !isHeadlineLike(above.text) || isProse(above.text) || above.gap === 0)
    return null;
  const score = scoreOf(rows, anchor, head, names, aids) - 1;
  return {
    ...base,
    headline: above,
    link: head.link,
    first: first - 1,
    text: head.headline,
    score,
    style: `under ${base.style}`,
  };
}

/** Byline, dates, sub-headline and caption may stand between headline and text. */
const OPENING_REACH = 5;

/** Words of an outlet's name that neither the outlet file nor its own words tell; longer ones are headlines. */
const LONGEST_NAME = 5;

function scoreOf(
  rows: readonly Row[],
  anchor: Anchor,
  head: Head,
  names: ReadonlyMap<string, number>,
  aids: ReadingAids,
): number {
  const { row, outletRow, arrangement } = anchor;
  const headline = rows[head.headline]?.text ?? '';
  const opening = rows.slice(head.headline + 1, head.headline + 1 + OPENING_REACH).find((one) => isProse(one.text));
  const start = Math.min(row.place, outletRow.place);
  let score = nameStrength(anchor.outlet, aids.outlets) === 3 ? 2 : nameStrength(anchor.outlet, aids.outlets) === 2 ? 1 : 0;
  if ((names.get(aids.outlets.canonical(anchor.outlet)) ?? 0) > 1) score += 1;
  if (head.named) score += 3;
  if (head.bullets > 0) score += 2;
  if ((rows[start]?.gap ?? 0) > 0 || start === 0) score += 1;
  if (arrangement !== 'beside') score += (arrangement === 'above' ? row.gap : outletRow.gap) === 0 ? 1 : 0;
  if (!isProse(headline) && weightOf(headline) > 16) score += 1;
  if (opening) score += 1;
  if (anchor.labelled) score -= 2;
  if (arrangement !== 'beside' && !isNameLike(anchor.outlet)) score -= 1;
  if (nameStrength(anchor.outlet, aids.outlets) === 1 && anchor.outlet.split(/\s+/u).length > LONGEST_NAME) score -= 2;
  return score;
}
