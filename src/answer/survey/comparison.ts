// In: a topic in the asker's words. Out: what each outlet says of it, side by side, and where they differ. Called by the surveyor.
import type { ArticleRecord, Question, Understood } from '../../retrieve/passage.js';
import type { Query } from '../../retrieve/query.js';
import type { Answer, Citation, Statement } from '../answer.js';
import type { TellOptions } from '../ask-options.js';
import { citeAll } from '../catalogue/cite-all.js';
import { type Counting, groupReports } from '../catalogue/group-reports.js';
import { toCitation } from '../cite.js';
import { phrasesFor } from '../phrases.js';
import { byHeadline, headlineTells } from './by-headline.js';
import { chooseAccount, MOST_SENTENCES } from './choose-account.js';
import { conflictsBetween } from './conflicts-between.js';
import { noticesOf } from './survey-notices.js';
import { surveyPhrases } from './survey-phrases.js';
import { asRead, type Telling, tellingSentences } from './telling-sentences.js';
import { inTopicLanguage, type SurveyParts, topicReports } from './topic-reports.js';

/** What each outlet says of a topic, side by side. */
export interface Comparison {
  readonly question: string;
  readonly language: string | null;
  /** Those that say most of it first; an outlet of null published what no dump attributes. */
  readonly outlets: readonly OutletAccount[];
  readonly citations: readonly Citation[];
  /** Figures and days that differ between outlets. */
  readonly conflicts: Answer['conflicts'];
  readonly understood: Understood;
  readonly notices: readonly string[];
}

export interface OutletAccount {
  readonly outlet: string | null;
  /** Reports of this outlet about the topic, copies counted once. */
  readonly reports: number;
  /** One to three sentences of its reports, each quoted word for word by its citation. */
  readonly statements: readonly Statement[];
}

const MOST_OUTLETS_COMPARED = 12;
/** Reports of one outlet whose sentences are read. */
const MOST_READ = 8;

export async function makeComparison(question: Question, { tellIn }: TellOptions, parts: SurveyParts): Promise<Comparison> {
  const found = await topicReports(question, parts);
  const understood = found?.understood ?? inTopicLanguage(parts.understand(question)).understood;
  const { language } = understood;
  const blank = { question: question.text, language, outlets: [], citations: [], conflicts: [], understood };
  const toldIn = tellIn ?? language;
  if (found === null) return { ...blank, notices: [phrasesFor(toldIn).nothingAsked] };
  const notices = noticesOf(found, parts.outletNames, toldIn);
  if (found.topic === null && found.articles.length === 0) return { ...blank, notices };
  const all = byOutlet(found.articles, parts.articles);
  const shown = all.slice(0, MOST_OUTLETS_COMPARED);
  const { accounts, citations, told } = accountsOf(shown, found.topic, language, parts);
  const phrases = surveyPhrases(toldIn);
  const [only, another] = all;
  return {
    ...blank,
    outlets: accounts,
    ...conflictsBetween(citations, told, parts),
    notices: [
      ...notices,
      ...(only !== undefined && another === undefined ? [phrases.onlyOne(only.outlet)] : []),
      ...(all.length > shown.length ? [phrases.outletsShownOf(shown.length, all.length)] : []),
    ],
  };
}

interface OutletReports {
  readonly outlet: string | null;
  readonly reports: readonly Counting[];
}

/** Most reports first. What two outlets both carry counts for each. */
function byOutlet(articles: readonly ArticleRecord[], everything: readonly ArticleRecord[]): OutletReports[] {
  const outlets = new Map<string | null, ArticleRecord[]>();
  for (const article of articles) outlets.set(article.outlet, [...(outlets.get(article.outlet) ?? []), article]);
  return [...outlets]
    .map(([outlet, own]) => ({ outlet, reports: groupReports(own, everything) }))
    .sort(
      (one, other) => Number(one.outlet === null) - Number(other.outlet === null) || other.reports.length - one.reports.length,
    );
}

interface Accounts {
  readonly accounts: OutletAccount[];
  readonly citations: Citation[];
  /** What was read, for the search for conflicts. */
  readonly told: Telling[];
}

function accountsOf(
  outlets: readonly OutletReports[],
  topic: Query | null,
  language: string | null,
  parts: SurveyParts,
): Accounts {
  const citations: Citation[] = [];
  const told: Telling[] = [];
  const accounts = outlets.flatMap(({ outlet, reports }): OutletAccount[] => {
    const read = byHeadline(reports, topic).slice(0, MOST_READ);
    const telling = topic === null ? new Map<Counting, Telling[]>() : tellingSentences(read, topic, language, parts);
    const chosen = chooseAccount(telling, citations);
    const [best] = read;
    // The report whose headline says most of the topic, where none of its sentences says enough: its headline stands for it.
    const byHeadlineAlone = best !== undefined && !telling.has(best) && headlineTells(best, topic);
    const headline = byHeadlineAlone ? headlineOf(asRead(best, language), parts) : [];
    const quoted = [...headline, ...quotesOf(chosen, parts)].slice(0, MOST_SENTENCES);
    const numbered = quoted.map((citation, at) => ({ ...citation, n: citations.length + at + 1 }));
    told.push(...[...telling.values()].flat());
    citations.push(...numbered);
    const statements = numbered.map(({ n, quote }) => ({ text: quote, citations: [n] }));
    return statements.length === 0 ? [] : [{ outlet, reports: reports.length, statements }];
  });
  return { accounts, citations, told };
}

const quotesOf = (chosen: readonly Telling[], { passagesOf }: SurveyParts): Citation[] =>
  chosen.map(({ evidence }) => toCitation(evidence.candidate, 0, passagesOf));

const headlineOf = (report: Counting, parts: SurveyParts): readonly Citation[] =>
  citeAll([report], parts).flatMap(({ citations }) => citations.slice(0, 1));
