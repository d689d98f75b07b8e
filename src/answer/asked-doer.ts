// In: a question that asks how much or how many of something somebody did, and a sentence. Out: whether the sentence tells it of somebody else.
// Called for each sentence that is weighed.
import { foldForMatching } from '../language/fold.js';
import { irregularVerbs } from '../language/irregular-verbs.js';
import type { Entity, Query } from '../retrieve/query.js';
import type { AskedFor } from './asked-for.js';
import type { Candidate } from './candidate.js';
import { clauseTexts } from './check/clause-texts.js';
import { holdsEntity } from './entity-credit.js';
import { holdsAnswer } from './holds-answer.js';

const asksWhatDid = /\bhow (?:much|many)\b[^?]*?\b(?:did|does|do|has|have|had|will|would) (?:the )?$/iu;
const didHowMuch =
  /^(?!の|的|['’]s)(?:公司|集團|集团|社)?(?!.{0,30}(?:價格|价格|股價|股价))[^?？]*(?:多少|いくら|どれ|何|bao nhiêu)/u;

const measured = '(?:price|cost|revenue|turnover|profit|valuation|budget|market value)s?';
const measuredOf = new RegExp(`\\b${measured} of (?:the )?$`, 'iu');
const hasMeasured = new RegExp(`^['’]s? (?:\\p{Ll}+ ){0,2}${measured}\\b`, 'iu');
/** A follow-up with what it took over: "What about its price? (NAME)". */
const itsMeasured = new RegExp(`\\b(?:its|their) (?:\\p{Ll}+ ){0,2}${measured}\\b[^(]*\\($`, 'iu');

/** The one whose deed is measured, or whose price, where the question names it: "how much did X spend", X花了多少, "X đã chi bao nhiêu". */
export function askedDoer({ text, entities }: Query, asked: AskedFor): Entity | null {
  if (asked !== 'money' && asked !== 'number') return null;
  const isDoer = ({ kind, text: name }: Entity): boolean => {
    const at = text.indexOf(name);
    if (kind !== 'name' || at < 0) return false;
    const [before, behind] = [text.slice(0, at), text.slice(at + name.length)];
    if (measuredOf.test(before) || itsMeasured.test(before) || hasMeasured.test(behind)) return true;
    return asksWhatDid.test(before) || (at === 0 && didHowMuch.test(behind));
  };
  return entities.find(isDoer) ?? null;
}

const pasts = irregularVerbs.flatMap(([, ...forms]) => forms).join('|');
const name = "\\p{Lu}[\\p{L}\\p{M}\\p{N}.&’'-]*(?: \\p{Lu}[\\p{L}\\p{M}\\p{N}.&’'-]*){0,4}";
const acting = `(?:,[^,]{2,60},)? (?:also |alone |itself |already )?(?:has|have|had|will|would|is|was|plans?|says?|said|\\p{Ll}+ed|\\p{Ll}+s|${pasts})(?!\\p{L})`;
const latinDoer = new RegExp(`^["“]?(?:(?:and|but|while|whereas|as|after|when) )?(${name})${acting}`, 'u');
const hanDoer =
  /^["「]?(?:而|但)?([\p{Script=Han}\p{Script=Latin}]{2,12}?)(?:公司|集團|集团)?(?:也|還|还|已|則|则)?(?:(?:在|於|于)?(?:(?:19|20)\d\d ?年|去年|今年|前年)|(?:花了?|斥資|斥资|投資了|投资了|投入了?|售出|賣出|卖出))/u;
const kanaDoer = /^([\p{Script=Katakana}\p{Script=Latin}ー・]{2,24})(?:社)?(?:は|が)/u;
const doers = [latinDoer, hanDoer, kanaDoer];
/** Stand for somebody who was named before. */
const generic =
  /^(?:the|this|that|it|he|she|they|its|in|on|at|by|last|for|analysts?|officials?|researchers?|people|investors?|sales|spending)\b|^(?:該|该|此|這|这|其|他|她|它|兩|两|公司|集團|集团|政府|當局|当局|企業|企业|雙方|双方|同)/iu;

/**
 * Whether what a sentence measures is the deed of another: each clause with a value has another as its subject, or the one asked about does not stand in the
 * sentence and another opens it.
 */
export function isDeedOfOther(doer: Entity, asked: AskedFor, { text, terms }: Candidate, query: Query): boolean {
  const question = foldForMatching(query.text);
  const sentence = text.trimStart();
  const namesAsked = holdsEntity(doer, terms);
  if (!namesAsked && otherDoer(sentence, question) !== null) return true;
  const clauses = clauseTexts(sentence).filter((clause) => holdsAnswer(asked, clause, query.text));
  const isOfOther = (clause: string): boolean => {
    const other = otherDoer(clause, question);
    return other !== null && !(namesAsked && sentence.startsWith(other));
  };
  return clauses.length > 0 && clauses.every(isOfOther);
}

/** One capitalised word in the plural at the head of a sentence is rather a noun ("Officials spent"). */
const plural = /^\p{Lu}\p{Ll}+s$/u;

/** The subject of a clause, unless the question names it or it stands for somebody named before. */
function otherDoer(clause: string, question: string): string | null {
  const found = doers.map((form) => form.exec(clause)?.[1]).find((one) => one !== undefined);
  if (found === undefined || generic.test(found) || plural.test(found)) return null;
  const words = foldForMatching(found).split(' ');
  return words.some((word) => question.includes(word)) ? null : found;
}
