// In: a text of any language. Out: the numbers, shares, sums and places in an order that it states, each with its place.
import { besideOf } from './beside.js';
import { matchAt, type NumberText, numberAt } from './number-at.js';
import { plain } from './plain.js';
import type { Quantity } from './quantity.js';
import { specialForms } from './special-forms.js';
import { currencyBefore, unitAt } from './units.js';

/** What may begin a number: all else is passed over at once. */
const opening =
  /[\d零〇一二三四五六七八九十百千萬万億亿兆兩両两廿第半首初翻倍數数幾几上下早晚每凌午清傍深中未成過过梅帽ハ亞亚次季雙双ダ準高超多增½¼¾減减增提a-zà-ỹđ]/iu;
/** What follows a Han numeral where it counts; without one of these it is part of a word (統一, 四川). */
const counter =
  /^ ?(?:[個个名位人家間间次件項项座棟栋條条張张場场屆届隻只支枝部台艘架輛辆層层樓楼歲岁歳者國国州校本冊つ回社店頭头匹枚杯種种票席輪轮份組组隊队班処處处路線线戶户世室點点所局戦試盤]|[号號][機机]|大(?=\p{Script=Han})|カ国|か国|カ所|か所)/u;
/** What counts from two on: 一起, 一步 and 一代 are words of their own, and 十分 is "very". */
const counterOfSeveral =
  /^ ?(?:[例起宗則则封幅尊球步站幅代桌道門门題题段頁页集章節节首款本套批趟班航劑剂針针檔档顆颗粒滴根把株黨党省縣县籃篮串排列夜月駅勝胜敗败局]|分(?![之の明別别配析鐘钟享散布成工子期類类部公店])|世代|学年)(?!\p{Script=Katakana})/u;
/** Where one number stands for the lower end of a range: 三到六年級, 七、八天, 兩三天. */
const rangeBehind = /^(?: ?[至到~-] ?|、)?[一二三四五六七八九十]{1,3}(?: ?\p{L})/u;
const manyYears: Readonly<Record<string, number>> = { decade: 10, century: 100 };
const NEAR = 60;
/** How much of what follows tells what a number counts. */
const FOLLOWING = 40;

/** Dates must have been blanked out before. */
export function readQuantities(text: string, vietnamese: boolean): Quantity[] {
  const source: NumberText = { text: plain(text), vietnamese };
  const found: Quantity[] = [];
  for (let at = 0; at < text.length; ) {
    const quantity = opening.test(source.text.charAt(at)) ? quantityAt(source, at) : null;
    if (quantity) found.push(quantity);
    at = quantity ? Math.max(quantity.end, at + 1) : nextStart(source.text, at);
  }
  return withRanges(withPoints(found, source.text), source.text);
}

/** "27 percent, down six points": those are percentage points. */
function withPoints(found: readonly Quantity[], text: string): Quantity[] {
  const shares = found.filter(({ kind }) => kind === 'percent');
  return found.map((one, at) => {
    const last = found[at - 1];
    if (last && isLeftOut(last, one, text)) return { ...one, kind: last.kind === 'percent' ? 'percent' : 'points' };
    const points = one.kind === 'number' && one.unit === null && /^[ -]points?\b/iu.test(text.slice(one.end, one.end + 8));
    if (points && scored.test(text.slice(Math.max(0, one.start - NEAR), one.start))) return { ...one, unit: ['score'] };
    return points && shares.some((share) => standTogether(text, share, one)) ? { ...one, kind: 'points' } : one;
  });
}

/** Points of a game are none of a share. */
const scored = /\b(?:won|win|wins|beat|beats|beaten|scor\w{1,3}|defeat\w{0,3})\b[^.,;]{0,30}$/iu;

/** "By four points in 2019 and by three in 2023": points both. */
function isLeftOut(last: Quantity, { kind, unit, start, end }: Quantity, text: string): boolean {
  if (kind !== 'number' || unit !== null || !/ and(?: by)? $/u.test(text.slice(last.end, start))) return false;
  const isShare = last.kind === 'percent' || last.kind === 'points' || /^[ -]points?\b/iu.test(text.slice(last.end, start));
  return isShare && start - last.end <= NEAR && /^ (?:in (?:the|\p{Lu}| )|last|this|on|for)|^ ?[.,;]|^$/u.test(text.slice(end));
}

