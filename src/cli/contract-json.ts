// In: what the archive answers. Out: the JSON of the command line's contract, keys in the documented order.
// Written out key by key, so that a field added inside the program does not leak into what others rely on.
import type { Answer, Citation, CitedReport } from '../answer/answer.js';
import type { TextCheck } from '../answer/check/text-check.js';
import type { Comparison } from '../answer/survey/comparison.js';
import type { Timeline } from '../answer/survey/timeline.js';
import type { IndexReport } from '../ingest/index-report.js';
import type { Understood } from '../retrieve/passage.js';
import type { RankedPassage, SearchResult } from '../retrieve/search-result.js';
import type { ArticleRecord } from '../store/corpus-reader.js';
import type { UsageReport, UsageSummary } from '../store/summarise-usage.js';

/** @param text the cleaned text, when it was asked for */
export function articleJson(article: ArticleRecord, text?: string) {
  const { id, dump, lines, kind, outlet, host, title, authors, published, posted, language, url, part } = article;
  return {
    ...{ id, dump, lines, kind, outlet, host, title, authors, published, posted, language, url },
    part: part === null ? null : { number: part.number, of: part.of },
    translationOf: article.translationOf,
    alsoIn: article.alsoIn,
    ...(text === undefined ? {} : { text }),
  };
}

export function answerJson(answer: Answer) {
  return {
    question: answer.question,
    status: answer.status,
    text: answer.text,
    language: answer.language,
    generator: answer.generator,
    statements: answer.statements.map(({ text, citations }) => ({ text, citations })),
    citations: answer.citations.map(citationJson),
    nearest: answer.nearest.map(({ article, title, outlet, published, dump }) => ({ article, title, outlet, published, dump })),
    understood: understoodJson(answer.understood),
    conflicts: answer.conflicts.map(conflictJson),
    notices: answer.notices,
    removed: answer.removed,
    timings: {
      retrieveMs: answer.timings.retrieveMs,
      answerMs: answer.timings.answerMs,
      totalMs: answer.timings.totalMs,
    },
  };
}

export function checkJson({ text, language, statements, citations, unchecked, generator, notices, elapsedMs }: TextCheck) {
  return {
    text,
    language,
    generator,
    statements: statements.map((one) => ({
      text: one.text,
      verdict: one.verdict,
      citations: one.citations,
      differs: one.differs,
    })),
    citations: citations.map(citationJson),
    unchecked,
    notices,
    elapsedMs,
  };
}

export function timelineJson({ question, language, entries, citations, understood, notices }: Timeline) {
  return {
    question,
    language,
    entries: entries.map(({ date, text, citation }) => ({ date, text, citation })),
    citations: citations.map(citationJson),
    understood: understoodJson(understood),
    notices,
  };
}

export function comparisonJson({ question, language, outlets, citations, conflicts, understood, notices }: Comparison) {
  return {
    question,
    language,
    outlets: outlets.map(({ outlet, reports, statements }) => ({
      outlet,
      reports,
      statements: statements.map(({ text, citations: marks }) => ({ text, citations: marks })),
    })),
    citations: citations.map(citationJson),
    conflicts: conflicts.map(conflictJson),
    understood: understoodJson(understood),
    notices,
  };
}

export function searchJson(found: SearchResult) {
  return {
    question: found.question,
    understood: understoodJson(found.understood),
    results: found.results.map(passageJson),
    notices: found.notices,
  };
}

export function reportJson(report: IndexReport) {
  const { dryRun, generation, dumps, changes, articles, chunks, refused, undecided, notices, elapsedMs } = report;
  return {
    ...{ dryRun, generation, dumps, changes, articles, chunks },
    refused: refused.map(({ dump, reason, remedy }) => ({ dump, reason, remedy })),
    undecided: undecided.map(({ dump, line, title, field, reason }) => ({ dump, line, title, field, reason })),
    notices: notices.map(({ text }) => text),
    elapsedMs,
  };
}

export function usageJson({ days, total }: UsageReport) {
  return { days: days.map(({ day, ...summary }) => ({ day, ...usageSummaryJson(summary) })), total: usageSummaryJson(total) };
}

function usageSummaryJson(summary: UsageSummary) {
  const { questions, answered, refused, failed, modelAnswers, inputTokens, outputTokens, removedStatements, medianMs, p95Ms } =
    summary;
  return { questions, answered, refused, failed, modelAnswers, inputTokens, outputTokens, removedStatements, medianMs, p95Ms };
}

function conflictJson({ about, values }: Answer['conflicts'][number]) {
  return { about, values: values.map(({ value, citation }) => ({ value, citation })) };
}

function citationJson(citation: Citation) {
  const { n, dump, lines, quote, outlet, host, title, published, kind, url, article, translationOf, alsoIn } = citation;
  return {
    ...{ n, dump, lines, quote, outlet, host, title, published, kind, url, article },
    translationOf: translationOf === null ? null : citedReportJson(translationOf),
    alsoIn: alsoIn.map(copyJson),
  };
}

function citedReportJson({ dump, lines, outlet, host, title, published, kind, url, article }: CitedReport) {
  return { dump, lines, outlet, host, title, published, kind, url, article };
}

function copyJson({ dump, lines, outlet }: Citation['alsoIn'][number]) {
  return { dump, lines, outlet };
}

function understoodJson({ outlets, authors, from, to, language, carriedOver }: Understood) {
  return { outlets, authors, from, to, language, carriedOver };
}

function passageJson(passage: RankedPassage) {
  const { rank, score, dump, lines, outlet, host, title, published, kind, url, article, alsoIn, text } = passage;
  return { rank, score, dump, lines, outlet, host, title, published, kind, url, article, alsoIn: alsoIn.map(copyJson), text };
}
