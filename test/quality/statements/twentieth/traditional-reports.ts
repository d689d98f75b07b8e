import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** A rail delay, a baseball trade, a data leak, a pension bill, in Traditional Chinese; all of it is invented. */
export const traditionalReports = [
  inventArticle({
    id: 'zt01',
    dump: 'zt01.txt',
    outlet: '海嶼日報',
    title: '東湖線號誌異常 上班尖峰延誤82分鐘',
    language: 'zh-Hant',
    published: '2026-03-17',
    body: [
      '捷運東湖線16日上午7時12分在青埔嶺站發生號誌異常，列車一度以手動方式行駛，最長延誤82分鐘，約3萬6千名旅客受影響。',
      '營運公司東湖捷運副總經理簡伯翰表示，初步研判為軌旁計軸器受潮所致，已排除遭人為破壞或駭客入侵的可能。',
      '公司下午宣布，當日延誤逾30分鐘的旅客可於4月15日前憑票卡申請全額退費。',
      '市議員羅曉芃質疑，同型計軸器去年11月才花1.9億元汰換，「怎麼一場雨就掛點？」',
      '簡伯翰回應，該批設備仍在保固期內，更換費用將由承包商宏昱電機負擔，不會動用市府預算。',
      '宏昱電機則否認設備有瑕疵，強調驗收時防水測試全數合格，並指捷運公司未依手冊每季清理排水孔。',
      '交通局長戴銘遠說，依合約東湖捷運將被裁罰120萬元，若月底前未提出改善報告，可再加重一倍。',
    ],
  }),
  inventArticle({
    id: 'zt02',
    dump: 'zt02.txt',
    outlet: '海嶼日報',
    title: '中職/山貓隊一換三 王牌左投杜承晏轉戰鯨鯊',
    language: 'zh-Hant',
    published: '2026-01-21',
    body: [
      '中職轉隊市場震撼彈！台南山貓隊20日宣布，將31歲王牌左投杜承晏交易至高雄鯨鯊隊，換回內野手林佑璁、捕手馬耀・拉外及2026年選秀第二輪指名權。',
      '杜承晏上季先發24場，拿下13勝6敗，防禦率2.47高居聯盟第二，但9月因左肩發炎提前報銷。',
      '山貓隊領隊溫敬倫坦言「很捨不得」，但球團要為三年後重返總冠軍賽布局，年輕野手是首要需求。',
      '鯨鯊隊總教練谷川雅人表示，杜承晏已通過體檢，預計2月3日隨隊赴沖繩春訓，不過開季不會排進前三號先發。',
      '對於外傳杜承晏因續約談不攏才被送走，其經紀人范姜志豪否認，強調雙方從未談及新約。',
      '林佑璁上季在二軍打擊率3成28、敲出17轟，他在社群發文說「從來沒想過離開高雄，但會帶著笑容去台南報到」。',
      '聯盟表示，這是自2019年以來首度有前一年10勝以上的本土投手在季前遭交易。',
    ],
  }),
  inventArticle({
    id: 'zt03',
    dump: 'zt03.txt',
    outlet: '南灣時報',
    title: '連鎖診所23萬病人資料外洩 私隱專員展開調查',
    language: 'zh-Hant',
    published: '2026-05-08',
    body: [
      '本港連鎖醫務集團康澄醫療周四（7日）證實，其預約系統於4月28日遭黑客入侵，約23.4萬名病人的姓名、電話及身份證號碼前四位外洩。',
      '集團發言人強調，病歷及信用卡資料存放於另一伺服器，未有證據顯示曾被存取。',
      '個人資料私隱專員公署表示，至5月5日傍晚才接獲通報，較事發遲了七日，已展開循規審查。',
      '立法會議員龐慧詩批評集團「遲報又避重就輕」，促請政府立法強制機構須於72小時內通報。',
      '康澄行政總裁賀柏濤解釋，遲報是因外聘的網絡保安公司錨點科技需時核實受影響人數，並非有意隱瞞。',
      '警方網絡安全及科技罪案調查科已將案件列作「有犯罪或不誠實意圖而取用電腦」跟進，暫未有人被捕。',
      '賀柏濤又透露，黑客曾索取相當於約390萬港元的加密貨幣，集團拒絕支付。',
      '受影響病人將於下周一起陸續收到短訊通知，集團並會提供12個月免費的身份監察服務。',
    ],
  }),
  inventArticle({
    id: 'zt04',
    dump: 'zt04.txt',
    outlet: '海嶼日報',
    title: '年金修法三讀 退休所得替代率不再調降',
    language: 'zh-Hant',
    published: '2026-06-30',
    body: [
      '立法院29日深夜三讀通過公務人員年金修正案，自2027年1月起，退休所得替代率凍結在目前水準，不再逐年調降，表決結果為58票贊成、49票反對。',
      '銓敘部估算，修法後未來50年政府將多支出約4,870億元，退撫基金用罄年度將由2046年提前至2041年。',
      '提案人、立委邱郁珊表示，此舉是「還給公務員一個公道」，並不會排擠青年預算。',
      '執政黨團幹事長沈秉謙痛批這是「債留子孫」，並宣布將聲請釋憲。',
      '行政院發言人何若棠說，院長未考慮辭職，但不排除提出覆議，最快7月9日院會討論。',
      '全國公務勞動聯合會理事長姚定國肯定修法，但不滿條文未納入2018年至2023年間已遭扣減者的追溯補發。',
      '修正案另規定，月退休金調整改以消費者物價指數累計成長達3%為門檻，較現行5%為低。',
    ],
  }),
];

