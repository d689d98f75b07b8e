// In: words that a page prints where it names itself. Out: the name among them. Called by the signs of a site.
import type { ReadingAids } from '../layout.js';

/** What a copyright line says after the name. */
const COMPANY_TAIL =
  /[\s,]+(?:(?:publishers|publishing|media|group|company)\s+)?(?:limited|ltd|inc|llc|plc|corp(?:oration)?|all rights reserved|rights reserved|保留所有權利|版權所有|版权所有|不得轉載|无断转载|無断転載.*)$/iu;

/** What may follow an outlet's name in that of its company. */
const COMPANY_OF =
  /^(?:\s*$|社$|株式会社|[\s,&]+(?:news|media|group|limited|ltd|inc|llc|company|co\b|corp|publish|holdings|digital|newspapers?|network|broadcasting|trust))/iu;

/** A weak sign is believed only of a name that the outlet file knows. */
export function tidyName(found: string, weight: number, aids: ReadingAids): string | null {
  const name = found
    .replace(/^(?:the\s+)?(?:website of\s+)?/iu, (the) => the)
    .replace(/[\s,.:：;|–—-]+$/u, '')
    .replace(/[’']s$/u, '')
    .replace(COMPANY_TAIL, '')
    .replace(/[\s,]+[12][0-9]{3}\b.*$/u, '')
    .replace(COMPANY_TAIL, '')
    .trim();
  const leading = aids.outlets.findIn(name).find((known) => known.start === 0);
  if (leading && COMPANY_OF.test(name.slice(leading.end))) return name.slice(0, leading.end);
  if (weight > 2) return /\p{L}{2}/u.test(name) && !/^(?:us|our|we|you|all|the|this|author|rights?)$/iu.test(name) ? name : null;
  const [known] = aids.outlets.findIn(name);
  return known ? name.slice(known.start, known.end) : null;
}
