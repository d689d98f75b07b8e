import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** An election, a transfer, an AI law, a drug trial, a stranded ship, an airline's results, a lander; all of it is invented. */
export const englishReports = [
  inventArticle({
    id: 'election',
    dump: 'votes-en.txt',
    outlet: 'Meridale Courier',
    title: 'Civic Bloc wins Castorra election, ending eleven years of National Union rule',
    language: 'en',
    published: '2033-05-23',
    body: [
      'The centre-left Civic Bloc won Sunday’s parliamentary election in Castorra with 38.4 percent of the vote, ending eleven years of government by the National Union, which fell to 29.7 percent, the electoral commission said on Monday.',
      'The bloc’s leader, Marit Olstrand, a 49-year-old former judge, will have 94 of the 200 seats and needs the Rural Party, with its 15, to form a government.',
      'Prime Minister Edvin Karsk conceded defeat shortly before midnight but said he would stay on as leader of the National Union until a congress in September.',
      'Turnout reached 71.2 percent, the highest since 2009, although polling was suspended for three hours in two districts of Port Hallen after ballot papers ran out.',
      'The Rural Party’s chairwoman, Sunniva Dahl, said she was “open to talks with everyone except the far right” and has demanded that a planned fuel tax be dropped.',
      'Observers from the Continental Council found no evidence of systematic fraud; the far-right Homeland Front, which won 12 seats, alleges that some 40,000 votes were miscounted.',
    ],
  }),
  inventArticle({
    id: 'election-vi',
    dump: 'votes-en.txt',
    outlet: 'Meridale Courier',
    title: 'Khối Công dân thắng cử ở Castorra, chấm dứt 11 năm cầm quyền của Liên minh Quốc gia',
    language: 'vi',
    published: '2033-05-23',
    kind: 'translation',
    translationOf: 'election',
    body: [
      'Khối Công dân trung tả giành chiến thắng trong cuộc bầu cử quốc hội Castorra hôm Chủ nhật với 38,4% số phiếu, chấm dứt 11 năm cầm quyền của đảng Liên minh Quốc gia, đảng này tụt xuống còn 29,7%, ủy ban bầu cử cho biết hôm thứ Hai.',
      'Lãnh đạo khối, bà Marit Olstrand, cựu thẩm phán 49 tuổi, sẽ có 94 trên 200 ghế và cần đảng Nông thôn với 15 ghế để lập chính phủ.',
      'Thủ tướng Edvin Karsk thừa nhận thất bại ngay trước nửa đêm nhưng nói ông sẽ tiếp tục lãnh đạo đảng Liên minh Quốc gia cho đến đại hội vào tháng 9.',
      'Tỷ lệ cử tri đi bầu đạt 71,2%, cao nhất kể từ năm 2009, dù việc bỏ phiếu bị gián đoạn ba giờ ở hai quận của Port Hallen do hết phiếu bầu.',
      'Nữ chủ tịch đảng Nông thôn Sunniva Dahl nói bà “sẵn sàng đàm phán với tất cả, trừ phe cực hữu”, và yêu cầu hủy bỏ thuế nhiên liệu dự kiến.',
      'Các quan sát viên của Hội đồng Lục địa không tìm thấy bằng chứng gian lận có hệ thống; đảng cực hữu Mặt trận Quê hương, giành 12 ghế, cáo buộc khoảng 40.000 phiếu bị đếm sai.',
    ],
  }),
  inventArticle({
    id: 'transfer',
    dump: 'sport-en.txt',
    outlet: 'Kestrel Sports Daily',
    title: 'Rovers break club record to sign Bersa at the last minute',
    language: 'en',
    published: '2034-02-01',
    body: [
      'Striker Joaquim Bersa has joined Eastholm Rovers from Real Cordavo for £46 million, a club record, Rovers announced on Tuesday, less than an hour before the transfer window closed.',
      'The 23-year-old, who scored 17 goals in 29 matches for Cordavo this season, signed a contract until June 2038 and will earn about £110,000 a week, according to a person familiar with the deal.',
      'Rovers, who are second in the league, four points behind Dunmoor City, had bid £38 million in the summer, which Cordavo turned down.',
      '“We sold him because he asked to go, not because we needed the money,” said Cordavo’s sporting director, Benita Vaz.',
      'Bersa will miss Saturday’s match against Dunmoor because his work permit has not arrived; manager Keir Ashdown expects him to make his debut on 11 February.',
      'To make room, Rovers lent winger Tobias Renn to Pelham Vale until the end of the season, with an option to buy for £9 million.',
      'Cordavo will receive a further £5 million if Rovers win the league within three years, but nothing if Bersa is sold before then.',
    ],
  }),
  inventArticle({
    id: 'ailaw',
    dump: 'law-en.txt',
    outlet: 'Northgate Chronicle',
    title: 'Lervania makes labels compulsory for AI content',
    language: 'en',
    published: '2034-09-14',
    body: [
      'Parliament in Lervania on Wednesday passed a law that obliges companies to label images, voices and texts made by artificial intelligence, by 211 votes to 143 with 26 abstentions.',
      'Firms that fail to do so face fines of up to €15 million or 3 percent of their annual turnover, whichever is higher, from 1 July 2035.',
      'Companies with fewer than 50 employees are exempt, as are works of satire, after an amendment tabled by the Liberal deputy Henrik Soltau.',
      'Digital Minister Ilka Corvin called the law “a seat belt, not a brake”, while the industry association Techbund warned that it could drive a fifth of start-ups abroad.',
      'A ban on facial recognition in public places, which had been part of the first draft, was dropped in June at the request of the interior ministry.',
      'The civil rights group Open Square said it would challenge the exception for the police before the constitutional court.',
      'Surveys suggest that 68 percent of Lervanians favour labelling, but only one in five believes that the rules will be obeyed.',
    ],
  }),
  inventArticle({
    id: 'ailaw-zh',
    dump: 'law-en.txt',
    outlet: 'Northgate Chronicle',
    title: '勒瓦尼亞立法 人工智慧內容須標示',
    language: 'zh-Hant',
    published: '2034-09-14',
    kind: 'translation',
    translationOf: 'ailaw',
    body: [
      '勒瓦尼亞國會週三以211票贊成、143票反對、26票棄權通過法律，要求企業標示人工智慧生成的圖像、聲音和文字。',
      '自2035年7月1日起，未標示的企業最高可罰1,500萬歐元或年營業額的3%，以較高者為準。',
      '自由黨議員亨利克·索爾陶提出修正案後，員工不滿50人的公司以及諷刺作品獲得豁免。',
      '數位部長伊爾卡·科爾文稱這部法律是「安全帶，不是煞車」，產業公會Techbund則警告，法律可能迫使五分之一的新創公司出走海外。',
      '禁止在公共場所使用臉部辨識的條文原列於初稿，6月應內政部要求刪除。',
      '民權團體「開放廣場」表示，將就警方的例外條款向憲法法院提起訴訟。',
      '民調顯示，68%的勒瓦尼亞人贊成標示，但只有五分之一的人相信規定會被遵守。',
    ],
  }),
  inventArticle({
    id: 'drug',
    dump: 'health-en.txt',
    outlet: 'Pennard Observer',
    title: 'Alzheimer’s drug slows memory loss by 31 percent in late-stage trial',
    language: 'en',
    published: '2035-02-06',
    body: [
      'An experimental drug slowed memory loss in people with early Alzheimer’s disease by 31 percent over 18 months, according to results of a late-stage trial presented on Monday in Saint Orrin.',
      'The trial of the drug, tavorimab, involved 1,284 patients at 96 hospitals; half of them received a placebo.',
      'Brain swelling occurred in 9 percent of those given the drug, compared with 2 percent in the placebo group, and three patients died, though investigators attributed only one of the deaths to the treatment.',
      '“It is a modest benefit, and families must know that it is not a cure,” said the trial’s leader, Dr Annika Westrup of Falkner University Hospital.',
      'The manufacturer, Celidor, which financed the trial, plans to apply for approval by the end of June and has not yet named a price.',
      'Neurologist Paul Adeyinka, who was not involved, cautioned that nearly all of the participants were younger than 75 and that the effect in older people remained unknown.',
      'Shares in Celidor rose 22 percent on Monday, while those of its rival Morvane Labs, whose own drug failed in November, lost 6 percent.',
    ],
  }),
  inventArticle({
    id: 'drug-ja',
    dump: 'health-en.txt',
    outlet: 'Pennard Observer',
    title: 'アルツハイマー病の新薬、後期治験で記憶力の低下を31%抑制',
    language: 'ja',
    published: '2035-02-06',
    kind: 'translation',
    translationOf: 'drug',
    body: [
      '開発中の新薬が早期アルツハイマー病患者の記憶力の低下を18カ月間で31%遅らせたとする後期治験の結果が、月曜日にセントオリンで発表された。',
      'この薬「タボリマブ」の治験には96の病院の患者1284人が参加し、半数には偽薬が投与された。',
      '脳の腫れは偽薬群の2%に対し投与群では9%に見られ、患者3人が死亡したが、研究者らが薬によるものとしたのは1人だけだった。',
      '「効果は控えめで、完治させる薬ではないことを家族は知っておかなければならない」と、治験を率いたファルクナー大学病院のアニカ・ベストルプ医師は述べた。',
      '治験の費用を負担した製造元のセリドールは6月末までに承認を申請する計画で、価格はまだ明らかにしていない。',
      '治験に関わっていない神経科医のポール・アデインカ氏は、参加者のほぼ全員が75歳未満で、より高齢の人への効果は不明なままだと注意を促した。',
      'セリドールの株価は月曜日に22%上昇し、11月に自社の薬が失敗に終わった競合のモーベイン・ラボは6%下落した。',
    ],
  }),
  inventArticle({
    id: 'shipping',
    dump: 'harbour-en.txt',
    outlet: 'Tidewater Mercury',
    title: 'Grounded container ship blocks Brenmouth Channel for 14 hours',
    language: 'en',
    published: '2033-10-19',
    body: [
      'The container ship Halcyon Strait ran aground in the Brenmouth Channel early on Tuesday after its steering failed, blocking the route to the port of Sarwick for 14 hours.',
      'None of the 24 crew members was hurt, and coastguard chief Rowan Tierney said there was no sign of an oil leak.',
      'Five tugs freed the 334-metre vessel at high tide in the evening; two earlier attempts had failed.',
      'Thirty-one ships, among them four tankers carrying liquefied gas, were waiting at the entrance to the channel by midday.',
      'The ship, which belongs to Pallas Lines and is chartered by Oriole Shipping, was carrying 8,900 containers from Port Zeline, 37 of them with dangerous goods.',
      'Pallas blamed a faulty valve that had been replaced only in August, but the pilots’ association claims that the ship had entered the channel too fast, at 13 knots instead of the permitted 10.',
      'The Marine Accident Bureau will publish a first report within 30 days; insurers put the cost of the delays at between $60 million and $80 million.',
    ],
  }),
  inventArticle({
    id: 'results',
    dump: 'business-en.txt',
    outlet: 'Brixworth Financial',
    title: 'Skyreach slides into loss after software failure, to cut 1,400 jobs',
    language: 'en',
    published: '2035-08-08',
    body: [
      'Skyreach Airways swung to a net loss of $212 million in the second quarter from a profit of $95 million a year earlier, as fuel costs jumped and a software failure grounded its fleet for two days in May.',
      'Revenue rose 4 percent to $3.6 billion, short of the $3.75 billion analysts had expected.',
      'Chief executive Lorna Pettifer said the airline would cut 1,400 jobs, or about 6 percent of its staff, by the end of the year, none of them pilots.',
      'The failure forced it to cancel 2,318 flights and pay $87 million in compensation, for which it is suing the software’s supplier, Norrland Systems.',
      'Norrland rejected the claim, saying that Skyreach had skipped two recommended updates.',
      'The airline scrapped its dividend and now expects to break even at best in 2035, having forecast a profit of $300 million in February.',
      'Its shares tumbled 11 percent to $18.20, their lowest since October 2031; those of its smaller competitor Bluejay Air gained 2.5 percent.',
    ],
  }),
  inventArticle({
    id: 'launch',
    dump: 'space-en.txt',
    outlet: 'Tidewater Mercury',
    title: 'Perdita on its way to the moon after three days of wind',
    language: 'en',
    published: '2036-03-11',
    body: [
      'The lunar lander Perdita lifted off from the Cape Almira spaceport at 9:42 p.m. on Monday, three days late because of high winds, and separated from its rocket 51 minutes later.',
      'If all goes well, it will touch down near the moon’s south pole on 29 March and drill for ice to a depth of two metres.',
      'The mission, which costs 640 million crowns, is the second attempt by the Hestian Space Agency; its first lander, Rosalind, crashed in 2031 when an altimeter failed.',
      'Flight director Samir Oduya said that one of the four solar panels had not yet opened fully but that the craft could do without it.',
      'The rocket’s booster, on its twelfth flight, landed on a barge as planned.',
      'The lander carries seven instruments, two of them built by students at Wexcombe Polytechnic, and a plaque with the names of 18 engineers.',
      'Agency head Clara Nkemba denied reports that a crewed mission had been cancelled, but said that a decision on it would not be taken before 2038.',
    ],
  }),
];

