// In: an answer. Out: one message of at most 2,000 characters, with a file beside it when that cannot hold everything.
// One message and not several: it is written by one request that may safely be repeated. Called by /ask and the message route.
import type { Answer, Citation, CitedReport, Statement } from '../answer/answer.js';
import type { LineRange } from '../dump/article.js';
import { articleAddress, inCode, neutralise, neutraliseWithin, visibleText } from './neutralise.js';
import { contentLimit, type Reply, say } from './reply.js';
import { sentences } from './sentences.js';

/** Longest sentence and quote shown in the message; longer ones are whole in the file. Two such sentences and their sources still fit. */
const statementLimit = 700;
const quoteLimit = 400;

export function renderAnswer(answer: Answer): Reply {
  if (answer.status === 'not-found') return renderNotFound(answer);
  const statements = answer.statements.length > 0 ? answer.statements : [{ text: answer.text, citations: [] }];
  const whole = layOut(answer, statements, { detail: true, limit: Number.POSITIVE_INFINITY });
  const full = layOut(answer, statements, { detail: true, limit: statementLimit });
  if (full.length <= contentLimit) return { content: full, file: full === whole ? null : asFile(whole) };
  for (let count = statements.length; count > 0; count -= 1) {
    const content = `${layOut(answer, statements.slice(0, count), { detail: false, limit: statementLimit })}\n-# ${sentences.moreInFile}`;
    if (content.length <= contentLimit) return { content, file: asFile(whole) };
  }
  const first = layOut(answer, statements.slice(0, 1), { detail: false, limit: 300 });
  return { ...say(first), file: asFile(whole) };
}

interface Room {
  /** With quotes, translations, copies and addresses. */
  readonly detail: boolean;
  /** Of a statement, in characters. */
  readonly limit: number;
}

function layOut(answer: Answer, statements: readonly Statement[], room: Room): string {
  const used = new Set(statements.flatMap((statement) => statement.citations));
  const citations = answer.citations.filter((citation) => used.has(citation.n));
  const said = statements.map((statement) => visibleText(statement.text)).join('\n');
  const lines = statements.map((statement) => statementLine(statement, room.limit));
  if (room.detail) lines.push(...conflictLines(answer));
  if (citations.length > 0) lines.push('', `**${sentences.sources}**`);
  for (const citation of citations) lines.push(...sourceLines(citation, room, said.includes(visibleText(citation.quote))));
  if (room.detail) lines.push(...noticeLines(answer));
  return lines.join('\n');
}

function statementLine(statement: Statement, limit: number): string {
  const marks = statement.citations.map((n) => `[${n}]`).join('');
  const text = limit === Number.POSITIVE_INFINITY ? neutralise(statement.text) : neutraliseWithin(statement.text, limit);
  return marks === '' ? text : `${text} ${marks}`;
}

function sourceLines(citation: Citation, room: Room, quoteIsSaid: boolean): string[] {
  const address = room.detail ? articleAddress(citation.url) : null;
  const head = `**[${citation.n}]** ${sourceOf(citation)} · ${placeOf(citation)}${address === null ? '' : ` · ${address}`}`;
  if (!room.detail) return [head];
  const more: string[] = [];
  if (citation.translationOf)
    more.push(`translated from ${sourceOf(citation.translationOf)} · ${placeOf(citation.translationOf)}`);
  if (citation.alsoIn.length > 0) more.push(`also in ${citation.alsoIn.slice(0, 5).map(copyOf).join(', ')}`);
  const quote = quoteIsSaid
    ? []
    : [
        `> ${room.limit === Number.POSITIVE_INFINITY ? neutralise(citation.quote) : neutraliseWithin(citation.quote, quoteLimit)}`,
      ];
  return [head, ...more.map((line) => `-# ${line}`), ...quote];
}

/** Outlet, host, headline, date: what a reader needs to find the piece again. */
function sourceOf(report: CitedReport): string {
  const outlet = report.outlet === null ? sentences.outletUnknown : neutraliseWithin(report.outlet, 80);
  const host = report.host === null ? '' : ` via ${neutraliseWithin(report.host, 80)}`;
  const kind = report.kind === 'report' ? '' : ` (${report.kind})`;
  const title = report.title === null ? '' : ` · “${neutraliseWithin(report.title, 160)}”`;
  return `${outlet}${host}${kind}${title} · ${report.published ?? sentences.undated}`;
}

const placeOf = (report: { readonly dump: string; readonly lines: LineRange }): string =>
  inCode(`${report.dump}:${lineRange(report.lines)}`);

const copyOf = (copy: Citation['alsoIn'][number]): string =>
  `${placeOf(copy)}${copy.outlet === null ? '' : ` (${neutraliseWithin(copy.outlet, 80)})`}`;

const lineRange = ([first, last]: LineRange): string => (first === last ? `${first}` : `${first}-${last}`);

const noticeLines = (answer: Answer): string[] =>
  answer.notices.slice(0, 5).map((notice) => `-# ${neutraliseWithin(notice, 300)}`);

const conflictLines = (answer: Answer): string[] =>
  answer.conflicts.slice(0, 3).map(({ about, values }) => {
    const told = values.slice(0, 4).map(({ value, citation }) => `${neutraliseWithin(value, 80)} [${citation}]`);
    return `The sources differ on ${neutraliseWithin(about, 80)}: ${told.join('; ')}`;
  });

function renderNotFound(answer: Answer): Reply {
  const lines = [neutraliseWithin(answer.text, statementLimit)];
  if (answer.nearest.length > 0) lines.push('', sentences.nearest);
  for (const near of answer.nearest.slice(0, 3)) {
    const title = near.title === null ? '' : `“${neutraliseWithin(near.title, 120)}” · `;
    const outlet = near.outlet === null ? sentences.outletUnknown : neutraliseWithin(near.outlet, 60);
    lines.push(`- ${title}${outlet} · ${near.published ?? sentences.undated} · ${inCode(near.dump, 80)}`);
  }
  return say([...lines, ...noticeLines(answer).slice(0, 2)].join('\n'));
}

const asFile = (text: string): { name: string; text: string } => ({ name: 'answer.md', text: `${text}\n` });
