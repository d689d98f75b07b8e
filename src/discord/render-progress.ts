// In: what an archive tells before its answer is there. Out: the text that is shown meanwhile, as harmless as the answer itself.
// Called by answer-question.ts for each piece of progress.
import type { Citation, Statement } from '../answer/answer.js';
import type { AnswerProgress } from '../answer/ask-options.js';
import type { AnswerWords } from './answer-words.js';
import { statementLimit, statementLine } from './render-answer.js';
import { sourceLines } from './render-source.js';
import { contentLimit } from './reply.js';

/**
 * @param lead lines before the answer itself
 * @returns for each piece of progress the whole text to show; null when it changes nothing
 */
export function createProgressText(
  words: AnswerWords,
  lead: readonly string[] = [],
): (progress: AnswerProgress) => string | null {
  const statements: Statement[] = [];
  const citations: Citation[] = [];
  return (progress) => {
    if (progress.kind === 'queued') return statements.length === 0 ? `-# ${words.queued(progress.place)}` : null;
    statements.push(progress.statement);
    citations.push(...progress.citations);
    return layOut(statements, citations, words, lead);
  };
}

/** With the sources where they fit; what is too long for one message waits for the answer. */
function layOut(
  statements: readonly Statement[],
  citations: readonly Citation[],
  words: AnswerWords,
  lead: readonly string[],
): string {
  const goesOn = `-# ${words.goesOn}`;
  const sources = citations.flatMap((citation) => sourceLines(citation, words, { detail: false, quoteLimit: null }));
  for (let count = statements.length; count > 0; count -= 1) {
    const said = statements.slice(0, count).map((statement) => statementLine(statement, statementLimit));
    const withSources = [...lead, ...said, '', `**${words.sources}**`, ...sources, goesOn].join('\n');
    if (sources.length > 0 && withSources.length <= contentLimit) return withSources;
    const alone = [...lead, ...said, goesOn].join('\n');
    if (alone.length <= contentLimit) return alone;
  }
  return goesOn;
}