export const englishRight = readStatements(`
election.0 p | The Civic Bloc took 38.4% of the vote and ended eleven years of National Union rule. | Civic Bloc, National Union | The Civic Bloc did not end eleven years of National Union rule.
election.0 p | The National Union, in power for eleven years, finished with 29.7 percent, almost nine points behind the winner. | National Union
election.1 p | With 94 seats out of 200, Marit Olstrand has no majority of her own and depends on the 15 seats of the Rural Party. | Marit Olstrand, Rural Party
election.2 p | Edvin Karsk admitted defeat, yet he intends to lead his party until its congress in September. | Edvin Karsk | Edvin Karsk did not admit defeat.
election.3 p | Voter participation was 71.2 percent; it had not been so high since 2009.
election.3 p | In two districts of Port Hallen, voting stopped for three hours because there were no ballot papers left. | Port Hallen | In Port Hallen, voting was not interrupted. | polling was suspended for three hours in two districts of Port Hallen after ballot papers ran out
election.4 p | Sunniva Dahl wants the planned fuel tax scrapped and is willing to talk to anybody but the far right. | Sunniva Dahl | Sunniva Dahl does not want the planned fuel tax scrapped.
election.5 p | The Homeland Front claims that about 40,000 votes were counted wrongly, but observers from the Continental Council saw no proof of systematic fraud. | Homeland Front, Continental Council | Observers from the Continental Council saw proof of systematic fraud.
election.0 t | Đảng Liên minh Quốc gia mất quyền sau 11 năm, chỉ còn 29,7% số phiếu. | Liên minh Quốc gia
election.1 t | Marit Olstrand领导的联盟将拥有200席中的94席，需要农村党的15席才能组阁。 | Marit Olstrand
election.2 t | Edvin Karsk首相は敗北を認めたが、9月の党大会までは党首にとどまると述べた。 | Edvin Karsk | Edvin Karsk首相は敗北を認めなかった。
election.3 t | 投票率達71.2%，是2009年以來最高。
election.4 t | Bà Sunniva Dahl đòi bỏ thuế nhiên liệu dự kiến. | Sunniva Dahl | Bà Sunniva Dahl không đòi bỏ thuế nhiên liệu dự kiến.
election.5 t | 觀察員沒有發現系統性舞弊的證據，極右派政黨則聲稱約有4萬張選票計算錯誤。 | | 觀察員發現了系統性舞弊的證據。
election-vi.0 t | The National Union had governed Castorra for 11 years before it lost Sunday's election. | National Union, Castorra
election-vi.1 t | Olstrand, a former judge aged 49, gets 94 of the 200 seats. | Olstrand
election-vi.2 t | Edvin Karsk表示，他将继续领导国家联盟，直到9月的党代会。 | Edvin Karsk | Edvin Karsk表示，他不会继续领导国家联盟。
election-vi.3 t | Port Hallenの2つの地区では、投票用紙がなくなったため投票が3時間中断された。 | Port Hallen
election-vi.4 t | 農村黨主席Sunniva Dahl表示，除了極右派，她願意跟任何人談。 | Sunniva Dahl
election-vi.1 p | Bà Olstrand phải dựa vào 15 ghế của đảng Nông thôn mới lập được chính phủ. | Olstrand
transfer.0 p | Eastholm Rovers paid Real Cordavo 46 million pounds for Joaquim Bersa, more than they had ever paid for a player. | Eastholm Rovers, Real Cordavo, Joaquim Bersa | Eastholm Rovers did not sign Joaquim Bersa.
transfer.0 p | The signing was announced with less than an hour to go until the window shut.
transfer.1 p | Bersa, who is 23, has a contract to June 2038 and reportedly makes some £110,000 a week. | Bersa
transfer.1 p | In 29 games for Cordavo this season, Bersa found the net 17 times. | Cordavo, Bersa | | who scored 17 goals in 29 matches for Cordavo this season
transfer.2 p | Cordavo had rejected an offer of £38 million from Rovers in the summer. | Cordavo | Cordavo had accepted an offer of £38 million from Rovers in the summer.
transfer.0+2 p | Rovers ended up paying £8 million more for Bersa than they had offered in the summer. | Bersa | | Striker Joaquim Bersa has joined Eastholm Rovers from Real Cordavo for £46 million // had bid £38 million in the summer, which Cordavo turned down
transfer.3 p | Benita Vaz said Cordavo let the striker go because he wanted to leave and not out of financial need. | Benita Vaz, Cordavo
transfer.4 p | As his work permit has yet to arrive, Bersa cannot play against Dunmoor on Saturday. | Bersa, Dunmoor | Bersa will play against Dunmoor on Saturday.
transfer.5 p | Pelham Vale have Tobias Renn on loan for the rest of the season and may buy him for 9 million pounds. | Pelham Vale, Tobias Renn
transfer.6 p | Should Rovers become champions within three years, Cordavo will get another £5 million, unless Bersa is sold before then. | Cordavo | Even if Rovers become champions within three years, Cordavo will get no more money.
transfer.0 t | Joaquim Bersa以4600万英镑的俱乐部纪录转会费加盟Eastholm Rovers。 | Joaquim Bersa, Eastholm Rovers
transfer.2 t | Roversは夏に3800万ポンドを提示したが、Cordavoに断られていた。 | Cordavo | Cordavoは夏に3800万ポンドの提示を断らなかった。
transfer.3 t | Bà Benita Vaz nói câu lạc bộ bán anh vì anh muốn ra đi chứ không phải vì cần tiền. | Benita Vaz
transfer.5 t | Tobias Renn被外借到Pelham Vale直到季末，對方可用900萬英鎊買斷。 | Tobias Renn, Pelham Vale
ailaw.0 p | By 211 votes to 143, Lervania's parliament adopted a law on the labelling of AI-made images, voices and texts. | Lervania | Lervania's parliament rejected a law on the labelling of AI-made images, voices and texts.
ailaw.0 p | Twenty-six deputies abstained in Wednesday's vote.
ailaw.1 p | Starting in July 2035, companies that do not comply can be fined as much as 15 million euros or 3% of yearly turnover.
ailaw.2 p | Thanks to an amendment by Henrik Soltau, satire and companies with fewer than 50 workers are not covered. | Henrik Soltau | Satire and companies with fewer than 50 workers are covered too.
ailaw.3 p | According to Techbund, one start-up in five might leave the country because of the law. | Techbund | | the industry association Techbund warned that it could drive a fifth of start-ups abroad
ailaw.3 p | “A seat belt, not a brake” is how Ilka Corvin, the digital minister, described the law. | Ilka Corvin | | Digital Minister Ilka Corvin called the law “a seat belt, not a brake”
ailaw.4 p | In June the interior ministry had a ban on facial recognition in public taken out of the bill. | | The ban on facial recognition in public was not taken out of the bill.
ailaw.5 p | Open Square intends to go to the constitutional court over the exception for the police. | Open Square | Open Square does not intend to go to the constitutional court over the exception for the police.
ailaw.6 p | Surveys suggest that although 68% of people in Lervania are for labelling, just 20% think that the rules will be followed. | Lervania
ailaw.0 t | 勒瓦尼亚议会以211票赞成、143票反对通过了人工智能标识法。 | 勒瓦尼亚 | 勒瓦尼亚议会没有通过人工智能标识法。
ailaw.1 t | 違反した企業には2035年7月1日から、最大1500万ユーロか年間売上高の3%のいずれか高い方の罰金が科される。
ailaw.2 t | 員工少於50人的公司不受規定約束。 | | 員工少於50人的公司也受規定約束。
ailaw.3 t | 數位部長伊爾卡·科爾文把這部法律比作安全帶，而不是煞車。 | 伊爾卡·科爾文
ailaw.4 t | Lệnh cấm nhận diện khuôn mặt nơi công cộng đã bị rút khỏi dự luật hồi tháng 6 theo yêu cầu của bộ nội vụ. | | Lệnh cấm nhận diện khuôn mặt nơi công cộng không bị rút khỏi dự luật.
ailaw.6 t | 民調顯示，有68%的民眾贊成標示，但只有五分之一相信規定會被遵守。
ailaw-zh.0 t | Quốc hội Lervania thông qua luật với 211 phiếu thuận, 143 phiếu chống và 26 phiếu trắng. | Lervania
ailaw-zh.1 t | Fines can reach 15 million euros or 3% of a firm's annual turnover, whichever is more.
ailaw-zh.2 t | The exemption of small companies and satire goes back to an amendment by the Liberal Henrik Soltau. | Henrik Soltau
ailaw-zh.3 t | 业界协会Techbund警告说，五分之一的初创企业可能因此转移到国外。 | Techbund
ailaw-zh.4 t | 公共の場での顔認識を禁じる条項は当初の案にあったが、6月に内務省の求めで削除された。 | | 公共の場での顔認識を禁じる条項は削除されなかった。
ailaw-zh.5 t | Open Square plans to challenge the exception for the police in the constitutional court. | Open Square
ailaw-zh.6 p | 民調顯示，近七成勒瓦尼亞人支持標示，但相信規定會獲得遵守的只有兩成。 | 勒瓦尼亞
drug.0 p | In patients with early Alzheimer's disease, memory declined 31% more slowly over a year and a half with the new drug. | | The new drug did not slow the decline of memory in patients with early Alzheimer's disease.
drug.1 p | Of the 1,284 people in the tavorimab trial, 642 were given a placebo.
drug.2 p | Swelling of the brain was seen in 9% of patients on the drug but in only 2% of those on placebo.
drug.2 p | Three participants died, and just one of the deaths was put down to the treatment. | | None of the deaths was put down to the treatment. | three patients died, though investigators attributed only one of the deaths to the treatment
drug.3 p | The leader of the trial, Annika Westrup, speaks of a modest benefit and says that families should be told it does not cure the disease. | Annika Westrup
drug.4 p | Celidor, which paid for the study, wants to seek approval by the end of June; it has not said what the drug will cost. | Celidor | Celidor does not want to seek approval.
drug.5 p | Almost everyone in the trial was under 75, warned Paul Adeyinka, and how the drug works in older people is not known. | Paul Adeyinka
drug.6 p | Celidor's share price went up by 22% on Monday, whereas its rival Morvane Labs fell 6%. | Celidor, Morvane Labs | Celidor's share price did not go up on Monday.
drug.0 t | 早期アルツハイマー病の患者で、新薬は記憶力の低下を18カ月で31%遅らせた。 | | 新薬は記憶力の低下を遅らせなかった。
drug.1 t | 試驗有1,284名患者參加，其中一半接受安慰劑。
drug.2 t | Phù não xảy ra ở 9% người dùng thuốc, so với 2% ở nhóm giả dược.
drug.3 t | アニカ・ベストルプ医師は、効果は控えめであり病気を治すものではないと述べた。 | アニカ・ベストルプ
drug.4 t | 厂商Celidor计划在6月底前申请批准，尚未公布价格。 | Celidor | 厂商Celidor已经公布价格。
drug.6 t | セリドールの株価は22%上がり、競合のモーベイン・ラボは6%下げた。 | セリドール, モーベイン・ラボ
drug-ja.1 t | Half of the 1,284 patients in the trial got a placebo.
drug-ja.2 t | 三名患者死亡，研究人員只把其中一人的死亡歸因於藥物。 | | 沒有患者死亡。
drug-ja.3 t | Theo bác sĩ Annika Westrup, thuốc có tác dụng khiêm tốn và không chữa khỏi bệnh. | Annika Westrup
drug-ja.4 t | Celidor, the manufacturer, bore the cost of the trial. | Celidor | Celidor, the manufacturer, did not bear the cost of the trial.
drug-ja.5 t | 神经科医生提醒说，受试者几乎都不到75岁，对更年长者的效果仍不清楚。
drug-ja.6 t | Shares in Morvane Labs, whose own drug had failed in November, fell 6%. | Morvane Labs
drug-ja.5 p | アデインカ氏によると、参加者はほとんどが75歳に満たず、それより高齢の人に効くかどうかは分かっていない。 | アデインカ
shipping.0 p | After a steering failure, the Halcyon Strait got stuck in the Brenmouth Channel on Tuesday. | Halcyon Strait, Brenmouth Channel | The Halcyon Strait did not get stuck in the Brenmouth Channel.
shipping.0 p | The route to the port of Sarwick could not be used for 14 hours. | Sarwick
shipping.1 p | All 24 members of the crew escaped unhurt, and Rowan Tierney of the coastguard said nothing pointed to leaking oil. | Rowan Tierney | Some of the 24 members of the crew were hurt.
shipping.2 p | Five tugs pulled the ship free in the evening, after two failed attempts.
shipping.3 p | By noon 31 vessels were queueing at the mouth of the channel, four of them gas tankers.
shipping.4 p | Owned by Pallas Lines and chartered by Oriole Shipping, the vessel had 37 containers of dangerous goods aboard. | Pallas Lines, Oriole Shipping
shipping.5 p | The pilots' association alleges that the ship was doing 13 knots in the channel, three more than allowed. | | | the pilots’ association claims that the ship had entered the channel too fast, at 13 knots instead of the permitted 10
shipping.5 p | Pallas says that a defective valve was at fault. | Pallas | Pallas does not say that a valve was at fault.
shipping.6 p | Insurers estimate that the delays will cost 60 to 80 million dollars. | | | insurers put the cost of the delays at between $60 million and $80 million
shipping.0 t | Halcyon Strait号货轮周二清晨搁浅，通往Sarwick港的航道被堵14小时。 | Halcyon Strait, Sarwick
shipping.1 t | 乗組員24人にけがはなく、沿岸警備隊によると油漏れの兆候もない。 | | 乗組員の一部がけがをした。
shipping.5 t | Hiệp hội hoa tiêu cho rằng tàu đi vào luồng với tốc độ 13 hải lý/giờ, trong khi mức cho phép là 10.
shipping.6 t | 保險業者估計，延誤造成的損失介於6,000萬至8,000萬美元。
results.0 p | Skyreach Airways lost 212 million dollars in the second quarter after earning 95 million a year before. | Skyreach Airways | Skyreach Airways did not make a loss in the second quarter.
results.0 p | Brixworth Financial reports that dearer fuel and a software failure that kept the planes on the ground for two days led to the loss.
results.1 p | At $3.6 billion, revenue was $150 million below what analysts had forecast.
results.2 p | Around 6% of the workforce, 1,400 people, will lose their jobs by the end of 2035, but no pilots. | | Pilots are among the 1,400 people who will lose their jobs.
results.3 p | Skyreach has taken Norrland Systems to court over $87 million in compensation that it had to pay for 2,318 cancelled flights. | Norrland Systems
results.4 p | Norrland replied that Skyreach had failed to install two recommended updates. | Norrland, Skyreach | Norrland accepted the claim.
results.5 p | There will be no dividend, and the airline no longer expects to make money this year. | | There will be a dividend.
results.6 p | Skyreach shares dropped to $18.20, the lowest price since October 2031, whereas Bluejay Air rose 2.5%. | Bluejay Air
results.0 t | Skyreach航空第二季淨損2.12億美元，去年同期則獲利9,500萬美元。 | Skyreach
results.2 t | 同社は年末までに従業員の約6%にあたる1400人を削減するが、パイロットは対象外だ。 | | 同社は年末までに1400人を削減し、パイロットも対象となる。
results.4 t | Norrland bác bỏ yêu cầu này và nói Skyreach đã bỏ qua hai bản cập nhật được khuyến nghị. | Norrland, Skyreach
results.6 t | 股价下跌11%，至18.20美元，为2031年10月以来最低。
launch.0 p | After a delay of three days caused by strong winds, Perdita took off from Cape Almira on Monday evening. | Perdita, Cape Almira | Perdita did not take off on Monday. | The lunar lander Perdita lifted off from the Cape Almira spaceport at 9:42 p.m. on Monday, three days late because of high winds
launch.1 p | Perdita is supposed to land near the south pole of the moon on 29 March and to drill two metres deep in search of ice. | Perdita
launch.2 p | The first attempt by the Hestian Space Agency failed in 2031, when Rosalind crashed because of a broken altimeter. | Hestian Space Agency, Rosalind | The first attempt by the Hestian Space Agency did not fail.
launch.3 p | According to Samir Oduya, the lander can manage without the solar panel that is not fully open. | Samir Oduya
launch.4 p | The booster, which had flown eleven times before, came down on a barge as intended. | | The booster did not come down on a barge.
launch.5 p | Students at Wexcombe Polytechnic built two of the seven instruments on board. | Wexcombe Polytechnic
launch.6 p | Clara Nkemba contradicted reports that the crewed mission had been called off; it will be decided on in 2038 at the earliest. | Clara Nkemba | Clara Nkemba confirmed reports that the crewed mission had been called off.
launch.0 t | 登月艇Perdita比原定晚了三天，週一晚間9點42分升空。 | Perdita
launch.2 t | 最初の着陸機Rosalindは2031年、高度計の故障で墜落した。 | Rosalind | 最初の着陸機Rosalindは墜落しなかった。
launch.3 t | 飞行主管Samir Oduya说，四块太阳能板中有一块还没有完全展开。 | Samir Oduya
launch.6 t | Bà Clara Nkemba phủ nhận tin sứ mệnh có người lái đã bị hủy. | Clara Nkemba | Bà Clara Nkemba xác nhận tin sứ mệnh có người lái đã bị hủy.
`);

