// In: a word of a name in Latin letters. Out: whether what is cited tells it: as it is, in another language, or as what the thing named is.

import type { LatinName, NameWord } from '../find/latin-names.js';
import { isEnglishWord } from '../ordinary/english-words.js';
import { isFamilySpelling } from '../reading/romanised.js';
import { type Grounds, holdsWord } from './ground.js';
import { isTranslated, saysWhat } from './translated.js';

export function isWordTold(text: string, word: NameWord, name: LatinName, grounds: Grounds): boolean {
  const stands = (one: NameWord) => holdsWord(grounds.wide, one.text) || isTranslated(text, one, grounds);
  return stands(word) || saysOnlyWhat(text, word, name, name.filter(stands), grounds);
}

/**
 * "Footwear" of "Kim Loc Footwear", where the source has Giày Kim Lộc, "Fire" of the "Fire Bureau" of 消防局: an ordinary word of English beside what
 * stands `there` of the name. What other languages have a word for would stand there too.
 */
function saysOnlyWhat(text: string, word: NameWord, name: LatinName, there: LatinName, { sameLanguage }: Grounds): boolean {
  if (sameLanguage || !isOrdinary(word) || saysWhat(text, word)) return false;
  if (!there.every(isOrdinary)) return true;
  // "Wing Lung Construction" is no 永豐建築, and "Blue Bay Guardians" no body.
  const isBody = name.some((one) => kindOfBody.test(one.text));
  return isBody && !isFamilySpelling(word.text) && there.length * 2 >= name.length;
}

const isOrdinary = (word: NameWord): boolean => isEnglishWord(word.text.toLowerCase());

/** What bodies, prizes and laws are. */
const kindOfBody =
  /^(?:Ministry|Department|Bureau|Agency|Office|Authority|Administration|Commission|Committee|Council|Board|Association|Society|Federation|Confederation|Union|League|Alliance|Coalition|Institute|Academy|University|College|School|Hospital|Clinic|Court|Tribunal|Yuan|Parliament|Assembly|Party|Group|Corporation|Company|Bank|Fund|Foundation|Trust|Museum|Library|Theat(?:re|er)|Cent(?:re|er)|Games|Prize|Award|Cup|List|Act|Law|Division|Service|Corps|Guard|Temple|Shrine|Church|Airport|Station|Park)s?$/u;
