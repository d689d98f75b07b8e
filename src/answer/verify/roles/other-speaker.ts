// In: a statement beside all that it cites. Out: who says in it what in the source somebody else says.
import { conceptsIn } from '../words/concepts.js';
import { writingOf } from '../words/language-of.js';
import { foldedText } from '../words/segments.js';
import type { AlignedSource } from './align.js';
import type { Mention } from './mentions.js';
import { type Told, toldIn } from './told-by.js';

/** So many of the words and figures that a statement puts into a mouth tell whose words they are; behind the same verb one does. */
const LEAST = 2;
/** And so many times as many as stand in anybody else's. */
const MORE = 2;

/** He, she, the company: whoever was named before. */
const pronoun =
  /^\W*(?:he|she|it|they|the [a-z-]+|ông|bà|họ|ông ấy|bà ấy|công ty|doanh nghiệp)\W*$|^(?:[他她它該该其]|[並并也亦還还又且])|^(?:公司|集團|集团|院方|校方|業者|业者)$|^同[社氏]/iu;
/** Anybody does it with any words. */
const plain = /^(?:said|says|say|told|added|表示|指出|透露|[稱称說说]|cho biết|cho hay|cho rằng|nói)?$/iu;

/** "Its crews in May to stop": what follows is to be done, and is nobody's words. */
const orders =
  /^ (?!(?:that|it|he|she|they|there|we|you)\b)(?:[\p{L}\p{N}’'-]+ ){1,6}?(?:not )?to (?!(?:the|an?|its|\p{Lu})\b)\p{Ll}+/u;

interface Heard {
  readonly source: AlignedSource;
  readonly told: Told;
  /** What of the statement's words stands in it. */
  readonly words: ReadonlySet<Mention>;
}

/** Who says in a statement what in the source somebody else says, though the sources speak of the one as well. */
export function otherSpeaker(text: string, sources: readonly AlignedSource[]): string | null {
  const theirs = sources.flatMap((source) => toldIn(source.text).map((told) => ({ source, told })));
  if (theirs.length === 0) return null;
  for (const told of toldIn(text)) {
    if (pronoun.test(text.slice(told.speaker.start, told.speaker.end).trim())) continue;
    const each = theirs.map(({ source, told: other }): Heard => ({ source, told: other, words: wordsIn(source, told, other) }));
    const best = each.reduce((one, other) => (other.words.size > one.words.size ? other : one));
    const isSameDeed = !plain.test(told.verb) && sameVerb(told.verb, best.told.verb);
    if (best.words.size < (isSameDeed ? 1 : LEAST)) continue;
    if (each.some((other) => other !== best && !isClearly(best, other))) continue;
    // 並表示: whoever spoke before.
    const { source, told: heard } = best;
    const sameWriting = writingOf(text) === writingOf(source.text);
    const isNamed = source.mentions.some((mention) => isIn(mention, heard.speaker) && (sameWriting || mention.kind === 'name'));
    if (!isNamed || pronoun.test(source.text.slice(heard.speaker.start, heard.speaker.end).trim())) continue;
    // In another language a name may be there unrecognised: only where it stands elsewhere in the same text is it another's.
    const speakers = sources
      .filter((other) => other === source || (sameWriting && writingOf(other.text) === writingOf(text)))
      .flatMap((other) =>
        other.aligned
          .filter(({ own }) => isIn(own, told.speaker) && (own.kind === 'name' || sameWriting))
          .flatMap(({ there }) => there.map((place) => ({ other, place }))),
      );
    // "A memo shows that Norholm told its crews to stop": an order is a deed, of which the source has somebody else speak.
    const isOrder = told.verb === 'told' && orders.test(text.slice(told.content.start, told.content.end));
    if (isOrder && speakers.some(({ other, place }) => other === source && isIn(place, heard.content))) continue;
    const isSame = speakers.some(({ other, place }) => other === source && isIn(place, heard.speaker));
    const isElsewhere = theirs.some(({ told: other }) => other !== heard && sameWords(text, told, source.text, other));
    if ((speakers.length > 0 || isElsewhere) && !isSame) return text.slice(told.speaker.start, told.speaker.end).trim();
  }
  return null;
}

/** 檢方: the same speaker to the letter. */
const sameWords = (text: string, told: Told, source: string, other: Told): boolean => {
  const own = foldedText(text.slice(told.speaker.start, told.speaker.end).trim());
  return own.length > 1 && own === foldedText(source.slice(other.speaker.start, other.speaker.end).trim());
};

/** What stands in both tells nothing: two who speak of one thing use its words. */
function isClearly({ words }: Heard, other: Heard): boolean {
  if (other.words.size * MORE < words.size) return true;
  const own = [...words].filter((word) => !other.words.has(word)).length;
  const theirs = [...other.words].filter((word) => !words.has(word)).length;
  return own > LEAST && theirs * MORE < own;
}

const wordsIn = ({ aligned }: AlignedSource, told: Told, other: Told): ReadonlySet<Mention> =>
  new Set(
    aligned
      .filter(
        ({ own, there }) => own.kind !== 'name' && isIn(own, told.content) && there.some((place) => isIn(place, other.content)),
      )
      .map(({ own }) => own),
  );

/** 解釋 and "explained": the same word, or a row has both. */
function sameVerb(one: string, other: string): boolean {
  if (one === '' || other === '') return false;
  if (foldedText(one) === foldedText(other)) return true;
  const known = new Set(conceptsIn(other).map(({ concept }) => concept));
  return conceptsIn(one).some(({ concept }) => known.has(concept));
}

const isIn = ({ start, end }: Mention, span: Told['speaker']): boolean => start < span.end && end > span.start;
