/** What is done in a life, and the words that tell it: few, whatever the question says, so that where a firm sits tells nobody where its founder grew up. */
export interface LifeDeed {
  readonly asked: RegExp;
  readonly told: RegExp;
  /** Those of them that say nothing else; all of them unless given. */
  readonly surely?: RegExp;
}

/** A noun ("the study was published") and other senses ("went live") are none. */
export const lifeDeeds: readonly LifeDeed[] = [
  {
    asked: /\bgr[eo]w up\b|\bspen[dt] (?:his|her|their) (?:childhood|youth)\b|[長长]大|育(?:ち|っ)|lớn lên/iu,
    told: /\bgr[eo]w(?:n|s|ing)? up\b|\b(?:was|were|been) (?:born and )?(?:raised|brought up)\b|\braised (?:in|on|near|by)\b|\bchildhood\b|\bupbringing\b|\bhometown\b|\bnative of\b|[長长]大|童年|家[鄉乡]|故[鄉乡]|老家|出身|育(?:ち|っ|ま)|幼少|lớn lên|tuổi thơ|thời thơ ấu|quê/iu,
  },
  {
    asked:
      /\bborn\b|\bbirth(?:place|day| ?date)\b|\b(?:date|place) of birth\b|出生|生[於于]|生まれ|(?:^|\s)sinh (?:ra|ở|tại|năm|ngày|vào|khi)(?=\s)/iu,
    told: /\bborn\b|\bbirth\w*|\bnative\b|\bhometown\b|\(\D{0,24}1[5-9]\d\d\b|\(\D{0,24}20\d\d\b|出生|生[於于]|誕生|诞生|出身|[\d ]年?生(?![產产活意命])|生まれ|(?:^|[\s(])sinh(?=\s)|quê/iu,
  },
  {
    asked:
      /\b(?:did|does|do|has|have) [^?]*?\b(?<!\b(?:the|a|an|this|that|new|recent|case) )study(?! (?:find|show|say|suggest|conclude|take))\b|\b(?:go|went|goes) to (?:university|college|school)\b|\b(?:university|college|school) (?:did|does|do|has|have) [^?]*\b(?:go|attend|study|graduate)\b|\bgraduate[ds]?\b|\beducated\b|(?:讀|读|念|上|就讀|就读)(?:了|過|过)?(?:哪|什麼|什么|甚麼)?(?:一)?(?:所|間|间|家)?(?:大學|大学|書|书|中學|中学|學校|学校)|就讀|就读|畢業|毕业|(?:大学|学校)を?(?:出|卒業)|卒業|học (?:đại học|trường|ở đâu)|tốt nghiệp/iu,
    told: /\bstud(?:ied|ying|ents?)\b|\bto study\b|\bstudies at\b|\bgraduat\w+|\buniversit(?:y|ies)\b|\bcollege\b|\bschool(?:ed|ing)?\b|\bdegree\b|\bthesis\b|\bdissertation\b|\balum\w+|\beducated\b|\b(?:master|bachelor)['’]s?\b|\bph\.? ?d\b|\bdoctorate\b|大學|大学|學院|学院|中學|中学|高校|學校|学校|畢業|毕业|卒業|就讀|就读|修讀|修读|留學|留学|學位|学位|論文|论文|đại học|tốt nghiệp|(?:^|\s)học(?=\s)|luận (?:án|văn)/iu,
    surely:
      /\bstud(?:ied|ying)\b|\bstudies at\b|\bgraduat\w+|\bdegree\b|\bthesis\b|\bdissertation\b|\balum\w+|\beducated (?:at|in)\b|\battended\b|\b(?:master|bachelor)['’]s\b|\bph\.? ?d\b|\bdoctorate\b|畢業|毕业|卒業|就讀|就读|修讀|修读|留學|留学|學位|学位|論文|论文|tốt nghiệp|luận (?:án|văn)/iu,
  },
  {
    asked:
      /\b(?:did|does|do|has|have) [^?]*?\b(?<!\bgo )(?:live|reside)d?(?! (?:broadcast|stream|show|on air))\b|住在|居住|に住|住んで|暮らし|(?:sinh )?sống (?:ở|tại)/iu,
    told: /\bliv(?:e|es|ed|ing)\b|\breside\w*|\bhomes?\b|\bapartments?\b|\bhouse\b|\bmoved (?:to|into)\b|\bsettled\b|\bflat\b|住|居|定居|家中|暮らし|sống|(?:^|\s)nhà(?=\s)|cư trú|căn hộ/iu,
  },
  {
    asked:
      /\b(?:did|does) [^?]*\b(?:die|pass away)\b|\b(?:date|place|cause) of [^?]*\bdeath\b|去世|過世|过世|逝世|死於|死于|死亡|亡くな|死去|死ん|qua đời|(?:^|\s)chết(?=[\s?])/iu,
    told: /\bdie[ds]?\b|\bdying\b|\bdeath\b|\bdead\b|\bkilled\b|\bpassed away\b|\bmurder\w*|\bassassinat\w+|\bsuicide\b|\bexecuted\b|\bdrowned\b|\bfuneral\b|\bobituary\b|\(\D{0,24}\d{4}[^)]{0,24}[-–—][^)]{0,24}\d{4}|去世|過世|过世|逝|身亡|死|喪生|丧生|遇害|亡くな|没|qua đời|chết|thiệt mạng|từ trần|(?:^|\s)mất(?=\s)/iu,
  },
  {
    asked: /\b(?:did|does|do|has|have|is|was|are|were) [^?]*\bmarr(?:y|ied)\b|結婚|结婚|(?:^|\s)(?:kết hôn|cưới)(?=[\s?])/iu,
    told: /\bmarr(?:y|ie[ds]|iage|ying)\b|\bwed(?:s|ded|ding)?\b|\bwife\b|\bhusband\b|\bspouse\b|\bcouple\b|結婚|结婚|[婚妻夫娶嫁]|kết hôn|cưới|(?:^|\s)(?:vợ|chồng)(?=[\s,.])/iu,
  },
];
