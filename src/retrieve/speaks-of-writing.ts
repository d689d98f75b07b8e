// In: a question in which people and outlets stand as marks. Out: which of the marks it takes for authors: of those alone it says that they wrote.
// Called by author-facets.ts. Somebody who only does or says something is a subject of the news, though author of other articles.

/** Somebody who may be an author. */
export const PERSON = '\uE200';
/** An outlet, which may stand between a person and a verb. */
export const OUTLET = '\uE000';

export interface Writing {
  /** UTF-16 offset of the mark. */
  readonly at: number;
  /** Articles by that person are asked for, so that nobody but an author can be meant; not only what the person wrote. */
  readonly articles: boolean;
}

const list = (between: string): string => `${PERSON}(?:(?:${between})${PERSON})*`;
const one = `[^.?!${PERSON}]`;

const en = list(',? and |, | or | & |,? or ');
const enNoun =
  '(?:articles?|reports?|stor(?:y|ies)|pieces?|columns?|headlines?|posts?|coverage|reporting|bylines?|dispatch(?:es)?|essays?|op-eds?|editorials?|commentar(?:y|ies)|translations?|news|anything|something|everything)';
const enOften = '(?:(?:also|ever|already|really|then|first|last|else) )*';
const enWrote = '(?:wrote|write|writes|written|author(?:ed|s)?|penned|pen)';
const enReported = `(?:${enWrote}|report(?:ed|s)?|publish(?:ed)?|cover(?:ed|s)?|fil(?:e|ed)|post(?:ed)?)`;
const enDid = '(?:did|does|do|has|have|had)';
const enWhich = '(?:latest|newest|last|first|recent|most recent|earliest|oldest|own|other|news|previous| )';
const vi = list(', | và | hay | hoặc ');
const viNoun = '(?:bài(?: báo| viết| bình luận| nào)?|bản tin|tin bài|phóng sự|bình luận|tin|tiêu đề|tít báo)';
const wide = list('、|，|,|和|與|与|及|或|跟|と|や|・');
const zhNoun = '(?:新聞報導|新聞報道|新闻报道|報導|報道|报道|报导|文章|稿件|專欄|专栏|評論|评论|標題|标题|譯文|译文|新聞|新闻)';
const zhAround = `(?:[\\s，,${OUTLET}]|在|於|于|曾經|曾经|曾|也|還|还|都|最近|近期|一共|總共|总共|共|到底|究竟|已經|已经|又|所|為|为|裡|里|中|期間|期间|之前|之後|之后|以來|以来)*`;
const zhMany = '(?:了|過|过|有|哪些|哪幾|哪几|什麼|什么|甚麼|多少|幾|几|篇|則|则|條|条)*';
const zhWhich = `(?:[\\s${OUTLET}的]|最新|最近|近期|最早|最後|最后|第一篇|一篇|所有|全部|那篇|這篇|这篇|(?:關於|关于|有關|有关)[^，。？?${PERSON}]{1,24}的)*`;
const jaNoun = '(?:署名記事|記事|報道|コラム|レポート|ルポ|連載|論説|論評|解説|見出し|ニュース|原稿|翻訳)';
const jaWhich = `(?:[\\s${OUTLET}の、]|最新|最近|最初|最後|すべて|全て|ほか|他|署名|書いた|[^はがを、。？${PERSON}]{1,24}(?:について|に関する|をめぐる)(?:の|書いた)?)*`;

