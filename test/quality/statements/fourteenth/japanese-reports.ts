import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** A tidal power plant, overwork, a marathon, in Japanese; all of it is invented. */
export const japaneseReports = [
  inventArticle({
    id: 'tidal',
    dump: 'energy.txt',
    outlet: '東海朝報',
    title: '国内最大の潮流発電所、五島沖に　28年度着工',
    language: 'ja',
    published: '2026-05-27',
    body: [
      '電力ベンチャーの蒼海エナジー（東京）は26日、長崎県五島市沖に国内最大となる潮流発電所を建設すると発表した。',
      '出力は2万4000キロワットで、一般家庭約1万9000世帯分の電力を賄える見込みだ。',
      '総事業費は約310億円で、2028年度に着工し、31年度の運転開始を目指す。',
      '同社の相沢由紀子社長は記者会見で「潮は天気に左右されない。これが最大の強みだ」と述べた。',
      '五島市漁協の浦川健二組合長は「まだ同意したわけではない」と話し、漁場への影響調査を求めている。',
      '蒼海エナジーは国の補助金を申請しておらず、資金の6割を銀行融資で調達する方針だ。',
      '同社は昨年、北海道函館市沖で計画していた別の事業を、海底の地質が適さないとして断念している。',
      '長崎県の担当者は、環境影響評価の手続きには少なくとも2年かかるとの見方を示した。',
    ],
  }),
  inventArticle({
    id: 'karoshi',
    dump: 'courts.txt',
    outlet: '瀬戸毎夕新聞',
    title: '過労自殺で4800万円賠償命令　大阪地裁',
    language: 'ja',
    published: '2026-02-18',
    body: [
      '食品大手「ミナモト食品」の社員だった男性（当時29）が2021年に自殺したのは長時間労働が原因だとして、遺族が約9200万円の損害賠償を求めた訴訟の判決が17日、大阪地裁であった。',
      '木暮真一裁判長は会社の安全配慮義務違反を認め、約4800万円の支払いを命じた。',
      '判決によると、男性の時間外労働は亡くなる直前の3カ月間、月平均で126時間に上った。',
      '一方、上司によるパワーハラスメントがあったとの遺族側の主張は認めなかった。',
      '男性の母親は判決後、「お金ではなく、謝罪がほしかった」と涙ながらに語った。',
      'ミナモト食品は「判決文を精査し、今後の対応を検討する」とのコメントを出し、控訴するかどうかは明らかにしていない。',
      '同社は22年から、午後9時以降の残業を原則禁止している。',
      '厚生労働省によると、24年度に過労自殺と認定された件数は未遂を含め88件だった。',
    ],
  }),
  inventArticle({
    id: 'marathon',
    dump: 'sport.txt',
    outlet: '北陵スポーツ',
    title: '三枝が日本新で3位　ベルリンのマラソン',
    language: 'ja',
    published: '2026-09-14',
    body: [
      'ベルリンで13日に開かれたマラソンの女子で、三枝ほのか（24）＝東雲化学＝が2時間18分37秒の日本新記録で3位に入った。',
      '日本記録が更新されるのは2年ぶりで、従来の記録を22秒縮めた。',
      '優勝はエチオピアのメセレト・ハイレで、タイムは2時間15分09秒だった。',
      '三枝は35キロ付近で先頭集団から遅れたが、残り1キロでケニアのジェーン・チェロティッチをかわした。',
      '三枝は「記録より、最後まで諦めなかったことがうれしい」と振り返った。',
      '東雲化学の大河内修監督は、28年ロサンゼルス五輪の代表選考会には必ず出場させると明言した。',
      '三枝は右足首の故障について「痛みはもうない」と語り、手術の可能性を否定した。',
      '男子では小田切涼（27）が2時間6分52秒で8位だった。',
    ],
  }),
];

