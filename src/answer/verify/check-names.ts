import { dictionaryNamesIn } from './dictionaries/dictionary-names.js';
import type { EvidenceText } from './evidence-text.js';
import { thingsUnheld } from './names/dictionary-things.js';
import { isEnglishWord } from './names/english-words.js';
import { isFullNameOf } from './names/full-name.js';
import { glossedNames, mismatched } from './names/glossed.js';
import { holdsWord, type NameGround, nameGround } from './names/ground.js';
import { holdsRun } from './names/held-run.js';
import { isHomeNation } from './names/home-nation.js';
import { inPlaceOf } from './names/in-place-of.js';
import { headsOf, isReplaced, refersBack } from './names/is-replaced.js';
import { type LatinName, latinNames } from './names/latin-names.js';
import { ordinaryNames } from './names/left-out.js';
import { isRareWord } from './names/rare-words.js';
import { isFamilySpelling } from './names/romanised.js';
import { isFullFormThere, isInShortThere, isShortFormThere } from './names/shortened-body.js';
import { isSoundedAround } from './names/sounded-around.js';
import { statedRuns } from './names/stated-runs.js';
import { isReadThere, isSoundedThere } from './names/told-in-other-script.js';
import { isTranslated, saysWhat } from './names/translated.js';
import { unspacedNames } from './names/unspaced-names.js';
import { isFieldOfBody } from './names/vietnamese-bodies.js';
import { remember } from './remember.js';
import { type Removal, removal } from './removal.js';
import type { Stated } from './stated.js';
import { type ConceptFound, conceptsIn } from './words/concepts.js';
import { contentWords, sameWord } from './words/content-words.js';
import { foldedText } from './words/segments.js';

/** Every name of a statement stands in what it cites, or near it; `credited` are outlets that were looked at already. */
export function checkNames(
  { wording: text, text: whole }: Pick<Stated, 'wording' | 'text'>,
  evidence: EvidenceText,
  credited: readonly { start: number; end: number; ascribed: boolean }[],
): Removal | null {
  const concepts = namesKnown(text);
  const glossed = glossedNames(whole, evidence);
  const isGlossed = ({ start, end }: { start: number; end: number }) =>
    glossed.some((name) => name.start <= start && end <= name.end);
  const inFull = evidence.cited.map(({ quote }) => quote.passage.chunk.text).join('\n');
  const isCredited = ({ start, end }: { start: number; end: number }) =>
    credited.some((outlet) => outlet.start <= start && end <= outlet.end);
  for (const found of concepts) {
    const written = text.slice(found.start, found.end);
    // One name may stand in several rows: any of them will do.
    const isKnown = concepts.some(
      ({ concept, start, end }) => start === found.start && end === found.end && isKnownThere(concept, evidence),
    );
    const isThere =
      isKnown ||
      isHomeNation(text, found, evidence) ||
      evidence.wide.folded.includes(foldedText(written)) ||
      isInShortThere(text, found, evidence.near.folded) ||
      // 巴西 of 巴西利亞 too.
      [found, ...dictionaryNamesIn(text).filter(({ start, end }) => start <= found.start && found.end <= end)].some((name) =>
        isTranslated(text, name, evidence),
      );
    if (!isCredited(found) && !isThere && !isGlossed(found)) return removal('name', written);
  }
  const latin = statedNames(text, evidence, inFull);
  const unspaced = unspacedNames(text);
  // What stands elsewhere in full is no short form of what is cited.
  const isAbbreviated = (name: string) =>
    evidence.sameLanguage &&
    !evidence.wide.folded.includes(foldedText(name)) &&
    (isShortFormThere(foldedText(name), evidence.near.folded) || isFullFormThere(foldedText(name), evidence.near.folded));
  const isSounded = (name: { text: string; start: number; end: number }) =>
    isSoundedThere(name.text, evidence) || isSoundedAround(whole, name, evidence);
  const other = mismatched(whole, evidence, glossed);
  if (other !== null) return removal('name', other);
  const isSpoken = (name: { start: number; end: number }) => {
    const written = text.slice(name.start, name.end);
    return isSounded({ ...name, text: written }) || isAbbreviated(written);
  };
  const translated = [
    ...[...latin.map(spanOf), ...unspaced].filter((name) => isTranslated(text, name, evidence)),
    ...unspaced.filter(isSpoken),
    ...latin.filter((name) => isReadThere(text, name, evidence, evidence.near)).map(spanOf),
  ];
  const rare = [...unspaced, ...statedRuns(whole)].filter((name) => isRareWord(whole, name, evidence.wide.folded));
  const inShort = [...unspaced, ...statedRuns(whole)].filter((name) => isFullNameOf({ text: foldedText(name.text) }, evidence));
  const ordinary = ordinaryNames(whole, unspaced, evidence);
  const isSettled = (name: { start: number; end: number }) =>
    isCredited(name) ||
    [...rare, ...ordinary].some(({ start, end }) => start <= name.start && name.end <= end) ||
    inShort.some(({ start, end }) => start <= name.start && name.end <= end) ||
    translated.some(({ start, end }) => start === name.start && end === name.end) ||
    glossed.some(({ start, end }) => start < name.end && name.start < end);
  for (const name of latin) {
    const isKnown = isSettled(spanOf(name)) || isReadThere(text, name, evidence, evidence.wide);
    const failed = isKnown ? null : failedLatin(text, name, evidence, concepts);
    if (failed !== null && !isToldInFull(text, name, evidence.wide, inFull)) return removal('name', failed);
  }
  for (const name of unspaced) {
    if (isSettled(name)) continue;
    const known = concepts.some(({ start, end }) => start < name.end && end > name.start);
    if (!known && !name.parts.every((part) => evidence.wide.folded.includes(foldedText(part)))) return removal('name', name.text);
  }
  const unheld = thingsUnheld(text, evidence).find((name) => !isSettled(name));
  if (unheld !== undefined) return removal('name', unheld.text);
  const nearest = { ...evidence, wide: evidence.near };
  const isToldOtherwise = (run: { text: string; start: number; end: number }) =>
    translated.some(({ start, end }) => start <= run.start && run.end <= end) ||
    isTranslated(whole, run, nearest) ||
    isSounded(run) ||
    isAbbreviated(run.text);
  // 百萬瓦時 is a unit.
  const isFigure = ({ start, end }: { start: number; end: number }) => text.slice(start, end).trim() === '';
  const runs = statedRuns(whole).filter((run) => !isSettled(run) && !isToldOtherwise(run) && !isFigure(run));
  const strange = runs.find(
    (run) => !holdsRun(evidence.wide.folded, run, foldedText(whole)) && !isTranslated(whole, run, evidence),
  );
  if (strange !== undefined) return removal('name', strange.text);
  const named = [...unspaced, ...runs, ...concepts.map(({ start, end }) => ({ text: text.slice(start, end), start, end }))];
  const misplaced = inPlaceOf(whole, named, evidence.near.text);
  if (misplaced !== null) return removal('name', misplaced.text);
  const homes = concepts.filter((found) => isHomeNation(text, found, evidence));
  // What only the neighbourhood has in translation stands in the place of something as well.
  const told = translated.filter((name) => {
    const words = latin.find((other) => spanOf(other).start === name.start);
    if (isTranslated(text, name, nearest)) return true;
    return words === undefined ? isSpoken(name) : isReadThere(text, words, evidence, evidence.near);
  });
  const known = dictionaryNamesIn(text).filter((name) => isTranslated(text, name, nearest));
  const isHome = (part: LatinName[number]) => homes.some(({ start, end }) => start <= part.start && part.end <= end);
  const ofWords = latin.filter((name) => name.every((part) => isHome(part) || isPartTold(text, part, name, nearest))).map(spanOf);
  return isReplaced(
    {
      text,
      latin,
      whole,
      runs,
      settled: [
        ...credited.filter((outlet) => outlet.ascribed || !isMisplaced(text, outlet)),
        ...told,
        ...glossed,
        ...inShort,
        ...homes,
        ...known,
        ...ofWords,
        ...rare,
        ...ordinary,
      ],
      credited,
    },
    evidence,
  );
}

