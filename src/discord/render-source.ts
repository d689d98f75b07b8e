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
  lines.push(...copiesLines(alsoIn, words));
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

/** Of names and of the headline, in UTF-16 units. */
export interface SourceLimits {
  readonly name: number;
  readonly title: number;
}

const sourceLimits: SourceLimits = { name: 80, title: 160 };

type Described = Pick<CitedReport, 'outlet' | 'host' | 'kind' | 'title' | 'published'>;

/** Outlet, host, headline, date: what a reader needs to find the piece again. */
export function sourceOf(report: Described, words: AnswerWords, limits = sourceLimits): string {
  const outlet = report.outlet === null ? words.outletUnknown : neutraliseWithin(report.outlet, limits.name);
  const host = report.host === null ? '' : ` ${words.via} ${neutraliseWithin(report.host, limits.name)}`;
  const kind = report.kind === 'report' ? '' : ` (${words.kinds[report.kind]})`;
  const title = report.title === null ? '' : ` · “${neutraliseWithin(report.title, limits.title)}”`;
  return `${outlet}${host}${kind}${title} · ${report.published ?? words.undated}`;
}

/** @param limit in characters; the end, with the lines, is kept */
export const placeOf = (report: { readonly dump: string; readonly lines: LineRange }, limit = 120): string =>
  inCode(`${report.dump}:${lineRange(report.lines)}`, limit);

/** One line, none where there are no copies. */
export function copiesLines(copies: Citation['alsoIn'], words: AnswerWords): string[] {
  return copies.length === 0 ? [] : [`-# ${words.alsoIn} ${copies.slice(0, 5).map(copyOf).join(', ')}`];
}

const copyOf = (copy: Citation['alsoIn'][number]): string =>
  `${placeOf(copy)}${copy.outlet === null ? '' : ` (${neutraliseWithin(copy.outlet, 80)})`}`;

const lineRange = ([first, last]: LineRange): string => (first === last ? `${first}` : `${first}-${last}`);
