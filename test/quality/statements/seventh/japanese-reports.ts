import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** A governor, a takeover bid, an explosion in court, ski jumping, in Japanese; all of it is invented. */
export const japaneseReports = [
  inventArticle({
    id: 'governor-ja',
    dump: 'votes-ja-7.txt',
    outlet: '汐見新聞',
    title: '瑞穂灘知事に諏訪部氏 現職破る',
    language: 'ja',
    published: '2033-06-27',
    body: [
      '瑞穂灘県知事選は26日投開票され、新人で元農林官僚の諏訪部千景氏(52)が38万1200票を獲得し、現職の鬼塚龍平氏(71)を約2万票差で破った。',
      '投票率は48.6%で、前回を5.3ポイント上回った。',
      '諏訪部氏は、県内2か所に計画されている産業廃棄物処分場について「白紙に戻す」と述べた。',
      '鬼塚氏は敗戦の弁で「すべて私の不徳の致すところ」と述べ、政界引退を表明した。',
      '処分場を計画する東和環境は、計画を撤回する考えはないとしている。',
      '諏訪部氏の任期は7月20日から4年間で、就任すれば同県初の女性知事となる。',
    ],
  }),
  inventArticle({
    id: 'governor-ja-zh',
    dump: 'votes-ja-7.txt',
    outlet: '汐見新聞',
    title: '諏訪部擊敗現任 當選瑞穗灘知事',
    language: 'zh-Hant',
    published: '2033-06-27',
    kind: 'translation',
    translationOf: 'governor-ja',
    body: [
      '瑞穗灘縣知事選舉26日投開票，新人、前農林官僚諏訪部千景（52歲）獲得38萬1200票，以約2萬票之差擊敗現任的鬼塚龍平（71歲）。',
      '投票率為48.6%，比上次高5.3個百分點。',
      '諏訪部表示，縣內計畫興建的兩處產業廢棄物處理場將「重新歸零」。',
      '鬼塚發表敗選感言時說「一切都是我的不德所致」，並宣布退出政界。',
      '規劃處理場的東和環境表示，無意撤回計畫。',
      '諏訪部的任期自7月20日起為期四年，就任後將成為該縣首位女性知事。',
    ],
  }),
  inventArticle({
    id: 'bid-ja',
    dump: 'markets-ja-7.txt',
    outlet: '北陵経済新聞',
    title: '葵沢化成、銀嶺ケミカルをTOB 1900億円',
    language: 'ja',
    published: '2033-02-04',
    body: [
      '化学大手の葵沢化成は3日、同業の銀嶺ケミカルを株式公開買い付け(TOB)で完全子会社化すると発表した。',
      '買い付け価格は1株2850円で、2日の終値に34%を上乗せし、買収総額は約1900億円となる。',
      '葵沢化成の相良俊哉社長は会見で「電池材料で世界3位以内を目指す」と語った。',
      '銀嶺ケミカルの取締役会は賛同を表明したが、第2位株主の投資ファンド、モンサロー・パートナーズは「価格が低すぎる」として応募しない方針だ。',
      '両社の売上高を単純合算すると約8400億円になる。',
      '葵沢化成は人員削減の予定はないと説明している。',
      'TOBの期間は2月7日から3月22日までで、成立すれば銀嶺ケミカルは上場廃止となる。',
    ],
  }),
  inventArticle({
    id: 'blast-ja',
    dump: 'courts-ja-7.txt',
    outlet: '霧島野新報',
    title: '6人死亡の工場爆発 元工場長に有罪',
    language: 'ja',
    published: '2033-09-29',
    body: [
      '2029年に霧島野市の化学工場で作業員6人が死亡した爆発事故で、霧島野地裁は28日、業務上過失致死傷罪に問われた元工場長の真壁義人被告(63)に禁錮2年、執行猶予4年の判決を言い渡した。',
      '求刑は禁錮3年だった。',
      '久我山玲子裁判長は「警報を無視した責任は重い」と指摘した。',
      '一方、同罪に問われた元安全課長の樋渡修被告(55)には、予見は困難だったとして無罪を言い渡した。',
      '真壁被告の弁護側は控訴する方針を示し、「会社の責任が問われていない」と批判した。',
      '遺族の一人、音羽奈津子さんは「納得できない」と声を震わせた。',
      '工場を運営する碧陽樹脂は、遺族に計4億8000万円を支払うことで和解している。',
    ],
  }),
  inventArticle({
    id: 'jump-ja',
    dump: 'sport-ja-7.txt',
    outlet: '鶴見沢日報',
    title: '風間いぶき、逆転で今季2勝目 ジャンプW杯',
    language: 'ja',
    published: '2033-01-24',
    body: [
      'スキージャンプ女子のワールドカップは23日、ノルトハイムで個人第11戦が行われ、18歳の風間いぶき(鶴見沢高)が合計251.7点で今季2勝目を挙げた。',
      '風間は1回目に128メートルで3位につけ、2回目に最長不倒の136.5メートルを飛んで逆転した。',
      '2位は4.3点差でエルサ・ヴィクランド(フィヨランド)、総合首位のマリア・ホルツナーは転倒して21位だった。',
      '風間は「追い風だったので無心で飛んだ」と振り返った。',
      '日本代表の戸狩剛コーチは風間に「まだ踏み切りが遅い」と注文をつけた。',
      '風間は総合で1312点の3位に浮上し、首位ホルツナーとの差は145点となった。',
      'ホルツナーはひざの検査を受けたが骨折はなく、29日の次戦に出場する見通しだという。',
    ],
  }),
];

