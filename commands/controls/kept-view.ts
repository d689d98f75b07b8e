import type { Asking, Refusal } from '../../src/discord/action.js';
import type { View } from '../../src/store/view-rows.js';

/** What stands behind a control. One that only its asker sees is nobody else's, whatever id a client sends. */
export function keptView(id: string | undefined, { person, server, state, words }: Asking): View | Refusal {
  const view = id === undefined ? null : state.views.find(id);
  const isTheirs = view !== null && view.server === server && (view.person === person || (server !== null && !view.hidden));
  return isTheirs ? view : { refusal: words.say('outdatedControl') };
}

/** How a change of what a view shows is acknowledged, and by which id its controls go on. */
export interface Turned {
  readonly place: 'own' | 'same';
  readonly hidden: boolean;
  readonly view: () => string;
}

/** Whoever asked sees the change where they clicked; anybody else gets a message of their own, and turns its pages from there on. */
export function turnedFor(view: View, { person, state }: Asking): Turned {
  if (view.person === person) return { place: 'same', hidden: view.hidden, view: () => view.id };
  const { kind, server, body } = view;
  return { place: 'own', hidden: true, view: () => state.views.keep({ kind, person, server, hidden: true, body }) };
}
