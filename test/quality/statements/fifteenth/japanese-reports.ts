import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** An election, a central bank, measles, in Japanese; all of it is invented. */
export const japaneseReports = [
  inventArticle({
    id: 'j1',
    dump: 'x.txt',
    outlet: '列島新報',
    title: 'デンマーク総選挙、左派ブロック過半数届かず 連立協議は難航へ',
    language: 'ja',
    published: '2026-10-21',
    body: [
      '20日投開票のデンマーク総選挙（定数179）で、メッテ・リンホルム首相率いる社会連合は48議席を得て第1党を維持したものの、左派ブロック全体では86議席にとどまり、過半数の90に届かなかった。',
      'リンホルム氏は21日未明、コペンハーゲンの党本部で「国民は私たちに続けろと言ったが、一人でやれとは言わなかった」と述べ、中道の「緑の橋」に連立入りを呼びかける考えを示した。',
      'これに対し、「緑の橋」のイェンス・アーベル党首は、首相が富裕税の導入を撤回しない限り協議には応じないと明言した。',
      '右派の国民前進党は前回から12議席増やして39議席となったが、ラスムス・ヴィント党首は極右の「祖国」との連携を改めて否定した。',
      '投票率は82.7％で、前回2022年を1.4ポイント下回り、過去30年で最低だった。',
      '選挙戦では医療の待ち時間と電気料金が争点となり、出口調査では有権者の43％が「医療」を最も重視したと答えた。',
      'フェロー諸島選出の1議席は、再集計のため確定が24日にずれ込む見通しだと内務省は説明している。',
      '王室は、国王が22日から各党首の意見を聴取すると発表したが、首相候補の指名時期は明らかにしていない。',
      'コペンハーゲン大のカーリン・モー教授（政治学）は「少数与党政権になる公算が大きいが、年内に倒れるとは思わない」とみる。',
    ],
  }),
  inventArticle({
    id: 'j2',
    dump: 'x.txt',
    outlet: '東都経済新聞',
    title: '日銀、政策金利1.0％に据え置き 藤堂総裁「円安だけでは動かない」',
    language: 'ja',
    published: '2026-07-31',
    body: [
      '日銀は31日の金融政策決定会合で、政策金利である無担保コール翌日物金利の誘導目標を1.0％程度に据え置くことを7対2の賛成多数で決めた。',
      '反対した2人の審議委員のうち、三枝隆司委員は1.25％への引き上げを、塚原美奈委員は国債買い入れ減額の停止を主張した。',
      '藤堂誠一総裁は会合後の記者会見で「円安だけを理由に政策を動かすことはない」と述べ、次回9月会合での利上げについては「予断を持っていない」と繰り返した。',
      '同時に公表した展望リポートでは、2026年度の消費者物価（生鮮食品を除く）の上昇率見通しを2.3％と、4月時点の2.0％から引き上げた。',
      '外国為替市場では会見中に円売りが進み、円相場は一時1ドル＝158円40銭と、約3カ月ぶりの安値を付けた。',
      '片桐由紀夫財務相は「投機的な動きには断固とした措置を取る」と述べたが、為替介入を実施したかどうかについてはコメントを控えた。',
      '一部で報じられた日銀と財務省の緊急協議について、総裁は「そのような事実はない」と否定した。',
      'みなと総研の矢野聡チーフエコノミストは、利上げは早くても10月とみる一方、「1ドル＝160円を超えれば9月もあり得る」と話す。',
      '長期金利の指標となる新発10年物国債の利回りは、前日比0.035％低い1.785％で取引を終えた。',
    ],
  }),
  inventArticle({
    id: 'j3',
    dump: 'x.txt',
    outlet: '北陸朝夕新聞',
    title: '富山で麻疹の集団感染、32人に 県「一斉休校は不要」',
    language: 'ja',
    published: '2026-06-12',
    body: [
      '富山県は12日、県東部の滑沢町を中心に広がる麻疹（はしか）の感染者が新たに9人確認され、累計で32人になったと発表した。',
      '県感染症対策課によると、最初の患者は5月23日に東南アジアから帰国した30代の男性で、ワクチン接種歴は不明という。',
      '感染者のうち21人は10代以下で、7人が入院したが、いずれも命に別条はなく、死者は出ていない。',
      '滑沢町の柿沼良子町長は11日、町内の小中学校5校を19日まで休校にする考えを示したが、県は「一斉休校は必要ない」として再考を求めた。',
      '国立感染症対策研究所の浜名徹室長は「流行のピークはまだ来ていない。今後2週間が山場だ」と警戒を呼びかけた。',
      '県は未接種の子ども約1800人を対象に15日から無料の臨時接種を始めるが、ワクチンの在庫は1200回分しかなく、国に追加供給を要請している。',
      'SNSで拡散している「給食で感染した」との情報について、県は根拠がないと否定し、麻疹は空気感染するため食品を介した感染は考えにくいと説明した。',
      '町内で診療所を営む小児科医の大門圭さんは「電話が1日200件を超え、発熱のない人からの相談が大半だ」と話す。',
      '県は濃厚接触者412人の健康観察を続けており、最後の患者の発症から4週間新たな感染がなければ終息を宣言する方針だ。',
    ],
  }),
];

