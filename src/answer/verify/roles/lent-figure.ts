// In: a statement beside what it cites. Out: a figure of one quote that stands in the place of another quote's own.
import { cutsIn } from '../polarity/clauses.js';
import { tellingsIn } from '../subjects/read-tellings.js';
import { isSpokenOf } from '../subjects/subject-words.js';
import type { Telling } from '../subjects/telling.js';
import type { AlignedSource } from './align.js';
import type { Mention } from './mentions.js';
import { alike } from './same-mention.js';
import { mentionsIn, placesIn, type Unit, unitsOf } from './units.js';

/** Then what the figure belongs to may be named before. */
const pronoun = /\b(?:it|this|these|those|them|they)\b|[該该其此]|同社|その|これ|(?<![\p{L}\p{M}])(?:này|đó)(?![\p{L}\p{M}])/iu;
/** Single characters carry no meaning alone, but the verb that follows one subject in both. */
const adverb = /^(?:[將将已會会可曾也約约共僅仅只]|現時|目前)*/u;

/** "The strike cost the line €4.1 million" of "cost the operator €7 million" and "will be trained at a cost of €4.1 million". */
export function lentFigure(text: string, sources: readonly AlignedSource[]): string | null {
  const units = unitsOf(text, sources);
  if (units.length < 2) return null;
  for (const told of tellingsIn(text)) {
    const homes = units.filter((unit) => isSpokenOf(text, told, unit.text));
    const [home, ...more] = homes;
    if (home === undefined || more.length > 0) continue;
    const about = mentionsIn(units, { start: told.subject.end, end: told.end });
    const lent = about.find(
      (mention) => mention.kind === 'figure' && isInClause(text, told, mention) && isLent(text, told, mention, home, units),
    );
    if (lent !== undefined) return text.slice(lent.start, lent.end);
  }
  return null;
}

/** Behind a comma another may be spoken of. */
const isInClause = (text: string, { subject }: Telling, { start }: Mention): boolean =>
  !cutsIn(text).some(({ at }) => at > subject.end && at <= start);

function isLent(text: string, told: Telling, figure: Mention, home: Unit, units: readonly Unit[]): boolean {
  const lenders = units.filter((unit) => placesIn(unit, figure).length > 0);
  if (lenders.length !== 1 || lenders.includes(home) || lenders.some((unit) => pronoun.test(unit.text))) return false;
  if (lenders.some((unit) => tellingsIn(unit.text).length === 0)) return false;
  const { source } = home;
  const ofIt = tellingsIn(source.text).filter(
    (telling) =>
      telling.start >= home.start &&
      telling.start < home.end &&
      isSpokenOf(text, told, source.text.slice(telling.subject.start, telling.subject.end)),
  );
  const isTold = (mention: Mention) => source.aligned.some(({ there }) => there.includes(mention));
  return ofIt.some((telling) => {
    const isWithin = ({ start }: Mention) => start >= telling.subject.end && start < telling.end;
    const hasOwn = source.mentions.some((mention) => isWithin(mention) && alike(figure, mention) && !isTold(mention));
    const beside = source.aligned.some(
      ({ own, there }) => own.kind === 'word' && own.start >= told.from && own.start < told.end && there.some(isWithin),
    );
    return hasOwn && (beside || isSameVerb(text, told, source.text, telling));
  });
}

function isSameVerb(text: string, { from }: Telling, source: string, telling: Telling): boolean {
  const [mine, theirs] = [text.slice(from), source.slice(telling.from)].map((rest) => rest.replace(adverb, '').slice(0, 1));
  return mine !== undefined && /\p{Script=Han}/u.test(mine) && mine === theirs;
}
