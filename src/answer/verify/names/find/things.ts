// In: a text. Out: the nations, places and bodies in it whose names are ordinary words of its language: 墨西哥, 經濟部, 中國商務部.
import { remember } from '../../remember.js';
import { conceptsIn } from '../../words/concepts.js';
import { foldedEvenly } from '../../words/segments.js';
import { hanTokens } from './han-tokens.js';

/** A stretch of a text: UTF-16 offsets. */
export interface Thing {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** 經濟部 is an ordinary word, and one body's; 全部 and 干部 are none. */
const body = /(?:部|省|局|署|厅|庁|警方|政府)$/u;
const noBody =
  /(?:[内全局总干外北南东西中学本]部|[^商文外财内国]部分|[结格布当开全]局|[节反]省|部署|签署|连署|俱乐部|[事编营学]\p{Script=Han}?部|^(?:当地|地方|中央|各地|两国|各国|该国|我国|本国))/u;

/** 金融|廳, 氣象|署: a word and what ends the name of a body. Without those that `thingsIn` has. */
export const bodiesIn = remember((text: string): readonly Thing[] => {
  const folded = foldedEvenly(text);
  if (folded.length !== text.length) return [];
  const tokens = hanTokens(folded);
  return tokens.flatMap((token, at): Thing[] => {
    const end = tokens[at + 1];
    if (token.kind !== 'word' || end?.start !== token.end || end.kind === 'word') return [];
    const [word, name] = [folded.slice(token.start, token.end), folded.slice(token.start, end.end)];
    if (!bodyEnd.test(folded.slice(end.start, end.end)) || noBody.test(name) || notBodies.test(word)) return [];
    return [{ text: text.slice(token.start, end.end), start: token.start, end: end.end }];
  });
});
const bodyEnd = /^[署厅庁局省]$/u;
const notBodies =
  /^(?:返回|离开|前往|来自|进入|各个|这个|该个|两个|多个|当地|地方|中央|全国|国家|我国|分别|以及|其他|相关|有关|主管)$/u;

/** Those that rows of several languages have. */
const knownIn = (text: string) =>
  conceptsIn(text).filter(
    ({ isName, start, end }) => isName && !/\p{Script=Latin}/u.test(text.slice(start, end)) && end - start > 1,
  );

/** Nations and places alone: of a body that another language names nothing is known by its words. */
export const nationsIn = remember((text: string): readonly Thing[] => joined(text, knownIn(text)));

/** In order; what touches is one. */
export const thingsIn = remember(readThings);

function readThings(text: string): readonly Thing[] {
  const folded = foldedEvenly(text);
  const bodies =
    folded.length === text.length
      ? hanTokens(folded).filter(({ kind, start, end }) => {
          const word = folded.slice(start, end);
          return kind === 'word' && word.length > 2 && body.test(word) && !noBody.test(word);
        })
      : [];
  return joined(text, [...knownIn(text), ...bodies]);
}

function joined(text: string, spans: readonly { readonly start: number; readonly end: number }[]): Thing[] {
  const whole: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    const last = whole.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else whole.push({ start, end });
  }
  return whole.map(({ start, end }) => ({ text: text.slice(start, end), start, end }));
}
