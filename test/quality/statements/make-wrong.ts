// Statements made wrong on purpose from right ones: each has one thing altered, and nothing else.
import type { Claim } from '../../../src/answer/verify/claim.js';
import { foldForMatching } from '../../../src/language/fold.js';
import type { RightStatement } from './right-statement.js';
import type { StatementSet } from './statement-set.js';

type DerivedKind = 'number' | 'date' | 'name' | 'outlet' | 'negation' | 'quote altered' | 'stitched';
export type WrongKind = DerivedKind | `written, ${string}`;

export interface WrongStatement {
  readonly kind: WrongKind;
  readonly claim: Claim;
}

export function makeWrong(set: StatementSet): WrongStatement[] {
  const written = set.written.map((wrong) => ({ kind: `written, ${wrong.kind}` as const, claim: set.claim(wrong) }));
  return [...derived(set), ...written];
}

function derived(set: StatementSet): WrongStatement[] {
  return set.statements.flatMap((from, at) => {
    const texts: [WrongKind, string][] = [
      ...numbersAltered(from.text).map((text): [WrongKind, string] => ['number', text]),
      ...datesAltered(from.text).map((text): [WrongKind, string] => ['date', text]),
      ...namesAltered(from, set, at).map((text): [WrongKind, string] => ['name', text]),
      ...outletsAdded(from.text, at, set.outletOf(from.article)).map((text): [WrongKind, string] => ['outlet', text]),
      ...(from.denied === null ? [] : [['negation', from.denied] as [WrongKind, string]]),
    ];
    const quotes: [WrongKind, string][] = [
      ['quote altered', quoteAltered(from, set)],
      ...stitched(from, set).map((quote): [WrongKind, string] => ['stitched', quote]),
    ];
    return [
      ...texts.map(([kind, text]) => ({ kind, claim: set.claim(from, text) })),
      ...quotes.map(([kind, quote]) => ({ kind, claim: set.claim(from, from.text, quote) })),
    ];
  });
}

const months = 'January February March April May June July August September October November December'.split(' ');
const numberWords: Readonly<Record<string, string>> = {
  three: 'four',
  four: 'six',
  five: 'four',
  nine: 'seven',
  ten: 'twelve',
  twelve: 'eleven',
  fifteen: 'fourteen',
  half: 'a third',
  'one-third': 'one-quarter',
  'a third': 'a quarter',
  quarter: 'third',
  double: 'three times',
  九: '八',
  三分之一: '四分之一',
  六成: '七成',
  一半: '三分之一',
  'một phần ba': 'một phần tư',
  'một nửa': 'một phần ba',
};
/** A day, month or year as four languages write it; its digits are no number of things. */
const datePart =
  /(?<=tháng |ngày |năm |(?:Q|quý |第))\d+|\d+(?= ?[年月日号])(?! ?(?:年間|カ月))|(?:19|20|18)\d\d(?![\d億万,.])|\d{1,2}(?:st|nd|rd|th)\b|\d{1,2}\/\d{1,2}/gu;
const monthDay = new RegExp(`(?<=(?:${months.join('|')}) )\\d{1,2}\\b|\\b\\d{1,2}(?= (?:${months.join('|')}))`, 'g');

function placesOf(pattern: RegExp, text: string): [number, number][] {
  return Array.from(text.matchAll(pattern), ({ 0: found, index }): [number, number] => [index, index + found.length]);
}

const put = (text: string, [start, end]: readonly [number, number], other: string) =>
  text.slice(0, start) + other + text.slice(end);

function numbersAltered(text: string): string[] {
  const dates = [...placesOf(datePart, text), ...placesOf(monthDay, text)];
  const figures = placesOf(/\d+/g, text).filter(([start]) => !dates.some(([from, to]) => from <= start && start < to));
  const altered = figures.slice(0, 2).map(([start, end]) => {
    const first = Number(text.charAt(start));
    return put(text, [start, end], `${(first % 9) + 1}${text.slice(start + 1, end)}`);
  });
  const scaled = text.replace(/\b(million|billion)\b/, (scale) => (scale === 'million' ? 'billion' : 'million'));
  const han = text.replace(/(?<=\d)[万萬億亿]/u, (scale) => (/[万萬]/u.test(scale) ? '億' : '万'));
  const words = Object.entries(numberWords).flatMap(([word, other]) => {
    const at = text.toLowerCase().search(new RegExp(/^[a-z]/.test(word) ? `\\b${word}\\b` : word));
    return at < 0 ? [] : [put(text, [at, at + word.length], other)];
  });
  return [...altered, scaled, han, ...words].filter((other) => other !== text);
}

