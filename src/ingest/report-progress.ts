import type { IndexProgress } from './index-report.js';

export type ReportProgress = (step: IndexProgress['step'], done: number, total: number) => void;

/** A progress line need not change more often than the eye follows; each report to another process costs a message. */
const betweenReportsMs = 150;

/** Passes on at most a few reports a second, and always the first and the last of a step. */
export function throttleProgress(onProgress: ((progress: IndexProgress) => void) | undefined): ReportProgress {
  let lastStep: IndexProgress['step'] | null = null;
  let lastAtMs = 0;
  return (step, done, total) => {
    const now = Date.now();
    if (step === lastStep && done < total && now - lastAtMs < betweenReportsMs) return;
    lastStep = step;
    lastAtMs = now;
    onProgress?.({ step, done, total });
  };
}
