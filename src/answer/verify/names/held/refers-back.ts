// In: the cited sentences. Out: whether they speak of what the one before named, "he" or "the company"; and the heads of their reports, which name it too.
import type { EvidenceText } from '../../evidence-text.js';

/** Whether a sentence speaks of what the one before named. */
export const refersBack = (sentence: string): boolean => reference.test(sentence) || referenceInVietnamese.test(sentence);

const reference =
  /\b(?:he|she|it|they|his|her|its|their|this|these|both|him|them)\b|[他她它該该此其]|同[社氏町市課署局省庁会院部]|両社|彼|(?:^|\s)(?:ông|bà|họ|nó)(?=\s)|\bthe (?:\d{2}-year-old|company|firm|airline|bank|club|team|group|union|party|ministry|agency|striker|player|carmaker|drugmaker|chipmaker|start-?up|retailer|city|country|university|hospital|school|former \p{Ll}+)\b|(?:^|[，,。；：])(?:公司|集團|集团|銀行|银行|球隊|球队|俱樂部|俱乐部|校方|院方|廠方|厂方|業者|业者)(?!的?\p{Script=Han}{0,2}[長长])|(?:^|[、。])(?:[市県町村区府社園校](?=[はがもの])|会社|同チーム|同行|同院|同校|同クラブ|同党)|(?:^|\s)(?:công ty|tập đoàn|ngân hàng|câu lạc bộ|đội bóng|tỉnh|thành phố)(?= (?!\p{Lu}))/iu;

/** With a capital of its own behind it, it is a name: without, it points back. */
const referenceInVietnamese =
  /(?<!\p{L}|(?:các|nhiều|một|những|mỗi|cả|số) )(?:[Cc]ông ty|[Tt]ập đoàn|[Nn]gân hàng|[Cc]âu lạc bộ|[Đđ]ội bóng|[Dd]oanh nghiệp)(?: này)?(?= \p{Ll})/u;

/** Headlines, outlets and hosts. */
export function headsOf({ cited, parallels }: EvidenceText): string {
  return [
    ...cited.flatMap(({ quote: { passage } }) => [passage.article.title, passage.article.outlet, passage.article.host]),
    ...parallels.map(({ title }) => title),
  ].join('\n');
}
