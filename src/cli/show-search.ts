import type { Colors } from 'picocolors/types.js';
import type { SearchResult } from '../retrieve/search-result.js';
import { cutToWidth, printable } from './printable.js';
import { showDate, showOutlet, showPlace, showTitle } from './show-source.js';
import { showUnderstood } from './show-understood.js';

/** Enough of a passage to judge it by; `--json` gives the whole. */
const excerptColumns = 280;

/** Ranked passages for a person. */
export function showSearch(found: SearchResult, colors: Colors): string {
  const notices = found.notices.map((notice) => `${colors.yellow(`Note: ${printable(notice)}`)}\n`).join('');
  if (found.results.length === 0) return `No passage found.\n${notices}`;
  const understood = showUnderstood(found.understood);
  const passages = found.results
    .map(({ rank, score, outlet, host, published, title, kind, dump, lines, text }) =>
      [
        `${colors.cyan(`${rank}.`)} ${colors.bold(showOutlet(outlet, host))}${kind === 'report' ? '' : ` (${kind})`}, ${showDate(published)}: ${showTitle(title)}`,
        `   ${colors.dim(`${showPlace(dump, lines)}  score ${score.toFixed(3)}`)}`,
        `   ${cutToWidth(printable(text), excerptColumns)}\n`,
      ].join('\n'),
    )
    .join('\n');
  return `${understood === '' ? '' : `${colors.dim(understood)}\n\n`}${passages}${notices === '' ? '' : `\n${notices}`}`;
}
