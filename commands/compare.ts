import type { SlashCommand } from '../src/discord/action.js';
import { completeFromArchive } from '../src/discord/complete-from-archive.js';
import { readLimitedQuestion } from '../src/discord/read-limited-question.js';
import { questionLimit } from '../src/discord/read-question.js';
import { prepareTopic } from '../src/discord/reading/topic-pages.js';
import { isHidden } from '../src/discord/visibility.js';
import { named } from './define.js';
import { memberCommand, withLimits } from './member-command.js';

const definition = withLimits(
  memberCommand('compare').addStringOption((option) =>
    named(option, 'compare.topic').setRequired(true).setMaxLength(questionLimit),
  ),
);

export const compare: SlashCommand = {
  definition: definition.toJSON(),
  who: 'members',
  prepare(options, asking) {
    const question = readLimitedQuestion(options, 'topic', asking.words);
    if ('refusal' in question) return question;
    return prepareTopic('compare', question, { hidden: isHidden(options.getBoolean('private'), asking), asking });
  },
  complete: completeFromArchive,
};
