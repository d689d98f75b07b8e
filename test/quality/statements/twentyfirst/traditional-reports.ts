import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** A ropeway, a night-school law, a mooncake recall, a chip designer, in Traditional Chinese; all of it is invented. */
export const traditionalReports = [
  inventArticle({
    id: 'tw-ropeway',
    dump: 'x.txt',
    outlet: '嶼聲日報',
    title: '雲坪纜車試營運首日卡在半空 47人受困兩小時',
    language: 'zh-Hant',
    published: '2026-02-07',
    body: [
      '耗資新台幣18億6000萬元興建的雲坪纜車6日試營運首日，上午10時許突然停擺，6個車廂、共47名乘客受困半空近2小時，所幸無人受傷。',
      '縣長賴孟儒下午召開記者會致歉，宣布即日起停駛，「沒有查清楚之前，一個客人都不會載」。',
      '承攬機電工程的德籍廠商奧伯曼公司台灣區經理范志恆表示，初步研判是風速計誤判觸發自動煞停，並非鋼索或馬達故障。',
      '縣議員蘇婉琪則質疑，縣府去年11月驗收時風速計就曾兩度失靈，觀光處卻在驗收報告中隻字未提；觀光處長鄭允中否認隱匿，強調相關紀錄「當時就已送交監造單位」。',
      '受困乘客、從台中帶母親來玩的許小姐說，車廂內廣播前40分鐘完全沒有聲音，她是打119才知道發生什麼事。',
      '縣府指出，47名乘客每人將獲退票款350元及慰問金3000元，有11人表示不接受，要另行求償。',
      '纜車全長3.2公里，原訂3月1日正式通車，縣府坦言勢必延後，但未說明新的時程。',
    ],
  }),
  inventArticle({
    id: 'tw-night',
    dump: 'x.txt',
    outlet: '南衡時報',
    title: '夜校專法三讀 五十人以上企業須給公假上課',
    language: 'zh-Hant',
    published: '2026-05-27',
    body: [
      '立法院26日三讀通過《成人夜間教育法》，明定員工50人以上的企業，每週須給予就讀夜校的受僱者4小時有薪公假，自明年8月1日起施行。',
      '全案以61票對48票過關，在野的新野黨全數投下反對票，黨團總召高聿修批評是「拿老闆的錢辦政府的學校」。',
      '教育部次長溫慧真會後受訪表示，全國夜校學生已從民國98年的11萬2000人減到去年的2萬3000人，「再不救，教室的燈就要全熄了」。',
      '全國中小企業協進會估算，新制每年將增加企業成本約74億元；勞動部則認為有高估之嫌，依該部試算不超過31億元。',
      '條文也規定，企業若因員工請公假而予以解僱、降調或減薪，可處30萬元以上150萬元以下罰鍰，但員工缺課逾三分之一者，雇主得停止給假。',
      '白天在汽車廠上班、晚上讀高職夜校的37歲學生羅國棟說，他最怕的不是讀書累，而是「主管的臉色」。',
      '外籍移工未納入適用，提案立委潘以勤坦言這是為了爭取過半支持所做的讓步，下個會期會再提修法。',
    ],
  }),
  inventArticle({
    id: 'hk-mooncake',
    dump: 'x.txt',
    outlet: '港灣晨報',
    title: '疑含金屬碎屑 錦珍樓回收三款月餅涉逾六萬盒',
    language: 'zh-Hant',
    published: '2026-09-14',
    body: [
      '老字號餅店錦珍樓昨日宣布，因疑有金屬碎屑混入，即時回收三款月餅，涉及約6.2萬盒，當中近四成已售出。',
      '食安中心早前接獲一名沙田市民投訴，指進食雙黃白蓮蓉月餅時咬到一塊約7毫米長的金屬片，經化驗後證實屬不鏽鋼。',
      '錦珍樓董事總經理岑啟康致歉，稱懷疑與元朗廠房一部攪拌機的刀片斷裂有關，但否認公司延誤通報，強調「收到化驗結果後三小時內已經停產」。',
      '不過，一名不願具名的前廠工向本報透露，該部攪拌機7月底已出現裂紋，主管只叫他們「頂住先，過埋中秋」。',
      '受影響產品的此日期前最佳為10月5日及10月12日，市民可憑盒蓋到全港23間分店全數退款，毋須出示單據。',
      '消委會總幹事簡詠芝批評，餅券持有人被拒退款並不合理，促請該店一視同仁。',
      '食安中心發言人說，至今未有接獲因進食有關產品而不適的報告，調查仍在進行。',
    ],
  }),
  inventArticle({
    id: 'tw-chip',
    dump: 'x.txt',
    outlet: '嶼聲日報',
    title: '晶衡首季獲利腰斬 董座：下半年會回來',
    language: 'zh-Hant',
    published: '2026-04-30',
    body: [
      'IC設計廠晶衡科技29日公布第一季財報，稅後純益9.8億元，年減52%，每股純益2.14元，創11季新低。',
      '董事長葉書豪在法說會上表示，主要受車用晶片客戶去化庫存拖累，但4月起急單回流，預期第二季營收季增8%至12%。',
      '對於市場傳出晶衡將出售新竹的射頻部門給美商柯維特，葉書豪予以否認，僅說「我們沒有賣，也沒有人來出價」。',
      '財務長丁郁芬補充，今年資本支出由原先的35億元下修至27億元，研發預算63億元則一毛未減。',
      '外資葛倫證券分析師巴特勒看法保守，將目標價由320元砍到265元，理由是中國同業降價搶單可能延續到年底。',
      '晶衡股價29日收在278.5元，下跌3.5元。',
      '公司預計6月17日召開股東會，擬配發現金股利7元，低於去年的10.5元。',
    ],
  }),
];

