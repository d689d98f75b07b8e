import { clock, DATE_FORMS, type DateForm, inventDay, later, NUMERIC_FORMS } from './dates.js';
import type { Random } from './random.js';
import type { MadeDump, Truth } from './truth.js';
import { inventOutlet, inventPeople, inventWords, type Language, languages, type Words } from './wording.js';

const CATEGORIES: Record<Language, readonly string[]> = {
  en: ['Business', 'World', 'Technology', 'Opinion', 'Asia / Pacific', 'Long reads'],
  'zh-Hant': ['財經', '國際', '科技'],
  'zh-Hans': ['财经', '国际', '科技'],
  ja: ['経済', '国際', '社会'],
  vi: ['Kinh doanh', 'Thế giới', 'Công nghệ'],
};

type Header = (outlet: string, date: string) => string[];
const HEADERS: readonly Header[] = [
  (outlet, date) => [outlet, date],
  (outlet, date) => [outlet, date],
  (outlet, date) => [date, outlet],
  (outlet, date) => [`${outlet} | ${date}`],
  (outlet, date) => [`${outlet} · ${date}`],
  (outlet, date) => [`${date} — ${outlet}`],
  (outlet, date) => [outlet, '', date],
];

/** Articles under repeated header blocks, from one outlet or many. */
export function makeListing(random: Random, used: Set<string>): MadeDump {
  const language = random.pick(languages);
  const header = random.pick(HEADERS);
  const form = random.chance(0.4) ? random.pick(NUMERIC_FORMS) : random.pick(DATE_FORMS[language]);
  const own = Array.from({ length: random.chance(0.4) ? 1 : 10 }, () => inventOutlet(random, language));
  const style = {
    bullets: random.chance(0.5) ? random.below(3) : 0,
    again: random.chance(0.4),
    gap: 1 + random.below(3),
    oneLine: random.chance(0.3),
    blankParagraphs: random.chance(0.5),
    runIn: random.chance(0.4),
    spread: random.chance(0.2),
  };
  const many = random.chance(0.15) ? 40 : 2 + random.below(9);
  const blocks: string[] = [];
  const truths: Truth[] = [];
  let day = inventDay(random);
  for (let place = 0; place < many; place++) {
    day = later(day, -1 - random.below(9));
    const words = inventWords(random, used, language);
    const outlet = random.pick(own);
    const authors = random.chance(0.4) ? inventPeople(random, language) : [];
    const head = header(outlet, form(day));
    const marks = style.bullets > 0 ? Array.from({ length: style.bullets }, () => `- ${random.pick(CATEGORIES[language])}`) : [];
    if (style.again) marks.push(`- ${outlet}`);
    const text = bodyOf(random, words, authors, day, style, form);
    const lines = [...head, ...marks, words.headline, ...text];
    blocks.push((style.spread ? lines.filter(Boolean).join('\n\n') : lines.join('\n')).trimEnd());
    truths.push({
      kind: 'report',
      name: words.name,
      language,
      headline: words.headline,
      outlet,
      host: null,
      published: day.iso,
      posted: null,
      authors: null,
      paragraphs: words.paragraphs,
    });
  }
  const top = random.pick(['', 'Latest news with #harbour\n\n', 'Articles by our desk | Portfolio\n\n\n', 'Clippings\n']);
  const bottom = random.pick(['', '\n\nLoad more', '\n\n© 2025 Clipbook Ltd. All rights reserved.']);
  return {
    text: top + blocks.join('\n'.repeat(style.gap + 1)) + bottom,
    truths,
    furniture: ['Load more', 'Clipbook', 'Published:'],
  };
}

function bodyOf(
  random: Random,
  words: Words,
  authors: readonly string[],
  day: Parameters<DateForm>[0],
  style: { oneLine: boolean; blankParagraphs: boolean; runIn: boolean },
  form: DateForm,
): string[] {
  const lines = [...(words.standfirst ? [words.standfirst] : []), ...words.paragraphs];
  if (random.chance(0.15)) lines.splice(2, 0, 'Photo: Handout');
  if (random.chance(0.15)) lines.splice(2, 0, 'Advertisement');
  if (style.runIn && words.language === 'en') {
    const by = authors.length > 0 ? `By ${authors.join(' and ')} in Hong Kong ` : '';
    const other = later(day, 1);
    const stamp = `${by}Published: ${clock(random)}, ${other.day} ${['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][other.month - 1]} ${other.year} `;
    lines[0] = stamp + lines[0];
  } else if (authors.length > 0) {
    lines.unshift(byline(words.language, authors));
    if (random.chance(0.3)) lines.splice(1, 0, `Updated: ${form(later(day, 2))}`);
  }
  if (style.oneLine && !style.runIn)
    return [...(authors.length > 0 ? [lines[0] ?? ''] : []), lines.slice(authors.length > 0 ? 1 : 0).join(' ')];
  return style.blankParagraphs ? lines.flatMap((line) => [line, '']) : lines;
}

export function byline(language: Language, authors: readonly string[]): string {
  if (language === 'en') return `By ${authors.join(' and ')}`;
  if (language === 'vi') return `Tác giả: ${authors.join(', ')}`;
  if (language === 'ja') return `記者 ${authors.join('、')}`;
  return `記者${authors.join('、')}`;
}
