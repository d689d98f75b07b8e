import type { AskedFor } from './asked-for.js';

/** What the answerer says in its own words, in the languages that it knows. Sentences end with their stop and are put together with `between`. */
export interface Phrases {
  /** Between two sentences. */
  readonly between: string;
  readonly notFound: string;
  readonly nothingAsked: string;
  /** What was looked for: words of the question, each in quotation marks, and the kind of thing that was to stand with them. */
  readonly lookedFor: (words: readonly string[], kind: string | null) => string;
  /** For `lookedFor`; a kind that the question's words do not tell has none. */
  readonly kinds: Readonly<Record<Exclude<AskedFor, 'other'>, string>>;
  /** Words of the question that stand nowhere in the archive. */
  readonly neverSaid: (words: readonly string[]) => string;
  /** An outlet asked for has no such report. */
  readonly outletLacks: (outlets: string) => string;
  /** Another one does; `date` may be null. */
  readonly outletHas: (outlet: string, title: string, date: string | null) => string;
  /** An outlet asked for is not in the archive at all. */
  readonly noSuchOutlet: (outlets: string, known: string) => string;
  readonly unknownOutlet: (name: string, known: string) => string;
  readonly undatedLeftOut: (count: number) => string;
  /** Of a count: its topic stands in more places than were read. */
  readonly notAllRead: string;
  /** A limit names an article that is not in the archive (any more). */
  readonly articleGone: string;
  /** What sets accounts side by side, where a question wanted that. */
  readonly howToCompare: string;
  /** How things stand now was asked for, and the newest source is so many days old. */
  readonly newestIsOld: (date: string, days: number) => string;
  /** An answer cites nothing from the period that was asked for. */
  readonly noneFromThen: (from: string, to: string) => string;
  /** The sentences are quoted because the model gave nothing: why, in few words. */
  readonly quotedBecause: Readonly<Record<WithoutModel, string>>;
  /** The gate was in doubt, and the model found the answer all the same. */
  readonly doubtful: string;
  /** So many lines of the model's are not shown beside those that are. */
  readonly leftOut: (count: number) => string;
  /** The model broke off; what is shown had been verified. */
  readonly brokenOff: string;
  /** A text was checked without the model, by words alone. */
  readonly checkedByWords: string;
}

/** Why an answer is quoted although a model is set. */
export type WithoutModel =
  | 'unreachable'
  | 'failed'
  | 'cut'
  | 'resting'
  | 'unusable'
  | 'found-nothing'
  | 'slow'
  | 'busy'
  | 'nothing-verified';

const quoted = (words: readonly string[], open: string, close: string, between: string): string =>
  words.map((word) => `${open}${word}${close}`).join(between);

const en: Phrases = {
  between: ' ',
  notFound: 'I could not find an answer to that in this archive.',
  nothingAsked: 'Please ask a question about the articles in this archive.',
  lookedFor: (words, kind) =>
    kind === null
      ? `I looked for ${quoted(words, '“', '”', ', ')}.`
      : `I looked for ${kind} beside ${quoted(words, '“', '”', ', ')}.`,
  kinds: {
    person: 'a name',
    date: 'a date',
    number: 'a number',
    percent: 'a percentage',
    money: 'a sum of money',
    place: 'a place',
    reason: 'a reason',
  },
  neverSaid: (words) => `Nothing here says ${quoted(words, '“', '”', ' or ')}.`,
  outletLacks: (outlets) => `I found no report from ${outlets} in this archive that answers that.`,
  outletHas: (outlet, title, date) => `${outlet} has one: “${title}”${date === null ? '' : ` (${date})`}.`,
  noSuchOutlet: (outlets, known) => `This archive has nothing from ${outlets}. It has: ${known}.`,
  unknownOutlet: (name, known) => `This archive has nothing from “${name}”. It has: ${known}.`,
  undatedLeftOut: (count) => `Left out because they carry no date: ${count} ${count === 1 ? 'article' : 'articles'}.`,
  notAllRead: 'This stands in more passages than were read for the count; there may be more articles about it.',
  articleGone: 'The article that was asked about is no longer in this archive.',
  howToCompare:
    'To set the accounts of outlets side by side: /compare TOPIC in Discord, byline compare TOPIC on the command line.',
  newestIsOld: (date, days) => `The newest of these sources is from ${date}, ${days} days ago: things may have changed since.`,
  noneFromThen: (from, to) => `None of these sources was published ${from === to ? `on ${from}` : `between ${from} and ${to}`}.`,
  quotedBecause: {
    unreachable: 'Quoted word for word: the language model cannot be reached.',
    failed: 'Quoted word for word: the language model answered with an error.',
    cut: 'Quoted word for word: the language model broke off.',
    resting: 'Quoted word for word: the language model failed again and again and is left alone for a while.',
    unusable: 'Quoted word for word: the language model cannot be used; whoever runs this may ask byline doctor why.',
    'found-nothing': 'Quoted word for word: the language model saw no answer in these passages.',
    slow: 'Quoted word for word: the language model took too long.',
    busy: 'Quoted word for word: the language model is busy.',
    'nothing-verified': 'Quoted word for word: nothing that the language model wrote could be verified.',
  },
  doubtful: 'The search alone was not sure that these passages answer the question.',
  leftOut: (count) =>
    `${count} ${count === 1 ? 'line' : 'lines'} of what the language model wrote did not pass the check and ${count === 1 ? 'is' : 'are'} not shown.`,
  brokenOff: 'The language model broke off; what is shown was verified.',
  checkedByWords: 'Checked by words alone: the language model gave nothing.',
};

