// In: what the archive holds, counted. Out: one page of it, by outlet, language, month, dump, or what was refused. Called by show-sources.ts.
import type { CorpusOverview } from '../../browse/corpus-overview.js';
import { type AnswerWords, answerWords } from '../answer-words.js';
import { languageName } from '../language-name.js';
import { inCode, neutraliseWithin } from '../neutralise.js';
import { contentLimit, say } from '../reply.js';
import { sayWhy } from '../say-reason.js';
import type { Words } from '../words/words.js';
import { pageOf } from './lay-out-search.js';
import { packPages } from './pack-pages.js';

export const sourcesBy = ['outlet', 'language', 'month', 'dump', 'refused'] as const;
export type SourcesBy = (typeof sourcesBy)[number];

/** Lines a page: as many as can be taken in at a look. */
const linesAPage = 20;

export interface SourcesPage {
  readonly content: string;
  readonly page: number;
  readonly pages: number;
}

export function renderSources(overview: CorpusOverview, by: SourcesBy, wished: number, words: Words): SourcesPage {
  const head = [`**${words.say('sources.title')}**`, totals(overview, words), '', `**${words.say(`sources.${by}`)}**`];
  const told = linesBy(overview, by, words, answerWords(words.language));
  const lines = told.length > 0 ? told : [words.say(by === 'refused' ? 'sources.noneRefused' : 'sources.empty')];
  const [longest = ''] = pageOf(998, 999, words);
  const room = contentLimit - [...head, `-# ${longest}`].join('\n').length - 2;
  const paged = packPages(lines, (line) => Math.max(line.length + 1, room / linesAPage), room);
  const page = Math.min(wished, paged.length - 1);
  const place = pageOf(page, paged.length, words).map((where) => `-# ${where}`);
  return { content: say([...head, ...(paged[page] ?? []), ...place].join('\n')).content, page, pages: paged.length };
}

function totals({ articles, dumps, outlets }: CorpusOverview, words: Words): string {
  const first = outlets.flatMap((outlet) => outlet.first ?? []).sort()[0];
  const last = outlets
    .flatMap((outlet) => outlet.last ?? [])
    .sort()
    .at(-1);
  return [
    words.say('sources.articles', { count: articles }),
    words.say('sources.dumps', { count: dumps.length }),
    ...(first === undefined || last === undefined ? [] : [`${first} – ${last}`]),
  ].join(' · ');
}

function linesBy(overview: CorpusOverview, by: SourcesBy, words: Words, around: AnswerWords): string[] {
  switch (by) {
    case 'outlet':
      return overview.outlets.map(({ outlet, articles, first, last }) => {
        const name = outlet === null ? around.outletUnknown : neutraliseWithin(outlet, 80);
        const span = first === null ? around.undated : first === last ? first : `${first} – ${last}`;
        return `- ${name}: ${articles} · ${span}`;
      });
    case 'language':
      return overview.languages.map(({ language, articles }) => {
        const name = language === null ? null : languageName(language, words.language);
        return `- ${name ?? words.say('sources.unknownLanguage')}: ${articles}`;
      });
    case 'month':
      return overview.months.map(({ month, articles }) => `- ${month ?? around.undated}: ${articles}`);
    case 'dump':
      return overview.dumps.map(({ dump, articles }) => `- ${inCode(dump)}: ${articles}`);
    case 'refused':
      return overview.refused.map((refused) => `- ${inCode(refused.dump)}: ${sayWhy(refused, words, 250)}`);
  }
}
