// In: the clauses of a statement and of what it cites. Out: a doubt, an open question or a plan of the source that the statement tells as a fact.
import { isVietnamese } from '../quantities/plain.js';
import { type ContentWord, sayTheSame } from '../words/content-words.js';
import { type Clause, clauseOf, likeness } from './clauses.js';
import { withoutMeasures } from './measures.js';

interface Hedge {
  /** In the source. */
  readonly said: RegExp;
  /** One of these keeps it. */
  readonly kept: readonly RegExp[];
}

/** Words by which a statement leaves it to somebody else. */
export const ascribed =
  /\b(?:said|says|say|saying|told|according to|claim(?:s|ed|ing)?|alleg\w{1,6}|reportedly|rumou?r\w{0,3}|speculat\w{1,4}|believe[sd]?|thought|thinks?|understood|accus\w{1,5}|suspect\w{0,3}|suspicion|unconfirmed|supposedly|apparently|statement|reports?|reported|argu(?:e|es|ed|ing)|plead\w{0,3}|insist(?:s|ed)?|maintain(?:s|ed)?|den(?:y|ies|ied)|sources?|talk of|seem(?:s|ed)?|appear(?:s|ed)?)\b|稱|称|表示|說|说|指|據|据|傳|传|嫌|疑|認為|认为|主張|主张|控|似乎|看來|看来|消息|述べ|によると|語っ|訴え|主張|という|とされ|と[み見](?:られ|て|る|た)|見方|とい[うっ]|噂|うわさ|否定|模様|らしい|ようだ|観測|cho biết|nói|theo|cho rằng|cho là|tuyên bố|khẳng định|cáo buộc|nghi|tin đồn|đồn|dường như|được biết|nguồn tin|phủ nhận|bác bỏ|否認|否认|駁斥|驳斥/iu;

/** Nobody knows, or it is not settled. */
export const open =
  /\b(?:(?<!\b(?:in|by|until|since|of|from|to|next|last|this|before|after|late|early|mid) )may|might|possibly|perhaps|maybe|consider\w{0,4}|could|possible|possibility|potential\w{0,2}|likely|unlikely|weigh\w{0,3}|thinking (?:of|about)|mull\w{0,3}|explor\w{1,3}|discuss\w{0,3}|propos\w{1,4}|suggest\w{0,3}|whether|if|undecided|un(?:known|clear)|not (?:yet )?(?:been )?(?:decided|known|clear)|has not|have not|nobody knows|no decision|chance|risk|hope[sd]?|(?:in )?talks|negotiat\w{2,4})\b|可能|或許|或许|或將|或将|考慮|考虑|擬|拟|有意|是否|要不要|[會会]不[會会]|能否|能不能|可否|夠不夠|够不够|想要|想把|想將|想将|想讓|想让|想過|想过|也許|也许|恐怕|未定|尚未|未決|未决|不明|不排除|研議|研议|審議|审议|評估|评估|建議|建议|提議|提议|有望|[談谈]判|洽[談谈]|磋商|交渉|協議|かもしれ|可能性|検討|恐れ|おそれ|決まっていない|決めていない|見通し|意向|考え|かどうか|だろう|でしょう|提案|審議|có thể|cân nhắc|xem xét|khả năng|có lẽ|hay không|chưa quyết|chưa rõ|đàm phán|thương lượng|đề xuất|liệu|nguy cơ/iu;

/** It is to come. */
export const coming =
  /\b(?:will|would|shall|to be|(?:is|are|was|were|be) (?:to|due|set|going|scheduled|expected|planned|about)|plan\w{0,4}|intend\w{0,3}|intention\w{0,2}|aim(?:s|ed|ing)?|expect\w{0,3}|want\w{0,3}|hope[sd]?|seek\w{0,3}|sought|propos\w{1,4}|forecast\w{0,2}|project(?:s|ed|ion)|predict\w{0,4}|fores(?:ee|ees|aw|een)|estimat\w{1,4}|anticipat\w{1,3}|should|schedul\w{1,4}|due|next (?:year|month|week|spring|summer|autumn|winter)|ahead|upcoming|future|pledg\w{1,3}|promis\w{1,3}|agreed to|decided|by 20\d\d|begins?|starts?|opens|from (?:next|January|February|March|April|May|June|July|August|September|October|November|December))\b|將|将|擬|拟|計劃|计划|計畫|預計|预计|預定|预定|打算|有意|準備|准备|會|会|要|想|望|目標|目标|希望|擬於|力爭|力争|估計|估计|預期|预期|承諾|承诺|決定|决定|宣布|予定|計画|方針|見込|見通し|目指|意向|考え|ことに(?:し|な)|たい|う$|る(?=$|。|と|、)|ない|だろう|でしょう|へ$|sẽ|dự kiến|kế hoạch|dự định|ý định|định|muốn|dự báo|hứa|cam kết|sắp|sớm nhất|nhằm|mục tiêu|hy vọng/iu;

