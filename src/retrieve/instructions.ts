// In: a question whose outlets and periods are blanked. Out: the same without the words that instruct the archive ("summarise the news
// about") or name it ("what does the archive say"): no text says them of its subject. Called by understand.ts.

/** No database or library: the news has those itself. */
const archive = '(?:archive|corpus)';
const hanArchive = '(?:這個|这个|本|此)?(?:檔案庫|档案库)(?:裡面|里面|裡|里|中|內|内)?';
const viArchive = 'kho lưu trữ(?: này)?';
const viNews = '(?:các |những )?(?:tin tức|bản tin|tin|bài báo|bài viết)';

/** At the head of the question, each with what it takes as its object. A word too many hides a deed of the news. */
const openings = [
  String.raw`(?:summari[sz]e|sum up|recap|outline|(?:(?:give|write|make)(?: me| us)? )?(?:an? |the )?(?:(?:short|brief|quick) )?(?:summary|overview|rundown|recap|digest|synopsis) (?:of|on|about))\s+(?=\S)(?:for (?:me|us) )?(?:(?:all |everything |what is known |anything )?(?:(?:of )?the (?:latest )?(?:news|reporting|reports|coverage|articles|stories)\b ?)?)?`,
  String.raw`(?:is|are|was|were) there (?:anything|something|any (?:news|reports?|articles?))(?= (?:about|on)\b)`,
  String.raw`(?:do you have |have you got )(?:anything|something|any (?:news|reports?|articles?))(?= (?:about|on)\b)`,
  `${hanArchive}(?:對|对|有(?:沒有|没有)?|怎麼說|怎么说)?`,
  '(?:請|请)?(?:幫我|帮我)?(?:總結|总结|概述|概括|摘要|簡述|简述|歸納|归纳|介紹|介绍)(?:一下|下)',
  '(?:請|请)?(?:幫我|帮我)?(?:總結|总结|概述|概括|摘要|簡述|简述|歸納|归纳)(?=(?:關於|关于|有關|有关|所有)|.{1,30}的?(?:新聞|新闻|報道|报道|報導|报导|消息)[?？。\\s]*$)',
  '(?:この)?(?:アーカイブ|コーパス)(?:の中)?(?:には|では|は|に|で)?、?',
  `(?:hãy )?(?:tóm tắt|tổng hợp|tóm lược)(?: ${viNews})?(?= (?:về|của)\\s|\\s)`,
  `(?:trong )?${viArchive}(?: có)?(?: (?:nói|viết|biết))?(?: (?:gì|những gì))?`,
  `(?:có )?${viNews}(?: gì| nào)?(?= về\\s)`,
];
/** Wherever they stand. */
const anywhere = [
  String.raw`\b(?:in|from|according to|based on) (?:the|this|your|our) ${archive}\b`,
  String.raw`\b(?:does|do|did|can|has|have) (?:the|this|your|our) ${archive} (?:say|hold|contain|know|have|tell(?: me| us)?|report|mention|offer)\b`,
  String.raw`\b(?:is|are) (?:there )?in (?:the|this|your|our) ${archive}\b`,
];
/** At the end, where Chinese, Japanese and Vietnamese have what is wanted. */
const closings = [
  '(?:についての|に関する|の)?(?:ニュース|記事|報道)?(?:の(?:要約|概要|まとめ))?を?(?:要約して|まとめて)(?:ください|下さい|くれ|ほしい)?',
  '(?:についての|に関する|の)?(?:ニュース|記事|報道)?(?:の)?(?:要約|概要|まとめ)(?:を(?:お願いします|教えて(?:ください)?|見せて(?:ください)?))?',
  '(?:について|に関して)(?:何|どう)(?:と|を)?(?:言って|書いて|報じて|述べて|伝えて)(?:い(?:ます|る)|ました)か?',
  '(?:についての|に関する)(?:ニュース|記事|報道)(?:は(?:ありますか|あるか|何ですか))?',
  '(?:有什麼|有什么|有哪些|有甚麼)(?:說法|说法)',
];

const head = new RegExp(`^[\\s,，、。]*(?:${openings.join('|')})`, 'iu');
const within = new RegExp(anywhere.join('|'), 'giu');
const tail = new RegExp(`(?:${closings.join('|')})[?？。.！!\\s]*$`, 'iu');

/** Same length: places stay true. A question that is nothing else keeps its words. */
export function withoutInstructions(question: string): string {
  const bare = [head, within, tail].reduce(
    (text, pattern) => text.replace(pattern, (words) => ' '.repeat(words.length)),
    question,
  );
  return /[\p{L}\p{N}]/u.test(bare) ? bare : question;
}