export const japaneseRight = readStatements(`
j1.0 p | デンマーク総選挙で、リンホルム首相の社会連合は48議席で第1党を守ったが、左派ブロックは86議席で過半数に達しなかった。 | デンマーク, リンホルム, 社会連合
j1.1 p | リンホルム氏は21日未明、中道政党「緑の橋」に連立への参加を呼びかける意向を明らかにした。 | リンホルム, 緑の橋
j1.2 p | 「緑の橋」のアーベル党首は、富裕税の導入が撤回されない限り協議に応じないと述べた。 | 緑の橋, アーベル | 「緑の橋」のアーベル党首は、富裕税の導入が撤回されなくても協議に応じると述べた。
j1.3 p | 国民前進党のヴィント党首は、極右「祖国」と手を組むことをあらためて否定した。 | 国民前進党, ヴィント, 祖国
j1.4 p | 投票率は2022年の前回より1.4ポイント低い82.7％で、この30年で最も低かった。
j1.6 p | 内務省によれば、フェロー諸島の1議席は再集計が行われるため、確定は24日になる見込みだ。 | フェロー諸島, 内務省
j1.7 p | 国王は22日から各党首に意見を聞くが、王室は首相候補をいつ指名するか明らかにしていない。 | | 国王は22日から各党首に意見を聞き、王室は首相候補をいつ指名するかも明らかにした。
j1.0 t | In Denmark's general election on the 20th, Prime Minister Mette Lindholm's Social Union remained the largest party with 48 seats, but the left bloc won only 86, short of the 90 needed for a majority. | Mette Lindholm, Social Union, Denmark
j1.2 t | Jens Abel, leader of the Green Bridge (緑の橋), said he would not enter talks unless the prime minister dropped plans for a wealth tax. | Jens Abel, Green Bridge, 緑の橋 | Jens Abel, leader of the Green Bridge (緑の橋), said he would enter talks even if the prime minister kept plans for a wealth tax.
j1.3 t | 右派的國民前進黨比上屆增加12席，達到39席。 | 國民前進黨 | | 右派の国民前進党は前回から12議席増やして39議席となった
j1.5 t | An exit poll found that 43 percent of voters considered health care the most important issue. | | | 出口調査では有権者の43％が「医療」を最も重視したと答えた
j1.8 t | 哥本哈根大学政治学教授卡琳·莫认为，少数政府的可能性很大，但不认为政府会在年内倒台。 | 哥本哈根大学, 卡琳·莫
j2.0 p | 日銀は31日、賛成7、反対2で政策金利を1.0％程度に維持することを決めた。 | 日銀 | 日銀は31日、賛成7、反対2で政策金利を1.0％程度から変更することを決めた。
j2.1 p | 反対票を投じた三枝隆司委員は、1.25％への利上げを求めた。 | 三枝隆司
j2.2 p | 藤堂誠一総裁は、円安だけを理由に政策を動かすことはないと述べた。 | 藤堂誠一 | 藤堂誠一総裁は、円安だけを理由に政策を動かすこともあると述べた。 | 藤堂誠一総裁は会合後の記者会見で「円安だけを理由に政策を動かすことはない」と述べ
j2.3 p | 日銀は2026年度の物価上昇率の見通しを、4月時点の2.0％から2.3％に上方修正した。 | 日銀
j2.4 p | 会見中に円が売られ、一時1ドル＝158円40銭とおよそ3カ月ぶりの円安水準になった。
j2.5 p | 片桐由紀夫財務相は、為替介入を実施したかどうかについてコメントしなかった。 | 片桐由紀夫
j2.6 p | 総裁は、日銀が財務省と緊急協議を行ったとの報道を否定した。 | 日銀, 財務省 | 総裁は、日銀が財務省と緊急協議を行ったとの報道を認めた。
j2.8 p | 新発10年物国債の利回りは1.785％と、前日より0.035％低い水準で取引を終えた。
j2.0 t | The Bank of Japan decided by a 7-2 vote on the 31st to keep its target for the unsecured overnight call rate at around 1.0 percent. | Bank of Japan
j2.1 t | 投反對票的兩名審議委員中，三枝隆司主張升息至1.25%，塚原美奈主張停止縮減購債。 | 三枝隆司, 塚原美奈
j2.3 t | 日本央行将2026年度不含生鲜食品的消费者物价涨幅预期由4月时的2.0%上调至2.3%。 | 日本央行
j2.5 t | Finance Minister Yukio Katagiri (片桐由紀夫) said firm action would be taken against speculative moves but declined to comment on whether the authorities had intervened in the currency market. | Yukio Katagiri, 片桐由紀夫
j2.7 t | Satoshi Yano, chief economist at Minato Research, expects a rate hike in October at the earliest but says September is possible if the dollar rises above 160 yen. | Satoshi Yano, Minato Research
j3.0 p | 富山県は12日、麻疹の感染者が新たに9人見つかり、合計32人になったと発表した。 | 富山県
j3.1 p | 最初の患者は30代男性で、5月23日に東南アジアから帰国しており、ワクチンを接種していたかどうかは分かっていない。 | 東南アジア
j3.2 p | 感染者のうち7人が入院したが、死者はいない。 | | 感染者のうち7人が入院し、死者も出ている。 | 7人が入院したが、いずれも命に別条はなく、死者は出ていない
j3.3 p | 滑沢町の柿沼良子町長は小中学校5校を19日まで休校とする考えを示したが、県は一斉休校は必要ないとして再考を促した。 | 滑沢町, 柿沼良子
j3.4 p | 国立感染症対策研究所の浜名徹室長によると、流行はまだピークを迎えていない。 | 国立感染症対策研究所, 浜名徹 | 国立感染症対策研究所の浜名徹室長によると、流行はすでにピークを迎えた。
j3.5 p | 15日に始まる無料の臨時接種の対象は未接種の子ども約1800人だが、ワクチンは1200回分しかない。
j3.6 p | 県は、給食で感染したという情報には根拠がないと否定した。 | | 県は、給食で感染したという情報を事実だと認めた。
j3.0 t | Toyama Prefecture said on the 12th that nine more measles cases had been confirmed in an outbreak centered on the town of Namerisawa (滑沢町), bringing the total to 32. | Toyama Prefecture, Namerisawa, 滑沢町
j3.3 t | Mayor Ryoko Kakinuma said on the 11th that she planned to close five elementary and junior high schools until the 19th, but the prefecture asked her to reconsider, saying a blanket closure was not necessary. | Ryoko Kakinuma
j3.5 t | 縣府自15日起為約1800名未接種的兒童提供免費臨時接種，但疫苗庫存只有1200劑，已請求中央追加供應。
j3.6 t | 对于社交媒体上流传的“因学校供餐而感染”的说法，县方以没有根据为由予以否认，并解释说麻疹通过空气传播，经食物感染的可能性很小。
j3.8 t | The prefecture is monitoring the health of 412 close contacts and plans to declare the outbreak over if there are no new infections for four weeks after the last patient fell ill.
`);

