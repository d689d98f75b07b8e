// In: a text, folded. Out: the runs of Han characters that ordinary words leave over, which is what names are made of.
// Called for statements and for what they cite alike; held-run.ts tells whether one stands in the other.
import { remember } from '../../remember.js';
import { isAmount } from '../ordinary/counters.js';
import { ordinaryHan } from '../ordinary/ordinary-han.js';
import { isTitle } from '../ordinary/titles.js';
import { type HanToken, hanTokens, isCore, isFamilyName } from './han-tokens.js';

/** Offsets in the folded text. */
export interface ProperRun {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Chinese names have two or three characters: words of one character behind as many are no part of it. */
const USUAL_LENGTH = 3;

/** 白鷺三所, 東坪兩村: how many there are. */
const countBehind = /(?<=..)[两二三四五六七八九十][所家校村镇县市区党社国省]$/u;

/** 第二劑, 第四季: what is counted is no name. */
const ordinal = /^第[一二三四五六七八九十百]{0,3}.$/u;

export const properRuns = remember(findRuns);

function findRuns(text: string): readonly ProperRun[] {
  const tokens = hanTokens(text);
  const runs: ProperRun[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isCore(tokens[at])) continue;
    const first = startOf(text, tokens, at);
    const last = withGivenWord(text, tokens, first, endOf(text, tokens, first, at));
    const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
    const whole = text.slice(start, end);
    const run = whole.replace(countBehind, '');
    const isName = run.length > 1 ? !isNone(text, start, end) : isFamilyAlone(text, start);
    if (isName) runs.push({ text: run, start, end: end - whole.length + run.length });
    at = last;
  }
  return runs;
}

/** What is counted or reckoned; 撞壞, 交回: a verb with what comes of it; 賃上げ: the stem of a word that goes on in kana. */
function isNone(text: string, start: number, end: number): boolean {
  const run = text.slice(start, end);
  if (ordinal.test(run) || isAmount(run)) return true;
  if (run.length > 2 || isFamilyName(run.charAt(0))) return false;
  return resultative.test(run) || /^[げれりきみえけめしせべい](?![うく])/u.test(text.slice(end));
}

const resultative = /.[掉坏成回出开走住完好起到给倒破碎]$/u;

const meets = (one: HanToken | undefined, other: HanToken | undefined): boolean =>
  one !== undefined && other !== undefined && one.end === other.start;

/** Words of one character ahead may begin a name that begins with no family name: 南沼; and a family name a word: 朱書|德. */
function startOf(text: string, tokens: readonly HanToken[], at: number): number {
  if (isFamilyAt(text, tokens[at])) return at;
  let first = at;
  while (tokens[first - 1]?.kind === 'single' && meets(tokens[first - 1], tokens[first]) && !endsPlace(text, tokens, first - 1))
    first--;
  const word = tokens[first - 1];
  const isSwallowed =
    first === at && word?.kind === 'word' && word.end - word.start === 2 && meets(word, tokens[at]) && isFamilyAt(text, word);
  return isSwallowed && (!meets(tokens[at - 2], word) || office.test(text.slice(0, word.start))) ? first - 1 : first;
}

/** 花蓮縣|秀林鄉: what ends the name of a place begins none, but alone (市原). */
const endsPlace = (text: string, tokens: readonly HanToken[], at: number): boolean =>
  meets(tokens[at - 1], tokens[at]) && placeEnd.test(text.slice(tokens[at]?.start, tokens[at]?.end));

/** Before a name: 總裁|杜若謙. */
const office = /(?:[长员席理监]|总裁|代表|教授|发言人)$/u;

const isFamilyAt = (text: string, token: HanToken | undefined): boolean =>
  token !== undefined && isFamilyName(text.charAt(token.start));

/** 河東區|淹. */
const placeEnd = /^[市镇县区州郡府村乡]$/u;

function endOf(text: string, tokens: readonly HanToken[], first: number, core: number): number {
  const textOf = (token: HanToken | undefined) => (token === undefined ? '' : text.slice(token.start, token.end));
  let last = core;
  for (;;) {
    const [next, after] = [tokens[last + 1], tokens[last + 2]];
    if (!meets(tokens[last], next)) return last;
    const length = (tokens[last]?.end ?? 0) - (tokens[first]?.start ?? 0);
    if (length > 2 && placeEnd.test(textOf(tokens[last]))) return last;
    if (isCore(next) || (next?.kind === 'single' && length < USUAL_LENGTH)) last++;
    // 鄭以凡: a name may have a character of grammar inside.
    else if (
      next?.kind === 'grammar' &&
      isCore(after) &&
      meets(next, after) &&
      first === last &&
      tokens[first]?.kind === 'unknown'
    )
      last += 2;
    else return last;
  }
}

/** One character is a name before a title (林さん) or a Japanese particle (林は), or where nothing else of its kind stands (李、王). */
function isFamilyAlone(text: string, start: number): boolean {
  const behind = text.slice(start + 1);
  if (/\p{Script=Han}$/u.test(text.slice(0, start))) return false;
  return isFamilyName(text.charAt(start)) && (isTitle(behind) || /^[はがも、]/u.test(behind));
}

/** Nobody is called 没有 or 表示. */
const grammarWord =
  /^(?:没有|已经|可能|应该|必须|可以|需要|开始|继续|正在|曾经|如果|因为|所以|但是|而且|以及|或者|还是|就是|不是|只有|所有|任何|这些|那些|一些|自己|他们|她们|我们|其他|当时|目前|之后|之前|以后|以前|期间|随后|同时|表示|认为|指出|宣布|强调|透露|否认|承认|警告|呼吁|批评|要求|希望|计划|打算|决定|获得|成为|进行|接受|拒绝|参加|出席|担任|前往|抵达|访问|当选|不能|不会|不得|不要|无法|未能|将会|将于|可望|仍然|依然|甚至|为了|关于|对于|由于|根据|按照|通过|经过|介绍|解释|回应|说明|预测|预计|估计|坦言|直言|反驳|承诺|补充|证实|质疑|抱怨|指责|主张|建议|提醒|分析|坚称|声称|宣称|辩称|辞职|上任|就任|接任|卸任|去世|逝世|获奖|夺冠|致歉|道歉|发言|主持|率领)$/u;

/** 陳|美麗, 楊|至|縣: a given name of characters that are words, behind a family name or a character that is no word. */
function withGivenWord(text: string, tokens: readonly HanToken[], first: number, last: number): number {
  const [family, given] = [tokens[last], tokens[last + 1]];
  if (family === undefined || given === undefined || first !== last || !meets(family, given)) return last;
  if (isTitle(text.slice(given.start)) || !(isFamilyAt(text, family) || family.kind === 'unknown')) return last;
  if (given.kind === 'word')
    return given.end - given.start === 2 && !grammarWord.test(text.slice(given.start, given.end)) ? last + 1 : last;
  const isVerb = /^[说称会将已也则就不未都]$/u.test(text.slice(given.start, given.end));
  return isVerb || ordinaryHan().has(text.charAt(family.start)) ? last : last + 1;
}
