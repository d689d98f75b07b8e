/**
 * Characters that show nothing and can carry words that only a machine reads, or break a word apart before a filter: tags, variation selectors
 * of the supplement, zero-width characters, marks of direction, controls. Joiners stay out too: no name of the news needs them.
 */
const invisible = /[\p{Cc}\p{Default_Ignorable_Code_Point}\ufff0-\ufffb]/gu;

/** The text without characters that nobody sees; line feeds and tabs stay, lone surrogates become U+FFFD. */
export function plainText(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(invisible, (character) => (character === '\n' || character === '\t' ? character : ''));
}
