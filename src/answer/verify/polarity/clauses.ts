import { readDates } from '../dates/read-dates.js';
import { latinNames } from '../names/find/latin-names.js';
import { unspacedNames } from '../names/find/unspaced-names.js';
import { ordinaryWords } from '../names/ordinary/ordinary-words.js';
import { isVietnamese } from '../quantities/plain.js';
import { readQuantities } from '../quantities/read-quantities.js';
import { remember } from '../remember.js';
import { type ContentWord, contentWords, sameWord } from '../words/content-words.js';
import { isUnspaced } from '../words/segments.js';
import { negationsIn } from './negations.js';
import { type Piece, type WholeClause, wholeClauses } from './whole-clauses.js';

/** A piece of a sentence with one predicate, as near as punctuation and conjunctions tell. */
export interface Clause {
  readonly text: string;
  readonly words: readonly ContentWord[];
  /** Of a subject that stands apart from it: "The haulier, Norvik Freight, was fined". */
  readonly subject: readonly ContentWord[];
  /** Who or what somebody is, between commas: "Ms Amara, its secretary, said". */
  readonly apposed: boolean;
  readonly figures: ReadonlySet<string>;
  /** How often it says no. */
  readonly denials: number;
  /** Whether it says no in sum: who did not deny did not say no. */
  readonly negated: boolean;
  /** What the next clause denies ("he denied it", 對此予以否認). */
  readonly denied: boolean;
}

const mark =
  /[;:；：。！？!?—\n]|，|,(?!(?<=\d,)\d)|(?<!\b(?:No|Dr|Mr|Mrs|Ms|St|Gen|Sen|Rep|Gov|Prof|Lt|Col|Capt|Sgt|vs|Jan|Feb|Aug|Sept?|Oct|Nov|Dec))[.](?=\s|$)|、(?=\p{Script=Hiragana}|\P{Script=Han})/u;
const conjunction =
  /\b(?:but|while|whereas|although|though|because|despite|who|which|where|so that)\b|\band that\b|\bas (?=(?:it|he|she|they|we)\b)|\b(?=whether\b)|\b(?=if (?:it|he|she|they|we|the)\b)|\b(?<!\bbetween [^,.;]{2,60})and (?=(?:no|none|not|never|it|he|she|they)\b|(?:\S{1,20} ){0,2}(?:said|says|will|would|is|was|are|were|has|had|have|did|does|do|can|could|may|[a-z]{2,14}ed)\b|(?:tells|told|asks|wants|urges|orders|gives|gave|won|lost|fell|rose|took|left|kept|sold|bought|sent|led)\b)|(?:但是|然而|而且|(?<!不(?:會|会|能|是)?)因[為为]|雖然|虽然|所以|但)|(?: (?:nhưng|song|dù|dẫu|trong khi|mặc dù|tuy|bởi vì|vì|do(?= (?:không|chưa|đang|đã|bị|có|thiếu|để|nộp|phải|quá|vi phạm|ảnh hưởng|lo|gặp|mắc|làm|mất|trễ|chậm)(?![\p{L}\p{M}]))|nên|rồi|(?<!(?:không|chưa|sẽ|đã|đừng|đủ) )để) )| mà (?<=(?:không|chẳng|chưa) [^,.;]{2,60} mà )|(?: và (?=(?:khoảng |gần |hơn )?\d\S* (?:\S+ ){1,4}(?:vẫn |cũng )?(?:chưa|không|đã|sẽ|đang|bị|được) )| và (?=(?:\S+ ){1,3}(?:chưa|không|đã|sẽ|đang|bị|được|cũng) )| chứ (?=không )| (?=nếu (?:không|chưa) )|(?<=nếu [^,.;]{2,60}) thì | và (?=(?:cho|khẳng định|nói|tuyên bố|nhấn mạnh|kêu gọi|sẽ|đã|đang|vẫn|không|chưa|bị|cam kết|đề nghị|thừa nhận|phủ nhận|bác bỏ|từ chối|dự định|dự kiến|muốn) ))|(?=\b(?:rather than|instead of)\b)|(?=\bfor (?:lack|want) of\b)|(?=\b(?:due to|because of|owing to|over|citing|amid) (?:a |the )?(?:lack|shortage|absence) of\b)|(?=而非|而不是)|(?<=(?:因|由[於于])[^，。；]{2,30})而(?=[未不無无沒没])|(?<=(?:若|如果|一旦|倘若|只要)[^，。；]{2,18})[則则](?!是)/u;
