import { writingOf } from '../words/language-of.js';
import type { AlignedSource } from './align.js';
import type { Mention } from './mentions.js';
import { type Told, toldIn } from './told-by.js';

/** So many of the words and figures that a statement puts into a mouth tell whose words they are. */
const LEAST = 2;
/** And so many times as many as stand in anybody else's. */
const MORE = 2;

/** He, she, the company: whoever was named before. */
const pronoun = /^\W*(?:he|she|it|they|the company|the firm|ông|bà|họ|ông ấy|bà ấy)\W*$|^(?:[他她它該该其]|[並并也亦還还又且])/iu;

/** Who says in a statement what in the source somebody else says, though the source speaks of the one as well. */
export function otherSpeaker(text: string, { text: source, aligned, mentions }: AlignedSource): string | null {
  const theirs = toldIn(source);
  if (theirs.length === 0) return null;
  const sameWriting = writingOf(text) === writingOf(source);
  for (const told of toldIn(text)) {
    const content = aligned.filter(({ own }) => own.kind !== 'name' && isIn(own, told.content));
    const counts = theirs.map((other) => content.filter(({ there }) => there.some((place) => isIn(place, other.content))).length);
    const most = Math.max(...counts);
    const best = theirs[counts.indexOf(most)];
    if (best === undefined || most < LEAST || counts.some((count, at) => theirs[at] !== best && count * MORE >= most)) continue;
    // 並表示: whoever spoke before.
    const isNamed = mentions.some((mention) => isIn(mention, best.speaker));
    if (!isNamed || pronoun.test(source.slice(best.speaker.start, best.speaker.end))) continue;
    const speakers = aligned.filter(({ own }) => isIn(own, told.speaker) && (own.kind === 'name' || sameWriting));
    const isSame = speakers.some(({ there }) => there.some((place) => isIn(place, best.speaker)));
    if (speakers.length > 0 && !isSame) return text.slice(told.speaker.start, told.speaker.end).trim();
  }
  return null;
}

const isIn = ({ start, end }: Mention, span: Told['speaker']): boolean => start < span.end && end > span.start;
