import { foldForMatching } from '../../../../language/fold.js';
import { remember } from '../../remember.js';
import { conceptsIn } from '../../words/concepts.js';
import { countedAhead, counts } from '../ordinary/counters.js';
import { japaneseFamilies, LONGEST_WORD, ordinaryHan } from '../ordinary/ordinary-han.js';
import { singleWords, surnames } from '../ordinary/single-words.js';
import { isTitle } from '../ordinary/titles.js';

/**
 * `word`: two characters and more that the list of ordinary words has; `family`: a Japanese family name of as many. A single character is `grammar`, a word of the news by itself (`single`),
 * some other word (`plain`), or none: `unknown`.
 */
export type HanKind = 'word' | 'family' | 'grammar' | 'single' | 'plain' | 'unknown';

/** Offsets in the folded text. */
export interface HanToken {
  readonly kind: HanKind;
  readonly start: number;
  readonly end: number;
}

const LONGEST_FAMILY = 3;
/** 高立信|認為: what says that somebody speaks stands behind a name, however else the characters could be divided. */
const speech =
  /^(?:认为|表示|指出|宣布|强调|透露|补充|坦言|直言|否认|警告|呼吁|解释|承认|预测|预计|估计|批评|裁定|判决|证实|反驳)$/u;
const CHEAP = -0.2;
/** A title wins where the characters may be divided in two ways. */
const TITLE = 0.7;
/** Chinese family names of two characters, folded. */
const compoundFamilies =
  /^(?:欧阳|司马|上官|诸葛|司徒|独孤|南宫|夏侯|尉迟|公孙|慕容|端木|皇甫|令狐|宇文|长孙|闻人|申屠|轩辕|钟离|濮阳|淳于|呼延|东郭|范姜|张简)$/u;
/** In Chinese these stand behind any noun: 橋上 is the bridge, and seldom Mr Hashigami. */
const place = /[上中下内外前后间里边旁]$/u;
/** 五个 is a family name too, and hardly ever in the news. */
const countedNoun = /^[一二三四五六七八九十百千两数几][个人名位次年月日分点家所本回条件]$/u;
/** 比原 would be a family name as well; in Chinese these begin what is no name. */
const grammarStart = /^[比从由对向跟和与把被将等为因自至及或若]/u;

/** The cheapest division wins: a word before two characters of any kind, and a character that is none by itself only where nothing else fits. */
const costs: Readonly<Record<HanKind, number>> = { word: 1, family: 1.3, grammar: 1.2, single: 1.6, plain: 2.2, unknown: 2.5 };

const grammarCharacters =
  '據的了是在和與或及也都而被把對於為之其這那哪個有沒不由從到向等者將已曾正再又才就更最很約近至自以因故若如但卻則並且只每某該此全總各兩同還說稱指表示要想能可會應須得必讓使令給用做作出入進起任當獲遭受赴抵訪無未非後前中內外上下間時年月日我你您他她它們氏君様億萬千百円圓元項';

let grammar: ReadonlySet<string> | null = null;
let singles: ReadonlySet<string> | null = null;
let families: ReadonlySet<string> | null = null;
const folded = (characters: Iterable<string>) => new Set(foldForMatching([...characters].join('')));

/** A family name of one character that is no word of grammar. */
export function isFamilyName(character: string): boolean {
  families ??= folded(surnames());
  return (families.has(character) || japaneseFamilies().has(character)) && !isGrammar(character);
}

function isGrammar(character: string): boolean {
  grammar ??= folded(grammarCharacters);
  return grammar.has(character);
}

/** What a folded character is by itself. */
export function kindOf(character: string): HanKind {
  singles ??= folded(singleWords());
  if (isGrammar(character)) return 'grammar';
  if (isFamilyName(character)) return 'unknown';
  if (singles.has(character)) return 'single';
  return ordinaryHan().has(character) ? 'plain' : 'unknown';
}

/** With the small kana that stand inside of names: 湯ノ瀬, 霞ヶ浦, but not 数ヶ月. */
const runOfHan = /\p{Script=Han}+(?:(?:ノ|[ケヶ](?![月所国年]))\p{Script=Han}+)*/gu;

