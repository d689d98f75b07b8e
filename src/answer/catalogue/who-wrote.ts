// In: a question with its outlets, authors and periods masked. Out: the reports whose bylines it asks for ("Who wrote the article about the fire?"). Called by
// `recognise` before the other forms. Who wrote a play or a law is none of these: only what the archive itself may hold.
import { readEnglish } from './in-english.js';
import { readVietnamese } from './in-vietnamese.js';
import { OUTLET, PERIOD } from './masked.js';
import type { Counted, ReadWanted, Wanted } from './wanted.js';

/** Its sentences may tell who did, where no report is about the topic. */
const wanted = (topic: string | null, counted: Counted = 'reports'): Wanted => ({
  shape: 'authors',
  counted,
  topic: topic === null ? null : topic.replace(/^[「『《〈“"'‘]|[」』》〉”"'’]$/gu, ''),
  orSentences: true,
});

const enNoun = '(?:news )?(?:articles?|reports?|stor(?:y|ies)|pieces?|columns?|commentar(?:y|ies)|posts?|coverage)';
const enThe =
  '(?:(?:the|this|that|these|those|an?|any|all|your) )?(?:(?:latest|newest|first|last|most recent|earliest|oldest) )?';
const enPeople = '(?:journalists?|reporters?|authors?|correspondents?|columnists?|writers?)';
const enWrote = '(?:wrote|written|writes|authored|penned|reported|published|filed)';
const enWho = `(?:who|(?:which|what) (?:of the )?${enPeople}) (?:(?:has|have|had|else|also|all) )*`;
/** Up to the noun; its clauses follow. */
const enHeads = [
  `^${enWho}${enWrote} ${enThe}(${enNoun})(?=[\\s?.])`,
  `^who(?: is| was| are| were|['’]s) (?:the )?${enPeople} (?:of|behind) ${enThe}(${enNoun})(?=[\\s?.])`,
  `^whose bylines? (?:is|was|are|were) (?:on|over|above|under) ${enThe}(${enNoun})(?=[\\s?.])`,
  `^(?:who|by whom) (?:is|was|are|were) ${enThe}(${enNoun})(?=[\\s?.])(?=.* (?:${enWrote}|by)[?.! ]*$)`,
].map((form) => new RegExp(form, 'iu'));
const enEnd = new RegExp(` ${enWrote}(?: by)?[?.! ]*$`, 'iu');
/** A headline in quotation marks, with or without its noun. */
const enHeadline = new RegExp(
  `^(?:${enWho}${enWrote}|who(?: is| was|['’]s) the ${enPeople} of|whose byline is on) (?:${enThe}${enNoun} )?(?:titled |entitled |called |headlined )?["“'‘]([^"“”]{4,200})["”'’][?.! ]*$`,
  'iu',
);
const enAbout = new RegExp(`^${enWho}(?:(?:wrote|written|reported|report|writes|reports|write) (?:about|on)) (?:the )?`, 'iu');

const english: ReadWanted = (text) => {
  const headline = enHeadline.exec(text)?.[1];
  if (headline !== undefined) return wanted(headline, 'articles');
  const about = enAbout.exec(text);
  if (about !== null) {
    const topic = readEnglish(`about ${text.slice(about[0].length)}`)?.topic ?? null;
    return topic === null ? null : wanted(topic);
  }
  for (const form of enHeads) {
    const head = form.exec(text);
    if (head === null) continue;
    const clauses = readEnglish(text.slice(head[0].length).replace(enEnd, ''));
    if (clauses !== null && clauses.clauses > 0) return wanted(clauses.topic, countedBy(head[1] ?? ''));
  }
  return null;
};

const viNoun = '(?:bài báo|bài viết|bài bình luận|bản tin|tin bài|bài)';
const viPeople = '(?:phóng viên|nhà báo|tác giả|ký giả)';
const viForms = [
  `^(?:ai|(?:những |các )?${viPeople} nào) (?:đã |là người )*viết (?:ra )?(?:các |những )?(${viNoun})(?= )(?<rest>.*)$`,
  `^(?:ai là )?${viPeople} (?:của )?(?:các |những )?(${viNoun})(?= )(?<rest>.*?)(?: là ai)?[?.! ]*$`,
  `^(?:ai|(?:những |các )?${viPeople} nào) (?:đã |từng )*(?:viết|đưa tin|viết bài)(?<rest> về .*)$`,
  `^(?:các |những )?(${viNoun})(?= )(?<rest>.*?) (?:là )?(?:do|của) (?:ai|${viPeople} nào)(?: viết)?[?.! ]*$`,
].map((form) => new RegExp(form, 'iu'));

const vietnamese: ReadWanted = (text) => {
  for (const form of viForms) {
    const found = form.exec(text);
    const clauses = found === null ? null : readVietnamese(found.groups?.rest ?? '');
    if (clauses !== null && clauses.clauses > 0 && /(?:^|\s)(?:ai|nào)(?=$|[\s?.!])/iu.test(text))
      return wanted(clauses.topic, countedBy(found?.[1] ?? ''));
  }
  return null;
};

const facets = `(?:(?:在|於|于)?[《「]?(?:${OUTLET}|${PERIOD})[》」]?(?:的|在|於|于|上|裡|里|の|に|で|は|、)*){0,3}`;
const zhNoun = '(新聞報導|新聞報道|新闻报道|報導|報道|报道|报导|文章|稿件|評論|评论|新聞|新闻)';
const zhTopic = '([^的，,。？?！!：:；;誰谁哪何]{1,40}?)';
const zhWho = '(?:有?誰|有?谁|哪(?:一)?[位個个名些](?:記者|记者|作者)?|什麼人|什么人)';
const zhWrote = '(?:寫|写|撰寫|撰写|報導|報道|报道|报导|發表|发表)';
const zhOn = '(?:關於|关于|有關|有关)';
const zhForms = [
  `${facets}(?:這|这|那)?(?:篇)?${zhOn}?${zhTopic}的?(?:這篇|这篇|那篇)?${zhNoun}(?:都)?(?:是|由)${zhWho}(?:所)?${zhWrote}的?`,
  `${facets}(?:這|这|那)?(?:篇)?${zhOn}?${zhTopic}的?(?:這篇|这篇|那篇)?${zhNoun}的?(?:作者|記者|记者|署名)(?:是|有)${zhWho}`,
  `${zhWho}(?:曾經|曾经|曾|也|還|还|都|最近)?${zhWrote}(?:了|過|过)?(?:這|这|那)?(?:篇)?${facets}${zhOn}?${zhTopic}的${zhNoun}`,
  `${zhWho}(?:曾經|曾经|曾|也|還|还|都|最近)?(?:報導|報道|报道|报导)(?:了|過|过)?${facets}${zhOn}?${zhTopic}`,
].map((form) => new RegExp(`^${form}(?:呢|嗎|吗|啊)?[？?。.！!]*$`, 'u'));
const zhHeadline =
  /^[《〈「『“"]([^《》〈〉「」『』“”"]{4,80})[》〉」』”"](?:這|这|那)?(?:一)?(?:篇)?(?:報導|報道|报道|报导|文章|新聞|新闻)?(?:是|由)(?:誰|谁|哪位記者|哪位记者)(?:寫|写|撰寫|撰写|報導|报道|報道)的?[？?。]*$/u;

const jaNoun = '(ニュース記事|署名記事|記事|報道|コラム|論評|解説|ニュース)';
const jaTopic = '([^はがを、。？?！!：:；;誰何]{1,40}?)';
const jaOn = '(?:について(?:の)?|に関する|に関して(?:の)?|をめぐる|を扱った|の)';
const jaWho = '(?:誰|だれ|どなた|どの記者|どの筆者)';
const jaWrote =
  '(?:書い|執筆し|報じ|取材し|書き|伝え|報道し)(?:ました|ています|ていました|ていた|ている|た)?(?:の|ん)?(?:です|でしょう)?';
const jaForms = [
  `${facets}${jaTopic}${jaOn}${facets}${jaNoun}(?:は|を)${jaWho}が${jaWrote}`,
  `${jaWho}が${facets}${jaTopic}${jaOn}${facets}(?:書かれた)?${jaNoun}を${jaWrote}`,
  `${jaWho}が${facets}${jaTopic}(?:について|に関して)()${jaWrote}`,
  `${facets}${jaTopic}${jaOn}${facets}${jaNoun}(?:の(?:筆者|著者|執筆者|記者|署名)|を(?:書いた|執筆した)(?:の|人|記者))は${jaWho}(?:です|でしょう)?`,
  `${facets}${jaTopic}(?:について|に関して)()(?:書いた|報じた|記事を書いた)(?:の|人|記者)は${jaWho}(?:です|でしょう)?`,
].map((form) => new RegExp(`^${form}か?[？?。.！!]*$`, 'u'));
const jaHeadline =
  /^[《〈「『“"]([^《》〈〉「」『』“”"]{4,80})[》〉」』”"](?:という|の)?(?:記事|報道)?(?:を(?:書いた|執筆した)(?:の|人|記者)は(?:誰|だれ|どなた)|(?:は|を)(?:誰|だれ|どなた)が書(?:いた|きました))(?:の)?(?:です|でしょう)?か?[？?。]*$/u;

const unspaced =
  (headline: RegExp, forms: readonly RegExp[]): ReadWanted =>
  (spaced) => {
    const text = spaced.replace(/(?<![A-Za-z0-9]) | (?![A-Za-z0-9])/g, '');
    const quoted = headline.exec(spaced)?.[1];
    if (quoted !== undefined) return wanted(quoted, 'articles');
    for (const form of forms) {
      const found = form.exec(text);
      if (found?.[1] !== undefined) return wanted(found[1], countedBy(found[2] ?? ''));
    }
    return null;
  };

const chinese = unspaced(zhHeadline, zhForms);
const japanese = unspaced(jaHeadline, jaForms);

export function whoWrote(language: string | null): ReadWanted {
  if (language === 'ja') return japanese;
  if (language === 'vi') return vietnamese;
  return language?.startsWith('zh') ? chinese : english;
}

function countedBy(noun: string): Counted {
  if (/commentar|評論|评论|論評|解説|bình luận/iu.test(noun)) return 'remarks';
  return /article|文章|記事|post|bài viết/iu.test(noun) ? 'articles' : 'reports';
}
