import type { EvidenceText } from '../evidence-text.js';
import { type Removal, removal } from '../removal.js';
import { type ContentWord, sameWord } from '../words/content-words.js';
import { foldedText, isUnspaced } from '../words/segments.js';
import { agrees, isExcluded, isToldWithin } from './agrees.js';
import { sharedNames } from './anchors.js';
import { answeredWhether } from './answered-whether.js';
import { withoutAnswer } from './answers.js';
import { isBalanced } from './balance.js';
import { bestClauses } from './best-clauses.js';
import { type Clause, clausesOf } from './clauses.js';
import { lostHedge } from './hedges.js';
import { lostCondition } from './lost-condition.js';
import { deniesOtherwise, headOf, isRejection } from './negated-heads.js';
import { negationsIn } from './negations.js';
import { negativeWordsIn } from './negative-words.js';
import { noneAsAll } from './none-as-all.js';
import { turnedStance } from './stance.js';
import { isSpeech, saysSomething, tellingIn } from './telling-clauses.js';
import { toldAsDone } from './told-as-done.js';
import { isYetToCome } from './yet-to-come.js';

/**
 * A statement says yes where its source says yes and no where it says no, clause by clause: each of its clauses is held against the one of the
 * cited sentences that it shares most with. Where nothing is shared (another language), it may say no only if the source does, and must where
 * the source says nothing else. What the source only supposes is not told as a fact, and rising is not falling.
 */
export function checkPolarity(statement: string, { cited, parallels, sameLanguage }: EvidenceText): Removal | null {
  const text = withoutAnswer(statement);
  const originals = tellingIn(cited.flatMap(({ sentences }) => clausesOf(sentences)));
  const translated = tellingIn(parallels.flatMap(({ sentences }) => clausesOf(sentences)));
  const ahead = goesOnWith([...cited, ...parallels].flatMap(({ sentences }) => clausesOf(sentences)));
  const whole = [...cited, ...parallels].map(({ sentences }) => sentences).join('\n');
  const sources = translated.length > 0 ? translated : originals;
  const own = clausesOf(text).filter(
    (clause, at, all) => saysSomething(clause, at, all) && (clause.denials > 0 || !isSpeech(clause, at === all.length - 1)),
  );
  const matched = own.map((clause) => {
    const best = bestClauses(clause, sources, sameLanguage);
    // Who somebody is, by his name alone, is not what is denied.
    return clause.negated && best?.every(({ apposed }) => apposed) === true ? null : best;
  });
  const told = matched.includes(null) ? sources : sources.filter((source) => matched.some((best) => best?.includes(source)));
  const faults = own.map((clause, at) => {
    const best = matched[at] ?? null;
    const fault = best === null ? unmatchedFault(clause, own, sources, matched) : matchedFault(clause, best, sources);
    return fault !== null && isToldTogether(clause, at, own, sources, matched, ahead, sameLanguage) ? null : fault;
  });
  const faulty = own.filter((_, at) => faults[at] !== null);
  for (const [at, clause] of own.entries()) {
    const fault = faults[at] ?? null;
    if (fault !== null && !isBalanced(clause, matched[at] ?? [], { own, told, faulty, sameLanguage })) return fault;
  }
  // "Did not reject" is told of nothing where the source has no no at all.
  const twice = own.find(
    ({ text: told, denials, negated }) => denials > 0 && !negated && !sources.some((source) => saysWhen(told, source.text)),
  );
  if (twice !== undefined && sources.every(({ denials }) => denials === 0)) return removal('negation', twice.text);
  const stance = turnedStance(text, whole);
  if (stance !== null) return removal('negation', stance);
  const answer = answeredWhether(text, whole);
  if (answer !== null) return removal('negation', answer);
  const bare = toldWithoutNo(own, sources);
  if (sameLanguage && bare !== null) return removal('negation', bare);
  const turned = noneAsAll(own, sources);
  if (turned !== null) return removal('negation', turned);
  const otherwise =
    deniesOtherwise(
      own,
      sources,
      (clause) => !sources.some((source) => isToldWithin(clause, source) || isYetToCome(clause, source)),
    ) ??
    deniesOtherwise(sources, own, (source, clause, head) => {
      if (isToldWithin(source, clause)) return false;
      const best = matched[own.indexOf(clause)] ?? [];
      // Where another clause tells this no, only the same clause of the source told without it speaks against it.
      const isToldElsewhere = own.some((one, at) => one.negated && matched[at]?.includes(source) === true);
      if (best.includes(source) || isToldElsewhere) return best.includes(source);
      return !best.some(({ words }) => words.some((word) => sameWord(word, head)));
    });
  if (otherwise !== null) return removal('negation', otherwise);
  const [said, telling] = [clausesOf(text), [...originals, ...translated]];
  const hedge = lostHedge(text, whole, said, telling);
  const unsure =
    hedge ??
    toldAsDone(text, whole, said, telling) ??
    lostCondition(text, said, originals) ??
    lostCondition(text, said, translated);
  return unsure === null ? null : removal('attribution', unsure);
}

