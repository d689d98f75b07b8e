import { chineseForms } from '../language/chinese-forms.js';
import { detectLanguage } from '../language/detect.js';

/**
 * The language of a question. It is often too short or too full of foreign names for counting letters: kana mean Japanese, Han
 * without kana Chinese (Simplified where more forms say so). Among the others English where nothing tells. BCP 47; null without letters.
 */
export function questionLanguage(text: string): string | null {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
  const han = text.match(/\p{Script=Han}/gu);
  if (han !== null) return chineseScript(han);
  return detectLanguage(text) ?? (/\p{Script=Latin}/u.test(text) ? 'en' : null);
}

function chineseScript(characters: readonly string[]): string {
  const { simplifiedOnly, traditionalOnly } = chineseForms();
  const simplified = characters.filter((character) => simplifiedOnly.has(character)).length;
  const traditional = characters.filter((character) => traditionalOnly.has(character)).length;
  return simplified > traditional ? 'zh-Hans' : 'zh-Hant';
}