/** In one sentence, and near one another. */
function standTogether(text: string, one: Quantity, other: Quantity): boolean {
  const [first, last] = one.start < other.start ? [one, other] : [other, one];
  return last.start - first.end <= NEAR && !/[.;](?=\s|$)/u.test(text.slice(first.end, last.start));
}

/** Numbers in words begin where a word does. */
function nextStart(text: string, at: number): number {
  let next = at + 1;
  if (!isLatin(text.charAt(at))) return next;
  while (next < text.length && isLatin(text.charAt(next))) next++;
  return next;
}

const isLatin = (character: string): boolean => /[\p{Script=Latin}\p{M}]/u.test(character);

function quantityAt(source: NumberText, at: number): Quantity | null {
  const { text } = source;
  const inWord = /[\p{Script=Latin}\p{M}\d]/u.test(text.charAt(at - 1));
  // "VND300": the letters before it are a currency.
  const afterCode =
    inWord && /\d/.test(text.charAt(at)) && /[a-z]/i.test(text.charAt(at - 1)) && currencyBefore(text, at) !== null;
  for (const { pattern, kind, read, word, unit, soft } of specialForms) {
    if (word && inWord) continue;
    const match = matchAt(pattern, text, at);
    const value = match && read(match);
    const told: readonly number[] = typeof value === 'number' ? [value] : value || [];
    if (match && told.length > 0 && told.every(Number.isFinite)) {
      return quantity(
        source,
        at,
        at + match[0].length,
        { kind, value: told[0] ?? 0, unit: unit ? unit.split(',') : null, soft: soft ?? false },
        told,
      );
    }
  }
  if (inWord && !afterCode) return null;
  return plainQuantity(source, at);
}

function plainQuantity(source: NumberText, at: number): Quantity | null {
  const { text } = source;
  const before = currencyBefore(text, at);
  const number = numberAt(source, at, before !== null);
  // 1日約9500台: a day is what the other number is told for.
  if (number === null || (number.value === 1 && perDay.test(text.slice(number.end, number.end + 8)))) return null;
  const half = matchAt(andHalf, text, number.end);
  const gap = half?.[0].length ?? beforeUnit.exec(text.slice(number.end, number.end + 14))?.[0].length ?? 0;
  const percent = matchAt(percentSign, text, number.end);
  if (percent) {
    const kind = /[點点]|ポイント|điểm|points?/iu.test(percent[0]) ? 'points' : 'percent';
    return quantity(source, at, number.end + percent[0].length, { kind, value: number.value, unit: null, soft: false });
  }
  const behind = unitAt(text, number.end + gap);
  const unit = before?.unit ?? behind?.unit ?? null;
  const isTime = unit?.names.some((name) => times.has(name)) === true;
  const halfBehind = behind && isTime ? matchAt(halfMore, text, behind.end) : null;
  const end = (behind ? behind.end : number.end + (half?.[0].length ?? 0)) + (halfBehind?.[0].length ?? 0);
  const years = manyYears[unit?.names[0] ?? ''];
  const value = (number.value + (half || halfBehind ? 0.5 : 0)) * (years ?? 1);
  const isNumeral =
    number.certain ||
    unit !== null ||
    half !== null ||
    counter.test(text.slice(number.end, number.end + 4)) ||
    (number.value > 1 && !isVery(text, at, number.end) && counterOfSeveral.test(text.slice(number.end, number.end + 4))) ||
    isLowerEnd(text, at, number.end, number.value) ||
    (number.value >= 100 && !isInName(text, at, number.end));
  const word = !/[\p{N}]/u.test(text.charAt(at)) && isLatin(text.charAt(at));
  if (!isNumeral && !(word && countsHere(text, number.end))) return null;
  const kind = unit?.kind === 'money' ? 'money' : 'number';
  const written = !/\d/.test(text.charAt(at));
  // 两项都 is "both".
  const soft =
    (number.value === 1 && (written || forEach.test(text.slice(number.end, number.end + 16)))) ||
    (written && number.value === 2 && /^[項项者]/u.test(text.slice(number.end, number.end + 1)));
  const names = years !== undefined ? ['year'] : (unit?.names ?? null);
  const read = quantity(source, before?.start ?? at, end, { kind, value, unit: names, soft });
  // A sum and a measure are counted, whatever stands before them: đồng hạng 700 yên.
  const isCounted = unit === null || unit.kind === 'counted' || names?.includes('degree') === true;
  return { ...read, unit: asSpeed(read), isPlace: read.isPlace && (isCounted || isTime) };
}

