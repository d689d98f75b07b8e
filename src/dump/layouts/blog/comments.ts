// In: the rows of one post. Out: those above its readers' comments, which are neither the paper's words nor the blogger's. Called by the posts
// of a blog.
import { findDates } from '../../date-line.js';
import { endsSentence, isNameLike, isProse, weightOf } from '../../line-shape.js';
import type { ReadingAids } from '../layout.js';
import type { BlogRow } from './blog-rows.js';

/** Opens the readers' part by itself: it counts comments, or asks for one. */
const SECTION =
  /^(?:(?:[0-9]+|no|one|two|three|four|five) (?:thoughts? on\b.{0,200}|comments?|responses?(?: to\b.{0,200})?|repl(?:y|ies)(?: to\b.{0,200})?)|(?:comments?|responses)\s*[(（:：]\s*[0-9]+\s*[)）]?|(?:leave|post|add|write) a (?:comment|reply)\b.{0,60}|readers[’']? comments?|comments|[0-9]+\s*(?:則|个|個|条|條|篇)?\s*(?:留言|評論|评论|回應|回应|迴響|回响)(?:[:：].{0,60})?|(?:讀者|读者|網友|网友)?(?:留言|回應|回应|迴響)(?:\s*[(（]?[0-9]+[)）]?)?|(?:發[佈表布]|发[表布])(?:留言|迴響|回應|评论|評論)|コメント\s*[(（]?\s*[0-9]+\s*件?\s*[)）]?|[0-9]+\s*件のコメント|コメント(?:を(?:書く|投稿|残す|追加)|する|欄)|この記事へのコメント.{0,20}|[0-9]+\s*(?:bình luận|nhận xét|phản hồi)(?:[:：].{0,60})?|(?:để lại|đăng|viết|gửi) (?:một )?(?:bình luận|nhận xét|phản hồi)|(?:bình luận|nhận xét)\s*[(（][0-9]+[)）])\s*[:：]?$/iu;
/** A heading of comments, or the blogger's own for his remark. */
const EITHER = /^(?:comment|評論|评论|コメント|bình luận|nhận xét|ý kiến)\s*[:：]?$/iu;
const SAYS =
  /^.{1,40}?\s*(?:\b(?:says|said|wrote|writes|commented|replied)|說道|说道|さんの?(?:コメント|より)|nói|viết)\s*[:：]?$/iu;
const CLOCK = /[0-9]{1,2}[:：][0-9]{2}/u;
/** A name, a day and a time of day. */
const HEAVIEST_HEADER = 110;
const HEAVIEST_NAME = 60;
/** "2 thoughts on" and the title of the post. */
const HEAVIEST_SECTION = 250;

/** A name above a time of day is a comment's only below this many paragraphs: a report's header may look the same. */
const FEWEST_PARAGRAPHS = 2;

/** Cuts at the first sign of comments below a paragraph. @param from place of the post's last introduction */
export function untilComments(rows: readonly BlogRow[], from: number, aids: ReadingAids): BlogRow[] {
  let paragraphs = 0;
  for (let place = from; place < rows.length; place++) {
    if (paragraphs > 0 && beginsComments(rows, place, paragraphs, aids)) return rows.slice(0, place);
    if (isProse(rows[place]?.text ?? '')) paragraphs++;
  }
  return [...rows];
}

function beginsComments(rows: readonly BlogRow[], place: number, paragraphs: number, aids: ReadingAids): boolean {
  const text = rows[place]?.text ?? '';
  if (weightOf(text) > HEAVIEST_SECTION) return false;
  if (SECTION.test(text)) return true;
  const next = rows[place + 1]?.text ?? '';
  if (isStamped(text, aids) && !endsSentence(text) && !rows.slice(place + 1).some((row) => isProse(row.text))) return true;
  if (EITHER.test(text)) return isName(next) || isStamped(next, aids);
  return isName(text) && isStamp(next, aids) && (SAYS.test(text) || paragraphs >= FEWEST_PARAGRAPHS);
}

function isName(text: string): boolean {
  return text !== '' && weightOf(text) <= HEAVIEST_NAME && (SAYS.test(text) || isNameLike(text));
}

/** "April 6, 2026 at 9:12 am": nothing but a day and a time of day. */
function isStamp(text: string, aids: ReadingAids): boolean {
  return CLOCK.test(text) && weightOf(text) <= HEAVIEST_HEADER && findDates(text, aids.dates, 'month-day')[0]?.start === 0;
}

/** "NAME April 6, 2026 at 9:12 am": a comment's header, or the foot of a post. */
function isStamped(text: string, aids: ReadingAids): boolean {
  return CLOCK.test(text) && weightOf(text) <= HEAVIEST_HEADER && findDates(text, aids.dates, 'month-day').length > 0;
}
