import { importanceIn } from './question-words.js';

/**
 * What people say around a question: greetings, the bot's name, thanks, "could you tell me", "I'm writing about …". Phrases of
 * everyday politeness in each language, not from any corpus. A missing one turns politeness into something that an answer must
 * hold; one too many takes away a word of the question, so each is anchored at its beginning or its end.
 */
const english = [
  String.raw`(?:hi|hello|hey|hiya|greetings|dear|good (?:morning|afternoon|evening|day))(?: (?:there|all|everyone|everybody|team|folks|bot|assistant|friend|byline))?(?=[\s,.!:;–—-]|$)`,
  String.raw`(?:@?byline|bot|assistant)(?=\s*[,:!–—-])`,
  String.raw`(?:many thanks|thanks|thank you|thx|cheers)(?: (?:so much|very much|a lot|in advance|again))*(?: for (?:that|this|your help|the help|helping))?(?=[\s,.!:;–—-]|$)`,
  String.raw`(?:please|pls|kindly|ok|okay|well|so|sorry|excuse me|um|uh|hmm|right|alright|great|also|and|now)(?=\s*[,.!:;–—-])`,
  String.raw`(?:please|pls|kindly)\b`,
  String.raw`(?:i (?:have|had|['’]ve got) )?(?:just )?(?:a|one|another|my)?\s?(?:quick |short |simple )?question(?= ?[,.:!–—-])`,
  String.raw`(?:i(?: was|['’]m| am) )?(?:just )?(?:wondering|curious)(?: (?:about|to know))?(?: if you (?:could|can|might) (?:tell|help) me(?: with)?)?\b`,
  String.raw`i wonder(?: if you (?:could|can) (?:tell|help) me(?: with)?)?\b`,
  `(?:can|could|would|will|might) (?:you|u|someone|anyone|anybody)(?: (?:please|pls|kindly|perhaps|maybe|possibly))* (?:tell|inform|remind|show|explain to|help) (?:me|us)(?: (?:please|understand|with|about|find(?: out)?|learn))*`,
  String.raw`(?:can|could|would) (?:you|u)(?: please)? (?:let me know|find(?: out)?(?: for me)?|look up|check|say|explain)\b`,
  String.raw`(?:tell|remind|inform) (?:me|us)(?:,? please)?\b`,
  String.raw`let me know\b`,
  String.raw`(?:do|would) you (?:happen to )?(?:know|have any idea|remember)\b`,
  String.raw`(?:any idea|does (?:anyone|anybody|someone) know)\b`,
  String.raw`(?:i|we)(?:['’]d| would| do)?(?: really| just)? (?:like|love|want|need|wish|am trying|['’]m trying|are trying)(?: you)? to (?:know|ask(?: you)?(?: about)?|find out|learn|understand|hear|see|tell me)\b`,
  String.raw`(?:i['’]m|i am|we['’]re|we are) (?:interested in|looking for|trying to find(?: out)?)\b`,
  String.raw`may i (?:ask|know)\b`,
];
const chinese = [
  '(?:你好|您好|嗨|哈囉|哈啰|哈喽|嘿|喂|早安|早上好|午安|下午好|晚上好|大家好|各位好)(?:呀|啊|嗎)?',
  '(?:不好意思|打擾(?:一下|了)?|打扰(?:一下|了)?|抱歉|對不起|对不起|麻煩(?:你|您|了)?|麻烦(?:你|您|了)?|勞駕|劳驾)',
  '(?:謝謝|谢谢|多謝|多谢|感謝|感谢)(?:你|您|了)?',
  '(?:我)?(?:想要?|希望)(?:請|请)?(?:問|问|知道|請教|请教|了解|瞭解)(?:一下|你|您)?',
  '(?:請|请)(?:你|您)?(?:問|问|教|幫我|帮我|告訴我|告诉我|說說|说说|解釋|解释)(?:一下|查|找)?',
  '(?:可以|能不能|能否|可否|可不可以|能)(?:請|请)?(?:你|您)?(?:告訴|告诉)我(?:一下)?',
  '(?:告訴|告诉)我(?:一下)?',
  '(?:請|请)?(?:幫|帮)(?:我|忙)(?:查|找|看)?(?:一下|看看)?',
  '(?:你|您)(?:知不知道|知道)',
  '我有(?:一)?(?:個|个)(?:問題|问题)',
];
const japanese = [
  '(?:こんにちは|こんばんは|おはようございます|おはよう|はじめまして|やあ|どうも)',
  '(?:すみませんが?|すいませんが?|恐れ入りますが|失礼ですが|失礼します|お忙しいところ|よろしければ|できれば)',
  '(?:どうも)?ありがとう(?:ございます|ございました)?',
  '(?:質問です(?:が)?|質問があります(?:が)?|お尋ねしますが?|お聞きしますが|お伺いしますが|ちょっと(?:質問ですが|聞きたいのですが)?)',
  '(?:教えて(?:ください|下さい|ほしい(?:のですが)?)?|お願いします|知りたいのですが)(?=[。、!！:：\\s])',
];
const vietnamese = [
  String.raw`(?:xin )?chào(?: (?:bạn|bot|anh|chị|em|mọi người|các bạn|byline))*(?=[\s,.!:]|$)`,
  String.raw`(?:xin|cho) (?:(?:tôi|mình|em|phép) )?(?:được )?hỏi(?: là)?(?=[\s,.:]|$)`,
  String.raw`(?:làm ơn|vui lòng|xin lỗi|xin vui lòng)(?=[\s,.:]|$)`,
  String.raw`(?:(?:bạn|anh|chị) )?(?:có thể |hãy )?(?:cho|nói cho) (?:tôi|mình|em|chúng tôi) biết(?: là)?(?=[\s,.:]|$)`,
  String.raw`(?:bạn|anh|chị) có biết(?=[\s,.:])`,
  String.raw`(?:tôi|mình|em) (?:muốn|cần) (?:được )?(?:biết|hỏi)(?: là)?(?=[\s,.:]|$)`,
  String.raw`(?:xin )?cảm ơn(?: (?:bạn|nhiều|trước|anh|chị))*(?=[\s,.!:]|$)`,
];
const between = String.raw`[\s,.!:;…~、。，！：；–—-]*`;
const opening = new RegExp(`^${between}(?:${[...english, ...chinese, ...japanese, ...vietnamese].join('|')})${between}`, 'iu');

