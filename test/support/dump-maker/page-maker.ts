import { clock, DATE_FORMS, inventDay, later } from './dates.js';
import { byline } from './listing-maker.js';
import type { Random } from './random.js';
import type { MadeDump } from './truth.js';
import { inventOutlet, inventPeople, inventWords, type Language, languages } from './wording.js';

const TOP: Record<Language, readonly string[]> = {
  en: [
    'We use cookies to improve your experience. By clicking “Accept all” you agree to our policy.',
    'ACCEPT ALL',
    'Skip to main content',
    'Menu',
    'Search',
    'Sign in',
    'Subscribe',
    'Advertisement',
    'News | Sport | Business | Opinion | Video',
    'Home',
  ],
  'zh-Hant': ['本網站使用Cookie以提升您的使用體驗,繼續瀏覽即表示同意私隱政策', '同意', '選單', '搜尋', '登入', '廣告'],
  'zh-Hans': ['本网站使用Cookie以提升您的使用体验,继续浏览即表示同意隐私政策', '同意', '菜单', '搜索', '登录', '广告'],
  ja: [
    '当サイトではクッキーを使用しています。ご利用を続けると同意したものとみなします。',
    '同意する',
    'メニュー',
    '検索',
    'ログイン',
    '広告',
  ],
  vi: [
    'Trang web này sử dụng cookie để cải thiện trải nghiệm của bạn.',
    'Đồng ý',
    'Danh mục',
    'Tìm kiếm',
    'Đăng nhập',
    'Quảng cáo',
  ],
};
const MIDDLE: Record<Language, readonly string[]> = {
  en: ['Reading Time:3 minutes', 'Share', 'Share on Facebook', 'Listen to this article', '12', 'Save', '4 min read', 'Tweet'],
  'zh-Hant': ['閱讀時間:約3分鐘', '分享', '收聽新聞'],
  'zh-Hans': ['阅读时间:约3分钟', '分享', '收听新闻'],
  ja: ['シェア', '印刷', '保存'],
  vi: ['Chia sẻ', 'Nghe đọc bài', 'Lưu'],
};
const BOTTOM: Record<Language, readonly string[]> = {
  en: [
    'Related stories',
    'Ferry fares to rise again',
    'Bakers count the cost of a wet spring',
    'Comments (14)',
    'Sign up to our newsletter and get the best of the week in your inbox',
    'Select Voice',
    '1.1x',
    '220 WPM',
    'Terms of use',
    'Back to top',
  ],
  'zh-Hant': ['相關新聞', '渡輪票價再度上調', '留言', '返回頂部'],
  'zh-Hans': ['相关新闻', '渡轮票价再度上调', '评论', '返回顶部'],
  ja: ['関連記事', 'フェリー運賃が再び値上げ', 'コメント', 'トップへ戻る'],
  vi: ['Tin liên quan', 'Giá vé phà lại tăng', 'Bình luận (0)', 'Về đầu trang'],
};

/** One article between what a site puts around it. */
export function makePage(random: Random, used: Set<string>): MadeDump {
  const language = random.pick(languages);
  const words = inventWords(random, used, language);
  const outlet = inventOutlet(random, language).replace(/ - Health$/, '');
  const day = inventDay(random);
  const form = random.pick(DATE_FORMS[language]);
  const dated = random.chance(0.75);
  const authors = random.chance(0.6) ? inventPeople(random, language) : [];
  const signs = siteSigns(random, outlet, words.headline, language);
  const some = (items: readonly string[], share: number) => items.filter(() => random.chance(share));
  const updated = later(day, 3);
  const stamp = dated
    ? random.pick([
        [form(day)],
        [`${form(day)} ${clock(random)}`],
        language === 'en'
          ? [`Published: ${clock(random)}, ${form(day)}`, `Updated: ${clock(random)}, ${form(updated)}`]
          : [form(day)],
        language === 'en' ? [`Updated ${form(updated)}`, `Published ${form(day)}`] : [form(day)],
      ])
    : [];
  const by =
    authors.length > 0 ? [language === 'en' && random.chance(0.3) ? `${authors[0]}in Shanghai` : byline(language, authors)] : [];
  const header = random.chance(0.5) ? [...by, ...stamp] : [...stamp, ...by];
  const caption = random.chance(0.5) ? `${words.name} ${language === 'en' ? 'workers at the gate' : ''}. Photo: Handout` : null;
  const text = [...words.paragraphs];
  if (random.chance(0.4))
    text.splice(1 + random.below(text.length - 1), 0, language === 'en' ? 'Advertisement' : (TOP[language].at(-1) ?? ''));
  if (random.chance(0.3) && language === 'en')
    text.splice(1 + random.below(text.length - 1), 0, 'Read also: Ferry fares to rise again');
  const bio =
    authors.length > 0 && language === 'en' && random.chance(0.5)
      ? [`${authors[0]?.split(' ')[0]} is a reporter who covers shipping and ports. Before joining the desk she worked in radio.`]
      : [];
  const lines = [
    ...some(TOP[language], 0.7),
    ...signs.top,
    words.headline,
    ...(words.standfirst ? [words.standfirst] : []),
    ...some(MIDDLE[language], 0.5),
    ...signs.middle,
    ...header,
    ...(caption ? [caption, caption] : []),
    ...text,
    ...bio,
    ...some(BOTTOM[language].slice(0, 1), 1),
    ...BOTTOM[language].slice(1),
    ...signs.bottom,
  ];
  const joiner = random.chance(0.5) ? '\n\n' : '\n';
  return {
    text: lines.join(joiner),
    truths: [
      {
        kind: 'report',
        name: words.name,
        language,
        headline: words.headline,
        outlet,
        host: null,
        published: dated ? day.iso : null,
        posted: null,
        authors: null,
        paragraphs: words.paragraphs,
      },
    ],
    furniture: [
      'Ferry fares',
      '渡輪票價',
      '渡轮票价',
      'フェリー運賃',
      'Giá vé phà',
      'cookie',
      'Cookie',
      'Photo: Handout',
      'covers shipping',
    ],
  };
}

function siteSigns(
  random: Random,
  outlet: string,
  headline: string,
  language: Language,
): { top: string[]; middle: string[]; bottom: string[] } {
  const signs = { top: [] as string[], middle: [] as string[], bottom: [] as string[] };
  const kinds = ['suffix', 'copyright', 'follow', 'trust', 'banner'];
  const first = random.pick(kinds);
  const second = random.pick(kinds);
  for (const kind of new Set([first, second])) {
    if (kind === 'suffix') signs.top.push(`${headline} ${random.pick(['|', '-', '–'])} ${outlet}`);
    if (kind === 'copyright')
      signs.bottom.push(random.pick([`© 2025 ${outlet}. All rights reserved.`, `Copyright © ${outlet} 2025`, `© ${outlet}`]));
    if (kind === 'follow')
      signs.bottom.push(
        language === 'vi'
          ? `Theo dõi ${outlet} trên Facebook`
          : language === 'en'
            ? `Follow ${outlet} on Facebook`
            : `© ${outlet}`,
      );
    if (kind === 'trust') signs.middle.push(language === 'en' ? `Why you can trust ${outlet}` : `© 2025 ${outlet}`);
    if (kind === 'banner')
      signs.top.unshift(
        `${outlet} - ${language === 'en' ? 'News you can use' : language === 'vi' ? 'Tin tức mới nhất' : '最新情報'}`,
      );
  }
  return signs;
}
