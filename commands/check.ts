import { ApplicationCommandType, ContextMenuCommandBuilder } from 'discord.js';
import type { MessageCommand } from '../src/discord/action.js';
import { readQuestion } from '../src/discord/read-question.js';
import { renderCheck } from '../src/discord/render-check.js';
import { say } from '../src/discord/reply.js';
import { inMessageMenu } from './define.js';

/** Seen by whoever checks alone: it is said of somebody else's words. */
export const check: MessageCommand = {
  definition: inMessageMenu(new ContextMenuCommandBuilder().setType(ApplicationCommandType.Message), 'check.name').toJSON(),
  who: 'members',
  prepare({ content }, { words }) {
    if (content.trim() === '') return { refusal: words.say('message.empty') };
    const text = readQuestion({ text: content }, words);
    if ('refusal' in text) return text;
    return {
      hidden: true,
      async run(work) {
        const checked = await work.check(text);
        return checked.statements.length === 0 ? say(words.say('check.nothing')) : renderCheck(checked, words);
      },
    };
  },
};
