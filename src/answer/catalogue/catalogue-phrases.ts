import type { ArticleRecord } from '../../retrieve/passage.js';
import type { Counted } from './wanted.js';

/** What was asked for, beside what is counted; null or empty = not limited. */
export interface Limits {
  readonly counted: Counted;
  readonly topic: string | null;
  readonly outlets: readonly string[];
  readonly authors: readonly string[];
  readonly periods: readonly { readonly from: string | null; readonly to: string }[];
}

/** The texts of counts and lists. A sentence ends with its stop. */
export interface CataloguePhrases {
  readonly between: string;
  /** Ends a row of a list. */
  readonly stop: string;
  readonly holds: (count: number, limits: Limits) => string;
  readonly outletsHold: (outlets: number, limits: Limits) => string;
  readonly outletHas: (outlet: string | null, count: number) => string;
  readonly single: (which: 'latest' | 'first', limits: Limits) => string;
  readonly row: (article: Pick<ArticleRecord, 'outlet' | 'host' | 'published' | 'title' | 'kind'>) => string;
  readonly none: (limits: Limits) => string;
  /** Other outlets have some; of the period asked for, where `then`. */
  readonly someFrom: (outlets: readonly string[], then: boolean) => string;
  /** Some are of other dates: from the first to the last of them, by whom; without outlets, whoever published them. */
  readonly otherDates: (outlets: readonly string[], from: string, to: string) => string;
  readonly notListed: (count: number) => string;
  readonly copiesOnce: (count: number) => string;
  readonly translated: (count: number) => string;
}

type Kinds = ArticleRecord['kind'];
const row =
  (
    noOutlet: string,
    noDate: string,
    noTitle: string,
    open: string,
    close: string,
    between: string,
    kinds: Partial<Record<Kinds, string>>,
  ) =>
  ({ outlet, host, published, title, kind }: Parameters<CataloguePhrases['row']>[0]): string => {
    const who = `${outlet ?? noOutlet}${host === null ? '' : ` / ${host}`}`;
    const headline = title === null ? noTitle : `${open}${title}${close}`;
    return [who, published ?? noDate, headline, kinds[kind]].filter((part) => part !== undefined).join(between);
  };

const range = (from: string | null, to: string, until: string): string =>
  from === null ? `${until} ${to}` : from === to ? from : `${from} – ${to}`;

const enNouns: Readonly<Record<Counted, readonly [string, string]>> = {
  reports: ['report', 'reports'],
  articles: ['article', 'articles'],
  remarks: ['commentary or note', 'commentaries and notes'],
  translations: ['translation', 'translations'],
};
const enLimits = ({ topic, outlets, authors, periods }: Limits): string =>
  `${topic === null ? '' : ` about “${topic}”`}${authors.length === 0 ? '' : ` by ${authors.join(' or ')}`}${outlets.length === 0 ? '' : ` from ${outlets.join(' or ')}`}${periods.length === 0 ? '' : ` dated ${periods.map(({ from, to }) => range(from, to, 'until')).join(' or ')}`}`;

const en: CataloguePhrases = {
  between: ' ',
  stop: '.',
  holds: (count, limits) => `This archive holds ${count} ${enNouns[limits.counted][count === 1 ? 0 : 1]}${enLimits(limits)}.`,
  outletsHold: (count, limits) =>
    `${count} ${count === 1 ? 'outlet has' : 'outlets have'} ${enNouns[limits.counted][1]}${enLimits(limits)} in this archive.`,
  outletHas: (outlet, count) => `${outlet ?? 'Outlet not named'}: ${count} ${count === 1 ? 'report' : 'reports'}.`,
  single: (which, limits) =>
    `The ${which === 'latest' ? 'latest' : 'first'} ${enNouns[limits.counted][0]}${enLimits(limits)} in this archive:`,
  row: row('Outlet not named', 'no date', 'no headline', '“', '”', ', ', {
    translation: 'translation',
    commentary: 'commentary',
    note: 'note',
  }),
  none: (limits) => `This archive holds no ${enNouns[limits.counted][0]}${enLimits(limits)}.`,
  someFrom: (outlets, then) => `${then ? 'From that time it' : 'It'} has some from ${outlets.join(', ')}.`,
  otherDates: (outlets, from, to) =>
    `${outlets.length === 0 ? 'It' : `From ${outlets.join(', ')} it`} has some of other dates: ${range(from, to, '')}.`,
  notListed: (count) => `${count} more ${count === 1 ? 'is' : 'are'} counted and cited, but not listed.`,
  copiesOnce: (count) =>
    `${count} further ${count === 1 ? 'copy' : 'copies'} of the same reports in other places not counted again.`,
  translated: (count) => `${count} of them also in translation.`,
};

