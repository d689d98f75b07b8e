import { foldedText } from '../words/segments.js';
import { type ProperRun, properRuns } from './proper-runs.js';

/** The runs of a text that may be names. */
export const statedRuns = (text: string): readonly ProperRun[] => properRuns(foldedText(text));