/** In Japanese it divides clauses, in Chinese the members of a list. */
const japaneseCut = new RegExp(
  `${mark.source}|、|(?<=(?:なければ|ない限り|なくても|ないとして|(?<!だけ|ばかり)では?なく))(?=[\\p{Script=Han}\\p{Script=Katakana}])`,
  'gu',
);
const cut = new RegExp(`${mark.source}|${conjunction.source}`, 'giu');

export const clausesOf = remember(readClauses);

const cutterOf = (text: string): RegExp => (/\p{Script=Hiragana}/u.test(text) ? japaneseCut : cut);

/** Where a clause after the first begins; after a comma alone it may go on with what was begun before. */
export interface Cut {
  readonly at: number;
  readonly strong: boolean;
}

export const cutsIn = (text: string): Cut[] =>
  Array.from(text.matchAll(cutterOf(text)), ({ 0: found, index }) => ({
    at: index + found.length,
    strong: !/^[,，、—\s]*$/u.test(found),
  }));

const cutPlaces = remember((text) => cutsIn(text).map(({ at }) => at));

/** The number of the clause in which a place of the text lies. */
export const clauseAt = (text: string, place: number): number => cutPlaces(text).filter((at) => at <= place).length;

/** ", as widely reported," parts what belongs together. */
const insertion = /, as (?:\p{Ll}+ ){0,4}\p{Ll}{3,}(?:ed|wn|ght), /gu;

function readClauses(text: string): readonly Clause[] {
  const clauses = withOpenings(wholeClauses(piecesOf(text.replace(insertion, ' ')))).map((clause) => ({
    ...clauseOf(clause.text),
    subject: predicateWords(clause.subject),
    apposed: clause.apposed,
  }));
  return clauses.map((clause, at) => ({
    ...clause,
    denied: !denial.test(clause.text) && isDeniedBy(clause, clauses.slice(at + 1, at + 1 + DENIED_WITHIN)),
  }));
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let before = '';
  for (const { 0: found, index } of [...text.matchAll(cutterOf(text)), { 0: '', index: text.length }]) {
    const piece = text.slice(from, index).trim();
    const says = /[\p{L}\p{N}]/u.test(piece);
    if (says) pieces.push({ text: piece, before });
    before = says ? found : before + piece + found;
    from = index + found.length;
  }
  return pieces;
}

/** How, when or where, before the comma: no clause of its own. */
const opening =
  /^(?:by|in|on|at|during|under|with|within|tại|trong|vào|ngày|năm|sau|after|before|following|despite)\s|[会見材説廷判組場]で$|^在\p{Script=Han}{1,8}(?:中|上|下|裡|里|後|后)$|^由[於于]|(?:では|の結果|時点で|現在|後|当初|当時)$/iu;
/** What is spoken of. */
const topical = /^(?:至於|至于|關於|关于|對於|对于|有關|有关|as (?:for|to)\b|về(?! nước)\s)/iu;
/** Who says it. */
const source =
  /^(?:according to|theo(?! (?:đuổi|dõi|kịp|sát)))\s|^(?:據|据|根據|根据|依照?|按照)\p{Script=Han}{1,20}(?:說|说|稱|称|指出|表示|透露|報[導告]|报[道告]|資料|资料|數據|数据|統計|统计|消息|調查|调查)$|^在\p{Script=Han}{2,8}看[來来]$|(?:によると|によれば)$/iu;
const SHORT = 4;
/** With the name and the office of whoever spoke there. */
const MOST_UNSPACED = 9;

