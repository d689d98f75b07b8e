// In: an understood question. Out: the words of its topic, without outlets, periods and what only asks for a timeline or a comparison.
// Called by the survey; a topic typed alone ("harbour tunnel") comes back as it is.

import type { Query } from '../../retrieve/query.js';
import { mask } from '../catalogue/masked.js';
import { recognise } from '../catalogue/recognise.js';

const asked: readonly RegExp[] = [
  /^(?:(?:please|can you|could you) )?(?:(?:give|show|make|tell|list)(?: me| us)? )?(?:an? |the )?(?:full |short )?(?:timeline|chronology|history|coverage|comparison|overview|summary|development|story|reporting|reports?|news)(?: (?:of|for|on|about|by|in|to))?(?= )/iu,
  /^(?:so,? )?what(?:['’]s| is| was| has| have| had| did)?(?: been)?(?: [\uE000-\uE01F](?:,| and| or|[\uE000-\uE01F]| )*)? ?(?:happen(?:ed|ing|s)?|going on|reported|written|said|say|new|develop(?:ed|ments?))(?: so far)?(?: (?:with|to|in|about|on|at|around|during|of|there))?(?= )/iu,
  /^how (?:do|did|does|have|has|are|is|was|were)(?: the)?(?: (?:outlets?|media|press|newspapers?|they))?(?:,| and| or| the|[\uE000-\uE01F]| )* ?(?:cover(?:ed|ing)?|report(?:ed|ing)?|describe|differ|see|tell|compare)(?: (?:on|about|over|in))?(?= )/iu,
  /^(?:compare|contrast)(?: how)?(?: the)?(?: (?:outlets?|media|reports?|coverage))?(?:,| and| with| or| the|[\uE000-\uE01F]| )*(?:cover(?:ed)?|report(?:ed)?|on|about|of|say about)?(?= )/iu,
  /^(?:請|请)?(?:列出|整理|比較|比较|總結|总结)?(?:各家?|不同)?(?:媒體|媒体|報紙|报纸|傳媒|传媒)?(?:對|对|如何|怎麼|怎么|怎樣|怎样)*(?:報道|报道|報導|报导|看待|描述)?(?:關於|关于|有關|有关)/u,
  /^(?:各家?|不同)(?:媒體|媒体|報紙|报纸|傳媒|传媒)(?:對|对|如何|怎麼|怎么|怎樣|怎样)+(?:報道|报道|報導|报导|看待|描述)?/u,
  /^(?:各社|各紙|各メディア|メディア)(?:は|の|が)/u,
  /^(?:hãy )?(?:lập |cho (?:tôi )?(?:biết|xem) )?(?:dòng thời gian|diễn biến|so sánh|quá trình)(?: (?:của|về|vụ))?(?= )/iu,
  /^(?:các (?:báo|tờ báo|cơ quan báo chí)) (?:nói|đưa tin|viết)(?: gì| thế nào)?(?: về)?(?= )/iu,
];

const askedBehind =
  /(?:的)?(?:時間線|时间线|時間軸|时间轴|來龍去脈|来龙去脉|始末|(?:相關|相关)?(?:報道|报道|報導|报导|新聞|新闻)|發展|发展|進展|进展)(?:有哪些|是什麼|是什么|如何|怎樣|怎样)?[?？。]*$|(?:について|に関する|をめぐる|の)?(?:時系列|経緯|年表|経過|報道の比較|報道)(?:を(?:教えて|見せて)(?:ください)?)?[?？。]*$|(?: (?:timeline|coverage|chronology|comparison|so far|over time))[?.!]*$|(?:について|に関して)?(?:どう|何を)(?:報じ|伝え|書い)\p{Script=Hiragana}*[?？。]*$|[?？.!。！]+$/iu;

/** With the marks of outlets and periods taken out. */
export function topicWords(query: Query): string {
  const wanted = recognise(query);
  if (wanted?.topic != null) return wanted.topic;
  const opened = asked.reduce((text, opening) => text.replace(opening, ''), mask(query).text);
  return unmarked(opened.replace(askedBehind, '').replace(askedBehind, ''));
}

const joiner =
  'according to|(?:as )?(?:reported|told) by|(?:published|written) by|in|from|by|since|of|on|during|between|before|after|and|or|the|của|trong|từ|trên|theo|và|báo';
/** The masks of outlets, authors and periods with the particles that join them to the topic: "from the ▯", 在▯, ▯的. */
const joinedMask = new RegExp(
  `(?:(?<!\\p{L})(?:${joiner}) |根據|根据|[在和與与對对據据]|[,，、 ])*[\\uE000-\\uE21F](?: ?(?:的|の|における|での|によると|は|對|对|關於|关于|有關|有关))*`,
  'giu',
);

function unmarked(text: string): string {
  return text
    .replace(joinedMask, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,，、:：–—-]+|^(?:關於|关于)|[\s,，、:：–—-]+$|(?:について|に関する|をめぐる)の?\s*$/gu, '')
    .trim();
}
