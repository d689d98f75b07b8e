import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** A minister, a server maker, an earthquake, a baseball final, spoilt milk, in Traditional Chinese; all of it is invented. */
export const traditionalReports = [
  inventArticle({
    id: 'minister-tw',
    dump: 'politics-tw-7.txt',
    outlet: '滄浪時報',
    title: '焚化爐採購案延燒 環境部長請辭獲准',
    language: 'zh-Hant',
    published: '2033-04-21',
    body: [
      '環境部長蘇硯蓁20日因焚化爐採購案爭議請辭，行政院長龐立言當天批准，職務由次長郎士弘代理。',
      '檢調上週搜索環境部，懷疑有官員洩漏底價，使得標的昱澄環工多賺約3億2000萬元。',
      '蘇硯蓁在記者會上否認涉案，強調「沒有拿過一毛錢」，請辭只是為了不拖累團隊。',
      '在野的新土黨立委歐陽恪批評，請辭是「斷尾求生」，要求龐立言下週到立法院報告。',
      '昱澄環工發言人表示，公司依法投標，將全力配合調查。',
      '該焚化爐預計2036年完工，每日可處理垃圾900公噸。',
      '民調顯示，內閣滿意度已連續四個月下滑，3月僅剩31.5%。',
    ],
  }),
  inventArticle({
    id: 'servers-tw',
    dump: 'markets-tw-7.txt',
    outlet: '海岬時報',
    title: '曜霖營收首度超越宏碩 毛利率下滑',
    language: 'zh-Hant',
    published: '2033-07-29',
    body: [
      '伺服器代工廠曜霖電子28日公布，第二季營收2,140億元，年增38%，首度超越對手宏碩科技。',
      '董事長齊維漢在法說會上表示，AI伺服器已占營收的57%，第三季營收可望再成長一成。',
      '不過毛利率由去年同期的8.1%降至6.9%，他解釋主要是新廠折舊與匯損8億元所致。',
      '曜霖否認將關閉位於薩瓦州的工廠，強調當地1,900名員工不受影響。',
      '外資券商博登證券將曜霖目標價由310元上調至365元，分析師梅若楠認為市場「低估了訂單能見度」。',
      '曜霖股價29日收在332元，上漲4.4%；宏碩則下跌1.6%。',
    ],
  }),
  inventArticle({
    id: 'servers-tw-en',
    dump: 'markets-tw-7.txt',
    outlet: '海岬時報',
    title: 'Yaolin overtakes Hongshuo in revenue as margin shrinks',
    language: 'en',
    published: '2033-07-29',
    kind: 'translation',
    translationOf: 'servers-tw',
    body: [
      'Server maker Yaolin Electronics said on July 28 that second-quarter revenue rose 38 percent from a year earlier to NT$214 billion, overtaking its rival Hongshuo Technology for the first time.',
      'Chairman Chi Wei-han told an investor conference that AI servers now made up 57 percent of revenue, and that revenue could grow by another 10 percent in the third quarter.',
      'Gross margin, however, fell to 6.9 percent from 8.1 percent a year earlier, which he attributed mainly to depreciation at new plants and a currency loss of NT$800 million.',
      'Yaolin denied that it would close its plant in the state of Sava, stressing that its 1,900 workers there would not be affected.',
      'The foreign brokerage Boden Securities raised its target price for Yaolin to NT$365 from NT$310, and its analyst Mei Ruo-nan said the market had “underestimated the visibility of orders”.',
      'Yaolin shares closed 4.4 percent higher at NT$332 on July 29, while Hongshuo fell 1.6 percent.',
    ],
  }),
  inventArticle({
    id: 'quake-tw',
    dump: 'weather-tw-7.txt',
    outlet: '青嵐日報',
    title: '東陵外海規模6.7地震 3死148傷',
    language: 'zh-Hant',
    published: '2033-11-08',
    body: [
      '東陵縣外海7日清晨5時42分發生規模6.7地震，至少造成3人死亡、148人受傷。',
      '地震局局長甘允文表示，震央位於東陵縣東北方26公里海域，深度18公里，未來三天不排除發生規模5以上餘震。',
      '縣長嚴筱薇說，全縣有27棟房屋倒塌，其中11棟在白礁鎮，3名死者都是鎮上的居民。',
      '白礁核電廠2號機自動停機，電力公司表示未偵測到輻射外洩，網路流傳的影片是舊影片。',
      '海嘯警報在上午8時解除，最高浪高僅40公分。',
      '政府撥款2億元救災，罹難者家屬每戶可領80萬元慰問金。',
    ],
  }),
  inventArticle({
    id: 'baseball-tw',
    dump: 'sport-tw-7.txt',
    outlet: '南灣晨報',
    title: '赤鯨隊史第三冠 石靖遠奪MVP',
    language: 'zh-Hant',
    published: '2033-10-24',
    body: [
      '總冠軍賽第六戰23日在翠堤球場開打，赤鯨隊以5比2擊敗雷豹隊，以系列賽4勝2敗奪下隊史第三座冠軍。',
      '赤鯨先發投手石靖遠主投七局只失1分、送出9次三振，獲選系列賽最有價值球員。',
      '第五局，赤鯨外野手馬耀·巴奈在滿壘時擊出三分打點二壘安打，逆轉戰局。',
      '雷豹總教練洪承恪賽後坦言，第五局沒有提早換投是他的錯。',
      '石靖遠季後將成為自由球員，他說目前沒有和任何國外球團接觸。',
      '當晚進場觀眾1萬9876人，創下翠堤球場紀錄。',
      '聯盟表示，明年例行賽將由120場增加到126場，3月26日開幕。',
    ],
  }),
  inventArticle({
    id: 'milk-tw',
    dump: 'health-tw-7.txt',
    outlet: '溪州日報',
    title: '佳牧三批鮮乳用藥超標 8萬多瓶下架',
    language: 'zh-Hant',
    published: '2033-01-14',
    body: [
      '食藥署13日宣布，佳牧乳業三批鮮乳驗出動物用藥超標，要求在15日午夜前下架約8萬4000瓶。',
      '抽驗結果顯示，其中一批的四環黴素殘留量達0.28ppm，是標準的2.8倍。',
      '佳牧總經理倪宗翰道歉，並表示問題出在單一酪農，已停止收購該牧場的生乳。',
      '酪農藍阿順否認違規用藥，質疑抽樣過程有瑕疵。',
      '毒物科醫師程若寧說，一般人喝下一瓶並不會中毒，但孕婦與嬰兒應避免飲用。',
      '佳牧依法最高可被罰2億元，若再犯將被勒令停工。',
      '截至昨天，尚無民眾因此就醫的通報。',
    ],
  }),
];

