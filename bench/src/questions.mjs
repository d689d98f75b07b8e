import { createRandom } from './make-text.mjs';

/**
 * Questions about an article as people ask them: a few telling words of one sentence, now and then with its outlet, its date, or a typo.
 * @returns {{ text: string, url: string, language: 'en' | 'zh' }}
 */
export function questionAbout(article, seed) {
  const random = createRandom(seed);
  const sentences = article.body.split(article.language === 'zh' ? /(?<=。)/u : /(?<=\.)\s+/u).filter((one) => one.length > 20);
  const sentence = sentences[Math.floor(random() * sentences.length)] ?? article.body;
  const text = article.language === 'zh' ? chinese(sentence, random) : english(sentence, random, article);
  return { text, url: article.url, language: article.language };
}

function english(sentence, random, { source, published_at }) {
  const words = sentence
    .replace(/[.,]/g, '')
    .split(/\s+/)
    .filter((word) => word.length > 3);
  const from = Math.floor(random() * Math.max(1, words.length - 6));
  const chosen = words.slice(from, from + 6);
  const kind = random();
  if (kind < 0.15) return `What did ${source} report about ${chosen.join(' ')}?`;
  if (kind < 0.25) return `Who said in ${new Date(published_at).getUTCFullYear()} that ${chosen.join(' ')}?`;
  if (kind < 0.35 && chosen[0]) chosen[0] = `${chosen[0].slice(0, 2)}x${chosen[0].slice(3)}`;
  return `When did ${chosen.join(' ')}?`;
}

function chinese(sentence, random) {
  const bare = sentence.replace(/[，。]/gu, '');
  const from = Math.floor(random() * Math.max(1, bare.length - 14));
  return `${bare.slice(from, from + 14)}是什麼時候？`;
}
