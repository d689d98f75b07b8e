// In: the language of a person's client, or of an answer. Out: what the bot says in it. Called by everything that shows words in Discord.
import i18next, { type i18n } from 'i18next';
import { type Spoken, spoken } from './area.js';
import { areas } from './areas.js';

type English = { [A in keyof typeof areas]: (typeof areas)[A]['en'] }[keyof typeof areas];
type KeysOf<E> = E extends unknown ? keyof E & string : never;
/** The two forms of a counted phrase are one key. */
type Uncounted<K extends string> = K extends `${infer Name}_one` | `${infer Name}_other` ? Name : K;
export type WordKey = Uncounted<KeysOf<English>>;

export interface Words {
  readonly language: Spoken;
  /** The same in BCP 47, as the archive calls it. */
  readonly tag: string;
  /** @param values for the gaps of the phrase; `count` also chooses its form */
  say(key: WordKey, values?: Readonly<Record<string, string | number>>): string;
}

const instance = prepare();

function prepare(): i18n {
  const created = i18next.createInstance();
  const resources = Object.fromEntries(
    spoken.map((language) => [
      language,
      { translation: Object.assign({}, ...Object.values(areas).map((words) => words[language])) },
    ]),
  );
  // Values come neutralised for Discord; what HTML needs escaped means nothing there. Everything is in memory: nothing is waited for.
  void created.init({
    resources,
    lng: 'en',
    fallbackLng: 'en',
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    // Standard output belongs to results.
    showSupportNotice: false,
    interpolation: { escapeValue: false, skipOnVariables: true },
  });
  return created;
}

const tags = { en: 'en', 'zh-TW': 'zh-Hant', 'zh-CN': 'zh-Hans', ja: 'ja', vi: 'vi' } as const satisfies Record<Spoken, string>;

const made = new Map<Spoken, Words>();

/** @param language as Discord names a client's (`zh-TW`) or as an answer states its own (`zh-Hant`); English where it is not spoken */
export function wordsFor(language: string | null | undefined): Words {
  const name = spokenName(language ?? 'en');
  const known = made.get(name);
  if (known) return known;
  const translate = instance.getFixedT(name);
  const words: Words = { language: name, tag: tags[name], say: (key, values = {}) => translate(key, values) };
  made.set(name, words);
  return words;
}

/** One phrase in every language, by Discord's names for the clients' languages: English has two. */
export function localizations(key: WordKey): Record<Exclude<Spoken, 'en'> | 'en-US' | 'en-GB', string> {
  const translated = spoken.filter((language) => language !== 'en').map((language) => [language, wordsFor(language).say(key)]);
  const english = wordsFor('en').say(key);
  return { 'en-US': english, 'en-GB': english, ...(Object.fromEntries(translated) as Record<Exclude<Spoken, 'en'>, string>) };
}

function spokenName(language: string): Spoken {
  if (/^ja\b/.test(language)) return 'ja';
  if (/^vi\b/.test(language)) return 'vi';
  if (/^zh\b/.test(language)) return /^zh(?:-Hans|-CN|-SG)\b/.test(language) ? 'zh-CN' : 'zh-TW';
  return 'en';
}
