import { clockForms } from './clock-forms.js';
import { hanNumber } from './han-number.js';
import { multipleForms } from './multiple-forms.js';
import { counted, han, small, value, vietnameseDigit, vietnameseValue } from './number-patterns.js';
import { ordinalForms } from './ordinal-forms.js';
import { shareForms } from './share-forms.js';
import { latin, type SpecialForm, unspaced } from './special-form.js';

const years = (pattern: string, count: number): SpecialForm => ({ ...latin(pattern, 'number', () => count), unit: 'year' });
const upToSixty = 'one|two|three|four|five|six|seven|eight|nine|ten|an|\\d{1,3}';
/** In seconds; a part that is not written is none. */
const spanOfTime = (script: typeof latin, pattern: string): SpecialForm => ({
  ...script(pattern, 'number', ([, ...written]) =>
    written.reduce((sum, part) => 60 * sum + (part ? (hanNumber(part) ?? counted(part) ?? Number.NaN) : 0), 0),
  ),
  unit: 'second',
});
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
  ...shareForms,
  ...ordinalForms,
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
  { ...unspaced('[兩两]日(?![圓圆元本幣币])', 'number', () => 2), unit: 'day' },
  ...multipleForms,
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
