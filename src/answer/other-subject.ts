import { foldForMatching } from '../language/fold.js';
import { importanceIn } from '../retrieve/question-words.js';

const isGrammar = (word: string): boolean => importanceIn(null)(word.toLowerCase(), word) === 0;

const opening = /^["“'‘「『(（]?(\p{Lu}[\p{L}\p{M}\p{N}'’.-]*|[\p{Script=Latin}\p{N}]+|[\p{Script=Katakana}ー]{3,})/u;

/**
 * Whether a sentence opens with the name of something that the question does not name ("Veyra, based in …" when Quillon was
 * asked about): then what it says is said of that. A capital alone proves nothing at the head of a sentence, so a Latin word
 * must also stand capitalised after a small letter somewhere in its article.
 */
export function opensWithOtherName(sentence: string, question: string, articleText: string): boolean {
  const name = opening.exec(sentence)?.[1]?.replace(/['’]s?$/, '');
  if (name === undefined || name.length < 2 || foldForMatching(question).includes(foldForMatching(name))) return false;
  if (!/^\p{Script=Latin}/u.test(name)) return true;
  if (!/\p{Lu}/u.test(name) || isGrammar(name)) return false;
  const before = articleText.split(name).slice(0, -1);
  return before.some((text) => /[\p{Ll}\p{Script=Han}] ?$/u.test(text.slice(-2)));
}

const office =
  '(?:創始人|创始人|創辦人|创办人|執行長|执行长|首席執行官|首席执行官|總裁|总裁|行政總裁|行政总裁|董事長|董事长|主席|總經理|总经理|發言人|发言人|分析師|分析师|社長|会長|創業者|最高経営責任者|幹部|報道官|CEO)';
const officeOf = new RegExp(
  `(\\p{Lu}[\\p{Script=Latin}\\p{M}\\p{N}.&'’-]*(?: [\\p{Script=Latin}\\p{M}\\p{N}.&'’-]{1,30}){0,4}|[\\p{Script=Katakana}ー]{3,}) ?(?:公司|集團|集团|社)?[的の]?(?:(?:聯合|联合|共同)?${office})`,
  'u',
);

/** Of a state, a town or a body: these stand before a name without saying of what. */
const highOffice =
  /\bwho(?:['’]s| is| was)? (?:the )?(?:current |new |former )?(?:vice )?(?:president|prime minister|minister|governor|mayor|king|queen|premier|chancellor)\b|(?:總統|总统|總理|总理|首相|大統領|市長|市长|部長|部长|知事)(?:是|は)?(?:誰|谁|だれ)|[誰谁]是.{1,12}(?:總統|总统|總理|总理|首相|市長|市长|部長|部长)|ai là (?:tổng thống|thủ tướng|bộ trưởng|thị trưởng)|(?:tổng thống|thủ tướng|bộ trưởng|thị trưởng) .{1,30} là ai/iu;

/** Whether a question asks who holds a high office: of which country or town must then be said with the name, not by the headline alone. */
export const asksHighOffice = (question: string): boolean => highOffice.test(question);

const latinOffice =
  '(?:(?:co-?)?founder|(?:vice )?president|chair(?:man|woman|person)?|chief executive(?: officer)?|CEO|CFO|CTO|COO|managing director|director|head|owner|spokes(?:man|woman|person)|mayor|governor|prime minister|minister|secretary|chủ tịch|tổng giám đốc|giám đốc|người sáng lập|thị trưởng|bộ trưởng)';
/** Written large or small: "Chief Executive of". */
const officeInText = latinOffice.replace(/(?<![\p{L}])\p{L}/gu, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
const latinName =
  "(\\p{Lu}[\\p{Script=Latin}\\p{M}\\p{N}.&'’-]*(?: (?:of|and|\\p{Lu}[\\p{Script=Latin}\\p{M}\\p{N}.&'’-]*)){0,4})";
const anyOffice = new RegExp(`(?<![\\p{L}-])${officeInText}(?![\\p{L}-])`, 'iu');
const asksWhoRuns = /\bwho (?:now |currently )?(?:runs|leads|heads|chairs)\b/iu;
const officesOf = [
  new RegExp(`(?<![\\p{L}-])${officeInText}s? (?:(?:and|&) ${officeInText} )?(?:of|at|for|của) (?:the )?${latinName}`, 'gu'),
  new RegExp(`(?<![\\p{L}-])${latinName}(?:['’]s?)? (?:co-?)?${officeInText}(?![\\p{L}-])`, 'gu'),
];

/** Whether the offices in a sentence are those of bodies that the question does not name ("Quillon的創始人", "head of Quillon"). */
export function isOfficeElsewhere(sentence: string, question: string): boolean {
  const asked = foldForMatching(question);
  const isAsked = (body: string): boolean => asked.includes(foldForMatching(body.replace(/['’]s?$/u, '')));
  const name = officeOf.exec(sentence)?.[1];
  if (name !== undefined) return !isAsked(name);
  if (!anyOffice.test(question) && !asksWhoRuns.test(question)) return false;
  const bodies = officesOf.flatMap((pattern) => Array.from(sentence.matchAll(pattern), ([, body = '']) => body));
  return bodies.length > 0 && !bodies.some((body) => body.split(' ').some((word) => word.length > 2 && isAsked(word)));
}
