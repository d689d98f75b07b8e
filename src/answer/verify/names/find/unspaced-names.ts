import { remember } from '../../remember.js';
import { foldedEvenly, foldedText, isHan, type Segment, segmentsOf } from '../../words/segments.js';
import { counts } from '../ordinary/counters.js';
import { isLoanWord } from '../ordinary/loan-words.js';
import { ordinaryHan } from '../ordinary/ordinary-han.js';
import { singleWords, surnames } from '../ordinary/single-words.js';
import { isTitle } from '../ordinary/titles.js';
import { bareName, withoutWords } from './bare-name.js';
import { hanTokens } from './han-tokens.js';
import { isLedBody } from './led-body.js';
import { bodies, officeLed, speakerAt } from './spoken-names.js';
import { isForeignSound, mayBeSounds, transliterated } from './transliterated.js';
import type { UnspacedName } from './unspaced-name.js';

export type { UnspacedName } from './unspaced-name.js';

const katakana = /[\p{Script=Katakana}ー]{2,}(?:[・･·=＝][\p{Script=Katakana}ー]{1,20}){0,4}/gu;
const speaks =
  /^(?:說|说|表示|稱|称|指出|認為|认为|宣布|宣佈|強調|强调|透露|補充|补充|坦言|直言|否認|否认|警告|は|が|氏|さん|も|，|、|,|[先女小]|獲|获|當選|当选|被|擔任|担任|出任)/u;
const rank =
  /(?:長|长|員|员|授|理|席|統|统|者|任|監|监|書記|书记|大臣|首相|大統領|社長|博士|律師|律师|醫師|医师|先生|女士|小姐|人|の|、)$/u;
const honorific =
  /^(?:氏|さん|[市町村区區鎮镇县縣州]?[長长]|社長|会長|會長|会长|教授|先生|女士|小姐|博士|議員|议员|选手|選手|監督|知事|大臣|首相|大統領|總統|总统|總理|总理|主席|主任|記者|记者|局長|局长|部長|部长|經理|经理|總監|总监|船長|船长|館長|馆长|校長|校长|律師|律师|代表|所長|院長|院长)/u;
const placeEnd =
  /^(?:[市鎮镇縣县區区町村島岛港灣湾山河湖橋桥路街州省府県郡江川谷寺塔岬峰嶺岭灘滩礁]|大橋|大桥|公司|半導體|半导体|科技|電子|电子|製藥|制药|生物|重工|證券|证券|物流|能源|地產|地产|信託|信托|基金|基金會|基金会|協會|协会|聯盟|联盟|營造|营造|建設|建设|海事|物產|集團|集团|銀行|银行|大學|大学|醫院|医院|病院|製作所|工業|工业|電力|电力|鐵路|铁路|鉄道|博物館|博物馆|圖書館|图书馆|図書館|中學|中学|小學|小学|高中|高校|水庫|水库|ダム|駅|空港|機場|机场|漁港|渔港|碼頭|码头|球場|球场|紡織|造船|化工|食品|汽車|汽车|航空|新聞|新闻|日報|日报|時報|时报)$/u;

/** Ends of names of companies that are words as well (先進半導體): they tell a name only behind characters that are none. */
const companyEnd =
  /^(?:半導體|半导体|電子|电子|科技|重工|製藥|制药|鋼鐵|钢铁|能源|證券|证券|保險|保险|控股|電信|电信|通信|電機|电机|軟體|軟件|软件|網絡|网络|物流|地產|地产|置業|置业|百貨|百货|影業|影业|生物|材料)$/u;

/** What stands before them and is no name. */
const ofCompanies =
  /^(?:多數|多数|全部|部分|所有|其他|一些|許多|许多|各類|各类|先進|先进|高端|國產|国产|進口|进口|第三|功率|汽車|汽车|車用|车用|新型|本土|海外|美國|美国|歐洲|欧洲|日本|韓國|韩国|台灣|台湾|全球|人工|智能|智慧|金融|綠色|绿色|數位|数位|數字|数字|高新|未來|未来|核心|關鍵|关键|精密|消費|消费|工業|工业|電動|电动|健康|人壽|人寿|醫療|医疗|社會|社会|新興|新兴|移動|移动|無線|无线|應用|应用|開源|开源|包裝|包装|建築|建筑|清潔|清洁|再生|可再|傳統|传统|複合|复合|稀土|戰略|战略|微型|大型|小型|知名|製造|制造|研發|研发|發展|发展|使用|生產|生产|銷售|销售|出口|購買|购买)$/u;

