// In: a statement and a sentence that the verifier does not let stand for it. Out: the piece of the statement that the sentence says otherwise of the
// same thing; null in any doubt. Called for each sentence that is compared with a statement.
import type { Candidate } from '../candidate.js';
import type { RemovalReason } from '../verify/claim.js';
import { sameDate } from '../verify/dates/same-date.js';
import { clausesOf } from '../verify/polarity/clauses.js';
import { lostHedge } from '../verify/polarity/hedges.js';
import { negationsIn } from '../verify/polarity/negations.js';
import { sameQuantity } from '../verify/quantities/same-quantity.js';
import { readStatement, type Stated } from '../verify/stated.js';
import { contentWords, sameWord } from '../verify/words/content-words.js';
import { deniedWord } from './carries-denials.js';
import { clauseTexts } from './clause-texts.js';
import { rivalDate, rivalQuantity } from './rival-figure.js';
import { speaksOfTheSame } from './same-thing.js';
import { subjectOf, withoutSubject } from './shared-subject.js';

/** Reasons that may mean that the source says otherwise. Of all others it only does not say so. */
const otherwise: ReadonlySet<RemovalReason> = new Set(['number', 'date', 'amount', 'percentage', 'negation']);

/** "A crack" may be found twice, in May and in June: of what may be repeated another date says nothing. */
const oneOfMany = /\b(?:an?|another|new|some|several)\b|一(?:個|个|款|項|项|名|家|座|次)|新|別の|(?:^|\s)(?:một|mới)(?=\s|$)/iu;
/** What was not so yet may be so now. */
const notYet = /\byet\b|尚未|還沒|还没|仍未|まだ|chưa/iu;
/** Only these deny the thing itself: who "denied" or "refused" it tells of something else. */
const plainDenial =
  /^(?:not|never|no longer|no|cannot|n't|沒有|没有|並未|并未|從未|从未|並無|并无|[不未沒没]|なかった|ない|ません|ず|không hề|không còn|không bao giờ|không)$/iu;

export function contradiction(text: string, candidate: Candidate, reason: RemovalReason): string | null {
  if (!otherwise.has(reason)) return null;
  const stated = readStatement(text);
  const title = candidate.passage.article.title ?? '';
  const parts = clauseTexts(candidate.text);
  // What the sentence leaves open contradicts nothing that is told as a fact.
  if (lostHedge(text, candidate.text, clausesOf(text), clausesOf(candidate.text)) !== null) return null;
  for (const [at, part] of parts.entries()) {
    const next = parts[at + 1];
    // "In 2023, the town opened …": what is done then is told behind the comma.
    const clause = sharesWords(stated.wording, part) || next === undefined ? part : `${part} ${next}`;
    const source = readStatement(clause);
    const differs =
      reason === 'negation'
        ? deniedOtherwise(stated, source, candidate)
        : figureOtherwise(stated, source, candidate.passage.article.published);
    if (differs === null) continue;
    const subject = withoutSubject(stated, part) ? subjectOf(parts[0] ?? '') : '';
    const there = { clause: bare(`${readStatement(subject).wording} ${source.wording}`), sentence: candidate.text, title };
    if (speaksOfTheSame(bare(stated.wording), there)) return differs;
  }
  return null;
}

function sharesWords(wording: string, clause: string): boolean {
  const there = contentWords(clause);
  return contentWords(wording).some((word) => there.some((other) => sameWord(word, other)));
}

/** Without the words that say no: they stand only on one side. */
function bare(wording: string): string {
  const letters = wording.split('');
  for (const { start, end } of negationsIn(wording)) letters.fill(' ', start, end);
  return letters.join('').replace(/\b(?:did|does|do|was|were|is|are|has|had|have|would|could|should) ?(?=\s)/giu, ' ');
}

/** The one figure that the clause has otherwise; all others of the statement stand in it. */
function figureOtherwise(stated: Stated, source: Stated, published: string | null): string | null {
  if (negationsIn(stated.text).length !== 0 || negationsIn(source.text).length !== 0) return null;
  const dates = stated.dates.filter((date) => !source.dates.some((other) => sameDate(date, other, published)));
  const quantities = stated.quantities.filter((one) => !source.quantities.some((other) => sameQuantity(one, other)));
  const [date] = dates;
  const [quantity] = quantities;
  if (dates.length + quantities.length !== 1) return null;
  if (date !== undefined) {
    if (oneOfMany.test(stated.text)) return null;
    return rivalDate(date, source.dates, published) === null ? null : stated.text.slice(date.start, date.end);
  }
  if (quantity === undefined || isOfAnotherTime(stated, source)) return null;
  const free = source.quantities.filter(
    (other) => !stated.quantities.some((one) => one !== quantity && sameQuantity(one, other)),
  );
  const rival = rivalQuantity({ quantity, text: stated.text }, { quantities: free, text: source.text });
  return rival === null ? null : stated.text.slice(quantity.start, quantity.end);
}

/** A figure of a quarter or a year that the statement does not name is of that time alone. */
function isOfAnotherTime(stated: Stated, source: Stated): boolean {
  return (
    stated.dates.length === 0 &&
    source.dates.some(({ day, weekday, relative }) => day === null && weekday === null && relative?.unit !== 'day')
  );
}

/** The verb that one side denies and the other affirms, in this clause, with all figures of the statement. */
function deniedOtherwise(stated: Stated, source: Stated, { passage }: Candidate): string | null {
  const { published } = passage.article;
  const [own] = clausesOf(stated.text).filter((clause) => negationsIn(clause.text).length > 0);
  const [theirs] = clausesOf(source.text).filter((clause) => negationsIn(clause.text).length > 0);
  const denying = own ?? theirs;
  if (denying === undefined || (own !== undefined && theirs !== undefined)) return null;
  const [first, ...more] = negationsIn(denying.text);
  if (first === undefined || more.length > 0) return null;
  if (!plainDenial.test(denying.text.slice(first.start, first.end).replace(/[‘’]/gu, "'")) || notYet.test(denying.text))
    return null;
  const head = deniedWord(denying);
  const other = contentWords(own === undefined ? stated.text : source.text);
  if (head === null || !other.some((word) => sameWord(head, word))) return null;
  const held =
    stated.dates.every((date) => source.dates.some((there) => sameDate(date, there, published))) &&
    stated.quantities.every((one) => source.quantities.some((there) => sameQuantity(one, there)));
  return held ? (own ?? stated).text.replace(/[.。]$/u, '') : null;
}
