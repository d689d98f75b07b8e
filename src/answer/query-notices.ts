import type { Query } from '../retrieve/query.js';
import { phrasesFor } from './phrases.js';
import { MOST_OUTLETS } from './refusal.js';

/** What a reader has to know of the limits that were given: which of them name nothing here, and what they leave out. */
export function queryNotices(
  { unknownOutlets, articleGone, undated, understood }: Pick<Query, 'unknownOutlets' | 'articleGone' | 'undated' | 'understood'>,
  outletNames: readonly string[],
): string[] {
  const phrases = phrasesFor(understood.language);
  return [
    ...unknownOutlets.map((name) => phrases.unknownOutlet(name, outletNames.slice(0, MOST_OUTLETS).join(', '))),
    ...(articleGone ? [phrases.articleGone] : []),
    ...(undated > 0 ? [phrases.undatedLeftOut(undated)] : []),
  ];
}
