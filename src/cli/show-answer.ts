import type { Colors } from 'picocolors/types.js';
import type { Answer, Citation, NearestArticle } from '../answer/answer.js';
import { printable } from './printable.js';
import { showDate, showOutlet, showPlace, showTitle } from './show-source.js';

/** An answer for a person: its text with [n] marks, then where each quote stands. */
export function showAnswer(answer: Answer, colors: Colors): string {
  const lines = answer.text.split('\n').map(printable);
  const followUp = showFollowUp(answer, colors);
  if (answer.status === 'not-found')
    return finish([...followUp, ...lines, ...showNearest(answer.nearest, colors), ...showNotices(answer, colors)]);
  return finish([...followUp, ...lines.map((line) => colors.bold(line)), ...showProof(answer, colors)]);
}

/** What stands below an answer whose statements were shown as they came: what it took over, where sources differ, quotes, notices. */
export function showBelow(answer: Answer, colors: Colors): string {
  return finish([...showFollowUp(answer, colors), ...showProof(answer, colors)]);
}

function showProof(answer: Answer, colors: Colors): string[] {
  return [
    ...answer.conflicts.map((conflict) => showConflict(conflict, answer.citations, colors)),
    '',
    ...answer.citations.flatMap((citation, place) =>
      citation.article === answer.citations[place - 1]?.article
        ? showFurtherQuote(citation, colors)
        : showCitation(citation, colors),
    ),
    ...(answer.generator === 'extractive'
      ? []
      : [
          colors.dim(
            `Phrased by ${printable(answer.generator)}; its quotes, names and figures were checked against the sources.`,
          ),
        ]),
    ...showNotices(answer, colors),
  ];
}

export function showConflict(
  { about, values }: Answer['conflicts'][number],
  citations: readonly Citation[],
  colors: Colors,
): string {
  const told = values.map((one) => showValue(one, citations)).join('; ');
  return colors.yellow(`The sources differ on ${printable(about)}: ${told}`);
}

function showValue({ value, citation }: Answer['conflicts'][number]['values'][number], citations: readonly Citation[]): string {
  const source = citations.find(({ n }) => n === citation);
  return `${printable(value)} (${showOutlet(source?.outlet ?? null, null)}, ${showDate(source?.published ?? null)}) [${citation}]`;
}

export function showCitation(citation: Citation, colors: Colors): string[] {
  const kind = citation.kind === 'report' ? '' : ` (${citation.kind})`;
  const lines = [
    `${colors.cyan(`[${citation.n}]`)} ${colors.bold(showOutlet(citation.outlet, citation.host))}${kind}, ${showDate(citation.published)}: ${showTitle(citation.title)}`,
    `    ${colors.dim(showPlace(citation.dump, citation.lines))}`,
    ...(printable(citation.quote) === printable(citation.title ?? '') ? [] : [`    “${printable(citation.quote)}”`]),
  ];
  const report = citation.translationOf;
  if (report) {
    const source = `${showOutlet(report.outlet, report.host)}, ${showDate(report.published)}: ${showTitle(report.title)}`;
    lines.push(`    translated from ${source} ${colors.dim(`(${showPlace(report.dump, report.lines)})`)}`);
  }
  for (const copy of citation.alsoIn) {
    const outlet = copy.outlet === null || copy.outlet === citation.outlet ? '' : ` (${printable(copy.outlet)})`;
    lines.push(`    also in ${colors.dim(showPlace(copy.dump, copy.lines))}${outlet}`);
  }
  return lines;
}

/** From the article named just before: its outlet, date and copies need not be told again. */
function showFurtherQuote({ n, dump, lines, quote }: Citation, colors: Colors): string[] {
  return [`${colors.cyan(`[${n}]`)} the same article ${colors.dim(showPlace(dump, lines))}`, `    “${printable(quote)}”`];
}

function showNearest(nearest: readonly NearestArticle[], colors: Colors): string[] {
  if (nearest.length === 0) return [];
  const rows = nearest.map(
    ({ title, outlet, published, dump }) =>
      `  - ${showTitle(title)} (${showOutlet(outlet, null)}, ${showDate(published)}) ${colors.dim(printable(dump))}`,
  );
  return ['', 'Nearest, but not an answer:', ...rows];
}

function showFollowUp({ understood }: Answer, colors: Colors): string[] {
  if (understood.carriedOver.length === 0) return [];
  return [colors.dim(`Read as a follow-up: ${understood.carriedOver.map(printable).join(', ')}`)];
}

function showNotices(answer: Answer, colors: Colors): string[] {
  return answer.notices.map((notice) => colors.yellow(`Note: ${printable(notice)}`));
}

function finish(lines: readonly string[]): string {
  return `${lines.join('\n').trimEnd()}\n`;
}
