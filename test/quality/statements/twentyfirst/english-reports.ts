import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** A dock crane accident, a museum's returned bell, a dairy merger, a heatwave at a tennis open, a city councillor's trial, an undersea cable, a school bus tender, in English; all of it is invented. */
export const englishReports = [
  inventArticle({
    id: 'en-crane',
    dump: 'x.txt',
    outlet: 'Tidewater Ledger',
    title: 'One dead, two hurt as gantry crane boom falls at Port Callow',
    language: 'en',
    published: '2026-03-11',
    body: [
      "A 41-year-old lashing foreman was killed and two crane technicians were injured early on Tuesday when the boom of a ship-to-shore gantry crane came down across the deck of a container vessel berthed at Port Callow's North Quay, the harbour police said.",
      "The dead man was named as Declan Orrey, a father of three who had worked at the terminal for 17 years; the two technicians, whose names have not been released, were taken to St Brannock's Hospital, where one of them remained in a critical condition on Tuesday night.",
      'Maritime Safety Board investigators arrived shortly after 9 a.m. and sealed off the berth, and the board\'s chief inspector, Ruth Amankwah, said it was "far too early" to say whether metal fatigue, operator error or a gust of wind had caused the collapse.',
      'Wexmoor Terminals, which has run the quay since 2014, denied a claim by the dockers\' union that an inspection due in January had been skipped to avoid halting loading, saying the crane had been examined on 22 January by an outside contractor and "passed without reservation".',
      '"Our members reported a grinding noise from that boom hoist at least four times since Christmas, and nobody came," said Pat Lindqvist, regional secretary of the United Dockworkers\' Federation.',
      "Wexmoor shares fell 6.3% to 214 pence in London, wiping about £88m off the company's market value, before recovering slightly by the close.",
      'The vessel, the 9,200-teu Astrid Norling, was only lightly damaged, but it will not be allowed to sail until the board has finished photographing the wreckage, which is expected to take until Friday.',
      "Two of the quay's five cranes are to stay out of service for at least six weeks, and Wexmoor has begun diverting ships to Harle, 60 miles up the coast.",
    ],
  }),
  inventArticle({
    id: 'en-bell',
    dump: 'x.txt',
    outlet: 'Marchfield Courier',
    title: 'Looted bronze bell goes home after 158 years in Ellandale museum',
    language: 'en',
    published: '2026-05-04',
    body: [
      'A 214-kilogram bronze temple bell carried off by British troops in 1868 was handed back to Ethiopian officials on Saturday, ending a campaign that had lasted more than three decades and that the Ellandale Museum had resisted for most of them.',
      'The museum\'s trustees voted 9 to 4 in February to return the object, having earlier offered only a renewable ten-year loan, which the government in Addis Ababa turned down as "an insult wrapped in tissue paper".',
      '"We are not giving anything away; we are giving something back," the museum\'s director, Imogen Thackray, told about 300 guests in the sculpture hall.',
      "Dr Yared Desalegn, the historian who traced the bell in 1991 through a quartermaster's receipt found in a box of unsorted letters, was too ill to travel and watched the ceremony by video link from Gondar.",
      'Ms Thackray dismissed reports that the decision would open the door to claims on the museum\'s 1,100 other pieces from the same expedition, saying each would be considered "on its own history and no other".',
      'Not everyone was pleased: Lord Penhallow, whose great-grandfather brought the bell to England, called the vote "a surrender to fashion" and said he had instructed lawyers, though no proceedings have been issued.',
      'The bell will be flown to Addis Ababa on 19 May and shown at the National Museum for a year before it is hung again in the church from which it was taken.',
      'Neither government would say who was paying for the transport, which two people familiar with the arrangements put at about £140,000.',
    ],
  }),
  inventArticle({
    id: 'en-dairy',
    dump: 'x.txt',
    outlet: 'Northfold Wire',
    title: 'Brackley and Sunderley dairies to merge in C$2.7bn all-share deal',
    language: 'en',
    published: '2026-02-19',
    body: [
      "TORONTO, Feb 19 (Northfold) - Brackley Creameries Inc agreed on Thursday to buy smaller rival Sunderley Farms Co-operative in an all-share deal valued at C$2.7 billion including debt, creating Canada's third-largest milk processor.",
      "Under the terms, Sunderley's 1,840 member-farmers will receive 0.62 of a Brackley share for each unit held, leaving them with about 37% of the combined group, which will keep the Brackley name and its head office in Guelph.",
      'Brackley Chief Executive Marguerite Oyelaran will lead the merged company, while her Sunderley counterpart, Tom Vandersloot, will become deputy chairman and step down from all executive duties after 18 months.',
      'The companies said they expected annual cost savings of C$95 million by the end of 2028 and did not plan to close any of their 14 plants, although they declined to rule out job cuts at the two headquarters.',
      '"It was this or be swallowed by somebody who doesn\'t know which end of a cow the milk comes from," Vandersloot told reporters on a call.',
      "The deal needs the approval of two-thirds of Sunderley's members, who will vote on April 23, as well as clearance from the Competition Bureau, which blocked a similar tie-up in 2019.",
      "Analysts at Corran Securities said the price looked full at 11.4 times core earnings, while the Prairie Milk Producers' League, which speaks for about 600 of the members, said it would urge them to vote no unless the supply contracts were guaranteed for 10 years.",
      'Brackley shares closed down 4.1% at C$38.15. Sunderley is not listed.',
    ],
  }),
  inventArticle({
    id: 'en-tennis',
    dump: 'x.txt',
    outlet: 'The Galbraith Sentinel',
    title: 'Heat halts play at Verrano Open as ball girl collapses',
    language: 'en',
    published: '2026-01-21',
    body: [
      'Organisers of the Verrano Open suspended play for four hours and ten minutes on Wednesday after the temperature on the outside courts reached 42.8C and a 15-year-old ball girl collapsed during the second set on Court 7.',
      'The girl, who was carried off on a stretcher, was conscious by the time she reached the medical centre and was sent home that evening, according to the tournament doctor, Anselm Petrakis.',
      'Third seed Katya Morozhenko, who was leading 6-4, 3-1 when the hooter sounded, said afterwards that players had asked for an earlier start on Monday and "got a shrug and a bottle of water".',
      'Tournament director Hugh Saldanha rejected the suggestion that television schedules had come before safety, insisting that the stress index had stayed below the threshold of 5.0 until 1:40 p.m. and that play had been stopped within six minutes of its being passed.',
      'A copy of the readings seen by the Sentinel, however, shows the index at 5.1 at 12:55 p.m., some 45 minutes earlier.',
      "Seven players have now retired from the singles draws because of the heat, one more than in the whole of last year's event; among them was the defending champion, Luis Abarca, who was trailing Norway's Jonas Eikeland by two sets to one.",
      "The players' council will meet on Thursday to discuss a proposal from its chair, Priya Balasingham, to ban matches between noon and 4 p.m. whenever the forecast exceeds 40C.",
      "Thursday's programme will begin at 9:30 a.m., 90 minutes earlier than planned, and the roof will be closed on both show courts.",
      'The weather bureau said a cool change was not likely to reach the city before Saturday night.',
    ],
  }),
  inventArticle({
    id: 'en-trial',
    dump: 'x.txt',
    outlet: 'Ostrava Road Gazette',
    title: 'Councillor cleared of bribery but convicted over false invoices',
    language: 'en',
    published: '2026-06-12',
    body: [
      'A Castlebeck city councillor was found guilty on Friday of submitting £46,500 in false invoices for a youth boxing club, but was acquitted of the more serious charge of taking a bribe from a property developer.',
      'The jury of seven women and five men deliberated for 19 hours before returning the verdicts against Desmond Achterberg, 58, who showed no emotion and later told reporters that he would appeal.',
      "Prosecutor Nell Farquharson had argued that a Land Rover registered to Achterberg's sister in 2023 was payment for his vote on the Millrace flats; the defence said the car had been bought with an inheritance.",
      'Judge Tobias Renwick released him on bail until sentencing on 17 July and warned that "all options, including custody, remain open".',
      'The developer, Calder & Finch, which was not charged, said in a statement that the verdict "vindicates what we have said from the outset: no one at this firm paid anybody".',
      "Achterberg was suspended by the Civic Alliance in November but has kept his seat as an independent, and the council's chief legal officer, Anjali Brookes, said he would not be disqualified automatically unless he received a sentence of three months or more.",
      'The boxing club, which has 230 members aged between 8 and 21, has been closed since last August.',
    ],
  }),
  inventArticle({
    id: 'en-cable',
    dump: 'x.txt',
    outlet: 'Halcyon Press Agency',
    title: 'Repair ship reaches severed Baltic cable; sabotage not ruled out',
    language: 'en',
    published: '2026-01-08',
    body: [
      "The cable ship Marit Solheim on Thursday reached the point 74 kilometres off the Swedish coast where the Borealis-2 telecommunications cable was severed on New Year's Eve, and its crew expect to have the line working again by 20 January.",
      'Traffic between Finland and Germany has been rerouted through two other systems, and operator Norrlink said fewer than 3% of its customers had noticed any slowdown.',
      "Finnish coastguards boarded the tanker Eagle Parnassus on 2 January and found that one of its anchors was missing, but the ship's owner, Dubai-based Kestrel Bulk, said it had been lost in a storm in October and denied any link with the damage.",
      '"An anchor dragged for eleven nautical miles is not an accident that goes unnoticed on the bridge," said Finland\'s deputy prosecutor general, Aino Kettunen, adding that five of the crew had been barred from leaving the country.',
      'Swedish navy spokesman Lars Ekenberg cautioned against jumping to conclusions, noting that of 31 faults on Baltic cables since 2015 only four had been shown to be deliberate.',
      'Russia\'s embassy in Helsinki called suggestions of its involvement "absurd and tiresome".',
      "Norrlink's chief operating officer, Sanna Wikstrom, put the cost of the repair at between 9 million and 12 million euros, which the company will seek to recover from the tanker's insurers.",
    ],
  }),
  inventArticle({
    id: 'en-bus',
    dump: 'x.txt',
    outlet: 'Lorimer Valley Times',
    title: 'County scraps school bus contract after bids come in 40 per cent over budget',
    language: 'en',
    published: '2026-04-16',
    body: [
      "Lorimer County's school board voted 5-2 Tuesday night to throw out all three bids for its $61 million school bus contract and start over, leaving 8,700 students without an assured ride in the fall.",
      'The lowest offer, from Tremont Coach Lines, came in at $85.6 million over five years, about 40 percent above the figure the board had budgeted last June.',
      'Superintendent Carla Whitcomb blamed a shortage of drivers and a requirement, added by the board in December, that half the fleet be electric by 2029.',
      'Board member Russ Delacroix, who voted against the move, said the electric rule accounted for "maybe a tenth" of the increase and accused staff of writing the tender so tightly that only firms with a depot inside the county could meet it.',
      "Tremont, which has carried the county's students since 2011, said it had not decided whether to bid again, and its vice president, Gail Okonjo, would not say if drivers might be laid off when the current contract runs out on July 31.",
      'A new request for proposals is to be issued by May 8, with offers due June 19; the electric requirement will be dropped for routes longer than 30 miles.',
      'Parents packed the meeting, and one of them, Melody Strand, drew applause when she said her son already spent 94 minutes each way on Route 12.',
    ],
  }),
];

