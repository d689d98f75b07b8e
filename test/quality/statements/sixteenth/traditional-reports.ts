import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** A metro line, swindlers, dead fish, school places, in Traditional Chinese; all of it is invented. */
export const traditionalReports = [
  inventArticle({
    id: 'h1',
    dump: 'x.txt',
    outlet: '臺嶼日報',
    title: '青澳捷運藍線延後通車 市府：最快2028年底',
    language: 'zh-Hant',
    published: '2026-03-25',
    body: [
      '青澳捷運藍線因隧道滲水問題，通車時程再度延後，青澳市捷運局長羅思翰25日證實，原訂2027年6月通車的目標「確定無法達成」，最快要到2028年底才能營運。',
      '藍線全長14.6公里，設12座車站，總經費新臺幣687億元，其中中央負擔約六成，其餘由市府自籌。',
      '捷運局指出，今年1月施工團隊在濱海站與舊港站之間發現多處滲水，累計影響隧道約420公尺，所幸未造成人員受傷。',
      '負責土建的承商宏岳營造否認偷工減料，強調所有混凝土試體均通過檢驗，滲水是因地下水位異常升高所致。',
      '市議員簡佩瑜質詢時痛批，市府早在去年10月就接獲監造單位示警，卻隱瞞近三個月，「不是不知道，是不敢講」。',
      '市長葉宗銘則表示，他是今年1月9日才收到正式報告，並已要求政風處在一個月內查清通報過程，若有失職絕不寬貸。',
      '依契約規定，每逾期一天可對承商罰款新臺幣150萬元，但上限為契約金額的兩成。',
      '市府估算，延後通車將增加約23億元經費，葉宗銘承諾不會因此調高票價，也不會向中央追加補助。',
      '交通部鐵道局副局長溫士豪受訪時說，中央將派專家小組於4月上旬進場複勘，在結果出爐前，不會核定任何展延工期的申請。',
    ],
  }),
  inventArticle({
    id: 'h2',
    dump: 'x.txt',
    outlet: '維港晨報',
    title: '警搗跨境騙徒集團拘21人 涉款逾1.3億元',
    language: 'zh-Hant',
    published: '2026-04-17',
    body: [
      '警方商業罪案調查科一連三日展開代號「破浪」行動，搗破一個以虛假投資平台行騙的跨境集團，拘捕21人，包括14男7女，年齡介乎19至63歲，涉及款項逾1.3億元。',
      '據了解，集團自去年8月起透過社交平台物色目標，冒充證券行職員，訛稱可代客認購新股，至今最少有86名受害人報案，當中損失最大的是一名72歲退休女教師，被騙去980萬元。',
      '商業罪案調查科高級警司譚啟邦表示，被捕人當中四人為集團骨幹，其餘為傀儡戶口持有人，部分人有三合會背景。',
      '譚啟邦指，集團主腦相信仍身在泰國，警方正透過國際刑警追緝，暫未有證據顯示有銀行職員涉案。',
      '行動中，警員在葵涌一個工廈單位檢獲42部手提電話、約310萬元現金及三隻名錶，並凍結約2,600萬元銀行存款。',
      '其中一名32歲姓鄺男子已被控一項串謀洗黑錢罪，案件周五在西九龍裁判法院提堂，裁判官拒絕其保釋申請，押後至6月12日再訊；其餘20人獲准保釋候查，須於5月中旬返警署報到。',
      '鄺的代表律師何慧心在庭外稱，當事人否認控罪，並指他只是借出戶口予朋友，從未分得任何款項。',
      '警方發言人同日澄清，網上流傳有一名現役警員被捕的說法並不屬實。',
      '消費者權益關注組主席馮偉業批評，涉事社交平台接獲投訴後六個星期仍未刪除虛假廣告，促請政府立法規管。',
    ],
  }),
  inventArticle({
    id: 'h3',
    dump: 'x.txt',
    outlet: '島聲新聞網',
    title: '濱樂石斑魚大量暴斃 養殖戶損失估破2億',
    language: 'zh-Hant',
    published: '2026-02-09',
    body: [
      '受強烈大陸冷氣團影響，屏東縣濱樂鄉沿海水溫6日清晨驟降至攝氏11.3度，當地養殖石斑魚大量暴斃，縣府農業處8日初估損失達新臺幣2億1,400萬元。',
      '農業處長卓文正說，受災面積約178公頃，以龍膽石斑最為嚴重，死亡率逾七成，午仔魚災情相對輕微。',
      '養殖戶邱金池指著滿池翻肚的魚說，他三個池子四萬多尾魚只剩不到3,000尾，「養了兩年半，再過一個月就能賣了」。',
      '農業部漁業署表示，已公告濱樂鄉為天然災害現金救助及低利貸款地區，漁民須在2月23日前向公所申請，每公頃最高補助18萬元。',
      '不過，養殖漁業協會理事長蘇瑞堂批評，補助金額十年未調整，連買魚苗的成本都不夠，要求提高到每公頃30萬元。',
      '漁業署長林冠廷回應，提高補助標準須修法，署內正在研議，但不可能溯及本次災損。',
      '立委洪若蘭質疑，農業部三年前耗資9,000萬元建置的水溫預警系統當晚並未發出任何簡訊，形同虛設。',
      '承包該系統的海訊科技否認系統當機，稱5日晚間10時曾發出兩則預警，是電信業者未即時轉傳。',
      '外銷業者預估，農曆年後活魚價格可能上漲兩成，但目前庫存足夠供應到3月底，短期內不會缺貨。',
    ],
  }),
  inventArticle({
    id: 'h4',
    dump: 'x.txt',
    outlet: '香江時報',
    title: '教育局擬縮中學派位跨區名額 家長團體憂選擇減',
    language: 'zh-Hant',
    published: '2026-05-06',
    body: [
      '教育局昨日公布檢討報告，建議由2027/28學年起，將中一自行分配學位比例由三成減至兩成半，並取消沿用19年的跨區校網借調安排。',
      '局方解釋，適齡學童人數將由今年的71,600人跌至2032年的約50,200人，若不調整，部分地區的學校將難以收足三班學生。',
      '教育局副秘書長梁頌恩在記者會上強調，建議並非為「殺校」鋪路，局方亦無計劃在未來兩個學年強制任何中學停辦。',
      '資助中學校長聯會主席倪國棟卻不認同，認為方案只會令學生集中在名校區，「最後倒閉的必然是新界西的學校」。',
      '家長組織「孩子同行」公布的問卷調查顯示，在2,315名受訪家長中，有64%反對取消借調安排，只有18%表示支持。',
      '該組織召集人戴婉儀說，不少家庭為了讓子女入讀心儀學校，早在小四已開始準備，要求當局最少押後兩年才實施。',
      '諮詢期為期八星期，至6月30日結束，教育局預計年底前向立法會提交最終方案。',
      '立法會議員龐志豪稱支持檢討方向，但直言在局方交代縮班後超額教師如何安置之前，他不會投贊成票。',
      '根據現行機制，中學中一級收生不足三班的「死線」為51人；報告未有建議更改這條界線。',
    ],
  }),
];

