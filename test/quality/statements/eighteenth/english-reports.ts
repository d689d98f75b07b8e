import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** A dam's spillway, a chess federation, a tram accident, a hospital merger, a coffee cooperative, a cyber attack on a port, a literary prize, in English; all of it is invented. */
export const englishReports = [
  inventArticle({
    id: 'en1',
    dump: 'en1.txt',
    outlet: 'Kestrel Valley Courier',
    title: 'Crack found in Tarrow Dam spillway; evacuation order lifted after 19 hours',
    language: 'en',
    published: '2026-03-12',
    body: [
      'Engineers lowered the gates at Tarrow Dam on Wednesday after inspectors found a crack 14 metres long in the concrete lining of its main spillway, the state water authority said.',
      'About 2,300 residents of Lower Quill and Ansby, two villages downstream of the dam, were told to leave their homes on Tuesday night, but the order was lifted 19 hours later.',
      '"At no point was the wall itself in danger," said Maren Oduya, the authority\'s chief engineer, who added that the reservoir had been kept at 71 percent of its capacity since the February storms.',
      'Opposition lawmaker Peter Halloway accused the authority of ignoring a 2023 report that warned of "progressive erosion" beneath the spillway, a charge the authority denies.',
      'The authority said repairs would cost an estimated $48 million and would not begin until the irrigation season ends in late September.',
      'Built in 1967, the dam supplies drinking water to some 340,000 people in the Kestrel Valley and irrigates 52,000 hectares of orchards and rice fields.',
      "Halloway, who sits on the legislature's infrastructure committee, said he would call Oduya to testify on March 24, while the governor's office declined to comment.",
      'The farmers\' cooperative Ansby Growers said it had been given no assurance that water deliveries would not be cut this summer. "We plant in five weeks and nobody can tell us anything," its chairwoman, Lucille Fenn, told the Courier.',
    ],
  }),
  inventArticle({
    id: 'en2',
    dump: 'en2.txt',
    outlet: 'Northgate Wire',
    title: 'Chess federation suspends its president over missing tournament funds',
    language: 'en',
    published: '2026-05-19',
    body: [
      'LISBON, May 19 (Northgate Wire) - The Iberian Chess Union suspended its president, Duarte Velasquim, on Monday after auditors could not account for 612,000 euros in sponsorship money meant for youth tournaments.',
      "The union's board voted 9-4 to suspend him for six months pending an inquiry, with two members abstaining, according to minutes seen by Northgate Wire.",
      'Velasquim, a 58-year-old grandmaster who has led the body since 2017, denied wrongdoing and said the money had been spent on a training centre in Setúbal that was never finished.',
      '"I have not taken a single cent, and every invoice will be shown to whoever asks," he told reporters outside the union\'s headquarters in Lisbon.',
      "Vice-president Ilse Brandão, who will run the union in the interim, said that neither the Candidates' qualifier in October nor the women's league would be affected by the dispute.",
      'The main sponsor, the insurer Corvela Seguros, said it had frozen a payment of 150,000 euros due in June but had not decided whether to withdraw altogether.',
      'Three former treasurers had raised concerns about the accounts as early as 2022, but the board\'s ethics panel found at the time that there was "no basis for further action".',
      "The union, which has some 41,000 registered players, must file its accounts with Portugal's sports institute by July 31 or risk losing public funding.",
    ],
  }),
  inventArticle({
    id: 'en3',
    dump: 'en3.txt',
    outlet: 'Brantley Ledger',
    title: 'Tram driver was not speeding before Foundry Row crash, investigators say',
    language: 'en',
    published: '2026-01-27',
    body: [
      'A tram that derailed on Foundry Row in Brantley last Thursday, killing one passenger and injuring 27, was travelling at 22 kilometres an hour, well below the limit of 40, investigators said in a preliminary report released on Tuesday.',
      "The Transport Safety Office said the driver, a 34-year-old woman with nine years' experience, had tested negative for alcohol and drugs and had not been using a mobile phone.",
      'Instead, investigators are examining a set of points outside Mercer Hall that was replaced in November by a contractor, Stelling Rail Services.',
      '"We are not at this stage assigning blame to any person or any company," lead investigator Gwen Parrish said. "What we can say is that the points did not close fully."',
      "Stelling Rail Services said in a statement that its work had been inspected and approved by the city's tram operator, Brantley Metro, on December 3, and that it would cooperate with the inquiry.",
      "Brantley Metro's director, Colm Reddick, disputed that account, saying his staff had signed off only the track bed and not the points themselves.",
      "The passenger who died was named as Harold Nwosu, 71, a retired music teacher. Eleven of the injured were still in St Brannock's Hospital on Tuesday, two of them in a critical condition.",
      'Services on lines 2 and 5 will remain suspended until at least February 9, and replacement buses will run every 12 minutes.',
      'A final report is due within a year, although Parrish said she hoped to publish it before the end of October.',
    ],
  }),
  inventArticle({
    id: 'en4',
    dump: 'en4.txt',
    outlet: 'The Pemberline Herald',
    title: 'Hospital merger cleared, with conditions, after 14-month review',
    language: 'en',
    published: '2026-04-02',
    body: [
      'Regulators on Wednesday cleared the £1.3 billion merger of Saltmere General and the Aldous Trust, ending a 14-month review, on condition that the combined group keep both of its maternity units open for at least eight years.',
      'The Care Competition Board said the deal would cut waiting times for hip and knee surgery by about a fifth, though it conceded that its model relied on "optimistic" assumptions about staffing.',
      'Unions representing 6,800 nurses and porters said they had not been consulted, and one of them, Carers United, said it was considering a legal challenge.',
      '"They have promised that no ward will close. They promised the same at Fallowby, and Fallowby closed," said Carers United\'s general secretary, Bronagh Teale.',
      "Saltmere's chief executive, Dr Anil Westcott, who will lead the merged group, rejected the comparison, saying that Fallowby had been losing £2 million a month when it shut in 2021.",
      'Shares in Meridew Health, a private operator that had bid for the Aldous Trust last year, fell 6.4 percent to 211 pence after the announcement.',
      'The merger will take effect on July 1. Job cuts, which the two sides have put at no more than 240, will be limited to administrative posts and will not start before January 2027, Westcott said.',
      'Patients will see no change in where they are treated this year, according to a leaflet the group plans to send to 410,000 households.',
    ],
  }),
  inventArticle({
    id: 'en5',
    dump: 'en5.txt',
    outlet: 'Northgate Wire',
    title: "Highland coffee growers split over cooperative's export deal",
    language: 'en',
    published: '2026-08-14',
    body: [
      "NAIROBI, Aug 14 (Northgate Wire) - Members of Kenya's Muruka Hills coffee cooperative voted narrowly on Friday to sell most of their next harvest to a single Swiss trader, Lindenhof Commodities, for five years.",
      'The deal, backed by 53.2 percent of the 4,118 growers who cast ballots, guarantees a minimum of $7.15 a kilo for washed arabica, about 12 percent above the current auction average.',
      'Chairman Josphat Kariithi called it "the first time in my life that a farmer here will know in January what he will be paid in December".',
      'Critics led by Wangeci Mbaabu, a former auditor of the cooperative, say the contract lets Lindenhof reject up to 30 percent of deliveries on grounds of quality without independent testing.',
      "Lindenhof's Africa head, Reto Ammann, told Northgate Wire that no clause of that kind was in the final text, although he acknowledged that an earlier draft had contained one.",
      'The agriculture ministry has not yet approved the contract, as it must under a law passed in 2024, and a spokesman said a decision was unlikely before mid-September.',
      "Heavy rain in April cut the cooperative's main crop to 2,900 tonnes from 3,650 a year earlier, and leaf rust has been found on a fifth of its plots.",
      'Mbaabu said she would ask the High Court to suspend the vote, arguing that more than 600 members had not received ballot papers.',
    ],
  }),
  inventArticle({
    id: 'en6',
    dump: 'en6.txt',
    outlet: 'Harrowgate Shipping News',
    title: 'Port of Velden restores cranes after four-day cyber attack',
    language: 'en',
    published: '2026-10-08',
    body: [
      'Container cranes at the Port of Velden, the third-busiest on the Skarne coast, were moving again by noon on Wednesday, four days after a ransomware attack shut down its terminal operating system.',
      'Port chief Annika Thorsell said no ransom had been paid and none would be, adding that engineers had rebuilt the system from backups made on September 29.',
      'The attackers, who call themselves Grey Lantern, had demanded 75 bitcoin and threatened to publish the personal data of 3,400 dockworkers, according to two people briefed on the matter.',
      'Some 61 ships were diverted or left waiting at anchor, and the shippers\' association Skarne Freight put its members\' losses at 19 million euros a day, a figure the port called "wildly exaggerated".',
      'The national cyber agency believes the intruders entered through a supplier of crane-maintenance software, Dokvik AB, whose password had been stolen in July. Dokvik said it was "not aware of any breach".',
      "A spokesman for the dockworkers' union, Jonas Helle, said members had been told to unload by hand on Sunday, an instruction the union refused because it had received no safety assessment.",
      "Prosecutors have opened an investigation but have made no arrests. Justice minister Petra Kallmo told parliament that there was as yet no evidence of a foreign state's involvement.",
      'Customs clearance, which had been done on paper since Saturday, will return to normal by October 12, the port said.',
    ],
  }),
  inventArticle({
    id: 'en7',
    dump: 'en7.txt',
    outlet: 'The Pemberline Herald',
    title: 'Debut novelist, 74, wins Ashgrove Prize',
    language: 'en',
    published: '2026-11-05',
    body: [
      'Retired lighthouse keeper Eamon Quillivan, 74, won the £60,000 Ashgrove Prize on Wednesday night for "The Salt Ledger", a first novel that 23 publishers had turned down before a small press in Galway took it on.',
      'The chair of the judges, historian Priya Lonsdale, said the decision was not unanimous but that the panel of five had reached it "in under an hour and without a raised voice".',
      'Quillivan beat the bookmakers\' favourite, Tess Okonjo\'s "Hours of Glass", which had already won two prizes this year, as well as four other shortlisted books.',
      'He told the audience that he had written the book in pencil over eleven winters on Inishroe and had never intended to show it to anyone, until his late wife, Nuala, posted the manuscript without telling him.',
      '"If it had been left to me it would be in a biscuit tin still," he said, "and I would be at home, and happier for it."',
      'His publisher, Corran Press, which has a staff of three, said it had ordered a reprint of 90,000 copies; the first print run, in February, was 1,200.',
      "Okonjo congratulated the winner but criticised the prize's sponsor, the oil trader Vantrell, and said she would not have accepted the money had she won.",
      "A Vantrell spokeswoman said the company respected Okonjo's view and would fund the prize until 2029 as agreed.",
    ],
  }),
];

