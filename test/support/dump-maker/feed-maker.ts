import { inventDay, later, rfc822 } from './dates.js';
import type { Random } from './random.js';
import type { MadeDump, Truth } from './truth.js';
import { inventOutlet, inventPeople, inventWords, type Language, languages } from './wording.js';

const CODES: Record<Language, string> = { en: 'en-US', 'zh-Hant': 'zh-TW', 'zh-Hans': 'zh-CN', ja: 'ja', vi: 'vi' };
const CLOSING: Record<Language, (title: string, outlet: string) => string> = {
  en: (title, outlet) => `The post ${title} appeared first on ${outlet}.`,
  'zh-Hant': (title, outlet) => `〈${title}〉這篇文章最早發佈於《${outlet}》。`,
  'zh-Hans': (title, outlet) => `《${title}》最先出现在${outlet}。`,
  ja: (title, outlet) => `投稿 ${title} は ${outlet} に最初に表示されました。`,
  vi: (title, outlet) => `Bài viết ${title} đã xuất hiện đầu tiên vào ngày ${outlet}.`,
};

/** A syndication feed whose tags were stripped. */
export function makeFeed(random: Random, used: Set<string>): MadeDump {
  const language = random.pick(languages);
  const outlet = inventOutlet(random, language).replace(/ - Health$/, '');
  const site = `https://${random.pick(['news', 'www', 'blog'])}.${random.pick(['site', 'paper', 'daily'])}${random.below(900)}.example`;
  const style = {
    joiner: random.pick([' ', '\n', '\n\n']),
    closing: random.chance(0.5),
    content: random.chance(0.6),
    guid: random.chance(0.7),
    creator: random.chance(0.4),
    categories: random.chance(0.3),
    atom: random.chance(0.2),
  };
  const truths: Truth[] = [];
  const items: string[] = [];
  let day = inventDay(random);
  const many = 1 + random.below(12);
  for (let place = 0; place < many; place++) {
    day = later(day, -1 - random.below(20));
    const words = inventWords(random, used, language);
    const author = inventPeople(random, language)[0] ?? '';
    const slug =
      language === 'en'
        ? words.headline
            .toLowerCase()
            .replace(/[^a-z0-9]+/g, '-')
            .replace(/^-|-$/g, '')
        : String(10_000 + random.below(80_000));
    const link = `${site}/${slug}/`;
    const whole = words.paragraphs.join('\n\n');
    const summary = style.content
      ? `${words.paragraphs.join(' ').slice(0, 160)}…`
      : words.paragraphs.join(style.joiner === ' ' ? ' ' : '\n');
    const stamp = style.atom
      ? `${day.iso}T08:30:00${random.pick(['Z', '+00:00', '+08:00'])}`
      : rfc822(day, random.below(24), random.pick(['+0000', 'GMT', '+0800']));
    const head = [
      words.headline,
      link,
      ...(style.creator && !style.atom ? [author] : []),
      stamp,
      ...(style.categories && style.guid ? [language === 'en' ? 'Ports' : '港'] : []),
      ...(style.guid ? [`${site}/?p=${10_000 + random.below(80_000)}`] : []),
      summary,
    ].join(style.joiner);
    const close = style.closing ? `\n\n${CLOSING[language](words.headline, outlet)}\n\n]]>` : style.content ? '\n\n]]>' : '';
    items.push(`${head}${close}${style.content ? `\n${whole}${close}` : ''}`);
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
  const name = random.pick([outlet, `${outlet} RSS Feed`, `harbour Archives - ${outlet}`]);
  const channel = [
    name,
    `${site}/${random.pick(['', 'tag/harbour/', 'feed/'])}`,
    'Everything about ships and ports',
    rfc822(later(day, 900), 9),
    CODES[language],
    'hourly',
    '1',
    'https://wordpress.org/?v=6.4',
  ].join(style.joiner);
  return {
    text: `${channel}${style.joiner}${items.join('\n')}`,
    truths,
    furniture: ['appeared first', '最早發佈', '最先出现', '最初に表示', 'xuất hiện đầu tiên', ']]>', 'ships and ports'],
  };
}
