import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** A poll, trade talks, a blocked bid, a cyber-attack, a rocket, a car park, a poet, in English; all of it is invented. */
export const englishReports = [
  inventArticle({
    id: 'e1',
    dump: 'x.txt',
    outlet: 'Tarnmoor Herald',
    title: 'Progress Alliance edges ahead in northern region poll as voters cool on toll plan',
    language: 'en',
    published: '2026-03-12',
    body: [
      'The Progress Alliance has overtaken the governing Civic Union for the first time in three years, according to a poll published on Thursday by Castlemere Research, which put support for the opposition party at 34% against 31% for the Union.',
      'The survey of 1,842 adults in the Norrland Vale region was carried out online between 3 and 9 March and has a margin of error of plus or minus 2.3 percentage points, meaning that the lead is not statistically significant.',
      "“One poll is a snapshot, and nobody in this building is measuring the curtains,” said Ingrid Sallow, the Alliance's campaign director, who added that the party would not change its plan to contest all 62 seats.",
      "The Union's deputy leader, Marcus Threlkeld, dismissed the findings as “noise”, saying the party's own canvassing in February had shown it ahead in 38 seats, although he declined to publish the figures.",
      'Fifty-seven per cent of respondents said they opposed the planned toll on the Harbeck bridge, up from 44% in October, while only one in five said they backed it.',
      'Premier Helena Voss has repeatedly denied that the toll would be brought forward, telling the assembly last week that no charge would be levied before January 2028.',
      'Among voters under 30, the Green List was the most popular party, on 29%; it came a distant fourth among pensioners, with just 6%.',
      "Dr Owen Prideaux, a political scientist at Lund University, cautioned that Castlemere had overstated the Alliance's vote at the last two elections, by four points in 2019 and by three in 2023.",
      'The election must be held by 17 October, but Ms Voss has refused to rule out going to the country in June.',
    ],
  }),
  inventArticle({
    id: 'e2',
    dump: 'x.txt',
    outlet: 'Meridian Wire',
    title: 'EU and Malaysia resume trade talks after palm oil row',
    language: 'en',
    published: '2026-05-21',
    body: [
      'BRUSSELS, May 21 (Meridian Wire) - The European Union and Malaysia agreed on Thursday to resume negotiations on a free trade agreement, ending an 11-month suspension triggered by a dispute over palm oil and deforestation rules.',
      'Under a joint statement, Kuala Lumpur will freeze a planned 15% levy on European dairy products until the end of September, while Brussels will raise the duty-free quota for Malaysian rubber gloves from 40,000 to 55,000 tonnes a year.',
      '“This is a pause, not a peace treaty,” EU chief negotiator Annelies Dekkers told reporters, adding that the bloc had made no concession on its deforestation regulation.',
      "Malaysia's deputy trade minister, Hafiz Rosman, gave a different account, saying the Commission had promised that smallholders farming less than four hectares would be exempted; a Commission spokesperson denied that any such promise had been given.",
      'Bilateral trade in goods was worth 45.3 billion euros in 2025, down 6% from a year earlier, according to figures from the Commission.',
      'The next round of talks is scheduled to take place in Penang from July 6 to 10, and a third is planned for Brussels in the autumn, though no date has been fixed.',
      "The European Dairy Exporters' Forum, a lobby group, welcomed the freeze but said its members had already lost contracts worth 120 million euros because of the uncertainty.",
      'Dekkers said a deal was unlikely to be concluded this year unless Malaysia opened its public procurement market to European bidders, something it has so far refused to do.',
      'Palm oil futures rose 1.8% in Kuala Lumpur after the announcement, their biggest one-day gain since February 3.',
    ],
  }),
  inventArticle({
    id: 'e3',
    dump: 'x.txt',
    outlet: 'The Ledger & Post',
    title: "Watchdog blocks Brightwater's £2.1bn bid for Kestrel Foods",
    language: 'en',
    published: '2026-02-18',
    body: [
      "Britain's competition regulator has blocked Brightwater Group's £2.1bn takeover of Kestrel Foods, concluding that the deal would leave shoppers facing higher prices for frozen vegetables and ready meals.",
      'In a 214-page report published on Wednesday, the Competition and Markets Authority said the combined company would have controlled 46% of the frozen-vegetable market, and rejected an offer by Brightwater to sell its plant in Grimsby as insufficient.',
      "Priya Ramanathan, who chaired the inquiry panel, said the two companies were “each other's closest rivals” and that no remedy short of prohibition would have preserved competition between them.",
      'Brightwater said it was “deeply disappointed” and would consider an appeal to the Competition Appeal Tribunal, which must be lodged within four weeks.',
      "Kestrel's chief executive, Tom Aldous, said the company had a strong future on its own and denied reports that it planned to close its factory in Lowestoft, which employs 640 people.",
      'Shares in Kestrel fell 17% to 212p, wiping about £290m off its value, while Brightwater closed up 2.4%.',
      "The Farmworkers' and Processors' Union, which had opposed the deal from the start, called the ruling a victory; its general secretary, Moira Keane, said up to 1,100 jobs had been at risk.",
      'Brightwater, which is based in Leeds and owned by the Dutch investment firm Van Loon Partners, will have to pay a break fee of £35m if it does not appeal, according to two people familiar with the agreement.',
      'It is the third food merger the authority has prohibited since 2019, but the first in which its decision was unanimous.',
    ],
  }),
  inventArticle({
    id: 'e4',
    dump: 'x.txt',
    outlet: 'Calder Valley Gazette',
    title: 'Hospitals cancel 1,900 appointments after cyber-attack on pathology supplier',
    language: 'en',
    published: '2026-01-29',
    body: [
      'More than 1,900 outpatient appointments and 212 operations have been cancelled at three hospitals run by the Aire Moor NHS Trust since a ransomware attack last Friday crippled Labrium, the company that processes their blood tests.',
      "The trust's chief executive, Dr Samina Akhtar, said on Wednesday that emergency departments remained open and that no patient was known to have come to harm, but she warned that disruption could last until mid-March.",
      'A group calling itself Black Heron claimed responsibility in a post on a dark-web forum, in which it demanded $8m in bitcoin and threatened to release the records of 310,000 patients.',
      'Labrium confirmed that it had received a ransom demand but refused to say whether it would pay; it denied that patient data had been copied, saying its investigators had “so far found no evidence of exfiltration”.',
      'The National Cyber Security Centre said that it was assisting the company, and that the intruders appeared to have entered through an unpatched remote-access server in November.',
      'GPs have been told not to send routine blood samples until further notice and to prioritise only urgent cases, such as suspected sepsis.',
      'Craig Hollis, 58, whose heart-valve operation at Skelbrooke Infirmary was called off two hours before it was due to begin, said he had been given no new date.',
      'It is the second time in 18 months that the supplier has been hit: in August 2024 an outage it blamed on “a configuration error” delayed about 4,000 test results.',
      "The local MP, Judith Farrow, called on the health secretary to terminate Labrium's £92m contract, which runs until 2031, but ministers have ruled that out while services are being restored.",
    ],
  }),
  inventArticle({
    id: 'e5',
    dump: 'x.txt',
    outlet: 'Orbit Daily',
    title: "Skarv rocket reaches orbit on third attempt from Norway's Hestvik spaceport",
    language: 'en',
    published: '2026-04-08',
    body: [
      'A Norwegian start-up became the first private company to put satellites into orbit from mainland Europe on Tuesday, when its 28-metre Skarv rocket lifted off from the Hestvik spaceport at 6:42 a.m. local time.',
      'Polaria Launch said the two-stage vehicle released all five of its payloads at an altitude of 510 kilometres about 54 minutes after liftoff, although contact with one of them, a student-built cubesat called Tindra, has not yet been established.',
      "“We failed twice, in public, and we learned more from those 97 seconds of flight than from four years of simulations,” said Sunniva Brekke, the company's founder and chief executive.",
      'The first Skarv exploded 31 seconds after launch in September 2024, and the second was destroyed by range safety officers last May when it veered off course.',
      'Engineers traced the second failure to a cracked valve supplied by a subcontractor, rather than to the flight software, as had been widely reported.',
      'The European Space Agency, which contributed 38 million euros to the programme, has booked two flights for 2027 but said it would not exercise its option for a third until Polaria had demonstrated that the engine could be restarted in space.',
      'Polaria has raised 164 million euros from investors and plans to launch four times next year and up to 12 times a year by 2030, Brekke said.',
      'Its German rival, Kepler Dynamics of Bremen, has postponed its own maiden flight from June to no earlier than November, citing delays in testing its upper stage.',
      "Local reindeer herders, who lost a court case against the spaceport in 2023, said the launch had taken place without the 72 hours' notice they had been promised; a spokesman for Hestvik, Jonas Lie-Dahl, said the notice had been sent by email on Friday.",
    ],
  }),
  inventArticle({
    id: 'e6',
    dump: 'x.txt',
    outlet: 'Marlow Sands Echo',
    title: 'Councillors walk out as Penhallow votes to sell seafront car park',
    language: 'en',
    published: '2026-06-04',
    body: [
      "Seven councillors walked out of Penhallow Town Hall on Tuesday night after the council's cabinet voted by five to three to sell the Marine Parade car park to a hotel developer for £6.4m.",
      'The Liberal Democrat group, which holds 14 of the 45 seats, accused the council leader, Gareth Nancarrow, of pushing the sale through before an independent valuation had been completed.',
      'Mr Nancarrow, a Conservative, insisted that the valuation had been received on 22 May and that members of all parties had been offered a chance to read it in private.',
      "Councillor Beth Trelawny, who led the walkout, said: “I was shown four pages of a 60-page document with the figures blacked out, so please don't tell me I have seen it.”",
      'The developer, Saltmarsh Leisure, plans to build a 120-room hotel on the site and has promised to keep 90 of the 260 public parking spaces, but it has not yet applied for planning permission.',
      'More than 3,700 residents have signed a petition against the sale, which was handed in by Derek Pascoe, the owner of a fish-and-chip shop on the parade.',
      'Mr Pascoe said takings at his shop had dropped by a third last summer, when half of the car park was closed for repairs, and he feared that traders would not survive a permanent loss.',
      "The council's finance director, Lorna Whitby, told members that without the money the authority would have to issue a section 114 notice, in effect declaring itself bankrupt, by next March.",
      'The decision has been called in by the scrutiny committee, which will meet on 18 June and can ask the cabinet to reconsider but cannot overturn the vote.',
    ],
  }),
  inventArticle({
    id: 'e7',
    dump: 'x.txt',
    outlet: 'The Dunmore Review',
    title: 'Elspeth Moncrieff, poet of the drowned valleys, dies at 87',
    language: 'en',
    published: '2026-02-03',
    body: [
      'Elspeth Moncrieff, who has died aged 87 after a short illness, turned the flooding of her childhood village for a reservoir into one of the most admired sequences of poems of the past half-century.',
      'Born in Glenarrow in 1938, the youngest of six children of a shepherd and a postmistress, she left school at 15 and worked for nine years as a hospital cleaner in Dundee before enrolling at evening classes.',
      'Her first collection, “Waterline”, was turned down by 11 publishers before it was brought out in 1974 by the Cairnbrook Press, a two-person operation run from a garage in Perth; it sold 300 copies in its first year and has never since been out of print.',
      'She won the Ashgrove Prize in 1989 for “The Sluice Keeper”, beating Harold Dineen, the favourite, but gave the £10,000 to a fund for striking nurses and did not attend the ceremony.',
      'It was often said that she had declined the post of national poet in 2004; in fact, she told this newspaper in 2011, she had never been asked.',
      '“People think I hated the dam,” she said then. “I hated the silence about it.”',
      'Her translator, Yumiko Hasegawa, whose Japanese version of “Waterline” appeared in 1996, said Moncrieff had answered every query by postcard, “usually with a weather report attached”.',
      'Her marriage to the painter Alasdair Reith ended in divorce in 1979; he died in 2015, and she is survived by their two daughters, Catriona and Isla, and by five grandchildren.',
      'A last collection, completed in November, will be published by Cairnbrook in September, and a memorial reading is to be held in St Andrews on 14 March.',
    ],
  }),
];