/** "Harbour Post spokesman Holt", "people in Harbour Post": an outlet where somebody else's employer or a place stands. */
function isMisplaced(text: string, { start, end }: { start: number; end: number }): boolean {
  const ahead = text.slice(Math.max(0, start - 40), start);
  const isPlace =
    /\b(?:in|at|near|outside)(?: the)? $/iu.test(ahead) &&
    !/\b(?:report|article|story|interview|publish|wr[io]t|appear|column|piece|said|say|according)/iu.test(ahead);
  return isPlace || /\bspokes\p{Ll}+,? $/u.test(ahead) || /^(?:['’]s)? spokes\p{Ll}+/u.test(text.slice(end, end + 20));
}

/** "The Civic Alliance", of which the cited words say "the Alliance", and of no other one, and the rest of the passage the whole name. */
function isToldInFull(text: string, name: LatinName, wide: NameGround, passage: string): boolean {
  const { start, end } = spanOf(name);
  const own = new Set(name.map((part) => foldedText(part.text)));
  const there = latinNames(wide.text).filter((other) => other.some((part) => own.has(foldedText(part.text))));
  const isShort = there.length > 0 && there.every((other) => other.every((part) => own.has(foldedText(part.text))));
  return name.length > 1 && isShort && foldedText(passage).includes(foldedText(text.slice(start, end)));
}

/** In what is cited or a headline; in the sentence before only where something refers to it. */
function isKnownThere(concept: number, evidence: EvidenceText): boolean {
  const { near, wide } = evidence;
  if (near.concepts.has(concept)) return true;
  return wide.concepts.has(concept) && (refersBack(near.text) || nameGround(headsOf(evidence)).concepts.has(concept));
}

/** Known in several languages; the longest at a place, and Latin ones only where they are written large. */
function namesKnown(text: string): ConceptFound[] {
  const found = conceptsIn(text).filter(({ isName, start, end }) => {
    const written = text.slice(start, end);
    return isName && (/\p{Lu}/u.test(written) || (!/\p{Script=Latin}/u.test(written) && written.length > 1));
  });
  return found.filter(
    ({ start, end }) => !found.some((other) => other.start <= start && end <= other.end && other.end - other.start > end - start),
  );
}

const spanOf = (name: LatinName) => ({ start: name[0]?.start ?? 0, end: name.at(-1)?.end ?? 0 });

function failedLatin(text: string, name: LatinName, evidence: EvidenceText, concepts: readonly ConceptFound[]): string | null {
  const { wide } = evidence;
  const missing = name.filter((part) => {
    if (isPartTold(text, part, name, evidence)) return false;
    return !concepts.some(({ start, end }) => start <= part.start && part.end <= end);
  });
  const [first] = missing;
  if (first !== undefined) return first.text;
  const apart = name.find((part, at) => {
    const before = name[at - 1];
    // "Kenya's Ruth Chebosi" may be the Kenyan Ruth Chebosi.
    const isCountry = [part, before].some(
      (word) => word !== undefined && concepts.some(({ start, end }) => start <= word.start && word.end <= end),
    );
    return before !== undefined && !isCountry && isPatched(wide, before.text, part.text, text.slice(before.end, part.start));
  });
  return apart?.text ?? null;
}

/** A word of a name that stands there, in one language or another, or says only what is named. */
function isPartTold(text: string, part: LatinName[number], name: LatinName, evidence: EvidenceText): boolean {
  const stands = (word: LatinName[number]) => holdsWord(evidence.wide, word.text) || isTranslated(text, word, evidence);
  return stands(part) || saysOnlyWhat(text, part, name, name.filter(stands), evidence);
}

/**
 * "Footwear" of "Kim Loc Footwear", where the source has Giày Kim Lộc, "Fire" of the "Fire Bureau" of 消防局: an ordinary word of English beside what
 * stands there of the name. What other languages have a word for would stand there too.
 */
function saysOnlyWhat(text: string, part: LatinName[number], name: LatinName, there: LatinName, evidence: EvidenceText): boolean {
  if (evidence.sameLanguage || !isGeneric(part.text) || saysWhat(text, part)) return false;
  if (there.some(({ text: other }) => !isGeneric(other))) return true;
  // "Wing Lung Construction" is no 永豐建築, and "Blue Bay Guardians" no body.
  const isBody = name.some(({ text: word }) => kindOfBody.test(word));
  return isBody && !isFamilySpelling(part.text) && there.length * 2 >= name.length;
}

/** What bodies, prizes and laws are. */
const kindOfBody =
  /^(?:Ministry|Department|Bureau|Agency|Office|Authority|Administration|Commission|Committee|Council|Board|Association|Society|Federation|Confederation|Union|League|Alliance|Coalition|Institute|Academy|University|College|School|Hospital|Clinic|Court|Tribunal|Yuan|Parliament|Assembly|Party|Group|Corporation|Company|Bank|Fund|Foundation|Trust|Museum|Library|Theat(?:re|er)|Cent(?:re|er)|Games|Prize|Award|Cup|List|Act|Law|Division|Service|Corps|Guard|Temple|Shrine|Church|Airport|Station|Park)s?$/u;

const isGeneric = (word: string): boolean => isEnglishWord(word.toLowerCase());

/** Without common words at the head of a sentence, which stand there in another form or with the same meaning. */
function statedNames(text: string, { near, sameLanguage }: EvidenceText, passage: string): LatinName[] {
  return latinNames(text)
    .filter((name) => sameLanguage || !isFieldOfBody(text, name))
    .map((name) => name.filter((part) => !part.opens || holdsWord(near, part.text) || !isWordThere(part.text, near, passage)))
    .filter((name) => name.length > 0);
}

/** "Riders" where the passage says "a rider", or another form of the word near the quote. */
function isWordThere(written: string, { text }: NameGround, passage: string): boolean {
  const small = written.toLowerCase();
  const there = writtenWords(passage);
  if (written.length > 3 && (there.has(small) || there.has(small.replace(/s$/, '')))) return true;
  const [word] = contentWords(small);
  return word !== undefined && contentWords(text).some((other) => sameWord(word, other));
}

const writtenWords = remember((text): ReadonlySet<string> => new Set(text.match(/[\p{L}\p{M}]+/gu)));

/** "Odile Marlow" of an Odile Tamsin and a Peter Marlow: both words stand there as names, never together. */
function isPatched({ text, folded }: NameGround, one: string, other: string, between: string): boolean {
  if (folded.includes(foldedText(one + between + other)) || folded.includes(foldedText(`${one} ${other}`))) return false;
  const asNames = latinNames(text);
  const stands = (word: string) => asNames.some((name) => name.some((part) => foldedText(part.text) === foldedText(word)));
  const together = asNames.some((name) =>
    [one, other].every((word) => name.some((part) => foldedText(part.text) === foldedText(word))),
  );
  return !together && stands(one) && stands(other) && /^ $/.test(between);
}
