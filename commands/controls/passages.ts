// The menu of an answer's citations. A choice opens the passage for whoever chose it; the menu stands there again, to go on to the next.
import type { Citation } from '../../src/answer/answer.js';
import type { Asking, Click, Control, Prepared, Refusal, Work } from '../../src/discord/action.js';
import { passageMenu } from '../../src/discord/answer-controls.js';
import { answerWords } from '../../src/discord/answer-words.js';
import { row } from '../../src/discord/controls.js';
import { renderPassage } from '../../src/discord/render-passage.js';
import { sourceLines } from '../../src/discord/render-source.js';
import { type Reply, say } from '../../src/discord/reply.js';
import { shownAnswer } from './shown-answer.js';

export const passages: Control = {
  name: 'passages',
  who: 'members',
  prepare: (click, asking) => openPassage(click, asking, 'own'),
};

export const nextPassage: Control = {
  name: 'passage',
  who: 'members',
  prepare: (click, asking) => openPassage(click, asking, 'same'),
};

function openPassage({ args, values }: Click, asking: Asking, place: 'own' | 'same'): Prepared | Refusal {
  const shown = shownAnswer(args[0], asking);
  if ('refusal' in shown) return shown;
  const { citations } = shown.answer;
  const citation = citations.find(({ n }) => String(n) === values[0]);
  if (citation === undefined) return { refusal: asking.words.say('outdatedControl') };
  const rows = [row(passageMenu(citations, shown.view.id, asking.words, 'passage'))];
  return { hidden: true, place, run: async (work) => ({ ...(await passageOf(citation, work)), rows }) };
}

async function passageOf(citation: Citation, { archive, words }: Work): Promise<Reply> {
  const { article, lines, quote } = citation;
  const opened = await archive.passage({ article, lines, quote });
  if (opened === null) return say(words.say('passage.gone'));
  return renderPassage(sourceLines(citation, answerWords(words.language), { detail: true, quoteLimit: null }), opened, words);
}
