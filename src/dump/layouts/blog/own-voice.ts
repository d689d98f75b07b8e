// In: a paragraph behind a copied report. Out: whether somebody speaks in it for himself, as bloggers do and reports do not. Called by the
// remarks of a blog. The signs are those of grammar (person, exclamation, particles at a sentence's end), not of what is said.

/** Longest quotation in single marks that is looked for: they are apostrophes as well. */
const SINGLE = /(?<=^|[\s(（:：,，])[‘'](?=\S)[^‘]{1,600}?[’'](?=[\s.,;:!?)]|$)/gu;
const DOUBLE = /“[^”]*(?:”|$)|"[^"]*(?:"|$)|「[^」]*(?:」|$)|『[^』]*(?:』|$)|«[^»]*(?:»|$)/gu;

/** The words outside quotation marks; a mark that nothing closes quotes to the end, as in speech of several paragraphs. */
export function unquoted(text: string): string {
  return text
    .replace(DOUBLE, ' ')
    .replace(SINGLE, ' ')
    .replace(/(?<=^|\s)‘.*$/su, ' ');
}

const FIRST_PERSON = new RegExp(
  [
    // Not the number of a king or a war, which a capitalised word inside a sentence precedes.
    String.raw`(?<![\p{L},]\s\p{Lu}\p{L}{1,20}\s)\bI(?:[’'](?:m|ve|d|ll))?(?=\s\p{Ll})`,
    String.raw`\b(?:my|me|myself)\b`,
    String.raw`(?<=^|[.!?…]\s{1,2})My\s(?=\p{Ll})`,
    String.raw`(?<![Cc]húng\s|bọn\s|nhà\s)\b[Tt]ôi(?!\p{L})`,
    '(?<!自)我(?![們们国國方校省市軍军縣县區区黨党院行司州台館馆が々])',
    String.raw`(?<!\p{Script=Han})私(?![立有人企募鉄財自費学大服設道法的書営])`,
    String.raw`(?<!\p{Script=Han})(?:本人|筆者|笔者|僕|俺)(?!\p{Script=Han}{2})`,
    String.raw`(?<=^|[。、！？\s])うちの(?![0-9０-９一二三四五六七八九十])`,
  ].join('|'),
  'u',
);

/** Speaks in the first person singular outside quotation marks. */
export function speaksInPerson(text: string): boolean {
  return FIRST_PERSON.test(unquoted(text));
}

/** Names that end on the mark are no exclamation. */
const EXCLAIMS = /(?<!Yahoo|YAHOO)[!！](?=\s*$|\s+\p{Lu}|\s*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u;
const PARTICLE = new RegExp(
  [
    '[吧啊呀哦喔啦耶囉嘛呵](?=[。！!？?…~～]*(?:$|\\s|(?<=[。！!？?])))',
    '太\\p{Script=Han}{1,4}了(?=[。！!，,]|$)',
    '(?:ですね|ますね|だね|よね|だよ|ですよ|ますよ|かな|なあ|かしら|たいな|たいね|たい|たいです|ほしい|と思う|と思います|と思った|と思いました|気がする|気がします|のに|だけど|っけ)(?=[。！!？?…〜～♪]|$)',
    '(?<!\\p{L})(?:nhỉ|nhé|ạ|quá|lắm|luôn|đấy|ghê|chứ)(?=\\s*[.!?…]|\\s*$)',
  ].join('|'),
  'u',
);
const CALLS = new RegExp(
  [
    "^(?:well done|bravo|congratulations|thank(?:s| you)(?! to)|dear|shame on|good (?:for|on)|hats off|hooray|hurrah|wow|alas|oh,|ah,|what an?|how \\p{Ll}+ (?:that|it|to|is)|let(?:[’']s| us)|maybe|perhaps|imagine|who would have)(?!\\p{L})",
    "^(?:it(?:[’']s| is)|that(?:[’']s| is)) (?:so |really |very |quite |truly |just |simply |such )*(?:an? )?(?!not |the |un|likely|expected|believed|thought|understood|known|hoped|planned|feared|possible|due|one |because|also |still |being |now |part )\\p{Ll}+(?:[.]$| (?:that|how|to|what|when|if)\\b)",
    '^(?:恭喜|加油(?![站機机员員])|唉|哈哈|哇|謝謝|谢谢|佩服|真(?:是|的|好|美|棒|可))',
    '^(?:おめでとう|すごい|いやあ|ああ|へえ|うーん|さすが|がんばれ|頑張れ|それにしても)',
    '^(?:hoan hô|chúc mừng|cảm ơn|ôi|trời ơi|tuyệt)(?!\\p{L})',
  ].join('|'),
  'iu',
);

/** Exclaims, addresses somebody, or ends on a particle of speech, outside quotation marks. */
export function speaksUp(text: string): boolean {
  const own = unquoted(text);
  return EXCLAIMS.test(own) || PARTICLE.test(own) || CALLS.test(own.trimStart());
}

const POLITE = /(?:です|ます|でした|ました|ません|でしょう)(?:[。！？]|$)/u;
const PLAIN = /(?:た|る|だ|い|という|した)。/u;

/** Japanese that turns from the plain form of reports to the polite form of letters. */
export function turnsPolite(text: string, above: string): boolean {
  return POLITE.test(unquoted(text)) && PLAIN.test(unquoted(above)) && !POLITE.test(unquoted(above));
}

const REPORTS =
  /\p{N}|[“”"「」『』«»《》]|[\p{L},;]\s\p{Lu}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、，]\p{Lu}|^\p{Lu}\p{Ll}+[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|\b(?:said|says|told|according to|announced|reported)\b|表示|說|说|稱|称|指出|報導|报道|報道|によると|述べ|話し|発表|cho biết|cho hay|[Tt]heo|nói/u;

/**
 * Nothing in it that reports are made of: no number, no name, no quotation, nobody who said it. Names are told by capitals alone; one at the
 * beginning of a sentence is a name where the text above has it too.
 */
export function saysNothingReported(text: string, above: string): boolean {
  const opening = /^\p{Lu}\p{L}{4,}/u.exec(text)?.[0];
  return !REPORTS.test(text) && !(opening !== undefined && above.includes(opening));
}
