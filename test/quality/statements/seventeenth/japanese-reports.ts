import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** An Olympic bid, job cuts, foreign trainees, in Japanese; all of it is invented. */
export const japaneseReports = [
  inventArticle({
    id: 'gorin',
    dump: 'gorin.txt',
    outlet: '北都新聞',
    title: '2040年冬季五輪、長野県が招致検討委　住民投票が条件',
    language: 'ja',
    published: '2026-09-10',
    body: [
      '長野県の宮坂理恵知事は10日の定例会見で、2040年冬季五輪・パラリンピックの招致の可否を検討する有識者委員会を11月に設置すると発表した。',
      '知事は「招致を決めたわけではない」と繰り返し、委員会が前向きな結論を出しても、住民投票で過半数の賛成が得られなければ名乗りを上げない考えを示した。',
      '県の試算では、大会運営費は約4300億円で、このうち県と市町村の負担は既存施設の改修費を含めて最大780億円になるという。',
      '一方、市民団体「雪山の会」の代表・小池沢実氏は、1998年大会の施設の借金返済が終わったのは2017年度だったと指摘し、「同じ夢をもう一度ローンで買うのか」と批判した。',
      '県経営者協議会の会長を務める丸子健吾氏は、観光客の増加で年間1200億円の経済効果が見込めると主張しているが、算出の根拠は明らかにしていない。',
      '日本オリンピック委員会（ＪＯＣ）の幹部は北都新聞の取材に「県からの正式な打診はまだない」と述べ、札幌市が招致を断念した経緯を踏まえ慎重に対応する考えを示した。',
      '県議会最大会派の信州創生会は、早期の立候補を求める決議案の提出を見送った。友好会派が反対に回ったためで、12月定例会に提出するかどうかは決まっていない。',
      '40年大会にはスウェーデンとスペインも関心を示しており、国際オリンピック委員会（ＩＯＣ）は28年末までに優先候補地を絞り込む見通しだ。',
      '北都新聞が8月に行った県民世論調査では、招致に賛成は39％、反対は44％で、反対が賛成を上回ったのは2年前の調査開始以来初めてだった。',
    ],
  }),
  inventArticle({
    id: 'mitsuha',
    dump: 'mitsuha.txt',
    outlet: '東邦経済新聞',
    title: 'ミツハ電機、国内外で5200人削減　家電撤退は否定',
    language: 'ja',
    published: '2026-05-14',
    body: [
      'ミツハ電機は14日、2027年3月末までに国内外で約5200人を削減すると発表した。全従業員の6％に当たり、このうち国内は希望退職で2100人を募る。',
      '同日発表した26年3月期の連結決算は、最終損益が870億円の赤字（前の期は310億円の黒字）だった。車載電池工場の減損損失1140億円を計上したことが響いた。',
      '記者会見した椎名宏隆社長は「痛みを先送りしてきた責任は経営にある」と述べ、自身の月額報酬を半年間5割返上すると明らかにした。',
      '家電事業については「撤退も売却も考えていない」と強調し、冷蔵庫を生産する滋賀県の工場も存続させる方針を示した。',
      '一方、九州の半導体材料工場は台湾の恒曜化学への売却で基本合意し、譲渡額は約640億円を見込む。手続きは当局の承認を前提に10月に完了する予定だ。',
      '労働組合の中央執行委員長、堀之内晶氏は「会社から事前の説明は一切なかった」と反発したが、会社側は4月下旬に協議を申し入れていたと反論している。',
      '27年3月期は最終損益が250億円の黒字に転換すると予想する。年間配当は前期比10円減の20円とする。',
      '大株主の米投資ファンド、グレイロック・ポイントは声明で「削減は遅すぎ、小さすぎる」とし、社外取締役を2人追加するよう求めた。',
      '発表は取引終了後で、14日のミツハ株の終値は前日比1.8％安の1432円だった。',
    ],
  }),
  inventArticle({
    id: 'ikusei',
    dump: 'ikusei.txt',
    outlet: '湊日報',
    title: '「選ばれる国でなければ」育成就労、元入管幹部に聞く',
    language: 'ja',
    published: '2026-07-06',
    body: [
      '来年4月に始まる育成就労制度について、元出入国在留管理庁次長で現在は多文化共生機構の理事長を務める安曇野圭子氏が湊日報のインタビューに応じた。',
      '安曇野氏は、転籍の制限を原則1年とした点を「一歩前進」と評価する一方、業種によって2年まで延ばせる例外は「廃止すべきだ」と語った。',
      '送り出し機関に支払う手数料については、ベトナム人実習生の平均が約68万円に上ったとする22年の調査を挙げ、受け入れ企業が全額を負担しない限り借金の問題は解決しないと指摘した。',
      '政府が今年3月に公表した受け入れ上限は5年間で123万人だが、安曇野氏は「数字は天井であって目標ではない」と話し、円安が続けば半分も埋まらない恐れがあるとみている。',
      '永住許可の取り消し制度をめぐっては、在任中に自らが立案に関わったとの一部報道を否定し、「退任後に決まったことだ」と説明した。',
      '全国町工場協議会の事務局長、泊順平氏は湊日報に対し、企業の全額負担には反対だとした上で、「地方の工場は今でも1人につき年40万円の持ち出しだ」と訴える。',
      '同機構によると、昨年度に寄せられた相談のうち賃金の未払いに関するものは31％で、前年度より4ポイント減ったが、転籍に関する相談は2倍近くに増えた。',
      '安曇野氏は、自治体の日本語教室への国の補助が来年度も据え置かれる見通しであることに触れ、「教室のない町は全国に800以上ある。言葉なしに共生はない」と述べた。',
      '同機構は9月に相談窓口を大阪と福岡にも開く。これまでは東京だけで、昨年度は7カ国語で1万3千件余りの相談に応じた。',
    ],
  }),
];

