// In: ranked passages. Out: one page of them: each with whose it is, where it stands and how it begins. Called by topic-pages.ts.
import type { RankedPassage, SearchResult } from '../../retrieve/search-result.js';
import { type AnswerWords, answerWords } from '../answer-words.js';
import { articleAddress, neutralise, neutraliseWithin } from '../neutralise.js';
import { copiesLines, placeOf, sourceOf } from '../render-source.js';
import { contentLimit, say } from '../reply.js';
import type { Words } from '../words/words.js';
import { type LaidOut, noticeLines, openable, quoted, topicLines } from './laid-out.js';
import { leadingSentences } from './leading-sentences.js';

const passagesAPage = 5;
/** Five pages: whoever has not found it by then asks otherwise. */
export const mostPassages = 25;

/** Five sources with names and headlines of this length leave a sentence of room for each of their passages. */
const headLimits = { name: 45, title: 90, place: 60 };
/** UTF-16 units of a passage on its page: about three sentences. */
const longestText = 320;
const shortestText = 60;

export function layOutSearch({ question, understood, results, notices }: SearchResult, wished: number, words: Words): LaidOut {
  const topic = topicLines(question, understood);
  const noticed = noticeLines(notices);
  if (results.length === 0) {
    const [, ...limits] = topic;
    const { content } = say([words.say('search.none', { topic: quoted(question) }), ...limits, ...noticed].join('\n'));
    return { content, file: null, page: 0, pages: 0, passages: [], words };
  }
  const pages = Math.ceil(results.length / passagesAPage);
  const page = Math.min(wished, pages - 1);
  const shown = results.slice(page * passagesAPage, (page + 1) * passagesAPage);
  const around = answerWords(words.language);
  const count = [words.say('search.count', { count: results.length }), ...pageOf(page, pages, words)].join(' · ');
  const fixed = [...topic, `-# ${count}`, ...noticed];
  const heads = shown.map((result) => headOf(result, around));
  const used = [...fixed, ...heads].join('\n').length + shown.length * '\n\n> '.length;
  const room = Math.max(shortestText, Math.min(longestText, Math.floor((contentLimit - used) / shown.length)));
  const blocks = shown.map(({ text }, at) => `\n${heads[at]}\n> ${beginning(text, room)}`);
  const { content } = say([...fixed, ...blocks].join('\n'));
  return { content, file: null, page, pages, passages: shown.map((result) => toOpen(result, around, words)), words };
}

export function pageOf(page: number, pages: number, words: Words): string[] {
  return pages > 1 ? [words.say('page.place', { page: page + 1, pages })] : [];
}

function headOf(result: RankedPassage, words: AnswerWords): string {
  return `**${result.rank}.** ${sourceOf(result, words, headLimits)} · ${placeOf(result, headLimits.place)}`;
}

/** Cut at the end of a sentence; inside one only where the first is too long. */
function beginning(text: string, room: number): string {
  return neutraliseWithin(
    leadingSentences(text, room, (words) => neutralise(words).length),
    room,
  );
}

function toOpen(result: RankedPassage, around: AnswerWords, words: Words) {
  const address = articleAddress(result.url);
  const head = `${sourceOf(result, around)} · ${placeOf(result)}${address === null ? '' : ` · ${address}`}`;
  const quote = leadingSentences(result.text, longestText);
  return openable(result, { mark: `${result.rank}.`, quote, head: [head, ...copiesLines(result.alsoIn, around)], words });
}
