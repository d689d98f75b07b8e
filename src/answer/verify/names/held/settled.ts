// In: the names of a statement. Out: those that need not stand in what is cited by their letters, since they are told there in another way or name nothing.
// Called by read-names.ts; the checks ask nothing more of them.
import { isSameSpan, isWithin } from '../../span.js';
import { isHeld, type NamedStatement, type Settled, type Way } from '../named-statement.js';
import { isFullNameOf } from '../people/full-name.js';
import { ordinaryNames } from './left-out.js';
import { isRareWord } from './rare-words.js';
import { isAbbreviated, isCredited, isGlossed, isReadThere, isSounded, isTranslatedAround } from './ways.js';

export function settledIn(statement: NamedStatement): Settled {
  const { whole, evidence, latin, unspaced, runs } = statement;
  const inHan = [...unspaced, ...runs];
  return {
    latin: latin.filter((name) => isHeld([isTranslatedAround, isReadThere], name, statement)),
    unspaced: unspaced.filter((name) => isHeld([isTranslatedAround, isSounded, isAbbreviated], name, statement)),
    short: inHan.filter(({ text }) => isFullNameOf(text, evidence)),
    words: [...inHan.filter((name) => isRareWord(whole, name, evidence.wide.folded)), ...ordinaryNames(statement)],
  };
}

/** As a whole: a piece of a name may be somebody else's. */
const isTold: Way = (name, { settled }) => [...settled.latin, ...settled.unspaced].some((told) => isSameSpan(name, told));

const isToldByFamilyName: Way = (name, { settled }) => settled.short.some((person) => isWithin(name, person));

const isOrdinaryWord: Way = (name, { settled }) => settled.words.some((word) => isWithin(name, word));

const ways: readonly Way[] = [isCredited, isGlossed, isTold, isToldByFamilyName, isOrdinaryWord];

export const isSettled: Way = (name, statement) => isHeld(ways, name, statement);
