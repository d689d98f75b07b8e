import { unspacedNames } from '../names/find/unspaced-names.js';
import { deedsIn } from '../roles/is-deed.js';
import { segmentsOf } from '../words/segments.js';
import { isCountry } from './is-country.js';
import type { Span, SubjectKind, Telling } from './telling.js';

const sentence = /[^。！？!?\n]+/gu;
/** What stands between two commas. */
export const chinesePiece = /(?:[^，；：,;:]|(?<=\p{N})[,:](?=\p{N}))+/gu;
const leading =
  /^[\s「『“"]*(?:(?:但是?|而|不[過过]|另外?|此外|同[時时]|其中|目前|現[時时]|[現现]在|然而|[隨随][後后]|据悉|據悉|並|并|且|因此|所以|[截至]+目前)(?=[^，]))?(?:(?:[今去明前]年|[上本下][個个]?月|[昨今][天日]|同期|\p{N}+[年月日])[底初中]?)*/u;
const accordingTo = /^\s*(?:根?[據据]|依[照據据]?|按照)\p{Script=Han}/u;
/** Where what is told begins: no part of a noun. */
const tells =
  /^(?:將|将|已|已有|紧急|緊急|計劃|计划|擬|拟|接到|獲|获|持有|主要|已經|已经|曾|曾經|曾经|正|正在|仍|仍然|還|还|也|都|均|則|则|只|只有|不|不會|不会|不能|沒有|没有|未|可|可以|可能|能|能夠|能够|會|会|要|應|应|須|须|需|需要|是|為|为|佔|占|達|达|有|共|共有|在|於|于|從|从|向|對|对|把|被|以|因|因為|因为|由|由於|由于|自|至|到|約|约|逾|近|超過|超过|今年|去年|明年|前年|上月|上个月|上個月|本月|下月|昨天|昨日|今天|今日|日前|當天|当天|當日|当日|周[一二三四五六日]|週[一二三四五六日]|星期[一二三四五六日]|表示|宣布|宣佈|指出|說|说|稱|称|認為|认为|透露|強調|强调|證實|证实|初估|預估|预估|預計|预计|估計|估计|否認|否认|呼籲|呼吁|拒絕|拒绝|捐出|借出|撥款|拨款|拥有|擁有|寫道|写道|坦言|提供|召回|種下|种下|賣出|卖出|開出|开出|舉辦|举办|推出|購入|购入|買下|买下|收購|收购|興建|兴建|設立|设立|獲得|获得|贏得|赢得|擊敗|击败|處罰|处罚|逮捕|起訴|起诉|批准|通過|通过|取消|暫停|暂停|關閉|关闭|出售|僱用|聘用|招聘|裁減|裁减|裁員|裁员|賠償|赔偿|資助|资助|支付|要求|決定|决定|打算|希望|警告|發現|发现|預測|预测|公布|公佈)$/u;

const pointing =
  /^(?:[該该這这那此其他她它們们本兩两雙双各我你]|同(?!行)|上述|有關|有关|相關|相关|當地|当地|對方|对方|公司|集團|集团|當局|当局|警方|政府|[檢检]方|校方|院方|官方|業者|业者|[專专]家|[記记]者|法院|法官)/u;
const indefinite = /^一[名位家項项座間间份]./u;
const counted = /^(?:首[批個个座]|第[一二三四五六七八九十\d]+[批個个座家次]|另一|另有|多[名家位])./u;
const body =
  /(?:局|部|署|廳|厅|處|处|委員會|委员会|大學|大学|學院|学院|銀行|银行|[協商學学公議议教工理董][會会]|[协]会|聯盟|联盟|證券|证券|基金[會会]?|法院|機構|机构|研究所|研究院|實驗室|实验室|集團|集团|公司|客運|客运|航空|巴士|重工|机械|機械|紡織|纺织|科技|電子|电子|\p{Script=Han}{2}[社團团庫库隊队廠厂館馆黨党]|中心|製藥|制药|藥業|药业|能源|食品|控股|金控|產險|保險|保险|電力|电力|石油|鋼鐵|钢铁|汽車|汽车|地產|地产|物流|醫院|医院|[電电][視视][台臺])$/u;
/** 保險公司: of which kind, and not which. */
const ofKind =
  /^(?:保險|保险|電力|电力|航空|證券|证券|客運|客运|建設|建设|科技|食品|汽車|汽车|石油|巴士|物流|旅遊|旅游|製藥|制药|投資|投资|上市|主要|大型|外資|外资|本地|民營|民营|國營|国营|地方|中央|相關|研究|調查|调查|救援|醫療|医疗|工作|主辦|主办|製作|制作|消防|活動|活动|服務|服务|購物|购物)?(?:公司|集團|集团|銀行|银行|機構|机构|[協商學学公議议教工理董][會会]|协会|法院|大學|大学|醫院|医院|基金|委員會|委员会|警察局|消防局|團隊|团队|中心|\p{Script=Han}[隊队廠厂館馆])$/u;
/** The dictionary of words divides these. */
const divided = /^(?:[測测][得出]|造成|[導导]致|第[一二三四\p{N}]季|[上下]半年|首季)/u;
/** 門將彭越以…: what somebody is tells where a name begins that the dictionary does not know. */
const roled =
  /^(?:前鋒|前锋|門將|门将|後衛|后卫|中場|中场|隊長|队长|主帥|主帅|教練|教练|導演|导演|演員|演员|歌手|作家|選手|选手|居民|村民|市民|學者|学者|畫家|画家|律師|律师)\p{Script=Han}{2,3}?(?=[以在將将已曾於于從从對对把被也則则又還还因為为表說说])/u;
/** 發行商某某以…: a firm told so. */
const roledFirm =
  /^(?:[發发]行商|供[應应]商|[製制]造商|[開开][發发]商|建商|[電电]商|[車车]企|[藥药]企|券商|同行|[對对]手)\p{Script=Han}{2,4}?(?=[以在將将已曾於于從从對对把被也則则又還还因為为表說说宣])/u;
/** 處罰了: only a verb is done with. */
const isDone = /^[了過过](?!\p{Script=Han}{0,1}[年月日])/u;
/** 大學教授, 證券的: the noun goes on. */
const goesOn = /^(?:的|及|和|與|与|、|\p{Script=Han}{0,4}(?:[長长員员席授師师人裁]|理事|發言|发言|[局部署廳厅處处院室]))/u;
const ofBody = /^(?:室|局|署|部|院|所|會|会|團|团|中心|機構|机构|公司|集團|集团|委員|委员|協會|协会|基金|大學|大学|銀行|银行)/u;

/** The clauses of a Chinese text, each with its subject; one that leaves it out goes on with the last. */
export function chineseTellings(text: string): Telling[] {
  return Array.from(text.matchAll(sentence)).flatMap(({ 0: written, index }) => {
    const found: Telling[] = [];
    for (const { 0: each, index: at } of written.matchAll(chinesePiece)) {
      // Who tells it does nothing in what is told.
      if (accordingTo.test(each)) continue;
      const start = index + at;
      const told = chineseSubject(text, { start, end: start + each.length });
      const last = found.at(-1);
      if (told !== null) found.push(told);
      else if (last !== undefined) found[found.length - 1] = { ...last, end: start + each.length };
    }
    return found;
  });
}

/** The subject of one piece of a sentence, if it has any. */
export function chineseSubject(text: string, span: Span): Telling | null {
  const start = span.start + (leading.exec(text.slice(span.start, span.end))?.[0].length ?? 0);
  const behind = text.slice(start, span.end);
  const who = roled.exec(behind) ?? roledFirm.exec(behind);
  const from = who === null ? verbIn(text, { start, end: span.end }) : start + who[0].length;
  if (from === null || from - start < 2) return null;
  const noun = text.slice(start, from);
  const subject = { start, end: from };
  const head = { start: start + Math.max(0, noun.lastIndexOf('的') + 1), end: from };
  return { ...span, subject, head, from, kind: who === null ? kindOf(text, subject) : roled.test(behind) ? 'person' : 'named' };
}

function verbIn(text: string, { start, end }: Span): number | null {
  const names = unspacedNames(text);
  const isWithin = (at: number) => names.some((name) => name.start < at && at < name.end);
  const deeds = deedsIn(text).filter((deed) => deed.start > start);
  for (const segment of segmentsOf(text)) {
    if (segment.start < start || segment.start >= end || isWithin(segment.start)) continue;
    // 保護機構, 實驗室: what a body is for.
    const isPurpose = ofBody.test(text.slice(segment.end, segment.end + 3));
    const isDeed = !isPurpose && deeds.some((deed) => deed.start === segment.start && deed.end >= segment.end);
    if (
      tells.test(segment.text) ||
      divided.test(text.slice(segment.start, segment.start + 3)) ||
      (segment.start > start && isDone.test(text.slice(segment.end, segment.end + 4))) ||
      isBehindBody(text, start, segment.start) ||
      isDeed ||
      /^\p{N}/u.test(segment.text)
    )
      return segment.start;
  }
  return null;
}

/** 某某扶輪社｜捐出: a body's name ends with what it is. */
const isBehindBody = (text: string, start: number, at: number): boolean =>
  at - start > 3 &&
  body.test(text.slice(start, at)) &&
  !ofKind.test(text.slice(start, at)) &&
  !goesOn.test(text.slice(at, at + 8));

function kindOf(text: string, { start, end }: Span): SubjectKind | null {
  const noun = text.slice(start, end);
  if (pointing.test(noun)) return null;
  if (indefinite.test(noun)) return 'indefinite';
  if (counted.test(noun)) return 'counted';
  if (isCountry(noun) || (body.test(noun) && noun.length > 3 && !ofKind.test(noun))) return 'named';
  return unspacedNames(text).some((name) => name.start >= start && name.end <= end) ? 'person' : null;
}
