import { createClauseReader } from './clauses.js';
import { OUTLET, PERIOD } from './masked.js';
import type { Counted, ReadWanted, Wanted } from './wanted.js';

const outlets = `(?:(?:báo |tờ )?${OUTLET}(?:(?:,| và| hay| hoặc) (?:báo |tờ )?${OUTLET})*)`;
const noun = '(?:bài báo|bài viết|bản tin|bản dịch|bài bình luận|bình luận|tin bài|tiêu đề|tít báo|bài)';
const published = '(?:đã )?(?:được )?(?:đăng|xuất bản|viết|đăng tải)';

/** What follows the noun: whose, of when, about what. */
export const readVietnamese = createClauseReader({
  clauses: [
    `(?:được |do )?(?:của|từ|trên|bởi|do|ở) ${outlets}(?: ${published})?`,
    `(?:mà )?${outlets} ${published}`,
    `(?:${published} )?(?:(?:trong|vào|từ|hồi|ở) ){0,2}(?:năm |tháng )?${PERIOD}`,
    published,
    '(?:có )?(?:trong|ở) (?:kho lưu trữ|kho dữ liệu|kho)(?: này)?',
    '(?:tất cả|tổng cộng|ở đây)',
  ],
  about: ['(?:(?:nói|viết|đưa tin) về|về|liên quan đến|đề cập đến|nhắc đến|có nhắc đến)'],
  noTopic: /(?:^|\s)(?:gì|ai|nào|sao|đâu|bao nhiêu|mấy|khi nào|rằng|là)(?:\s|$)/iu,
});

const count = new RegExp(
  `^(?:(?:trong |vào )?(?:năm |tháng )?${PERIOD},? )?(?:${outlets} )?(?:đã )?(?:có |đăng |viết |xuất bản )?(?:tất cả |tổng cộng )?(?:bao nhiêu|mấy) (${noun})(?=$|[\\s.?])`,
  'iu',
);
const list = new RegExp(
  `^(?:hãy )?(?:liệt kê|kể ra|kể tên|nêu|cho xem|danh sách)(?: tất cả)?(?: các| những)? (${noun})(?=$|[\\s.?])`,
  'iu',
);
const which = new RegExp(
  `^(?:có (?:những |các )?|những |các |${outlets} (?:đã |từng )*(?:có |đăng |viết )(?:những |các )?)(${noun}) nào(?=\\s)`,
  'iu',
);
/** "The articles of …": without an outlet or an author they may be anything. */
const whose = new RegExp(`^(?:những |các )(${noun})(?= .*${OUTLET})`, 'iu');
const superlative = new RegExp(
  `^(?:hãy )?(?:cho (?:tôi )?xem )?(${noun}|tin tức|tin)(?: nào)?(?: là)? (mới nhất|gần đây nhất|gần nhất|đầu tiên|sớm nhất|cũ nhất|xưa nhất)(?=$|[\\s.?])`,
  'iu',
);
const medium = '(?:tờ báo|nhật báo|báo|cơ quan báo chí|hãng tin|cơ quan truyền thông|trang tin|nguồn tin)';
const archive = '(?:(?:trong|ở) (?:kho lưu trữ|kho dữ liệu|kho)(?: này)?|ở đây)';
/** The archive's own outlets, whatever they wrote about. */
const mediaKept = new RegExp(
  `^(?:(?:${archive} )?(?:có |kho (?:lưu trữ |dữ liệu )?(?:này )?có )(?:(?:những |các )?${medium} nào|(?:bao nhiêu|mấy) ${medium})|(?:hãy )?(?:liệt kê|kể ra|kể tên|nêu|cho xem|danh sách)(?: tất cả)?(?: các| những)? ${medium})(?: (?:có )?${archive})?[?.! ]*$`,
  'iu',
);
const media =
  /^(?:có )?(?:những |các )?(?:tờ báo|báo|cơ quan báo chí|hãng tin|cơ quan truyền thông|trang tin|nguồn tin) nào (?:đã |từng |có )*(?:viết|đưa tin|nói|đăng bài|đăng tin|viết bài|đề cập|nhắc) (?:về|đến|tới) /iu;

const told = '(?:viết|đưa tin|nói|đăng bài|đăng tin|viết bài)';
/** Which outlet was the first: its report is. */
const firstMedia = [
  new RegExp(`^${medium} nào (?:là )?(?:đầu tiên|sớm nhất) (?:đã )?${told} (?:về|đến|tới) (?<topic>.+?)[?.! ]*$`, 'iu'),
  new RegExp(`^${medium} nào (?:đã )?${told} (?:đầu tiên|sớm nhất|trước tiên) (?:về|đến|tới) (?<topic>.+?)[?.! ]*$`, 'iu'),
  new RegExp(`^${medium} nào (?:đã )?${told} (?:về|đến|tới) (?<topic>.+?) (?:đầu tiên|sớm nhất|trước tiên)[?.! ]*$`, 'iu'),
];

/** Grammar of Vietnamese: the whole question has to be one of these forms. */
export const inVietnamese: ReadWanted = (text) => {
  for (const one of firstMedia) {
    const topic = readVietnamese(`về ${one.exec(text)?.groups?.topic ?? ''}`)?.topic ?? null;
    if (topic !== null) return { shape: 'first', counted: 'reports', topic, orSentences: true };
  }
  const outlet = media.exec(text);
  if (outlet !== null) {
    const topic = readVietnamese(`về ${text.slice(outlet[0].length)}`)?.topic ?? null;
    return topic === null ? null : { shape: 'outlets', counted: 'reports', topic };
  }
  if (mediaKept.test(text)) return { shape: 'outlets', counted: 'reports', topic: null };
  const one = superlative.exec(text);
  if (one !== null) {
    const rest = text.slice(one[0].length).replace(/ (?:là (?:gì|bài nào)|nói gì)[?. ]*$/iu, '');
    return wanted(rest, /đầu|sớm|cũ|xưa/iu.test(one[2] ?? '') ? 'first' : 'latest', one[1] ?? '', 0);
  }
  const counted = count.exec(text);
  if (counted !== null) return wanted(text.slice(counted[0].length), 'count', counted[1] ?? '', 0);
  const listed = list.exec(text) ?? which.exec(text) ?? whose.exec(text);
  return listed === null ? null : wanted(text.slice(listed[0].length), 'list', listed[1] ?? '', list.test(text) ? 0 : 1);
};

function wanted(rest: string, shape: Wanted['shape'], noun: string, fewest: number): Wanted | null {
  const clauses = readVietnamese(rest);
  return clauses === null || clauses.clauses < fewest ? null : { shape, counted: countedBy(noun), topic: clauses.topic };
}

function countedBy(noun: string): Counted {
  if (/dịch/iu.test(noun)) return 'translations';
  if (/bình luận/iu.test(noun)) return 'remarks';
  return /bài viết/iu.test(noun) ? 'articles' : 'reports';
}
