import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** Electric buses, a chip plant, a typhoon told twice, in Traditional Chinese; all of it is invented. */
export const traditionalReports = [
  inventArticle({
    id: 'ebus',
    dump: 'mirror.txt',
    outlet: '鏡灣日報',
    title: '港府推電動巴士資助計劃 目標2030年底前增至1,200輛',
    language: 'zh-Hant',
    published: '2026-03-26',
    body: [
      '香港政府昨日公布電動巴士資助計劃，預留15億港元，協助專營巴士公司購買新車。',
      '計劃目標是在2030年底前，令全港電動巴士增至1,200輛。',
      '目前路面上的電動巴士只有186輛，佔整體不足百分之四。',
      '每輛雙層巴士最多可獲資助180萬元，約為車價的三分之一。',
      '環境及生態局副秘書長駱詠詩說：「充電設施會先於車輛到位，不會出現有車無電的情況。」',
      '她否認計劃會推高車資。',
      '立法會議員麥兆堃則批評，計劃沒有涵蓋小巴，司機「被遺忘了」。',
      '首批充電站將設於沙田、屯門及觀塘，預計2027年第二季啟用。',
      '翠安巴士對計劃表示歡迎，並打算明年購入90輛電動雙層巴士。',
    ],
  }),
  inventArticle({
    id: 'packaging',
    dump: 'island.txt',
    outlet: '島嶼財訊',
    title: '封測廠晟嵐斥資320億元 赴德國德勒斯登設廠',
    language: 'zh-Hant',
    published: '2026-05-06',
    body: [
      '半導體封裝測試廠晟嵐科技5日宣布，將投資新台幣320億元，在德國德勒斯登興建首座歐洲工廠。',
      '該公司表示，工廠預計今年11月動工，2029年量產，初期聘用約750人。',
      '德國政府將補助約2.4億歐元，仍須歐盟執委會核准。',
      '董事長紀宏岳說，赴歐設廠是應客戶要求，「不是因為台灣缺電」。',
      '他強調，最先進的製程仍會留在高雄。',
      '晟嵐去年營收達1,180億元，年增17%，其中歐洲客戶占22%。',
      '經濟部官員溫佩璇表示，政府不會限制封裝技術外移，但會審查關鍵設備的出口。',
      '分析師賀立群認為，德國的人力成本約為台灣的2.5倍，新廠短期內難以獲利。',
      '晟嵐股價昨日下跌3.1%，收在412元。',
    ],
  }),
  inventArticle({
    id: 'fulo',
    dump: 'island.txt',
    outlet: '東岸晨報',
    title: '颱風芙蘿登陸台東 4人受傷、逾6萬戶停電',
    language: 'zh-Hant',
    published: '2026-08-20',
    body: [
      '中度颱風芙蘿19日清晨5時40分在台東縣成功鎮登陸，造成4人受傷，沒有人死亡。',
      '台電統計，全台一度有6萬3千戶停電，到晚間已有九成恢復供電。',
      '花蓮縣秀林鄉兩天累積雨量達612毫米，是今年最大的紀錄。',
      '縣府預先撤離了1,840名居民，其中三分之二來自山區部落。',
      '「我們寧可白撤一百次，也不要漏掉一次」，縣消防局副局長游振邦說。',
      '台鐵宣布，花蓮至台東間列車停駛至21日中午。',
      '農業部初估，農業損失約2億7千萬元，以釋迦受害最重。',
      '中央氣象署預報員沈筱薇指出，芙蘿已於19日深夜減弱為輕度颱風，但不會立刻遠離。',
      '她呼籲民眾週末前不要上山。',
    ],
  }),
  inventArticle({
    id: 'fulo2',
    dump: 'mirror.txt',
    outlet: '鏡灣日報',
    title: '芙蘿吹襲台灣東部 7傷8萬戶停電 港團滯留花蓮',
    language: 'zh-Hant',
    published: '2026-08-20',
    body: [
      '颱風芙蘿昨日吹襲台灣東部，至少7人受傷，約8萬戶一度停電。',
      '香港旅行社康途假期表示，共有5個旅行團、合共132名旅客滯留花蓮。',
      '公司發言人杜芷晴說，團友全部平安，不會額外收取住宿費用。',
      '一名姓關的團友說，酒店停水半天，「但有人逐間房派飯」。',
      '國晴航空取消了昨日往來香港與花蓮的全部6班航班，預計明日恢復。',
      '香港天文台表示，芙蘿不會影響本港，毋須發出警告信號。',
      '受外圍氣流影響，本港未來三日天氣酷熱，氣溫最高達攝氏35度。',
      '旅遊業人士葛啟樑提醒旅客，出發前應先向旅行社查詢。',
    ],
  }),
];

