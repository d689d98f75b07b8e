// A form for the next question, and the question that it sends: answered as one that goes on from the answer it was opened at.

import { turnOf, turnWithoutQuestion } from '../../src/answer/turn-of.js';
import type { Control } from '../../src/discord/action.js';
import { customId, form } from '../../src/discord/controls.js';
import { questionLimit, readQuestion } from '../../src/discord/read-question.js';
import { isHidden } from '../../src/discord/visibility.js';
import { shownAnswer } from './shown-answer.js';

export const followUp: Control = {
  name: 'follow',
  who: 'members',
  prepare({ args }, asking) {
    const shown = shownAnswer(args[0], asking);
    if ('refusal' in shown) return shown;
    const { words } = asking;
    const [label, placeholder] = [words.say('follow.label'), words.say('follow.placeholder')];
    const field = { kind: 'text', id: 'question', label, placeholder, longest: questionLimit, required: true } as const;
    return { form: form(customId('followed', shown.view.id), words.say('follow.title'), [field]) };
  },
};

export const sentFollowUp: Control = {
  name: 'followed',
  who: 'members',
  prepare({ args, fields, message }, asking) {
    const shown = shownAnswer(args[0], asking);
    if ('refusal' in shown) return shown;
    const text = fields.question;
    const question = readQuestion({ text: typeof text === 'string' ? text : null }, asking.words);
    if ('refusal' in question) return question;
    const { hidden, person } = shown.view;
    // What another person asked stays theirs, also before a model; what the archive said to it is everybody's.
    const turn = person === asking.person ? turnOf(shown.answer) : turnWithoutQuestion(shown.answer);
    return { hidden: isHidden(hidden, asking), question, turns: turn === null ? [] : [turn], repliesTo: message };
  },
};
