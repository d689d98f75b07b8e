import type { AskedFor } from './asked-for.js';

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec';
const date = new RegExp(
  `\\b(?:${months})\\b|\\b(?:1[0-9]|20)\\d\\d(?:s\\b|\\b)|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\b(?:yesterday|today|tomorrow|century|(?:last|next|this|earlier this) (?:week|month|year|spring|summer|autumn|fall|winter))\\b|` +
    '\\bsame (?:year|month|week|day)\\b|同年|同月|同日|當年|当年|\\d ?[年月日號号]|世紀|世纪|去年|今年|明年|昨天|今天|上週|上周|本週|本周|週[一二三四五六日]|周[一二三四五六日]|昨日|先週|来週|曜日|\\d{1,2}[/-]\\d{1,2}|tháng \\d|năm \\d|ngày \\d|thế kỷ',
  'iu',
);
const numberWords =
  /\b(?:one(?! (?:of|another|day)\b)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|trillions?|half|third|thirds|quarter|twice|double|none|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|trăm|nghìn|triệu|tỷ)\b|[一二三四五六七八九十百千萬万億亿兩两半数數幾]+ ?[個个名家種种次年月日人倍成分位座條条間间度天週周社件回つ割点歳歲岁元円部頁页本座台輛辆架艘張张]|三分之|百分之/iu;
/** "On the 12th floor". */
const ordinal = /\b\d+(?:st|nd|rd|th)\b(?! (?:century|of \p{Lu}))/u;
const percent =
  /%|％|\bper ?cent\b|\bpercentage\b|\b(?:half|third|quarter|two-thirds|one-third|tenth)\b|百分之|分之|[一二三四五六七八九]成|割|パーセント|phần trăm/iu;
/** A rate of nothing is one. */
export const zeroRate =
  /\b(?:zero|nil|(?:duty|tax|tariff)[- ]free)\b|ゼロ|免[税稅]|零[關关][稅税]|[降減减]至零|[降減减]到零|[為为]零|miễn thuế|về 0\b/iu;
const money =
  /[$€£¥₫₩₹]|\b(?:dollars?|euros?|pounds?|yuan|yen|renminbi|dong|rupees?|won|francs?|cents?|crowns?|kron[ea]r?|pesos?|riyals?|dirhams?|baht|ringgit|rupiah|r(?:o)?ubles?|lira|zloty|shekels?|rand|USD|RMB|EUR)\b|美元|歐元|欧元|英鎊|英镑|人民幣|人民币|日圓|日元|港元|港幣|台幣|越南盾|ドル|円|ユーロ|元|đô la|đồng/iu;
/** In an unnamed currency. */
const largeSum = /\d (?:million|billion|trillion)\b|\d ?[億亿兆]/iu;
const reason =
  /\b(?:because|due to|owing to|thanks to|since|as a result|so that|in order to|amid|over (?:concerns?|fears?|worries)|out of|caused?|reasons?|attribut\w+|in response|to (?:avoid|prevent|offset|protect|curb)|led to|prompt\w+|driv\w+|following|after)\b|因為|因为|由於|由于|因此|所以|為了|为了|以便|以免|以避免|原因|理由|導致|导致|ため|から|により|によって|vì|do|bởi|nhằm/iu;
