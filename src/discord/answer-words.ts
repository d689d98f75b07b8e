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
  kinds: { translation: '翻訳', commentary: '論評', note: '注' },
};

/** @param language BCP 47, as an answer states it; English where there is no translation */
export function answerWords(language: string | null): AnswerWords {
  if (language === null) return english;
  if (/^ja\b/.test(language)) return japanese;
  if (/^zh\b/.test(language)) return /^zh(?:-Hans|-CN|-SG)\b/.test(language) ? simplified : traditional;
  return english;
}