export const japaneseWrong = readWrong(`
j1.3 number | 国民前進党は前回から21議席増やして39議席となった。
j1.7 date | 王室は、国王が25日から各党首の意見を聴取すると発表した。
j1.1 name | リンホルム氏は、中道の「国民前進党」に連立入りを呼びかける考えを示した。
j1.5 outlet | 共同通信の出口調査では、有権者の43％が「医療」を最も重視したと答えた。
j1.2 negation | アーベル党首は、富裕税の導入が撤回されなくても協議に応じると明言した。
j1.3 negation | Rasmus Vindt did not rule out working with the far-right party Fatherland (祖国).
j1.8 attribution | 国民前進党のヴィント党首は、少数与党政権になる公算が大きいとみる。
j1.1 quote | リンホルム氏は「国民は私たちに続けろと言ったが、一人で決めろとは言わなかった」と述べた。 | 「国民は私たちに続けろと言ったが、一人で決めろとは言わなかった」
j1.3+6 stitched | 国民前進党の39議席は再集計のため確定が24日にずれ込む見通しだ。 | 国民前進党は前回から12議席増やして39議席となった // 再集計のため確定が24日にずれ込む見通しだ
j2.4 number | The yen fell as low as 185.40 to the dollar during the news conference, its weakest in about three months.
j2.3 date | 2026年度の物価見通しは、6月時点の2.0％から2.3％に引き上げられた。
j2.1 name | 塚原美奈委員は1.25％への引き上げを主張した。
j2.7 outlet | 矢野聡氏は日本経済新聞の取材に、1ドル＝160円を超えれば9月の利上げもあり得ると話した。
j2.6 negation | The governor confirmed that the Bank of Japan had held emergency talks with the Finance Ministry.
j2.7 attribution | 藤堂誠一総裁は、1ドル＝160円を超えれば9月の利上げもあり得ると話した。
j2.5 quote | 片桐由紀夫財務相は「投機的な動きには柔軟な措置を取る」と述べた。 | 「投機的な動きには柔軟な措置を取る」
j2.1+5 stitched | 三枝隆司委員は、投機的な動きには断固とした措置を取ると述べた。 | 三枝隆司委員は // 「投機的な動きには断固とした措置を取る」と述べた
j2.2+7 stitched | 藤堂誠一總裁認為升息最快要到10月。 | 藤堂誠一総裁は会合後の記者会見で // 利上げは早くても10月とみる
j3.2 number | 感染者のうち17人が入院した。
j3.1 date | 最初の患者は5月13日に東南アジアから帰国した30代の男性だ。
j3.3 name | 滑澤町町長濱名徹表示，打算讓町內5所中小學停課至19日。
j3.7 outlet | 小児科医の大門圭さんは読売新聞に「電話が1日200件を超えた」と話した。
j3.4 negation | 浜名徹室長は、流行のピークは既に過ぎたとの見方を示した。
j3.8 negation | 県は、最後の患者の発症から4週間新たな感染がなくても終息を宣言しない方針だ。
j3.4 attribution | Mayor Ryoko Kakinuma said the outbreak had yet to peak and the next two weeks would be critical.
j3.7 quote | 大門圭さんは「電話が1日200件を超え、発疹のない人からの相談が大半だ」と話す。 | 「電話が1日200件を超え、発疹のない人からの相談が大半だ」
j3.2+8 stitched | 入院した7人は最後の患者の発症から4週間の健康観察を受けている。 | 7人が入院したが // 濃厚接触者412人の健康観察を続けており、最後の患者の発症から4週間
`);