function datesAltered(text: string): string[] {
  const digits = [...placesOf(datePart, text), ...placesOf(monthDay, text)].map(([start, end]) => {
    const number = Number.parseInt(text.slice(start, end), 10);
    return put(text, [start, end], text.slice(start, end).replace(String(number), String(number > 1 ? number - 1 : number + 1)));
  });
  const named = months.flatMap((month, at) => (text.includes(month) ? [text.replace(month, months[(at + 1) % 12] ?? '')] : []));
  const weekday = text.replace('Monday', 'Thursday').replace('週一', '週四').replace('周日', '周二');
  return [...digits, ...named, weekday].filter((other) => other !== text);
}

const latin = ['Marrable', 'Voss', 'Penhallow', 'Quillfeather'];
const han = ['魏承宇', '孟曉晴', '白浦', '青森谷'];
const kana = ['ベルトラン', 'カルディナ'];

/** By a name that stands nowhere, and by one of another sentence of the same report. */
function namesAltered(from: RightStatement, { statements, sentence }: StatementSet, at: number): string[] {
  const neighbours = statements
    .filter(({ article, sentence }) => article === from.article && sentence !== from.sentence)
    .flatMap(({ names }) => names);
  return from.names.flatMap((name) => {
    const pool = /\p{Script=Katakana}/u.test(name) ? kana : /\p{Script=Han}/u.test(name) ? han : latin;
    const ending = /(?:[市镇鎮町]|大学|製作所|營造)$/u.exec(name)?.[0] ?? '';
    const other = `${pool[at % pool.length]}${ending}`;
    const own = foldForMatching(sentence(from.article, from.sentence) + from.text);
    const near = neighbours.find(
      (neighbour) =>
        !foldForMatching(neighbour)
          .split(' ')
          .some((part) => own.includes(part)) &&
        scriptOf(neighbour) === scriptOf(name) &&
        isPerson(neighbour) === isPerson(name) &&
        // 衡象智能 in the place of 衡象 is the same one, told in full.
        !from.names.some((own) => foldForMatching(neighbour).includes(foldForMatching(own))) &&
        !from.text.includes(neighbour),
    );
    const source = from.text;
    return [
      source.replaceAll(name, other),
      ...(near === undefined || ending !== '' ? [] : [source.replaceAll(name, near)]),
    ].filter((text) => text !== source);
  });
}

const scriptOf = (name: string) => (/\p{Script=Katakana}/u.test(name) ? 'kana' : /\p{Script=Han}/u.test(name) ? 'han' : 'latin');
const people =
  /Corwell|Pratchell|Stoan|Quaye|Khuê|Khue|科維爾|普拉切爾|ストアン|邱文彬|簡玉芬|温立新|溫立新|高淑敏|榊原|大槻|猪狩|Lasse|Fenwick|Nadel|Oosten|Amadi|蘇雅琪|葉啟東|彭紹棠|戴維倫|Su Ya|Yeh|Peng|Tai Wei|野々村|岩崎|Iwasaki|Phan|Lê Thị|韩牧野|韓牧野|Adeku|Okwiri|芬威克|拉塞|Deslauriers|Brandt|德洛里耶|Wray|Finch-Ames|Roth|卓雨|湯[國国]棟|鄭以凡|唐亦舟|马可欣|柏木|三枝|宇田川|Kashiwagi|Udagawa|Achterberg|Solano|Đoàn|Kiprono|Trương|Hoàng|Salcombe/u;
/** The sixth set's. */
const furtherPeople =
  /Crewe|Thackray|Jocasta|Havran|Lindqvist|Garrow|Yusra|Brunel|Varsik|Dray|Pike|Freya|Amara|Lockyer|Castellane|Gideon|^Frost$|Ritter|Kessling|Eddery|Oyelaran|柳德米拉|柯敬堯|杜映潔|杜映洁|潘子維|葛文昌|聶秀娥|聶添福|游國樑|黎心怡|尹若梅|費世傑|费世杰|龍啟元|宋庭瑄|白以琳|田冠儒|樊子昂|裘雨桐|黛拉|费鸿志|費鴻志|单骁|楚念薇|戚建国|尤佩兰|卢晓晴|闻人杰|贺岚|季文澜|屠海生|瀬古|桑畑|鳥居坂|小郷|Chihiro|樽見|吉備野|伏見原|乗鞍|Mạc Thị|Lò Văn|Cao Bá|Phùng Thị|Tạ Quang|Từ Ngọc|Viên Minh|Đàm Gia|Ninh Thị/u;