/** 十分 is "very"; 十分鐘 is read with its unit. */
const isVery = (text: string, start: number, end: number): boolean => text.slice(start, end + 1) === '十分';

/** 万博 and 千葉: a scale by itself counts nothing, but for 近百 and 逾千. */
const isInName = (text: string, start: number, end: number): boolean =>
  end - start === 1 &&
  /[百千萬万億亿]/u.test(text.slice(start, end)) &&
  /^\p{Script=Han}/u.test(text.slice(end)) &&
  !/^[多餘余]/u.test(text.slice(end)) &&
  !/[逾近超破過过達达約约上成數数幾几好半每]$/u.test(text.slice(0, start));

/** 三 of 三到六年級 and 兩 of 兩三天. */
function isLowerEnd(text: string, start: number, end: number, value: number): boolean {
  if (!hanDigits.test(text.slice(start, end))) return false;
  const behind = rangeBehind.exec(text.slice(end, end + 8));
  if (behind === null) return false;
  const upper = numberAt(
    { text, vietnamese: false },
    end + (/^[^一二三四五六七八九十]*/u.exec(behind[0])?.[0].length ?? 0),
    false,
  );
  return upper !== null && upper.value > value && upper.value <= 10 * value && countsBehind(text, upper.end);
}

const hanDigits = /^[一二三四五六七八九十兩两]{1,3}$/u;
const countsBehind = (text: string, at: number): boolean =>
  counter.test(text.slice(at, at + 4)) ||
  counterOfSeveral.test(text.slice(at, at + 4)) ||
  unitAt(text, at) !== null ||
  /^年[級级生]/u.test(text.slice(at, at + 2));

const perDay = /^ ?日(?:約|あたり|当たり|平均|最大|最多|に?\d|[一二三四五六七八九十百千])/u;
/** 1回の通行につき, 1回接種型: each time, and not how often. */
const forEach = /^\p{L}[^、。,]{0,10}?(?:につき|あたり|当たり|ごと)|^回[^、。,]{0,6}型/u;

/** 時速48キロ is a speed as "48 km/h" is. */
function asSpeed({ unit, per }: Quantity): readonly string[] | null {
  const length = ['kilometre', 'mile'].find((name) => unit?.includes(name));
  return per === 'hour' && length !== undefined ? [`${length}-hour`] : unit;
}

/** "Four and a half years": between the number and its unit. */
const andHalf = /[ -]and[ -]a[ -]half[ -]?(?:of )?|½ ?/uy;
/** 四年半, hai năm rưỡi: behind the unit. */
const halfMore = /半(?![年月日天徑径導导])| rưỡi(?![\p{L}\p{M}])/uy;
/** "Two more years", 三十多年, mười mấy năm: between a number and its unit. */
const beforeUnit =
  /^(?:[ -](?:(?:more|further|additional|extra|full|whole|consecutive|straight|successive) )|[ -]?(?:[多餘余]|mấy )?)/u;
const times = new Set(['year', 'month', 'week', 'day', 'hour', 'minute']);

const percentSign =
  /[ -]?(?:個百分點|个百分点|百分點|百分点|パーセントポイント|ポイント|điểm (?:phần trăm|%)|percentage[ -]points?|%ポイント|%|percent(?![a-z])|per cent(?![a-z])|pct(?![a-z])|パーセント|phần trăm)/iuy;