/** It is looked for, by whomever. */
const expecting =
  /\b(?:expect\w{0,4}|forecast\w{0,2}|predict\w{0,4}|project(?:s|ed|ion)|anticipat\w{1,4}|fores(?:ee|ees|aw|een)|estimat\w{1,4}|likely|should|due|set to|schedul\w{1,4}|on course|on track|plan\w{0,4}|hope\w{0,2}|outlook|want\w{0,3}|aim\w{0,3}|intend\w{0,3})\b|預計|预计|預期|预期|預料|预料|預測|预测|預估|预估|料|可望|有望|估|計劃|计划|目標|目标|打算|擬|拟|最快|最早|預定|预定|見込|見通し|見方|予想|予測|予定|計画|目指|はず|dự kiến|dự báo|kỳ vọng|ước|sẽ có thể|kế hoạch|mục tiêu/iu;

/** How much it may come to at most is no doubt: "could reach 2 percent", 最高可達. */
const ceiling =
  /\b(?:up to|as much as|as many as|at most|maximum)\b|可[達达至處处罰罚判高多]|最[高大多](?=可|[\d一二三四五])|上限|最大で?[\d一二三四五]|tối đa|lên (?:tới|đến)/iu;

/** "May proceed" of a judge, whose word is no doubt. */
const permits =
  /\b(?:allow\w{0,3}|permit\w{0,3}|let|lets|letting|cleared?|can|entitled|green light)\b|可以|准許|准许|允許|允许|獲准|获准|(?<![許许認认不])可(?![能見见謂谓是惜靠觀观])|できる|認め|許可|được phép|cho phép/iu;

/** What is ruled out may not be: 排除了加徵關稅的可能. */
const ruledOut =
  /(?<!不)(?:排除)[^，。；]{0,24}可能性?|可能性(?:を|は)(?:否定|排除)|\brul(?:e|es|ed|ing) out [^,.;]{0,30}\bpossib\w+|loại trừ (?:mọi )?khả năng/giu;

const hedges: readonly Hedge[] = [
  {
    // What is told but not vouched for.
    said: /\b(?:allegedly|alleged|alleges?|reportedly|apparently|rumou?r(?:s|ed)?|(?:is|are|was|were) (?:said|believed|thought|understood|rumou?red) to|claim(?:s|ed|ing)|purported(?:ly)?|suspected|unconfirmed|supposedly|speculat\w{1,4}|(?:un(?:named|identified|specified) )sources?)\b|據稱|据称|據傳|据传|傳聞|传闻|盛傳|盛传|傳出|传出|聽說|听说|聲稱|声称|自稱|自称|涉嫌|疑似|疑因|被指|被控|疑為|疑为|據悉(?=.{0,6}可能)|とされる|とみられ|と見られ|とみて|疑い|模様|噂|うわさ|と主張|との観測|という話|らしい|được cho là|bị cho là|bị cáo buộc|cáo buộc|tin đồn|đồn đoán|đồn rằng|nghe nói|nghi (?:là|ngờ|do)|bị nghi/iu,
    kept: [ascribed],
  },
  {
    // What may be, and what somebody only thinks about.
    said: /\b(?:may(?! \d)|might|possibly|perhaps|maybe|considering|considers|considered|(?<!\b(?:until|unless|so that)\b[^.;]{1,70})could(?! not)|weighing|mulling|exploring|thinking (?:of|about)|in talks|propos(?:es|ed|al|ing)|whether)\b|可能|或許|或许|或將|或将|或會|或会|考慮|考虑|研議|研议|評估中|评估中|不排除|有意|提議|提议|是否|要不要|能否|かもしれ|可能性|検討|提案し|有無|có thể|cân nhắc|xem xét|khả năng|đề xuất|hay không/u,
    kept: [open, ceiling, permits],
  },
  {
    // What is planned.
    said: /\b(?:plans?(?= to\b)|planned|planning|intends?|intended|aims? to|(?:is|are) (?:due|set|scheduled|to be|about) to|hopes? to|wants? to|seeks? to|scheduled)\b|擬|拟|計劃|计划|計畫|預定|预定|打算|力爭|力争|予定|計画(?!書)|方針|意向|目指(?!した[\p{Script=Han}\p{Script=Katakana}])|kế hoạch|dự định|có ý định/iu,
    kept: [coming, open],
  },
  {
    // What is expected, which whoever expects it may be said to say.
    said: /\b(?:expects?|expected|forecasts?|projects? (?:a|an|that)|projected|predicts?|predicted)\b|預計|预计|預料|预料|見込み|見込ま|見通し|dự kiến|dự báo/iu,
    kept: [expecting, open, ascribed],
  },
];

