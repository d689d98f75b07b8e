// In: a statement beside what it cites, in its own language. Out: a subject that does what another sentence tells of another subject.
// Called for statements of two quotes, and of one of several sentences.
import { kindBeside, kindOfBody } from '../subjects/kind-of-body.js';
import { tellingsIn } from '../subjects/read-tellings.js';
import { sentencesIn } from '../subjects/sentences.js';
import { isSpokenOf } from '../subjects/subject-words.js';
import type { SubjectKind, Telling } from '../subjects/telling.js';
import type { AlignedSource } from './align.js';
import { deedOf } from './deed-of.js';
import { mayBeSame } from './may-be-same.js';
import type { Mention } from './mentions.js';
import { isAnother, isOtherGender } from './other-than.js';
import { refersBack } from './refers-back.js';
import { isBehind, mentionsIn, placesIn, type Unit, unitsOf } from './units.js';
import { isPassive } from './voice.js';

/** Where the verb is another, so much has to be taken: a name or figure, and something beside it. */
const LEAST = 2;
/** Of words alone, so many. */
const LEAST_WORDS = 3;

/** What a statement tells of one subject, and what its sentence tells besides. */
interface Told {
  readonly telling: Telling;
  readonly about: readonly Mention[];
  readonly beside: readonly Mention[];
  /** Where its subject is spoken of. */
  readonly homes: readonly Unit[];
}

/** "The council will contribute €36 million" of "A bank will contribute €36 million, and the council has not answered". */
export function otherSubject(text: string, sources: readonly AlignedSource[]): string | null {
  const units = unitsOf(text, sources);
  if (units.length < 2) return null;
  for (const telling of tellingsIn(text)) {
    const sentence = sentencesIn(text).find(({ start, end }) => start <= telling.from && telling.from < end);
    const homes = units.filter((unit) => isSpokenOf(text, telling, withoutAnother(text, unit)));
    const told = {
      telling,
      homes,
      about: mentionsIn(units, { start: telling.subject.end, end: telling.end }),
      beside: mentionsIn(units, { start: telling.from, end: sentence?.end ?? telling.end }),
    };
    const foreign = homes.length === 0 ? [] : units.filter((unit) => !homes.includes(unit));
    if (foreign.some((unit) => isTakenFrom(text, unit, told, units)))
      return text.slice(telling.subject.start, telling.subject.end);
  }
  return null;
}

/** "A second dig" is not the dig of which the statement speaks. */
function withoutAnother(text: string, unit: Unit): string {
  const another = tellingsIn(unit.text).filter((telling) => isAnother(unit.text, telling, text));
  return another.reduce(
    (rest, { subject }) => rest.slice(0, subject.start) + ' '.repeat(subject.end - subject.start) + rest.slice(subject.end),
    unit.text,
  );
}

function isTakenFrom(text: string, unit: Unit, told: Told, units: readonly Unit[]): boolean {
  const others = units.filter((other) => other !== unit);
  const isHere = (mention: Mention) => mention.kind !== 'date' && placesIn(unit, mention).length > 0;
  const isElsewhere = (mention: Mention) => others.some((other) => placesIn(other, mention).length > 0);
  const isOthers = (mention: Mention) => placesIn(unit, mention).every((place) => isOfAnother(text, unit, told, place));
  const taken = told.about.filter((mention) => isHere(mention) && !isElsewhere(mention));
  const theirs = taken.filter(isOthers);
  if (theirs.length === 0) return false;
  const isOfBody = (mention: Mention) => placesIn(unit, mention).every((place) => isOfOtherBody(text, unit, told, place));
  const ofBody = theirs.filter(isOfBody);
  if (ofBody.length >= LEAST_WORDS || isWeighty(ofBody)) return true;
  const deed = deedOf(
    text,
    told.about.filter(({ start }) => start >= told.telling.from),
  );
  const isSameDeed =
    deed !== undefined &&
    isHere(deed) &&
    isOthers(deed) &&
    placesIn(unit, deed).some((place) => isPassive(text, deed) === isPassive(unit.source.text, place));
  if (isSameDeed) {
    const rest = told.beside.filter((mention) => mention !== deed && isHere(mention) && !isElsewhere(mention));
    return isElsewhere(deed) ? isWeighty(rest) : rest.length > 0;
  }
  const isShared = told.about.some((mention) => isHere(mention) && isElsewhere(mention));
  const isEnough = isWeighty(theirs) || isCompound(text, theirs) || (theirs.some(isFigure) && isCountedApart(told.telling, unit));
  return theirs.length === taken.length && isEnough && !isShared && !refersBack(unit.text);
}

