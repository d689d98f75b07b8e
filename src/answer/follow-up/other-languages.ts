import { sameLanguage } from '../../retrieve/languages.js';
import type { Retriever } from '../../retrieve/retrieve.js';

/** In which a question is searched too. */
const MOST_LANGUAGES = 3;

/**
 * BCP 47 tags of the languages in which the archive has more articles than in the asker's, those with most first; none for a language unknown. Of a
 * smaller one the archive's own translations tell, and a question without an answer should cost nothing.
 */
export function otherLanguages(language: string | null, { articles }: Pick<Retriever, 'articles'>): string[] {
  if (language === null) return [];
  const counts = new Map<string, number>();
  let own = 0;
  for (const { language: written } of articles)
    if (sameLanguage(written, language)) own++;
    else if (written !== null) counts.set(written, (counts.get(written) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > own)
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_LANGUAGES)
    .map(([tag]) => tag);
}
