import type { SlashCommand } from '../src/discord/action.js';
import { sourcesBy } from '../src/discord/reading/render-sources.js';
import { showSources } from '../src/discord/reading/show-sources.js';
import { isHidden } from '../src/discord/visibility.js';
import { localizations, wordsFor } from '../src/discord/words/words.js';
import { named } from './define.js';
import { memberCommand } from './member-command.js';

const choices = sourcesBy.map((value) => ({
  value,
  name: wordsFor('en').say(`sources.${value}`),
  name_localizations: localizations(`sources.${value}`),
}));

const definition = memberCommand('sources')
  .addStringOption((option) => named(option, 'sources.by').addChoices(...choices))
  .addBooleanOption((option) => named(option, 'ask.private'));

export const sources: SlashCommand = {
  definition: definition.toJSON(),
  who: 'members',
  prepare(options, asking) {
    const { state, person, server } = asking;
    const by = sourcesBy.find((one) => one === options.getString('by')) ?? 'outlet';
    // What the archive holds is looked up for oneself: shown to all only where that is wished for.
    const hidden = isHidden(options.getBoolean('private') ?? true, asking);
    const view = (): string => state.views.keep({ kind: 'sources', person, server, hidden, body: null });
    return { hidden, run: (work) => showSources({ by, page: 0, view }, work) };
  },
};
