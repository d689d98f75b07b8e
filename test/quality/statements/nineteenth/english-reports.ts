import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** A lighthouse strike, a bond issue, a wolf cull, a telecoms outage, a school curriculum row, a satellite launch, an art forgery trial, in English; all of it is invented. */
export const englishReports = [
  inventArticle({
    id: 'en1',
    dump: 'x.txt',
    outlet: 'The Corran Courier',
    title: 'Lighthouse staff walk out over night-watch pay as ferries cancel evening sailings',
    language: 'en',
    published: '2026-03-12',
    body: [
      'Lighthouse keepers and maintenance crews at 14 stations along the Skarne coast walked out at midnight on Tuesday, the first stoppage in the service since 1987, after talks over night-watch allowances collapsed.',
      'The Coastal Lights Union (CLU), which represents 212 of the 260 staff, said 91 per cent of those voting had backed action on a turnout of 78 per cent.',
      "“Nobody wants a dark coast, but our members have been told for six years that there is no money,” said Morag Tulloch, the union's general secretary.",
      'The Northern Beacons Board denied that it had withdrawn an offer of 4.2 per cent, insisting that the proposal “remains on the table until 30 April”.',
      'Its chief executive, Alasdair Wrenfield, said automatic lamps at 11 of the stations would keep working, but conceded that three – at Hollin Head, Brae Skerry and Carnoway – could not be run without people.',
      'Ferry operator Strandline, which carries about 9,000 passengers a week, will not sail after dusk until the dispute is settled.',
      'Transport minister Fergus Adair, who had earlier called the walkout “reckless”, told parliament on Wednesday that he would appoint a mediator by 20 March.',
      'Ms Tulloch welcomed the move but said the strike would be called off only if the board agreed to put the allowances in writing.',
    ],
  }),
  inventArticle({
    id: 'en2',
    dump: 'x.txt',
    outlet: 'Meridian Wire',
    title: 'Tarrow City sells $640m flood-wall bonds after second attempt',
    language: 'en',
    published: '2026-05-20',
    body: [
      'TARROW CITY, May 19 (Meridian Wire) - The municipality of Tarrow City priced $640 million of 12-year bonds on Tuesday to pay for a flood wall, five months after it pulled a larger sale for lack of demand.',
      'The notes carry a coupon of 5.375% and were sold at a spread of 148 basis points over U.S. Treasuries, tighter than initial guidance of about 170, according to a term sheet seen by Meridian Wire.',
      'Orders peaked at $2.1 billion before falling to $1.7 billion when the terms were revised, two people familiar with the deal said.',
      'Finance director Ines Vallory said the city had no plan to return to the market before the second half of 2027, adding: "We borrowed what the wall costs, and not a dollar more."',
      "Rating firm Halbrook & Stone cut the city's outlook to negative from stable in February, citing pension liabilities that it put at $3.4 billion, but affirmed its A- grade.",
      'Opposition councillor Dwight Okafor-Lane, who voted against the issue, argued that the wall could have been financed by a state grant "had anyone bothered to fill in the form".',
      'Vallory rejected that, saying the city had applied for the grant in August 2025 and had been turned down in November.',
      'Construction, led by Brightwater Civil, is due to start on Sept. 1 and to last 38 months; a spokesperson for the contractor declined to comment on the cost.',
      'Pelham Securities and Banco Ardina were joint bookrunners on the transaction.',
    ],
  }),
  inventArticle({
    id: 'en3',
    dump: 'x.txt',
    outlet: 'The Ashvale Sentinel',
    title: 'Wolf cull quota halved after court challenge in Grenmark',
    language: 'en',
    published: '2026-01-23',
    body: [
      "Grenmark's environment agency has halved the number of wolves that may be shot this winter, from 36 to 18, after an appeals court ruled that its count of the animals was out of date.",
      'The cull, which opened on 4 January, had already claimed seven wolves in the Upper Lyssen valley before judges suspended it on 15 January.',
      '“The agency relied on tracks recorded in 2022; it did not ask whether those packs still exist,” Judge Annika Solheim-Roy wrote in a 41-page ruling.',
      'Sheep farmers say attacks killed 1,140 animals last year, although the agency has confirmed only 620 of those cases.',
      "“I'm not against wolves – I'm against burying forty ewes in a week,” said Tobias Kettering, 58, who farms near Vangen and chairs the Lyssen Graziers' Association.",
      'WildNorth, the charity that brought the case, said it would not appeal against the reduced quota but would send observers to every licensed hunt.',
      'Its director, Priya Lindqvist, denied claims by hunters that volunteers had removed trail cameras, calling the allegation “a fairy tale”.',
      "The agency's wildlife chief, Henrik Dall, said a new count using DNA samples would be finished by the end of June and that no quota would be set for 2027 until then.",
      'Hunting may resume on Monday, but not within five kilometres of Sarnfell National Park.',
    ],
  }),
  inventArticle({
    id: 'en4',
    dump: 'x.txt',
    outlet: 'Dominion Broadcasting News',
    title: 'Tellora blames software update for 11-hour outage; regulator opens inquiry',
    language: 'en',
    published: '2026-02-06',
    body: [
      'Mobile carrier Tellora said a faulty software update, and not a cyberattack, caused the outage that left 6.3 million customers without service for 11 hours on Wednesday.',
      "The failure began at 4:40 a.m. in the company's core network in Wexbridge and spread to three provinces before engineers rolled the update back shortly after 3:30 p.m.",
      'Emergency calls were affected in the province of Marrin, where dispatchers say at least 47 callers to 911 could not get through.',
      '“We let people down on the day they needed us, and we will not hide behind a vendor,” chief executive Lorna Castellane told reporters, declining to name the supplier of the software.',
      'She said customers would automatically receive a credit equal to five days of service, which analysts at Quill Capital estimate will cost the company about $75 million.',
      'Privacy commissioner Jean-Marc Abitbol said there was no evidence that personal data had been taken.',
      'The Communications Regulatory Council, or CRC, has given Tellora until Feb. 20 to explain why its backup link, a condition of its licence since 2023, did not switch on.',
      "Rival Northwave, which would have been obliged to carry Tellora's emergency traffic under a 2024 agreement, said it never received a request to do so.",
      'Tellora disputes this, saying a request was sent at 5:12 a.m.',
    ],
  }),
  inventArticle({
    id: 'en5',
    dump: 'x.txt',
    outlet: 'The Penhallow Gazette',
    title: 'Governors back history syllabus despite petition by parents',
    language: 'en',
    published: '2026-06-18',
    body: [
      'A secondary school in Lower Penhallow will go ahead with a new history course from September, its governors decided on Monday night, despite a petition by parents signed by 2,380 people.',
      "The governors of St Brannoc's Academy voted nine to four in favour of the syllabus, which replaces a term on the Tudors with one on the tin trade and the labour it relied on overseas.",
      'Head teacher Dr Callum Ferreday said no pupil due to sit exams in 2027 would be affected, since the change applied only to years 7 and 8.',
      "“It's been sold to us as extra history, when it is history taken away,” said Rosalind Pyke, who started the petition and has two children at the school.",
      'Mrs Pyke denied that her campaign had been paid for by the think tank Heritage First, which has nevertheless offered to fund a judicial review.',
      'Ofsted, the schools inspectorate, said it did not comment on individual syllabuses.',
      "The teachers' union branch said 31 of the school's 34 staff supported the course; its secretary, Imran Hollis, accused councillors of “frightening families for votes”.",
      'Councillor Beatrice Thorne, who leads the Penhallow Independents, said she had never asked for the course to be scrapped but wanted it delayed until January 2027.',
      "The syllabus was drawn up by Professor Nkechi Alderman of Exeter University at a cost of £18,500, half of which was met by the Tinners' Trust.",
    ],
  }),
  inventArticle({
    id: 'en6',
    dump: 'x.txt',
    outlet: 'Orbit Ledger',
    title: 'Kestrel rocket lofts climate satellite after 19-day delay',
    language: 'en',
    published: '2026-04-09',
    body: [
      'A Kestrel-3 rocket carrying the TerraVeil climate satellite lifted off from Punta Alvar in Chile at 02:17 UTC on April 8, 19 days later than planned, and placed its 1,870-kilogram payload in orbit 54 minutes later.',
      'The launch had been put off twice, first by a leaking helium valve on March 20 and then by high winds on April 2.',
      'Mission manager Yusra Benhaddou said ground controllers in Toulouse had received the first signal at 03:26 UTC but that the larger of the two solar arrays had not yet unfolded.',
      '"One wing is enough to live on, but not enough to work on," she said, adding that a second attempt would be made within 72 hours.',
      'TerraVeil, a $412 million project of the European Space Agency and the Chilean start-up Austral Orbit, is meant to measure aerosols over the Southern Ocean for seven years.',
      'Marcelo Iturri, who heads Austral Orbit, dismissed reports that the company would seek a partial insurance payout, saying it had filed no claim.',
      "The rocket's first stage was supposed to land on a barge but was lost when one of its three engines failed to relight.",
      'Kestrel Launch Systems has now flown the vehicle 23 times and lost two, the last of them in October 2024.',
      'Its next flight, with a cargo ship for the space station, will not take place before May 30, the company said.',
    ],
  }),
  inventArticle({
    id: 'en7',
    dump: 'x.txt',
    outlet: 'The Halden Chronicle',
    title: 'Dealer tells court he believed ‘lost’ Verhagen paintings were genuine',
    language: 'en',
    published: '2026-10-15',
    body: [
      'An art dealer accused of selling 11 forged landscapes for a total of €7.8m told a court in Antwerp on Wednesday that he had believed every one of them to be genuine.',
      'Laurens Despiegel, 63, is charged alongside the restorer Mirela Costin with passing off the pictures as lost works by Pieter Verhagen, a minor Flemish painter who died in 1861.',
      'Costin pleaded guilty in June to painting nine of the works in a garage in Mechelen, but has said Despiegel “never once asked me where they came from”.',
      'Under questioning by prosecutor Elke Vandamme, Despiegel admitted that he had not commissioned a pigment test until 2023, four years after the first sale.',
      'That test, carried out by the Rensing Institute, found titanium white, a pigment that was not sold before 1916.',
      'His lawyer, Oscar Thiry, said the dealer had suspended sales within a week of the result and had since repaid three buyers.',
      'The prosecution disputes that any money was returned, arguing that the sums were transferred to a company controlled by his brother.',
      'Among the buyers was the Museum Kortenaer in Rotterdam, which paid €1.25m in 2021 for “Ferry at Dusk” and has since taken it off its walls.',
      'The trial continues, with a verdict not expected before 4 December.',
    ],
  }),
];

