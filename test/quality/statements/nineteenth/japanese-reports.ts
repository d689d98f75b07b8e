import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** A sumo stable, a hydrogen station, a rice price, in Japanese; all of it is invented. */
export const japaneseReports = [
  inventArticle({
    id: 'ja1',
    dump: 'x.txt',
    outlet: '武蔵野新報',
    title: '稲妻部屋、弟子への暴力認める　親方は2階級降格処分',
    language: 'ja',
    published: '2026-05-28',
    body: [
      '日本相撲協会は27日、東京・国技館で臨時理事会を開き、弟子への暴力行為があった稲妻部屋の稲妻親方（48）＝元関脇荒巻＝を2階級降格とし、報酬を6カ月間20％減額する処分を決めた。',
      '協会によると、稲妻親方は昨年11月の九州場所中、門限を破った幕下力士（21）の背中を竹刀で少なくとも5回たたき、全治2週間のけがを負わせた。',
      'けがを負った力士は3月に引退届を提出しているが、協会はまだ受理していない。',
      '八重桜コンプライアンス委員長は会見で「部屋ぐるみの隠蔽はなかった」と述べる一方、部屋付きの錦戸山親方が報告を4カ月怠ったことを問題視し、けん責とした。',
      '稲妻親方は代理人の深町紘一弁護士を通じ、「弁解の余地はない」とするコメントを出したが、弟子2人に土下座をさせたとする週刊誌報道については事実無根だとして否定した。',
      '部屋に所属する力士14人は7月の名古屋場所には出場できるものの、稽古は一門の春日台部屋で行う。',
      '協会は部屋の閉鎖までは求めない方針で、9月末に改めて指導状況を審査する。',
    ],
  }),
  inventArticle({
    id: 'ja2',
    dump: 'x.txt',
    outlet: '北嶺経済新聞',
    title: '水素ステーション爆発、圧縮機の部品に亀裂　県は全12カ所の点検要請',
    language: 'ja',
    published: '2026-08-05',
    body: [
      '美陵県能代谷市の水素ステーションで7月30日未明に起きた爆発で、県の事故調査委員会は4日、圧縮機の逆止弁に長さ約8ミリの亀裂が見つかったとの中間報告を公表した。',
      'この爆発で夜勤の男性従業員（34）が腕に軽いやけどを負い、半径200メートル以内の住民86人が一時避難した。',
      '運営するミネカワ水素の峰川尚登社長は記者会見で「点検記録に改ざんはない」と述べた上で、同型の弁を使う5カ所の営業を当面休止すると明らかにした。',
      '一方、県の担当者によると、6月の定期点検で亀裂を調べる超音波検査が省かれていた。',
      '委員長を務める東陽工業大の桂木芙美教授は、人為的なミスとの断定は避け、最終報告は11月下旬になるとの見通しを示した。',
      '県は県内全12カ所の事業者に対し、8月末までに弁の緊急点検を終えるよう要請したが、法的な強制力はない。',
      '弁を製造した瀬尾精機は「納入時の検査では異常がなかった」と説明し、交換時期は3年ごとだと運営会社に伝えていたとしている。',
      '事故のあったステーションは2021年4月に開業し、年間約1万9000台の燃料電池車が利用していた。',
    ],
  }),
  inventArticle({
    id: 'ja3',
    dump: 'x.txt',
    outlet: '共和通信',
    title: '備蓄米、追加放出15万トン　農相「価格目標は設けず」',
    language: 'ja',
    published: '2026-07-17',
    body: [
      '【共和】農林水産省は16日、政府備蓄米15万トンを8月上旬に追加放出すると発表した。放出は今年4回目で、累計は61万トンに達する。',
      '全国のスーパー約1000店で6～12日に売られたコメ5キロの平均価格は税込み4218円と、前週から37円上がり、3週連続で値上がりした。',
      '樫村泰平農相は閣議後の記者会見で、3000円台への引き下げを目指すのかと問われ、「価格の目標は設けない。市場に任せる」と答えた。',
      '樫村氏は先月、国会で「年内に3000円台に戻す」と発言していたが、この日は「願望を述べたものだ」と釈明した。',
      '卸大手の穂高商事は、放出米のうち店頭に届いたのは6月末時点で42％にとどまると指摘し、精米能力の不足が主因だとみている。',
      '全国稲作者連盟の戸倉キヨ会長は「作る側の費用が1俵1万6000円を超えているのに、安さだけを競わせないでほしい」と訴えた。',
      '農水省は輸入米の関税引き下げについては検討していないと説明している。',
      '2026年産の主食用米の作付面積は136万ヘクタールと、前年より3万ヘクタール増える見通しだ。',
    ],
  }),
];

