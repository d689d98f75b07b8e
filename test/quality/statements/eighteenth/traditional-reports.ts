import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** A night market's rents, a badminton final, a biotech listing, a reservoir, in Traditional Chinese; all of it is invented. */
export const traditionalReports = [
  inventArticle({
    id: 'zt1',
    dump: 'zt1.txt',
    outlet: '嶺東日報',
    title: '青柳夜市租金漲3成 攤商揚言罷市 市府：9月前不調整',
    language: 'zh-Hant',
    published: '2026-06-17',
    body: [
      '〔記者方雅慧／溪南報導〕溪南市青柳夜市管理委員會15日公告，自10月1日起將每攤月租由1萬2000元調漲為1萬5600元，漲幅達3成，引發攤商強烈反彈。',
      '青柳夜市現有386個攤位，其中約7成為承租超過10年的老攤商；自救會昨日發起連署，已有241攤簽名，揚言若市府不出面協調，7月5日起將罷市3天。',
      '自救會會長林秀珠表示，疫情後人潮只恢復到過去的6成5，「一個晚上賣不到3000塊，還要漲租，等於叫我們收攤」。',
      '管委會主委蔡宗霖則反駁，租金已有8年未調整，水電及清潔費用卻增加近4成，否認外傳漲租是為了填補停車場興建的虧損。',
      '溪南市經濟發展局長葉承翰受訪時說，夜市土地屬市有財產，管委會依約須先報府核准才能調整租金，但截至昨日市府並未收到任何申請。',
      '市議員高敏如質詢時指出，管委會近3年財報從未公開，要求政風處在1個月內完成調查，並批評市府「放牛吃草」。',
      '葉承翰強調，9月底合約到期前租金不會調整，市府將於6月24日邀集雙方召開協調會，至於是否收回自營，目前沒有定論。',
      '一名賣了27年蚵仔煎的陳姓攤商說，他不反對漲租，但希望分3年逐步調整，「一次漲3600元，真的吃不消」。',
    ],
  }),
  inventArticle({
    id: 'zt2',
    dump: 'zt2.txt',
    outlet: '海晏時報',
    title: '【羽毛球】程朗軒苦戰三局屈居亞軍　女雙奪金',
    language: 'zh-Hant',
    published: '2026-03-30',
    body: [
      '港隊男單一哥程朗軒周日在維港大師賽男單決賽激戰82分鐘，以21比17、19比21、18比21負於丹麥新星拉斯穆森，無緣成為12年來首位在主場封王的本地球手。',
      '現年24歲的程朗軒世界排名第17位，今屆以外卡參賽，四強爆冷淘汰頭號種子、日本的大谷陽向，是他職業生涯首次打入超級500級別賽事的決賽。',
      '「第三局領先16比12時我太想贏，反而保守了，這場輸波要怪自己。」程朗軒賽後在混合區坦言，但否認右膝舊患影響發揮。',
      '主教練何廣深透露，程朗軒四月將缺席亞洲錦標賽，留港休養三星期，但強調這是賽前已定的安排，與傷患無關。',
      '女雙方面，葉采盈與溫嘉慧直落兩局以21比14、21比19擊敗馬來西亞組合，為港隊奪得今屆唯一一面金牌，二人將平分3.95萬美元獎金。',
      '香港羽毛球協會主席羅定邦表示，三日賽事共吸引2.6萬名觀眾入場，較去年增加近兩成，正與政府商討明年移師啟德主場館舉行，惟場租仍未談妥。',
      '不過有球迷批評門票炒賣猖獗，原價380元的決賽門票在網上叫價逾3000元；羅定邦回應指已將11宗個案轉交警方，未有迹象顯示涉及內部人員。',
      '拉斯穆森賽後大讚對手：「他是我今年遇過最頑強的人，如果比賽再打十分鐘，拿獎盃的可能是他。」',
    ],
  }),
  inventArticle({
    id: 'zt3',
    dump: 'zt3.txt',
    outlet: '港灣財經',
    title: '恆睿生物周四掛牌　暗盤跌一成二　集資額縮至18億',
    language: 'zh-Hant',
    published: '2026-09-09',
    body: [
      '專研肝癌抗體藥物的恆睿生物-B（編號：9987）將於周四（10日）在港交所主板掛牌，公司昨日公布以招股價範圍下限每股23.6元定價，集資淨額約18.2億元，較原先目標縮減約四分一。',
      '公開發售部分錄得14.7倍超額認購，一手200股中籤率為38%，國際配售則僅獲「輕微超額認購」。',
      '恆睿生物創辦人兼行政總裁顧思齊在記者會上表示，所得款項約六成將用於核心產品HR-021的三期臨床試驗，預計2028年第二季向內地監管機構遞交上市申請。',
      '截至今年3月底止年度，公司虧損擴大至5.43億元人民幣，上年度則虧損3.88億元；顧思齊承認，公司在2030年前難以錄得盈利。',
      '對於市傳最大股東鼎川資本擬在禁售期屆滿後減持，顧思齊回應稱「從未聽聞」，鼎川資本則拒絕置評。',
      '耀泰證券分析員潘穎琳認為，HR-021二期數據理想，客觀緩解率達41%，惟同類藥物競爭激烈，除非能在明年底前覓得海外合作夥伴，否則估值難有支持。',
      '在周三收市後的暗盤交易中，該股在利信平台收報20.75元，較上市價低約12%，不計手續費每手蝕570元。',
      '聯席保薦人之一的博倫國際表示，不會行使超額配股權以外的任何穩定價格措施，又指定價已反映市況。',
    ],
  }),
  inventArticle({
    id: 'zt4',
    dump: 'zt4.txt',
    outlet: '嶺東日報',
    title: '雲坑水庫蓄水率跌破2成 水利署：7月底前不分區供水',
    language: 'zh-Hant',
    published: '2026-07-08',
    body: [
      '〔記者許書瑋／台北報導〕受梅雨季降雨偏少影響，雲坑水庫蓄水率今晨降至18.6%，為民國104年以來同期最低，經濟部水利署7日宣布，溪南、柏塘兩地即日起實施夜間減壓供水。',
      '水利署副署長顏志強表示，減壓時段為每日晚間11時至翌日清晨5時，影響約21萬4000戶，工業用水大戶則須自主節水7%。',
      '顏志強強調，只要未來3週內有一個颱風帶來200毫米以上雨量，就不必進入第三階段限水，7月底前也不會實施分區供水。',
      '環保團體「守溪聯盟」質疑，水庫淤積量已達總庫容的34%，水利署卻將清淤預算由9億元砍到5億2000萬元，「是人禍不是天災」。',
      '對此，水利署回應，預算減少是因部分工程延至116年度執行，並非刪減，今年仍可清除淤泥160萬立方公尺。',
      '柏塘農會總幹事賴桂英指出，二期稻作原訂7月20日開始供灌，如今可能延後兩週，轄內1850公頃農田恐有三分之一被迫休耕。',
      '農業部允諾，若公告停灌，每公頃將補償8萬6000元，但賴桂英批評，金額連種苗和肥料的成本都不夠。',
      '台積電等廠商均表示已備妥水車，目前營運未受影響；中央氣象署則預測，7月中旬前出現颱風的機率低於3成。',
    ],
  }),
];

