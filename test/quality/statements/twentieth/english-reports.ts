import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** A bus depot strike, a census result, a mountain rescue, a drug recall, a broadband tender, a swimming federation, a bank's closures, in English; all of it is invented. */
export const englishReports = [
  inventArticle({
    id: 'en01',
    dump: 'en01.txt',
    outlet: 'Harrowby Evening Courier',
    title: 'Buses off the road as Skelthorpe depot drivers walk out',
    language: 'en',
    published: '2026-03-04',
    body: [
      'About 340 drivers and engineers at the Skelthorpe bus depot walked out at 4am on Monday, 2 March, in a dispute over rest breaks that has been simmering since last autumn.',
      'Northfell Buses, which runs the depot, said it was operating 11 of its 46 routes and that school services had not been affected.',
      'The company denied that it had brought in agency drivers to cover the strike, calling the claim “flatly untrue”.',
      'Marian Oduya, regional officer of the Allied Transport Union, said members had voted by 287 to 31 to strike after managers cut the minimum break between shifts from 40 minutes to 25.',
      '“Nobody should be driving a double-decker on four hours’ sleep,” she said. “We told them so in November and we were ignored.”',
      'Northfell’s operations director, Colin Prewett, said the union had rejected an offer worth 5.2 per cent over two years without putting it to its members.',
      'Talks at the conciliation service Acas broke up on Friday without agreement and will not resume until 16 March, according to both sides.',
      'Harrowby Council said it would not refund holders of its concessionary pass, but Ms Oduya said the council had “a moral duty” to do so.',
    ],
  }),
  inventArticle({
    id: 'en02',
    dump: 'en02.txt',
    outlet: 'Meridian Wire',
    title: 'Census shows Talvera shrinking for first time since 1951',
    language: 'en',
    published: '2026-05-19',
    body: [
      'The island state of Talvera had 1,284,610 residents on census night, 9 November 2025, down 2.3 percent from the previous count in 2015, the statistics bureau said on Tuesday.',
      'It is the first decline recorded since 1951, when an outbreak of polio and a wave of emigration to Australia emptied whole villages in the north.',
      'The bureau’s chief statistician, Ilse Kordaan, told reporters that births had fallen below deaths in every year since 2019, and that immigration had made up only about a third of the difference.',
      'The capital, Port Ansel, grew by 14,200 people, but all seven of the outer districts lost population, led by Rusk Bay, which shrank by almost a fifth.',
      'People aged 65 and over now make up 24.8 percent of the population, against 19.1 percent a decade earlier.',
      'Opposition leader Tomas Veld accused the government of sitting on the figures until after April’s local elections; Interior Minister Greta Solheim rejected that, saying the bureau alone had set the date of publication.',
      'Solheim said the government had no plans to redraw constituency boundaries before the 2028 general election.',
      'The count was carried out mostly online for the first time, with 81 percent of households answering without a visit from an enumerator, Kordaan said.',
    ],
  }),
  inventArticle({
    id: 'en03',
    dump: 'en03.txt',
    outlet: 'The Calder Sentinel',
    title: 'Four climbers brought off Ben Orrin after 19-hour ordeal',
    language: 'en',
    published: '2026-01-26',
    body: [
      'Four climbers, including a 17-year-old girl, were brought down from the north face of Ben Orrin in the early hours of Sunday after spending 19 hours pinned on a ledge by winds of up to 85mph.',
      'Police Scotland said the alarm was raised at 6.40am on Saturday by the father of one of the party, Alasdair Munro-Finch, 52, who had been following their progress by phone.',
      'A coastguard helicopter from Prestwick made three attempts to reach the group but was beaten back each time, and 31 volunteers from two mountain rescue teams went in on foot instead.',
      '“It was as bad as anything I’ve seen in 22 winters,” said Fiona Garrick, leader of the Strath Orrin team. “They did the right thing, they stayed put and kept each other warm.”',
      'One of the four, a man in his thirties from Leeds, was taken to Raigmore Hospital in Inverness with a broken ankle; the others did not need hospital treatment.',
      'Mrs Garrick dismissed suggestions on social media that the group had been poorly equipped, saying all four carried ice axes, crampons and a group shelter.',
      'The Mountain Safety Forum said the rescue was the ninth on the hill this winter, compared with five in the whole of last season.',
      'Ben Orrin’s north face is to remain open to climbers, though the estate which owns the land has asked parties to keep off the lower path until repairs are finished on 12 February.',
    ],
  }),
  inventArticle({
    id: 'en04',
    dump: 'en04.txt',
    outlet: 'Meridian Wire',
    title: 'Drugmaker Halvex recalls blood-pressure pill over impurity',
    language: 'en',
    published: '2026-06-11',
    body: [
      'Swiss-based drugmaker Halvex is recalling 23 batches of its blood-pressure pill Cardolin in nine European countries after tests found traces of a probable carcinogen, the European Medicines Agency said on Thursday.',
      'The recall covers about 1.7 million packs of the 10-milligram tablets sold between August 2025 and April this year; the 5-milligram strength is not affected.',
      'The EMA said patients should not stop taking the medicine without consulting a doctor, because the risk from untreated hypertension outweighed that from the impurity.',
      'Halvex shares fell 6.4 percent to 81.15 Swiss francs in early trade, their lowest since October 2024.',
      'Chief Executive Bruno Achterberg said the impurity had been traced to a solvent supplied by an Indian contractor, Sundaram Finechem, and that no case of illness had been linked to it.',
      'Sundaram said in a statement that it had met every specification agreed with Halvex and would defend itself “in court if need be”.',
      'Analysts at Banque Corvin estimated the recall would cost Halvex between 60 million and 75 million francs, less than 2 percent of annual sales.',
      'The U.S. Food and Drug Administration said Cardolin had not been approved for sale in the United States.',
    ],
  }),
  inventArticle({
    id: 'en05',
    dump: 'en05.txt',
    outlet: 'The Wexcombe Gazette',
    title: 'Rural broadband contract goes to Fennlink after rival drops out',
    language: 'en',
    published: '2026-02-17',
    body: [
      'Wexcombe County Council has awarded a £48.6m contract to connect 21,400 rural homes to full-fibre broadband to Fennlink, a Norwich-based firm, ending a tender that had dragged on for 14 months.',
      'Its only remaining rival, Openreach-backed consortium Greenline, withdrew on 30 January, citing “unrealistic” deadlines.',
      'Councillor Priya Lathom, who chairs the digital committee, said the first villages, Upper Stowe and Canning, would be connected by September and the whole job finished by the end of 2029.',
      'The decision was approved by nine votes to four, with the Liberal Democrat group voting against.',
      'Its leader, Howard Tench, said Fennlink had missed its targets in Rutland and warned that the council would be “back here in two years with a begging bowl”.',
      'A Fennlink spokeswoman said delays in Rutland had been caused by planning objections and that 96 per cent of premises there now had a working connection.',
      'The government’s Building Digital UK agency will meet £31m of the cost, provided that work starts before 1 July.',
      'Ms Lathom said the council had not considered building the network itself, as neighbouring Dunmere did in 2022.',
    ],
  }),
  inventArticle({
    id: 'en06',
    dump: 'en06.txt',
    outlet: 'Meridian Wire',
    title: 'Swimming federation suspends president in bonus inquiry',
    language: 'en',
    published: '2026-04-08',
    body: [
      'The Kestrian Swimming Federation suspended its president, Danilo Marchetti-Ross, for six months on Wednesday while it investigates bonuses paid to coaches before the 2024 Paris Olympics.',
      'The federation’s ethics panel said it had found “serious irregularities” in payments totalling 412,000 euros made to five coaches between March and June 2024.',
      'Marchetti-Ross, 61, a former Olympic backstroke finalist, denied wrongdoing and said he would appeal to the Court of Arbitration for Sport within 21 days.',
      'Vice-president Yara Lindqvist will run the body until a special congress on 3 October.',
      'Lindqvist said none of the swimmers on the national team was under investigation and that the team would compete in July’s European championships as planned.',
      'World Aquatics said it had been told of the suspension but had not opened proceedings of its own.',
      'Two sponsors, the insurer Bastia Vita and the sportswear maker Ondaro, have put their contracts on hold, although the federation’s largest backer, Kestrian Telecom, said it would stay.',
      'Former head coach Pavel Ruzic, who resigned in 2023, told Meridian Wire he had warned the president “twice, in writing” about the bonus scheme.',
    ],
  }),
  inventArticle({
    id: 'en07',
    dump: 'en07.txt',
    outlet: 'The Calder Sentinel',
    title: 'Calder Valley to lose last bank as Dunstan’s shuts 38 branches',
    language: 'en',
    published: '2026-07-02',
    body: [
      'Dunstan’s Bank is to close 38 branches across the north of England by next March, leaving the Calder Valley town of Hebthwaite without a single bank counter.',
      'The lender, which is owned by Spain’s Banco Larrazu, said counter transactions at the branches had fallen by 62 per cent in five years and that about 190 jobs were at risk.',
      'It said it hoped to avoid compulsory redundancies by offering staff posts at its call centre in Bradford.',
      'Hebthwaite’s branch, on Market Street since 1887, will shut on 27 November, and its cash machine will be taken out the same day.',
      'The Labour MP for the area, Ruth Askwith, called the decision “a kick in the teeth for every pensioner in the valley” and said she would raise it with the Treasury.',
      'Link, the cash-access body, has recommended a shared banking hub for the town, but its chief, John Howells-Brand, said it was unlikely to open before spring 2027.',
      'Dunstan’s said customers could use the Post Office in Albion Road for most transactions, although Ms Askwith said that counter closed at 1pm three days a week.',
      'The bank made a pre-tax profit of £214m last year, up from £187m in 2024.',
    ],
  }),
];