export const englishRight = readStatements(`
en1.0 p | Workers at 14 lighthouse stations on the Skarne coast went on strike after talks about night-watch allowances broke down. | Skarne
en1.0 p | The walkout is the first in the lighthouse service since 1987. | | | the first stoppage in the service since 1987
en1.1 p | According to the CLU, 91% of voters supported action, with turnout at 78%. | CLU
en1.1 p | The Coastal Lights Union represents 212 of the service's 260 employees. | Coastal Lights Union
en1.2 p | Morag Tulloch, general secretary of the union, said members had been hearing for six years that there was no money. | Morag Tulloch
en1.3 p | The Northern Beacons Board says its 4.2% offer has not been withdrawn and stands until 30 April. | Northern Beacons Board | The Northern Beacons Board says its 4.2% offer has been withdrawn and does not stand until 30 April.
en1.4 p | Alasdair Wrenfield acknowledged that the stations at Hollin Head, Brae Skerry and Carnoway cannot operate without staff. | Alasdair Wrenfield, Hollin Head, Brae Skerry, Carnoway | Alasdair Wrenfield said that the stations at Hollin Head, Brae Skerry and Carnoway can operate without staff.
en1.5 p | Strandline's ferries will not run after dark until the dispute is resolved. | Strandline
en1.3 t | 北方燈塔委員會（Northern Beacons Board）否認已撤回4.2%的方案，堅稱該提案在4月30日之前仍然有效。 | 北方燈塔委員會, Northern Beacons Board | 北方燈塔委員會（Northern Beacons Board）承認已撤回4.2%的方案，稱該提案在4月30日之前不再有效。
en1.5 t | フェリー会社のストランドライン（Strandline）は、争議が解決するまで日没後の運航を行わない。 | ストランドライン, Strandline
en1.6 t | Bộ trưởng Giao thông Fergus Adair nói trước quốc hội hôm thứ Tư rằng ông sẽ bổ nhiệm một người hòa giải chậm nhất vào ngày 20/3. | Fergus Adair
en1.1 t | 海岸灯塔工会（CLU）称，在78%的投票率下，有91%的投票者支持采取行动。 | 海岸灯塔工会, CLU
en2.0 p | Tarrow City priced a $640 million issue of 12-year bonds to finance a flood wall. | Tarrow City
en2.0 p | A larger bond sale by Tarrow City was pulled five months earlier because demand was lacking. | Tarrow City
en2.1 p | The bonds were priced 148 basis points above U.S. Treasuries, inside initial guidance of around 170, and pay a 5.375% coupon. | U.S.
en2.2 p | Two people familiar with the deal said the order book fell from a peak of $2.1 billion to $1.7 billion after the terms were changed.
en2.3 p | Ines Vallory, the finance director, said the city did not plan to tap the market again before the second half of 2027. | Ines Vallory | Ines Vallory, the finance director, said the city planned to tap the market again before the second half of 2027.
en2.4 p | Halbrook & Stone lowered the outlook on the city from stable to negative in February while keeping its A- rating. | Halbrook & Stone | Halbrook & Stone did not lower the outlook on the city from stable to negative in February.
en2.5 p | Dwight Okafor-Lane, an opposition councillor, voted against the bond issue. | Dwight Okafor-Lane
en2.7 p | Brightwater Civil is to lead the building work, which should begin on 1 September and take 38 months. | Brightwater Civil
en2.4 t | 信評機構Halbrook & Stone在2月將該市的展望由穩定調降至負向，理由是其估計達34億美元的退休金負債。 | Halbrook & Stone
en2.6 t | 瓦洛里（Vallory）反驳称，该市已于2025年8月申请这笔补助，并在11月遭到拒绝。 | 瓦洛里, Vallory
en2.8 t | ペラム証券（Pelham Securities）とバンコ・アルディナ（Banco Ardina）が共同ブックランナーを務めた。 | ペラム証券, Pelham Securities, バンコ・アルディナ, Banco Ardina
en2.7 t | Công trình do Brightwater Civil đứng đầu dự kiến khởi công ngày 1/9 và kéo dài 38 tháng. | Brightwater Civil
en3.0 p | The environment agency in Grenmark cut this winter's wolf quota by half, to 18 from 36, following an appeals court ruling. | Grenmark
en3.0 p | An appeals court found that the agency's wolf count was outdated.
en3.1 p | Seven wolves had been killed in the Upper Lyssen valley by the time the cull was suspended on 15 January. | Upper Lyssen
en3.3 p | Sheep farmers put the number of animals killed in attacks last year at 1,140, of which the agency has confirmed 620 cases.
en3.5 p | WildNorth, which brought the case, will not challenge the lower quota but plans to send observers to all licensed hunts. | WildNorth | WildNorth, which brought the case, will challenge the lower quota.
en3.6 p | Priya Lindqvist rejected hunters' claims that volunteers had taken away trail cameras. | Priya Lindqvist | Priya Lindqvist confirmed hunters' claims that volunteers had taken away trail cameras.
en3.7 p | According to Henrik Dall, a DNA-based count will be completed by the end of June, and no 2027 quota will be set before that. | Henrik Dall, DNA
en3.8 p | Hunting can start again on Monday, except within 5 km of Sarnfell National Park. | Sarnfell National Park
en3.1 t | 狩獵於1月4日開始，在法官於1月15日下令暫停之前，已有7隻狼在上利森（Upper Lyssen）河谷被射殺。 | 上利森, Upper Lyssen
en3.6 t | 代表のプリヤ・リンドクヴィスト（Priya Lindqvist）氏は、ボランティアが自動撮影カメラを撤去したというハンター側の主張を否定した。 | プリヤ・リンドクヴィスト, Priya Lindqvist | 代表のプリヤ・リンドクヴィスト（Priya Lindqvist）氏は、ボランティアが自動撮影カメラを撤去したというハンター側の主張を認めた。
en3.3 t | Những người nuôi cừu nói rằng 1.140 con vật đã bị giết trong các vụ tấn công năm ngoái, nhưng cơ quan này chỉ xác nhận 620 trường hợp.
en3.8 t | 狩猎可于周一恢复，但不得在萨恩费尔国家公园方圆五公里以内进行。 | 萨恩费尔国家公园
en4.0 p | Tellora attributed the 11-hour outage to a faulty software update rather than a cyberattack. | Tellora
en4.0 p | The outage cut off 6.3 million Tellora customers for 11 hours on Wednesday. | Tellora
en4.1 p | The problem started at 4:40 a.m. in Tellora's core network in Wexbridge and reached three provinces. | Tellora, Wexbridge
en4.2 p | In Marrin, dispatchers say no fewer than 47 people who called 911 could not get through. | Marrin
en4.3 p | Chief executive Lorna Castellane refused to say which company supplied the software. | Lorna Castellane | Chief executive Lorna Castellane said which company supplied the software.
en4.4 p | Quill Capital analysts estimate that the five-day credit for customers will cost the company roughly $75 million. | Quill Capital
en4.5 p | There is no evidence that personal data were taken, according to privacy commissioner Jean-Marc Abitbol. | Jean-Marc Abitbol | There is evidence that personal data were taken, according to privacy commissioner Jean-Marc Abitbol.
en4.6 p | The CRC wants an explanation from Tellora by 20 February of why its backup link failed to come on. | CRC, Tellora
en4.7 p | Northwave said it had not received any request to carry Tellora's emergency traffic. | Northwave, Tellora | Northwave said it had received a request to carry Tellora's emergency traffic.
en4.0 t | 行動電信業者Tellora表示，造成630萬名客戶斷訊11小時的原因是有問題的軟體更新，而非網路攻擊。 | Tellora | 行動電信業者Tellora表示，造成630萬名客戶斷訊11小時的原因是網路攻擊，而非有問題的軟體更新。
en4.6 t | 通信規制評議会（CRC）はテローラ（Tellora）に対し、予備回線が作動しなかった理由を2月20日までに説明するよう求めた。 | 通信規制評議会, CRC, テローラ, Tellora
en4.5 t | Ủy viên phụ trách quyền riêng tư Jean-Marc Abitbol nói không có bằng chứng cho thấy dữ liệu cá nhân bị lấy đi. | Jean-Marc Abitbol
en4.2 t | 马林（Marrin）省的调度员说，至少有47名拨打911的人未能接通。 | 马林, Marrin
en5.0 p | Governors decided on Monday night to introduce the new history course from September, even though 2,380 people had signed a petition by parents. | | Governors decided on Monday night not to introduce the new history course from September.
en5.1 p | The syllabus was approved by nine votes to four by the governors of St Brannoc's Academy. | St Brannoc's Academy
en5.1 p | Under the new syllabus at St Brannoc's Academy, a term on the Tudors gives way to one about the tin trade. | St Brannoc's Academy, Tudors
en5.2 p | Dr Callum Ferreday said the change concerned years 7 and 8 alone and would not affect pupils taking exams in 2027. | Callum Ferreday | Dr Callum Ferreday said the change would affect pupils taking exams in 2027.
en5.4 p | Mrs Pyke says Heritage First did not pay for her campaign. | Pyke, Heritage First | Mrs Pyke says Heritage First paid for her campaign.
en5.6 p | According to the union branch, 31 of the 34 staff at the school are in favour of the course.
en5.7 p | Beatrice Thorne said she wanted the course put off until January 2027, not scrapped. | Beatrice Thorne
en5.8 p | Professor Nkechi Alderman of Exeter University wrote the syllabus, which cost £18,500, with the Tinners' Trust paying half. | Nkechi Alderman, Exeter University, Tinners' Trust
en5.1 t | 聖布蘭諾克學院（St Brannoc's Academy）校董會以九票對四票通過了這份課程大綱。 | 聖布蘭諾克學院, St Brannoc's Academy
en5.7 t | ビアトリス・ソーン（Beatrice Thorne）議員は、講座の廃止を求めたことは一度もなく、2027年1月まで延期してほしいと述べた。 | ビアトリス・ソーン, Beatrice Thorne
en5.5 t | Ofsted, cơ quan thanh tra trường học, cho biết họ không bình luận về từng chương trình học riêng lẻ. | Ofsted
en5.8 t | 该教学大纲由埃克塞特大学的恩凯奇·奥尔德曼（Nkechi Alderman）教授编写，费用为1.85万英镑。 | 埃克塞特大学, 恩凯奇·奥尔德曼, Nkechi Alderman
en6.0 p | The Kestrel-3 launched from Punta Alvar on 8 April, 19 days behind schedule. | Kestrel-3, Punta Alvar
en6.0 p | The rocket put its payload, which weighs 1,870 kg, into orbit 54 minutes after lift-off.
en6.1 p | A helium valve leak on March 20 and strong winds on April 2 caused the two postponements.
en6.2 p | According to Yusra Benhaddou, the first signal reached controllers in Toulouse at 03:26 UTC, but the bigger solar array had yet to open. | Yusra Benhaddou, Toulouse | According to Yusra Benhaddou, the bigger solar array had already opened.
en6.3 p | A second attempt was to be made within three days, she said.
en6.4 p | TerraVeil is designed to monitor aerosols above the Southern Ocean for seven years. | TerraVeil, Southern Ocean
en6.5 p | Austral Orbit's head, Marcelo Iturri, said the company had made no insurance claim. | Austral Orbit, Marcelo Iturri | Austral Orbit's head, Marcelo Iturri, said the company had made an insurance claim.
en6.6 p | The first stage was lost after one of its three engines did not relight.
en6.8 p | The company said its next flight would be no earlier than May 30.
en6.0 t | 搭載TerraVeil氣候衛星的Kestrel-3火箭於4月8日從智利阿爾瓦角（Punta Alvar）升空，比原定計畫晚了19天。 | TerraVeil, Kestrel-3, 智利, 阿爾瓦角, Punta Alvar
en6.5 t | アウストラル・オービット（Austral Orbit）代表のマルセロ・イトゥリ氏は、保険金の一部支払いを求めるとの報道を否定し、請求は行っていないと述べた。 | アウストラル・オービット, Austral Orbit, マルセロ・イトゥリ | アウストラル・オービット（Austral Orbit）代表のマルセロ・イトゥリ氏は、保険金の一部支払いを求めるとの報道を認めた。
en6.6 t | Tầng thứ nhất của tên lửa lẽ ra phải đáp xuống một sà lan nhưng đã bị mất khi một trong ba động cơ không khởi động lại được.
en6.4 t | TerraVeil是欧洲航天局与智利初创公司Austral Orbit合作的项目，耗资4.12亿美元。 | TerraVeil, 欧洲航天局, 智利, Austral Orbit
en7.0 p | The dealer is accused of having sold 11 fake landscapes for €7.8 million in all.
en7.0 p | He told the Antwerp court that he had thought all of the paintings were authentic. | Antwerp | He told the Antwerp court that he had not thought the paintings were authentic.
en7.2 p | Costin admitted in June to having painted nine of the pictures in a Mechelen garage. | Costin, Mechelen | Costin denied in June having painted nine of the pictures in a Mechelen garage.
en7.3 p | Despiegel acknowledged that no pigment test was ordered until 2023, four years after he made the first sale. | Despiegel
en7.4 p | The Rensing Institute's test detected titanium white, which was not on sale before 1916. | Rensing Institute | The Rensing Institute's test did not detect titanium white.
en7.5 p | Lawyer Oscar Thiry said sales were halted within a week of the result and three buyers had been reimbursed. | Oscar Thiry
en7.6 p | Prosecutors contest that any money was given back, saying it went to a company controlled by his brother. | | Prosecutors accept that money was given back.
en7.7 p | The Museum Kortenaer bought “Ferry at Dusk” for €1.25 million in 2021 and no longer displays it. | Museum Kortenaer | The Museum Kortenaer bought “Ferry at Dusk” for €1.25 million in 2021 and still displays it.
en7.2 t | 科斯廷（Costin）在6月認罪，承認在梅赫倫的一間車庫裡畫了其中九幅。 | 科斯廷, Costin, 梅赫倫
en7.4 t | レンジング研究所（Rensing Institute）の検査で、1916年より前には販売されていなかった顔料のチタニウムホワイトが見つかった。 | レンジング研究所, Rensing Institute
en7.7 t | 鹿特丹的科尔特纳尔博物馆2021年以125万欧元买下《黄昏渡船》，此后已将其撤下展墙。 | 鹿特丹, 科尔特纳尔博物馆, 黄昏渡船
en7.8 t | Phiên tòa vẫn tiếp diễn và phán quyết dự kiến không được đưa ra trước ngày 4/12.
en1.3+7 p | The board insists its offer of 4.2% stands until 30 April, while Ms Tulloch says the strike will be called off only if the allowances are put in writing. | Tulloch
en2.1+8 p | The notes came at 148 basis points over U.S. Treasuries, with Pelham Securities and Banco Ardina as joint bookrunners. | U.S., Pelham Securities, Banco Ardina
en4.7+8 t | Northwave表示從未收到要求，Tellora則稱已於凌晨5時12分送出要求。 | Northwave, Tellora
en6.7 p | Kestrel Launch Systems has flown the vehicle 23 times, losing two. | Kestrel Launch Systems | | Kestrel Launch Systems has now flown the vehicle 23 times and lost two
`);

