// In: a quote beside the statement that cites it. Out: whether it may speak of somebody or something that was named before it.
// Called where two quotes have nothing in common: then one may still be of whom the other tells.
import { tellingsIn } from '../subjects/read-tellings.js';
import { writingOf } from '../words/language-of.js';
import type { AlignedSource } from './align.js';
import { namesIn } from './mentions.js';

/** What refers to something that was told before. */
const pointsBack = /同(?=[社氏店校行市県町村国日年])|その|この|これ|それ|両(?=[者社国氏県市党軍親首])|彼/iu;
const pronoun =
  /\b(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|him|them|[Tt]his|[Tt]hese|[Tt]hose|[Ss]uch|[Bb]oth)\b|(?<![\p{L}\p{M}])(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Hh]ọ|[Nn]ó|này|đó|trên|(?:[Dd]oanh nghiệp|[Cc]ông ty)|[Cc]ả hai)(?![\p{L}\p{M}])(?! \p{Lu})/u;
/** In Japanese who is spoken of may be left out, and when it was stands before は too. */
const topic =
  /^(?!(?:当初|当面|現在|今後|今回|今年|昨年|来年|去年|同日|これまで|[\p{N}年月日]+)は)[^。]{1,16}?(?:(?<![でにと])は|が)/u;
/** 改修費は: of what was named before. */
const measure = /^\p{Script=Han}*[費額率数量料価]は/u;
/** 値上げの予定はないと述べた: who says so is left out. */
const saidBy = /^(?<noun>[^はが。]*)[はが][^はが。]*と(?:述べ|話し|語っ|説明し|強調し|明かし|している)/u;
const speaker = /(?:[長氏者員相官臣督側]|さん|選手|代表|容疑者|被告|[社党省庁])$/u;
/** A thing of a kind, of which the quote does not say which. */
const bare =
  /^\W*(?:[Cc]ông trình|[Dd]ự án|[Vv]ụ (?:việc|án|cháy|tai nạn)|[Cc]ây cầu|[Cc]on tàu|[Tt]òa nhà|[Nn]hà máy|[Cc]ơ quan|[Nn]gười)(?= (?!\p{Lu}))/u;
/** What is told, decided or paid, or a body, that was named before, wherever it stands. */
const again =
  /\bthe (?:accusation|allegation|claim|charge|criticism|measure|proposal|plan|deal|move|decision|bill|ruling|verdict|offer|findings?|project|scheme|firm|company|group|club|agency|builder|maker|carrier|airline|retailer|operator|man|woman|pair|couple|suspect)s?\b/u;
/** "All 312 people on board": of what was told before. */
const partOf = /^\W*(?:All|Most|Half|None|Each|Others|Some of|One of)\b/u;
/** "The firm said": it may stand for a name, unless the statement speaks of a firm itself. */
const definite = /^\W*the \p{Ll}[\p{Ll}-]*/iu;

/** Behind a quotation mark at most. */
const OPENING = 2;
const ofBody =
  /^(?!the )(?:\p{L}+ )?(?:judges|jurors|economists|analysts|officials|executives|managers|directors|engineers|researchers|scientists|doctors|investigators|inspectors|organi[sz]ers|staff|spokes\p{L}+)\b/iu;

/** "Judges", "officials", "economists at the bank": of a body that was named before. */
function isOfficeOf(statement: string, text: string): boolean {
  const [stated] = tellingsIn(statement);
  if (stated === undefined || (stated.kind !== 'named' && !/^the /iu.test(statement.slice(stated.start)))) return false;
  const [first] = writingOf(text) === 'latin' ? tellingsIn(text) : [];
  if (first === undefined || first.start > OPENING) return false;
  return (
    ofBody.test(text.slice(first.subject.start, first.subject.end)) &&
    namesIn(text.slice(first.subject.start, first.subject.end)).length === 0
  );
}

function leavesOutSpeaker(text: string): boolean {
  const noun = saidBy.exec(text)?.groups?.noun;
  return noun !== undefined && !speaker.test(noun) && namesIn(noun).length === 0;
}

/** Whether a pronoun, "the firm", an office or what is left out may stand for what another quote names. */
export function mayReferBack(statement: string, { text, mentions, aligned }: AlignedSource): boolean {
  if (pointsBack.test(text) || again.test(text) || bare.test(text) || partOf.test(text)) return true;
  // Further on it is of whoever this sentence names: "a third of them".
  const back = pronoun.exec(text);
  if (back !== null && mentions.filter(({ end }) => end <= back.index).length <= 1) return true;
  const ofPerson = /\b(?:he|she|his|her)\b/iu.exec(text);
  if (ofPerson !== null && !mentions.some(({ kind, end }) => kind === 'name' && end <= ofPerson.index)) return true;
  if (/\p{Script=Hiragana}/u.test(text)) return !topic.test(text) || measure.test(text) || leavesOutSpeaker(text);
  if (isOfficeOf(statement, text)) return true;
  const found = definite.exec(text);
  if (found === null) return false;
  const end = found[0].length;
  // "The walk took 41 days" is of who walked.
  return !aligned.some(
    ({ own, there }) =>
      !/ing$/u.test(own.kind === 'word' ? statement.slice(own.start, own.end) : '') && there.some((place) => place.start < end),
  );
}
