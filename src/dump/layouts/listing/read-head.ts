// In: the rows below outlet and date. Out: the categories, the outlet's name again and the link that lead to the headline.
// Called by read-block.
import { weightOf } from '../../line-shape.js';
import { sameOutlet } from '../../outlet-signs.js';
import type { Row } from '../../rows.js';
import type { ReadingAids } from '../layout.js';
import { bareName } from './anchors.js';

export interface Head {
  /** Place of the headline. */
  readonly headline: number;
  readonly bullets: number;
  /** The outlet's name stands among the bullets or once more. */
  readonly named: boolean;
  readonly link: string | null;
}

/** The outlet's name again, and categories beside it. */
export function isPatterned(head: Head): boolean {
  return head.named && head.bullets > 0;
}

const BULLET = /^[-–—•*·▪◦‣]\s*(\S.{0,60})$/u;
/** Categories, the name again and a link: pages print at most a handful. */
const LONGEST_HEAD = 12;
const CATEGORY_LABEL =
  /^(?:categor(?:y|ies)|section|topics?|tags?|desk|filed under|分類|分类|欄目|栏目|版面|類別|类别|カテゴリー?|chuyên mục|danh mục)\s*[:：]\s*.{1,80}$/iu;

/** Reads on from outlet and date over categories, the outlet's name again and a link to the headline. */
export function readHead(rows: readonly Row[], from: number, outlet: string, aids: ReadingAids): Head {
  let place = from;
  let bullets = 0;
  let named = false;
  let link: string | null = null;
  for (; place < Math.min(rows.length, from + LONGEST_HEAD); place++) {
    const text = rows[place]?.text ?? '';
    const bullet = BULLET.exec(text);
    if (/^https?:\/\/\S+$/iu.test(text)) link ??= text;
    else if (sameOutlet(bareName(bullet?.[1] ?? text), outlet, aids.outlets)) named = true;
    else if (bullet && weightOf(text) < 70) bullets++;
    else if (!CATEGORY_LABEL.test(text)) break;
  }
  return { headline: place, bullets, named, link };
}
