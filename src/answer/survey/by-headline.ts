import { foldForMatching } from '../../language/fold.js';
import { tokenize } from '../../language/tokenize.js';
import { coverage } from '../../retrieve/coverage.js';
import type { Query } from '../../retrieve/query.js';
import type { Counting } from '../catalogue/group-reports.js';

/** The reports whose headlines say most of the topic, first; among equals in the order given. Cheap: no sentence is read. */
export function byHeadline(reports: readonly Counting[], topic: Query | null): readonly Counting[] {
  if (topic === null) return reports;
  const said = new Map(reports.map((report) => [report, saidByHeadline(report, topic)]));
  return [...reports].sort((one, other) => (said.get(other) ?? 0) - (said.get(one) ?? 0));
}

/** Less of a topic does not tell what a report says of it. */
const LEAST_SAID = 0.5;

/** Whether the headline alone can stand for what a report says of the topic. */
export const headlineTells = (report: Counting, topic: Query | null): boolean =>
  topic === null || saidByHeadline(report, topic) >= LEAST_SAID;

function saidByHeadline({ parts, translations }: Counting, topic: Query): number {
  const headlines = [...parts, ...translations].map(({ title }) => new Set(tokenize(foldForMatching(title ?? ''))));
  return Math.max(0, ...headlines.map((terms) => coverage(topic.terms, terms)));
}
