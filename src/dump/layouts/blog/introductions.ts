// In: a line of a blog. Out: whether it introduces a report that the blogger copies, and whose. Called by the blog layout.
import { type DateWords, findDates, residueOf } from '../../date-line.js';
import { weightOf } from '../../line-shape.js';
import { knownOutlet } from '../../outlet-signs.js';
import type { ReadingAids } from '../layout.js';

export interface Introduction {
  /** As printed; null when the line introduces a report without naming anybody. */
  readonly outlet: string | null;
  /** The words say that the outlet carried somebody else's report. */
  readonly carried: boolean;
  /** On which day it was published, where the line says so in full. */
  readonly day?: string;
}

const VERBS =
  /によると|によれば|\b(?:reported|reports|reporting|picked up|picks up|published|publishes|wrote|writes|carried|carries|posted|ran|runs|said|says|had|featured|covered|broke|released|printed|reprinted|reposted|relayed|shared|announced|noted|told|brought|appeared)\b|報道|報導|报道|报导|刊登|刊載|刊载|刊出|發表|发表|發佈|发布|轉載|转载|轉引|轉發|转发|指出|寫道|写道|撰文|登出|載文|表示|稱|报称|伝え|報じ|掲載|配信|載せ|報道し|đưa tin|đăng(?: tải| bài)?|viết|cho biết|đăng lại|dẫn lại|loan tin|thông tin|rapporté|publié|berichtete|schrieb|veröffentlichte|publicó|informó/iu;
const CARRIED =
  /\b(?:picked up|picks up|carried|carries|reposted|reprinted|relayed|shared|republished|syndicated)\b|轉載|转载|轉引|轉發|转发|転載|đăng lại|dẫn lại/iu;
const FOLLOWING =
  /\b(?:following|this|below|as follows|the story|article|report|news)\b|如下|以下|下列|下文|次の|つぎの|như sau|sau đây|dưới đây|bài|tin|suivant|folgende|siguiente/iu;

/** No introduction of the known blogs weighs more than 80. */
const HEAVIEST = 200;

/** "According to …," in Japanese, where a comma ends the line and the report begins below it. */
const ACCORDING = /(?:によると|によれば|が伝えた|が報じた)[、,]?\s*$/u;

/** A short line that ends on a colon and tells of reporting, in words or by naming an outlet and perhaps a day. */
export function readIntroduction(text: string, aids: ReadingAids): Introduction | null {
  if (weightOf(text) > HEAVIEST) return null;
  if (ACCORDING.test(text)) {
    const found = introductionIn(text, aids);
    return found?.outlet == null ? null : found;
  }
  if (!/[:：]\s*$/u.test(text)) return null;
  return introductionIn(text, aids) ?? nameAndDay(text, aids);
}

/** "OUTLET, 9 April 2026:" */
function nameAndDay(text: string, aids: ReadingAids): Introduction | null {
  const dates = findDates(text, aids.dates, 'day-month');
  const [found] = aids.outlets.findIn(text);
  if (!found || dates.length !== 1) return null;
  const rest = residueOf(`${text.slice(0, found.start)}${' '.repeat(found.end - found.start)}${text.slice(found.end)}`, dates);
  return /[\p{L}\p{N}]/u.test(rest.replace(/^the\b/iu, ''))
    ? null
    : { outlet: text.slice(found.start, found.end), carried: false, ...dayOf(dates) };
}

/** What introduces without a colon says so in words: a subject, a verb of reporting and at the very end that a report follows. */
const FOLLOWS =
  /(?:\bthe following(?: (?:report|story|article|news))?|\bas follows|如下|以下(?:報導|報道|报道|新聞|新闻)?|như sau|sau đây)\s*[.。]?\s*$/iu;

/** Only for a line that stands alone right below the heading of a post: elsewhere such a line is a sentence of somebody's text. */
export function readIntroductionWithoutColon(text: string, aids: ReadingAids): Introduction | null {
  if (weightOf(text) > HEAVIEST || !FOLLOWS.test(text)) return null;
  const found = introductionIn(text.replace(/\s*[.。]\s*$/u, ''), aids);
  return found?.outlet == null || !VERBS.test(text) ? null : found;
}

function introductionIn(text: string, aids: ReadingAids): Introduction | null {
  const words = text.replace(/\s*[:：]\s*$/u, '');
  // A capital letter belongs to a name ("Hải Đăng", "Consumer Reports").
  const verb = [...words.matchAll(new RegExp(VERBS, 'giu'))].find((match) => !/^\p{Lu}/u.test(match[0])) ?? null;
  const known = aids.outlets.findIn(words);
  if (
    !verb &&
    !(
      known.length > 0 &&
      (FOLLOWING.test(words) || /^(?:from|source|via|by|according to|據|据|根據|根据|來自|来自|摘自|theo|từ|nguồn)/iu.test(words))
    )
  )
    return null;
  if (/^(?:note|notes|p\.?s|註|注|備註|备注|ghi chú|comment|remark)/iu.test(words)) return null;
  return { outlet: outletOf(words, verb, aids), carried: CARRIED.test(words), ...dayOf(aids.dates.find(words)) };
}