export const englishRight = readStatements(`
en1.0 p | Engineers lowered the gates at Tarrow Dam on Wednesday after a 14-metre crack was found in the concrete lining of the main spillway, according to the state water authority. | Tarrow Dam | Engineers did not lower the gates at Tarrow Dam on Wednesday after a 14-metre crack was found in the concrete lining of the main spillway, according to the state water authority.
en1.1 p | The evacuation order covering around 2,300 people in Lower Quill and Ansby was withdrawn after 19 hours. | Lower Quill, Ansby
en1.2 p | Chief engineer Maren Oduya said the dam wall itself was never in danger. | Maren Oduya | Chief engineer Maren Oduya said the dam wall itself was in danger. | "At no point was the wall itself in danger," said Maren Oduya, the authority's chief engineer
en1.2 p | Since the February storms the reservoir has been held at 71% of capacity, Oduya said. | Oduya
en1.3 p | The water authority denies that it ignored a 2023 report warning of "progressive erosion" under the spillway, as lawmaker Peter Halloway alleges. | Peter Halloway | The water authority admits that it ignored a 2023 report warning of "progressive erosion" under the spillway, as lawmaker Peter Halloway alleges.
en1.4 p | Repairs are put at about $48 million and will start only once the irrigation season is over in late September, the authority said.
en1.5 p | The dam dates from 1967 and provides drinking water for roughly 340,000 people. | | | Built in 1967, the dam supplies drinking water to some 340,000 people
en1.7 p | "We plant in five weeks and nobody can tell us anything," Lucille Fenn, the cooperative's chairwoman, told the Courier. | Lucille Fenn, Courier | | "We plant in five weeks and nobody can tell us anything," its chairwoman, Lucille Fenn, told the Courier.
en1.1 t | 下奎爾村（Lower Quill）和安斯比村（Ansby）約2300名居民週二晚間被要求撤離家園，撤離令在19小時後解除。 | 下奎爾村, Lower Quill, 安斯比村, Ansby
en1.2 t | 總工程師瑪倫·奧杜亞（Maren Oduya）表示，壩體本身從未有危險。 | 瑪倫·奧杜亞, Maren Oduya
en1.4 t | 水务部门称，维修费用估计为4800万美元，要等到9月下旬灌溉季结束后才会开工。
en1.5 t | 1967年に建設されたこのダムは、約34万人に飲料水を供給し、5万2000ヘクタールの果樹園と水田を潤している。
en1.6 t | Ông Halloway nói sẽ triệu tập bà Oduya ra điều trần vào ngày 24/3, còn văn phòng thống đốc từ chối bình luận. | Halloway, Oduya
en2.0 p | The Iberian Chess Union suspended Duarte Velasquim as president on Monday after auditors were unable to trace €612,000 in sponsorship money intended for youth tournaments. | Iberian Chess Union, Duarte Velasquim
en2.1 p | By nine votes to four, with two abstentions, the board decided to suspend the president for six months while an inquiry is held.
en2.2 p | Velasquim denied any wrongdoing. | Velasquim | Velasquim admitted wrongdoing. | Velasquim, a 58-year-old grandmaster who has led the body since 2017, denied wrongdoing
en2.2 p | According to Velasquim, the money went on a Setúbal training centre that was never completed. | Velasquim, Setúbal
en2.4 p | Ilse Brandão, the interim leader, said the October Candidates' qualifier and the women's league would not be affected. | Ilse Brandão | Ilse Brandão, the interim leader, said the October Candidates' qualifier and the women's league would be affected.
en2.5 p | Corvela Seguros has put on hold a €150,000 payment that was due in June, though it has yet to decide whether to pull out entirely. | Corvela Seguros
en2.6 p | Concerns about the accounts were voiced by three ex-treasurers as far back as 2022. | | | Three former treasurers had raised concerns about the accounts as early as 2022
en2.7 p | If it does not file its accounts with Portugal's sports institute by 31 July, the union risks losing its public funding. | Portugal
en2.0 t | 伊比利亞西洋棋聯盟（Iberian Chess Union）週一將主席杜阿爾特·維拉斯金（Duarte Velasquim）停職，此前審計人員無法查明61.2萬歐元贊助款的去向。 | 伊比利亞西洋棋聯盟, Iberian Chess Union, 杜阿爾特·維拉斯金, Duarte Velasquim
en2.1 t | 理事会以9票赞成、4票反对、2票弃权的结果，决定在调查期间将其停职六个月。
en2.3 t | 「私は1セントたりとも取っていない」と、同氏はリスボンの連合本部前で記者団に語った。 | リスボン
en2.5 t | Nhà tài trợ chính, hãng bảo hiểm Corvela Seguros, chưa quyết định có rút hẳn hay không. | Corvela Seguros | Nhà tài trợ chính, hãng bảo hiểm Corvela Seguros, đã quyết định rút hẳn.
en2.7 t | 該聯盟有約4.1萬名註冊棋手，必須在7月31日前向葡萄牙的體育機構提交帳目。 | 葡萄牙
en3.0 p | The tram was doing 22 km/h in a 40 km/h zone when it derailed, investigators said in their preliminary report.
en3.0 p | One passenger died and 27 were hurt when a tram came off the rails on Foundry Row in Brantley. | Foundry Row, Brantley
en3.1 p | The driver had not been on a mobile phone and tested negative for drink and drugs, the Transport Safety Office said. | Transport Safety Office | The driver had been on a mobile phone and tested positive for drink and drugs, the Transport Safety Office said.
en3.3 p | Lead investigator Gwen Parrish said the points had failed to close fully. | Gwen Parrish | Lead investigator Gwen Parrish said the points had closed fully.
en3.4 p | According to Stelling Rail Services, Brantley Metro inspected and approved its work on 3 December. | Stelling Rail Services, Brantley Metro | | Stelling Rail Services said in a statement that its work had been inspected and approved by the city's tram operator, Brantley Metro, on December 3
en3.5 p | Colm Reddick, Brantley Metro's director, said his staff had approved only the track bed, not the points. | Colm Reddick, Brantley Metro
en3.4+5 p | Stelling Rail Services says Brantley Metro approved its work on December 3, but Colm Reddick, the operator's director, says his staff signed off only the track bed. | Stelling Rail Services, Brantley Metro, Colm Reddick
en3.6 p | On Tuesday, 11 of the injured remained in St Brannock's Hospital, including two in a critical condition. | St Brannock's Hospital | | Eleven of the injured were still in St Brannock's Hospital on Tuesday, two of them in a critical condition.
en3.7 p | Lines 2 and 5 will stay closed until February 9 at the earliest, with replacement buses every 12 minutes.
en3.1 t | 運輸安全局表示，司機的酒精和毒品檢測均為陰性，當時也沒有使用手機。 | 運輸安全局 | 運輸安全局表示，司機的酒精和毒品檢測呈陽性，當時也在使用手機。
en3.3 t | 首席调查员格温·帕里什（Gwen Parrish）说，现阶段并未将责任归咎于任何个人或公司。 | 格温·帕里什, Gwen Parrish
en3.6 t | 死亡した乗客は、元音楽教師のハロルド・ヌウォスさん（71）と発表された。 | ハロルド・ヌウォス | | The passenger who died was named as Harold Nwosu, 71, a retired music teacher.
en3.7 t | Các tuyến 2 và 5 sẽ tiếp tục ngừng hoạt động ít nhất đến ngày 9/2. | | | Services on lines 2 and 5 will remain suspended until at least February 9
en3.8 t | 最終報告須在一年內完成，但帕里什希望能在10月底前公布。 | 帕里什
en4.0 p | The merged group must keep its two maternity units open for a minimum of eight years, a condition set by regulators when they cleared the £1.3bn deal.
en4.1 p | The Care Competition Board expects waiting times for hip and knee operations to fall by around 20 percent as a result of the deal. | Care Competition Board | | The Care Competition Board said the deal would cut waiting times for hip and knee surgery by about a fifth
en4.1 p | The board acknowledged that its model rested on "optimistic" assumptions about staffing. | | The board denied that its model rested on "optimistic" assumptions about staffing.
en4.2 p | Unions for 6,800 nurses and porters complain that they were not consulted. | | Unions for 6,800 nurses and porters say that they were consulted. | Unions representing 6,800 nurses and porters said they had not been consulted
en4.4 p | Dr Anil Westcott rejected the comparison with Fallowby, which he said was losing £2m a month at the time of its closure in 2021. | Dr Anil Westcott, Fallowby
en4.5 p | Meridew Health's shares dropped 6.4% to 211p following the announcement. | Meridew Health
en4.6 p | Westcott said job losses would be confined to administrative posts and would not begin before January 2027. | Westcott | | Job cuts, which the two sides have put at no more than 240, will be limited to administrative posts and will not start before January 2027, Westcott said.
en4.7 p | A leaflet to be sent to 410,000 households says that the places where patients are treated will not change this year.
en4.0 t | 監管機構週三批准了索特米爾綜合醫院（Saltmere General）與奧爾德斯信託（Aldous Trust）的13億英鎊合併案。 | 索特米爾綜合醫院, Saltmere General, 奧爾德斯信託, Aldous Trust
en4.2 t | 代表6800名护士和勤务人员的工会称未被征询意见，其中护工联合会（Carers United）表示正考虑提起法律诉讼。 | 护工联合会, Carers United
en4.5 t | 昨年アルダス・トラストの買収に名乗りを上げていた民間事業者メリデュー・ヘルスの株価は、発表後に6.4％下落し211ペンスとなった。 | アルダス・トラスト, メリデュー・ヘルス
en4.6 t | Việc sáp nhập sẽ có hiệu lực từ ngày 1/7, và số việc làm bị cắt giảm được hai bên ước tính không quá 240.
en5.0 p | Growers of the Muruka Hills cooperative in Kenya narrowly agreed to sell the bulk of their coming harvest to Lindenhof Commodities, a Swiss trader, for five years. | Muruka Hills, Kenya, Lindenhof Commodities | Growers of the Muruka Hills cooperative in Kenya refused to sell the bulk of their coming harvest to Lindenhof Commodities, a Swiss trader, for five years.
en5.1 p | Of the 4,118 growers who voted, 53.2% supported the deal.
en5.1 p | The contract sets a floor price of $7.15 per kilogram for washed arabica, roughly 12% higher than the present auction average.
en5.4 p | Reto Ammann of Lindenhof said the final text contains no such clause, while admitting that a previous draft did. | Reto Ammann, Lindenhof
en5.3+4 p | Critics say the contract allows Lindenhof to turn away up to 30% of deliveries on quality grounds, whereas Reto Ammann says the final text has no clause of that kind. | Lindenhof, Reto Ammann
en5.5 p | The contract still lacks the approval of the agriculture ministry. | | The contract already has the approval of the agriculture ministry. | The agriculture ministry has not yet approved the contract
en5.5 p | A ministry spokesman said a decision was not likely to come before the middle of September.
en5.6 p | Because of heavy April rain the main crop fell from 3,650 tonnes to 2,900. | | | Heavy rain in April cut the cooperative's main crop to 2,900 tonnes from 3,650 a year earlier
en5.7 p | Mbaabu plans to go to the High Court to have the vote suspended, saying over 600 members got no ballot papers. | Mbaabu, High Court
en5.1 t | 這項協議獲得4118名投票農民中53.2%的支持，保證水洗阿拉比卡咖啡豆每公斤最低7.15美元。
en5.3 t | 以合作社前审计员万杰西·姆巴布（Wangeci Mbaabu）为首的批评者称，合同允许林登霍夫（Lindenhof）以质量为由拒收最多三成的货。 | 万杰西·姆巴布, Wangeci Mbaabu, 林登霍夫, Lindenhof
en5.5 t | 農業省はまだこの契約を承認しておらず、報道官は9月半ばより前に決定が出る可能性は低いと述べた。 | 農業省 | 農業省はすでにこの契約を承認した。
en5.6 t | Mưa lớn hồi tháng 4 khiến sản lượng vụ chính của hợp tác xã giảm từ 3.650 tấn xuống còn 2.900 tấn. | | | Heavy rain in April cut the cooperative's main crop to 2,900 tonnes from 3,650 a year earlier
en5.2 t | 主席約斯法特·卡里蒂（Josphat Kariithi）說，這是他有生以來頭一回，當地農民在一月就能知道十二月會拿到多少錢。 | 約斯法特·卡里蒂, Josphat Kariithi
en6.0 p | By midday on Wednesday the container cranes at the Port of Velden were working again, four days after a ransomware attack knocked out the terminal operating system. | Port of Velden
en6.1 p | The port did not pay a ransom and will not pay one, its chief Annika Thorsell said. | Annika Thorsell | The port paid a ransom, its chief Annika Thorsell said. | Port chief Annika Thorsell said no ransom had been paid and none would be
en6.1 p | The system was rebuilt by engineers using backups dated 29 September, Thorsell said. | Thorsell
en6.3 p | Skarne Freight estimates that its members lost €19m a day, but the port dismisses that figure as "wildly exaggerated". | Skarne Freight
en6.4 p | According to the national cyber agency, the hackers got in via Dokvik AB, a supplier of crane-maintenance software. | Dokvik AB
en6.5 p | The dockworkers' union refused to have its members unload by hand because it had been given no safety assessment, Jonas Helle said. | Jonas Helle | The dockworkers' union agreed to have its members unload by hand, Jonas Helle said.
en6.6 p | No one has been arrested, although prosecutors have opened an investigation. | | Arrests have been made since prosecutors opened an investigation.
en6.6 p | Petra Kallmo, the justice minister, told parliament there was no evidence so far that a foreign state was involved. | Petra Kallmo | | Justice minister Petra Kallmo told parliament that there was as yet no evidence of a foreign state's involvement.
en6.1 t | 港務負責人安妮卡·托塞爾（Annika Thorsell）表示沒有支付贖金，今後也不會支付。 | 安妮卡·托塞爾, Annika Thorsell | 港務負責人安妮卡·托塞爾（Annika Thorsell）表示已經支付贖金。 | Port chief Annika Thorsell said no ransom had been paid and none would be
en6.2 t | 两名知情人士称，自称“灰灯笼”（Grey Lantern）的攻击者索要75枚比特币，并威胁公布3400名码头工人的个人信息。 | 灰灯笼, Grey Lantern
en6.3 t | 約61隻の船が行き先の変更や沖合での待機を余儀なくされた。 | | | Some 61 ships were diverted or left waiting at anchor
en6.6 t | Cơ quan công tố đã mở điều tra nhưng chưa bắt giữ ai. | | | Prosecutors have opened an investigation but have made no arrests.
en6.7 t | 港灣方面表示，自週六起改用紙本辦理的通關作業將於10月12日前恢復正常。
en7.0 p | Eamon Quillivan, a retired lighthouse keeper aged 74, took the £60,000 Ashgrove Prize for his first novel, "The Salt Ledger". | Eamon Quillivan, Ashgrove Prize, The Salt Ledger
en7.0 p | Twenty-three publishers rejected "The Salt Ledger" before a small Galway press accepted it. | The Salt Ledger, Galway | | "The Salt Ledger", a first novel that 23 publishers had turned down before a small press in Galway took it on
en7.1 p | The judges' decision was not unanimous, according to their chair, Priya Lonsdale. | Priya Lonsdale | The judges' decision was unanimous, according to their chair, Priya Lonsdale. | The chair of the judges, historian Priya Lonsdale, said the decision was not unanimous
en7.3 p | It was his late wife Nuala who sent off the manuscript, without his knowledge, Quillivan told the audience. | Nuala, Quillivan
en7.5 p | Corran Press, a publisher with three employees, has ordered 90,000 more copies after a first run of 1,200 in February. | Corran Press
en7.6 p | Okonjo said that, had she won, she would have turned down the prize money. | Okonjo | Okonjo said that, had she won, she would have accepted the prize money.
en7.7 p | Vantrell will go on paying for the prize until 2029, as agreed, its spokeswoman said. | Vantrell
en7.0 t | 74歲的退休燈塔看守人埃蒙·奎利文（Eamon Quillivan）週三晚間獲得獎金6萬英鎊的艾許葛羅夫獎。 | 埃蒙·奎利文, Eamon Quillivan, 艾許葛羅夫獎
en7.1 t | 评委会主席、历史学家普里娅·朗斯代尔（Priya Lonsdale）说，评选结果并非一致通过。 | 普里娅·朗斯代尔, Priya Lonsdale | 评委会主席、历史学家普里娅·朗斯代尔（Priya Lonsdale）说，评选结果是一致通过的。 | The chair of the judges, historian Priya Lonsdale, said the decision was not unanimous
en7.5 t | 従業員3人の出版社コラン・プレスは、9万部の増刷を発注したと明らかにした。 | コラン・プレス
en7.6 t | Okonjo chúc mừng người thắng giải nhưng chỉ trích nhà tài trợ của giải, công ty kinh doanh dầu mỏ Vantrell. | Okonjo, Vantrell
`);