export const japaneseRight = readStatements(`
governor-ja.0 p | 新人の諏訪部千景氏が、現職の鬼塚龍平氏をおよそ2万票の差で破った。 | 諏訪部千景, 鬼塚龍平 | 新人の諏訪部千景氏は、現職の鬼塚龍平氏を破ることができなかった。
governor-ja.1 p | 投票率は前回より5.3ポイント高い48.6%だった。 | | 投票率は48.6%で、前回を上回らなかった。
governor-ja.2 p | 諏訪部氏は、県内2か所の産廃処分場の計画を白紙に戻す考えを示した。 | 諏訪部 | 諏訪部氏は、県内2か所の産廃処分場の計画を白紙に戻さない考えを示した。
governor-ja.3 p | 敗れた鬼塚氏は「すべて私の不徳の致すところ」と述べ、政界から引退すると表明した。 | 鬼塚 | 敗れた鬼塚氏は、政界から引退しないと表明した。
governor-ja.4 p | 東和環境は、処分場の計画を撤回しないとしている。 | 東和環境 | 東和環境は、処分場の計画を撤回するとしている。
governor-ja.5 p | 諏訪部氏の任期は7月20日に始まり、県で初めての女性知事が誕生する。 | 諏訪部
governor-ja.0+1 p | 投票率48.6%の知事選で、元農林官僚の諏訪部千景氏が38万1200票を得て現職を破った。 | 諏訪部千景
governor-ja-zh.1 p | 這次投票率為48.6%，較上屆增加5.3個百分點。 | | 這次投票率為48.6%，沒有比上屆高。
governor-ja-zh.3 p | 落敗的鬼塚說「一切都是我的不德所致」，宣布將退出政壇。 | 鬼塚 | 落敗的鬼塚表示不會退出政壇。
bid-ja.0 p | 葵沢化成は2月3日、同業の銀嶺ケミカルをTOBによって完全子会社にすると発表した。 | 葵沢化成, 銀嶺ケミカル | 葵沢化成は2月3日、銀嶺ケミカルを完全子会社にはしないと発表した。
bid-ja.1 p | 買い付け価格は2日の終値を34%上回る1株2850円で、総額はおよそ1900億円に上る。
bid-ja.2 p | 相良俊哉社長は、電池材料で世界のトップ3に入ることを目標に掲げた。 | 相良俊哉
bid-ja.3 p | モンサロー・パートナーズは、価格が低すぎるとしてTOBに応募しない方針だ。 | モンサロー・パートナーズ | モンサロー・パートナーズは、TOBに応募する方針だ。 | モンサロー・パートナーズは「価格が低すぎる」として応募しない方針だ
bid-ja.3 p | 銀嶺ケミカルの取締役会は買い付けに賛成している。 | 銀嶺ケミカル | 銀嶺ケミカルの取締役会は買い付けに賛成していない。 | 銀嶺ケミカルの取締役会は賛同を表明した
bid-ja.4 p | 2社の売上高を合わせると、約8400億円になる。
bid-ja.5 p | 葵沢化成の説明では、人員を減らす予定はない。 | 葵沢化成 | 葵沢化成の説明では、人員を減らす予定がある。
bid-ja.6 p | TOBは2月7日に始まって3月22日に終わり、成立した場合、銀嶺ケミカルは上場廃止になる。 | 銀嶺ケミカル | TOBが成立した場合も、銀嶺ケミカルは上場廃止にならない。
blast-ja.0 p | 6人が死亡した2029年の爆発事故で、元工場長の真壁義人被告が禁錮2年、執行猶予4年の判決を受けた。 | 真壁義人 | 6人が死亡した2029年の爆発事故で、元工場長の真壁義人被告は有罪とならなかった。
blast-ja.0+1 p | 検察側は禁錮3年を求めていたが、真壁義人被告への判決は禁錮2年、執行猶予4年だった。 | 真壁義人
blast-ja.2 p | 久我山玲子裁判長は、警報を無視した責任は重いと述べた。 | 久我山玲子 | 久我山玲子裁判長は、警報を無視した責任は重くないと述べた。
blast-ja.3 p | 元安全課長の樋渡修被告は、事故の予見が難しかったとして無罪になった。 | 樋渡修 | 元安全課長の樋渡修被告は、事故を予見できたとして有罪になった。
blast-ja.4 p | 真壁被告の弁護側は控訴する考えで、会社の責任が問われていないと批判している。 | 真壁 | 真壁被告の弁護側は控訴しない考えだ。
blast-ja.5 p | 遺族の音羽奈津子さんは、声を震わせて「納得できない」と話した。 | 音羽奈津子 | 遺族の音羽奈津子さんは「納得できる」と話した。
blast-ja.6 p | 霧島野新報によると、碧陽樹脂は合計4億8000万円の支払いで遺族と和解した。 | 碧陽樹脂 | 霧島野新報によると、碧陽樹脂は遺族と和解していない。
jump-ja.0 p | 18歳の風間いぶきが23日のワールドカップ第11戦で優勝し、今シーズン2勝目を手にした。 | 風間いぶき | 18歳の風間いぶきは23日のワールドカップ第11戦で優勝できなかった。
jump-ja.1 p | 風間は1回目を終えて3位だったが、2回目に最も長い136.5メートルを飛んで逆転した。 | 風間
jump-ja.2 p | 総合首位のマリア・ホルツナーは転倒し、21位に終わった。 | マリア・ホルツナー | 総合首位のマリア・ホルツナーは転倒しなかった。
jump-ja.4 p | 戸狩剛コーチは、風間の踏み切りがまだ遅いと指摘した。 | 戸狩剛, 風間 | 戸狩剛コーチは、風間の踏み切りはもう遅くないと述べた。
jump-ja.5 p | 風間は総合3位に上がり、首位のホルツナーに145点差とした。 | 風間, ホルツナー
jump-ja.6 p | 検査の結果、ホルツナーに骨折はなく、29日の試合に出る見込みだ。 | ホルツナー | 検査の結果、ホルツナーは骨折しており、29日の試合には出ない見込みだ。
governor-ja.0 t | 諏訪部千景 defeated the incumbent, 鬼塚龍平, by about 20,000 votes in the gubernatorial election on June 26. | 諏訪部千景, 鬼塚龍平 | 諏訪部千景 did not defeat the incumbent, 鬼塚龍平, in the gubernatorial election on June 26.
governor-ja.1 t | Turnout was 48.6 percent, 5.3 percentage points higher than in the previous election. | | Turnout was 48.6 percent, which was not higher than in the previous election.
governor-ja.2 t | 諏訪部表示，縣內計畫中的兩處產業廢棄物處理場將「重新歸零」。 | 諏訪部
governor-ja.3 t | 鬼冢说“一切都是我的不德所致”，并宣布退出政坛。 | 鬼冢 | 鬼冢说“一切都是我的不德所致”，但没有宣布退出政坛。
governor-ja.4 t | 東和環境表示不打算撤回處理場的計畫。 | 東和環境 | 東和環境表示打算撤回處理場的計畫。
governor-ja.5 t | Suwabe's four-year term begins on July 20, and she will be the prefecture's first female governor. | Suwabe
governor-ja-zh.5 t | 诹访部的任期从7月20日开始，为期四年，她将成为该县第一位女性知事。 | 诹访部
governor-ja-zh.4 t | 処分場を計画する東和環境は、計画を撤回するつもりはないとしている。 | 東和環境 | 処分場を計画する東和環境は、計画を撤回するとしている。
bid-ja.1 t | The offer price is 2,850 yen a share, a 34% premium to the closing price on the 2nd, and the whole deal is worth about 190 billion yen.
bid-ja.5 t | 葵沢化成 says it has no plans to cut jobs. | 葵沢化成 | 葵沢化成 says it plans to cut jobs.
bid-ja.2 t | President 相良俊哉 said the company aims to be among the world's top three in battery materials. | 相良俊哉
bid-ja.3 t | 第二大股东モンサロー・パートナーズ认为“价格太低”，不打算接受收购要约。 | モンサロー・パートナーズ | 第二大股东モンサロー・パートナーズ打算接受收购要约。
bid-ja.6 t | 公開收購期間為2月7日至3月22日，若成功，銀嶺ケミカル將會下市。 | 銀嶺ケミカル
bid-ja.4 t | Tổng doanh thu của hai công ty cộng lại vào khoảng 840 tỷ yên.
blast-ja.0 t | 真壁義人, a former plant manager, was given a two-year prison sentence suspended for four years over a 2029 explosion that killed six workers. | 真壁義人
blast-ja.6 t | 碧陽樹脂, which operates the plant, has settled with the bereaved families for a total of 480 million yen. | 碧陽樹脂 | 碧陽樹脂, which operates the plant, has not settled with the bereaved families.
blast-ja.3 t | 原安全科长樋渡修被判无罪，法院认为事故难以预见。 | 樋渡修 | 原安全科长樋渡修被判有罪，法院认为事故可以预见。
blast-ja.2 t | 審判長久我山玲子指出，「無視警報的責任重大」。 | 久我山玲子
blast-ja.4 t | 真壁的辩护律师表示将上诉，并批评“公司的责任没有被追究”。 | 真壁 | 真壁的辩护律师表示不会上诉。
jump-ja.0 t | Eighteen-year-old 風間いぶき won the eleventh World Cup event with 251.7 points, her second victory of the season. | 風間いぶき | Eighteen-year-old 風間いぶき did not win the eleventh World Cup event.
jump-ja.6 t | Holzner had her knee examined but nothing was broken, and she is expected to compete in the next event on the 29th. | Holzner | Holzner had her knee examined and is not expected to compete in the next event on the 29th.
jump-ja.1 t | 风间第一跳128米排名第三，第二跳跳出全场最远的136.5米，反败为胜。 | 风间
jump-ja.4 t | 日本隊教練戸狩剛認為風間「起跳仍然太慢」。 | 戸狩剛, 風間
jump-ja.5 t | 风间以1312分升至总分第三，与榜首相差145分。 | 风间
`);

