// The menus, buttons and the form that change what is set for a server, in the one message of /settings.
import type { Asking, Click, Control, Prepared, PreparedWork, Refusal, Work } from '../../src/discord/action.js';
import { customId, form } from '../../src/discord/controls.js';
import { defaultLimits } from '../../src/discord/limits.js';
import { languageChoices, renderSettings } from '../../src/discord/render-settings.js';
import type { Reply } from '../../src/discord/reply.js';
import { wordsFor } from '../../src/discord/words/words.js';
import { answerPlaces, type ServerSettings, visibilities } from '../../src/store/server-rows.js';

/** Less than this holds everywhere; more would be a limit that nobody meets. */
const mostAMinute = defaultLimits.person.perMinute;

export function settingsOf({ server, state, placesOf, words }: Work): Reply {
  const settings = state.servers.settings(server ?? '');
  const spoken = settings.language === 'auto' ? words : wordsFor(settings.language);
  return renderSettings({ settings, roles: state.adminRoles(server ?? ''), places: placesOf(server ?? ''), words: spoken });
}

export const settingsControls: Control = {
  name: 'settings',
  who: 'administrators',
  prepare(click, asking) {
    const [field = '', value] = click.args;
    if (field === 'limit') return limitForm(asking);
    if (field === 'limited') return setLimit(click, asking);
    if (field === 'clean') return change('channels clean', (work) => ({ channels: channelsThere(work) }));
    if (field === 'channels') return change(`channels ${click.values.length}`, () => ({ channels: snowflakes(click.values) }));
    const language = languageChoices.find((one) => field === 'language' && one === click.values[0]);
    if (language) return change(`language ${language}`, () => ({ language }));
    const visibility = visibilities.find((one) => field === 'visibility' && one === value);
    if (visibility) return change(`visibility ${visibility}`, () => ({ visibility }));
    const answerIn = answerPlaces.find((one) => field === 'answerIn' && one === value);
    if (answerIn) return change(`answer in ${answerIn}`, () => ({ answerIn }));
    return { refusal: asking.words.say('outdatedControl') };
  },
};

/** Whoever administers by a role must not be able to hand that out, or to keep it. */
export const adminRoles: Control = {
  name: 'adminroles',
  who: 'managers',
  prepare({ args, values }, { words }) {
    const chosen: Readonly<Record<string, (work: Work) => readonly string[]>> = {
      set: () => snowflakes(values),
      clean: (work) => rolesThere(work),
    };
    const roles = chosen[args[0] ?? ''];
    if (roles === undefined) return { refusal: words.say('outdatedControl') };
    return changing(`roles ${args[0] === 'set' ? values.length : 'clean'}`, (work, server) => {
      work.state.setAdminRoles(server, roles(work));
    });
  },
};

function limitForm({ server, state, words }: Asking): Prepared {
  const { questionsAMinute } = state.servers.settings(server ?? '');
  const label = words.say('settings.limitLabel', { most: mostAMinute });
  const value = questionsAMinute === null ? {} : { value: String(questionsAMinute) };
  const field = { kind: 'text', id: 'limit', label, longest: 3, required: false, short: true, ...value } as const;
  return { form: form(customId('settings', 'limited'), words.say('settings.limitTitle'), [field]) };
}

function setLimit({ fields }: Click, { words }: Asking): Prepared | Refusal {
  const text = typeof fields.limit === 'string' ? fields.limit.normalize('NFKC').trim() : '';
  const limit = text === '' ? null : Number(text);
  if (limit !== null && !(Number.isInteger(limit) && limit >= 1 && limit <= mostAMinute))
    return { refusal: words.say('settings.limitWrong', { most: mostAMinute }) };
  return change(`limit ${limit ?? 'none'}`, () => ({ questionsAMinute: limit }));
}

function change(what: string, changes: (work: Work) => Partial<ServerSettings>): PreparedWork {
  return changing(what, (work, server) => work.state.servers.change(server, changes(work)));
}

function changing(what: string, act: (work: Work, server: string) => void): PreparedWork {
  return {
    hidden: true,
    place: 'same',
    audit: `/settings ${what}`,
    async run(work) {
      if (work.server !== null) act(work, work.server);
      return settingsOf(work);
    },
  };
}

/** Discord sends ids; a client by hand can send anything. */
const snowflakes = (values: readonly string[]): string[] => values.filter((value) => /^\d{15,20}$/.test(value)).slice(0, 25);

function channelsThere({ server, state, placesOf }: Work): readonly string[] {
  const known = placesOf(server ?? '');
  return state.servers.settings(server ?? '').channels.filter((id) => known?.channels.has(id) ?? true);
}

function rolesThere({ server, state, placesOf }: Work): readonly string[] {
  const known = placesOf(server ?? '');
  return state.adminRoles(server ?? '').filter((id) => known?.roles.has(id) ?? true);
}