/** Every run of Han characters of a folded text divided into words. */
export const hanTokens = remember(divide);

function divide(text: string): readonly HanToken[] {
  // What rows of several languages hold, names of countries among it, is looked at elsewhere.
  const known = conceptsIn(text).filter(({ start, end }) => end - start > 1);
  const isJapanese = /\p{Script=Hiragana}/u.test(text);
  const isFamily = (word: string) =>
    compoundFamilies.test(word) ||
    (japaneseFamilies().has(word) && !countedNoun.test(word) && (isJapanese || !(place.test(word) || grammarStart.test(word))));
  return Array.from(text.matchAll(runOfHan)).flatMap(({ 0: run, index }) => {
    const inside = known.filter(({ start, end }) => start >= index && end <= index + run.length);
    return divideRun(
      run,
      isFamily,
      inside.map(({ start, end }) => ({ start: start - index, end: end - index })),
      /[\d%.] ?$/.test(text.slice(Math.max(0, index - 2), index)) ? countedAhead(run) : 0,
    ).map(({ kind, start, end }) => ({ kind, start: index + start, end: index + end }));
  });
}

/** 第五局, 一批: the place in an order, and what counts behind a numeral. */
function isCounted(run: string, at: number): boolean {
  const character = run.charAt(at);
  if (seasonal.test(run.slice(at, at + 2))) return true;
  if (character === '第') return numeral.test(run.charAt(at + 1)) || at === run.length - 1;
  if (!numeral.test(run.charAt(at - 1))) return numeral.test(character) && run.charAt(at - 1) === '第';
  const from = at - 1;
  return run.charAt(from - 1) === '第' || kindOf(character) === 'plain' || counts(character);
}

/** 季末, 季聯賽: no Mr Ji. */
const seasonal = /^季[末初度中联赛节报]/u;

const numeral = /^[一二三四五六七八九十百兩两]$/u;

/** What speaks and whom titles name: 何慧心|律师 and not 何慧|心律|师. */
const costOf = (word: string): number => (speech.test(word) ? CHEAP : word.length > 1 && isTitle(word) ? TITLE : costs.word);

interface Best {
  readonly cost: number;
  readonly token: HanToken;
}

function divideRun(
  run: string,
  isFamily: (word: string) => boolean,
  known: readonly { readonly start: number; readonly end: number }[],
  counted: number,
): HanToken[] {
  const best: Best[] = [];
  for (let end = 1; end <= run.length; end++) {
    const choices: Best[] = [];
    const choose = (start: number, kind: HanKind, cost = costs[kind]) =>
      choices.push({ cost: (best[start - 1]?.cost ?? 0) + cost, token: { kind, start, end } });
    choose(end - 1, end <= counted || isCounted(run, end - 1) ? 'grammar' : kindOf(run.charAt(end - 1)));
    for (let length = 2; length <= Math.min(LONGEST_WORD, end); length++)
      if (ordinaryHan().has(run.slice(end - length, end))) choose(end - length, 'word', costOf(run.slice(end - length, end)));
    for (let length = 2; length <= Math.min(LONGEST_FAMILY, end); length++)
      if (end - length >= counted && run.charAt(end - length - 1) !== '第' && isFamily(run.slice(end - length, end)))
        choose(end - length, 'family', compoundFamilies.test(run.slice(end - length, end)) ? CHEAP : costs.family);
    for (const word of known) if (word.end === end) choose(word.start, 'word');
    best.push(choices.reduce((one, other) => (other.cost < one.cost ? other : one)));
  }
  const tokens: HanToken[] = [];
  for (let token = best.at(-1)?.token; token !== undefined; token = best[token.start - 1]?.token) tokens.push(token);
  return tokens.reverse();
}

/** Whether a token is none of an ordinary word: what names are made of. */
export const isCore = (token: HanToken | undefined): boolean =>
  token !== undefined && ['unknown', 'plain', 'family'].includes(token.kind);
