// In: the cited sentences and their whole report. Out: the sentences with everybody in full whom they tell by family name or office alone.
// Called by evidence-text.ts, so that every check reads "Vautrin" as the Claire Vautrin of the report.
import { foldedText } from '../../words/segments.js';
import { officeHoldersIn } from './office-holders.js';
import { type Person, peopleIn, type Short } from './people.js';
import { placesWithTitle } from './titled-family.js';

/** Only whom the report leaves no doubt of: a family name or an office that two of its people share stays as it is. */
export function toldInFull(sentences: string, report: string): string {
  const { han, latin } = peopleIn(report);
  const found = [
    ...[...latin].flatMap(([family, name]) => placesOfLatin(sentences, family, name)),
    ...placesOfHan(sentences, han),
    ...officeHoldersIn(sentences, report),
  ];
  let told = sentences;
  let reached = sentences.length;
  for (const { start, end, name } of found.toSorted((one, other) => other.start - one.start || other.end - one.end)) {
    if (end > reached) continue;
    told = told.slice(0, start) + name + told.slice(end);
    reached = start;
  }
  return told;
}

/** A family name in Latin letters that stands by itself. */
function placesOfLatin(sentences: string, family: string, name: string): Short[] {
  if (!sentences.includes(family) || sentences.includes(name)) return [];
  const places: Short[] = [];
  for (let at = sentences.indexOf(family); at >= 0; at = sentences.indexOf(family, at + 1)) {
    const [ahead, behind] = [sentences.slice(Math.max(0, at - 24), at), sentences.slice(at + family.length)];
    const isAlone = !/[\p{L}\p{M}\p{N}’'-]$/u.test(ahead) && !/^[\p{L}\p{M}\p{N}-]/u.test(behind) && !besideName(ahead, behind);
    if (isAlone) places.push({ start: at, end: at + family.length, name });
  }
  return places;
}

const honorific = /(?:^|[^\p{L}])(?:Mr|Mrs|Ms|Dr|Prof|Sir|Dame|Sen|Rep|Gov|ông|Ông|bà|Bà|anh|Anh|chị|Chị|cô|Cô)\.? $/u;

/** "Halden Street", "North Halden": part of another name. */
const besideName = (ahead: string, behind: string): boolean =>
  /^ \p{Lu}/u.test(behind) || (/\p{Lu}[\p{L}\p{M}.’'-]* $/u.test(ahead) && !honorific.test(ahead));

/** 安曇野氏, 梁局長: a family name with a title, that nobody else there has. */
function placesOfHan(sentences: string, people: readonly Person[]): Short[] {
  const folded = foldedText(sentences);
  if (folded.length !== sentences.length) return [];
  return people
    .filter((person) => !folded.includes(person.folded))
    .flatMap(({ name, folded: whole, families }) =>
      families
        .filter((family) => people.every((other) => other.folded === whole || !other.families.includes(family)))
        .flatMap((family) => placesWithTitle(family, folded).map((start) => ({ start, end: start + family.length, name }))),
    );
}
