// In: what each outlet says of a topic. Out: one message, outlet below outlet, with the figures that differ and the sources; where that is
// more than fits, the best of it, and the whole in an embed or a file. Called by topic-pages.ts.
import type { Citation } from '../../answer/answer.js';
import type { Comparison, OutletAccount } from '../../answer/survey/comparison.js';
import { answerWords } from '../answer-words.js';
import { neutraliseWithin } from '../neutralise.js';
import { statementLine } from '../render-answer.js';
import { sourceLines } from '../render-source.js';
import { abridged, contentLimit, embedded, type Reply, say } from '../reply.js';
import type { Words } from '../words/words.js';
import { type LaidOut, openable, quoted, topicLines } from './laid-out.js';

/** How much of a comparison is shown: of each outlet so many sentences, of at most so many units; so many conflicts. */
interface Extent {
  readonly outlets: number;
  readonly statements: number;
  readonly longest: number;
  readonly conflicts: number;
  /** With translations, copies and addresses below the sources. */
  readonly detail: boolean;
}

const everything = {
  outlets: Number.POSITIVE_INFINITY,
  statements: Number.POSITIVE_INFINITY,
  longest: Number.POSITIVE_INFINITY,
  conflicts: Number.POSITIVE_INFINITY,
  detail: true,
};

/** From the most to the least; the first that fits a message is shown. One outlet's sentence and one conflict of the shortest kind always fit. */
const extents: readonly Extent[] = [
  { ...everything, longest: 400, conflicts: 5 },
  { ...everything, longest: 300, conflicts: 5, detail: false },
  { ...everything, statements: 2, longest: 300, conflicts: 3, detail: false },
  ...[12, 8, 6, 5, 4, 3, 2].map((outlets) => ({ outlets, statements: 1, longest: 240, conflicts: 3, detail: false })),
  { outlets: 2, statements: 1, longest: 200, conflicts: 1, detail: false },
  { outlets: 1, statements: 1, longest: 200, conflicts: 1, detail: false },
  { outlets: 1, statements: 1, longest: 200, conflicts: 0, detail: false },
];

export function layOutComparison(comparison: Comparison, words: Words): LaidOut {
  const { question, outlets, citations, notices } = comparison;
  if (outlets.length === 0) {
    const none = notices.length > 0 ? notices : [words.say('survey.none', { topic: quoted(question) })];
    const { content } = say(none.map((notice) => neutraliseWithin(notice, 500)).join('\n'));
    return { content, file: null, page: 0, pages: 0, passages: [], words };
  }
  const whole = layOut(comparison, everything, words);
  const full = layOut(comparison, extents[0] ?? everything, words);
  const isWhole = full.content === whole.content && full.content.length <= contentLimit;
  const cut = extents
    .map((extent) => layOut(comparison, extent, words))
    .map(({ content, shown }) => ({ content: `${content}\n-# ${words.say('reading.whole')}`, shown }));
  const best = isWhole ? full : (cut.find(({ content }) => content.length <= contentLimit) ?? cut.at(-1) ?? full);
  const { content } = say(best.content);
  const reply: Reply = isWhole ? { content, file: null } : abridged(content, whole.content, 'comparison.md');
  const shown = embedded(reply) === null ? best.shown : whole.shown;
  const around = answerWords(words.language);
  const passages = citations
    .filter(({ n }) => shown.has(n))
    .map((citation) => {
      const head = sourceLines(citation, around, { detail: true, quoteLimit: null });
      return openable(citation, { mark: `[${citation.n}]`, quote: citation.quote, head, words });
    });
  return { ...reply, page: 0, pages: 1, passages, words };
}

function layOut(
  { question, understood, outlets, citations, conflicts, notices }: Comparison,
  extent: Extent,
  words: Words,
): { readonly content: string; readonly shown: ReadonlySet<number> } {
  const around = answerWords(words.language);
  const accounts = outlets.slice(0, extent.outlets);
  const differing = conflicts.slice(0, extent.conflicts);
  const said = accounts.flatMap(({ statements }) => statements.slice(0, extent.statements));
  const shown = new Set([
    ...said.flatMap((statement) => statement.citations),
    ...differing.flatMap(({ values }) => values.slice(0, mostValues).map(({ citation }) => citation)),
  ]);
  const lines = [
    ...topicLines(question, understood),
    `-# ${words.say('compare.count', { count: outlets.length })}`,
    ...notices.slice(0, 3).map((notice) => `-# ${neutraliseWithin(notice, 160)}`),
    ...accounts.flatMap((account) => ['', ...accountLines(account, extent, words)]),
    ...(differing.length === 0 ? [] : ['', `**${words.say('compare.differ')}**`]),
    ...differing.map((conflict) => conflictLine(conflict, citations, words)),
    '',
    `**${around.sources}**`,
    ...citations
      .filter(({ n }) => shown.has(n))
      .flatMap((citation) => sourceLines(citation, around, { detail: extent.detail, quoteLimit: null })),
  ];
  return { content: lines.join('\n'), shown };
}

function accountLines({ outlet, reports, statements }: OutletAccount, extent: Extent, words: Words): string[] {
  const name = outlet === null ? answerWords(words.language).outletUnknown : neutraliseWithin(outlet, 80);
  const shown = statements.slice(0, extent.statements).map((statement) => `- ${statementLine(statement, extent.longest)}`);
  return [`**${name}** · ${words.say('compare.reports', { count: reports })}`, ...shown];
}

const mostValues = 4;

/** Each value with who gives it. */
function conflictLine({ about, values }: Comparison['conflicts'][number], citations: readonly Citation[], words: Words): string {
  const around = answerWords(words.language);
  const told = values.slice(0, mostValues).map(({ value, citation: n }) => {
    const source = citations.find((one) => one.n === n);
    const outlet = source?.outlet == null ? around.outletUnknown : neutraliseWithin(source.outlet, 60);
    return `${neutraliseWithin(value, 60)} (${outlet}, ${source?.published ?? around.undated}) [${n}]`;
  });
  return `- ${neutraliseWithin(about, 80)}: ${told.join('; ')}`;
}