export const japaneseRight = readStatements(`
gorin.0 p | 長野県は11月、2040年冬季五輪の招致の是非を検討する有識者委員会を設ける。 | 長野県 | 長野県は11月、2040年冬季五輪の招致の是非を検討する有識者委員会を設けない。
gorin.1 p | 宮坂理恵知事は、住民投票で過半数が賛成しなければ立候補しない考えを示した。 | 宮坂理恵 | 宮坂理恵知事は、住民投票で過半数が賛成しなくても立候補する考えを示した。
gorin.3 p | 「雪山の会」の小池沢実代表によると、1998年大会の施設の借金が完済されたのは2017年度だった。 | 雪山の会, 小池沢実
gorin.4 p | 丸子健吾氏は年1200億円の経済効果があると主張するが、算出根拠は示していない。 | 丸子健吾
gorin.5 p | ＪＯＣの幹部は北都新聞に対し、県から正式な打診はまだ来ていないと話した。 | ＪＯＣ, 北都新聞 | ＪＯＣの幹部は北都新聞に対し、県から正式な打診があったと話した。
gorin.7 p | 2040年大会にはスペインとスウェーデンも関心を寄せている。 | スペイン, スウェーデン
gorin.8 p | 8月の県民世論調査では、招致反対が44％で賛成の39％を上回った。
gorin.0 t | Nagano Governor Rie Miyasaka (宮坂理恵) said an expert committee would be set up in November to study whether to bid for the 2040 Winter Olympics and Paralympics. | Nagano, Rie Miyasaka, 宮坂理恵
gorin.2 t | By the prefecture's estimate, the prefecture and its municipalities would have to bear up to 78 billion yen, including the cost of renovating existing venues.
gorin.5 t | 日本奧會（JOC）一名幹部對《北都新聞》表示，縣方尚未正式前來探詢。 | JOC, 北都新聞 | 日本奧會（JOC）一名幹部對《北都新聞》表示，縣方已正式前來探詢。
gorin.6 t | Shinshu Soseikai (信州創生会), the largest group in the prefectural assembly, decided against submitting a resolution calling for an early bid. | Shinshu Soseikai, 信州創生会
gorin.7 t | 国际奥委会预计在2028年底前筛选出优先候选地。 | 国际奥委会
mitsuha.0 p | ミツハ電機は2027年3月末までに国内外で約5200人を減らす。 | ミツハ電機
mitsuha.0 p | 国内では2100人の希望退職者を募集する。 | | | このうち国内は希望退職で2100人を募る
mitsuha.1 p | ミツハ電機の26年3月期は870億円の最終赤字となり、車載電池工場の減損が響いた。 | ミツハ電機
mitsuha.2 p | 椎名宏隆社長は、月額報酬の半分を6カ月間返上する。 | 椎名宏隆
mitsuha.3 p | ミツハ電機は家電事業から撤退せず、売却もしない考えだ。 | ミツハ電機
mitsuha.4 p | 九州の半導体材料工場は約640億円で台湾の恒曜化学に売られる見込みで、10月の完了を予定している。 | 九州, 台湾, 恒曜化学
mitsuha.0 t | Mitsuha Electric (ミツハ電機) will cut about 5,200 jobs, or 6% of its workforce, in Japan and abroad by the end of March 2027. | Mitsuha Electric, ミツハ電機, Japan
mitsuha.1 t | 三叶电机（ミツハ電機）截至2026年3月的财年净亏损870亿日元，上一财年则盈利310亿日元。 | 三叶电机, ミツハ電機
mitsuha.5 t | Akira Horinouchi, who heads the labor union, said the company had given no explanation at all in advance. | Akira Horinouchi | Akira Horinouchi, who heads the labor union, said the company had given an explanation in advance.
mitsuha.7 t | Greylock Point, a U.S. investment fund and major shareholder, called the job cuts too late and too small and asked for two more outside directors. | Greylock Point, U.S.
mitsuha.3 t | 社長椎名宏隆強調，家電事業既不考慮退出，也不考慮出售。 | 椎名宏隆
ikusei.0 p | 多文化共生機構の安曇野圭子理事長が湊日報の取材に応じ、来年4月に始まる育成就労制度について話した。 | 多文化共生機構, 安曇野圭子, 湊日報
ikusei.1 p | 安曇野氏は、業種により2年まで延長できる例外をなくすべきだと主張した。 | 安曇野 | 安曇野氏は、業種により2年まで延長できる例外をなくすべきではないと主張した。
ikusei.2 p | 22年の調査では、ベトナム人実習生が送り出し機関に払った手数料は平均約68万円だった。 | ベトナム
ikusei.3 p | 受け入れの上限は5年で123万人だが、安曇野氏は円安が続けば半分にも届かない可能性があるとみる。 | 安曇野
ikusei.4 p | 安曇野氏は、永住許可の取り消し制度の立案に在任中に関与したとの報道を否定した。 | 安曇野 | 安曇野氏は、永住許可の取り消し制度の立案に在任中に関与したと認めた。
ikusei.5 p | 泊順平氏は、企業による全額負担に反対している。 | 泊順平 | 泊順平氏は、企業による全額負担に賛成している。
ikusei.8 p | 多文化共生機構は9月、大阪と福岡に相談窓口を新設する。 | 多文化共生機構, 大阪, 福岡
ikusei.1 t | Keiko Azumino (安曇野圭子) welcomed the one-year limit in principle on changing employers as "a step forward" but said the exceptions of up to two years should be abolished. | Keiko Azumino, 安曇野圭子
ikusei.7 t | 安曇野圭子表示，全日本有800多個城鎮沒有日語教室。 | 安曇野圭子
ikusei.5 t | Ông Tomari Junpei nói với Minato Nippo rằng các nhà máy ở địa phương hiện vẫn phải bỏ ra 400.000 yên mỗi năm cho một người. | Tomari Junpei, Minato Nippo
ikusei.2 t | 安昙野指出，除非接收企业承担全部费用，否则借债问题无法解决。 | 安昙野 | 安昙野指出，即使接收企业不承担全部费用，借债问题也能解决。
ikusei.6 t | Inquiries about unpaid wages made up 31% of last fiscal year's consultations, down 4 points, while those about changing employers nearly doubled, the organization says.
`);

