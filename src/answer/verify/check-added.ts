import type { EvidenceText } from './evidence-text.js';
import { latinNames } from './names/find/latin-names.js';
import { negationsIn } from './polarity/negations.js';
import { type Removal, removal } from './removal.js';
import { conceptsIn } from './words/concepts.js';
import { type ContentWord, contentWords, sameWord } from './words/content-words.js';
import { deedWords } from './words/deed-words.js';
import { createRowFinder, type RowFinder } from './words/row-finder.js';
import { foldedText, isHan } from './words/segments.js';

/** Words that tell a deed in one of their senses, and mostly something else. */
const vague =
  /^(?:given|handed down|clear(?:ed|s)?|alleg(?:es|ed|ing)|bar|bars|fire|occup(?:y|ies|ied)|bắt(?! (?:giữ|giam|cóc)))$/iu;
/** "Dismissed two of the claims": words, and nobody, are sent away. */
const rejectsWords =
  /^(?:dismiss(?:es|ed|ing)?|thr[eo]w out|thrown out)(?:\s+(?!(?:over|after|amid|for|because|following|by|in|on)\b)\S+){0,5}\s+(?:claims?|charges?|allegations?|accusations?|reports?|rumou?rs?|criticisms?|concerns?|findings?|fears?|suggestions?|cases?|lawsuits?|suits?|appeals?|motions?|ideas?|calls?|petitions?|complaints?|counts?)\b/iu;

/** 沒有答應, "did not promise": what is not done is no deed. */
const JUST_BEHIND = 2;

/** More than a plain no: what was not put to somebody was not rejected; who would not say declined to. */
const isPlain = /^(?:not|never|no|no one|no longer|none|nobody|nothing|neither|cannot|n't)$/iu;
const wouldNot = /\b(?:would|will) not\b|\b(?:wouldn|won)['’]t\b/iu;
const rejects = (text: string): boolean =>
  wouldNot.test(text) || negationsIn(text).some(({ start, end }) => !isPlain.test(text.slice(start, end)));

let grave: RowFinder | null = null;

/**
 * A grave deed that the statement tells and nothing that is cited does: of which the source has neither the word nor its stem nor one of the same
 * meaning. A verb of less weight is only how somebody words it ("touted", "promoted"). Of another language not enough would be found.
 */
export function checkAdded(text: string, { near, wide, sameLanguage }: EvidenceText): Removal | null {
  if (!sameLanguage) return null;
  grave ??= createRowFinder(deedWords.filter((row) => row.startsWith('!')));
  const there = [...contentWords(near.text), ...contentWords(wide.text)];
  const names = latinNames(text).flat();
  const denials = rejects(near.text) ? negationsIn(text) : [];
  const isHeld = ({ start, end }: { start: number; end: number }, word: ContentWord | undefined): boolean => {
    const written = text.slice(start, end);
    // Whether it denies what the source denies was looked at before.
    if (denials.some((denial) => denial.start < end && start < denial.end)) return true;
    if (negationsIn(text).some((no) => no.end <= start && start - no.end <= JUST_BEHIND)) return true;
    if (names.some((name) => name.start < end && start < name.end) || wide.folded.includes(foldedText(written))) return true;
    // Words of many senses are too vague for these: to defeat is in one of them to kill.
    if (word !== undefined && there.some((other) => sameWord(word, other) || isWithin(word.key, other.key))) return true;
    const meanings = conceptsIn(text).filter((found) => found.start < end && start < found.end);
    return meanings.some(({ concept }) => wide.concepts.has(concept)) || sharesCharacter(written, near.folded);
  };
  const words = contentWords(text);
  const invented = grave(text).find(
    (deed) =>
      !vague.test(text.slice(deed.start, deed.end)) &&
      !rejectsWords.test(text.slice(deed.start, deed.start + 80)) &&
      !isHeld(
        deed,
        words.find(({ start, end }) => start < deed.end && deed.start < end),
      ),
  );
  return invented === undefined ? null : removal('unsupported', text.slice(invented.start, invented.end));
}

/** "Lawsuit" and "suit". */
const isWithin = (whole: string, part: string): boolean => part.length > SHORT && whole.endsWith(part);
const SHORT = 3;

/** 判處 and 可處, 燒毀 and 全毀: half of the word is there. */
const sharesCharacter = (word: string, folded: string): boolean =>
  isHan(word) && Array.from(foldedText(word)).some((character) => folded.includes(character));
