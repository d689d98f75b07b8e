// In: a statement and one text that it cites. Out: a word of the statement in whose place the source has its contrary.

import { remember } from '../remember.js';
import { type Removal, removal } from '../removal.js';
import type { Aligned, AlignedSource } from '../roles/align.js';
import type { Mention } from '../roles/mentions.js';
import { writingOf } from '../words/language-of.js';
import { createRowFinder, type RowFinder } from '../words/row-finder.js';
import { isUnspaced } from '../words/segments.js';
import { clauseAt } from './clauses.js';
import { negationsIn } from './negations.js';
import { oppositeWords } from './opposite-words.js';

/** A word of a row, with the side on which it stands. */
interface Side {
  readonly row: number;
  readonly left: boolean;
  readonly start: number;
  readonly end: number;
}

/** Degree and number beside a figure, which no single word tells: 多3席, up 4 percent. */
const beside: readonly (readonly [left: boolean, RegExp])[] = [
  [
    true,
    /\bup(?= (?:by |about |some |nearly |almost )?[\d$€£])|[多增漲涨升](?=\d|[一二三四五六七八九十兩两幾几])|(?<=[%％點点人件円元席個台戸戶店校])(?:多[いくか]|增|増(?!税)|高[いくか])/giu,
  ],
  [
    false,
    /\bdown(?= (?:by |about |some |nearly |almost |from )?[\d$€£])|[少減减跌降](?=\d|[一二三四五六七八九十兩两幾几])|(?<=[%％點点人件円元席個台戸戶店校])(?:少な|減(?!税)|减|低[いくか])/giu,
  ],
];
/** What a no inside a word tells, and who does the contrary: 未經同意 and 經同意, 未滿 and 年滿, 無視 and 重視, 不服 and 服從. */
const withinWords: readonly (readonly [no: RegExp, yes: RegExp])[] = [
  [
    /未[經经経]/gu,
    /(?<!未)[經经](?=過|过|\p{Script=Han}{0,6}(?:同意|批准|許可|许可|允許|允许|核准|授權|授权|審[議查批]|审[议查批]|檢[驗查測]|检[验查测]))|獲(?:得)?(?=\p{Script=Han}{0,6}(?:同意|批准|許可|允許|核准|授權))|获(?:得)?(?=\p{Script=Han}{0,6}(?:同意|批准|许可|允许|核准|授权))|(?:同意|批准|許可|许可|核准|授權|授权|審議|审议|檢驗|检验|檢查|检查)(?:之)?(?:後|后)/gu,
  ],
  [/未[滿满満](?![足意堂])/gu, /(?<!未)[滿满満](?= ?[\d一二三四五六七八九十])|(?<=[\d十] ?[歲岁歳])(?:以上|或以上)/gu],
  [/[無无][視视](?![力覺觉頻频障訊讯])/gu, /[重正][視视]|[聽听]取|[採采][納纳]|接[納纳]/gu],
  // Who does not dispute it does not question it, and what is not ruled out may not be excluded.
  [
    /\b(?:not|never|n't|n’t) (?:\p{Ll}+ly )?(?:dispute|question|contest|challenge)(?:d|ed|ing)?\b/giu,
    /\b(?:disputed|questioned|contested|challenged|(?:disputes|questions|contests|challenges) (?=(?:the|its?|his|her|their|that|whether|how|why)\b))/giu,
  ],
  [
    /\b(?:not|never|cannot|can't|n't|n’t) (?:(?:be|been|yet|\p{Ll}+ly) ){0,3}(?:rul(?:e|ed|ing) out|exclud(?:e|ed|ing))\b|(?:không|chưa)(?: thể)? (?:hoàn toàn )?loại trừ/giu,
    /\b(?:rule[sd]?|ruling) out\b|\b(?:can|could|may|might|must|to) (?:now )?(?:be )?exclude[d]?\b|loại trừ/giu,
  ],
  [/不服(?!務|务)/gu, /(?<!不)服[從从]|接受(?=判|裁|法院|結果|结果)|信服/gu],
];

/** Look like one of the words and say something else. */
const lookAlikes =
  /\b(?:more|less|fewer|no (?:more|less|fewer|later|sooner)) than\b|\b(?:once|any|no|one|two|three|\d+) more\b|\bmore or less\b|\b(?:the )?late (?=\p{Lu})|\bof late\b|\bgive up on\b|\bin the end\b|\bend(?:s|ed)? up\b|\bopen(?:ed)? (?:fire|to the public)\b|\b(?:share|exchange) ?holders?\b|\bsupport(?:ing)? (?:act|role|cast)\b|(?:tháng|năm|tuần|ngày|lần|kỳ|mùa) (?:trước|sau)|trước (?:đây|đó|mắt)|sau (?:đây|đó)|lượt mua bán|少なくとも|多くの|早くも/giu;

let finder: RowFinder | null = null;
let converse: ReadonlySet<number> | null = null;

const sidesIn = remember(readSides);

function readSides(text: string): readonly Side[] {
  finder ??= createRowFinder(
    oppositeWords.flatMap((row) => row.split(/ <-?> /u)),
    { plainWords: true },
  );
  const plain = text.replace(lookAlikes, (found) => ' '.repeat(found.length));
  const words = finder(plain).map(({ row, start, end }) => ({ row: row >> 1, left: row % 2 === 0, start, end }));
  const degrees = beside.flatMap(([left, pattern]) =>
    Array.from(plain.matchAll(pattern), ({ 0: found, index }) => ({ row: 0, left, start: index, end: index + found.length })),
  );
  const inside = withinWords.flatMap(([no, yes], at) =>
    [no, yes].flatMap((pattern) =>
      Array.from(plain.matchAll(pattern), ({ 0: found, index }) => ({
        row: -1 - at,
        left: pattern === no,
        start: index,
        end: index + found.length,
      })),
    ),
  );
  const all = [...words, ...degrees, ...inside];
  return all.filter(
    ({ start, end }) => !all.some((other) => other.start <= start && end <= other.end && other.end - other.start > end - start),
  );
}

/** The first such word of all that is cited. */
export function checkOpposites(text: string, sources: readonly AlignedSource[]): Removal | null {
  for (const source of sources) {
    const opposite = oppositeIn(text, source);
    const others = sources.filter((other) => other !== source && writingOf(other.text) === writingOf(source.text));
    const isSaid = opposite !== null && others.some((other) => says(text, opposite, other, source));
    if (opposite !== null && !isSaid) return removal('unsupported', text.slice(opposite.start, opposite.end));
  }
  return null;
}

/** Whether another quote says the word of as much as this one says the contrary of: one was convicted, another acquitted. */
function says(text: string, side: Side, other: AlignedSource, source: AlignedSource): boolean {
  const same = sidesIn(other.text).filter(({ row, left }) => row === side.row && left === side.left);
  const opposed = sidesIn(source.text).filter(({ row, left }) => row === side.row && left !== side.left);
  return (
    same.length > 0 &&
    nearness(other.text, companyOf(text, side, other), same) >= nearness(source.text, companyOf(text, side, source), opposed)
  );
}

/** What stands in the clause of a word, other words with a contrary left out. */
const companyOf = (text: string, side: Side, { aligned }: AlignedSource): Aligned[] =>
  aligned.filter(({ own }) => isBeside(text, own, side) && !isOneOf(own, sidesIn(text)));

/**
 * The word of a statement whose contrary the source has at its place: the source never says the word itself there, and what stands beside it in the
 * statement stands beside the contrary in the source.
 */
function oppositeIn(text: string, alignedSource: AlignedSource): Side | null {
  const { text: source, aligned } = alignedSource;
  const sides = sidesIn(source);
  const own = sidesIn(text);
  const turned = isTurned(aligned);
  const found = own.find((side) => {
    const denied = isDenied(text, side);
    // "Not allowed" is no contrary of "forbidden".
    const opposed = sides.filter(
      (other) => other.row === side.row && other.left !== side.left && isDenied(source, other) === denied,
    );
    const same = sides.filter((other) => other.row === side.row && other.left === side.left);
    if (opposed.length === 0 || (turned && isConverse(side.row))) return false;
    // Both are said of it, as when what rose in one quarter fell in the next.
    if (same.length === 0 && own.some((other) => other.row === side.row && other.left !== side.left)) return false;
    const company = companyOf(text, side, alignedSource);
    if (isOfTime(side.row) && !opposed.some((other) => hasSameTime(text, side, source, other, aligned))) return false;
    if (company.length === 0) return same.length === 0;
    const [nearOpposed, nearSame] = [opposed, same].map((others) => nearness(source, company, others));
    return same.length === 0 ? (nearOpposed ?? 0) > 0 : (nearOpposed ?? 0) > (nearSame ?? 0) + MARGIN;
  });
  return found ?? null;
}

/** Before and after: what one puts before the vote another puts after the count, and both are right. */
const isOfTime = (row: number): boolean => /^before \|/u.test(oppositeWords[row] ?? '');

/** Whether what stands before or after both words is the same; without blanks it stands ahead of them. */
function hasSameTime(text: string, side: Side, source: string, other: Side, aligned: readonly Aligned[]): boolean {
  const within = (whole: string, { start, end }: Side, place: Mention) =>
    isUnspaced(whole) ? place.start < start && start - place.end <= TIME : place.start >= end && place.start - end <= TIME;
  return aligned.some(({ own, there }) => within(text, side, own) && there.some((place) => within(source, other, place)));
}
const TIME = 30;

/** Of two that both stand there the contrary must be this much nearer to what stands beside the word. */
const MARGIN = 0.5;

/** Whether its clause says no, the word itself left out. */
function isDenied(text: string, { start, end }: Side): boolean {
  const clause = clauseAt(text, start);
  const others = negationsIn(text).filter((no) => clauseAt(text, no.start) === clause && !(no.start < end && start < no.end));
  return others.length % 2 === 1;
}

const isOneOf = (mention: Mention, sides: readonly Side[]): boolean =>
  sides.some(({ start, end }) => mention.start < end && start < mention.end);

const isBeside = (text: string, mention: Mention, side: Side): boolean =>
  clauseAt(text, mention.start) === clauseAt(text, side.start);

/** How much of the company stands in one clause with one of the words: the nearer the more. */
function nearness(source: string, company: readonly Aligned[], sides: readonly Side[]): number {
  const each = company.map(({ there }) =>
    Math.max(
      0,
      ...there.flatMap((place) =>
        sides.map((side) => {
          const clause = clauseAt(source, side.start);
          if (clause < place.from || clause > place.to) return 0;
          return 1 / (1 + Math.abs(place.start - side.start) / CHARACTERS);
        }),
      ),
    ),
  );
  return each.reduce((total, one) => total + one, 0);
}

/** About a word or two. */
const CHARACTERS = 12;

/** Of what is no cause it is not said that it is not. */
const ofCause =
  /不(?:會|会|能|是)?因[為为]|\bnot (?:because|due|over)\b|(?:ため|から|せい)で(?:は|も)?な|không phải (?:vì|do|bởi)/iu;

/** So far a no reaches, in characters. */
const REACH = 12;

/** Whether one text tells with a no what the other tells by the contrary word: "not covered" and "exempt". */
export function isContraryOf(denying: string, other: string): boolean {
  if (ofCause.test(denying)) return false;
  const theirs = sidesIn(other);
  // What stands before the no is not denied by it (下降不是因為), nor what stands far behind it.
  const no = negationsIn(denying)[0];
  const isJapanese = /\p{Script=Hiragana}/u.test(denying);
  const isDeniedThere = ({ start, end }: Side): boolean =>
    no === undefined ||
    (isJapanese ? no.start - end <= REACH : start >= no.start && start - no.end <= (isUnspaced(denying) ? REACH : 2 * REACH));
  return sidesIn(denying).some(
    ({ row, left, start, end }) =>
      isDeniedThere({ row, left, start, end }) &&
      !isConverse(row) &&
      theirs.some((side) => side.row === row && side.left !== left),
  );
}

/** Whether a source tells a deed of a statement from its other side only: who sells to one who buys. */
export const isConverselyTold = (text: string, source: string): boolean =>
  sidesIn(text).some(({ row, left }) => {
    const there = isConverse(row) ? sidesIn(source).filter((other) => other.row === row) : [];
    return there.length > 0 && there.every((other) => other.left !== left);
  });

function isConverse(row: number): boolean {
  converse ??= new Set(oppositeWords.flatMap((written, at) => (written.includes(' <-> ') ? [at] : [])));
  return converse.has(row);
}

/** Whether the source names two in the other order. */
function isTurned(aligned: readonly Aligned[]): boolean {
  const names = aligned.filter(({ own }) => own.kind === 'name');
  return names.some((one, at) =>
    names.slice(at + 1).some((other) => other.there.some((first) => one.there.some((last) => first.at < last.at))),
  );
}
