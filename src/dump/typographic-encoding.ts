import iconv from 'iconv-lite';

/** Encodings of East Asia in which Latin text, too, has its quotation marks and accents in two bytes or four. */
const candidates = ['gb18030', 'big5-hkscs', 'cp932', 'euc-jp', 'cp949'] as const;

/** Share of the characters beyond ASCII that must be ones that Latin text uses. A wrong reading gives ideographs instead. */
const leastTypographic = 0.9;

const typographic = /[\p{Script=Latin}\p{M}‘’“”′″–—―…·•、。「」]/u;

/**
 * Detection by letter frequency takes English or Vietnamese text from an East Asian editor, with only its quotation marks in two
 * bytes, for windows-1252. Such bytes give plain quotation marks in the right encoding and ideographs or gaps in every wrong one.
 */
export function typographicEncoding(bytes: Uint8Array): string | null {
  let best: { encoding: string; share: number } | null = null;
  for (const encoding of candidates) {
    const share = typographicShare(iconv.decode(Buffer.from(bytes), encoding).replace(/\uFFFD{1,2}$/, ''));
    if (share >= leastTypographic && share > (best?.share ?? 0)) best = { encoding, share };
  }
  return best?.encoding ?? null;
}

function typographicShare(text: string): number {
  let beyondAscii = 0;
  let fitting = 0;
  for (const character of text) {
    if (character < '\u0080') continue;
    if (character === '\uFFFD') return 0;
    beyondAscii += 1;
    if (typographic.test(character)) fitting += 1;
  }
  return beyondAscii === 0 ? 0 : fitting / beyondAscii;
}
