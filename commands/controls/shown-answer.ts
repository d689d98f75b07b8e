import type { Answer } from '../../src/answer/answer.js';
import type { Asking, Refusal } from '../../src/discord/action.js';
import type { View } from '../../src/store/view-rows.js';
import { keptView } from './kept-view.js';

export interface ShownAnswer {
  readonly view: View;
  readonly answer: Answer;
}

/** The answer behind a control. */
export function shownAnswer(id: string | undefined, asking: Asking): ShownAnswer | Refusal {
  const view = keptView(id, asking);
  if ('refusal' in view) return view;
  return view.kind === 'answer' ? { view, answer: view.body as Answer } : { refusal: asking.words.say('outdatedControl') };
}
