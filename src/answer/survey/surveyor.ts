// In: a topic. Out: its timeline, or what each outlet says of it, in the archive's own words. Called by the archive; any input has an answer.
import type { Question } from '../../retrieve/passage.js';
import type { TellOptions } from '../ask-options.js';
import { type Comparison, makeComparison } from './comparison.js';
import { makeTimeline, type Timeline } from './timeline.js';
import type { SurveyParts } from './topic-reports.js';

export interface Surveyor {
  timeline(question: Question, options?: TellOptions): Promise<Timeline>;
  compare(question: Question, options?: TellOptions): Promise<Comparison>;
}

export function createSurveyor(retriever: SurveyParts): Surveyor {
  return {
    timeline: (question, options = {}) => makeTimeline(question, options, retriever),
    compare: (question, options = {}) => makeComparison(question, options, retriever),
  };
}
