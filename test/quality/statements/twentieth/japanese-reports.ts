import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** An airport runway, a fishery quota, a rural clinic, in Japanese; all of it is invented. */
export const japaneseReports = [
  inventArticle({
    id: 'ja01',
    dump: 'ja01.txt',
    outlet: '北洋日日新聞',
    title: '海鳴空港の滑走路延伸、知事が同意 30年度供用へ',
    language: 'ja',
    published: '2026-03-25',
    body: [
      '県が計画する海鳴空港の滑走路を2千メートルから2500メートルに延伸する事業について、三枝康弘知事は24日の県議会で、国土交通省との協議が整ったとして事業実施に同意する考えを表明した。',
      '総事業費は312億円で、このうち国が55%、県が45%を負担し、2030年度の供用開始を目指す。',
      '三枝知事は答弁で「夜間の発着枠を広げる考えはない」と述べ、運用時間を現行の午前7時から午後9時までとする方針を改めて示した。',
      '一方、空港周辺の住民でつくる「海鳴の空を守る会」の桑名とも子代表（68）は「騒音の予測が古く、説明は尽くされていない」と批判し、4月中にも工事差し止めを求めて提訴する構えだ。',
      '県空港課によると、25年の利用者数は84万6千人で、コロナ禍前の19年の9割強まで回復した。',
      '格安航空会社のソラノエアは、延伸後に台北線の就航を検討していることを明らかにしたが、時期は未定としている。',
      '県は当初、26年度中の着工を予定していたが、希少なハヤブサの営巣が確認されたため、着工は27年5月以降にずれ込む見通しだ。',
    ],
  }),
  inventArticle({
    id: 'ja02',
    dump: 'ja02.txt',
    outlet: '北洋日日新聞',
    title: 'サンマ漁獲枠、1割削減で合意 漁業者「想定内」',
    language: 'ja',
    published: '2026-04-17',
    body: [
      '北太平洋のサンマの資源管理を話し合う国際会議は16日、2026年の公海での漁獲枠を前年より10%少ない10万9千トンとすることで合意し、閉幕した。',
      '水産庁の鶴巻慎一審議官は記者団に「20%減を主張したが、全会一致を優先した」と述べ、日本の主張が全面的には通らなかったことを認めた。',
      '会議筋によると、中国は削減幅を5%にとどめるよう求めていたが、最終日に歩み寄ったという。',
      '県さんま漁業協会の大槻岩男会長は「想定内の数字だ。燃料代が1リットル当たり118円まで上がっていることの方がこたえる」と語った。',
      '昨年の本州最大の水揚げ港・波多浦港の水揚げ量は1万2480トンで、4年ぶりに1万トンを超えた。',
      'ただ、水産資源研究所の美濃部さやか主任研究員は、回復は一時的な海水温の低下によるもので、資源が増えたとは言えないと指摘する。',
      '漁の解禁は例年通り8月10日で、協会は出漁隻数を減らす予定はないとしている。',
    ],
  }),
  inventArticle({
    id: 'ja03',
    dump: 'ja03.txt',
    outlet: '東瀬新報',
    title: '常勤医不在の鹿沢診療所、6月再開へ 元商社マンの医師着任',
    language: 'ja',
    published: '2026-05-14',
    body: [
      '昨年10月から常勤医が不在となり休診していた東瀬市鹿沢地区の市立鹿沢診療所が、6月1日に診療を再開することが13日、分かった。',
      '着任するのは、商社勤務を経て44歳で医師免許を取った都筑亮平さん（52）で、4月まで長崎県の離島の病院に勤めていた。',
      '市によると、診療は平日の週4日で、内科と小児科を扱い、水曜は看護師によるオンライン診療の補助のみを行う。',
      '鹿沢地区の人口は1083人で、65歳以上が58%を占め、最寄りの総合病院までは車で50分かかる。',
      '江副まり市長は会見で「医師の確保に9か月かかり、住民に不安を与えたことをおわびする」と陳謝した。',
      '市は医師住宅の改修費など2900万円を補正予算案に盛り込んだが、診療所の建て替えは見送った。',
      '都筑さんは取材に「任期は決めていない。骨をうずめるつもりかと聞かれるが、まずは一冬越してから」と笑った。',
      '市議の一部からは、報酬が年2400万円と県内の平均を大きく上回ることに疑問の声も出ている。',
    ],
  }),
];

