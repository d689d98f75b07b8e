import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** A typhoon's claims, an electric scooter maker, a teachers' union, a temple, in Traditional Chinese; all of it is invented. */
export const traditionalReports = [
  inventArticle({
    id: 'zt1',
    dump: 'x.txt',
    outlet: '嘉原日報',
    title: '颱風榴花理賠破4萬件　產險公會：農損不在住宅險範圍',
    language: 'zh-Hant',
    published: '2026-09-24',
    body: [
      '颱風「榴花」重創東部，產險公會23日公布統計，截至22日下午5時，全台共受理4萬1,200件理賠申請，金額估達新台幣58億元，創2015年以來單一颱風新高。',
      '其中車體損失險占2萬3,600件最多，住宅颱風洪水險9,800件次之，其餘為商業火險附加險。',
      '產險公會理事長石兆廷指出，約有三成案件資料不齊，已要求各會員公司在10月15日前完成初審，「不能讓災民等到過年」。',
      '花蓮縣受災最重，瑞穗鄉安平村有137戶淹水超過一層樓，村長高金葉表示，村裡投保颱風險的住戶不到一成。',
      '金管會保險局副局長方郁琳澄清，外傳「未當場拍照就不予理賠」並非事實，保戶可用里長證明或監視器畫面代替。',
      '業界市占第二的東岳產險預估自留損失約6.4億元，但強調已向瑞士再保等業者分出七成風險，不影響全年獲利目標。',
      '消費者權益團體「安心保聯盟」批評，部分業者以「地下室非居住空間」為由拒賠，要求主管機關一週內提出解釋函。',
      '方郁琳對此回應，保險局將於9月底前邀集業者討論，但目前沒有強制統一條款的計畫。',
    ],
  }),
  inventArticle({
    id: 'zt2',
    dump: 'x.txt',
    outlet: '島電財經',
    title: '翔馳電動機車砍財測　董座：換電站不會收',
    language: 'zh-Hant',
    published: '2026-08-13',
    body: [
      '電動機車廠翔馳動能（6891）12日召開法說會，將今年出貨目標由9.2萬輛下修至6.5萬輛，降幅近三成，為掛牌以來第二度下修。',
      '公司第二季營收31.7億元，年減18.4%，每股虧損0.86元，毛利率則從上季的9.1%回升至11.3%。',
      '董事長杜承鴻坦言補助退場衝擊超乎預期，但駁斥將關閉偏鄉換電站的傳聞，「一座都不會收，只會挪」。',
      '翔馳目前在全台設有2,480座換電站，其中約340座每日交換次數低於20次。',
      '財務長賴宜蓁說明，公司手上現金還有47億元，年底前沒有現金增資的必要，不過不排除明年上半年發行可轉債。',
      '對於與印尼車廠Garuda Roda的合資案，翔馳表示原訂9月簽約，因當地電池補貼辦法未定案，將延至第四季。',
      '外資券商康橋證券當天將目標價由52元調降至38元，分析師林慕白認為，該公司2027年以前難以轉盈。',
      '翔馳工會則要求公司說明桃園廠夜班取消後120名約聘人員的去留，資方允諾8月底前答覆。',
    ],
  }),
  inventArticle({
    id: 'zt3',
    dump: 'x.txt',
    outlet: '海傍新聞',
    title: '教師工會促擱置「課擔新計法」　教育局指從未定案',
    language: 'zh-Hant',
    published: '2026-11-05',
    body: [
      '香島教育人員工會昨日（4日）公布問卷結果，在1,846名受訪中小學教師當中，有72.5%表示反對當局研究中的「課擔新計法」，僅得9%贊成。',
      '該會會長鄺倩儀批評，新計法將班主任時間及課後輔導剔出工時，變相令前線教師每周多教四節，「加咗工，仲要話你冇加到」。',
      '教育局發言人回覆查詢時強調，有關方案仍在諮詢階段，從未定案，亦否認已向個別學校發出試行指引。',
      '不過沙田一間津貼中學的副校長向本報展示一份註明10月17日的內部電郵，內文要求校方在11月底前提交試行名單。',
      '立法會議員鄧柏熙認為局方應先公布2024年委託顧問所做的研究，否則難以釋除業界疑慮。',
      '工會計劃在本月22日發起「準時放工日」，預計有逾60間學校參與，但強調不會罷課。',
      '津貼中學議會前主席霍世昌則持不同意見，指現行計法自1998年沿用至今，早應檢討，惟必須增撥人手配合。',
      '諮詢期將於12月12日結束，局方預計最快明年9月推行。',
    ],
  }),
  inventArticle({
    id: 'zt4',
    dump: 'x.txt',
    outlet: '澎海時報',
    title: '百年古廟靈濟宮梁柱蛀空　文資審議要求停止自行拆修',
    language: 'zh-Hant',
    published: '2026-04-30',
    body: [
      '澎湖湖灣村靈濟宮正殿三根主梁遭白蟻蛀空，縣府文化局28日召開文資審議會，決議要求廟方停止自行拆修，並於60天內提出緊急加固計畫。',
      '靈濟宮創建於清道光十二年（1832年），1921年由匠師陳水籃主持重建，2009年登錄為縣定古蹟。',
      '廟方管委會主委蔡萬福喊冤，稱3月初拆下的只是後殿簷板，「正殿一根釘子都沒動」，且事前曾口頭告知村公所。',
      '文化局文資科長尤靖雯則說，依《文化資產保存法》，口頭告知不生效力，最高可處200萬元罰鍰，但現階段不會開罰。',
      '結構技師公會鑑定報告指出，東側主梁斷面損失達64%，若遇六級以上地震有倒塌之虞，建議5月20日王爺祭典期間不開放正殿。',
      '蔡萬福表示，祭典已籌備兩年，預計有3萬名信眾進香，管委會只同意管制人數，不同意封殿。',
      '修復經費初估1億2,800萬元，文化部可望補助七成，其餘由縣府與廟方分攤。',
      '湖灣村長翁麗珠證實，她在3月時確實沒有接到廟方任何通知。',
    ],
  }),
];

