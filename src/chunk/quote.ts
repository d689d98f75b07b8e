/** The dump's own words as a citation shows them: runs of white space made one blank. */
export function quoteOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