const latinName =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}'’.-]*\p{Ll}[\p{L}\p{M}'’-]*(?: (?:(?:de|van|von|bin|al|the|of) )?\p{Lu}[\p{L}\p{M}'’.-]*){0,4}/gu;
const surname =
  '[趙赵錢钱孫孙李周吳吴鄭郑王馮冯陳陈褚衛卫蔣蒋沈韓韩楊杨朱秦許许何呂吕施張张孔曹嚴严華华金魏陶姜謝谢鄒邹章蘇苏潘葛范彭郎魯鲁韋韦馬马方任袁柳唐薛雷賀贺倪湯汤羅罗郝安常樂乐于時时傅齊齐康伍余元顧顾孟黃黄蕭萧尹姚邵汪毛狄米戴成宋龐庞熊紀纪項项祝董梁杜藍蓝席季強强賈贾路江童郭梅林徐邱駱骆高夏蔡田樊胡霍虞萬万柯盧卢莫丁鄧邓石崔吉程裴陸陆翁段侯武劉刘葉叶龍龙黎白蒲]';
const rank =
  '(?:先生|女士|小姐|總統|总统|總理|总理|主席|部長|部长|執行長|执行长|總裁|总裁|創辦人|创办人|創始人|创始人|教授|博士|記者|记者|作者|作家|導演|导演|國王|国王|皇帝|將軍|将军|市長|市长|省長|省长|主任|董事長|董事长|經理|经理)';
const cjkPerson = new RegExp(
  `(?:${surname}\\p{Script=Han}{0,2}|\\p{Script=Latin})${rank}|${rank}(?:${surname}|[\\p{Script=Latin}])|${surname}[\\p{Script=Han}]{1,2}(?=[說说稱称表指認认在於于是為为、，,。的和與与所]|$)|[\\p{Script=Katakana}ー]{2,}[・･][\\p{Script=Katakana}ー]{2,}|` +
    '[\\p{Script=Han}\\p{Script=Katakana}](?:氏|さん|大統領|首相|社長|監督|選手|議員|大臣|知事|会長)|[\\p{Script=Katakana}ー]{3,}',
  'u',
);
const place =
  /\b(?:in|at|near|from|to|outside|across|based|headquartered|located|around|off|tại|ở|đến|từ)\b|[省市縣县區区國国州島岛鎮镇村路街港灣湾洲]|在|位於|位于|総|都|府|県|町|で|に/iu;

/** Whether a sentence holds a thing of the kind asked for that the question does not itself name. */
export function holdsAnswer(asked: AskedFor, sentence: string, question: string): boolean {
  switch (asked) {
    case 'date':
      return date.test(sentence);
    case 'number': {
      const told = withoutSpans(withoutDates(sentence), question);
      return hasNewNumber(told, question) || ordinal.test(sentence) || numberWords.test(told);
    }
    case 'percent':
      return percent.test(sentence) || zeroRate.test(sentence) || /\d[.,]\d/.test(sentence);
    case 'money':
      return (money.test(sentence) && (/\p{N}/u.test(sentence) || numberWords.test(sentence))) || largeSum.test(sentence);
    case 'person':
      return hasNewName(sentence, question) || cjkPerson.test(sentence) || isUnnamedCjk(sentence);
    case 'place':
      return place.test(sentence);
    case 'reason':
      return reason.test(sentence);
    case 'other':
      return true;
  }
}

const title = /^(?:President|Premier|Prime|Minister|Chancellor|Governor|Mayor|King|Queen|Mr|Ms|Mrs|Dr|The|A|An|I)$/u;
const ofPeople = /(?:ese|[ai]an|ish|ench|utch|can|eek|wiss|hai)$/u;

/** Whether a sentence may name a place though no preposition says so ("adopted by Singapore Power"): a name that is no title and no people's, and owns nothing. */
export function mayNamePlace(sentence: string, question: string): boolean {
  const asked = question.toLowerCase();
  const words = sentence.match(/(?<=\P{L})\p{Lu}[\p{L}\p{M}-]+(?!\p{L}|['’]s)/gu) ?? [];
  return words.some((word) => !title.test(word) && !ofPeople.test(word) && !asked.includes(word.toLowerCase()));
}

/** Kinds that can be told from the letters alone with certainty: without one of them a sentence cannot be the answer. */
export function isCertain(asked: AskedFor): boolean {
  return asked === 'date' || asked === 'number' || asked === 'percent' || asked === 'money' || asked === 'person';
}

const calendar = new RegExp(
  `\\b(?:${months})\\.? \\d{1,2}\\b|\\b\\d{1,2} (?:${months})\\b|\\b(?:1[5-9]|20)\\d\\d(?:s\\b|\\b)|(?:1[5-9]|20)\\d\\d ?年|\\d{1,2} ?月(?: ?\\d{1,2} ?[日號号])?|\\d{1,2}:\\d\\d`,
  'giu',
);

/** The number of a day or a year answers "when", not "how many". */
const withoutDates = (sentence: string): string => sentence.replace(calendar, ' ');

const asksCount =
  /\bhow many (?!(?:more )?(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|times?)\b)|多少(?:個|个|名|枚|塊|块|台|臺|輛|辆|家|座|艘|架|張|张|條|条|人)|(?:何|いく)(?:個|枚|台|人|社|本|隻|件|種)|bao nhiêu (?!năm|tháng|tuần|ngày|giờ|phút)(?:người|con|cái|chiếc|\p{L}+)/iu;
const numeral =
  '(?:\\d+(?:[.,]\\d+)*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[一二兩两三四五六七八九十百數数幾几]+|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)';
/** How long something lasted or takes. */
const span = new RegExp(
  `(?<![\\p{L}\\p{N}])${numeral}[ -](?:more |full |further )?(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|năm|tháng|tuần|ngày|giờ|phút)(?![\\p{L}])|${numeral} ?(?:年間|年|個月|个月|か月|ヶ月|カ月|個星期|个星期|週間|週|周|天|日間|日|個小時|个小时|小時|小时|時間|分鐘|分钟)`,
  'giu',
);

/** Asked how many of a thing there are, "two years more" counts none of them. */
const withoutSpans = (sentence: string, question: string): string =>
  asksCount.test(question) ? sentence.replace(span, ' ') : sentence;

/** Chinese and Japanese mark no names: a sentence without Latin letters may name a body or a group that no list knows. */
const isUnnamedCjk = (sentence: string): boolean =>
  /\p{Script=Han}/u.test(sentence) &&
  /(?:社|店|局|部|会|會|团|團|者|院|党|黨|軍|军|人|府|署|厅|廳)(?=[がはもの、，,：:]|表示|宣布|說|说|称|稱|指出)/u.test(sentence);

function hasNewNumber(sentence: string, question: string): boolean {
  const asked = new Set(question.match(/\d+(?:[.,]\d+)*/g));
  return (sentence.match(/(?<![\p{Script=Latin}\p{N}])\d+(?:[.,]\d+)*(?![\p{Script=Latin}\p{N}])/gu) ?? []).some(
    (number) => !asked.has(number),
  );
}

function hasNewName(sentence: string, question: string): boolean {
  const lower = question.toLowerCase();
  return (sentence.match(latinName) ?? []).some((name, place) => {
    const opening = place === 0 && sentence.trimStart().startsWith(name);
    if (opening && !name.includes(' ')) return false;
    return name.split(' ').some((word) => !lower.includes(word.toLowerCase().replace(/['’.].*$/, '')));
  });
}