export const englishRight = readStatements(`
en-crane.0 p | A lashing foreman aged 41 died and two crane technicians were hurt when a gantry crane's boom fell onto a container ship's deck at Port Callow's North Quay. | Port Callow, North Quay
en-crane.1 p | Declan Orrey, who had three children, had been working at the terminal for 17 years. | Declan Orrey
en-crane.1 p | One of the two injured technicians was still in critical condition at St Brannock's Hospital on Tuesday night. | St Brannock's Hospital | One of the two injured technicians was no longer in critical condition at St Brannock's Hospital on Tuesday night.
en-crane.2 p | Chief inspector Ruth Amankwah said it was far too early to tell what had caused the collapse. | Ruth Amankwah
en-crane.3 p | Wexmoor Terminals denied the dockers' union's claim that an inspection due in January had been skipped. | Wexmoor Terminals | Wexmoor Terminals confirmed the dockers' union's claim that an inspection due in January had been skipped.
en-crane.3 p | According to Wexmoor Terminals, an outside contractor examined the crane on 22 January. | Wexmoor Terminals | According to Wexmoor Terminals, no outside contractor examined the crane on 22 January.
en-crane.5 p | Shares in Wexmoor dropped by 6.3% to 214 pence, taking roughly £88 million off its market value. | Wexmoor | | Wexmoor shares fell 6.3% to 214 pence in London, wiping about £88m off the company's market value
en-crane.6 p | The Astrid Norling may not sail until the board has finished taking photographs of the wreckage. | Astrid Norling | The Astrid Norling may sail before the board has finished taking photographs of the wreckage.
en-crane.7 p | The Tidewater Ledger reports that Wexmoor has started sending ships to Harle, 60 miles up the coast. | Tidewater Ledger, Wexmoor, Harle
en-crane.4 t | 碼頭工人聯合會（United Dockworkers' Federation）地區秘書帕特·林奎斯特（Pat Lindqvist）說，會員自聖誕節以來至少四次通報吊臂起重裝置有摩擦異響，卻沒有人來處理。 | 碼頭工人聯合會, United Dockworkers' Federation, 帕特·林奎斯特, Pat Lindqvist
en-crane.7 t | 该码头五台起重机中有两台将至少停用六周。 | | 该码头五台起重机中有两台不会停用六周。
en-crane.3 t | ウェックスムーア・ターミナルズは、1月に予定されていた検査が省かれたとする港湾労働者組合の主張を否定した。 | ウェックスムーア・ターミナルズ | ウェックスムーア・ターミナルズは、1月に予定されていた検査が省かれたとする港湾労働者組合の主張を認めた。
en-crane.1 t | Người thiệt mạng là Declan Orrey, cha của ba người con, đã làm việc tại cảng 17 năm. | Declan Orrey
en-bell.0 p | British troops took the 214-kg bronze bell in 1868.
en-bell.1 p | In February the trustees voted by nine votes to four in favour of returning the object. | | In February the trustees voted by nine votes to four against returning the object.
en-bell.1 p | The government in Addis Ababa rejected the museum's earlier offer of a renewable loan of ten years. | Addis Ababa | The government in Addis Ababa accepted the museum's earlier offer of a renewable loan of ten years.
en-bell.3 p | Yared Desalegn tracked down the bell in 1991 by means of a quartermaster's receipt. | Yared Desalegn
en-bell.3 p | Because of illness Dr Yared Desalegn could not travel and followed the ceremony by video link from Gondar. | Yared Desalegn, Gondar
en-bell.5 p | Lord Penhallow described the vote as "a surrender to fashion". | Lord Penhallow
en-bell.5 p | Lord Penhallow says he has instructed lawyers, but no proceedings have been issued so far. | Lord Penhallow | Lord Penhallow says he has instructed lawyers, and proceedings have been issued. | said he had instructed lawyers, though no proceedings have been issued
en-bell.6 p | After a year on display at the National Museum, the bell is to be hung again in the church it was taken from. | National Museum
en-bell.7 p | Two people familiar with the arrangements estimated the transport would cost around £140,000.
en-bell.2 t | 館長イモジェン・サックレー（Imogen Thackray）氏は約300人の来賓を前に、「何かを譲り渡すのではなく、返すのだ」と述べた。 | イモジェン・サックレー, Imogen Thackray
en-bell.6 t | 這口鐘將於5月19日空運至阿迪斯阿貝巴，並在國家博物館展出一年。 | 阿迪斯阿貝巴, 國家博物館
en-bell.4 t | 萨克雷（Thackray）否认这一决定会为追讨该馆同一次远征所得的其他1100件藏品打开大门。 | 萨克雷, Thackray | 萨克雷（Thackray）证实这一决定会为追讨该馆同一次远征所得的其他1100件藏品打开大门。
en-bell.7 t | Cả hai chính phủ đều không cho biết ai trả chi phí vận chuyển. | | Cả hai chính phủ đều cho biết ai trả chi phí vận chuyển.
en-dairy.0 p | Brackley Creameries agreed to acquire its smaller rival Sunderley Farms Co-operative in an all-share transaction worth C$2.7 billion, debt included. | Brackley Creameries, Sunderley Farms Co-operative
en-dairy.1 p | Sunderley's member-farmers, of whom there are 1,840, will own around 37% of the combined group. | Sunderley
en-dairy.1 p | The merged group will keep the Brackley name, with its headquarters in Guelph. | Brackley, Guelph
en-dairy.2 p | Tom Vandersloot is to be deputy chairman of the merged company and will give up all executive duties after a year and a half. | Tom Vandersloot
en-dairy.3 p | The companies do not intend to shut any of their 14 plants. | | The companies intend to shut some of their 14 plants.
en-dairy.3 p | The two companies would not rule out cutting jobs at their headquarters. | | The two companies ruled out cutting jobs at their headquarters. | they declined to rule out job cuts at the two headquarters
en-dairy.5 p | Two-thirds of Sunderley's members must approve the deal, and they are due to vote on April 23. | Sunderley
en-dairy.6 p | The Prairie Milk Producers' League said it would call on members to vote against the deal unless supply contracts were guaranteed for 10 years. | Prairie Milk Producers' League
en-dairy.7 p | Brackley's stock ended 4.1% lower at C$38.15. | Brackley | | Brackley shares closed down 4.1% at C$38.15.
en-dairy.0 t | 布拉克利乳業（Brackley Creameries）同意以全換股方式收購規模較小的對手桑德利農場合作社（Sunderley Farms Co-operative），交易連債務計值27億加元。 | 布拉克利乳業, Brackley Creameries, 桑德利農場合作社, Sunderley Farms Co-operative
en-dairy.3 t | 両社は2028年末までに年間9500万カナダドルのコスト削減を見込んでいる。
en-dairy.5 t | 竞争局（Competition Bureau）曾在2019年否决一宗类似的合并。 | 竞争局, Competition Bureau | 竞争局（Competition Bureau）曾在2019年批准一宗类似的合并。
en-dairy.2 t | Tổng giám đốc Brackley, bà Marguerite Oyelaran, sẽ lãnh đạo công ty sau sáp nhập. | Brackley, Marguerite Oyelaran
en-tennis.0 p | Play at the Verrano Open was halted for four hours and ten minutes after outside-court temperatures hit 42.8C and a ball girl of 15 collapsed. | Verrano Open
en-tennis.1 p | Tournament doctor Anselm Petrakis said the girl was conscious when she got to the medical centre and went home that evening. | Anselm Petrakis
en-tennis.2 p | Katya Morozhenko was ahead 6-4, 3-1 when the hooter sounded. | Katya Morozhenko
en-tennis.3 p | Hugh Saldanha denied that safety had taken second place to television schedules. | Hugh Saldanha | Hugh Saldanha admitted that safety had taken second place to television schedules.
en-tennis.4 p | According to readings seen by the Sentinel, the index was already at 5.1 at 12:55 p.m. | Sentinel
en-tennis.5 p | Heat has forced seven players out of the singles draws, one more than during last year's whole event.
en-tennis.5 p | Defending champion Luis Abarca was two sets to one behind Jonas Eikeland when he retired. | Luis Abarca, Jonas Eikeland
en-tennis.6 p | Priya Balasingham has proposed banning matches from noon to 4 p.m. whenever the forecast is above 40C. | Priya Balasingham
en-tennis.8 p | The weather bureau does not expect a cool change to get to the city before Saturday night. | | The weather bureau expects a cool change to get to the city before Saturday night.
en-tennis.7 t | 星期四的賽事將於上午9時30分開始，比原定提早90分鐘。
en-tennis.5 t | 已有七名球员因高温退出单打赛事，其中包括卫冕冠军路易斯·阿瓦尔卡（Luis Abarca）。 | 路易斯·阿瓦尔卡, Luis Abarca
en-tennis.3 t | 大会ディレクターのヒュー・サルダーニャ（Hugh Saldanha）氏は、テレビ放映の都合を安全より優先したとの見方を否定した。 | ヒュー・サルダーニャ, Hugh Saldanha | 大会ディレクターのヒュー・サルダーニャ（Hugh Saldanha）氏は、テレビ放映の都合を安全より優先したとの見方を認めた。
en-tennis.0 t | Ban tổ chức giải Verrano Open đã tạm dừng thi đấu 4 giờ 10 phút hôm thứ Tư. | Verrano Open | Ban tổ chức giải Verrano Open đã không tạm dừng thi đấu 4 giờ 10 phút hôm thứ Tư.
en-trial.0 p | A city councillor was convicted of submitting false invoices worth £46,500 for a youth boxing club. | | A city councillor was acquitted of submitting false invoices worth £46,500 for a youth boxing club.
en-trial.0 p | The Castlebeck councillor was cleared of accepting a bribe from a property developer. | Castlebeck | The Castlebeck councillor was convicted of accepting a bribe from a property developer.
en-trial.1 p | The jurors took 19 hours to reach their verdicts on Desmond Achterberg, who said he would appeal. | Desmond Achterberg
en-trial.2 p | The defence maintained that an inheritance had paid for the car.
en-trial.3 p | Judge Tobias Renwick granted bail until sentencing on 17 July. | Tobias Renwick | Judge Tobias Renwick refused bail until sentencing on 17 July.
en-trial.5 p | Anjali Brookes said Achterberg would be disqualified automatically only if he was sentenced to three months or more. | Anjali Brookes, Achterberg
en-trial.6 p | The club, with 230 members from 8 to 21 years old, has been shut since August last year.
en-trial.4 t | 開發商Calder & Finch未遭起訴，該公司聲明說，公司內沒有任何人付過錢給任何人。 | Calder & Finch
en-trial.3 t | レンウィック（Renwick）判事は、7月17日の量刑言い渡しまで同被告の保釈を認めた。 | レンウィック, Renwick
en-trial.5 t | 阿赫特贝格（Achterberg）11月被公民联盟（Civic Alliance）停权，但以独立身份保住了议席。 | 阿赫特贝格, Achterberg, 公民联盟, Civic Alliance
en-cable.0 p | The crew of the Marit Solheim expect to restore the Borealis-2 cable by 20 January. | Marit Solheim, Borealis-2
en-cable.1 p | Norrlink said that less than 3% of customers had noticed a slowdown. | Norrlink
en-cable.2 p | Kestrel Bulk denied that the missing anchor had anything to do with the damage. | Kestrel Bulk | Kestrel Bulk confirmed that the missing anchor had something to do with the damage.
en-cable.3 p | Aino Kettunen said five crew members were not allowed to leave the country. | Aino Kettunen | Aino Kettunen said five crew members were allowed to leave the country.
en-cable.4 p | Of the 31 faults recorded on Baltic cables since 2015, just four were proved deliberate, Lars Ekenberg noted. | Lars Ekenberg
en-cable.6 p | Sanna Wikstrom estimated that the repair would cost 9 to 12 million euros. | Sanna Wikstrom
en-cable.2 t | 芬蘭海岸防衛隊1月2日登上油輪Eagle Parnassus，發現少了一具船錨。 | Eagle Parnassus
en-cable.5 t | 在ヘルシンキのロシア大使館は、自国の関与を示唆する見方を「ばかげていて、うんざりする」と述べた。 | ヘルシンキ, ロシア大使館
en-cable.6 t | Norrlink sẽ tìm cách đòi chi phí sửa chữa từ các công ty bảo hiểm của tàu chở dầu. | Norrlink
en-cable.1 t | 芬兰与德国之间的通信流量已改由另外两个系统传输。 | 芬兰, 德国 | 芬兰与德国之间的通信流量尚未改由另外两个系统传输。
en-bus.0 p | By five votes to two, the school board rejected all three bids and decided to begin again. | | By five votes to two, the school board declined to reject the three bids and begin again.
en-bus.1 p | Tremont Coach Lines made the lowest bid, $85.6 million over five years. | Tremont Coach Lines
en-bus.2 p | Carla Whitcomb attributed the overrun to a lack of drivers and to the rule that half the fleet be electric by 2029. | Carla Whitcomb | | Superintendent Carla Whitcomb blamed a shortage of drivers and a requirement, added by the board in December, that half the fleet be electric by 2029.
en-bus.3 p | Russ Delacroix opposed the move and accused staff of drafting too narrow a tender. | Russ Delacroix
en-bus.4 p | Tremont, the Lorimer Valley Times reports, has not yet decided whether it will bid a second time. | Tremont, Lorimer Valley Times | Tremont, the Lorimer Valley Times reports, has already decided whether it will bid a second time.
en-bus.5 p | The electric requirement will no longer apply to routes of more than 30 miles.
en-bus.6 p | Melody Strand said her son's journey on Route 12 took 94 minutes each way. | Melody Strand, Route 12
en-bus.5 t | 新的招標書將於5月8日前發出，投標截止日為6月19日。
en-bus.0 t | 8700人の児童生徒は、秋の通学の足が確保されない状態となった。
en-bus.4 t | Tremont đã chở học sinh của hạt từ năm 2011. | Tremont
`);

