import { chineseForms } from '../../language/chinese-forms.js';

/** A topic is a few words, often names: too few to tell a language by the frequency of letters. */
const FEW_WORDS = 6;
const FEW_CHARACTERS = 16;

/**
 * The language in which whoever typed a topic is told of it: English for a few words without an accent, Japanese for ideographs that
 * only Japanese writes so; else what its question is in.
 */
export function topicLanguage(text: string, language: string | null): string | null {
  if (/^[\x20-\x7E‘’“”–—]*$/u.test(text) && text.trim().split(/\s+/u).length <= FEW_WORDS)
    return /[a-z]/iu.test(text) ? 'en' : language;
  const han = text.match(/\p{Script=Han}/gu) ?? [];
  if (!language?.startsWith('zh') || han.length > FEW_CHARACTERS) return language;
  const { japaneseOnly, traditionalOnly } = chineseForms();
  return han.some((one) => japaneseOnly.has(one)) && !han.some((one) => traditionalOnly.has(one)) ? 'ja' : language;
}
