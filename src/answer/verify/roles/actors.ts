import type { AlignedSource } from './align.js';
import { deedsIn } from './is-deed.js';
import { clauseTexts, type Mention, type NameMention } from './mentions.js';
import { isOwner } from './modifier.js';
import { sameName } from './same-mention.js';
import { toldIn } from './told-by.js';

/** So many things have to be said of somebody else in the source: one may be told of both. */
const LEAST = 2;
/** What is told stands behind the comma. */
const tells =
  /(?:[說说稱称]|表示|指出|批評|批评|指責|指责|強調|强调|認為|认为|透露|警告)$|\b(?:said|says|added|warned)\W*$|(?:nói|cho biết|cho rằng)\W*$/u;

/**
 * A name of the statement with what the source says of another: of its clause at least two words or figures stand where the source speaks of
 * somebody else, and hardly any where it may speak of this one.
 */
export function otherActor(text: string, { text: source, aligned, mentions }: AlignedSource): string | null {
  const spoken = toldIn(source);
  const owned = ownedClauses(text);
  const ownedThere = ownedClauses(source);
  const clauses = clauseTexts(text).map((clause) => clause.replace(/[\s,，、]+$/u, ''));
  const names = mentions.filter((mention): mention is NameMention => mention.kind === 'name' && !mention.oblique);
  for (const { own, there } of aligned) {
    if (own.kind !== 'name' || own.oblique) continue;
    const speaks = tells.test(clauses[own.clause] ?? '');
    const isAbout = (clause: number) =>
      clause === own.clause ||
      (own.from <= clause && clause <= own.to && (owned.has(clause) || (speaks && clause === own.clause + 1)));
    const beside = aligned.filter(
      ({ own: other }) => isAbout(other.clause) && other.kind !== 'name' && !isTitleOf(text, other, own),
    );
    const claimed = beside.filter(({ own: other }) => other.clause !== own.clause);
    const others = aligned.filter(({ own: other }) => other.clause === own.clause && other.kind === 'name' && other !== own);
    const isOwned = keepsOwner(text, own);
    const strangers = names.filter(
      (name) =>
        !sameName(own, name) &&
        !others.some((other) => other.there.includes(name)) &&
        !(
          isOwned &&
          ownedThere.has(name.clause) &&
          there.some((place) => place.from <= name.clause - 1 && name.clause - 1 <= place.to)
        ),
    );
    // What another says of somebody's knee is told of that knee.
    const isOnlySaid = (name: Mention, place: Mention) =>
      isOwner(text, own) && spoken.some(({ speaker, content }) => isWithin(name, speaker) && isWithin(place, content));
    const isSaid = (at: number): boolean => {
      const told = spoken[at];
      if (told === undefined) return false;
      if (there.some((place) => isWithin(place, told.speaker))) return true;
      return elliptic.test(source.slice(told.speaker.start, told.speaker.end)) && isSaid(at - 1);
    };
    const said = spoken.filter((_, at) => isSaid(at));
    const reached = beside.filter((thing) =>
      thing.there.some(
        (place) =>
          there.some((name) => reaches(name, place) || (name.apposed && place.clause === name.clause - 1)) ||
          said.some(({ content }) => isWithin(place, content)),
      ),
    );
    const taken = beside.filter(
      (thing) =>
        !reached.includes(thing) &&
        thing.there.every((place) => strangers.some((name) => leads(name, place) && !isOnlySaid(name, place))),
    );
    if (taken.length >= LEAST && taken.length > 2 * reached.length) return own.text;
    if (claimed.length >= LEAST && claimed.every((thing) => taken.includes(thing))) return own.text;
  }
  return null;
}

/** "Chief executive Mara Quill", Công ty Hải Lợi: what somebody is, which nobody takes from another. */
const isTitleOf = (text: string, word: Mention, name: Mention): boolean =>
  word.kind === 'word' &&
  /^[\p{L}\p{M}]+(?: [\p{L}\p{M}]+){0,2} $/u.test(text.slice(word.start, name.start)) &&
  deedsIn(text.slice(word.start, name.start)).length === 0;

const isWithin = ({ start }: Mention, span: { start: number; end: number }): boolean => span.start <= start && start < span.end;

const reaches = (name: Mention, place: Mention): boolean => name.from <= place.clause && place.clause <= name.to;
/** The name comes first, and what is said of it follows. */
export const leads = (name: Mention, place: Mention): boolean => reaches(name, place) && name.start < place.start;

/** The names of a source but for this one; who is told of only in passing is left out. */
export const strangersTo = (own: NameMention, { mentions }: AlignedSource): NameMention[] =>
  mentions.filter((mention): mention is NameMention => mention.kind === 'name' && !mention.oblique && !sameName(own, mention));

/** "And added", 並否認: whoever spoke before. */
const elliptic = /^[^\p{L}]*(?:[並并也亦還还又且]|and|but|he|she|it|they|ông|bà|và|song)?[^\p{L}]*$/iu;

/** "Its chief executive", 其子公司: of whoever was named last. */
const possessive = /^\W{0,2}(?:its|his|her|their)\b|^其(?![中他它次餘余實实])|^同社/iu;

/** "Norholm's ferry", "Norholm said its ferry" of "Norholm said …, its ferry …": the statement leaves it what the source says is its own. */
const keepsOwner = (text: string, own: Mention): boolean =>
  isOwner(text, own) ||
  /\b(?:its|his|her|their)\b|其(?![中他它次餘余實实])|同社の|của (?:mình|họ|công ty)/iu.test(text.slice(own.end));

const ownedClauses = (text: string): ReadonlySet<number> =>
  new Set(clauseTexts(text).flatMap((clause, at) => (possessive.test(clause) ? [at] : [])));
