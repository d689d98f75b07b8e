/** Directions and outcomes that a word exchanges, in four languages; left and right of each row exclude one another. */
const rows: readonly (readonly [string, string])[] = [
  [
    '\\b(?:rose|rise[sn]?|rising|increas\\w{1,3}|grew|grow\\w{0,3}|climb\\w{1,3}|soar\\w{1,3}|surg\\w{1,3}|jump\\w{1,3}|gain\\w{1,3}|rais\\w{1,3}|went up|higher)\\b|上漲|上涨|上升|增加|增長|增长|成長|飆升|攀升|調高|提高|調漲|上昇|増加|増え|値上げ|引き上げ|tăng',
    '\\b(?:fell|fall(?:s|en|ing)?|drop\\w{1,4}|declin(?:e|es|ed|ing)(?! to\\b)|decreas\\w{1,3}|plung\\w{1,3}|shr(?:a|u)nk|shrink\\w{0,3}|lower\\w{0,3}|slid|slump\\w{1,3}|reduc\\w{1,4}|cut(?:s|ting)?|went down|slashed)\\b|下跌|下降|減少|减少|下滑|調降|調低|降低|削減|削减|低下|下落|減っ|値下げ|引き下げ|giảm',
  ],
  [
    '\\b(?:profits?|profitable)\\b|盈利|獲利|获利|黒字|利潤|lãi|lợi nhuận',
    '\\b(?:loss(?:es)?)\\b|虧損|亏损|赤字|(?<!tỷ )lỗ(?![\\p{L}])',
  ],
  [
    '\\b(?:won|win(?:s|ning)?|beat(?:s|ing|en)?|defeated)\\b|獲勝|获胜|擊敗|击败|勝利|優勝|勝っ|破っ|thắng|đánh bại',
    '\\b(?:lost to|los(?:e|es|ing) to|defeated by|beaten by)\\b|落敗|落败|敗れ|負け|thua',
  ],
  [
    '\\b(?:approv\\w{1,3}|accept\\w{1,3}|back(?:ed|s)|endors\\w{1,3}|adopted)\\b|批准|通過|通过|核准|承認|可決|phê duyệt|thông qua|chấp thuận',
    '\\b(?:reject\\w{1,3}|turned down|veto\\w{0,3}|oppos\\w{1,3})\\b|否決|否决|拒絕|拒绝|反對|反对|却下|否決|反対|bác bỏ|phủ quyết|phản đối',
  ],
  [
    '\\b(?:open(?:s|ed|ing)?|reopen\\w{0,3})\\b|開放|开放|開幕|開業|开业|啟用|启用|重開|開館|開通|再開|mở cửa|khai trương|khánh thành',
    '\\b(?:clos(?:e|es|ed|ing|ure)|shut(?:s|ting)?|shut down)\\b|關閉|关闭|停業|停业|閉鎖|閉館|休館|封閉|封闭|đóng cửa',
  ],
  [
    '\\b(?:bought|buy(?:s|ing)?|purchas\\w{1,3}|acquir\\w{1,3})\\b|收購|收购|購買|购买|買下|买下|買収|購入|mua lại|mua',
    '\\b(?:sold|sell(?:s|ing)?)\\b|出售|賣出|卖出|售出|売却|販売|bán',
  ],
  [
    '\\b(?:hir(?:e|es|ed|ing)|recruit\\w{0,3}|take on|took on)\\b|招聘|增聘|僱用|雇用|採用|tuyển',
    '\\b(?:fir(?:ed|ing)|lay(?:s|ing)? off|laid off|dismiss\\w{0,3}|sack\\w{0,3})\\b|裁員|裁员|解僱|解雇|裁減|sa thải|cắt giảm nhân',
  ],
  [
    '\\b(?:acquitted|innocent|cleared)\\b|無罪|无罪|vô tội|trắng án',
    '\\b(?:convicted|guilty)\\b(?<!not guilty)|有罪|có tội|kết án',
  ],
  [
    '\\b(?:begin(?:s|ning)?|began|begun|start(?:s|ed|ing)?)\\b|開始|开始|啟動|启动|着手|着工|動工|动工|bắt đầu|khởi công',
    '\\b(?:end(?:s|ed|ing)?|finish\\w{0,3}|complet\\w{1,3})\\b|結束|结束|完工|竣工|完成|終了|終え|kết thúc|hoàn thành',
  ],
  [
    '\\b(?:largest|biggest|highest|most expensive|longest|oldest|fastest|best)\\b|最大|最高|最長|最长|最貴|最も高|lớn nhất|cao nhất|dài nhất',
    '\\b(?:smallest|lowest|cheapest|shortest|youngest|newest|slowest|worst)\\b|最小|最低|最短|最便宜|最も低|nhỏ nhất|thấp nhất|ngắn nhất',
  ],
  ['\\b(?:north(?:ern)?)\\b|北部|phía bắc', '\\b(?:south(?:ern)?)\\b|南部|phía nam'],
  ['\\b(?:import(?:s|ed)?)\\b|進口|进口|輸入|nhập khẩu', '\\b(?:export(?:s|ed)?)\\b|出口|輸出|xuất khẩu'],
  [
    '\\b(?:support(?:s|ed|ing)?|in favou?r)\\b|支持|贊成|赞成|賛成|ủng hộ',
    '\\b(?:oppos(?:e|es|ed|ing|ition))\\b|反對|反对|反対|phản đối',
  ],
];
const pairs = rows.map(([one, other]) => [new RegExp(one, 'iu'), new RegExp(other, 'iu')] as const);

/** The word of a statement of which the source says only the contrary; null for none. */
export function oppositeIn(statement: string, source: string): string | null {
  for (const [one, other] of pairs) {
    for (const [mine, theirs] of [[one, other] as const, [other, one] as const]) {
      const said = mine.exec(statement);
      if (said && !theirs.test(statement) && theirs.test(source) && !mine.test(source)) return said[0];
    }
  }
  return null;
}