export const japaneseRight = readStatements(`
tidal.0 p | 蒼海エナジーは長崎県五島市沖に国内最大の潮流発電所をつくると発表した。 | 蒼海エナジー, 長崎県, 五島市
tidal.1 p | 出力は2万4千キロワットで、約1万9千世帯分の電力を賄える見通しだ。
tidal.2 p | 総事業費はおよそ310億円で、2028年度に着工し、2031年度に運転を始める計画だ。
tidal.4 p | 五島市漁協の浦川健二組合長は、まだ同意していないとし、漁場への影響調査を求めている。 | 五島市漁協, 浦川健二 | 五島市漁協の浦川健二組合長は、すでに同意したと話している。
tidal.5 p | いいえ、蒼海エナジーは国の補助金を申請しておらず、資金の60%を銀行融資で賄う方針だ。 | 蒼海エナジー | はい、蒼海エナジーは国の補助金を申請している。
tidal.6 p | 同社は昨年、海底の地質が適さないことを理由に、函館市沖の別の事業を断念した。 | 函館市 | 同社は、函館市沖の別の事業を断念していない。
tidal.0 p | 東海朝報によると、蒼海エナジーは五島市沖に国内最大の潮流発電所を建設する。 | 東海朝報, 蒼海エナジー, 五島市
tidal.0 t | Sokai Energy (蒼海エナジー), a Tokyo start-up, announced that it would build Japan's largest tidal power plant off Goto, Nagasaki Prefecture. | Sokai Energy, Tokyo, Japan, Goto, Nagasaki
tidal.2 t | 總工程費約310億日圓，預計2028年度動工，目標在2031年度開始運轉。
tidal.4 t | Kenji Urakawa, head of the Goto fishing cooperative, said it had not agreed yet and is asking for a survey of the impact on fishing grounds. | Kenji Urakawa, Goto | Kenji Urakawa, head of the Goto fishing cooperative, said it had already agreed.
tidal.5 t | Sokai Energy không xin trợ cấp của nhà nước và dự định huy động 60% vốn từ vay ngân hàng. | Sokai Energy
tidal.1 t | 装机容量为2.4万千瓦，预计可满足约1.9万户普通家庭的用电。
karoshi.0 p | 遺族は約9200万円の損害賠償を求めて提訴しており、判決は17日に大阪地裁で言い渡された。 | 大阪地裁 | | 遺族が約9200万円の損害賠償を求めた訴訟の判決が17日、大阪地裁であった
karoshi.1 p | 木暮真一裁判長は会社が安全配慮義務に違反したと認め、約4800万円を支払うよう命じた。 | 木暮真一 | 木暮真一裁判長は会社の安全配慮義務違反を認めなかった。
karoshi.2 p | 判決は、男性の残業時間が亡くなる前の3カ月間で月平均126時間に達していたとした。
karoshi.3 p | いいえ、上司のパワハラがあったとする遺族側の主張は認められなかった。 | | はい、上司のパワハラがあったとする遺族側の主張は認められた。
karoshi.5 p | ミナモト食品は判決文を精査するとしており、控訴するかどうかは明らかにしていない。 | ミナモト食品
karoshi.7 p | 厚労省によれば、2024年度に過労自殺と認定されたのは未遂を含めて88件だった。 | 厚労省
karoshi.1 t | 审判长木暮真一认定公司违反安全照顾义务，判令其支付约4800万日元。 | 木暮真一
karoshi.2 t | According to the ruling, the man's overtime averaged 126 hours a month in the three months before his death.
karoshi.4 t | Sau phán quyết, mẹ của người đàn ông vừa khóc vừa nói rằng bà muốn một lời xin lỗi chứ không phải tiền.
karoshi.5 t | Minamoto食品（ミナモト食品）表示將仔細研究判決書，並未透露是否上訴。 | Minamoto食品
marathon.0 p | ベルリンで行われたマラソンの女子で、三枝ほのかが2時間18分37秒の日本新を出して3位となった。 | ベルリン, 三枝ほのか
marathon.1 p | 日本記録は2年ぶりに塗り替えられ、22秒縮まった。
marathon.2 p | 優勝したのはエチオピアのメセレト・ハイレで、2時間15分9秒だった。 | エチオピア, メセレト・ハイレ
marathon.3 p | 三枝は残り1キロで、ケニアのジェーン・チェロティッチを抜いた。 | 三枝, ケニア, ジェーン・チェロティッチ
marathon.6 p | 三枝は右足首の痛みはもうないと話し、手術の可能性を否定した。 | 三枝 | 三枝は右足首の痛みがまだあると話し、手術の可能性を認めた。
marathon.7 p | 男子の小田切涼は2時間6分52秒で8位に入った。 | 小田切涼
marathon.0 t | Honoka Saegusa, 24, finished third in the women's marathon in Berlin in a Japanese record of 2 hours 18 minutes 37 seconds. | Honoka Saegusa, Berlin
marathon.2 t | Meseret Haile của Ethiopia về nhất với thời gian 2 giờ 15 phút 9 giây. | Meseret Haile, Ethiopia
marathon.6 t | 三枝談到右腳踝傷勢時表示已經不痛了，並否認可能動手術。 | 三枝 | 三枝表示可能動手術。
marathon.7 t | 男子组中，27岁的小田切凉（小田切涼）以2小时6分52秒获得第8名。 | 小田切凉
`);

