// In: a source of choices. Out: invented articles as somebody would clip them, with the words that hand-made files label them by.
// Called by the shapes of hand-made files.
import { DATE_FORMS, type DateForm, inventDay, later } from '../dump-maker/dates.js';
import type { Random } from '../dump-maker/random.js';
import type { Truth } from '../dump-maker/truth.js';
import { inventOutlet, inventPeople, inventWords, type Language, languages } from '../dump-maker/wording.js';

export interface Clip {
  readonly name: string;
  readonly language: Language;
  readonly headline: string;
  /** Null where the author of the file left it out. */
  readonly outlet: string | null;
  readonly date: string | null;
  readonly iso: string | null;
  readonly author: string;
  readonly url: string;
  readonly paragraphs: readonly string[];
}

export interface Labels {
  readonly title: string;
  readonly outlet: string;
  readonly date: string;
  readonly author: string;
  readonly url: string;
  /** What stands behind a label. */
  readonly colon: string;
}

const LABELS: Record<Language, Record<Exclude<keyof Labels, 'colon'>, readonly string[]>> = {
  en: {
    title: ['Title', 'Headline', 'TITLE'],
    outlet: ['Source', 'Outlet', 'Publication', 'SOURCE'],
    date: ['Date', 'Published', 'DATE'],
    author: ['Author', 'By'],
    url: ['URL', 'Link'],
  },
  'zh-Hant': {
    title: ['標題', '新聞標題'],
    outlet: ['來源', '媒體', '出處'],
    date: ['日期', '發布日期', '時間'],
    author: ['作者', '記者'],
    url: ['連結', '網址', 'URL'],
  },
  'zh-Hans': {
    title: ['标题', '新闻标题'],
    outlet: ['来源', '媒体', '出处'],
    date: ['日期', '发布日期', '时间'],
    author: ['作者', '记者'],
    url: ['链接', '网址', 'URL'],
  },
  ja: {
    title: ['タイトル', '見出し'],
    outlet: ['媒体', '出典', '媒体名', '掲載紙'],
    date: ['日付', '掲載日', '日時'],
    author: ['著者', '記者'],
    url: ['URL', 'リンク'],
  },
  vi: {
    title: ['Tiêu đề', 'Tựa đề'],
    outlet: ['Nguồn', 'Báo'],
    date: ['Ngày', 'Ngày đăng'],
    author: ['Tác giả'],
    url: ['Liên kết', 'URL'],
  },
};

export function inventLabels(random: Random, language: Language): Labels {
  const words = LABELS[language];
  const wide = language !== 'en' && language !== 'vi' && random.chance(0.6);
  return {
    title: random.pick(words.title),
    outlet: random.pick(words.outlet),
    date: random.pick(words.date),
    author: random.pick(words.author),
    url: random.pick(words.url),
    colon: wide ? '：' : ': ',
  };
}

export interface Clippings {
  readonly language: Language;
  readonly labels: Labels;
  readonly clips: readonly Clip[];
}

/** Two to seven articles; in one file of five one of them lacks its outlet or its date. */
export function inventClippings(random: Random, used: Set<string>, many?: number): Clippings {
  const language = random.pick(languages);
  const labels = inventLabels(random, language);
  const form: DateForm = random.pick(DATE_FORMS[language]);
  const size = many ?? 2 + random.below(6);
  const lacking = random.chance(0.2) ? random.below(size) : -1;
  const outlet = random.chance(0.5);
  let day = inventDay(random);
  const clips = Array.from({ length: size }, (_, at): Clip => {
    day = later(day, random.below(9) - 4);
    const words = inventWords(random, used, language);
    const lacks = at === lacking;
    return {
      name: words.name,
      language,
      headline: words.headline,
      outlet: lacks && outlet ? null : inventOutlet(random, language),
      date: lacks && !outlet ? null : form(day),
      iso: lacks && !outlet ? null : day.iso,
      author: random.pick(inventPeople(random, language)),
      url: `https://${words.name.toLowerCase()}.example/news/${day.year}/${day.month}/${random.below(9000)}`,
      paragraphs: words.paragraphs,
    };
  });
  return { language, labels, clips };
}

export function truthOf(clip: Clip): Truth {
  return {
    kind: 'report',
    name: clip.name,
    language: clip.language,
    headline: clip.headline,
    outlet: clip.outlet,
    host: null,
    published: clip.iso,
    posted: null,
    authors: null,
    paragraphs: clip.paragraphs,
  };
}

/** Lines of an article's text, with or without blank lines between them. */
export function textOf(clip: Clip, blank: boolean): string {
  return clip.paragraphs.join(blank ? '\n\n' : '\n');
}

/** Only what is there: a line is left out with its value. */
export function lines(...all: readonly (string | null | false)[]): string {
  return all.filter((line): line is string => line !== null && line !== false).join('\n');
}
