// In: a text and the names in it. Out: what stands between commas behind a name and tells who that is, where the sentence goes on after it.
// Called where it is told how far a name reaches: who is named in an aside does nothing behind it.
import { isDeed } from './is-deed.js';

/** A stretch of a text: UTF-16 offsets. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** What tells more of whoever was named: no name, with which a list would go on. */
const opens = /^(?:\p{Ll}|\p{N}|\p{Lu}[\p{L}.&-]*(?: \p{Lu}[\p{L}.&-]*){0,3}['’]s? )/u;
/** In Vietnamese most of what follows a comma begins with a small letter, so what tells who somebody is has to say so. */
const opensInVietnamese =
  /^(?:do|được|có trụ sở|trụ sở|một|công ty|hãng|nhà|tập đoàn|người|giám đốc|chủ tịch|tổng|phó|doanh nghiệp|đơn vị|thành viên|thuộc|con|vợ|chồng|thành lập|ra đời|vốn|\p{N}+ tuổi)(?![\p{L}\p{M}])/u;

const adverb =
  '(?:(?:also|later|then|now|still|already|first|only|just|never|not|often|\\p{Ll}+ly|on \\p{Lu}\\p{Ll}+(?: \\p{N}+)?|last \\p{Ll}+|this \\p{Ll}+|hôm (?:nay|qua|\\p{L}+ \\p{L}+)|ngày [\\p{N}/-]+),? ){0,2}';
const auxiliary =
  "(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|did|do|isn't|won't|said|says|won|lost|fell|rose|took|came|went|made|gave|got|left|met|paid|put|ran|sank|sold|sent|set|shut|spent|spoke|stood|told|wrote|began|became|bought|brought|built|broke|cut|drew|fought|found|grew|held|hit|kept|led|quit|saw|sought|struck|swept|threw|beat|chose|drove|flew)";
const vietnamese = '(?:đã|sẽ|đang|vừa|có|là|được|bị|cho|nói|đạt|dự kiến|đồng ý|tuyên bố|khẳng định|phủ nhận|muốn|phải)';
const goesOn = new RegExp(
  `^ (?<adverb>${adverb})(?<verb>${auxiliary}\\b|\\p{Ll}{2,}ed\\b|${vietnamese}(?![\\p{L}\\p{M}])|\\p{Ll}+(?![\\p{L}\\p{M}]))`,
  'u',
);
/** "Founded in 2017", "based near Tavel": one more thing told of the name. */
const participle =
  /^ (?:\p{Ll}+ly )?(?:founded|based|headquartered|owned|led|run|backed|built|known|named|called|made|located|born|listed|created|launched|valued|headed|chaired|used|designed|sold|published|directed|written|held|bought|set|put) (?:in|by|at|as|for|on|since|near|outside|up|after|from|to)\b/u;
const comma = /, ?(?<!\d,(?=\d))/gu;
const sentenceEnd = /[.;:!?](?=\s|$)/u;

/** The asides of a text, each with the name that it stands behind. */
export function asidesIn<Name extends Span>(text: string, names: readonly Name[]): { name: Name; start: number; end: number }[] {
  const isVietnamese = /[ăđơưạảấầậắếềệịọốồộớờợụứừự]/iu.test(text);
  return names.flatMap((name) => {
    if (!/^, /.test(text.slice(name.end, name.end + 2))) return [];
    const behind = text.slice(name.end + 2);
    if (!(isVietnamese ? opensInVietnamese : opens).test(behind) || verbAt(text, name.end + 1, isVietnamese)) return [];
    const end = endOf(text, name.end, names, isVietnamese);
    return end === null ? [] : [{ name, start: name.end, end }];
  });
}

/** The comma behind which the sentence goes on with its verb. */
function endOf(text: string, from: number, names: readonly Span[], isVietnamese: boolean): number | null {
  const stop = sentenceEnd.exec(text.slice(from))?.index;
  const within = text.slice(from, stop === undefined ? text.length : from + stop);
  for (const { index } of Array.from(within.matchAll(comma)).slice(1)) {
    const at = from + index;
    if (!verbAt(text, at + 1, isVietnamese)) continue;
    const alone = names.find((name) => name.end === at);
    // "Whose captain, Mara Quill, resigned": that verb is hers.
    if (alone !== undefined && text.slice(alone.start - 2, alone.start) === ', ' && !isPartOfPlace(alone, names)) continue;
    return at + 1;
  }
  return null;
}

/** "In Tavel, Norland,": a name alone between commas behind another only tells where that is. */
export const isPartOfPlace = (name: Span, names: readonly Span[]): boolean => names.some(({ end }) => end === name.start - 2);

function verbAt(text: string, at: number, isVietnamese: boolean): boolean {
  const behind = text.slice(at, at + 60);
  const found = goesOn.exec(behind);
  if (found === null || participle.test(behind)) return false;
  const written = found.groups?.verb ?? '';
  const start = at + 1 + (found.groups?.adverb?.length ?? 0);
  if (isVietnamese)
    return new RegExp(`^${vietnamese}$`, 'u').test(written) || isDeed(text, { start, end: start + written.length });
  if (new RegExp(`^(?:${auxiliary})$|ed$`, 'u').test(written)) return true;
  return /s$/.test(written) && isDeed(text, { start, end: start + written.length });
}