export const englishWrong = readWrong(`
en1.1 number | The CLU said 81 per cent of those voting had backed action on a turnout of 78 per cent.
en1.3 date | The Northern Beacons Board says its offer of 4.2 per cent is open until 30 March.
en1.0 date | The stoppage that began at midnight on Tuesday is the first in the lighthouse service since 1997.
en1.4 name | Fergus Adair conceded that three stations could not be run without people.
en1.3 negation | The Northern Beacons Board confirmed that it had withdrawn its offer of 4.2 per cent.
en1.5 negation | ストランドライン（Strandline）は争議が続く間も、日没後の運航を続ける。
en1.7 attribution | Alasdair Wrenfield said the strike would be called off only if the allowances were put in writing.
en1.6 attribution | Morag Tulloch called the walkout “reckless”.
en1.2 quote | Morag Tulloch said members had been told for six years that there is no time. | our members have been told for six years that there is no time
en1.1+5 stitched | The Coastal Lights Union says it represents staff on ferries carrying about 9,000 passengers a week.
en1.5 outlet | The Saltmarsh Herald reports that Strandline will not sail after dusk until the dispute is settled.
en2.2 number | Orders peaked at $2.7 billion before falling to $1.7 billion when the terms were revised.
en2.1 number | 该批债券的票面利率为5.735%。
en2.6 date | Vallory said the city had applied for the grant in August 2024 and was turned down in November.
en2.8 name | Pelham Securities and Banco Merida were joint bookrunners on the bond sale.
en2.4 negation | Halbrook & Stone cut the city's outlook to negative in February and did not affirm its A- grade.
en2.5 attribution | Ines Vallory argued that the wall could have been financed by a state grant.
en2.6 attribution | Dwight Okafor-Lane said the city had applied for the grant in August 2025 and had been turned down.
en2.3 quote | Ines Vallory said the city borrowed what the wall costs, and not a dollar less. | We borrowed what the wall costs, and not a dollar less.
en2.4+7 stitched | Brightwater Civil has pension liabilities put at $3.4 billion.
en2.2+8 stitched | Banco Ardina placed orders of $1.7 billion for the bonds.
en2.1 outlet | According to a term sheet seen by the Corran Courier, the notes were sold at a spread of 148 basis points over U.S. Treasuries.
en3.3 number | Sheep farmers say attacks killed 1,410 animals last year.
en3.1 date | Judges suspended the cull on 4 January.
en3.7 date | Henrik Dall said a new count using DNA samples would be finished by the end of July.
en3.4 name | Henrik Dall chairs the Lyssen Graziers' Association.
en3.5 negation | WildNorth said it would appeal against the reduced quota.
en3.8 negation | Hunting may resume on Monday, including within five kilometres of Sarnfell National Park.
en3.6 attribution | The agency denied claims by hunters that volunteers had removed trail cameras.
en3.4 quote | Tobias Kettering said he was against burying fourteen ewes in a week. | I'm against burying fourteen ewes in a week
en3.2 quote | Judge Annika Solheim-Roy wrote that the agency relied on tracks recorded in 2020. | The agency relied on tracks recorded in 2020
en3.2+5 stitched | WildNorth relied on tracks recorded in 2022.
en3.3+4 stitched | Tobias Kettering lost 620 sheep to wolves last year.
en4.0 number | The outage left 3.6 million Tellora customers without service for 11 hours.
en4.6 date | The Communications Regulatory Council gave Tellora until Feb. 12 to explain why its backup link did not switch on.
en4.7 date | 2022年の協定により、ノースウェーブ（Northwave）はテローラ（Tellora）の緊急通信を引き受ける義務があった。
en4.4 name | Analysts at Northwave estimate the credit will cost the company about $75 million.
en4.2 name | Emergency calls were affected in the province of Wexbridge, where at least 47 callers to 911 could not get through.
en4.0 negation | Tellora said a cyberattack caused the outage on Wednesday.
en4.8 attribution | Northwave says a request to carry the emergency traffic was sent at 5:12 a.m.
en4.3 quote | Lorna Castellane said Tellora would not hide behind a lawyer. | we will not hide behind a lawyer
en4.4+6 stitched | The Communications Regulatory Council fined Tellora about $75 million.
en4.5 outlet | Meridian Wire reports that privacy commissioner Jean-Marc Abitbol saw no evidence that personal data had been taken.
en5.1 number | The governors of St Brannoc's Academy voted nine to six in favour of the syllabus.
en5.7 date | Councillor Beatrice Thorne wanted the course delayed until June 2027.
en5.6 name | Callum Ferreday, the union branch secretary, accused councillors of “frightening families for votes”.
en5.4 negation | Mrs Pyke admitted that her campaign had been paid for by the think tank Heritage First.
en5.2 negation | 2027年に試験を受ける生徒にも影響が出ると、校長のカラム・フェレデイ（Callum Ferreday）氏は述べた。
en5.3 attribution | Beatrice Thorne said the course had been sold as extra history when it was history taken away.
en5.6 quote | Imran Hollis accused councillors of “frightening families for money”. | accused councillors of “frightening families for money”
en5.4+8 stitched | Heritage First met half of the £18,500 cost of the syllabus.
en5.0+6 stitched | The teachers' union branch signed the petition with 2,380 people.
en6.7 number | Kestrel Launch Systems has flown the vehicle 32 times and lost two.
en6.0 number | A Kestrel-3 rocket lifted off from Punta Alvar 29 days later than planned.
en6.1 date | A leaking helium valve put off the launch on March 2.
en6.7 date | Lần mất tên lửa gần nhất của Kestrel Launch Systems là vào tháng 8/2024.
en6.3 name | Marcelo Iturri said one wing was enough to live on but not enough to work on.
en6.2 negation | Mission manager Yusra Benhaddou said the larger of the two solar arrays had already unfolded.
en6.8 negation | The next Kestrel flight, with a cargo ship for the space station, will take place before May 30, the company said.
en6.5 attribution | Yusra Benhaddou dismissed reports that Austral Orbit would seek a partial insurance payout.
en6.3 quote | She said one wing is enough to fly on, but not enough to work on. | One wing is enough to fly on, but not enough to work on
en6.4+6 stitched | TerraVeil was lost when one of three engines failed to relight.
en6.8 outlet | The Penhallow Gazette reported that the next Kestrel flight will not take place before May 30.
en7.7 number | The Museum Kortenaer paid €1.52m in 2021 for “Ferry at Dusk”.
en7.4 date | The test found titanium white, a pigment that was not sold before 1961.
en7.8 date | 判決は早くても12月14日になる見通しだ。
en7.2 name | Elke Vandamme pleaded guilty in June to painting nine of the works.
en7.6 negation | The prosecution accepts that the dealer returned money to buyers.
en7.5 attribution | Prosecutor Elke Vandamme said the dealer had suspended sales within a week of the result.
en7.6 attribution | Oscar Thiry argued that the sums were transferred to a company controlled by the dealer's brother.
en7.2 quote | Costin said Despiegel never once told her where the pictures came from. | has said Despiegel “never once told me where they came from”
en7.4+7 stitched | The Museum Kortenaer found titanium white in “Ferry at Dusk”.
en7.0 outlet | The Orbit Ledger reports that the dealer told the Antwerp court he had believed all the landscapes to be genuine.
`);
