import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** A merger of two banks, a poor catch of saury, a water shortage, in Japanese; all of it is invented. */
export const japaneseReports = [
  inventArticle({
    id: 'banks-ja',
    dump: 'business-ja.txt',
    outlet: '瀬戸野経済新報',
    title: '瀬戸野銀と北灘銀、来年4月に経営統合',
    language: 'ja',
    published: '2035-05-11',
    body: [
      '地方銀行の瀬戸野銀行と北灘銀行は10日、2036年4月に共同持ち株会社を設立して経営統合すると発表した。',
      '総資産は単純合計で14兆2000億円となり、県内の貸し出しシェアは6割を超える。',
      '新会社「せとなだフィナンシャル」の社長には瀬戸野銀の葛原伸吾頭取(58)が就き、北灘銀の由良真知子頭取は会長になる。',
      '株式の交換比率は瀬戸野銀1に対し北灘銀0.42で、6月の株主総会での承認を前提とする。',
      '両行は3年間で全211店舗のうち重複する48店舗を閉じる一方、人員削減はしないとしている。',
      '公正取引委員会は審査を始めており、地元商工会議所の御厨貞治会頭は「金利の競争が失われかねない」と懸念を示した。',
      '北灘銀は2035年3月期に外国債券の損失で67億円の赤字を計上しており、市場では救済との見方も出ている。',
    ],
  }),
  inventArticle({
    id: 'saury-ja',
    dump: 'harbour-ja.txt',
    outlet: '岬原新聞',
    title: 'サンマ不漁、水揚げ28%減 卸値は最高',
    language: 'ja',
    published: '2034-11-22',
    body: [
      '全国さんま協議会は21日、今年のサンマの水揚げ量が10月末時点で1万3400トンと、前年同期を28%下回ったと発表した。',
      '岬原港の平均卸値は1キロ1120円で、統計が残る1979年以降で最も高い。',
      '水産研究所の鵜殿千景主任研究員は、海水温の上昇で漁場が沖合に移ったことが主な要因とみられると説明し、乱獲説には「裏付けが乏しい」と述べた。',
      '岬原漁協では所属する19隻のうち6隻が、燃料代に見合わないとして10月中旬に操業を打ち切った。',
      '漁師の八重樫勝男さん(67)は「50年やってきたが、こんな年はない」と嘆いた。',
      '県は1隻当たり最大300万円の緊急融資を来月始めるが、利子補給は盛り込まなかった。',
      '地元の缶詰会社3社のうち2社はイワシに切り替え、残る1社は輸入品で生産を続ける。',
    ],
  }),
  inventArticle({
    id: 'drought-ja',
    dump: 'weather-ja.txt',
    outlet: '岬原新聞',
    title: '岬原市、10日から夜間断水 深瀬ダム貯水率11%',
    language: 'ja',
    published: '2033-08-09',
    body: [
      '少雨による渇水で、岬原市は8日、市内全域の約9万4000世帯を対象に10日から夜間断水に踏み切ると発表した。',
      '断水は午後10時から翌朝5時までで、病院と高齢者施設は給水車で対応する。',
      '水源の深瀬ダムの貯水率は8日午前0時時点で11.3%と、平年の68%を大幅に下回り、1994年の渇水時に次ぐ低さだ。',
      '梅雨の降水量は平年の4割にとどまり、気象台は今後2週間もまとまった雨は見込めないとしている。',
      '弓削隼人市長は「9月まで持たせるための苦渋の判断だ」と理解を求めた。',
      '市議会では、老朽管からの漏水率が17%に達するのに対策を怠ったとして、浦部琴音市議が市を批判した。',
      '市は隣の深瀬町から1日3000トンの融通を受ける協議を進めているが、合意には至っていない。',
    ],
  }),
];

