import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** A late metro line, a bookshop, a typhoon, a chip company, a referendum, in Traditional Chinese; all of it is invented. */
export const traditionalReports = [
  inventArticle({
    id: 'metro-tw',
    dump: 'local-tw.txt',
    outlet: '溪州日報',
    title: '溪州捷運藍線延後通車 市府擬罰承包商',
    language: 'zh-Hant',
    published: '2032-05-13',
    body: [
      '溪州市政府12日證實，捷運藍線通車時間將從今年10月延後到明年3月，主因是號誌系統測試未過。',
      '承包商鼎曜工程每延誤一天須付罰款80萬元，市府估計總額可能超過1億2千萬元。',
      '鼎曜工程總經理柯敬堯不滿，強調號誌設備由市府指定的德商雷姆克供應，責任不在鼎曜。',
      '捷運局長杜映潔反駁說，雷姆克去年8月就已交貨，是鼎曜拖了五個月才安裝。',
      '藍線全長14.8公里、設13站，預計每日載客9萬人次。',
      '市議員潘子維要求市長向議會專案報告，市長葛文昌表示下週會出席說明。',
    ],
  }),
  inventArticle({
    id: 'books-tw',
    dump: 'culture-tw.txt',
    outlet: '南灣晨報',
    title: '百年文淵書局熄燈 鄉親搶購',
    language: 'zh-Hant',
    published: '2032-01-01',
    body: [
      '南灣老街的文淵書局31日結束營業，第三代店主聶秀娥說，房東把月租從6萬元漲到11萬元，實在撐不下去。',
      '書局1919年由她的祖父聶添福創辦，日治時期曾因販售漢文書籍被勒令停業兩年。',
      '最後一天湧進上千名讀者，四萬多冊庫存賣掉約七成，剩下的將捐給三所國小。',
      '文化局曾提議登錄為歷史建築，但房東游國樑不同意。',
      '聶秀娥的女兒黎心怡打算明年在附近開一家較小的分店，但還沒找到店面。',
    ],
  }),
  inventArticle({
    id: 'typhoon-tw',
    dump: 'weather-tw.txt',
    outlet: '溪州日報',
    title: '颱風娜芙過境 農損近十億',
    language: 'zh-Hant',
    published: '2032-09-09',
    body: [
      '中度颱風娜芙7日清晨從東岸登陸，上午10時減弱為輕颱，造成2人死亡、46人受傷。',
      '氣象署指出，最大陣風出現在燈塔岬，達每秒52公尺，雨量則以鹿鳴山區的731毫米最多。',
      '全島一度有31萬戶停電，截至8日傍晚仍有2萬7千戶待修復。',
      '農業部初估損失9億6千萬元，其中香蕉占四成，文旦次之。',
      '鹿鳴縣長尹若梅批評，氣象署前一晚仍預測颱風會偏北，縣府因此太晚撤離居民。',
      '氣象署長費世傑否認預報失準，但承認颱風轉向比預期快。',
    ],
  }),
  inventArticle({
    id: 'chip-tw',
    dump: 'tech-tw.txt',
    outlet: '南灣晨報',
    title: '晶圓檢測廠澄光 上半年獲利創同期新高',
    language: 'zh-Hant',
    published: '2032-08-07',
    body: [
      '澄光科技6日公布，上半年營收148億元，年增37%，稅後淨利31億元，均創同期新高。',
      '董事長龍啟元表示，成長主要來自車用晶片檢測，手機業務則衰退一成。',
      '公司計劃投資75億元在湖口溪園區興建第四座廠，最快明年底動工，若電力供應沒有著落則可能改到海外。',
      '外資券商柏倫將目標價由380元調高到450元，本土的聯合信證券卻建議賣出。',
      '前研發副總宋庭瑄上月被控洩密，澄光說已自行調查，營運不受影響。',
    ],
  }),
  inventArticle({
    id: 'cable-tw',
    dump: 'votes-tw.txt',
    outlet: '溪州日報',
    title: '岩灣鎮公投 過半居民反對觀光纜車',
    language: 'zh-Hant',
    published: '2032-03-22',
    body: [
      '岩灣鎮21日就觀光纜車案舉行公民投票，6,812票反對、4,377票贊成，反對方勝出。',
      '投票率58.3%，高於25%的門檻，結果具約束力，鎮公所三年內不得重提。',
      '反纜車聯盟發言人白以琳說：「山不會講話，所以我們替它講。」',
      '鎮長田冠儒原本支持興建，開票後表示尊重民意，但擔心年輕人外流會更嚴重。',
      '業者鴻嶺觀光已投入3千萬元規劃費，不排除向鎮公所求償。',
    ],
  }),
];