export const traditionalRight = readStatements(`
zt1.0 p | 截至22日下午5時，全台理賠申請已達4萬1200件，金額約58億元新台幣。
zt1.1 p | 理賠案件以車體損失險最多，有2萬3600件，其次是住宅颱風洪水險的9800件。
zt1.2 p | 石兆廷表示，大約30%的案件資料不完整，各會員公司須在10月15日以前完成初審。 | 石兆廷
zt1.3 p | 據村長高金葉說，安平村有投保颱風險的住戶不到10%。 | 高金葉, 安平村
zt1.4 p | 保險局副局長方郁琳否認「沒有當場拍照就不賠」的傳言，稱可改以里長證明或監視器畫面替代。 | 方郁琳 | 保險局副局長方郁琳證實「沒有當場拍照就不賠」的說法。
zt1.7 p | 方郁琳說，保險局目前並無強制統一條款的規劃。 | 方郁琳 | 方郁琳說，保險局目前有強制統一條款的規劃。
zt1.0 t | As of 5 p.m. on the 22nd, 41,200 insurance claims worth an estimated NT$5.8 billion had been received across Taiwan. | Taiwan
zt1.3 t | In Anping Village (安平村) in Ruisui Township, Hualien County, 137 households were flooded to above one storey. | Anping Village, 安平村, Ruisui, Hualien
zt1.4 t | Fang Yu-lin (方郁琳), deputy head of the Insurance Bureau, said it was not true that claims would be refused if no photos were taken on the spot. | Fang Yu-lin, 方郁琳, Insurance Bureau | Fang Yu-lin (方郁琳), deputy head of the Insurance Bureau, said it was true that claims would be refused if no photos were taken on the spot.
zt1.5 t | Dongyue Insurance, the industry's second-largest by market share, expects a retained loss of about NT$640 million. | Dongyue Insurance
zt1.7 t | 方郁琳氏は、保険局が9月末までに業者を集めて協議するが、条項の統一を義務付ける計画は現時点でないと述べた。 | 方郁琳
zt2.0 p | 翔馳動能把全年出貨目標從9.2萬輛調降為6.5萬輛。 | 翔馳動能
zt2.1 p | 第二季營收較去年同期減少18.4%，為31.7億元，每股虧損0.86元。
zt2.2 p | 董事長杜承鴻否認要關掉偏鄉換電站。 | 杜承鴻 | 董事長杜承鴻證實要關掉偏鄉換電站。
zt2.4 p | 財務長賴宜蓁表示，帳上現金仍有47億元，今年底前無須現金增資。 | 賴宜蓁
zt2.5 p | 翔馳與Garuda Roda的合資案原定9月簽約，現改到第四季。 | 翔馳, Garuda Roda
zt2.7 p | 資方答應在8月底以前，就桃園廠120名約聘人員的去留給工會答覆。 | 桃園
zt2.0 t | Xiangchi Power (翔馳動能) cut this year's shipment target to 65,000 vehicles from 92,000. | Xiangchi Power, 翔馳動能
zt2.2 t | Chairman Tu Cheng-hung (杜承鴻) denied rumours that battery-swapping stations in rural areas would be shut. | Tu Cheng-hung, 杜承鴻 | Chairman Tu Cheng-hung (杜承鴻) confirmed rumours that battery-swapping stations in rural areas would be shut.
zt2.4 t | 頼宜蓁（賴宜蓁）財務責任者は、来年上半期に転換社債を発行する可能性を排除しないと説明した。 | 頼宜蓁, 賴宜蓁
zt2.6 t | 康桥证券将目标价从52元下调至38元，其分析师林慕白认为该公司在2027年之前难以扭亏为盈。 | 康桥证券, 林慕白
zt2.3 t | Khoảng 340 trong số 2.480 trạm đổi pin của công ty trên toàn Đài Loan có dưới 20 lượt đổi mỗi ngày. | Đài Loan
zt3.0 p | 工會調查顯示，1846名受訪教師中有72.5%反對「課擔新計法」，贊成的只有9%。
zt3.1 p | 鄺倩儀指新計法不把班主任時間及課後輔導計入工時，等於要前線教師每星期多教四堂。 | 鄺倩儀
zt3.2 p | 教育局否認已經向個別學校發出試行指引。 | 教育局 | 教育局承認已經向個別學校發出試行指引。
zt3.5 p | 工會將於本月22日舉行「準時放工日」，料超過60間學校響應，並表明不會罷課。 | | 工會將於本月22日舉行「準時放工日」，並表明會罷課。
zt3.7 p | 局方估計新計法最早於明年9月實施。
zt3.2 t | The Education Bureau stressed that the plan was still under consultation and had never been finalised. | Education Bureau | The Education Bureau said that the plan was no longer under consultation and had been finalised.
zt3.4 t | Lawmaker Tang Pak-hei (鄧柏熙) said the bureau should first publish the study it commissioned from consultants in 2024. | Tang Pak-hei, 鄧柏熙
zt3.6 t | Fok Sai-cheong (霍世昌), former chairman of the council of subsidised secondary schools, said the current method had been in use since 1998 and should have been reviewed long ago. | Fok Sai-cheong, 霍世昌
zt3.3 t | 沙田一所津贴中学的副校长出示了一封标注10月17日的内部电邮，其中要求校方于11月底前提交试行名单。 | 沙田
zt3.5 t | 組合は今月22日に「定時退勤の日」を実施する計画で、60校を超える学校の参加を見込むが、授業ボイコットはしないとしている。
zt4.0 p | 文化局審議會決議，廟方必須停止自行拆修，並在60日內提出緊急加固計畫。
zt4.1 p | 靈濟宮建於1832年，2009年登錄為縣定古蹟。 | 靈濟宮
zt4.2 p | 蔡萬福強調正殿完全沒有動過，三月初拆除的僅是後殿的簷板。 | 蔡萬福 | 蔡萬福承認正殿已經動過。
zt4.3 p | 尤靖雯說，目前階段不會開罰。 | 尤靖雯 | 尤靖雯說，目前階段就會開罰。
zt4.5 p | 蔡萬福說，管委會只願意管制人數，反對封殿。 | 蔡萬福
zt4.6 p | 修復費用初步估計為1.28億元，文化部有望補助其中七成。 | 文化部
zt4.1 t | Lingji Temple (靈濟宮), founded in 1832, was rebuilt in 1921 under the craftsman Chen Shui-lan (陳水籃). | Lingji Temple, 靈濟宮, Chen Shui-lan, 陳水籃
zt4.3 t | Yu Ching-wen, the Cultural Affairs Bureau's heritage section chief, said verbal notice has no legal effect and that the maximum fine is NT$2 million. | Yu Ching-wen, Cultural Affairs Bureau
zt4.4 t | 構造技師公会の鑑定報告書によると、東側の主梁は断面の64%が失われている。
zt4.7 t | Trưởng thôn Hồ Loan, bà Ông Lệ Châu (翁麗珠), xác nhận bà không nhận được bất kỳ thông báo nào từ phía ngôi đền hồi tháng 3. | Hồ Loan, Ông Lệ Châu, 翁麗珠 | Trưởng thôn Hồ Loan, bà Ông Lệ Châu (翁麗珠), nói bà đã nhận được thông báo từ phía ngôi đền hồi tháng 3.
zt4.6 t | Repairs are initially estimated to cost NT$128 million, with the Ministry of Culture expected to cover 70%. | Ministry of Culture
zt2.0+1 p | 翔馳動能第二季每股虧損0.86元，並把今年出貨目標下修到6.5萬輛。 | 翔馳動能
`);