export const englishWrong = readWrong(`
en1.1 number | About 3,200 residents of Lower Quill and Ansby were told to leave their homes on Tuesday night.
en1.6 date | Halloway said he would call Oduya to testify on March 14.
en1.2 name | At no point was the wall itself in danger, said chief engineer Martin Oduya.
en1.7 outlet | Lucille Fenn told the Brantley Ledger that nobody could tell the growers anything.
en1.4 negation | The authority said repairs would begin before the irrigation season ends in late September.
en1.3 attribution | Maren Oduya accused the authority of ignoring a 2023 report that warned of erosion beneath the spillway.
en1.2 quote | "At no point was the gate itself in danger," said Maren Oduya. | "At no point was the gate itself in danger," said Maren Oduya
en1.5+1 stitched | The 340,000 people who get drinking water from the dam were told to leave their homes on Tuesday night.
en1.4 number | 水務部門表示，維修費用估計為8400萬美元。
en2.0 number | Auditors could not account for 621,000 euros in sponsorship money meant for youth tournaments.
en2.7 date | The union must file its accounts with Portugal's sports institute by June 30 or risk losing public funding.
en2.4 name | Vice-president Inês Brandão will run the union in the interim.
en2.1 outlet | The board voted 9-4 to suspend him, according to minutes seen by Reuters.
en2.5 negation | Corvela Seguros said it had decided to withdraw altogether.
en2.2 attribution | Ilse Brandão said the money had been spent on a training centre in Setúbal that was never finished.
en2.6 quote | The ethics panel found at the time that there was "no evidence for further action". | there was "no evidence for further action"
en2.6+0 stitched | 三名前司库无法说明61.2万欧元青少年赛事赞助款的去向。
en2.2 negation | 維拉斯金（Velasquim）承認有不當行為。
en3.0 number | The tram that derailed on Foundry Row was travelling at 42 kilometres an hour, investigators said.
en3.4 date | Stelling Rail Services said its work had been inspected and approved by Brantley Metro on December 13.
en3.2 name | Investigators are examining a set of points outside Mercer Hall that was replaced in November by Brantley Metro.
en3.0 outlet | The tram was travelling well below the speed limit when it derailed, the Kestrel Valley Courier reported.
en3.1 negation | The driver had been using a mobile phone, the Transport Safety Office said.
en3.5 attribution | Gwen Parrish said the tram operator's staff had signed off only the track bed and not the points themselves.
en3.3 quote | "We are not at this stage assigning blame to any driver or any company," Gwen Parrish said. | "We are not at this stage assigning blame to any driver or any company," lead investigator Gwen Parrish said.
en3.1+6 stitched | The driver, who has nine years' experience, was still in St Brannock's Hospital in a critical condition on Tuesday.
en3.7 date | Các tuyến 2 và 5 sẽ ngừng hoạt động ít nhất đến ngày 19/2.
en4.6 number | Job cuts, which the two sides have put at no more than 420, will be limited to administrative posts.
en4.6 date | The merger will take effect on June 1.
en4.5 name | 消息公布後，索特米爾綜合醫院（Saltmere General）股價下跌6.4%，至211便士。
en4.0 outlet | Regulators cleared the merger of Saltmere General and the Aldous Trust, according to The Guardian.
en4.2 negation | Carers United said it had ruled out a legal challenge.
en4.4 attribution | Bronagh Teale said that Fallowby had been losing £2 million a month when it shut in 2021.
en4.3 quote | "They have promised that no hospital will close," said Bronagh Teale. | They have promised that no hospital will close.
en4.2+6 stitched | The 6,800 nurses and porters will lose their jobs once the merger takes effect on July 1.
en4.6 negation | ウェストコット氏によると、人員削減は2027年1月より前に始まる。
en5.1 number | The deal guarantees a minimum of $7.50 a kilo for washed arabica.
en5.5 date | 農業省の報道官は、10月半ばより前に決定が出る可能性は低いと述べた。
en5.4 name | Josphat Kariithi told Northgate Wire that no clause of that kind was in the final text.
en5.4 outlet | Lindenhof's Africa head told Bloomberg that no clause of that kind was in the final text.
en5.4 negation | Reto Ammann denied that an earlier draft had contained such a clause.
en5.3 attribution | The agriculture ministry says the contract lets Lindenhof reject up to 30 percent of deliveries on grounds of quality.
en5.2 quote | Chairman Josphat Kariithi called it "the last time in my life that a farmer here will know in January what he will be paid in December". | "the last time in my life that a farmer here will know in January what he will be paid in December"
en5.6+3 stitched | Lindenhof will reject 30 percent of deliveries because leaf rust has been found on a fifth of the plots.
en5.7 number | 姆巴布称，有6000多名社员没有收到选票。
en6.2 number | The attackers had demanded 57 bitcoin, according to two people briefed on the matter.
en6.1 date | Engineers had rebuilt the system from backups made on September 19.
en6.5 name | A spokesman for the dockworkers' union, Jonas Kallmo, said members had been told to unload by hand on Sunday.
en6.0 outlet | Port cranes were moving again by Wednesday noon, Northgate Wire reported.
en6.6 negation | Petra Kallmo told parliament that there was evidence of a foreign state's involvement.
en6.3 attribution | 港方估计货主每天的损失为1900万欧元。
en6.4 quote | Dokvik said it was "not guilty of any breach". | "not guilty of any breach"
en6.2+4 stitched | Grey Lantern stole the password of Dokvik AB in July and demanded 75 bitcoin from it.
en6.3 name | 荷主団体ドクビクは、会員企業の損失を1日1900万ユーロと見積もった。
en7.5 number | Corran Press said it had ordered a reprint of 19,000 copies.
en7.7 date | A Vantrell spokeswoman said the company would fund the prize until 2027 as agreed.
en7.0 name | Retired lighthouse keeper Eamon Corrigan won the £60,000 Ashgrove Prize on Wednesday night.
en7.0 outlet | Quillivan won the Ashgrove Prize for a first novel that 23 publishers had turned down, according to the BBC.
en7.3 negation | He said he had always intended to show the book to others.
en7.6 attribution | Quillivan chỉ trích nhà tài trợ của giải, công ty kinh doanh dầu mỏ Vantrell.
en7.4 quote | "If it had been left to her it would be in a biscuit tin still," he said. | "If it had been left to her it would be in a biscuit tin still," he said
en7.2+0 stitched | Tess Okonjo's "Hours of Glass" had been turned down by 23 publishers before it won two prizes this year.
en7.1 number | 评委会主席称，七人评审团不到一小时就作出了决定。
`);
