// In: a text. Out: the places, bodies and firms in it that a dictionary has and no row of several languages: 波音, 農業部.
import { dictionaryNamesIn } from '../../dictionaries/dictionary-names.js';
import { remember } from '../../remember.js';
import { foldedText } from '../../words/segments.js';
import type { Thing } from './things.js';

/** Feasts, languages, peoples and creeds are named with a large letter in English alone. */
const noThing = /[节语文教日历年族人学网书经派主义菜酒茶式裔系币元旦夕秋午]$/u;

/** Those that somebody could have put another in the place of. */
export const dictionaryThingsIn = remember((text: string): readonly Thing[] => {
  const found = dictionaryNamesIn(text).filter(({ start, end }) => {
    const name = text.slice(start, end);
    return /^\p{Script=Han}{2,}$/u.test(name) && !noThing.test(foldedText(name));
  });
  const places = new Map(
    found.map(({ start, end }) => [start, Math.max(end, ...found.filter((one) => one.start === start).map((one) => one.end))]),
  );
  return Array.from(places, ([start, end]) => ({ text: text.slice(start, end), start, end }));
});
