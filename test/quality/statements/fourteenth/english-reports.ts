import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** Ferries, job cuts, a strike, batteries, a verdict, malaria, tennis, bronzes, in English; all of it is invented. */
export const englishReports = [
  inventArticle({
    id: 'strait',
    dump: 'world.txt',
    outlet: 'The Calder Gazette',
    title: 'Portugal and Morocco agree to reopen ferry inspection talks',
    language: 'en',
    published: '2026-03-12',
    body: [
      'Portugal and Morocco agreed on Wednesday to reopen talks on joint ferry inspections, ending a 14-month freeze that began with a collision off Tangier.',
      '"We are not signing anything today, but the door is open again," Portugal\'s deputy foreign minister, Beatriz Almada, told reporters in Lisbon.',
      'Her Moroccan counterpart, Yassine Berrahou, said the first round would be held in Rabat on April 21 and would cover only passenger vessels.',
      'Cargo ships, which account for about two-thirds of traffic across the route, will be left for a later round.',
      'The collision in January 2025 killed 9 people and injured 43, most of them passengers aboard the Portuguese-flagged Santa Irene.',
      'A Moroccan inquiry blamed a faulty radar on the Santa Irene; Portugal has rejected that finding.',
      'Ms. Almada denied that Lisbon had offered to pay compensation in exchange for the talks.',
      'Shipping groups estimate that the freeze has cost operators 38 million euros in lost bookings.',
    ],
  }),
  inventArticle({
    id: 'chips',
    dump: 'business.txt',
    outlet: 'Northgate Ledger',
    title: 'Velmora Systems to cut 1,150 jobs as orders slow',
    language: 'en',
    published: '2026-02-05',
    body: [
      'Velmora Systems, a maker of memory chips based in Austin, said on Thursday that it would cut 1,150 jobs, or about 8 percent of its work force, by the end of June.',
      'Revenue in the three months to December fell 12 percent from a year earlier, to $2.4 billion, the company said.',
      '"We built for a boom that has not come back," Priya Lindqvist, the chief executive, wrote in a memo to employees.',
      'Ms. Lindqvist, who took over from Harold Teague in 2023, will give up her bonus this year.',
      "The cuts will not affect the company's factory in Penang, Malaysia, where Velmora employs 3,200 people.",
      'Shares fell 6.5 percent, to $41.20, their lowest close since October 2024.',
      'Analysts at Corbin Hale had expected no more than 700 job losses.',
      'Velmora still plans to spend $900 million on new equipment this year, down from $1.3 billion in 2025.',
    ],
  }),
  inventArticle({
    id: 'buses',
    dump: 'labour.txt',
    outlet: 'The Harrow Post',
    title: 'Leeds bus drivers end strike after pay deal',
    language: 'en',
    published: '2026-05-19',
    body: [
      "Bus drivers in Leeds voted on Monday to end a strike that had halted more than half of the city's services for 17 days.",
      "The deal gives the drivers a raise of 5.8 per cent this year and a further 3 per cent in 2027, according to the Transport and Allied Workers' Union.",
      'Of the 1,964 members who voted, 71 per cent backed the offer.',
      '"It is not everything we asked for, but it puts food on the table," said Denise Okafor, the union\'s regional organiser.',
      'Greyline Buses, which runs most of the routes, had first offered 4 per cent and said it could not afford more.',
      'Its managing director, Stuart Pell, said fares would not rise before September as a result of the agreement.',
      'Full service is to resume on Friday 22 May.',
      'A separate dispute over night shifts in Bradford remains unresolved.',
    ],
  }),
  inventArticle({
    id: 'battery',
    dump: 'energy.txt',
    outlet: 'Pacific Sentinel',
    title: 'Chile approves $1.7 billion battery park in Atacama',
    language: 'en',
    published: '2026-04-08',
    body: [
      "Chile's environmental regulator on Tuesday approved a $1.7 billion battery park in the Atacama Desert, the largest in South America.",
      'The project, led by the Canadian developer Tarn River Power, will store 6,400 megawatt-hours of electricity, enough to supply about 1.1 million homes for a night.',
      'Construction is to start in September 2026 and take three years.',
      '"This lets us switch off coal earlier than anyone planned," said Ignacio Vallverde, the energy secretary.',
      'Environmental groups said the plan failed to protect a nearby flamingo reserve, and they promised to appeal within 30 days.',
      'Tarn River Power said it had moved the site four kilometers to the north to avoid the reserve.',
      "Coal supplied 15 percent of Chile's power in 2025, down from 37 percent in 2018.",
      'The regulator did not accept a request by the town of Calama for a referendum on the project.',
    ],
  }),
  inventArticle({
    id: 'cereal',
    dump: 'courts.txt',
    outlet: 'Chesapeake Courier',
    title: 'Jury orders Drummond Foods to pay $86 million over mislabeled infant cereal',
    language: 'en',
    published: '2026-01-24',
    body: [
      'A federal jury in Baltimore on Friday ordered Drummond Foods to pay $86 million to families who said its infant cereal was mislabeled as free of peanuts.',
      'The jury of eight deliberated for less than four hours after a trial that lasted three weeks.',
      'The company was found liable for negligence but not for fraud.',
      '"No parent should have to test a breakfast on a baby," said Lorraine Castellano, the lead lawyer for the 212 families.',
      'Drummond\'s general counsel, Peter Wachowski, said the company would appeal and called the award "out of all proportion."',
      'Two infants died and 31 were hospitalized after eating the cereal between March and July 2023, according to court papers.',
      'Judge Annette Furlong dismissed claims against the supplier, Kestrel Grain, before the trial began.',
      'Drummond has not sold the product since August 2023.',
    ],
  }),
  inventArticle({
    id: 'malaria',
    dump: 'health.txt',
    outlet: 'Savanna Herald',
    title: 'Kenya widens malaria vaccination to 12 more counties',
    language: 'en',
    published: '2026-06-03',
    body: [
      'Kenya will extend its malaria vaccination programme to 12 more counties from July 1, the health ministry said on Tuesday, bringing the total to 37.',
      'About 480,000 children under two are expected to receive the first of four doses by the end of the year.',
      '"A vaccine does not replace a bed net; families need both," said Dr. Wanjiru Kimathi, who heads the programme.',
      'The World Health Organization will cover a quarter of the cost, which the ministry puts at 5.2 billion shillings.',
      'Hospital admissions for severe malaria in the counties already covered fell by 29 percent last year, according to a study by Maseno University.',
      'The study did not find a significant fall in deaths.',
      'An opposition lawmaker, Joseph Lokwang, accused the government of leaving out the arid north.',
      'Dr. Kimathi rejected the accusation, saying Turkana and Marsabit would be added in 2027.',
    ],
  }),
  inventArticle({
    id: 'tennis',
    dump: 'sport.txt',
    outlet: 'The Wexham Star',
    title: 'Sorensen, 19, stuns top seed to win Halmstad Open',
    language: 'en',
    published: '2026-07-06',
    body: [
      'Freja Sorensen, a 19-year-old Dane ranked 84th in the world, beat the top seed, Camila Restrepo, 6-3, 4-6, 7-5 on Sunday to win the Halmstad Open in Sweden.',
      'The final lasted two hours and 51 minutes and was interrupted twice by rain.',
      'Sorensen saved three match points in the third set, all of them on her own serve.',
      '"I stopped counting after the second one," she said.',
      'It was her first title on the tour and brought her prize money of 142,000 euros.',
      'Restrepo, a Colombian who won the tournament in 2024, said she had no injury and offered no excuses.',
      'Sorensen will rise to 47th in the rankings, her coach, Mikkel Brandt, said.',
      "She is not entered for next week's event in Gstaad.",
    ],
  }),
  inventArticle({
    id: 'bronzes',
    dump: 'culture.txt',
    outlet: 'Boroughs Weekly',
    title: 'Toronto museum to return 11 bronzes to Nepal',
    language: 'en',
    published: '2026-03-27',
    body: [
      'The Halloran Museum in Toronto said on Thursday that it would return 11 bronze statues to Nepal after a two-year investigation found they had been stolen from temples.',
      'The statues, made between the 12th and 16th centuries, were bought from a London dealer in 1974 for 65,000 Canadian dollars.',
      '"They were never ours to keep," said Margaret Ellison-Roy, the museum\'s director.',
      'Nepal\'s ambassador to Canada, Suresh Thapaliya, called the decision "a homecoming" and said the works would go to a museum in Patan.',
      'The museum will keep four other pieces whose origin the investigation could not establish.',
      'The dealer, Edmund Harcastle, who died in 1998, was never charged.',
      'Nepal has recovered more than 180 objects from abroad since 2020, according to the Himalayan Heritage Trust.',
      "The museum's trustees approved the return by a vote of 9 to 2.",
    ],
  }),
];