export const englishWrong = readWrong(`
en-crane.1 number | 德克蘭·奧雷（Declan Orrey）在該碼頭工作了27年。
en-crane.7 number | Three of the quay's five cranes will be out of service for at least six weeks.
en-crane.3 date | Wexmoor Terminals said the crane was examined on 12 January by an outside contractor.
en-crane.2 name | Chief inspector Pat Lindqvist said it was far too early to say what had caused the collapse.
en-crane.3 negation | ウェックスムーア・ターミナルズは、荷役を止めないために1月の検査を省いたことを認めた。
en-crane.4 attribution | Wexmoor Terminals said the boom hoist had been reported for a grinding noise at least four times since Christmas.
en-crane.3 quote | Wexmoor said the crane had "passed with reservation" when it was examined in January. | passed with reservation
en-crane.1+4 stitched | Declan Orrey had reported a grinding noise from the boom hoist at least four times since Christmas.
en-crane.0 outlet | The Marchfield Courier reports that a lashing foreman was killed when a crane boom fell at Port Callow.
en-bell.1 number | The trustees voted 8 to 5 in February to return the bell.
en-bell.4 number | The museum holds 11,000 other pieces from the same expedition.
en-bell.6 date | Quả chuông sẽ được đưa bằng máy bay tới Addis Ababa vào ngày 9/5.
en-bell.3 date | Dr Yared Desalegn traced the bell in 1981 through a quartermaster's receipt.
en-bell.3 name | Lord Penhallow watched the ceremony by video link from Gondar because he was too ill to travel.
en-bell.1 negation | 亚的斯亚贝巴政府接受了博物馆提出的可续期十年借展方案。
en-bell.5 attribution | Imogen Thackray called the vote "a surrender to fashion".
en-bell.2 quote | "We are not giving anything away; we are giving something up," Imogen Thackray told the guests. | We are not giving anything away; we are giving something up,
en-bell.3+5 stitched | Dr Yared Desalegn said he had instructed lawyers over the vote.
en-bell.6 outlet | According to the Tidewater Ledger, the bell will be flown to Addis Ababa on 19 May.
en-dairy.1 number | Sunderley's farmers will receive 0.26 of a Brackley share for each unit they hold.
en-dairy.3 number | 兩家公司預期到2028年底每年可節省5900萬加元成本。
en-dairy.5 date | Sunderley's members will vote on the deal on April 13.
en-dairy.3 date | The companies expect cost savings of C$95 million a year by the end of 2027.
en-dairy.2 name | トム・バンダースルート（Tom Vandersloot）氏が最高経営責任者として統合会社を率いる。
en-dairy.5 negation | The Competition Bureau cleared a similar tie-up in 2019.
en-dairy.6 negation | The Prairie Milk Producers' League said it would urge members to vote no even if supply contracts were guaranteed for 10 years.
en-dairy.6 attribution | Corran Securities said it would urge members to vote no unless the supply contracts were guaranteed for 10 years.
en-dairy.4 quote | Vandersloot told reporters: "It was this or be swallowed by somebody who doesn't know which side of a cow the milk comes from." | It was this or be swallowed by somebody who doesn't know which side of a cow the milk comes from,
en-dairy.5+6 stitched | The Competition Bureau said the price looked full at 11.4 times core earnings.
en-tennis.0 number | Trận đấu bị tạm dừng sau khi nhiệt độ ở các sân ngoài lên tới 44,8 độ C.
en-tennis.7 number | Thursday's programme will begin at 9:30 a.m., 60 minutes earlier than planned.
en-tennis.6 date | The players' council will meet on Friday to discuss banning matches between noon and 4 p.m.
en-tennis.8 date | The weather bureau said a cool change was not likely to reach the city before Sunday night.
en-tennis.5 name | Defending champion Jonas Eikeland retired because of the heat.
en-tennis.3 negation | 赛事总监休·萨尔达尼亚（Hugh Saldanha）承认电视转播安排被置于安全之上。
en-tennis.2 attribution | Priya Balasingham said players had asked for an earlier start on Monday and "got a shrug and a bottle of water".
en-tennis.2 quote | Morozhenko said the players had "got a shrug and a glass of water". | got a shrug and a glass of water
en-tennis.1+2 stitched | Katya Morozhenko was carried off on a stretcher and sent home that evening.
en-tennis.4 outlet | A copy of the readings seen by the Marchfield Courier shows the index at 5.1 at 12:55 p.m.
en-trial.1 number | 陪審團經過9小時商議後，對阿赫特貝格（Desmond Achterberg）作出裁決。
en-trial.3 date | Desmond Achterberg was released on bail until sentencing on 27 July.
en-trial.3 name | Judge Nell Farquharson released Achterberg on bail until sentencing.
en-trial.0 negation | 市議は不動産開発業者から賄賂を受け取った罪で有罪となった。
en-trial.5 negation | Anjali Brookes said Achterberg would be disqualified automatically even if he received less than three months.
en-trial.2 attribution | The defence argued that the Land Rover was payment for Achterberg's vote on the Millrace flats.
en-trial.3 quote | Judge Renwick warned that "all options, excluding custody, remain open". | all options, excluding custody, remain open
en-trial.4+5 stitched | Calder & Finch was suspended by the Civic Alliance in November.
en-cable.4 number | Lars Ekenberg said fourteen of 31 faults on Baltic cables since 2015 had been shown to be deliberate.
en-cable.2 date | Lực lượng tuần duyên Phần Lan lên tàu chở dầu Eagle Parnassus ngày 5/1.
en-cable.0 date | The crew expect to have the Borealis-2 cable working again by 10 January.
en-cable.2 name | Dubai-based Norrlink, the ship's owner, said the anchor had been lost in a storm in October.
en-cable.2 negation | Kestrel Bulk公司证实丢失的船锚与电缆受损有关。
en-cable.4 attribution | Aino Kettunen cautioned against jumping to conclusions, noting that only four faults had been shown to be deliberate.
en-cable.5 quote | Russia's embassy in Helsinki called the suggestions "absurd and dangerous". | absurd and dangerous
en-cable.4+6 stitched | Lars Ekenberg put the cost of the repair at between 9 million and 12 million euros.
en-bus.0 number | 這項決定使7800名學生秋季沒有確定的校車可搭。
en-bus.5 date | A new request for proposals is to be issued by May 1.
en-bus.4 date | The current contract runs out on June 30.
en-bus.3 name | Gail Okonjo voted against the move and said the electric rule accounted for "maybe a tenth" of the increase.
en-bus.5 negation | 30マイルを超える路線でも電動車両の要件は維持される。
en-bus.2 attribution | Russ Delacroix blamed a shortage of drivers for the high bids.
en-bus.3 quote | Delacroix said the electric rule accounted for "maybe a third" of the increase. | maybe a third
en-bus.2+6 stitched | Superintendent Carla Whitcomb said her son already spent 94 minutes each way on Route 12.
`);
