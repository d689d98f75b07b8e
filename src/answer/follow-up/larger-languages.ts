import { sameLanguage } from '../../retrieve/languages.js';
import type { Retriever } from '../../retrieve/retrieve.js';

/** In which a question is searched too. */
const MOST_LANGUAGES = 2;

/** BCP 47 tags of the languages in which the archive has more articles than in the asker's, those with most first; none for a language unknown. */
export function largerLanguages(language: string | null, { articles }: Pick<Retriever, 'articles'>): string[] {
  if (language === null) return [];
  const counts = new Map<string, number>();
  let own = 0;
  for (const article of articles) {
    if (sameLanguage(article.language, language)) own++;
    else if (article.language !== null) counts.set(article.language, (counts.get(article.language) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > own)
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_LANGUAGES)
    .map(([tag]) => tag);
}
