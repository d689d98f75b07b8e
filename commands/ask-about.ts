import { ApplicationCommandType, ContextMenuCommandBuilder } from 'discord.js';
import type { MessageCommand } from '../src/discord/action.js';
import { readQuestion } from '../src/discord/read-question.js';
import { isHidden } from '../src/discord/visibility.js';
import { inMessageMenu } from './define.js';

/** Takes somebody's message as the question: what it asks, or which article it is taken from. */
export const askAbout: MessageCommand = {
  definition: inMessageMenu(new ContextMenuCommandBuilder().setType(ApplicationCommandType.Message), 'askAbout.name').toJSON(),
  who: 'members',
  prepare({ id, content, isOurs }, asking) {
    if (isOurs) return { refusal: asking.words.say('message.ours') };
    if (content.trim() === '') return { refusal: asking.words.say('message.empty') };
    const question = readQuestion({ text: content }, asking.words);
    return 'refusal' in question ? question : { hidden: isHidden(null, asking), question, repliesTo: id };
  },
};