const zhHant: Phrases = {
  between: '',
  notFound: '很抱歉，這個檔案庫裡找不到答案。',
  nothingAsked: '請提出一個與檔案庫文章有關的問題。',
  lookedFor: (words, kind) => `查找的是${kind === null ? '' : `${kind}，以及`}${quoted(words, '「', '」', '')}。`,
  kinds: { person: '人名', date: '日期', number: '數字', percent: '百分比', money: '金額', place: '地點', reason: '原因' },
  neverSaid: (words) => `這裡沒有任何文章提到${quoted(words, '「', '」', '或')}。`,
  outletLacks: (outlets) => `這個檔案庫裡沒有 ${outlets} 對此的報導。`,
  outletHas: (outlet, title, date) => `${outlet} 則有：「${title}」${date === null ? '' : `（${date}）`}。`,
  noSuchOutlet: (outlets, known) => `這個檔案庫沒有 ${outlets} 的文章。現有：${known}。`,
  unknownOutlet: (name, known) => `這個檔案庫沒有「${name}」的文章。現有：${known}。`,
  undatedLeftOut: (count) => `有 ${count} 篇文章沒有日期，未列入查找。`,
  notAllRead: '提到這個主題的段落太多，未能全部讀取；相關文章可能更多。',
  articleGone: '所問的文章已不在這個檔案庫裡。',
  howToCompare: '要並列各家媒體的說法：在 Discord 用「/compare 主題」，在命令列用「byline compare 主題」。',
  newestIsOld: (date, days) => `以上來源最新的一篇是 ${date}，已是 ${days} 天前，情況可能已有變化。`,
  noneFromThen: (from, to) => `以上來源都不是${from === to ? from : `${from} 至 ${to} 之間`}發表的。`,
  quotedBecause: {
    unreachable: '以下逐字引用原文：無法連上語言模型。',
    failed: '以下逐字引用原文：語言模型回覆了錯誤。',
    cut: '以下逐字引用原文：語言模型中途停止。',
    resting: '以下逐字引用原文：語言模型一再出錯，暫時不再詢問。',
    unusable: '以下逐字引用原文：語言模型無法使用；管理者可用 byline doctor 查明原因。',
    'found-nothing': '以下逐字引用原文：語言模型在這些段落中看不到答案。',
    slow: '以下逐字引用原文：語言模型回應太慢。',
    busy: '以下逐字引用原文：語言模型忙碌中。',
    'nothing-verified': '以下逐字引用原文：語言模型所寫的內容都無法核實。',
  },
  doubtful: '單憑搜尋，無法確定這些段落回答了問題。',
  leftOut: (count) => `語言模型所寫的內容有 ${count} 條未通過核對，未予顯示。`,
  brokenOff: '語言模型中途停止；以上內容皆已核實。',
  checkedByWords: '僅按字詞核對：語言模型沒有回應。',
};

