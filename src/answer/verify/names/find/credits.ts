import { isUnspaced } from '../../words/segments.js';

/** An outlet, or a speaker, to whom a text ascribes what it says. */
export interface Credit {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Whether only outlets are credited so: "reported", 報道, đưa tin; anyone may be "according to". */
  readonly certain: boolean;
  /** Whether the words beside it ascribe something to it; an outlet may stand in a text as anything else. */
  readonly ascribed: boolean;
}

const word = "[\\p{Lu}\\p{N}][\\p{Script=Latin}\\p{M}\\p{N}&'’.-]{0,24}";
const name = `(?<n>(?:[Tt]he )?${word}(?: (?:(?:of|the|and|&) )?${word}){0,5}?)`;
const longName = `(?<n>(?:[Tt]he )?${word}(?: (?:(?:of|the|and|&) )?${word}){0,5})`;
const han = '[\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Latin}ー・]';
const unspaced = `(?<n>${han}{2,14}?)`;
const form = (source: string, certain: boolean, flags = 'gu') => ({ pattern: new RegExp(source, flags), certain });

const forms = [
  form(`\\baccording to (?:a (?:report|story) (?:in|by) )?${longName}`, false),
  form(`\\bAccording to (?:a (?:report|story) (?:in|by) )?${longName}`, false),
  form(
    `(?<![\\p{L}])${name}(?: has| had| also| first)? report(?:s|ed)(?! (?:a|an|to|its|his|her|record|revenue|sales|losses|earnings|net)\\b)`,
    true,
  ),
  form(`\\b(?:reported|published|broadcast) (?:by|in) ${longName}`, true),
  form(`\\btold ${longName}`, false),
  form(`(?<![\\p{L}])${name}(?: has| had| also)? (?:said|says|wrote|writes|told)\\b`, false),
  form(`\\b(?:a|the) report (?:by|in|from) ${longName}`, true),
  // Told to a paper, or asked by one: nobody else is spoken to so.
  form('(?:向|對|对|接受|回覆|回复|答覆|答复)《(?<n>[^《》]{1,20})》', true),
  form('《(?<n>[^《》]{1,20})》', false),
  form(
    '(?<n>[\\p{Script=Han}\\p{Script=Katakana}ー]{1,8}(?:通信社?|新聞|テレビ|放送))の(?:(?:世論|出口)?調査|取材|インタビュー)',
    true,
  ),
  form(`(?:據|据|根據|根据)${unspaced}(?:的)?(?:報道|報導|报道|报导|消息|新聞|新闻)`, true),
  form(`(?:^|[，,。；;、])${unspaced}(?:的)?(?:報道|報導|报道|报导)(?=[稱称說说指：，,]|$)`, true),
  form('[『「](?<n>[^『』「」]{2,20})[』」](?:によると|によれば|は|が)', false),
  form(`(?:^|[、。])${unspaced}(?:の(?:報道|記事))?(?:によると|によれば)`, false),
  form(`(?:^|[、。])${unspaced}[がは](?:[^。、]{0,40}[とを])?(?:報じ|報道し|伝え)`, true),
  form(`(?:[Tt]heo|của) (?:(?:tờ|báo|hãng tin|đài) )?${longName}`, false),
  form(`(?:tờ|báo|hãng tin|đài|Tờ|Báo|Hãng tin|Đài (?:[Tt]ruyền hình|[Pp]hát thanh)) ${longName}`, true),
  form(`(?<![\\p{L}])${name} (?:đưa tin|đã đưa tin|tường thuật)`, true),
];

/** Those to whom a text ascribes its words, and every outlet that `outletNamed` knows among the names between marks or before a credit. */
export function creditsIn(text: string, outletNamed: (name: string) => string | null): Credit[] {
  const found: Credit[] = [];
  for (const { pattern, certain } of forms) {
    for (const match of text.matchAll(pattern)) {
      const written = match.groups?.n ?? '';
      const at = match.index + match[0].indexOf(written);
      const credit = known(written, at, outletNamed) ?? {
        name: written.replace(/[.'’]+$|['’]s$/u, ''),
        start: at,
        end: at + written.length,
      };
      if (!/^(?:it|he|she|they|i|we|this|that)$/i.test(credit.name)) found.push({ ...credit, certain, ascribed: true });
    }
  }
  for (const match of text.matchAll(everyName)) {
    const credit = known(match[0], match.index, outletNamed);
    if (credit && !found.some(({ start, end }) => start < credit.end && end > credit.start))
      found.push({ ...credit, certain: true, ascribed: false });
  }
  return found;
}

const everyName = new RegExp(`(?:[Tt]he )?${word}(?: (?:(?:of|the|and|&) )?${word}){0,5}`, 'gu');

/** The longest part of the words, never of a word in letters ("ft" of "Microsoft"), from their end or their beginning, that an outlet goes by. */
function known(written: string, at: number, outletNamed: (name: string) => string | null) {
  const spaced = written.includes(' ');
  const cuts = spaced
    ? Array.from(written.matchAll(/ /g), ({ index }) => index)
    : Array.from({ length: isUnspaced(written) ? Math.max(0, written.length - 2) : 0 }, (_, cut) => cut + 1);
  const candidates = [
    { name: written, start: 0 },
    ...cuts.map((cut) => ({ name: written.slice(spaced ? cut + 1 : cut), start: spaced ? cut + 1 : cut })),
    ...cuts.map((cut) => ({ name: written.slice(0, cut), start: 0 })).reverse(),
  ].map((candidate) => ({ ...candidate, name: candidate.name.replace(/['’]s?$|[.,]$/u, '') }));
  const hit = candidates.find((candidate) => candidate.name !== '' && outletNamed(candidate.name) !== null);
  return hit === undefined ? null : { name: hit.name, start: at + hit.start, end: at + hit.start + hit.name.length };
}
