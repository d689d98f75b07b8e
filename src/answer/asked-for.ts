/** The kind of thing that a question asks for; `other` where its words do not tell. */
export type AskedFor = 'person' | 'date' | 'number' | 'percent' | 'money' | 'place' | 'reason' | 'other';

/**
 * First match wins: the narrow forms stand before the wide ones ("how much did it cost" before "how much"). English, Chinese in
 * both scripts, Japanese, Vietnamese.
 */
const forms: readonly (readonly [AskedFor, RegExp])[] = [
  // Before what moved: a tariff is raised to a percentage.
  [
    'percent',
    /\bhow (?:high|far|much) (?:did|does|do|has|have|had|will|would) [^?]{2,60}\b(?:raise|increase|hike|cut|lower|reduce|impose|levy|set)d? (?:[\w’'-]+ ){0,4}(?:tariffs?|dut(?:y|ies)|(?:interest|tax) rates?)\b|(?:關稅|关税|[稅税利]率)(?:被|將|将|會|会|已|要)*(?:提高|調高|调高|上調|上调|加徵|加征|增加|提升|升|漲|涨|降低|下調|下调|降|調整|调整)?(?:至|到|為|为|了|是|有|達|达)*多少(?!錢|钱|億|亿)/i,
  ],
  // How far something moved is told in shares or in units, whatever it is that moved.
  [
    'number',
    /\b(?:by )?how (?:much|far) (?:did|has|have|had|do|does|will)\b.{2,80}\b(?:dropp?(?:ed)?|fall(?:en)?|fell|rise|risen|rose|grow|grown|grew|increased?|decreased?|declined?|jump(?:ed)?|climb(?:ed)?|plunged?|plummet(?:ed)?|soar(?:ed)?|surged?|slump(?:ed)?|sink|shrink|gain(?:ed)?|lose|lost|tumbled?|go (?:up|down)|gone (?:up|down)|change)\b/i,
  ],
  [
    'number',
    /(?:下跌|跌|下降|降|減少|减少|上漲|上涨|漲|涨|上升|升|增加|增長|增长|飆升|飙升)了?多少(?!錢|钱)|(?:どれ(?:くらい|だけ|ほど)|いくら)(?:上昇|下落|増え|増加|減少|減っ|下がっ|上がっ)/,
  ],
  [
    'percent',
    /\bwhat (?:percentage|percent|per cent|share of|portion|proportion|fraction)|\bhow (?:many|much) (?:percent|per cent)|\bat what rate|\bwhat (?:tariff |tax |interest )?rates?\b|\bhow (?:high|large|big|much) (?:is|are|was|were|of an?)\b.{0,40}\b(?:tariffs?|dut(?:y|ies)|tax(?:es)?|interest|lev(?:y|ies)|rates?)\b/i,
  ],
  [
    'percent',
    /百分之幾|百分之几|百分之多少|幾成|几成|比例|稅率|税率|關稅是多少|关税是多少|多少(?:的)?(?:關稅|关税|稅|税)|(?:關稅|关税)(?:有)?多(?:高|少)|何パーセント|何[%％]|何割|割合|phần trăm|tỷ lệ/i,
  ],
  [
    'percent',
    /\bwhat (?:is|was|are|were) [^?]{0,60}\b(?:interest|tax|tariff|duty|inflation|unemployment|jobless|mortgage|growth) rates?\b|\bwhat (?:is|was|are|were) the (?:\S+ ){0,2}(?:tariffs?|import dut(?:y|ies)) (?:on|for|against)\b|\bhow (?:high|large|big|much)(?: of)?(?: an?)? (?:tariffs?|dut(?:y|ies))\b(?!.*\b(?:pay|paid|collect|raise|earn))/i,
  ],
  [
    'percent',
    /(?:[稅税利]率|失業率|失业率|通脹率|通胀率|通膨率)(?:是|為|为)?(?:多少|幾|几|多高)|多高(?:的)?(?:關稅|关税)|(?:関税|[税利]率|金利|失業率|インフレ率)[^。?？]{0,8}(?:いくら|どの(?:くらい|程度)|どれ(?:くらい|ほど)|何(?!の|を|が))|(?:thuế|lãi suất|lạm phát|thất nghiệp)(?!.*(?:tiền|nộp|trả|đóng))[^?]*(?:bao nhiêu|mấy)/i,
  ],
  [
    'money',
    /\bhow (?:much|expensive)\b.{0,60}\b(?:cost|pay|paid|spen[dt]|worth|price[ds]?|money|invest|raise[ds]?|fund|fine[ds]?|earn|sell|sold|donat|funding|revenue)/i,
  ],
  ['money', /\b(?:what|which) (?:is|was|were|did)?.{0,30}\b(?:price|cost|value|amount of money|budget|fee|fine)\b/i],
  [
    'money',
    /\b(?:what|which) (?:is|was|were|are|did)?.{0,40}\b(?:revenues?|turnover|sales figures?|profits?|earnings|salary|wages?|income|net worth|market value|valuation)\b|營業額|营业额|營收|营收|收入是|利潤|利润|市值|身價|身价|売上高?|年収|純利益|doanh thu|lợi nhuận/i,
  ],
  [
    'money',
    /多少錢|多少钱|多少資金|多少资金|多少美元|價值多少|价值多少|價格|价格|金額|金额|いくら|何ドル|何円|bao nhiêu tiền|giá bao nhiêu/i,
  ],
  [
    'date',
    // Behind another question it only tells of what time that is asked.
    /(?<!\b(?:how|where|who|whom|whose|why) [^?]{0,80})\bwhen\b|\b(?:what|which) (?:year|date|month|day|time)\b|\bin (?:what|which) (?:year|month|decade|century)|\bhow long ago\b|\bsince what\b/i,
  ],
  [
    'date',
    /什麼時候|什么时候|甚麼時候|何時|何时|哪一年|哪年|哪一天|哪天|幾月|几月|哪個月|哪个月|幾號|几号|什麼時間|什么时间|日期|いつ|何年|何月|何日|何時|khi nào|bao giờ|năm nào|ngày nào|tháng nào/i,
  ],
  [
    'number',
    /\bhow (?:many|much|big|large|long|far|old|tall|high|wide|deep|fast|heavy|often|small|low)\b|\bwhat (?:number|size|amount|age|population)\b/i,
  ],
  [
    'number',
    /多少|幾樓|几楼|何階|幾個|几个|幾家|几家|幾種|几种|幾次|几次|幾年|几年|幾天|几天|多大|多長|多长|多高|多久|多遠|多远|何人|何社|何種|何回|何件|何個|何か国|いくつ|どのくらい|どれくらい|どれほど|bao nhiêu|bao lâu|mấy/i,
  ],
  [
    'reason',
    /\bwhy\b|\bfor what reason|\bwhat (?:caused|made|was the reason|is the reason)|為什麼|为什么|為甚麼|為何|为何|為啥|原因|なぜ|どうして|何故|理由|tại sao|vì sao/i,
  ],
  [
    'place',
    /\bwhere\b|\b(?:what|which) (?:city|country|place|province|town|state|district)\b|哪裡|哪里|哪兒|哪儿|何處|何处|何地|在哪|哪個國家|哪个国家|哪國|哪国|哪個城市|哪个城市|どこ|どの国|どの都市|ở đâu|nơi nào|nước nào/i,
  ],
  ['person', /\bwho(?:m|se)?\b|誰|谁|哪位|哪一位|何人|什麼人|什么人|だれ|どなた|叫什麼名字|叫什么名字/i],
  // Never "AI": in capitals that is a subject of the news, not Vietnamese for "who".
  ['person', /(?:^|\s)(?:ai|Ai)(?=[\s?]|$)/],
];

export function askedFor(question: string): AskedFor {
  return forms.find(([, form]) => form.test(question))?.[0] ?? 'other';
}
