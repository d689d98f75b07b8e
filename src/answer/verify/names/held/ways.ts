// Ways in which what is cited may hold a name, which several checks ask for; those of one check stand beside it.
import { isWithin, meets } from '../../span.js';
import { foldedText } from '../../words/segments.js';
import type { StatedLatin, Way } from '../named-statement.js';
import { nearAlone } from './ground.js';
import { isFullFormThere, isShortFormThere } from './shortened-body.js';
import { isSoundedAround } from './sounded-around.js';
import { isReadIn, isSoundedThere } from './told-in-other-script.js';
import { isTranslated } from './translated.js';

/** An outlet was looked at already. */
export const isCredited: Way = (name, { credited }) => credited.some((outlet) => isWithin(name, outlet));

/** The original in brackets behind it tells what the source calls it. */
export const isGlossed: Way = (name, { glossed }) => glossed.some((other) => meets(name, other));

/** Its letters stand there, or in the sentence before, a headline or the outlet: of a Latin name at the head of a word (Omani, not woman). */
export const isWritten: Way = (name, { evidence }) => {
  const { folded } = evidence.wide;
  const written = foldedText(name.text);
  if (!/^\p{Script=Latin}/u.test(written)) return folded.includes(written);
  for (let at = folded.indexOf(written); at >= 0; at = folded.indexOf(written, at + 1))
    if (!/[\p{L}\p{N}]$/u.test(folded.slice(Math.max(0, at - 2), at))) return true;
  return false;
};

/** 公民聯盟 of "Civic Alliance", in what is cited or around it. */
export const isTranslatedAround: Way = (name, { text, evidence }) => isTranslated(text, name, evidence);

/** The same of what is cited alone. */
export const isTranslatedThere: Way = (name, { text, evidence }) => isTranslated(text, name, nearAlone(evidence));

/** "Yunling Bank" of 雲嶺銀行: in what is cited, how the characters are read. */
export const isReadThere: Way<StatedLatin> = ({ words }, { text, evidence }) => isReadIn(evidence.near, text, words, evidence);

/** The same, where the characters may stand in the sentence before. */
export const isReadAround: Way<StatedLatin> = ({ words }, { text, evidence }) => isReadIn(evidence.wide, text, words, evidence);

/** 桑伯里 of "Thornbury": its characters, or those beside it with them, tell the sound of a name there. */
export const isSounded: Way = (name, { whole, evidence }) =>
  isSoundedThere(name.text, evidence) || isSoundedAround(whole, name, evidence);

/** 経産省 of 経済産業省, or the other way round; what stands elsewhere as it is is no short form of what is cited. */
export const isAbbreviated: Way = ({ text }, { evidence }) => {
  if (!evidence.sameLanguage || evidence.wide.folded.includes(foldedText(text))) return false;
  return isShortFormThere(foldedText(text), evidence.near.folded) || isFullFormThere(foldedText(text), evidence.near.folded);
};