/** What had been planned until it was put off, a plan that something is done to, or that was there before (原計劃, 的計劃始於), and a scheme that is in force (補助計劃). */
const planned =
  /予定して(?:い)?た(?=\p{Script=Han})|予定されて(?:い)?た(?=\p{Script=Han})|[原按照依]定?[計计][劃划畫]|的[計计][劃划畫]|(?:資助|资助|補助|补助|補貼|补贴|獎勵|奖励|津貼|津贴|援助|保險|保险|退休|培訓|培训|先導|先导|試驗|试验|試點|试点|優惠|优惠|紓困|纾困|救助|通行[證证])[計计][劃划畫]|[計计][劃划畫](?=推出|[實实]施|[啟启][動动]|[開开][辦办設设]|的(?:[參参申受資资]|[規规][則则定]|名[額额]))/gu;

/** The word of doubt that a statement leaves out; null when it leaves out none. */
export function lostHedge(text: string, whole: string, own: readonly Clause[], sources: readonly Clause[]): string | null {
  const used = sources.filter((source) => own.some((clause) => !clause.apposed && isBest(clause, source, sources)));
  // Of another language nothing may be shared: then all of it counts.
  const told = used.length === 0 ? whole : used.map((source) => withoutRest(source, own)).join('\n');
  // May sews in Vietnamese.
  const looked = isVietnamese(told)
    ? withoutMeasures(told.replace(/\bmay\b/gu, ' '))
    : withoutMeasures(told.replace(planned, ' ').replace(ruledOut, ' '));
  // What somebody tells may be told as his word, whatever else he leaves open.
  const isRumour = hedges[0]?.said.test(looked) === true && ascribed.test(text);
  const lost = hedges.find(({ said, kept }) => said.test(looked) && !isRumour && !kept.some((words) => words.test(text)));
  return lost?.said.exec(looked)?.[0] ?? null;
}

/** "… a model that it claims beats its rivals", of which only the model is told: what is in doubt stands behind the word of doubt. */
const relative =
  /\b(?:that|which|who) (?:(?:it|he|she|they|[\p{Lu}][\p{L}]*) )?(?:may|might|could|claims?|claimed|says?|said|plans?|hopes?|wants?|intends?|expects?)\b|\b(?:over|amid|on) (?:concerns?|fears?|worries|hopes?|speculation|expectations|reports|rumou?rs)\b/u;
const FEW = 2;

/** A clause up to a doubt of which nothing is told, where enough of it is. */
function withoutRest({ text, words, figures }: Clause, own: readonly Clause[]): string {
  const at = relative.exec(text)?.index;
  if (at === undefined) return text;
  const isTold = (word: ContentWord) => own.some((clause) => clause.words.some((there) => sayTheSame(word, there)));
  const behind = words.filter(({ start }) => start >= at);
  const ahead = words.filter(({ start }) => start < at);
  const rest = clauseOf(text.slice(at)).figures;
  const tellsRest = behind.some(isTold) || [...rest].some((figure) => own.some((clause) => clause.figures.has(figure)));
  return figures.size + ahead.filter(isTold).length >= FEW && behind.length >= FEW && !tellsRest ? text.slice(0, at) : text;
}

function isBest(clause: Clause, source: Clause, sources: readonly Clause[]): boolean {
  const score = likeness(clause, source);
  return score > 0 && sources.every((other) => likeness(clause, other) <= score + 1e-9);
}
