import { deedsIn } from './is-deed.js';

const office = /^\p{Script=Han}{0,10}(?:長|长|員|员|理|席|者|授|官|人|使|書記|书记|師|师)$/u;

/** Whether somebody does something in a stretch of a text. */
const acts = (text: string, start: number, end: number): boolean =>
  deedsIn(text).some((deed) => deed.start < end && start < deed.end);

/** 資源局局長屠海生: a word before a name that only tells who that is. */
export const isOfficeBefore = (text: string, word: { start: number; end: number }, name: { start: number }): boolean =>
  office.test(text.slice(word.end, name.start)) && !acts(text, word.start, name.start);

const title =
  '(?:leader|chief|head|minister|ambassador|president|chair(?:man|woman|person)?|director|executive|secretary|spokes(?:man|woman|person)|coach|captain|manager|founder|owner|mayor|governor|lawyer|prosecutor|judge|player|striker|defender|goalkeeper|candidate|member|analyst|economist|official|editor|professor|researcher|scientist|engineer|officer|commissioner|senator|deputy|lawmaker|boss|rider|driver|pilot)s?';
const titled = new RegExp(
  `^(?:['’]s?)?(?: [\\p{Ll}-]+){0,3} ${title},? $|^,? (?:(?:the|its|an?|who is|who was) )?(?:[\\p{Ll}-]+ ){0,3}${title} (?:of|at|for|from)(?: the)? $|^,? who (?:leads|heads|runs|chairs|owns|founded|coaches|represents|plays for)(?: the)? $`,
  'u',
);

const alone = new RegExp(`^${title}$`, 'u');

/** "Leader" and "founder" tell who somebody is, and no deed. */
export const isTitleWord = (word: string): boolean => alone.test(word);

/** "Tạ Thu Khánh, giám đốc Công ty Hòa Lĩnh". */
const vietnamese = /^, (?:phó )?(?:tổng )?(?:giám đốc|chủ tịch|trưởng ban|hiệu trưởng|đại diện)[^,]{0,30} $/u;

/** "Rural Alliance leader Tobias Fenwright", "Tobias Fenwright, who leads the Rural Alliance": somebody and what he is of. */
export function isOneParty(text: string, one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  const [first, last] = one.start < other.start ? [one, other] : [other, one];
  // The original of a name in brackets stands between it and the office: "Mara Quill (麥若蘭), head of".
  const between = text.slice(first.end, last.start).replace(/ ?[(（][^()（）]*[)）]/gu, '');
  return titled.test(between) || vietnamese.test(between) || (office.test(between) && !acts(text, first.end, last.start));
}
