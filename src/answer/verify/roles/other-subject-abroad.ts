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
  const names = namesIn(text);
  // A name that is not known again may be the other's.
  if (names.some((name) => !units.some((unit) => speaksOf(unit, name)))) return null;
  const all = mentionsIn(units, { start: 0, end: text.length });
  for (const told of tellingsIn(text)) {
    const own = names.filter((name) => isWithin(name, told.subject));
    const about = all.filter(({ start }) => start >= told.subject.end && start < told.end);
    if (own.length === 0 || about.some((mention) => mention.kind === 'word' && isPassive(text, mention))) continue;
    const homes = units.filter((unit) => own.some((name) => speaksOf(unit, name)));
    const foreign = units.filter((unit) => !homes.includes(unit) && !refersBack(unit.text));
    const figures = about.filter(
      (mention) => mention.kind === 'figure' && homes.every((unit) => placesIn(unit, mention).length === 0),
    );
    if (figures.some((figure) => foreign.some((unit) => isOfAnother(unit, figure, names))))
      return text.slice(told.subject.start, told.subject.end);
  }
  return null;
}

const isWithin = ({ start, end }: Span, span: Span): boolean => start >= span.start && end <= span.end;

/** A name with the rows of names in which it stands. */
interface Name extends Span {
  readonly text: string;
  readonly rows: ReadonlySet<number>;
}

function namesIn(text: string): Name[] {
  const found = conceptsIn(text).filter(({ isName }) => isName);
  const rowsAt = (span: Span) => new Set(found.filter((one) => isWithin(one, span)).map(({ concept }) => concept));
  return mentionsOf(text)
    .map(({ kind, start, end }) => ({ kind, start, end, text: text.slice(start, end), rows: rowsAt({ start, end }) }))
    .filter(({ kind, rows }) => kind === 'name' || rows.size > 0);
}

const isSame = (one: Name, other: Name): boolean => [...one.rows].some((row) => other.rows.has(row));

/** By a row of names, or as names are known again that stand in none. */
function speaksOf(unit: Unit, name: Name): boolean {
  if (namesIn(unit.text).some((other) => isSame(name, other))) return true;
  return unit.source.aligned.some(({ own }) => own.start < name.end && own.end > name.start && placesIn(unit, own).length > 0);
}

/** Behind a subject with a name of its own, of which nothing is in the statement. */
function isOfAnother(unit: Unit, figure: Mention, names: readonly Name[]): boolean {
  const { source } = unit;
  const told = new Set(source.aligned.flatMap(({ there }) => there));
  return placesIn(unit, figure).some((place) => {
    const telling = subjectAt(source.text, unit, place);
    if (telling === null || telling.kind === null) return false;
    const inside = namesIn(source.text).filter((name) => isWithin(name, telling.subject));
    const isTold = (name: Name) =>
      names.some((own) => isSame(own, name)) || [...told].some((mention) => mention.start < name.end && mention.end > name.start);
    return inside.length > 0 && !inside.some(isTold);
  });
}

function subjectAt(text: string, unit: Unit, place: Mention): Telling | null {
  const found = tellingsIn(text).findLast(
    ({ start, end }) => start >= unit.start && start <= place.start && place.start < Math.min(end, unit.end),
  );
  return found !== undefined && place.start >= found.subject.end ? found : null;
}
