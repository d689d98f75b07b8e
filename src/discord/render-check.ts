// In: a text that was checked. Out: one message: each statement with what the archive says of it, and below the quotes; what does not fit is in
// a file. Called by the message command that checks a text.
import type { CheckedStatement, TextCheck } from '../answer/check/text-check.js';
import { citationMarks } from '../answer/citation-marks.js';
import { answerWords } from './answer-words.js';
import { neutralise, neutraliseWithin } from './neutralise.js';
import { sourceLines } from './render-source.js';
import { abridged, contentLimit, type Reply } from './reply.js';
import type { Words } from './words/words.js';

const marks = { supported: '✅', contradicted: '❌', 'not-found': '❔' } as const;
/** Of a statement in the message. */
const shownLimit = 240;

export function renderCheck(check: TextCheck, words: Words): Reply {
  const whole = layOut(check, words, { statement: Number.POSITIVE_INFINITY, quote: Number.POSITIVE_INFINITY });
  if (whole.length <= contentLimit) return { content: whole, file: null };
  const fileName = 'check.md';
  const more = `-# ${words.say('check.moreInFile')}`;
  for (const quote of [300, 150, null]) {
    const content = `${layOut(check, words, { statement: shownLimit, quote })}\n${more}`;
    if (content.length <= contentLimit) return abridged(content, whole, fileName);
  }
  // The verdicts come first, as many as fit: a message holds a few dozen at most.
  const lines = [summaryLine(check, words), ...check.statements.map((statement) => statementLine(statement, 120))];
  let room = contentLimit - more.length - 1;
  const fitting = lines.filter((line) => {
    room -= line.length + 1;
    return room >= 0;
  });
  return abridged([...fitting, more].join('\n'), whole, fileName);
}

interface Limits {
  readonly statement: number;
  /** Null: no quotes. */
  readonly quote: number | null;
}

function layOut(check: TextCheck, words: Words, limits: Limits): string {
  const { statements, citations } = check;
  const lines = [
    summaryLine(check, words),
    '',
    ...statements.map((statement) => statementLine(statement, limits.statement, words)),
  ];
  if (citations.length > 0) lines.push('', `**${words.say('check.sources')}**`);
  for (const citation of citations) {
    const options = { detail: limits.quote !== null, quoteLimit: limits.quote };
    lines.push(...sourceLines(citation, answerWords(words.language), options));
  }
  if (check.unchecked > 0) lines.push(`-# ${words.say('check.unchecked', { count: check.unchecked })}`);
  lines.push(...check.notices.map((notice) => `-# ${neutraliseWithin(notice, 300)}`));
  return lines.join('\n');
}

function summaryLine({ statements }: TextCheck, words: Words): string {
  const count = (verdict: CheckedStatement['verdict']) => statements.filter((one) => one.verdict === verdict).length;
  const [supported, contradicted, missing] = [count('supported'), count('contradicted'), count('not-found')];
  return words.say('check.summary', { supported, contradicted, missing });
}

function statementLine({ text, verdict, citations, differs }: CheckedStatement, limit: number, words?: Words): string {
  const shown = limit === Number.POSITIVE_INFINITY ? neutralise(text) : neutraliseWithin(text, limit);
  const quoted = citations.length > 0 ? ` ${citationMarks(citations)}` : '';
  const why = differs !== null && words ? `\n-# ${words.say('check.differs', { what: neutraliseWithin(differs, 120) })}` : '';
  return `${marks[verdict]} ${shown}${quoted}${why}`;
}
