// In: what was reported about a topic. Out: one page of it, oldest first, each report with its source, and the whole as a file where
// there is more than a page. Called by topic-pages.ts.
import type { Citation } from '../../answer/answer.js';
import type { Timeline, TimelineEntry } from '../../answer/survey/timeline.js';
import { type AnswerWords, answerWords } from '../answer-words.js';
import { neutralise, neutraliseWithin } from '../neutralise.js';
import { sourceLines } from '../render-source.js';
import { contentLimit, say } from '../reply.js';
import type { Words } from '../words/words.js';
import { type LaidOut, noticeLines, openable, quoted, topicLines } from './laid-out.js';
import { pageOf } from './lay-out-search.js';
import { packPages } from './pack-pages.js';

/** UTF-16 units; a report with its source then takes a page at most, below everything that stands above it. */
const longestText = 300;
const longestDetail = 650;

/** What one report takes: its line, and those of its source. They stand on one page. */
interface Told {
  readonly line: string;
  readonly source: readonly string[];
  readonly citation: Citation;
}

export function layOutTimeline(timeline: Timeline, wished: number, words: Words): LaidOut {
  const { question, understood, entries, notices } = timeline;
  const around = answerWords(words.language);
  const noticed = noticeLines(notices);
  if (entries.length === 0) {
    const none = notices.length > 0 ? notices.map((notice) => neutraliseWithin(notice, 500)) : [];
    const said = none.length > 0 ? none : [words.say('survey.none', { topic: quoted(question) })];
    return { content: say(said.join('\n')).content, file: null, page: 0, pages: 0, passages: [], words };
  }
  const told = entries.flatMap((entry) => toldOf(entry, timeline.citations, around, longestText));
  const count = words.say('timeline.count', { count: entries.length });
  const head = [...topicLines(question, understood), `-# ${count}`, ...noticed];
  const foot = `-# ${words.say('page.place', { page: 999, pages: 999 })} · ${words.say('reading.whole')}`;
  const frame = [...head, '', '', `**${around.sources}**`, foot].join('\n').length + 1;
  const paged = packPages(told, ({ line, source }) => [line, ...source].join('\n').length + 1, contentLimit - frame);
  const page = Math.min(wished, paged.length - 1);
  const shown = paged[page] ?? [];
  const place = pageOf(page, paged.length, words).map((where) => `-# ${where} · ${words.say('reading.whole')}`);
  const { content } = say([...head, '', ...bodyOf(shown, around), ...place].join('\n'));
  const all = entries.flatMap((entry) => toldOf(entry, timeline.citations, around, Number.POSITIVE_INFINITY));
  const text = `${[...head, '', ...bodyOf(all, around)].join('\n')}\n`;
  const passages = shown.map(({ citation, source }) =>
    openable(citation, { mark: `[${citation.n}]`, quote: citation.quote, head: source, words }),
  );
  return { content, file: paged.length > 1 ? { name: 'timeline.md', text } : null, page, pages: paged.length, passages, words };
}

function toldOf(
  { date, text, citation: n }: TimelineEntry,
  citations: readonly Citation[],
  words: AnswerWords,
  limit: number,
): Told[] {
  const citation = citations.find((one) => one.n === n);
  if (citation === undefined) return [];
  const outlet = citation.outlet === null ? words.outletUnknown : neutraliseWithin(citation.outlet, 60);
  const sentence = limit === Number.POSITIVE_INFINITY ? neutralise(text) : neutraliseWithin(text, limit);
  const detail = sourceLines(citation, words, { detail: true, quoteLimit: null });
  const isShort = limit === Number.POSITIVE_INFINITY || detail.join('\n').length <= longestDetail;
  const source = isShort ? detail : sourceLines(citation, words, { detail: false, quoteLimit: null });
  return [{ line: `${date ?? words.undated} · ${outlet} — ${sentence} [${n}]`, source, citation }];
}

const bodyOf = (told: readonly Told[], words: AnswerWords): string[] => [
  ...told.map(({ line }) => line),
  '',
  `**${words.sources}**`,
  ...told.flatMap(({ source }) => source),
];
