import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** A tunnel, a sake brewery, a data centre, in Japanese; all of it is invented. */
export const japaneseReports = [
  inventArticle({
    id: 'ja-tunnel',
    dump: 'x.txt',
    outlet: '峰南新聞',
    title: '鳴瀬トンネル掘削中に大量出水、作業員6人脱出 JV「予兆なかった」',
    language: 'ja',
    published: '2026-06-03',
    body: [
      '2日午後3時20分ごろ、建設中の国道バイパス「鳴瀬トンネル」（全長4.8キロ）の東坑口から約1.9キロの地点で大量の水が噴き出し、作業員6人が自力で脱出、うち1人が足首を折る重傷を負った。',
      '施工する大郷・北栄特定建設共同企業体（JV）の現場代理人、宗像達也氏は同日夜の会見で「前兆となる水圧の変化は確認していなかった」と述べ、対応の遅れを否定した。',
      '一方、下請け会社の男性作業員（34）は取材に対し、「先週から壁がにじむように濡れていて、朝礼で2度報告した」と証言した。',
      '県の発表によると、出水量は最大で毎分約22トンに達し、坑内に少なくとも8000立方メートルの水がたまった。',
      '久我山正美知事は3日、工事を無期限で中止するよう指示したことを明らかにし、2028年秋としていた開通時期は「白紙に戻さざるを得ない」と語った。',
      '総事業費は当初の312億円から昨年、資材高で387億円に膨らんでおり、県議会からは計画の見直しを求める声も上がる。',
      '地質工学が専門の常盤大の乾智恵教授は、断層破砕帯にたまった地下水が一気に抜けた可能性が高いとみており、「調査ボーリングの間隔が広すぎた」と指摘する。',
    ],
  }),
  inventArticle({
    id: 'ja-sake',
    dump: 'x.txt',
    outlet: '西条日報',
    title: '老舗・月ヶ瀬酒造が再生法申請 負債14億円、輸出急減響く',
    language: 'ja',
    published: '2026-10-15',
    body: [
      '純米酒「雪籟」で知られる月ヶ瀬酒造（奥志摩市、能登谷浩社長）は14日、地裁に民事再生法の適用を申請し、保全命令を受けた。負債総額は約14億3000万円。',
      '同社は1798年創業で、2022年9月期には輸出が伸びて売上高が過去最高の11億6000万円に達したが、主力だった中国向けが落ち込み、25年9月期は4億9000万円まで減っていた。',
      '能登谷社長は「蔵の火は消さない。来季の仕込みは予定通り11月10日に始める」と話し、従業員38人の雇用も維持する考えを示した。',
      '関係者によると、東京の投資会社アルカディア・ブリッジがスポンサーに名乗りを上げているが、同社は取材に「個別の案件にはコメントしない」としている。',
      '杜氏の志田まゆみさんは、設備投資を急ぎすぎたと振り返り、「3億円の新しい瓶詰め工場は要らないと何度も言った」と明かした。',
      '主力取引銀行の東海第三銀行は、再生計画の策定に協力する一方、追加融資については「現時点で決まったことはない」と述べるにとどめた。',
      '債権者説明会は22日に市民会館で開かれる。',
    ],
  }),
  inventArticle({
    id: 'ja-dc',
    dump: 'x.txt',
    outlet: '首都圏経済通信',
    title: '大規模データセンター計画、住民反対で半年延期 榛沢市',
    language: 'ja',
    published: '2026-02-25',
    body: [
      '榛沢市で計画されている大規模データセンターをめぐり、事業主体のノルディア・インフラは24日、4月に予定していた着工を10月以降に延期すると発表した。',
      '施設は受電容量120メガワット、高さ52メートルの3棟からなり、投資額は約2100億円に上る。',
      '住民団体「榛沢の空を守る会」の鵜飼和子代表は「延期は一歩前進だが、求めているのは撤回だ」と話し、1万4200人分の署名を3月2日に市へ提出する。',
      '同社の日本代表、ヨナス・リンドホルム氏は、騒音は敷地境界で45デシベル以下に抑えられると説明し、地下水をくみ上げて冷却に使うとの情報は「事実ではない」と否定した。',
      '榛沢市の大庭秀樹市長は、年間約18億円と見込まれる固定資産税収を理由に計画を支持してきたが、昨秋の市長選では対立候補に612票差まで迫られた。',
      '東都電力は、送電線の増強が間に合わないため、全面稼働は早くても2030年になるとの見通しを示している。',
      '市議会は3月定例会で、高さ31メートルを超える建物を規制する条例案を審議する。',
    ],
  }),
];

