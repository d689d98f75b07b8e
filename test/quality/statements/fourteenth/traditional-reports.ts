import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** A chip plant, a bribe, a typhoon, a tax, in Traditional Chinese; all of it is invented. */
export const traditionalReports = [
  inventArticle({
    id: 'jingyue',
    dump: 'business.txt',
    outlet: '東寧時報',
    title: '晶岳科技熊本設廠 投資480億元',
    language: 'zh-Hant',
    published: '2026-04-15',
    body: [
      '半導體設備商晶岳科技昨（14）日宣布，將投資新台幣480億元在日本熊本興建封裝廠，預計2028年第3季量產。',
      '晶岳董事長林仲衡表示，新廠將創造約1,600個工作機會，其中三分之二在當地招募。',
      '林仲衡強調：「我們不是搬走，而是把根扎得更廣。」',
      '公司第1季營收為312億元，年增18.6%，創同期新高。',
      '對於外傳日本政府將補助建廠經費四成，晶岳否認，稱補助比例尚未談定。',
      '日本經濟產業省官員則說，審查結果最快6月底出爐。',
      '晶岳台中廠的擴建計畫不受影響，仍將於今年10月完工。',
      '受消息激勵，晶岳股價昨日上漲4.2%，收在735元。',
    ],
  }),
  inventArticle({
    id: 'bribe',
    dump: 'courts.txt',
    outlet: '維港新報',
    title: '前承建商總監收賄罪成 判囚四年半',
    language: 'zh-Hant',
    published: '2026-05-08',
    body: [
      '建築公司昌隆工程前總監何志遠因收受分判商賄款320萬港元，周四在區域法院被判監禁四年半。',
      '法官鄧美儀判刑時指，被告身居要職，「為一己私利置工人安全於不顧」。',
      '案情指，何志遠在2019年至2022年間先後11次收取現金，協助分判商取得啟德一項工程合約。',
      '同案被告、分判商東主馮國棟早前認罪，被判監28個月。',
      '何志遠的代表律師表示將就刑期提出上訴，但不會就定罪上訴。',
      '廉政公署指，調查未發現昌隆工程其他董事涉案。',
      '昌隆工程發聲明稱，已於去年12月解僱何志遠，並會追討損失。',
      '法庭同時頒令何志遠五年內不得出任公司董事。',
    ],
  }),
  inventArticle({
    id: 'typhoon',
    dump: 'weather.txt',
    outlet: '南灣日報',
    title: '琉月襲台釀2死67傷 農損近7億',
    language: 'zh-Hant',
    published: '2026-08-21',
    body: [
      '中度颱風「琉月」20日晚間7時在台東成功登陸，中央氣象署表示，颱風中心已於21日清晨5時從雲林出海。',
      '截至21日上午9時，全台共有2人死亡、67人受傷，另有1人失蹤。',
      '屏東縣三地門鄉24小時累積雨量達812毫米，為全台最高。',
      '台電表示，全台曾有23萬4,000戶停電，目前仍有約3萬戶待修復。',
      '台東縣長潘秀蓮說：「農損比去年嚴重，但道路搶通的速度快了一倍。」',
      '農業部初估全台農業損失約6億8,000萬元，其中釋迦占近一半。',
      '台鐵南迴線全線停駛，最快22日中午恢復通車。',
      '氣象署預報員高柏睿指出，琉月不會再影響台灣，但西南風仍將為中南部帶來豪雨。',
    ],
  }),
  inventArticle({
    id: 'tax',
    dump: 'world.txt',
    outlet: '寰宇論壇報',
    title: '愛沙尼亞國會通過數位稅 科技巨頭須繳5%',
    language: 'zh-Hant',
    published: '2026-06-18',
    body: [
      '愛沙尼亞國會17日以53票贊成、41票反對通過數位服務稅法案，明年1月1日起對大型科技公司在當地的營收課徵5%稅款。',
      '財政部長塔維·林德（Taavi Lind）表示，新稅每年可為國庫帶來約7,500萬歐元。',
      '林德說：「這不是針對任何國家，而是針對不公平。」',
      '美國駐愛沙尼亞大使館批評該法案具歧視性，但未說明是否會採取報復措施。',
      '反對黨領袖凱莉·雷梅茲（Kairi Remmets）警告，成本最終會轉嫁給消費者。',
      '法案只適用於全球年營收超過7億5,000萬歐元的企業，當局估計約有30家。',
      '總統尚須在14天內決定是否簽署。',
      '歐盟執委會發言人未就法案內容置評。',
    ],
  }),
];

