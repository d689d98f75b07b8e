// In: a statement. Out: where its names stand that what is cited tells by itself, so that they can stand in nobody's place. Called by in-place-of-another.ts.
import { dictionaryNamesIn } from '../../dictionaries/dictionary-names.js';
import { isWithin, type Span } from '../../span.js';
import { nearAlone } from '../held/ground.js';
import { isWordTold } from '../held/latin-word.js';
import { isTranslated } from '../held/translated.js';
import { isHome } from '../held/unheld-known.js';
import { isAbbreviated, isReadThere, isSounded, isTranslatedThere } from '../held/ways.js';
import { isHeld, type NamedStatement } from '../named-statement.js';

/** What is told in translation around what is cited is not proven: it stands in the place of something as well. */
export function provenIn(statement: NamedStatement): Span[] {
  const { text, evidence, known, latin, credited, glossed, settled } = statement;
  const homes = known.filter((name) => isHome(name, statement));
  const near = nearAlone(evidence);
  return [
    ...credited.filter((outlet) => outlet.ascribed || !isMisplaced(text, outlet)),
    ...settled.latin.filter((name) => isHeld([isTranslatedThere, isReadThere], name, statement)),
    ...settled.unspaced.filter((name) => isHeld([isTranslatedThere, isSounded, isAbbreviated], name, statement)),
    ...glossed,
    ...settled.short,
    ...homes,
    ...dictionaryNamesIn(text).filter((name) => isTranslated(text, name, near)),
    ...latin.filter(({ words }) =>
      words.every((word) => homes.some((home) => isWithin(word, home)) || isWordTold(text, word, words, near)),
    ),
    ...settled.words,
  ];
}

/** "Harbour Post spokesman Holt", "people in Harbour Post": an outlet where somebody else's employer or a place stands. */
function isMisplaced(text: string, { start, end }: Span): boolean {
  const ahead = text.slice(Math.max(0, start - 40), start);
  const isPlace =
    /\b(?:in|at|near|outside)(?: the)? $/iu.test(ahead) &&
    !/\b(?:report|article|story|interview|publish|wr[io]t|appear|column|piece|said|say|according)/iu.test(ahead);
  return isPlace || /\bspokes\p{Ll}+,? $/u.test(ahead) || /^(?:['’]s)? spokes\p{Ll}+/u.test(text.slice(end, end + 20));
}
