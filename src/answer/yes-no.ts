const asked =
  /^(?:["“]?(?:and|so|but|hi|hello|please)[, ]+)*(?:is|are|was|were|did|does|do|has|have|had|can|could|will|would|should|may|must)(?:n['’]t)? (?!you (?:tell|give|show|say|explain)\b)/iu;
const askedCjk = /[嗎吗][?？]?\s*$|是否|會不會|会不会|有沒有|有没有|能不能|是不是/u;
const askedJapanese = /(?:ます|です|ました|でした|ません)か[。?？]?\s*$/u;
const openQuestion =
  /\b(?:who|what|when|where|why|which|how)\b|誰|谁|什麼|什么|何|哪|多少|幾|几|為何|为何|怎|いつ|どこ|だれ|なぜ|いくら|どの|どれ|どう/iu;
const denial =
  /\b(?:not|n['’]t|no longer|never|cannot|unable|refus\w+|declin\w+|den(?:y|ied|ies)|reject\w*|restrict\w*|barred|banned|blocked|fail(?:ed|s)?|without|neither|nor)\b|\p{L}n['’]t\b|無法|无法|不會|不会|不能|沒有|没有|未|拒絕|拒绝|否認|否认|禁止|限制|並非|并非|ない|ません|なかった|拒否|否定|không|chưa/iu;

/** A question that yes or no answers. */
export function isYesNo(question: string): boolean {
  if (asked.test(question)) return !/^(?:\w+ ){1,3}(?:who|what|when|where|why|which|how)\b/iu.test(question);
  return (askedCjk.test(question) || askedJapanese.test(question)) && !openQuestion.test(question);
}

/** A sentence that denies, refuses or could not: the form that a "no" has in a report. */
export const denies = (sentence: string): boolean => denial.test(sentence);
