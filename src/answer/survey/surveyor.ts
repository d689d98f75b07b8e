// In: a topic. Out: its timeline, or what each outlet says of it, in the archive's own words. Called by the archive; any input has an answer.
import type { Question } from '../../retrieve/passage.js';
import { type Comparison, makeComparison } from './comparison.js';
import { makeTimeline, type Timeline } from './timeline.js';
import type { SurveyParts } from './topic-reports.js';

export interface Surveyor {
  timeline(question: Question): Promise<Timeline>;
  compare(question: Question): Promise<Comparison>;
}

export function createSurveyor(retriever: SurveyParts): Surveyor {
  return {
    timeline: (question) => makeTimeline(question, retriever),
    compare: (question) => makeComparison(question, retriever),
  };
}
