// In: by what to count, and the page wished for. Out: that page, with buttons to turn it and a menu to count by something else.
// Called by /sources and its controls.
import type { Work } from '../action.js';
import { customId, menu, row } from '../controls.js';
import type { Reply } from '../reply.js';
import { pageRows } from './page-row.js';
import { renderSources, type SourcesBy, sourcesBy } from './render-sources.js';

export interface ShownSources {
  readonly by: SourcesBy;
  /** From 0. */
  readonly page: number;
  /** Id of the view behind the controls; kept when it is asked for. */
  readonly view: () => string;
}

export async function showSources({ by, page, view }: ShownSources, { archive, words }: Work): Promise<Reply> {
  const shown = renderSources(await archive.overview(), by, page, words);
  const id = view();
  const options = sourcesBy.map((value) => ({ value, label: words.say(`sources.${value}`) }));
  const turn = pageRows({ ...shown, words }, (to, step) => customId('sources', id, by, String(to), step));
  const rows = [row(menu(customId('count', id), words.say('sources.choose'), options)), ...turn];
  return { content: shown.content, file: null, rows };
}
