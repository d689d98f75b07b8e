// In: a question whose outlets and periods are blanked. Out: the same without the words that only say that an outlet reported on something:
// whatever it published is a report, and no text of it says so. Called by understand.ts.
import type { OutletFacet } from './query.js';

/** Right behind an outlet's name, or an author's; a date between is blank by now. */
const does = new RegExp(
  [
    '^(?:[\\s,]|(?:has|have|had|also|then|first|already) )*(?:report|publish|cover|mention|say|state|write|tell)(?:s|ed|es|ing)?\\b',
    '^(?:[\\s,]|(?:has|have|had|also|then|first|already) )*(?:said|says|wrote|written|told|have to say|has to say)\\b',
    '^[\\s的在於于曾也是]*(?:報導|報道|报道|报导|刊登|刊載|刊载|提到|提及|寫|写|說|说)(?:了|過|过)?',
    '^[\\s]*(?:對於|对于|針對|针对|關於|关于|對|对|就)',
    '^[\\s]*[はがも]',
    '^[\\s,]*(?:đã |có )?(?:đưa tin|viết|nói|đăng|tường thuật)(?= |$)',
  ].join('|'),
  'iu',
);

/** Further on: "what … about", "the news about …", and verbs of languages that put them last. */
const about = [
  /(?<=什麼|什么|哪些|甚麼|了|過|过|\s)(?:關於|关于|有關|有关)/gu,
  /(?:(?<=的)|(?<=\s))(?:消息|新聞|新闻|報導|報道|报道|报导|ニュース)(?=[?？。\s]*$)/gu,
  /(?:何|どう|どのよう|どんなこと)[をにと]?(?:報じ|報道し|伝え|書い|述べ|言っ)(?:ました|ています|ていました|ている|ていた|た)?(?:か|の)?(?=[?？。\s]*$)/gu,
];

/** Same length: places stay true. */
export function withoutWhatOutletsDo(question: string, outlets: readonly Pick<OutletFacet, 'articles' | 'place'>[]): string {
  const places = outlets.flatMap(({ articles, place }) => (articles.size > 0 && place !== null ? [place] : []));
  if (places.length === 0) return question;
  const bare = places.reduce((text, { end }) => text.slice(0, end) + blank(text.slice(end), does), question);
  return about.reduce(blank, bare);
}

const blank = (text: string, pattern: RegExp): string => text.replace(pattern, (words) => ' '.repeat(words.length));
