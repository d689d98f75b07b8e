// In: an article's id. Out: its card with what can be done with it, or a kind word. Called by /article and by the controls of cards.

import type { Work } from '../action.js';
import { type Reply, say } from '../reply.js';
import { articleControls } from './article-controls.js';
import { renderArticle } from './render-article.js';

/** @param view id of the view behind its controls; kept when it is asked for */
export async function showArticle(id: string, view: () => string, { archive, words }: Work): Promise<Reply> {
  const card = await archive.article(id);
  if (card === null) return { ...say(words.say('article.gone')), rows: [] };
  return { ...renderArticle(card, words), rows: articleControls(card, view(), words) };
}