export const traditionalRight = readStatements(`
zt1.0 p | 青柳夜市管委會宣布，10月1日起每攤月租從12,000元調高到15,600元，漲了三成。 | 青柳夜市
zt1.1 p | 自救會已有241個攤位連署，若市府不介入協調，將從7月5日起罷市三天。 | 自救會 | | 自救會昨日發起連署，已有241攤簽名，揚言若市府不出面協調，7月5日起將罷市3天
zt1.2 p | 林秀珠指出，疫情過後的人潮僅恢復到以往的65%。 | 林秀珠
zt1.3 p | 管委會主委蔡宗霖否認漲租是要彌補興建停車場的虧損。 | 蔡宗霖 | 管委會主委蔡宗霖承認漲租是要彌補興建停車場的虧損。
zt1.4 p | 經發局長葉承翰表示，市府到昨天為止沒有收到調整租金的申請。 | 葉承翰 | 經發局長葉承翰表示，市府到昨天為止已經收到調整租金的申請。
zt1.6 p | 市府是否會把夜市收回自行經營，目前尚無定論。 | | 市府已決定把夜市收回自行經營。
zt1.7 p | 一位賣蚵仔煎27年的陳姓攤商並不反對調漲租金，只是盼望分三年逐步調整。
zt1.0 t | The management committee of the Chingliu Night Market (青柳夜市) announced that monthly rent per stall will rise by 30%, from NT$12,000 to NT$15,600, from October 1. | Chingliu Night Market, 青柳夜市
zt1.3 t | Committee chairman Tsai Tsung-lin denied that the rent increase was meant to cover losses from building a parking lot. | Tsai Tsung-lin | Committee chairman Tsai Tsung-lin admitted that the rent increase was meant to cover losses from building a parking lot.
zt1.5 t | City councillor Kao Min-ju (高敏如) said the committee had never made its financial reports public over the past three years and demanded that the ethics office finish an investigation within a month. | Kao Min-ju, 高敏如
zt1.6 t | 葉承翰氏は、9月末の契約満了まで賃料は改定されないと強調し、市は6月24日に双方を招いて調整会議を開くとした。 | 葉承翰
zt1.1 t | Chợ đêm Thanh Liễu hiện có 386 gian hàng, trong đó khoảng 70% là những người đã thuê hơn 10 năm. | Thanh Liễu | | 青柳夜市現有386個攤位，其中約7成為承租超過10年的老攤商
zt2.0 p | 程朗軒在維港大師賽男單決賽打足82分鐘，最終以局數1比2不敵丹麥的拉斯穆森。 | 程朗軒, 維港大師賽, 拉斯穆森, 丹麥 | 程朗軒在維港大師賽男單決賽擊敗丹麥的拉斯穆森。
zt2.1 p | 程朗軒以外卡身份出戰，四強淘汰頭號種子大谷陽向，生涯首度晉身超級500賽事決賽。 | 程朗軒, 大谷陽向
zt2.2 p | 程朗軒賽後否認右膝舊傷影響表現。 | 程朗軒 | 程朗軒賽後承認右膝舊傷影響表現。
zt2.3 p | 何廣深指程朗軒缺席四月的亞錦賽並非因為受傷，而是賽前已有的安排。 | 何廣深, 程朗軒, 亞錦賽 | 何廣深指程朗軒因為受傷而缺席四月的亞錦賽。
zt2.4 p | 葉采盈與溫嘉慧以兩局擊敗馬來西亞組合，贏得港隊今屆唯一金牌。 | 葉采盈, 溫嘉慧, 馬來西亞, 港隊
zt2.5 p | 賽事入場觀眾共26,000人，比去年多接近20%，羅定邦說。 | 羅定邦
zt2.6 p | 羅定邦表示，已把11宗門票炒賣個案交予警方處理。 | 羅定邦
zt2.0 t | Ching Long-hin (程朗軒) lost the men's singles final of the Victoria Harbour Masters to Denmark's Rasmussen in three games after 82 minutes on Sunday. | Ching Long-hin, 程朗軒, Rasmussen, Denmark
zt2.3 t | Head coach Ho Kwong-sham said Ching will miss the Asian Championships in April and rest in Hong Kong for three weeks. | Ho Kwong-sham, Ching, Hong Kong | | 主教練何廣深透露，程朗軒四月將缺席亞洲錦標賽，留港休養三星期
zt2.5 t | Lo Ting-pong, chairman of the Hong Kong badminton association, said talks were under way with the government on moving the event to Kai Tak next year but that the rent had not been settled. | Lo Ting-pong, Kai Tak | Lo Ting-pong, chairman of the Hong Kong badminton association, said the rent for moving the event to Kai Tak next year had been settled.
zt2.4 t | 女子ダブルスでは葉采盈・温嘉慧組がマレーシアのペアを21－14、21－19のストレートで下した。 | 葉采盈, 温嘉慧, マレーシア
zt2.6 t | Some fans complained of rampant touting, with final tickets that originally cost HK$380 offered online for more than HK$3,000.
zt3.0 p | 恆睿生物以招股價下限23.6港元定價，集資淨額約18.2億港元，比原定目標少約25%。 | 恆睿生物
zt3.1 p | 一手200股的中籤率是38%，公開發售超額認購14.7倍。 | | | 公開發售部分錄得14.7倍超額認購，一手200股中籤率為38%
zt3.2 p | 顧思齊說，集資所得約60%會投入HR-021的三期臨床試驗。 | 顧思齊, HR-021
zt3.3 p | 顧思齊坦言，公司難以在2030年之前賺錢。 | 顧思齊 | 顧思齊預期，公司可在2030年之前賺錢。 | 顧思齊承認，公司在2030年前難以錄得盈利
zt3.4 p | 鼎川資本未有就減持傳聞作出評論。 | 鼎川資本
zt3.5 p | 耀泰證券潘穎琳指，若未能於明年底前找到海外夥伴，恆睿生物的估值便難有支持。 | 耀泰證券, 潘穎琳
zt3.6 p | 暗盤收市價為20.75元，較上市價跌大約12%，每手不計費用虧損570元。
zt3.0 t | Hang Yui Biologics (恆睿生物) will start trading on the main board of the Hong Kong exchange on Thursday after pricing its shares at HK$23.6 each, the bottom of the range. | Hang Yui Biologics, 恆睿生物
zt3.2 t | Chief executive Ku Sze-chai (顧思齊) said the company expects to file for marketing approval with mainland regulators in the second quarter of 2028. | Ku Sze-chai, 顧思齊
zt3.3 t | The company's loss widened to 543 million yuan in the year to the end of March, from 388 million yuan a year earlier. | | | 截至今年3月底止年度，公司虧損擴大至5.43億元人民幣，上年度則虧損3.88億元
zt3.5 t | Analyst Poon Wing-lam of Yiu Tai Securities said phase-two data for HR-021 were good, with an objective response rate of 41%, but that competition among similar drugs was fierce. | Poon Wing-lam, Yiu Tai Securities, HR-021
zt3.4 t | 顧思齊氏は、筆頭株主の鼎川資本がロックアップ期間後に保有株を減らすとのうわさについて「聞いたことがない」と答えた。 | 顧思齊, 鼎川資本 | 顧思齊氏は、筆頭株主の鼎川資本がロックアップ期間後に保有株を減らすとのうわさについて、聞いていたと答えた。
zt4.0 p | 雲坑水庫的蓄水率今早跌到18.6%，創2015年以來同期新低。 | 雲坑水庫
zt4.0 p | 水利署宣布溪南與柏塘開始在夜間降壓供水。 | 溪南, 柏塘, 水利署
zt4.1 p | 夜間減壓從晚上11點到隔天清晨5點，約有21.4萬戶受影響。
zt4.2 p | 顏志強說，7月底之前不會分區供水。 | 顏志強 | 顏志強說，7月底之前會分區供水。
zt4.3 p | 守溪聯盟指出，水庫淤積量達總庫容34%，清淤預算卻從9億元減為5.2億元。 | 守溪聯盟
zt4.4 p | 水利署表示預算並未被刪，而是部分工程延到116年度辦理。 | 水利署 | 水利署表示預算確實遭到刪減。
zt4.3+4 p | 守溪聯盟質疑水利署把清淤預算砍到5億2000萬元，水利署則回應那是部分工程延後，不是刪減。 | 守溪聯盟, 水利署
zt4.5 p | 柏塘農會總幹事賴桂英說，轄內1,850公頃農地恐怕有三分之一要休耕。 | 賴桂英, 柏塘農會
zt4.7 p | 氣象署預估，7月中旬之前有颱風的機率不到30%。 | | | 中央氣象署則預測，7月中旬前出現颱風的機率低於3成
zt4.0 t | The storage level of Yunkeng Reservoir (雲坑水庫) fell to 18.6% this morning, the lowest for this time of year since 2015. | Yunkeng Reservoir, 雲坑水庫 | | 雲坑水庫蓄水率今晨降至18.6%，為民國104年以來同期最低
zt4.2 t | Yen Chih-chiang said third-stage water restrictions would not be needed as long as a typhoon brings at least 200 mm of rain within the next three weeks. | Yen Chih-chiang
zt4.4 t | The Water Resources Agency said the budget fell because some works had been postponed to fiscal 2027, and that 1.6 million cubic metres of silt could still be removed this year. | Water Resources Agency
zt4.6 t | 農業部は、かんがい停止が公告された場合、1ヘクタール当たり8万6000元を補償すると約束した。 | 農業部 | | 農業部允諾，若公告停灌，每公頃將補償8萬6000元
zt4.7 t | Các doanh nghiệp như TSMC cho biết đã chuẩn bị sẵn xe bồn chở nước và hoạt động hiện chưa bị ảnh hưởng. | TSMC | Các doanh nghiệp như TSMC cho biết hoạt động đã bị ảnh hưởng. | 台積電等廠商均表示已備妥水車，目前營運未受影響
`);