function chinese(words: {
  nouns: Readonly<Record<Counted, string>>;
  of: string;
  /** Behind authors. */
  by: string;
  about: (topic: string) => string;
  texts: Omit<CataloguePhrases, 'holds' | 'none' | 'outletsHold' | 'single' | 'between' | 'stop'>;
  holds: (count: number, what: string) => string;
  none: (what: string) => string;
  outlets: (count: number, what: string) => string;
  single: (which: 'latest' | 'first', what: string) => string;
}): CataloguePhrases {
  const what = ({ counted, topic, outlets, authors, periods }: Limits): string =>
    [
      outlets.length === 0 ? '' : ` ${outlets.join('、')} ${words.of}`,
      authors.length === 0 ? '' : ` ${authors.join('、')} ${words.by}`,
      periods.length === 0 ? '' : ` ${periods.map(({ from, to }) => range(from, to, '–')).join('、')} ${words.of}`,
      topic === null ? '' : words.about(topic),
      words.nouns[counted],
    ]
      .join('')
      .replace(/ {2,}/g, ' ');
  return {
    ...words.texts,
    between: '',
    stop: '。',
    holds: (count, limits) => words.holds(count, what(limits)),
    none: (limits) => words.none(what(limits)),
    outletsHold: (count, limits) => words.outlets(count, what(limits)),
    single: (which, limits) => words.single(which, what(limits)),
  };
}

const zhHant = chinese({
  nouns: { reports: '報導', articles: '文章', remarks: '評論與註釋', translations: '譯文' },
  of: '的',
  by: '撰寫的',
  about: (topic) => `關於「${topic}」的`,
  holds: (count, what) => `這個檔案庫有 ${count} 篇${what}。`,
  none: (what) => `這個檔案庫沒有${what}。`,
  outlets: (count, what) => `${what}在這個檔案庫裡來自 ${count} 家媒體。`,
  single: (which, what) => `這個檔案庫裡${which === 'latest' ? '最新' : '最早'}的一篇${what}：`,
  texts: {
    outletHas: (outlet, count) => `${outlet ?? '媒體不詳'}：${count} 篇。`,
    row: row('媒體不詳', '日期不詳', '無標題', '〈', '〉', '，', { translation: '譯文', commentary: '評論', note: '註釋' }),
    someFrom: (outlets, then) => `${then ? '同一時期，' : ''}其他媒體則有：${outlets.join('、')}。`,
    otherDates: (outlets, from, to) => `${outlets.join('、')}其他日期則有：${range(from, to, '')}。`,
    notListed: (count) => `另有 ${count} 篇已計入並註明出處，但未逐一列出。`,
    copiesOnce: (count) => `同一報導在別處的 ${count} 份副本沒有重複計算。`,
    translated: (count) => `其中 ${count} 篇另有譯文。`,
  },
});

const zhHans = chinese({
  nouns: { reports: '报道', articles: '文章', remarks: '评论与注释', translations: '译文' },
  of: '的',
  by: '撰写的',
  about: (topic) => `关于“${topic}”的`,
  holds: (count, what) => `这个档案库有 ${count} 篇${what}。`,
  none: (what) => `这个档案库没有${what}。`,
  outlets: (count, what) => `${what}在这个档案库里来自 ${count} 家媒体。`,
  single: (which, what) => `这个档案库里${which === 'latest' ? '最新' : '最早'}的一篇${what}：`,
  texts: {
    outletHas: (outlet, count) => `${outlet ?? '媒体不详'}：${count} 篇。`,
    row: row('媒体不详', '日期不详', '无标题', '《', '》', '，', { translation: '译文', commentary: '评论', note: '注释' }),
    someFrom: (outlets, then) => `${then ? '同一时期，' : ''}其他媒体则有：${outlets.join('、')}。`,
    otherDates: (outlets, from, to) => `${outlets.join('、')}其他日期则有：${range(from, to, '')}。`,
    notListed: (count) => `另有 ${count} 篇已计入并注明出处，但未逐一列出。`,
    copiesOnce: (count) => `同一报道在别处的 ${count} 份副本没有重复计算。`,
    translated: (count) => `其中 ${count} 篇另有译文。`,
  },
});