export const traditionalRight = readStatements(`
zt01.0 p | 16日上午東湖線在青埔嶺站號誌異常，約有3.6萬名旅客受到影響。 | 東湖線, 青埔嶺站
zt01.0 p | 東湖線列車最久延誤了82分鐘。 | 東湖線 | | 捷運東湖線16日上午7時12分在青埔嶺站發生號誌異常，列車一度以手動方式行駛，最長延誤82分鐘
zt01.1 p | 簡伯翰說，已排除人為破壞及駭客入侵。 | 簡伯翰 | 簡伯翰說，尚未排除人為破壞及駭客入侵。
zt01.2 p | 當天延誤超過30分鐘的乘客，可在4月15日以前憑票卡申請全額退費。
zt01.4 p | 簡伯翰指出，換設備的錢由宏昱電機出，不動用市府預算。 | 簡伯翰, 宏昱電機 | 簡伯翰指出，換設備的錢由宏昱電機出，也會動用市府預算。
zt01.5 p | 宏昱電機不承認設備有瑕疵，並稱捷運公司沒有按手冊每季清理排水孔。 | 宏昱電機
zt01.6 p | 交通局長戴銘遠表示，東湖捷運依約將遭罰120萬元。 | 戴銘遠, 東湖捷運
zt01.0 t | A signalling fault at Qingpuling (青埔嶺) station on the Donghu line delayed trains by up to 82 minutes on the morning of the 16th, affecting about 36,000 passengers. | Qingpuling, 青埔嶺, Donghu
zt01.5 t | Hung-yu Electric (宏昱電機) denied that its equipment was defective. | Hung-yu Electric, 宏昱電機 | Hung-yu Electric (宏昱電機) admitted that its equipment was defective.
zt01.2 t | Passengers delayed by more than 30 minutes that day can claim a full refund with their tickets or cards by April 15, the company announced.
zt01.6 t | 交通局長の戴銘遠氏は、契約に基づき東湖捷運に120万元の制裁金が科されると述べた。 | 戴銘遠, 東湖捷運
zt01.3 t | City councillor Lo Hsiao-peng (羅曉芃) noted that axle counters of the same type had been replaced only last November at a cost of NT$190 million. | Lo Hsiao-peng, 羅曉芃
zt02.0 p | 山貓隊把杜承晏送到高雄鯨鯊隊，換來林佑璁、馬耀・拉外和2026年第二輪選秀權。 | 山貓隊, 杜承晏, 鯨鯊隊, 林佑璁
zt02.1 p | 杜承晏上一季先發24場，戰績13勝6敗。 | 杜承晏 | | 杜承晏上季先發24場，拿下13勝6敗
zt02.1 p | 左肩發炎讓杜承晏9月就提前結束球季。 | 杜承晏
zt02.3 p | 谷川雅人說，杜承晏體檢已過關，預定2月3日隨隊到沖繩春訓。 | 谷川雅人, 杜承晏, 沖繩 | 谷川雅人說，杜承晏體檢沒有過關，預定2月3日隨隊到沖繩春訓。
zt02.4 p | 經紀人范姜志豪否認杜承晏是因為續約談不攏而被交易。 | 范姜志豪, 杜承晏 | 經紀人范姜志豪證實杜承晏是因為續約談不攏而被交易。
zt02.5 p | 林佑璁上季在二軍轟出17支全壘打，打擊率0.328。 | 林佑璁
zt02.1 t | Tu Cheng-yen (杜承晏) made 24 starts last season, going 13-6 with a 2.47 ERA that ranked second in the league. | Tu Cheng-yen, 杜承晏
zt02.3 t | Masato Tanigawa, manager of the Whale Sharks, said Tu Cheng-yen would not be among the first three starters when the season opens. | Masato Tanigawa, Whale Sharks, Tu Cheng-yen
zt02.4 t | 代理人の范姜志豪氏は、契約更新の話し合いがまとまらず杜承晏が放出されたとのうわさを否定した。 | 范姜志豪, 杜承晏 | 代理人の范姜志豪氏は、契約更新の話し合いがまとまらず杜承晏が放出されたとのうわさを認めた。
zt02.6 t | The league said it was the first time since 2019 that a local pitcher with at least 10 wins the year before had been traded in preseason.
zt03.0 p | 康澄醫療證實，預約系統4月28日被黑客入侵，約23.4萬名病人資料外洩。 | 康澄醫療 | 康澄醫療否認預約系統4月28日被黑客入侵、約23.4萬名病人資料外洩。
zt03.1 p | 發言人稱，沒有證據顯示病歷和信用卡資料曾被存取。 | | 發言人稱，有證據顯示病歷和信用卡資料曾被存取。
zt03.2 p | 私隱專員公署指，5月5日傍晚才收到通報，比事發晚了七天。 | 私隱專員公署
zt03.3 p | 龐慧詩要求政府立法，規定機構須在72小時內通報。 | 龐慧詩
zt03.5 p | 警方已跟進案件，目前沒有人被捕。
zt03.6 p | 黑客勒索約值390萬港元的加密貨幣，賀柏濤說集團沒有答應支付。 | 賀柏濤
zt03.7 p | 集團會為受影響病人免費提供一年的身份監察服務。
zt03.0 t | Hong Ching Medical (康澄醫療) confirmed that its booking system was hacked on April 28, exposing the names, phone numbers and first four characters of the ID card numbers of about 234,000 patients. | Hong Ching Medical, 康澄醫療
zt03.6 t | Chief executive Ho Pak-to said the group had refused to pay a ransom in cryptocurrency worth about HK$3.9 million demanded by the hackers. | Ho Pak-to | Chief executive Ho Pak-to said the group had agreed to pay a ransom in cryptocurrency worth about HK$3.9 million demanded by the hackers.
zt03.2 t | 個人資料プライバシー専員公署は、通報を受けたのは5月5日夕方で、発生から7日遅れだったとしている。
zt03.5 t | No one has yet been arrested in the case, which police are investigating.
zt04.0 p | 公務人員年金修正案以58票對49票三讀通過。
zt04.0 p | 從2027年1月開始，退休所得替代率維持現有水準，不再年年調降。 | | 從2027年1月開始，退休所得替代率不維持現有水準，繼續年年調降。
zt04.1 p | 銓敘部估計，退撫基金用罄的時間會從2046年提前到2041年。 | 銓敘部
zt04.2 p | 邱郁珊認為修法不會排擠青年預算。 | 邱郁珊 | 邱郁珊認為修法會排擠青年預算。
zt04.3 p | 沈秉謙宣布要聲請釋憲。 | 沈秉謙
zt04.4 p | 何若棠表示，行政院長沒有考慮辭職。 | 何若棠, 行政院
zt04.6 p | 月退休金調整門檻由物價指數累計成長5%降為3%。
zt04.0 t | The Legislative Yuan passed the civil service pension amendment on its third reading late on the 29th by 58 votes to 49. | Legislative Yuan
zt04.1 t | The Ministry of Civil Service estimates that the amendment will cost the government about NT$487 billion more over the next 50 years. | Ministry of Civil Service
zt04.4 t | 行政院の何若棠報道官は、院長は辞任を考えていないが、再議を求める可能性は排除しないと述べた。 | 行政院, 何若棠 | 行政院の何若棠報道官は、院長は辞任を考えているが、再議を求める可能性は排除しないと述べた。
zt04.5 t | Yao Ting-kuo (姚定國) welcomed the amendment but was unhappy that it did not include retroactive payments for those whose pensions were cut between 2018 and 2023. | Yao Ting-kuo, 姚定國
zt04.6 t | Theo dự luật sửa đổi, ngưỡng điều chỉnh lương hưu hằng tháng là mức tăng lũy kế 3% của chỉ số giá tiêu dùng, thấp hơn mức 5% hiện hành.
zt03.0+6 p | 康澄醫療約23.4萬名病人資料外洩，賀柏濤稱集團拒絕向黑客支付約390萬港元的加密貨幣。 | 康澄醫療, 賀柏濤
`);

