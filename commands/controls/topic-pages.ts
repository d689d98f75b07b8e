// Below a page of /search, /timeline or /compare: buttons that turn pages, and a menu that opens a passage of the page in its place.
import type { Asking, Click, Control, Prepared, Refusal, Work } from '../../src/discord/action.js';
import { readPage } from '../../src/discord/reading/page-row.js';
import { isTopicKind, layOutTopic, openRow, showTopic, type TopicPage } from '../../src/discord/reading/topic-pages.js';
import { renderPassage } from '../../src/discord/render-passage.js';
import { type Reply, say } from '../../src/discord/reply.js';
import type { Question } from '../../src/retrieve/passage.js';
import type { View } from '../../src/store/view-rows.js';
import { keptView, turnedFor } from './kept-view.js';

export const turnPage: Control = {
  name: 'page',
  who: 'members',
  prepare({ args }, asking) {
    const kept = keptPage(args, asking);
    if ('refusal' in kept) return kept;
    const { place, hidden, view } = turnedFor(kept.view, asking);
    return { hidden, place, run: (work) => showTopic({ ...kept.page, view }, work) };
  },
};

export const openPassage: Control = {
  name: 'open',
  who: 'members',
  prepare: (click, asking) => prepareOpening(click, asking, 'own'),
};

export const openNextPassage: Control = {
  name: 'opened',
  who: 'members',
  prepare: (click, asking) => prepareOpening(click, asking, 'same'),
};

function prepareOpening({ args, values }: Click, asking: Asking, place: 'own' | 'same'): Prepared | Refusal {
  const kept = keptPage(args, asking);
  if ('refusal' in kept) return kept;
  return { hidden: true, place, run: (work) => open(values[0] ?? '', kept, work) };
}

/** The passage is looked for by where it stands: a changed archive may rank another one in its place. */
async function open(wanted: string, { view, page }: KeptPage, work: Work): Promise<Reply> {
  const laid = await layOutTopic(page, work);
  const rows = laid.passages.length === 0 ? [] : [openRow('opened', laid, view.id)];
  const chosen = laid.passages.find(({ option }) => option.value === wanted);
  const opened = chosen === undefined ? null : await work.archive.passage(chosen.place);
  if (chosen === undefined || opened === null) return { ...say(work.words.say('passage.gone')), rows };
  return { ...renderPassage(chosen.head, opened, work.words), rows };
}

interface KeptPage {
  readonly view: View;
  readonly page: TopicPage;
}

function keptPage([id, typed]: Click['args'], asking: Asking): KeptPage | Refusal {
  const view = keptView(id, asking);
  if ('refusal' in view) return view;
  const { kind } = view;
  const page = readPage(typed);
  if (!isTopicKind(kind) || page === null) return { refusal: asking.words.say('outdatedControl') };
  return { view, page: { kind, page, question: view.body as Question } };
}
