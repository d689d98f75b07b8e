import { coverage } from '../retrieve/coverage.js';
import { sameLanguage } from '../retrieve/languages.js';
import type { Passage } from '../retrieve/passage.js';
import type { Entity, Query } from '../retrieve/query.js';
import { isRemark } from '../retrieve/rerank.js';
import type { Retriever } from '../retrieve/retrieve.js';
import { createTermMatcher } from '../retrieve/term-matcher.js';
import { asPlace } from './as-place.js';
import { askedAttribute, attributeCredit } from './asked-attribute.js';
import { askedDeed, datesOtherDeed, isDoer, tellsDeed, withDeed } from './asked-deed.js';
import { askedDoer, isDeedOfOther } from './asked-doer.js';
import { type AskedFor, askedFor } from './asked-for.js';
import { askedNames, holdsNames, namesOthers } from './asked-names.js';
import { askedRate, tellsRate } from './asked-rate.js';
import { askedSpeaker, isSpokenBy } from './asked-speaker.js';
import { type Candidate, candidatesOf, teaser } from './candidate.js';
import { entityCredit, holdsEntity } from './entity-credit.js';
import { holdsAnswer, isCertain } from './holds-answer.js';
import { asksHighOffice, isOfficeElsewhere, opensWithOtherName } from './other-subject.js';
import { tellsOnlyWhenSaid } from './said-date.js';
import { holdsUnit } from './units.js';
import { denies, isYesNo } from './yes-no.js';

/** A candidate sentence with what speaks for it. All shares are 0 to 1. */
export interface Evidence {
  readonly candidate: Candidate;
  /** Share of the question's weight in the sentence itself. */
  readonly sentence: number;
  /** The same with the neighbouring sentences and the headline. */
  readonly window: number;
  /** The same with the whole passage. */
  readonly passage: number;
  /** Of the names and numbers in the question, how near the least near one stands; 1 when there is none. */
  readonly entity: number;
  /** Share of what the question says of its names (its other words) in the sentence; 1 when it says nothing of them. */
  readonly relation: number;
  /** The same in the sentence, its neighbours and the headline. */
  readonly relationNear: number;
  /** How many words that is. */
  readonly relating: number;
  /** Share of the question's neighbouring terms that stand side by side in the passage. */
  readonly neighbours: number;
  /** Whether what somebody did is said there. */
  readonly predicate: boolean;
  /** Whether what is measured or named is said by the value (see asked-attribute). */
  readonly attribute: boolean;
  /** Whether it tells the words of the one whose words are asked for. */
  readonly spoken: boolean;
  /** Whether each name that begins what is asked about stands in its report (see asked-names). */
  readonly named: boolean;
  /** Whether it holds a thing of the kind asked for. */
  readonly holds: boolean;
  /** How well it answers: the order in which sentences are chosen. */
  readonly score: number;
}

export interface Weighed {
  readonly asked: AskedFor;
  /** Best first. */
  readonly evidence: readonly Evidence[];
}

/** What neighbours and headline add counts for less than the sentence itself; the rest of the passage for least. */
const WINDOW_SHARE = 0.5;
const PASSAGE_SHARE = 0.15;
/**
 * Between two sentences about the same name, the one that says what the question says of it. On encyclopaedia questions .4 has
 * the answer in the first three sentences for .925, .55 for .905, .7 for .895.
 */
const RELATION_SHARE = 0.4;
/** Lifts a sentence that holds the kind of thing asked for over its neighbours that only repeat the question. */
const HOLDS_BONUS = 0.12;
/** A sentence without it, or (for "how big") without a unit of it. */
const LACKS_FACTOR = 0.6;
/**
 * Besides that, asked how high a rate is: what says that a tariff will be levied says nearly all of the question, and the sentence that tells how high
 * it will be says little of it. Above .6 the former stands first.
 */
