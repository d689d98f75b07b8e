// In: a question. Out: where people may be named whom no byline of the corpus names, by the shape of names. Called by author-facets.ts, which keeps those
// that the question takes for authors.
import { isPersonName } from '../dump/bylines.js';
import { type Place, type TitledPlace, withTitle } from './titled-names.js';

const word = "\\p{Lu}[\\p{L}\\p{M}]*(?:['’-]\\p{Lu}?[\\p{L}\\p{M}]+)*\\.?";
const latin = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}'’-])${word}(?: (?:(?:van|von|de|der|den|del|della|di|da|dos|la|le|el|al|bin|ibn|ter|ten) )?${word}){1,4}`,
  'gu',
);
const titled = /(?:記者|记者|特派員|特派员|氏|さん)/u.source;
const han = '\\p{Script=Han}';
const person = `(?<name>${han}{2,4}?)`;
const zhWrote = '(?:寫|写|撰寫|撰写|發表|发表|報導|報道|报道|报导)(?:了|過|过)?';
const zhNoun = '(?:文章|報導|報道|报道|报导|稿件|專欄|专栏)';
/** Only where the name's end is sure: by a title, a verb with what it asks, or a particle. */
const wide = [
  `^(?:請|请)?(?:列出|問|问|找)?${person}${titled}?(?:[\\s\\uE000]|在|曾|一共|總共|总共|共)*${zhWrote}(?:哪些|多少|幾|几|什麼|什么|甚麼)(?:篇)?${zhNoun}`,
  `^(?:請|请)?(?:列出|問|问|找)?${person}${titled}的?${zhNoun}`,
  `(?:記者|记者|作者)${person}(?:的|所?(?:寫|写|撰寫|撰写)的)${zhNoun}`,
  `^(?<name>[${han}\\p{Script=Katakana}ー・]{2,10}?)${titled}(?:の|による|が書いた|が執筆した)(?:記事|報道|コラム|署名)`,
  `^(?<name>[${han}\\p{Script=Katakana}ー・]{2,10}?)(?:が書いた|が執筆した|による)(?:記事|コラム|署名)`,
].map((form) => new RegExp(form, 'du'));
/** Words for outlets, for everybody and for nobody. */
const nobody = /[者們们記记這这那哪誰谁他她它媒報报紙纸社網网台聞闻人位名個个何各該该此本年月日]/u;

export function unknownNames(question: string, taken: readonly Place[]): TitledPlace[] {
  const found = Array.from(question.matchAll(latin), ({ 0: written, index }) => withoutOrdinary(written, index));
  for (const form of wide) {
    const [start, end] = form.exec(question)?.indices?.groups?.name ?? [];
    if (start !== undefined && end !== undefined && !nobody.test(question.slice(start, end))) found.push({ start, end });
  }
  const free = found.filter(
    (place, at) => ![...taken, ...found.slice(0, at)].some((other) => place.start < other.end && other.start < place.end),
  );
  return free.flatMap(({ start, end }) => {
    if (!isPersonName(question.slice(start, end).replace(/\.$/, ''))) return [];
    const place = withTitle(question, { start, end }, false);
    return place === null || isPlace(question, place) ? [] : [place];
  });
}

const opening =
  /^(?:(?:Did|Does|Do|Has|Have|Had|By|From|And|Or|What|Which|Who|Where|When|How|Why|Articles?|Reports?|Stories|Pieces|Columns|Coverage|News|List|Show|Give|Find|The|Is|Are|Was|Were|Any|All|Của|Do|Bởi|Bài|Các|Những|Và|Mr|Mrs|Ms|Dr)\.? )+/u;

function withoutOrdinary(written: string, index: number): Place {
  const head = opening.exec(written)?.[0].length ?? 0;
  return { start: index + head, end: index + written.replace(/['’]s$|\.$/u, '').length };
}

/** "Các bài của Việt Nam": of two words a Vietnamese "of" tells no people, who have three, unless a title does. */
const isPlace = (question: string, { start, name }: TitledPlace): boolean =>
  start === name.start && /của $/iu.test(question.slice(0, start)) && question.slice(name.start, name.end).split(' ').length < 3;
