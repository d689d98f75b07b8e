// In: a text, and what it is told of. Out: the places, bodies and firms in it that a dictionary has and no row of several languages: 波音, 農業部.
import { dictionaryNamesIn } from '../dictionaries/dictionary-names.js';
import type { EvidenceText } from '../evidence-text.js';
import { remember } from '../remember.js';
import { foldedText } from '../words/segments.js';
import { nearAlone } from './ground.js';
import type { Thing } from './things.js';
import { isSoundedThere } from './told-in-other-script.js';
import { isTranslated } from './translated.js';
import { mayTellSounds } from './transliterated.js';

/** Feasts, languages, peoples and creeds are named with a large letter in English alone. */
const noThing = /[节语文教日历年族人学网书经派主义菜酒茶式裔系币元旦夕秋午]$/u;
const region = /(?<=..)(?:地方|地区|[市县州省岛])$/u;

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

/**
 * Those of a statement that were put in a place: of another language's names only what tells a sound that is not there, or what the neighbourhood has
 * by its name. 國務院 may be told of "the cabinet".
 */
export const thingsPut = (text: string, evidence: EvidenceText): readonly Thing[] =>
  dictionaryThingsIn(text).filter((thing) => {
    // 東北地方 is the 東北.
    if (evidence.sameLanguage) return !evidence.near.folded.includes(foldedText(thing.text).replace(region, ''));
    if (isTranslated(text, thing, nearAlone(evidence))) return false;
    return isTranslated(text, thing, evidence) || (mayTellSounds(thing.text) && !isSoundedThere(thing.text, evidence));
  });
