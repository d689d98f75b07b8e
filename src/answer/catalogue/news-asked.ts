// In: a question with its outlets and periods masked. Out: the list that it wants, where it asks what was in the news of them and names
// nothing else ("What was reported in April 2026?"). Called by `recognise` for what no form of a grammar takes.
import { OUTLET, PERIOD } from './masked.js';
import type { ReadWanted, Wanted } from './wanted.js';

/** The words of which such a question is made. A word too many lets a question through that asks something else; one too few sends it to the search. */
interface NewsWords {
  /** At least one of them: that something was in the news. */
  readonly news: string;
  /** That something came about; what the archive lacks may still be told by a later report. */
  readonly happened: string;
  /** What may stand around them; no word that asks who, when, why or how, none that denies, none that opens a topic. */
  readonly around: string;
  /** Whether words stand apart by blanks. */
  readonly spaced: boolean;
}

const english: NewsWords = {
  news: 'news reported reporting report reports reportage published publish wrote write written covered cover coverage printed carried carry said say headlines headline stories story articles new',
  happened: 'happened happen happening occurred occur place events event',
  around:
    "what what's whats which any anything something everything all was were is are be been being did does has have had got get there the a an of in on at from for by during since between before after until till over within around throughout through and or both it'll then took take takes went going go s list show give tell me us some see summarise summarize recap day week month year time that this here archive main top",
  spaced: true,
};

const vietnamese: NewsWords = {
  news: 'tin tức bài báo đăng viết nói đưa bản',
  happened: 'xảy ra diễn chuyện việc sự kiện',
  around:
    'có gì nào những các đã được điều vào trong ngày tháng năm hồi của tờ nhật trên ở từ và hay hoặc mới là thế lúc thời gian khoảng trước sau đến giữa kể cho tôi biết liệt hãy tất cả gồm ấy đó lại',
  spaced: true,
};

const chinese: NewsWords = {
  news: '報道 报道 報導 报导 新聞 新闻 消息 文章 刊登 刊載 刊载 發表 发表 發布 发布 登 寫 写 說 说 頭條 头条 要聞 要闻',
  happened: '發生 发生 大事 事件 事情 事 出',
  around:
    '有什麼 有什么 有甚麼 有哪些 什麼 什么 甚麼 哪些 哪篇 有沒有 有没有 有 的 了 過 过 在 於 于 從 从 由 是 都 也 曾經 曾经 曾 和 與 与 及 或 嗎 吗 呢 啊 這天 这天 那天 當天 当天 當日 当日 那個月 那个月 期間 期间 之間 之间 間 间 以來 以来 以後 以后 之後 之后 以前 之前 裡 里 中 內 内 上 一些 些 列出 給我看 给我看 重要 主要 被',
  spaced: false,
};

const japanese: NewsWords = {
  news: 'ニュース 記事 報道 報じ 伝え 書い 書き 書か 掲載 見出し 発表 言っ 述べ',
  happened: '起き 起こり 起こっ 出来事 できごと こと 事',
  around:
    '何か 何が 何を 何と 何 なに どんな どのような どういう られ され し さ ました まし ます ていました ています ている ていた て い た だ あり ある あった でし です でしょう うか か に は が を の で と や も には では において から まで 以降 以前 その日 当日 主な',
  spaced: false,
};

/** Marks and blanks beside the words. */
const marks = /[\s,.?!:;"'“”‘’、。，？！：；「」『』《》〈〉…–—-]+/gu;
const facets = new RegExp(`${OUTLET}|${PERIOD}`, 'gu');
/** "What did the one report on the other?" asks for a topic. */
const onOutlet = new RegExp(`\\b(?:on|of) (?:the )?${OUTLET}`, 'iu');
/** "What did she write about?" asks for no topic. */
const aboutWhat = /(?:\s+(?:about|on)(?=[\s?.!]*$)|(?<=\s)về (?=gì|điều gì|những gì|cái gì)|何について|どんなことについて)/giu;
/** "Anything by her?" asks for articles. */
const anythingBy = new RegExp(`\\b(?:any|some|every)thing (?=(?:by|from) (?:the )?${OUTLET})`, 'giu');
/** Asks whether, at the end of a Vietnamese question; elsewhere it denies. */
const whether = /\s+(?:hay )?không[\s?.!]*$/iu;

const en = reader(english);
const vi = reader(vietnamese);
const zh = reader(chinese);
const ja = reader(japanese);

export function newsAsked(language: string | null): ReadWanted {
  if (language === 'ja') return ja;
  if (language === 'vi') return (text) => vi(text.replace(whether, ''));
  return language?.startsWith('zh') ? zh : (text) => (onOutlet.test(text) ? null : en(text.replace(anythingBy, 'articles ')));
}

function reader({ news, happened, around, spaced }: NewsWords): ReadWanted {
  const split = (words: string) => words.split(' ').sort((one, other) => other.length - one.length);
  const form = (words: string) =>
    new RegExp(
      spaced ? `(?<![\\p{L}\\p{N}])(?:${split(words).join('|')})(?![\\p{L}\\p{M}\\p{N}])` : split(words).join('|'),
      'giu',
    );
  const [newsForm, happenedForm, any] = [form(news), form(happened), form(`${news} ${happened} ${around}`)];
  return (text): Wanted | null => {
    const ofPeriod = new RegExp(PERIOD, 'u').test(text);
    if (!ofPeriod && !new RegExp(OUTLET, 'u').test(text)) return null;
    const bare = text.replace(aboutWhat, ' ').replace(facets, ' ');
    if (bare.replace(any, ' ').replace(marks, '') !== '') return null;
    const list = { shape: 'list', counted: 'reports', topic: null } as const;
    if (bare.search(newsForm) >= 0) return list;
    return ofPeriod && bare.search(happenedForm) >= 0 ? { ...list, orSentences: true } : null;
  };
}
