import { latinNames } from '../names/find/latin-names.js';
import type { Span, SubjectKind, Telling } from './telling.js';

const sentence = /(?:[^.!?;\n]|[.!?](?=\S))+/gu;
const begins =
  /, (?:nhưng|còn|song|trong khi|và|dù|mặc dù) |,(?!\p{N}) | (?:nhưng|trong khi|mà|rằng|vì|do|cho biết|cho hay|cho rằng|nói) /gu;
const opening =
  /^(?:(?:Năm|Trong|Tại|Ở|Từ|Theo|Sau|Hôm|Ngày|Đến|Hiện|Tháng|Tuần) [^,.;]{0,60}, |(?:Nhưng|Còn|Đến nay|Hiện nay|Hiện) )?/u;
const verb =
  /(?<= )(?:đã|sẽ|đang|vừa|có|là|được|bị|cho (?:biết|hay|rằng|vay)|nói|đạt|dự kiến|đồng ý|tuyên bố|khẳng định|phủ nhận|muốn|phải|không|chưa|vẫn|còn|xuất khẩu|nhập khẩu|tăng|giảm|lỗ|lãi|tặng|bán|mua|đầu tư|trồng|tuyển|chiếm|giành|thắng|thua|phát hiện|cảnh báo|yêu cầu|đề nghị|ghi nhận|bắt|đóng|mở|xây|cứu|dài|nặng|rộng|thấp hơn|cao hơn|khuyên|kêu gọi|cho là|ngủ|làm|gây|khiến|bị|được|thu|ghi|hỗ trợ|chi trả|bồi thường|hiện|từng|cũng|đều|phục vụ|khai trương|khởi công|nhận|gửi|giữ|tổ chức|triển khai|hoạt động|bắt đầu|công bố|ban hành|phê duyệt|thông qua|từ chối|ký|phạt|điều tra|khởi tố|thu giữ|phong tỏa|đến|đi|về|ra)(?![\p{L}\p{M}])/u;
/** What stands before a verb whose subject is left out. */
const adverb = /^(?:hiện|đồng thời|hiện nay|sau đó|trước đó|do đó|vì vậy|thậm chí|tuy nhiên|cũng|đều|mới|chỉ|chủ yếu)(?: |$)/iu;
const pointing =
  /^(?:ông|bà|anh|chị|họ|nó|cô|các|những|mọi|cả|đây|đó|này|công ty|doanh nghiệp|tập đoàn|hãng|nhà máy|dự án|công trình|cơ quan|chính quyền|công an|cảnh sát|bệnh viện|trường)(?: (?:này|đó|trên|ấy))?$/iu;
const back = / (?:này|đó|trên|ấy)$/u;
const counted = /^(?:khoảng |gần |hơn |trên )?(?:\p{N}|một |hai |ba |bốn |năm |nhiều )/iu;

const person =
  /^(?:ông|bà|anh|chị|cô|luật sư|bác sĩ|giám đốc|chủ tịch|tổng giám đốc|phó|chuyên gia|giáo sư|tiến sĩ)(?![\p{L}\p{M}])/iu;
const body =
  /(?<![\p{L}\p{M}])(?:công ty|tập đoàn|ngân hàng|đại học|sở|bộ|hội|hiệp hội|liên đoàn|viện|hãng|tỉnh|thành phố|huyện|trường|bệnh viện|đội|câu lạc bộ|cục|ủy ban|quỹ|báo|nhà máy|chính phủ)(?![\p{L}\p{M}])/iu;

/** The clauses of a Vietnamese text, each with its subject; one that leaves it out goes on with the last. */
export function vietnameseTellings(text: string): Telling[] {
  return Array.from(text.matchAll(sentence)).flatMap(({ 0: written, index }) => {
    const end = index + written.length;
    const first = index + (/^[\s"“”]*/u.exec(written)?.[0].length ?? 0);
    const starts = [first, ...Array.from(written.matchAll(begins), ({ 0: found, index: at }) => index + at + found.length)];
    const found: Telling[] = [];
    for (const [at, start] of starts.entries()) {
      const until = starts[at + 1] ?? end;
      const skipped = at === 0 ? (opening.exec(text.slice(start, end))?.[0].length ?? 0) : 0;
      const told = subjectOf(text, { start: Math.min(start + skipped, until), end: until });
      const last = found.at(-1);
      if (told !== null) found.push(told);
      else if (last !== undefined) found[found.length - 1] = { ...last, end: until };
    }
    return found;
  });
}

function subjectOf(text: string, span: Span): Telling | null {
  const found = verb.exec(text.slice(span.start, span.end));
  if (found === null) return null;
  const noun = text.slice(span.start, span.start + found.index).trimEnd();
  if (noun === '' || adverb.test(noun) || /[“”"():]/u.test(noun)) return null;
  const subject = { start: span.start, end: span.start + noun.length };
  return { ...span, subject, head: subject, from: span.start + found.index, kind: kindOf(text, subject) };
}

function kindOf(text: string, { start, end }: Span): SubjectKind | null {
  const noun = text.slice(start, end);
  if (pointing.test(noun) || back.test(noun)) return null;
  if (/^một /iu.test(noun)) return 'indefinite';
  if (counted.test(noun)) return 'counted';
  const names = latinNames(text).filter((name) => (name[0]?.start ?? 0) < end && (name.at(-1)?.end ?? 0) > start);
  // At the head of a sentence every word is written large.
  if (!names.some((name) => name.length > 1 || !name[0]?.opens || name[0].start !== start)) return null;
  return body.test(noun) && !person.test(noun) ? 'named' : 'person';
}