export const traditionalRight = readStatements(`
tw-ropeway.0 p | 雲坪纜車試營運第一天上午停擺，47名乘客被困在半空將近兩小時，沒有人受傷。 | 雲坪纜車 | 雲坪纜車試營運第一天上午停擺，47名乘客被困在半空將近兩小時，有人受傷。
tw-ropeway.0 p | 雲坪纜車的興建經費為18.6億元新台幣。 | 雲坪纜車
tw-ropeway.1 p | 縣長賴孟儒在下午的記者會上道歉，並宣布纜車即日起停駛。 | 賴孟儒
tw-ropeway.2 p | 范志恆說，初步判斷是風速計誤判引發自動煞停，不是鋼索或馬達出問題。 | 范志恆 | 范志恆說，初步判斷不是風速計誤判引發自動煞停，而是鋼索或馬達出問題。
tw-ropeway.3 p | 觀光處長鄭允中否認隱匿。 | 鄭允中 | 觀光處長鄭允中承認隱匿。 | 觀光處長鄭允中否認隱匿
tw-ropeway.4 p | 許小姐表示，廣播在前40分鐘都沒有聲音。 | 許小姐
tw-ropeway.5 p | 有11名乘客不接受縣府的條件，要另外求償。
tw-ropeway.6 p | 全長3.2公里的纜車原本預定3月1日正式通車，如今勢必延後。
tw-ropeway.1 t | County magistrate Lai Meng-ju (賴孟儒) apologised at an afternoon press conference and announced that the service was suspended with immediate effect. | Lai Meng-ju, 賴孟儒
tw-ropeway.5 t | Each of the 47 passengers will get a refund of NT$350 plus NT$3,000 in consolation money.
tw-ropeway.3 t | 観光処長の鄭允中氏は隠蔽を否定した。 | 鄭允中 | 観光処長の鄭允中氏は隠蔽を認めた。
tw-ropeway.2 t | Fan Chih-heng, the Taiwan manager of Obermann (奧伯曼), said that initial findings pointed to a misreading by the anemometer rather than a cable or motor fault. | Fan Chih-heng, Obermann, 奧伯曼 | Fan Chih-heng, the Taiwan manager of Obermann (奧伯曼), said that initial findings did not point to a misreading by the anemometer but to a cable or motor fault.
tw-night.0 p | 《成人夜間教育法》自明年8月1日起施行。 | 成人夜間教育法
tw-night.0 p | 員工達50人以上的企業，每週必須讓讀夜校的受僱者享有4小時有薪公假。 | | 員工達50人以上的企業，每週不必讓讀夜校的受僱者享有4小時有薪公假。
tw-night.1 p | 法案獲61票贊成、48票反對，新野黨全數反對。 | 新野黨 | 法案獲61票贊成、48票反對，新野黨全數贊成。
tw-night.2 p | 溫慧真指出，全國夜校學生去年只有2.3萬人，民國98年時有11.2萬人。 | 溫慧真
tw-night.3 p | 勞動部認為協進會的估算偏高，自己試算的結果是不超過31億元。 | 勞動部
tw-night.4 p | 員工缺課超過三分之一時，雇主可以停止給假。 | | 員工缺課超過三分之一時，雇主不得停止給假。
tw-night.6 p | 潘以勤坦言，未納入外籍移工是為了爭取過半支持而讓步。 | 潘以勤
tw-night.1 t | Kao Yu-hsiu (高聿修), caucus whip of the opposition New Wilderness Party, criticised the law as running the government's schools with employers' money. | Kao Yu-hsiu, 高聿修, New Wilderness Party
tw-night.3 t | The national small business association estimates that the new system will cost companies about NT$7.4 billion more a year.
tw-night.4 t | 企業が公假の取得を理由に従業員を解雇、降格、減給した場合、30万元以上150万元以下の罰金が科される可能性がある。
tw-night.6 t | Foreign migrant workers are not covered by the law. | | Foreign migrant workers are covered by the law. | 外籍移工未納入適用
hk-mooncake.0 p | 錦珍樓宣布回收三款月餅，原因是懷疑混入金屬碎屑，約6.2萬盒受影響。 | 錦珍樓
hk-mooncake.1 p | 化驗證實，沙田市民咬到的金屬片屬不鏽鋼。 | 沙田
hk-mooncake.2 p | 岑啟康否認公司延誤通報。 | 岑啟康 | 岑啟康承認公司延誤通報。
hk-mooncake.3 p | 一名前廠工向《港灣晨報》表示，該攪拌機在7月底已有裂紋。 | 港灣晨報
hk-mooncake.4 p | 市民可憑盒蓋到全港23間分店取回全數退款，不需出示單據。 | | 市民可憑盒蓋到全港23間分店取回全數退款，但需出示單據。
hk-mooncake.5 p | 簡詠芝認為，拒絕向餅券持有人退款並不合理。 | 簡詠芝 | 簡詠芝認為，拒絕向餅券持有人退款是合理的。
hk-mooncake.6 p | 食安中心至今沒有收到因食用有關產品而不適的個案報告。 | 食安中心
hk-mooncake.0 t | Kam Chun Lau (錦珍樓) is recalling three kinds of mooncake, about 62,000 boxes in all, of which nearly 40% have been sold. | Kam Chun Lau, 錦珍樓
hk-mooncake.4 t | Customers can get a full refund at any of the 23 branches by showing the box lid, with no receipt needed.
hk-mooncake.6 t | 食品安全センターの報道官は、該当製品を食べて体調を崩したとの報告は今のところ受けていないと述べた。 | 食品安全センター | 食品安全センターの報道官は、該当製品を食べて体調を崩したとの報告をすでに受けていると述べた。
hk-mooncake.2 t | Managing director Sham Kai-hong (岑啟康) apologised and said a broken blade on a mixer at the Yuen Long plant was suspected. | Sham Kai-hong, 岑啟康, Yuen Long
tw-chip.0 p | 晶衡科技第一季稅後純益為9.8億元，較去年同期減少52%。 | 晶衡科技
tw-chip.1 p | 葉書豪預期，第二季營收將比上一季增加8%到12%。 | 葉書豪
tw-chip.2 p | 葉書豪否認要把射頻部門賣給柯維特。 | 葉書豪, 柯維特 | 葉書豪證實要把射頻部門賣給柯維特。
tw-chip.3 p | 丁郁芬說，研發預算63億元完全沒有縮減。 | 丁郁芬
tw-chip.4 p | 葛倫證券的巴特勒把目標價從320元下調到265元。 | 葛倫證券, 巴特勒
tw-chip.6 p | 公司打算配發7元現金股利，比去年的10.5元少。
tw-chip.0 t | Chip designer Jingheng Technology (晶衡科技) posted a first-quarter net profit of NT$980 million, down 52% from a year earlier. | Jingheng Technology, 晶衡科技
tw-chip.3 t | Chief financial officer Ting Yu-fen said this year's capital spending had been cut from NT$3.5 billion to NT$2.7 billion. | Ting Yu-fen
tw-chip.2 t | 葉書豪会長は、無線周波数（RF）部門を米企業に売却するとの観測を否定した。 | 葉書豪 | 葉書豪会長は、無線周波数（RF）部門を米企業に売却するとの観測を認めた。
tw-chip.6 t | The company plans to hold its shareholders' meeting on June 17, according to the Yusheng Daily News (嶼聲日報). | Yusheng Daily News, 嶼聲日報
`);

