import { hanNumber } from './han-number.js';
import { latin, type SpecialForm, unspaced } from './special-form.js';
import { englishNumber, vietnameseNumber } from './word-number.js';

const han = '[\\d〇零一二三四五六七八九十兩两]{1,3}';
const vietnameseHour = '1?\\d|2[0-3]|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười (?:một|hai)|mười';
const vietnameseHalf = 'sáng|chiều|tối|trưa|đêm';
const englishHour = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const hanHalf = '上午|下午|晚上|早上|早晨|凌晨|午前|午後|清晨|傍晚|深夜|中午|晚間|晚间|早朝|未明|夜|夕方|朝';
const vietnamese = (hour = ''): string => String(/^\d/.test(hour) ? hour : vietnameseNumber(hour));
const inHan = (written: string | undefined): string | undefined =>
  written === undefined ? undefined : String(hanNumber(written));

const morning = /^(?:a|上午|早|凌晨|清晨|午前|未明|朝|sáng|morning)/iu;
/** The hours before dawn are told as of the night. */
const night = /^(?:深夜|夜|晚|đêm)/u;
const midday = /^(?:中午|trưa)/u;

/** Minutes from midnight on: both halves of the day where none is told. */
function clock(hours: string | undefined, minutes: string | undefined, half = ''): readonly number[] {
  const hour = Number(hours);
  if (hour === 0 && half !== '' && !morning.test(half)) return [720 + Number(minutes ?? 0)];
  if (hour > 12 || hour === 0) return [60 * (hour % 24) + Number(minutes ?? 0)];
  const early = (60 * hour + Number(minutes ?? 0)) % 720;
  if (half === '') return [early, early + 720];
  const isEarly = morning.test(half) || (night.test(half) && (hour === 12 || hour < 5)) || (midday.test(half) && hour === 11);
  return [isEarly ? early : early + 720];
}

/** Times of day; longer forms before those that they begin with. */
export const clockForms: readonly SpecialForm[] = [
  latin('(1?\\d)(?:[:.]([0-5]\\d))? ?([ap])\\.?m\\.?', 'clock', ([, h, m, half]) => clock(h, m, half)),
  latin(
    `([01]?\\d|2[0-3])(?:[:h]([0-5]\\d)(?! (?:scale|ratio|replica|model)s?\\b)|h)(?: (?=(${vietnameseHalf})))?`,
    'clock',
    ([, h, m, half]) => clock(h, m, half),
  ),
  latin(`(${englishHour})(?: o'clock)?(?: in the (morning|afternoon|evening)| o'clock)`, 'clock', ([, h, half]) =>
    clock(String(englishNumber(h ?? '')), undefined, half),
  ),
  latin(`(${vietnameseHour}) giờ(?: (\\d{1,2})(?: phút)?| (rưỡi))?(?= (${vietnameseHalf}))`, 'clock', ([, h, m, thirty, half]) =>
    clock(vietnamese(h), thirty ? '30' : m, half),
  ),
  latin(`(?<=lúc )(${vietnameseHour}) giờ(?: (\\d{1,2})(?: phút)?)?`, 'clock', ([, h, m]) => clock(vietnamese(h), m)),
  latin('([01]?\\d|2[0-3]) giờ ([0-5]\\d)(?! phút)', 'clock', ([, h, m]) => clock(h, m)),
  unspaced(`(${hanHalf}) ?(${han}) ?[時时點点](?: ?(${han}) ?分|(半))?(?![間间])`, 'clock', ([, half, h, m, thirty]) =>
    clock(inHan(h), thirty ? '30' : inHan(m), half),
  ),
  unspaced(
    '([01]?\\d|2[0-4])(?:[時时] ?(?:([0-5]?\\d) ?分|(半))|[點点](?:([0-5]?\\d) ?分(?!差)|(半)))(?![間间鐘钟])',
    'clock',
    ([, h, m, thirty, n, other]) => clock(h, (thirty ?? other) ? '30' : (m ?? n)),
  ),
  unspaced('([01]?\\d|2[0-4])[時时](?![間间代期速点空段差])', 'clock', ([, h]) => clock(h, undefined)),
];
