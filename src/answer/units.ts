/** Units by what is measured: a question that asks "how big" is answered by square metres rather than by a date. */
const measures: readonly (readonly [question: RegExp, units: RegExp])[] = [
  [
    /\bhow (?:big|large)\b|\bwhat size\b|\barea\b|多大|面積|面积|広さ|大きさ|rộng/i,
    /\bsq\b|\bsquare\b|\bacres?\b|\bhectares?\b|平方|公頃|公顷|英畝|坪|ヘクタール|\bm2\b|mét vuông|\bthe size of\b|\bas (?:big|large) as\b|堪比|大小/i,
  ],
  [
    /\bhow (?:long|old)\b|多久|多長時間|多长时间|幾年|几年|幾天|几天|歲|岁|何年間|何日間|何歳|bao lâu|bao nhiêu tuổi/i,
    /\b(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|few|many)[ -](?:more |full )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|met(?:er|re)s?|feet|miles?|km|kilomet(?:er|re)s?)\b|\baged? \d|\d ?(?:秒|分|天|日|週|周|個月|个月|年|歲|岁|歳|時間|小時|小时|米|公里|メートル)|[一二三四五六七八九十兩两半數数幾][個个]?(?:秒|分|天|日|週|周|月|年|小時|小时)|\d (?:ngày|tuần|tháng|năm|giờ|phút|tuổi)/i,
  ],
  [
    /\bhow (?:far|tall|high|wide|deep)\b|多遠|多远|多高|多深|高さ|距離|bao xa|cao bao nhiêu/i,
    /\b(?:miles?|kilomet(?:er|re)s?|km|met(?:er|re)s?|feet|foot|inch(?:es)?|percent|per cent)\b|%|[米里]|公里|公尺|メートル|キロ/i,
  ],
  [/\bhow fast\b|多快|速さ|速度/i, /\b(?:mph|km\/h|kph|knots|per (?:hour|second))\b|時速|时速|每小時|每小时/i],
  [/\bhow heavy\b|多重|重さ|nặng bao nhiêu/i, /\b(?:tons?|tonnes?|kg|kilo(?:gram)?s?|pounds?|lbs?)\b|公斤|噸|吨|トン|キロ/i],
];

/** Whether a sentence holds a unit of what the question measures; null when the question measures nothing in particular. */
export function holdsUnit(question: string, sentence: string): boolean | null {
  const asked = measures.filter(([form]) => form.test(question));
  return asked.length === 0 ? null : asked.some(([, units]) => units.test(sentence));
}