export const japaneseRight = readStatements(`
ja01.0 p | 三枝康弘知事は、海鳴空港の滑走路を2500メートルに延ばす事業の実施に同意する意向を示した。 | 三枝康弘, 海鳴空港 | 三枝康弘知事は、海鳴空港の滑走路を2500メートルに延ばす事業の実施に同意しない意向を示した。
ja01.1 p | 事業費は総額312億円で、国が55%、県が45%を受け持つ。 | | | 総事業費は312億円で、このうち国が55%、県が45%を負担し
ja01.2 p | 三枝知事は、夜間の発着枠を拡大するつもりはないと述べた。 | 三枝 | 三枝知事は、夜間の発着枠を拡大するつもりだと述べた。
ja01.3 p | 「海鳴の空を守る会」の桑名とも子代表は、騒音予測が古く説明が不十分だと批判した。 | 海鳴の空を守る会, 桑名とも子
ja01.4 p | 25年の空港利用者は84万6千人だったと県空港課は説明している。 | 県空港課
ja01.5 p | ソラノエアは延伸後の台北線就航を検討しているが、時期は決まっていない。 | ソラノエア
ja01.6 p | ハヤブサの営巣が見つかったため、着工は27年5月以降になる見込みだ。
ja01.1 t | The project will cost 31.2 billion yen in total, with the central government paying 55% and the prefecture 45%.
ja01.2 t | Governor Yasuhiro Saegusa said he had no intention of expanding night-time landing and take-off slots. | Yasuhiro Saegusa | Governor Yasuhiro Saegusa said he intended to expand night-time landing and take-off slots.
ja01.5 t | 廉價航空Sorano Air（ソラノエア）透露，正考慮在跑道延長後開航台北線，但時間未定。 | Sorano Air, ソラノエア
ja01.4 t | The airport had 846,000 users in 2025, according to the prefecture's airport division.
ja01.3 t | Tomoko Kuwana (桑名とも子), who leads a residents' group, said the noise forecasts were out of date. | Tomoko Kuwana, 桑名とも子
ja02.0 p | 2026年の公海でのサンマ漁獲枠は、前年比10%減の10万9千トンに決まった。
ja02.1 p | 鶴巻慎一審議官は、日本が20%の削減を主張したものの全会一致を優先したと説明した。 | 鶴巻慎一
ja02.2 p | 会議筋の話では、中国は5%の削減にとどめるよう主張していた。 | 中国
ja02.3 p | 大槻岩男会長は、漁獲枠は想定内だと述べた。 | 大槻岩男 | 大槻岩男会長は、漁獲枠は想定外だと述べた。
ja02.4 p | 波多浦港の昨年の水揚げ量は1万2480トンで、1万トンを上回るのは4年ぶりだった。 | 波多浦港
ja02.5 p | 美濃部さやか主任研究員は、サンマの資源が増えたとは言えないとしている。 | 美濃部さやか | 美濃部さやか主任研究員は、サンマの資源が増えたと言えるとしている。
ja02.6 p | 協会は出漁する船の数を減らさない方針だ。
ja02.0 t | An international meeting agreed to set the 2026 catch quota for saury on the North Pacific high seas at 109,000 tonnes, 10% less than the year before.
ja02.3 t | Iwao Otsuki, head of the prefectural saury fishing association, said fuel had risen to 118 yen a litre. | Iwao Otsuki
ja02.5 t | 研究員美濃部沙也香（美濃部さやか）指出，回升是海水溫度暫時下降所致，不能說資源增加了。 | 美濃部沙也香, 美濃部さやか
ja02.4 t | 波多浦港去年的上岸量为12480吨，四年来首次突破1万吨。 | 波多浦港
ja02.6 t | The fishing season opens on Aug. 10 as usual, and the association says it has no plans to send out fewer boats. | | The fishing season opens on Aug. 10 as usual, and the association says it plans to send out fewer boats.
ja03.0 p | 休診していた市立鹿沢診療所は6月1日に再開する。 | 鹿沢診療所 | 休診していた市立鹿沢診療所は6月1日には再開しない。
ja03.1 p | 都筑亮平さんは商社に勤めた後、44歳で医師免許を取得した。 | 都筑亮平
ja03.2 p | 診療は平日週4日で、診療科は内科と小児科。
ja03.3 p | 鹿沢地区には1083人が住み、58%が65歳以上だ。 | 鹿沢地区
ja03.4 p | 江副まり市長は、医師確保に9か月を要し住民を不安にさせたと謝罪した。 | 江副まり
ja03.5 p | 市は診療所の建て替えを見送った。 | | 市は診療所の建て替えを決めた。
ja03.6 p | 都筑さんは、任期を決めていないと語った。 | 都筑
ja03.7 p | 年2400万円という報酬に、一部の市議が疑問を示している。
ja03.0 t | The municipal Kazawa clinic (鹿沢診療所), which had been closed since last October for lack of a full-time doctor, will reopen on June 1. | Kazawa, 鹿沢診療所
ja03.1 t | Ryohei Tsuzuki, 52, worked at a hospital on a remote island in Nagasaki until April. | Ryohei Tsuzuki, Nagasaki
ja03.4 t | 市長江副真理（江副まり）為花了九個月才找到醫師、令居民不安而致歉。 | 江副真理, 江副まり
ja03.5 t | 该市把改建医生住宅等费用2900万日元列入补充预算案，但暂不重建诊所。 | | 该市把改建医生住宅等费用2900万日元列入补充预算案，并决定重建诊所。
ja03.3 t | Khu Kazawa có 1.083 dân, trong đó 58% từ 65 tuổi trở lên. | Kazawa
ja01.1+6 p | 総事業費は312億円で、着工は27年5月以降にずれ込む見通しだ。
`);