export const japaneseRight = readStatements(`
ja-tunnel.0 p | 建設中の鳴瀬トンネルで2日、大量の水が噴き出し、作業員6人は自力で逃れたが、1人が足首を骨折した。 | 鳴瀬トンネル
ja-tunnel.1 p | 宗像達也氏は、前兆となる水圧の変化は確認していなかったと述べた。 | 宗像達也 | 宗像達也氏は、前兆となる水圧の変化を確認していたと述べた。
ja-tunnel.2 p | 下請けの作業員は、先週から壁が濡れており、朝礼で2回報告したと話した。 | | 下請けの作業員は、先週から壁が濡れていたが、朝礼では報告しなかったと話した。
ja-tunnel.3 p | 出水量は最大で1分間に約22トンだった。
ja-tunnel.4 p | 久我山正美知事は、工事の無期限中止を指示したと明らかにした。 | 久我山正美 | 久我山正美知事は、工事の無期限中止を指示していないと明らかにした。
ja-tunnel.5 p | 総事業費は当初312億円だったが、資材価格の上昇で昨年387億円に増えた。
ja-tunnel.6 p | 乾智恵教授は、調査ボーリングの間隔が広すぎたと指摘している。 | 乾智恵
ja-tunnel.4 t | Governor Masami Kugayama (久我山正美) said the opening, which had been set for autumn 2028, would have to go back to the drawing board. | Masami Kugayama, 久我山正美
ja-tunnel.3 t | At least 8,000 cubic metres of water collected inside the tunnel, according to the prefecture.
ja-tunnel.1 t | JV的現場代理人宗像達也在當晚記者會上否認應對遲緩。 | 宗像達也 | JV的現場代理人宗像達也在當晚記者會上承認應對遲緩。
ja-tunnel.6 t | Professor Tomoe Inui (乾智恵) of Tokiwa University believes groundwater trapped in a fault fracture zone probably drained all at once. | Tomoe Inui, 乾智恵, Tokiwa University
ja-tunnel.5 t | 项目总费用原为312亿日元，去年因建材涨价增至387亿日元。
ja-sake.0 p | 負債総額約14億3000万円の月ヶ瀬酒造が、民事再生法の適用を申請した。 | 月ヶ瀬酒造
ja-sake.1 p | 同社の売上高は2022年9月期に過去最高の11億6000万円を記録した。
ja-sake.2 p | 能登谷社長は、来季の仕込みを予定どおり11月10日に開始すると述べた。 | 能登谷 | 能登谷社長は、来季の仕込みを予定どおり11月10日には開始しないと述べた。
ja-sake.2 p | 能登谷社長は、従業員38人の雇用を守る考えだ。 | 能登谷
ja-sake.3 p | アルカディア・ブリッジは、個別の案件にはコメントしないとしている。 | アルカディア・ブリッジ
ja-sake.4 p | 志田まゆみさんは、新しい瓶詰め工場は不要だと何度も訴えていたという。 | 志田まゆみ | 志田まゆみさんは、新しい瓶詰め工場が必要だと何度も訴えていたという。
ja-sake.6 p | 西条日報によると、22日には市民会館で債権者向けの説明会がある。 | 西条日報
ja-sake.0 t | Tsukigase Brewery (月ヶ瀬酒造) filed for civil rehabilitation on the 14th with debts of about 1.43 billion yen. | Tsukigase Brewery, 月ヶ瀬酒造
ja-sake.1 t | The company was founded in 1798, and its sales fell to 490 million yen in the year to September 2025.
ja-sake.5 t | 東海第三銀行表示願意協助制定重整計畫。 | 東海第三銀行 | 東海第三銀行表示不願協助制定重整計畫。
ja-sake.4 t | Master brewer Mayumi Shida (志田まゆみ) said she had stated many times that the new 300-million-yen bottling plant was not needed. | Mayumi Shida, 志田まゆみ
ja-sake.2 t | 能登谷社长表示，来季酿造将按计划于11月10日开始。 | 能登谷
ja-sake.6 t | Buổi họp giải thích cho các chủ nợ sẽ diễn ra ngày 22 tại hội trường thành phố.
ja-dc.0 p | ノルディア・インフラは、4月の着工予定を10月以降に遅らせると発表した。 | ノルディア・インフラ | ノルディア・インフラは、4月の着工予定を遅らせないと発表した。
ja-dc.1 p | 投資額は約2100億円で、高さ52メートルの棟が3つ建つ計画だ。
ja-dc.2 p | 鵜飼和子代表は、延期は一歩前進だとしつつ、求めるのは撤回だと述べた。 | 鵜飼和子
ja-dc.3 p | リンドホルム氏は、冷却に地下水を使うとの情報を否定した。 | リンドホルム | リンドホルム氏は、冷却に地下水を使うとの情報を認めた。
ja-dc.4 p | 大庭秀樹市長は、固定資産税収が年間およそ18億円見込まれることを理由に計画を支持してきた。 | 大庭秀樹
ja-dc.5 p | 東都電力によれば、全面稼働は早くても2030年になる見通しだ。 | 東都電力
ja-dc.3 t | Jonas Lindholm (ヨナス・リンドホルム) said noise could be kept to 45 decibels or less at the edge of the site. | Jonas Lindholm, ヨナス・リンドホルム
ja-dc.0 t | Nordia Infra (ノルディア・インフラ) has put off the start of construction, planned for April, until October or later. | Nordia Infra, ノルディア・インフラ | Nordia Infra (ノルディア・インフラ) has not put off the start of construction, planned for April.
ja-dc.2 t | 居民團體代表鵜飼和子將於3月2日向市府遞交1萬4200人的連署。 | 鵜飼和子
ja-dc.5 t | 东都电力预计，由于输电线路扩容来不及，最早要到2030年才能全面投入运行。 | 东都电力
ja-dc.6 t | The city assembly will debate a draft ordinance restricting buildings taller than 31 metres at its March session.
`);

