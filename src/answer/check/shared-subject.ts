// In: the clauses of a sentence. Out: the subject that a later clause shares with the first and does not say again ("… began on Monday and lasted
// 14 days", 關稅將於3月生效，為期120天). Called before a clause is compared with a statement.
import type { Stated } from '../verify/stated.js';
import { contentWords, sameWord } from '../verify/words/content-words.js';

/** Stands between a subject and what is told of it. */
const auxiliary =
  /(?<![\p{L}\p{N}])(?:will|would|shall|should|can|could|may|might|must|has|have|had|is|are|was|were|did|does|do|sẽ|đã|đang|được|bị)(?![\p{L}\p{N}])|[將将會会已被]|は/u;

/**
 * Whether a clause begins with what the statement tells of its subject by a figure: the word that stands right before the figure
 * ("lasted 14 days") opens the clause too.
 */
export function withoutSubject({ wording, quantities, dates }: Stated, clause: string): boolean {
  const [figure] = [...quantities, ...dates].sort((one, other) => one.start - other.start);
  const told = figure && contentWords(wording.slice(0, figure.start)).at(-1);
  const [first] = contentWords(clause);
  return told !== undefined && first !== undefined && sameWord(told, first);
}

/** What stands before the first verb of a clause, as far as auxiliaries tell; else the whole of it. */
export function subjectOf(clause: string): string {
  const found = auxiliary.exec(clause);
  return found === null || found.index === 0 ? clause : clause.slice(0, found.index);
}