export const traditionalWrong = readWrong(`
tw-ropeway.5 number | 47名乘客每人將獲退票款350元及慰問金5000元。
tw-ropeway.3 date | 蘇婉琪質疑，縣府去年10月驗收時風速計就曾兩度失靈。
tw-ropeway.6 date | The ropeway had been due to open officially on May 1.
tw-ropeway.1 name | 縣長蘇婉琪下午召開記者會致歉。
tw-ropeway.3 negation | 觀光處長鄭允中坦承隱匿驗收紀錄。
tw-ropeway.3 attribution | 鄭允中質疑縣府驗收時風速計就曾兩度失靈，驗收報告卻隻字未提。
tw-ropeway.1 quote | 縣長賴孟儒說：「沒有查清楚之前，一個員工都不會載」。 | 沒有查清楚之前，一個員工都不會載
tw-ropeway.2+4 stitched | 范志恆說，他是打119才知道發生什麼事。
tw-ropeway.0 outlet | 據《南衡時報》報導，雲坪纜車試營運首日停擺，47名乘客受困。
tw-night.1 number | 全案以61票對38票過關。
tw-night.2 number | Night-school enrolment fell to 32,000 last year, Vice Minister Wen said.
tw-night.0 date | 《成人夜間教育法》自明年9月1日起施行。
tw-night.2 name | 教育部次長潘以勤表示，全國夜校學生去年減到2萬3000人。
tw-night.6 negation | 新法也適用外籍移工。
tw-night.3 attribution | 勞動部估算，新制每年將增加企業成本約74億元。
tw-night.2 quote | 溫慧真表示：「再不救，教室的門就要全熄了」。 | 再不救，教室的門就要全熄了
tw-night.1+5 stitched | 高聿修說，他最怕的是「主管的臉色」。
tw-night.0 outlet | 《嶼聲日報》報導，立法院三讀通過《成人夜間教育法》。
hk-mooncake.4 number | 市民可憑盒蓋到全港32間分店全數退款。
hk-mooncake.3 date | 前廠工透露，該部攪拌機6月底已出現裂紋。
hk-mooncake.1 name | 一名屯門市民投訴進食月餅時咬到金屬片。
hk-mooncake.6 negation | 食安中心已接獲有市民因進食有關產品而不適的報告。
hk-mooncake.5 attribution | 食安中心發言人批評，餅券持有人被拒退款並不合理。
hk-mooncake.2 quote | 岑啟康強調「收到化驗結果後三小時內已經復產」。 | 收到化驗結果後三小時內已經復產
hk-mooncake.2+5 stitched | 岑啟康批評餅券持有人被拒退款並不合理。
tw-chip.3 number | 今年資本支出由35億元下修至25億元。
tw-chip.6 date | 公司預計6月27日召開股東會。
tw-chip.4 name | グレン証券（葛倫證券）のアナリスト、丁郁芬氏は目標株価を265元に引き下げた。
tw-chip.2 negation | Chairman Yeh Shu-hao confirmed that the radio-frequency division would be sold to the US company.
tw-chip.4 attribution | 葉書豪認為，中國同業降價搶單可能延續到年底。
tw-chip.2 quote | 葉書豪說：「我們沒有賣，也沒有人來詢價」。 | 我們沒有賣，也沒有人來詢價
tw-chip.1+5 stitched | 晶衡第二季營收季增3.5%。
tw-chip.5 outlet | 據《港灣晨報》報導，晶衡股價29日收在278.5元。
`);