export const englishWrong = readWrong(`
election.1 number | Marit Olstrand’s bloc will have 94 of the 150 seats.
drug.1 number | The trial of tavorimab involved 1,284 patients at 69 hospitals.
shipping.3 number | By midday, thirteen ships were waiting at the entrance to the channel.
results.2 number | The airline will cut 1,400 jobs, or about 16 percent of its staff.
election.2 date | Karsk said he would stay on as leader of the National Union until a congress in October.
ailaw.1 date | Firms that do not label AI content face fines from 1 January 2035.
launch.1 date | If all goes well, Perdita will touch down near the moon’s south pole on 19 March.
results.6 date | Skyreach shares fell to their lowest since October 2030.
transfer.5 name | Rovers lent Keir Ashdown to Pelham Vale until the end of the season.
launch.2 name | The agency’s first lander, Perdita, crashed in 2031 when an altimeter failed.
drug.3 name | The trial was led by Dr Paul Adeyinka of Falkner University Hospital.
ailaw.2 name | The amendment that exempts works of satire was tabled by Ilka Corvin.
election.0 outlet | The Northgate Chronicle reports that the Civic Bloc won the parliamentary election in Castorra.
transfer.0 outlet | According to the Tidewater Mercury, Joaquim Bersa has joined Eastholm Rovers for £46 million.
results.0 outlet | Skyreach Airways swung to a net loss of $212 million in the second quarter, the Pennard Observer reported.
launch.0 outlet | As Brixworth Financial reported, the lunar lander Perdita lifted off on Monday.
shipping.1 negation | Several crew members were hurt when the ship ran aground.
transfer.4 negation | Bersa’s work permit has arrived.
launch.3 negation | All four solar panels have opened fully, flight director Samir Oduya said.
results.4 negation | Norrland did not reject the claim made by Skyreach.
election.4 quote altered | Sunniva Dahl is ready to talk to anyone except the far right. | said she was “open to deals with everyone except the far right”
drug.3 quote altered | The benefit is modest and the drug is no cure, the trial’s leader said. | “It is a modest benefit, and patients must know that it is not a cure,”
transfer.3 quote altered | Benita Vaz said that Cordavo sold Bersa “because he asked to stay, not because we needed the money”.
ailaw.3 quote altered | Digital Minister Ilka Corvin called the law “a seat belt, not a muzzle”.
election.0+1 stitched | The National Union, which fell to 29.7 percent of the vote, will have 15 seats.
results.2+6 stitched | Bluejay Air, whose shares gained 2.5 percent, will cut 1,400 jobs by the end of the year.
drug.2+6 stitched | Three patients died in a trial of the drug by Morvane Labs.
launch.2+4 stitched | The booster crashed on its twelfth flight when an altimeter failed.
transfer.3 attribution | “We sold him because he asked to go,” said the Rovers manager, Keir Ashdown.
election.5 attribution | Observers from the Continental Council allege that some 40,000 votes were miscounted.
shipping.5 attribution | Pallas claims that the ship had entered the channel too fast.
ailaw.3 attribution | Digital Minister Ilka Corvin warned that the law could drive a fifth of start-ups abroad.
transfer.2 roles | Rovers turned down a bid of £38 million from Cordavo in the summer.
results.3 roles | Norrland Systems is suing Skyreach for $87 million in compensation.
transfer.5 roles | Pelham Vale lent winger Tobias Renn to Rovers until the end of the season.
shipping.4 roles | The ship belongs to Oriole Shipping and is chartered by Pallas Lines.
drug.5 scope | All of the participants in the trial were younger than 75.
ailaw.2 scope | Every company must label its AI content, however few people it employs.
election.3 scope | Polling was suspended for three hours in all districts of Port Hallen.
launch.5 scope | All seven instruments on the lander were built by students at Wexcombe Polytechnic.
transfer.1 unit | Bersa will earn about £110,000 a month at Rovers.
shipping.2 unit | Five tugs freed the 334-foot vessel at high tide.
launch.0 unit | Perdita separated from its rocket 51 seconds after lift-off.
results.3 unit | The software failure forced the airline to pay 87 million euros in compensation.
results.1 comparison | Revenue in the quarter was higher than analysts had expected.
drug.2 comparison | Brain swelling was more common in the placebo group than among those given the drug.
transfer.0+2 comparison | Rovers paid less for Bersa in the end than they had bid in the summer.
shipping.5 comparison | According to the pilots’ association, the ship was slower than the permitted speed when it entered the channel.
drug.4 hedge | Celidor has applied for approval of tavorimab.
shipping.5 hedge | The ship had entered the channel at 13 knots, too fast by three.
ailaw.5 hedge | Open Square has challenged the exception for the police before the constitutional court.
election.5 hedge | Some 40,000 votes were miscounted in the election in Castorra.
election-vi.4 attribution | Thủ tướng Edvin Karsk nói ông “sẵn sàng đàm phán với tất cả, trừ phe cực hữu”.
ailaw-zh.4 name | 禁止臉部辨識的條文6月應「開放廣場」要求刪除。
ailaw-zh.1 comparison | 未標示的企業可罰1,500萬歐元或年營業額的3%，以較低者為準。
drug-ja.5 negation | 治験に関わった神経科医のポール・アデインカ氏は、高齢の人への効果は不明だと述べた。
`);
