import type { SlashCommand, Work } from '../src/discord/action.js';
import { answerWords } from '../src/discord/answer-words.js';
import { fittingChoices } from '../src/discord/choices.js';
import { visibleText } from '../src/discord/neutralise.js';
import { findArticle } from '../src/discord/reading/find-article.js';
import { showArticle } from '../src/discord/reading/show-article.js';
import { nearestLine } from '../src/discord/render-source.js';
import { type Reply, say } from '../src/discord/reply.js';
import { isHidden } from '../src/discord/visibility.js';
import { withoutMentions } from '../src/discord/without-mentions.js';
import { named } from './define.js';
import { memberCommand } from './member-command.js';

const longestHeadline = 300;

const definition = memberCommand('article')
  .addStringOption((option) =>
    named(option, 'article.headline').setRequired(true).setMaxLength(longestHeadline).setAutocomplete(true),
  )
  .addBooleanOption((option) => named(option, 'ask.private'));

export const article: SlashCommand = {
  definition: definition.toJSON(),
  who: 'members',
  prepare(options, asking) {
    const { state, person, server, words } = asking;
    const typed = withoutMentions(visibleText(options.getString('headline') ?? '')).slice(0, longestHeadline);
    if (typed === '') return { refusal: words.say('article.missing') };
    const hidden = isHidden(options.getBoolean('private'), asking);
    const view = (): string => state.views.keep({ kind: 'article', person, server, hidden, body: null });
    return { hidden, run: (work) => show(typed, view, work) };
  },
  async complete({ option, text }, { archive }) {
    return option === 'headline' ? fittingChoices(await archive.complete({ field: 'headline', typed: text, limit: 25 })) : [];
  },
};

async function show(typed: string, view: () => string, work: Work): Promise<Reply> {
  const found = await findArticle(typed, work.archive);
  if ('id' in found) return showArticle(found.id, view, work);
  const { words } = work;
  if (found.nearest.length === 0) return say(words.say('article.unknown'));
  const lines = found.nearest.map((near) => nearestLine(near, answerWords(words.language)));
  return say([words.say('article.several'), ...lines].join('\n'));
}
