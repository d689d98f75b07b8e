import type { AlignedSource } from './align.js';
import type { Mention } from './mentions.js';
import { alike } from './same-mention.js';

/** What a word beside a figure, day or name makes of it. */
type Mark = 'from' | 'to' | 'by' | 'whole' | 'in' | 'says';

const before: readonly (readonly [Mark, RegExp])[] = [
  ['from', /(?:\bfrom|\btừ|[從从由自]) ?(?:the |an? |about |some |khoảng |約|约)?$/iu],
  [
    'to',
    /(?:(?<!\baccording )\bto|\binto|\blên|\bxuống|\bcòn|(?<!\p{L})đến|\bthuộc về|\bcho|\bthành|(?<![达達得收受接看见見遭])[至到]|(?<=[升降增減减改變变轉转調调跌漲涨縮缩擴扩])[為为]) ?(?:the |an? |about |some |only |just |khoảng |約|约)?$/iu,
  ],
  ['by', /(?:\bby|\bbởi) (?:the |an? )?$/iu],
  ['whole', /(?:\bout of|(?:^|[.,;] )of|\btrong (?:số|tổng số)|\btrên) (?:the |some |about )?$/iu],
  ['in', /(?:\b(?:in|at|near)(?: (?:the|an?)(?: \p{Ll}+(?: of)?)?)?|ở|tại) $|[在於于]$/iu],
  [
    'says',
    /\b(?:said|says|[Aa]ccording to|[Tt]heo) (?!(?:that|on|in|at|it|he|she|they) )(?:(?:Mr|Ms|Mrs|Dr)\.? )?(?:[\p{Ll}-]+ ){0,3}$/u,
  ],
];
const behind: readonly (readonly [Mark, RegExp])[] = [
  [
    'whole',
    /^\P{P}{0,5}?(?:中的?(?![学學国國心央旬間间型小東东部])|の?うち|當中|当中|之中)|^\P{P}{0,4}[、，](?:[こそ]のうち|うち|其中)/u,
  ],
  ['from', /^\P{P}{0,3}?から/u],
  ['to', /^(?:[\p{Script=Han}\p{Script=Katakana}ー]|ほど|ごろ){0,3}?(?:に(?!は|対|つい|関|おい|よ)|へ|まで)/u],
  [
    'says',
    /^[^\p{L}]{0,2}(?:said|says|told|added|announced|warned|denied|claimed|confirmed|estimated|argued|cho biết|nói|tuyên bố|phủ nhận|cảnh báo)(?!\p{L})|^(?:氏|市長|教授|社長)?(?:說|说|表示|稱|称|指出|宣布|宣佈|認為|认为|否認|否认|估計|估计|警告|强调|強調)/iu,
  ],
];

/**
 * "From" and "to", "by" and "of" put on the wrong one: a figure that the source has after "to" stands after "from", or the mark that it has is
 * that of another of its kind there. Of names and days only where two have their marks exchanged: "sold to" is "bought from" in other words.
 */
export function wronglyMarked(text: string, { text: source, mentions, aligned }: AlignedSource): string | null {
  for (const { own, there } of aligned) {
    if (own.kind !== 'figure') continue;
    const mark = markOf(text, own);
    const marks = there.map((place) => markOf(source, place));
    if (mark === null || mark === 'by' || marks.includes(mark)) continue;
    const others = mentions.filter((other) => alike(own, other) && !there.includes(other));
    const contrary = marks.every((other) => other !== null && other !== 'by');
    const taken = others.some((other) => markOf(source, other) === mark);
    if (taken || contrary) return text.slice(own.start, own.end);
  }
  const others = aligned.filter(({ own }) => own.kind === 'name' || own.kind === 'date');
  const marked = others.map((one) => ({
    one,
    own: markOf(text, one.own),
    there: one.there.map((place) => markOf(source, place)),
  }));
  const turned = marked.find(({ one, own }) =>
    marked.some(
      (other) =>
        own !== null &&
        own !== other.own &&
        other.one.own.kind === one.own.kind &&
        other.there.includes(own) &&
        !one.there.some((place) => mayBe(source, place, own)),
    ),
  );
  return turned === undefined ? null : text.slice(turned.one.own.start, turned.one.own.end);
}