function withOpenings(pieces: readonly WholeClause[]): WholeClause[] {
  const joined: WholeClause[] = [];
  let ahead = '';
  for (const [at, { text: piece, subject, apposed }] of pieces.entries()) {
    const whole = ahead + piece;
    const isFirst = at === 0 && pieces.length > 1 && negationsIn(piece).length === 0;
    if (isFirst && source.test(piece)) continue;
    const leads = at + 1 < pieces.length && (isFirst || ahead !== '') && negationsIn(piece).length === 0;
    if (
      leads &&
      (topical.test(piece) || (opening.test(piece) && contentWords(piece).length <= (isUnspaced(piece) ? MOST_UNSPACED : SHORT)))
    )
      ahead = `${whole}, `;
    else {
      joined.push({ text: whole, subject, apposed });
      ahead = '';
    }
  }
  return joined;
}

export function clauseOf(text: string): Clause {
  const { dates, rest } = readDates(text);
  const figures = new Set([
    ...readQuantities(rest, isVietnamese(text)).flatMap(({ values }) => values.map(String)),
    ...dates.flatMap(({ year, month, day, weekday }) => [
      ...(year === null ? [] : [`y${year}`]),
      ...(month === null ? [] : [`m${month}`]),
      ...(day === null ? [] : [`d${day}`]),
      ...(weekday === null ? [] : [`w${weekday}`]),
    ]),
  ]);
  const denials = negationsIn(text).length;
  return {
    text,
    words: predicateWords(text),
    subject: [],
    apposed: false,
    figures,
    denials,
    negated: denials % 2 === 1,
    denied: false,
  };
}

const denial =
  /\b(?:den(?:y|ies|ied)|reject(?:s|ed)|dismiss(?:es|ed)|refut(?:es|ed)|turned down)\b|否認|否认|否定|駁斥|驳斥|phủ nhận|bác bỏ/iu;
/** "It denied that data had been copied", 並否認曾施壓: what is denied follows. */
const ownDenial =
  /\b(?:it|they|he|she|we) (?:(?:has|have|had|also|later|\p{Ll}+ly) ){0,2}(?:den(?:y|ies|ied)|reject(?:s|ed)|dismiss(?:es|ed)|refut(?:es|ed)) (?!it\b|this\b|them\b|that(?: |$)(?!\p{Ll}+ )|the (?:claim|charge|accusation|allegation|report|rumou?r)|any such|such)|否[認认](?!上述|[這这此有相]|指控|[傳传][聞闻]|消息|[說说]法|[報报][導导道]|事件)\p{Script=Han}{2}/iu;
const refusal = /\b(?:reject(?:s|ed)|turned down)\b/iu;
const claims =
  /\b(?:accus\w{1,5}|alleg\w{1,6}|claim\w{0,2}|charg\w{1,3}|rumou?r\w{0,3}|suggest\w{0,4}|report\w{0,3}|said|says|say)\b/iu;
const pointsBack =
  /\b(?:it|this|that(?= (?:is|was|has)\b|\W*$)|the (?:claim|charge|accusation|allegation|report|rumou?r)s?|them|a (?:claim|charge|report|bid|offer|request|proposal)|which)\b|對此|对此|予以|これを|điều (?:này|đó)/iu;
/** What was said before is called untrue. */
const falsehood =
  /(?:纯属|純屬|全是|都是|是|為|为)(?:谣言|謠言|假的|捏造|虛構|虚构|不實|不实)|子虛烏有|子虚乌有|並非事實|并非事实|毫無根據|毫无根据|事実無根|事実ではない|デマだ|\b(?:untrue|baseless|unfounded|fabricated|pure invention|entirely false)\b|vô căn cứ|sai sự thật|bịa đặt|[沒没]有?[這这]回事|[絕绝][無无]此事|[並并]?[無无]此事|そのような事実は|không (?:hề )?có chuyện (?:đó|này)|\bno such thing\b/iu;
