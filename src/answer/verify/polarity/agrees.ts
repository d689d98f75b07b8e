// In: a clause of a statement and one of its source. Out: whether both say yes, or both no, in whatever words.
import { remember } from '../remember.js';
import { sameWord } from '../words/content-words.js';
import { createRowFinder, type RowFinder } from '../words/row-finder.js';
import type { Clause } from './clauses.js';
import { isDeniedByWord } from './denied-by-word.js';
import { deniedWords } from './denied-words.js';
import { headOf } from './negated-heads.js';
import { negationsIn } from './negations.js';
import { negativeWordsIn } from './negative-words.js';
import { isContraryOf } from './opposites.js';
import { goesOn, leavesAsItWas } from './unaltered.js';

/** What is denied afterwards may be told as what somebody claims. */
const reported =
  /\b(?:accus\w{1,5}|alleg\w{1,6}|claim\w{0,2}|rumou?r\w{0,3}|reported(?:ly)?)\b|指控|指責|指责|聲稱|声称|傳聞|传闻|據傳|据传|主張|噂|うわさ|告発|cáo buộc|tin đồn|chỉ trích/iu;

/** What somebody says and another denies. Where the statement tells the denial too, it tells the claim as it was made. */
function tellsClaim(clause: Clause, source: Clause): boolean {
  if (clause.denied && clause.negated === source.negated) return true;
  return (clause.negated || clause.denied) !== source.negated || reported.test(clause.text);
}

/** One of them says no, and the other the contrary. */
const isToldByContrary = (one: Clause, other: Clause): boolean =>
  one.denials + other.denials === 1 && (one.negated ? isContraryOf(one.text, other.text) : isContraryOf(other.text, one.text));

export function agrees(clause: Clause, source: Clause): boolean {
  if (source.denied) return tellsClaim(clause, source) || negativeWordsIn(clause.text) > negativeWordsIn(source.text);
  const aside = source.negated && deniesAside(source);
  return (
    (source.negated === clause.negated &&
      !saysTwice(clause, source) &&
      !goesOn(clause, source) &&
      !(aside && !deniesAside(clause) && !tellsHead(clause, source))) ||
    isToldByContrary(clause, source) ||
    isToldWithin(clause, source) ||
    (aside && !clause.negated && !tellsHead(clause, source))
  );
}

/** The one of two that it is not. */
const contrast = /^(?:instead of|rather than|(?:later|earlier|sooner|higher|lower|more|less|fewer) than|而非|而不是)/iu;