/** "Said Norrvik spokesman Teodor Lasse": whichever of the two it is that speaks. */
const saidBefore = /\b(?:said|says|[Aa]ccording to|[Tt]heo) [^,.;:]{0,60}(?:, )?$/u;

/** "Lưu Thế Vinh, director of Norholm, said": who is named first speaks; an office is as often written with a capital (Tổng giám đốc). */
const isWithin = (ahead: string, after: string): boolean =>
  /^, /u.test(after) && /\p{Lu}[\p{L}\p{M}’'.-]*, (?:\p{Ll}|the |\p{Lu}[\p{L}\p{M}]* \p{Ll})[^,]{0,58}$/u.test(ahead);

/** "Said Quill had sent it": who stands behind the verb without a mark does what follows, and who speaks was named before. */
const actsBehind = (ahead: string, after: string): boolean =>
  /\b(?:said|says) [^,.;:]*$/u.test(ahead) && /^ (?!(?:of|for|at|from|in|on|who|to|after|during|and)\b)\p{Ll}/u.test(after);

/** "The Norlandic ministry said": the word behind the name is the body that speaks. */
const bodySays =
  /^ (?:(?:\p{Ll}[\p{Ll}-]+ ){1,2}|(?:(?:and|of|for|on|the|\p{Lu}[\p{L}’'-]*) ){1,6})(?:said|says|added|announced|warned|denied|claimed|confirmed|estimated|argued)\b/u;

/** What a name may be in a source, where more than one stands beside the word that tells. */
const mayBe = (text: string, mention: Mention, mark: Mark): boolean =>
  markOf(text, mention) === mark ||
  (mark === 'says' &&
    mention.kind === 'name' &&
    (saidBefore.test(text.slice(Math.max(0, mention.start - 80), mention.start)) ||
      bodySays.test(text.slice(mention.end, mention.end + 60))));

/** "The foreign minister of Osten, denied": not Osten does. */
const isOf = (ahead: string): boolean => /\b(?:of|for|at|from)(?: the)?(?: \p{Ll}[\p{Ll}-]+){0,6} $/u.test(ahead);

/** "Orla Venn at Norholm", "an analyst at Norholm": of whom somebody is, and no place where anything happens. */
const isAffiliated = (ahead: string): boolean =>
  /(?:\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+|\b(?:analyst|economist|strategist|director|manager|partner|professor|researcher|lecturer|lawyer|fellow|editor|scientist|engineer|doctor|chief)s?) at (?:the )?$/u.test(
    ahead,
  );

/** "104 votes to 81": how it stood between two sides, and nothing goes from the one to the other. */
const isAgainst = (ahead: string): boolean =>
  /(?<!\bfrom (?:\p{L}+ )?)(?<![\p{N}.,])[\p{N}][\p{N}.,]* votes? to $|\bvot(?:e|ed|es|ing)(?: of| by)? \p{N}+ to $/u.test(ahead);

/** What the word beside a mention makes of it, if any. */
export function markOf(text: string, mention: Mention): Mark | null {
  const ahead = text.slice(Math.max(0, mention.start - 60), mention.start);
  const after = text.slice(mention.end, mention.end + 90);
  const isJapanese = /\p{Script=Hiragana}/u.test(text);
  const fits = (mark: Mark) =>
    mention.kind === 'name'
      ? mark !== 'says' || !(isOf(ahead) || isWithin(ahead, after) || actsBehind(ahead, after))
      : mark !== 'in' && mark !== 'says';
  const leads = ([mark, pattern]: (typeof before)[number]) =>
    fits(mark) && pattern.test(ahead) && !(mark === 'in' && isAffiliated(ahead)) && !(mark === 'to' && isAgainst(ahead));
  const own = isJapanese ? null : before.find(leads);
  const found =
    own ??
    behind.find(([mark, pattern]) => fits(mark) && (mark === 'whole' || mark === 'says' || isJapanese) && pattern.test(after));
  if (found) return found[0];
  return mention.kind === 'figure' &&
    /\p{N}\p{L}* (?:\p{L}+ )?of (?:the |its |all )?$|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|some|only) of (?:the |its |all )?$/iu.test(
      ahead,
    )
    ? 'whole'
    : null;
}
