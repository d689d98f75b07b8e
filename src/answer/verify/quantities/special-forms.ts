import { clockForms } from './clock-forms.js';
import { hanNumber } from './han-number.js';
import { latin, type SpecialForm, unspaced } from './special-form.js';
import { englishNumber, vietnameseNumber } from './word-number.js';

const years = (pattern: string, count: number): SpecialForm => ({ ...latin(pattern, 'number', () => count), unit: 'year' });

const upToSixty = 'one|two|three|four|five|six|seven|eight|nine|ten|an|\\d{1,3}';
/** In seconds; a part that is not written is none. */
const spanOfTime = (script: typeof latin, pattern: string): SpecialForm => ({
  ...script(pattern, 'number', ([, ...written]) =>
    written.reduce((sum, part) => 60 * sum + (part ? (hanNumber(part) ?? counted(part) ?? Number.NaN) : 0), 0),
  ),
  unit: 'second',
});

const parts = [
  '',
  '',
  'half|halves',
  'thirds?',
  'quarters?|fourths?',
  'fifths?',
  'sixths?',
  'sevenths?',
  'eighths?',
  'ninths?',
  'tenths?',
];
const toTen = 'two|three|four|five|six|seven|eight|nine|ten';
const romans = ['i', 'ii', 'iii', 'iv'];
const number = `${toTen}|eleven|twelve`;
const fineParts: Readonly<Record<string, number>> = { twelfth: 12, twentieth: 20, hundredth: 100, thousandth: 1000 };
const partOf = (word = ''): number =>
  fineParts[word.toLowerCase()] ?? parts.findIndex((form) => form !== '' && new RegExp(`^(?:${form})$`, 'i').test(word));
const small = 'an?|one|two|three|four|five|six|seven|eight|nine';
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
/** "A third of them" and no "a third term". */
const notNth =
  '(?:(?<=s|half|quarter)|(?! (?!(?:of|more|less|fewer|higher|lower|larger|smaller|faster|slower|cheaper|the|its|their|to|in|from|by|on|at|as|and|or|last|this|over|since|compared|than|are|is|were|was|had|have|said)\\b)[a-z]))';
const han = '[\\d〇零一二三四五六七八九十百千兩两]{1,6}';
const value = (written = ''): number | null => hanNumber(written);
const share = (whole: number | null, part: number | null): number | null =>
  whole === null || part === null || whole === 0 ? null : (100 * part) / whole;
/** "Three in two days" is no share. */
const properShare = (whole: number | null, part: number | null): number | null => {
  const read = share(whole, part);
  return read !== null && read < 100 ? read : null;
};
const counted = (written = ''): number | null => (/^\d/.test(written) ? Number(written) : englishNumber(written));
const vietnameseDigit = 'một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\\d{1,3}';
const vietnameseValue = (written = ''): number | null => (/^\d/.test(written) ? Number(written) : vietnameseNumber(written));
const multitudes: Readonly<Record<string, number>> = {
  dozens: 10,
  tens: 10,
  scores: 10,
  hundreds: 100,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
  chục: 10,
  trăm: 100,
  nghìn: 1e3,
  ngàn: 1e3,
  vạn: 1e4,
  triệu: 1e6,
  tỷ: 1e9,
};
const multitude = (word = ''): number | null => multitudes[word.toLowerCase()] ?? null;
const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
const romanNumber = (written: string): number =>
  Array.from(written.toLowerCase(), (sign) => romanDigits[sign] ?? 0).reduce(
    (sum, one, at, all) => sum + (one < (all[at + 1] ?? 0) ? -one : one),
    0,
  );