function dayOf(dates: readonly DateWords[]): { day?: string } {
  const [date] = dates;
  return date?.iso && dates.length === 1 ? { day: date.iso } : {};
}

function outletOf(words: string, verb: RegExpExecArray | null, aids: ReadingAids): string | null {
  const quoted = /[《〈『「“"]([^》〉』」”"]{2,60})[》〉』」”"]/u.exec(words)?.[1];
  if (quoted) return quoted.trim();
  const printed = verb ? (subjectOf(words, verb) ?? agentOf(words)) : null;
  if (printed !== null && knownOutlet(printed, aids.outlets)) return printed;
  const known = [...aids.outlets.findIn(words)].sort((one, other) => one.start - other.start)[0];
  if (known) {
    const name = words.slice(known.start, known.end);
    // "The Springfield Times" holds "Times": a longer name in print is somebody else's.
    return printed !== null && printed.length > name.length && isProperName(printed) ? printed : name;
  }
  return printed;
}

const TIME_WORDS =
  /^(?:(?:recently|lately|today|yesterday|earlier(?: today| this (?:week|month|year))?|this (?:morning|week|month|afternoon|evening)|last (?:night|week|month|year|mon\w*|tues\w*|wed\w*|thurs\w*|fri\w*|sat\w*|sun\w*)|on (?:\w+day|\w+ [0-9]{1,2}(?:st|nd|rd|th)?|[0-9]{1,2} \w+)|a few (?:days|weeks) ago|(?:some|two|three|[0-9]+) (?:days|weeks) ago|just now|now|the other day|in [12][0-9]{3}|not long ago|meanwhile|also|and|but|then|once again|again)[\s,]+)+/iu;
const WIDE_TIME =
  /^(?:最近|近日|日前|近來|近来|近期|今日|今天|昨日|昨天|今早|昨晚|上週|上周|本週|本周|上個月|上个月|前幾天|前几天|早前|較早前|日前|先日|このほど|このたび|きょう|きのう|[0-9０-９]{1,2}月[0-9０-９]{1,2}日)[、,，\s]*(?:據|据|根據|根据|由|在|の|付(?:の|けの)?)?/u;
const VIETNAMESE_TIME =
  /^(?:(?:gần đây|mới đây|hôm nay|hôm qua|sáng nay|tuần (?:trước|này|qua)|tháng (?:trước|này)|vừa qua|vừa rồi|ngày [0-9/]+)[\s,]+)+/iu;

/** The words before the verb: "Recently the New York Times reported" names the New York Times. */
function subjectOf(words: string, verb: RegExpExecArray): string | null {
  const before = words.slice(0, verb.index);
  const subject = before
    .replace(TIME_WORDS, '')
    .replace(WIDE_TIME, '')
    .replace(VIETNAMESE_TIME, '')
    .replace(/^(?:according to|as|on|in|at|from|the website of|據|据|根據|根据|theo)\s*(?=\S)/iu, '')
    .replace(/^(?:the|an?)\s+(?=\p{L})/u, '')
    .replace(/^(?:báo điện tử|trang tin|tờ báo|báo mạng|báo|trang|tờ|kênh)\s+/u, '')
    .replace(/\s+(?:has|have|had|also|just|recently|today|yesterday|đã|vừa|có|cũng|a)$/giu, '')
    .replace(/(?:は|が|で|に|では|さん|的|的報道|網站|网站|在網上|有|也|亦|曾|已|今天|昨天|日前|最近|近日)+[、,，]?\s*$/u, '')
    .replace(/(?<=[^\s]{2})(?:は|が|では|によると|によれば|、).*$/u, '')
    .replace(/[\s,，、:：-]+$/u, '');
  return subject !== '' &&
    subject.length <= 70 &&
    !/^(?:i|we|it|they|he|she|there|the following|this|following|below|here|我|本人|私|tôi)\b/iu.test(subject) &&
    !/^(?:我|私|僕)/u.test(subject)
    ? subject
    : null;
}

/** "The following was published by X", "This appeared in X today". */
function agentOf(words: string): string | null {
  const found = /\b(?:by|from|in|on|at|of)\s+(?:the\s+)?((?:\p{Lu}|\p{Script=Han})[^,:;]{1,60})$/u.exec(words)?.[1];
  return found ? found.replace(/\s+(?:today|yesterday|recently|this \w+|last \w+|on \w+day|the other day)$/iu, '').trim() : null;
}

function isProperName(text: string): boolean {
  return /^\p{Lu}/u.test(text) && text.split(/\s+/).every((word) => /^(?:\p{Lu}|of|and|the|de|on|for|\p{N}|&)/u.test(word));
}
