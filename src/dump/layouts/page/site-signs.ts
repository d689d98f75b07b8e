// In: the rows of a page and its headline. Out: whose site it is, from the page's own signs, weighed. Called by the page and republished layouts.
import { foldTitle, isNameLike, weightOf } from '../../line-shape.js';
import { knownOutlet } from '../../outlet-signs.js';
import type { Row } from '../../rows.js';
import type { Reading, ReadingAids } from '../layout.js';

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
    /(?:©|\(c\)|copyright|版權所有|版权所有|著作権|bản quyền(?: thuộc(?: về)?)?)(?:[\s,.:：©]|\(c\)|[12][0-9]{3}|[12][0-9]{3}\s?[-–])*(?:by\s+)?((?:[^.|©。]|[.](?=\S)){2,60})/iu,
    'copyright line',
    5,
  ],
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

export function siteOf(rows: readonly Row[], headline: Row | null, aids: ReadingAids): Reading<string> | null {
  const signs = [
    ...titleSuffixes(rows, headline),
    ...rows.flatMap((row) => phrasesIn(row, aids)),
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

/** What a copyright line says after the name. */
const COMPANY_TAIL =
  /[\s,]+(?:(?:publishers|publishing|media|group|company)\s+)?(?:limited|ltd|inc|llc|plc|corp(?:oration)?|all rights reserved|rights reserved|保留所有權利|版權所有|版权所有|不得轉載|无断转载|無断転載.*)$/iu;

/** What may follow an outlet's name in that of its company. */
const COMPANY_OF =
  /^(?:\s*$|社$|株式会社|[\s,&]+(?:news|media|group|limited|ltd|inc|llc|company|co\b|corp|publish|holdings|digital|newspapers?|network|broadcasting|trust))/iu;

/** A weak sign is believed only of a name that the outlet file knows. */
function tidyName(found: string, weight: number, aids: ReadingAids): string | null {
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

/** Short lines above the headline that are a name: a banner, or a banner with its slogan ("Name - Slogan"). */
function bannersAbove(rows: readonly Row[], headline: Row | null, aids: ReadingAids): Sign[] {
  const above = rows.slice(0, headline?.place ?? 4).filter((row) => weightOf(row.text) <= 130);
  return above.flatMap((row): Sign[] => {
    const whole = knownOutlet(row.text, aids.outlets);
    if (whole)
      return [{ name: aids.outlets.find(row.text) ? row.text : whole.name, line: row.line.number, sign: 'banner', weight: 4 }];
    const parts = row.text.split(/\s+[-–—|｜·•:]\s+|\s*[|｜]\s*/u);
    const [first = ''] = parts;
    if (parts.length < 2 || headline?.text.startsWith(first) || !isNameLike(first) || first.split(/\s+/u).length > 5) return [];
    if (parts.length > 3) return [];
    return [{ name: first, line: row.line.number, sign: 'banner', weight: row.place === rows[0]?.place ? 3 : 2 }];
  });
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
