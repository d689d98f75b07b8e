// In: a line of an article. Out: the stretches inside it that are the page's, not the article's. Called when a body is put together.
import type { Stretch } from '../body.js';

/** Between two sentences, or at an end of the line; a sentence about an advertisement goes on in lower case. */
const ADVERTISEMENT =
  /(?:(?<=^\s{0,4})|(?<=[.!?。！？…:：][”"’'」』)\]]{0,2}\s{0,3}))(?:ADVERTISEMENT|Advertisement|Story continues below(?: advertisement)?|Article continues (?:below|after)(?: (?:this|the) (?:ad|advertisement))?[.]?|廣告|广告|（?広告）?|Quảng cáo)(?=\s*$|\s+[\p{Lu}\p{N}“"‘'(]|\s*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『])(?!\s+(?:is|was|has|revenue|sales|spending)\b)/gu;
/** One of these stands in every such notice: finding none of them is quicker than the search, and most texts have none. */
const ADVERTISING_WORDS = ['ADVERTISEMENT', 'Advertisement', 'continues', '廣告', '广告', '広告', 'Quảng cáo'];
const CREDIT = /(?:Photo(?:graph)?s?|Image|Picture|Illustration|Handout|Video)(?: credit| courtesy(?: of)?| by)?\s?[:：/]\s?/gu;
const NAME =
  /^(?:[A-Z]{2,}(?:[ /-][A-Z]{2,})*|\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+)?)(?:\s?\/\s?\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?)?/u;

/** "(編輯:某)1140312" behind the last sentence. */
const EDITOR =
  /(?<=[。！？」』])\s?[(（【](?:責任|责任)?(?:編輯|编辑|責編|责编)\s?[:：／/][^()（）【】]{2,24}[)）】]\s?[0-9]{0,8}\s*$/u;

/** Offsets within `text`, in order. */
export function furnitureWithin(text: string): Stretch[] {
  const cuts: Stretch[] = [];
  const editor = EDITOR.exec(text);
  if (editor) cuts.push({ start: editor.index, end: editor.index + editor[0].length });
  if (ADVERTISING_WORDS.some((word) => text.includes(word)))
    for (const match of text.matchAll(ADVERTISEMENT)) cuts.push({ start: match.index, end: match.index + match[0].length });
  for (const match of text.matchAll(CREDIT)) {
    const from = match.index + match[0].length;
    const name = NAME.exec(text.slice(from, from + 80));
    if (name && /(?:^|[.!?。”"’')\]]\s{0,3})$/u.test(text.slice(Math.max(0, match.index - 6), match.index)))
      cuts.push({ start: match.index, end: from + name[0].length });
  }
  return cuts.sort((one, other) => one.start - other.start);
}
