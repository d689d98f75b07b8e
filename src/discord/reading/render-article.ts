// In: an article's card. Out: one message: whose it is, when, where it stands, how it begins, and what belongs to it. Called by show-article.ts.
import type { ArticleCard } from '../../browse/article-card.js';
import type { ArticleRecord } from '../../store/corpus-reader.js';
import { type AnswerWords, answerWords } from '../answer-words.js';
import { languageName } from '../language-name.js';
import { articleAddress, neutraliseWithin } from '../neutralise.js';
import { copiesLines, placeOf, sourceOf } from '../render-source.js';
import { contentLimit, type Reply, say } from '../reply.js';
import type { Words } from '../words/words.js';

const longestOpening = 900;
/** Copies named in the text, at these lengths of names and paths; the menu has the others. */
const mostCopies = 3;

export function renderArticle({ article, opening, original, copies, more }: ArticleCard, words: Words): Reply {
  const around = answerWords(words.language);
  const head = [
    `**${article.title === null ? words.say('article.noHeadline') : `“${neutraliseWithin(article.title, 250)}”`}**`,
    outletLine(article, words, around),
    `-# ${about(article, words, around)}`,
    placeLine(article),
  ];
  const places = copies.slice(0, mostCopies).map(({ dump, lines, outlet }) => ({ dump, lines, outlet }));
  const foot = [
    ...(more ? [`-# ${words.say('article.more')}`] : []),
    ...(original === null ? [] : [`-# ${around.translatedFrom} ${sourceOf(original, around)} · ${placeOf(original)}`]),
    ...copiesLines(places, around),
  ];
  const room = contentLimit - [...head, ...foot].join('\n').length - '\n> \n'.length;
  const begins = opening.text === '' || room < 20 ? [] : [`> ${neutraliseWithin(opening.text, Math.min(longestOpening, room))}`];
  return say([...head, ...begins, ...foot].join('\n'));
}

function outletLine({ outlet, host, published, posted }: ArticleRecord, words: Words, around: AnswerWords): string {
  const name = outlet === null ? around.outletUnknown : neutraliseWithin(outlet, 80);
  const via = host === null ? '' : ` ${around.via} ${neutraliseWithin(host, 80)}`;
  const dates = [
    published === null ? around.undated : words.say('article.published', { date: published }),
    ...(posted === null || posted === published ? [] : [words.say('article.posted', { date: posted })]),
  ];
  return [`${name}${via}`, ...dates].join(' · ');
}

function about({ kind, language, authors, part }: ArticleRecord, words: Words, around: AnswerWords): string {
  const named = language === null ? null : languageName(language, words.language);
  return [
    kind === 'report' ? words.say('article.kind.report') : around.kinds[kind],
    ...(named === null ? [] : [named]),
    ...(authors.length === 0 ? [] : [words.say('article.by', { authors: neutraliseWithin(authors.join(', '), 120) })]),
    ...(part === null ? [] : [words.say('article.part', { number: part.number, of: part.of })]),
  ].join(' · ');
}

function placeLine(article: ArticleRecord): string {
  const address = articleAddress(article.url);
  return [placeOf(article), ...(address === null ? [] : [address])].join(' · ');
}
