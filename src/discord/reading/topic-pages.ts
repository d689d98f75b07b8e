// In: a question and the page wished for. Out: that page of /search, /timeline or /compare with what can be done there. A page is made from
// the question each time: it works after a restart, and shows what the archive holds by then. Called by these commands and their controls.
import { topicLanguage } from '../../answer/survey/topic-language.js';
import type { Question } from '../../retrieve/passage.js';
import { questionLanguage } from '../../retrieve/question-language.js';
import type { ViewKind } from '../../store/view-rows.js';
import type { Asking, PreparedWork, Work } from '../action.js';
import { customId, menu, type Row, row } from '../controls.js';
import type { Reply } from '../reply.js';
import { serverLanguage } from '../server-language.js';
import { type Words, wordsFor } from '../words/words.js';
import type { LaidOut } from './laid-out.js';
import { layOutComparison } from './lay-out-comparison.js';
import { layOutSearch, mostPassages } from './lay-out-search.js';
import { layOutTimeline } from './lay-out-timeline.js';
import { pageRows } from './page-row.js';

const kinds = ['search', 'timeline', 'compare'] as const satisfies readonly ViewKind[];
export type TopicKind = (typeof kinds)[number];

export const isTopicKind = (kind: ViewKind): kind is TopicKind => kinds.some((one) => one === kind);

export interface TopicPage {
  readonly kind: TopicKind;
  readonly question: Question;
  /** From 0. */
  readonly page: number;
}

/** A page for a person. */
export interface ShownPage extends TopicPage {
  /** Id of the view behind its controls; kept when it is asked for. */
  readonly view: () => string;
}

/** @throws Fault as the archive does */
export async function layOutTopic({ kind, question, page }: TopicPage, work: Work): Promise<LaidOut> {
  const { archive } = work;
  const told = toldIn(work, question);
  const tellIn = told?.tag ?? null;
  const wordsOf = (language: string | null): Words => told ?? (language === null ? work.words : wordsFor(language));
  if (kind === 'search') {
    const found = await archive.search(question, mostPassages);
    const { understood } = found;
    // An outlet that the archive does not know is still what was looked for.
    const outlets = understood.outlets.length > 0 ? understood.outlets : (question.outlets ?? []);
    const shown = { ...found, understood: { ...understood, outlets } };
    return layOutSearch(shown, page, wordsOf(understood.language));
  }
  if (kind === 'timeline') {
    const timeline = await archive.timeline(question, { tellIn });
    return layOutTimeline(timeline, page, wordsOf(timeline.language));
  }
  const comparison = await archive.compare(question, { tellIn });
  return layOutComparison(comparison, wordsOf(comparison.language));
}

/** What answers a question speaks its language (then null), unless the server has set one; names and figures alone are in the asker's. */
function toldIn({ state, server, words }: Work, { text }: Question): Words | null {
  const set = serverLanguage(state, server);
  if (set !== null) return wordsFor(set);
  const language = topicLanguage(text, questionLanguage(text));
  return (language === 'en' || language === null) && !hasLowerCaseWord.test(text) ? words : null;
}

/** A word of a sentence, where Latin letters stand for a language and not only for names. */
const hasLowerCaseWord = /(?:^|[\s"“‘(])\p{Ll}{2}/u;

export async function showTopic({ view, ...wished }: ShownPage, work: Work): Promise<Reply> {
  const laid = await layOutTopic(wished, work);
  if (laid.passages.length === 0) return { content: laid.content, file: null, rows: [] };
  const id = view();
  const turn = pageRows(laid, (page, step) => customId('page', id, String(page), step));
  return { content: laid.content, file: laid.file, rows: [openRow('open', laid, id), ...turn] };
}

/** The menu that opens a passage of the page; it stands there again below one that was opened, by another name. */
export function openRow(name: 'open' | 'opened', { passages, page, words }: LaidOut, view: string): Row {
  const options = passages.map(({ option }) => option);
  return row(menu(customId(name, view, String(page)), words.say('reading.open'), options));
}

/** The first page, for a command. */
export function prepareTopic(
  kind: TopicKind,
  question: Question,
  { hidden, asking }: { readonly hidden: boolean; readonly asking: Asking },
): PreparedWork {
  const { state, person, server } = asking;
  const view = (): string => state.views.keep({ kind, person, server, hidden, body: question });
  return {
    hidden,
    run: (work) => showTopic({ kind, question, page: 0, view }, work),
  };
}
