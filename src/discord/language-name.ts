import type { Spoken } from './words/area.js';

/** A language by its tag, named in another one: `zh-Hant` is "Traditional Chinese"; null for what is no tag. */
export function languageName(tag: string, language: Spoken): string | null {
  try {
    return new Intl.DisplayNames([language], { type: 'language', fallback: 'none' }).of(tag) ?? null;
  } catch {
    return null;
  }
}
