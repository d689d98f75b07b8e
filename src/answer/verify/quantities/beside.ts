// In: a text and the place of a number in it. Out: what the words beside it make of the number. Called for each number that is read.
import type { Quantity } from './quantity.js';
import { unitAt } from './units.js';

/** How far before a number its bound is looked for. */
const NEAR = 24;
/** What turns a bound into the other one: 不得超過, "no fewer than", không dưới. */
const no =
  "(?<no>(?:\\b(?:no|not|never|cannot)|n't)(?: be)? |[不未没沒無无勿](?:[得能會会可應应該该宜許许准有]|應該|应该)?|(?<!\\p{L})(?:không|chưa)(?: được| thể)? )?";
const above = new RegExp(
  `${no}(?:\\b(?:more than|over|exceed(?:s|ed|ing)?|above|(?:higher|greater) than)|超過|超过|逾|多於|多于|高於|高于|大於|大于|(?<!(?:ít|thấp|nhỏ|kém) )(?:hơn|vượt(?: quá| mức)?)|trên) ?$`,
  'iu',
);
const below = new RegExp(
  `${no}(?:\\b(?:less than|fewer than|lower than|under|below)|少於|少于|低於|低于|小於|小于|dưới|(?:ít|thấp|nhỏ|kém) hơn) ?$`,
  'iu',
);
const atLeast =
  /(?:\b(?:at least|upwards of)|(?:至少|起碼|起码)[可能]?(?:容[納纳]|[為为達达有是])?|不下|少なくとも|ít nhất|tối thiểu) ?$/iu;
const atMost =
  /(?:\b(?:at most|nearly|almost|up to)|不到|不足|[未不][滿满]|近|將近|将近|[最至]多[可能]?(?:容[納纳]|[為为達达有是])?|chưa đến|chưa tới|không đến|gần|không quá|tối đa|nhiều nhất) ?$/iu;
const aboveBehind = /^(?: ?(?:以上|超|余|餘|多)|\p{Script=Han}{0,2}を(?:超え(?!ない|ず|ては)|上回))/u;
const belowBehind = /^(?: ?(?:以下|未満|弱|以内|以內)|\p{Script=Han}{0,2}(?:を(?:超えない|超えず|超えては|下回)|に満たな))/u;

export function besideOf(text: string, start: number, end: number): Pick<Quantity, 'bound' | 'isPlace' | 'per'> {
  return { bound: boundOf(text, start, end), isPlace: namesPlace(text, start, end), per: perOf(text, start, end) };
}

function boundOf(text: string, start: number, end: number): Quantity['bound'] {
  const ahead = text.slice(Math.max(0, start - NEAR), start);
  const behind = text.slice(end, end + 12);
  if (atLeast.test(ahead) || aboveBehind.test(behind)) return 'more';
  if (atMost.test(ahead) || belowBehind.test(behind)) return 'less';
  const [over, under] = [above.exec(ahead), below.exec(ahead)];
  if (over !== null) return over.groups?.no === undefined ? 'more' : 'less';
  return under === null ? null : under.groups?.no === undefined ? 'less' : 'more';
}

/** What says for which span a number is told, behind it and ahead of it. */
const spans: readonly (readonly [span: string, behind: RegExp, ahead: RegExp])[] = [
  [
    'second',
    /^ ?(?:(?:an?|per|each|every) second\b|[/／] ?(?:s\b|秒)|mỗi giây|một giây)/iu,
    /(?:每|毎)秒(?:鐘|钟)?[^，。、,]{0,2}$/u,
  ],
  ['minute', /^ ?(?:(?:an?|per|each|every) minute\b|[/／]分|mỗi phút|một phút)/iu, /(?:每|毎)分(?:鐘|钟)?[^，。、,]{0,2}$/u],
  [
    'hour',
    /^ ?(?:(?:an?|per|each|every) hour\b|[/／] ?(?:h\b|小[時时]|時)|mỗi giờ|một giờ)/iu,
    /(?:[每毎]小?[時时]|[時时]速)[^，。、,]{0,2}$/u,
  ],
  [
    'day',
    /^ ?(?:(?:a|per|each|every) day\b|[/／][日天]|mỗi ngày|một ngày)/iu,
    /(?:[每毎][日天]|1日(?:あたり|当たり)?)[^，。、,]{0,2}$/u,
  ],
  ['week', /^ ?(?:(?:a|per|each|every) week\b|[/／][週周]|mỗi tuần|một tuần)/iu, /[每毎][週周][^，。、,]{0,2}$/u],
  [
    'month',
    /^ ?(?:(?:a|per|each|every) month\b|[/／]月|mỗi tháng|một tháng)/iu,
    /(?:[每毎][個个]?月|月[租費费薪])[^，。、,]{0,2}$/u,
  ],
  ['year', /^ ?(?:(?:a|per|each|every) year\b|[/／]年|mỗi năm|một năm)/iu, /(?:[每毎]年|年[租費费薪俸])[^，。、,]{0,2}$/u],
];

function perOf(text: string, start: number, end: number): string | null {
  // "Seven litres a person a day".
  const behind = text.slice(end, end + 24).replace(/^ ?(?:an?|per|each) (?:person|head|worker|household)(?= )/u, '');
  const ahead = text.slice(Math.max(0, start - 8), start);
  return spans.find(([, after, before]) => after.test(behind) || before.test(ahead))?.[0] ?? measureFor(text, behind, end, start);
}

/** "A tonne", mỗi m2, 每公斤: what a price is for. */
function measureFor(text: string, behind: string, end: number, start: number): string | null {
  const after = /^ ?(?:(?:an?|per|each|every|mỗi|một) |[/／] ?|[每毎])/iu.exec(behind)?.[0];
  const before = /[每毎](?=[^，。、,\d]{1,5}$)/u.exec(text.slice(Math.max(0, start - 8), start));
  const at = after === undefined ? (before === null ? null : Math.max(0, start - 8) + before.index + 1) : end + after.length;
  const unit = at === null ? undefined : unitAt(text, at)?.unit;
  return unit?.kind === 'measure' ? (unit.names[0] ?? null) : null;
}

/** What is numbered and not counted: "stage two", phút 34 và 79. */
const numbered =
  /\b(?:stage|phase|round|game|set|chapter|part|step|level|grades?|group|page|line|day|week|year|season|episode|volume|number|no\.?|place|lane|gate|platform|reactor|unit|class|division|category|article|section|minutes?|(?<!trong )vòng|chương|phần|bước|giai đoạn|nhóm|số|hạng|phường|quận|khối|đợt|(?<!\d )phút) (?:(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven)(?:-|,? (?:and|và|to|through|đến|tới|, )? ?)){0,2}$/iu;
/** 5回に is the fifth, and 1番艦 the first ship. */
const numberedBehind = /位|[回局][にで表裏、戦]|[0-9二三四五六七八九十][号號番]|[樓楼階](?![建高])/u;
const numberedAhead = /(?:シーズン|パート|フェーズ|ステージ) ?$/u;
/** 在三层: on that floor, and not so many. */
const floorAhead = /[在於于到至從从由](?:[^，。、]{1,6}的)?$/u;

function namesPlace(text: string, start: number, end: number): boolean {
  return (
    numbered.test(text.slice(Math.max(0, start - 28), start)) ||
    numberedBehind.test(text.slice(end - 1, end + 1)) ||
    numberedAhead.test(text.slice(Math.max(0, start - 8), start)) ||
    (/[層层]/u.test(text.charAt(end - 1)) && floorAhead.test(text.slice(Math.max(0, start - 10), start)))
  );
}
