import type { Control } from '../../src/discord/action.js';
import { answerControls } from '../../src/discord/answer-controls.js';
import { renderAnswer } from '../../src/discord/render-answer.js';
import { withLastLine } from '../../src/discord/reply.js';
import { shownAnswer } from './shown-answer.js';

/** Puts an answer that only its asker saw where all see it, once. */
export const share: Control = {
  name: 'share',
  who: 'members',
  prepare({ args }, asking) {
    const shown = shownAnswer(args[0], asking);
    if ('refusal' in shown) return shown;
    const { view, answer } = shown;
    const { state, words, person } = asking;
    // Marked at once: a second click may come before the first is carried out.
    if (view.person !== person || !state.views.share(view.id)) return { refusal: words.say('share.already') };
    return {
      hidden: false,
      async run() {
        const rendered = renderAnswer(answer, answer.question);
        // Names the asker without calling them.
        const by = `-# ${words.say('share.done', { who: `<@${person}>` })}`;
        const rows = answerControls(answer, { view: view.id, hidden: false, words });
        return { ...withLastLine(rendered, by), rows };
      },
    };
  },
};