/** "Without permission", 見合わないとして: it may be left out, but not told as if it were so. */
const aside = /^(?:without|(?:lack|want|absence|shortage) of|instead of|rather than)/iu;
/** "Firms that fail to do so", 未標示的企業, 届け出ていない企業: it tells which, and what is told of them is told without a no. */
const whichOnes =
  /^(?:[\p{L}’'-]+ ){1,4}(?:that|who|which) (?:(?:do|does|did|have|has|had|are|is|were|was|will|would|can|could) )?$/u;
const plainNo = /^(?:not|never|n't|fail\p{Ll}* to|未|尚未|[沒没]有?|不|[無无])\s*$/iu;
const whichOnesBehind = /^\p{Script=Han}{1,8}的(?=\p{Script=Han})/u;
const opens = /(?:^|[，。；：]|[對对讓让向給给由])\s*$/u;
/** No noun of what is thought, planned or the case: 応募しない方針 says no. */
const whichOnesInJapanese =
  /^(?=[\p{Script=Han}\p{Script=Katakana}])(?!方針|考え|意向|見通し|見込み|見方|予定|計画|可能性|恐れ|姿勢|構え|決定|判断|状態|状況|旨|模様|立場|理由|原因|場合|限り|話|点|事|様子|結果|結論|約束|規定|決まり|条件|つもり|ため|まま)/u;
const asideBehind = /^(?:に|で(?=[、\p{Script=Han}])|として(?![いきお])|まま)/u;

function deniesAside({ text }: Clause): boolean {
  const nos = negationsIn(text);
  return nos.every(
    ({ start, end }) =>
      aside.test(text.slice(start, end)) ||
      asideBehind.test(text.slice(end)) ||
      (plainNo.test(text.slice(start, end)) && whichOnes.test(text.slice(0, start))) ||
      (isJapanese.test(text)
        ? whichOnesInJapanese.test(text.slice(end))
        : plainNo.test(text.slice(start, end)) && opens.test(text.slice(0, start)) && whichOnesBehind.test(text.slice(end))),
  );
}

const isJapanese = /\p{Script=Hiragana}/u;

function tellsHead({ words }: Clause, denying: Clause): boolean {
  const head = headOf(denying);
  return head === null || words.some((word) => sameWord(word, head));
}

let finder: RowFinder | null = null;
/** Rows of two sides: the even ones are denied, the odd ones tell it without a no. */
const rowsIn = remember((text) => {
  finder ??= createRowFinder(
    deniedWords.flatMap((row) => row.split(' <> ')),
    { plainWords: true },
  );
  return finder(text);
});

/** The first since 2017 is not the first. */
const since = /\bsince\b|以[來来]|自從|自从|kể từ/iu;
/** "Contact was not lost" denies no contact. */
const loses = /\blos(?:e|es|t|ing)\b|失|mất/iu;

/** One of them says with a no what the other tells by a word that has a no in its meaning: "will not have to pay", "exempt". */
export function isToldWithin(one: Clause, other: Clause): boolean {
  const [denying, telling] = one.negated ? [one, other] : [other, one];
  if (leavesAsItWas(one, other) || (contrast.test(one.text) && contrast.test(other.text))) return true;
  if (loses.test(denying.text) || (since.test(telling.text) && !since.test(denying.text))) return false;
  if (one.negated !== other.negated && isDeniedByWord(denying, telling)) return true;
  const mine = rowsIn(denying.text);
  const nos = negationsIn(telling.text);
  if (tellsUn(telling, denying)) return true;
  return rowsIn(telling.text).some(
    ({ row, start, end }) =>
      row % 2 === 1 &&
      !nos.some((no) => no.start < end && start < no.end) &&
      mine.some((denied) => denied.row === row - 1) &&
      !mine.some((same) => same.row === row),
  );
}

/** "Unidentified" of what has not been identified. */
const tellsUn = (telling: Clause, other: Clause): boolean =>
  telling.words.some(({ key }) => prefixed.test(key) && other.words.some((word) => word.key === key.replace(prefix, '')));
const prefix = /^(?:un|non-?|dis|in|im|ir)/u;
const prefixed = /^(?:un|non-?|dis|in|im|ir)\p{Ll}{4,}/u;

const sideIn = ({ text }: Clause, told: Clause): readonly number[] => {
  const theirs = new Set(rowsIn(told.text).map(({ row }) => row));
  const own = new Set(rowsIn(text).map(({ row }) => row));
  return [...own].filter((row) => theirs.has(row ^ 1) && !theirs.has(row) && !own.has(row ^ 1));
};

/** Whether, of what neither denies, one tells what the other tells the no of: who has to pay is not exempt. */
export const isExcluded = (clause: Clause, source: Clause): boolean =>
  !clause.negated &&
  !source.negated &&
  (tellsUn(source, clause) ||
    tellsUn(clause, source) ||
    sideIn(clause, source).some((row) => row % 2 === 0 && deniedWords[row >> 1]?.startsWith('!') === true));

/** "Not unaware" of one who "did not know". */
function saysTwice(clause: Clause, source: Clause): boolean {
  if (!clause.negated) return false;
  const nos = negationsIn(clause.text);
  const rows = sideIn(clause, source).filter((row) => row % 2 === 1);
  return rowsIn(clause.text).some(
    ({ row, start }) => rows.includes(row) && nos.some(({ end }) => start >= end && start - end <= 1),
  );
}
