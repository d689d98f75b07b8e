// In: a citation and its passage, opened. Out: one message: whose words they are, the quote in bold among its neighbours, where it stands.
// Called by the menu of passages.
import type { Citation } from '../answer/answer.js';
import type { OpenedPassage } from '../browse/opened-passage.js';
import { answerWords } from './answer-words.js';
import { neutralise, neutraliseWithin } from './neutralise.js';
import { sourceLines } from './render-source.js';
import { contentLimit, type Reply, say } from './reply.js';
import type { Words } from './words/words.js';

/** Of each side, so that the whole stays well within a message with every character escaped. */
const neighbourLimit = 500;

export function renderPassage(citation: Citation, passage: OpenedPassage, words: Words): Reply {
  const head = sourceLines(citation, answerWords(words.language), { detail: true, quoteLimit: null });
  const [first, last] = passage.lines;
  const { number, of } = passage.place;
  const place = words.say('passage.place', { number, of, lines: first === last ? `${first}` : `${first}–${last}` });
  const quote = `**${neutralise(passage.quote)}**`;
  const room = contentLimit - [...head, place, quote].join('\n').length - 40;
  const side = Math.min(neighbourLimit, Math.floor(room / 2));
  if (side < 20) return say([...head, `> **${neutraliseWithin(passage.quote, 1_200)}**`, `-# ${place}`].join('\n'));
  const text = [endWithin(passage.before, side), quote, startWithin(passage.after, side)].filter((part) => part !== '').join(' ');
  return { content: [...head, `> ${text}`, `-# ${place}`].join('\n'), file: null };
}

const startWithin = (text: string, limit: number): string => (text === '' ? '' : neutraliseWithin(text, limit));

/** Keeps the end, which leads to the quote. */
function endWithin(text: string, limit: number): string {
  if (text === '') return '';
  const whole = neutralise(text);
  if (whole.length <= limit) return whole;
  const characters = [...text];
  for (let kept = Math.min(characters.length - 1, limit); kept > 0; kept = Math.floor(kept * 0.8)) {
    const shown = `…${neutralise(characters.slice(-kept).join(''))}`;
    if (shown.length <= limit) return shown;
  }
  return '';
}
