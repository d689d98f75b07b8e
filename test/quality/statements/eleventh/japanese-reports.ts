import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** A factory and a takeover bid, in Japanese; all of it is invented. */
export const japaneseReports = [
  inventArticle({
    id: 'kitahama',
    dump: 'lantern.txt',
    outlet: '東亜産業新聞',
    title: '北浜化成、熊本にレジスト新工場 1800億円投資',
    language: 'ja',
    published: '2026-06-10',
    body: [
      '半導体材料大手の北浜化成は9日、熊本県菊陽町に約1800億円を投じて先端フォトレジストの新工場を建設すると発表した。',
      '2028年4月の稼働を目指し、生産能力は現在の1.5倍に高まる。',
      '経済産業省は最大600億円を補助する方針だ。',
      '瀬川拓也社長は記者会見で、韓国の工場を閉鎖する考えはないと述べた。',
      '同社の2026年3月期の売上高は前の期比12%増の7420億円で、過去最高だった。',
      '一方、純利益は原材料高の影響で3%減の584億円にとどまった。',
      '新工場では約350人を雇用し、うち7割を地元から採用する計画という。',
      '同社の株価は10日午前、一時5.8%高の4125円まで上昇した。',
    ],
  }),
  inventArticle({
    id: 'mitsuha',
    dump: 'lantern.txt',
    outlet: '関東経済通信',
    title: '米ウェザリー、三葉ドラッグにTOB 1株3200円',
    language: 'ja',
    published: '2026-03-05',
    body: [
      '米投資ファンドのウェザリー・パートナーズは4日、ドラッグストア大手の三葉ドラッグに対するTOB(株式公開買い付け)を1株3200円で始めると発表した。',
      '買い付け総額は約5100億円で、期間は3月6日から4月17日まで。',
      '三葉ドラッグの取締役会は賛同の意見を表明したが、株主に応募を推奨するかどうかは決めていない。',
      '創業家で第2位株主の三葉誠一郎氏は「価格が安すぎる」として応募しない意向を示した。',
      '創業家は議決権の約14%を保有する。',
      'TOBが成立すれば、三葉ドラッグは東京証券取引所プライム市場で上場廃止となる見通しだ。',
      'ウェザリーの日本代表、ケイト・ハモンド氏は、店舗の閉鎖や人員削減は予定していないと説明した。',
      '三葉ドラッグは全国に1270店を展開し、従業員数は約2万3000人。',
    ],
  }),
];