export const traditionalRight = readStatements(`
metro-tw.0 p | 藍線要等到明年3月才通車，比原訂的今年10月晚五個月。 | | 藍線不會等到明年3月才通車。
metro-tw.0 p | 市府5月12日證實，號誌系統測試沒通過是藍線延後的主因。 | | 市府5月12日證實，號誌系統測試沒通過不是藍線延後的主因。
metro-tw.1 p | 鼎曜工程每晚一天要被罰80萬元，市府估計罰款合計可能突破1.2億元。 | 鼎曜工程
metro-tw.2 p | 柯敬堯認為錯不在鼎曜，因為號誌設備是市府指定雷姆克供應的。 | 柯敬堯, 雷姆克 | 柯敬堯認為錯在鼎曜。
metro-tw.3 p | 據捷運局長杜映潔說，雷姆克去年8月便已交貨，鼎曜卻過了五個月才裝設。 | 杜映潔, 雷姆克
metro-tw.4 p | 藍線有13個車站，長14.8公里，一天估計可載9萬人次。
metro-tw.5 p | 應市議員潘子維要求，葛文昌市長下星期會到議會說明。 | 潘子維, 葛文昌 | 葛文昌市長下星期不會到議會說明。
metro-tw.2+3 p | 雙方各執一詞：柯敬堯說責任不在鼎曜，杜映潔則說是鼎曜拖延安裝。 | 柯敬堯, 杜映潔 | | 責任不在鼎曜 // 是鼎曜拖了五個月才安裝
metro-tw.0 t | The Blue Line will open in March next year instead of this October. | | The Blue Line will not open in March next year.
metro-tw.1 t | Every day of delay costs the contractor 800,000, and the city reckons the total could exceed 120 million.
metro-tw.4 t | 藍線は全長14.8キロ、13駅で、1日9万人の利用が見込まれる。
metro-tw.3 t | 捷运局长杜映洁反驳称，雷姆克去年8月就交货了，是鼎曜拖了五个月才安装。 | 杜映洁
books-tw.0 p | 因為月租由6萬元調到11萬元，文淵書局撐不下去，在31日關門。 | 文淵書局 | 月租由6萬元調到11萬元，文淵書局沒有在31日關門。
books-tw.0 p | 聶秀娥說，房東一口氣把月租提高了5萬元。 | 聶秀娥
books-tw.0+1 p | 聶秀娥的祖父聶添福在1919年創辦了文淵書局。 | 聶添福
books-tw.1 p | 日治時期，書局曾因賣漢文書被迫停業兩年。 | | 日治時期，書局沒有因賣漢文書被迫停業。
books-tw.2 p | 約七成的庫存在最後一天賣出，其餘要送給三所國小。
books-tw.3 p | 文化局想把它登錄為歷史建築，房東游國樑沒有答應。 | 游國樑 | 文化局想把它登錄為歷史建築，房東游國樑答應了。
books-tw.4 p | 黎心怡想明年在附近另開一家小一點的店，但店面還沒有著落。 | 黎心怡
books-tw.0 t | The owner, Nie Xiu'e, says the landlord raised the monthly rent from 60,000 to 110,000. | | The owner, Nie Xiu'e, says the landlord did not raise the monthly rent.
books-tw.2 t | 在庫4万冊余りの約7割が売れ、残りは三つの小学校に寄贈される。
books-tw.3 t | Sở văn hóa từng đề nghị công nhận là công trình lịch sử, nhưng chủ nhà không đồng ý. | | Sở văn hóa từng đề nghị công nhận là công trình lịch sử, và chủ nhà đồng ý.
typhoon-tw.0 p | 颱風娜芙造成兩人喪生、46人受傷，登陸後當天上午10點轉弱為輕度颱風。 | 娜芙
typhoon-tw.1 p | 雨下得最多的是鹿鳴山區，達731毫米；最大陣風則在燈塔岬，每秒52公尺。 | 鹿鳴, 燈塔岬
typhoon-tw.2 p | 停電戶數最多時有31萬戶，到8日傍晚還剩2萬7千戶沒有復電。 | | 到8日傍晚，停電戶已全部復電。
typhoon-tw.3 p | 據農業部初步估計，農損為9.6億元，四成是香蕉。
typhoon-tw.4 p | 尹若梅縣長說，縣府撤離得太晚，是因為氣象署前一晚還預測颱風偏北。 | 尹若梅
typhoon-tw.5 p | 費世傑不認為預報失準，不過他也說颱風轉向比預料得快。 | 費世傑 | 費世傑承認預報失準。
typhoon-tw.0 t | The typhoon killed two people and injured 46. | | The typhoon killed nobody.
typhoon-tw.2 t | About 27,000 households still had no power on the evening of the 8th, down from a peak of 310,000.
typhoon-tw.3 t | 農業被害は初期の推計で9億6000万元に上り、その4割をバナナが占める。
typhoon-tw.5 t | 气象署长费世杰不承认预报失准，但承认台风转向比预期快。 | 费世杰
chip-tw.0 p | 澄光上半年營收達148億元，比去年同期成長37%。 | 澄光 | 澄光上半年營收沒有成長。
chip-tw.0 p | 《南灣晨報》報導，澄光上半年稅後賺了31億元，是歷年同期最高。 | 澄光
chip-tw.1 p | 龍啟元董事長說，車用晶片檢測是成長的主要來源，手機業務少了一成。 | 龍啟元
chip-tw.2 p | 第四座廠的投資額為75億元，最早明年底動工；電力若無著落，可能移到海外。
chip-tw.3 p | 柏倫把目標價上調70元到450元，聯合信證券則建議賣出。 | 柏倫, 聯合信證券 | 柏倫沒有上調目標價。
chip-tw.4 p | 澄光表示，前研發副總宋庭瑄被控洩密一事不影響營運。 | 宋庭瑄
chip-tw.0 t | Revenue in the first half of the year rose 37% to 14.8 billion, and net profit was 3.1 billion.
chip-tw.2 t | Nhà máy thứ tư trị giá 7,5 tỷ, sớm nhất là cuối năm sau mới khởi công.
chip-tw.3 t | 外资券商柏伦把目标价从380元上调到450元。 | 柏伦
cable-tw.0 p | 岩灣鎮民以6,812票對4,377票否決了觀光纜車。 | 岩灣 | 岩灣鎮民沒有否決觀光纜車。
cable-tw.0 p | 反對票比贊成票多出2,435票。
cable-tw.1 p | 投票率達58.3%，超過25%的門檻，三年內鎮公所不能再提這個案子。
cable-tw.2 p | 白以琳說，山不會說話，由他們代替山發聲。 | 白以琳
cable-tw.3 p | 田冠儒鎮長本來贊成蓋纜車，結果出爐後說尊重民意。 | 田冠儒 | 田冠儒鎮長本來不贊成蓋纜車，結果出爐後說尊重民意。
cable-tw.4 p | 鴻嶺觀光可能要求鎮公所賠償，它已花了3,000萬元規劃。 | 鴻嶺觀光
cable-tw.0 t | Residents voted the cable car down on the 21st, by 6,812 to 4,377.
cable-tw.1 t | 投票率は58.3%で、基準の25%を上回り、結果には拘束力がある。 | | 投票率は58.3%だったが、結果には拘束力がない。
cable-tw.4 t | 鸿岭观光已投入3000万元规划费，不排除向镇公所索赔。 | 鸿岭观光
`);