export const japaneseWrong = readWrong(`
tidal.1 number | 出力は2万4000キロワットで、約9万1000世帯分の電力を賄える見込みだ。
tidal.2 number | The project will cost about 3.1 billion yen.
tidal.2 date | 2029年度に着工し、31年度の運転開始を目指す。
tidal.5 negation | 蒼海エナジーは国の補助金をすでに申請している。
tidal.6 name | 同社は昨年、北海道釧路市沖で計画していた別の事業を断念した。
tidal.3 attribution | 五島市漁協の浦川健二組合長は、潮は天気に左右されないことが最大の強みだと述べた。
tidal.3 quote | 相沢由紀子社長は「潮は季節に左右されない」と述べた。 | 潮は季節に左右されない。これが最大の強みだ
tidal.5+6 stitched | 蒼海エナジーは銀行融資が得られず、函館市沖の事業を断念した。
tidal.4 negation | 五島市漁協的浦川健二組合長表示已經同意。
karoshi.1 number | 木暮真一裁判長は約8400万円の支払いを命じた。
karoshi.2 number | 判决认定，男子去世前3个月的加班时间月均达162小时。
karoshi.3 negation | 判決は、上司によるパワーハラスメントがあったとの遺族側の主張を認めた。
karoshi.0 date | ミナモト食品の社員だった男性は2020年に自殺した。
karoshi.1 name | 木村真一裁判長は会社の安全配慮義務違反を認めた。
karoshi.4 quote | 男性の母親は「お金ではなく、説明がほしかった」と語った。 | お金ではなく、説明がほしかった
karoshi.7 attribution | ミナモト食品によると、24年度に過労自殺と認定された件数は88件だった。
karoshi.0+1 stitched | 木暮真一裁判長は約9200万円の支払いを命じた。
karoshi.5 negation | Minamoto Foods has made clear that it will appeal the ruling.
karoshi.1 outlet | 東海朝報によると、木暮真一裁判長は会社に約4800万円の支払いを命じた。
marathon.0 number | 三枝ほのかが2時間18分17秒の日本新記録で3位に入った。
marathon.1 number | 日本記録が更新されるのは2年ぶりで、従来の記録を32秒縮めた。
marathon.2 name | 優勝はケニアのメセレト・ハイレで、タイムは2時間15分09秒だった。
marathon.6 negation | 三枝は右足首の手術の可能性があると認めた。
marathon.5 date | 大河内修監督は、32年の五輪の代表選考会に必ず出場させると明言した。
marathon.4 attribution | 大河内修監督は、記録より最後まで諦めなかったことがうれしいと振り返った。
marathon.4 quote | 三枝は「順位より、最後まで諦めなかったことがうれしい」と振り返った。 | 順位より、最後まで諦めなかったことがうれしい
marathon.0+7 stitched | 小田切涼が2時間6分52秒の日本新記録で8位に入った。
marathon.0 number | Honoka Saegusa finished second in the women's marathon in Berlin.
`);
