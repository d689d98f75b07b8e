import type { Answer } from '../../src/answer/answer.js';
import type { Asking, Refusal } from '../../src/discord/action.js';
import type { View } from '../../src/store/view-rows.js';

export interface ShownAnswer {
  readonly view: View;
  readonly answer: Answer;
}

/** The answer behind a control. One that only its asker sees is nobody else's, whatever id a client sends. */
export function shownAnswer(id: string | undefined, { person, server, state, words }: Asking): ShownAnswer | Refusal {
  const view = id === undefined ? null : state.views.find(id);
  const isTheirs = view !== null && view.server === server && (view.person === person || (server !== null && !view.hidden));
  if (view?.kind !== 'answer' || !isTheirs) return { refusal: words.say('outdatedControl') };
  return { view, answer: view.body as Answer };
}
