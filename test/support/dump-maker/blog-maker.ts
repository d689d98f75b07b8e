import { clock, DATE_FORMS, inventDay, later } from './dates.js';
import type { Random } from './random.js';
import type { MadeDump, Truth } from './truth.js';
import { inventOutlet, inventPeople, inventWords, type Language } from './wording.js';

const HEADING: readonly ((day: ReturnType<typeof inventDay>) => string)[] = [
  ...DATE_FORMS['zh-Hant'].slice(3),
  ...DATE_FORMS.en.slice(4, 6),
  ...DATE_FORMS.vi.slice(3),
  ...DATE_FORMS.ja.slice(1, 2),
  (day) => `${day.year}/${String(day.month).padStart(2, '0')}/${String(day.day).padStart(2, '0')}`,
];
type Intro = (outlet: string) => string;
const INTROS: Record<'en' | 'zh-Hant' | 'ja' | 'vi', readonly Intro[]> = {
  en: [
    (o) => `Recently ${o} reported the following:`,
    (o) => `Today ${o} published this:`,
    (o) => `Yesterday the ${o.replace(/^The /, '')} wrote as follows:`,
    (o) => `On Monday ${o} posted the following article:`,
  ],
  'zh-Hant': [(o) => `最近《${o}》報道如下：`, (o) => `日前${o}刊登了以下文章：`],
  ja: [(o) => `最近、${o}は次のように報じた：`, (o) => `先日「${o}」が以下の記事を掲載しました：`],
  vi: [(o) => `Gần đây ${o} đưa tin như sau:`, (o) => `Mới đây, ${o.startsWith('Báo ') ? o : `báo ${o}`} đăng bài sau:`],
};
const MARKS: Record<string, readonly string[]> = {
  en: ['Translation', 'Translation:', '(Translation)', 'English translation'],
  'zh-Hant': ['翻譯', '譯文：', '中文翻譯'],
  ja: ['翻訳', '日本語訳'],
  vi: ['Bản dịch', 'Bản dịch:'],
};
const REMARKS: Record<string, readonly string[]> = {
  en: [
    'So, NAME has changed its mind once more. I am wondering what its rivals will do next about the harbour.',
    'In my opinion, NAME has little choice, and the city knows it. We will see how it ends.',
  ],
  'zh-Hant': ['所以,NAME又一次改變主意。我很好奇對手會怎樣應對港口的新形勢,大家不妨拭目以待。'],
  ja: ['というわけで、NAMEはまた方針を変えた。私はライバルがどう動くのか気になっている。今後も注目したい。'],
  vi: ['Như vậy, NAME lại đổi ý một lần nữa. Tôi tự hỏi các đối thủ sẽ làm gì tiếp theo với cảng mới này.'],
};
const NOTES: Record<string, readonly [string, string]> = {
  en: ['Note:', 'A tidal plant of the kind that NAME builds makes power from the rise and fall of the sea. (Encyclopedia)'],
  'zh-Hant': ['註：', '潮汐發電是指利用海水漲落來發電的方法,NAME採用的正是這一種。(百科)'],
  ja: ['注：', '潮力発電とは潮の満ち引きで発電する方法で、NAMEが使うのはこの方式である。'],
  vi: ['Ghi chú:', 'Điện thủy triều là cách phát điện nhờ sự lên xuống của nước biển, NAME dùng cách này.'],
};

/** Posts that copy reports, translate them, remark on them and explain words. */
export function makeBlog(random: Random, used: Set<string>): MadeDump {
  const blogger = random.pick(['en', 'zh-Hant', 'ja', 'vi'] as const);
  const reportLanguage: Language = random.pick(
    (['en', 'zh-Hant', 'ja', 'vi'] as const).filter((one) => one !== 'vi' || blogger !== 'vi'),
  );
  const target = random.pick((['en', 'zh-Hant', 'ja', 'vi'] as const).filter((one) => one !== reportLanguage));
  const heading = random.pick(HEADING);
  const name = random.chance(0.3) ? random.pick(['Harbour Notes', 'My Quiet Blog', '碼頭筆記']) : null;
  const sections: string[] = name
    ? [name]
    : [random.pick(['', 'Showing posts with label harbour. Show all posts', '顯示具有 港口 標籤的文章。 顯示所有文章'])];
  const truths: Truth[] = [];
  let day = inventDay(random);
  const many = 1 + random.below(9);
  for (let place = 0; place < many; place++) {
    day = later(day, -3 - random.below(20));
    sections.push(...makePost(random, used, { blogger, reportLanguage, target, heading, name, day }, truths));
  }
  return {
    text: sections.join('\n\n'),
    truths,
    furniture: ['Recently', '次のように', '如下', 'như sau', '(continue', '待續', 'Show all posts', 'Updated'],
  };
}

