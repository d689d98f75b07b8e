import type { Colors } from 'picocolors/types.js';
import type { CheckVerdict, TextCheck } from '../answer/check/text-check.js';
import { citationMarks } from '../answer/citation-marks.js';
import { printable } from './printable.js';
import { showCitation } from './show-answer.js';

const signs: Readonly<Record<CheckVerdict, string>> = { supported: '✓', contradicted: '✗', 'not-found': '?' };
const names: Readonly<Record<CheckVerdict, string>> = {
  supported: 'supported',
  contradicted: 'contradicted',
  'not-found': 'not found',
};

/** A checked text for a person: each statement with its verdict, then where the quotes stand. */
export function showCheck({ statements, citations, unchecked, notices }: TextCheck, colors: Colors): string {
  if (statements.length === 0) return 'The text states nothing that could be checked.\n';
  const colour = { supported: colors.green, contradicted: colors.red, 'not-found': colors.yellow };
  const told = statements.map(({ text, verdict, citations: marks, differs }) => {
    const why = differs === null ? '' : `: “${printable(differs)}”`;
    const mark = marks.length === 0 ? '' : ` ${citationMarks(marks)}`;
    return `${colour[verdict](`${signs[verdict]} ${names[verdict]}${why}`)} ${printable(text)}${mark}`;
  });
  const notes = [...(unchecked > 0 ? [`${unchecked} more sentences were not checked.`] : []), ...notices];
  return `${[
    ...told,
    '',
    ...citations.flatMap((citation) => showCitation(citation, colors)),
    ...notes.map((note) => colors.dim(`Note: ${printable(note)}`)),
  ].join('\n')}\n`;
}
