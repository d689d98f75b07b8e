// In: text in which characters are written as HTML entities. Out: the characters. Called for the values of records.
import { normaliseControls } from '../control-characters.js';

/** The names of U+00A0 to U+00FF, in order. */
const latin1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

/** Names and characters in turn: punctuation, signs, the letters of Europe's languages and of Vietnamese that have one. */
const others =
  'amp & lt < gt > quot " apos \' ndash – mdash — horbar ― hyphen ‐ dash ‐ lsquo ‘ rsquo ’ rsquor ’ sbquo ‚ ldquo “ rdquo ” rdquor ” bdquo „ lsaquo ‹ rsaquo › hellip … bull • prime ′ Prime ″ dagger † Dagger ‡ permil ‰ euro € trade ™ fnof ƒ oline ‾ frasl ⁄ circ ˆ tilde ˜ larr ← uarr ↑ rarr → darr ↓ harr ↔ minus − infin ∞ asymp ≈ ne ≠ le ≤ ge ≥ radic √ sum ∑ num # percnt % dollar $ lpar ( rpar ) lsqb [ rsqb ] comma , period . colon : semi ; excl ! quest ? plus + equals = ast * sol / bsol \\ lowbar _ verbar | commat @ frac13 ⅓ frac23 ⅔ frac18 ⅛ frac38 ⅜ frac58 ⅝ frac78 ⅞ OElig Œ oelig œ Scaron Š scaron š Zcaron Ž zcaron ž Ccaron Č ccaron č Rcaron Ř rcaron ř Ecaron Ě ecaron ě Ncaron Ň ncaron ň Dcaron Ď dcaron ď Tcaron Ť tcaron ť Cacute Ć cacute ć Sacute Ś sacute ś Zacute Ź zacute ź Nacute Ń nacute ń Lstrok Ł lstrok ł Dstrok Đ dstrok đ Aogon Ą aogon ą Eogon Ę eogon ę Zdot Ż zdot ż Abreve Ă abreve ă Gbreve Ğ gbreve ğ Scedil Ş scedil ş Idot İ inodot ı Uring Ů uring ů Odblac Ő odblac ő Udblac Ű udblac ű Amacr Ā amacr ā Emacr Ē emacr ē Imacr Ī imacr ī Omacr Ō omacr ō Umacr Ū umacr ū Yuml Ÿ Alpha Α alpha α Beta Β beta β Gamma Γ gamma γ Delta Δ delta δ epsilon ε lambda λ mu μ Pi Π pi π Sigma Σ sigma σ Omega Ω omega ω';

const named: ReadonlyMap<string, string> = new Map([
  ...latin1.split(' ').map((name, at): [string, string] => [name, String.fromCharCode(0xa0 + at)]),
  ...pairsOf(others.split(' ')),
  ...['ensp', 'emsp', 'thinsp', 'hairsp', 'numsp', 'puncsp', 'Tab', 'NewLine'].map((name): [string, string] => [name, ' ']),
  ...['ZeroWidthSpace', 'zwnj', 'zwj', 'lrm', 'rlm'].map((name): [string, string] => [name, '']),
]);

function pairsOf(words: readonly string[]): [string, string][] {
  return words.flatMap((name, at): [string, string][] => (at % 2 === 0 ? [[name, words[at + 1] ?? '']] : []));
}

/** "&amp;quot;" is one that was escaped twice on its way. */
const entity = /&(amp;)?(?:#([0-9]{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,15}));/gi;

/** One that is not known stays as it is written; what would be a control becomes a blank. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return normaliseControls(
    text.replace(entity, (whole, twice: string | undefined, decimal?: string, hex?: string, name?: string) => {
      const character =
        name === undefined
          ? ofCode(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal))
          : (named.get(name) ?? named.get(name.toLowerCase()) ?? null);
      if (character === null) return twice === undefined ? whole : `&${whole.slice('&amp;'.length)}`;
      return readable(character);
    }),
  );
}

/** Numbers from 128 to 159 name no character, but browsers read them as Windows does, and old pages lean on that. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function ofCode(code: number): string | null {
  if (code >= 0x80 && code <= 0x9f) return windows.charAt(code - 0x80);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : null;
}

/** Marks that only tell where a line may break would part a word for whoever looks for it. */
function readable(character: string): string {
  if (character === '\u00a0') return ' ';
  return character === '\u00ad' || character === '\u200b' ? '' : character;
}
