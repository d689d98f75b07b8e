// Below an article's card: what belongs to it, opened in its place, and a form for a question about this article alone.
import type { Asking, Control, Prepared, Refusal } from '../../src/discord/action.js';
import { customId, form } from '../../src/discord/controls.js';
import { questionLimit, readQuestion } from '../../src/discord/read-question.js';
import { showArticle } from '../../src/discord/reading/show-article.js';
import { isHidden } from '../../src/discord/visibility.js';
import type { View } from '../../src/store/view-rows.js';
import { keptView, turnedFor } from './kept-view.js';

/** A button: the article is in its id. */
export const articleCard: Control = {
  name: 'card',
  who: 'members',
  prepare: ({ args }, asking) => openCard(args[0], args[1], asking),
};

/** A menu: the article is the one chosen. */
export const articleCards: Control = {
  name: 'cards',
  who: 'members',
  prepare: ({ args, values }, asking) => openCard(args[0], values[0], asking),
};

function openCard(id: string | undefined, article: string | undefined, asking: Asking): Prepared | Refusal {
  const kept = cardOf([id, article], asking);
  if ('refusal' in kept) return kept;
  const { place, hidden, view } = turnedFor(kept.view, asking);
  return { hidden, place, run: (work) => showArticle(kept.article, view, work) };
}

export const askAboutArticle: Control = {
  name: 'about',
  who: 'members',
  prepare({ args }, asking) {
    const kept = cardOf(args, asking);
    if ('refusal' in kept) return kept;
    const { words } = asking;
    const [label, placeholder] = [words.say('article.askLabel'), words.say('article.askPlaceholder')];
    const field = { kind: 'text', id: 'question', label, placeholder, longest: questionLimit, required: true } as const;
    return { form: form(customId('asked', kept.view.id, kept.article), words.say('article.askTitle'), [field]) };
  },
};

export const askedAboutArticle: Control = {
  name: 'asked',
  who: 'members',
  prepare({ args, fields }, asking) {
    const kept = cardOf(args, asking);
    if ('refusal' in kept) return kept;
    const text = fields.question;
    const question = readQuestion({ text: typeof text === 'string' ? text : null }, asking.words);
    if ('refusal' in question) return question;
    return { hidden: isHidden(kept.view.hidden, asking), question: { ...question, article: kept.article } };
  },
};

function cardOf(
  [id, article]: readonly (string | undefined)[],
  asking: Asking,
): { readonly view: View; readonly article: string } | Refusal {
  const view = keptView(id, asking);
  if ('refusal' in view) return view;
  const isCard = view.kind === 'article' && article !== undefined && article !== '';
  return isCard ? { view, article } : { refusal: asking.words.say('outdatedControl') };
}