export const japaneseWrong = readWrong(`
ja-tunnel.3 number | 出水量最高達每分鐘約32公噸。
ja-tunnel.0 number | Water gushed out about 2.9 km from the eastern entrance of the Naruse Tunnel.
ja-tunnel.4 date | 開通時期は2027年秋とされていた。
ja-tunnel.6 name | 宗像達也教授は調査ボーリングの間隔が広すぎたと指摘した。
ja-tunnel.1 negation | 宗像達也氏は対応の遅れを認めた。
ja-tunnel.2 attribution | 久我山正美知事は、先週から壁がにじむように濡れていたと証言した。
ja-tunnel.4 quote | 久我山知事は開通時期について「延期に戻さざるを得ない」と語った。 | 延期に戻さざるを得ない
ja-tunnel.2+0 stitched | 朝礼で2度報告した34歳の男性作業員が、足首を折る重傷を負った。
ja-tunnel.0 outlet | 西条日報によると、鳴瀬トンネルで大量の水が噴き出し、作業員6人が脱出した。
ja-sake.0 number | 負債総額は約41億3000万円。
ja-sake.1 date | The brewery was founded in 1789.
ja-sake.6 date | 債権者説明会は25日に開かれる。
ja-sake.2 name | 志田社長は従業員38人の雇用を維持する考えを示した。
ja-sake.5 negation | 东海第三银行表示已决定追加贷款。
ja-sake.4 attribution | 能登谷社長は、新しい瓶詰め工場は要らないと何度も言ったと明かした。
ja-sake.2 quote | 能登谷社長は「蔵の灯は消さない」と話した。 | 蔵の灯は消さない
ja-sake.3+4 stitched | アルカディア・ブリッジは瓶詰め工場に3億円を投資すると名乗りを上げている。
ja-dc.1 number | 施設の受電容量は210メガワットである。
ja-dc.2 date | 署名は3月12日に市へ提出される。
ja-dc.5 name | Nordia Infra (ノルディア・インフラ) expects full operation in 2030 at the earliest because the power lines cannot be reinforced in time.
ja-dc.3 negation | リンドホルム氏は、地下水をくみ上げて冷却に使うことを認めた。
ja-dc.3 attribution | 鵜飼和子代表は、騒音は敷地境界で45デシベル以下に抑えられると説明した。
ja-dc.2 quote | 鵜飼代表は「延期は一歩後退だが、求めているのは撤回だ」と話した。 | 延期は一歩後退だが、求めているのは撤回だ
ja-dc.1+6 stitched | 市議会の条例案は、高さ52メートルを超える建物を規制する。
ja-dc.4 number | Mayor Oba's rival came within 162 votes of him last autumn.
ja-dc.0 outlet | 峰南新聞は、榛沢市のデータセンター計画の着工が延期されると報じた。
`);
