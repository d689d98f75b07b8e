// In: a text. Out: how many of its words say no within themselves (exempt, 停止, 未払い, cấm), those that are counted as a no of their own left out.
import { remember } from '../remember.js';
import { createRowFinder, type RowFinder } from '../words/row-finder.js';
import { negationsIn } from './negations.js';

/**
 * Words that may tell what another tells by a no. Not paired with what they deny, as `deniedWords` are: which words go together nobody can list, and a
 * statement with one of these for a no of its source is only left to the other checks.
 */
const words = [
  'exempt | interrupt | interrupted | strike | walked out | violate | violated | breach | breached | refrain | disrupt | disrupted | exempts | exempted | exemption | spare | spares | spared | waive | waived | immune | free from | ban | bans | banned | bar | barred | block | blocked | blocks | forbid | forbidden | prohibit | prohibited | outlaw | outlawed | prevent | prevented | prevents | avoid | avoided | avoids | avert | averted | oppose | opposed | opposes | object | objected | resist | resisted | contradict | contradicted | rebut | rebutted | contest | contested | clear of | cleared | clears | acquit | acquitted | innocent | wrong | false | untrue | lack | lacks | lacked | lacking | short of | shortage | miss | missed | misses | missing | absent | omit | omitted | omits | skip | skipped | exclude | excluded | excludes | abstain | abstained | halt | halted | stop | stopped | stops | cease | ceased | suspend | suspended | cancel | cancelled | canceled | scrap | scrapped | drop | dropped | shelve | shelved | abandon | abandoned | abolish | abolished | repeal | repealed | withdraw | withdrew | withdrawn | quit | leave out | left out | lose | lost | loses | fail | failed | fails | failing | failure | collapse | collapsed | close | closed | shut | empty | vacant | deserted | hard to | difficult | difficulty | doubt | unlikely | improbable | hardly | barely | scarcely | seldom | rarely | limit | limits | limited | restrict | restricted | restricts | cap | capped | overdue | owe | owes | owed | intact | secret | hidden | pending | open question | remains open | still open | still to | too little | too late | forgo | forgoes | forgoing | forgone | forwent | gave up | give up | given up | giving up | put off | called off | call off | dismiss | dismissed | veto | vetoed | gone | wiped | wipe | undo | worse | weak | loss | losses | without',
  '禁止 | 不准 | 免除 | 豁免 | 免費 | 免徵 | 停止 | 停駛 | 停用 | 停業 | 停課 | 停工 | 停電 | 停產 | 暫停 | 終止 | 中止 | 取消 | 撤銷 | 撤回 | 撤出 | 放棄 | 擱置 | 廢除 | 廢止 | 缺乏 | 缺少 | 缺席 | 欠缺 | 失去 | 失敗 | 失聯 | 失蹤 | 避免 | 延誤 | 罷工 | 中斷 | 違反 | 違法 | 防止 | 阻止 | 反對 | 反駁 | 限制 | 限於 | 落後 | 不及 | 低於 | 少於 | 不足 | 不到 | 虧損 | 拖欠 | 謠言 | 虛構 | 捏造 | 分歧 | 不一 | 未知數 | 未定 | 不明 | 關閉 | 封閉 | 淘汰 | 刷掉 | 排除 | 剔除 | 流局 | 破局 | 告吹 | 落空 | 泡湯 | 化為烏有 | 困難 | 罕見 | 少見 | 遺漏 | 漏掉 | 忽略 | 保持沉默 | 錯誤 | 太少 | 太晚 | 太低 | 不夠 | 待定 | 異議 | 抗議 | 不服 | 剔出 | 有違 | 免收 | 可能性很小 | 可能性不大 | 可能性極低 | 可能性不高 | 機會不大 | 機會渺茫',
  '考えにく | 可能性は低 | 可能性が低 | 閉鎖 | 閉店 | 閉館 | 封鎖 | 脱退 | 撤退 | 撤回 | 離脱 | 失踪 | 不明 | 不足 | 違反 | 違法 | 喪失 | 損失 | 赤字 | 廃業 | 敗 | 負け | 失敗 | 免除 | 免れ | 阻止 | 遮断 | 抗議 | 拒 | 遅れ | 遅延 | 中断 | 終了 | 終え | 中止 | 停止 | 休止 | 運休 | 休業 | 禁じ | 控え | 見送 | 打ち切 | 外れ | 外し | 外さ | 除外 | 除い | 欠席 | 欠け | ストライキ | 逃し | 逃れ | 失っ | 失わ | 防ぐ | 防い | 避け | 妨げ | 反論 | 反対 | 未 | 無 | 非 | 困難 | 困難 | 下回 | 白紙 | 滞納 | 対象外 | 薄 | 乏し | 嘘 | 誤り | 間違 | 取り消 | 廃止 | 延期 | 先送り | 保留 | 棚上げ | 凍結 | 断念 | やめ | 辞め | 消え | 尽き | なくな',
  'mất quyền | bị mất | ít khả năng | khó có khả năng | thay vì | miễn | cấm | ngăn | chặn | tránh | ngừng | dừng | hủy | bỏ | rút lại | rút khỏi | thiếu | mất tích | mất điện | mất liên lạc | vắng | trống | khó | nợ | chậm | trễ | muộn | đóng cửa | hạn chế | giới hạn | loại bỏ | loại trừ | bị loại | loại khỏi | phản đối | phản bác | bất đồng | trái phép | vô tội | vô hiệu | bất hợp pháp | đình công | gián đoạn | vi phạm | dưới | kém | thua | sai | thất bại | hiếm | im lặng | bí mật | giấu',
];
/** "Unoccupied", "inadequate", "non-binding", "careless". */
const within =
  /\b(?:un(?!der|animous|employ|it|ion|iv|iq|til|less|cl(?!ea)|if|earth|veil|fold|load|lock|i)\p{Ll}{4,}|(?:in|im)(?:complete|conclusive|adequate|sufficient|accurate|correct|eligible|active|action|ability|capable|dependent|effective|valid|possible|probable|mobile|passable)\p{Ll}{0,3}|(?:illegal|irregular|irrelevant)\p{Ll}{0,3}|dis(?:agree|like|satisf|qualif|allow|approv|regard|appear|continu)\p{Ll}{0,6}|non-?\p{Ll}{4,}|\p{Ll}{3,}(?<!\bun|\bregard|\bnone?the|\bneverthe)less)\b/giu;

let finder: RowFinder | null = null;

/** A place in a text. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where they stand, in order; of two that overlap the first. */
export const negativeWordPlaces = remember(placesIn);

export const negativeWordsIn = (text: string): number => negativeWordPlaces(text).length;

function placesIn(text: string): readonly Place[] {
  finder ??= createRowFinder([words.join(' | ')], { plainWords: true });
  const nos = negationsIn(text);
  const found = [
    ...finder(text),
    ...Array.from(text.matchAll(within), ({ 0: word, index }) => ({ start: index, end: index + word.length })),
  ];
  const own = found.filter(({ start, end }) => !nos.some((no) => no.start < end && start < no.end));
  const places: Place[] = [];
  for (const { start, end } of own.sort((one, other) => one.start - other.start || other.end - one.end))
    if (start >= (places.at(-1)?.end ?? 0)) places.push({ start, end });
  return places;
}
