/** "1 article", "12 articles". */
export const articlesWord = (count: number): string => `${count} ${count === 1 ? 'article' : 'articles'}`;
