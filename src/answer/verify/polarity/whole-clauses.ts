// In: the pieces between the marks and conjunctions of a text. Out: the same with a subject put back before its predicate, from which an apposition
// or a relative clause had parted it: "The haulier, Norvik Freight, was fined", 審判長は、…と述べた loses 審判長は.
import { remember } from '../remember.js';
import { deedWords } from '../words/deed-words.js';

/** A piece of a text with the marks and words before it. */
export interface Piece {
  readonly text: string;
  readonly before: string;
}

const auxiliary =
  /^(?:(?:also|later|then|now|still|never|not|only|just|first|\p{Ll}+ly) )?(?:has|have|had|is|are|was|were|will|would|can|could|may|might|must|should|did|does|do|said|says|told|[\p{Ll}-]{3,}ed)(?![\p{L}\p{M}])|^(?:cũng |vẫn )?(?:đã|đang|sẽ|bị|được|không|chưa|là|có|cho biết|cho rằng|nói|phủ nhận|bác bỏ|khẳng định|thừa nhận)(?![\p{L}\p{M}])/u;
const finite =
  /\b(?:has|have|had|is|are|was|were|will|would|can|could|may|might|must|should|did|does|do|said|says|told|(?<!\b(?:of|the|an?|its|their|his|her|for|in|on|by) )[\p{Ll}-]{3,}ed)\b|(?<![\p{L}\p{M}])(?:đã|đang|sẽ|bị|được|không|chưa|là|cho biết|cho rằng|nói)(?![\p{L}\p{M}])/u;
const relative = /\b(?:who|which|where|whose)\b/iu;
const apart = /^[\s,，—–-]*$/u;
/** 審判長は: what is spoken of, before the comma. */
const topic = /[\p{Script=Han}\p{Script=Katakana}ー」』）)\p{Script=Latin}]は$/u;
/** 変更を提案した市長は tells something of it. */
const attributive = /(?:[たいうくすぐむぶ]|(?<!であ)る)(?=[\p{Script=Han}\p{Script=Katakana}\p{Lu}])/u;

let deeds: ReadonlySet<string> | null = null;
const isDeed = remember((word) => {
  deeds ??= new Set(deedWords.flatMap((row) => row.replace(/^!/, '').split(' | ')));
  return deeds.has(word);
});

const isPredicate = (text: string): boolean => auxiliary.test(text) || isDeed(/^\p{Ll}+/u.exec(text)?.[0] ?? '');
/** A name or a noun with what belongs to it, and nothing told of it. */
const isSubject = (text: string): boolean => !finite.test(text) && !isPredicate(text);

/** A clause, and the subject that stood apart from it. */
export interface WholeClause {
  readonly text: string;
  readonly subject: string;
  /** Between a subject and what is told of it, and tells nothing itself: who he is. */
  readonly apposed: boolean;
}

/** In order; a subject is no clause of its own. */
export function wholeClauses(pieces: readonly Piece[]): WholeClause[] {
  const spent = new Set<number>();
  const apposed = new Set<number>();
  const whole = pieces.map(({ text, before }, at) => {
    if (at === 0 || !apart.test(before) || before.trim() === '' || !isPredicate(text)) return { text, subject: '', at };
    let first = at - 1;
    while (first > 0 && (isInside(pieces[first]) || isOther(pieces[first]))) first--;
    const subject = pieces[first]?.text ?? '';
    if (!isSubject(subject)) return { text, subject: '', at };
    spent.add(first);
    for (let inside = first + 1; inside < at; inside++) {
      const piece = pieces[inside];
      if (piece !== undefined && isSubject(piece.text) && !relative.test(piece.before)) apposed.add(inside);
    }
    return { text, subject, at };
  });
  const told = whole.filter(({ text }, at) => !spent.has(at) && !isTopic(text));
  return (told.length === 0 ? whole : told).map(({ text, subject, at }) => ({ text, subject, apposed: apposed.has(at) }));
}

const isTopic = (text: string): boolean => topic.test(text) && !attributive.test(text);

/** "A fault, and not an attack, caused": the one that it is not. */
const isOther = (piece: Piece | undefined): boolean =>
  piece !== undefined && /^(?:not|never)\b/u.test(piece.text) && isSubject(piece.text);

/** Parted by a comma from what is before it, or a relative clause. */
const isInside = (piece: Piece | undefined): boolean =>
  piece !== undefined && (apart.test(piece.before) || relative.test(piece.before));
