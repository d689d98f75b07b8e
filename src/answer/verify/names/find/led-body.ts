import { isHan, type Segment } from '../../words/segments.js';

/** 青鳥|文化|基金會: what a body works in is no name, the word ahead is. */
const field =
  /^(?:文化|教育|科技|慈善|環保|环保|藝術|艺术|體育|体育|醫療|医疗|農業|农业|工業|工业|交通|軌道|轨道|能源|生物|電子|电子|建設|建设|航空|旅遊|旅游|傳媒|传媒|影視|影视|社會|社会|公益|兒童|儿童|經濟|经济|金融|地產|地产|物流|軟體|软件|食品|紡織|纺织|汽車|汽车|電力|电力|鋼鐵|钢铁)$/u;
const body =
  /^(?:基金會|基金会|協會|协会|學會|学会|公司|集團|集团|中心|學院|学院|大學|大学|研究所|研究院|銀行|银行|聯盟|联盟|工會|工会|出版社)$/u;
/** Said of bodies: 成立文化基金會 names none. */
const ofBodies =
  /^(?:成立|設立|设立|創立|创立|創辦|创办|加入|支持|資助|资助|捐款|捐助|擔任|担任|出任|負責|负责|透過|通過|通过|委託|委托|要求|包括|以及|知名|大型|國家|国家|國際|国际|全國|全国|中央|地方|民間|民间|主辦|主办|協辦|协办|承辦|承办|單位|单位|當地|当地|多家|一家|這家|这家|該國|该国|其他|相關|相关)$/u;

/** Whether a word, a field of work and the end of a body's name stand there, one after the other. */
export function isLedBody(segments: readonly Segment[], at: number): boolean {
  const [name, work, end] = [segments[at]?.text ?? '', segments[at + 1]?.text ?? '', segments[at + 2]?.text ?? ''];
  if (name.length !== 2 || !isHan(name) || ofBodies.test(name) || field.test(name)) return false;
  return field.test(work) && body.test(end);
}