export const traditionalRight = readStatements(`
minister-tw.0 p | 環境部長蘇硯蓁4月20日因焚化爐採購案的爭議辭職，職務暫由次長郎士弘代理。 | 蘇硯蓁, 郎士弘 | 環境部長蘇硯蓁4月20日並未因焚化爐採購案的爭議辭職。
minister-tw.0 p | 行政院長龐立言在蘇硯蓁提出辭呈的同一天就予以批准。 | 龐立言, 蘇硯蓁 | 行政院長龐立言沒有批准蘇硯蓁的辭呈。
minister-tw.1 p | 檢調懷疑環境部有官員外洩底價，讓得標的昱澄環工多賺了大約3.2億元。 | 昱澄環工
minister-tw.2 p | 蘇硯蓁否認與案件有關，說自己「沒有拿過一毛錢」，辭職是不想拖累團隊。 | 蘇硯蓁 | 蘇硯蓁承認與案件有關，說自己拿過錢。
minister-tw.3 p | 新土黨立委歐陽恪認為請辭是「斷尾求生」，並要求龐立言下星期赴立法院報告。 | 歐陽恪, 龐立言
minister-tw.4 p | 昱澄環工發言人說，公司是依法投標，也會配合調查。 | 昱澄環工 | 昱澄環工發言人說，公司不會配合調查。
minister-tw.5 p | 這座焚化爐每天可以處理900噸垃圾，預定在2036年完工。
minister-tw.6 p | 根據滄浪時報，內閣滿意度3月只有31.5%，已經連續四個月下降。 | | 根據滄浪時報，內閣滿意度3月為31.5%，近四個月沒有下降。
servers-tw.0 p | 曜霖電子第二季營收達2140億元，較去年同期增加38%，第一次超過宏碩科技。 | 曜霖電子, 宏碩科技 | 曜霖電子第二季營收為2140億元，沒有超過宏碩科技。
servers-tw.1 p | 齊維漢說，AI伺服器占營收的比重已達57%，第三季營收可望再增加10%。 | 齊維漢
servers-tw.2 p | 毛利率從8.1%下滑到6.9%，主要原因是新廠折舊和8億元的匯兌損失。 | | 毛利率沒有從8.1%下滑到6.9%。
servers-tw.3 p | 曜霖表示不會關閉薩瓦州的工廠，當地1,900名員工不受影響。 | 曜霖, 薩瓦州 | 曜霖證實將關閉薩瓦州的工廠。
servers-tw.4 p | 博登證券把曜霖的目標價從310元調高到365元，其分析師梅若楠指市場「低估了訂單能見度」。 | 博登證券, 曜霖, 梅若楠
servers-tw.5 p | 曜霖股價7月29日漲4.4%，收盤價332元，宏碩則跌1.6%。 | 曜霖, 宏碩
servers-tw.1+2 p | 雖然AI伺服器已占營收57%，毛利率卻從8.1%降到6.9%。 | | 雖然AI伺服器已占營收57%，毛利率卻沒有下降。 | AI伺服器已占營收的57% // 毛利率由去年同期的8.1%降至6.9%
servers-tw-en.2 p | The gross margin shrank from 8.1% to 6.9%, mainly because of depreciation at new plants and an NT$800 million currency loss. | | The gross margin did not shrink from 8.1% to 6.9%.
servers-tw-en.4 p | Boden Securities lifted its price target for Yaolin from NT$310 to NT$365. | Boden Securities, Yaolin | Boden Securities did not lift its price target for Yaolin.
quake-tw.0 p | 7日清晨發生在東陵縣外海的規模6.7地震，已造成至少3人喪生、148人受傷。 | 東陵縣
quake-tw.1 p | 甘允文說，未來三天仍有可能發生規模5以上的餘震。 | 甘允文 | 甘允文說，未來三天不可能發生規模5以上的餘震。
quake-tw.1 p | 這次地震深度18公里，震央在東陵縣東北方約26公里的海域。 | 東陵縣 | | 震央位於東陵縣東北方26公里海域，深度18公里
quake-tw.2 p | 縣長嚴筱薇指出，倒塌的27棟房屋中有11棟位於白礁鎮，三名罹難者也都是當地居民。 | 嚴筱薇, 白礁鎮
quake-tw.3 p | 電力公司表示，白礁核電廠2號機自動停機後，沒有偵測到輻射外洩。 | | 電力公司表示，白礁核電廠2號機自動停機後，偵測到輻射外洩。
quake-tw.4 p | 海嘯警報已於早上8點解除，最高的浪只有40公分。 | | 海嘯警報早上8點還沒有解除。
quake-tw.5 p | 政府撥出2億元賑災，並發給罹難者家屬每戶80萬元慰問金。
baseball-tw.0 p | 赤鯨隊23日以5比2打敗雷豹隊，以4勝2敗拿下隊史第三座冠軍。 | 赤鯨隊, 雷豹隊 | 赤鯨隊23日未能打敗雷豹隊。
baseball-tw.1 p | 石靖遠投七局僅失1分、三振對手9次，並獲選為系列賽MVP。 | 石靖遠 | 石靖遠投七局僅失1分，卻沒有獲選為系列賽MVP。
baseball-tw.2 p | 馬耀·巴奈第五局在滿壘時的二壘安打帶有三分打點，讓赤鯨逆轉。 | 馬耀·巴奈, 赤鯨
baseball-tw.3 p | 雷豹總教練洪承恪承認，第五局太晚更換投手是自己的錯。 | 雷豹, 洪承恪 | 雷豹總教練洪承恪不認為第五局太晚更換投手是自己的錯。
baseball-tw.4 p | 季後將成為自由球員的石靖遠表示，目前未與國外球團接觸。 | 石靖遠 | 季後將成為自由球員的石靖遠表示，目前已與國外球團接觸。
baseball-tw.5 p | 這場比賽有19,876名觀眾進場，是翠堤球場的新紀錄。 | 翠堤球場
baseball-tw.6 p | 明年例行賽從120場增為126場，將在3月26日開打。 | | 明年例行賽不會從120場增為126場。
milk-tw.0 p | 佳牧乳業有三批鮮乳的動物用藥超標，約8.4萬瓶須在15日午夜以前下架。 | 佳牧乳業 | 佳牧乳業有三批鮮乳的動物用藥超標，但不須下架。
milk-tw.1 p | 其中一批鮮乳的四環黴素殘留為0.28ppm，相當於標準的2.8倍。 | | 其中一批鮮乳的四環黴素殘留為0.28ppm，沒有超過標準。
milk-tw.2 p | 佳牧總經理倪宗翰致歉，說問題來自一名酪農，公司已不再收購該牧場的生乳。 | 佳牧, 倪宗翰 | 佳牧總經理倪宗翰說問題來自一名酪農，公司仍會繼續收購該牧場的生乳。
milk-tw.3 p | 藍阿順不承認違規用藥，並質疑抽樣過程有問題。 | 藍阿順 | 藍阿順承認違規用藥。
milk-tw.4 p | 程若寧醫師指出，一般人喝一瓶不至於中毒，但孕婦和嬰兒不應飲用。 | 程若寧 | 程若寧醫師指出，一般人喝一瓶就會中毒。
milk-tw.5 p | 依照法律，佳牧最高面臨2億元罰款，再犯則會被勒令停工。 | 佳牧
milk-tw.6 p | 到昨天為止，還沒有接到民眾因此就醫的通報。 | | 到昨天為止，已經接到民眾因此就醫的通報。
minister-tw.0 t | Environment minister 蘇硯蓁 resigned on April 20 over the procurement of an incinerator, and premier 龐立言 accepted the resignation the same day. | 蘇硯蓁, 龐立言 | Environment minister 蘇硯蓁 did not resign over the procurement of an incinerator.
minister-tw.1 t | Investigators suspect that officials leaked the reserve price, allowing the winning bidder, 昱澄環工, to earn about NT$320 million more. | 昱澄環工
minister-tw.2 t | 苏砚蓁否认涉案，强调自己“没有拿过一毛钱”，辞职只是为了不拖累团队。 | 苏砚蓁 | 苏砚蓁承认涉案，辞职是为了不拖累团队。
minister-tw.3 t | 新土党立委欧阳恪批评请辞是“断尾求生”，要求庞立言下周到立法院报告。 | 欧阳恪, 庞立言
minister-tw.5 t | 焼却炉は2036年に完成する予定で、1日に900トンのごみを処理できる。
servers-tw.0 t | Yaolin Electronics' second-quarter revenue climbed 38% year on year to NT$214 billion, surpassing Hongshuo Technology for the first time. | Yaolin Electronics, Hongshuo Technology | Yaolin Electronics' second-quarter revenue climbed to NT$214 billion but did not surpass that of Hongshuo Technology.
servers-tw.3 t | Yaolin denied that it would shut its factory in Sava and said the 1,900 employees there would not be affected. | Yaolin, Sava | Yaolin confirmed that it would shut its factory in Sava.
servers-tw.4 t | Mei Ruo-nan, an analyst at Boden Securities, believes the market has "underestimated the visibility of orders". | Mei Ruo-nan, Boden Securities
servers-tw.5 t | 曜霖の株価は29日、4.4%高の332元で取引を終え、宏碩は1.6%下落した。 | 曜霖, 宏碩
servers-tw.1 t | 董事长齐维汉表示，AI服务器已占营收的57%，第三季度营收有望再增长10%。 | 齐维汉
servers-tw-en.3 t | 曜霖否認要關閉薩瓦州的工廠，並強調當地1,900名員工不會受影響。 | 曜霖, 薩瓦州 | 曜霖證實要關閉薩瓦州的工廠。
servers-tw-en.1 t | 齊維漢在法說會上說，AI伺服器已占營收57%，第三季營收可能再成長10%。 | 齊維漢
quake-tw.0 t | A magnitude 6.7 earthquake struck off 東陵縣 at 5:42 a.m. on November 7, killing at least three people and injuring 148. | 東陵縣
quake-tw.1 t | 地震局局长甘允文称，未来三天不排除发生5级以上余震。 | 甘允文 | 地震局局长甘允文称，未来三天不会发生5级以上余震。
quake-tw.2 t | Huyện trưởng 嚴筱薇 cho biết 27 ngôi nhà trong huyện bị sập, trong đó 11 ngôi ở thị trấn 白礁. | 嚴筱薇
quake-tw.3 t | 白礁原発2号機は自動停止し、電力会社は放射能漏れは検知されていないとしている。 | | 白礁原発2号機は自動停止し、電力会社は放射能漏れを検知したとしている。
quake-tw.4 t | The tsunami warning was lifted at 8 a.m., and the highest wave measured only 40 centimetres. | | The tsunami warning had not been lifted at 8 a.m.
baseball-tw.0 t | On October 23, 赤鯨 beat 雷豹 5-2 in game six to win the series four games to two and take the third title in the club's history. | 赤鯨, 雷豹 | On October 23, 赤鯨 did not beat 雷豹 in game six.
baseball-tw.1 t | Starter 石靖遠 gave up just one run in seven innings, struck out nine and was named most valuable player of the series. | 石靖遠 | Starter 石靖遠 gave up just one run in seven innings but was not named most valuable player of the series.
baseball-tw.3 t | 雷豹の洪承恪監督は試合後、5回に早く投手を交代させなかったのは自分の責任だと認めた。 | 雷豹, 洪承恪
baseball-tw.4 t | 石靖远季后将成为自由球员，他表示目前没有与任何国外球队接触。 | 石靖远 | 石靖远季后将成为自由球员，他表示目前正与国外球队接触。
baseball-tw.5 t | Trận đấu tối hôm đó có 19.876 khán giả, mức kỷ lục của sân 翠堤. | 翠堤
milk-tw.0 t | The food and drug agency ordered about 84,000 bottles of milk made by 佳牧乳業 off the shelves by midnight on the 15th. | 佳牧乳業 | The food and drug agency did not order any milk made by 佳牧乳業 off the shelves.
milk-tw.4 t | Toxicologist 程若寧 said one bottle would not poison an ordinary person, but pregnant women and infants should avoid the milk. | 程若寧 | Toxicologist 程若寧 said one bottle would poison an ordinary person.
milk-tw.1 t | Một lô sữa có dư lượng tetracycline 0,28 ppm, gấp 2,8 lần mức tiêu chuẩn.
milk-tw.2 t | 佳牧の倪宗翰総経理は謝罪し、原因は一軒の酪農家にあり、その牧場からの生乳の買い取りをやめたと述べた。 | 佳牧, 倪宗翰 | 佳牧の倪宗翰総経理は、その牧場からの生乳の買い取りをやめていないと述べた。
milk-tw.5 t | 佳牧依法最高可被罚款2亿元，如果再犯将被责令停工。 | 佳牧
`);

