// Names that an office or a verb of speech beside them gives away, in Chinese and Japanese.
import { surnames } from '../ordinary/single-words.js';
import type { UnspacedName } from './unspaced-name.js';

const says =
  '(?:說|说|表示|稱|称|指出|認為|认为|宣布|宣佈|強調|强调|透露|補充|补充|坦言|直言|否認|否认|警告|呼籲|呼吁|解釋|解释|承認|承认|預測|预测|估計|估计|批評|批评|裁定|判決|判决|指控|要求|主張|主张|證實|证实|反駁|反驳)';
const behindRank =
  '(?:教授|博士|先生|女士|小姐|律師|律师|[市鎮镇町村区區縣县][長长]|社長|会長|會長|会长|局長|局长|部長|部长|館長|馆长|校長|校长|船長|船长|氏|さん|[はがも、，,]|沒有|没有|[未不將将已也在對对向與与和獲获被則则於于曾拒會会要]|當選|当选|希望|下令|任命)';
const japaneseTitle =
  /^(\p{Script=Han}{2,5}?)(?:社長|[市町村区]長|知事|会長|氏|さん|大統領|首相|監督|選手|教授|博士|議員|大臣|所長|院長|部長|局長|館長|船長)(?:[はがもの、と]|によ)/u;
const spokenName = new RegExp(`^(\\p{Script=Han}{2,4}?)(?=${says})`, 'u');
const titledName = new RegExp(`^(\\p{Script=Han}{2,5}?)(?=${behindRank})`, 'u');
const offices = /(?:[長长員员授理席任監监者人師师]|代表|總裁|总裁|CEO|主席|市長の|町長の|社長の|会長の)$/u;
/** Begin like a surname, or stand where a name would, and are none. */
export const bodies =
  /^(?:同社|同市|同町|同氏|同県|新[社市町]|前[社市町知]|現|副|元|各|両|当時|高層|高层|高校|方面|馬上|马上|安全|時報|公司|官員|官员|專家|专家|居民|學者|学者|雙方|双方|兩家|两家|警方|校方|院方|市府|政府|當局|当局|代表|村民|漁民|渔民|工會|工会|法院|銀行|银行|業者|业者|記者|记者|發言|发言|他們|他们|她們|外界|媒體|媒体|研究|報告|报告|調查|调查|部門|部门|協會|协会|議會|议会|會議|会议|市民|員工|员工|工人|乘客|遊客|游客|資方|资方|資料|数据|數據|公開|公开|消息|聲明|声明|同時|同时|日前|週[一-日]|周[一-日]|對此|对此|堅決|坚决|一致|一直|曾經|曾经|隨後|随后|共同|聯合|联合|正式|表示|否認|否认)/u;

const officeLedName = new RegExp(
  `(?:[市鎮镇町村區区縣县館馆校局部院所社船隊队會会團团委][長长]|董事長|董事长|總經理|总经理|教授|代表(?![團团處处會会隊队])|發言人|发言人|主席|總裁|总裁|總監|总监|主任|法官|檢察官|检察官|警官|教練|教练|分析師|分析师|律師|律师|醫師|医师|學者|学者|議員|议员|委[員员](?![長长會会])|部長|部长|記者|记者|執行長|执行长|負責人|负责人|理事長|理事长)(?!${says})(\\p{Script=Han}{2,4}?)(?=${says}|${behindRank})`,
  'gu',
);

/** The dictionary may divide 館長青… in the wrong place: after an office a name is looked for letter by letter. */
export function officeLed(text: string): UnspacedName[] {
  return Array.from(text.matchAll(officeLedName), ({ 0: whole, 1: name = '', index }): UnspacedName => {
    const start = index + whole.length - name.length;
    return { text: name, parts: [name], kind: 'person', start, end: start + name.length };
  }).filter((name) => !bodies.test(name.text));
}

/** Between an office and a verb of speech, or before the verb with a surname ahead: 市長陳美麗說, 溫立新說. */
export function speakerAt(text: string, start: number): UnspacedName | null {
  const behind = text.slice(start, start + 12);
  const ahead = text.slice(Math.max(0, start - 4), start);
  // 委員|長郡…: the end of an office.
  if (bodies.test(behind) || (/^[長长]/u.test(behind) && /[員员]$/u.test(ahead))) return null;
  const spoken = spokenName.exec(behind)?.[1];
  const japanese = japaneseTitle.exec(behind)?.[1];
  const family = surnames().has(behind.charAt(0)) && /^..?.?(?:教授|博士|先生|女士|律師|律师)/u.test(behind);
  const titled = japanese ?? (offices.test(ahead) || family ? titledName.exec(behind)?.[1] : undefined);
  const name = spoken !== undefined && (surnames().has(spoken.charAt(0)) || offices.test(ahead)) ? spoken : titled;
  return name === undefined ? null : { text: name, parts: [name], kind: 'person', start, end: start + name.length };
}