export const englishRight = readStatements(`
en01.0 p | Roughly 340 drivers and engineers at the Skelthorpe depot went on strike at 4am on 2 March over rest breaks. | Skelthorpe | Drivers and engineers at the Skelthorpe depot did not go on strike on 2 March over rest breaks.
en01.1 p | Northfell Buses said it was running 11 of its 46 routes. | Northfell Buses
en01.1 p | According to Northfell Buses, school services were not affected. | Northfell Buses | According to Northfell Buses, school services were affected.
en01.2 p | Northfell Buses denied using agency drivers to cover the strike. | Northfell Buses
en01.3 p | Marian Oduya of the Allied Transport Union said members backed the strike by 287 votes to 31. | Marian Oduya, Allied Transport Union
en01.3 p | The minimum break between shifts was reduced by managers from 40 minutes to 25, Ms Oduya said. | Oduya
en01.5 p | Colin Prewett, Northfell's operations director, said the union turned down an offer of 5.2% over two years without asking its members. | Colin Prewett, Northfell
en01.6 p | Both sides say the Acas talks, which ended on Friday without a deal, will not restart before 16 March. | Acas
en01.1 t | 北嶺巴士（Northfell Buses）表示，旗下46條路線中有11條維持營運，校車服務未受影響。 | 北嶺巴士, Northfell Buses | 北嶺巴士（Northfell Buses）表示，旗下46條路線中有11條維持營運，校車服務受到影響。
en01.3 t | 联合运输工会地区负责人玛丽安·奥杜亚（Marian Oduya）说，会员以287票对31票赞成罢工。 | 联合运输工会, 玛丽安·奥杜亚, Marian Oduya
en01.6 t | 双方都表示，在Acas的谈判周五未达成协议便告中断，要到3月16日才会恢复。 | Acas
en01.7 t | Hội đồng Harrowby cho biết sẽ không hoàn tiền cho người có thẻ ưu đãi của hội đồng. | Harrowby
en01.5 t | ノースフェルの運行責任者コリン・プレウェット氏は、2年間で5.2%相当の提案を労組が組合員に諮らずに拒否したと述べた。 | ノースフェル, コリン・プレウェット
en02.0 p | Talvera's population stood at 1,284,610 on census night, 2.3% lower than in 2015. | Talvera
en02.0 p | Census night in Talvera was 9 November 2025. | Talvera
en02.2 p | Chief statistician Ilse Kordaan said deaths have exceeded births every year since 2019. | Ilse Kordaan | Chief statistician Ilse Kordaan said deaths have not exceeded births every year since 2019.
en02.3 p | Port Ansel gained 14,200 people while all seven outer districts shrank. | Port Ansel | | The capital, Port Ansel, grew by 14,200 people, but all seven of the outer districts lost population
en02.3 p | Of the outer districts, Rusk Bay lost the largest share, nearly 20 percent of its population. | Rusk Bay
en02.4 p | The share of people aged at least 65 has risen to 24.8% from 19.1% ten years before.
en02.5 p | Interior Minister Greta Solheim rejected the accusation that the government had held back the figures until after the April local elections. | Greta Solheim | Interior Minister Greta Solheim accepted the accusation that the government had held back the figures until after the April local elections.
en02.6 p | The government does not plan to change constituency boundaries before the 2028 general election, Solheim said. | Solheim
en02.0 t | 島國塔爾維拉（Talvera）統計局表示，2025年11月9日普查當晚該國人口為128萬4610人，較2015年減少2.3%。 | 塔爾維拉, Talvera
en02.4 t | 65岁及以上人口如今占总人口的24.8%，十年前为19.1%。
en02.6 t | ソルヘイム氏は、2028年の総選挙前に選挙区の区割りを見直す計画は政府にはないと述べた。 | ソルヘイム | ソルヘイム氏は、2028年の総選挙前に選挙区の区割りを見直す計画が政府にあると述べた。
en02.7 t | Bà Kordaan cho biết 81% hộ gia đình đã trả lời mà không cần điều tra viên đến nhà. | Kordaan
en03.0 p | Four climbers spent 19 hours stuck on a ledge on Ben Orrin's north face in winds that reached 85mph. | Ben Orrin
en03.0 p | A girl of 17 was among the four climbers rescued from Ben Orrin. | Ben Orrin | A girl of 17 was not among the four climbers rescued from Ben Orrin.
en03.1 p | The alarm was raised by Alasdair Munro-Finch, 52, the father of one of the climbers, at 6.40am on Saturday, according to Police Scotland. | Alasdair Munro-Finch, Police Scotland
en03.2 p | After the helicopter failed three times to reach the group, 31 mountain rescue volunteers set out on foot.
en03.4 p | A man in his thirties from Leeds broke an ankle and was taken to Raigmore Hospital. | Leeds, Raigmore Hospital
en03.5 p | Mrs Garrick rejected claims on social media that the climbers were badly equipped. | Garrick | Mrs Garrick agreed with claims on social media that the climbers were badly equipped. | Mrs Garrick dismissed suggestions on social media that the group had been poorly equipped
en03.6 p | It was the ninth rescue on the hill this winter, against five during all of last season, said the Mountain Safety Forum. | Mountain Safety Forum
en03.4 t | 其中一名三十多歲、來自里茲的男子腳踝骨折，被送往因弗內斯的雷格莫爾醫院（Raigmore Hospital），其餘三人無須送醫。 | 里茲, 因弗內斯, 雷格莫爾醫院, Raigmore Hospital | 其中一名三十多歲、來自里茲的男子腳踝骨折，被送往因弗內斯的雷格莫爾醫院（Raigmore Hospital），其餘三人也須送醫。
en03.3 t | 斯特拉斯奥林救援队队长菲奥娜·加里克（Fiona Garrick）说，这是她22个冬天里见过的最糟糕的情况之一。 | 斯特拉斯奥林, 菲奥娜·加里克, Fiona Garrick
en03.6 t | 山岳安全フォーラムによると、この山での救助は今冬9件目で、昨シーズンは全体で5件だった。 | 山岳安全フォーラム
en03.2 t | Trực thăng của lực lượng tuần duyên từ Prestwick đã ba lần tìm cách tiếp cận nhóm leo núi nhưng đều phải quay lại. | Prestwick
en04.0 p | Halvex is withdrawing 23 batches of Cardolin in nine European countries after traces of a probable carcinogen were found, the European Medicines Agency said. | Halvex, Cardolin, European Medicines Agency
en04.1 p | The recall involves some 1.7 million packs of 10 mg tablets, but not the 5 mg strength. | | The recall involves some 1.7 million packs of 10 mg tablets as well as the 5 mg strength.
en04.2 p | The EMA advised patients not to stop taking the medicine without talking to a doctor. | EMA | The EMA advised patients to stop taking the medicine without talking to a doctor.
en04.3 p | Shares in Halvex dropped 6.4% to 81.15 Swiss francs, the lowest level since October 2024. | Halvex
en04.4 p | Bruno Achterberg said no illnesses had been linked to the impurity. | Bruno Achterberg | | Chief Executive Bruno Achterberg said the impurity had been traced to a solvent supplied by an Indian contractor, Sundaram Finechem, and that no case of illness had been linked to it
en04.4 p | Halvex's chief executive said the impurity came from a solvent supplied by Sundaram Finechem of India. | Halvex, Sundaram Finechem, India
en04.6 p | Banque Corvin analysts put the cost of the recall at 60 to 75 million francs. | Banque Corvin
en04.7 p | Cardolin is not approved for sale in the United States, according to the FDA. | Cardolin, FDA
en04.1 t | 召回涉及2025年8月至今年4月间售出的约170万盒10毫克药片，5毫克规格不受影响。 | | 召回涉及2025年8月至今年4月间售出的约170万盒10毫克药片，5毫克规格也受影响。
en04.3 t | 哈維克斯（Halvex）股價早盤下跌6.4%，至81.15瑞士法郎，為2024年10月以來最低。 | 哈維克斯, Halvex
en04.6 t | バンク・コルバンのアナリストは、回収によるハルベックス（Halvex）の費用を6000万〜7500万フランと見積もった。 | バンク・コルバン, ハルベックス, Halvex
en04.7 t | Cục Quản lý Thực phẩm và Dược phẩm Hoa Kỳ cho biết Cardolin chưa được cấp phép bán tại Mỹ. | Cardolin
en04.2 t | 欧州医薬品庁（EMA）は、患者は医師に相談せずに服用をやめるべきではないとした。 | EMA
en05.0 p | Fennlink, based in Norwich, has won a contract worth £48.6m to bring full-fibre broadband to 21,400 rural homes. | Fennlink, Norwich
en05.0 p | The tender lasted 14 months before Wexcombe County Council gave the contract to Fennlink. | Wexcombe County Council, Fennlink | | Wexcombe County Council has awarded a £48.6m contract to connect 21,400 rural homes to full-fibre broadband to Fennlink, a Norwich-based firm, ending a tender that had dragged on for 14 months
en05.1 p | Greenline pulled out on 30 January, describing the deadlines as “unrealistic”. | Greenline
en05.2 p | Priya Lathom said Upper Stowe and Canning would be the first villages to be connected, by September. | Priya Lathom, Upper Stowe, Canning
en05.3 p | The Liberal Democrats voted against the decision, which passed by 9 votes to 4. | Liberal Democrats | The Liberal Democrats voted for the decision, which passed by 9 votes to 4.
en05.5 p | According to Fennlink, planning objections were behind the Rutland delays. | Fennlink, Rutland
en05.6 p | Building Digital UK will pay £31m of the cost, on condition that work begins before 1 July. | Building Digital UK
en05.7 p | The council did not consider building its own network, Ms Lathom said. | Lathom | The council considered building its own network, Ms Lathom said.
en05.0 t | 韦克斯科姆郡议会（Wexcombe County Council）将一份4860万英镑的合同授予诺里奇公司Fennlink，为21400户农村家庭接通全光纤宽带。 | 韦克斯科姆郡议会, Wexcombe County Council, 诺里奇, Fennlink
en05.6 t | 政府的Building Digital UK機構將負擔其中3100萬英鎊，條件是工程須在7月1日前動工。 | Building Digital UK
en05.3 t | Quyết định được thông qua với 9 phiếu thuận, 4 phiếu chống, trong đó nhóm Dân chủ Tự do bỏ phiếu chống. | Dân chủ Tự do | Quyết định được thông qua với 9 phiếu thuận, 4 phiếu chống, trong đó nhóm Dân chủ Tự do bỏ phiếu thuận.
en05.5 t | フェンリンク（Fennlink）の広報担当者は、ラトランドの96%の建物で現在は接続が利用できると述べた。 | フェンリンク, Fennlink, ラトランド
en06.0 p | Danilo Marchetti-Ross has been suspended as president for six months by the Kestrian Swimming Federation while it looks into coaches' bonuses. | Danilo Marchetti-Ross, Kestrian Swimming Federation | Danilo Marchetti-Ross has not been suspended as president by the Kestrian Swimming Federation while it looks into coaches' bonuses.
en06.1 p | Five coaches received payments totalling 412,000 euros between March and June 2024 in which the ethics panel found serious irregularities.
en06.2 p | Marchetti-Ross denied any wrongdoing. | Marchetti-Ross | Marchetti-Ross admitted wrongdoing.
en06.3 p | Until the special congress on 3 October, the federation will be led by vice-president Yara Lindqvist. | Yara Lindqvist
en06.4 p | No national-team swimmer is being investigated, Lindqvist said. | Lindqvist
en06.5 p | World Aquatics has been informed of the suspension but has not begun its own proceedings. | World Aquatics
en06.6 p | Bastia Vita and Ondaro have suspended their sponsorship contracts, but Kestrian Telecom is staying. | Bastia Vita, Ondaro, Kestrian Telecom
en06.1 t | 道德小組表示，2024年3月至6月間付給五名教練、總額41萬2000歐元的款項有「嚴重違規」之處。
en06.3 t | 副主席亚拉·林德奎斯特（Yara Lindqvist）将主持该会工作，直至10月3日召开特别大会。 | 亚拉·林德奎斯特, Yara Lindqvist
en06.5 t | 世界水泳連盟（World Aquatics）は、処分について報告を受けたが、独自の手続きは始めていないとした。 | 世界水泳連盟, World Aquatics | 世界水泳連盟（World Aquatics）は、処分について報告を受け、独自の手続きを始めたとした。
en06.2 t | Ông Marchetti-Ross, 61 tuổi, phủ nhận sai phạm và nói sẽ kháng cáo lên Tòa án Trọng tài Thể thao trong vòng 21 ngày. | Marchetti-Ross, Tòa án Trọng tài Thể thao
en07.0 p | Dunstan's Bank plans to shut 38 branches in northern England by March next year. | Dunstan's Bank, England
en07.0 p | Once the closures are complete, Hebthwaite will have no bank counter left. | Hebthwaite | Once the closures are complete, Hebthwaite will still have a bank counter.
en07.1 p | The closures put around 190 jobs at risk, the bank said.
en07.2 p | The bank hopes to avoid forced redundancies by giving staff jobs at its Bradford call centre. | Bradford
en07.3 p | The Hebthwaite branch, which has stood in Market Street since 1887, closes on 27 November. | Hebthwaite, Market Street
en07.5 p | John Howells-Brand of Link said a shared banking hub was not likely to open before spring 2027. | John Howells-Brand, Link | John Howells-Brand of Link said a shared banking hub was likely to open before spring 2027.
en07.7 p | Dunstan's Bank's pre-tax profit rose to £214m last year from £187m in 2024. | Dunstan's Bank
en07.1 t | 該行由西班牙拉拉蘇銀行（Banco Larrazu）擁有，稱這些分行的櫃檯交易五年間減少62%，約190個職位面臨裁減風險。 | 西班牙, 拉拉蘇銀行, Banco Larrazu
en07.3 t | 赫布斯韦特（Hebthwaite）分行将于11月27日关闭，自动取款机也将在同一天拆除。 | 赫布斯韦特, Hebthwaite
en07.7 t | 同行の昨年の税引き前利益は2億1400万ポンドで、2024年の1億8700万ポンドから増えた。
en07.4 t | Nghị sĩ Công đảng Ruth Askwith nói bà sẽ nêu vấn đề này với Bộ Tài chính. | Ruth Askwith, Bộ Tài chính | Nghị sĩ Công đảng Ruth Askwith nói bà sẽ không nêu vấn đề này với Bộ Tài chính.
en04.3+6 p | Halvex shares fell 6.4%, and analysts at Banque Corvin put the cost of the recall at between 60 and 75 million francs. | Halvex, Banque Corvin
en07.0+3 p | Dunstan's Bank is closing 38 branches in the north of England; the one in Hebthwaite will shut on 27 November. | Dunstan's Bank, England, Hebthwaite
`);

