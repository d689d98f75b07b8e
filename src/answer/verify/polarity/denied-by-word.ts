// In: a clause with a plain no and one without. Out: whether the second says no to the same by a word (停止收購 for 不再收購, 修正は見送った).
import { type ContentWord, sayTheSame } from '../words/content-words.js';
import { createRowFinder, type RowFinder } from '../words/row-finder.js';
import { isUnspaced } from '../words/segments.js';
import type { Clause } from './clauses.js';
import { headOf } from './negated-heads.js';
import { negativeWordsIn } from './negative-words.js';

/** Not to do it, or no longer. Whoever is against it may still do it. */
const leaving = [
  'stop | stopped | stops | halt | halted | cease | ceased | suspend | suspended | cancel | cancelled | canceled | scrap | scrapped | drop | dropped | shelve | shelved | abandon | abandoned | abolish | abolished | give up | gave up | given up | call off | called off | put off | forgo | forgoes | forwent | avoid | avoided | skip | skipped | miss | missed | lack | lacks | lacked | without | ban | banned | prohibited | barred | forbidden | prevented | awaiting | awaits | await | excluding | except | free of | free from',
  '未經 | 停止 | 終止 | 中止 | 取消 | 撤銷 | 放棄 | 擱置 | 暫停 | 暫緩 | 避免 | 缺乏 | 缺少 | 欠缺 | 禁止 | 不准 | 限制 | 謝絕 | 等待 | 等候 | 除外',
  '見送 | 控え | 避け | 取りやめ | 断念 | 禁じ | 打ち切 | 除く | 除き | 除い | 欠い | 延期 | 先送り | 凍結 | やめ',
  'ngừng | dừng | hủy | hủy bỏ | bãi bỏ | tránh | cấm | hoãn | thiếu | bỏ | từ bỏ | chờ | trừ',
];

/** Between the word that says no and what it says no to, which follows: "gave up all its", 停止對其, "ngừng việc". */
const ahead = /^(?:\s*[“"「『]?\s*(?:(?:[\p{L}\p{M}’']{1,12}\s+){0,2}|\p{Script=Han}{0,3}))$/u;
/** And where it comes first: "the dividend was scrapped", 計劃遭擱置, 修正は見送った, "chuyến bay bị hủy". */
const behind =
  /^(?:\s+(?:(?:was|were|is|are|been|be|being|has|have|had|\p{Ll}+ly)\s+){1,3}|[」』”]?[已將将仍亦也都均]?[被遭獲获受]?到?|(?:の?\p{Script=Han}{1,4})?(?:する)?(?:こと)?[」』]?(?:は|を|も|が|に|から|について(?:は)?)?|\s+(?:(?:đã|sẽ|phải|tạm)\s+)?bị\s+)$/u;

let finder: RowFinder | null = null;

/** Whether the one without a plain no has what the other denies beside its only word that says no within itself. */
export function isDeniedByWord(denying: Clause, telling: Clause): boolean {
  if (denying.denials !== 1 || telling.denials > 0 || negativeWordsIn(denying.text) > 0) return false;
  const head = headOf(denying);
  return head !== null && telling.words.some((word) => sayTheSame(word, head) && hasWordBeside(telling, word));
}

function hasWordBeside({ text }: Clause, { start, end }: ContentWord): boolean {
  finder ??= createRowFinder(leaving, { plainWords: true });
  const isJapanese = /\p{Script=Hiragana}/u.test(text);
  return finder(text).some((no) => {
    if (no.end <= start && !isJapanese) return ahead.test(text.slice(no.end, start));
    return no.start >= end && (no.start === end ? isUnspaced(text) : behind.test(text.slice(end, no.start)));
  });
}
