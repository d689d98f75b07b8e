import { stopTermsOf } from '../../../language/stop-words.js';
import { tokenize, tokenizeWithOffsets } from '../../../language/tokenize.js';
import { sameStem } from '../../../retrieve/other-words.js';
import { remember } from '../remember.js';
import { conceptsIn } from './concepts.js';
import { foldedText, isUnspaced, segmentsOf } from './segments.js';
import { shareSense } from './senses.js';

/** A word that carries meaning. */
export interface ContentWord {
  /** Stem, or the folded word of a text without blanks. */
  readonly key: string;
  readonly concepts: ReadonlySet<number>;
  readonly start: number;
  readonly end: number;
}

/** Function words that the wording of questions does not have. */
const more = new Set(
  'said say told tell also two one mr ms mrs it its up out off per some more most other new now still than both a an the has have had been being made make makes get got including include amid toward towards around about nearly total'.split(
    ' ',
  ),
);
/** Words in which a question is put, and by which a statement tells something. */
const telling = new Set(
  tokenize('following describe suggest find show give compare explain publish discuss question answer claim'),
);
const unspacedGrammar =
  /^(?:[\p{Script=Hiragana}ー]{1,4}|表示|表明|指出|宣布|宣佈|稱|称|說|说|述|将于|將於|將會|将会|目前|已經|已经|以及|因此|由於|由于|通過|通过|進行|进行|其中|当局|該|该|這|这|个|個|一个|一個|約|约|等|日前|当時|同日|ため|こと|もの)$/u;

/** The content words of a text in order, numbers left out. */
export const contentWords = remember(readContentWords);

function readContentWords(text: string): readonly ContentWord[] {
  const tokens = tokenizeWithOffsets(text);
  const stops = stopTermsOf(tokens.map(({ term }) => term));
  const concepts = conceptsIn(text);
  const at = (start: number, end: number) =>
    new Set(concepts.filter((found) => found.start < end && found.end > start).map(({ concept }) => concept));
  const spaced = tokens
    .filter(
      ({ term }) =>
        !isUnspaced(term) && !/\d/.test(term) && term.length > 1 && (!stops.has(term) || telling.has(term)) && !more.has(term),
    )
    .map(({ term, start, end }) => ({ key: term, concepts: at(start, end), start, end }));
  const unspaced = segmentsOf(text)
    .filter((segment) => isUnspaced(segment.text) && segment.text.length > 1 && !unspacedGrammar.test(segment.text))
    .map(({ text: word, start, end }) => ({ key: foldedText(word), concepts: at(start, end), start, end }));
  return [...spaced, ...unspaced].sort((one, other) => one.start - other.start);
}

const stemsLike = remember(sameStem);

/** Whether two words are one, or mean the same. */
export function sameWord(one: ContentWord, other: ContentWord): boolean {
  if (one.key === other.key) return true;
  if ([...one.concepts].some((concept) => other.concepts.has(concept))) return true;
  if (isUnspaced(one.key))
    return one.key.length > 2 && isUnspaced(other.key) && (one.key.includes(other.key) || other.key.includes(one.key));
  return stemsLike(one.key).includes(other.key);
}

/** The same, or in English another word of one sense: "cleared" and "acquitted". */
export const sayTheSame = (one: ContentWord, other: ContentWord): boolean =>
  sameWord(one, other) || shareSense(one.key, other.key);