export const traditionalRight = readStatements(`
jingyue.0 p | 晶岳科技將斥資新台幣480億元在日本熊本興建封裝廠，預計2028年第三季量產。 | 晶岳科技, 日本, 熊本
jingyue.1 p | 林仲衡表示，新廠可帶來約1600個職缺，其中三分之二將在當地招聘。 | 林仲衡
jingyue.3 p | 公司第一季營收達312億元，比去年同期成長18.6%。
jingyue.4 p | 晶岳否認日本政府將補助四成建廠經費的傳聞，表示補助比例還沒談定。 | 晶岳, 日本 | 晶岳證實日本政府將補助四成建廠經費。
jingyue.6 p | 不會，晶岳台中廠的擴建計畫不受影響，今年10月仍將完工。 | 晶岳, 台中 | 會，晶岳台中廠的擴建計畫將受影響，今年10月無法完工。
jingyue.7 p | 晶岳股價上漲4.2%，以735元作收。 | 晶岳
jingyue.0 t | Jingyue Technology (晶岳科技) will invest NT$48 billion in a packaging plant in Kumamoto, Japan, with mass production expected in the third quarter of 2028. | Jingyue Technology, Kumamoto, Japan
jingyue.1 t | 林仲衡会長によると、新工場は約1600人の雇用を生み、その3分の2は現地で採用する。 | 林仲衡
jingyue.4 t | Jingyue phủ nhận tin chính phủ Nhật Bản sẽ tài trợ 40% chi phí xây nhà máy, nói rằng tỷ lệ hỗ trợ vẫn chưa được thống nhất. | Jingyue, Nhật Bản | Jingyue xác nhận chính phủ Nhật Bản sẽ tài trợ 40% chi phí xây nhà máy.
jingyue.5 t | An official at Japan's Ministry of Economy, Trade and Industry said the result of the review could come as early as the end of June. | Japan
jingyue.3 t | 公司第一季度营收为312亿元，同比增长18.6%，创同期新高。
bribe.0 p | 昌隆工程前總監何志遠因收受320萬港元賄款，被判囚四年半。 | 昌隆工程, 何志遠
bribe.2 p | 案情顯示，何志遠於2019年至2022年間11次收取現金，幫助分判商取得啟德一項工程合約。 | 何志遠, 啟德
bribe.3 p | 分判商東主馮國棟早前已認罪，判監28個月。 | 馮國棟 | 分判商東主馮國棟沒有認罪。
bribe.4 p | 代表律師表示，何志遠不會就定罪上訴，只會就刑期上訴。 | 何志遠 | 代表律師表示，何志遠會就定罪上訴。
bribe.5 p | 廉政公署表示，調查沒有發現昌隆工程其他董事牽涉此案。 | 廉政公署, 昌隆工程 | 廉政公署表示，調查發現昌隆工程其他董事牽涉此案。
bribe.7 p | 法庭下令何志遠5年內不得擔任公司董事。 | 何志遠
bribe.0 p | 《維港新報》報道，何志遠因收受分判商賄款320萬港元被判監禁四年半。 | 維港新報, 何志遠
bribe.0 t | Ho Chi-yuen (何志遠), a former director of Cheong Lung Engineering, was sentenced to four and a half years in prison for taking HK$3.2 million in bribes from a subcontractor. | Ho Chi-yuen, Cheong Lung Engineering
bribe.3 t | Bị cáo cùng vụ án, chủ thầu phụ Fung Kwok-tung (馮國棟), trước đó đã nhận tội và bị phạt 28 tháng tù. | Fung Kwok-tung
bribe.5 t | 廉政公署表示，调查未发现昌隆工程其他董事涉案。 | 廉政公署, 昌隆工程 | 廉政公署表示，调查发现昌隆工程其他董事涉案。
bribe.6 t | 昌隆工程は声明で、昨年12月に何志遠を解雇しており、損失の回収を求めると述べた。 | 昌隆工程, 何志遠
typhoon.0 p | 颱風琉月在20日晚間7時於台東成功登陸，21日清晨5時從雲林出海。 | 琉月, 台東, 雲林
typhoon.1 p | 截至21日上午9時，全台已有2人喪生、67人受傷、1人失蹤。
typhoon.2 p | 全台雨量最高的是屏東縣三地門鄉，24小時累積812毫米。 | 屏東縣, 三地門鄉
typhoon.3 p | 台電指出，全台一度有23.4萬戶停電，仍有約3萬戶尚未修復。 | 台電
typhoon.5 p | 農業部初步估計，全台農損約6.8億元，其中近半為釋迦。 | 農業部
typhoon.6 p | 台鐵南迴線全線停駛，最快22日中午才會恢復通車。 | 台鐵, 南迴線 | 台鐵南迴線未停駛。
typhoon.7 p | 預報員高柏睿表示，琉月已不會再影響台灣，但西南風還會為中南部帶來豪雨。 | 高柏睿, 琉月, 台灣 | 預報員高柏睿表示，琉月仍會繼續影響台灣。
typhoon.0 t | 台風「琉月」は20日午後7時に台東県成功に上陸し、21日午前5時に雲林から海上に抜けた。 | 琉月, 台東, 雲林
typhoon.1 t | As of 9 a.m. on the 21st, two people had died, 67 had been injured and one was missing across Taiwan. | Taiwan
typhoon.3 t | 台电表示，全台一度有23.4万户停电，目前仍有约3万户待修复。 | 台电
typhoon.5 t | Bộ Nông nghiệp ước tính ban đầu thiệt hại nông nghiệp toàn Đài Loan khoảng 680 triệu Đài tệ, trong đó gần một nửa là na. | Đài Loan
tax.0 p | 愛沙尼亞國會以53比41通過數位服務稅法案，明年1月1日起對大型科技公司在當地的營收課稅5%。 | 愛沙尼亞 | 愛沙尼亞國會沒有通過數位服務稅法案。
tax.1 p | 財政部長塔維·林德表示，新稅每年約可為國庫增加7500萬歐元收入。 | 塔維·林德
tax.3 p | 美國駐愛沙尼亞大使館批評法案帶有歧視，但沒有說明會不會報復。 | 美國, 愛沙尼亞
tax.4 p | 反對黨領袖凱莉·雷梅茲警告，成本最後會由消費者承擔。 | 凱莉·雷梅茲
tax.5 p | 只有全球年營收超過7.5億歐元的企業才適用這項法案，估計約30家。
tax.7 p | 歐盟執委會發言人沒有對法案內容發表評論。 | 歐盟執委會 | 歐盟執委會發言人對法案內容發表了評論。
tax.6 p | 據《寰宇論壇報》報導，總統還須在14天內決定是否簽署法案。 | 寰宇論壇報
tax.0 t | Estonia's parliament passed a digital services tax by 53 votes to 41, imposing a 5 percent levy on large tech companies' local revenue from January 1 next year. | Estonia | Estonia's parliament rejected a digital services tax.
tax.1 t | タービ・リンド（Taavi Lind）財務相は、新税が年間約7500万ユーロの歳入をもたらすと述べた。 | タービ・リンド
tax.5 t | Dự luật chỉ áp dụng với doanh nghiệp có doanh thu toàn cầu trên 750 triệu euro mỗi năm, ước tính khoảng 30 công ty.
tax.4 t | 反对党领袖凯莉·雷梅茨（Kairi Remmets）警告，成本最终会转嫁给消费者。 | 凯莉·雷梅茨
`);

