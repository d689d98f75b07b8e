// In: a question that asks where, when or by whom something was done. Out: whether a sentence tells that, and not where or when something else
// was. Called for each sentence that is weighed.
import { irregularVerbs } from '../language/irregular-verbs.js';
import { tokenize } from '../language/tokenize.js';
import { presence } from '../retrieve/coverage.js';
import type { Query, QuestionTerm } from '../retrieve/query.js';
import type { AskedFor } from './asked-for.js';
import type { Candidate } from './candidate.js';
import { type LifeDeed, lifeDeeds } from './life-deeds.js';

/** Either of the deeds that few words tell, or a word of the question. */
export type AskedDeed =
  | { readonly life: LifeDeed; readonly words: readonly QuestionTerm[] }
  | { readonly word: QuestionTerm; readonly isPlaced: boolean };

/** The deed that a question asks the place, the time or the doer of; null where its grammar names none. */
export function askedDeed(query: Query, asked: AskedFor): AskedDeed | null {
  if (asked === 'place' || asked === 'date' || asked === 'person' || asked === 'other') {
    const life = lifeDeeds.find((deed) => asksOf(deed, query.text));
    if (life !== undefined && (asked !== 'other' || asksWhich.test(query.text))) return { life, words: wordsOf(life, query) };
  }
  const done = doneBy(query);
  if (done !== undefined) return { word: done, isPlaced: false };
  const placed = asked === 'place' ? doneAt(query) : asked === 'date' ? doneWhen(query) : undefined;
  return placed === undefined ? null : { word: placed, isPlaced: true };
}

/** "Who came after she died", 過世後: then the deed only tells the time of another. */
function asksOf({ asked }: LifeDeed, question: string): boolean {
  const found = asked.exec(question);
  if (found === null) return false;
  const [before, behind] = [question.slice(0, found.index), question.slice(found.index + found[0].length)];
  return !/^[了た]?(?:[之以的]?[後后前時时]|のあと)/u.test(behind) && !/(?:sau|trước) khi [^?]{0,40}$/iu.test(before);
}

/** The terms of the question that name the deed, which stands behind whose it is. */
function wordsOf({ asked }: LifeDeed, { text, terms }: Query): QuestionTerm[] {
  const found = asked.exec(text);
  const deed = found && /(?:gr[eo]w up|(?:go|went|goes) to \S+|\S+)$/iu.exec(found[0]);
  if (!found || !deed) return [];
  const start = found.index + deed.index;
  return terms.filter((term) => term.start >= start && term.end <= start + deed[0].length);
}

interface Around {
  readonly query: Query;
  /** All terms of the passage. */
  readonly passage: ReadonlySet<string>;
}

/** The terms of a sentence, with those of the question that it says in other words. */
export function withDeed(deed: AskedDeed | null, { text, terms }: Candidate, around: Around): ReadonlySet<string> {
  if (deed === null || !('life' in deed) || !(deed.life.surely ?? deed.life.told).test(text)) return terms;
  return saysWhose(deed, around) ? new Set([...terms, ...deed.words.map(({ term }) => term)]) : terms;
}

/** Whether a passage says something of the question besides the deed: of whom, as far as names can be told. */
function saysWhose({ words }: { readonly words: readonly QuestionTerm[] }, { query, passage }: Around): boolean {
  const others = query.terms.filter((term) => term.importance === 1 && !words.includes(term));
  return others.length === 0 || others.some((term) => presence(term, passage) > 0);
}

/** Of a life, the sentence itself tells it; else it may stand in the headline or beside the sentence. */
export function tellsDeed(
  deed: AskedDeed,
  { text, terms, before, title }: Candidate,
  { near, ...around }: Around & { readonly near: ReadonlySet<string> },
): boolean {
  if ('life' in deed) {
    const own = pointsBack.test(text) ? new Set([...terms, ...before, ...title]) : terms;
    return deed.life.told.test(text) && saysWhose(deed, deed.life.ofNamed ? { ...around, passage: own } : around);
  }
  return presence(deed.word, near) > 0 || past.get(deed.word.term)?.some((form) => near.has(form)) === true;
}

