/** Articles by their kind. */
export interface KindCounts {
  readonly reports: number;
  readonly translations: number;
  readonly commentary: number;
  readonly notes: number;
}

/** The texts that say what a count took in and what it left out. A sentence ends with its stop. */
export interface CountedPhrases {
  readonly counted: (kinds: KindCounts) => string;
  readonly leftOut: (kinds: KindCounts) => string;
  /** Reports that stand in several parts count once. */
  readonly partsOnce: (furtherParts: number) => string;
}

type Nouns = Readonly<Record<keyof KindCounts, (count: number) => string>>;
const order = ['reports', 'translations', 'commentary', 'notes'] as const;

const listed = (kinds: KindCounts, nouns: Nouns, between: string): string =>
  order
    .filter((kind) => kinds[kind] > 0)
    .map((kind) => nouns[kind](kinds[kind]))
    .join(between);

function phrases(
  nouns: Nouns,
  between: string,
  texts: Readonly<Record<'counted' | 'leftOut', (what: string) => string>>,
  partsOnce: CountedPhrases['partsOnce'],
): CountedPhrases {
  return {
    counted: (kinds) => texts.counted(listed(kinds, nouns, between)),
    leftOut: (kinds) => texts.leftOut(listed(kinds, nouns, between)),
    partsOnce,
  };
}

const english = (one: string, more: string) => (count: number) => `${count} ${count === 1 ? one : more}`;
const en = phrases(
  {
    reports: english('report', 'reports'),
    translations: english('translation', 'translations'),
    commentary: english('commentary', 'commentaries'),
    notes: english('note', 'notes'),
  },
  ', ',
  { counted: (what) => `Counted: ${what}.`, leftOut: (what) => `Not counted: ${what}.` },
  (parts) => `${english('further part', 'further parts')(parts)} of reports printed in parts not counted again.`,
);

const measured = (noun: string, measure: string) => (count: number) => `${noun} ${count} ${measure}`;
const zhHant = phrases(
  {
    reports: measured('報導', '篇'),
    translations: measured('譯文', '篇'),
    commentary: measured('評論', '篇'),
    notes: measured('註釋', '篇'),
  },
  '、',
  { counted: (what) => `已計入：${what}。`, leftOut: (what) => `未計入：${what}。` },
  (parts) => `分成幾部分刊出的報導只計一次，其餘 ${parts} 個部分沒有重複計算。`,
);

const zhHans = phrases(
  {
    reports: measured('报道', '篇'),
    translations: measured('译文', '篇'),
    commentary: measured('评论', '篇'),
    notes: measured('注释', '篇'),
  },
  '、',
  { counted: (what) => `已计入：${what}。`, leftOut: (what) => `未计入：${what}。` },
  (parts) => `分成几部分刊出的报道只计一次，其余 ${parts} 个部分没有重复计算。`,
);

const japanese = (noun: string) => (count: number) => `${noun}${count}件`;
const ja = phrases(
  { reports: japanese('報道'), translations: japanese('翻訳'), commentary: japanese('論評'), notes: japanese('注記') },
  '、',
  { counted: (what) => `数えたもの：${what}。`, leftOut: (what) => `数えていないもの：${what}。` },
  (parts) => `分割された記事は1件と数え、残りの${parts}部分は重ねて数えていません。`,
);

const vietnamese = (noun: string) => (count: number) => `${count} ${noun}`;
const vi = phrases(
  {
    reports: vietnamese('bài báo'),
    translations: vietnamese('bản dịch'),
    commentary: vietnamese('bình luận'),
    notes: vietnamese('ghi chú'),
  },
  ', ',
  { counted: (what) => `Đã tính: ${what}.`, leftOut: (what) => `Không tính: ${what}.` },
  (parts) => `Bài đăng thành nhiều phần chỉ tính một lần; ${parts} phần còn lại không được tính thêm.`,
);

/** The phrases of a language (BCP 47); English for any other. */
export function countedPhrases(language: string | null): CountedPhrases {
  const known: Readonly<Record<string, CountedPhrases>> = { zh: zhHant, 'zh-Hant': zhHant, 'zh-Hans': zhHans, ja, vi };
  return known[language ?? 'en'] ?? en;
}
