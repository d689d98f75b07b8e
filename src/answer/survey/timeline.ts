// In: a topic in the asker's words. Out: what was reported about it, oldest first, one quoted line a report. Called by the surveyor.
import type { Question, Understood } from '../../retrieve/passage.js';
import type { Citation } from '../answer.js';
import type { TellOptions } from '../ask-options.js';
import { citeAll } from '../catalogue/cite-all.js';
import { type Counting, dateOf, groupReports } from '../catalogue/group-reports.js';
import { toCitation } from '../cite.js';
import { phrasesFor } from '../phrases.js';
import { byHeadline, headlineTells } from './by-headline.js';
import { noticesOf } from './survey-notices.js';
import { surveyPhrases } from './survey-phrases.js';
import { asRead, tellingSentences } from './telling-sentences.js';
import { inTopicLanguage, type SurveyParts, topicReports } from './topic-reports.js';

/** What was reported about a topic, oldest first. */
export interface Timeline {
  readonly question: string;
  readonly language: string | null;
  /** One report each; copies are collapsed into `alsoIn` of the citation, undated reports stand last. */
  readonly entries: readonly TimelineEntry[];
  readonly citations: readonly Citation[];
  readonly understood: Understood;
  /** What a reader has to know of the list: that not all was read, how many stand undated. */
  readonly notices: readonly string[];
}

export interface TimelineEntry {
  /** ISO date of publication; null: none is printed. */
  readonly date: string | null;
  /** What the report says of the topic: its best sentence, or its headline; the archive's own words, quoted by the citation. */
  readonly text: string;
  /** Number of the citation. */
  readonly citation: number;
}

/** Entries of one timeline: more is not read to its end. */
const MOST_ENTRIES = 60;

export async function makeTimeline(question: Question, { tellIn }: TellOptions, parts: SurveyParts): Promise<Timeline> {
  const found = await topicReports(question, parts);
  if (found === null) return nothingAsked(question, tellIn, parts);
  const { understood, topic } = found;
  const { language } = understood;
  const all = groupReports(found.articles, parts.articles);
  const read = [...byHeadline(all, topic).slice(0, MOST_ENTRIES)].sort(oldestFirst);
  const told = topic === null ? null : tellingSentences(read, topic, language, parts);
  // Of a report that names the topic in passing only there is nothing to show.
  const shown = read.filter((report) => told?.has(report) || headlineTells(report, topic));
  const headlines = citeAll(
    shown.map((report) => asRead(report, language)),
    parts,
  );
  const citations = shown.map((report, at) => {
    const [best] = told?.get(report) ?? [];
    const n = at + 1;
    if (best === undefined) return { ...(headlines[at]?.citations[0] as Citation), n };
    return toCitation(best.evidence.candidate, n, parts.passagesOf);
  });
  const phrases = surveyPhrases(tellIn ?? language);
  const undated = shown.filter((report) => dateOf(report) === null).length;
  return {
    question: question.text,
    language,
    entries: shown.map((report, at) => ({ date: dateOf(report), text: citations[at]?.quote ?? '', citation: at + 1 })),
    citations,
    understood,
    notices: [
      ...noticesOf(found, parts.outletNames, tellIn ?? language),
      ...(all.length > read.length ? [phrases.shownOf(shown.length, all.length)] : []),
      ...(undated > 0 ? [phrases.undatedLast(undated)] : []),
    ],
  };
}

function nothingAsked(question: Question, tellIn: TellOptions['tellIn'], { understand }: SurveyParts): Timeline {
  const { understood } = inTopicLanguage(understand(question));
  const { language } = understood;
  const notices = [phrasesFor(tellIn ?? language).nothingAsked];
  return { question: question.text, language, entries: [], citations: [], understood, notices };
}

/** The undated last. */
function oldestFirst(one: Counting, other: Counting): number {
  const [day, otherDay] = [dateOf(one) ?? '9999', dateOf(other) ?? '9999'];
  return day < otherDay ? -1 : Number(day > otherDay);
}
