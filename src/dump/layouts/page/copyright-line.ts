// In: a line. Out: the name in its copyright notice. Called by the signs of a site.
import { isNameLike } from '../../line-shape.js';
import type { ReadingAids } from '../layout.js';
import { tidyName } from './site-name.js';

const NOTICE =
  /(?:©|\(c\)|copyright|版權所有|版权所有|著作権|bản quyền(?: thuộc(?: về)?)?)(?:[\s,.:：©]|\(c\)|[12][0-9]{3}|[12][0-9]{3}\s?[-–])*(?:by\s+)?((?:[^.|©。]|[.](?=\S)){2,60})/iu;

/** "… , no reprint without permission": a notice without its mark, with the name at its beginning. */
const FORBIDS = /(?:不得|请勿|請勿|禁止|無断).{0,6}(?:轉載|转载|転載|複製|复制)|(?:転載|複製).{0,4}禁/u;

/** What a notice says of rights and laws is no name. */
const OF_RIGHTS =
  /不得|請勿|请勿|禁止|轉載|转载|転載|複製|無断|により|されて|ています|保護|保护|著作|法律|條例|条例|授權|授权|所有|責任|责任|\b(?:rights?|reserved|permission|material|reproduction|protected|notice|policy|terms)\b/iu;

/** A name that the outlet file knows comes first, wherever in the notice it stands; else what follows the mark when it has a name's form. */
export function nameInCopyright(text: string, aids: ReadingAids): string | null {
  const found = NOTICE.exec(text)?.[1];
  if (found === undefined && !(FORBIDS.test(text) && text.length <= 160)) return null;
  const after = found === undefined ? null : tidyName(found, 5, aids);
  const named =
    after !== null && isNameLike(after) && !OF_RIGHTS.test(after) && /^[\p{Lu}\p{Lo}\p{N}]/u.test(after) ? after : null;
  if (named === null) return knownIn(text, aids);
  if (aids.outlets.find(named)) return named;
  return knownIn(named, aids) ?? knownIn(text.slice(0, text.indexOf(named)), aids) ?? named;
}

/** Whether a line reserves rights, as the foot of a page does. */
export function isRightsNotice(text: string): boolean {
  return text.length <= LONGEST_NOTICE && (RESERVES.test(text) || FORBIDS.test(text));
}

const LONGEST_NOTICE = 400;
const RESERVES =
  /^\W{0,3}(?:©|\(c\)\s?[12][0-9]{3}|copyright\b|bản quyền)|\ball rights reserved\b|版權所有|版权所有|著作權|giữ bản quyền/iu;

function knownIn(text: string, aids: ReadingAids): string | null {
  const [first] = aids.outlets.findIn(text);
  return first ? text.slice(first.start, first.end) : null;
}
