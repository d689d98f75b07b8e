import { hanNumber } from './han-number.js';
import { counted, han, small, toTen, value, vietnameseDigit, vietnameseValue } from './number-patterns.js';
import { latin, type SpecialForm, unspaced } from './special-form.js';
import { englishNumber } from './word-number.js';

const parts = [
  '',
  '',
  'half|halves',
  'thirds?',
  'quarters?|fourths?',
  'fifths?',
  'sixths?',
  'sevenths?',
  'eighths?',
  'ninths?',
  'tenths?',
];
const fineParts: Readonly<Record<string, number>> = { twelfth: 12, twentieth: 20, hundredth: 100, thousandth: 1000 };
const partOf = (word = ''): number =>
  fineParts[word.toLowerCase()] ?? parts.findIndex((form) => form !== '' && new RegExp(`^(?:${form})$`, 'i').test(word));
/** "A third of them" and no "a third term". */
const notNth =
  '(?:(?<=s|half|quarter)|(?! (?!(?:of|more|less|fewer|higher|lower|larger|smaller|faster|slower|cheaper|the|its|their|to|in|from|by|on|at|as|and|or|last|this|over|since|compared|than|are|is|were|was|had|have|said)\\b)[a-z]))';
const share = (whole: number | null, part: number | null): number | null =>
  whole === null || part === null || whole === 0 ? null : (100 * part) / whole;
/** "Three in two days" is no share. */
const properShare = (whole: number | null, part: number | null): number | null => {
  const read = share(whole, part);
  return read !== null && read < 100 ? read : null;
};

/** Fractions, shares and points, in words or signs: two thirds, 七成, one in three, 25 basis points. */
export const shareForms: readonly SpecialForm[] = [
  latin(
    `(?<!and )(${small})[ -](half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|twelfth|twentieth|hundredth|thousandth)${notNth}`,
    'percent',
    ([, n, part]) => share(partOf(part), englishNumber(n ?? '')),
  ),
  latin('(\\d{1,4}(?:\\.\\d)?)(?:[ -]basis[ -]points?| ?bps?)', 'points', ([, n]) => Number(n) / 100),
  latin('(\\d{1,4}) điểm cơ bản', 'points', ([, n]) => Number(n) / 100),
  latin('nửa điểm phần trăm', 'points', () => 0.5),
  unspaced('(\\d{1,4}) ?(?:[個个]基[點点]|基[點点]|ベーシスポイント)', 'points', ([, n]) => Number(n) / 100),
  unspaced('半[個个]百分[點点]', 'points', () => 0.5),
  latin(
    `(${small}|\\d) in (two|three|four|five|six|seven|eight|nine|ten|[2-9]|10)(?! (?:hundred|thousand|million|seconds|minutes|hours|days|weeks|months|years)\\b)`,
    'percent',
    ([, n, whole]) => properShare(counted(whole), counted(n)),
  ),
  latin(
    `one [\\p{Ll}-]{2,20} in (${toTen}|[2-9]|10)(?! (?:hundred|thousand|million|days|weeks|months|years)\\b)`,
    'percent',
    ([, whole]) => properShare(counted(whole), 1),
  ),
  unspaced(`(${han})人に(${han})人`, 'percent', ([, whole, n]) => properShare(value(whole), value(n))),
  unspaced(
    `每(${han})(?:[個个]人|[人個个名位])(?:之?中|當中|当中|裡|里)?[就便約约]{0,2}有(${han})(?:[個个]人|[人個个名位])`,
    'percent',
    ([, whole, n]) => properShare(value(whole), value(n)),
  ),
  latin(`cứ (${vietnameseDigit}) (?:\\p{L}+ ){1,2}(?:thì )?(?:lại )?có (${vietnameseDigit})`, 'percent', ([, whole, n]) =>
    properShare(vietnameseValue(whole), vietnameseValue(n)),
  ),
  latin(`one out of (?:every )?(${toTen}|[2-9]|10)`, 'percent', ([, whole]) => properShare(counted(whole), 1)),
  latin('halv(?:e|es|ed|ing)', 'percent', () => 50),
  latin(
    '(?<!(?:first|second|and a|other|and one)[ -])half(?! (?:(?:of )?(?:the )?(?:year|hour|18|19|20)|time)|-(?!million|billion|empty|full)[a-z])',
    'percent',
    () => 50,
  ),
  latin('(?:một |non |quá )?nửa(?! đêm| năm| đầu| cuối| sau| chừng)', 'percent', () => 50),
  latin(`(${vietnameseDigit}) phần trăm`, 'percent', ([, n]) => vietnameseValue(n)),
  latin(`(${vietnameseDigit}) phần (${vietnameseDigit}|tư)`, 'percent', ([, n, whole]) =>
    share(whole === 'tư' ? 4 : vietnameseValue(whole), vietnameseValue(n)),
  ),
  latin('([1-9])/([2-9]|10)(?!/)', 'percent', ([, n, whole]) => share(Number(whole), Number(n))),
  unspaced(
    '百分之([\\d.]{1,8}|[〇零一二三四五六七八九十百]{1,5})(?:[點点]([〇零一二三四五六七八九]{1,3}))?',
    'percent',
    ([, n, tail]) => {
      const whole = value(n);
      return tail === undefined || whole === null
        ? whole
        : Number(`${whole}.${Array.from(tail, (digit) => hanNumber(digit)).join('')}`);
    },
  ),
  unspaced(`(${han})分(?:之|の) ?(${han})`, 'percent', ([, whole, n]) => share(value(whole), value(n))),
  // As Hong Kong writes it: 四分一, 三分二.
  unspaced('([三四五六七八九十])分([一二三四])(?![鐘钟之])', 'percent', ([, whole, n]) => share(value(whole), value(n))),
  unspaced('減半|减半|半減|一半|半數|半数|半分(?!之)|過半|过半', 'percent', () => 50),
  // A batter's average: 3成28 is .328.
  unspaced('([1-9])成(\\d{2})(?![\\d%％])', 'number', ([, n, tail]) => Number(`0.${n}${tail}`)),
  unspaced(
    `(${han})割(?:(${han})分)?(?![引合])`,
    'percent',
    ([, n, tail]) => 10 * (value(n) ?? Number.NaN) + (tail ? (value(tail) ?? 0) : 0),
  ),
  unspaced(
    `(${han})成([1-9一二三四五六七八九半])?(?!(?<!(?:[約约近逾達达有占佔中]|超[過过])${han}成)[為为]|[立了員员年長长\\d])`,
    'percent',
    ([, n, tail]) => 10 * (value(n) ?? Number.NaN) + (tail === '半' ? 5 : tail ? (value(tail) ?? 0) : 0),
  ),
  unspaced('½', 'percent', () => 50),
  unspaced('¼', 'percent', () => 25),
  unspaced('¾', 'percent', () => 75),
];
