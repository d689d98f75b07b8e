// In: what is set for a server. Out: one message that tells it and holds the menus and buttons that change it. Called by /settings.
import type { ServerSettings } from '../store/server-rows.js';
import { button, channelMenu, customId, menu, type Row, roleMenu, row } from './controls.js';
import { defaultLimits } from './limits.js';
import { type Reply, say } from './reply.js';
import type { ServerPlaces } from './server-places.js';
import { spoken } from './words/area.js';
import type { Words } from './words/words.js';

export interface SettingsShown {
  readonly settings: ServerSettings;
  readonly roles: readonly string[];
  /** Null: not known, then nothing is called deleted. */
  readonly places: ServerPlaces | null;
  readonly words: Words;
}

/** How each language calls itself, so that whoever cannot read the others finds it. */
const languageNames = { en: 'English', 'zh-TW': '繁體中文', 'zh-CN': '简体中文', ja: '日本語', vi: 'Tiếng Việt' } as const;

export const languageChoices = ['auto', ...spoken] as const;

export function renderSettings(shown: SettingsShown): Reply {
  return { ...say(settingsText(shown)), rows: settingsRows(shown) };
}

function languageName(language: (typeof languageChoices)[number], words: Words): string {
  return language === 'auto' ? words.say('settings.language.auto') : languageNames[language];
}

/** Ids behind these are left out and counted: a list of mentions must not push the rest out of the message. */
const mostNamed = 25;

function settingsText({ settings, roles, places, words }: SettingsShown): string {
  const { channels, language, visibility, answerIn, questionsAMinute } = settings;
  const named = (ids: readonly string[], one: (id: string) => string): string =>
    ids.slice(0, mostNamed).map(one).join(', ') + (ids.length > mostNamed ? ' …' : '');
  const channelName = (id: string) =>
    isThere(places?.channels, id) ? `<#${id}>` : words.say('settings.deletedChannel', { id: `\`${id}\`` });
  const roleName = (id: string) =>
    isThere(places?.roles, id) ? `<@&${id}>` : words.say('settings.deletedRole', { id: `\`${id}\`` });
  const nowhere = channels.length > 0 && !channels.some((id) => isThere(places?.channels, id));
  const limit = questionsAMinute ?? words.say('settings.noLimit', { count: defaultLimits.person.perMinute });
  return [
    words.say('settings.title'),
    words.say('settings.channels', {
      channels: channels.length === 0 ? words.say('settings.everywhere') : named(channels, channelName),
    }),
    ...(nowhere ? [words.say('settings.onlyDeleted')] : []),
    words.say('settings.visibility', { visibility: words.say(`settings.visibility.${visibility}`) }),
    words.say('settings.answerIn', { place: words.say(`settings.answerIn.${answerIn}`) }),
    words.say('settings.language', { language: languageName(language, words) }),
    words.say('settings.limit', { limit }),
    words.say('settings.roles', { roles: roles.length === 0 ? words.say('settings.none') : named(roles, roleName) }),
  ].join('\n');
}

/** Where nothing is known, everything is taken to be there. */
const isThere = (known: ReadonlySet<string> | undefined, id: string): boolean => known === undefined || known.has(id);

function settingsRows({ settings, roles, places, words }: SettingsShown): readonly Row[] {
  const { channels, language, visibility, answerIn } = settings;
  const channelsThere = channels.filter((id) => isThere(places?.channels, id));
  const rolesThere = roles.filter((id) => isThere(places?.roles, id));
  // Closed, a menu shows the label of what is chosen and nothing else: that one says what the menu is for.
  const languages = languageChoices.map((value) => {
    const chosen = value === language;
    const name = languageName(value, words);
    return { value, label: chosen ? words.say('settings.language', { language: name }) : name, chosen };
  });
  // What a button sends is what it promises, so that a second click on an old message does no harm.
  const otherVisibility = visibility === 'public' ? 'private' : 'public';
  const otherPlace = answerIn === 'place' ? 'thread' : 'place';
  const cleaning = [
    ...(channelsThere.length < channels.length ? [cleanButton('settings', words.say('settings.cleanChannels'))] : []),
    ...(rolesThere.length < roles.length ? [cleanButton('adminroles', words.say('settings.cleanRoles'))] : []),
  ];
  return [
    row(channelMenu(customId('settings', 'channels'), words.say('settings.chooseChannels'), channelsThere)),
    row(menu(customId('settings', 'language'), words.say('settings.chooseLanguage'), languages)),
    row(roleMenu(customId('adminroles', 'set'), words.say('settings.chooseRoles'), rolesThere)),
    row(
      button(customId('settings', 'visibility', otherVisibility), {
        label: words.say(otherVisibility === 'public' ? 'settings.toPublic' : 'settings.toPrivate'),
      }),
      button(customId('settings', 'answerIn', otherPlace), {
        label: words.say(otherPlace === 'place' ? 'settings.toPlace' : 'settings.toThread'),
      }),
      button(customId('settings', 'limit'), { label: words.say('settings.changeLimit') }),
    ),
    ...(cleaning.length > 0 ? [row(...cleaning)] : []),
  ];
}

const cleanButton = (control: string, label: string) => button(customId(control, 'clean'), { label, style: 'danger' });
