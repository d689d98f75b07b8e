import { office } from '../polarity/clauses.js';
import type { AlignedSource } from './align.js';
import { firstNames, thing } from './deeds.js';
import type { Mention } from './mentions.js';
import { isPassive } from './voice.js';

/** The verb and who suffers it stand that near. */
const NEAR = 40;
/** Then a name before the word is who does it, and one behind it who is told of. */
const speech = /\b(?:said|says|told|added|announced|according|warned|named|called|by)\b|說|说|表示|指出|宣布|cho biết|theo/iu;

/**
 * A name that in the statement does what in the source is done to it: there it follows the word, here the word follows it, and neither is a passive.
 * For sentences that leave out or only point at who acts ("he overtook Kiprono"), where no second name can tell.
 */
export function becameSubject(text: string, { text: source, aligned }: AlignedSource): string | null {
  const isJapanese = [text, source].some((one) => /\p{Script=Hiragana}/u.test(one));
  if (isJapanese) return null;
  const first = firstNames(aligned.map(({ own }) => own));
  for (const { own, there } of aligned) {
    if (own.kind !== 'name' || own.oblique || !first.has(own)) continue;
    const next = aligned.find(({ own: word }) => word.at === own.at + 1 && word.clause === own.clause);
    if (
      next === undefined ||
      next.own.kind !== 'word' ||
      office.test(next.own.word.key) ||
      /[,，、]/u.test(text.slice(own.end, next.own.start))
    )
      continue;
    const suffers = there.length > 0 && there.every((name) => next.there.some((verb) => isObject(source, verb, name)));
    const acts = there.some((name) => next.there.some((verb) => name.start < verb.start && verb.clause <= name.to));
    const plain = !isPassive(text, next.own) && next.there.every((verb) => !isPassive(source, verb));
    if (suffers && !acts && plain) return own.text;
  }
  return null;
}

function isObject(source: string, verb: Mention, name: Mention): boolean {
  if (name.kind !== 'name' || name.oblique || verb.end > name.start || verb.clause !== name.clause) return false;
  const between = source.slice(verb.end, name.start);
  return (
    between.length <= NEAR &&
    !speech.test(source.slice(verb.start, name.start)) &&
    !thing.test(source.slice(Math.max(0, verb.start - 24), verb.start)) &&
    !/^\s*$/u.test(between.replace(/\p{Script=Han}/gu, 'x')) === between.length > 1
  );
}
