// In: the rows of a page and its headline. Out: whose site it is, from the page's own signs, weighed. Called by the page and republished layouts.
import { isFurniture } from '../../cleaning/furniture.js';
import { foldTitle, isNameLike, weightOf } from '../../line-shape.js';
import { knownOutlet, nameStrength } from '../../outlet-signs.js';
import type { Row } from '../../rows.js';
import type { Reading, ReadingAids } from '../layout.js';
import { nameInCopyright } from './copyright-line.js';
import { tidyName } from './site-name.js';

interface Sign {
  readonly name: string;
  readonly line: number;
  readonly sign: string;
  readonly weight: number;
}

/** A name that such words surround is the site's own. Weights: 5 speaks of itself, 3 names itself in passing, 1 may be anybody. */
const PHRASES: readonly (readonly [pattern: RegExp, sign: string, weight: number])[] = [
  [/^why (?:you (?:can|should)|to) trust (.{2,60}?)[?.]?$/iu, 'trust line', 5],
  [/^(?:為什麼|为什么|為何|为何)?(?:你|您)?(?:可以|應該|应该)?(?:信任|相信)\s?(.{2,30}?)[?？。]?$/u, 'trust line', 5],
  [/^(.{2,30}?)(?:が|を)信頼(?:できる|される)理由/u, 'trust line', 5],
  [/^(?:vì sao|tại sao) (?:bạn )?(?:nên |có thể )?tin (?:cậy |tưởng )?(.{2,40}?)[?.]?$/iu, 'trust line', 5],
  [
    /^(?:follow|like|find|join)\s+(?:us\s+at\s+)?(?!us\b)(.{2,50}?)(?:[’']s? .{1,30})?\s+(?:on|via)\s+(?:facebook|twitter|x|instagram|linkedin|whatsapp|telegram|youtube|tiktok|wechat|weibo|google|threads|line|zalo)\b/iu,
    'follow line',
    4,
  ],
  [
    /^(?:追蹤|关注|關注|theo dõi|フォロー)\s*[「《]?(.{2,30}?)[」》]?\s*(?:的)?(?:facebook|line|ig|instagram|telegram|whatsapp|微信|微博|twitter|youtube|zalo|trên|X\b)/iu,
    'follow line',
    4,
  ],
  [/^(?:download|get) (?:the )?(.{2,50}?) (?:mobile )?app\b/iu, 'app line', 3],
  [/^(?:下載|下载)\s?(.{2,30}?)\s?(?:app|應用|应用|手機)/iu, 'app line', 3],
  [
    /^(?:subscribe to|sign up (?:for|to)|support|register (?:for|with)|welcome to|about) (?!our\b|the newsletter|us\b|this\b|unlimited)(.{2,50}?)(?:[’']s?)?(?:\s+(?:newsletters?|daily|today|now|for|and|to|from|e-?mails?|premium|digital|briefing|channel|unlimited)\b.*)?[.!]?$/iu,
    'subscription line',
    3,
  ],
  [/^(?:more from|read more (?:from|on)|latest from|all stories (?:from|by)|(?:you are )?reading) (.{2,50}?)$/iu, 'link line', 2],
  [/\b(.{2,40}?) (?:has (?:contacted|approached|reached out)|reached out to|was not immediately able)\b/iu, 'self reference', 2],
  [
    /\b(?:told|in an interview with|a (?:recent )?visit by|seen by|reviewed by|spoke (?:to|with)|an e?-?mail to) (?:the )?((?:\p{Lu}[\p{L}’'&.-]*\s?){1,6})/u,
    'self reference',
    1,
  ],
];

/** A site is named only on at least this much weight: one phrase in which it speaks of itself, or several weak signs. */
const BAR = 2;

/** From this weight on a page speaks of itself; a name among such signs that the outlet file knows outweighs one that it does not (a company's). */
const SPEAKS = 4;
const KNOWN = 3;

export function siteOf(rows: readonly Row[], headline: Row | null, aids: ReadingAids): Reading<string> | null {
  const signs = [
    ...titleSuffixes(rows, headline),
    ...rows.flatMap((row) => phrasesIn(row, aids)),
    ...rows.flatMap((row) => copyrightIn(row, aids)),
    ...bannersAbove(rows, headline, aids),
    ...domainsIn(rows, aids),
  ];
  const totals = new Map<string, { weight: number; best: Sign }>();
  for (const sign of signs) {
    const key = foldTitle(aids.outlets.canonical(sign.name).replace(/^the\s+/iu, ''));
    const total = totals.get(key);
    const best = total && total.best.weight >= sign.weight ? total.best : sign;
    totals.set(key, { weight: (total?.weight ?? 0) + sign.weight, best });
  }
  for (const total of totals.values()) {
    // A name that is also an ordinary word may be a section in the menu.
    const known = total.best.weight >= SPEAKS ? knownOutlet(total.best.name, aids.outlets) : null;
    if (known && !known.ordinary) total.weight += KNOWN;
  }
  const [winner] = [...totals.values()].sort((one, other) => other.weight - one.weight || other.best.weight - one.best.weight);
  if (!winner || winner.weight < BAR) return null;
  return { value: winner.best.name, line: winner.best.line, sign: winner.best.sign };
}

const SUFFIX = /^(?:\s*[|｜»«›·•]\s*|\s+[-–—―:]\s+|\s*[_–—―]\s*|\s+-+\s*)(.{2,60})$/u;

/** "HEADLINE | Site", "HEADLINE - Section - Site": the title that a browser shows. */
function titleSuffixes(rows: readonly Row[], headline: Row | null): Sign[] {
  if (!headline) return [];
  return rows.flatMap((row) => {
    if (row === headline || !row.text.startsWith(headline.text)) return [];
    const rest = SUFFIX.exec(row.text.slice(headline.text.length))?.[1];
    const parts = rest?.split(/\s*[|｜»›]\s*|\s+[-–—]\s+/u).filter((part) => part !== '') ?? [];
    const name = parts.at(-1);
    return name ? [{ name, line: row.line.number, sign: 'title suffix', weight: 5 }] : [];
  });
}

function phrasesIn(row: Row, aids: ReadingAids): Sign[] {
  const signs: Sign[] = [];
  for (const [pattern, sign, weight] of PHRASES) {
    if (weight > 2 && row.text.length > 260) continue;
    const found = pattern.exec(row.text.slice(0, 1200))?.[1];
    const name = found === undefined ? null : tidyName(found, weight, aids);
    if (name !== null) signs.push({ name, line: row.line.number, sign, weight });
  }
  return signs;
}

function copyrightIn(row: Row, aids: ReadingAids): Sign[] {
  const name = row.text.length > 400 ? null : nameInCopyright(row.text, aids);
  return name === null ? [] : [{ name, line: row.line.number, sign: 'copyright line', weight: 5 }];
}

/** What may follow a known name in a banner: a word for its logo, site or edition. */
const HEAVIEST_EDITION = 24;

/** Short lines above the headline that are a name: a banner, or a banner with its slogan ("Name - Slogan"). */
function bannersAbove(rows: readonly Row[], headline: Row | null, aids: ReadingAids): Sign[] {
  const above = rows.slice(0, headline?.place ?? 4).filter((row) => weightOf(row.text) <= 130);
  return above.flatMap((row): Sign[] => {
    const whole = isFurniture(row.text) ? null : knownOutlet(row.text, aids.outlets);
    if (whole)
      return [{ name: aids.outlets.find(row.text) ? row.text : whole.name, line: row.line.number, sign: 'banner', weight: 4 }];
    const [leading] = aids.outlets.findIn(row.text).filter(({ start }) => start === 0);
    if (leading && weightOf(row.text.slice(leading.end)) <= HEAVIEST_EDITION && isNameLike(row.text))
      return [{ name: row.text.slice(0, leading.end), line: row.line.number, sign: 'banner', weight: 3 }];
    const parts = row.text.split(/\s+[-–—|｜·•:]\s+|\s*[|｜]\s*/u);
    const [first = ''] = parts;
    if (row === rows[0] && isUnknownBanner(row, aids))
      return [{ name: row.text, line: row.line.number, sign: 'banner', weight: 2 }];
    if (parts.length < 2 || headline?.text.startsWith(first) || !isNameLike(first) || first.split(/\s+/u).length > 5) return [];
    if (parts.length > 3) return [];
    return [{ name: first, line: row.line.number, sign: 'banner', weight: row.place === rows[0]?.place ? 3 : 2 }];
  });
}

/** "Lockport Ledger" on top of a page: a name nobody knows, by the words that outlets call themselves. */
function isUnknownBanner(row: Row, aids: ReadingAids): boolean {
  const words = row.text.split(/\s+/u).length;
  return words >= 2 && words <= 5 && !isFurniture(row.text) && nameStrength(row.text, aids.outlets) === 2;
}

const DOMAIN = /(?:https?:\/\/)?(?:www[.])?((?:[a-z0-9-]{1,63}[.]){1,3}[a-z]{2,6})(?=[/\s),;:]|$|[.]\s|[.]$)/giu;

function domainsIn(rows: readonly Row[], aids: ReadingAids): Sign[] {
  return rows.flatMap((row) => {
    if (row.text.length > 2000) return [];
    return [...row.text.matchAll(DOMAIN)].flatMap((match) => {
      const outlet = aids.outlets.findByDomain(match[1] ?? '');
      if (outlet) return [{ name: outlet.name, line: row.line.number, sign: 'address', weight: 2 }];
      return /^https?:/iu.test(match[0]) && row.text.length < 200
        ? [{ name: match[1] ?? '', line: row.line.number, sign: 'address', weight: 1 }]
        : [];
    });
  });
}
