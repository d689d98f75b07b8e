/** What is said of authors: in refusals, and where somebody asks who wrote a report. A sentence ends with its stop. */
export interface AuthorPhrases {
  /** Nobody of that name signed an article here. */
  readonly none: (names: readonly string[]) => string;
  /** Those who are spelt nearly so. */
  readonly near: (names: readonly string[]) => string;
  /** They have articles here, none of which tells what was asked. */
  readonly lacks: (names: readonly string[]) => string;
  /** Before the row of an article; none where its dump names no author. */
  readonly byline: (authors: readonly string[], row: string) => string;
}

const en: AuthorPhrases = {
  none: (names) => `No article by ${names.map((name) => `“${name}”`).join(' or ')} is in this archive.`,
  near: (names) => `Spelt nearly so: ${names.join(', ')}.`,
  lacks: (names) => `The articles by ${names.join(' and ')} in this archive do not tell that.`,
  byline: (authors, row) => `${authors.length === 0 ? 'No author named' : `By ${authors.join(', ')}`}: ${row}`,
};

const zhHant: AuthorPhrases = {
  none: (names) => `這個檔案庫沒有署名${names.map((name) => `「${name}」`).join('或')}的文章。`,
  near: (names) => `拼寫相近的有：${names.join('、')}。`,
  lacks: (names) => `這個檔案庫裡 ${names.join('、')} 的文章沒有提到這一點。`,
  byline: (authors, row) => `${authors.length === 0 ? '未署名' : `作者 ${authors.join('、')}`}：${row}`,
};

const zhHans: AuthorPhrases = {
  none: (names) => `这个档案库没有署名${names.map((name) => `“${name}”`).join('或')}的文章。`,
  near: (names) => `拼写相近的有：${names.join('、')}。`,
  lacks: (names) => `这个档案库里 ${names.join('、')} 的文章没有提到这一点。`,
  byline: (authors, row) => `${authors.length === 0 ? '未署名' : `作者 ${authors.join('、')}`}：${row}`,
};

const ja: AuthorPhrases = {
  none: (names) => `このアーカイブに${names.map((name) => `「${name}」`).join('や')}の署名記事はありません。`,
  near: (names) => `つづりの近い名前：${names.join('、')}。`,
  lacks: (names) => `このアーカイブにある${names.join('、')}の記事には書かれていません。`,
  byline: (authors, row) => `${authors.length === 0 ? '署名なし' : `筆者 ${authors.join('、')}`}：${row}`,
};

const vi: AuthorPhrases = {
  none: (names) => `Kho lưu trữ này không có bài nào của ${names.map((name) => `“${name}”`).join(' hay ')}.`,
  near: (names) => `Tên viết gần giống: ${names.join(', ')}.`,
  lacks: (names) => `Các bài của ${names.join(' và ')} trong kho lưu trữ này không nói điều đó.`,
  byline: (authors, row) => `${authors.length === 0 ? 'Không ghi tác giả' : `Tác giả ${authors.join(', ')}`}: ${row}`,
};

/** The phrases of a language (BCP 47); English for any other. */
export function authorPhrases(language: string | null): AuthorPhrases {
  const known: Readonly<Record<string, AuthorPhrases>> = { zh: zhHant, 'zh-Hant': zhHant, 'zh-Hans': zhHans, ja, vi };
  return known[language ?? 'en'] ?? en;
}
