// In: an answer. Out: one message: 2,000 characters as they are, up to 4,096 in an embed, with a file when that cannot hold everything.
// One message and not several: it is written by one request that may safely be repeated. Called by /ask and the message route.
import type { Answer, Statement } from '../answer/answer.js';
import { citationMarks } from '../answer/citation-marks.js';
import { type AnswerWords, answerWords } from './answer-words.js';
import { limitsLine } from './limits-line.js';
import { neutraliseWithin, visibleText } from './neutralise.js';
import { nearestLine, sourceLines, textWithin } from './render-source.js';
import { abridged, contentLimit, type Reply, say } from './reply.js';

/** Longest sentence and quote shown in the message; longer ones are whole in the file. Two such sentences and their sources still fit. */
export const statementLimit = 700;
const quoteLimit = 400;

/** @param asked the question, shown above where the place itself does not show it: a reply to a message does, a form does not */
export function renderAnswer(answer: Answer, asked: string | null = null): Reply {
  const words = answerWords(answer.language);
  const lead = [...askedLines(asked), ...limitsLine(answer.understood), ...followUpLines(answer, words)];
  if (answer.status === 'not-found') return renderNotFound(answer, words, lead);
  const statements = answer.statements.length > 0 ? answer.statements : [{ text: answer.text, citations: [] }];
  const layOut = (shown: readonly Statement[], room: Room): string => layOutAnswer(answer, shown, words, { ...room, lead });
  const whole = layOut(statements, { detail: true, limit: Number.POSITIVE_INFINITY });
  const full = layOut(statements, { detail: true, limit: statementLimit });
  if (full === whole && full.length <= contentLimit) return { content: full, file: null };
  const cut = `${full}\n-# ${words.moreInFile}`;
  if (cut.length <= contentLimit) return abridged(cut, whole, fileName);
  for (let count = statements.length; count > 0; count -= 1) {
    const content = `${layOut(statements.slice(0, count), { detail: false, limit: statementLimit })}\n-# ${words.moreInFile}`;
    if (content.length <= contentLimit) return abridged(content, whole, fileName);
  }
  return abridged(layOutManySources(answer, statements, words, lead), whole, fileName);
}

/** Characters of the statements where their sources do not fit: the rest of the message is left to sources and the pointer to the file. */
const manySourcesLimit = 1000;

/** A count cites more than a message holds: whole lines of statements, then of sources, as many as fit; all of it is in the file. */
function layOutManySources(
  answer: Answer,
  statements: readonly Statement[],
  words: AnswerWords,
  lead: readonly string[],
): string {
  const more = `-# ${words.moreInFile}`;
  const said = linesWithin([...lead, ...statements.map((statement) => statementLine(statement, 300))], manySourcesLimit);
  const heading = ['', `**${words.sources}**`];
  const sources = answer.citations.flatMap((citation) => sourceLines(citation, words, { detail: false, quoteLimit: null }));
  const room = contentLimit - [...said, ...heading, more].join('\n').length - 1;
  const shown = linesWithin(sources, room);
  return [...said, ...(shown.length > 0 ? [...heading, ...shown] : []), more].join('\n');
}

function linesWithin(lines: readonly string[], limit: number): string[] {
  let length = 0;
  const end = lines.findIndex((line) => {
    length += line.length + 1;
    return length > limit;
  });
  return lines.slice(0, end < 0 ? lines.length : end);
}

/** Lines before the answer itself. */
interface Lead {
  readonly lead: readonly string[];
}

interface Room {
  /** With quotes, translations, copies, addresses, conflicts and every notice. */
  readonly detail: boolean;
  /** Of a statement, in characters. */
  readonly limit: number;
}

function layOutAnswer(answer: Answer, statements: readonly Statement[], words: AnswerWords, room: Room & Lead): string {
  const { detail, limit, lead } = room;
  const conflicts = detail ? answer.conflicts.slice(0, 3) : [];
  const used = new Set([
    ...statements.flatMap((statement) => statement.citations),
    ...conflicts.flatMap(({ values }) => values.map(({ citation }) => citation)),
  ]);
  const citations = answer.citations.filter((citation) => used.has(citation.n));
  const said = statements.map((statement) => visibleText(statement.text)).join('\n');
  const lines = [...lead, ...statements.map((statement) => statementLine(statement, limit))];
  lines.push(...conflicts.map((conflict) => conflictLine(conflict, answer.citations, words)));
  if (citations.length > 0) lines.push('', `**${words.sources}**`);
  for (const citation of citations) {
    // An answer without a model says the quotes themselves: once is enough.
    const isSaid =
      said.includes(visibleText(citation.quote)) || visibleText(citation.quote) === visibleText(citation.title ?? '');
    const longest = limit === Number.POSITIVE_INFINITY ? limit : quoteLimit;
    lines.push(...sourceLines(citation, words, { detail, quoteLimit: isSaid ? null : longest }));
  }
  if (detail) lines.push(...phrasedLines(answer, words));
  // That the evidence is old, or that an outlet is unknown, must be read also where the answer is cut.
  lines.push(...noticeLines(answer, detail ? 5 : 2));
  return lines.join('\n');
}

export function statementLine(statement: Statement, limit: number): string {
  const marks = citationMarks(statement.citations);
  const text = textWithin(statement.text, limit);
  return marks === '' ? text : `${text} ${marks}`;
}

export const askedLines = (asked: string | null): string[] => (asked === null ? [] : [`> ${neutraliseWithin(asked, 200)}`]);

/** What the question took over from those before it: a wrong guess must be seen. */
function followUpLines({ understood }: Answer, words: AnswerWords): string[] {
  if (understood.carriedOver.length === 0) return [];
  return [`-# ${words.followUp} ${neutraliseWithin(understood.carriedOver.join(', '), 300)}`];
}

/** Quoted sentences are nobody's words but the dumps'. */
function phrasedLines({ generator }: Answer, words: AnswerWords): string[] {
  return generator === 'extractive' ? [] : [`-# ${words.phrasedBy(neutraliseWithin(generator, 80))}`];
}

function conflictLine(
  { about, values }: Answer['conflicts'][number],
  citations: Answer['citations'],
  words: AnswerWords,
): string {
  const told = values.slice(0, 4).map(({ value, citation }) => {
    const source = citations.find(({ n }) => n === citation);
    const outlet = source?.outlet == null ? words.outletUnknown : neutraliseWithin(source.outlet, 60);
    return `${neutraliseWithin(value, 80)} (${outlet}, ${source?.published ?? words.undated}) [${citation}]`;
  });
  return `${words.sourcesDiffer} ${neutraliseWithin(about, 80)}: ${told.join('; ')}`;
}

function renderNotFound(answer: Answer, words: AnswerWords, lead: readonly string[]): Reply {
  const lines = [...lead, neutraliseWithin(answer.text, statementLimit)];
  if (answer.nearest.length > 0) lines.push('', words.nearest);
  lines.push(...answer.nearest.slice(0, 3).map((near) => nearestLine(near, words)));
  return say([...lines, ...noticeLines(answer, 2)].join('\n'));
}

const noticeLines = (answer: Answer, most: number): string[] =>
  answer.notices.slice(0, most).map((notice) => `-# ${neutraliseWithin(notice, 300)}`);

const fileName = 'answer.md';