export const traditionalRight = readStatements(`
h1.0 p | 捷運局長羅思翰證實，藍線無法如期在2027年6月通車。 | 羅思翰 | 捷運局長羅思翰證實，藍線能夠如期在2027年6月通車。
h1.1 p | 藍線有12座車站、全長14.6公里，總經費687億元，約六成由中央負擔。
h1.2 p | 捷運局說，濱海站與舊港站之間有多處滲水，約420公尺的隧道受影響，無人受傷。 | 濱海站, 舊港站 | 捷運局說，濱海站與舊港站之間有多處滲水，約420公尺的隧道受影響，有人受傷。
h1.3 p | 宏岳營造表示並未偷工減料，並稱地下水位異常上升才是滲水原因。 | 宏岳營造 | 宏岳營造表示確有偷工減料，並稱地下水位異常上升才是滲水原因。
h1.5 p | 葉宗銘說，正式報告他到今年1月9日才收到，已要求政風處一個月內釐清通報過程。 | 葉宗銘
h1.7 p | 葉宗銘保證票價不會因延後通車而調漲。 | 葉宗銘 | 葉宗銘並未保證票價不會因延後通車而調漲。 | 葉宗銘承諾不會因此調高票價，也不會向中央追加補助
h1.6 p | 承商每遲延一天可被罰150萬元，罰款總額不得超過契約金額的20%。
h1.0 t | Lo Szu-han (羅思翰), head of Qing'ao's metro bureau, confirmed that the Blue Line would not open in June 2027 as planned and would start running at the end of 2028 at the earliest. | Lo Szu-han, 羅思翰, Qing'ao, Blue Line
h1.4 t | City councillor Chien Pei-yu accused the city government of covering up for nearly three months a warning it had received from the construction supervisor last October. | Chien Pei-yu
h1.8 t | Wen Shih-hao (溫士豪), deputy head of the Railway Bureau, said no extension of the construction period would be approved until the results of the re-inspection were known. | Wen Shih-hao, 溫士豪, Railway Bureau
h1.7 t | 市の試算では、開業延期により約23億元の費用が増える。
h1.3 t | Hung Yueh Construction denied cutting corners and said all its concrete samples had passed inspection. | Hung Yueh Construction
h2.0 p | 警方在「破浪」行動中拘捕14男7女，瓦解一個利用虛假投資平台行騙的跨境集團，涉款超過1.3億元。 | 破浪
h2.1 p | 集團成員假扮證券行職員，聲稱可代為認購新股，最少86人報案。
h2.1 p | 損失最多的受害人是一名72歲的退休女教師，她被騙980萬元。 | | | 當中損失最大的是一名72歲退休女教師，被騙去980萬元
h2.3 p | 譚啟邦說，目前沒有證據顯示銀行職員牽涉其中。 | 譚啟邦 | 譚啟邦說，目前有證據顯示銀行職員牽涉其中。
h2.5 p | 姓鄺男子的保釋申請遭裁判官拒絕，案件押後到6月12日。 | 鄺 | 姓鄺男子的保釋申請獲裁判官批准，案件押後到6月12日。
h2.6 p | 何慧心律師表示，鄺不認罪，只是把戶口借給朋友。 | 何慧心, 鄺
h2.7 p | 警方否認有現役警員被捕。 | | 警方證實有現役警員被捕。
h2.3 t | Tam Kai-pong (譚啟邦) said the syndicate's mastermind was believed to be still in Thailand. | Tam Kai-pong, 譚啟邦, Thailand
h2.4 t | Officers seized 42 mobile phones, about HK$3.1 million in cash and three luxury watches at an industrial building unit in Kwai Chung. | Kwai Chung
h2.8 t | 馮偉業（Fung Wai-yip）氏は、SNS運営側が苦情を受けてから6週間たっても虚偽広告を削除していないと批判した。 | 馮偉業, Fung Wai-yip
h2.5 t | Twenty other people were released on bail and must report to the police in mid-May. | | | 其餘20人獲准保釋候查，須於5月中旬返警署報到
h2.2 t | 谭启邦表示，被捕者中有四人是集团骨干，部分人有三合会背景。 | 谭启邦
h3.0 p | 屏東縣政府農業處初步估計，濱樂鄉石斑魚死亡造成2.14億元損失。 | 屏東縣, 濱樂鄉
h3.0 p | 濱樂鄉沿海水溫6日清晨降到11.3度，養殖石斑魚大批死亡。 | 濱樂鄉 | | 屏東縣濱樂鄉沿海水溫6日清晨驟降至攝氏11.3度，當地養殖石斑魚大量暴斃
h3.1 p | 卓文正表示，龍膽石斑災情最重，死亡率超過七成。 | 卓文正
h3.3 p | 濱樂鄉漁民要在2月23日以前向公所提出申請，每公頃最多可領18萬元。 | 濱樂鄉
h3.4 p | 蘇瑞堂要求把補助提高為每公頃30萬元，並批評金額十年來沒有調整。 | 蘇瑞堂
h3.5 p | 林冠廷表示，提高補助標準不可能回溯適用於這次災損。 | 林冠廷 | 林冠廷表示，提高補助標準可能回溯適用於這次災損。
h3.7 p | 海訊科技說系統沒有當機，兩則預警在5日晚間10點就已發出。 | 海訊科技 | 海訊科技說系統當機，兩則預警在5日晚間10點就已發出。
h3.2 t | Fish farmer Chiu Chin-chih (邱金池) said fewer than 3,000 of the more than 40,000 fish in his three ponds were left. | Chiu Chin-chih, 邱金池
h3.6 t | Legislator Hung Jo-lan said the water-temperature warning system, built three years ago at a cost of NT$90 million, had not sent a single text message that night. | Hung Jo-lan | Legislator Hung Jo-lan said the water-temperature warning system, built three years ago at a cost of NT$90 million, had sent text messages that night.
h3.8 t | 輸出業者は、旧正月後に活魚の価格が2割上がる可能性があるとみている。
h3.7 t | Haixun Technology, the contractor for the system, said telecom operators had failed to relay its two warnings promptly. | Haixun Technology
h3.5 t | 渔业署署长林冠廷回应说，提高补助标准需要修法。 | 林冠廷
h4.0 p | 教育局建議從2027/28學年開始，把中一自行分配學位的比例從30%降到25%。 | 教育局 | | 教育局昨日公布檢討報告，建議由2027/28學年起，將中一自行分配學位比例由三成減至兩成半
h4.1 p | 適齡學童料由今年71,600人減少至2032年約50,200人。
h4.2 p | 梁頌恩表示，局方未來兩個學年沒有計劃強制中學停辦。 | 梁頌恩 | 梁頌恩表示，局方未來兩個學年有計劃強制中學停辦。
h4.4 p | 「孩子同行」訪問了2,315名家長，反對取消借調安排的佔64%，支持的只有18%。 | 孩子同行
h4.5 p | 戴婉儀要求至少延遲兩年才推行方案。 | 戴婉儀
h4.7 p | 龐志豪表明，局方未交代超額教師的安置前，他不會投票贊成。 | 龐志豪 | 龐志豪表明，局方未交代超額教師的安置前，他會投票贊成。
h4.8 p | 報告沒有建議改變中一收生51人的界線。 | | 報告建議改變中一收生51人的界線。
h4.0 t | The Education Bureau has proposed scrapping a cross-district school net arrangement that has been in use for 19 years. | Education Bureau
h4.2 t | Leung Chung-yan (梁頌恩), deputy secretary at the Education Bureau, stressed that the proposals were not meant to pave the way for closing schools. | Leung Chung-yan, 梁頌恩, Education Bureau | Leung Chung-yan (梁頌恩), deputy secretary at the Education Bureau, stressed that the proposals were meant to pave the way for closing schools.
h4.3 t | Ngai Kwok-tung, who chairs an association of subsidised secondary school heads, said it was schools in New Territories West that would inevitably end up closing. | Ngai Kwok-tung, New Territories West
h4.6 t | 8週間の意見募集は6月30日に終わり、教育局は年末までに立法会へ最終案を提出する見通しだ。 | 教育局, 立法会
`);