/** "Not until May" is "first in May", and "not unless" "only if". */
const notUntil =
  /\b(?:not|never|no|n't)\b.{1,90}\b(?:until|unless)\b|(?:không|chưa).{1,90} (?:trừ khi|cho đến khi)|除非.{1,40}不|不.{1,40}除非/iu;
const only = /\b(?:first|only|just)\b|才|僅|仅|初めて|ようやく|mới|chỉ/iu;
/** "Not before May" is "no earlier than May". */
const notBefore =
  /\b(?:not|never|no|n't)\b.{1,90}\bbefore\b|不.{0,20}(?:之)?前(?!景|途|[進进])|前.{0,4}(?:不|[無无]法)|前.{0,30}ない|(?:không|chưa).{1,90} trước/iu;
const earliest =
  /\b(?:no|not) (?:earlier|sooner) than\b|\bat the earliest\b|\b(?:only|not until) after\b|最早|最快|不早[於于]|早くて|以降|sớm nhất|không sớm hơn/iu;
const saysWhen = (one: string, other: string): boolean =>
  (notUntil.test(one) && only.test(other) && !notUntil.test(other)) || (notBefore.test(one) && earliest.test(other));

function matchedFault(clause: Clause, best: readonly Clause[], sources: readonly Clause[]): Removal | null {
  // "Cyclists will pay": of whom another clause tells that they are exempt, though this one tells more of paying.
  const isNamed = (source: Clause) => best.includes(source) || sharesOnly(clause, source, best);
  if (sources.some((source) => isExcluded(clause, source) && isNamed(source))) return removal('negation', clause.text);
  const when = best.some((source) => saysWhen(clause.text, source.text) || saysWhen(source.text, clause.text));
  return when || best.some((source) => agrees(clause, source) || isYetToCome(clause, source)) || repeatsDenial(clause, sources)
    ? null
    : removal('negation', clause.text);
}

/**
 * A statement may tell one clause of its source in two, of which one says the no, or two of them in one. Then the yes stands beside a no of the same
 * clause, or the no is of a clause that nothing else of the statement tells, and denies nothing of the clause that fits best.
 */
function isToldTogether(
  clause: Clause,
  at: number,
  own: readonly Clause[],
  sources: readonly Clause[],
  matched: readonly (readonly Clause[] | null)[],
  ahead: ReadonlyMap<Clause, Clause>,
  sameLanguage: boolean,
): boolean {
  const best = matched[at] ?? [];
  if (!clause.negated)
    return own.some((other, place) => {
      if (!other.negated) return false;
      const unsure = !sameLanguage && (matched[place] ?? null) === null;
      return unsure || best.some((source) => source.negated && other.words.some((word) => isIn(word, [source])));
    });
  if (sources.some((source) => isToldWithin(clause, source) && sharesOnly(clause, source, best))) return true;
  const isDenialTold = (other: Clause, place: number) =>
    place !== at && !other.negated && matched[place]?.some((source) => source.negated && isRejection(source)) === true;
  if (isRejection(clause) && wordsDenied(clause).length <= FEW && own.some(isDenialTold)) return true;
  const told = new Set(matched.flatMap((theirs, place) => (place === at ? [] : (theirs ?? []))));
  const untold = sources.filter((source) => source.negated && !source.denied && !told.has(source));
  const head = isRejection(clause) ? null : headOf(clause);
  if (head !== null && best.some(({ words }) => words.some((word) => sameWord(word, head)))) return false;
  return untold.some(
    (source) =>
      ((isRejection(source) || best.some((one) => one === ahead.get(source))) && wordsDenied(source).length <= FEW) ||
      namesDenied(clause, source) ||
      sharesOnly({ ...clause, words: clause.words.filter((word) => word !== head) }, source, best) ||
      [...clause.figures].some((figure) => source.figures.has(figure) && !best.some(({ figures }) => figures.has(figure))),
  );
}
const resumes = /^(?:(?:did|does|do|has|have|had|is|are|was|were|will|would|can|could)(?: not|n['’]t| never)|fail\p{Ll}* to)\b/u;
const apposition = /^(?:an?|the|its|their|his|her|one of)\s(?!.*\b(?:has|have|had|is|are|was|were|will|would|did|said)\b)/u;
/** "Why its link, a condition of its licence, did not come on": it goes on with the clause before the apposition. */
const goesOnWith = (all: readonly Clause[]): ReadonlyMap<Clause, Clause> =>
  new Map(
    all.flatMap((clause, at) => {
      const between = all[at - 1];
      const isParted = between !== undefined && (between.apposed || (resumes.test(clause.text) && apposition.test(between.text)));
      const ahead = isParted ? all.slice(0, at).findLast((one) => !one.apposed && one !== between) : undefined;
      return ahead === undefined ? [] : [[clause, ahead] as const];
    }),
  );

const isIn = (word: ContentWord, clauses: readonly Clause[]): boolean =>
  clauses.some(({ words }) => words.some((there) => sameWord(word, there)));

/** Whether a clause has a word of the one that those that fit better have not. */
function sharesOnly({ text, words }: Clause, source: Clause, best: readonly Clause[]): boolean {
  const isWord = ({ key }: ContentWord) => isUnspaced(key) || key.length > SYLLABLE;
  return (
    words.some((word) => isWord(word) && isIn(word, [source]) && !isIn(word, best)) ||
    (sharedNames(text, source.text) > 0 && best.every((other) => sharedNames(text, other.text) === 0))
  );
}

/** What the source denies, in a text without blanks, which may be divided into other words: 尚未定案, 仍未定案. */
function namesDenied(clause: Clause, source: Clause): boolean {
  const head = headOf(source);
  return head !== null && isUnspaced(head.key) && foldedText(clause.text).includes(head.key);
}

const wordsDenied = ({ text, words }: Clause): readonly ContentWord[] =>
  words.filter(({ start, end }) => !negationsIn(text).some((no) => no.start < end && start < no.end));

/** "It was refused" has no words of what was asked. */
const FEW = 2;
/** In Vietnamese so short a one is no word: số is half of many. */
const SYLLABLE = 2;

/** The very words of a denial, with a character on either side, in a text without blanks: 撐不下去 shares no whole word with anything. */
function repeatsDenial({ text }: Clause, sources: readonly Clause[]): boolean {
  const places = negationsIn(text);
  if (places.length !== 1 || !isUnspaced(text)) return false;
  const phrases = places.map(({ start, end }) => foldedText(text.slice(Math.max(0, start - 1), end + 2)));
  return phrases.every(
    (phrase) => phrase.length > 3 && sources.some((source) => source.negated && foldedText(source.text).includes(phrase)),
  );
}

/** What stands behind a no of the source and nowhere else in it, told by a statement that has no no: "a contract has been signed". */
function toldWithoutNo(own: readonly Clause[], sources: readonly Clause[]): string | null {
  if (own.some(({ denials }) => denials > 0)) return null;
  const telling = own.filter(({ text }) => negativeWordsIn(text) === 0);
  for (const source of sources.filter(({ negated, denied }) => negated && !denied)) {
    const [no] = negationsIn(source.text);
    const others = sources.filter((other) => other !== source);
    const behind = source.words.filter((word) => word.start >= (no?.end ?? 0) && !isIn(word, others));
    const found = telling.find(
      (clause) => !agrees(clause, source) && behind.filter((word) => isIn(word, [clause])).length >= BEHIND,
    );
    if (found !== undefined) return found.text;
  }
  return null;
}
const BEHIND = 3;

/** Of a clause that shares nothing: it may tell one of those that no other clause tells, and these may all say no, or none. */
function unmatchedFault(
  clause: Clause,
  own: readonly Clause[],
  sources: readonly Clause[],
  matched: readonly (readonly Clause[] | null)[],
): Removal | null {
  const told = new Set(matched.flatMap((best) => (best?.length === 1 ? best : [])));
  const left = sources.filter((source) => !told.has(source));
  const fits = (left.length === 0 ? sources : left).some(
    (source) =>
      source.negated === clause.negated ||
      isToldWithin(clause, source) ||
      isYetToCome(clause, source) ||
      (!clause.negated && negativeWordsIn(clause.text) > 0),
  );
  const denies = left.some((source) => source.negated && !own.some((one) => one.negated || isToldWithin(one, source)));
  return !fits || (denies && !clause.negated) ? removal('negation', clause.text) : null;
}
