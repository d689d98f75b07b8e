import type { Colors } from 'picocolors/types.js';
import { citationMarks } from '../answer/citation-marks.js';
import type { Comparison } from '../answer/survey/comparison.js';
import { plural } from './plural.js';
import { printable } from './printable.js';
import { showCitation, showConflict } from './show-answer.js';
import { showOutlet } from './show-source.js';
import { showUnderstood } from './show-understood.js';

/** A comparison for a person: outlet by outlet, where they differ, then where each quote stands. */
export function showComparison({ outlets, citations, conflicts, understood, notices }: Comparison, colors: Colors): string {
  const lines = [
    ...(outlets.length === 0 ? [] : [colors.dim(showUnderstood(understood)), '']),
    ...outlets.flatMap(({ outlet, reports, statements }) => [
      colors.bold(`${showOutlet(outlet, null)} (${plural(reports, 'report')})`),
      ...statements.map(({ text, citations: marks }) => `  ${printable(text)} ${citationMarks(marks)}`),
      '',
    ]),
    ...conflicts.map((conflict) => showConflict(conflict, citations, colors)),
    ...citations.flatMap((citation) => showCitation(citation, colors)),
    ...notices.map((notice) => colors.yellow(`Note: ${printable(notice)}`)),
  ];
  return `${lines.join('\n').trim()}\n`;
}