export const traditionalWrong = readWrong(`
zt1.0 number | 全台共受理4萬2,100件理賠申請，金額估達58億元。
zt1.2 date | 石兆廷要求各會員公司在10月25日前完成初審。
zt1.3 name | 村長方郁琳表示，村裡投保颱風險的住戶不到一成。
zt1.7 negation | The Insurance Bureau plans to make uniform policy terms mandatory, Fang Yu-lin (方郁琳) said.
zt1.6 attribution | 產險公會批評部分業者以「地下室非居住空間」為由拒賠。
zt1.2 quote | 石兆廷說，不能讓災民等到明年。 | 「不能讓災民等到明年」
zt1.1+5 stitched | 東岳產險受理的車體損失險理賠有2萬3,600件。
zt1.2 outlet | 據《澎海時報》報導，產險公會要求會員公司在10月15日前完成初審。
zt2.3 number | 翔馳目前在全台設有2,840座換電站。
zt2.1 number | Gross margin recovered to 13.1% from 9.1% in the previous quarter.
zt2.5 date | 翔馳與印尼車廠Garuda Roda的合資案原訂7月簽約。
zt2.6 name | 外資券商康橋證券分析師賴宜蓁認為，該公司2027年以前難以轉盈。
zt2.4 negation | 財務長賴宜蓁說，公司年底前有現金增資的必要。
zt2.7 attribution | 康橋證券要求公司說明桃園廠夜班取消後120名約聘人員的去留。
zt2.2 quote | 杜承鴻說換電站一座都不會收，只會賣。 | 「一座都不會收，只會賣」
zt2.0+5 stitched | Garuda Roda將今年出貨目標由9.2萬輛下修至6.5萬輛。
zt3.0 number | 在1,846名受訪教師當中，有75.2%反對「課擔新計法」。
zt3.3 date | 該份內部電郵註明日期為10月7日。
zt3.7 date | The consultation will end on December 22.
zt3.1 name | 霍世昌批評新計法將班主任時間及課後輔導剔出工時。
zt3.2 negation | 教育局發言人證實已向個別學校發出試行指引。
zt3.5 negation | The union said it would boycott classes on the 22nd of this month.
zt3.4 attribution | 教育局發言人認為應先公布2024年委託顧問所做的研究。
zt3.1 quote | 鄺倩儀說，加了薪，還要說你沒有加到。 | 「加咗薪，仲要話你冇加到」
zt3.3+6 stitched | 霍世昌要求校方在11月底前提交試行名單。
zt4.4 number | 鑑定報告指出，東側主梁斷面損失達46%。
zt4.1 date | 靈濟宮1912年由匠師陳水籃主持重建。
zt4.4 date | The report recommends keeping the main hall closed during the festival on May 12.
zt4.3 name | 文化局文資科長翁麗珠說，口頭告知不生效力。
zt4.7 negation | 湖灣村長翁麗珠證實，她在3月時接到了廟方通知。
zt4.2 attribution | 尤靖雯稱3月初拆下的只是後殿簷板，正殿沒有動。
zt4.2 quote | 蔡萬福說正殿一片瓦都沒動。 | 「正殿一片瓦都沒動」
zt4.0+5 stitched | 文化局預計有3萬名信眾進香，並同意管制人數。
zt4.3+6 stitched | 廟方最高可處1億2,800萬元罰鍰。
zt4.6 outlet | 《嘉原日報》報導，靈濟宮修復經費初估1億2,800萬元。
`);
