// In: a run of characters that the dictionary leaves over as a name. Out: the name without the grammar and offices behind it, or none.
import { foldedText, isHan } from '../../words/segments.js';
import { isAmount } from '../ordinary/counters.js';
import { ordinaryHan } from '../ordinary/ordinary-han.js';
import { isTitle } from '../ordinary/titles.js';
import { type HanToken, isCore } from './han-tokens.js';
import type { UnspacedName } from './unspaced-name.js';

/** Grammar that the dictionary may leave at the end of a name: 費世傑|不, 杜映潔|則. */
const grammarEnd =
  /(?<=^\p{Script=Han}{1,4}?)[说說稱称不則则也都已將将曾會会才就仍還还並并且又的了是在被把對对於于為为如因而與与和及或沒没未]{1,2}$/u;
const grammarStart = /^[的了是在和與与或也都而把對对於于為为之其]/u;

/**
 * Of a name in Han characters what ordinary words leave over: 倪宗翰|致歉 is 倪宗翰, and 外洩|底價 none. `tokens` are those of the whole text, folded.
 */
export function withoutWords(text: string, name: UnspacedName, tokens: readonly HanToken[]): UnspacedName[] {
  if (!/^[\p{Script=Han}·・]+$/u.test(name.text)) return [name];
  const inside = tokens.filter(({ start, end }) => start < name.end && name.start < end);
  if (name.kind !== 'place' && cutsWord(text, name, inside)) return [];
  // 人工|智能公司: no name begins inside of a word.
  if (inside[0]?.kind === 'word' && inside[0].start < name.start && inside[0].end > name.start && !inside.some(isCore)) return [];
  if (isNewWord(name, inside)) return [];
  const last = inside.findLast(isCore);
  if (last === undefined) return isPhrase(text, name, inside) ? [] : [name];
  const cut = inside.find(({ kind, start, end }) => start >= last.end && kind === 'word' && end - start > 1);
  if (name.kind !== 'person' || cut === undefined || cut.start <= name.start) return [name];
  const own = name.text.slice(0, cut.start - name.start);
  return [{ ...name, text: own, parts: name.parts.length > 1 ? own.split(/[·・]/u) : [own], end: cut.start }];
}

/** 封裝廠, 負極材料, 前讓半導體: what no name is made of by itself; the runs of a statement tell where one stands as a name. */
function isNewWord({ kind, text }: UnspacedName, tokens: readonly HanToken[]): boolean {
  if (kind === 'person' || tokens.some((token) => ['unknown', 'family'].includes(token.kind))) return false;
  const last = tokens.at(-1);
  const isMaterial = last?.kind === 'word' && /^(?:材料|半導體|半导体|電子|电子|汽車|汽车|生物)$/u.test(text.slice(2));
  // 負極|材料, 封裝|廠: of two words as well.
  if (/材料$/u.test(text)) return tokens.length > 1;
  if (isMaterial) return tokens.length > 1 && tokens.every((token) => token === last || token.kind !== 'word');
  return kind === 'unknown' && /^..[廠厂]$/u.test(text);
}

/** 俱樂|部, 比反|對: its end lies inside an ordinary word, and nothing before that is a name's. */
function cutsWord(text: string, { kind, end }: UnspacedName, tokens: readonly HanToken[]): boolean {
  const last = tokens.at(-1);
  // 黃家|明說: somebody called 黃家明 speaks.
  if (kind === 'person' && last?.end === end + 1 && /^[說说稱称]/u.test(text.slice(end))) return false;
  return last !== undefined && last.kind === 'word' && last.end > end && !tokens.some(isCore);
}

const bodyEnd = /(?:公司|集團|集团|聯盟|联盟|銀行|银行|大學|大学|中心|機場|机场|[會会局院館馆社所廠厂校部署黨党盟])$/u;

/** Two words and more: of a body such as 疏浚公司 only where one of several is told, or its name follows. */
function isPhrase(text: string, { kind, start, end }: UnspacedName, tokens: readonly HanToken[]): boolean {
  const isGrammar = kind === 'person' && tokens.some((token) => token.kind === 'grammar');
  const isWords = tokens.length > 1 && tokens.every((token) => token.kind === 'word' && token.start >= start && token.end <= end);
  if (isTitle(foldedText(text.slice(end)))) return false;
  const isOneOf =
    /[一某][家間间個个所座]$/u.test(text.slice(0, start)) ||
    /^(?:[\p{Script=Latin}\p{Script=Katakana}「“]|[\p{Script=Han}·]{2,10}[(（]\p{Script=Latin})/u.test(text.slice(end));
  if (kind === 'unknown') return isWords && isOneOf && bodyEnd.test(text.slice(start, end));
  if (isGrammar || (isWords && kind === 'place' && !bodyEnd.test(text.slice(start, end)))) return true;
  if (!isWords) return false;
  return kind === 'person' || isOneOf;
}

/** Without grammar behind it; none at all where an ordinary word is left, or grammar before it. */
export function bareName(name: UnspacedName): UnspacedName[] {
  const isWhole = name.parts.length === 1 && isHan(name.text);
  const text = isWhole ? withoutTitle(name.text.replace(grammarEnd, '')) : name.text;
  if (text.length < 2 || (isWhole && isAmount(foldedText(text)))) return [];
  if (ordinaryHan().has(foldedText(text)) || (name.kind !== 'place' && grammarStart.test(text))) return [];
  return text === name.text ? [name] : [{ ...name, text, parts: [text], end: name.start + text.length }];
}

/** 梅縣長: the dictionary divides an office from the name before it in the wrong place. */
function withoutTitle(name: string): string {
  for (let at = 1; at < name.length; at++) if (isTitle(foldedText(name.slice(at)))) return name.slice(0, at);
  return name;
}
