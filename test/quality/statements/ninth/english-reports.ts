import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** Sanctions, a central bank, a film festival, a hacker in court, a chess championship, rents, refugees; all of it is invented. */
export const englishReports = [
  inventArticle({
    id: 'sanctions',
    dump: 'world-en.txt',
    outlet: 'Aldmoor Tribune',
    title: 'Aldine Union imposes sanctions on Vostane over seized ship',
    language: 'en',
    published: '2034-03-07',
    body: [
      'The Aldine Union imposed sanctions on Monday on 14 officials and three shipping companies from Vostane over the seizure of the survey ship Meridian Star, freezing assets worth about €420 million.',
      'The measures, which take effect on 1 April, also ban exports of drilling equipment, but spare natural gas, which covers a quarter of the bloc’s needs.',
      'Twenty-two of the 24 member states voted in favour; Drumland and Kessia abstained.',
      '“This is not a declaration of hostility but the price of piracy,” said the Union’s foreign policy chief, Helmine Asbury.',
      'Vostane’s foreign minister, Radomir Zeltin, called the sanctions illegal, recalled the ambassador to the Union for consultations and announced a response “within days”, without giving details.',
      'Vostane maintains that the ship, seized on 19 January with 31 people on board, had been mapping its waters without a permit; 27 of them have since been released.',
      'Diplomats said that talks mediated by Quillane could resume in May at the earliest, provided that the four remaining crew members are freed.',
    ],
  }),
  inventArticle({
    id: 'sanctions-zh',
    dump: 'world-en.txt',
    outlet: 'Aldmoor Tribune',
    title: '阿尔丹联盟因扣船事件制裁沃斯坦',
    language: 'zh-Hans',
    published: '2034-03-07',
    kind: 'translation',
    translationOf: 'sanctions',
    body: [
      '阿尔丹联盟周一因勘测船“子午星号”被扣，对沃斯坦的14名官员和三家航运公司实施制裁，冻结约4.2亿欧元资产。',
      '这些措施4月1日生效，还禁止出口钻探设备，但不涉及占联盟需求四分之一的天然气。',
      '24个成员国中有22国投票赞成，德鲁姆兰和凯西亚弃权。',
      '联盟外交政策负责人赫尔米娜·阿斯伯里说：“这不是敌对宣言，而是海盗行为的代价。”',
      '沃斯坦外长拉多米尔·泽尔廷称制裁非法，召回驻联盟大使磋商，并宣布将“在数日内”作出回应，但未透露细节。',
      '沃斯坦坚称，1月19日被扣、载有31人的这艘船未经许可测绘其水域；其中27人已获释。',
      '外交官表示，由奎兰斡旋的谈判最早可能在5月恢复，前提是其余四名船员获释。',
    ],
  }),
  inventArticle({
    id: 'rates',
    dump: 'economy-en.txt',
    outlet: 'Fennick Business Review',
    title: 'Norhaven cuts rates for third time this year as growth falters',
    language: 'en',
    published: '2035-09-20',
    body: [
      'The Central Bank of Norhaven cut its key rate by a quarter of a percentage point to 3.25 percent on Wednesday, its third reduction this year, by a vote of six to three.',
      'Governor Iselin Thorvald said inflation, which slowed to 2.3 percent in August from 2.8 percent in July, was “within sight of, but not yet at” the bank’s 2 percent target.',
      'The bank lowered its growth forecast for 2036 from 1.6 to 1.1 percent, citing weak exports, and expects unemployment to peak at 5.4 percent next spring.',
      'One of the three dissenters, Deputy Governor Casper Rudd, wanted a cut of half a point; the other two preferred to leave the rate unchanged.',
      'The krone slipped 0.6 percent to 9.87 per dollar after the decision, and the yield on ten-year bonds fell to 2.91 percent, the lowest since March 2033.',
      'Economists at Larkin Bank expect one more cut in December, while those at Brevik Securities believe that the bank will pause until next summer.',
      'The trade union federation welcomed the decision but complained that it came “half a year too late”; the savers’ association called it a gift to property speculators.',
    ],
  }),
  inventArticle({
    id: 'rates-ja',
    dump: 'economy-en.txt',
    outlet: 'Fennick Business Review',
    title: 'ノルヘーブン中銀、今年3回目の利下げ 成長鈍化で',
    language: 'ja',
    published: '2035-09-20',
    kind: 'translation',
    translationOf: 'rates',
    body: [
      'ノルヘーブン中央銀行は水曜日、6対3の採決で政策金利を0.25ポイント引き下げて3.25%とし、今年3回目の利下げに踏み切った。',
      'イセリン・トルバルド総裁は、7月の2.8%から8月に2.3%へ鈍化したインフレ率について、2%の目標が「視野に入ったが、まだ達していない」と述べた。',
      '同行は輸出の低迷を理由に2036年の成長率予測を1.6%から1.1%に下げ、失業率は来春に5.4%で頂点に達するとみている。',
      '反対した3人のうち、カスパー・ラッド副総裁は0.5ポイントの利下げを求め、残る2人は据え置きを主張した。',
      '決定後、クローネは0.6%下落して1ドル=9.87クローネとなり、10年債の利回りは2033年3月以来の低さとなる2.91%に低下した。',
      'ラーキン銀行のエコノミストは12月にもう1回の利下げを見込むが、ブレビク証券は来年夏まで見送ると予想する。',
      '労働組合連盟は決定を歓迎しつつも「半年遅い」と不満を示し、預金者協会は不動産投機家への贈り物だと批判した。',
    ],
  }),
  inventArticle({
    id: 'festival',
    dump: 'culture-en.txt',
    outlet: 'Stourbeck Post',
    title: 'Mining drama wins Golden Heron at Porto Lazare',
    language: 'en',
    published: '2033-05-16',
    body: [
      '“The Salt Ledger”, a drama about a widow who sues a mining company, won the Golden Heron at the Porto Lazare film festival on Sunday evening, making Noor Ettinger, 34, the youngest director to take the award.',
      'The film, shot in 26 days for $1.9 million, prevailed over 17 competitors, among them “Ninth Winter” by Augustin Clairmont, who has won twice before.',
      'The jury, headed by the actress Ottoline Vaughan, was divided: according to two people present, the vote was five to four.',
      'Best actor went to Mateus Corrado for “A Room in Tarn”, best actress was shared by Hye-jin Sallow and Pia Reinholt, and the prize for the screenplay was not awarded.',
      'Ettinger dedicated the prize to her grandmother and said she had “nearly given up three times”.',
      'The screening of “Border Music” on Thursday was interrupted for 40 minutes by protesters who accuse its producer, Leander Pross, of underpaying extras; Pross denies this.',
      'The festival sold 118,000 tickets, 9 percent fewer than last year, which its director, Simone Abadie, attributed to a strike of ferry crews.',
    ],
  }),
  inventArticle({
    id: 'hacking',
    dump: 'courts-en.txt',
    outlet: 'Corviston Evening News',
    title: 'Student who hacked water utility jailed for more than four years',
    language: 'en',
    published: '2034-11-10',
    body: [
      'A 22-year-old student was sentenced on Thursday to four years and three months in prison for breaking into the computers of the Aldmere water utility and demanding a ransom of $2.5 million.',
      'Jonah Prewitt, who studied at Harnwell Technical College, pleaded guilty to five of the seven charges; the two others were dropped.',
      'Prosecutor Delia Marchetti said that he had copied the data of some 640,000 customers in November 2033, but that there was no evidence that the drinking water had ever been in danger.',
      'The utility refused to pay and spent $7.8 million on restoring its systems, which took 19 days.',
      'Investigators traced Prewitt through a payment of $60 for a server, made with his mother’s credit card.',
      'His lawyer, Bertram Quiller, said his client had acted alone, out of “vanity rather than greed”, and would not appeal.',
      'Judge Rosamund Okoro noted that Prewitt had apologised to the victims, but rejected the defence’s request for a suspended sentence.',
    ],
  }),
  inventArticle({
    id: 'chess',
    dump: 'sport-en.txt',
    outlet: 'Aldmoor Tribune',
    title: 'Lindgren, 19, dethrones Demirov to become chess world champion',
    language: 'en',
    published: '2036-04-29',
    body: [
      'Nineteen-year-old Tamar Lindgren became chess world champion on Monday by drawing the 13th game against the title holder, Ruslan Demirov, in Velsund, which took her to the decisive 7.5 points to his 5.5.',
      'She won four games, lost two and drew seven; the 14th game, scheduled for Wednesday, will not be played.',
      'The champion receives €1.2 million of the prize fund of €2 million, and Demirov the rest.',
      'Demirov, who is 41 and had held the title since 2028, admitted that he had “played like an old man” in the ninth game, in which he overlooked a mate in three.',
      'Lindgren, who learned the game from her grandfather at the age of five, is the first woman to win the title and the second-youngest champion ever.',
      'Her coach, Benedikt Sorge, revealed that she had prepared the opening of the sixth game for eleven months, but denied rumours that she had used a secret computer.',
      'The world federation has not decided where the next match will take place; Port Elara and Dunhaven have applied to host it.',
    ],
  }),
  inventArticle({
    id: 'chess-zh',
    dump: 'sport-en.txt',
    outlet: 'Aldmoor Tribune',
    title: '19歲林格倫擊敗德米羅夫 登西洋棋世界冠軍',
    language: 'zh-Hant',
    published: '2036-04-29',
    kind: 'translation',
    translationOf: 'chess',
    body: [
      '19歲的塔瑪·林格倫週一在維爾松德與衛冕者魯斯蘭·德米羅夫弈和第13局，以7.5比5.5達到決勝分，成為西洋棋世界冠軍。',
      '她贏四局、輸兩局、和七局；原定週三進行的第14局不再舉行。',
      '總獎金200萬歐元，冠軍得120萬歐元，其餘歸德米羅夫。',
      '現年41歲、自2028年起保有頭銜的德米羅夫承認，自己在第九局「下得像個老人」，漏看了三步殺。',
      '林格倫五歲時隨祖父學棋，是首位奪得此頭銜的女性，也是史上第二年輕的冠軍。',
      '教練貝內迪克特·佐爾格透露，她為第六局的開局準備了11個月，但否認她使用秘密電腦的傳聞。',
      '世界棋聯尚未決定下一屆比賽的地點，埃拉拉港和鄧黑文已申請主辦。',
    ],
  }),
  inventArticle({
    id: 'rents',
    dump: 'city-en.txt',
    outlet: 'Corviston Evening News',
    title: 'Corviston caps rent rises at 4 percent',
    language: 'en',
    published: '2032-10-06',
    body: [
      'Corviston’s city council voted on Tuesday to cap rent increases at 4 percent a year for flats built before 2010, after rents rose 31 percent in five years.',
      'The cap, passed by 33 votes to 28, applies from January to about 86,000 flats, or nearly two in three of the city’s rented homes.',
      'Landlords who own no more than two flats are exempt, and a hardship clause allows a rise of up to 7 percent after costly repairs.',
      'Mayor Adele Fontbury, who had opposed an earlier draft, said the compromise “protects tenants without punishing builders”.',
      'The landlords’ association, led by Victor Hensley, predicts that a tenth of its members will sell, and plans to sue.',
      'A study by Corviston University, commissioned by the council, found that similar caps elsewhere had slowed rents but reduced the number of flats on offer by 5 to 8 percent.',
      'The tenants’ union had demanded a complete freeze; its spokeswoman, Imelda Roque, called the vote “a first step, not the last”.',
    ],
  }),
  inventArticle({
    id: 'camp',
    dump: 'world-en.txt',
    outlet: 'Stourbeck Post',
    title: 'Tens of thousands flee fighting in Orune',
    language: 'en',
    published: '2035-02-13',
    body: [
      'More than 46,000 people have fled across the Temsa river into Galdavia since fighting broke out in the Orune region on Friday, the refugee agency of the League of States said on Monday.',
      'About three in five of them are children, and at least 380 arrived without their parents, according to the agency.',
      'The camp at Birsk Ford, built for 12,000 people, now shelters 29,000; water is rationed to seven litres a person a day.',
      'Galdavia’s interior minister, Anton Weyland, promised to keep the border open but said that his country could not cope with more than 60,000 people without help.',
      'The League has asked its members for $95 million, of which $22 million had been pledged by Monday, more than half of it by Halveria alone.',
      'Aid worker Celeste Nduka of the charity Open Hands reported two cases of measles and warned that an outbreak was “a matter of days” unless vaccines came.',
      'The government in Mesh denies having shelled villages; rebels accuse it of having killed 70 civilians, a figure that could not be verified.',
    ],
  }),
];