export const unspacedNames = remember(readUnspacedNames);

function readUnspacedNames(text: string): readonly UnspacedName[] {
  const found: UnspacedName[] = [];
  for (const { 0: name, index } of text.matchAll(katakana)) {
    if (/[・･·=＝]/u.test(name) || !isLoanWord(name))
      found.push({ text: name, parts: [name], kind: 'unknown', start: index, end: index + name.length });
  }
  const segments = segmentsOf(text);
  const tokens = hanTokens(foldedEvenly(text));
  const foreign = transliterated(text, segments);
  found.push(
    ...foreign,
    ...[...officeLed(text), ...leadingPlaces(text)].filter((name) => !meets(foreign, name)).flatMap(bareName),
  );
  for (let at = 0; at < segments.length; at++) {
    const read =
      speakerAt(text, segments[at]?.start ?? 0) ?? unknownRun(segments, at) ?? personAt(segments, at) ?? placeAt(segments, at);
    const name = read?.kind === 'place' ? fromItsHead(segments, at, read) : read;
    if (name === null || meets(foreign, name)) continue;
    for (const own of bareName(name).flatMap((bare) => withoutWords(text, bare, tokens)))
      if (!found.some(({ start, end }) => start <= own.start && own.end <= end)) found.push(own);
    while (at + 1 < segments.length && (segments[at + 1]?.start ?? 0) < name.end) at++;
  }
  return found;
}

/** 卡尔|加里|大学: a foreign name begins before what the dictionary knows of it. */
function fromItsHead(segments: Segments, at: number, name: UnspacedName): UnspacedName {
  let from = at;
  while (from > 0 && mayBeSounds(segments[at]?.text ?? '') && isForeignSound(segments[from - 1]?.text ?? '')) from--;
  if (from === at) return name;
  const whole = textOf(segments, from, at) + name.text;
  return { ...name, text: whole, parts: [whole], start: segments[from]?.start ?? name.start };
}

const meets = (names: readonly UnspacedName[], { start, end }: UnspacedName): boolean =>
  names.some((name) => start < name.end && name.start < end);

type Segments = readonly Segment[];

const isSingle = (segment: Segments[number] | undefined): boolean =>
  segment !== undefined && segment.text.length === 1 && isHan(segment.text);
const textOf = (segments: Segments, from: number, to: number): string =>
  segments
    .slice(from, to)
    .map((segment) => segment.text)
    .join('');
const named = (segments: Segments, from: number, to: number, kind: UnspacedName['kind'], apart = false): UnspacedName => ({
  text: textOf(segments, from, to),
  parts: apart ? segments.slice(from, to).map((segment) => segment.text) : [textOf(segments, from, to)],
  kind,
  start: segments[from]?.start ?? 0,
  end: segments[to - 1]?.end ?? 0,
});

/** Two and more characters that the dictionary knows as no word, and that are none by themselves. */
function unknownRun(segments: Segments, at: number): UnspacedName | null {
  let to = at;
  while (isSingle(segments[to]) && !singleWords().has(segments[to]?.text ?? '')) to++;
  const short = shortPlace(segments, at);
  if (short !== null) return short;
  if (to - at < 2) {
    // 霧|津市: one that is no word before a place.
    const next = segments[to];
    const place =
      to - at === 1 && next !== undefined && isHan(next.text) && next.text.length <= 3 && placeEnd.test(next.text.slice(-1));
    return place ? named(segments, at, to + 1, 'place') : null;
  }
  if (placeEnd.test(segments[to]?.text ?? '')) return named(segments, at, to + 1, 'place');
  return named(segments, at, to, surnames().has(segments[at]?.text ?? '') ? 'person' : 'unknown');
}

/** What no name of a place has beside its end: 於該市, 到本鎮. */
const grammar =
  /[的了是在和與与或也都而被把對对於于為为之其這这那哪個个有沒没不由從从到向等者將将已曾正再又才就更最很約约近至自以因故若如但卻却則则並并且只每某該该本此全總总各兩两同還还說说稱称據据]/u;

const leadingPlace = /(?:^|[，。；、「《])(\p{Script=Han}{2}[鎮镇市縣县村町])/gu;

