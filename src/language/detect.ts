// In: a question or the text of an article. Out: its BCP 47 language, or null when there is too little to tell.
// Called by the dump stage for each article and by retrieval for each question.
import { chineseForms } from './chinese-forms.js';
import { LATIN_PROFILES } from './latin-profiles.js';

/** Enough for any article; what follows does not change the verdict and would only cost time. */
const LONGEST_LOOK = 20_000;

/** en, zh-Hant, zh-Hans, ja, ko, vi, fr, de, es, … The script decides first, then the characters or short words that one language alone has. */
export function detectLanguage(text: string): string | null {
  const look = text.slice(0, LONGEST_LOOK).normalize('NFC');
  const counts = countScripts(look);
  const latin = detectLatin(look);
  const eastAsian = counts.han + counts.kana;
  if (eastAsian > 0 && isEastAsian(look, counts, latin)) return detectEastAsian(look, counts);
  const [script, letters] = largest(counts.others);
  if (letters > counts.latin) return refine(script, look);
  if (counts.latin === 0) return eastAsian > 0 ? detectEastAsian(look, counts) : null;
  return latin?.language ?? null;
}

interface ScriptCounts {
  readonly latin: number;
  readonly latinWords: number;
  readonly han: number;
  readonly kana: number;
  readonly others: ReadonlyMap<string, number>;
}

/** Scripts that, by themselves, name the language most likely meant. */
const SCRIPTS: readonly [language: string, pattern: RegExp][] = [
  ['ko', /\p{Script=Hangul}/u],
  ['ru', /\p{Script=Cyrillic}/u],
  ['ar', /\p{Script=Arabic}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['th', /\p{Script=Thai}/u],
  ['hi', /\p{Script=Devanagari}/u],
  ['el', /\p{Script=Greek}/u],
  ['bn', /\p{Script=Bengali}/u],
  ['ta', /\p{Script=Tamil}/u],
  ['ka', /\p{Script=Georgian}/u],
  ['hy', /\p{Script=Armenian}/u],
  ['km', /\p{Script=Khmer}/u],
  ['my', /\p{Script=Myanmar}/u],
  ['lo', /\p{Script=Lao}/u],
];

/** What a character counts as, each by its place here; a mark that no script owns is a part of a Latin word. */
const kinds: readonly RegExp[] = [
  /\p{Script=Latin}/u,
  /\p{Script=Han}/u,
  /[\u3041-\u3096\u30a1-\u30fa\uff66-\uff9d]/u,
  ...SCRIPTS.map(([, pattern]) => pattern),
  /\p{Mark}/u,
];
const [LATIN, HAN, KANA, FIRST_OTHER, MARK] = [0, 1, 2, 3, kinds.length - 1];
const NEITHER = kinds.length;
const UNSEEN = 255;
/** Kind of each unit, filled at its first sight: an index run asks about every character of every article. */
const kindOfUnit = new Uint8Array(0x10000).fill(UNSEEN);

function kindOf(character: string): number {
  const kind = kinds.findIndex((pattern) => pattern.test(character));
  return kind < 0 ? NEITHER : kind;
}

function countScripts(text: string): ScriptCounts {
  const counts = new Uint32Array(NEITHER + 1);
  let latinWords = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    let kind = kindOfUnit[unit] as number;
    if (unit >= 0xd800 && unit <= 0xdbff) kind = kindOf(text.slice(at, ++at + 1));
    else if (kind === UNSEEN) kind = kindOfUnit[unit] = kindOf(text.charAt(at));
    counts[kind] = (counts[kind] as number) + 1;
    const isPart = kind === LATIN || kind === MARK;
    if (isPart && !inWord) latinWords++;
    inWord = isPart;
  }
  const of = (kind: number): number => counts[kind] as number;
  const others = new Map(SCRIPTS.map(([language], at) => [language, of(FIRST_OTHER + at)]));
  return { latin: of(LATIN), latinWords, han: of(HAN), kana: of(KANA), others };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function largest(counts: ReadonlyMap<string, number>): [string, number] {
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ['', 0]);
}

function refine(language: string, text: string): string {
  if (language === 'ru' && /[іїєґІЇЄҐ]/u.test(text) && !/[ыэъЫЭЪ]/u.test(text)) return 'uk';
  if (language === 'ar' && /[پچژگ]/u.test(text)) return 'fa';
  return language;
}

/** Words of Chinese grammar and of Chinese questions, in both scripts; Japanese writes hardly any of them. */
const CHINESE_WORDS =
  /的|了|是|在|和|有|這|这|那|哪|什麼|什么|甚麼|誰|谁|嗎|吗|呢|們|们|他|她|你|您|我|為何|为何|多少|幾|几|請|请|說|说|把|被|與|与|從|从/gu;

/** Whether ideographs carry the sentence, or are names within a sentence in Latin letters (or the other way round). */
function isEastAsian(text: string, counts: ScriptCounts, latin: LatinVerdict | null): boolean {
  const eastAsian = counts.han + counts.kana;
  // About 1.6 ideographs stand for one word, so equal counts still lean to the ideographs.
  if (eastAsian >= 2 * counts.latinWords && (latin === null || latin.words < 2)) return true;
  const grammar = count(text, CHINESE_WORDS) + count(text, /[\u3041-\u3096]/gu);
  const latinGrammar = latin?.words ?? 0;
  if (grammar === 0 && latinGrammar > 0) return false;
  if (grammar > 0 && latinGrammar === 0) return true;
  return eastAsian > 1.6 * counts.latinWords;
}