export const japaneseRight = readStatements(`
banks-ja.0 p | 瀬戸野銀行と北灘銀行は、2036年4月に共同の持ち株会社をつくって統合すると明らかにした。 | 瀬戸野銀行, 北灘銀行 | 瀬戸野銀行と北灘銀行は、統合しないと明らかにした。
banks-ja.1 p | 総資産を単純に足すと14兆2000億円に達し、県内での貸し出しシェアも60%を上回る。
banks-ja.2 p | 社長には瀬戸野銀の葛原伸吾頭取が、会長には北灘銀の由良真知子頭取が就任する。 | 葛原伸吾, 由良真知子
banks-ja.3 p | 北灘銀0.42に対し瀬戸野銀1という株式の交換比率は、6月の株主総会で承認されることが前提だ。 | | 株主総会での承認は前提とされていない。
banks-ja.4 p | 両行は重なり合う48店舗を3年間で閉鎖するが、人員は減らさないという。 | | 両行は人員も減らすという。
banks-ja.5 p | 御厨貞治会頭は、金利面の競争がなくなりかねないと心配する。 | 御厨貞治
banks-ja.6 p | 外国債券で損失を出した北灘銀は、2035年3月期に67億円の赤字だった。 | 北灘銀 | 北灘銀は2035年3月期に赤字ではなかった。
saury-ja.0 p | 10月末までに水揚げされたサンマは1万3400トンで、前の年の同じ時期より28%少ない。
saury-ja.1 p | 岬原港では卸値が平均で1キロ1120円となり、1979年以降の統計で最高だ。 | 岬原港
saury-ja.2 p | 鵜殿千景主任研究員は、海水温が上がって漁場が沖へ移ったことが主因とみている。 | 鵜殿千景
saury-ja.2 p | 乱獲が原因だとする説について、鵜殿氏は裏付けに乏しいと話した。 | 鵜殿 | 乱獲が原因だとする説について、鵜殿氏は裏付けが十分だと話した。
saury-ja.3 p | 岬原漁協の19隻のうち、燃料代に見合わず10月中旬に漁をやめたのは6隻だ。
saury-ja.4 p | 67歳の漁師、八重樫勝男さんは、50年やってきてこんな年はないと話す。 | 八重樫勝男
saury-ja.5 p | 県の緊急融資は来月から始まるが、利子補給は含まれない。 | | 県の緊急融資には利子補給も含まれる。
saury-ja.6 p | 缶詰会社は2社がイワシに替え、もう1社は輸入品を使って生産を続ける。
drought-ja.0 p | 岬原市は渇水のため、8月10日から市内の全域で夜間の断水を行うと発表した。 | 岬原市 | 岬原市は夜間の断水を行わないと発表した。
drought-ja.1 p | 水が止まるのは夜10時から朝5時までの7時間だ。
drought-ja.2 p | 深瀬ダムには8日の時点で11.3%しか水がなく、これより貯水率が低かったのは1994年の渇水時だけだ。 | 深瀬ダム
drought-ja.3 p | 梅雨に降った雨は平年の40%だった。
drought-ja.3 p | 気象台は、この先2週間もまとまった雨は期待できないとみている。 | | 気象台は、この先2週間はまとまった雨が期待できるとみている。
drought-ja.4 p | 弓削隼人市長は、9月まで水を持たせるための苦しい判断だと述べた。 | 弓削隼人
drought-ja.5 p | 浦部琴音市議は、古い水道管の漏水率が17%もあるのに市は対策を怠ったと批判した。 | 浦部琴音
drought-ja.6 p | 深瀬町から水を融通してもらう話は、まだまとまっていない。 | 深瀬町 | 深瀬町から水を融通してもらう話は、すでにまとまった。
banks-ja.0 t | Setono Bank and Kitanada Bank announced that they would merge under a joint holding company in April 2036. | Setono Bank, Kitanada Bank | Setono Bank and Kitanada Bank announced that they would not merge.
banks-ja.1 t | 兩家銀行合計的總資產為14兆2,000億日圓。
banks-ja.2 t | Kuzuhara Shingo, who is 58, will become president of the new company, and Yura Machiko its chairwoman. | Kuzuhara Shingo, Yura Machiko
banks-ja.4 t | Hai ngân hàng sẽ đóng 48 chi nhánh trong ba năm nhưng nói không cắt giảm nhân sự. | | Hai ngân hàng nói sẽ cắt giảm nhân sự.
banks-ja.6 t | 北滩银行因外国债券亏损，在截至2035年3月的财年出现67亿日元赤字。
saury-ja.0 t | By the end of October, 13,400 tonnes of saury had been landed, 28 percent less than in the same period of last year.
saury-ja.2 t | 主任研究員鵜殿千景表示，過度捕撈的說法缺乏佐證。 | 鵜殿千景 | 主任研究員鵜殿千景表示，過度捕撈的說法有充分佐證。
saury-ja.3 t | Sáu trong số 19 tàu đã ngừng đánh bắt vào giữa tháng 10.
saury-ja.5 t | The prefecture's emergency loans do not include interest subsidies. | | The prefecture's emergency loans include interest subsidies.
saury-ja.6 t | 三家罐头厂中有两家改用沙丁鱼。
drought-ja.0 t | 岬原市将从10日起对约9.4万户实施夜间停水。 | 岬原市 | 岬原市不会实施夜间停水。
drought-ja.2 t | The Fukase dam was 11.3 percent full on the 8th, against 68 percent in a normal year. | Fukase
drought-ja.4 t | 市長弓削隼人說，這是為了撐到9月而作的痛苦決定。 | 弓削隼人
drought-ja.6 t | Thành phố vẫn chưa đạt được thỏa thuận về việc nhận 3.000 tấn nước mỗi ngày từ thị trấn bên cạnh. | | Thành phố đã đạt được thỏa thuận về việc nhận nước từ thị trấn bên cạnh.
`);

