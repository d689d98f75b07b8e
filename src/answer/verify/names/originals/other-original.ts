// In: a statement with originals behind its names. Out: an original that is another name's: 越南（Quenby Group）, "Tran Mai (杜海明)". Called by check-names.ts.
import { dictionaryNamesIn } from '../../dictionaries/dictionary-names.js';
import type { EvidenceText } from '../../evidence-text.js';
import { isVietnamese } from '../../quantities/plain.js';
import { conceptsIn } from '../../words/concepts.js';
import { foldedText, isHan, isUnspaced } from '../../words/segments.js';
import { latinNames } from '../find/latin-names.js';
import { properRuns } from '../find/proper-runs.js';
import { unspacedNames } from '../find/unspaced-names.js';
import { holdsWord } from '../held/ground.js';
import { isSoundedThere } from '../held/told-in-other-script.js';
import { meaningsShared } from '../held/translated.js';
import type { NamedStatement } from '../named-statement.js';
import { isEnglishWord } from '../ordinary/english-words.js';
import { isSounded } from '../reading/romanised.js';
import { dots, glossesIn, latinWord, placeEnd, TELLING } from './gloss.js';

/** A name before a bracket with what the source calls something else. */
export function otherOriginal({ whole: text, evidence, glossed }: NamedStatement): string | null {
  const found = glossesIn(text).find(({ original, start }) => {
    const ahead = text.slice(0, start).trimEnd();
    const isGlossed = glossed.some(({ end }) => end === start || end === start - 1);
    if (isOfSomebodyElse(text, start, original, evidence)) return true;
    if (isGlossed) return false;
    return (
      isAnothers(ahead, original, evidence) ||
      saysAnother(ahead, original, evidence) ||
      namesAnother(text, ahead, original, evidence)
    );
  });
  return found?.original ?? null;
}

/** 越南（Quenby Group）: of another nation, or of a name in letters that nothing ties to it; initials may stand for anything. */
function namesAnother(text: string, ahead: string, original: string, { cited, wide }: EvidenceText): boolean {
  // Of a report in Han characters no original is made up; an outlet was looked at already.
  const isOfHan = cited.some(({ sentences }) => /\p{Script=Han}/u.test(sentences));
  const isFree = !wide.folded.includes(foldedText(original)) && !(isHan(original) && isOfHan);
  const isOutlet = cited.some(({ quote }) => foldedText(quote.passage.article.outlet ?? '') === foldedText(original));
  if (isFree || isOutlet || /^[\p{Lu}\d&-]{1,6}$/u.test(original)) return false;
  const before = namesIn(ahead).filter(({ end }) => end === ahead.length);
  const isOther = isHan(original)
    ? latinNames(text).some((name) => name.at(-1)?.end === ahead.length)
    : isUnspaced(ahead.slice(-1)) && /^\p{Lu}/u.test(original) && before.length > 0;
  const meant = new Set(namesIn(original).map(({ concept }) => concept));
  return isOther && !before.some(({ concept }) => meant.has(concept));
}

/** 蘭莫法村（Quenby Group）: the name sounds like one that is cited, and not like the one in the bracket. */
function isAnothers(ahead: string, original: string, evidence: EvidenceText): boolean {
  if (!/^\p{Lu}/u.test(original)) return false;
  const [word] = dictionaryNamesIn(ahead).filter(({ start, end }) => end === ahead.length && isUnspaced(ahead.slice(start)));
  const name =
    unspacedNames(ahead).find(({ end }) => end === ahead.length) ?? (word && { ...word, text: ahead.slice(word.start) });
  if (name === undefined) return false;
  const own = original.match(latinWord) ?? [];
  // 安特衛普（Scaldia）: a dictionary knows what it is, and neither a word nor a sound of that is in the bracket.
  const known = dictionaryNamesIn(ahead).filter(({ start, end }) => start <= name.start && end === ahead.length);
  const said = new Set(foldedText(original).split(/[^\p{L}\p{N}]+/u));
  if (known.length > 0)
    return !isSounded([name.text], own) && !known.some(({ english }) => english.split(' ').some((word) => said.has(word)));
  const bare = placeEnd.test(name.text) ? name.text.slice(0, -1) : name.text;
  if (!isSoundedThere(name.text, evidence)) return false;
  return own.some((word) => word.length >= TELLING) && !isSounded([bare], own) && !isSounded(bare.split(dots), own);
}

/**
 * 北方燈塔委員會（CLU）: the words before the bracket say what another name of the report does, and not what this one does; "Professor DNA (阿依尔布)": no
 * initials stand for somebody.
 */
function saysAnother(ahead: string, original: string, { passages, wide, sameLanguage }: EvidenceText): boolean {
  if (sameLanguage) return false;
  if (isHan(original)) {
    const folded = foldedText(original);
    const isPerson = original.length < 5 && properRuns(folded).some(({ start, end }) => start === 0 && end >= folded.length - 1);
    return isPerson && /(?<![\p{L}\p{M}])\p{Lu}{2,6}$/u.test(ahead) && wide.folded.includes(folded);
  }
  const written = /\p{Script=Han}{4,10}$/u.exec(ahead)?.[0];
  if (written === undefined || !/^\p{Lu}/u.test(original)) return false;
  const names = latinNames(passages).filter((name) => name.length > 1);
  const nameOf = (name: (typeof names)[number]) => passages.slice(name[0]?.start, name.at(-1)?.end);
  const isOwn = (name: (typeof names)[number]) =>
    nameOf(name).includes(original) ||
    original.includes(nameOf(name)) ||
    name.map(({ text }) => text.charAt(0)).join('') === original;
  const own = names.filter(isOwn).map(nameOf);
  const other = Math.max(0, ...names.filter((name) => !isOwn(name)).map((name) => meaningsShared(nameOf(name), written)));
  const isBody = own.some((name) => meaningsShared(name, name) > 0);
  return isBody && other > 0 && own.every((name) => meaningsShared(name, written) === 0);
}

/** "Quang Tri (Hồ Thị Mai)": a name of the source before the Vietnamese original of another. */
function isOfSomebodyElse(text: string, at: number, original: string, { wide, sameLanguage }: EvidenceText): boolean {
  if (sameLanguage || !isVietnamese(original) || !wide.folded.includes(foldedText(original))) return false;
  const end = text.slice(0, at).trimEnd().length;
  const name = latinNames(text).find((one) => one.at(-1)?.end === end) ?? [];
  const proper = name.filter((part) => !isEnglishWord(part.text.toLowerCase()));
  if (proper.length === 0 || !proper.every((part) => holdsWord(wide, part.text))) return false;
  const own = foldedText(original).replaceAll(' ', '');
  return !proper.some((part) => own.includes(foldedText(part.text)));
}

const namesIn = (text: string) => conceptsIn(text).filter(({ isName }) => isName);