const NO_RATE_FACTOR = 0.5;
/** "The ministry said on Friday" dates the news, not what the question is about; where nothing else is told, it is the nearest there is. */
const SAID_DATE_FACTOR = 0.9;
/** In place of the first for reasons and places, which are told in more ways than the lists know. */
const VAGUE_LACKS_FACTOR = 0.85;
/** A question in the text (of an interviewer, or for effect) answers nothing. */
const QUESTION_FACTOR = 0.5;
/** "Here is what to know about …" announces; the sentences that it announces say it better. */
const TEASER_FACTOR = 0.9;
/** To yes or no, "did not respond" answers where a neighbour with the same names only tells of the matter. Above 1.2 it lifts denials of something else. */
const DENIES_FACTOR = 1.15;
/** Asked what there is to tell of a name, the news says first what is new, and reports headed by it before those that mention it. */
const OPENING_FACTOR = 1.25;
const EARLY_FACTOR = 1.1;
const OPENING_SENTENCES = 2;
const EARLY_SENTENCES = 5;
const HEADED_FACTOR = 1.1;
const REMARK_FACTOR = 0.55;
const OTHER_LANGUAGE_FACTOR = 0.85;
/** Of two versions that the asker does not read, the report itself. */
const TRANSLATION_FACTOR = 0.95;
/** How much a missing name takes away: 1 - this at most. */
const ENTITY_SHARE = 0.5;
/** The best passage's sentences get this much; it falls with the passage's score. Small: it only breaks ties. */
const RANK_BONUS = 0.1;

/** Chunks of an article that tell what it is about. */
const LONGEST_LOOK = 40;

