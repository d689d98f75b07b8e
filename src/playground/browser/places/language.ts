import type { View } from '../../page/protocol.js';
import { byId, h } from '../dom.js';

const key = 'byline-language';

export interface Language {
  /** The browser's own, until the person says otherwise. */
  readonly chosen: string;
  show(view: View): void;
}

/** The language that the person's Discord is set to: bots are told it, and Discord shows their commands in it. */
export function createLanguage(onChange: () => void): Language {
  const menu = byId<HTMLSelectElement>('language');
  menu.addEventListener('change', () => {
    sessionStorage.setItem(key, menu.value);
    onChange();
  });
  return {
    get chosen() {
      return sessionStorage.getItem(key) ?? navigator.language;
    },
    show({ locale, locales }) {
      const named = locales.map((value) => ({ value, name: ownName(value) }));
      named.sort((one, other) => one.name.localeCompare(other.name));
      menu.replaceChildren(
        ...named.map(({ value, name }) => h('option', { value, lang: value, selected: value === locale }, name)),
      );
    },
  };
}

/** A language as those who speak it call it. */
function ownName(locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
}