const ja = chinese({
  nouns: { reports: '報道', articles: '記事', remarks: '論評・注記', translations: '翻訳' },
  of: 'の',
  by: 'による',
  about: (topic) => `「${topic}」についての`,
  holds: (count, what) => `このアーカイブには${what}が${count}件あります。`,
  none: (what) => `このアーカイブに${what}はありません。`,
  outlets: (count, what) => `${what}はこのアーカイブに${count}社のものがあります。`,
  single: (which, what) => `このアーカイブで${which === 'latest' ? '最新' : '最初'}の${what}：`,
  texts: {
    outletHas: (outlet, count) => `${outlet ?? '媒体不明'}：${count}件。`,
    row: row('媒体不明', '日付なし', '見出しなし', '「', '」', '、', { translation: '翻訳', commentary: '論評', note: '注記' }),
    someFrom: (outlets, then) => `${then ? '同じ時期に' : ''}ほかの媒体にはあります：${outlets.join('、')}。`,
    otherDates: (outlets, from, to) =>
      `${outlets.length === 0 ? '' : `${outlets.join('、')}には`}ほかの日付のものがあります：${range(from, to, '')}。`,
    notListed: (count) => `ほかに${count}件を数え、出典も示していますが、一覧にはありません。`,
    copiesOnce: (count) => `同じ記事の別の場所にある写し${count}件は重ねて数えていません。`,
    translated: (count) => `うち${count}件には翻訳もあります。`,
  },
});

const viNouns: Readonly<Record<Counted, string>> = {
  reports: 'bài báo',
  articles: 'bài viết',
  remarks: 'bình luận và ghi chú',
  translations: 'bản dịch',
};
const viLimits = ({ topic, outlets, authors, periods }: Limits): string =>
  `${topic === null ? '' : ` về “${topic}”`}${authors.length === 0 ? '' : ` do ${authors.join(' hoặc ')} viết`}${outlets.length === 0 ? '' : ` của ${outlets.join(' hoặc ')}`}${periods.length === 0 ? '' : ` đăng ${periods.map(({ from, to }) => range(from, to, 'đến')).join(' hoặc ')}`}`;

const vi: CataloguePhrases = {
  between: ' ',
  stop: '.',
  holds: (count, limits) => `Kho lưu trữ này có ${count} ${viNouns[limits.counted]}${viLimits(limits)}.`,
  outletsHold: (count, limits) => `Kho lưu trữ này có ${viNouns[limits.counted]}${viLimits(limits)} từ ${count} cơ quan báo chí.`,
  outletHas: (outlet, count) => `${outlet ?? 'Không rõ báo'}: ${count} bài.`,
  single: (which, limits) =>
    `${viNouns[limits.counted]} ${which === 'latest' ? 'mới nhất' : 'đầu tiên'}${viLimits(limits)} trong kho lưu trữ này:`.replace(
      /^b/,
      'B',
    ),
  row: row('Không rõ báo', 'không ghi ngày', 'không có tiêu đề', '“', '”', ', ', {
    translation: 'bản dịch',
    commentary: 'bình luận',
    note: 'ghi chú',
  }),
  none: (limits) => `Kho lưu trữ này không có ${viNouns[limits.counted]} nào${viLimits(limits)}.`,
  someFrom: (outlets, then) => `${then ? 'Cùng thời gian đó, kho' : 'Kho'} có bài của ${outlets.join(', ')}.`,
  otherDates: (outlets, from, to) =>
    `Kho có bài${outlets.length === 0 ? '' : ` của ${outlets.join(', ')}`} đăng ngày khác: ${range(from, to, '')}.`,
  notListed: (count) => `Còn ${count} bài đã được tính và dẫn nguồn nhưng không liệt kê.`,
  copiesOnce: (count) => `${count} bản sao của cùng bài ở nơi khác không được tính lại.`,
  translated: (count) => `Trong đó ${count} bài có cả bản dịch.`,
};

/** The phrases of a language (BCP 47); English for any other. */
export function cataloguePhrases(language: string | null): CataloguePhrases {
  const known: Readonly<Record<string, CataloguePhrases>> = { zh: zhHant, 'zh-Hant': zhHant, 'zh-Hans': zhHans, ja, vi };
  return known[language ?? 'en'] ?? en;
}