interface Setting {
  readonly blogger: 'en' | 'zh-Hant' | 'ja' | 'vi';
  readonly reportLanguage: Language;
  readonly target: Language;
  readonly heading: (day: ReturnType<typeof inventDay>) => string;
  readonly name: string | null;
  readonly day: ReturnType<typeof inventDay>;
}

function makePost(random: Random, used: Set<string>, setting: Setting, truths: Truth[]): string[] {
  const { blogger, reportLanguage, target, heading, name, day } = setting;
  const words = inventWords(random, used, reportLanguage);
  const translated = { ...inventWords(random, new Set(), target) };
  const swap = (text: string) => text.replaceAll(translated.name, words.name);
  const printed = later(day, -1 - random.below(2));
  const intro = inventOutlet(random, reportLanguage === 'zh-Hans' ? 'zh-Hant' : reportLanguage).replace(/ - Health$/, '');
  const agency =
    random.chance(0.25) && reportLanguage === 'en' ? random.pick(['Reuters', 'Bloomberg', 'AFP', 'Kestrel Wire']) : null;
  const people = inventPeople(random, reportLanguage);
  const part = random.chance(0.25) ? random.pick([' (1/2)', '(2/2)', '（1/2）']) : '';
  const byline =
    agency && random.chance(0.5) && agency !== 'Kestrel Wire'
      ? `${agency} - Reporting by ${people.join(' and ')}`
      : random.chance(0.5) && reportLanguage === 'en'
        ? `By ${people.join(' and ')}`
        : null;
  const dateline =
    agency && !byline?.startsWith(agency) ? `${random.pick(['', 'LONDON '])}(${agency}) ${random.pick(['-', '--', '–'])} ` : '';
  const form = random.pick(DATE_FORMS[reportLanguage].filter((one) => one !== heading));
  const translatedTitle = swap(translated.headline);
  const lines = [heading(day), translatedTitle + part, random.pick(INTROS[blogger])(intro), words.headline + part];
  if (words.standfirst) lines.push(words.standfirst);
  if (byline) lines.push(byline);
  lines.push(random.chance(0.3) ? `${form(printed)} ${clock(random)}` : form(printed));
  if (random.chance(0.3) && reportLanguage === 'en')
    lines.push(`Updated ${random.pick(['10:08 a.m. ET', form(later(printed, 1))])}`);
  if (part.includes('2/2')) lines.push(random.pick(['(continue)', '(continued)', '(繼續)']));
  lines.push(dateline + (words.paragraphs[0] ?? ''), ...words.paragraphs.slice(1));
  if (part.includes('1/2')) lines.push(random.pick(['(to be continued)', '(待續)']));
  const host = agency && agency !== intro ? intro : name;
  const base = { name: words.name, outlet: agency ?? intro, host, published: printed.iso, posted: day.iso, authors: null };
  truths.push({ ...base, kind: 'report', language: reportLanguage, headline: words.headline, paragraphs: words.paragraphs });
  if (random.chance(0.85)) {
    lines.push(random.pick(MARKS[blogger] ?? []), translatedTitle + part, ...translated.paragraphs.map(swap));
    truths.push({
      ...base,
      kind: 'translation',
      language: target,
      headline: translatedTitle,
      paragraphs: translated.paragraphs.map(swap),
    });
  }
  const own = {
    name: words.name,
    language: blogger,
    headline: translatedTitle,
    outlet: name,
    host: null,
    published: day.iso,
    posted: day.iso,
    authors: null,
  };
  if (random.chance(0.7)) {
    const remark = random.pick(REMARKS[blogger] ?? []).replaceAll('NAME', words.name);
    lines.push(remark);
    truths.push({ ...own, kind: 'commentary', paragraphs: [remark] });
  }
  if (random.chance(0.2)) {
    const [mark, note] = NOTES[blogger] ?? ['', ''];
    lines.push(mark, `1. ${note.replaceAll('NAME', words.name)}`);
    truths.push({ ...own, kind: 'note', paragraphs: [note.replaceAll('NAME', words.name)] });
  }
  return lines;
}