const isFigure = ({ kind }: Mention): boolean => kind === 'figure';
const isWeighty = (mentions: readonly Mention[]): boolean =>
  mentions.length >= LEAST && mentions.some(({ kind }) => kind !== 'word');

/** 日本新記録: in Japanese words with nothing between them say as much as a name. */
const isCompound = (text: string, mentions: readonly Mention[]): boolean =>
  /\p{Script=Hiragana}/u.test(text) &&
  mentions.some((one) =>
    mentions.some((other) => other.start > one.start && /^\p{Script=Han}?$/u.test(text.slice(one.end, other.start))),
  );

/** "Most of the 1,800" and "some 9,000": of so many each that it cannot be the same ones. */
const isCountedApart = ({ subject }: Telling, { source, start, end }: Unit): boolean =>
  source.elsewhere.size > 0 &&
  [...source.elsewhere].some((own) => isFigure(own) && own.start >= subject.start && own.end <= subject.end) &&
  tellingsIn(source.text).some(
    (telling) =>
      telling.start >= start &&
      telling.start < end &&
      source.mentions.some(
        (mention) => isFigure(mention) && mention.start >= telling.subject.start && mention.end <= telling.subject.end,
      ),
  );

/** Behind a subject of its own that the statement does not speak of. */
function isOfAnother(text: string, unit: Unit, { telling: stated, homes }: Told, place: Mention): boolean {
  const { source } = unit;
  const telling = tellingsIn(source.text).findLast(
    ({ start, end }) => start >= unit.start && start <= place.start && place.start < Math.min(end, unit.end),
  );
  if (telling === undefined || place.start < telling.subject.end) return false;
  if (isAnother(source.text, telling, text)) return true;
  if (telling.kind !== null)
    return (
      !isSpokenOf(source.text, telling, text) &&
      !mayBeSame({
        kind: kindOf(text, stated, homes),
        name: text.slice(stated.subject.start, stated.subject.end),
        theirs: telling,
        theirName: source.text.slice(telling.subject.start, telling.subject.end),
        isLater: homes.some((home) => isBehind(unit, home)),
      })
    );
  return (
    isOfOtherBody(text, unit, { telling: stated, homes }, place) ||
    isOtherGender(
      source.text.slice(telling.subject.start, telling.subject.end),
      homes.map((home) => home.text),
    )
  );
}

/** Behind "the agency", where the statement speaks of a charity: what points back does not point at that. */
function isOfOtherBody(
  text: string,
  { source, start, end }: Unit,
  { telling: stated, homes }: Pick<Told, 'telling' | 'homes'>,
  place: Mention,
): boolean {
  const telling = tellingsIn(source.text).findLast(
    (one) => one.start >= start && one.start <= place.start && place.start < Math.min(one.end, end),
  );
  if (telling === undefined || telling.kind !== null || place.start < telling.subject.end) return false;
  const noun = source.text.slice(telling.head.start, telling.head.end);
  if (isSurelyOther(noun, text.slice(stated.subject.start, stated.subject.end))) return true;
  const theirs = kindOfBody(noun);
  const name = text.slice(stated.head.start, stated.head.end).replace(/^[Tt]he /u, '');
  const mine = kindOfBody(name) ?? homes.map((home) => kindBeside(name, home.text)).find((kind) => kind !== null) ?? null;
  return theirs !== null && mine !== null && theirs !== mine && !isSpokenOf(source.text, telling, text);
}

/** 同機構 is one whose name ends so; anything may be 同社, and any place 同市. */
function isSurelyOther(noun: string, name: string): boolean {
  const kind = /^同(?![社氏店国日年月時市県町村])(\p{Script=Han}{1,3})$/u.exec(noun)?.[1];
  return kind !== undefined && /\p{Script=Han}/u.test(name) && !name.includes(kind);
}

/** How old somebody is, or 氏, behind the name. */
const behindName = /[（(][^（）()]*[）)].*$|(?:氏|さん|選手)$/u;

/** 小田切涼 of the statement is 小田切涼（27） of the quote, and so a person. */
function kindOf(text: string, { subject, kind }: Telling, homes: readonly Unit[]): SubjectKind | null {
  const name = text.slice(subject.start, subject.end).replace(behindName, '');
  const isPerson = homes.some((home) =>
    tellingsIn(home.text).some(
      (told) =>
        told.kind === 'person' && home.text.slice(told.subject.start, told.subject.end).replace(behindName, '').endsWith(name),
    ),
  );
  return isPerson ? 'person' : kind;
}
