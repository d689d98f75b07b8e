// The last look at what a model wrote, after every check of its truth: whatever it says, it may not carry anything but words.
import { plainText } from './plain-text.js';

/** Of the prompt: nobody writes so many of its characters by chance. */
const LEAKED_RUN = 40;

const scheme =
  /[a-z][a-z0-9+.-]{1,20}\s?:\s?\/\s?\/|\b(?:https?|ftp|mailto|javascript|data|vbscript|file|tel|discord)\s?:(?=\S)/iu;
const host =
  /\bwww\s?[.。．]|(?:^|[^\p{L}\p{N}@.])(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?[.。．]){1,8}[a-z]{2,18}(?=[/:?#]\S)/iu;
const invite = /\bdiscord(?:app)?\s?[.。．]\s?(?:gg|com|io|me|li|new)\b|\bdsc\s?[.。．]\s?gg\b/iu;
const masked = /!?\[[^\]\n]{0,500}\]\s?[([]|\]\s?:\s?\S|<[a-z!/][^>]{0,500}>/iu;
const mention = /@(?:everyone|here)\b|<(?:@[!&]?|#|\/[^>:\n]{1,100}:|a?:|t:|id:)[^>\n]{0,100}>|<@/iu;
/** An address of mail, and what an address looks like on its way through another one. */
const address = /[^\s@]{1,64}@[^\s@.]{1,63}\.[^\s@]{2,}|%(?:3a|2f|40)/iu;
const entity = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,10});/iu;
/** A name with a common ending of hosts. Companies are called so ("Amazon.com"), with a capital; hosts in running text are not. */
const bareHost =
  /(?:^|[^\p{L}\p{N}@.])\p{Ll}[\p{L}\p{N}-]{0,62}(?:[.。．][\p{L}\p{N}-]{1,63}){0,6}[.。．](?:com|net|org|info|biz|io|co|gg|me|ai|app|dev|xyz|top|site|online|link|click|live|ru|cn|tk|to|ly|us|uk|eu|de|fr|jp|vn|tw|hk|example|test|invalid|onion)\b/u;

/** Each of the patterns of links needs one of these; most sentences hold none. */
const signOfLink = /[:@<%&\]]|[.。．]\s?[a-z]|www/iu;

/** @returns what is wrong with it, or null; links and mentions are found also behind look-alike, wide and invisible characters */
export function unsafeIn(text: string): 'link' | 'mention' | null {
  const plain = plainText(text.normalize('NFKC'))
    .normalize('NFKC')
    .replace(/[⁄∕／]/gu, '/');
  if (mention.test(plain)) return 'mention';
  for (const form of new Set([plain, foldLookAlikes(plain)]))
    if (signOfLink.test(form) && [scheme, host, invite, masked, entity, address, bareHost].some((pattern) => pattern.test(form)))
      return 'link';
  return null;
}

/** Whether words of the prompt stand in the text. */
export function leaksPrompt(text: string, prompt: string): boolean {
  const squeezed = squeeze(text);
  const known = squeeze(prompt);
  for (let at = 0; at + LEAKED_RUN <= squeezed.length; at += LEAKED_RUN / 4)
    if (known.includes(squeezed.slice(at, at + LEAKED_RUN))) return true;
  return false;
}

const squeeze = (text: string): string =>
  plainText(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ');

/** Letters of Cyrillic and Greek that pass for Latin ones in a host. */
const lookAlikes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a',
    е: 'e',
    о: 'o',
    р: 'p',
    с: 'c',
    х: 'x',
    у: 'y',
    і: 'i',
    ј: 'j',
    ѕ: 's',
    һ: 'h',
    ԁ: 'd',
    ԛ: 'q',
    ԝ: 'w',
    т: 't',
    м: 'm',
    к: 'k',
    в: 'b',
    н: 'h',
    α: 'a',
    ο: 'o',
    ρ: 'p',
    ν: 'v',
    ι: 'i',
    κ: 'k',
    τ: 't',
    υ: 'u',
    ϲ: 'c',
    ɡ: 'g',
    ı: 'i',
    ⅼ: 'l',
  }),
);

const foldLookAlikes = (text: string): string =>
  text.replace(/[\u0250-\u03ff\u0400-\u052f]/gu, (letter) => lookAlikes.get(letter.toLowerCase()) ?? letter);
