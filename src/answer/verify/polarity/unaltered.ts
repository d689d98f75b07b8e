// In: a clause of a statement and one of its source. Out: whether one tells as going on what the other says not to have changed or ended.
import { sameWord } from '../words/content-words.js';
import type { Clause } from './clauses.js';
import { headOf } from './negated-heads.js';
import { negationsIn } from './negations.js';

/** To alter or end something, right behind a no: "would not change its plan", "never out of print", 不會撤回. */
const ends =
  /^\s*(?:(?:have|has|had|having|be|been|being|was|were|will|would|that|it|they|he|she|since|yet|any|to|reports?|claims?|rumou?rs?|(?:intend|plan|want|wish|going|prepar)\p{Ll}*|\p{Ll}+ly)\s+){0,5}(?:chang\p{Ll}*|alter\p{Ll}*|abandon\p{Ll}*|drop(?:s|ped|ping)?|scrap(?:s|ped|ping)?|cancel\p{Ll}*|withdr[ae]w\p{Ll}*|stop(?:s|ped|ping)?|ceas\p{Ll}*|g(?:ive|ave|iven|iving) up|halt\p{Ll}*|end(?:s|ed|ing)?|suspend\p{Ll}*|shelv\p{Ll}*|out of)\b|^[會会能再想有]?(?:打算|準備|准备|計劃|计划|考慮|考虑|願意|愿意)?(?:改變|改变|更改|變更|变更|放棄|放弃|取消|停止|終止|终止|中止|中斷|中断|撤回|撤銷|撤销|擱置|搁置)|^\s*(?:hề |bao giờ |có ý định |có kế hoạch |định )?(?:thay đổi|từ bỏ|hủy|hủy bỏ|rút|ngừng|dừng|đình chỉ)(?![\p{L}\p{M}])/iu;
const endsInJapanese =
  /(?:変え|変更し|変更する(?:こと|考え|予定)は|やめ|止め|中止し|撤回し|取り消さ|取りやめ|断念し|中断し)(?:る(?:こと|考え|予定|つもり)は|て(?:い)?)?$/u;

/** That it goes on, told without a no. */
const persists =
  /\b(?:still|remain\p{Ll}*|continu\p{Ll}*|keeps?|kept|keeping|ever since|as (?:planned|before|scheduled)|stands?|stood|sticks?|stuck|unchanged|maintain\p{Ll}*|go(?:es)? ahead|in place)\b|仍|依然|依舊|依旧|繼續|继续|維持|维持|一直|照樣|照样|不變|不变|如期|続け|続い|引き続き|変わら|維持|予定通り|なお|まま|vẫn|tiếp tục|giữ nguyên|duy trì|như cũ/iu;

/** Whether its only no is put to a word for altering or ending. */
function leaves({ text, denials }: Clause): boolean {
  const [no] = negationsIn(text);
  if (denials !== 1 || no === undefined) return false;
  return /\p{Script=Hiragana}/u.test(text) ? endsInJapanese.test(text.slice(0, no.start)) : ends.test(text.slice(no.end));
}

/** "Still plans to" of what "would not change its plan to": one has the no and the deed of ending, the other neither. */
export function leavesAsItWas(clause: Clause, source: Clause): boolean {
  if (clause.negated === source.negated) return false;
  const [denying, telling] = clause.negated ? [clause, source] : [source, clause];
  if (telling.denials > 0 || !leaves(denying) || !persists.test(telling.text)) return false;
  const head = headOf(denying);
  return (
    head === null ||
    !telling.words.some((word) => sameWord(word, head)) ||
    (isOutOf.test(denying.text) && !isOutOf.test(telling.text))
  );
}
const isOutOf = /\bout of\b/iu;

/** "No longer plans to" of what "would not change its plan to": the no is put to the deed that goes on. */
export function goesOn(clause: Clause, source: Clause): boolean {
  if (!clause.negated || !source.negated) return false;
  const [ending, plain] = leaves(source) ? [source, clause] : [clause, source];
  if (!leaves(ending) || leaves(plain)) return false;
  const [head, ended] = [headOf(plain), headOf(ending)];
  return (
    head !== null &&
    ended !== null &&
    !sameWord(head, ended) &&
    ending.words.some((word) => word.start > ended.start && sameWord(word, head))
  );
}
