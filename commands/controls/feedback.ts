// What people think of an answer: 👍 at once, 👎 with a form that asks what is wrong.
import type { Asking, Control } from '../../src/discord/action.js';
import { customId, form } from '../../src/discord/controls.js';
import { say } from '../../src/discord/reply.js';
import { type FeedbackEntry, feedbackReasons } from '../../src/store/feedback-rows.js';
import { type ShownAnswer, shownAnswer } from './shown-answer.js';

const longestWords = 1_000;

export const goodAnswer: Control = {
  name: 'good',
  who: 'members',
  prepare({ args }, asking) {
    const shown = shownAnswer(args[0], asking);
    if ('refusal' in shown) return shown;
    return record(asking, entryOf(shown, asking, { rating: 'good', reason: null, words: null }));
  },
};

export const badAnswer: Control = {
  name: 'bad',
  who: 'members',
  prepare({ args }, asking) {
    const shown = shownAnswer(args[0], asking);
    if ('refusal' in shown) return shown;
    const { words } = asking;
    const reasons = feedbackReasons.map((value) => ({ value, label: words.say(`feedback.${value}`) }));
    const [label, placeholder] = [words.say('feedback.words'), words.say('feedback.placeholder')];
    return {
      form: form(customId('feedback', shown.view.id), words.say('feedback.title'), [
        { kind: 'choice', id: 'reason', label: words.say('feedback.reason'), options: reasons, required: true },
        { kind: 'text', id: 'words', label, placeholder, longest: longestWords, required: false },
      ]),
    };
  },
};

export const sentFeedback: Control = {
  name: 'feedback',
  who: 'members',
  prepare({ args, fields }, asking) {
    const shown = shownAnswer(args[0], asking);
    if ('refusal' in shown) return shown;
    const chosen = Array.isArray(fields.reason) ? fields.reason[0] : fields.reason;
    const reason = feedbackReasons.find((one) => one === chosen) ?? 'other';
    const words = typeof fields.words === 'string' ? fields.words.trim().slice(0, longestWords) : '';
    return record(asking, entryOf(shown, asking, { rating: 'bad', reason, words: words === '' ? null : words }));
  },
};

function record({ state, words }: Asking, entry: FeedbackEntry) {
  return {
    hidden: true,
    async run() {
      state.feedback.record(entry);
      return say(words.say('feedback.thanks'));
    },
  };
}

function entryOf(
  { view, answer }: ShownAnswer,
  { person, server }: Asking,
  opinion: Pick<FeedbackEntry, 'rating' | 'reason' | 'words'>,
): FeedbackEntry {
  const { question, status, statements, citations } = answer;
  return {
    ...opinion,
    ...{ person, server, view: view.id, question },
    answer: status === 'answered' ? statements.map(({ text }) => text).join('\n') : null,
    dumps: [...new Set(citations.map(({ dump }) => dump))],
    outlets: [...new Set(citations.flatMap(({ outlet }) => outlet ?? []))],
    cited: citations.map(({ quote, dump, outlet }) => ({ quote, dump, outlet })),
  };
}
