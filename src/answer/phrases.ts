/** What the answerer says in its own words, in the languages that it knows. */
export interface Phrases {
  readonly notFound: string;
  readonly nothingAsked: string;
  /** An outlet asked for has no such report. */
  readonly outletLacks: (outlets: string) => string;
  readonly unknownOutlet: (name: string, known: string) => string;
  readonly undatedLeftOut: (count: number) => string;
}

const en: Phrases = {
  notFound: 'I could not find an answer to that in this archive.',
  nothingAsked: 'Please ask a question about the articles in this archive.',
  outletLacks: (outlets) => `I found no report from ${outlets} in this archive that answers that.`,
  unknownOutlet: (name, known) => `This archive has nothing from “${name}”. It has: ${known}.`,
  undatedLeftOut: (count) => `Left out because they carry no date: ${count} ${count === 1 ? 'article' : 'articles'}.`,
};

const zhHant: Phrases = {
  notFound: '很抱歉，這個資料庫裡找不到答案。',
  nothingAsked: '請提出一個與資料庫文章有關的問題。',
  outletLacks: (outlets) => `很抱歉，這個資料庫裡沒有 ${outlets} 對此的報道。`,
  unknownOutlet: (name, known) => `這個資料庫沒有「${name}」的文章。現有：${known}。`,
  undatedLeftOut: (count) => `有 ${count} 篇文章沒有日期，未列入查找。`,
};

const zhHans: Phrases = {
  notFound: '很抱歉，这个资料库里找不到答案。',
  nothingAsked: '请提出一个与资料库文章有关的问题。',
  outletLacks: (outlets) => `很抱歉，这个资料库里没有 ${outlets} 对此的报道。`,
  unknownOutlet: (name, known) => `这个资料库没有“${name}”的文章。现有：${known}。`,
  undatedLeftOut: (count) => `有 ${count} 篇文章没有日期，未列入查找。`,
};

const ja: Phrases = {
  notFound: '申し訳ありませんが、このアーカイブには答えが見つかりませんでした。',
  nothingAsked: 'このアーカイブの記事についてご質問ください。',
  outletLacks: (outlets) => `申し訳ありませんが、これに答える${outlets}の記事はこのアーカイブにありません。`,
  unknownOutlet: (name, known) => `このアーカイブに「${name}」の記事はありません。あるのは：${known}。`,
  undatedLeftOut: (count) => `日付のない記事${count}件は対象から外しました。`,
};

const vi: Phrases = {
  notFound: 'Rất tiếc, kho lưu trữ này không có câu trả lời.',
  nothingAsked: 'Xin hãy đặt một câu hỏi về các bài báo trong kho lưu trữ này.',
  outletLacks: (outlets) => `Rất tiếc, kho lưu trữ này không có bài nào của ${outlets} trả lời câu hỏi đó.`,
  unknownOutlet: (name, known) => `Kho lưu trữ này không có bài của “${name}”. Hiện có: ${known}.`,
  undatedLeftOut: (count) => `Đã bỏ qua ${count} bài không ghi ngày.`,
};

/** The phrases of a language (BCP 47); English for any other. */
export function phrasesFor(language: string | null): Phrases {
  switch (language) {
    case 'zh-Hant':
    case 'zh':
      return zhHant;
    case 'zh-Hans':
      return zhHans;
    case 'ja':
      return ja;
    case 'vi':
      return vi;
    default:
      return en;
  }
}