/** Articles by somebody. */
const articlesBy = [
  // What stands between may end on no verb: "reports that the mine was bought by …".
  `\\b${enNoun} (?:${one}{0,60}\\b(?:written|authored|penned|published|filed|posted|reported) |${one}{0,60}(?<!(?:ed|en|ght|ade|old|won|led|run|cut|aid) ))?(?:by|from) (?:the )?${en}(?!['’])`,
  `\\b${enNoun} (?:that |which )?(?:${enDid} )?${en} (?:has |have |had )?${enOften}${enReported}\\b`,
  `\\b${enNoun} ${one}{0,60}\\b${enDid} ${en} ${enOften}${enReported}\\b`,
  `${en}(?:['’]s?)? ${enWhich}*(?:\\p{L}+ )?(?!news|anything|something|everything)${enNoun}\\b`,
  `\\bbyline(?:s|d)? (?:of |is |by |: ?)?${en}`,
  `${viNoun}(?: (?!về )${one}{0,40})? (?:của|do|bởi|từ) ${vi}`,
  `${viNoun} ${one}{0,60} (?:do|bởi) ${vi}`,
  `${vi} (?:đã |từng |cũng )*(?:có|viết|đăng)(?: được)? (?:tất cả |tổng cộng )?(?:(?:bao nhiêu|mấy|những|các) )?${viNoun}`,
  `${wide}${zhAround}(?:寫|写|撰寫|撰写|發表|发表|刊登|報導|报道|報道|报导|有)${zhMany}${zhNoun}`,
  `${wide}(?:的|最新|最近|近期|最早|所有|全部)${zhWhich}${zhNoun}`,
  `${wide}${zhAround}(?:所)?(?:寫|写|撰寫|撰写|發表|发表|報導|报道|報道|报导)的${zhWhich}${zhNoun}`,
  `${wide}(?:の|による)${jaWhich}${jaNoun}`,
  `${wide}(?:が|は|も)(?:(?![はがを？。${PERSON}]).){0,24}(?:書いた|執筆した|報じた|取材した|寄稿した|出した)${jaWhich}${jaNoun}`,
];

/** What somebody wrote. */
const wrote = [
  `\\b${enDid} ${en} ${enOften}${enWrote}\\b`,
  `\\b${enDid} ${en} ${enOften}(?:report|reported|publish|published|cover|covered)(?= (?:on|about|for|in|from|during|since|before|after|between|last|this)\\b|[ ?.!]*$)`,
  `${en} (?:has |have |had )?${enOften}${enWrote}\\b`,
  `\\b(?:written|authored|penned|bylined) by ${en}`,
  `${vi} (?:đã |từng |cũng |còn |có )*(?:viết|đưa tin|tường thuật|chấp bút|ký tên)(?=[ ?.!,]|$)`,
  `(?:do|bởi) ${vi} (?:viết|thực hiện|đưa tin|chấp bút)`,
  `${wide}${zhAround}(?:寫(?!真)|写(?!真)|撰|執筆|执笔|採寫|采写|(?:報導|報道|报道|报导)(?![官陣室]))`,
  `${wide}${zhAround}(?:對|对|關於|关于|就|針對|针对|有關|有关)[^，。？?${PERSON}]{1,20}?(?:寫|写|撰|報導|報道|报道|报导)(?:了|過|过)`,
  `(?:作者|撰文|署名|執筆|执笔)(?:是|為|为|：|:)${wide}`,
  `${wide}(?:が|は|も)(?:(?![はが？。${PERSON}]).){0,30}?(?:書い|書き|書く|執筆|報じ(?!られ)|取材し|寄稿|(?:記事|コラム)を)`,
];

const compiled = (forms: readonly string[]): RegExp[] => forms.map((form) => new RegExp(form, 'giu'));
const forms = [
  { patterns: compiled(articlesBy), articles: true },
  { patterns: compiled(wrote), articles: false },
];

/** No question that people ask is longer; a pasted text asks for no author. */
const LONGEST = 400;

export function speaksOfWriting(marked: string): Writing[] {
  if (marked.length > LONGEST || !marked.includes(PERSON)) return [];
  const found = new Map<number, Writing>();
  for (const { patterns, articles } of forms) {
    for (const { 0: words, index } of patterns.flatMap((pattern) => [...marked.matchAll(pattern)])) {
      for (let at = words.indexOf(PERSON); at >= 0; at = words.indexOf(PERSON, at + 1))
        if (!found.has(index + at)) found.set(index + at, { at: index + at, articles });
    }
  }
  return [...found.values()].sort((first, second) => first.at - second.at);
}
