import { tokenize } from './tokenize.js';

/** Function words and the wording of questions, as people type them; what matters is that an answer need not hold them. */
const WORDING: Readonly<Record<string, string>> = {
  en: `a an the of and to in on at for from by with as is are was were be been being do does did done has have had having will would can
    could should shall may might must not no nor or but if then than that this these those there here it its he him his she her they
    them their we us our you your i me my who whom whose what which when where why how many much any some all each both either neither
    such so too very just also only about into onto over under between among during before after since until while against through
    according article articles report reports reported reporting published publish publisher mention mentioned mentions state states
    stated discuss discussed describe described suggest suggested claim claimed say says said tell told please show find give list
    question answer following same different whether compare explain`,
  vi: `và của là có không được trong cho các những một với đã này để khi từ về đến ra tại cũng theo sẽ đó vào trên ai gì nào đâu sao bao
    nhiêu thế hay bị bởi thì mà ở như nếu vì hãy cho biết bài báo theo`,
  fr: 'comment quand combien où pourquoi quels quelles leur leurs nos vos ont été sont avoir être plus la le les de des du un une et est en que qui dans pour pas sur au aux avec ce cette il elle ils nous vous son sa ses par ne se quel quelle',
  de: 'der die das und ist in den von zu mit sich des auf für nicht ein eine einer dem als auch es an er hat wer was wann wo wie welche wurde',
  es: 'el la los las de del y que en un una es por con no su se lo al qué quién cómo cuándo dónde cuál fue son ha',
};

/** Words and particles written without blanks: their single characters and pairs are what the tokenizer gives. */
const UNSPACED_WORDING = `的 了 是 在 和 與 及 或 也 都 而 被 把 對 於 為 之 其 這 那 哪 些 個 有 沒 不 嗎 呢 吧 啊 我 你 您 他 她 它 們 誰 什 麼 什麼 甚麼 怎 怎麼 如何 何 何時 為何
  為什 多少 幾 請 請問 哪裡 哪些 哪個 哪家 是誰 是否 關於 根據 報導 報道 文章 說 由 從 到 向 等 者
  は が を に で と の も へ や か ね よ な だ です ます した して され れた いる ある この その あの これ それ どの どこ だれ 誰 何 いつ なぜ どう いくら いくつ から まで より
  とは について による によると ですか ますか でし た し て い る こと もの という 記事 教えて くだ さい ください`;

/**
 * Terms (as `tokenize` gives them) that carry little of a question's meaning. Retrieval weighs them down; they are indexed like all others,
 * so that a title such as "The Who" can be found. Of all languages, or of some: "son", "war" and "die" are words of English.
 */
export function createStopTerms(languages: readonly string[] = Object.keys(WORDING)): ReadonlySet<string> {
  const terms = new Set<string>();
  for (const language of languages) for (const term of tokenize(WORDING[language] ?? '')) terms.add(term);
  for (const word of UNSPACED_WORDING.split(/\s+/)) {
    // A pair inside a longer word (ような) is as empty as the word; its single characters need not be (報 in 報導).
    for (const term of tokenize(word)) if (word.length === 1 || term.length > 1) terms.add(term);
  }
  return terms;
}

let byLanguage: ReadonlyMap<string, ReadonlySet<string>> | null = null;

/** Function words of the language in Latin letters of which a text has most, English where none has more: "son" and "war" are such words elsewhere. */
export function stopTermsOf(terms: readonly string[]): ReadonlySet<string> {
  byLanguage ??= new Map(Object.keys(WORDING).map((language) => [language, createStopTerms([language])]));
  let most = 0;
  let chosen: ReadonlySet<string> = new Set();
  for (const stops of byLanguage.values()) {
    const found = terms.filter((term) => stops.has(term)).length;
    if (found > most || chosen.size === 0) [most, chosen] = [found, stops];
  }
  return chosen;
}
