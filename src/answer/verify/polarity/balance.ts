// In: a clause of a statement that seems to say no where its source says yes, or the other way round. Out: whether nothing shows that it was turned.
import { type ContentWord, sameWord, sayTheSame } from '../words/content-words.js';
import { type Clause, clauseOf } from './clauses.js';
import { headOf } from './negated-heads.js';
import { negationsIn } from './negations.js';
import { negativeWordsIn } from './negative-words.js';

/** A statement and its source by clauses. */
export interface Matched {
  readonly own: readonly Clause[];
  readonly told: readonly Clause[];
  /** The clauses of the statement that say yes where those that fit them say no, and the other way round. */
  readonly faulty: readonly Clause[];
  readonly sameLanguage: boolean;
}

/**
 * A no that was put in or left out leaves one text with one more than the other, and the word that it denies in both. Where neither is so, the clauses
 * were only paired badly: the title of a speaker fits another sentence better than what he says. A no may also be told by a word that has one within.
 */
export function isBalanced(clause: Clause, best: readonly Clause[], { own, told, faulty, sameLanguage }: Matched): boolean {
  if (best.some(({ negated }) => negated === clause.negated)) return false;
  const others = best.length === 0 ? told : best;
  const shown = clause.negated
    ? isTold(headOf(clause), others)
    : others.some((source) => source.negated && isTold(headOf(source), [clause]));
  if (!clause.negated && best.some((source) => isWordOf(source) && hasOtherWord(clause, source))) return true;
  if (clause.denials > 1 && best.some((source) => nosIn(source) === nosIn(clause))) return true;
  if (shown) return false;
  if (best.some((source) => hasOtherWord(clause, source))) return true;
  const isExchanged = faulty.some(({ negated }) => negated !== clause.negated);
  return (
    (!isExchanged && denialsIn(own) === denialsIn(told)) ||
    best.some((source) => (clause.negated ? sameLanguage && isToldWithout(clause, source) : isToldByWord(clause, source)))
  );
}

/** "Would not have to comply until May" beside "would be exempt until May": what is told of the denied stands there too. */
function isToldWithout(clause: Clause, source: Clause): boolean {
  const [no] = negationsIn(clause.text);
  const shared = clause.words.filter((word) => source.words.some((there) => sameWord(word, there)));
  const figures = [...clauseOf(clause.text.slice(no?.end ?? 0)).figures].filter((figure) => source.figures.has(figure));
  return shared.some(({ start }) => start >= (no?.end ?? 0)) && shared.length + figures.length > 1 && saysOnce(clause, source);
}

/** "Reject" and "dispute" are no plain no, and other words tell the same: 淘汰. */
const isToldByWord = (clause: Clause, source: Clause): boolean => isWordOf(source) && saysOnce(source, clause);
const isWordOf = ({ text }: Clause): boolean => negationsIn(text).some(({ start, end }) => isWord.test(text.slice(start, end)));
const isWord =
  /^(?:reject|refus|den[yi]|declin|dismiss|disput|refut|fail|turn|vot|thr[eo]w)|^(?:[駁驳拒否却退断]|bác|từ chối|phủ)/iu;

/** A word with a no within that the source has not, for its no; or the other way round for the no of a word: 否決 and "blocked". */
const hasOtherWord = (clause: Clause, source: Clause): boolean => {
  if (!clause.negated) return negativeWordsIn(clause.text) > negativeWordsIn(source.text);
  return isWordOf(clause) && negativeWordsIn(source.text) > negativeWordsIn(clause.text);
};

/** Plain ones and those within words. */
const nosIn = ({ text, denials }: Clause): number => denials + negativeWordsIn(text);

const saysOnce = (denying: Clause, telling: Clause): boolean =>
  denying.denials === 1 && telling.denials === 0 && negativeWordsIn(denying.text) === 0 && negativeWordsIn(telling.text) === 1;

const isTold = (head: ContentWord | null, clauses: readonly Clause[]): boolean =>
  head !== null && clauses.some(({ words }) => words.some((word) => sayTheSame(word, head)));

const denialsIn = (clauses: readonly Clause[]): number => clauses.reduce((sum, { denials }) => sum + denials, 0);
