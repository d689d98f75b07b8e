// In: a statement beside all that it cites. Out: a name that is given what another quote tells of somebody else.
import { leads, strangersTo } from './actors.js';
import type { Aligned, AlignedSource } from './align.js';
import { clauseTexts, type Mention, type NameMention } from './mentions.js';
import { isOneParty } from './office-before.js';
import { sameName } from './same-mention.js';

/** So many words or figures of a clause have to be another's. */
const LEAST = 2;
/** And so many times as many as are this one's. */
const MORE = 2;

/**
 * Two quotes joined to what neither says: of a clause about a name hardly anything stands where the name does, and the rest in a quote without it,
 * behind the name of somebody whom the statement leaves out or makes the one it is done to.
 */
export function wronglyJoined(text: string, sources: readonly AlignedSource[]): string | null {
  const all = sources.flatMap(({ aligned }) => aligned);
  const own = unique(all.map((one) => one.own));
  const names = own.filter((mention): mention is NameMention => mention.kind === 'name');
  for (const name of names.filter((mention) => !mention.oblique && isFirst(mention, names))) {
    const naming = sources.filter((source) => placesIn(source, name).length > 0);
    const others = sources.filter((source) => !naming.includes(source));
    for (const clause of clausesAbout(name, own)) {
      if (clause !== name.clause && hasOwnSubject(text, clause)) continue;
      const things = own.filter(
        // Before a name stands its office.
        (thing) => thing.clause === clause && thing.kind !== 'name' && !(clause === name.clause && thing.start < name.start),
      );
      const isTheirs = (thing: Mention) =>
        !naming.some((source) => placesIn(source, thing).length > 0) &&
        others.some((source) => isLed(text, source, placesIn(source, thing), name, own, naming));
      const theirs = things.filter(isTheirs);
      const mine = things.filter((thing) => naming.some((source) => placesIn(source, thing).length > 0));
      if (theirs.length >= LEAST && theirs.length >= MORE * mine.filter((thing) => !isShared(thing, others)).length)
        return text.slice(name.start, name.end);
    }
  }
  return null;
}

const unique = (mentions: readonly Mention[]): Mention[] => [...new Set(mentions)];
const placesIn = ({ aligned }: AlignedSource, mention: Mention): readonly Mention[] =>
  aligned.find((one: Aligned) => one.own === mention)?.there ?? [];
const isShared = (thing: Mention, sources: readonly AlignedSource[]): boolean =>
  sources.some((source) => placesIn(source, thing).length > 0);
const isFirst = (name: Mention, own: readonly Mention[]): boolean =>
  !own.some((other) => other.clause === name.clause && other.start < name.start);

/** Its own clause, and those after it that have no name before what they tell. */
const clausesAbout = (name: Mention, own: readonly Mention[]): ReadonlySet<number> =>
  new Set(own.map(({ clause }) => clause).filter((clause) => name.from <= clause && clause <= name.to));

/** Whether all of it stands there behind somebody else. */
function isLed(
  text: string,
  source: AlignedSource,
  places: readonly Mention[],
  name: NameMention,
  own: readonly Mention[],
  naming: readonly AlignedSource[],
): boolean {
  if (places.length === 0) return false;
  const strangers = strangersTo(name, source).filter((stranger) => {
    const told = own.filter((mention) => placesIn(source, mention).includes(stranger));
    return told.every((mention) => mention.clause === name.clause && !by.test(text.slice(0, mention.start)));
  });
  const others = strangers.filter((stranger) => !naming.some((there) => actsFor(there, name, stranger)));
  const named = others.filter((stranger) => !pronoun.test(source.text.slice(0, stranger.start)));
  return places.every((place) => named.some((stranger) => leads(stranger, place)));
}

/** "Ferrant Cement's chief executive, Ilse Kround": what she announces the firm does. */
const actsFor = ({ text, mentions }: AlignedSource, name: NameMention, stranger: NameMention): boolean =>
  mentions.some(
    (one) =>
      one.kind === 'name' &&
      sameName(one, name) &&
      mentions.some((other) => other.kind === 'name' && sameName(other, stranger) && isOneParty(text, one, other)),
  );

/** "She denied that the insurer" is of whoever was named before. */
const pronoun = /^\W{0,3}(?:he|she|it|they|the company|ông|bà|họ)\b|^[他她它該该]/iu;

/** "…, but county officials denied": the name of the clause before does nothing there. */
const hasOwnSubject = (text: string, clause: number): boolean =>
  /^(?:the|its|his|her|their|an?|some|many|two|three|other)? ?(?!(?:he|she|it|they|who|which|that|also|later|then|not|never|did|does|was|were|is|are|has|had|have|will|would|could|can|as|in|on|at|for|to|of|with|by|from)\b)\p{Ll}[\p{Ll}-]+(?: \p{Ll}[\p{Ll}-]+)? (?:said|says|denied|were|was|are|is|had|have|has|will|would|did|warned|added)\b/u.test(
    (clauseTexts(text)[clause] ?? '').trim(),
  );

/** Who does it may be named behind it. */
const by = /(?:\b(?:by|from|to|with|for|of)(?: the)?|[被遭由受與与和跟為为]|\b(?:bởi|do|theo|của|với)) (?:\p{L}+ ){0,2}$/iu;
