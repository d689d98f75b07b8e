import type { Citation, CitedReport, NearestArticle } from '../answer/answer.js';
import type { LineRange } from '../dump/article.js';
import type { AnswerWords } from './answer-words.js';
import { articleAddress, inCode, neutralise, neutraliseWithin } from './neutralise.js';

export interface SourceOptions {
  /** With the translation's report, copies, the address and the quote. */
  readonly detail: boolean;
  /** Of the quote, in UTF-16 units; null = no quote, because it was said already. */
  readonly quoteLimit: number | null;
}

/** A numbered source: one line, and with `detail` the lines below it. */
export function sourceLines(citation: Citation, words: AnswerWords, { detail, quoteLimit }: SourceOptions): string[] {
  const address = detail ? articleAddress(citation.url) : null;
  const head = `**[${citation.n}]** ${sourceOf(citation, words)} · ${placeOf(citation)}${address === null ? '' : ` · ${address}`}`;
  if (!detail) return [head];
  const { translationOf, alsoIn } = citation;
  const lines = [head];
  if (translationOf) lines.push(`-# ${words.translatedFrom} ${sourceOf(translationOf, words)} · ${placeOf(translationOf)}`);
  if (alsoIn.length > 0) lines.push(`-# ${words.alsoIn} ${alsoIn.slice(0, 5).map(copyOf).join(', ')}`);
  if (quoteLimit !== null) lines.push(`> ${textWithin(citation.quote, quoteLimit)}`);
  return lines;
}

export function nearestLine(near: NearestArticle, words: AnswerWords): string {
  const title = near.title === null ? '' : `“${neutraliseWithin(near.title, 120)}” · `;
  const outlet = near.outlet === null ? words.outletUnknown : neutraliseWithin(near.outlet, 60);
  return `- ${title}${outlet} · ${near.published ?? words.undated} · ${inCode(near.dump, 80)}`;
}

/** Neutralised; cut where there is a limit. */
export function textWithin(foreign: string, limit: number): string {
  return limit === Number.POSITIVE_INFINITY ? neutralise(foreign) : neutraliseWithin(foreign, limit);
}

/** Outlet, host, headline, date: what a reader needs to find the piece again. */
function sourceOf(report: CitedReport, words: AnswerWords): string {
  const outlet = report.outlet === null ? words.outletUnknown : neutraliseWithin(report.outlet, 80);
  const host = report.host === null ? '' : ` ${words.via} ${neutraliseWithin(report.host, 80)}`;
  const kind = report.kind === 'report' ? '' : ` (${words.kinds[report.kind]})`;
  const title = report.title === null ? '' : ` · “${neutraliseWithin(report.title, 160)}”`;
  return `${outlet}${host}${kind}${title} · ${report.published ?? words.undated}`;
}

const placeOf = (report: { readonly dump: string; readonly lines: LineRange }): string =>
  inCode(`${report.dump}:${lineRange(report.lines)}`);

const copyOf = (copy: Citation['alsoIn'][number]): string =>
  `${placeOf(copy)}${copy.outlet === null ? '' : ` (${neutraliseWithin(copy.outlet, 80)})`}`;

const lineRange = ([first, last]: LineRange): string => (first === last ? `${first}` : `${first}-${last}`);
