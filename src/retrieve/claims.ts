import type { QuestionTerm } from './query.js';

/** A stretch of the question's terms that says one thing: `[from, to)` of them. */
export interface Claim {
  readonly from: number;
  readonly to: number;
}

/** What parts one claim from the next. A comma within a name or a list parts too much; that costs little, since a claim only adds. */
const border = /[,;:，；：]|(?<![\p{L}\p{N}])(?:and|or|but|while|who|that|which|whose|và|nhưng|trong khi)(?![\p{L}\p{N}])/iu;

/** One word says nothing that could be told from chance. */
const FEWEST_TERMS = 2;

/**
 * The claims of a question that holds several: "Who sold the ferry, bought the pier and is accused of bribery?" is answered by three reports, none
 * of which says all of it. None where the question says only one thing.
 */
export function claimsOf(question: string, terms: readonly Pick<QuestionTerm, 'start' | 'end'>[]): Claim[] {
  const claims: Claim[] = [];
  const add = (from: number, to: number) => {
    const before = claims.at(-1);
    if (before !== undefined && (to - from < FEWEST_TERMS || before.to - before.from < FEWEST_TERMS))
      claims[claims.length - 1] = { from: before.from, to };
    else claims.push({ from, to });
  };
  let from = 0;
  terms.forEach(({ start }, at) => {
    const before = terms[at - 1];
    if (before === undefined || !border.test(question.slice(before.end, start))) return;
    add(from, at);
    from = at;
  });
  if (terms.length > 0) add(from, terms.length);
  return claims.length > 1 ? claims : [];
}