export const japaneseWrong = readWrong(`
governor-ja.0 number | 諏訪部千景氏は31万8200票を獲得し、現職の鬼塚龍平氏を破った。
bid-ja.1 number | The offer price is 2,850 yen a share, a 43% premium to the closing price on the 2nd.
jump-ja.1 number | 風間は1回目に128メートルで5位につけ、2回目に逆転した。
governor-ja.5 date | 諏訪部氏の任期は7月30日から4年間だ。
bid-ja.6 date | 公開收購期間為2月7日至3月27日。
blast-ja.0 date | 2027年に霧島野市の化学工場で起きた爆発事故で、元工場長の真壁義人被告に有罪判決が言い渡された。
bid-ja.2 name | 葵沢化成の諸井達彦社長は会見で「電池材料で世界3位以内を目指す」と語った。
blast-ja.3 name | 元安全課長の真壁義人被告には、予見は困難だったとして無罪を言い渡した。
jump-ja.2 name | 総合首位のエルサ・ヴィクランドは転倒して21位だった。
governor-ja.4 outlet | 北陵経済新聞によると、東和環境は処分場の計画を撤回する考えはないとしている。
bid-ja.0 outlet | 路透社报道，葵沢化成宣布将通过TOB把银岭化学收为全资子公司。
jump-ja.0 outlet | NHKは、風間いぶきが合計251.7点で今季2勝目を挙げたと報じた。
governor-ja.3 negation | 鬼塚氏は敗戦の弁を述べたが、政界からは引退しないと表明した。
bid-ja.5 negation | 葵沢化成は人員削減を予定していると説明している。
blast-ja.4 negation | The defence of 真壁 said it would not appeal.
governor-ja.2 quote-altered | 諏訪部氏は、県内2か所の処分場の計画を「白紙に戻す」と述べた。 | 県内2か所に計画されている一般廃棄物処分場について「白紙に戻す」と述べた
bid-ja.4 quote-altered | 両社の売上高を合わせると約8400億円になる。 | 両社の営業利益を単純合算すると約8400億円になる。
blast-ja.2 quote-altered | 久我山玲子裁判長は、警報を無視した責任は重いと指摘した。 | 久我山玲子裁判長は「警報を軽視した責任は重い」と指摘した。
governor-ja.2+4 stitched | 諏訪部氏は、東和環境が計画を撤回する考えを示したと述べた。
bid-ja.2+3 stitched | モンサロー・パートナーズは、電池材料で世界3位以内を目指すとして応募しない方針だ。
jump-ja.5 stitched | 風間は総合3位に浮上したが、ひざの検査を受けた。 | 風間は総合で1312点の3位に浮上し、ひざの検査を受けた
bid-ja.1 unit-or-amount | 買収総額は約190億円となる。
blast-ja.6 unit-or-amount | 碧陽樹脂 has settled with the bereaved families for a total of 48 million yen.
governor-ja.1 unit-or-amount | 投票率は48.6%で、前回に比べて5.3%の伸びだった。
governor-ja.3 attribution | 諏訪部氏は「すべて私の不徳の致すところ」と述べた。
blast-ja.5 attribution | 久我山玲子裁判長は「納得できない」と声を震わせた。
jump-ja.4 attribution | ホルツナーは風間に「まだ踏み切りが遅い」と注文をつけた。
`);