export const japaneseWrong = readWrong(`
banks-ja.4 number | 両行は3年間で84店舗を閉じる。
drought-ja.2 number | 深瀬ダムの貯水率は8日午前0時時点で31.1%だった。
banks-ja.0 date | 両行は2035年10月に共同持ち株会社を設立すると発表した。
saury-ja.3 date | 6隻は9月中旬に操業を打ち切った。
banks-ja.2 name | 新会社の社長には由良真知子氏が就く。
drought-ja.5 name | 弓削隼人市議が、対策を怠ったとして市を批判した。
banks-ja.0 outlet | 岬原新聞によると、瀬戸野銀行と北灘銀行は経営統合すると発表した。
drought-ja.0 outlet | 瀬戸野経済新報は、岬原市が10日から夜間断水に踏み切ると報じた。
saury-ja.5 negation | 県の緊急融資には利子補給が盛り込まれた。
banks-ja.5 negation | 公正取引委員会はまだ審査を始めていない。
saury-ja.4 quote altered | 八重樫勝男さんは「40年やってきたが、こんな年はない」と嘆いた。
drought-ja.4 quote altered | 弓削隼人市長は理解を求めた。 | 「9月まで持たせるための当然の判断だ」と理解を求めた
saury-ja.3+5 stitched | 操業を打ち切った6隻は、県から300万円ずつの融資を受けた。
banks-ja.4+6 stitched | 北灘銀は67億円の赤字を理由に48店舗を閉じる。
banks-ja.5 attribution | 公正取引委員会は「金利の競争が失われかねない」と懸念を示した。
drought-ja.3+4 attribution | 弓削隼人市長は、今後2週間もまとまった雨は見込めないと述べた。
drought-ja.6 roles | 深瀬町は岬原市から1日3000トンの融通を受ける協議を進めている。
drought-ja.5 roles | 対策を怠ったとして、市が浦部琴音市議を批判した。
saury-ja.6 scope | 地元の缶詰会社は3社ともイワシに切り替えた。
drought-ja.0 scope | 夜間断水の対象は市内の一部の世帯に限られる。
saury-ja.1 unit | 岬原港の平均卸値は1匹1120円だ。
drought-ja.6 unit | 市は隣の深瀬町から1時間3000トンの融通を受ける協議を進めている。
saury-ja.0 comparison | サンマの水揚げ量は前年同期を28%上回った。
drought-ja.2 comparison | 深瀬ダムの貯水率は1994年の渇水時よりも低い。
saury-ja.2 hedge | 海水温の上昇で漁場が沖合に移ったことが不漁の原因だと証明された。
drought-ja.6 hedge | 市は隣の深瀬町から水の融通を受けることで合意した。
`);