/** "He called it baseless", "the report is untrue"; not "the bribery claim is untrue". */
const callsUntrue =
  /\b(?:call|label|dismiss|describe|say|said|insist)\w{0,3} (?:that )?(?:it|this|that|them|these|(?:the|such|an?) (?:claim|charge|accusation|allegation|report|rumou?r|story)(?:s|ies)?)\b(?! (?:that|of|about)\b)|^(?:it|this|that|they|(?:the|such) (?:claim|charge|accusation|allegation|report|rumou?r)s?) (?:is|was|are|were)\b/iu;
const speaks =
  /(?:回應|回应|表示|指出|澄清|強調|强调|(?<![名號号])[稱称]|(?<![一小傳传])[說说](?!法))|(?<![\p{L}\p{M}])(?:cho biết|cho rằng|nói|rằng)(?![\p{L}\p{M}])|[はが]、/u;
const saying =
  /^(?:claims?|report|rumou?r|alleg\w*|accus\w*|charg\w*|stori|stor(?:y|ies)|call|(?:網|网)?(?:傳|传)(?:聞|闻|言)?|報[導道]|报[导道]|消息|(?:說|说)法|一(?:說|说)|指控|此事|噂|うわさ|報道|主張|話|tin|đồn|thông|cáo|buộc|này|đó)$/iu;
/** "The company denied it" has no more words of its own. */
const FEW = 3;
/** A denial stands no further behind what it denies. */
const DENIED_WITHIN = 3;

/** By the next clause, or by one behind pieces of it: "a charge that its secretary, Ms Amara, denied". */
function isDeniedBy(clause: Clause, next: readonly Clause[]): boolean {
  const at = next.findIndex(({ text }) => denial.test(text) || falsehood.test(text));
  const found = next[at];
  // A bid that was turned down was made.
  if (
    found === undefined ||
    (refusal.test(found.text) && !claims.test(clause.text)) ||
    next.slice(0, at).some(({ words }) => words.length >= FEW)
  )
    return false;
  if (at > 0) return next[0] !== undefined && pointsBack.test(next[0].text);
  if (falsehood.test(found.text)) return isUntrue(clause, found.text);
  if (ownDenial.test(found.text)) return false;
  return pointsBack.test(found.text) || found.words.length < FEW;
}

/** What is called untrue is what the clause says, and no other thing. */
function isUntrue(clause: Clause, text: string): boolean {
  const ahead = text.slice(0, falsehood.exec(text)?.index ?? 0);
  const subject = predicateWords(ahead.split(speaks).at(-1) ?? '').filter(({ key }) => !saying.test(key));
  return callsUntrue.test(text) || subject.every((word) => clause.words.some((there) => sameWord(word, there)));
}

/** 市長, 教授: who speaks, folded as the words are. */
export const office =
  /^(?:[市镇鎮町村区县省州]长|社长|会长|局长|部长|馆长|校长|院长|所长|董事长|总经理|教授|博士|代表|发言人|主席|总裁|主任|法官)$/u;

/** A name tells who, never what is done or not done. */
function predicateWords(text: string): ContentWord[] {
  const names = [...latinNames(text).flat(), ...unspacedNames(text)];
  return contentWords(text).filter(
    (word) =>
      !office.test(word.key) &&
      !ordinaryWords().ranks.has(word.key) &&
      !names.some(({ start, end }) => start <= word.start && word.end <= end),
  );
}

/** What is told of a subject says more of a clause than the subject does. */
const OF_SUBJECTS = 0.4;

const sharedOf = (some: readonly ContentWord[], others: readonly ContentWord[]): number =>
  some.filter((word) => others.some((there) => sameWord(word, there))).length;

/** How much one clause has of another: what both say, and more where the other says little else. */
export function likeness(one: Clause, other: Clause): number {
  const shared =
    sharedOf(one.words, other.words) +
    OF_SUBJECTS *
      (sharedOf(one.words, other.subject) + sharedOf(one.subject, other.words) + sharedOf(one.subject, other.subject));
  const figures = [...one.figures].filter((figure) => other.figures.has(figure)).length;
  const all = other.words.length + other.figures.size;
  return all === 0 ? 0 : shared + figures + (shared + figures) / (2 * Math.max(all, shared + figures));
}
