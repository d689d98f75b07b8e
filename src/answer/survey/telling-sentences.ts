// In: the articles of some reports and the topic. Out: for each report its sentences about the topic, the most telling first.
// Called by timelines and comparisons, which show one or a few of them.

import { coverage } from '../../retrieve/coverage.js';
import { sameLanguage } from '../../retrieve/languages.js';
import type { ArticleRecord, Passage } from '../../retrieve/passage.js';
import type { Query } from '../../retrieve/query.js';
import type { Counting } from '../catalogue/group-reports.js';
import { leansBack } from '../choose-sentences.js';
import { type Evidence, weigh } from '../evidence.js';
import { saidByHeadline } from './by-headline.js';
import type { SurveyParts } from './topic-reports.js';

export interface Telling {
  readonly evidence: Evidence;
  /** The order of sentences of one topic; higher is better. */
  readonly score: number;
}

/** Chunks of an article that are read: those that say most of the topic, of equals the first. */
const MOST_CHUNKS = 8;
/** Nearness of the topic's names (see entity-credit): less is said of something else. */
const NEAR_ENOUGH = 0.6;
/** Share of the topic's weight that a sentence says itself; less speaks of something beside it. */
const LEAST_SAID = 0.5;
/** A first sentence says what the article is about, also where it leaves a word of the topic to the headline. */
const LEAST_SAID_LEADING = 0.4;
const LEAST_NEAR_LEADING = 0.7;
/** News says first what is new: sentences of the first paragraph, of the first ones. */
const OPENING_FACTOR = 1.3;
const EARLY_FACTOR = 1.12;
const OPENING_SENTENCES = 2;
const EARLY_SENTENCES = 5;
/** "He", "this", "the same year" cannot be read alone. */
const LEANS_FACTOR = 0.6;
/** A report whose headline says nothing of the topic is about something else too; so much less its sentences count. */
const HEADED_SHARE = 0.25;
/** "But", "meanwhile": can be read alone, though something stood before. */
const LINKS_FACTOR = 0.88;
const linksBack =
  /^(?:but|and|so|also|still|yet|however|meanwhile|moreover|in addition|nevertheless|after all|for example)\b|^(?:但|然而|不過|不过|此外|同時|同时|而且|另外|しかし|また|一方|さらに)|^(?:nhưng|tuy nhiên|ngoài ra|trong khi đó)(?=[ ,])/iu;
/** Somebody's words tell less of what happened than a sentence of the report. */
const SPOKEN_FACTOR = 0.8;
/** In characters; Chinese and Japanese say the same in a third. */
const SHORT = 45;
const LONG = 260;
const LONGEST = 420;
const SHORT_FACTOR = 0.85;
const LONG_FACTOR = 0.85;

/** @returns by the report, in order of how telling they are; none where no sentence says enough of the topic */
export function tellingSentences(
  reports: readonly Counting[],
  topic: Query,
  language: string | null,
  parts: SurveyParts,
): ReadonlyMap<Counting, readonly Telling[]> {
  const reportOf = new Map<string, Counting>();
  for (const report of reports) for (const version of readable(report, language)) reportOf.set(version.id, report);
  const passages = [...reportOf.keys()].flatMap((article) => passagesToRead(parts.passagesOf(article), topic, parts));
  const headed = new Map(reports.map((report) => [report, 1 - HEADED_SHARE * (1 - saidByHeadline(report, topic))]));
  const found = new Map<Counting, Telling[]>();
  for (const evidence of weigh(topic, passages, parts).evidence) {
    const report = reportOf.get(evidence.candidate.passage.article.id);
    if (report === undefined || !speaksOfIt(evidence)) continue;
    const told = found.get(report) ?? [];
    found.set(report, told);
    told.push({ evidence, score: evidence.score * asItReads(evidence) * (headed.get(report) ?? 1) });
  }
  for (const told of found.values()) told.sort((one, other) => other.score - one.score);
  return found;
}

function passagesToRead(passages: readonly Passage[], topic: Query, { readTerms }: SurveyParts): readonly Passage[] {
  if (passages.length <= MOST_CHUNKS) return passages;
  const said = passages.map((passage) => ({ passage, share: coverage(topic.terms, readTerms(passage).all) }));
  const best = said.sort((one, other) => other.share - one.share).slice(0, MOST_CHUNKS);
  return best.map(({ passage }) => passage).sort((one, other) => one.chunk.ordinal - other.chunk.ordinal);
}

/** What of a report the asker reads: its translations in the asker's language, else the report itself. */
export function readable({ parts, translations }: Counting, language: string | null): readonly ArticleRecord[] {
  const own = translations.filter((translation) => sameLanguage(translation.language, language));
  return own.length > 0 && !parts.some((part) => sameLanguage(part.language, language)) ? own : parts;
}

/** The report in the asker's language: for its headline. */
export const asRead = (report: Counting, language: string | null): Counting => ({ ...report, parts: readable(report, language) });

function speaksOfIt({ sentence, window, entity, candidate }: Evidence): boolean {
  if (candidate.text.length > LONGEST || entity < NEAR_ENOUGH) return false;
  return (
    sentence >= LEAST_SAID ||
    (isAmong(candidate, OPENING_SENTENCES) && sentence >= LEAST_SAID_LEADING && window >= LEAST_NEAR_LEADING)
  );
}

function asItReads({ candidate }: Evidence): number {
  const { text } = candidate;
  const length = lengthOf(text);
  return (
    (isAmong(candidate, OPENING_SENTENCES) ? OPENING_FACTOR : isAmong(candidate, EARLY_SENTENCES) ? EARLY_FACTOR : 1) *
    (leansBack.test(text) ? LEANS_FACTOR : linksBack.test(text) ? LINKS_FACTOR : 1) *
    (/^["'“‘「『]/u.test(text) ? SPOKEN_FACTOR : 1) *
    (length < SHORT ? SHORT_FACTOR : length > LONG ? LONG_FACTOR : 1)
  );
}

const isAmong = ({ passage, place }: Evidence['candidate'], first: number): boolean =>
  passage.chunk.ordinal === 0 && place < first;

/** As many characters as the same would take in a Latin script. */
const lengthOf = (text: string): number =>
  text.length + 2 * (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0);