export const traditionalRight = readStatements(`
ebus.0 p | 香港政府預留15億港元，資助專營巴士公司購置電動巴士。 | 香港政府 | 香港政府沒有預留15億港元資助專營巴士公司購置電動巴士。
ebus.1+2 p | 全港現時只有186輛電動巴士，政府希望2030年底前增加到1,200輛。
ebus.3 p | 每輛雙層巴士的資助上限為180萬元，大約相當於車價的三分之一。 | | 每輛雙層巴士的資助並無上限。
ebus.4+5 p | 駱詠詩表示，充電設施會在車輛之前到位，並否認計劃會令車資上升。 | 駱詠詩 | 駱詠詩承認計劃會令車資上升。
ebus.6 p | 立法會議員麥兆堃批評計劃未包括小巴，認為司機被遺忘。 | 麥兆堃, 立法會 | 立法會議員麥兆堃稱讚計劃包括小巴。
ebus.7 p | 據《鏡灣日報》報道，首批充電站設在沙田、屯門和觀塘，預期2027年第二季投入使用。 | 鏡灣日報, 沙田, 屯門, 觀塘
ebus.0 t | Hong Kong's government has set aside HK$1.5 billion to help franchised bus companies buy new electric buses. | Hong Kong | Hong Kong's government has not set aside HK$1.5 billion to help franchised bus companies buy new electric buses.
ebus.3 t | 双层巴士每辆最多可获得180万港元补贴，约占车价三分之一。
ebus.8 t | 翠安バスは計画を歓迎し、来年、電動の2階建てバス90台を購入するつもりだ。 | 翠安バス | 翠安バスは計画を歓迎せず、購入の予定もない。
ebus.4+5 t | Bà Lạc Vịnh Thi (駱詠詩) phủ nhận việc kế hoạch này sẽ đẩy giá vé lên cao. | 駱詠詩 | Bà Lạc Vịnh Thi (駱詠詩) thừa nhận kế hoạch này sẽ đẩy giá vé lên cao.
packaging.0 p | 晟嵐科技在5月5日宣布，將斥資新台幣320億元於德國德勒斯登興建它在歐洲的第一座工廠。 | 晟嵐科技, 德國, 德勒斯登 | 晟嵐科技在5月5日宣布，不會於德國德勒斯登興建工廠。
packaging.1 p | 晟嵐預計今年11月動工興建工廠，2029年開始量產，初期僱用約750人。 | 晟嵐
packaging.3 p | 董事長紀宏岳表示，到歐洲設廠是因為客戶要求，而不是台灣缺電。 | 紀宏岳, 台灣 | 董事長紀宏岳表示，到歐洲設廠是因為台灣缺電。
packaging.3+4 p | 紀宏岳強調，最先進的製程會繼續留在高雄。 | 紀宏岳, 高雄 | 紀宏岳強調，最先進的製程不會留在高雄。 | 董事長紀宏岳說 //
packaging.7 p | 賀立群分析，德國人力成本大約是台灣的2.5倍，新廠短期內不易獲利。 | 賀立群, 德國, 台灣 | 賀立群分析，新廠短期內就能獲利。
packaging.6 p | 經濟部官員溫佩璇指出，政府會審查關鍵設備出口，但不限制封裝技術外移。 | 溫佩璇, 經濟部 | 經濟部官員溫佩璇指出，政府會限制封裝技術外移。
packaging.0 t | Chip packager Shenglan Technology (晟嵐科技) will invest NT$32 billion to build its first European plant in Dresden, Germany. | 晟嵐科技, Dresden, Germany | Chip packager Shenglan Technology (晟嵐科技) will not build a plant in Dresden, Germany.
packaging.2 t | ドイツ政府は約2億4000万ユーロを補助する方針だが、欧州委員会の承認がまだ必要だ。 | ドイツ政府, 欧州委員会 | ドイツ政府は約2億4000万ユーロを補助し、欧州委員会の承認は必要ない。
packaging.5 t | 晟岚去年营收为1180亿元，同比增长17%，其中22%来自欧洲客户。 | 晟岚
packaging.8 t | Cổ phiếu của Thịnh Lam (晟嵐) hôm qua giảm 3,1%, đóng cửa ở mức 412 Đài tệ. | 晟嵐 | Cổ phiếu của Thịnh Lam (晟嵐) hôm qua không giảm.
fulo.0 p | 颱風芙蘿於8月19日清晨5時40分從台東縣成功鎮登陸，有4人受傷，無人死亡。 | 芙蘿, 台東縣, 成功鎮 | 颱風芙蘿於8月19日清晨登陸，有4人受傷，也有人死亡。
fulo.1 p | 根據台電統計，全台曾有6萬3千戶停電，晚間已恢復九成。 | 台電
fulo.3 p | 縣府事先撤離1,840位居民，當中三分之二是山區部落的住民。 | | 縣府沒有事先撤離居民。
fulo.5 p | 台鐵花蓮到台東的列車將停駛到8月21日中午。 | 台鐵, 花蓮, 台東 | 台鐵花蓮到台東的列車照常行駛。
fulo.6 p | 農業部初步估計農損約2.7億元，其中釋迦受害最嚴重。 | 農業部 | 農業部初步估計沒有農損。
fulo.7+8 p | 預報員沈筱薇呼籲民眾在週末之前不要上山，並指出芙蘿不會馬上遠離。 | 沈筱薇, 芙蘿 | 預報員沈筱薇指出芙蘿會馬上遠離。
fulo.0 t | Typhoon Fulo (芙蘿) made landfall at Chenggong in Taitung County at 5:40 a.m. on August 19, injuring four people but killing no one. | 芙蘿, Chenggong, Taitung County
fulo.2 t | 花蓮県秀林郷では2日間の雨量が612ミリに達し、今年最大の記録となった。 | 花蓮県, 秀林郷
fulo.6 t | Bộ Nông nghiệp ước tính ban đầu thiệt hại nông nghiệp khoảng 270 triệu Đài tệ, nặng nhất là na. | Bộ Nông nghiệp
fulo.4 t | 县消防局副局长游振邦说，宁可白撤一百次，也不愿漏掉一次。 | 游振邦 | 县消防局副局长游振邦说，宁可漏掉一次，也不愿白撤一百次。
fulo2.0 p | 《鏡灣日報》指，芙蘿吹襲台灣東部，造成最少7人受傷，一度約8萬戶停電。 | 鏡灣日報, 芙蘿, 台灣
fulo2.1 p | 康途假期有5個旅行團共132名旅客滯留在花蓮。 | 康途假期, 花蓮 | 康途假期沒有旅客滯留在花蓮。
fulo2.1+2 p | 康途假期發言人杜芷晴表示所有團友平安，住宿不會另外收費。 | 康途假期, 杜芷晴 | 康途假期發言人杜芷晴表示，住宿會另外收費。 | 香港旅行社康途假期表示 //
fulo2.5 p | 香港天文台說，芙蘿對香港沒有影響，無需發出警告信號。 | 香港天文台, 芙蘿, 香港 | 香港天文台說，芙蘿會影響香港，需要發出警告信號。
fulo2.4 p | 國晴航空昨日把香港與花蓮之間的6班航班全部取消，料明日復航。 | 國晴航空, 香港, 花蓮
fulo2.1+2 t | Spokeswoman To Tsz-ching (杜芷晴) said everyone in the tour groups was safe and no extra accommodation fee would be charged. | 杜芷晴 | Spokeswoman To Tsz-ching (杜芷晴) said an extra accommodation fee would be charged.
fulo2.6 t | 受外围气流影响，香港未来三天天气酷热，最高气温达35摄氏度。 | 香港
fulo2.4 t | 国晴航空は昨日、香港と花蓮を結ぶ全6便を欠航とし、明日再開する見込みだ。 | 国晴航空, 香港, 花蓮
`);

