// In: a text. Out: the same without words of plan, doubt and speech that only measure or allow: "later than planned", "had claimed seven wolves".

const verbs = `(?:planned|scheduled|intended|expected|expectations|forecasts?|predicted|projected)`;
const some = String.raw`(?:[\d,]+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds|thousands|many|several|an?|his|her|their)`;
const about = `(?:(?:at least|about|around|nearly|almost|more than|over|some|an estimated) )?`;

const measures: readonly RegExp[] = [
  // What was looked for is what it is held against.
  new RegExp(
    String.raw`\b(?:than|as|beat(?:ing)?|miss(?:ed|ing)?|exceed(?:ed|ing)?|top(?:ped|ping)?)(?: (?:had been|was|were|they|it|he|she|had|first|initially|originally|previously|analysts|economists|an?|the|its|their|earlier|initial|original)){0,3} ${verbs}\b`,
    'giu',
  ),
  /(?:比|較|较|高於|高于|低於|低于|優於|优于|遜於|逊于|早於|早于|晚於|晚于|超出|超過|超过|不如|不及|符合)\p{Script=Han}{0,6}(?:預期|预期|預計|预计|預料|预料|計劃|计划|計畫|預定|预定)/gu,
  /(?:予想|予定|見込み|見通し|計画|想定)\p{Script=Han}{0,3}(?:より|を(?:上回|下回|超え)|に反し|通り|どおり)/gu,
  /(?:hơn|so với)(?: mức)? (?:dự kiến|dự báo|kế hoạch|kỳ vọng|dự tính)/giu,
  // What takes lives claims nothing: no verb follows.
  new RegExp(
    String.raw`\bclaim(?:s|ed|ing)? ${about}${some}(?: (?:of|more|further|other))*(?: \p{Ll}+)?(?: of)? (?:lives|life|victims?|(?!(?:were|was|had|have|has|would|will|are|is|did|could)\b)\p{Ll}+)(?= (?:in|at|on|off|by|from|over|along|across|near|since|before|this|last)\b|[.,;]|$)`,
    'giu',
  ),
  // How many may be taken is a leave.
  /\b(?:number|amount|quantity|share|maximum|limit|how (?:many|much))\b[^,.;]{0,40}? may\b/giu,
];

export const withoutMeasures = (text: string): string => measures.reduce((rest, words) => rest.replace(words, ' '), text);
