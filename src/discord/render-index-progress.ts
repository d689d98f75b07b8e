// In: how far a run of the index is. Out: the same in words, with a bar of characters. Called by run-index.ts.
import type { IndexProgress } from '../ingest/index-report.js';
import type { Words } from './words/words.js';

const barLength = 20;

/** Block elements in a monospaced span: every client has them, and the bar keeps its length. */
export function renderIndexProgress(progress: IndexProgress, words: Words): string {
  const { done, total } = progress;
  const name = stepOf(progress, words);
  if (total <= 0) return `${name}…`;
  const filled = Math.min(barLength, Math.max(0, Math.round((done / total) * barLength)));
  return `${words.say('reindex.of', { step: name, done, total })}\n\`${'█'.repeat(filled)}${'░'.repeat(barLength - filled)}\` ${percentOf(progress)} %`;
}

/** For a sentence about a run that somebody else watches. */
export function shortProgress(progress: IndexProgress | null, words: Words): string {
  if (progress === null) return words.say('reindex.started');
  const percent = progress.total > 0 ? ` ${percentOf(progress)} %` : '';
  return `${stepOf(progress, words)}${percent}…`;
}

const stepOf = ({ step }: IndexProgress, words: Words): string => words.say(`reindex.step.${step}`);

const percentOf = ({ done, total }: IndexProgress): number => Math.min(100, Math.floor((done / total) * 100));