/** Longer forms before those that they begin with. */
export const specialForms: readonly SpecialForm[] = [
  latin('half(?: of)? a (?:percentage[ -])?point|half[ -](?:percentage[ -])?point', 'points', () => 0.5),
  latin('(?:a )?quarter(?: of)? a (?:percentage[ -])?point|(?:a )?quarter[ -](?:percentage[ -])?point', 'points', () => 0.25),
  latin('(?:a )?third(?: of)? a (?:percentage[ -])?point|(?:a )?third[ -](?:percentage[ -])?point', 'points', () => 100 / 300),
  // 碼: a quarter of a point, as banks of Taiwan count.
  unspaced(`(?<=[息升降漲])(${han}|半)碼`, 'points', ([, n]) => 0.25 * (n === '半' ? 0.5 : (value(n) ?? Number.NaN))),
  // 三千块 of who speaks; 三块 are pieces.
  {
    ...unspaced(
      '((?:[\\d一二三四五六七八九十兩两]{1,4}[百千萬万]){1,3})[塊块](?=[錢钱]?[”」』’。，,、；;！!？?]|[錢钱]?$)',
      'money',
      ([, n]) => value(n),
    ),
    unit: 'CNY,?',
  },
  // Hours, minutes and seconds in one.
  spanOfTime(latin, '(\\d{1,3}):([0-5]\\d):([0-5]\\d)'),
  spanOfTime(
    latin,
    `(${upToSixty}) hours?,?(?: and)? (${upToSixty}) minutes?(?:,?(?: and)? (${upToSixty}) seconds?(?! (?:ahead|behind|faster|slower|clear|off|adrift|later|earlier|longer|shorter)))?`,
  ),
  spanOfTime(latin, `()(${upToSixty}) minutes?,?(?: and)? (${upToSixty}) seconds?`),
  spanOfTime(unspaced, `(${han}) ?[個个]?(?:小[時时]|時間)[零又]?(${han}) ?分[鐘钟]?(?:(${han}) ?秒)?`),
  spanOfTime(unspaced, `()(${han}) ?分[鐘钟]?(${han}) ?秒`),
  spanOfTime(latin, '(\\d{1,3}) (?:giờ|tiếng) (\\d{1,2}) phút(?: (\\d{1,2}) giây)?(?! (?:sáng|chiều|tối|trưa|đêm))'),
  spanOfTime(latin, '()(\\d{1,3}) phút (\\d{1,2}) giây'),
  latin('half[ -]a[ -]dozen|(?:a )?half[ -]dozen', 'number', () => 6),
  unspaced('半打', 'number', () => 6),
  { ...latin('a (?:pair|couple)(?= of)', 'number', () => 2), soft: true },
  { ...latin('(?:a )?fortnight', 'number', () => 2), unit: 'week' },
  years('half an? year|nửa năm(?! đầu| cuối| sau)', 0.5),
  { ...unspaced('(?<![上下前後后年])半年(?![報报度])', 'number', () => 0.5), unit: 'year' },
  { ...latin('half[- ](?:an )?hour|nửa (?:giờ|tiếng)', 'number', () => 0.5), unit: 'hour' },
  { ...unspaced('半[個个]?(?:小[時时]|[鐘钟][頭头])|半時間', 'number', () => 0.5), unit: 'hour' },
  latin(
    `(?<!and )(${small})[ -](half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|twelfth|twentieth|hundredth|thousandth)${notNth}`,
    'percent',
    ([, n, part]) => share(partOf(part), englishNumber(n ?? '')),
  ),
  latin('(\\d{1,4}(?:\\.\\d)?)(?:[ -]basis[ -]points?| ?bps?)', 'points', ([, n]) => Number(n) / 100),
  latin('(\\d{1,4}) điểm cơ bản', 'points', ([, n]) => Number(n) / 100),
  latin('nửa điểm phần trăm', 'points', () => 0.5),
  unspaced('(\\d{1,4}) ?(?:[個个]基[點点]|基[點点]|ベーシスポイント)', 'points', ([, n]) => Number(n) / 100),
  unspaced('半[個个]百分[點点]', 'points', () => 0.5),
  latin(
    `(${small}|\\d) in (two|three|four|five|six|seven|eight|nine|ten|[2-9]|10)(?! (?:hundred|thousand|million|seconds|minutes|hours|days|weeks|months|years)\\b)`,
    'percent',
    ([, n, whole]) => properShare(counted(whole), counted(n)),
  ),
  latin(
    `one [\\p{Ll}-]{2,20} in (${toTen}|[2-9]|10)(?! (?:hundred|thousand|million|days|weeks|months|years)\\b)`,
    'percent',
    ([, whole]) => properShare(counted(whole), 1),
  ),
  unspaced(`(${han})人に(${han})人`, 'percent', ([, whole, n]) => properShare(value(whole), value(n))),
  unspaced(
    `每(${han})(?:[個个]人|[人個个名位])(?:之?中|當中|当中|裡|里)?[就便約约]{0,2}有(${han})(?:[個个]人|[人個个名位])`,
    'percent',
    ([, whole, n]) => properShare(value(whole), value(n)),
  ),
  latin(`cứ (${vietnameseDigit}) (?:\\p{L}+ ){1,2}(?:thì )?(?:lại )?có (${vietnameseDigit})`, 'percent', ([, whole, n]) =>
    properShare(vietnameseValue(whole), vietnameseValue(n)),
  ),
  latin(`one out of (?:every )?(${toTen}|[2-9]|10)`, 'percent', ([, whole]) => properShare(counted(whole), 1)),
  latin('halv(?:e|es|ed|ing)', 'percent', () => 50),
  latin(
    '(?<!(?:first|second|and a|other|and one)[ -])half(?! (?:(?:of )?(?:the )?(?:year|hour|18|19|20)|time)|-(?!million|billion|empty|full)[a-z])',
    'percent',
    () => 50,
  ),
  latin('(?:một |non |quá )?nửa(?! đêm| năm| đầu| cuối| sau| chừng)', 'percent', () => 50),
  latin(`(${vietnameseDigit}) phần trăm`, 'percent', ([, n]) => vietnameseValue(n)),
  latin(`(${vietnameseDigit}) phần (${vietnameseDigit}|tư)`, 'percent', ([, n, whole]) =>
    share(whole === 'tư' ? 4 : vietnameseValue(whole), vietnameseValue(n)),
  ),
  latin('([1-9])/([2-9]|10)(?!/)', 'percent', ([, n, whole]) => share(Number(whole), Number(n))),
  unspaced(
    '百分之([\\d.]{1,8}|[〇零一二三四五六七八九十百]{1,5})(?:[點点]([〇零一二三四五六七八九]{1,3}))?',
    'percent',
    ([, n, tail]) => {
      const whole = value(n);
      return tail === undefined || whole === null
        ? whole
        : Number(`${whole}.${Array.from(tail, (digit) => hanNumber(digit)).join('')}`);
    },
  ),
  unspaced(`(${han})分(?:之|の) ?(${han})`, 'percent', ([, whole, n]) => share(value(whole), value(n))),
  // As Hong Kong writes it: 四分一, 三分二.
  unspaced('([三四五六七八九十])分([一二三四])(?![鐘钟之])', 'percent', ([, whole, n]) => share(value(whole), value(n))),
  unspaced('減半|减半|半減|一半|半數|半数|半分(?!之)|過半|过半', 'percent', () => 50),
  unspaced(
    `(${han})割(?:(${han})分)?(?![引合])`,
    'percent',
    ([, n, tail]) => 10 * (value(n) ?? Number.NaN) + (tail ? (value(tail) ?? 0) : 0),
  ),
  unspaced(
    `(${han})成([1-9一二三四五六七八九半])?(?!(?<!(?:[約约近逾達达有占佔中]|超[過过])${han}成)[為为]|[立了員员年長长\\d])`,
    'percent',
    ([, n, tail]) => 10 * (value(n) ?? Number.NaN) + (tail === '半' ? 5 : tail ? (value(tail) ?? 0) : 0),
  ),
  unspaced('½', 'percent', () => 50),
  unspaced('¼', 'percent', () => 25),
  unspaced('¾', 'percent', () => 75),
  latin('(\\d{1,4})(?:st|nd|rd|th)', 'ordinal', ([, n]) => Number(n)),
  // "Second-hand" and "first-degree" put nothing in an order, nor does what was "first proposed" or must "first be" done.
  {
    ...latin(
      `(?:first|second|third)(?=[ -](?:hand|aid|class|name|lady|minister|responders?|degree|language|party|secretary)(?![a-z]))|(?<=\\b(?:must|should|will|would|could|can|may) )first(?= [a-z])|(?<!\\b(?:the|an?|its|his|her|their|our|my|this|that|each|every|for|on|in|at|of|from) |['’]s )first(?= (?:[a-z]{2,}(?:ed|ing|wn|ught)|came|met|became|took|won|began|saw|said|spoke|wrote|made|put|set|went|ran|found|told|held|led|built|sold|seen)\\b)`,
      'ordinal',
      ([word]) => ordinals.indexOf((word ?? '').toLowerCase()),
    ),
    soft: true,
  },
  latin(
    `(?:first(?! (?:few|${number}|\\d{1,4}(?! (?:call|flight|jet|plane|car|train|engine|model)\\b))\\b)|${ordinals.slice(2).join('|')})(?! of\\b|[ -]half\\b)`,
    'ordinal',
    ([word]) => ordinals.indexOf((word ?? '').toLowerCase()),
  ),
  unspaced('([一二三])[讀読读](?=[通審审付表程會会、，。後后時时])', 'ordinal', ([, n]) => value(n)),
  // 第二天 is the day after as often as the second of several.
  unspaced(`第 ?(?!二[天日](?!大))(${han})`, 'ordinal', ([, n]) => value(n)),
  unspaced(
    `(${han})(?:(?:つ|[カかヵヶケ]?\\p{Script=Han}{1,2}|\\p{Script=Katakana}{2,6})?目(?![標的指前玉安覚途])|番目|位(?=[にとのをかへ、。]))`,
    'ordinal',
    ([, n]) => value(n),
  ),
  // A class of a school: 二年級 is no two years.
  unspaced(`(${han})年(?=[級级]|生(?![まき産命]))`, 'ordinal', ([, n]) => value(n)),
  unspaced(`(${han}) ?世[紀纪]`, 'ordinal', ([, n]) => value(n)),
  unspaced('(?<![年月当當])初(?=当選|優勝|出場|勝利|受賞|採用|導入|登場|黒字)', 'ordinal', () => 1),
  unspaced(
    '(?:首|(?<![年月当當最])初)(?:次|日|個|个|度|[条條座款支艘架幢](?=\\p{Script=Han})|位(?=\\p{Script=Han})|批|家|座|めて|の)|首[年屆届輪轮場场週周]',
    'ordinal',
    () => 1,
  ),
  unspaced(`(${han})代(?=[經经][營营]|店主|老[闆板]|[傳传]人)`, 'ordinal', ([, n]) => value(n)),
  unspaced(`(${han})期(?=工程|[項项]目|[計计][畫劃划]|建[設设]|路[線线]|[臨临]床|[試试][驗验])`, 'ordinal', ([, n]) => value(n)),
  unspaced('([二三四五])期(?=[產产]|ライン|[機机][組组]|[廠厂]|工[場场廠厂])', 'ordinal', ([, n]) => value(n)),
  latin('(?<=\\b(?:phase|stage|part|world war) )(i{1,3}|iv)', 'ordinal', ([, n]) => romans.indexOf((n ?? '').toLowerCase()) + 1),
  latin(`thế kỷ (?:thứ )?([ivx]{1,5}|\\d{1,2}|${vietnameseDigit})`, 'ordinal', ([, n = '']) =>
    /^[ivx]+$/i.test(n) ? romanNumber(n) : vietnameseValue(n),
  ),
  latin(`thứ (nhất|nhì|mười (?:một|hai|ba|bốn|lăm|sáu|bảy|tám|chín)|${vietnameseDigit}|tư)`, 'ordinal', ([, n]) =>
    n === 'nhất' ? 1 : n === 'nhì' ? 2 : vietnameseValue(n),
  ),
  // What a Vietnamese noun numbers stands behind it: tầng hai is the second floor, hai tầng are two.
  latin(
    `(?<=(?<![\\p{L}\\p{M}])(?:kilômét|(?<!trong )vòng|tầng|trang|hiệp|lớp|khóa|đợt|mùa|(?<!(?:[\\d.,]|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nhiều|vài|mấy) )lần) )(mười (?:một|hai)|${vietnameseDigit})(?! (?:nghìn|ngàn|triệu|tỷ|tỉ|trăm|mươi))`,
    'ordinal',
    ([, n]) => vietnameseValue(n),
  ),
  latin('lần đầu(?: tiên)?|đầu tiên', 'ordinal', () => 1),
  {
    ...unspaced(
      '(\\d{1,2}|[一二三四五六七八九十]{1,3})年[零又]?(\\d{1,2}|[一二三四五六七八九十]{1,2})[個个カかヶヵ]?月(?!\\d{1,2}日)',
      'number',
      ([, y, m]) => (value(y) ?? Number.NaN) + (value(m) ?? Number.NaN) / 12,
    ),
    unit: 'year',
  },
  {
    ...latin(
      `(${small}|ten|\\d{1,2}) years?,? and (${small}|ten|eleven|\\d{1,2}) months?`,
      'number',
      ([, y, m]) => (counted(y) ?? Number.NaN) + (counted(m) ?? Number.NaN) / 12,
    ),
    unit: 'year',
  },
  {
    ...latin(
      `(${vietnameseDigit}) năm (${vietnameseDigit}) tháng`,
      'number',
      ([, y, m]) => (vietnameseValue(y) ?? Number.NaN) + (vietnameseValue(m) ?? Number.NaN) / 12,
    ),
    unit: 'year',
  },
  latin('runners?-up|á quân', 'ordinal', () => 2),
  unspaced('[亞亚][軍军]|次[點点]|次席|準優勝', 'ordinal', () => 2),
  unspaced('季[軍军]', 'ordinal', () => 3),
  years('an? decade|(?:past|last|next|this) decade', 10),
  { ...unspaced(`(${han})[個个]半月`, 'number', ([, n]) => (value(n) ?? Number.NaN) + 0.5), unit: 'month' },
  { ...unspaced(`(${han})[個个]半(?:小[時时]|[鐘钟][頭头])`, 'number', ([, n]) => (value(n) ?? Number.NaN) + 0.5), unit: 'hour' },
  years('half an? century', 50),
  years('an? century', 100),
  // Minutes of stoppage time: 90+5.
  { ...unspaced('(45|90|105|120)\\+(\\d{1,2})', 'number', ([, of, n]) => [Number(n), Number(of) + Number(n)]), unit: 'minute' },
  // What has more days than a month is no date.
  { ...unspaced('(3[2-9]|[4-9]\\d|[1-9]\\d\\d)日(?![本圓圆元幣币])', 'number', ([, n]) => Number(n)), unit: 'day' },
  // Goals of one player.
  latin('(?:lập )?cú đúp', 'number', () => 2),
  latin('hat[- ]tricks?', 'number', () => 3),
  unspaced('梅[開开]二度', 'number', () => 2),
  unspaced('帽子[戲戏]法|ハットトリック', 'number', () => 3),
  { ...unspaced('両(?=[社国者家校軍町市県行党院派氏])', 'number', () => 2), soft: true },
  { ...latin('both', 'number', () => 2), soft: true },
  { ...unspaced('[雙双][層层]|ダブルデッカー', 'number', () => 2), unit: 'floor' },
  { ...latin('double[- ](?:deck(?:er)?|stor(?:e?y|ied))s?', 'number', () => 2), unit: 'floor' },
  { ...latin('twice(?! (?:as|the|its|their|what|last|that|this|those|our|his|her)\\b)', 'number', () => 2), unit: 'times' },
  { ...unspaced('[兩两]日(?![圓圆元本幣币])', 'number', () => 2), unit: 'day' },
  latin('twice|twofold|doubl(?:e|es|ed|ing)', 'times', () => 2),
  latin('tripl(?:e|es|ed|ing)|trebl(?:e|es|ed|ing)', 'times', () => 3),
  latin('quadrupl(?:e|es|ed|ing)', 'times', () => 4),
  latin(`(${toTen}|\\d{1,3}(?:\\.\\d{1,2})?)[ -]?fold`, 'times', ([, n]) => counted(n)),
  latin('(?:one|an?) and a half times|half as (?:much|many|high|large|big) again', 'times', () => 1.5),
  latin('gấp đôi', 'times', () => 2),
  latin('gấp rưỡi', 'times', () => 1.5),
  latin('gấp (?:hơn |gần |khoảng )?(hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\\d{1,3}(?:,\\d{1,2})?)(?: lần)?', 'times', ([, n]) =>
    vietnameseValue(n?.replace(',', '.')),
  ),
  latin(
    `(${toTen}|\\d{1,3}(?:\\.\\d{1,2})?) times(?= (?:as|more|higher|larger|bigger|greater|faster|the|that|what|its|their|last)\\b)`,
    'times',
    ([, n]) => counted(n),
  ),
  // What grew by one time is two times what it was.
  unspaced(
    `(?:增長|增长|增加|上升|上漲|上涨|成長|提高|多出?|高出?|超出)了?(${han}) ?倍(?!以)`,
    'times',
    ([, n]) => 1 + (value(n) ?? Number.NaN),
  ),
  unspaced(
    '(?<=(?:[擴扩]大|[擴扩][張张充增編编]|[暴激猛大劇剧][增漲涨]|[飆飙][升漲涨]|增[長长加多]|提[高升]|上[升漲涨]|成[長长]|升高|加大|多出?|高出?|超出)了?(?:[逾近約约]|超[過过]|將近|将近|接近)?)[一1] ?倍(?![半以])',
    'times',
    () => 2,
  ),
  unspaced('增了?一倍|翻了?一?[倍番]|倍増|倍增', 'times', () => 2),
  unspaced('翻了?([二兩两三四])番', 'times', ([, n]) => 2 ** (value(n) ?? Number.NaN)),
  unspaced('一倍半', 'times', () => 1.5),
  unspaced('(?<![\\d０-９.一二三四五六七八九十百千万数何])倍(?=[にのだで、])', 'times', () => 2),
  unspaced('([\\d.]{1,6}|[一二三四五六七八九十兩两]{1,3}) ?倍', 'times', ([, n]) => value(n)),
  latin(
    '(dozens|tens|scores|hundreds|thousands|millions|billions)(?: of (thousands|millions))?',
    'vague',
    ([, word, scale]) => (multitude(word) ?? Number.NaN) * (scale === undefined ? 1 : (multitude(scale) ?? Number.NaN)),
  ),
  latin('(?:several|a few) (dozen|hundred|thousand|million|billion)', 'vague', ([, word]) => multitude(`${word}s`)),
  latin(
    '(?:hàng|vài|mấy|nhiều) (chục|trăm|nghìn|ngàn|vạn|triệu|tỷ)(?: (nghìn|ngàn|vạn|triệu|tỷ))?',
    'vague',
    ([, word, scale]) => (multitude(word) ?? Number.NaN) * (scale === undefined ? 1 : (multitude(scale) ?? Number.NaN)),
  ),
  unspaced('(?<![總总])[數数幾几](?=[十百千萬万億亿])([十百千]?[萬万億亿]?)', 'vague', ([, n]) => value(n)),
  unspaced('[上成](?=[百千萬万億亿])([百千]?[萬万億亿]?)', 'vague', ([, n]) => value(n)),
  ...clockForms,
];
