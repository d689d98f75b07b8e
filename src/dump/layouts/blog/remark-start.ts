// In: the rows of a copied report or translation. Out: where the blogger's own words begin below it. Called by the sections of a blog.
// What is uncertain there is the blogger's: a paper's paragraph that counts as a remark is lost to its report, but a remark that counts as
// the paper's is a false witness.
import { detectLanguage } from '../../../language/detect.js';
import { isFurniture } from '../../cleaning/furniture.js';
import { endsSentence, isProse, weightOf } from '../../line-shape.js';
import type { BlogRow } from './blog-rows.js';
import { isRemarkMark, isSequelMark, opensRemark } from './marks.js';
import { saysNothingReported, speaksInPerson, speaksUp, turnsPolite } from './own-voice.js';

export interface BloggerHabits {
  /** Language in which the introductions are written. */
  readonly language: string | null;
  /** Whether most of the copied reports are followed by a remark. */
  readonly remarks: boolean;
}

/** A remark is looked for in this many last paragraphs, and again above what was found. */
const REACH = 4;
/** "So, we shall see." still is one; a lower weight lets in the ends of sentences broken over lines. */
const LIGHTEST = 18;
/** "Well done!" */
const LIGHTEST_CRY = 10;
/** Behind a line with a mark of its own a remark may be longer. */
const MARKED_REACH = 12;

/**
 * `rows.length` where nothing below the text is the blogger's.
 * @param report what `rows` translate; null when they are the report itself
 */
export function remarkStart(
  rows: readonly BlogRow[],
  report: readonly BlogRow[] | null,
  habits: BloggerHabits,
): { at: number; skip: number } {
  const none = { at: rows.length, skip: 0 };
  const marked = rows.findIndex((row, place) => place > 0 && isRemarkMark(row.text));
  if (marked > 0 && marked >= rows.length - MARKED_REACH) return { at: marked, skip: 1 };
  const last = rows.findLastIndex((row) => !isFurniture(row.text));
  if (last < 1) return none;
  const found = [
    ownBySpace(rows, last),
    ownByLanguage(rows, last, habits),
    ownByVoice(rows, last),
    report && beyondReport(rows, last, report),
  ].filter((at) => at !== null);
  if (found.length > 0) return { at: Math.min(...found), skip: 0 };
  return habits.remarks && last > 1 && isUncertain(rows, last) ? { at: last, skip: 0 } : none;
}

/** Below the end of a quoted block, the agency's closing credits, a mark of the end, or a paragraph that the next introduction was part of. */
function ownBySpace(rows: readonly BlogRow[], last: number): number | null {
  const own = rows.findIndex((row) => row.isBloggers);
  if (own > 0) return own;
  const quoted = rows.findLastIndex((row) => row.isQuoted);
  if (quoted >= 0) return quoted < last ? quoted + 1 : null;
  const end = rows.findLastIndex((row, place) => place < last && place >= last - REACH && endsReport(row.text));
  return end > 0 && rows.slice(0, end).some((row) => isProse(row.text)) ? end + 1 : null;
}

const CREDITS =
  /^[(（[](?:additional )?(?:reporting|writing|editing|compiled|written)\b.{2,200}[)）\]]$|^[(（[](?:編輯|编辑|責任編輯|责任编辑|編譯|编译)[:：/].{2,30}[)）\]]$/iu;
const SEPARATOR = /^(?:[-–—=_]{3,}|[*＊]{3,}|(?:[*＊•·]\s+){2,}[*＊•·]|◆{2,}|[～〜~]{3,})$/u;

function endsReport(text: string): boolean {
  return CREDITS.test(text) || SEPARATOR.test(text) || isSequelMark(text);
}

function ownByLanguage(rows: readonly BlogRow[], last: number, habits: BloggerHabits): number | null {
  const sample = rows.slice(0, Math.ceil(rows.length * 0.7)).filter((row) => isProse(row.text));
  const language = languageOf((sample.length > 0 ? sample : rows.slice(0, -1)).map((row) => row.text).join('\n'));
  if (language === null) return null;
  let start = last + 1;
  while (start > 1 && isForeign(rows[start - 1], language, habits.language)) start--;
  return start <= last ? start : null;
}

/** From this weight on a sentence of another language is believed; less is enough in the blogger's own, and a short line may be a name. */
const LIGHTEST_FOREIGN = 60;
const LIGHTEST_OWN = 30;

function isForeign(row: BlogRow | undefined, language: string, own: string | null): boolean {
  if (row === undefined) return false;
  const weight = weightOf(row.text);
  if (weight < LIGHTEST) return false;
  const spoken = languageOf(row.text);
  if (spoken === null || spoken === language) return false;
  if (spoken === own && weight >= LIGHTEST_OWN) return true;
  return endsSentence(row.text) && (weight >= LIGHTEST_FOREIGN || isWide(spoken) !== isWide(language));
}

const isWide = (language: string): boolean => language === 'zh' || language === 'ja';

/** The first paragraph near the end in which somebody speaks as nobody spoke above it. */
function ownByVoice(rows: readonly BlogRow[], last: number): number | null {
  let start: number | null = null;
  for (let place = last; place >= Math.max(1, (start ?? last + 1) - REACH); place--) if (isVoiced(rows, place)) start = place;
  return start;
}

function isVoiced(rows: readonly BlogRow[], place: number): boolean {
  const text = rows[place]?.text ?? '';
  if (weightOf(text) < (speaksUp(text) ? LIGHTEST_CRY : LIGHTEST) || /^[“"「『‘]/u.test(text)) return false;
  if (opensRemark(text)) return true;
  if (!endsSentence(text) && !isProse(text)) return false;
  const above = rows.slice(1, Math.max(1, place - REACH + 1)).map((row) => row.text);
  const speaks = [speaksInPerson, speaksUp].some((sign) => sign(text) && !above.some((other) => sign(other)));
  return speaks || turnsPolite(text, above.join('\n'));
}

/** A translation with more paragraphs than this above those of its report was cut up by its translator. */
const MOST_BEYOND = 3;

/** Paragraphs of a translation beyond those of its report, if none of them reports anything. */
function beyondReport(rows: readonly BlogRow[], last: number, report: readonly BlogRow[]): number | null {
  const told = report.filter(isSentence).length;
  const beyond = rows
    .slice(1, last + 1)
    .filter(isSentence)
    .slice(told);
  const [first] = beyond;
  if (told === 0 || !first || beyond.length > MOST_BEYOND) return null;
  const above = textAbove(rows, rows.indexOf(first));
  return beyond.every((row) => saysNothingReported(row.text, above)) ? rows.indexOf(first) : null;
}

function textAbove(rows: readonly BlogRow[], place: number): string {
  const texts = rows.slice(0, place).map((row) => row.text);
  return texts.join('\n');
}

function isSentence(row: BlogRow): boolean {
  return endsSentence(row.text) && weightOf(row.text) >= LIGHTEST && !isFurniture(row.text);
}

/** Where the blogger remarks on most reports, a last paragraph that reports nothing is a remark. */
function isUncertain(rows: readonly BlogRow[], last: number): boolean {
  const row = rows[last];
  return (
    row !== undefined &&
    endsSentence(row.text) &&
    saysNothingReported(row.text, textAbove(rows, last)) &&
    rows.slice(1, last).some((one) => isProse(one.text))
  );
}

/** Traditional and Simplified Chinese count as one: short paragraphs often do not tell. */
export function languageOf(text: string): string | null {
  const language = detectLanguage(text);
  return language?.startsWith('zh') ? 'zh' : language;
}
