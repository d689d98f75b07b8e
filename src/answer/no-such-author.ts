import type { Query } from '../retrieve/query.js';
import { authorPhrases } from './author-phrases.js';

/** That nobody of a name asked for signed an article here, and who is spelt nearly so; empty where everybody asked for did. */
export function noSuchAuthor({ authors, understood }: Pick<Query, 'authors' | 'understood'>): string[] {
  const unknown = authors.filter(({ articles }) => articles.size === 0);
  const near = [...new Set(unknown.flatMap((author) => author.near))];
  const phrases = authorPhrases(understood.language);
  return [
    ...(unknown.length === 0 ? [] : [phrases.none([...new Set(unknown.map(({ name }) => name))])]),
    ...(near.length === 0 ? [] : [phrases.near(near)]),
  ];
}
