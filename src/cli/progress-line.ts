import type { IndexProgress } from '../ingest/index-report.js';
import type { Paper } from './terminal.js';

/** One line that is written over and over on a terminal; nothing at all in a pipe. */
export interface ProgressLine {
  show(progress: IndexProgress): void;
  clear(): void;
}

export function createProgressLine(paper: Paper): ProgressLine {
  let shown = false;
  return {
    show: ({ step, done, total }) => {
      if (!paper.isTerminal) return;
      shown = true;
      void paper.write(`\r\x1b[2K${paper.colors.dim(`${step} ${done}/${total}`)}`);
    },
    clear: () => {
      if (shown) void paper.write('\r\x1b[2K');
      shown = false;
    },
  };
}