export const englishRight = readStatements(`
sanctions.0 p | Three shipping firms and 14 officials from Vostane were placed under sanctions by the Aldine Union because the Meridian Star had been seized. | Vostane, Aldine Union, Meridian Star | The Aldine Union did not place any officials from Vostane under sanctions.
sanctions.0 p | Assets worth roughly 420 million euros are being frozen. | | | freezing assets worth about €420 million
sanctions.1 p | From April 1 drilling equipment may no longer be exported, whereas natural gas, a quarter of what the bloc needs, is left out. | | Natural gas is covered by the measures too.
sanctions.2 p | Of the 24 member states, 22 were in favour, and two, Drumland and Kessia, abstained. | Drumland, Kessia | Drumland and Kessia did not abstain.
sanctions.3 p | Helmine Asbury, who heads the Union's foreign policy, described the step as the price of piracy and not as a declaration of hostility. | Helmine Asbury
sanctions.4 p | Radomir Zeltin considers the sanctions illegal; he has called Vostane's ambassador to the Union back for consultations. | Radomir Zeltin | Radomir Zeltin does not consider the sanctions illegal.
sanctions.4 p | Vostane's foreign minister said there would be a response within days, but he did not go into detail. | Vostane
sanctions.5 p | Of the 31 people who were aboard when the ship was seized on 19 January, 27 have been let go.
sanctions.5 p | Vostane's version is that the ship was mapping its waters and had no permit to do so. | Vostane | Vostane admits that the ship had a permit to map its waters.
sanctions.6 p | Talks with Quillane as the mediator might resume in May at the earliest, on condition that the four crew members still held are set free, according to diplomats. | Quillane
sanctions.0 t | Liên minh Aldine trừng phạt 14 quan chức và ba công ty vận tải biển của Vostane sau vụ tàu Meridian Star bị bắt giữ. | Aldine, Vostane, Meridian Star | Liên minh Aldine không trừng phạt quan chức nào của Vostane.
sanctions.1 t | 4月1日に発効する措置は掘削機器の輸出も禁じるが、天然ガスは対象外だ。 | | 4月1日に発効する措置は天然ガスも対象とする。
sanctions.2 t | 24個成員國中有22國贊成，兩國棄權。
sanctions.4 t | 沃斯坦外长称制裁非法，并将驻联盟大使召回磋商。 | 沃斯坦 | 沃斯坦外长认为制裁合法。
sanctions.5 t | 1月19日被扣時船上有31人，其中27人已經獲釋。
sanctions.6 t | Các nhà ngoại giao cho biết đàm phán do Quillane làm trung gian sớm nhất có thể nối lại vào tháng 5. | Quillane
sanctions-zh.0 t | The Aldine Union froze about 420 million euros in assets when it imposed sanctions on 14 officials and three shipping companies. | Aldine Union
sanctions-zh.1 t | 鑽探設備遭禁止出口，但天然氣不在其列。 | | 鑽探設備沒有被禁止出口。
sanctions-zh.2 t | Twenty-two of the 24 members voted yes, while Drumland and Kessia abstained. | Drumland, Kessia
sanctions-zh.3 t | Bà Helmine Asbury nói đây không phải là tuyên bố thù địch mà là cái giá của hành vi cướp biển. | Helmine Asbury | Bà Helmine Asbury nói đây là tuyên bố thù địch.
sanctions-zh.4 t | Radomir Zeltin, the foreign minister, announced a response “within days” without revealing details. | Radomir Zeltin
sanctions-zh.5 t | 乗っていた31人のうち27人はすでに解放された。 | | 乗っていた31人は誰も解放されていない。
sanctions-zh.6 t | Talks could resume in May at the earliest if the four other crew members are released.
sanctions-zh.2 p | 投赞成票的有22个成员国，另有德鲁姆兰和凯西亚两国弃权。 | 德鲁姆兰, 凯西亚
rates.0 p | Norhaven's central bank lowered its key rate to 3.25%, a reduction of 0.25 percentage points. | Norhaven | Norhaven's central bank left its key rate unchanged.
rates.0 p | It was the bank's third cut this year, and three of the nine votes went against it.
rates.1 p | Inflation eased from 2.8% in July to 2.3% in August, which Iselin Thorvald described as within sight of the 2 percent target but not there yet. | Iselin Thorvald | According to Iselin Thorvald, inflation has reached the target.
rates.2 p | Because exports are weak, the bank now foresees growth of only 1.1 percent in 2036, half a point less than before.
rates.2 p | Unemployment is expected to reach its highest point, 5.4 percent, next spring. | | | expects unemployment to peak at 5.4 percent next spring
rates.3 p | Casper Rudd, the deputy governor, would have liked a cut of half a point, whereas the two others who voted no wanted no change. | Casper Rudd | Casper Rudd, the deputy governor, did not want a cut.
rates.4 p | After the decision the krone lost 0.6% against the dollar, to 9.87.
rates.4 p | Ten-year bonds now yield 2.91 percent, which is the lowest figure since March 2033.
rates.5 p | Larkin Bank's economists count on another cut in December; those of Brevik Securities think nothing will happen until next summer. | Larkin Bank, Brevik Securities
rates.6 p | The trade unions were pleased but thought that the cut came six months late; the savers' association spoke of a gift to property speculators. | | The savers' association welcomed the decision.
rates.0 t | Ngân hàng trung ương Norhaven hạ lãi suất chủ chốt 0,25 điểm phần trăm, xuống 3,25%. | Norhaven | Ngân hàng trung ương Norhaven không hạ lãi suất.
rates.1 t | 8月的通膨率為2.3%，低於7月的2.8%，但還沒有達到2%的目標。 | | 8月的通膨率已經達到2%的目標。
rates.2 t | 央行把2036年的经济增长预测从1.6%下调至1.1%。
rates.3 t | カスパー・ラッド副総裁は0.5ポイントの利下げを望んでいた。 | カスパー・ラッド | カスパー・ラッド副総裁は利下げを望んでいなかった。
rates.4 t | 十年期公債殖利率降至2.91%，是2033年3月以來最低。
rates.5 t | Các chuyên gia của Larkin Bank dự báo sẽ có thêm một lần hạ lãi suất vào tháng 12. | Larkin Bank
rates-ja.0 t | It was the third rate cut of the year and passed by six votes to three.
rates-ja.1 t | Governor Iselin Thorvald said that the 2% target was in sight but had not been reached. | Iselin Thorvald | Governor Iselin Thorvald said that the 2% target had been reached.
rates-ja.2 t | Thất nghiệp được dự báo đạt đỉnh 5,4% vào mùa xuân tới.
rates-ja.3 t | 三名反对者中有两人主张维持利率不变。 | | 三名反对者全都主张降息。
rates-ja.4 t | The krone fell 0.6 percent, to 9.87 per dollar.
rates-ja.6 t | 工會聯盟歡迎這項決定，但抱怨晚了半年。 | | 工會聯盟不歡迎這項決定。
rates-ja.5 t | Brevik Securities expects no move before next summer. | Brevik Securities
rates-ja.2 p | 中央銀行は、輸出が振るわないとして2036年の成長率の見通しを0.5ポイント引き下げた。
festival.0 p | At 34, Noor Ettinger is the youngest director ever to win the Golden Heron, which went to her film “The Salt Ledger” on Sunday. | Noor Ettinger, The Salt Ledger | Noor Ettinger did not win the Golden Heron.
festival.0 p | The winning drama tells of a widow who takes a mining company to court.
festival.1 p | It took 26 days and $1.9 million to shoot the film.
festival.1 p | Augustin Clairmont, a two-time winner, had “Ninth Winter” in the competition. | Augustin Clairmont | Augustin Clairmont has never won before.
festival.2 p | The jury under Ottoline Vaughan did not agree; it voted five to four, say two people who were there. | Ottoline Vaughan | The jury under Ottoline Vaughan was not divided.
festival.3 p | Hye-jin Sallow and Pia Reinholt share the award for best actress, while Mateus Corrado was named best actor. | Hye-jin Sallow, Pia Reinholt, Mateus Corrado
festival.3 p | Nobody received the screenplay prize. | | Somebody received the screenplay prize.
festival.5 p | Protesters disrupted Thursday's showing of “Border Music” for 40 minutes; they say that Leander Pross underpaid extras, which he denies. | Leander Pross | Leander Pross admits having underpaid extras.
festival.6 p | Simone Abadie blames striking ferry crews for the 9% drop in ticket sales to 118,000. | Simone Abadie
festival.0 t | Noor Ettinger以34岁成为获得该奖的最年轻导演。 | Noor Ettinger
festival.3 t | 脚本賞は該当なしだった。 | | 脚本賞も授与された。
festival.5 t | 抗議者指責製片人Leander Pross剋扣臨時演員的酬勞，他予以否認。 | Leander Pross | 製片人Leander Pross承認剋扣臨時演員的酬勞。
festival.6 t | Liên hoan phim bán được 118.000 vé, ít hơn 9% so với năm ngoái.
hacking.0 p | For hacking the Aldmere water utility and trying to extort $2.5 million, a student of 22 has to go to prison for four years and three months. | Aldmere | The student does not have to go to prison.
hacking.1 p | Jonah Prewitt admitted five charges, and the remaining two of the seven were dropped. | Jonah Prewitt | Jonah Prewitt did not admit any of the charges.
hacking.2 p | According to the prosecutor, Delia Marchetti, about 640,000 customers had their data copied. | Delia Marchetti
hacking.2 p | Nothing showed that the drinking water was ever at risk, the prosecutor said. | | The prosecutor said that the drinking water had been at risk.
hacking.3 p | Instead of paying the ransom, the utility spent 19 days and $7.8 million getting its systems back. | | The utility paid the ransom.
hacking.4 p | What gave Prewitt away was a $60 payment for a server with a credit card that belonged to his mother. | Prewitt
hacking.5 p | Bertram Quiller said that Prewitt would accept the verdict without an appeal and that nobody else had been involved. | Bertram Quiller | Bertram Quiller said that his client would appeal.
hacking.6 p | The defence asked for a suspended sentence, but Judge Rosamund Okoro refused. | Rosamund Okoro | Judge Rosamund Okoro suspended the sentence.
hacking.0 t | 22岁的学生被判处四年零三个月监禁，他曾勒索250万美元赎金。 | | 22岁的学生没有被判处监禁。
hacking.2 t | 檢察官表示，沒有證據顯示飲用水曾經受到危害。 | | 檢察官表示，有證據顯示飲用水曾經受到危害。
hacking.3 t | 水道会社は支払いを拒み、システムの復旧に19日間と780万ドルを費やした。
hacking.5 t | Luật sư Bertram Quiller nói thân chủ của ông hành động một mình và sẽ không kháng cáo. | Bertram Quiller
chess.0 p | With a draw against Ruslan Demirov in game 13, Tamar Lindgren, 19, secured the title by 7.5 points to 5.5. | Ruslan Demirov, Tamar Lindgren | Tamar Lindgren did not secure the title.
chess.1 p | Lindgren had four wins, two defeats and seven draws, so the 14th game on Wednesday has been called off. | Lindgren | The 14th game will be played.
chess.2 p | Demirov takes home 800,000 euros, the winner 1.2 million. | Demirov
chess.3 p | In game nine the 41-year-old Demirov missed a mate in three; he said he had played like an old man. | Demirov
chess.3 p | Demirov had been champion since 2028. | Demirov
chess.4 p | No woman had won the title before Lindgren, whose grandfather taught her the game when she was five. | Lindgren | A woman had won the title before Lindgren.
chess.5 p | Benedikt Sorge, her coach, said she had not used a secret computer, though the opening in game six had been eleven months in the making. | Benedikt Sorge | Benedikt Sorge admitted that she had used a secret computer. | Her coach, Benedikt Sorge, revealed that she had prepared the opening of the sixth game for eleven months, but denied rumours that she had used a secret computer
chess.6 p | Where the next match will be held is still open; the candidates are Port Elara and Dunhaven. | Port Elara, Dunhaven | It has been decided where the next match will be held.
chess.0 t | Tamar Lindgren, 19 tuổi, trở thành vô địch cờ vua thế giới sau khi hòa ván thứ 13 với Ruslan Demirov. | Tamar Lindgren, Ruslan Demirov
chess.1 t | 她四胜两负七和，原定周三的第14局将不再进行。 | | 原定周三的第14局将照常进行。
chess.2 t | 賞金総額200万ユーロのうち、優勝者は120万ユーロを受け取る。
chess.3 t | 41歲的德米羅夫自2028年起一直保有世界冠軍頭銜。 | 德米羅夫
chess.4 t | Lindgren là nữ kỳ thủ đầu tiên giành danh hiệu này và là nhà vô địch trẻ thứ hai trong lịch sử. | Lindgren
chess.6 t | 世界棋联还没有决定下一届比赛在哪里举行。 | | 世界棋联已经决定下一届比赛在哪里举行。
chess-zh.0 t | Tamar Lindgren won the match by 7.5 to 5.5 after drawing game 13 with Ruslan Demirov. | Tamar Lindgren, Ruslan Demirov
chess-zh.1 t | She won four games and lost two; seven were drawn.
chess-zh.2 t | Nhà vô địch nhận 1,2 triệu trong tổng tiền thưởng 2 triệu euro.
chess-zh.3 t | デミロフは第9局で3手詰めを見落としたと認めた。 | デミロフ
chess-zh.4 t | Lindgren is the first woman to take the title. | Lindgren | Lindgren is not the first woman to take the title.
chess-zh.5 t | Her coach Benedikt Sorge denied the rumours about a secret computer. | Benedikt Sorge | Her coach Benedikt Sorge confirmed the rumours about a secret computer.
chess-zh.6 t | 埃拉拉港和邓黑文已经申请承办下一届比赛。 | 埃拉拉港, 邓黑文
chess-zh.5 p | 據教練佐爾格說，第六局的開局她花了11個月準備。 | 佐爾格
rents.0 p | Rents in Corviston, which climbed by 31 percent in five years, may go up by 4 percent a year at most in flats built before 2010. | Corviston | Rents in Corviston may go up without limit.
rents.1 p | The cap got through with a majority of five votes.
rents.1 p | Close to two-thirds of the rented homes in the city, some 86,000 flats, fall under the cap as of January.
rents.2 p | The cap does not apply to landlords with one or two flats. | | Landlords with one or two flats are not exempt. | Landlords who own no more than two flats are exempt
rents.2 p | After expensive repairs, the hardship clause permits an increase of up to 7%.
rents.3 p | Adele Fontbury had been against an earlier draft, but she praised the compromise for protecting tenants without punishing builders. | Adele Fontbury | Adele Fontbury had supported an earlier draft.
rents.4 p | Victor Hensley's landlords' association intends to go to court and thinks that one in ten of its members will sell. | Victor Hensley | The landlords' association does not intend to go to court.
rents.5 p | Caps of this kind slowed rents in other places, but 5 to 8 percent fewer flats were on offer, according to a study that the council had ordered from Corviston University. | Corviston University
rents.6 p | Imelda Roque's union wanted rents frozen altogether and regards the vote only as a first step. | Imelda Roque | Imelda Roque's union did not want rents frozen.
rents.0 t | 2010年より前に建てられたアパートの家賃の値上げは、年4%までに制限される。
rents.2 t | 持有不超过两套住房的房东不受限制。 | | 持有不超过两套住房的房东也受限制。
rents.4 t | Hiệp hội chủ nhà dự đoán một phần mười hội viên sẽ bán nhà và có kế hoạch khởi kiện. | | Hiệp hội chủ nhà không có kế hoạch khởi kiện.
rents.6 t | 租客工會原本要求全面凍漲，發言人Imelda Roque稱這次表決是第一步，而非最後一步。 | Imelda Roque
camp.0 p | The League of States' refugee agency says that over 46,000 people have crossed the Temsa into Galdavia since Friday, when fighting began in Orune. | Galdavia, Orune | Nobody has crossed the Temsa into Galdavia.
camp.1 p | Some 60 percent of the refugees are children; at least 380 came without their parents, the agency says.
camp.2 p | Birsk Ford was built for 12,000 refugees but houses 29,000 at present, each of whom gets seven litres of water a day. | Birsk Ford
camp.3 p | The border will stay open, Anton Weyland promised, but without help Galdavia cannot manage more than 60,000 people. | Anton Weyland, Galdavia | Anton Weyland wants to close the border.
camp.4 p | So far the League has pledges of $22 million out of the $95 million it asked for, and Halveria accounts for most of that. | Halveria
camp.5 p | Celeste Nduka, who works for Open Hands, reported two cases of measles and sees an outbreak coming within days if no vaccines arrive. | Celeste Nduka, Open Hands
camp.6 p | The rebels' claim that the government killed 70 civilians has not been verified. | | The claim that the government killed 70 civilians has been verified.
camp.6 p | Mesh rejects the accusation of having shelled villages. | Mesh | Mesh admits having shelled villages.
camp.0 t | Hơn 46.000 người đã vượt sông Temsa sang Galdavia từ hôm thứ Sáu, theo cơ quan tị nạn của Liên minh các Quốc gia. | Temsa, Galdavia
camp.2 t | 可容納12,000人的Birsk Ford難民營，如今收容了29,000人。 | Birsk Ford
camp.4 t | 要請額9500万ドルのうち、月曜日までに表明があったのは2200万ドルだった。
camp.6 t | 叛军指责政府打死70名平民，但这一数字无法核实。 | | 政府打死70名平民的说法已得到核实。
`);

