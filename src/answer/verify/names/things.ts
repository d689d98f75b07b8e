// In: a text. Out: the nations, places and bodies in it whose names are ordinary words of its language: 墨西哥, 經濟部, 中國商務部.
import { remember } from '../remember.js';
import { conceptsIn } from '../words/concepts.js';
import { foldedText } from '../words/segments.js';
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
  /(?:[内全局总干外北南东西中学本]部|[^商文外财内国]部分|[结格布当开全]局|[节反]省|部署|签署|连署|^(?:当地|地方|中央|各地|两国|各国|该国|我国|本国))/u;

/** In order; what touches is one. */
export const thingsIn = remember(readThings);

function readThings(text: string): readonly Thing[] {
  const folded = foldedText(text);
  const known = conceptsIn(text).filter(
    ({ isName, start, end }) => isName && !/\p{Script=Latin}/u.test(text.slice(start, end)) && end - start > 1,
  );
  const bodies =
    folded.length === text.length
      ? hanTokens(folded).filter(({ kind, start, end }) => {
          const word = folded.slice(start, end);
          return kind === 'word' && word.length > 2 && body.test(word) && !noBody.test(word);
        })
      : [];
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...known, ...bodies].sort((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined.map(({ start, end }) => ({ text: text.slice(start, end), start, end }));
}