export const japaneseWrong = readWrong(`
ja01.4 number | The airport had 864,000 users in 2025, according to the prefecture.
ja01.6 date | 着工は27年8月以降にずれ込む見通しだ。
ja01.0 name | 三枝和彦知事は、滑走路の延伸事業に同意する考えを表明した。
ja01.2 negation | 三枝知事は、夜間の発着枠を広げる考えを示した。
ja01.3 attribution | 三枝知事は、騒音の予測が古く、説明は尽くされていないと批判した。
ja01.1 quote | 総事業費のうち国が65%を負担する。 | 国が65%
ja01.3+5 stitched | ソラノエアは工事差し止めを求めて4月中にも提訴する構えだ。
ja01.5 negation | Sorano Air has decided when it will launch its Taipei route.
ja01.0 outlet | 東瀬新報は、三枝知事が滑走路延伸事業に同意する考えを表明したと報じた。
ja02.0 number | 2026年の公海でのサンマ漁獲枠は19万トンで合意した。
ja02.6 date | サンマ漁の解禁は8月20日だ。
ja02.2 name | 據會議消息人士，俄羅斯曾要求將減幅限制在5%。
ja02.6 negation | 協会は出漁隻数を減らす予定だ。
ja02.5 attribution | 大槻岩男会長は、資源が増えたとは言えないと指摘した。
ja02.5 quote | 美濃部さやか主任研究員は、回復は一時的な海水温の上昇によるものだと指摘する。 | 回復は一時的な海水温の上昇によるもの
ja02.2+4 stitched | 中国の昨年の水揚げ量は1万2480トンで、4年ぶりに1万トンを超えた。
ja02.1 negation | Shinichi Tsurumaki of the Fisheries Agency said Japan's position had been fully accepted.
ja03.3 number | Kazawa has 1,083 residents, 85% of them aged 65 or over.
ja03.0 date | 鹿沢診療所は7月1日に診療を再開する。
ja03.1 name | 都筑亮平さんは4月まで鹿児島県の離島の病院に勤めていた。
ja03.5 negation | 市は診療所を建て替えることを決めた。
ja03.4 attribution | 都筑さんは、住民に不安を与えたことをおわびすると陳謝した。
ja03.7 quote | 市議の一部からは、報酬が県内の平均を大きく下回ることに疑問の声が出ている。 | 報酬が年2400万円と県内の平均を大きく下回る
ja03.4+7 stitched | 江副まり市長の報酬は年2400万円で、県内の平均を大きく上回る。
ja03.1 name | The new doctor, Ryohei Tsuzuki, worked until April at a hospital on a remote island in Okinawa.
ja03.0 outlet | 北洋日日新聞によると、鹿沢診療所は6月1日に診療を再開する。
`);
