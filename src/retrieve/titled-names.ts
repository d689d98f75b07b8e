// In: a question and where a name stands in it. Out: the place with its title ("the reporter", 記者); null where the name is a part of a longer one, or
// where a last name stands alone without what a last name needs. Called by author-facets.ts.
import { isWide, WIDE } from './author-names.js';

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

/** What a name may stand behind in Chinese and Japanese: else its first character belongs to a word or a longer name, or somebody writes about it. */
const opens = /(?:[由和與与及跟或找出示列看有些篇問问請请給给是為为とやはでの]|記者|记者|作者|哪些)$/u;

/** Words that bear a capital at the head of a question or in one set as a headline, and are no part of a name. */
const ordinary =
  /^(?:did|does|do|has|have|had|by|from|and|or|what|which|who|where|when|how|why|many|articles?|reports?|stor(?:y|ies)|pieces?|columns?|coverage|news|list|show|give|find|the|is|are|was|were|of|in|on|about|any|all|latest|first|wrote|writes?|written|reported|covered|published|anything|everything|của|do|bởi|bài|các|những|và|viết|đã|có)$/iu;

export function withTitle(question: string, name: Place, isLast: boolean): TitledPlace | null {
  const wide = isWide(question.slice(name.start, name.end));
  const opening = (wide ? wideBefore : before).exec(question.slice(0, name.start))?.[0] ?? '';
  const closing = wideAfter.exec(question.slice(name.end))?.[0] ?? '';
  const [start, end] = [name.start - opening.length, name.end + closing.length];
  const head = question.slice(0, name.start).trimEnd();
  if (opening === '' && isWide(head.slice(-1)) && !opens.test(head)) return null;
  if (wide ? isLast && !writes.test(closing) : isPart(question, { start, end }, opening !== '')) return null;
  return { start, end, name };
}

const letter = `(?:(?!${WIDE})[\\p{L}\\p{M}\\p{N}])`;
const joinedBefore = new RegExp(`(?:${letter}|['’‐‑-])$`, 'u');
const joinedBehind = new RegExp(`^(?!['’]s(?!${letter}))['’‐‑-]?${letter}`, 'u');

/** Whether a name in letters goes on, to either side. */
function isPart(question: string, { start, end }: Place, isTitled: boolean): boolean {
  const [head, behind] = [question.slice(0, start), question.slice(end)];
  if (joinedBehind.test(behind) || joinedBefore.test(head)) return true;
  // A question all in capitals tells no names by them.
  if (!/\p{Ll}/u.test(question)) return false;
  const previous = isTitled ? '' : (/([\p{L}\p{M}.]+) $/u.exec(head)?.[1] ?? '');
  const next = /^ ([\p{L}\p{M}]+)/u.exec(behind)?.[1] ?? '';
  return [previous, next].some((word) => /^\p{Lu}/u.test(word) && !ordinary.test(word));
}
