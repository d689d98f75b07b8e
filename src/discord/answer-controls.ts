// In: an answer that is shown. Out: what can be done with it: open its passages, ask on, share it, say whether it was right.
// Called by answer-question.ts; the controls themselves are in commands/controls/.
import type { Answer, Citation } from '../answer/answer.js';
import { button, customId, type MenuOption, menu, type Row, row } from './controls.js';
import { visibleText } from './neutralise.js';
import type { Words } from './words/words.js';

export interface AnswerShown {
  /** Id of the view that keeps the answer. */
  readonly view: string;
  readonly hidden: boolean;
  readonly words: Words;
}

export function answerControls(answer: Answer, { view, hidden, words }: AnswerShown): readonly Row[] {
  const passages = answer.citations.length === 0 ? [] : [row(passageMenu(answer.citations, view, words))];
  const share = hidden ? [button(customId('share', view), { label: words.say('controls.share') })] : [];
  const next = row(
    button(customId('follow', view), { label: words.say('controls.followUp'), style: 'main' }),
    ...share,
    button(customId('good', view), { emoji: '👍' }),
    button(customId('bad', view), { emoji: '👎' }),
  );
  return [...passages, next];
}

/** Also shown above a passage that was opened, to go on to the next. */
export function passageMenu(
  citations: readonly Citation[],
  view: string,
  words: Words,
  name = 'passages',
): Row['components'][number] {
  return menu(
    customId(name, view),
    words.say('controls.passages'),
    citations.map((citation) => passageOption(citation, words)),
  );
}

/** Plain text: a menu formats nothing and links nothing. */
function passageOption({ n, outlet, title, published, dump, lines }: Citation, words: Words): MenuOption {
  const headline = title === null ? visibleText(dump) : visibleText(title);
  const who = outlet === null ? words.say('controls.outletUnknown') : visibleText(outlet);
  return {
    value: String(n),
    label: `[${n}] ${headline}`,
    description: [who, published, `${visibleText(dump)}:${lines[0]}`].filter((part) => part !== null).join(' · '),
  };
}
