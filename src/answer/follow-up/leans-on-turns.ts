import type { Query } from '../../retrieve/query.js';

/** "And …", "what about …": the question goes on where the last one ended. */
const goesOn =
  /^\s*(?:and|but|so|also|then|or|plus|ok(?:ay)?,? (?:and|so))\b|^\s*(?:what|how) about\b|^\s*(?:any|anything|who|what) else\b|\belse\?\s*$|^\s*(?:same|why not|since when|how come)\b|^\s*(?:那麼|那么|那|還有|还有|另外|又|而且|為什麼呢|为什么呢)|呢[?？]?\s*$|^\s*(?:では|じゃあ|それでは|それで|そして|また|他に|ほかに)|^[^、。]{1,20}(?:は|なら)[?？]\s*$|^\s*(?:còn|thế còn|vậy còn|thế|vậy|và|rồi)(?=\s)/iu;
/** Words that stand for something said before. */
const standsFor =
  /\b(?:it|its|he|him|his|she|her|hers|they|them|their|theirs|this|that|these|those|there|then|one|ones|the (?:deal|case|company|firm|man|woman|report|article|event|same|former|latter))\b|[它牠]|[他她](?:們|们)?|[這这那此該该](?:個|个|件|家|項|项|筆|笔|位|些|裡|里|時|时|次|篇)?(?!麼|么|些年)|其(?:中|後|后)|當時|当时|それ|その|そこ|これ|この|ここ|彼(?:女|ら)?|あの|当時|同社|同氏|\b(?:nó|họ|ông ấy|ông ta|bà ấy|anh ấy|cô ấy|đó|này|ấy|khi ấy|lúc đó|ở đó)\b/iu;
/** "Why did China block it?": at the very end it is nobody that the question itself names. */
const endsOn = /\b(?:it|them|him|her|this|that|those|these|there|so|do(?:es)? it|did it)\s*[?？.!]*\s*$/iu;
/** One person: whom the last answer named. */
const person = /\b(?:he|him|his|she|her|hers)\b|[他她](?!們|们)|彼女?(?!ら)|\b(?:ông|bà|anh|cô) (?:ấy|ta)\b/iu;

/** A question of a word or two: "Why?", "Since when?", 哪裡？ */
const asksSomething =
  /\b(?:who|whom|whose|what|which|when|where|why|how)\b|[誰谁哪幾几何]|什麼|什么|甚麼|為何|为何|多[少高大長长遠远重深久厚寬宽快]|怎|嗎|吗|なぜ|いつ|どこ|だれ|どう|いくら|どの|\b(?:ai|gì|nào|đâu|sao|bao|mấy|khi)\b/iu;

/** Content words with which a question without a name can still stand alone. */
const ENOUGH_WORDS = 2;

/** Whether a question cannot be understood without what was asked before. */
export function leansOnTurns({ text, entities, terms, outlets, periods }: Query): boolean {
  const content = terms.filter(({ importance }) => importance === 1);
  const own = content.filter(({ term }) => !entities.some((entity) => entity.terms.includes(term)));
  // Nothing is asked: thanks, a greeting.
  if (content.length + entities.length + outlets.length + periods.length === 0 && !asksSomething.test(text)) return false;
  if (endsOn.test(text)) return true;
  // "And who founded Veyra?" has all that it needs.
  if (goesOn.test(text)) return entities.length === 0 || own.length === 0 || standsFor.test(text);
  const names = entities.length;
  if (standsFor.test(text))
    return names === 0 || standsFor.exec(text)?.index === indexOfFirstStandIn(text, entities[0]?.text ?? '');
  if (names > 0) return false;
  return asksSomething.test(text) && content.length < ENOUGH_WORDS - (outlets.length > 0 || periods.length > 0 ? 1 : 0);
}

/** The stand-in's place where it comes before the first name: "Did it hurt Nvidia?" leans, "Did Nvidia say that it …?" does not. */
function indexOfFirstStandIn(text: string, name: string): number {
  const named = text.indexOf(name);
  const at = standsFor.exec(text)?.index ?? -1;
  return named < 0 || at < named ? at : -1;
}

/** Whether a word stands for something said before: alone the question means nothing, or something else. */
export const hasStandIn = (text: string): boolean => standsFor.test(text);

/** Several things: as a rule what was told of, and not who. */
const several =
  /\b(?:they|them|their|theirs|these|those)\b|[它牠](?:們|们)|[這这那](?:些)|それら|これら|\b(?:chúng|những (?:cái|điều) (?:này|đó))\b/iu;

export const meansSeveral = (text: string): boolean => several.test(text);

export const meansOnePerson = (text: string): boolean => person.test(text);
