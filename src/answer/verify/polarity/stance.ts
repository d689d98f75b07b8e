// In: a statement and all the text that it cites, in whatever languages. Out: the word by which it grants what is contested there, or contests what
// is granted. Called by check-polarity.ts: how somebody takes a claim is told by few words in any language, also where no other word is known again.
import { negationsIn } from './negations.js';

const grants =
  /\b(?:confirm(?:s|ed|ing)?|admit(?:s|ted|ting)?|acknowledg(?:es?|ed|ing)|conced(?:es?|ed|ing)|own(?:s|ed) up)\b|\baccept(?:s|ed|ing)? (?:that\b|(?:the|a|these|those|his|her|its|their) (?:claim|charge|finding|conclusion|accusation|allegation|criticism|argument)s?\b)|[證证][實实](?!力)|[坦]?承[認认]|[確确][認认]|認め(?=[たるて])|xác nhận|thừa nhận|công nhận/iu;
const contests =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es?|ed|ing)|disput(?:es?|ed|ing) (?:that|whether|how|this|it|the (?:claim|account|finding|figure)s?)|rebut(?:s|ted|ting)?|brush(?:es|ed|ing) (?:off|aside))\b|[駁驳]斥|反[駁驳]|否[認认定]|[闢辟][謠谣]|澄清|反論し|(?:主張|訴え|批判|指摘)を退け|phủ nhận|bác bỏ|đính chính/iu;
/** "The deal was agreed", "it is true": granted in other words. */
const grantsOtherwise = /\b(?:agree(?:s|d)?|true|right|correct)\b|同意|屬實|属实|事実だ|đúng|đồng ý/iu;

/** "He admitted the theft" of "he denied it"; who denies one thing and admits another has both words. */
export function turnedStance(statement: string, source: string): string | null {
  const granted = grants.exec(statement);
  const contested = contests.exec(statement);
  if (granted !== null && contested === null && negationsIn(statement).length === 0)
    return contests.test(source) && !grants.test(source) && !grantsOtherwise.test(source) ? granted[0] : null;
  if (contested !== null && granted === null)
    return grants.test(source) && !contests.test(source) && negationsIn(source).length === 0 ? contested[0] : null;
  return null;
}