export const japaneseRight = readStatements(`
ja1.0 p | 日本相撲協会の臨時理事会は27日、稲妻親方の2階級降格と、6カ月間の報酬20％減額を決定した。 | 日本相撲協会, 稲妻親方
ja1.1 p | 協会によると、昨年11月の九州場所中、稲妻親方は門限破りの幕下力士を竹刀で5回以上たたいて、全治2週間のけがをさせた。 | 稲妻親方, 九州場所
ja1.2 p | けがをした力士は3月に引退届を出したが、まだ受理されていない。 | | けがをした力士は3月に引退届を出し、すでに受理された。
ja1.3 p | 報告を4カ月怠ったとして、部屋付きの錦戸山親方はけん責処分を受けた。 | 錦戸山親方
ja1.4 p | 弟子2人に土下座をさせたという週刊誌の報道を、稲妻親方は否定している。 | 稲妻親方 | 弟子2人に土下座をさせたという週刊誌の報道を、稲妻親方は認めている。
ja1.0 t | The Japan Sumo Association decided on the 27th to demote stablemaster Inazuma (稲妻親方) by two ranks and cut his pay by 20% for six months. | Japan Sumo Association, Inazuma, 稲妻親方
ja1.3 t | Yaezakura, head of the compliance committee, said there had been no cover-up by the stable as a whole. | Yaezakura | Yaezakura, head of the compliance committee, said there had been a cover-up by the stable as a whole. | 八重桜コンプライアンス委員長は会見で「部屋ぐるみの隠蔽はなかった」と述べる
ja1.5 t | 該部屋所屬的14名力士可以參加7月的名古屋場所，練習則在同一門的春日台部屋進行。 | 名古屋場所, 春日台部屋
ja1.6 t | 协会目前不打算要求关闭该部屋，并将在9月底重新审查其指导情况。 | | 协会打算要求关闭该部屋。
ja1.1 t | Theo hiệp hội, trong giải Kyushu tháng 11 năm ngoái, ông Inazuma đã dùng kiếm tre đánh vào lưng một võ sĩ 21 tuổi ít nhất 5 lần. | Kyushu, Inazuma
ja2.0 p | 中間報告によれば、圧縮機の逆止弁におよそ8ミリの亀裂があった。
ja2.1 p | 爆発により、夜勤の男性従業員1人が軽いやけどをし、周辺の住民86人が一時的に避難した。
ja2.2 p | 峰川尚登社長は、点検記録の改ざんを否定した。 | 峰川尚登 | 峰川尚登社長は、点検記録の改ざんを認めた。
ja2.4 p | 桂木芙美教授は、人為ミスとは断定せず、最終報告は11月下旬になるとの見方を示した。 | 桂木芙美 | 桂木芙美教授は、人為ミスだと断定した。
ja2.5 p | 県内12カ所の事業者への緊急点検の要請には法的強制力がなく、期限は8月末だ。 | | 県内12カ所の事業者への緊急点検の要請には法的強制力がある。
ja2.2 t | Minekawa Hydrogen (ミネカワ水素) said it would suspend operations for the time being at five sites using the same type of valve. | Minekawa Hydrogen, ミネカワ水素
ja2.3 t | According to a prefectural official, an ultrasonic test for cracks was left out of the regular inspection in June. | | According to a prefectural official, an ultrasonic test for cracks was carried out in the regular inspection in June.
ja2.6 t | 製造該閥門的瀨尾精機說明，交貨時的檢查並無異常。 | 瀨尾精機 | | 弁を製造した瀬尾精機は「納入時の検査では異常がなかった」と説明し
ja2.7 t | 发生事故的加氢站于2021年4月开业，此前每年约有1.9万辆燃料电池车使用。
ja2.4 t | Giáo sư Katsuragi Fumi (桂木芙美) của Đại học Công nghiệp Toyo, chủ tịch ủy ban, dự kiến báo cáo cuối cùng sẽ có vào cuối tháng 11. | Katsuragi Fumi, 桂木芙美, Đại học Công nghiệp Toyo
ja3.0 p | 農水省は、備蓄米15万トンを8月上旬に追加で放出する。今年の放出は4回目となる。
ja3.1 p | 6～12日のコメ5キロの平均価格は税込みで4218円となり、3週続けて上昇した。
ja3.2 p | 樫村泰平農相は、価格目標を設定せず、市場に任せる考えを示した。 | 樫村泰平 | 樫村泰平農相は、価格目標を設定する考えを示した。
ja3.4 p | 穂高商事によると、6月末の時点で店頭に届いた放出米は42％にすぎない。 | 穂高商事
ja3.6 p | 輸入米の関税を下げることは検討していない、と農水省は説明した。 | 農水省 | 輸入米の関税を下げることを検討している、と農水省は説明した。
ja3.1 t | The average price of 5 kg of rice at about 1,000 supermarkets nationwide rose by 37 yen from the previous week to 4,218 yen, including tax.
ja3.2 t | Agriculture Minister Taihei Kashimura (樫村泰平) said no price target would be set and that the matter would be left to the market. | Taihei Kashimura, 樫村泰平 | Agriculture Minister Taihei Kashimura (樫村泰平) said a price target would be set.
ja3.5 t | 全國稻作者聯盟會長戶倉清（戸倉キヨ）表示，生產者的成本已超過每俵1萬6000日圓。 | 全國稻作者聯盟, 戶倉清, 戸倉キヨ
ja3.7 t | 预计2026年产主食用米的种植面积为136万公顷，比上年增加3万公顷。
ja3.6 t | Bộ Nông lâm ngư nghiệp cho biết không xem xét việc giảm thuế nhập khẩu đối với gạo nhập khẩu. | Bộ Nông lâm ngư nghiệp | Bộ Nông lâm ngư nghiệp cho biết đang xem xét việc giảm thuế nhập khẩu đối với gạo nhập khẩu.
ja3.2+3 p | 樫村氏は先月、年内に3000円台へ戻すと国会で発言したが、閣議後の会見では価格の目標を設けないと答えた。 | 樫村
ja2.7 p | 事故が起きたステーションは2021年4月に営業を始めた。 | | | 事故のあったステーションは2021年4月に開業し
`);