export const traditionalWrong = readWrong(`
h1.2 number | 滲水累計影響隧道約240公尺。
h1.5 date | 葉宗銘表示，他是去年10月9日才收到正式報告。
h1.4 name | 市議員溫士豪痛批市府隱瞞監造單位示警近三個月。
h1.7 negation | 葉宗銘表示，市府將因延後通車而向中央追加補助。
h1.3 attribution | Lo Szu-han said the leaks had been caused by an abnormal rise in groundwater levels.
h1.4 quote | 簡佩瑜痛批市府「不是不知道，是不想講」。 | 「不是不知道，是不想講」
h1.1+7 stitched | 中央將負擔延後通車所增加的23億元經費中的約六成。
h1.0 outlet | 據《島聲新聞網》報導，青澳捷運藍線最快2028年底才能營運。
h1.8 negation | The Railway Bureau will approve an extension of the construction period before the re-inspection results are known, Wen Shih-hao said.
h2.1 number | 集團至今最少有68名受害人報案。
h2.5 date | 鄺姓男子的案件押後至7月12日再訊。
h2.3 name | The syndicate's mastermind is believed to be in Vietnam, Tam Kai-pong said.
h2.7 negation | 警方發言人證實，一名現役警員在行動中被捕。
h2.6 attribution | 譚啟邦指，姓鄺男子只是借出戶口予朋友，從未分得任何款項。
h2.3 quote | 譚啟邦指，有證據顯示有銀行職員涉案。 | 已有證據顯示有銀行職員涉案
h2.1+4 stitched | 警員在一名72歲退休女教師的單位檢獲42部手提電話。
h2.8 attribution | Senior Superintendent Tam Kai-pong criticised the social media platform for failing to remove fake advertisements six weeks after receiving complaints.
h3.3 number | 漁民每公頃最高可獲補助28萬元。
h3.3 date | 漁民須在3月23日前向公所申請救助。
h3.4 name | 養殖漁業協會理事長邱金池要求補助提高到每公頃30萬元。
h3.6 negation | Legislator Hung Jo-lan said the warning system had sent out text messages that night.
h3.6 attribution | 漁業署長林冠廷質疑水溫預警系統形同虛設。
h3.2 quote | 邱金池說，魚再過一年就能賣了。 | 養了兩年半，再過一年就能賣了
h3.4+5 stitched | 漁業署長林冠廷要求把補助提高到每公頃30萬元。
h3.0 outlet | 中央社報導，濱樂鄉石斑魚大量暴斃，損失估達2億1,400萬元。
h3.1 number | The affected area covers about 718 hectares, Agriculture Department head Cho Wen-cheng said.
h4.4 number | 在2,315名受訪家長中，有46%反對取消借調安排。
h4.6 date | 諮詢期至7月31日結束。
h4.5 name | The parents' group convenor Leung Chung-yan called for the plan to be put off for at least two years.
h4.7 negation | 龐志豪表示，即使局方未交代超額教師如何安置，他仍會投贊成票。
h4.3 attribution | 教育局副秘書長梁頌恩認為，最後倒閉的必然是新界西的學校。
h4.2 quote | 梁頌恩強調，建議正是為「殺校」鋪路。 | 建議正是為「殺校」鋪路
h4.3+4 stitched | 倪國棟公布的問卷調查顯示，64%的受訪中學校長反對取消借調安排。
h4.8 negation | 報告建議更改51人的收生「死線」。
`);
