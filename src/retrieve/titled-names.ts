// In: a question and where a name stands in it. Out: the place with its title ("the reporter", 記者); null where the name is a part of a longer one, or
// where a last name stands alone without what a last name needs. Called by author-facets.ts.
import { isWide } from './author-names.js';

export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface TitledPlace extends Place {
  /** The name alone. */
  readonly name: Place;
}

const before =
  /(?<![\p{L}\p{M}])(?:(?:the |our )?(?:staff |senior )?(?:reporters?|journalists?|correspondents?|columnists?|writers?|authors?|editors?|Mr|Mrs|Ms|Dr|nhà báo|phóng viên|tác giả|ký giả|cây bút)\.? )$/iu;
const wideBefore = /(?:記者|记者|作者|筆者|主筆|主笔|特派員|特派员)[：:]?\s?$/u;
const wideAfter = /^\s?(?:特派員|特派员|記者|记者|編集委員|論説委員|先生|女士|小姐|氏|さん)/u;
/** Of the titles behind, those that say that somebody writes. */
const writes = /(?:記者|记者|特派員|特派员|編集委員|論説委員)$/u;

/** What a name in characters may stand behind: else its first character belongs to a word or a longer name. */
const opensWide = /(?:^|[\s\p{P}\p{S}]|[由和與与及跟或找出示列看有些篇問问請请給给是為为とやはでの]|記者|记者|作者|哪些)$/u;
/** 關於, 有關: about somebody. */
const aboutWide = /(?:有關|有关|對|对|關於|关于)$/u;

/** Words that bear a capital at the head of a question or in one set as a headline, and are no part of a name. */
const ordinary =
  /^(?:did|does|do|has|have|had|by|from|and|or|what|which|who|where|when|how|why|many|articles?|reports?|stor(?:y|ies)|pieces?|columns?|coverage|news|list|show|give|find|the|is|are|was|were|of|in|on|about|any|all|latest|first|wrote|writes?|written|reported|covered|published|anything|everything|của|do|bởi|bài|các|những|và|viết|đã|có)$/iu;

export function withTitle(question: string, name: Place, isLast: boolean): TitledPlace | null {
  return isWide(question.slice(name.start, name.end)) ? wideTitle(question, name, isLast) : spacedTitle(question, name);
}

function spacedTitle(question: string, name: Place): TitledPlace | null {
  const title = before.exec(question.slice(0, name.start))?.[0] ?? '';
  const start = name.start - title.length;
  const behind = question.slice(name.end);
  if (/^['’]?[\p{L}\p{M}\p{N}]/u.test(behind.replace(/^['’]s?(?![\p{L}\p{M}])/iu, '')) || /^[-‐‑][\p{L}]/u.test(behind))
    return null;
  if (title === '' && /[\p{L}\p{M}\p{N}'’‐‑-]$/u.test(question.slice(0, name.start))) return null;
  if (!/\p{Ll}/u.test(question)) return { start, end: name.end, name };
  const previous = /([\p{L}\p{M}.]+) $/u.exec(question.slice(0, name.start))?.[1] ?? '';
  const next = /^ ([\p{L}\p{M}]+)/u.exec(behind)?.[1] ?? '';
  const partOfName = (word: string) => /^\p{Lu}/u.test(word) && !ordinary.test(word);
  return (title === '' && partOfName(previous)) || partOfName(next) ? null : { start, end: name.end, name };
}

function wideTitle(question: string, name: Place, isLast: boolean): TitledPlace | null {
  const head = question.slice(0, name.start);
  const opening = wideBefore.exec(head)?.[0] ?? '';
  const closing = wideAfter.exec(question.slice(name.end))?.[0] ?? '';
  if (isLast && !writes.test(closing)) return null;
  if (opening === '' && (!opensWide.test(head) || aboutWide.test(head))) return null;
  return { start: name.start - opening.length, end: name.end + closing.length, name };
}