const pointsBack =
  /^["“]?(?:he|she|it|they|his|her|its|their|the|this)\b|^(?:他|她|它|其|該|该|此|這|这|公司|同社|総|彼)|^(?:công ty|ông|bà|họ)(?=\s)/iu;

/** Who did it is told in more ways than the words of the question: the order of such sentences is left as it is. */
export const isDoer = (deed: AskedDeed | null): boolean => deed !== null && 'word' in deed && !deed.isPlaced;

/** "Which university did she go to" and "what did she study" ask for no place, no time and no person. */
const asksWhich =
  /\b(?:which|what) (?:universit(?:y|ies)|college|school)\b|\bwhat (?:subject )?(?:did|does|has|have) [^?]*\bstud(?:y|ied)\b(?! (?:find|show|say|suggest|conclude|take))|(?:哪|什麼|什么|どの|どこの)[^?？]{0,6}(?:大學|大学|學校|学校|高校|中學|中学)|trường nào/iu;

const whoDid = /\bwho (?:first |originally |also |else )?(?=\p{L})/iu;
const whoIs = /(?:是|は|為|为)\s*(?:誰|谁|だれ|どなた)|(?<=[誰谁]是.+)[?？\s]*$/u;

/** The word after "who" where that is a verb of its own ("who founded", not "who is"); in Chinese and Japanese the office asked for. */
function doneBy({ text, terms }: Query): QuestionTerm | undefined {
  const verb = whoDid.exec(text);
  if (verb !== null) return terms.find(({ start, importance }) => start === verb.index + verb[0].length && importance === 1);
  const office = whoIs.exec(text);
  return office === null ? undefined : terms.find(({ end, importance }) => end === office.index && importance === 1);
}

const whereDid = /\bwhere (?:did|was|were|will|has|have|had) (?=\p{L})/iu;
const whereCjk = /在(?:哪[裡里兒儿]|何[處处地])|どこ(?:で|に|から|へ)/u;
/** A pair that may run over two words, 被捕 too, has less than 1. */
const LEAST_IMPORTANCE = 0.5;
/** What is somewhere, and does nothing there. */
const state = /^(?:base|locat|situat|headquart|found|stand|stood|come|h[eo]ld|place)/u;

/** The verb of whoever is named behind "where did", and what stands behind 在哪裡 and どこで. */
function doneAt(query: Query): QuestionTerm | undefined {
  const { text, terms } = query;
  const where = whereDid.exec(text);
  if (where === null) {
    const cjk = whereCjk.exec(text);
    return cjk === null
      ? undefined
      : terms.find(({ start, importance }) => start === cjk.index + cjk[0].length && importance >= LEAST_IMPORTANCE);
  }
  const subjectEnd = endOfNames(query, where.index + where[0].length);
  if (subjectEnd === null) return undefined;
  return terms.find(({ term, start, importance }) => start === subjectEnd + 1 && importance === 1 && !state.test(term));
}

const when = /\bwhen (?:did|does|do|will|would|was|were|is|are|has|have|had)\b/iu;
/** Between the subject and its verb: "first open". */
const adverbs = /^(?:(?:first|last|also|ever|again|next|then|\p{Ll}+ly) )*/iu;
const whenDid = /\bwhen (?:did|will|does|would) (?=\p{L})/iu;
const whenCjk = /[何]時|何时|什[麼么]時候|什么时候|いつ/u;

/** Nothing but the ending of a verb, and the mark. */
const endsWithIt = /^[了過过的\p{Script=Hiragana}]*[?？。\s]*$/u;
/** Of an event any word tells that it was held. */
const anyEvent =
  /^(?:舉辦|举办|舉行|举行|發生|发生|成為|成为|開始|开始|出現|出现|進行|进行|展開|展开|召開|召开|開催|発生|行わ|始ま)/u;

/** What ends the question ("when did the strike end", 何時破產); a name has a credit of its own. */
function doneWhen({ text, terms, entities }: Query): QuestionTerm | undefined {
  const cjk = whenCjk.exec(text);
  if (cjk !== null) {
    const behind = cjk.index + cjk[0].length;
    const done = terms.find(({ start, importance }) => start === behind && importance >= LEAST_IMPORTANCE);
    return done !== undefined && endsWithIt.test(text.slice(done.end)) && !anyEvent.test(text.slice(behind)) ? done : undefined;
  }
  const subject = whenDid.exec(text);
  const subjectEnd = subject === null ? null : endOfNames({ text, entities }, subject.index + subject[0].length);
  const verb = subjectEnd === null ? null : subjectEnd + 1 + (adverbs.exec(text.slice(subjectEnd + 1))?.[0].length ?? 0);
  const doing = terms.find(({ start, importance }) => start === verb && importance === 1);
  if (doing !== undefined) return doing;
  const last = when.test(text) ? terms.filter(({ importance }) => importance === 1).at(-1) : undefined;
  if (last === undefined || !/^[?？.\s]*$/u.test(text.slice(last.end))) return undefined;
  return entities.some(({ terms: name }) => name.includes(last.term)) ? undefined : last;
}

/** Where the names end that begin there: "OpenAI and Meta" is one subject. */
function endOfNames({ text, entities }: Pick<Query, 'text' | 'entities'>, from: number): number | null {
  let end: number | null = null;
  for (let at = from; ; ) {
    const next = entities.find(({ text: name }) => text.startsWith(name, at));
    if (next === undefined) return end;
    end = at + next.text.length;
    at = end + (/^(?:,? and |, )/u.exec(text.slice(end))?.[0].length ?? 0);
    if (at === end) return end;
  }
}

/** The forms of a verb that no stem joins: held, of "hold". */
const past = new Map(irregularVerbs.map(([verb = '', ...forms]) => [verb, forms]));

const day =
  '(?:the |late |early |mid-)?(?:\\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|(?:19|20)\\d\\d)';
const doneOn = new RegExp(`(?<=^|\\P{L})(\\p{L}+)(?: (?:up|down|out|off))? (?:in|on|since|by|from) ${day}`, 'giu');
/** A verb in the past, by its form. */
const inPast = new RegExp(`^(?:\\p{L}+ed|${irregularVerbs.flatMap(([, ...forms]) => forms).join('|')})$`, 'iu');

/**
 * Whether the only days that a sentence tells are those of other deeds ("which opened in May 2019" where it was asked when it closed): a verb in the past stands
 * right before each, and none of them is the deed.
 */
export function datesOtherDeed(deed: AskedDeed, text: string): boolean {
  if ('life' in deed || !deed.isPlaced) return false;
  const { term, alternatives } = deed.word;
  const own = new Set([term, ...(past.get(term) ?? []), ...alternatives.flat()]);
  const dated = Array.from(text.matchAll(doneOn), ([, verb = '']) => verb);
  if (dated.length === 0 || tokenize(text).some((one) => own.has(one))) return false;
  return dated.every((verb) => inPast.test(verb));
}
