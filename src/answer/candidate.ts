import type { Sentence } from '../chunk/chunk.js';
import type { Passage } from '../retrieve/passage.js';
import type { ReadTerms } from '../retrieve/passage-terms.js';
import { unsafeIn } from './output-gate.js';

/** A sentence that may be shown, with what stands around it. */
export interface Candidate {
  readonly passage: Passage;
  /** Place of the passage among those retrieved, from 0. */
  readonly rank: number;
  readonly sentence: Sentence;
  /** Place of the sentence in its chunk, from 0. */
  readonly place: number;
  /** The dump's own words. */
  readonly text: string;
  readonly terms: ReadonlySet<string>;
  /** Terms of the sentences just before and after. */
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  /** Of the second and third sentence before, which a "he" may still mean. */
  readonly earlier: ReadonlySet<string>;
  readonly title: ReadonlySet<string>;
}

/** Words of a passage, and where they stand: all that a citation needs. */
export type Cited = Pick<Candidate, 'passage' | 'sentence' | 'text'>;

const captions =
  /\b(?:photo(?:graph)?|picture|image|illustration|file photo|source|credit) ?[:：]|\bgetty images\b|\bphoto by\b|^\(source|圖片來源|图片来源|圖\/|写真[:：]|資料圖|资料图/iu;
/** "The old mill seen in Calder on May 3.": a caption, unless somebody was seen. */
const picture =
  /(?<!\b(?:was|were|been|be|being|is|are|have|has|had|ever|not|also|often) )\b(?:seen|pictured) (?:here|in|at|on|during|outside)\b/i;
/** Announces what follows and says nothing itself. */
export const teaser =
  /^["'“‘]?(?:here(?:['’]s| is| are)|this is) (?:what|how|why|everything|all|who|where|when|some|a (?:look|list|guide|timeline))\b|^(?:以下是|下面是|這裡是|这里是)(?:關於|关于|你|我們|我们|有關|有关|一些)|^以下は|\bwhat (?:you|we) (?:need|have) to know\b|^đây là (?:những )?(?:điều|gì)/iu;
/** "The mayor speaks at a recent meeting in …": the present tense of a picture's legend. */
const legend =
  /\p{Lu}[\p{L}\p{M}’'.-]* (?:speaks|poses|waves|smiles|gestures|shakes hands|looks on) (?:at|in|on|during|outside|with|for|before|after|to) (?:an? |the |his |her |their )?(?:\p{L}+ ){0,3}/u;
const ended = /[.!?。！？…．]["'”’」』）)\]》〉]*\s*$/u;

/** Longer than this, a sentence that says "seen in" says more. */
const LONGEST_CAPTION = 120;
/** Shortest that stands alone as a statement: below this stand headings and scraps. */
const FEWEST_WORDS = 4;
const FEWEST_CHARACTERS = 8;
/** A sentence whose full stop was lost in the dump is recognised by its length; headings are shorter. */
const WORDS_WITHOUT_STOP = 14;
const CHARACTERS_WITHOUT_STOP = 22;

/**
 * The sentences of the passages that can stand alone: complete, no captions, no headings, no links or mentions that somebody put there to be passed on. `articleOf` gives an article's
 * passages in order, for the sentences across the borders of a chunk.
 */
export function candidatesOf(
  passages: readonly Passage[],
  readTerms: ReadTerms,
  articleOf: (article: string) => readonly Passage[],
): Candidate[] {
  return passages.flatMap((passage, rank) => {
    const { chunk } = passage;
    const { sentences: terms, title } = readTerms(passage);
    const none: ReadonlySet<string> = new Set();
    const beside = (ordinal: number) => articleOf(passage.article.id).find((other) => other.chunk.ordinal === ordinal);
    const previous = beside(chunk.ordinal - 1);
    const next = beside(chunk.ordinal + 1);
    const last = (previous && readTerms(previous).sentences.at(-1)) ?? none;
    const first = (next && readTerms(next).sentences[0]) ?? none;
    return chunk.sentences.flatMap((sentence, place) => {
      const text = chunk.text.slice(sentence.start, sentence.end);
      if (!standsAlone(text, ended.test(text) || endsParagraph(chunk, place)) || unsafeIn(text) !== null) return [];
      return {
        passage,
        rank,
        sentence,
        place,
        text,
        terms: terms[place] ?? none,
        before: terms[place - 1] ?? last,
        after: terms[place + 1] ?? first,
        earlier: new Set([...(terms[place - 2] ?? none), ...(terms[place - 3] ?? none)]),
        title,
      };
    });
  });
}

/** Behind a complete sentence of its own line no heading stands: there only the full stop was lost. */
function endsParagraph({ text, sentences }: Passage['chunk'], place: number): boolean {
  const [before, own] = [sentences[place - 1], sentences[place]];
  if (before === undefined || own === undefined) return false;
  const beforeText = text.slice(before.start, before.end);
  return (
    !text.slice(before.end, own.start).includes('\n') &&
    !beforeText.includes('\n') &&
    ended.test(beforeText) &&
    standsAlone(beforeText)
  );
}

export function standsAlone(text: string, isComplete = ended.test(text)): boolean {
  if (captions.test(text) || legend.test(text) || (text.length < LONGEST_CAPTION && picture.test(text))) return false;
  const characters = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*/gu)?.length ?? 0;
  const cjk = characters >= words;
  if (isComplete) return cjk ? characters >= FEWEST_CHARACTERS : words >= FEWEST_WORDS;
  return cjk ? characters >= CHARACTERS_WITHOUT_STOP : words >= WORDS_WITHOUT_STOP;
}
