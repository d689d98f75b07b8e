import { cataloguePhrases } from '../catalogue/catalogue-phrases.js';
import { whatThereIs } from '../catalogue/what-there-is.js';
import { phrasesFor } from '../phrases.js';
import { MOST_OUTLETS, wordsOf } from '../refusal.js';
import { surveyPhrases } from './survey-phrases.js';
import type { TopicReports } from './topic-reports.js';

/**
 * What a reader has to know of how the reports were found; where there are none, that and what was looked for.
 * @param language in which it is told
 */
export function noticesOf(found: TopicReports, outletNames: readonly string[], language: string | null): string[] {
  const phrases = phrasesFor(language);
  return [
    ...found.unknownOutlets.map((name) => phrases.unknownOutlet(name, outletNames.slice(0, MOST_OUTLETS).join(', '))),
    ...(found.articles.length === 0 ? notFound(found, language) : []),
    ...(found.remarks ? [surveyPhrases(language).remarksOnly] : []),
    ...(found.widened ? [surveyPhrases(language).mentionsToo] : []),
    ...(found.undated === 0 ? [] : [phrases.undatedLeftOut(found.undated)]),
    ...(found.complete ? [] : [phrases.notAllRead]),
  ];
}

function notFound({ limits, topic, elsewhere }: TopicReports, language: string | null): string[] {
  const counted = cataloguePhrases(language);
  const unknown = topic === null ? [] : wordsOf(topic, ({ known, alternatives }) => !known && alternatives.length === 0);
  return [
    counted.none(limits),
    ...(unknown.length === 0 ? [] : [phrasesFor(language).neverSaid(unknown.slice(0, MOST_UNKNOWN))]),
    ...whatThereIs(elsewhere, limits, counted),
  ];
}

const MOST_UNKNOWN = 3;
