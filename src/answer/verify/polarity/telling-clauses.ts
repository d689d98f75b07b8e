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
  (!apposed &&
    wordsBeyondSpeech(words) + subject.length + figures.size >=
      (at === all.length - 1 || isDone.test(text) || tells.test(text) ? 1 : 2));

/** "It has been decided where" tells that it is done. */
const isDone = /\b(?:has|have|had|is|are|was|were) (?:\p{Ll}+ly |already |now |also |been |not )*\p{Ll}{3,}(?:ed|en|wn)\b/u;

/** A pronoun and a verb, or what somebody says, is more than a subject. */
const tells = /\b(?:it|he|she|they|we) \p{Ll}+s?$|(?:表示|承認|承认|坦言|[稱称說说])[確确曾有是會会]/u;

const saysOnly =
  /(?:认为|認為|表示|指出|[说說称稱]|\b(?:said|says|found|ruled|held|added|stressed|insisted|warned)|強調|强调|坦言|透露|[報报][導导道]|宣[布佈]|回[應应]|裁定|提醒|\b(?:told|tells) (?:(?:the|a|its|their|his|her) )?[\p{L} ]{3,40}|cho biết|cho hay|khẳng định|nhấn mạnh|tuyên bố|nói(?: rằng)?|đưa tin|cho rằng)$/u;

/** "The court found", and little else: who did not take part in it may say so there. */
export const isSpeech = ({ text, words, figures }: Clause, isLast: boolean): boolean =>
  words.length <= (isLast || text.includes('的') ? FEWER : FEW) &&
  figures.size === 0 &&
  (saysOnly.test(text) || saidBy.test(text) || unnamed.test(text));
/** The office, the house and the name of a speaker come to so many words. */
const FEW = 5;
/** 參與研究的教授 tells more than who speaks. Behind what was said; alone it tells that somebody answered. */
const FEWER = 2;
/** "Nói rằng Turkana", from which the next clause was cut. */
/** Who asked for it tells nothing else. */
const unnamed =
  /\b(?:asked|wished|wanted|preferred|requested|declined) (?:not )?to (?:not )?be (?:named|identified)$|\b(?:anonymity|anonymously)$|不具名$|匿名(?:を条件に)?$|giấu tên$/u;
const saidBy = /^(?:nói|cho biết|cho rằng|khẳng định|saying|said)(?: rằng| that)?(?: \p{Lu}[\p{L}\p{M}’-]*)+$/u;

/** Without "the court found", which any statement about the court would be held against. */
export function tellingIn(clauses: readonly Clause[]): readonly Clause[] {
  const telling = clauses.filter(({ text, negated }) => negated || !saysOnly.test(text));
  return telling.length === 0 ? clauses : telling;
}