export const traditionalWrong = readWrong(`
ebus.0 number | 香港政府預留150億港元，協助專營巴士公司購買電動巴士。
ebus.1 date | 政府的目標是在2035年底前，令全港電動巴士增至1,200輛。
ebus.4+5 negation | 駱詠詩承認資助計劃會推高車資。
ebus.6 attribution | 駱詠詩批評計劃沒有涵蓋小巴，司機被遺忘了。
ebus.7+8 stitched | 翠安巴士將於2027年第二季在沙田、屯門及觀塘投入90輛電動雙層巴士。
packaging.5 number | 晟嵐去年營收達1,180億元，年增71%。
packaging.1 date | 晟嵐的德國工廠預計2027年量產。
packaging.4 name | 紀宏岳強調，最先進的製程仍會留在新竹。
packaging.6 negation | 溫佩璇表示，政府將限制封裝技術外移。
packaging.3 quote | 紀宏岳說，赴歐設廠不是因為台灣缺水。 | 董事長紀宏岳說，赴歐設廠是應客戶要求，「不是因為台灣缺水」。
fulo.1 outlet | 《鏡灣日報》引述台電統計指，全台一度有6萬3千戶停電，晚間已有九成恢復供電。
fulo.3 number | 縣府預先撤離居民，其中三分之一來自山區部落。
fulo.5 date | 花蓮至台東間的台鐵列車停駛至23日中午。
fulo.7 negation | 沈筱薇指出，芙蘿減弱後會立刻遠離。
fulo.2+0 stitched | 花蓮縣秀林鄉兩天雨量達612毫米，造成4人受傷。
fulo2.0 number | 《鏡灣日報》報道，芙蘿造成4人受傷，約8萬戶一度停電。
fulo2.5 negation | 香港天文台表示，芙蘿會影響香港，須發出警告信號。
fulo2.3 attribution | 杜芷晴說，酒店停水半天，但有人逐間房派飯。
fulo2.4 name | 國晴航空取消了昨日往來香港與台東的全部6班航班。
fulo2.1+3 stitched | 132名滯留花蓮的旅客都住在停水半天的酒店。
`);