export const englishRight = readStatements(`
strait.0 p | Portugal and Morocco have agreed to resume talks on joint ferry inspections after a 14-month freeze. | Portugal, Morocco | Portugal and Morocco have not agreed to resume talks on joint ferry inspections after a 14-month freeze.
strait.2 p | According to Yassine Berrahou, the first round takes place in Rabat on April 21 and is limited to passenger vessels. | Yassine Berrahou, Rabat
strait.3 p | Cargo ships, roughly two-thirds of the traffic on the route, will be dealt with in a later round. | | Cargo ships, roughly two-thirds of the traffic on the route, will not be dealt with in a later round.
strait.4 p | Nine people died and 43 were hurt in the January 2025 collision. | | | The collision in January 2025 killed 9 people and injured 43
strait.5 p | Portugal rejects the Moroccan inquiry's conclusion that a faulty radar on the Santa Irene was to blame. | Portugal, Santa Irene | Portugal accepts the Moroccan inquiry's conclusion that a faulty radar on the Santa Irene was to blame.
strait.6 p | No, Almada denied that Lisbon had offered compensation in return for the talks. | Almada, Lisbon | Yes, Almada confirmed that Lisbon had offered compensation in return for the talks.
strait.7 p | Shipping groups put the cost of the freeze to operators at €38 million in lost bookings.
strait.2 t | 摩洛哥方面的亞辛·貝拉胡（Yassine Berrahou）表示，首輪會談將於4月21日在拉巴特舉行，只涉及客船。 | 亞辛·貝拉胡, 摩洛哥, 拉巴特
strait.7 t | 海運業界団体は、凍結によって事業者が失った予約の損失を3800万ユーロと見積もっている。
strait.4 t | Vụ va chạm hồi tháng 1/2025 khiến 9 người thiệt mạng và 43 người bị thương, phần lớn là hành khách trên tàu Santa Irene. | Santa Irene
strait.6 t | 阿尔马达否认里斯本曾提出以支付赔偿换取会谈。 | 阿尔马达, 里斯本 | 阿尔马达承认里斯本曾提出以支付赔偿换取会谈。
chips.0 p | Velmora Systems will eliminate 1,150 jobs, about 8 percent of its work force, by the end of June. | Velmora Systems
chips.1 p | Revenue came to $2.4 billion in the three months to December, down 12 percent from a year earlier.
chips.3 p | Lindqvist, who succeeded Harold Teague in 2023, is forgoing her bonus this year. | Lindqvist, Harold Teague | Lindqvist, who succeeded Harold Teague in 2023, is not forgoing her bonus this year.
chips.4 p | No, the Penang factory, where Velmora has 3,200 employees, will not be affected by the cuts. | Penang, Velmora | Yes, the Penang factory, where Velmora has 3,200 employees, will be affected by the cuts.
chips.5 p | The shares dropped 6.5 percent to $41.20, the lowest close since October 2024.
chips.7 p | Velmora plans to spend $900 million on new equipment this year, compared with $1.3 billion in 2025. | Velmora | Velmora does not plan to spend $900 million on new equipment this year.
chips.2 p | In a memo to employees, chief executive Priya Lindqvist wrote that the company had "built for a boom that has not come back." | Priya Lindqvist
chips.0 t | 總部位於奧斯汀的記憶體晶片製造商維爾莫拉系統（Velmora Systems）將在6月底前裁減1,150個職位，約占員工總數的8%。 | 維爾莫拉系統, 奧斯汀
chips.1 t | 同社によると、12月までの3カ月間の売上高は前年同期比12%減の24億ドルだった。
chips.7 t | 维尔莫拉今年仍计划投入9亿美元购置新设备，低于2025年的13亿美元。 | 维尔莫拉
chips.6 t | Các nhà phân tích tại Corbin Hale trước đó dự đoán không quá 700 việc làm bị cắt giảm. | Corbin Hale
buses.0 p | Leeds bus drivers voted to end their strike, which had stopped more than half the city's services for 17 days. | Leeds | Leeds bus drivers voted not to end their strike, which had stopped more than half the city's services for 17 days.
buses.1 p | The drivers get 5.8% more this year and another 3% in 2027, according to the Transport and Allied Workers' Union. | Transport and Allied Workers' Union
buses.2 p | The offer was backed by 71% of the 1,964 members who voted.
buses.4 p | Greyline Buses initially offered 4 per cent, saying it could afford no more. | Greyline Buses | Greyline Buses initially offered 4 per cent, saying it could afford more.
buses.5 p | Managing director Stuart Pell said the agreement would not push up fares before September. | Stuart Pell | Managing director Stuart Pell said the agreement would push up fares before September.
buses.7 p | No, the night-shift dispute in Bradford has not been settled. | Bradford | Yes, the night-shift dispute in Bradford has been settled.
buses.0 p | The Harrow Post reported that bus drivers in Leeds voted on Monday to end their strike. | The Harrow Post, Leeds | The Harrow Post reported that bus drivers in Leeds voted on Monday not to end their strike.
buses.1 t | 运输及相关工人工会（Transport and Allied Workers' Union）表示，司机今年加薪5.8%，2027年再加3%。 | 运输及相关工人工会
buses.2 t | 投票した組合員1964人のうち71%が提案を支持した。
buses.3 t | 工會地區組織者丹妮絲·奧卡福說，這並非他們要求的一切，但能讓餐桌上有飯吃。 | 丹妮絲·奧卡福
buses.6 t | Dịch vụ đầy đủ sẽ được nối lại vào thứ Sáu, ngày 22/5.
battery.0 p | Chile's environmental regulator approved a $1.7 billion battery park in the Atacama Desert, the biggest in South America. | Chile, Atacama Desert, South America | Chile's environmental regulator did not approve a $1.7 billion battery park in the Atacama Desert.
battery.1 p | Tarn River Power's project is to store 6,400 megawatt-hours, enough for around 1.1 million homes for one night. | Tarn River Power
battery.2 p | Building work is due to begin in September 2026 and last three years.
battery.4 p | Environmental groups, who say the plan does not protect a nearby flamingo reserve, vowed to appeal within 30 days. | | Environmental groups, who say the plan does not protect a nearby flamingo reserve, said they would not appeal.
battery.5 p | Tarn River Power says it shifted the site 4 km north to stay clear of the reserve. | Tarn River Power
battery.6 p | Coal's share of Chile's power fell from 37% in 2018 to 15% in 2025. | Chile
battery.7 p | No, the regulator turned down the town of Calama's request for a referendum on the project. | Calama | Yes, the regulator granted the town of Calama's request for a referendum on the project.
battery.0 t | Cơ quan quản lý môi trường Chile đã phê duyệt khu pin lưu trữ trị giá 1,7 tỷ USD ở sa mạc Atacama, lớn nhất Nam Mỹ. | Chile, Atacama
battery.1 t | 這項由加拿大開發商塔恩河電力（Tarn River Power）主導的計畫可儲存6,400百萬瓦時電力，足以供應約110萬戶家庭一晚所需。 | 塔恩河電力, 加拿大
battery.6 t | 2025年煤炭提供了智利15%的电力，低于2018年的37%。 | 智利
battery.3 t | エネルギー長官のイグナシオ・バルベルデ氏は、これで誰の計画よりも早く石炭火力を止められると述べた。 | イグナシオ・バルベルデ
cereal.0 p | A federal jury in Baltimore ordered Drummond Foods to pay $86 million to families who said its infant cereal had been wrongly labeled peanut-free. | Baltimore, Drummond Foods
cereal.1 p | The eight jurors deliberated for under four hours after a three-week trial.
cereal.2 p | No, the company was found liable for negligence, but not for fraud. | | Yes, the company was found liable for fraud.
cereal.4 p | Peter Wachowski, Drummond's general counsel, said the company would appeal the award, calling it "out of all proportion." | Peter Wachowski, Drummond | Peter Wachowski, Drummond's general counsel, said the company would not appeal the award.
cereal.5 p | Court papers say two infants died and 31 were hospitalized after eating the cereal between March and July 2023.
cereal.6 p | Judge Annette Furlong threw out the claims against Kestrel Grain, the supplier, before the trial started. | Annette Furlong, Kestrel Grain | Judge Annette Furlong did not throw out the claims against Kestrel Grain, the supplier, before the trial started.
cereal.0 p | According to the Chesapeake Courier, a federal jury in Baltimore ordered Drummond Foods to pay $86 million. | Chesapeake Courier, Baltimore, Drummond Foods
cereal.0 t | 巴爾的摩聯邦陪審團下令德拉蒙德食品（Drummond Foods）向指控其嬰兒麥片被錯標為不含花生的家庭支付8,600萬美元。 | 巴爾的摩, 德拉蒙德食品
cereal.5 t | 裁判資料によると、2023年3月から7月にかけてこのシリアルを食べた乳児2人が死亡し、31人が入院した。
cereal.4 t | 德拉蒙德的总法律顾问彼得·瓦霍夫斯基表示，公司将提出上诉。 | 德拉蒙德, 彼得·瓦霍夫斯基 | 德拉蒙德的总法律顾问彼得·瓦霍夫斯基表示，公司不会提出上诉。
cereal.2 t | Công ty bị xác định có trách nhiệm vì sơ suất nhưng không bị quy trách nhiệm về gian lận.
malaria.0 p | Kenya's malaria vaccination programme will reach 12 more counties from July 1, for a total of 37. | Kenya
malaria.1 p | Some 480,000 children under the age of two should get the first of four doses by the end of the year.
malaria.2 p | Dr. Wanjiru Kimathi, head of the programme, said a vaccine is no substitute for a bed net and that families need both. | Wanjiru Kimathi
malaria.3 p | The World Health Organization is to pay one-quarter of the cost, put at 5.2 billion shillings by the ministry. | World Health Organization
malaria.4 p | A Maseno University study found that hospital admissions for severe malaria in the counties already covered dropped 29% last year. | Maseno University
malaria.5 p | No, the study found no significant drop in deaths. | | Yes, the study found a significant drop in deaths.
malaria.6+7 p | Dr. Kimathi rejected lawmaker Joseph Lokwang's accusation that the arid north was being left out, saying Turkana and Marsabit would be added in 2027. | Kimathi, Joseph Lokwang, Turkana, Marsabit | Dr. Kimathi accepted lawmaker Joseph Lokwang's accusation that the arid north was being left out.
malaria.0 t | 肯尼亚将从7月1日起把疟疾疫苗接种计划扩大到另外12个县，使总数达到37个。 | 肯尼亚
malaria.3 t | 世界衛生組織將負擔四分之一的費用，衛生部估計總費用為52億先令。 | 世界衛生組織
malaria.4 t | マセノ大学（Maseno University）の研究によると、すでに対象となっている郡では昨年、重症マラリアによる入院が29%減少した。 | マセノ大学
malaria.7 t | Bác sĩ Kimathi bác bỏ cáo buộc này, nói rằng Turkana và Marsabit sẽ được bổ sung vào năm 2027. | Kimathi, Turkana, Marsabit | Bác sĩ Kimathi thừa nhận cáo buộc này.
tennis.0 p | Freja Sorensen beat top seed Camila Restrepo 6-3, 4-6, 7-5 to win the Halmstad Open. | Freja Sorensen, Camila Restrepo, Halmstad Open | Freja Sorensen did not beat top seed Camila Restrepo at the Halmstad Open.
tennis.1 p | The final took 2 hours 51 minutes, with two interruptions for rain.
tennis.2 p | Sorensen fought off three match points in the third set, all on her own serve. | Sorensen
tennis.4 p | It was her first tour title, and it earned her €142,000 in prize money. | | It was not her first tour title, and it earned her €142,000 in prize money.
tennis.5 p | Restrepo, the Colombian who won the event in 2024, said she was not injured. | Restrepo | Restrepo, the Colombian who won the event in 2024, said she was injured.
tennis.6 p | According to her coach, Mikkel Brandt, Sorensen will climb to No. 47 in the rankings. | Mikkel Brandt, Sorensen
tennis.0 t | 世界ランキング84位のデンマーク人、フレイヤ・ソレンセン（19）が第1シードのカミラ・レストレポを6-3、4-6、7-5で破り、スウェーデンのハルムスタード・オープンを制した。 | フレイヤ・ソレンセン, カミラ・レストレポ, ハルムスタード・オープン
tennis.1 t | Trận chung kết kéo dài 2 giờ 51 phút và bị gián đoạn hai lần vì mưa.
tennis.4 t | 这是她的首个巡回赛冠军，并为她带来14.2万欧元奖金。
tennis.6 t | 教練米克爾·布蘭特（Mikkel Brandt）表示，索倫森的排名將升至第47位。 | 米克爾·布蘭特, 索倫森
bronzes.0 p | The Halloran Museum in Toronto will give 11 bronze statues back to Nepal after a two-year investigation found they were stolen from temples. | Halloran Museum, Toronto, Nepal | The Halloran Museum in Toronto will not give 11 bronze statues back to Nepal.
bronzes.1 p | The statues were purchased from a London dealer in 1974 for 65,000 Canadian dollars. | London
bronzes.3 p | Suresh Thapaliya, Nepal's ambassador to Canada, said the works would go to a museum in Patan. | Suresh Thapaliya, Nepal, Canada, Patan
bronzes.4 p | Four other pieces will stay at the museum because the investigation could not establish their origin. | | Four other pieces will not stay at the museum.
bronzes.5 p | No, Edmund Harcastle, the dealer, was never charged; he died in 1998. | Edmund Harcastle | Yes, Edmund Harcastle, the dealer, was charged; he died in 1998.
bronzes.6 p | Since 2020, Nepal has got back over 180 objects from abroad, the Himalayan Heritage Trust says. | Nepal, Himalayan Heritage Trust
bronzes.7 p | The trustees backed the return by nine votes to two.
bronzes.0 t | 多伦多的哈洛伦博物馆（Halloran Museum）将向尼泊尔归还11尊青铜像，此前一项为期两年的调查发现它们是从寺庙被盗的。 | 多伦多, 哈洛伦博物馆, 尼泊尔
bronzes.2 t | マーガレット・エリソンロイ館長は、それらは決して自分たちが持ち続けるべきものではなかったと語った。 | マーガレット・エリソンロイ
bronzes.6 t | Theo Himalayan Heritage Trust, Nepal đã thu hồi hơn 180 hiện vật từ nước ngoài kể từ năm 2020. | Himalayan Heritage Trust, Nepal
bronzes.1 t | 這些雕像製作於12至16世紀，1974年以6萬5,000加元向一名倫敦商人購得。 | 倫敦
`);

