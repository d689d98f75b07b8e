// In: a passage, opened, below the lines that say whose words it is. Out: one message: these lines, the quote in bold among its neighbours,
// where it stands. Called by the menus of passages.
import type { OpenedPassage } from '../browse/opened-passage.js';
import { neutralise, neutraliseWithin } from './neutralise.js';
import { contentLimit, type Reply, say } from './reply.js';
import type { Words } from './words/words.js';

/** Of each side, so that the whole stays well within a message with every character escaped. */
const neighbourLimit = 500;

export function renderPassage(head: readonly string[], passage: OpenedPassage, words: Words): Reply {
  const [first, last] = passage.lines;
  const { number, of } = passage.place;
  const place = words.say('passage.place', {
    count: last - first + 1,
    number,
    of,
    lines: first === last ? `${first}` : `${first}–${last}`,
  });
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
