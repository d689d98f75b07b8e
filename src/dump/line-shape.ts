// In: the text of one line. Out: what its shape alone says of it, whatever its language. Called by every text layout.

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** Ideographs and kana of a text. */
export function wideCount(text: string): number {
  return text.match(WIDE)?.length ?? 0;
}

/** Length in Latin letters: an ideograph says about as much as 2.5 letters (the ratio of parallel English and Chinese news text). */
export function weightOf(text: string): number {
  return text.length + 1.5 * wideCount(text);
}

export function endsSentence(text: string): boolean {
  return /[.!?。！？…][”"’'」』）)\]]*$/u.test(text);
}

/** At least this much text with a sentence in it is a paragraph; the longest headlines of the known dumps weigh about 100. */
const PARAGRAPH_WEIGHT = 130;

/** A line that ends on an ideographic full stop is a sentence at this weight already: headlines do not end on one. About 14 ideographs. */
const LEAST_IDEOGRAPHIC = 34;

/** A paragraph of running text. */
export function isProse(text: string): boolean {
  const weight = weightOf(text);
  if (weight < 60) return weight >= LEAST_IDEOGRAPHIC && /[。！？][」』”’）)]*$/u.test(text);
  const stops = /[.!?][”"’')]* |[。！？]|[.!?…][”"’')\]]*$/u.test(text);
  return stops ? weight >= PARAGRAPH_WEIGHT || endsSentence(text) : weight >= 260;
}

/** Short enough for a name, without the end of a sentence. */
export function isNameLike(text: string): boolean {
  if (text.length > 70 || weightOf(text) > 75) return false;
  if (/[。！？!?;；：:]$|[,，、]$/u.test(text) || /[.][”"’']?$/.test(text.replace(/\b(?:Inc|Co|Ltd|Corp|Jr|St)[.]$/, '')))
    return false;
  if (!/\p{L}/u.test(text) || /^[-–—•*·▪◦‣#>"“「(（[]/u.test(text)) return false;
  return text.split(/\s+/).length <= 9;
}

/** May stand as a headline: some words, not a paragraph, not a list item. */
export function isHeadlineLike(text: string): boolean {
  const weight = weightOf(text);
  if (weight < 8 || weight > 330 || !/\p{L}{2}/u.test(text)) return false;
  if (/^[-–—•*▪◦‣]\s/u.test(text) || /^https?:/i.test(text)) return false;
  return !/[.!?。！？][”"’'」』)]* ?(?=\S+ \S+ \S+ \S+ \S+ \S+ \S+ \S+ \S+ \S+ \S+ \S+)/u.test(text) || weight < PARAGRAPH_WEIGHT;
}

/** Comparable form of a headline: letters and digits only, in one case and width. */
export function foldTitle(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