export const englishRight = readStatements(`
e1.0 p | A Castlemere Research poll published on Thursday gives the opposition Progress Alliance 34%, three points more than the governing Civic Union. | Castlemere Research, Progress Alliance, Civic Union
e1.0 p | For the first time in three years, the Civic Union has been overtaken by the Progress Alliance, the poll found. | Civic Union, Progress Alliance
e1.1 p | The pollsters questioned 1,842 adults in Norrland Vale online from 3 to 9 March. | Norrland Vale
e1.1 p | With a margin of error of 2.3 points either way, the lead is not statistically significant. | | With a margin of error of 2.3 points either way, the lead is statistically significant. | has a margin of error of plus or minus 2.3 percentage points, meaning that the lead is not statistically significant
e1.2 p | Ingrid Sallow, who directs the Alliance's campaign, said it still planned to fight all 62 seats. | Ingrid Sallow, Alliance | Ingrid Sallow, who directs the Alliance's campaign, said it no longer planned to fight all 62 seats.
e1.3 p | Marcus Threlkeld would not publish the canvassing figures that he said had put the Union ahead in 38 seats in February. | Marcus Threlkeld, Union | Marcus Threlkeld published the canvassing figures that he said had put the Union ahead in 38 seats in February.
e1.4 p | Opposition to the planned Harbeck bridge toll has climbed to 57% from 44% in October, and only a fifth of respondents support it. | Harbeck
e1.6 p | The Green List leads among under-30s with 29% but is only fourth among pensioners. | Green List
e1.8 p | Ms Voss has not ruled out holding the election in June; 17 October is the latest possible date. | Voss | Ms Voss has ruled out holding the election in June; 17 October is the latest possible date.
e1.0 t | 卡斯爾米爾研究公司（Castlemere Research）週四公布的民調顯示，在野的進步聯盟（Progress Alliance）支持率為34%，三年來首度超越執政的公民聯合（Civic Union）的31%。 | 卡斯爾米爾研究公司, Castlemere Research, 進步聯盟, Progress Alliance, 公民聯合, Civic Union
e1.5 t | ヘレナ・ボス首相は先週議会で、2028年1月より前に通行料を徴収することはないと述べた。 | ヘレナ・ボス | ヘレナ・ボス首相は先週議会で、2028年1月より前に通行料を徴収すると述べた。
e1.7 t | 隆德大学政治学者欧文·普里多（Owen Prideaux）提醒，Castlemere在最近两次选举中都高估了联盟党的得票率，2019年高估4个百分点，2023年高估3个百分点。 | 隆德大学, 欧文·普里多, Owen Prideaux, Castlemere
e1.4 t | Có 57% người được hỏi phản đối kế hoạch thu phí cầu Harbeck, tăng từ 44% hồi tháng 10. | Harbeck
e2.0 p | The EU and Malaysia have agreed to restart free trade talks that had been suspended for 11 months because of a row over palm oil and deforestation rules. | EU, Malaysia | The EU and Malaysia have not agreed to restart free trade talks that had been suspended for 11 months because of a row over palm oil and deforestation rules.
e2.1 p | Malaysia's planned 15% levy on European dairy goods will be put on hold until the end of September. | Malaysia | | Kuala Lumpur will freeze a planned 15% levy on European dairy products until the end of September
e2.1 p | The annual duty-free quota for rubber gloves from Malaysia will go up by 15,000 tonnes to 55,000. | Malaysia
e2.2 p | Annelies Dekkers, the EU's chief negotiator, said the bloc had conceded nothing on its deforestation regulation. | Annelies Dekkers, EU | Annelies Dekkers, the EU's chief negotiator, said the bloc had made a concession on its deforestation regulation.
e2.3 p | A Commission spokesperson denied that smallholders with less than four hectares had been promised an exemption, as Hafiz Rosman had claimed. | Commission, Hafiz Rosman
e2.5 p | Negotiators will next meet in Penang on July 6-10; a third round is due in Brussels in the autumn, on a date yet to be set. | Penang, Brussels
e2.7 p | Dekkers said an agreement this year was unlikely unless Malaysia let European companies bid for public contracts. | Dekkers, Malaysia
e2.8 p | Palm oil futures in Kuala Lumpur had their best day since February 3, gaining 1.8%. | Kuala Lumpur
e2.4 t | 根据欧盟委员会的数据，2025年双边货物贸易额为453亿欧元，同比下降6%。 | 欧盟委员会
e2.2 t | 歐盟首席談判代表安妮莉絲·戴克斯（Annelies Dekkers）說，這是「暫停，而非和平條約」，並表示歐盟在森林砍伐法規上沒有讓步。 | 安妮莉絲·戴克斯, Annelies Dekkers
e2.6 t | 欧州乳製品輸出業者フォーラムは凍結を歓迎したが、不透明感のため会員企業はすでに1億2000万ユーロ相当の契約を失ったと述べた。 | 欧州乳製品輸出業者フォーラム
e2.5 t | Vòng đàm phán tiếp theo dự kiến diễn ra tại Penang từ ngày 6 đến 10/7. | Penang | | The next round of talks is scheduled to take place in Penang from July 6 to 10
e2.1 t | 馬來西亞將把原定對歐洲乳製品徵收的15%稅項凍結至9月底。 | 馬來西亞 | 馬來西亞不會把原定對歐洲乳製品徵收的15%稅項凍結至9月底。
e3.0 p | Brightwater Group's £2.1bn purchase of Kestrel Foods has been prohibited by Britain's competition regulator, which said it would push up the price of frozen vegetables and ready meals. | Brightwater Group, Kestrel Foods, Britain
e3.1 p | Together the companies would have held 46% of the market for frozen vegetables, according to the Competition and Markets Authority. | Competition and Markets Authority
e3.1 p | Brightwater's offer to dispose of its Grimsby plant was turned down by the authority as not enough. | Brightwater, Grimsby | | rejected an offer by Brightwater to sell its plant in Grimsby as insufficient
e3.2 p | Priya Ramanathan, chair of the inquiry panel, said that only a ban would have preserved competition between the two companies. | Priya Ramanathan
e3.3 p | Brightwater has four weeks in which to take the case to the Competition Appeal Tribunal, and said it would consider doing so. | Brightwater, Competition Appeal Tribunal
e3.4 p | Kestrel boss Tom Aldous denied that the Lowestoft factory, where 640 people work, was going to be shut. | Kestrel, Tom Aldous, Lowestoft | Kestrel boss Tom Aldous confirmed that the Lowestoft factory, where 640 people work, was going to be shut.
e3.5 p | Kestrel's shares dropped 17% to 212p, cutting its value by some £290m. | Kestrel | | Shares in Kestrel fell 17% to 212p, wiping about £290m off its value
e3.7 p | Two people with knowledge of the agreement said Brightwater would owe a £35m break fee if it decided not to appeal. | Brightwater
e3.8 p | Of the three food mergers the authority has banned since 2019, this is the first on which its decision was unanimous.
e3.6 t | 農業勞工與加工業工會（Farmworkers' and Processors' Union）秘書長莫伊拉·基恩（Moira Keane）表示，原本最多有1,100個工作崗位面臨風險。 | 農業勞工與加工業工會, Farmworkers' and Processors' Union, 莫伊拉·基恩, Moira Keane
e3.7 t | ブライトウォーターはリーズに本社を置き、オランダの投資会社バンルーン・パートナーズ（Van Loon Partners）の傘下にある。 | ブライトウォーター, リーズ, オランダ, バンルーン・パートナーズ, Van Loon Partners
e3.4 t | 凯斯特雷尔（Kestrel）首席执行官汤姆·奥尔德斯（Tom Aldous）否认公司计划关闭雇有640人的洛斯托夫特工厂的报道。 | 凯斯特雷尔, Kestrel, 汤姆·奥尔德斯, Tom Aldous, 洛斯托夫特 | 凯斯特雷尔（Kestrel）首席执行官汤姆·奥尔德斯（Tom Aldous）证实公司计划关闭雇有640人的洛斯托夫特工厂的报道。
e3.5 t | Cổ phiếu Kestrel giảm 17% xuống 212 pence, trong khi Brightwater tăng 2,4% khi đóng cửa. | Kestrel, Brightwater
e4.0 p | A ransomware attack on Labrium, which handles blood tests for the Aire Moor NHS Trust, has led three hospitals to cancel 212 operations and over 1,900 outpatient appointments. | Labrium, Aire Moor NHS Trust
e4.1 p | Dr Samina Akhtar said emergency departments were still open but that the disruption could go on until mid-March. | Samina Akhtar | Dr Samina Akhtar said emergency departments were no longer open but that the disruption could go on until mid-March.
e4.1 p | As far as is known, no patient has been harmed, the trust's chief executive said. | | It is known that a patient has been harmed, the trust's chief executive said.
e4.2 p | Black Heron, which said it was behind the attack, wants $8m in bitcoin and has threatened to publish 310,000 patients' records. | Black Heron
e4.3 p | Labrium would not say if it intended to pay the ransom. | Labrium | Labrium said whether it intended to pay the ransom. | refused to say whether it would pay
e4.4 p | The attackers seem to have got in last November through a remote-access server that had not been patched, the National Cyber Security Centre said. | National Cyber Security Centre
e4.6 p | Craig Hollis, whose heart-valve operation was cancelled two hours before it was to start, says he has not been given another date. | Craig Hollis | Craig Hollis, whose heart-valve operation was cancelled two hours before it was to start, says he has been given another date.
e4.8 p | Ministers have ruled out ending Labrium's £92m contract, as Judith Farrow had urged, while services are being restored. | Labrium, Judith Farrow
e4.3 t | Labrium否認病患資料遭複製，稱調查人員「目前未發現資料外洩的證據」。 | Labrium | | it denied that patient data had been copied, saying its investigators had “so far found no evidence of exfiltration”
e4.2 t | ブラックヘロン（Black Heron）を名乗る集団が犯行声明を出し、ビットコインで800万ドルを要求した。 | ブラックヘロン, Black Heron
e4.7 t | 2024年8月，该供应商发生故障，导致约4000份检测结果延误，它将其归咎于“配置错误”。
e4.5 t | Các bác sĩ đa khoa được yêu cầu không gửi mẫu máu xét nghiệm thông thường cho đến khi có thông báo mới. | | Các bác sĩ đa khoa được yêu cầu gửi mẫu máu xét nghiệm thông thường cho đến khi có thông báo mới.
e4.8 t | 當地國會議員茱蒂絲·法羅（Judith Farrow）要求衛生大臣終止Labrium價值9,200萬英鎊、為期至2031年的合約。 | 茱蒂絲·法羅, Judith Farrow, Labrium
e5.0 p | The 28-metre Skarv took off from Hestvik at 6:42 a.m. local time on Tuesday, making a Norwegian start-up the first private company to place satellites in orbit from mainland Europe. | Skarv, Hestvik, Europe
e5.1 p | According to Polaria Launch, all five payloads were released 510 km up, some 54 minutes into the flight. | Polaria Launch
e5.1 p | There has been no contact yet with Tindra, a cubesat built by students. | Tindra | There has already been contact with Tindra, a cubesat built by students. | contact with one of them, a student-built cubesat called Tindra, has not yet been established
e5.2 p | Sunniva Brekke, Polaria's founder and CEO, said 97 seconds of flight had taught the company more than four years of simulations. | Sunniva Brekke, Polaria
e5.3 p | Range safety officers destroyed the second Skarv last May after it strayed from its course. | Skarv | | the second was destroyed by range safety officers last May when it veered off course
e5.4 p | The second failure was caused by a subcontractor's cracked valve and not, as widely reported, by the flight software, engineers found.
e5.5 p | The European Space Agency says it will not take up its option on a third flight until the engine has been shown to restart in space. | European Space Agency
e5.6 p | Brekke said Polaria aimed for four launches next year and as many as a dozen annually by 2030. | Brekke, Polaria
e5.7 p | Delays in upper-stage testing have led Kepler Dynamics to put off its first flight from June until November at the earliest. | Kepler Dynamics
e5.5 t | 欧洲航天局为该项目出资3800万欧元，并已预订2027年的两次发射。 | 欧洲航天局
e5.8 t | Hestvik發言人約納斯·利達爾（Jonas Lie-Dahl）表示，通知已於週五以電子郵件寄出。 | Hestvik, 約納斯·利達爾, Jonas Lie-Dahl
e5.3 t | 最初のスカルブ（Skarv）は2024年9月、打ち上げから31秒後に爆発した。 | スカルブ, Skarv
e5.7 t | Đối thủ người Đức Kepler Dynamics đã hoãn chuyến bay đầu tiên từ tháng 6 đến sớm nhất là tháng 11. | Kepler Dynamics
e6.0 p | Penhallow council's cabinet decided by five votes to three to sell the Marine Parade car park to a hotel developer for £6.4m. | Penhallow, Marine Parade | Penhallow council's cabinet decided by five votes to three not to sell the Marine Parade car park to a hotel developer for £6.4m.
e6.0 p | Seven councillors left the town hall on Tuesday night after the vote on the car park. | | | Seven councillors walked out of Penhallow Town Hall on Tuesday night after the council's cabinet voted by five to three to sell the Marine Parade car park
e6.1 p | Gareth Nancarrow was accused by the Liberal Democrats, who have 14 of the 45 seats, of forcing the sale through before an independent valuation was finished. | Gareth Nancarrow, Liberal Democrats
e6.2 p | Mr Nancarrow said members of every party had been given the opportunity to read the valuation privately. | Nancarrow | Mr Nancarrow said members of every party had not been given the opportunity to read the valuation privately.
e6.3 p | Beth Trelawny, leader of the walkout, said she had seen only four of the document's 60 pages, with the figures blacked out. | Beth Trelawny
e6.4 p | Saltmarsh Leisure wants to put up a hotel with 120 rooms but has still not sought planning permission. | Saltmarsh Leisure | Saltmarsh Leisure wants to put up a hotel with 120 rooms and has already sought planning permission.
e6.6 p | Takings at Mr Pascoe's shop were down by a third last summer, he said, while half the car park was shut for repairs. | Pascoe
e6.7 p | Finance director Lorna Whitby warned that the council would in effect have to declare itself bankrupt by next March if it did not get the money. | Lorna Whitby
e6.8 p | The scrutiny committee, meeting on 18 June, may ask the cabinet to think again but has no power to overturn its vote. | | The scrutiny committee, meeting on 18 June, may ask the cabinet to think again and has the power to overturn its vote.
e6.5 t | 3,700多名居民签署了反对出售的请愿书，由炸鱼薯条店店主德里克·帕斯科（Derek Pascoe）递交。 | 德里克·帕斯科, Derek Pascoe
e6.4 t | 開發商Saltmarsh Leisure承諾保留260個公共停車位中的90個。 | Saltmarsh Leisure | | The developer, Saltmarsh Leisure, plans to build a 120-room hotel on the site and has promised to keep 90 of the 260 public parking spaces
e6.2 t | 保守党のナンキャロウ（Nancarrow）氏は、評価書は5月22日に受け取っていたと主張した。 | ナンキャロウ, Nancarrow | 保守党のナンキャロウ（Nancarrow）氏は、評価書は5月22日に受け取っていなかったと主張した。
e6.7 t | Giám đốc tài chính Lorna Whitby nói nếu không có khoản tiền này, hội đồng sẽ phải ra thông báo theo mục 114 chậm nhất vào tháng 3 năm sau. | Lorna Whitby
e7.0 p | Elspeth Moncrieff has died at 87 following a short illness. | Elspeth Moncrieff
e7.1 p | Moncrieff, who was born in Glenarrow in 1938, was a hospital cleaner in Dundee for nine years after leaving school at 15. | Moncrieff, Glenarrow, Dundee
e7.2 p | Eleven publishers rejected “Waterline” before the Cairnbrook Press published it in 1974. | Waterline, Cairnbrook Press
e7.2 p | “Waterline” has been in print ever since, although only 300 copies were sold in the first year. | Waterline
e7.3 p | She stayed away from the ceremony for the Ashgrove Prize, which she won in 1989 for “The Sluice Keeper”. | Ashgrove Prize, The Sluice Keeper | She attended the ceremony for the Ashgrove Prize, which she won in 1989 for “The Sluice Keeper”.
e7.4 p | Contrary to what was often said, Moncrieff did not turn down the post of national poet in 2004: she said she had never been offered it. | Moncrieff
e7.6 p | According to her translator Yumiko Hasegawa, Moncrieff replied to every query on a postcard. | Yumiko Hasegawa, Moncrieff
e7.7 p | She and the painter Alasdair Reith divorced in 1979; their daughters are Catriona and Isla. | Alasdair Reith, Catriona, Isla
e7.8 p | Cairnbrook will bring out a final collection in September. | Cairnbrook | Cairnbrook will not bring out a final collection in September. | A last collection, completed in November, will be published by Cairnbrook in September
e7.3 t | 1989年に「The Sluice Keeper」でアッシュグローブ賞を受賞したが、賞金1万ポンドはストライキ中の看護師のための基金に寄付した。 | The Sluice Keeper, アッシュグローブ賞
e7.5 t | 她当时说，人们以为她憎恨那座水坝，但她憎恨的是对它的沉默。
e7.8 t | 紀念朗讀會將於3月14日在聖安德魯斯（St Andrews）舉行。 | 聖安德魯斯, St Andrews | 紀念朗讀會不會於3月14日在聖安德魯斯（St Andrews）舉行。 | a memorial reading is to be held in St Andrews on 14 March
e7.6 t | 長谷川由美子（Yumiko Hasegawa）翻譯的《Waterline》日文版於1996年問世。 | 長谷川由美子, Yumiko Hasegawa, Waterline | | Her translator, Yumiko Hasegawa, whose Japanese version of “Waterline” appeared in 1996
e7.1 t | Bà thôi học năm 15 tuổi và làm lao công bệnh viện ở Dundee trong chín năm. | Dundee
`);

