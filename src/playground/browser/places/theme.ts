import { byId } from '../dom.js';

const key = 'byline-theme';

/** Light or dark: as the system has it, until the person says otherwise. */
export function createTheme(onChange: () => void): { readonly isLight: boolean } {
  const system = matchMedia('(prefers-color-scheme: light)');
  const button = byId('theme');
  const isLight = (): boolean => (localStorage.getItem(key) ?? (system.matches ? 'light' : 'dark')) === 'light';
  const apply = (): void => {
    document.documentElement.dataset.theme = isLight() ? 'light' : 'dark';
    byId('log').toggleAttribute('light-theme', isLight());
    const words = isLight() ? 'Dark theme' : 'Light theme';
    button.textContent = isLight() ? '☾' : '☀';
    button.title = words;
    button.setAttribute('aria-label', words);
  };
  button.addEventListener('click', () => {
    localStorage.setItem(key, isLight() ? 'dark' : 'light');
    apply();
    onChange();
  });
  system.addEventListener('change', () => {
    apply();
    onChange();
  });
  apply();
  return {
    get isLight() {
      return isLight();
    },
  };
}
