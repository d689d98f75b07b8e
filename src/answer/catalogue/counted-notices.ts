// In: what a question counts and the articles that fit it. Out: notices that say of which kinds those counted are, and how many of other
// kinds fit and were left out, so that the count can be held against the number of all articles. Called by `answerCatalogue`.
import type { ArticleRecord } from '../../retrieve/passage.js';
import type { Query } from '../../retrieve/query.js';
import type { CatalogueParts } from './catalogue-parts.js';
import { countedPhrases, type KindCounts } from './counted-phrases.js';
import { fittingArticles } from './fitting.js';
import { type Counting, groupReports } from './group-reports.js';
import type { Recognised } from './recognise.js';

/** Of counts and lists; translations asked for by name say all in their count. */
export function countedNotices(query: Query, wanted: Recognised, groups: readonly Counting[], parts: CatalogueParts): string[] {
  const { counted, shape } = wanted;
  if (counted === 'translations' || (shape !== 'count' && shape !== 'list')) return [];
  const phrases = countedPhrases(query.understood.language);
  const kinds = byKind(groups);
  const furtherParts = groups.reduce((sum, group) => sum + group.parts.length - 1, 0);
  const remarks = counted === 'reports' ? byKind(remarksLeftOut(query, wanted, parts)) : none;
  const leftOut = { ...remarks, translations: groups.reduce((sum, { translations }) => sum + translations.length, 0) };
  const tells = counted === 'articles' || kindsIn(kinds) > 1;
  return [
    ...(tells && groups.length > 0 ? [phrases.counted(kinds)] : []),
    ...(furtherParts === 0 ? [] : [phrases.partsOnce(furtherParts)]),
    ...(kindsIn(leftOut) === 0 ? [] : [phrases.leftOut(leftOut)]),
  ];
}

function remarksLeftOut(query: Query, wanted: Recognised, parts: CatalogueParts): Counting[] {
  const fitting = fittingArticles(query, { ...wanted, counted: 'remarks' }, parts);
  return groupReports(fitting?.articles ?? [], parts.articles);
}

const none: KindCounts = { reports: 0, translations: 0, commentary: 0, notes: 0 };
const names: Readonly<Record<ArticleRecord['kind'], keyof KindCounts>> = {
  report: 'reports',
  translation: 'translations',
  commentary: 'commentary',
  note: 'notes',
};

function byKind(groups: readonly Counting[]): KindCounts {
  const counts = { ...none };
  for (const { parts } of groups) {
    const [first] = parts;
    if (first !== undefined) counts[names[first.kind]] += 1;
  }
  return counts;
}

const kindsIn = (kinds: KindCounts): number => Object.values(kinds).filter((count) => count > 0).length;
