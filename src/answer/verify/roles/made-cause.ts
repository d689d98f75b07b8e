// In: a statement beside what it cites. Out: a cause of the one quote that it gives for what the other tells, where no quote tells a cause.

import type { Span } from '../subjects/telling.js';
import { type Writing, writingOf } from '../words/language-of.js';
import type { AlignedSource } from './align.js';
import type { Mention } from './mentions.js';
import { mentionsIn, placesIn, type Unit, unitsOf } from './units.js';

/** What stands before a cause, up to the next comma or the end; "over the next year" and Vietnamese do before a name are none. */
const before: Readonly<Record<Exclude<Writing, 'ja'>, RegExp>> = {
  latin:
    /\b(?:because(?: of)?|due to|owing to|as a result of|thanks to)\b|\bover (?=(?!the (?:next|past|last|coming|course|weekend|years)|two|three|four|five|six|several|many|time\b)\p{L})/iu,
  zh: /由[於于]|因[為为]|(?<=^|[，,])因(?![此而])/u,
  vi: /(?<![\p{L}\p{M}])(?:vì|nhờ)(?![\p{L}\p{M}])|(?:^|, )do(?= \p{Ll})/iu,
};
/** What stands behind it. */
const behind = /を受けて|(?:た|る|の)ため(?:に|、)|により|によって|を理由に|(?:が|を)原因(?:に|で|として)|の影響で/u;
/** A quote that has any of these may tell of a cause. */
const tellsCause: Readonly<Record<Writing, RegExp>> = {
  latin:
    /\b(?:becaus\w*|due|owing|result\w*|caus\w+|reason\w*|blam\w+|leads?|led|prompt\w*|forc\w+|thanks|therefore|thus|hence|so|attribut\w+|driv\w+|drove|trigger\w*|amid|after|following|news|mean[st]?|allow\w*|why|since|spark\w*|response|cit(?:ed|ing)|over|against|about|complain\w*|protest\w*)\b/iu,
  zh: /因|由[於于]|[導导以]致|造成|[令使](?![人用館馆])|所以|[為为](?:此|了)|影[響响]|[帶带推][動动]|[此之隨随][後后]|[後后](?=[，,將将])/u,
  ja: /ため|受け|によ[りっる]|ので|ことから|ことで|原因|理由|影響|きっかけ|結果|これ|その|この|背景|響い|招い|もたら|せい/u,
  vi: /(?<![\p{L}\p{M}])(?:vì|do|bởi|nhờ|nên|khiến|nguyên nhân|dẫn|lý do|sau khi|khi|nếu|để)(?![\p{L}\p{M}])/iu,
};

/** Three of something may be told of anything; more of them are the same ones. */
const FEW = 4;

/** "Closed because prices rose" of "It closed in March" and "Prices rose". */
export function madeCause(text: string, sources: readonly AlignedSource[]): string | null {
  const units = unitsOf(text, sources);
  if (units.length < 2 || units.some((unit) => tellsCause[writingOf(text)].test(unit.text))) return null;
  const cause = causeIn(text);
  if (cause === null) return null;
  const all = mentionsIn(units, { start: 0, end: text.length }).filter(({ kind }) => kind !== 'date');
  const isIn = ({ start }: Mention) => start >= cause.start && start < cause.end;
  const [causes, effects] = [all.filter(isIn), all.filter((mention) => !isIn(mention))];
  const ofCause = units.filter((unit) => tells(unit, causes));
  const ofEffect = units.filter((unit) =>
    tells(
      unit,
      effects.filter((mention) => !isWeak(mention)),
    ),
  );
  const isApart =
    causes.length > 0 &&
    effects.length > 0 &&
    causes.every((mention) => ofEffect.every((unit) => placesIn(unit, mention).length === 0)) &&
    effects.every((mention) => isWeak(mention) || ofCause.every((unit) => placesIn(unit, mention).length === 0));
  return isApart ? text.slice(cause.start, cause.end).trim() : null;
}

/** A subject may be named in both, and one or two of something are told of everything. */
const isWeak = (mention: Mention): boolean =>
  mention.kind === 'name' || (mention.kind === 'figure' && mention.quantity.values.every((value) => Number(value) < FEW));

const tells = (unit: Unit, mentions: readonly Mention[]): boolean =>
  mentions.some((mention) => placesIn(unit, mention).length > 0);

function causeIn(text: string): Span | null {
  const writing = writingOf(text);
  if (writing === 'ja') {
    const found = behind.exec(text);
    return found === null ? null : { start: Math.max(0, text.lastIndexOf('。', found.index) + 1), end: found.index };
  }
  const found = before[writing].exec(text);
  if (found === null) return null;
  // "Over coal, which": behind what it is the cause of it goes on to the end.
  if (writing === 'latin' && found.index > 0) return { start: found.index, end: text.length };
  const rest = /[,，](?!\p{N})|$/u.exec(text.slice(found.index))?.index ?? 0;
  return { start: found.index, end: found.index + rest };
}