export const traditionalWrong = readWrong(`
minister-tw.6 number | 民調顯示，內閣滿意度3月僅剩35.1%，已連續四個月下滑。
servers-tw.0 number | Yaolin Electronics said second-quarter revenue rose 83 percent from a year earlier to NT$214 billion.
quake-tw.2 number | 縣長嚴筱薇說，全縣有37棟房屋倒塌，其中11棟在白礁鎮。
baseball-tw.1 number | 石靖遠主投七局只失1分，送出12次三振，獲選系列賽最有價值球員。
minister-tw.5 date | 該焚化爐預計2039年完工，每日可處理垃圾900公噸。
milk-tw.0 date | 食藥署要求佳牧乳業在14日午夜前下架約8萬4000瓶鮮乳。
baseball-tw.6 date | 聯盟表示，明年例行賽將在4月26日開幕，共126場。
quake-tw.4 date | The tsunami warning was lifted at 11 a.m., and the highest wave measured only 40 centimetres.
minister-tw.0 name | 環境部長蘇硯蓁請辭獲准，職務由次長歐陽恪代理。
servers-tw.4 name | 外資券商博登證券的分析師齊維漢認為市場「低估了訂單能見度」。
baseball-tw.2 name | 第五局，赤鯨外野手林浩然在滿壘時擊出三分打點二壘安打，逆轉戰局。
milk-tw.4 name | Toxicologist 倪宗翰 said one bottle would not poison an ordinary person.
minister-tw.0 outlet | 據南灣晨報報導，環境部長蘇硯蓁20日因焚化爐採購案爭議請辭獲准。
servers-tw.3 outlet | 路透社報導，曜霖否認將關閉位於薩瓦州的工廠。
quake-tw.0 outlet | According to NHK, an earthquake of magnitude 6.7 off 東陵縣 killed at least three people and injured 148.
milk-tw.0 outlet | 滄浪時報指出，佳牧乳業三批鮮乳驗出動物用藥超標，約8萬4000瓶須下架。
minister-tw.2 negation | 蘇硯蓁在記者會上坦承涉案，請辭是為了不拖累團隊。
servers-tw.3 negation | Yaolin confirmed that it would close its plant in Sava, where 1,900 people work.
quake-tw.1 negation | 地震局局長甘允文表示，未來三天不會再有規模5以上的餘震。
baseball-tw.4 negation | 石靖遠說，他目前已經和國外球團接觸。
minister-tw.1 quote-altered | 檢調懷疑有官員洩漏底價，使昱澄環工多賺約3億2000萬元。 | 檢調上週搜索環境部，證實有官員洩漏底價
servers-tw.2 quote-altered | 毛利率由8.1%降至6.9%，主要是新廠折舊與匯損所致。 | 毛利率由去年同期的8.1%降至6.9%，他解釋主要是舊廠折舊與匯損8億元所致
quake-tw.3 quote-altered | 電力公司表示未偵測到輻射外洩。 | 白礁核電廠2號機手動停機，電力公司表示未偵測到輻射外洩
milk-tw.3 quote-altered | 酪農藍阿順否認違規用藥，質疑抽樣過程有瑕疵。 | 酪農藍阿順否認違規用藥，質疑檢驗過程有瑕疵
minister-tw.2+3 stitched | 蘇硯蓁在記者會上批評請辭是「斷尾求生」，要求龐立言到立法院報告。
servers-tw.0+5 stitched | 宏碩科技第二季營收年增38%，但股價29日下跌1.6%。
quake-tw.1+4 stitched | 地震局局長甘允文表示，未來三天的餘震可能引發40公分高的海嘯。
milk-tw.5 stitched | 佳牧若再犯，將停止收購該牧場的生乳。 | 若再犯將停止收購該牧場的生乳
minister-tw.1 unit-or-amount | 檢調懷疑底價外洩讓昱澄環工多賺約32億元。
servers-tw.0 unit-or-amount | 曜霖電子第二季營收為214億元，首度超越對手宏碩科技。
quake-tw.5 unit-or-amount | The government allocated 2 billion for relief, and each bereaved family can receive 800,000 in condolence money.
milk-tw.1 unit-or-amount | 其中一批鮮乳的四環黴素殘留量達28ppm，是標準的2.8倍。
minister-tw.3 attribution | 行政院長龐立言批評，請辭是「斷尾求生」。
servers-tw.1 attribution | 宏碩科技董事長表示，AI伺服器已占營收的57%，第三季營收可望再成長一成。
baseball-tw.3 attribution | 石靖遠賽後坦言，第五局沒有提早換投是他的錯。
milk-tw.4 attribution | 佳牧總經理倪宗翰說，一般人喝下一瓶並不會中毒。
`);
