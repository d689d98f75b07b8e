import { foldForMatching } from '../language/fold.js';
import { stem } from '../language/stem.js';
import { tokenize, tokenizeWithOffsets } from '../language/tokenize.js';

/** A stretch of the question that can be said otherwise. */
export interface Rewording {
  /** UTF-16 offsets in the question. */
  readonly start: number;
  readonly end: number;
  /** Each a list of terms that stand together. */
  readonly alternatives: readonly (readonly string[])[];
}

export interface OtherWords {
  find(question: string): readonly Rewording[];
}

interface Member {
  /** Terms in order; of Chinese and Japanese the pairs, or the one character. */
  readonly terms: readonly string[];
  readonly row: number;
  /** Read so in a question, never looked for in a text. */
  readonly questionOnly: boolean;
}

const ideographs = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u;

/** Finds the members of the rows in a question; the other members of a row are the alternatives. */
export function createOtherWords(rows: readonly string[]): OtherWords {
  const members = rows.map((row, at) =>
    row.split('|').map((member) => ({
      terms: termsOf(member.replace('<', '')),
      row: at,
      questionOnly: member.includes('<'),
    })),
  );
  const byFirst = new Map<string, Member[]>();
  for (const member of members.flat()) {
    const first = member.terms[0];
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), member]);
  }
  const alternativesOf = ({ row, terms }: Member) =>
    (members[row] ?? [])
      .filter(({ questionOnly }) => !questionOnly)
      .map((other) => other.terms)
      .filter((other) => other.join(' ') !== terms.join(' '));
  return {
    find(question) {
      const tokens = tokenizeWithOffsets(question);
      const found = tokens.flatMap(({ term, start }, at) =>
        (byFirst.get(term) ?? []).flatMap((member) => {
          const end = endOf(member.terms, tokens, at);
          return end === null ? [] : [{ start, end, alternatives: alternativesOf(member) }];
        }),
      );
      // "Head office" is not about a head.
      return found.filter(
        ({ start, end }) =>
          !found.some((other) => other.start <= start && end <= other.end && other.end - other.start > end - start),
      );
    },
  };
}

/** The single words of the rows that Latin letters write: common words, whatever their capitals. */
export function wordsOf(rows: readonly string[]): ReadonlySet<string> {
  const members = rows.flatMap((row) => row.split('|').map((member) => member.replace('<', '').trim()));
  return new Set(members.filter((member) => /^[a-z-]+$/.test(member)).flatMap((member) => [member, `${member}s`]));
}

/** Where the member's terms end when they stand at this place one after the other; null when they do not. */
function endOf(
  terms: readonly string[],
  tokens: readonly { term: string; start: number; end: number }[],
  at: number,
): number | null {
  let token = tokens[at];
  let next = at;
  for (const term of terms.slice(1)) {
    const from = token;
    next = tokens.findIndex((other, place) => place > next && other.term === term);
    token = tokens[next];
    if (from === undefined || token === undefined || token.start - from.end > 1 || next > at + 2 * terms.length + 2) return null;
  }
  return token?.end ?? null;
}

function termsOf(member: string): string[] {
  const terms = tokenize(foldForMatching(member.trim()));
  return terms.some((term) => ideographs.test(term) && term.length > 1)
    ? terms.filter((term) => !ideographs.test(term) || term.length > 1)
    : terms;
}

const endings = ['er', 'or', 'ion', 'ment', 'al', 'ing', 'ed', 'ese', 'ian', 'an', 'n', 'ish'];
const SHORTEST_STEM = 4;

/**
 * Words built on the same stem that the stemmer keeps apart ("translator" – "translated", "China" – "Chinese"): the term
 * without one ending, with another. Only those that the corpus knows are kept by the caller.
 */
export function sameStem(term: string): string[] {
  if (!/^[a-z]{4,}$/.test(term)) return [];
  const stems = new Set([term, term.replace(/[aey]$/, '')]);
  for (const ending of endings) if (term.endsWith(ending)) stems.add(term.slice(0, -ending.length));
  const words = [...stems]
    .filter((stem) => stem.length >= SHORTEST_STEM)
    .flatMap((stem) => [stem, `${stem}e`, `${stem}a`, `${stem}y`, ...endings.map((ending) => stem + ending)]);
  return [...new Set(words.map(stem))].filter((other) => other !== term);
}
