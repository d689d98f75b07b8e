import type { Passage } from './passage.js';
import { importanceIn } from './question-words.js';

/** Names are capitalised nearly always; common words now and then, in a title or a heading. Lower, "board" and "bank" become names. */
const CAPITAL_SHARE = 0.9;
/** A sentence with more of its words capitalised than this is a heading, and its capitals tell nothing. */
const HEADING_SHARE = 0.5;

const word = /(?<![\p{L}\p{N}])[\p{Script=Latin}][\p{Script=Latin}\p{M}\p{N}]*(?:-[\p{Script=Latin}\p{N}]+)*/gu;

/**
 * A question typed without capitals (or all in them), with the capitals that the passages found for it give its words inside
 * their sentences; the question as it is where the asker minds capitals. Same length, so places stay true.
 */
export function recase(
  question: string,
  passages: readonly Pick<Passage, 'chunk'>[],
  isCommon: (word: string) => boolean,
): string {
  if (mindsCapitals(question)) return question;
  const quiet = /\p{Ll}/u.test(question) ? question : sameLengthLower(question);
  const importance = importanceIn(null);
  const telling = (quiet.match(word) ?? []).map((one) => one.toLowerCase()).filter((one) => importance(one, one) > 0);
  const forms = formsIn(passages, new Set(telling));
  return quiet.replace(word, (written) => {
    const lower = written.toLowerCase();
    const counted = forms.get(lower);
    if (counted === undefined) return written;
    const form = nameFormOf(counted);
    return form === null || (isCommon(lower) && !isAcronym(form)) ? written : form;
  });
}

/** A capital beyond the first letter and the English "I". */
export function mindsCapitals(question: string): boolean {
  if (!/\p{Script=Latin}/u.test(question)) return true;
  if (!/\p{Ll}/u.test(question)) return !/\p{Lu}\p{Lu}/u.test(question);
  const letters = question.trim().replace(/\bI\b/gu, 'i');
  return /\p{Lu}/u.test(letters.slice(1));
}

const isAcronym = (form: string): boolean => /^\p{Lu}{2,}$/u.test(form);

const sameLengthLower = (text: string): string =>
  [...text].map((one) => (one.toLowerCase().length === one.length ? one.toLowerCase() : one)).join('');

/** How often each of the words stands in each form inside a sentence. */
function formsIn(passages: readonly Pick<Passage, 'chunk'>[], words: ReadonlySet<string>): Map<string, Map<string, number>> {
  const forms = new Map<string, Map<string, number>>();
  const wanted = [...words];
  for (const { chunk } of passages) {
    for (const { start, end } of chunk.sentences) {
      const sentence = chunk.text.slice(start, end);
      // Most sentences hold none of the words: those are not taken apart.
      const lowered = sentence.toLowerCase();
      if (!wanted.some((one) => lowered.includes(one))) continue;
      const found = [...sentence.matchAll(word)];
      const capitals = found.filter(([form]) => /^\p{Lu}/u.test(form)).length;
      if (capitals > HEADING_SHARE * found.length && found.length > 3) continue;
      for (const [form] of found.slice(1)) {
        const lower = form.toLowerCase();
        if (!words.has(lower)) continue;
        const counted = forms.get(lower) ?? new Map<string, number>();
        forms.set(lower, counted.set(form, (counted.get(form) ?? 0) + 1));
      }
    }
  }
  return forms;
}

/** The most frequent capitalised form, where nearly all are. */
function nameFormOf(counted: ReadonlyMap<string, number>): string | null {
  const capitalised = [...counted].filter(([form]) => /^\p{Lu}/u.test(form)).sort(([, one], [, other]) => other - one);
  const all = [...counted.values()].reduce((sum, count) => sum + count, 0);
  const names = capitalised.reduce((sum, [, count]) => sum + count, 0);
  return names >= CAPITAL_SHARE * all ? (capitalised[0]?.[0] ?? null) : null;
}