/** A Vietnamese word for a number is one where a small letter follows: names are written large. */
const countsHere = (text: string, end: number): boolean =>
  /^ \p{Ll}|^, (?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) \p{Ll}/u.test(text.slice(end, end + 10));

function quantity(
  { text }: NumberText,
  start: number,
  end: number,
  read: { kind: Quantity['kind']; value: number; unit: readonly string[] | null; soft: boolean },
  values: readonly number[] = [read.value],
): Quantity {
  return {
    ...read,
    values,
    ...besideOf(text, start, end),
    following: text.slice(end, end + FOLLOWING),
    start,
    end,
  };
}

const partOf = /^ (?:out )?of (?:its |the |their |these |those |all )?$/iu;
const rangeWord = /^ ?(?:to|-|~|〜|～|[升增漲涨上降減减]?[至到]|から|đến|(?:lên|xuống)(?: mức| còn)?|and|or|hoặc|、|或) ?$/iu;

/** "3 to 5 million" begins with three million as well, and "10–15%" with ten per cent. */
function withRanges(found: readonly Quantity[], text: string): Quantity[] {
  return found.map((first, at) => {
    const second = found[at + 1];
    const joint = second && text.slice(first.end, second.start);
    // "71 of its 84 minutes": minutes both.
    if (second && first.kind === 'number' && first.unit === null && partOf.test(joint ?? ''))
      return { ...first, unit: second.unit };
    const share = found[at - 1];
    if (share && isOtherShare(share, first, text)) return { ...first, kind: 'percent' as const };
    // "From 48 hours to 24": hours both.
    if (share && isSameEnd(share, first, text)) return { ...first, kind: share.kind, unit: share.unit };
    if (!second || first.unit !== null || first.kind !== 'number' || !isRange(first, second, joint ?? '')) return first;
    // "7 to 9 p.m.": hours both.
    if (second.kind === 'clock')
      return { ...first, kind: 'clock', values: first.values.flatMap((hour) => [(60 * hour) % 720, ((60 * hour) % 720) + 720]) };
    const last = /(?:hundred|thousand|million|billion|trillion|[十百千萬万億亿兆]|nghìn|triệu|tỷ)/iu.exec(
      text.slice(second.start, second.end),
    );
    const scale = last ? scaleOf(second) : 1;
    return {
      ...first,
      kind: second.kind,
      unit: second.unit,
      values: [...first.values, ...first.values.map((value) => value * scale)],
    };
  });
}

/** 兩三天 and hai, ba ngày have nothing between them but that one follows the other. */
const isRange = ({ values: [one = 0] }: Quantity, { values: [other] }: Quantity, joint: string): boolean =>
  rangeWord.test(joint) || joint === '' || (joint === ', ' && other === one + 1);

/** "64 percent to 36": what both together make is all. */
const isOtherShare = (share: Quantity, { kind, unit, start, values: [other = 0] }: Quantity, text: string): boolean =>
  share.kind === 'percent' &&
  kind === 'number' &&
  unit === null &&
  /^ (?:to|against|versus) $/u.test(text.slice(share.end, start)) &&
  Math.abs((share.values[0] ?? 0) + other - 100) <= UNDECIDED;
const isSameEnd = (last: Quantity, { kind, unit, start, end }: Quantity, text: string): boolean =>
  kind === 'number' &&
  unit === null &&
  (last.unit !== null || last.kind === 'percent') &&
  /\bfrom [^.,;]{0,12}$/iu.test(text.slice(Math.max(0, last.start - 20), last.start)) &&
  /^ to (?:just |about |only )?$/u.test(text.slice(last.end, start)) &&
  /^(?:$|[.,;:)”"]| (?:in|by|on|this|last|over|at|and|but|for|from|after|under)\b)/u.test(text.slice(end));

/** Who voted for neither. */
const UNDECIDED = 10;

function scaleOf({ values }: Quantity): number {
  const value = values[0] ?? 1;
  return [1e12, 1e9, 1e8, 1e6, 1e4, 1e3, 100, 10].find((scale) => value >= scale) ?? 1;
}
