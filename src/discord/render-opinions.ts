// In: what people thought of answers. Out: a page of it for administrators, with buttons to the next ones. Called by /feedback and its buttons.
import type { FeedbackRow } from '../store/feedback-rows.js';
import { button, customId, type Row, row } from './controls.js';
import { inCode, neutraliseWithin } from './neutralise.js';
import { type Reply, say } from './reply.js';
import type { Words } from './words/words.js';

/** Three of the longest just fit into a message. */
export const opinionsOnPage = 3;

export type Scope = 'here' | 'everywhere';

export interface OpinionPage {
  readonly rows: readonly FeedbackRow[];
  /** From 0. */
  readonly page: number;
  /** Of all pages. */
  readonly count: number;
  readonly scope: Scope;
}

export function renderOpinions({ rows, page, count, scope }: OpinionPage, words: Words): Reply {
  if (count === 0) return { ...say(words.say('opinions.nothing')), rows: [] };
  const from = page * opinionsOnPage;
  const heading = words.say('opinions.page', { from: from + 1, to: from + rows.length, of: count });
  const content = [heading, ...rows.map((opinion) => opinionLines(opinion, words))].join('\n\n');
  return { ...say(content), rows: [buttonsOf({ page, count, scope }, words)] };
}

function buttonsOf({ page, count, scope }: Omit<OpinionPage, 'rows'>, words: Words): Row {
  const last = Math.max(0, Math.ceil(count / opinionsOnPage) - 1);
  const turn = (to: number, label: string, disabled: boolean) =>
    // The direction keeps the ids of two buttons apart that lead to the same page.
    button(customId('opinions', scope, String(Math.max(0, to)), to < page ? 'newer' : 'older'), { label, disabled });
  return row(
    turn(page - 1, words.say('opinions.newer'), page <= 0),
    turn(page + 1, words.say('opinions.older'), page >= last),
    button(customId('opinionfile', scope), { label: words.say('opinions.export'), style: 'main' }),
  );
}

/** Names who said it without calling them. */
function opinionLines(opinion: FeedbackRow, words: Words): string {
  const { person, at, rating, reason, answer, dumps, outlets } = opinion;
  const thumb = rating === 'good' ? '👍' : '👎';
  const why = reason === null ? '' : ` **${words.say(`feedback.${reason}`)}**`;
  const sources = [...outlets.map((outlet) => neutraliseWithin(outlet, 40)), ...dumps.map((dump) => inCode(dump, 40))];
  return [
    `${thumb}${why} · <@${person}> · <t:${Math.floor(Date.parse(at) / 1000)}:R>`,
    words.say('opinions.question', { question: neutraliseWithin(opinion.question, 180) }),
    ...(opinion.words === null ? [] : [words.say('opinions.words', { words: neutraliseWithin(opinion.words, 180) })]),
    answer === null
      ? words.say('opinions.notFound')
      : words.say('opinions.sources', { sources: sources.slice(0, 3).join(', ') || '–' }),
  ].join('\n');
}