export const traditionalWrong = readWrong(`
zt01.0 number | 東湖線最長延誤82分鐘，約6萬3千名旅客受影響。
zt01.2 date | Passengers delayed by more than 30 minutes can claim a full refund by April 25.
zt01.4 name | 簡伯翰表示，更換費用將由承包商鼎川電機負擔。
zt01.1 negation | 簡伯翰表示，尚未排除遭駭客入侵的可能。
zt01.5 attribution | 戴銘遠指出，捷運公司未依手冊每季清理排水孔。
zt01.3 quote | 羅曉芃質疑，同型計軸器去年11月才花2.9億元汰換。 | 同型計軸器去年11月才花2.9億元汰換
zt01.4+6 stitched | 宏昱電機將依合約被裁罰120萬元。
zt01.5 negation | Hung-yu Electric (宏昱電機) acknowledged that its equipment was defective.
zt01.0 outlet | 據《南灣時報》報導，東湖線16日上午號誌異常，約3萬6千名旅客受影響。
zt02.1 number | Tu Cheng-yen (杜承晏) went 16-6 in 24 starts last season.
zt02.3 date | 杜承晏預計2月13日隨鯨鯊隊赴沖繩春訓。
zt02.5 name | 馬耀・拉外上季在二軍打擊率3成28、敲出17轟。
zt02.3 negation | 谷川雅人表示，杜承晏開季將排進前三號先發。
zt02.4 attribution | 溫敬倫強調，雙方從未談及新約。
zt02.2 quote | 溫敬倫說，球團要為五年後重返總冠軍賽布局。 | 球團要為五年後重返總冠軍賽布局
zt02.1+5 stitched | 杜承晏上季防禦率2.47，還在二軍敲出17轟。
zt02.6 date | The league said it was the first time since 2016 that a local pitcher with at least 10 wins the year before had been traded in preseason.
zt03.0 number | 康澄醫療證實約32.4萬名病人資料外洩。
zt03.0 date | 康澄醫療的預約系統於4月18日遭黑客入侵。
zt03.4 name | 賀柏濤解釋，遲報是因網絡保安公司衛盾科技需時核實受影響人數。
zt03.6 negation | 賀柏濤透露，集團已向黑客支付約390萬港元的加密貨幣。
zt03.3 attribution | Chief executive Ho Pak-to (賀柏濤) urged the government to legislate to require organisations to report within 72 hours.
zt03.1 quote | 集團發言人強調，病歷及信用卡資料存放於同一伺服器。 | 病歷及信用卡資料存放於同一伺服器
zt03.3+6 stitched | 龐慧詩遭黑客索取約390萬港元的加密貨幣。
zt03.1 negation | A spokesman said there was evidence that medical records and credit card data had been accessed.
zt03.5 outlet | 《海嶼日報》報導，康澄醫療一案暫未有人被捕。
zt04.1 number | The Ministry of Civil Service estimates the government will spend about NT$847 billion more over the next 50 years.
zt04.4 date | 行政院最快7月19日院會討論是否提出覆議。
zt04.3 name | 執政黨團幹事長邱秉謙宣布將聲請釋憲。
zt04.4 negation | 何若棠說，行政院長正考慮辭職。
zt04.2 attribution | 沈秉謙表示，修法是「還給公務員一個公道」。
zt04.5 quote | 姚定國肯定修法，但不滿條文已納入追溯補發。 | 不滿條文已納入2018年至2023年間已遭扣減者的追溯補發
zt04.3+5 stitched | 姚定國不滿條文未納入追溯補發，宣布將聲請釋憲。
zt04.5 negation | Yao Ting-kuo (姚定國) opposed the amendment.
`);
