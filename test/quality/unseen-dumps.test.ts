import { describe, expect, it } from 'vitest';
import type { Article, ReadDump } from '../../src/dump/article.js';
import { noCorrections } from '../../src/dump/corrections.js';
import { createDateReader } from '../../src/dump/dates.js';
import { loadOutlets } from '../../src/dump/outlets.js';
import { readDump } from '../../src/dump/read-dump.js';
import { type MadeDump, makeDump, type TextLayout, type Truth } from '../support/dump-maker.js';

const aids = { outlets: loadOutlets({ files: [] }), dates: createDateReader(), corrections: noCorrections };
const layouts: readonly TextLayout[] = ['listing', 'page', 'feed', 'blog', 'republished'];
const SEEDS = Number(process.env.UNSEEN_SEEDS ?? 60);
const first = Number(process.env.UNSEEN_FIRST ?? 1);

const FIELDS = ['found', 'headline', 'outlet', 'date', 'host', 'posted', 'language', 'text'] as const;
type Field = (typeof FIELDS)[number];

function textOf(article: Article): string {
  return article.body.map((span) => span.text).join('\n');
}

/** The article that a truth came back as: by its kind and the name in its headline or text. */
function matchOf(truth: Truth, articles: readonly Article[]): Article | undefined {
  const same = articles.filter(
    (article) => article.kind === truth.kind && (textOf(article) + article.title).includes(truth.name),
  );
  return same.find((article) => article.title === truth.headline) ?? same[0];
}

function judge(truth: Truth, articles: readonly Article[]): Record<Field, boolean> {
  const article = matchOf(truth, articles);
  if (!article)
    return {
      found: false,
      headline: false,
      outlet: false,
      date: false,
      host: false,
      posted: false,
      language: false,
      text: false,
    };
  const text = textOf(article);
  const expected = truth.outlet === null ? null : aids.outlets.canonical(truth.outlet);
  return {
    found: true,
    headline: truth.kind === 'note' || truth.kind === 'commentary' || article.title === truth.headline,
    outlet: article.outlet === expected,
    date: article.published === truth.published,
    host: truth.host === null || article.host === aids.outlets.canonical(truth.host),
    posted: article.posted === truth.posted,
    language: article.language === truth.language || (article.language?.slice(0, 2) === 'zh' && truth.language.startsWith('zh')),
    text: truth.paragraphs.every((paragraph) => paragraph.split('\n').every((line) => text.includes(line))),
  };
}

/** Words of one article, or of the page, inside another. */
function leaks(made: MadeDump, articles: readonly Article[]): string[] {
  return articles.flatMap((article) => {
    const text = textOf(article);
    const own = made.truths.filter((truth) => truth.kind === article.kind && `${article.title}${text}`.includes(truth.name));
    const others = made.truths.filter((truth) => !own.some((one) => one.name === truth.name) && text.includes(truth.name));
    const several =
      new Set(own.map((truth) => truth.name)).size > 1 ? [`two articles in one: ${own.map((truth) => truth.name)}`] : [];
    const kinds = made.truths.filter(
      (truth) => truth.kind !== article.kind && truth.paragraphs.some((paragraph) => text.includes(paragraph)),
    );
    const page = made.furniture.filter(
      (words) => text.includes(words) && !made.truths.some((truth) => truth.paragraphs.join('\n').includes(words)),
    );
    return [
      ...several,
      ...others.map((truth) => `holds ${truth.name}`),
      ...kinds.map((truth) => `${article.kind} holds ${truth.kind}`),
      ...page.map((words) => `page: ${words}`),
    ];
  });
}

describe('dumps that the project has not seen', () => {
  for (const layout of layouts) {
    it(`of the layout ${layout} give headline, outlet and date right for at least 97 of 100 articles, and no article holds another's text`, () => {
      const right: Record<Field, number> = {
        found: 0,
        headline: 0,
        outlet: 0,
        date: 0,
        host: 0,
        posted: 0,
        language: 0,
        text: 0,
      };
      const wrong: string[] = [];
      const leaked: string[] = [];
      let truths = 0;
      let surplus = 0;
      let whole = 0;
      for (let seed = first; seed < first + SEEDS; seed++) {
        const made = makeDump(layout, seed);
        const outcome = readDump({ path: `made/${seed}.txt`, bytes: Buffer.from(made.text) }, aids);
        const articles = 'reason' in outcome ? [] : (outcome as ReadDump).articles;
        truths += made.truths.length;
        surplus += Math.max(0, articles.length - made.truths.length);
        for (const truth of made.truths) {
          const verdict = judge(truth, articles);
          for (const field of FIELDS) if (verdict[field]) right[field]++;
          if (verdict.headline && verdict.outlet && verdict.date) whole++;
          const failed = FIELDS.filter((field) => !verdict[field]);
          if (failed.length > 0)
            wrong.push(
              `seed ${seed} ${truth.kind} ${truth.name}: ${failed.join(' ')} (${'layout' in outcome ? outcome.layout : 'refused'})`,
            );
        }
        leaked.push(...leaks(made, articles).map((leak) => `seed ${seed}: ${leak}`));
      }
      const shares = FIELDS.map((field) => `${field} ${((100 * right[field]) / truths).toFixed(1)}`).join(', ');
      console.log(
        `${layout}: ${truths} articles, headline+outlet+date ${((100 * whole) / truths).toFixed(1)} %; ${shares}; surplus ${surplus}; leaks ${leaked.length}`,
      );
      if (process.env.UNSEEN_SHOW) console.log([...wrong.slice(0, 40), ...leaked.slice(0, 20)].join('\n'));
      expect(leaked).toEqual([]);
      expect(whole / truths).toBeGreaterThanOrEqual(0.97);
      expect(surplus / truths).toBeLessThanOrEqual(0.03);
    });
  }
});
