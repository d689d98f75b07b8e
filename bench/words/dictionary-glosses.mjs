// In: an entry of CC-CEDICT that is a name. Out: what English calls it, without years, "capital of …" and the other notes of a dictionary.

/** What is told of a name behind it, and no part of it. */
const kinds =
  '(?:(?:prefecture|sub-?prefecture|county|provincial|township)-level|ethnic|autonomous|special|independent|ancient|former|historic|largest|city|county|district|township|town|village|suburb|province|prefecture|dynasty|dynasties|people|peoples|tribes?|minority|river|lake|mountains?|islands?|peninsula|region|area|state|capital|municipality|banner|port|desert|basin|plateau|empire|kingdom|period|corporation|company|brand|airline|newspaper|harbor|reservoir)';
const isKind = new RegExp(`^${kinds}$`);
const placeKinds =
  /\b(?:city|county|district|township|town|village|province|prefecture|island|river|municipality|capital|region|state)\b/i;
const joining = /^(?:of|the|and|for|de|del|della|al|la|le|da|di|do|dos|du|von|van|bin|ibn|on|en|sur|upon)$/;
const note =
  /^(?:surname |Surname |variant of|old variant|erhua|CL:|Taiwan pr|also pr|used in|lit\.|fig\.|\(bird species|\(idiom|name of|one of)/;
const link =
  /^(?:see|variant of|abbr\. for|also written|also called|same as|short for)(?: also)? (\p{Script=Han}[\p{Script=Han}·]*)/u;
const days =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
const LONGEST = 6;

/** Each with whether it is a place; what only points to another entry has the names of that. */
export function namesIn(entry, byForm, deep = true) {
  return entry.english.flatMap((gloss) => {
    const other = link.exec(gloss)?.[1];
    if (other !== undefined) return deep ? (byForm.get(other) ?? []).flatMap((one) => namesIn(one, byForm, false)) : [];
    if (note.test(gloss)) return [];
    const isPlace = placeKinds.test(gloss);
    return [...plainNames(gloss), ...dynasty(entry, gloss)].map((name) => ({ name, isPlace }));
  });
}

/** The names of one meaning: "US Federal Reserve (Fed), the central bank" is two, "DPP (Democratic Progressive Party)" too. */
export function plainNames(gloss) {
  const [, short = '', full = ''] = /^(\p{Lu}{2,6}) \((\p{Lu}[^),]+)/u.exec(gloss) ?? [];
  const isShort = short !== '' && (full.match(/\p{Lu}/gu) ?? []).join('') === short;
  const whole = named(gloss);
  const ofNation = whole.filter((name) => /^US /.test(name)).map((name) => name.slice(3));
  const letters = gloss.match(/(?<=\(|, )\p{Lu}{3,6}(?=[),]|$)/gu) ?? [];
  const initials = letters.filter((short) => whole.some((name) => isInitials(short, name)));
  return [...whole, ...ofNation, ...(isShort ? named(full) : []), ...initials];
}

/** HSBC of the Hong Kong and Shanghai Banking Corporation. */
function isInitials(short, name) {
  let at = 0;
  for (const initial of name.match(/\p{Lu}/gu) ?? []) if (initial === short[at]) at++;
  return at === short.length;
}

/** "Ministry of Health, Labour and Welfare" has a comma of its own. */
const ministry =
  /^(?:Ministry|Department|Bureau|Agency) (?:of|for) (?:\p{Lu}[\p{L} ]+, )+(?:\p{Lu}[\p{L} ]+,? )?and \p{Lu}[\p{L} ]+/u;

function named(gloss) {
  const own = ministry.exec(gloss)?.[0];
  if (own !== undefined) return [own.trim()];
  const bare = gloss
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\p{Script=Han}[\p{Script=Han}|·]*(?:\[[^\]]*\])?/gu, ' ')
    .replace(/[,;:–].*$/su, ' ')
    .replace(/ (?:in|on the|at|around|near|through|between|from|who|which|where) .*$/su, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return bare.split(/ or |\/| aka /).flatMap((name) => {
    const own = withoutKind(name.trim().replace(/^the /, ''));
    return own === null ? [] : [own];
  });
}

/** "Yuanyang county" is Yuanyang; "Hunan cuisine" is no name. */
function withoutKind(name) {
  const words = name.split(' ');
  const end = words.findIndex(
    (word) => !/^[\p{Lu}\d]/u.test(word) && !joining.test(word) && !/^\p{Ll}['’-]\p{Lu}|^al-/u.test(word),
  );
  if (end === 0 || (end > 0 && !isKind.test(words[end].replace(/s$/, '')) && !isKind.test(words[end]))) return null;
  const own = end < 0 ? words : words.slice(0, end);
  while (own.length > 0 && joining.test(own.at(-1))) own.pop();
  const text = own.join(' ').replace(/[.!?"“”]+$/u, '');
  const isName =
    own.length > 0 &&
    own.length <= LONGEST &&
    /^\p{Lu}[\p{L}'’.-]+/u.test(text) &&
    text.length > 2 &&
    /^[\p{L}\d'’. &-]+$/u.test(text);
  return isName && !days.test(text) ? text : null;
}

const sides = { 东: 'Eastern', 西: 'Western', 南: 'Southern', 北: 'Northern', 后: 'Later', 前: 'Former' };

/** Northern Wei of 北魏: "Wei of the Northern Dynasties". */
function dynasty({ simplified, pinyin }, gloss) {
  const side = sides[simplified[0]];
  if (side === undefined || simplified.length !== 2 || !/dynast/i.test(gloss)) return [];
  const last = pinyin.split(' ').at(-1).replace(/\d/, '');
  return [`${side} ${last.charAt(0).toUpperCase()}${last.slice(1)}`];
}
