// In: the places, bodies and firms of a statement in another language than its source, which only a dictionary has: 廣島, 波音. Out: the first that stands
// nowhere near what is cited, though English has one word for it, which no desk would tell otherwise. Called by check-names.ts.
import { dictionaryNamesIn } from '../../dictionaries/dictionary-names.js';
import { isVietnamese } from '../../quantities/plain.js';
import { isSameSpan, meets, type Span } from '../../span.js';
import { conceptsIn } from '../../words/concepts.js';
import { foldedEvenly } from '../../words/segments.js';
import { dictionaryThingsIn } from '../find/dictionary-things.js';
import { hanTokens } from '../find/han-tokens.js';
import { mayTellSounds } from '../find/transliterated.js';
import { isHeld, type NamedStatement, type Way } from '../named-statement.js';
import { isEnglishWord } from '../ordinary/english-words.js';
import { holdsWord } from './ground.js';
import { isSettled } from './settled.js';
import { isHeardThere, isSoundedThere } from './told-in-other-script.js';
import { isTranslatedAround, isWritten } from './ways.js';

export function unheldThing(statement: NamedStatement): string | null {
  const { text, evidence } = statement;
  // Vietnamese has names of its own: Luân Đôn, Pa-ri.
  if (evidence.sameLanguage || isVietnamese(evidence.near.text)) return null;
  return dictionaryThingsIn(text).find((thing) => !isHeld(ways, thing, statement))?.text ?? null;
}

/** For whom it stands any desk tells by another name: 五角大楼 is the Defense Department. */
const isSeat: Way = ({ text }) => /[楼樓宫宮街台府]$/u.test(text);

/** 1日向: a place of no more than grammar. */
const isGrammar: Way = (thing, { text }) =>
  hanTokens(foldedEvenly(text)).every((token) => token.kind === 'grammar' || !meets(token, thing));

/** What rows of several languages have was looked at already. */
const meetsKnown: Way = (thing, { text }) => conceptsIn(text).some((found) => found.isName && meets(found, thing));

const isOfManyWords: Way = (thing, { text }) => !englishOf(text, thing).some(isOneWord);

/** A word of what English calls it stands there. */
const isCalledThere: Way = (thing, { text, evidence }) =>
  englishOf(text, thing).some((name) => name.split(' ').some((word) => isOneWord(word) && holdsWord(evidence.wide, word)));

/** What tells no sound sounds like anything: 長江 like Samsung. */
const isHeard: Way = (thing, { evidence }) =>
  mayTellSounds(thing.text) ? isSoundedThere(thing.text, evidence) : isHeardThere(thing.text, evidence.near.text);

const ways: readonly Way[] = [
  isSeat,
  isGrammar,
  meetsKnown,
  isOfManyWords,
  isWritten,
  isSettled,
  isCalledThere,
  isHeard,
  isTranslatedAround,
];

const englishOf = (text: string, thing: Span): string[] =>
  dictionaryNamesIn(text).flatMap((name) => (isSameSpan(name, thing) ? [name.english] : []));

const isOneWord = (name: string): boolean => /^\p{L}{4,}$/u.test(name) && !isEnglishWord(name);
