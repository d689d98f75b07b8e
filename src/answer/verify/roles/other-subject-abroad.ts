// In: a statement beside what it cites, all of it in other languages. Out: a name that is given the figure of another name's sentence.
// Called last: of another language names and figures are known again, and few words.
import { tellingsIn } from '../subjects/read-tellings.js';
import type { Span, Telling } from '../subjects/telling.js';
import { conceptsIn } from '../words/concepts.js';
import { writingOf } from '../words/language-of.js';
import type { AlignedSource } from './align.js';
import { type Mention, mentionsOf } from './mentions.js';
import { refersBack } from './refers-back.js';
import { everyUnit, mentionsIn, placesIn, type Unit } from './units.js';
import { isPassive } from './voice.js';

/** "Japan has allocated 32 million euros" of 日本將派專家 and 德國已撥款3200萬歐元. */
export function otherSubjectAbroad(text: string, sources: readonly AlignedSource[]): string | null {
  if (sources.some((source) => writingOf(source.text) === writingOf(text))) return null;
  const units = everyUnit(sources);
  const all = mentionsIn(units, { start: 0, end: text.length });
  // A name that is not known again may be the other's.
  if (
    mentionsOf(text).some(
      (mention) => isName(text, mention) && !all.some((own) => own.start < mention.end && own.end > mention.start),
    )
  )
    return null;
  for (const told of tellingsIn(text)) {
    const names = all.filter((mention) => isWithin(mention, told.subject) && isName(text, mention));
    const about = all.filter(({ start }) => start >= told.subject.end && start < told.end);
    if (names.length === 0 || about.some((mention) => mention.kind === 'word' && isPassive(text, mention))) continue;
    const homes = units.filter((unit) => names.some((name) => placesIn(unit, name).length > 0));
    const foreign = homes.length === 0 ? [] : units.filter((unit) => !homes.includes(unit) && !refersBack(unit.text));
    const figures = about.filter(
      (mention) => mention.kind === 'figure' && homes.every((unit) => placesIn(unit, mention).length === 0),
    );
    if (figures.some((figure) => foreign.some((unit) => isOfAnother(unit, figure))))
      return text.slice(told.subject.start, told.subject.end);
  }
  return null;
}

const isWithin = ({ start, end }: Span, span: Span): boolean => start >= span.start && end <= span.end;

const isName = (text: string, { kind, start, end }: Mention): boolean =>
  kind === 'name' ||
  (kind === 'word' && conceptsIn(text).some((found) => found.isName && found.start <= start && found.end >= end));

/** Behind a subject with a name of its own, of which nothing is in the statement. */
function isOfAnother(unit: Unit, figure: Mention): boolean {
  const { source } = unit;
  const told = new Set(source.aligned.flatMap(({ there }) => there));
  return placesIn(unit, figure).some((place) => {
    const telling = subjectAt(source.text, unit, place);
    if (telling === null || !telling.isOwn) return false;
    const inside = source.mentions.filter((mention) => isWithin(mention, telling.subject));
    return inside.some((mention) => isName(source.text, mention)) && !inside.some((mention) => told.has(mention));
  });
}

function subjectAt(text: string, unit: Unit, place: Mention): Telling | null {
  const found = tellingsIn(text).findLast(
    ({ start, end }) => start >= unit.start && start <= place.start && place.start < Math.min(end, unit.end),
  );
  return found !== undefined && place.start >= found.subject.end ? found : null;
}
