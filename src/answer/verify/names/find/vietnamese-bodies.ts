// In: a Vietnamese text and a word of it that is written large. Out: whether the word only begins what a body is or does: Bộ Nông lâm ngư nghiệp, Đại học Công nghiệp.
// Called by stated-latin.ts: such words name nobody, and those that other languages have a word for are looked for as words.
import { isVietnamese } from '../../quantities/plain.js';
import { saysWhat } from '../held/translated.js';
import { bareLetters } from '../reading/bare-letters.js';
import type { LatinName } from './latin-names.js';

/** What bodies are: all of them are written large before their names. */
const kinds =
  'Bộ|Sở|Cục|Vụ|Viện|Ban|Phòng|Tổng cục|Ủy ban|Hội đồng|Hội|Hiệp hội|Liên đoàn|Liên hiệp|Liên minh|Đại học|Học viện|Trường|Ngân hàng|Quỹ|Trung tâm|Tòa án|Viện kiểm sát|Cơ quan|Công ty|Tập đoàn|Nghị viện|Quốc hội|Chính phủ|Đảng|Bệnh viện|Bảo tàng|Thư viện|Nhà máy|Thành phố|Thủ tướng|Tổng thống|Đạo luật|Luật';
/** Those that do what the next word says; a firm or a hospital is called by it. */
const kindAhead =
  /(?:^|[^\p{L}])(?:Bộ|Sở|Cục|Vụ|Viện|Ban|Phòng|Tổng cục|Ủy ban|Hội đồng|Hội|Hiệp hội|Liên đoàn|Liên hiệp|Đại học|Học viện|Cơ quan) $/u;
const syllable = /^(?:ngh?|[ckgtpn]h|gi|qu|tr|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/u;
const isKind = new RegExp(`^(?:${kinds})(?![\\p{L}\\p{M}])`, 'u');
const verb = /^ (?:đã|sẽ|đang|vừa|được|bị|là|có|không|chưa|cũng|vẫn|còn|cho|nói|và|của|với|tại|ở|từ)(?![\p{L}\p{M}])/u;

/** One large word before a small one: a name goes on with large ones or ends. */
export function isFieldOfBody(text: string, name: LatinName): boolean {
  const [first] = name;
  if (first === undefined || name.length > 1 || !isVietnamese(text)) return false;
  if (isKind.test(text.slice(first.start).normalize('NFC'))) return true;
  const behind = text.slice(first.end).normalize('NFC');
  return (
    kindAhead.test(text.slice(0, first.start).normalize('NFC')) &&
    syllable.test(bareLetters(first.text)) &&
    /^ \p{Ll}/u.test(behind) &&
    !verb.test(behind) &&
    !saysWhat(text, first)
  );
}