export const japaneseWrong = readWrong(`
ja1.0 number | 稲妻親方の報酬は6カ月間30％減額される。
ja1.2 date | けがを負った力士は4月に引退届を提出した。
ja1.3 name | 報告を4カ月怠ったとして、春日台親方がけん責となった。
ja1.3 negation | The head of the compliance committee said there had been a cover-up by the whole stable.
ja1.6 negation | 協会は部屋の閉鎖を求める方針だ。
ja1.4 attribution | 八重桜コンプライアンス委員長は、土下座をさせたとする週刊誌報道は事実無根だと否定した。
ja1.4 quote | 稲妻親方は「反省の余地はない」とするコメントを出した。 | 「反省の余地はない」とするコメントを出した
ja1.2+3 stitched | 錦戸山親方は3月に引退届を提出した。
ja2.1 number | 半径200メートル以内の住民68人が一時避難した。
ja2.4 date | The final report is expected in late October, Professor Fumi Katsuragi (桂木芙美) said.
ja2.2 name | 瀬尾精機は、同型の弁を使う5カ所の営業を当面休止する。
ja2.5 negation | 県の緊急点検の要請には法的な強制力がある。
ja2.6 attribution | ミネカワ水素は、納入時の検査では異常がなかったと説明した。
ja2.2 quote | 峰川尚登社長は、点検記録に不備はないと述べた。 | 「点検記録に不備はない」と述べた
ja2.3+6 stitched | 瀬尾精機は6月の定期点検で超音波検査を省いていた。
ja3.1 number | コメ5キロの平均価格は税込み4812円だった。
ja3.0 number | The ministry will release a further 150,000 tonnes of stockpiled rice, the fifth release this year.
ja3.4 date | 穂高商事は、5月末時点で店頭に届いた放出米は42％にとどまると指摘した。
ja3.5 name | 全国稲作者連盟の樫村泰平会長は、安さだけを競わせないでほしいと訴えた。
ja3.6 negation | 農水省は輸入米の関税引き下げを検討していると説明した。
ja3.4 attribution | 農林水産省は、精米能力の不足が主因だとみている。
ja3.3 quote | 樫村氏は、先月の発言は「事実を述べたものだ」と釈明した。 | 「事実を述べたものだ」と釈明した
ja3.5+7 stitched | 全国稲作者連盟は作付面積を前年より3万ヘクタール増やすと訴えた。
`);
