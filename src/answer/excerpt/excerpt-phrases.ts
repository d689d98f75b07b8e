import type { ArticleRecord } from '../../retrieve/passage.js';

/** What is known of the place where an excerpt stands; the parts that a dump does not tell are null. */
type Where = Pick<ArticleRecord, 'title' | 'outlet' | 'host' | 'published' | 'kind' | 'dump' | 'lines'>;

export interface ExcerptPhrases {
  readonly standsIn: (where: Where) => string;
  readonly nowhere: string;
}

const en: ExcerptPhrases = {
  standsIn: (where) => {
    const host = where.host === null ? '' : `, carried by ${where.host}`;
    const parts = `${where.outlet ?? 'outlet not named'}${host}, ${where.published ?? 'no date'}${kindOf(where, ', translation', ', commentary', ', note')}`;
    return `These words stand in “${where.title ?? 'an article without a headline'}”, ${parts} (${where.dump}, ${where.lines[0] === where.lines[1] ? 'line' : 'lines'} ${linesOf(where)}).`;
  },
  nowhere: 'These words do not stand in this archive.',
};

const zhHant: ExcerptPhrases = {
  standsIn: (where) => {
    const host = where.host === null ? '' : `，由 ${where.host} 轉載`;
    const parts = `${where.outlet ?? '媒體不詳'}${host}，${where.published ?? '日期不詳'}${kindOf(where, '，譯文', '，評論', '，註釋')}`;
    return `這段文字出自〈${where.title ?? '無標題文章'}〉，${parts}（${where.dump}，第 ${linesOf(where)} 行）。`;
  },
  nowhere: '這個檔案庫裡沒有這段文字。',
};

const zhHans: ExcerptPhrases = {
  standsIn: (where) => {
    const host = where.host === null ? '' : `，由 ${where.host} 转载`;
    const parts = `${where.outlet ?? '媒体不详'}${host}，${where.published ?? '日期不详'}${kindOf(where, '，译文', '，评论', '，注释')}`;
    return `这段文字出自《${where.title ?? '无标题文章'}》，${parts}（${where.dump}，第 ${linesOf(where)} 行）。`;
  },
  nowhere: '这个档案库里没有这段文字。',
};

const ja: ExcerptPhrases = {
  standsIn: (where) => {
    const host = where.host === null ? '' : `、${where.host}に転載`;
    const parts = `${where.outlet ?? '媒体不明'}${host}、${where.published ?? '日付なし'}${kindOf(where, '、翻訳', '、論評', '、注記')}`;
    return `この文章は「${where.title ?? '見出しのない記事'}」にあります（${parts}、${where.dump}、${linesOf(where)}行）。`;
  },
  nowhere: 'この文章はこのアーカイブにはありません。',
};

const vi: ExcerptPhrases = {
  standsIn: (where) => {
    const host = where.host === null ? '' : `, ${where.host} đăng lại`;
    const parts = `${where.outlet ?? 'không rõ báo'}${host}, ${where.published ?? 'không ghi ngày'}${kindOf(where, ', bản dịch', ', bình luận', ', ghi chú')}`;
    return `Đoạn này nằm trong “${where.title ?? 'một bài không có tiêu đề'}”, ${parts} (${where.dump}, dòng ${linesOf(where)}).`;
  },
  nowhere: 'Đoạn này không có trong kho lưu trữ này.',
};

const linesOf = ({ lines: [first, last] }: Where): string => (first === last ? `${first}` : `${first}–${last}`);

function kindOf({ kind }: Where, translation: string, commentary: string, note: string): string {
  return { report: '', translation, commentary, note }[kind];
}

/** The phrases of a language (BCP 47); English for any other. */
export function excerptPhrases(language: string | null): ExcerptPhrases {
  const known: Readonly<Record<string, ExcerptPhrases>> = { zh: zhHant, 'zh-Hant': zhHant, 'zh-Hans': zhHans, ja, vi };
  return known[language ?? 'en'] ?? en;
}