/** A place at the head of a sentence or a piece of it, however the dictionary divides it. */
function leadingPlaces(text: string): UnspacedName[] {
  return Array.from(text.matchAll(leadingPlace), ({ 0: whole, 1: name = '', index }): UnspacedName => {
    const start = index + whole.length - name.length;
    return { text: name, parts: [name], kind: 'place', start, end: start + name.length };
  }).filter(
    ({ text: name }) => !grammar.test(name.slice(0, 2)) && !/^(?:大都|城|都|股|超|本|上|鬧|闹|夜|黑|魚|鱼|早|菜)/u.test(name),
  );
}

/** 鹽|澤|鎮: two single characters before what ends a place, words by themselves or not. */
function shortPlace(segments: Segments, at: number): UnspacedName | null {
  const [one, two, end] = [segments[at], segments[at + 1], segments[at + 2]];
  if (!isSingle(one) || !isSingle(two) || end === undefined) return null;
  if (!placeEnd.test(end.text) && !companyEnd.test(end.text)) return null;
  return grammar.test(`${one?.text}${two?.text}`) ? null : named(segments, at, at + 3, 'place');
}

/** A surname and a given name that is a word as well (陳|美麗|說), or a whole name that the dictionary knows before さん. */
function personAt(segments: Segments, at: number): UnspacedName | null {
  const first = segments[at];
  // Behind a figure that was blanked out.
  if (first !== undefined && counts(first.text) && segments[at - 1]?.text.trim() === '') return null;
  const second = segments[at + 1];
  if (first === undefined || second === undefined || !isHan(first.text)) return null;
  const before = segments[at - 1]?.text ?? '';
  const after = segments[at + 2]?.text ?? '';
  if (
    surnames().has(first.text) &&
    isHan(second.text) &&
    second.text.length <= 2 &&
    !isTitle(foldedText(second.text)) &&
    (speaks.test(after) || honorific.test(after) || rank.test(before))
  )
    return singleWords().has(second.text) && second.text.length === 1 ? null : named(segments, at, at + 2, 'person');
  if (first.text.length >= 2 && first.text.length <= 4 && /^(?:氏|さん)$/u.test(second.text))
    return named(segments, at, at + 1, 'person');
  const whole = isHan(second.text) && second.text.length >= 2 && first.text.length === 2 && /^(?:氏|さん)$/u.test(after);
  return whole ? named(segments, at, at + 2, 'person') : null;
}

const anyPlace =
  /^(?:世界|全球|海外|當時|当时|事發|事发|目前|本地|高端|先進|先进|可再生|再生|綠色|绿色|清潔|清洁|消費|消费|全|該|该|本|當地|当地|中央|地方|國家|国家|全國|全国|新|舊|旧|大|小|老|古|各|某|一家|這家|这家|那家|主要|科技|投資|投资|保險|保险|商業|商业|公立|國立|国立|私立|公共|市立|県立|中國|中国|國際|国际|民間|民间|子|母|分|總|总|上市|航運|航运|渡輪|渡轮|漁業|渔业|沿海|附近|跨海|[\p{Script=Han}]業|[\p{Script=Han}]业|海|河|火|登|江|入|出|進|进|城|都|郊|鄉|乡|山|農|农|漁|渔)$/u;

const agentAhead = /[員员者人們们民徒]$/u;

/** 白石|鎮: a word before what ends the name of a place or a body. */
function placeAt(segments: Segments, at: number): UnspacedName | null {
  const first = segments[at];
  const second = segments[at + 1];
  if (first === undefined || second === undefined || !isHan(first.text) || first.text.length < 2 || first.text.length > 4)
    return null;
  if (isLedBody(segments, at) && !grammar.test(first.text) && !anyPlace.test(first.text))
    return named(segments, at, at + 3, 'unknown', true);
  // 成員|假扮|證券: who acts stands before what is done.
  if (companyEnd.test(second.text) && ordinaryHan().has(foldedText(first.text)) && agentAhead.test(segments[at - 1]?.text ?? ''))
    return null;
  if (companyEnd.test(second.text) && first.text.length === 2)
    return anyPlace.test(first.text) || ofCompanies.test(first.text) || grammar.test(first.text)
      ? null
      : named(segments, at, at + 2, 'unknown', true);
  const ends =
    placeEnd.test(second.text) || (second.text.length === 2 && isHan(second.text) && /[市町村県鎮镇縣县郡]$/u.test(second.text));
  if (!ends || anyPlace.test(first.text) || bodies.test(first.text) || grammar.test(first.text) || speaks.test(first.text))
    return null;
  return named(segments, at, at + 2, 'place', second.text.length > 1);
}