export const japaneseRight = readStatements(`
kitahama.0 p | 北浜化成は約1800億円を投資し、熊本県菊陽町に先端フォトレジストの新工場を建てると発表した。 | 北浜化成, 熊本県菊陽町 | 北浜化成は熊本県菊陽町に先端フォトレジストの新工場を建てないと発表した。
kitahama.1 p | 新工場は2028年4月の稼働を目指しており、生産能力は今の1.5倍になる。
kitahama.2 p | 経産省は最大で600億円の補助金を出す方針である。 | 経産省 | 経産省は補助金を出さない方針である。
kitahama.3 p | いいえ、瀬川拓也社長は韓国工場を閉鎖するつもりはないと述べた。 | 瀬川拓也, 韓国 | はい、瀬川拓也社長は韓国工場を閉鎖すると述べた。
kitahama.4 p | 2026年3月期の売上高は7420億円と、前の期に比べて12%増え、過去最高となった。
kitahama.5 p | 原材料高が響き、純利益は3%減って584億円だった。 | | | 純利益は原材料高の影響で3%減の584億円にとどまった
kitahama.6 p | 新工場の雇用は約350人で、70%を地元採用とする計画だ。
kitahama.0 t | Kitahama Chemical announced on June 9 that it will invest about 180 billion yen in a new plant for advanced photoresists in Kikuyo, Kumamoto Prefecture. | Kitahama Chemical, Kikuyo, Kumamoto Prefecture
kitahama.2 t | 經濟產業省計劃提供最多600億日圓的補助。 | 經濟產業省 | 經濟產業省不打算提供補助。
kitahama.3 t | 社长濑川拓也在记者会上表示，没有关闭韩国工厂的想法。 | 濑川拓也, 韩国 | 社长濑川拓也在记者会上表示，有意关闭韩国工厂。
kitahama.4 t | Doanh thu của công ty trong năm tài chính kết thúc tháng 3/2026 tăng 12% lên 742 tỷ yên, mức cao nhất từ trước đến nay.
kitahama.5 t | Net profit, however, fell 3% to 58.4 billion yen because of higher raw material costs.
mitsuha.0 p | ウェザリー・パートナーズは三葉ドラッグに対し、1株あたり3200円でTOBを実施すると発表した。 | ウェザリー・パートナーズ, 三葉ドラッグ
mitsuha.1 p | 買い付けの総額はおよそ5100億円、期間は3月6日から4月17日までである。
mitsuha.2 p | 三葉ドラッグの取締役会は賛同の意見を示したものの、株主に応募を勧めるかどうかはまだ決めていない。 | 三葉ドラッグ | 三葉ドラッグの取締役会は、株主に応募を勧めることを決めた。
mitsuha.3 p | 三葉誠一郎氏は「価格が安すぎる」として、応募しない考えを示した。 | 三葉誠一郎 | 三葉誠一郎氏は応募する考えを示した。 | 三葉誠一郎氏は「価格が安すぎる」として応募しない意向を示した
mitsuha.5 p | TOBが成立した場合、三葉ドラッグは東証プライム市場で上場廃止になる見込みだ。 | 三葉ドラッグ, 東証プライム市場
mitsuha.6 p | 店舗閉鎖や人員削減の予定はないと、ウェザリーの日本代表ケイト・ハモンド氏は述べた。 | ウェザリー, ケイト・ハモンド | 店舗閉鎖や人員削減の予定があると、ウェザリーの日本代表ケイト・ハモンド氏は述べた。
mitsuha.7 p | 関東経済通信によると、三葉ドラッグは全国で1270店舗を運営し、約2万3000人の従業員を抱える。 | 関東経済通信, 三葉ドラッグ
mitsuha.0 t | US investment fund Wetherley Partners announced a tender offer for drugstore chain Mitsuha Drug at 3,200 yen a share. | Wetherley Partners, Mitsuha Drug
mitsuha.3 t | 创始家族成员、第二大股东三叶诚一郎以“价格过低”为由，表示不打算应约出售股份。 | 三叶诚一郎 | 创始家族成员、第二大股东三叶诚一郎表示打算应约出售股份。
mitsuha.1 t | 收購總額約5,100億日圓，期間為3月6日至4月17日。
mitsuha.6 t | Bà Kate Hammond, đại diện Wetherley tại Nhật Bản, cho biết không có kế hoạch đóng cửa cửa hàng hay cắt giảm nhân sự. | Kate Hammond, Wetherley, Nhật Bản | Bà Kate Hammond, đại diện Wetherley tại Nhật Bản, cho biết có kế hoạch đóng cửa cửa hàng và cắt giảm nhân sự.
mitsuha.7 t | Mitsuha Drug runs 1,270 stores nationwide and has about 23,000 employees. | Mitsuha Drug
kitahama.7 p | 同社の株価は10日午前、一時4125円まで上がり、5.8%高となった。
mitsuha.3+4 p | 三葉誠一郎氏は応募しない意向を示しており、創業家は議決権の約14%を持っている。 | 三葉誠一郎
`);

export const japaneseWrong = readWrong(`
kitahama.0 number | 北浜化成は約1300億円を投じて熊本県菊陽町に新工場を建設する。
kitahama.1 date | 新工場は2029年4月の稼働を目指す。
kitahama.3 negation | President Takuya Segawa said the company would close its plant in South Korea.
kitahama.0 name | 北浜化成は熊本県合志市に先端フォトレジストの新工場を建設すると発表した。
kitahama.5 quote | 純利益は原材料高の影響で3%増の584億円だった。 | 一方、純利益は原材料高の影響で3%増の584億円にとどまった。
kitahama.2+4 stitched | 経済産業省の補助により、北浜化成の売上高は12%増の7420億円となった。
mitsuha.0 number | ウェザリー・パートナーズは三葉ドラッグに対するTOBを1株2300円で始めると発表した。
mitsuha.1 date | 買い付け期間は3月6日から4月27日まで。
mitsuha.2 negation | 三葉ドラッグの取締役会は株主に応募を推奨すると決めた。
mitsuha.3 negation | Seiichiro Mitsuha said he would tender his shares.
mitsuha.6 attribution | 三葉誠一郎氏は、店舗の閉鎖や人員削減は予定していないと説明した。
mitsuha.0 outlet | 東亜産業新聞は、ウェザリー・パートナーズが三葉ドラッグへのTOBを1株3200円で始めると報じた。
mitsuha.4+6 stitched | ケイト・ハモンド氏は三葉ドラッグの議決権の約14%を保有する。
`);