const zhHans: Phrases = {
  between: '',
  notFound: '很抱歉，这个档案库里找不到答案。',
  nothingAsked: '请提出一个与档案库文章有关的问题。',
  lookedFor: (words, kind) => `查找的是${kind === null ? '' : `${kind}，以及`}${quoted(words, '“', '”', '')}。`,
  kinds: { person: '人名', date: '日期', number: '数字', percent: '百分比', money: '金额', place: '地点', reason: '原因' },
  neverSaid: (words) => `这里没有任何文章提到${quoted(words, '“', '”', '或')}。`,
  outletLacks: (outlets) => `这个档案库里没有 ${outlets} 对此的报道。`,
  outletHas: (outlet, title, date) => `${outlet} 则有：“${title}”${date === null ? '' : `（${date}）`}。`,
  noSuchOutlet: (outlets, known) => `这个档案库没有 ${outlets} 的文章。现有：${known}。`,
  unknownOutlet: (name, known) => `这个档案库没有“${name}”的文章。现有：${known}。`,
  undatedLeftOut: (count) => `有 ${count} 篇文章没有日期，未列入查找。`,
  notAllRead: '提到这个主题的段落太多，未能全部读取；相关文章可能更多。',
  articleGone: '所问的文章已不在这个档案库里。',
  howToCompare: '要并列各家媒体的说法：在 Discord 用“/compare 主题”，在命令行用“byline compare 主题”。',
  newestIsOld: (date, days) => `以上来源最新的一篇是 ${date}，已是 ${days} 天前，情况可能已有变化。`,
  noneFromThen: (from, to) => `以上来源都不是${from === to ? from : `${from} 至 ${to} 之间`}发表的。`,
  quotedBecause: {
    unreachable: '以下逐字引用原文：无法连上语言模型。',
    failed: '以下逐字引用原文：语言模型返回了错误。',
    cut: '以下逐字引用原文：语言模型中途停止。',
    resting: '以下逐字引用原文：语言模型一再出错，暂时不再询问。',
    unusable: '以下逐字引用原文：语言模型无法使用；管理者可用 byline doctor 查明原因。',
    'found-nothing': '以下逐字引用原文：语言模型在这些段落中看不到答案。',
    slow: '以下逐字引用原文：语言模型回应太慢。',
    busy: '以下逐字引用原文：语言模型繁忙。',
    'nothing-verified': '以下逐字引用原文：语言模型所写的内容都无法核实。',
  },
  doubtful: '单凭搜索，无法确定这些段落回答了问题。',
  leftOut: (count) => `语言模型所写的内容有 ${count} 条未通过核对，未予显示。`,
  brokenOff: '语言模型中途停止；以上内容均已核实。',
  checkedByWords: '仅按字词核对：语言模型没有回应。',
};

const ja: Phrases = {
  between: '',
  notFound: '申し訳ありませんが、このアーカイブには答えが見つかりませんでした。',
  nothingAsked: 'このアーカイブの記事についてご質問ください。',
  lookedFor: (words, kind) => `${quoted(words, '「', '」', '')}${kind === null ? '' : `と${kind}`}を探しました。`,
  kinds: { person: '人名', date: '日付', number: '数', percent: '割合', money: '金額', place: '場所', reason: '理由' },
  neverSaid: (words) => `${quoted(words, '「', '」', 'や')}に触れた記事はありません。`,
  outletLacks: (outlets) => `これに答える${outlets}の記事はこのアーカイブにありません。`,
  outletHas: (outlet, title, date) => `${outlet}にはあります：「${title}」${date === null ? '' : `（${date}）`}。`,
  noSuchOutlet: (outlets, known) => `このアーカイブに${outlets}の記事はありません。あるのは：${known}。`,
  unknownOutlet: (name, known) => `このアーカイブに「${name}」の記事はありません。あるのは：${known}。`,
  undatedLeftOut: (count) => `日付のない記事${count}件は対象から外しました。`,
  notAllRead: 'この話題に触れた箇所が多すぎてすべては読めませんでした。関連する記事はもっとあるかもしれません。',
  articleGone: 'お尋ねの記事はこのアーカイブにもうありません。',
  howToCompare:
    '各媒体の報じ方を並べて見るには、Discord では「/compare 話題」、コマンドラインでは「byline compare 話題」を使ってください。',
  newestIsOld: (date, days) => `これらの出典のうち最も新しいものは${date}（${days}日前）です。その後変わった可能性があります。`,
  noneFromThen: (from, to) => `これらの出典に${from === to ? from : `${from}から${to}まで`}のものはありません。`,
  quotedBecause: {
    unreachable: '原文をそのまま引用しています：言語モデルに接続できません。',
    failed: '原文をそのまま引用しています：言語モデルがエラーを返しました。',
    cut: '原文をそのまま引用しています：言語モデルが途中で止まりました。',
    resting: '原文をそのまま引用しています：言語モデルの失敗が続いたため、しばらく使いません。',
    unusable: '原文をそのまま引用しています：言語モデルを使えません。管理者は byline doctor で原因を調べられます。',
    'found-nothing': '原文をそのまま引用しています：言語モデルはこれらの箇所に答えを見つけませんでした。',
    slow: '原文をそのまま引用しています：言語モデルの応答が遅すぎました。',
    busy: '原文をそのまま引用しています：言語モデルが混み合っています。',
    'nothing-verified': '原文をそのまま引用しています：言語モデルの文はどれも確認できませんでした。',
  },
  doubtful: '検索だけでは、これらの箇所が質問の答えになるか確かではありませんでした。',
  leftOut: (count) => `言語モデルが書いた文のうち${count}件は確認できなかったため、表示していません。`,
  brokenOff: '言語モデルが途中で止まりました。表示した内容は確認済みです。',
  checkedByWords: '言語モデルの応答がなかったため、語句だけで確認しました。',
};