export const englishWrong = readWrong(`
sanctions.5 number | Only 17 of the 31 people on board have been released since.
rates.2 number | The bank lowered its growth forecast for 2036 from 1.6 to 1.4 percent.
camp.2 number | The camp at Birsk Ford, built for 12,000 people, now shelters 92,000.
rents.1 number | The cap on rents was passed by 38 votes to 23.
sanctions.1 date | The measures against Vostane take effect on 1 May.
rates.4 date | The yield on ten-year bonds fell to its lowest level since May 2033.
hacking.2 date | Prewitt copied the data of some 640,000 customers in November 2032, the prosecutor said.
chess.3 date | Demirov had held the title since 2026.
festival.3 name | Best actor went to Leander Pross for “A Room in Tarn”.
rates.3 name | Iselin Thorvald, who was among the three dissenters, wanted a cut of half a point.
chess.5 name | Lindgren’s coach, Ruslan Demirov, denied rumours that she had used a secret computer.
rents.6 name | Adele Fontbury, the spokeswoman of the tenants’ union, called the vote “a first step, not the last”.
chess.0 outlet | According to the Corviston Evening News, Tamar Lindgren became chess world champion by drawing the 13th game.
sanctions.0 outlet | The Stourbeck Post reports that the Aldine Union imposed sanctions on 14 officials from Vostane.
rents.0 outlet | Corviston caps rent increases at 4 percent a year, the Fennick Business Review reported.
camp.0 outlet | As the Aldmoor Tribune reported, more than 46,000 people have fled across the Temsa river into Galdavia.
hacking.5 negation | The lawyer said that his client had not acted alone.
hacking.3 negation | The utility did pay what the hacker demanded.
chess.1 negation | The 14th game will still be played on Wednesday.
festival.5 negation | The producer Leander Pross does not deny that extras were underpaid.
sanctions.3 quote altered | Helmine Asbury spoke of the price of piracy. | “This is not a declaration of war but the price of piracy,” said the Union’s foreign policy chief, Helmine Asbury.
rents.3 quote altered | Mayor Adele Fontbury said the compromise “protects builders without punishing tenants”.
festival.4 quote altered | Ettinger said she had “nearly given up four times”.
hacking.5 quote altered | Prewitt acted alone, his lawyer said. | said his client had acted alone, out of “boredom rather than greed”
sanctions.2+5 stitched | Drumland and Kessia have released 27 people who had been on board.
festival.0+6 stitched | “The Salt Ledger” sold 118,000 tickets.
rates.3+5 stitched | Deputy Governor Casper Rudd believes that the bank will pause until next summer.
camp.2+6 stitched | Seventy civilians were killed in the camp at Birsk Ford, according to rebels.
rates.6 attribution | The savers’ association complained that the decision came “half a year too late”.
camp.3+5 attribution | Interior minister Anton Weyland warned that an outbreak of measles was “a matter of days”.
rents.4+5 attribution | The landlords’ association found that similar caps elsewhere had reduced the number of flats on offer by 5 to 8 percent.
sanctions.4 attribution | The Union’s own ambassador called the sanctions illegal.
sanctions.0 roles | Vostane imposed sanctions on 14 officials and three shipping companies from the Aldine Union.
chess.0 roles | Ruslan Demirov took the world title from Tamar Lindgren in the 13th game.
festival.5 roles | Leander Pross accuses protesters of underpaying extras.
hacking.0 roles | The Aldmere water utility demanded a ransom of $2.5 million from a student.
rents.2 scope | The cap applies to every landlord, however few flats he owns.
sanctions.2 scope | All 24 member states voted in favour.
hacking.1 scope | Prewitt pleaded guilty to all seven charges.
camp.1 scope | All of those who fled across the river are children.
camp.2 unit | Water in the camp is rationed to seven litres a person a week.
hacking.3 unit | Restoring the systems took the utility 19 weeks.
rates.0 unit | The Central Bank of Norhaven cut its key rate by 25 percent, to 3.25 percent.
festival.1 unit | “The Salt Ledger” was shot in 26 months.
camp.2 comparison | The camp at Birsk Ford shelters fewer people than it was built for.
rates.1 comparison | Inflation in Norhaven was higher in August than in July.
festival.6 comparison | The festival sold more tickets than last year.
chess.4 comparison | Lindgren is the youngest champion ever.
rents.4 hedge | The landlords’ association has sued over the cap.
rates.5 hedge | The bank will cut its rate once more in December.
camp.6 hedge | The government in Mesh killed 70 civilians.
sanctions.6 hedge | Talks mediated by Quillane have been fixed for May.
sanctions-zh.1 negation | 天然气也在禁令之列。
sanctions-zh.5 hedge | 这艘船未经许可测绘了沃斯坦的水域。
rates-ja.3 roles | カスパー・ラッド副総裁は据え置きを主張し、残る2人は0.5ポイントの利下げを求めた。
rates-ja.6 attribution | 預金者協会は、決定が「半年遅い」と不満を示した。
chess-zh.2 number | 冠軍可得200萬歐元獎金。
chess-zh.6 hedge | 下一屆世界冠軍賽將在埃拉拉港舉行。
festival.2 scope | Theo hai người có mặt, ban giám khảo nhất trí hoàn toàn khi bỏ phiếu.
hacking.6 negation | 法官接受了辩方提出的缓刑请求。
`);