export const traditionalWrong = readWrong(`
zt1.0 number | 青柳夜市每攤月租將由1萬2000元調漲為1萬6500元。
zt1.6 date | 市府將於6月14日邀集雙方召開協調會。
zt1.5 name | 市議員葉敏如要求政風處在一個月內完成調查。
zt1.4 outlet | 據《聯合報》報導，葉承翰說市府並未收到任何調整租金的申請。
zt1.7 negation | 陳姓攤商反對任何形式的漲租。
zt1.3 attribution | Lin Hsiu-chu said rents had not been adjusted for eight years while utility and cleaning costs had risen by nearly 40%.
zt1.2 quote | 林秀珠說：「一個晚上賣不到3000塊，還要漲租，等於叫我們搬家」。 | 「一個晚上賣不到3000塊，還要漲租，等於叫我們搬家」
zt1.1+5 stitched | 已簽名的241攤要求政風處在1個月內完成調查。
zt1.4 negation | The committee may raise rents without the city's approval under its contract.
zt2.4 number | 葉采盈與溫嘉慧將平分9.35萬美元獎金。
zt2.3 date | 主教練何廣深透露，程朗軒五月將缺席亞洲錦標賽。
zt2.1 name | 程朗軒在四強爆冷淘汰頭號種子、日本的大谷陽介。
zt2.3 outlet | 何廣深向《明報》透露，程朗軒四月將缺席亞洲錦標賽。
zt2.6 negation | Lo Ting-pong said there were signs that insiders were involved in the ticket touting.
zt2.5 attribution | 何廣深表示，三日賽事共吸引2.6萬名觀眾入場。
zt2.7 quote | 拉斯穆森說：「他是我今年遇過最聰明的人」。 | 他是我今年遇過最聰明的人
zt2.4+1 stitched | 葉采盈與溫嘉慧以外卡參賽，擊敗馬來西亞組合奪金。
zt2.1 number | Ching Long-hin, 24, is ranked seventh in the world.
zt3.6 number | 該股暗盤收報20.75元，每手蝕750元。
zt3.2 date | 公司預計2027年第二季向內地監管機構遞交HR-021的上市申請。
zt3.5 name | Poon Wing-lam, an analyst at Bolun International, considered the phase-two data for HR-021 good.
zt3.0 outlet | 《嶺東日報》報道，恆睿生物以招股價範圍下限定價。
zt3.4 negation | 顧思齊證實鼎川資本擬在禁售期屆滿後減持。
zt3.7 attribution | 耀泰證券表示，不會行使超額配股權以外的任何穩定價格措施。
zt3.1 quote | 國際配售獲「大幅超額認購」。 | 國際配售則僅獲「大幅超額認購」
zt3.3+6 stitched | 公司虧損擴大至5.43億元，導致該股在暗盤較上市價低約12%。
zt3.3 number | The company's loss widened to 5.43 billion yuan in the year to the end of March.
zt4.1 number | 夜間減壓供水影響約24萬1000戶。
zt4.5 date | 柏塘的二期稻作原訂7月10日開始供灌。
zt4.1 name | Lai Chih-chiang (賴志強), deputy head of the Water Resources Agency, said large industrial users must cut their water use by 7%.
zt4.7 negation | 台積電等廠商表示目前營運已受影響。
zt4.3 attribution | 農業部質疑，水庫淤積量已達總庫容的34%。
zt4.3 quote | 守溪聯盟批評這「是人禍也是天災」。 | 「是人禍也是天災」
zt4.1+5 stitched | 工業用水大戶恐有三分之一被迫停工，並須自主節水7%。
zt4.0 date | Reservoir storage is at its lowest for this time of year since 2004.
zt4.6 attribution | 水利署允諾，若公告停灌，每公頃將補償8萬6000元。
`);
