// In: a dump. Out: in which order its numeric dates stand when both numbers could be a month, and by which sign that was told.
// Called by the text layouts and read-dump.
import { detectLanguage } from '../language/detect.js';
import type { NumericOrder } from './dates.js';
import type { DumpText, Line } from './dump-text.js';
import type { Draft, ReadingAids } from './layouts/layout.js';
import type { Outlet } from './outlets.js';

export interface Convention {
  readonly order: NumericOrder;
  /** Words for `--explain`. */
  readonly sign: string;
}

/** The order that the dump's own sure dates show, else that of its outlets' convention; null when nothing tells. */
export function numericOrder(dump: DumpText, aids: ReadingAids): NumericOrder | null {
  return aids.dates.orderOf(dump.text) ?? conventionOf(dump, aids)?.order ?? null;
}

/** Header lines around an ambiguous date: outlet, date, category, outlet once more. */
const NEAR = 3;
/** Banner, menus and addresses stand at the top. */
const TOP = 40;
const LONGEST_LINE = 160;
/** So much of a dump tells its language, in UTF-16 units. */
const SAMPLE = 6000;

/**
 * The convention of the outlets named beside the ambiguous dates, else at the top, else of the dump's language. Outlets that disagree
 * tell nothing: the site that lists them writes all its dates one way, and which is not known.
 */
export function conventionOf(dump: DumpText, aids: ReadingAids): Convention | null {
  const short = dump.lines.filter((line) => line.text.length <= LONGEST_LINE);
  const places = short.flatMap((line, place) => (isAmbiguous(line.text, aids) ? [place] : []));
  if (places.length === 0) return null;
  const beside = new Set(places.flatMap((place) => short.slice(Math.max(0, place - NEAR), place + NEAR + 1)));
  for (const lines of [beside, short.slice(0, TOP)]) {
    const votes = [...lines].flatMap((line) =>
      votesOf(
        line,
        places.some((place) => short[place] === line),
        aids,
      ),
    );
    if (votes.length === 0) continue;
    const [first] = votes;
    return first && votes.every((vote) => vote.order === first.order) ? first : null;
  }
  const language = detectLanguage(dump.text.slice(0, SAMPLE));
  return language !== null && DAY_FIRST.has(language) ? { order: 'day-month', sign: `the language (${language})` } : null;
}

/** Says in the sign of a date that only a convention could read by which it was read. */
export function withConvention(dump: DumpText, drafts: readonly Draft[], aids: ReadingAids): readonly Draft[] {
  const convention = aids.dates.orderOf(dump.text) === null ? conventionOf(dump, aids) : null;
  if (!convention) return drafts;
  const first = convention.order === 'day-month' ? 'day' : 'month';
  return drafts.map((draft) => {
    const { published } = draft;
    if (!published || !isAmbiguous(dump.lines[published.line - 1]?.text.slice(0, LONGEST_LINE) ?? '', aids)) return draft;
    return { ...draft, published: { ...published, sign: `${published.sign}, ${first} first by ${convention.sign}` } };
  });
}

function isAmbiguous(text: string, aids: ReadingAids): boolean {
  return /[0-9０-９]/u.test(text) && aids.dates.find(text, 'day-month').length > aids.dates.find(text).length;
}

/** Letters that of all languages only Vietnamese has. */
const VIETNAMESE = /[ăắằẳẵặđơớờởỡợưứừửữựảẻỉỏủỷẹịọụỵạấầẩẫậếềểễệốồổỗộ]/iu;
const COUNTRY_DOMAIN = /\b[a-z0-9-]{2,40}[.](?:vn|uk|hk|au|sg|in|nz)(?![\w.-]*@)\b/iu;

function votesOf(line: Line, isDateLine: boolean, aids: ReadingAids): Convention[] {
  const text = line.text.normalize('NFC');
  const votes = aids.outlets.findIn(text).flatMap(({ outlet }) => {
    const order = outlet.ordinary ? null : orderOfOutlet(outlet);
    return order === null ? [] : [{ order, sign: `the convention of ${outlet.name}` }];
  });
  const domain = COUNTRY_DOMAIN.exec(text)?.[0];
  if (domain !== undefined) votes.push({ order: 'day-month', sign: `the convention of ${domain}` });
  else if (isDateLine && VIETNAMESE.test(text)) votes.push({ order: 'day-month', sign: 'the convention of Vietnamese' });
  return votes;
}

/** Languages that write the day first wherever they are written. */
const DAY_FIRST: ReadonlySet<string> = new Set(['vi', 'fr', 'de', 'es', 'it', 'pt']);

/** As its entry says; else by the language that it names first; else by the country of its address. English alone tells nothing. */
function orderOfOutlet(outlet: Outlet): NumericOrder | null {
  if (outlet.dateOrder !== undefined) return outlet.dateOrder;
  if (DAY_FIRST.has(outlet.languages[0] ?? '')) return 'day-month';
  return outlet.domains.length > 0 && outlet.domains.every((domain) => /[.](?:vn|uk|hk|au|sg|in|nz)$/u.test(domain))
    ? 'day-month'
    : null;
}
