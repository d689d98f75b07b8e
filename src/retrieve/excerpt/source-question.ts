/**
 * Whether words around an excerpt do nothing but ask where it is from. Told by what they leave out: every word must be one of these,
 * and one of them must ask for the source. "Who wrote this" passes; "does the report say that" speaks of the subject and does not.
 */
const asking =
  wordSet(`source sources origin outlet outlets newspaper newspapers paper publication publisher publishers article articles
  attribution attribute author dump headline wrote written write from published publish printed print carried carries ran run reported
  appear appears appeared appearing originate originated originally excerpt contains contain
  nguồn báo xuất xứ đăng viết trích tác bài tờ`);
const between =
  wordSet(`who whom whose which what where when is are was were does did do 's the a an this that these those it its them they
  following words word text sentence sentences passage paragraph quote quotation quoted lines line snippet clip clipping piece part
  of in on by for to with and or come comes came taken stand stands stood find found identify name give tell me us you can could would
  please pls hi hello hey there i need want know have has had got been be news media site website magazine agency file story report
  reports copy pasted below above here one ones exactly exact first full original right holder date title thanks thank
  ai này kia đó đoạn văn câu từ ở đâu của nào gì là được ra đã do trong cho tôi biết hãy xin vui lòng sau những lời dưới đây thuộc giả hỏi và`);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

/** The same for languages without blanks: what remains when these are taken away must be nothing. */
const wideAsking =
  /出自|出處|出处|來源|来源|來自|来自|源自|摘自|引自|原文|哪家媒體|哪家媒体|哪個媒體|哪个媒体|哪家報|哪家报|哪份報|哪份报|哪篇文章|哪篇報|哪篇报|哪一篇|誰寫|谁写|誰報道|誰報導|谁报道|刊登|刊載|刊载|發表|发表|出典|引用元|どこの記事|どの記事|どのメディア|どの新聞|誰が書|どこから|どこに載/gu;
const wideBetween =
  /[這这那以下上面此該该下列]|[段句篇個个家份則则]|一|話|话|文字|內容|内容|文章|報道|报道|報導|报导|句子|段落|引文|新聞|新闻|報紙|报纸|報|报|媒體|媒体|記者|记者|作者|是|的|由|於|于|自|在|哪裡|哪里|哪兒|哪儿|哪|何處|何处|什麼|什么|甚麼|誰|谁|了|呢|嗎|吗|請問|请问|請|请|告訴我|告诉我|找出|查|幫我|帮我|過|过|所|寫|写|の|は|が|を|に|で|と|から|この|次の|以下|文章|文|記事|引用|発言|言葉|どこ|どの|どれ|誰|何|もの|です|ます|ですか|でしょうか|か|書いた|書かれた|掲載|された|した|されました|しました|されています|ています|教えて|ください|下さい|メディア|新聞|いつ|标题|標題|日期|見出し|日付|和|與|与|及/gu;

/** Longer than this, in characters, no question about a source need be. */
const LONGEST = 160;

/** A question to be answered by yes or no speaks of a source that it knows. */
const yesOrNo = /^\W*(?:did|does|do|is|are|was|were|has|have|had)\b/i;

export function asksForSource(outside: string): boolean {
  if (outside.length > LONGEST || yesOrNo.test(outside)) return false;
  const text = outside
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[’']s\b/gu, " 's");
  const narrow = text.match(/[\p{Script=Latin}\p{M}\p{N}']+/gu) ?? [];
  if (narrow.some((word) => !asking.has(word) && !between.has(word))) return false;
  const wide = (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu) ?? []).join(' ');
  const wideAsked = wide.search(wideAsking) >= 0;
  if (/\S/.test(wide.replace(wideAsking, ' ').replace(wideBetween, ' '))) return false;
  return wideAsked || narrow.some((word) => asking.has(word));
}
