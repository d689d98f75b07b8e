/** Width made plain, unit for unit, so that offsets hold. */
export function plain(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u3000\u202f\u2009]/g, ' ')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[‘’]/g, "'");
}

/** Letters with two marks, or horned: no other language of the news that Byline reads writes them. */
const vietnamese = /[đơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu;

const english = /\b(?:the|of|and|for|said|was|is|by|who)\b/i;

/** Whether a text is Vietnamese: there a comma divides off decimals and a stop thousands. Names alone do not make a text so. */
export function isVietnamese(text: string): boolean {
  const marked = text.match(vietnamese)?.length ?? 0;
  if ((text.match(/[\p{Script=Han}\p{Script=Hiragana}]/gu)?.length ?? 0) > marked) return false;
  const words = (text.match(/\s+/g)?.length ?? 0) + 1;
  // "Bão làm mái nhà tốc": most marks are of those that French has too.
  const accented = text.match(/[^\s]*[à-ỹ][^\s]*/giu)?.length ?? 0;
  return marked > 0 && (marked * 4 >= words || (accented * 2 >= words && !english.test(text)));
}
