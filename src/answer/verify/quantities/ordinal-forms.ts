import { han, toTwelve, value, vietnameseDigit, vietnameseValue } from './number-patterns.js';
import { latin, type SpecialForm, unspaced } from './special-form.js';

const romans = ['i', 'ii', 'iii', 'iv'];
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
const romanNumber = (written: string): number =>
  Array.from(written.toLowerCase(), (sign) => romanDigits[sign] ?? 0).reduce(
    (sum, one, at, all) => sum + (one < (all[at + 1] ?? 0) ? -one : one),
    0,
  );

/** Places in an order: the third, 第三, 3位, lần thứ ba. */
export const ordinalForms: readonly SpecialForm[] = [
  latin('(\\d{1,4})(?:st|nd|rd|th)', 'ordinal', ([, n]) => Number(n)),
  // "Second-hand" and "first-degree" put nothing in an order, nor does what was "first proposed" or must "first be" done.
  {
    ...latin(
      `(?:first|second|third)(?=[ -](?:hand|aid|class|name|lady|minister|responders?|degree|language|party|secretary)(?![a-z]))|(?<=\\b(?:must|should|will|would|could|can|may) )first(?= [a-z])|(?<!\\b(?:the|an?|its|his|her|their|our|my|this|that|each|every|for|on|in|at|of|from) |['’]s )first(?= (?:[a-z]{2,}(?:ed|ing|wn|ught)|came|met|became|took|won|began|saw|said|spoke|wrote|made|put|set|went|ran|found|told|held|led|built|sold|seen)\\b)`,
      'ordinal',
      ([word]) => ordinals.indexOf((word ?? '').toLowerCase()),
    ),
    soft: true,
  },
  latin(
    `(?:first(?! (?:few|${toTwelve}|\\d{1,4}(?! (?:call|flight|jet|plane|car|train|engine|model)\\b))\\b)|${ordinals.slice(2).join('|')})(?! of\\b|[ -]half\\b)`,
    'ordinal',
    ([word]) => ordinals.indexOf((word ?? '').toLowerCase()),
  ),
  unspaced('([一二三])[讀読读](?=[通審审付表程會会、，。後后時时])', 'ordinal', ([, n]) => value(n)),
  // 第二天 is the day after as often as the second of several.
  unspaced(`第 ?(?!二[天日](?!大))(${han})`, 'ordinal', ([, n]) => value(n)),
  unspaced(
    `(${han})(?:(?:つ|[カかヵヶケ]?\\p{Script=Han}{1,2}|\\p{Script=Katakana}{2,6})?目(?![標的指前玉安覚途])|番目|位(?=[にとのをかへ、。]))`,
    'ordinal',
    ([, n]) => value(n),
  ),
  // A class of a school: 二年級 is no two years.
  unspaced(`(${han})年(?=[級级]|生(?![まき産命]))`, 'ordinal', ([, n]) => value(n)),
  unspaced(`(${han}) ?世[紀纪]`, 'ordinal', ([, n]) => value(n)),
  unspaced('(?<![年月当當])初(?=当選|優勝|出場|勝利|受賞|採用|導入|登場|黒字)', 'ordinal', () => 1),
  unspaced(
    '(?:首|(?<![年月当當最])初)(?:次|日|個|个|度|[条條座款支艘架幢](?=\\p{Script=Han})|位(?=\\p{Script=Han})|批|家|座|めて|の)|首[年屆届輪轮場场週周]',
    'ordinal',
    () => 1,
  ),
  unspaced(`(${han})代(?=[經经][營营]|店主|老[闆板]|[傳传]人)`, 'ordinal', ([, n]) => value(n)),
  unspaced(`(${han})期(?=工程|[項项]目|[計计][畫劃划]|建[設设]|路[線线]|[臨临]床|[試试][驗验])`, 'ordinal', ([, n]) => value(n)),
  unspaced('([二三四五])期(?=[產产]|ライン|[機机][組组]|[廠厂]|工[場场廠厂])', 'ordinal', ([, n]) => value(n)),
  latin('(?<=\\b(?:phase|stage|part|world war) )(i{1,3}|iv)', 'ordinal', ([, n]) => romans.indexOf((n ?? '').toLowerCase()) + 1),
  latin(`thế kỷ (?:thứ )?([ivx]{1,5}|\\d{1,2}|${vietnameseDigit})`, 'ordinal', ([, n = '']) =>
    /^[ivx]+$/i.test(n) ? romanNumber(n) : vietnameseValue(n),
  ),
  latin(`thứ (nhất|nhì|mười (?:một|hai|ba|bốn|lăm|sáu|bảy|tám|chín)|${vietnameseDigit}|tư)`, 'ordinal', ([, n]) =>
    n === 'nhất' ? 1 : n === 'nhì' ? 2 : vietnameseValue(n),
  ),
  // What a Vietnamese noun numbers stands behind it: tầng hai is the second floor, hai tầng are two.
  latin(
    `(?<=(?<![\\p{L}\\p{M}])(?:kilômét|(?<!trong )vòng|tầng|trang|hiệp|lớp|khóa|đợt|mùa|(?<!(?:[\\d.,]|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nhiều|vài|mấy) )lần) )(mười (?:một|hai)|${vietnameseDigit})(?! (?:nghìn|ngàn|triệu|tỷ|tỉ|trăm|mươi))`,
    'ordinal',
    ([, n]) => vietnameseValue(n),
  ),
  latin('lần đầu(?: tiên)?|đầu tiên', 'ordinal', () => 1),
];
