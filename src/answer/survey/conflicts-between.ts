import type { Answer, Citation } from '../answer.js';
import { citeConflicts, type ToldSource } from '../conflicts/cite-conflicts.js';
import { findConflicts } from '../conflicts/find-conflicts.js';
import type { Telling } from './telling-sentences.js';
import type { SurveyParts } from './topic-reports.js';

const MOST_CONFLICTS = 5;
/** Sentences beside those shown that are set against them, the most telling. */
const MOST_COMPARED = 60;

interface Source extends ToldSource {
  readonly outlet: string | null;
}

/** Figures and days that outlets give differently for one thing, each value cited; the citations grow by those that are needed. */
export function conflictsBetween(
  shown: readonly Citation[],
  told: readonly Telling[],
  { articles, passagesOf }: Pick<SurveyParts, 'articles' | 'passagesOf'>,
): { readonly citations: Citation[]; readonly conflicts: Answer['conflicts'] } {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const cited = shown.flatMap(({ n, quote, article, outlet }): Source[] => {
    const record = byId.get(article);
    return record === undefined ? [] : [{ text: quote, article: record, outlet, n, evidence: null }];
  });
  const others = [...told]
    .sort((one, other) => other.score - one.score)
    .filter(({ evidence }) => !shown.some(({ quote }) => quote.includes(evidence.candidate.text.trim())))
    .slice(0, MOST_COMPARED)
    .map(({ evidence }): Source => {
      const { text, passage } = evidence.candidate;
      return { text, article: passage.article, outlet: passage.article.outlet, n: null, evidence };
    });
  const found = findConflicts(cited, others)
    .filter(({ values }) => new Set(values.map((value) => value.told.outlet)).size > 1)
    .slice(0, MOST_CONFLICTS);
  return citeConflicts(found, shown, passagesOf);
}
