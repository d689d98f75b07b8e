import { Converter } from 'opencc-js';
import { lettersOf } from '../../src/retrieve/excerpt/letters.js';

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const startsWord = (text: string, at: number): boolean =>
  at === 0 || WIDE.test(text.charAt(at)) || /\s/.test(text.charAt(at - 1));

/** A stretch of whole words, from 60 to 400 characters; null where the text is shorter than that. */
export function cutExcerpt(text: string, random: () => number): string | null {
  if (text.length < 70) return null;
  let start = Math.floor(random() * (text.length - 60));
  while (start > 0 && !startsWord(text, start)) start--;
  let end = Math.min(text.length, start + 60 + Math.floor(random() * 341));
  while (end < text.length && !startsWord(text, end)) end++;
  const excerpt = text.slice(start, end).trim();
  return excerpt.length < 60 ? null : excerpt;
}

type Alteration = (excerpt: string, random: () => number) => string | null;

const toSimplified = Converter({ from: 'tw', to: 'cn' });
const toTraditional = Converter({ from: 'cn', to: 'tw' });

/** What happens to words on their way from a page into a question. null: the alteration does not fit this excerpt. */
export const alterations: Readonly<Record<string, Alteration>> = {
  unaltered: (excerpt) => excerpt,
  'cut mid-word': (excerpt) => `…${excerpt.slice(3, -3)}`,
  'a stretch left out': (excerpt, random) => {
    if (excerpt.length < 120) return null;
    const from = Math.floor(excerpt.length * (0.3 + random() * 0.2));
    return `${excerpt.slice(0, from)} […] ${excerpt.slice(from + Math.floor(excerpt.length * 0.25))}`;
  },
  're-punctuated': (excerpt) =>
    excerpt
      .replace(/[“”"「」『』]/g, "'")
      .replace(/[,，、]/g, '')
      .replace(/[—–-]/g, ' ― ')
      .replace(/[.。]/g, ' ; '),
  'wrapped lines': (excerpt) => excerpt.replace(/(.{37})/g, '$1\n'),
  'full width': (excerpt) => excerpt.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
  'case changed': (excerpt) => (/[a-z]/.test(excerpt) ? excerpt.toUpperCase() : null),
  'other script': (excerpt) => {
    const [simplified, traditional] = [toSimplified(excerpt), toTraditional(excerpt)];
    if (/\p{Script=Hiragana}/u.test(excerpt)) return null;
    if (simplified !== excerpt) return simplified;
    return traditional !== excerpt ? traditional : null;
  },
  'a word dropped': (excerpt, random) => {
    const at = Math.floor(excerpt.length * (0.2 + random() * 0.6));
    if (WIDE.test(excerpt)) return excerpt.slice(0, at) + excerpt.slice(at + 2);
    const words = excerpt.split(' ');
    return words.filter((_, place) => place !== Math.floor(words.length / 2)).join(' ');
  },
  'one typo in a hundred': (excerpt, random) => {
    const characters = [...excerpt];
    const letters = characters.flatMap((one, at) => (/\p{L}/u.test(one) ? [at] : []));
    for (let count = Math.max(1, Math.round(characters.length / 100)); count > 0; count--) {
      const at = letters[Math.floor(random() * letters.length)] as number;
      characters[at] = WIDE.test(excerpt) ? '的' : 'q';
    }
    return characters.join('');
  },
  'asked for': (excerpt) => (WIDE.test(excerpt) ? `請問這段話出自哪裡：「${excerpt}」` : `Who wrote this: "${excerpt}"`),
  'asked before': (excerpt) => (WIDE.test(excerpt) ? `以下文字來自哪家媒體？\n${excerpt}` : `Where is this from? ${excerpt}`),
  'quoted lines': (excerpt) => `> ${excerpt.replace(/\n/g, '\n> ')}`,
};

/** Whether the words of an excerpt stand in a text, whatever stands between them that is no letter. */
export function holdsWords(text: string, excerpt: string): boolean {
  return lettersText(text).includes(lettersText(excerpt));
}

export function lettersText(text: string): string {
  return Buffer.from(Uint16Array.from(lettersOf(text).units).buffer).toString('utf16le');
}
