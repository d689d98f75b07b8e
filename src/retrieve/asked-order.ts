import type { Query } from './query.js';

/**
 * Words that ask for the newest or the earliest of the reports. Only where they speak of reports or of now: "the first ship to …" is about a
 * ship. A missing word leaves the order to the words of the question; one too many turns an answer around.
 */
const latest =
  /\b(?:latest|most recent(?:ly)?|newest|up[- ]to[- ]date)\b|最新|最近一[篇次則则]|最近的?(?:報道|報導|报道|新聞|新闻|消息|文章)|直近の|mới nhất|gần đây nhất/iu;
const first =
  /\b(?:earliest|(?:was|were|did|who|which|when|what)\b.{0,60}\bfirst (?:reported|report|mention(?:ed)?|wr[io]te|published|cover(?:ed)?|say|said)|first (?:report|article|story|mention)s?)\b|最早|(?:首次|第一次|最先)(?:報道|報導|报道|提到|提及|發表|发表|刊登)|最初(?:に|の)(?:報|記事|伝え)|sớm nhất|(?:đưa tin|nhắc đến|viết về).{0,40}(?:đầu tiên|lần đầu)|bài đầu tiên/iu;

/** Which end of time a question asks for; null where it does not tell, or tells both. */
export function askedOrder(question: string): Query['order'] {
  const newest = latest.test(question);
  const earliest = first.test(question);
  if (newest === earliest) return null;
  return newest ? 'latest' : 'first';
}
