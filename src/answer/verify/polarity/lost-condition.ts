// In: a statement and what it cites, by clauses. Out: the words of a condition that the source sets and the statement leaves out.
import { type Clause, likeness } from './clauses.js';
import { open } from './hedges.js';

/** On what it depends, in the source. */
const condition =
  /\b(?:only if|if|unless|provided that|on condition|as long as|in case)\b|(?:除非|如果|假如|倘若|一旦|只要)|(?<![\p{Script=Han}])若(?=\p{Script=Han}{2})|的話|的话|(?<=[たるい])場合|なければ|(?<![\p{L}\p{M}])(?:nếu|trừ khi|với điều kiện|miễn là|trong trường hợp)(?![\p{L}\p{M}])/iu;
/** Any of these keeps it, or says that it is not settled. */
const kept =
  /\b(?:if|unless|when|once|after|until|provided|depend\w*|condition\w*|subject to|should|otherwise|were|without|in case|only|need\w*|require\w*|must|ha(?:s|ve) to|threat\w*|suppos\w+|expect\w*|plan\w*|due|aim\w*|hop(?:e|es|ed|ing))\b|[若則则只僅仅才]|如果|要是|的話|的话|就得|預計|预计|計劃|计划|除非|一旦|須|须|條件|条件|否則|否则|必須|必须|後才|后才|場合|ば|たら|と、|nếu|khi|trừ|sau|điều kiện|phải|cần|chỉ/iu;

/** The condition told as none. */
const anyway =
  /\bwhether or not\b|\bregardless of\b|[無无][論论](?=\p{Script=Han})|不[論论]|(?:か否か|有無|いかん)にかかわらず|bất kể/iu;

/**
 * What comes about on a condition alone, told without it: a clause of the statement tells the clause beside the condition, none tells the condition,
 * and no word says that it is open.
 */
export function lostCondition(text: string, own: readonly Clause[], sources: readonly Clause[]): string | null {
  const told = sources.map((source) => condition.exec(source.text)?.[0]).find((set) => set !== undefined);
  const dropped = anyway.exec(text)?.[0];
  if (dropped !== undefined && told !== undefined && !sources.some((source) => anyway.test(source.text))) return dropped;
  if (kept.test(text) || open.test(text)) return null;
  for (const [at, source] of sources.entries()) {
    const set = condition.exec(source.text)?.[0];
    if (set === undefined) continue;
    const beside = isBehind(source.text, set) ? sources[at - 1] : sources[at + 1];
    const main = beside === undefined ? [source] : [source, beside];
    const tells = (clause: Clause) => {
      const best = Math.max(...sources.map((other) => likeness(clause, other)));
      return best > 1 && main.some((other) => likeness(clause, other) === best);
    };
    if (own.some(tells)) return set;
  }
  return null;
}

/** "He will, if she does", where in Chinese and Japanese and at the head of a sentence the condition comes first. */
const isBehind = (clause: string, set: string): boolean =>
  /^[\p{Ll}]/u.test(set) && !clause.startsWith(set.charAt(0).toUpperCase());
