import { sameLanguage } from '../../retrieve/languages.js';
import type { Retriever } from '../../retrieve/retrieve.js';

/** In which a question is searched too. */
const MOST_LANGUAGES = 3;

/** BCP 47 tags of the archive's languages but the asker's, those with most articles first; none for a language unknown. */
export function otherLanguages(language: string | null, { articles }: Pick<Retriever, 'articles'>): string[] {
  if (language === null) return [];
  const counts = new Map<string, number>();
  for (const article of articles)
    if (article.language !== null && !sameLanguage(article.language, language))
      counts.set(article.language, (counts.get(article.language) ?? 0) + 1);
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_LANGUAGES)
    .map(([tag]) => tag);
}