export const englishWrong = readWrong(`
strait.4 number | Nine people died and 34 were injured in the January 2025 collision.
strait.2 date | The first round of talks will be held in Rabat on April 12, Yassine Berrahou said.
strait.6 negation | Ms. Almada confirmed that Lisbon had offered compensation in exchange for the talks.
strait.1 attribution | Yassine Berrahou told reporters that nothing was being signed that day but that the door was open again.
strait.1 quote | Beatriz Almada said nothing was being signed, but "the window is open again." | We are not signing anything today, but the window is open again
strait.3+7 stitched | Cargo ships lost 38 million euros in bookings because of the freeze.
strait.5 negation | 葡萄牙接受了摩洛哥調查認定聖伊雷內號雷達故障的結論。
chips.0 number | Velmora Systems will cut 1,150 jobs, or about 18 percent of its work force, by the end of June.
chips.7 number | 維爾莫拉今年計畫投入90億美元購置新設備。
chips.4 negation | The cuts will affect Velmora's factory in Penang, where 3,200 people work.
chips.3 name | Ms. Lindqvist took over from Howard Teague in 2023.
chips.5 date | Shares fell to $41.20, their lowest close since August 2024.
chips.3+4 stitched | Ms. Lindqvist will give up her bonus to spare the 3,200 workers at the Penang factory.
chips.2 quote | Priya Lindqvist wrote that Velmora had "built for a boom that has just come back." | We built for a boom that has just come back
chips.0 outlet | The Calder Gazette reported that Velmora Systems would cut 1,150 jobs.
buses.2 number | Of the 1,964 members who voted, 61 per cent backed the offer.
buses.6 date | Full service is to resume on Friday 29 May.
buses.5 negation | Stuart Pell said fares would rise before September as a result of the agreement.
buses.3 attribution | Stuart Pell of Greyline Buses said the deal was not everything they had asked for but put food on the table.
buses.1+7 stitched | The drivers in Bradford will receive a raise of 5.8 per cent this year.
buses.4 name | Greenline Buses, which runs most of the routes, had first offered 4 per cent.
buses.7 negation | ブラッドフォードの夜勤をめぐる別の争議はすでに解決した。
battery.1 number | The project will store 4,600 megawatt-hours of electricity.
battery.7 negation | The regulator accepted a request by the town of Calama for a referendum.
battery.2 date | Construction is to start in September 2027 and take three years.
battery.5 attribution | Environmental groups said the site had been moved four kilometers to the north to avoid the reserve.
battery.0 name | 秘魯環境監管機構批准了阿塔卡馬沙漠一座17億美元的電池園區。
battery.4+6 stitched | Environmental groups promised to appeal within 30 days over coal, which supplied 15 percent of Chile's power in 2025.
battery.0 number | チリの環境規制当局は、アタカマ砂漠での170億ドル規模の蓄電池施設を承認した。
cereal.0 number | A federal jury in Baltimore ordered Drummond Foods to pay $68 million to the families.
cereal.2 negation | The company was found liable for both negligence and fraud.
cereal.6 name | Judge Annette Furlong dismissed claims against the supplier, Kendrick Grain, before the trial began.
cereal.7 date | Drummond has not sold the product since August 2022.
cereal.4 attribution | Lorraine Castellano called the award "out of all proportion."
cereal.3 quote | Lorraine Castellano said no parent should have to "test a medicine on a baby." | No parent should have to test a medicine on a baby
cereal.0 outlet | According to the Boroughs Weekly, a federal jury in Baltimore ordered Drummond Foods to pay $86 million.
cereal.4 negation | 德拉蒙德总法律顾问彼得·瓦霍夫斯基表示，公司不会上诉。
malaria.1 number | About 840,000 children under two are expected to receive the first of four doses by the end of the year.
malaria.3 number | The World Health Organization will cover a third of the cost.
malaria.5 negation | The study found a significant fall in deaths.
malaria.7 date | Dr. Kimathi said Turkana and Marsabit would be added in 2026.
malaria.6 attribution | Dr. Kimathi accused the government of leaving out the arid north.
malaria.4+5 stitched | Deaths in the counties already covered fell by 29 percent last year, according to the Maseno University study.
malaria.4 name | 莫伊大學的研究發現，已涵蓋的縣去年重症瘧疾住院人數下降29%。
malaria.0 date | Kenya sẽ mở rộng chương trình tiêm vắc xin sốt rét thêm 12 hạt từ ngày 1/6.
tennis.0 number | Freja Sorensen beat Camila Restrepo 6-3, 4-6, 7-6 to win the Halmstad Open.
tennis.4 number | Her first tour title brought her prize money of 124,000 euros.
tennis.7 negation | She is entered for next week's event in Gstaad.
tennis.3 attribution | Restrepo said she had stopped counting after the second one.
tennis.6 name | Sorensen will rise to 47th in the rankings, her coach, Mikkel Bruun, said.
tennis.3 quote | Sorensen said she "stopped counting after the third one." | I stopped counting after the third one
tennis.4+5 stitched | Restrepo earned 142,000 euros when she won the tournament in 2024.
tennis.5 date | Restrepo, người Colombia vô địch giải này năm 2023, nói cô không bị chấn thương.
tennis.5 negation | コロンビアのレストレポは、けがをしていたと話した。
bronzes.6 number | Nepal has recovered more than 280 objects from abroad since 2020, according to the Himalayan Heritage Trust.
bronzes.1 date | The statues were bought from a London dealer in 1947 for 65,000 Canadian dollars.
bronzes.5 negation | The dealer, Edmund Harcastle, was charged before he died in 1998.
bronzes.3 name | Nepal's ambassador to Canada, Ramesh Thapaliya, called the decision "a homecoming."
bronzes.2 attribution | Suresh Thapaliya, Nepal's ambassador, said the statues "were never ours to keep."
bronzes.4+1 stitched | The four pieces the museum will keep were bought from a London dealer in 1974.
bronzes.0 outlet | The Savanna Herald reported that the Halloran Museum would return 11 bronze statues to Nepal.
bronzes.7 number | 博物馆董事会以9票对3票批准归还。
`);
