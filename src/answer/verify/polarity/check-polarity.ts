import type { EvidenceText } from '../evidence-text.js';
import { type Removal, removal } from '../removal.js';
import { foldedText, isUnspaced } from '../words/segments.js';
import { bestClauses } from './best-clauses.js';
import { type Clause, clausesOf } from './clauses.js';
import { lostHedge } from './hedges.js';
import { lostCondition } from './lost-condition.js';
import { deniesOtherwise } from './negated-heads.js';
import { negationsIn } from './negations.js';
import { isContraryOf } from './opposites.js';
import { isSpeech, saysSomething, tellingIn } from './telling-clauses.js';
import { toldAsDone } from './told-as-done.js';

/**
 * A statement says yes where its source says yes and no where it says no, clause by clause: each of its clauses is held against the one of the
 * cited sentences that it shares most with. Where nothing is shared (another language), it may say no only if the source does, and must where
 * the source says nothing else. What the source only supposes is not told as a fact, and rising is not falling.
 */
export function checkPolarity(text: string, { cited, parallels, sameLanguage }: EvidenceText): Removal | null {
  const originals = tellingIn(cited.flatMap(({ sentences }) => clausesOf(sentences)));
  const translated = tellingIn(parallels.flatMap(({ sentences }) => clausesOf(sentences)));
  const whole = [...cited, ...parallels].map(({ sentences }) => sentences).join('\n');
  const sources = translated.length > 0 ? translated : originals;
  const own = clausesOf(text).filter(
    (clause, at, all) => saysSomething(clause, at, all) && (clause.denials > 0 || !isSpeech(clause)),
  );
  const matched = own.map((clause) => bestClauses(clause, sources, sameLanguage));
  for (const [at, clause] of own.entries()) {
    const best = matched[at] ?? null;
    const fault =
      best === null ? unmatchedFault(clause, own, sources, matched, sameLanguage) : matchedFault(clause, best, sources);
    if (fault !== null) return fault;
  }
  const silenced = silencedDenial(own, sources);
  if (silenced !== null) return removal('negation', silenced);
  const otherwise = deniesOtherwise(own, sources) ?? deniesOtherwise(sources, own);
  if (otherwise !== null) return removal('negation', otherwise);
  const [told, telling] = [clausesOf(text), [...originals, ...translated]];
  const hedge = lostHedge(text, whole, told, telling);
  const unsure =
    hedge ??
    toldAsDone(text, whole, told, telling) ??
    lostCondition(text, told, originals) ??
    lostCondition(text, told, translated);
  return unsure === null ? null : removal('attribution', unsure);
}

/** "Not until May" is "first in May", and "not unless" "only if". */
const notUntil =
  /\b(?:not|never|no|n't)\b.{1,90}\b(?:until|unless)\b|(?:không|chưa).{1,90} (?:trừ khi|cho đến khi)|除非.{1,40}不|不.{1,40}除非/iu;
const only = /\b(?:first|only|just)\b|才|僅|仅|初めて|ようやく|mới|chỉ/iu;
const saysWhen = (one: string, other: string): boolean => notUntil.test(one) && only.test(other) && !notUntil.test(other);

/** What is denied afterwards may be told as what somebody claims. */
const reported =
  /\b(?:accus\w{1,5}|alleg\w{1,6}|claim\w{0,2}|rumou?r\w{0,3}|reported(?:ly)?)\b|指控|指責|指责|聲稱|声称|傳聞|传闻|據傳|据传|主張|噂|うわさ|告発|cáo buộc|tin đồn|chỉ trích/iu;

/** One of them says no, and the other the contrary. */
const isToldByContrary = (one: Clause, other: Clause): boolean =>
  one.denials + other.denials === 1 && (one.negated ? isContraryOf(one.text, other.text) : isContraryOf(other.text, one.text));

function matchedFault(clause: Clause, best: readonly Clause[], sources: readonly Clause[]): Removal | null {
  const agrees = (source: Clause) =>
    source.denied
      ? (clause.negated || clause.denied) !== source.negated || reported.test(clause.text)
      : source.negated === clause.negated || isToldByContrary(clause, source);
  const when = best.some((source) => saysWhen(clause.text, source.text) || saysWhen(source.text, clause.text));
  return when || best.some(agrees) || repeatsDenial(clause, sources) ? null : removal('negation', clause.text);
}

/** The very words of a denial, with a character on either side, in a text without blanks: 撐不下去 shares no whole word with anything. */
function repeatsDenial({ text }: Clause, sources: readonly Clause[]): boolean {
  const places = negationsIn(text);
  if (places.length !== 1 || !isUnspaced(text)) return false;
  const phrases = places.map(({ start, end }) => foldedText(text.slice(Math.max(0, start - 1), end + 2)));
  return phrases.every(
    (phrase) => phrase.length > 3 && sources.some((source) => source.negated && foldedText(source.text).includes(phrase)),
  );
}

/** A figure that only a clause that says no has, told without a no: a clause of the statement may join two of the source. */
function silencedDenial(own: readonly Clause[], sources: readonly Clause[]): string | null {
  for (const source of sources.filter(({ negated, denied }) => negated && !denied)) {
    const others = sources.filter((other) => other !== source);
    const figures = [...source.figures].filter((figure) => !others.some((other) => other.figures.has(figure)));
    const sharing = own.filter((clause) => figures.some((figure) => clause.figures.has(figure)));
    if (sharing.length > 0 && !sharing.some(({ negated }) => negated)) return sharing[0]?.text ?? null;
  }
  return null;
}

/** Of a clause that shares nothing: it may tell one of those that no other clause tells, and these may all say no, or none. */
function unmatchedFault(
  clause: Clause,
  own: readonly Clause[],
  sources: readonly Clause[],
  matched: readonly (readonly Clause[] | null)[],
  sameLanguage: boolean,
): Removal | null {
  if (!sameLanguage) {
    const polarities = new Set(sources.map((source) => source.negated));
    if (polarities.size > 1 && saysAsMuch(own, sources, matched)) return null;
    return polarities.size === 1 && polarities.has(clause.negated) ? null : removal('negation', clause.text);
  }
  const told = new Set(matched.flatMap((best) => (best?.length === 1 ? best : [])));
  const left = sources.filter((source) => !told.has(source));
  const fits = (left.length === 0 ? sources : left).some((source) => source.negated === clause.negated);
  const denies = left.some((source) => source.negated) && !own.some(({ negated }) => negated);
  return !fits || (denies && !clause.negated) ? removal('negation', clause.text) : null;
}

/**
 * Across languages, of a source that says both yes and no: the statement says as often no, and yes besides; or it says only yes, part of it surely what
 * the source says so, and no more than the source does.
 */
function saysAsMuch(own: readonly Clause[], sources: readonly Clause[], matched: readonly (readonly Clause[] | null)[]): boolean {
  const isTwice = ({ denials, negated }: Clause) => denials > 0 && !negated;
  if (own.some(isTwice) && !sources.some(isTwice)) return false;
  const denials = own.filter(({ negated }) => negated).length;
  const theirs = sources.filter(({ negated }) => negated).length;
  if (denials > 0) return denials === theirs && denials < own.length && own.length >= sources.filter(saysSomething).length - 1;
  const isSure = matched.some((best) => best?.every(({ negated, denied }) => !negated && !denied));
  return isSure && own.length <= sources.length - theirs;
}
