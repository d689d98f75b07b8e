import { DATE_FORMS, inventDay, NUMERIC_FORMS } from './dates.js';
import type { Random } from './random.js';
import type { MadeDump } from './truth.js';
import { inventOutlet, inventWords, languages } from './wording.js';

/** Another outlet's report on an aggregator's page. */
export function makeRepublished(random: Random, used: Set<string>): MadeDump {
  const language = random.pick(languages);
  const words = inventWords(random, used, language);
  const outlet = inventOutlet(random, language).replace(/ - Health$/, '');
  const host = random.pick(['Portview.example', 'WorldDesk', 'Harbour Reader', 'TinTucHub']);
  const day = inventDay(random);
  const safe = { ...day };
  const form = random.pick([...DATE_FORMS[language].slice(0, 2), ...NUMERIC_FORMS.slice(0, 2)]);
  const dated = form(safe).match(/^[0-9]{2}[-/]/) && day.day <= 12 ? (DATE_FORMS[language][0]?.(day) ?? '') : form(day);
  const run = random.pick([
    `${outlet}${outlet}${dated}`,
    `${outlet}${outlet}${dated}`,
    `${outlet}${outlet} ${dated}`,
    `${outlet}•${dated}`,
    `${outlet} • ${dated}`,
    `${outlet}${outlet}•${dated}`,
  ]);
  const original = inventWords(random, new Set(), random.pick(languages.filter((one) => one !== language)));
  const lines = [
    `${host} - ${random.pick(['News from everywhere', 'Nền tảng tin tức', 'All the ports in one place'])}`,
    ...(random.chance(0.3) ? ['Home', 'News', 'Local'] : []),
    words.headline,
    run,
    ...(words.standfirst ? [words.standfirst] : []),
    ...(random.chance(0.6)
      ? [
          original.headline.replaceAll(original.name, words.name),
          `${words.name} (${random.pick(['Source: Reuters', 'Photo: AFP', 'Nguồn: TTXVN', 'Ảnh: Getty'])})`,
        ]
      : []),
    ...words.paragraphs,
    '',
    random.pick(['Source', 'Nguồn', 'Source: https://portview.example/a/1']),
    random.pick(['Comment (0)', 'Comments (3)', 'Bình luận (0)']),
    'No data',
    'Heritage',
    'Figure',
    'Business',
    'Product',
  ];
  return {
    text: lines.join('\n\n'),
    truths: [
      {
        kind: 'report',
        name: words.name,
        language,
        headline: words.headline,
        outlet,
        host,
        published: day.iso,
        posted: null,
        authors: null,
        paragraphs: words.paragraphs,
      },
    ],
    furniture: ['Heritage', 'No data', 'Comment', 'Source:', original.headline.replaceAll(original.name, words.name)],
  };
}