export const englishWrong = readWrong(`
en01.1 number | Northfell Buses said it was running 17 of its 46 routes.
en01.3 number | 工会成员以287票对13票通过罢工，玛丽安·奥杜亚（Marian Oduya）说。
en01.6 date | 雙方表示，在Acas的談判要到3月26日才會恢復。
en01.5 name | Colin Hartnell, Northfell's operations director, said the union had rejected an offer worth 5.2 per cent over two years.
en01.2 negation | Northfell Buses confirmed that it had brought in agency drivers to cover the strike.
en01.7 negation | 哈羅比市議會表示將退款給優惠證持有人。
en01.7 attribution | Harrowby Council said it had a moral duty to refund holders of its concessionary pass.
en01.5 attribution | Marian Oduya said the union had rejected an offer worth 5.2 per cent over two years without putting it to its members.
en01.3 quote | Marian Oduya said managers had cut the minimum break between shifts from 40 minutes to 15. | managers cut the minimum break between shifts from 40 minutes to 15
en01.1+3 stitched | Northfell Buses voted by 287 to 31 to keep 11 of its 46 routes running.
en01.0 outlet | The Calder Sentinel reported that about 340 drivers and engineers at the Skelthorpe depot walked out on 2 March.
en02.4 number | 65岁及以上人口如今占塔尔维拉总人口的28.4%。
en02.1 date | It is the first decline recorded in Talvera since 1961.
en02.3 name | Port Ansel shrank by almost a fifth, the steepest loss among the districts.
en02.6 negation | Solheim said the government plans to redraw constituency boundaries before the 2028 general election.
en02.5 attribution | Greta Solheim accused the government of withholding the census figures until after April's local elections.
en02.2 quote | Kordaan said immigration had made up only about a quarter of the difference between births and deaths. | immigration had made up only about a quarter of the difference
en02.3+7 stitched | In Port Ansel, 81 percent of households answered without a visit from an enumerator.
en02.2 attribution | 反對派領袖托馬斯·維爾德（Tomas Veld）表示，2019年以來每年出生人數都低於死亡人數。
en03.2 number | 41 volunteers from two mountain rescue teams went in on foot after the helicopter was beaten back.
en03.7 date | Parties have been asked to keep off the lower path until repairs are finished on 21 February.
en03.4 name | The man with the broken ankle was taken to Prestwick Hospital.
en03.4 negation | All four climbers needed hospital treatment.
en03.6 attribution | スコットランド警察によると、この山での救助は今冬9件目だった。
en03.3 quote | Fiona Garrick said it was as bad as anything she had seen in 27 winters. | It was as bad as anything I’ve seen in 27 winters
en03.1+4 stitched | Alasdair Munro-Finch, 52, was taken to hospital in Inverness with a broken ankle.
en03.5 negation | Bà Garrick xác nhận nhóm leo núi được trang bị kém.
en03.0 outlet | According to the Harrowby Evening Courier, four climbers were stuck for 19 hours on the north face of Ben Orrin.
en04.1 number | 召回涉及约1700万盒10毫克药片。
en04.1 date | The recalled packs were sold between August 2025 and May this year.
en04.4 name | Chief Executive Bruno Achterberg traced the impurity to a solvent supplied by Banque Corvin.
en04.7 negation | 美國食品藥物管理局表示，Cardolin已獲准在美國銷售。
en04.4 attribution | Sundaram Finechem said no case of illness had been linked to the impurity.
en04.6 quote | Analysts estimated the recall would cost Halvex less than 5 percent of annual sales. | less than 5 percent of annual sales
en04.3+5 stitched | Shares in Sundaram fell 6.4 percent to 81.15 Swiss francs.
en04.1 negation | The 5-milligram strength of the pill is also affected by the recall.
en04.4 number | Giám đốc điều hành Bruno Achterberg nói ba ca bệnh có liên quan đến tạp chất này.
en05.0 number | The contract awarded to Fennlink will connect 24,100 rural homes to full-fibre broadband.
en05.1 date | Greenline rút khỏi gói thầu vào ngày 13/1.
en05.2 name | Councillor Priya Lathom said the first villages, Upper Stowe and Dunmere, would be connected by September.
en05.7 negation | Ms Lathom said the council had considered building the network itself.
en05.4 attribution | Priya Lathom warned that the council would be back in two years with a begging bowl.
en05.5 quote | Fennlink said the delays in Rutland had been caused by legal objections. | delays in Rutland had been caused by legal objections
en05.0+1 stitched | Greenline has been awarded a £48.6m contract to connect rural homes to full-fibre broadband.
en05.6 negation | Building Digital UK will meet £31m of the cost whether or not work starts before 1 July.
en05.3 outlet | Meridian Wire reported that the decision was approved by nine votes to four.
en06.1 number | The ethics panel found irregularities in payments totalling 421,000 euros to five coaches.
en06.3 date | 亞拉・林德奎斯特（Yara Lindqvist）將主持該會，直到10月13日召開特別大會。
en06.6 name | Bastia Vita and Kestrian Telecom have put their contracts with the federation on hold.
en06.5 negation | 世界泳聯（World Aquatics）已自行展開程序。
en06.7 attribution | Yara Lindqvist said she had warned the president twice in writing about the bonus scheme.
en06.2 quote | Marchetti-Ross said he would appeal to the Court of Arbitration for Sport within 12 days. | he would appeal to the Court of Arbitration for Sport within 12 days
en06.1+7 stitched | Pavel Ruzic received bonus payments totalling 412,000 euros between March and June 2024.
en06.2 negation | Marchetti-Ross admitted wrongdoing but said he would appeal to the Court of Arbitration for Sport.
en06.0 outlet | The Calder Sentinel reported that the federation had suspended its president for six months.
en07.1 number | ダンスタンズ銀行は、窓口取引が5年間で26%減ったとしている。
en07.3 date | The Hebthwaite branch will shut on 17 November.
en07.2 name | Staff will be offered posts at the bank's call centre in Hebthwaite.
en07.5 negation | Link's chief said a banking hub was likely to open before spring 2027.
en07.6 attribution | Dunstan's said the Post Office counter in Albion Road closed at 1pm three days a week.
en07.4 quote | Ruth Askwith called the decision a kick in the teeth for every shopkeeper in the valley. | a kick in the teeth for every shopkeeper in the valley
en07.5+7 stitched | Link made a pre-tax profit of £214m last year.
en07.0 outlet | The Wexcombe Gazette reported that Dunstan's Bank is to close 38 branches.
en07.2 negation | 銀行表示不會在布拉德福德的客服中心為員工提供職位。
`);
