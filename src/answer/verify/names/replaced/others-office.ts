// In: a statement and the sentences that it cites, in the same script. Out: a name of theirs that stands beside words beside which they have another: "the
// chairman Lin" of the chairman Ho and the analyst Lin.
import { foldedText } from '../../words/segments.js';
import { hanTokens } from '../find/han-tokens.js';
import { properRuns } from '../find/proper-runs.js';
import type { NamedStatement, StatedName } from '../named-statement.js';
import { isTitle } from '../ordinary/titles.js';

/** Behind an office of two characters and more stands somebody: 理事長, 總裁, 次長. */
const office = /(?:[长员席理监师家]|总裁|总监|代表|教授|发言人|负责人|冠军|亚军|选手|教练|得主)$/u;

/** 經濟部 is an ordinary word, and nobody's name. */
const body = /[部省局署院会厅庁]$|法庭$|公司$|集团$|银行$/u;
/** Words of a body's name behind an office: 中央|氣象|署. */
const LONGEST_BODY = 4;
const bodyEnd = /^(?:[省局署厅]|法庭)$/u;

/** The first name that follows an office which only another follows in the source. */
export function withOthersOffice({ whole, unspaced, openRuns, known, evidence }: NamedStatement): string | null {
  const [folded, there] = [foldedText(whole), foldedText(evidence.near.text)];
  if (folded.length !== whole.length) return null;
  const tokens = hanTokens(folded);
  const found = [...unspaced, ...openRuns, ...known, ...bodiesOf(folded)].find(({ text, start }) => {
    const word = tokens.find(({ end, kind }) => end === start && kind === 'word');
    const title = word === undefined ? '' : folded.slice(word.start, word.end);
    if (title.length < 2 || !office.test(title) || !there.includes(title)) return false;
    const own = foldedText(text);
    const places = placesOf(there, title);
    const isBeside = places.some((at) => there.startsWith(own, at + title.length) || there.slice(0, at).endsWith(own));
    return !isBeside && places.every((at) => nameFollows(there, at + title.length) || nameEnds(there, at));
  });
  return found?.text ?? null;
}

/** Of one word, or of several that go on to what ends a body: 中央|氣象|署. */
function bodiesOf(folded: string): StatedName[] {
  const tokens = hanTokens(folded);
  return tokens.flatMap(({ start }, at) =>
    tokens.slice(at, at + LONGEST_BODY).flatMap(({ start: from, end }, more) => {
      const led = tokens.slice(at, at + more);
      // 董事|否认|公司: only what ends a body alone may follow other words.
      const isOne =
        more === 0 ||
        (led.every(({ kind, end: next }, place) => kind === 'word' && next === tokens[at + place + 1]?.start) &&
          bodyEnd.test(folded.slice(from, end)));
      const text = folded.slice(start, end);
      return isOne && text.length > 1 && body.test(text) ? [{ text, start, end }] : [];
    }),
  );
}

function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) places.push(at);
  return places;
}

/** 志摩洋介|教授. */
const nameEnds = (text: string, at: number): boolean => properRuns(text).some(({ end }) => end === at);

/** Characters that are no word, before no title. */
const nameFollows = (text: string, at: number): boolean => {
  const next = hanTokens(text).find(({ start }) => start === at);
  return next !== undefined && ['unknown', 'family'].includes(next.kind) && !isTitle(text.slice(at));
};
