import { holdsAnswer } from './holds-answer.js';

const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?)';
const day = `(?:(?:on|in|late|early|earlier|last|this) ){0,2}(?:${weekday}|${month}(?: \\d{1,2})?|week|month|year|yesterday|today)\\b(?:,? \\d{4}\\b)?`;
const saying = '(?:said|says|told \\p{L}+|reported|wrote|added)';
/** The day on which something was said: of most reports only the day before their own. */
const saidOn = new RegExp(
  `\\b${saying} ${day}|\\b(?:statement|report|interview|post)(?: [\\p{L}’']+){0,6} ${day}|\\bon ${weekday},? ${saying}\\b|(?:[週周]|星期|禮拜|礼拜)[一二三四五六日天](?:\\p{Script=Han}{0,4})?(?:表示|說|说|稱|称|指出|報道|报道|報導|报导|聲明|声明)|(?:cho biết|nói) (?:hôm|vào) \\p{L}+ \\p{L}+`,
  'giu',
);
const asksWhenSaid =
  /\b(?:say|said|tell|told|announce\w*|report\w*|write|wrote|statement)\b|說|说|表示|稱|称|宣[布佈]|報道|报道|報導|报导|述べ|発表|nói|cho biết|công bố/iu;

/** Whether the only date in a sentence is that on which it was said, and the question asks for no such one. */
export function tellsOnlyWhenSaid(sentence: string, question: string): boolean {
  if (asksWhenSaid.test(question)) return false;
  const rest = sentence.replace(saidOn, ' ');
  return rest !== sentence && holdsAnswer('date', sentence, question) && !holdsAnswer('date', rest, question);
}
