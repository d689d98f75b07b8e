import type { Kind } from '../dump/article.js';

/** The words around an answer: what is not the dump's and not the answer's own. */
export interface AnswerWords {
  readonly sources: string;
  readonly nearest: string;
  readonly moreInFile: string;
  readonly outletUnknown: string;
  readonly undated: string;
  readonly via: string;
  readonly translatedFrom: string;
  readonly alsoIn: string;
  readonly sourcesDiffer: string;
  /** Who put it into words, and that it was checked. */
  readonly phrasedBy: (model: string) => string;
  /** Before what a question took over from those before it. */
  readonly followUp: string;
  /** Below the first statements of an answer that is still being made. */
  readonly goesOn: string;
  /** How many are before the asker in the line, who is next at 1. */
  readonly queued: (place: number) => string;
  /** A report needs no word. */
  readonly kinds: Readonly<Record<Exclude<Kind, 'report'>, string>>;
}

const english: AnswerWords = {
  sources: 'Sources',
  nearest: 'Nearest in the archive, but not an answer:',
  moreInFile: 'There is more than fits here: the whole answer with every quote is in the attached file.',
  outletUnknown: 'outlet unknown',
  undated: 'undated',
  via: 'via',
  translatedFrom: 'translated from',
  alsoIn: 'also in',
  sourcesDiffer: 'The sources differ on',
  phrasedBy: (model) => `Phrased by ${model}; its quotes, names and figures were checked against the sources.`,
  followUp: 'Read as a follow-up:',
  goesOn: 'There is more to come…',
  queued: (place) =>
    place <= 1 ? 'You are next in the line…' : `Others are being answered first: you are number ${place} in the line…`,
  kinds: { translation: 'translation', commentary: 'commentary', note: 'note' },
};

const traditional: AnswerWords = {
  sources: '來源',
  nearest: '檔案庫中最接近的文章，但不是答案：',
  moreInFile: '這裡放不下全部內容：完整的答案與每段引文都在附件中。',
  outletUnknown: '媒體不詳',
  undated: '日期不詳',
  via: '經由',
  translatedFrom: '譯自',
  alsoIn: '另見於',
  sourcesDiffer: '各來源說法不一：',
  phrasedBy: (model) => `由 ${model} 撰寫；引文、名稱與數字皆已與來源核對。`,
  followUp: '視為接續提問：',
  goesOn: '後面還有內容……',
  queued: (place) => (place <= 1 ? '下一個就輪到您……' : `前面還有其他提問：您排在第 ${place} 位……`),
  kinds: { translation: '譯文', commentary: '評論', note: '附註' },
};

const simplified: AnswerWords = {
  sources: '来源',
  nearest: '档案库中最接近的文章，但不是答案：',
  moreInFile: '这里放不下全部内容：完整的答案与每段引文都在附件中。',
  outletUnknown: '媒体不详',
  undated: '日期不详',
  via: '经由',
  translatedFrom: '译自',
  alsoIn: '另见于',
  sourcesDiffer: '各来源说法不一：',
  phrasedBy: (model) => `由 ${model} 撰写；引文、名称与数字均已与来源核对。`,
  followUp: '视为接续提问：',
  goesOn: '后面还有内容……',
  queued: (place) => (place <= 1 ? '下一个就轮到您……' : `前面还有其他提问：您排在第 ${place} 位……`),
  kinds: { translation: '译文', commentary: '评论', note: '附注' },
};

const japanese: AnswerWords = {
  sources: '出典',
  nearest: 'アーカイブ内で最も近い記事（答えではありません）：',
  moreInFile: 'ここには収まりきらないため、引用をすべて含む回答の全文を添付ファイルに入れました。',
  outletUnknown: '媒体不明',
  undated: '日付不明',
  via: '経由：',
  translatedFrom: '翻訳元：',
  alsoIn: '同じ記事：',
  sourcesDiffer: '出典により異なる点：',
  phrasedBy: (model) => `文は${model}によるもので、引用・名前・数字は出典と照合済みです。`,
  followUp: '前の質問の続きとして解釈：',
  goesOn: '続きがあります…',
  queued: (place) => (place <= 1 ? '次にお答えします…' : `ほかの質問にお答えしています。順番は${place}番目です…`),
  kinds: { translation: '翻訳', commentary: '論評', note: '注' },
};

const vietnamese: AnswerWords = {
  sources: 'Nguồn',
  nearest: 'Gần nhất trong kho lưu trữ, nhưng không phải câu trả lời:',
  moreInFile: 'Ở đây không đủ chỗ: toàn bộ câu trả lời và mọi trích dẫn nằm trong tệp đính kèm.',
  outletUnknown: 'không rõ cơ quan báo chí',
  undated: 'không ghi ngày',
  via: 'qua',
  translatedFrom: 'dịch từ',
  alsoIn: 'cũng có trong',
  sourcesDiffer: 'Các nguồn nói khác nhau về',
  phrasedBy: (model) => `Diễn đạt bởi ${model}; trích dẫn, tên và số liệu đã được đối chiếu với nguồn.`,
  followUp: 'Hiểu là câu hỏi tiếp nối:',
  goesOn: 'Vẫn còn tiếp…',
  queued: (place) =>
    place <= 1 ? 'Bạn là người kế tiếp…' : `Đang trả lời những người khác trước: bạn đứng thứ ${place} trong hàng…`,
  kinds: { translation: 'bản dịch', commentary: 'bình luận', note: 'ghi chú' },
};

/** @param language BCP 47, as an answer states it; English where there is no translation */
export function answerWords(language: string | null): AnswerWords {
  if (language === null) return english;
  if (/^ja\b/.test(language)) return japanese;
  if (/^vi\b/.test(language)) return vietnamese;
  if (/^zh\b/.test(language)) return /^zh(?:-Hans|-CN|-SG)\b/.test(language) ? simplified : traditional;
  return english;
}