const vi: Phrases = {
  between: ' ',
  notFound: 'Rất tiếc, kho lưu trữ này không có câu trả lời.',
  nothingAsked: 'Xin hãy đặt một câu hỏi về các bài báo trong kho lưu trữ này.',
  lookedFor: (words, kind) => `Đã tìm ${kind === null ? '' : `${kind} cùng với `}${quoted(words, '“', '”', ', ')}.`,
  kinds: {
    person: 'tên người',
    date: 'ngày tháng',
    number: 'con số',
    percent: 'tỷ lệ phần trăm',
    money: 'số tiền',
    place: 'địa điểm',
    reason: 'lý do',
  },
  neverSaid: (words) => `Không bài nào ở đây nhắc đến ${quoted(words, '“', '”', ' hay ')}.`,
  outletLacks: (outlets) => `Kho lưu trữ này không có bài nào của ${outlets} trả lời câu hỏi đó.`,
  outletHas: (outlet, title, date) => `${outlet} thì có: “${title}”${date === null ? '' : ` (${date})`}.`,
  noSuchOutlet: (outlets, known) => `Kho lưu trữ này không có bài của ${outlets}. Hiện có: ${known}.`,
  unknownOutlet: (name, known) => `Kho lưu trữ này không có bài của “${name}”. Hiện có: ${known}.`,
  undatedLeftOut: (count) => `Đã bỏ qua ${count} bài không ghi ngày.`,
  notAllRead: 'Chủ đề này có trong quá nhiều đoạn để đọc hết; có thể còn nhiều bài khác.',
  articleGone: 'Bài được hỏi không còn trong kho lưu trữ này.',
  howToCompare: 'Để đặt các báo cạnh nhau: /compare CHỦ ĐỀ trong Discord, byline compare CHỦ ĐỀ trên dòng lệnh.',
  newestIsOld: (date, days) => `Nguồn mới nhất trên đây đăng ngày ${date}, cách đây ${days} ngày: tình hình có thể đã thay đổi.`,
  noneFromThen: (from, to) => `Không nguồn nào trên đây đăng ${from === to ? `ngày ${from}` : `từ ${from} đến ${to}`}.`,
  quotedBecause: {
    unreachable: 'Trích nguyên văn: không kết nối được với mô hình ngôn ngữ.',
    failed: 'Trích nguyên văn: mô hình ngôn ngữ trả về lỗi.',
    cut: 'Trích nguyên văn: mô hình ngôn ngữ dừng giữa chừng.',
    resting: 'Trích nguyên văn: mô hình ngôn ngữ liên tục gặp lỗi nên tạm thời không được hỏi.',
    unusable: 'Trích nguyên văn: không dùng được mô hình ngôn ngữ; người quản trị có thể chạy byline doctor để biết lý do.',
    'found-nothing': 'Trích nguyên văn: mô hình ngôn ngữ không thấy câu trả lời trong các đoạn này.',
    slow: 'Trích nguyên văn: mô hình ngôn ngữ trả lời quá chậm.',
    busy: 'Trích nguyên văn: mô hình ngôn ngữ đang bận.',
    'nothing-verified': 'Trích nguyên văn: không điều gì mô hình ngôn ngữ viết ra kiểm chứng được.',
  },
  doubtful: 'Riêng việc tìm kiếm không chắc rằng các đoạn này trả lời câu hỏi.',
  leftOut: (count) => `${count} câu do mô hình ngôn ngữ viết không qua được bước kiểm tra nên không hiển thị.`,
  brokenOff: 'Mô hình ngôn ngữ dừng giữa chừng; những gì hiển thị đã được kiểm chứng.',
  checkedByWords: 'Chỉ đối chiếu theo từ ngữ: mô hình ngôn ngữ không trả lời.',
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