/** Below this share kana may be ornament in a Chinese text (の in a brand); Japanese headlines have about one kana in twelve characters. */
const ORNAMENTAL_KANA = 0.15;

function detectEastAsian(text: string, counts: ScriptCounts): string {
  const chineseWords = count(text, CHINESE_WORDS);
  const forms = countForms(text);
  if (counts.kana > 0) {
    const share = counts.kana / (counts.kana + counts.han);
    const otherThanOrnament = count(text, /[\u3041-\u306d\u306f-\u3096]/gu) > 0;
    if (share >= ORNAMENTAL_KANA && (otherThanOrnament || chineseWords === 0 || share > 0.5)) return 'ja';
    if (chineseWords === 0 || chineseWords < counts.kana) return 'ja';
  } else if (forms.japanese > 0 && chineseWords === 0 && forms.japanese * 4 >= forms.traditional + forms.simplified) return 'ja';
  if (forms.traditional !== forms.simplified) return forms.traditional > forms.simplified ? 'zh-Hant' : 'zh-Hans';
  return unmarkedChinese(text);
}

/**
 * Nothing in the characters tells the scripts apart (上海, 中信): corner brackets are set in Taiwan and Hong Kong, curved quotation marks on the
 * mainland, and a text with neither is taken for Simplified, which most people who write Chinese use.
 */
function unmarkedChinese(text: string): string {
  return count(text, /[「」『』]/gu) > count(text, /[“”]/gu) ? 'zh-Hant' : 'zh-Hans';
}

/** What a character tells of the script, each by its place here. */
const FORMS = ['none', 'traditional', 'simplified', 'japanese'] as const;
/** Form of each unit, filled at its first sight, as `kindOfUnit` is. */
const formOfUnit = new Uint8Array(0x10000).fill(UNSEEN);

function formOf(character: string): number {
  const { traditionalOnly, simplifiedOnly, japaneseOnly } = chineseForms();
  return [traditionalOnly, simplifiedOnly, japaneseOnly].findIndex((forms) => forms.has(character)) + 1;
}

function countForms(text: string): Record<(typeof FORMS)[number], number> {
  const counts = new Uint32Array(FORMS.length);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    let form = formOfUnit[unit] as number;
    if (unit >= 0xd800 && unit <= 0xdbff) {
      const character = String.fromCodePoint(text.codePointAt(at) as number);
      form = formOf(character);
      at += character.length - 1;
    } else if (form === UNSEEN) form = formOfUnit[unit] = formOf(text.charAt(at));
    counts[form] = (counts[form] as number) + 1;
  }
  const [none, traditional, simplified, japanese] = counts as unknown as [number, number, number, number];
  return { none, traditional, simplified, japanese };
}

interface LatinVerdict {
  readonly language: string;
  /** How many of its short words were found. */
  readonly words: number;
}

interface Profiles {
  readonly languagesOf: ReadonlyMap<string, readonly string[]>;
}

let profiles: Profiles | null = null;

function latinProfiles(): Profiles {
  if (profiles) return profiles;
  const languagesOf = new Map<string, string[]>();
  for (const [language, words] of Object.entries(LATIN_PROFILES)) {
    for (const word of new Set(words.split(/\s+/))) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
  }
  profiles = { languagesOf };
  return profiles;
}

/** Letters that one language alone (of those known here) writes; each is worth as much as a short word that only it has. */
const OWN_LETTERS: readonly [language: string, pattern: RegExp][] = [
  ['vi', /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu],
  ['de', /[äöüß]/giu],
  ['es', /[ñ¿¡]/giu],
  ['pt', /[ãõ]/giu],
  ['fr', /[çèêëîïœ]/giu],
  ['pl', /[ąęłńśźż]/giu],
  ['sv', /[åäö]/giu],
  ['tr', /[ğşıİ]/gu],
];
/** Whether any of those may stand there: English has next to none. */
const beyondAscii = /[\u00a1-\u1eff]/;
/** Vietnamese vowels with two marks and the horned letters: no other language of the list writes them. */
const VIETNAMESE_ALONE = /[đơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu;

function detectLatin(text: string): LatinVerdict | null {
  const { languagesOf } = latinProfiles();
  const words = text.toLowerCase().match(/[\p{Script=Latin}\p{Mark}]+/gu) ?? [];
  const scores = new Map<string, number>();
  const found = new Map<string, number>();
  const add = (language: string, points: number) => scores.set(language, (scores.get(language) ?? 0) + points);
  for (const word of words) {
    const languages = languagesOf.get(word) ?? [];
    for (const language of languages) {
      add(language, 1 / languages.length);
      found.set(language, (found.get(language) ?? 0) + 1);
    }
  }
  const hasOwnLetters = beyondAscii.test(text);
  // A few accents in English are names; so letters count by their share of the words.
  for (const [language, pattern] of hasOwnLetters ? OWN_LETTERS : []) {
    const letters = count(text, pattern);
    if (letters / Math.max(1, words.length) >= 0.1) add(language, 0.5 * letters);
  }
  const vietnamese = hasOwnLetters ? count(text, VIETNAMESE_ALONE) : 0;
  if (vietnamese > 0 && vietnamese >= 0.25 * words.length) return { language: 'vi', words: Math.max(1, found.get('vi') ?? 0) };
  const [language, score] = largest(scores);
  // A single word that three languages share ("de", "a") says nothing.
  return score > 0.34 ? { language, words: found.get(language) ?? 0 } : null;
}