export const japaneseWrong = readWrong(`
gorin.2 number | 県と市町村の負担は最大870億円になるという。
gorin.8 number | In a poll in August, 39% supported the bid and 54% opposed it.
gorin.3 date | 小池沢実氏は、1998年大会の施設の借金返済が終わったのは2012年度だったと指摘した。
gorin.7 name | 40年大会にはスイスとスペインも関心を示している。
gorin.1 negation | 宮坂知事は、住民投票で過半数の賛成が得られなくても名乗りを上げる考えを示した。
gorin.4 attribution | 小池沢実氏は、観光客の増加で年間1200億円の経済効果が見込めると主張している。
gorin.3 quote | 小池沢実氏は「同じ夢をもう一度現金で買うのか」と批判した。 | 「同じ夢をもう一度現金で買うのか」と批判した
gorin.5+6 stitched | ＪＯＣは早期の立候補を求める決議案の提出を見送った。
gorin.5 outlet | ＪＯＣの幹部は湊日報の取材に「県からの正式な打診はまだない」と述べた。
mitsuha.1 number | 車載電池工場の減損損失1410億円を計上した。
mitsuha.8 number | Mitsuha's shares closed 8.1% lower at 1,432 yen on the 14th.
mitsuha.4 date | 工場売却の手続きは12月に完了する予定だ。
mitsuha.4 name | 九州の半導体材料工場は韓国の恒曜化学への売却で基本合意した。
mitsuha.3 name | ミツハは冷蔵庫を生産する静岡県の工場も存続させる方針を示した。
mitsuha.3 negation | ミツハ電機は家電事業の売却を考えている。
mitsuha.7 attribution | 労働組合は「削減は遅すぎ、小さすぎる」とし、社外取締役を2人追加するよう求めた。
mitsuha.2 quote | 椎名宏隆社長は「痛みを先送りしてきた責任は労組にある」と述べた。 | 「痛みを先送りしてきた責任は労組にある」と述べ
mitsuha.1+4 stitched | 恒曜化学は車載電池工場の減損損失1140億円を計上した。
ikusei.2 number | ベトナム人実習生が支払った手数料の平均は約86万円に上った。
ikusei.7 number | Keiko Azumino said more than 1,800 towns in Japan have no Japanese-language classroom.
ikusei.0 date | 育成就労制度は今年10月に始まる。
ikusei.3 date | 政府は今年6月、受け入れ上限を5年間で123万人とすると公表した。
ikusei.8 name | 同機構は9月に相談窓口を名古屋と福岡にも開く。
ikusei.4 negation | 安曇野氏は、永住許可の取り消し制度の立案に在任中に関わったことを認めた。
ikusei.2 negation | 安曇野氏は、受け入れ企業が全額を負担しても借金の問題は解決しないと指摘した。
ikusei.5 attribution | 安曇野圭子氏は「地方の工場は今でも1人につき年40万円の持ち出しだ」と訴えた。
ikusei.3 quote | 安曇野氏は「数字は天井であって予測ではない」と話した。 | 「数字は天井であって予測ではない」と話し
ikusei.5+8 stitched | 全国町工場協議会は昨年度、7カ国語で1万3千件余りの相談に応じた。
ikusei.0 outlet | 安曇野圭子氏が育成就労制度について東邦経済新聞のインタビューに応じた。
`);
