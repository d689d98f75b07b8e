// In: a text, and what it is told of. Out: the places, bodies and firms in it that a dictionary has and no row of several languages: 波音, 農業部.
import { dictionaryNamesIn } from '../dictionaries/dictionary-names.js';
import type { EvidenceText } from '../evidence-text.js';
import { isVietnamese } from '../quantities/plain.js';
import { remember } from '../remember.js';
import { conceptsIn } from '../words/concepts.js';
import { foldedEvenly, foldedText } from '../words/segments.js';
import { isEnglishWord } from './english-words.js';
import { holdsWord } from './ground.js';
import { hanTokens } from './han-tokens.js';
import type { Thing } from './things.js';
import { isHeardThere, isSoundedThere } from './told-in-other-script.js';
import { isTranslated } from './translated.js';
import { mayTellSounds } from './transliterated.js';

/** Feasts, languages, peoples and creeds are named with a large letter in English alone. */
const noThing = /[节语文教日历年族人学网书经派主义菜酒茶式裔系币元旦夕秋午]$/u;
/** For whom it stands any desk tells by another name: 五角大楼 is the Defense Department. */
const seat = /[楼樓宫宮街台府]$/u;
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
 * Those of a statement in another language that stand nowhere near what it cites, though English has one word for them, which no desk would tell
 * otherwise: 廣島, 波音.
 */
export const thingsUnheld = (text: string, evidence: EvidenceText): readonly Thing[] => {
  // Vietnamese has names of its own: Luân Đôn, Pa-ri.
  if (evidence.sameLanguage || isVietnamese(evidence.near.text)) return [];
  const names = dictionaryNamesIn(text);
  const known = conceptsIn(text).filter(({ isName }) => isName);
  const tokens = hanTokens(foldedEvenly(text));
  return dictionaryThingsIn(text).filter((thing) => {
    const meets = ({ start, end }: { start: number; end: number }) => start < thing.end && thing.start < end;
    // 1日向: a place of no more than grammar; and what rows have was looked at.
    const isGrammar = tokens.every((token) => token.kind === 'grammar' || !meets(token));
    if (seat.test(thing.text) || isGrammar || known.some(meets)) return false;
    const english = names.filter(({ start, end }) => start === thing.start && end === thing.end).map((name) => name.english);
    if (!english.some(isOneWord) || evidence.wide.folded.includes(foldedText(thing.text))) return false;
    const isThere = english.some((name) => name.split(' ').some((word) => isOneWord(word) && holdsWord(evidence.wide, word)));
    // What tells no sound sounds like anything: 長江 like Samsung.
    const isHeard = mayTellSounds(thing.text)
      ? isSoundedThere(thing.text, evidence)
      : isHeardThere(thing.text, evidence.near.text);
    return !isThere && !isHeard && !isTranslated(text, thing, evidence);
  });
};

const isOneWord = (name: string): boolean => /^\p{L}{4,}$/u.test(name) && !isEnglishWord(name);

/**
 * Those of a statement that were put in a place: of another language's names only what tells a sound that is not there, or what the neighbourhood has
 * by its name. 國務院 may be told of "the cabinet".
 */
export const thingsPut = (text: string, evidence: EvidenceText): readonly Thing[] =>
  dictionaryThingsIn(text).filter((thing) => {
    // 東北地方 is the 東北.
    if (evidence.sameLanguage) return !evidence.near.folded.includes(foldedText(thing.text).replace(region, ''));
    if (isTranslated(text, thing, { ...evidence, wide: evidence.near })) return false;
    return isTranslated(text, thing, evidence) || (mayTellSounds(thing.text) && !isSoundedThere(thing.text, evidence));
  });