export const traditionalWrong = readWrong(`
metro-tw.0 date | 捷運藍線通車時間將從今年10月延後到明年5月。
metro-tw.1 roles | 市府每延誤一天須付鼎曜工程罰款80萬元。
metro-tw.1 scale | 市府估計罰款總額可能超過12億元。
metro-tw.1 hedge | 罰款總額已超過1億2千萬元。
metro-tw.2 attribution | 杜映潔強調責任不在鼎曜。
metro-tw.3 roles | 杜映潔說，鼎曜去年8月就已交貨，是雷姆克拖了五個月才安裝。
metro-tw.5 roles | 市長葛文昌要求市議員潘子維向議會專案報告。
metro-tw.0 cause | 藍線延後通車的主因是雷姆克交貨太晚。
metro-tw.4 number | 藍線設13站，預計每日載客6萬人次。
books-tw.1 name | 書局1919年由她的祖父游國樑創辦。
books-tw.0 cause | 書局結束營業是因為讀者越來越少。
books-tw.0 exchanged | 房東把月租從11萬元降到6萬元。
books-tw.3 roles | 房東游國樑曾提議登錄為歷史建築，但文化局不同意。
books-tw.2 exchanged | 庫存賣掉約三成，剩下的將捐給三所國小。
books-tw.4 plan | 黎心怡已在附近開了一家較小的分店。
books-tw.1 quote altered | 書局在日治時期曾被勒令停業兩年。 | 日治時期曾因販售日文書籍被勒令停業兩年
typhoon-tw.0 exchanged | 颱風娜芙造成46人死亡、2人受傷。
typhoon-tw.0 opposite | 颱風娜芙上午10時增強為強颱。
typhoon-tw.1 unit | 最大陣風出現在燈塔岬，達每小時52公尺。
typhoon-tw.1 name | 雨量以燈塔岬的731毫米最多。
typhoon-tw.3 part | 香蕉的損失為9億6千萬元。
typhoon-tw.3 comparison | 農損以文旦最多，香蕉次之。
typhoon-tw.4 attribution | 費世傑批評縣府太晚撤離居民。
typhoon-tw.5 opposite | 氣象署長費世傑承認預報失準。
typhoon-tw.2 negation | 截至8日傍晚，停電的31萬戶已全部修復。
typhoon-tw.5 comparison | 費世傑承認颱風轉向比預期慢。
chip-tw.0 scale | 澄光上半年營收148萬元。
chip-tw.0 superlative | 澄光上半年營收創歷史新高。
chip-tw.1 exchanged | 龍啟元表示，成長主要來自手機業務，車用晶片檢測則衰退一成。
chip-tw.2 condition | 第四座廠將改到海外。
chip-tw.2 plan | 澄光已在湖口溪園區動工興建第四座廠。
chip-tw.3 roles | 聯合信證券將目標價由380元調高到450元，柏倫卻建議賣出。
chip-tw.4 hedge | 前研發副總宋庭瑄上月洩密。
chip-tw.0 outlet | 據《溪州日報》報導，澄光上半年營收148億元。
chip-tw.1 opposite | 董事長龍啟元表示，手機業務成長一成。
cable-tw.0 exchanged | 岩灣鎮公投有4,377票反對、6,812票贊成。
cable-tw.1 negation | 公投結果不具約束力。
cable-tw.2 attribution | 田冠儒說：「山不會講話，所以我們替它講。」
cable-tw.3 opposite | 鎮長田冠儒原本反對興建。
cable-tw.4 hedge | 鴻嶺觀光將向鎮公所求償。
cable-tw.4 roles | 鎮公所不排除向業者鴻嶺觀光求償。
cable-tw.1 date | 鎮公所一年內不得重提纜車案。
cable-tw.0 outlet | 根據《南灣晨報》，岩灣鎮居民否決了觀光纜車案。
`);