export const englishWrong = readWrong(`
e1.1 number | The poll surveyed 1,482 adults in Norrland Vale.
e1.5 date | Premier Helena Voss told the assembly that no toll would be charged before June 2028.
e1.2 name | Marcus Threlkeld, the Alliance's campaign director, said nobody in the building was measuring the curtains.
e1.3 negation | Marcus Threlkeld agreed to publish the Union's own canvassing figures from February.
e1.7 attribution | Dr Owen Prideaux dismissed the findings as “noise” and said the Union's canvassing put it ahead in 38 seats.
e1.2 quote | Ingrid Sallow said one poll is a forecast. | One poll is a forecast, and nobody in this building is measuring the curtains
e1.4+6 stitched | Fifty-seven per cent of voters under 30 said they opposed the planned toll on the Harbeck bridge.
e1.0 outlet | The Calder Valley Gazette reported that the Progress Alliance had overtaken the Civic Union for the first time in three years.
e1.8 negation | 沃斯（Helena Voss）已排除在六月舉行選舉的可能。
e2.6 number | The European Dairy Exporters' Forum said its members had already lost contracts worth 210 million euros.
e2.5 date | The next round of talks will be held in Penang from June 6 to 10.
e2.5 name | The next round of negotiations is to take place in Kuala Lumpur from July 6 to 10.
e2.3 negation | A Commission spokesperson confirmed that smallholders farming less than four hectares had been promised an exemption.
e2.3 attribution | Annelies Dekkers said the Commission had promised to exempt smallholders farming less than four hectares.
e2.2 quote | Annelies Dekkers told reporters that this was a truce, not a peace treaty. | This is a truce, not a peace treaty
e2.4+8 stitched | Palm oil futures fell 6% in Kuala Lumpur in 2025, according to figures from the Commission.
e2.7 negation | 德克斯（Dekkers）表示，即使马来西亚不向欧洲投标者开放公共采购市场，协议今年也很可能达成。
e2.0 outlet | According to Agence France-Presse, the European Union and Malaysia agreed on Thursday to resume negotiations on a free trade agreement.
e2.1 number | Brussels sẽ nâng hạn ngạch miễn thuế đối với găng tay cao su Malaysia từ 40.000 lên 65.000 tấn mỗi năm.
e3.7 number | Brightwater will have to pay a break fee of £53m if it does not appeal, according to two people familiar with the agreement.
e3.8 date | It is the third food merger the authority has prohibited since 2009.
e3.1 name | The authority rejected an offer by Brightwater to sell its plant in Lowestoft.
e3.4 negation | Kestrel's chief executive, Tom Aldous, confirmed that the company would close its factory in Lowestoft.
e3.6 attribution | Priya Ramanathan said up to 1,100 jobs had been at risk from the deal.
e3.2 quote | Priya Ramanathan said the two companies were each other's weakest rivals. | the two companies were “each other's weakest rivals”
e3.5+7 stitched | Shares in Van Loon Partners fell 17% to 212p after the ruling.
e3.7 negation | Brightwater will have to pay a break fee of £35m only if it appeals, two people familiar with the agreement said.
e3.3 attribution | 凱斯特雷爾食品（Kestrel Foods）表示對裁決「深感失望」，並會考慮向競爭上訴審裁處提出上訴。
e4.2 number | Black Heron threatened to release the records of 130,000 patients.
e4.4 date | The National Cyber Security Centre said the intruders appeared to have entered through an unpatched server in August.
e4.8 name | Samina Akhtar, the local MP, called on the health secretary to terminate Labrium's contract.
e4.3 negation | Labrium acknowledged that patient data had been copied.
e4.4 attribution | Labrium said the intruders appeared to have entered through an unpatched remote-access server in November.
e4.3 quote | Labrium's investigators have found clear evidence of exfiltration. | its investigators had “so far found clear evidence of exfiltration”
e4.2+8 stitched | Black Heron called on the health secretary to terminate Labrium's £92m contract.
e4.7 number | Một sự cố vào tháng 8/2024 đã làm chậm khoảng 40.000 kết quả xét nghiệm.
e4.1 outlet | The Dunmore Review quoted Dr Samina Akhtar as saying that disruption could last until mid-March.
e5.1 number | Polaria Launch said the vehicle released all five payloads at an altitude of 610 kilometres.
e5.3 date | The first Skarv exploded 31 seconds after launch in May 2024.
e5.7 name | Polaria Launch has postponed its maiden flight from June to no earlier than November.
e5.5 negation | The European Space Agency has exercised its option for a third flight with Polaria.
e5.8 attribution | Local reindeer herders said the 72 hours' notice had been sent to them by email on Friday.
e5.2 quote | Sunniva Brekke said the company had learned less from 97 seconds of flight than from four years of simulations. | we learned less from those 97 seconds of flight than from four years of simulations
e5.5+7 stitched | The European Space Agency has booked two flights for 2027 with Kepler Dynamics of Bremen.
e5.4 negation | エンジニアらは、2回目の失敗の原因は部品のバルブではなく飛行ソフトウェアだったと突き止めた。
e5.6 outlet | 《子午線通訊社》報導，Polaria計劃到2030年每年最多發射12次。
e6.4 number | Saltmarsh Leisure has promised to keep 190 of the 260 public parking spaces.
e6.2 date | Mr Nancarrow insisted that the valuation had been received on 12 May.
e6.3 name | Councillor Lorna Whitby, who led the walkout, said she had been shown four pages of a 60-page document.
e6.8 negation | The scrutiny committee, which will meet on 18 June, can overturn the cabinet's vote.
e6.7 attribution | Gareth Nancarrow told members that without the money the council would have to issue a section 114 notice by next March.
e6.3 quote | Beth Trelawny said she was shown forty pages of a 60-page document. | I was shown forty pages of a 60-page document with the figures blacked out
e6.5+1 stitched | The Liberal Democrat group handed in a petition against the sale signed by more than 3,700 residents.
e6.1 attribution | 帕斯科（Derek Pascoe）指責議會領袖Gareth Nancarrow在獨立估值完成前強行推動出售。
e6.0 number | シーフロントの駐車場は460万ポンドでホテル開発業者に売却されることが決まった。
e7.2 number | “Waterline” was turned down by 17 publishers before the Cairnbrook Press brought it out.
e7.3 date | She won the Ashgrove Prize in 1998 for “The Sluice Keeper”.
e7.3 name | Harold Dineen won the Ashgrove Prize in 1989 for “The Sluice Keeper”.
e7.4 negation | Moncrieff confirmed in 2011 that she had declined the post of national poet.
e7.5 attribution | Yumiko Hasegawa said people thought she hated the dam, but she hated the silence about it.
e7.5 quote | Moncrieff said she loved the silence about the dam. | “I loved the silence about it.”
e7.1+7 stitched | The painter Alasdair Reith worked for nine years as a hospital cleaner in Dundee.
e7.6 outlet | The Tarnmoor Herald reported Yumiko Hasegawa as saying that Moncrieff had answered every query by postcard.
e7.8 date | 她的最后一部诗集将于11月由凯恩布鲁克（Cairnbrook）出版。
`);