export const traditionalWrong = readWrong(`
jingyue.0 number | 晶岳科技將投資新台幣840億元在日本熊本興建封裝廠。
jingyue.6 date | 晶岳台中廠的擴建計畫仍將於今年12月完工。
jingyue.4 negation | 晶岳證實日本政府將補助建廠經費四成。
jingyue.1 name | 晶岳董事長陳仲衡表示，新廠將創造約1,600個工作機會。
jingyue.2 quote | 林仲衡強調，公司不是搬走，而是「把根扎得更深」。 | 我們不是搬走，而是把根扎得更深。
jingyue.7 number | Jingyue's shares rose 2.4 percent to close at NT$735.
jingyue.5 attribution | 林仲衡說，審查結果最快6月底出爐。
jingyue.1+6 stitched | 晶岳台中廠擴建後將創造約1,600個工作機會。
bribe.0 number | 何志遠因收受分判商賄款230萬港元，被判監禁四年半。
bribe.2 date | 何志遠在2018年至2021年間先後11次收取現金。
bribe.4 negation | 何志遠的代表律師表示將就定罪提出上訴。
bribe.1 name | 法官鄧美華判刑時指，被告身居要職。
bribe.1 quote | 法官鄧美儀指，被告「為一己私利置公眾安全於不顧」。 | 為一己私利置公眾安全於不顧
bribe.5 attribution | 昌隆工程指，調查未發現公司其他董事涉案。
bribe.3+7 stitched | 馮國棟五年內不得出任公司董事。
bribe.0 outlet | 《南灣日報》報道，何志遠因收賄被判監禁四年半。
bribe.3 number | Fung Kwok-tung pleaded guilty earlier and was jailed for 38 months.
typhoon.2 number | 屏東縣三地門鄉24小時累積雨量達821毫米，為全台最高。
typhoon.5 number | Taiwan's agriculture ministry put farm losses at about NT$6.8 billion.
typhoon.6 date | 台鐵南迴線全線停駛，最快23日中午恢復通車。
typhoon.7 negation | 高柏睿指出，琉月仍會繼續影響台灣。
typhoon.2 name | 屏東縣霧台鄉24小時累積雨量達812毫米，為全台最高。
typhoon.4 attribution | 預報員高柏睿說，農損比去年嚴重，但道路搶通的速度快了一倍。
typhoon.2+5 stitched | 屏東縣三地門鄉農業損失約6億8,000萬元。
typhoon.4 quote | 台東縣長潘秀蓮說，「農損比去年輕微」，道路搶通的速度快了一倍。 | 農損比去年輕微，但道路搶通的速度快了一倍。
tax.0 number | 愛沙尼亞國會以54票贊成、41票反對通過數位服務稅法案。
tax.1 number | 財政部長塔維·林德表示，新稅每年可帶來約7億5,000萬歐元。
tax.0 date | Estonia will levy the 5 percent tax on large tech companies' local revenue from July 1 next year.
tax.3 negation | 美國駐愛沙尼亞大使館表示將採取報復措施。
tax.4 attribution | 財政部長塔維·林德警告，成本最終會轉嫁給消費者。
tax.4 name | 反對黨領袖卡婭·雷梅茲警告，成本最終會轉嫁給消費者。
tax.2 quote | 林德說，這「不是針對任何企業」，而是針對不公平。 | 這不是針對任何企業，而是針對不公平。
tax.5+6 stitched | 總統須在14天內決定哪30家企業適用這項法案。
`);
