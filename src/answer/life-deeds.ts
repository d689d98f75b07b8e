/** What is done in a life and an office, and the words that tell it: few, whatever the question says, so that where a firm sits tells nobody where its founder grew up. */
export interface LifeDeed {
  readonly asked: RegExp;
  readonly told: RegExp;
  /** Those of them that say nothing else; all of them unless given. */
  readonly surely?: RegExp;
  /** Many have one, told in passing: the sentence names whose it is, or points back to one that does. Default: no. */
  readonly ofNamed?: boolean;
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
      /\bwhere (?:did|does|do|has|have) [^?]*?\bwork(?:ed)?\b(?! (?:on|with|out|together)\b)|在哪[裡里兒儿]?[^?？]{0,4}(?:工作|任職|任职|上班|就職|就职)|どこ(?:で|に)(?:働|勤)|làm việc (?:ở|tại) đâu/iu,
    told: /\bwork(?:s|ed|ing)?\b|\bemploy\w*|\bjobs?\b|\bjoin(?:s|ed)\b|\b(?:former|previous)(?:ly)?\b|\b(?:president|director|fellow|professor|analyst|partner|manager|engineer|reporter|correspondent|researcher|officer|executive|founder|head|chair\p{L}*|minister|economist|consultant|lawyer|teacher|member)s? (?:of|at|with|for|in)\b|工作|任職|任职|曾任|擔任|担任|現任|现任|主任|分析師|分析师|經理|经理|總裁|总裁|教授|研究員|研究员|記者|记者|董事|合夥人|合伙人|加入|働|勤務|勤め|所属|元\p{Script=Han}|làm việc|giám đốc|giáo sư|chuyên gia|nhân viên|công tác/iu,
    surely:
      /\bworked\b|\bworks (?:at|for|in)\b|\bemployed (?:at|by)\b|\bpreviously (?:the |an? )?(?:president|director|head|analyst|partner|manager|editor|professor|officer)\b|任職|任职|曾任|勤務|勤め|làm việc/iu,
  },
  {
    asked: /\bwho (?:now |currently )?(?:runs|leads|heads|chairs)\b/iu,
    told: /(?<![\p{L}-])(?:runs|leads|led by|run by|heads|headed by|chairs|chaired by|chair(?:man|woman|person)|ceo|chief|leader|(?:president|director)(?:,| of| and| at)|(?:co-?)?founder|founded by|cofounded|boss|governor of|mayor|owner)(?![\p{L}-])|總裁|总裁|執行長|执行长|首席|董事長|董事长|創[辦始]人|创[办始]人|主席|主任|社長|会長|代表|giám đốc|chủ tịch|người sáng lập/iu,
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
  {
    asked:
      /\bwhere (?:is|are|was|were) [^?]*?\b(?:based|headquartered|headquarters|head office)\b|[總总]部(?:[設设位坐落]{0,2}[於于]?)在?哪|(?:本社|本部)は?どこ|trụ sở/iu,
    told: /\b(?:based|headquarter(?:s|ed)|head office)\b|-based\b|總部|总部|本社|本部|位於|位于|設於|设于|設在|设在|(?:に|を)拠点|trụ sở|đóng tại|đặt tại/iu,
    ofNamed: true,
  },
];
