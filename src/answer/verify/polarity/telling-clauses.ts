// In: the clauses of a text. Out: those that tell something, and not who says it or of whom it is told.
import type { Clause } from './clauses.js';

/** Who says it and that it is said is no clause of its own. */
const speech = new Set(
  'find found rule announc warn claim add estim report state stat argu explain confirm insist judg offici spokesman spokeswoman minist mayor director chief executiv'.split(
    ' ',
  ),
);
const wordsBeyondSpeech = (words: Clause['words']): number => words.filter(({ key }) => !speech.has(key)).length;

/** One word before others is the subject of what follows. */
export const saysSomething = (
  { text, words, subject, apposed, figures, denials }: Clause,
  at: number,
  all: readonly Clause[],
): boolean =>
  denials > 0 ||
  (!apposed && wordsBeyondSpeech(words) + subject.length + figures.size >= (at === all.length - 1 || isDone.test(text) ? 1 : 2));

/** "It has been decided where" tells that it is done. */
const isDone = /\b(?:has|have|had|is|are|was|were) (?:\p{Ll}+ly |already |now |also |been |not )*\p{Ll}{3,}(?:ed|en|wn)\b/u;

const saysOnly =
  /(?:认为|認為|表示|指出|[说說称稱]|\b(?:said|says|found|ruled|held|added|stressed|insisted|warned)|強調|强调|坦言|透露|[報报][導导道]|宣[布佈]|回[應应]|裁定|提醒|\b(?:told|tells) (?:(?:the|a|its|their|his|her) )?[\p{L} ]{3,40}|cho biết|cho hay|khẳng định|nhấn mạnh|tuyên bố|nói(?: rằng)?|đưa tin|cho rằng)$/u;

/** "The court found", and little else: who did not take part in it may say so there. */
export const isSpeech = ({ text, words }: Clause): boolean => saysOnly.test(text) && words.length <= FEW;
const FEW = 2;

/** Without "the court found", which any statement about the court would be held against. */
export function tellingIn(clauses: readonly Clause[]): readonly Clause[] {
  const telling = clauses.filter(({ text, negated }) => negated || !saysOnly.test(text));
  return telling.length === 0 ? clauses : telling;
}
