/** How much room one ideograph or kana takes, in English words. */
export type Measure = (text: string) => number;

/**
 * A news text in Chinese has about 1.6 characters for each word of its English translation, in Japanese about 2. Larger numbers
 * make longer chunks of that language: fewer, each with more beside the point.
 */
const CHARACTERS_A_WORD: Readonly<Record<string, number>> = { ja: 2, zh: 1.6 };
/** A run of letters longer than this counts as several words: Thai has no blanks, and a hostile line may have none either. */
const LETTERS_A_WORD = 20;

/** Measures text in English words, by script: blanks part words, each ideograph or kana counts by itself. */
export function createMeasure(language: string | null): Measure {
  const characterSize = 1 / (CHARACTERS_A_WORD[language?.split('-')[0] ?? 'zh'] ?? 1.6);
  return (text) => {
    let size = 0;
    let letters = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (isIdeograph(unit)) {
        size += characterSize;
        letters = 0;
      } else if (unit <= 0x20 || unit === 0xa0 || unit === 0x3000) letters = 0;
      else if (letters++ % LETTERS_A_WORD === 0 && isWordPart(unit)) size++;
    }
    return size;
  };
}

/** CJK, kana, full-width signs; the first half of a pair counts for both, since rare ideographs are the most of them. */
export function isIdeograph(unit: number): boolean {
  return (
    (unit >= 0x2e80 && unit <= 0xa4cf) ||
    (unit >= 0xac00 && unit <= 0xdbff) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    (unit >= 0xff00 && unit <= 0xffee)
  );
}

function isWordPart(unit: number): boolean {
  return unit > 0x2f || unit === 0x24 || unit === 0x28;
}
