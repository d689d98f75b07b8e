import type { Colors } from 'picocolors/types.js';
import type { Timeline } from '../answer/survey/timeline.js';
import { printable } from './printable.js';
import { showCitation } from './show-answer.js';
import { showDate } from './show-source.js';
import { showUnderstood } from './show-understood.js';

/** A timeline for a person: a line a report, then where each quote stands. */
export function showTimeline({ entries, citations, understood, notices }: Timeline, colors: Colors): string {
  const lines = [
    ...(entries.length === 0 ? [] : [colors.dim(showUnderstood(understood)), '']),
    ...entries.map(({ date, text, citation }) => `${colors.bold(showDate(date))}  ${printable(text)} [${citation}]`),
    ...(entries.length === 0 ? [] : ['']),
    ...citations.flatMap((citation) => showCitation(citation, colors)),
    ...notices.map((notice) => colors.yellow(`Note: ${printable(notice)}`)),
  ];
  return `${lines.join('\n').trim()}\n`;
}