const closings = [
  String.raw`[\s,.!?]+(?:please|pls|kindly)`,
  String.raw`[\s,.!?]+(?:many thanks|thanks|thank you|thx|cheers)(?: (?:so much|very much|a lot|in advance))*`,
  `[,.]? (?:do you know|if you (?:know|can|could|please)|by any chance|can you tell me)`,
  String.raw`[,，。！!？?\s]*(?:謝謝|谢谢|多謝|多谢|感謝|感谢|麻煩了|麻烦了)(?:你|您|大家)?(?:了)?`,
  String.raw`[、。!！?？\s]*(?:(?:を|か|について)?[、,]?(?:ぜひ|どうか)?(?:教えて|おしえて|お教え)(?:いただけますか|いただけませんか|いただけますでしょうか|もらえますか|もらえませんか|くれますか|くださいませんか|ください|下さい|ほしいです|欲しいです|ほしい)?(?:ね|よ)?|(?:が|を|か)?知りたい(?:です|のですが)?|(?:を|か)?(?:ご存知|ご存じ)(?:です|でしょう)か|を知っていますか|(?:どうぞ)?(?:よろしく)?お願い(?:します|いたします|致します)|ありがとう(?:ございます)?)`,
  String.raw`[\s,.!?]+(?:làm ơn|nhé|nha|với ạ|ạ|được không(?: ạ)?|(?:xin )?cảm ơn(?: (?:bạn|nhiều|trước))*)`,
];
const closing = new RegExp(`(?:${closings.join('|')})[\\s.!?。！？]*$`, 'iu');

/** "I'm writing about chips.": says why somebody asks. Up to the first stop, which the question itself follows. */
const aside =
  /^\s*(?:i|we|my|our|tôi|mình|我|我們|我们|私は)(?:['’]\p{L}+)?(?=[\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[^.!?。！？\n]{3,160}[.!。！]\s*(?=\S{2})/iu;
/** The question that follows leans on the aside, so that what it is about stands there. */
const leansBack =
  /\b(?:it|its|they|them|their|he|she|his|her|him|there|this|that|these|those|one|nó|họ)\b|[他她它]|這|这|那|それ|これ|その|この|彼/iu;

/** More courtesies than this in a row are no question. */
const MOST = 8;

/** The question with blanks in place of what is said around it, unit for unit, so that places in it stay true. */
export function withoutCourtesy(question: string): string {
  let start = 0;
  let end = question.length;
  for (let round = 0; round < MOST; round++) {
    const rest = question.slice(start, end);
    const length = (opening.exec(rest) ?? asideIn(rest))?.[0].length ?? 0;
    if (length === 0) break;
    start += length;
  }
  for (let round = 0; round < MOST; round++) {
    const last = closing.exec(question.slice(start, end));
    if (last === null) break;
    end = start + last.index;
  }
  if (!/[\p{L}\p{N}]/u.test(question.slice(start, end))) return ' '.repeat(question.length);
  return ' '.repeat(start) + question.slice(start, end) + ' '.repeat(question.length - end);
}

/** An aside counts as one only where a question with words of its own follows that does not lean on it. */
function asideIn(text: string): RegExpExecArray | null {
  const found = aside.exec(text);
  if (found === null) return null;
  const rest = text.slice(found[0].length);
  return leansBack.test(rest) || !hasContent(rest) ? null : found;
}

const FEWEST_CONTENT_WORDS = 2;

function hasContent(text: string): boolean {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{4}/u.test(text)) return true;
  const importance = importanceIn(null);
  const words = text.match(/\p{L}[\p{L}\p{M}]+/gu) ?? [];
  return words.filter((word) => importance(word.toLowerCase(), word) === 1).length >= FEWEST_CONTENT_WORDS;
}
