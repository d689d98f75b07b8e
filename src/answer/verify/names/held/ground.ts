import { remember } from '../../remember.js';
import { conceptsIn } from '../../words/concepts.js';
import { foldedText } from '../../words/segments.js';
import { latinNames } from '../find/latin-names.js';

/** A text in which names are looked for. */
export interface NameGround {
  readonly text: string;
  /** Folded: one case, one form of each Han character, no accents. */
  readonly folded: string;
  /** Its words in small letters with their accents, and folded. */
  readonly words: ReadonlySet<string>;
  readonly foldedWords: ReadonlySet<string>;
  /** First letters of the names of several words: "WHO" of the World Health Organization. */
  readonly initials: ReadonlySet<string>;
  readonly concepts: ReadonlySet<number>;
}

/** Where the names of a statement are looked for. */
export interface Grounds {
  /** The cited sentences, and the same in translation. */
  readonly near: NameGround;
  /** With the sentences around them, headlines, outlets and hosts. */
  readonly wide: NameGround;
  /** Whether anything cited, or its translation, is in the language of the statement. */
  readonly sameLanguage: boolean;
}

/** With nothing around what is cited itself. */
export const nearAlone = ({ near, sameLanguage }: Grounds): Grounds => ({ near, wide: near, sameLanguage });

const word = /[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{M}\p{N}&'’-]*/gu;

export const nameGround = remember(readGround);

function readGround(text: string): NameGround {
  const words = (text.match(word) ?? []).flatMap((written) => {
    const bare = written
      .normalize('NFC')
      .toLowerCase()
      .replace(/['’]s?$/u, '');
    return bare.includes('-') ? [bare, ...bare.split('-')] : [bare];
  });
  const initials = latinNames(text)
    .filter((name) => name.length > 1)
    .map((name) => name.map((part) => part.text.charAt(0)).join(''));
  return {
    text,
    folded: foldedText(text),
    words: new Set(words),
    foldedWords: new Set(words.map(foldedText)),
    initials: new Set([...initials, ...initialsOfBodies(text)]),
    concepts: new Set(conceptsIn(text).map(({ concept }) => concept)),
  };
}

/** "CMA" of "Britain's Competition and Markets Authority", whatever joins the words and whosever it is. */
function initialsOfBodies(text: string): string[] {
  return (text.match(longName) ?? []).flatMap((name) => {
    const heads = Array.from(name.matchAll(/(?<![\p{L}\p{M}’'-])\p{Lu}/gu), ([letter]) => letter);
    return heads.slice(0, 1 - LEAST_INITIALS).map((_, at) => heads.slice(at).join(''));
  });
}

/** Two letters are anybody's. */
const LEAST_INITIALS = 3;
const longName = /\p{Lu}[\p{L}\p{M}’'-]*(?:(?: (?:of|and|for|the|&)){0,2} \p{Lu}[\p{L}\p{M}’'-]*)+/gu;

/** Whether a word of a name stands there: accents are exact where both sides write them. */
export function holdsWord(ground: NameGround, written: string): boolean {
  const lower = written.normalize('NFC').toLowerCase();
  if (ground.words.has(lower)) return true;
  const folded = foldedText(lower);
  if (!ground.foldedWords.has(folded)) return holdsOtherForm(ground, written, folded);
  return folded === lower || ground.words.has(folded);
}

const peoples = ['n', 'ns', 'an', 'ans', 'ian', 'ians', 'ese', 'ish', 'er', 'ers'];

/** Initials, the plural, and parts joined by a hyphen. */
function holdsOtherForm(ground: NameGround, written: string, folded: string): boolean {
  if (/^\p{Lu}{2,6}$/u.test(written) && ground.initials.has(written)) return true;
  // The B200s.
  const isModel = /\d/.test(folded) && folded.length > 2;
  if ((folded.length > 4 || isModel) && folded.endsWith('s') && ground.foldedWords.has(folded.slice(0, -1))) return true;
  if ((folded.length > 4 || isModel) && ground.foldedWords.has(`${folded}s`)) return true;
  // Lervania and Lervanians, Castor and Castorian.
  if (
    folded.length > 4 &&
    peoples.some(
      (ending) => ground.foldedWords.has(folded.replace(/[ao]$/, '') + ending) || ground.foldedWords.has(folded + ending),
    )
  )
    return true;
  return folded.includes('-') && folded.split('-').every((part) => ground.foldedWords.has(part));
}
