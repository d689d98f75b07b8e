/** Folds what does not tell names apart: case, width, quotation marks, white space, a leading article. */
export function foldName(name: string): string {
  const plain = name
    .normalize('NFKC')
    .replace(/[‘’ʼ′]/g, "'")
    .replace(/[“”„«»「」『』《》〈〉"]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  return plain.replace(/^the (?=\S)/, '');
}

/** One UTF-16 unit as the matcher compares it, so that offsets hold: full width, quotation marks and white space made plain. */
export function foldUnit(code: number): number {
  if (code < 0x80) return code === 9 || code === 10 || code === 13 ? 0x20 : code;
  if (code >= 0xff01 && code <= 0xff5e) return code - 0xfee0;
  if (code === 0x2018 || code === 0x2019 || code === 0x02bc) return 0x27;
  if (code === 0x00a0 || code === 0x3000 || code === 0x202f) return 0x20;
  return code;
}

/** The same without case; letters whose lower case is longer than one unit stay. */
export function lowerUnit(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 32 : code;
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

/** Letters and digits of scripts that put blanks between words. */
export function isSpacedWordUnit(character: string): boolean {
  return /[\p{L}\p{N}\p{M}]/u.test(character) && !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u.test(character);
}

/** The longest text in capitals that counts as an abbreviation: "AP", "SCMP", "RTHK" are never meant by "ap", "rt". */
const longestAbbreviation = 4;

/** Whether a name matches in running text only as it is written. */
export function caseTells(name: string, ordinary: boolean): boolean {
  return ordinary || (name.length <= longestAbbreviation && /^[A-Z][A-Z0-9&.]+$/.test(name));
}
