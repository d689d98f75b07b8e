import { type ContentWord, sameWord } from '../words/content-words.js';
import { isUnspaced } from '../words/segments.js';
import type { Clause } from './clauses.js';
import { negationsIn } from './negations.js';

/**
 * Whether what one text denies first of all ("never warned", 沒有批准) is told by the other only where that says yes: then "no" was put to
 * another verb than its own, though both texts have as many.
 */
export function deniesOtherwise(
  denying: readonly Clause[],
  other: readonly Clause[],
  isPaired: (clause: Clause, other: Clause, head: ContentWord) => boolean,
): string | null {
  for (const clause of denying.filter(({ negated }) => negated)) {
    const head = headOf(clause);
    if (head === null || (isRejection(clause) && other.some((one) => one.denied || isRejection(one) || rebuts.test(one.text))))
      continue;
    // Who does not admit denies.
    if (admits.test(head.key) && other.some(({ text }) => denies.test(text))) continue;
    // Who won nineteen and failed to win the last has the word with and without a no.
    if (denying.some((one) => !one.negated && hasWord(one, head, clause))) continue;
    const telling = other.filter((one) => isPaired(clause, one, head) && hasWord(one, head, clause));
    if (telling.length > 0 && telling.every(({ negated, denied }) => !negated && !denied)) return head.key;
  }
  return null;
}

/** Whether a clause has a word of another one, with its accents: in Vietnamese, đủ is enough and dự án a project. */
function hasWord({ text, words }: Clause, head: ContentWord, { text: theirs }: Clause): boolean {
  const asWritten = (from: string, { start, end }: ContentWord) => from.slice(start, end).normalize('NFC').toLowerCase();
  const written = asWritten(theirs, head);
  return words.some((word) => {
    if (!sameWord(head, word)) return false;
    const there = asWritten(text, word);
    return head.key !== word.key || !(accented.test(written) || accented.test(there)) || written === there;
  });
}
const accented = /^(?=.*[^\x20-\x7e’])[\p{Script=Latin}\p{M}’]+$/u;

const rejects = /reject|turn|refus|rul.*out|den[yi]|declin|dismiss|[駁驳拒否]|bác|từ chối|phủ/iu;
/** In other words than a plain no. */
const rebuts = /\b(?:contradict|rebut|counter)\p{Ll}*\b|反[駁驳論论]|phản bác/iu;
const denies = /\bden(?:y|ied|ies|ying)\b|否認|否认|否定|phủ nhận/iu;
const admits = /^(?:admit|acknowledg|conced|承认|認め)/u;

/** What was turned down may be named with it or by "it" and "which". */
export const isRejection = ({ text }: Clause): boolean =>
  negationsIn(text).some(({ start, end }) => rejects.test(text.slice(start, end)));

const MOST_BETWEEN = 2;

/** What was turned down stands before: "bị từ chối do việt vị". */
const passive = /^\s*(?:do|vì|bởi)\s/u;
const isNumber = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundr|thousand|million|billion)$/u;

/** The cause that stands between a no and what it denies: 不會因延後而調漲, "không vì mưa mà hoãn". */
const cause = /^(?:[會会能應应可]?[因為为][^，。；]{1,24}?而|\s+vì\s[^,.;]{1,60}?\smà(?=\s))/u;

/** The word after the one that says no; in Japanese the word before it. */
export function headOf({ text, words }: Clause): Clause['words'][number] | null {
  const [first] = negationsIn(text);
  if (first === undefined) return null;
  if (/\p{Script=Hiragana}/u.test(text)) return words.filter(({ end }) => end <= first.start + 1).at(-1) ?? null;
  const from = first.end + (cause.exec(text.slice(first.end))?.[0].length ?? 0);
  if (passive.test(text.slice(from))) return null;
  const next = words.find(({ start, key }) => start >= from && !isNumber.test(key)) ?? null;
  // Of a text without blanks a word further off is another one's: 沒通過是藍線延後的主因.
  return next !== null && isUnspaced(next.key) && next.start - from > MOST_BETWEEN ? null : next;
}
