import type { Answer, Citation } from '../answer.js';
import { toCitation } from '../cite.js';
import { findConflicts, type Told } from '../conflicts/find-conflicts.js';
import type { Evidence } from '../evidence.js';
import type { Telling } from './telling-sentences.js';
import type { SurveyParts } from './topic-reports.js';

const MOST_CONFLICTS = 5;
/** Sentences beside those shown that are set against them, the most telling. */
const MOST_COMPARED = 60;

interface Source extends Told {
  readonly outlet: string | null;
  readonly n: number | null;
  readonly evidence: Evidence | null;
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
  const citations = [...shown];
  const numbers = new Map<Source, number>();
  const numberOf = (source: Source): number => {
    const known = source.n ?? numbers.get(source);
    if (known !== undefined) return known;
    const n = citations.length + 1;
    if (source.evidence !== null) citations.push(toCitation(source.evidence.candidate, n, passagesOf));
    numbers.set(source, n);
    return n;
  };
  const conflicts = found.map(({ about, values }) => ({
    about,
    values: values.map(({ value, told: source }) => ({ value, citation: numberOf(source) })),
  }));
  return { citations, conflicts };
}