/** The eighth set's. */
const latestPeople =
  /Olstrand|Karsk|Sunniva|Bersa|Benita Vaz|Ashdown|Tobias Renn|Soltau|Corvin|科爾文|Westrup|ベストルプ|Adeyinka|アデインカ|Tierney|Oduya|Nkemba|祁紹|Qi Shaojun|卓怡蓁|桑立群|費明哲|英格|Inge|簡木川|裴若蘭|賀以真|曹永彥|石心慈|岳家駒|魯正雄|傅佳慧|龐志遠|秦牧之|蓝静怡|霍廷修|Huo|苗振宇|阮海生|卫子航|衛子航|Wei Zihang|皮涅罗|宋一鸣|邵凯|木津谷|氏家|狩谷|椎葉|Shiiba|真壁|楢原|Makabe|Hà Trọng|Lữ Thị|Thái Quốc|Chu Thị|^Kiều|Đỗ Hải|Mẫn Thị/u;
/** The ninth set's. */
const ninthPeople =
  /Asbury|阿斯伯里|Zeltin|Thorvald|Rudd|ラッド|Ettinger|Clairmont|Vaughan|Corrado|Sallow|Reinholt|Pross|Abadie|Prewitt|Marchetti|Quiller|Okoro|Lindgren|Demirov|デミロフ|德米羅夫|Sorge|佐爾格|Fontbury|Hensley|Roque|Weyland|Nduka|傅承謙|Fu Cheng|羅秉珊|罗秉珊|田雅筑|Tien Ya|顧明修|卓以[寧宁]|湯淑芬|簡立言|陸桂英|甘坤志|邱萬福|Chiu Wan|段启航|武春燕|聂宏博|聶宏博|Nie Hongbo|尹静澜|尹靜瀾|薛广林|Xue Guanglin|杭丽君|杭麗君|毕国梁|葛原|Kuzuhara|由良|Yura|御厨|鵜殿|八重樫|弓削|浦部|Nghiêm Bá|Quách Thị|Lại Văn|Ôn Thị|Giáp Minh|Khổng Thị/u;
const isPerson = (name: string) =>
  people.test(name) || furtherPeople.test(name) || latestPeople.test(name) || ninthPeople.test(name);

const otherOutlets = {
  latin: ['Reuters reported that ', 'According to the Ravenport Times, ', 'The Ravenport Times reported: '],
  zh: ['據路透社報道，', '《渡鴉港時報》報道稱，', '据路透社报道，'],
  ja: ['ロイター通信によると、', '『レイブンポート・タイムズ』は、', 'NHKによると、'],
  vi: ['Theo Reuters, ', 'Báo Ravenport Times đưa tin ', 'Theo tờ Tân Lộc Nhật Báo, '],
};

/** A credit of an outlet that did not publish it; one that the text has is exchanged. */
function outletsAdded(text: string, at: number, own: string): string[] {
  const language = /\p{Script=Hiragana}/u.test(text)
    ? 'ja'
    : /\p{Script=Han}/u.test(text)
      ? 'zh'
      : /[đơưạảấầậắếềệịọốồộớờợụứừự]/iu.test(text)
        ? 'vi'
        : 'latin';
  const choice = own === 'Reuters' ? 2 : at % 3;
  const opening =
    otherOutlets[language]
      .map((credit) => (own === 'Reuters' ? credit.replace(/路透社/u, 'BBC') : credit.replace(own, 'Reuters')))
      .at(choice) ?? '';
  if (/Reuters|路透社/.test(text)) return [text.replace(/Reuters|路透社/, 'BBC')];
  if (/Herald/.test(text)) return [text.replace('Saltmere Herald', 'Ravenport Times')];
  return [opening + text];
}

const swaps: readonly (readonly [RegExp, string])[] = [
  [/ the /, ' a '],
  [/ in /, ' on '],
  [/ will /, ' would '],
  [/ và /, ' hoặc '],
  [/ số /, ' lượng '],
];

/** One word of the quote is another, or one character of a text without blanks. */
function quoteAltered(from: RightStatement, set: StatementSet): string {
  const quote = from.quote ?? set.sentence(from.article, from.sentence);
  if (/\p{Script=Han}/u.test(quote)) {
    const middle = Math.floor(quote.length / 2);
    return put(quote, [middle, middle + 1], quote.charAt(middle) === '新' ? '舊' : '新');
  }
  const [pattern, other] = swaps.find(([word]) => word.test(quote)) ?? [/ (\S+) /, ' indeed '];
  return quote.replace(pattern, other);
}

/** The beginning of one sentence and the end of another, joined by a blank or an ellipsis. */
function stitched(from: RightStatement, set: StatementSet): string[] {
  const own = set.sentence(from.article, from.sentence);
  const other = set.sentence(from.article, from.sentence === 0 ? 2 : 0);
  const unspaced = /\p{Script=Han}/u.test(own);
  const head = unspaced ? own.slice(0, Math.floor(own.length / 2)) : own.split(' ').slice(0, 6).join(' ');
  const tail = unspaced ? other.slice(Math.floor(other.length / 2)) : other.split(' ').slice(-6).join(' ');
  return [head + (unspaced ? '' : ' ') + tail, `${head}${unspaced ? '……' : ' … '}${tail}`];
}
