// Below /sources: buttons that turn pages, and a menu to count by something else.
import type { Asking, Control, Prepared, Refusal } from '../../src/discord/action.js';
import { readPage } from '../../src/discord/reading/page-row.js';
import { sourcesBy } from '../../src/discord/reading/render-sources.js';
import { showSources } from '../../src/discord/reading/show-sources.js';
import { keptView, turnedFor } from './kept-view.js';

export const turnSources: Control = {
  name: 'sources',
  who: 'members',
  prepare: ({ args: [id, by, page] }, asking) => change({ id, by, page }, asking),
};

export const countSources: Control = {
  name: 'count',
  who: 'members',
  prepare: ({ args: [id], values: [by] }, asking) => change({ id, by, page: '0' }, asking),
};

interface Wished {
  readonly id: string | undefined;
  readonly by: string | undefined;
  readonly page: string | undefined;
}

function change(wished: Wished, asking: Asking): Prepared | Refusal {
  const kept = keptView(wished.id, asking);
  if ('refusal' in kept) return kept;
  const by = sourcesBy.find((one) => one === wished.by);
  const page = readPage(wished.page);
  if (kept.kind !== 'sources' || by === undefined || page === null) return { refusal: asking.words.say('outdatedControl') };
  const { place, hidden, view } = turnedFor(kept, asking);
  return { hidden, place, run: (work) => showSources({ by, page, view }, work) };
}
