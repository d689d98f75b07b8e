import { OUTLET, PERIOD } from './masked.js';
import type { Counted, ReadWanted, Wanted } from './wanted.js';

const joint = '(?:、|，|,|和|與|与|及|或)';
const outlets = `(?:[《「]?${OUTLET}[》」]?(?:${joint}[《「]?${OUTLET}[》」]?){0,8})`;
const archive = '(?:(?:這個|这个|本|此)?(?:資料庫|资料库|檔案庫|档案库|數據庫|数据库|庫|库)(?:裡|里|中|內|内)?)';
/** Whose and when, before the noun or before the verb. */
const facet = `(?:(?:在|於|于|由|從|从|來自|来自)?(?:${outlets}|${PERIOD}|${archive})(?:之間|之间|期間|期间|以來|以来|以後|以后|之後|之后|以前|之前|間|间|裡|里|中|內|内|上)?的?[，,]?)`;
const facets = `${facet}{0,4}`;
const verb = '(?:已?經?(?:發表|发表|刊登|發布|发布|出版|登載|登载|寫|写|報道|报道|報導|报导|發|发)(?:了|過|过)?)';
const noun =
  '(?:新聞報道|新闻报道|新聞報導|報道|报道|報導|报导|新聞|新闻|文章|稿件|標題|标题|頭條|譯文|译文|翻譯|翻译|評論|评论)';
const measure = '(?:篇|則|则|條|条|份)';
const about = '(?:關於|关于|有關|有关|涉及|提到|提及|談及|谈及|講述|讲述)';
/** No sentence, no further question, no mark. */
const topic = '([^的，,。？?！!：:；;誰谁什甚麼么哪何幾几為为說说]{1,30}?)';
const onTopic = `(?:${about}${topic}的)`;
const total = '(?:一共|總共|总共|共|合共|共計|共计)?';
const end = '(?:呢|嗎)?[？?。.！!]*$';

const form = (source: string): RegExp => new RegExp(`^${source}${end}`, 'u');
const shown = '(?:請)?(?:请)?(?:列出|列舉|列举|顯示|显示|給我看|给我看)(?:所有|全部|一下)?';
const last = '(最新|最近|最後|最后|最早|最舊|最旧|首|第一)(?:一|1)?(?:篇|則|则|條|条)?的?(?:一篇|一則|一则)?的?';
const isWhich = '(?:是(?:什麼|什么|甚麼|哪篇|哪一篇|哪則|哪条|哪一則)|有哪些)';

const counts = [
  form(`${facets}${total}(?:有|${verb})?${total}(?:多少|幾|几)${measure}?${facets}${onTopic}?${facets}(${noun})`),
  form(`${facets}(?:${about}${topic}的)${facets}(${noun})${total}有?${total}(?:多少|幾|几)${measure}?`),
  form(`${facets}()(${noun})${total}有?${total}(?:多少|幾|几)${measure}`),
];
const lists = [
  form(`${shown}${facets}${onTopic}?${facets}(${noun})`),
  form(`${facets}(?:有|${verb})(?:哪些|什麼|什么|甚麼)${facets}${onTopic}(${noun})`),
  form(`${facets}${onTopic}${facets}(${noun})有哪些`),
  form(`${facet}{1,4}()(標題|标题|新聞標題|新闻标题|${noun})(?:有哪些|是什麼|是什么)`),
];
const superlatives = [
  form(`${facets}${onTopic}?${facets}${last}(${noun})${isWhich}?`),
  form(`${facets}${last}${facets}${onTopic}?(${noun})${isWhich}?`),
  form(`${facets}哪(?:一|1)?${measure}${facets}${onTopic}?(${noun})(?:是|的日期)?(最新|最近|最早|最舊|最旧)的?`),
  form(`${facets}${onTopic}?(${noun})(?:當中|当中|中|裡|里)?哪(?:一|1)?${measure}是?(最新|最近|最早|最舊|最旧)的?`),
];
const whens = form(
  `${outlets}(?:是)?(?:什麼時候|什么时候|何時|何时|幾時)?(?:最早|首次|第一次|最先)(?:是)?(?:在)?(?:什麼時候|什么时候|何時|何时|幾時)?(?:報道|报道|報導|报导|提到|寫到|写到)(?:了|過|过)?(?:關於|关于)?${topic}(?:的)?(?:是(?:什麼時候|什么时候|何時|何时))?`,
);
const media = '(?:新聞媒體|新闻媒体|媒體|媒体|報紙|报纸|報章|报章|傳媒|传媒|報社|报社|通訊社|通讯社)';
/** The archive's own outlets, whatever they wrote about. */
const mediaKept = [
  form(
    `(?:在)?(?:${archive}|這裡|这里|你|你們|你们)?(?:一共|總共|总共|共)?(?:都|裡面|里面)?(?:有|收錄|收录|包含|包括|涵蓋|涵盖)(?:了)?(?:哪些|哪幾家|哪几家|什麼|什么|甚麼|多少家?|幾家|几家)(?:不同的)?${media}`,
  ),
  form(`${shown}的?(?:在?${archive}的?)?(?:所有|全部)?的?${media}`),
  form(`(?:在?${archive}的?)?(?:所有|全部)?的?${media}(?:一共|總共|总共|共)?(?:有哪些|有多少家?|有幾家|有几家)`),
];
const mediaForms = [
  form(
    `${facets}有?(?:哪些|哪幾家|哪几家|哪家|什麼|什么|多少家?|幾家|几家)${media}(?:曾經|曾经|曾|都|也|有)?(?:報道|报道|報導|报导|寫|写|刊登|發表|发表|提到|提及|談及|谈及|關注|关注)(?:了|過|过)?(?:關於|关于|有關|有关)?${topic}(?:的${noun})?${facets}`,
  ),
  form(`${topic}(?:被|有|由)(?:哪些|哪幾家|哪几家)${media}(?:報道|报道|報導|报导|提到)(?:了|過|过)?`),
];

