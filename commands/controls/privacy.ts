// The buttons of /privacy: everything as a file, and deleting it after one more question.
import type { Control } from '../../src/discord/action.js';
import { button, customId, row } from '../../src/discord/controls.js';
import { keptOf } from '../../src/discord/kept-of.js';
import { say } from '../../src/discord/reply.js';

export const exportPrivacy: Control = {
  name: 'privacy-export',
  who: 'members',
  prepare: (_click, { person, state, words }) => ({
    hidden: true,
    async run() {
      const text = `${JSON.stringify({ person, ...keptOf(person, state) }, null, 2)}\n`;
      return { content: words.say('privacy.exported'), file: { name: 'byline.json', text } };
    },
  }),
};

export const askToDelete: Control = {
  name: 'privacy-delete',
  who: 'members',
  prepare: (_click, { words }) => ({
    hidden: true,
    async run() {
      const sure = button(customId('privacy-deleted'), { label: words.say('privacy.yes'), style: 'danger' });
      return { ...say(words.say('privacy.sure')), rows: [row(sure)] };
    },
  }),
};

export const deletePrivacy: Control = {
  name: 'privacy-deleted',
  who: 'members',
  prepare: (_click, { person, state, words }) => ({
    hidden: true,
    place: 'same',
    async run({ forgetConversations }) {
      const counts = {
        views: state.views.forget(person),
        feedback: state.feedback.forget(person),
        usage: state.usage.forget(person),
      };
      forgetConversations();
      return { ...say(words.say('privacy.deleted', counts)), rows: [] };
    },
  }),
};