/** Weighs every sentence of the passages as an answer to the question. */
export function weigh(
  query: Query,
  passages: readonly Passage[],
  { passagesOf, readTerms }: Pick<Retriever, 'passagesOf' | 'readTerms'>,
): Weighed {
  const asked = askedFor(query.text);
  const articleOf = remember((article: string) => passagesOf(article).slice(0, LONGEST_LOOK));
  const articleText = remember((article: string) =>
    articleOf(article)
      .map(({ chunk }) => chunk.text)
      .join('\n'),
  );
  const articleTerms = remember((article: string) => articleOf(article).flatMap((passage) => readTerms(passage).sentences));
  const best = passages[0]?.score || 1;
  const relating = query.terms.filter(
    ({ term, importance }) => importance === 1 && !query.entities.some(({ terms }) => terms.includes(term)),
  );
  const deed = askedDeed(query, asked);
  const attribute = askedAttribute(query, asked);
  const rate = askedRate(query, asked);
  const doer = askedDoer(query, asked);
  const speaker = askedSpeaker(query);
  const names = askedNames(query);
  const isNamed = remember(({ id, title }: Passage['article']) => holdsNames(names, `${title ?? ''}\n${articleText(id)}`));
  const entities = query.entities.map((entity) => asPlace(entity, query.text));
  const yesNo = isYesNo(query.text);
  const ofState = asksHighOffice(query.text);
  const isOpen = asked === 'other' && !yesNo && relating.length === 0 && entities.length > 0;
  const match = createTermMatcher(query.terms);
  const neighboursIn = remember((passage: Passage) => match(readTerms(passage).tokens).sideBySide);
  const evidence = candidatesOf(passages, readTerms, articleOf).map((candidate): Evidence => {
    const { passage } = candidate;
    const around = { query, passage: readTerms(passage).all };
    const terms = withDeed(deed, candidate, around);
    const near = new Set([...terms, ...candidate.before, ...candidate.after, ...candidate.title]);
    const sentence = coverage(query.terms, terms);
    const window = coverage(query.terms, near);
    const whole = Math.max(window, coverage(query.terms, readTerms(passage).all));
    const relation = relating.length === 0 ? 1 : coverage(relating, terms);
    const relationNear = relating.length === 0 ? 1 : coverage(relating, near);
    const officeElsewhere =
      asked === 'person' && (isOfficeElsewhere(candidate.text, query.text) || (ofState && !namesAll(query, candidate)));
    const places = {
      candidate,
      chunk: readTerms(passage).all,
      article: () => articleTerms(passage.article.id),
      otherSubject: () => opensWithOtherName(candidate.text, query.text, articleText(passage.article.id)) || officeElsewhere,
    };
    const entity = Math.min(1, ...entities.map((one: Entity) => entityCredit(one, places, asked)));
    const unit = holdsUnit(query.text, candidate.text);
    const ofRate = rate === null || tellsRate(rate, candidate, textBefore(candidate), query);
    const ofOther = doer !== null && isDeedOfOther(doer, asked, candidate, query);
    const ofOtherDeed = asked === 'date' && deed !== null && datesOtherDeed(deed, candidate.text);
    const holds =
      !officeElsewhere && !ofOther && !ofOtherDeed && ofRate && (unit === true || holdsAnswer(asked, candidate.text, query.text));
    const measured = attribute === null ? 1 : attributeCredit(attribute, candidate, () => articleTerms(passage.article.id));
    const predicate = deed === null || tellsDeed(deed, candidate, { near, ...around });
    const spoken = speaker === null || isSpokenBy(speaker, candidate);
    const named = names.length === 0 || (isNamed(passage.article) && !namesOthers(names, candidate.text));
    const told = RELATION_SHARE * relation + (1 - RELATION_SHARE) * sentence;
    const support = told + WINDOW_SHARE * (window - sentence) + PASSAGE_SHARE * (whole - window);
    const fits = holds && unit !== false;
    const score =
      (support * (1 - ENTITY_SHARE + ENTITY_SHARE * entity) +
        (fits && asked !== 'other' ? HOLDS_BONUS : 0) +
        RANK_BONUS * (passage.score / best)) *
      (fits ? 1 : isCertain(asked) ? LACKS_FACTOR : VAGUE_LACKS_FACTOR) *
      (measured || LACKS_FACTOR) *
      (ofRate ? 1 : NO_RATE_FACTOR) *
      (asked === 'date' && tellsOnlyWhenSaid(candidate.text, query.text) ? SAID_DATE_FACTOR : 1) *
      (predicate || isDoer(deed) ? 1 : LACKS_FACTOR) *
      (spoken ? 1 : LACKS_FACTOR) *
      (named ? 1 : LACKS_FACTOR) *
      (yesNo && denies(candidate.text) ? DENIES_FACTOR : 1) *
      (teaser.test(candidate.text) ? TEASER_FACTOR : 1) *
      (/[?？]["”’」』]?\s*$/u.test(candidate.text) ? QUESTION_FACTOR : 1) *
      ownView(query, candidate) *
      (isOpen ? asNews(query, candidate) : 1) *
      standing(query, passage);
    return {
      candidate,
      sentence,
      window,
      passage: whole,
      entity,
      relation,
      relationNear,
      relating: relating.length,
      neighbours: neighboursIn(passage),
      predicate,
      attribute: measured > 0,
      spoken,
      named,
      holds,
      score,
    };
  });
  return { asked, evidence: evidence.sort((one, other) => other.score - one.score) };
}

/** Asked for the blogger's view, the sentences in the first person tell it; the others retell the report. */
const OWN_VIEW_FACTOR = 1.3;
const inPerson = /\b(?:I|I['’]m|my)\b|我(?!們|们|國|国)|私(?!立|有|人|企)|\btôi\b/u;

function ownView(query: Query, { text, passage }: Candidate): number {
  return query.wantsRemarks && isRemark(passage.article.kind) && inPerson.test(text) ? OWN_VIEW_FACTOR : 1;
}

/** The sentence before, where it stands in the same passage. */
function textBefore({ passage: { chunk }, place }: Candidate): string {
  const before = chunk.sentences[place - 1];
  return before === undefined ? '' : chunk.text.slice(before.start, before.end);
}

/** In the sentence or the one before. */
function namesAll({ entities }: Query, { terms, before }: Candidate): boolean {
  const near = new Set([...terms, ...before]);
  return entities.every((entity) => entity.kind !== 'name' || holdsEntity(entity, near));
}

function asNews({ entities }: Query, { passage, place, title }: Candidate): number {
  const opens =
    passage.chunk.ordinal > 0 ? 1 : place < OPENING_SENTENCES ? OPENING_FACTOR : place < EARLY_SENTENCES ? EARLY_FACTOR : 1;
  const isHeaded = entities.some((entity) => holdsEntity(entity, title));
  return opens * (isHeaded ? HEADED_FACTOR : 1);
}

function standing(query: Query, { article }: Passage): number {
  const remark = isRemark(article.kind) === query.wantsRemarks ? 1 : REMARK_FACTOR;
  if (sameLanguage(article.language, query.understood.language)) return remark;
  return remark * OTHER_LANGUAGE_FACTOR * (article.translationOf === null ? 1 : TRANSLATION_FACTOR);
}

function remember<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