const whichMedium = `(?:哪一?[家個个]|哪些|哪幾家|哪几家|什麼|什么)(?:${media})?`;
const firstly = '(?:最早|最先|首先|率先|首次|第一個|第一个|首個|首个)';
const reported = '(?:報道|报道|報導|报导|寫|写|刊登|提到|披露|關注|关注)(?:了|過|过)?(?:關於|关于|有關|有关)?';
/** Which outlet was the first: its report is. */
const firstMedia = [
  form(`(?:是)?(?:${whichMedium}|誰|谁)(?:是)?${firstly}${reported}${topic}(?:的${noun})?(?:的)?`),
  form(`${firstly}${reported}${topic}的(?:${media})?(?:是)(?:${whichMedium}|誰|谁)`),
];
/** Grammar of Chinese, both scripts: the whole question has to be one of these forms. */
export const inChinese: ReadWanted = (spaced) => {
  const text = spaced.replace(/(?<![A-Za-z0-9]) | (?![A-Za-z0-9])/g, '');
  for (const one of firstMedia) {
    const found = one.exec(text)?.[1];
    if (found !== undefined) return { shape: 'first', counted: 'reports', topic: found, orSentences: true };
  }
  for (const one of mediaForms) {
    const found = one.exec(text);
    if (found?.[1] !== undefined) return { shape: 'outlets', counted: 'reports', topic: found[1] };
  }
  if (mediaKept.some((one) => one.test(text))) return { shape: 'outlets', counted: 'reports', topic: null };
  const when = whens.exec(text);
  if (when?.[1] !== undefined && /時|时/u.test(text)) return { shape: 'first', counted: 'reports', topic: when[1] };
  return matched(text, counts, 'count') ?? matched(text, lists, 'list') ?? superlative(text);
};

function matched(text: string, forms: readonly RegExp[], shape: Wanted['shape']): Wanted | null {
  for (const one of forms) {
    const found = one.exec(text);
    if (found === null) continue;
    const topic = found.slice(1, -1).find((part) => part !== undefined && part !== '') ?? null;
    return { shape, counted: countedBy(found.at(-1) ?? ''), topic };
  }
  return null;
}

const superlativeWord = /^(?:最.|首|第一)$/u;

function superlative(text: string): Wanted | null {
  for (const one of superlatives) {
    const found = one.exec(text);
    if (found === null) continue;
    const groups = found.slice(1).filter((part) => part !== undefined);
    const which = groups.find((part) => superlativeWord.test(part)) ?? '';
    const [noun = '', topic = null] = groups.filter((part) => part !== which).reverse();
    return { shape: /早|舊|旧|首|第/u.test(which) ? 'first' : 'latest', counted: countedBy(noun), topic };
  }
  return null;
}

function countedBy(noun: string): Counted {
  if (/譯|译/u.test(noun)) return 'translations';
  if (/評論|评论/u.test(noun)) return 'remarks';
  return noun === '文章' ? 'articles' : 'reports';
}
