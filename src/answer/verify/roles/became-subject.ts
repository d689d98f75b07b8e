import { office } from '../polarity/clauses.js';
import { writingOf } from '../words/language-of.js';
import type { AlignedSource } from './align.js';
import { firstNames, isThing } from './deeds.js';
import { isDeed } from './is-deed.js';
import type { Mention } from './mentions.js';
import { isModifier, isOwner } from './modifier.js';
import { isOfficeBefore, isTitleWord } from './office-before.js';
import { isPassive } from './voice.js';

/** The verb and who suffers it stand that near. */
const NEAR = 40;
/** Then a name before the word is who does it, and one behind it who is told of. */
const speech =
  /\b(?:said|says|told|added|announced|according|warned|named|called)\b|說|说|表示|指出|宣布|(?<!\p{L})(?:cho biết|cho hay|cho rằng|nói|theo)(?!\p{L})/iu;
const lets =
  /^(?:help(?:s|ed|ing)?|let|lets|ma(?:de|kes?)|leaves?|left|saw|sees?|giúp|khiến|làm|để|buộc|cho phép|[讓让使令]|幫助|帮助|協助|协助|促使|迫使)$/iu;
const letsBefore = /(?:^|\s)(?:help(?:s|ed|ing)?|lets?|ma(?:de|kes?)|giúp|khiến|làm|để|buộc)(?: the)? $|[讓让使令]$/iu;
const by = /(?:\bby|\bbởi|[被遭由]) ?(?:the )?(?:\p{Ll}+ ){0,2}$/iu;

type Part = 'acts' | 'suffers' | null;

/**
 * A name that in the statement does what in the source is done to it, or the other way round. For sentences that leave out or only point at the other
 * ("he overtook Kiprono", "the builder was fined"), where no second name can tell.
 */
export function becameSubject(text: string, { text: source, aligned, mentions }: AlignedSource): string | null {
  if ([text, source].some((one) => /\p{Script=Hiragana}/u.test(one))) return null;
  const mine = firstNames(aligned.map(({ own }) => own));
  const theirs = firstNames(mentions);
  for (const { own, there } of aligned) {
    if (own.kind !== 'name' && own.kind !== 'word') continue;
    const turned = aligned.some((verb) => {
      if (verb.own.kind !== 'word' || verb.own === own || isAdverb(text, verb.own) || office.test(verb.own.word.key))
        return false;
      const stated = partIn(text, own, verb.own, mine);
      if (stated === null) return false;
      if (own.kind === 'word' && !verb.there.some((deed) => isSameForm(verb.own, deed))) return false;
      const parts = there.flatMap((name) => verb.there.map((deed) => partIn(source, name, deed, theirs)));
      const contrary: Part = stated === 'acts' ? 'suffers' : 'acts';
      return parts.includes(contrary) && !parts.includes(stated) && !verb.there.some((deed) => follows(there, deed, contrary));
    });
    if (turned) return text.slice(own.start, own.end);
  }
  return null;
}

/** The name may be who acts after all, at a distance at which the order does not tell. */
const follows = (names: readonly Mention[], deed: Mention, contrary: Part): boolean =>
  contrary === 'suffers' && names.some((name) => name.start < deed.start && name.from <= deed.clause && deed.clause <= name.to);

function partIn(text: string, name: Mention, verb: Mention, first: ReadonlySet<Mention>): Part {
  if (name.kind === 'word') return wordPart(text, name, verb);
  if (isTitleWord(text.slice(verb.start, verb.end))) return null;
  if (name.kind !== 'name' || verb.clause < name.from || verb.clause > name.to) return null;
  if (isOwner(text, name) || isModifier(text, name)) return null;
  const passive = isPassive(text, verb);
  // "The builder, being late, was fined": a clause without a name of its own goes on with the last.
  const tells = speech.test(text.slice(name.end, verb.start));
  const goesOn = !tells && verb.clause > name.clause && ![...first].some(({ clause }) => clause === verb.clause);
  if (goesOn && passive && !name.oblique && first.has(name)) return 'suffers';
  if (verb.clause !== name.clause) return null;
  if (by.test(text.slice(Math.max(0, name.start - 24), name.start))) return passive || verb.end <= name.start ? 'acts' : null;
  // "Helped Norholm survive", 讓柏木過關: who is helped does what follows.
  if (name.oblique || lets.test(text.slice(verb.start, verb.end))) return null;
  if (verb.start >= name.end) {
    const between = text.slice(name.end, verb.start);
    if (!first.has(name) || /[,，、]/u.test(between) || saysOrIs.test(between)) return null;
    if (passive) return verb.start - name.end <= NEAR ? 'suffers' : null;
    return verb.at === name.at + 1 ? 'acts' : null;
  }
  return !passive && isObject(text, verb, name) ? 'suffers' : null;
}

/** 的支持率 is a thing, 稱指控 what is said, and là and 是 turn round freely. */
const saysOrIs = /^的$|[稱称說说是]|表示|(?:^|\s)(?:là|nói|cho biết|cho hay|cho rằng|said|says)\s/u;

const isAdverb = (text: string, { start, end }: Mention): boolean => /ly$/.test(text.slice(start, end));

/** What one can do to something and what it can do itself: "sales increased", "increased sales". */
const ergative =
  /^(?:increas|decreas|open|clos|start|begin|end|chang|mov|grow|develop|spread|improv|return|drop|doubl|halv|sink|burn|break|launch)/;

const isSameForm = (one: Mention, other: Mention): boolean =>
  one.kind === 'word' && other.kind === 'word' && one.word.key === other.word.key && !ergative.test(one.word.key);

/** "Inspectors had warned" and "warned inspectors": of common words only side by side, with a verb that the lists know. */
function wordPart(text: string, word: Mention, verb: Mention): Part {
  if (writingOf(text) !== 'latin' || verb.clause !== word.clause || Math.abs(verb.at - word.at) !== 1) return null;
  if (isPassive(text, verb) || isThing(text, verb) || !isDeed(text, verb) || isDeed(text, word)) return null;
  const between = verb.at > word.at ? text.slice(word.end, verb.start) : text.slice(verb.end, word.start);
  if (verb.at > word.at) return /^ (?:had|has|have|will|would) $/u.test(between) ? 'acts' : null;
  return /^ (?:(?:the|an?|its|their|his|her) )?$/u.test(between) ? 'suffers' : null;
}

function isObject(text: string, verb: Mention, name: Mention): boolean {
  return (
    name.start - verb.end <= NEAR &&
    !speech.test(text.slice(verb.start, name.start)) &&
    !isThing(text, verb) &&
    !isOfficeBefore(text, verb, name) &&
    // "The largest market is still Tavel", thị trường lớn nhất vẫn là Tavel: nothing is done to it.
    !/(?:^|\s)(?:là|is|are|was|were) $|[是为為]$/u.test(text.slice(verb.end, name.start)) &&
    !letsBefore.test(text.slice(verb.end, name.start)) &&
    // 供應午餐的康鮮 supplies it.
    !/的$/u.test(text.slice(verb.end, name.start)) &&
    // With nothing but a blank between it may be an office: "striker Nadel".
    (!/^ ?$/u.test(text.slice(verb.end, name.start)) ||
      (isDeed(text, verb) && !/(?:er|or|ist|ian|ant)s?$/u.test(text.slice(verb.start, verb.end))))
  );
}
