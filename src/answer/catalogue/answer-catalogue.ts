// In: a question about the archive itself (how many reports, which outlets, the latest). Out: a count or a list told from metadata, with
// the headline of each article counted as its citation. Called by the answerer before a question is answered; null for any other question.
import type { Question } from '../../retrieve/passage.js';
import { BEGINNING } from '../../retrieve/periods/periods-in.js';
import type { Query } from '../../retrieve/query.js';
import type { Answer, Citation, Statement } from '../answer.js';
import { citationMarks } from '../citation-marks.js';
import { noSuchAuthor } from '../no-such-author.js';
import { phrasesFor } from '../phrases.js';
import type { CatalogueParts } from './catalogue-parts.js';
import { cataloguePhrases, type Limits } from './catalogue-phrases.js';
import { type Cited, citeAll } from './cite-all.js';
import { countedNotices } from './counted-notices.js';
import { type Fitting, fittingArticles } from './fitting.js';
import { type Counting, dateOf, groupReports, signedFirst } from './group-reports.js';
import { withoutFrom } from './in-english.js';
import { type Recognised, recognise } from './recognise.js';
import { statementsOf } from './statements.js';
import { whatThereIs } from './what-there-is.js';

type Untimed = Omit<Answer, 'timings'>;

/**
 * Copies of one report count once and are named with it; its parts count as one and are each cited; translations are told and do not
 * count; commentary and notes count only where the asker's word takes them in. An article without a date is in no period.
 */
export function answerCatalogue(question: Question, parts: CatalogueParts): Untimed | null {
  const query = parts.understand({ ...question, text: withoutFrom(question.text) });
  const wanted = recognise(query);
  const fitting = wanted === null ? null : fittingArticles(query, wanted, parts);
  if (wanted === null || fitting === null) return null;
  const limits = limitsOf(question, query, wanted);
  const groups = groupReports(fitting.articles, parts.articles, wanted.counted === 'translations');
  const counted = wanted.shape === 'outlets' ? groups.filter(({ parts: [first] }) => first?.outlet !== null) : groups;
  if (counted.length === 0 && wanted.orSentences === true && query.terms.length > 0) return null;
  const counts = [...countedNotices(query, wanted, counted, parts), ...ofFitting(query, fitting)];
  if (counted.length === 0) return noneFound(question, query, limits, fitting, counts);
  const cited = citeAll(told(wanted.shape, counted), parts);
  const { statements, notices } = statementsOf(shapeOf(wanted, cited), cited, query.understood.language, limits);
  return {
    ...blank(question, query),
    status: 'answered',
    text: textOf(statements),
    statements,
    citations: citationsOf(cited),
    notices: [...notices, ...counts],
  };
}

function told(shape: Recognised['shape'], counted: readonly Counting[]): readonly Counting[] {
  if (shape === 'latest') return counted.slice(0, 1);
  if (shape === 'first') return earliest(counted);
  return shape === 'authors' ? counted.map(signedFirst) : counted;
}

/** The oldest with a date, and those of other outlets on that day: which of them came first nobody can tell. Where none has one, none is the first. */
function earliest(counted: readonly Counting[]): Counting[] {
  const dated = counted.filter((one) => dateOf(one) !== null);
  const oldest = (dated.length > 0 ? dated : counted).at(-1);
  if (oldest === undefined || dateOf(oldest) === null) return oldest === undefined ? [] : [oldest];
  const byOutlet = new Map(dated.filter((one) => dateOf(one) === dateOf(oldest)).map((one) => [one.parts[0]?.outlet, one]));
  return [oldest, ...[...byOutlet.values()].filter(({ parts: [first] }) => first?.outlet !== oldest.parts[0]?.outlet)];
}

/** Where no byline is named, the outlets tell who wrote them. */
const shapeOf = ({ shape }: Recognised, cited: readonly Cited[]): Recognised['shape'] =>
  shape === 'authors' &&
  cited.length > 1 &&
  !cited.some(({ counting }) => counting.parts.some(({ authors }) => authors.length > 0))
    ? 'outlets'
    : shape;

const citationsOf = (cited: readonly Cited[]): Citation[] => cited.flatMap(({ citations }) => citations);

const textOf = (statements: readonly Statement[]): string =>
  statements.map(({ text, citations }) => `${text} ${citationMarks(citations)}`).join('\n');

function noneFound(
  question: Question,
  query: Query,
  limits: Limits,
  { elsewhere }: Fitting,
  notices: readonly string[],
): Untimed {
  const phrases = cataloguePhrases(query.understood.language);
  const nobody = noSuchAuthor(query);
  return {
    ...blank(question, query),
    text: (nobody.length > 0 ? nobody : [phrases.none(limits), ...whatThereIs(elsewhere, limits, phrases)]).join(phrases.between),
    confidence: 0,
    notices,
  };
}

function ofFitting({ understood }: Query, { undated, complete }: Fitting): string[] {
  const phrases = phrasesFor(understood.language);
  return [...(undated === 0 ? [] : [phrases.undatedLeftOut(undated)]), ...(complete ? [] : [phrases.notAllRead])];
}

function limitsOf({ outlets = [], from = null, to = null }: Question, { understood }: Query, wanted: Recognised): Limits {
  const named = wanted.outlets.map(({ name }) => name);
  const asked = wanted.periods.map((period) => ({ from: period.from === BEGINNING ? null : period.from, to: period.to }));
  const limit = from !== null || to !== null ? [{ from, to: to ?? '…' }] : [];
  return {
    counted: wanted.counted,
    topic: wanted.topic,
    outlets: [...new Set(outlets.length > 0 ? understood.outlets : named)],
    authors: [...new Set(wanted.authors.map(({ name }) => name))],
    periods: asked.length > 0 ? asked : limit,
  };
}

function blank({ text }: Question, { understood }: Query): Untimed {
  return {
    question: text,
    status: 'not-found',
    text: '',
    language: understood.language,
    generator: 'extractive',
    statements: [],
    citations: [],
    nearest: [],
    understood,
    conflicts: [],
    notices: [],
    removed: 0,
    confidence: 1,
  };
}
