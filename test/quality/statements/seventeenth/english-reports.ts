import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** A blocked bid, sanctions, job cuts, data centres, a memo, a wildfire, hostages, in English; all of it is invented. */
export const englishReports = [
  inventArticle({
    id: 'merger-uk',
    dump: 'merger-uk.txt',
    outlet: 'The Merrow Chronicle',
    title: "UK watchdog blocks Halden Freight's £2.4bn bid for rival Corvane",
    language: 'en',
    published: '2026-03-12',
    body: [
      "Britain's Competition and Markets Authority on Thursday blocked the £2.4bn takeover of parcel carrier Corvane Logistics by its larger rival Halden Freight, saying the deal would leave online retailers in the north of England and Scotland with only two national delivery networks to choose from.",
      'Dame Philippa Orsted, who chaired the independent inquiry panel, said the remedies Halden had put forward in January, including the sale of 14 sorting depots, "did not come close to restoring the competition that would be lost".',
      'Halden, which had argued that the merger would save £180m a year and was needed to withstand low-cost entrants from Asia, said it was "deeply disappointed" and would decide within four weeks whether to appeal to the Competition Appeal Tribunal.',
      'Its chief executive, Rufus Delacey, denied that the company had misled the panel over a 2024 pricing study, which the watchdog said had been handed over only after a second formal request.',
      "Corvane's shares fell 19 per cent to 311p, their lowest since October 2023, while Halden's slipped 2 per cent.",
      'The GMB union, which represents about 6,500 Corvane drivers, welcomed the ruling, but its national officer, Tess Abernathy, warned that Corvane could not survive on its own "without fresh money by the summer".',
      'Corvane, founded in Leeds in 1987, has not made a full-year profit since 2021 and is due to repay a £220m bond on 30 September.',
      "Two people familiar with the matter said the German group Brandtner Post had approached Corvane's board last month about buying its Scottish business, though a Brandtner spokeswoman declined to comment.",
      'The European Commission, which cleared the transaction unconditionally in December, had found that the two companies barely overlapped outside the UK.',
    ],
  }),
  inventArticle({
    id: 'sanctions-eu',
    dump: 'sanctions-eu.txt',
    outlet: 'Baltic Wire',
    title: 'EU widens sanctions to shipping insurers and a Central Asian bank',
    language: 'en',
    published: '2026-05-20',
    body: [
      "BRUSSELS, May 20 (Baltic Wire) - European Union envoys agreed on Wednesday to add 47 tankers, three marine insurers and, for the first time, a Kyrgyz lender to the bloc's Russia sanctions, diplomats said, after Slovakia dropped its objections in return for a longer wind-down on pipeline gas.",
      'The package still needs the formal approval of national governments, which is expected on Friday.',
      'Under the compromise, the purchase of Russian pipeline gas under long-term contracts will be banned from January 1, 2028, rather than from mid-2027 as the European Commission had first proposed.',
      '"Nobody got everything, but the fleet that keeps this war funded just got smaller," said Signe Aalbers, the EU\'s deputy sanctions envoy, adding that the number of listed vessels now stood at 644.',
      "The bank, Tulpar Capital of Bishkek, rejected the EU's accusation that it had cleared payments for dual-use electronics, saying in a statement that it had closed all accounts of Russian legal entities in November 2025.",
      'Kyrgyzstan\'s foreign ministry summoned the EU ambassador to protest, while the Kremlin\'s spokesman called the measures illegal and said Russia had built up "a certain immunity".',
      'Hungary did not block the package but won an exemption for a supplier of fuel to its Paks nuclear plant, two diplomats said.',
      'The United States has not yet said whether it will follow; a Treasury official, who asked not to be named, said Washington was "reviewing" the insurers but had no plans to list Tulpar.',
      'Benchmark Brent crude rose 1.1% to $71.40 a barrel, which traders put down mainly to a fall in U.S. inventories rather than to the sanctions.',
    ],
  }),
  inventArticle({
    id: 'quillon',
    dump: 'quillon.txt',
    outlet: 'Pacific Ledger',
    title: 'Quillon to cut 2,900 jobs as memory slump eats into profit',
    language: 'en',
    published: '2026-07-28',
    body: [
      'Quillon Semiconductor said on Tuesday it would eliminate about 2,900 positions, or 8% of its workforce, after second-quarter net income fell 41% to $612 million, well short of the $790 million that analysts had expected.',
      'Revenue at the Boise, Idaho-based company rose 3% to $7.9 billion, helped by chips for data centers, but sales to smartphone makers dropped by almost a quarter.',
      '"We hired for a boom that came in only half of our business," Chief Executive Marguerite Sollars told analysts on a conference call.',
      "Most of the cuts will fall on the company's plants in Virginia and Singapore and are to be completed by the end of March; its research center in Hiroshima will be spared, Chief Financial Officer Devon Aki said.",
      'Sollars, who took over in February from founder Lyle Brandeis, said the company had no plans to sell its automotive unit, contradicting a report last week by The Signal Desk that it was in talks with the Dutch chipmaker Verhagen NV.',
      'Quillon cut its capital-spending forecast for the year to $9.5 billion from $11 billion but left its quarterly dividend unchanged at 14 cents a share.',
      'Shares of Quillon, which had lost 22% this year through Monday, rose 4.6% in after-hours trading.',
      'Not everyone was persuaded: Harlan Teague, an analyst at Creswell Partners, said the cost cuts "buy two quarters at most" and kept his sell rating, while Ines Okoro of Marlow Securities raised hers to buy.',
      "The Virginia AFL-CIO's president, Dolores Whitcombe, said the company had not given the 60 days' notice that federal law requires, a charge a Quillon spokesman denied.",
    ],
  }),
  inventArticle({
    id: 'johor-dc',
    dump: 'johor-dc.txt',
    outlet: 'The Straits Courier',
    title: 'Johor pauses approvals for water-cooled data centres as reservoir falls',
    language: 'en',
    published: '2026-04-09',
    body: [
      'JOHOR BAHRU - Johor will not approve any new data centre that relies on treated water for cooling until at least June 2027, state executive councillor Hisham Wardi said on April 9, as the level of the Sungai Kempas reservoir fell to 38 per cent.',
      'The freeze does not affect the 17 facilities already operating or the 11 under construction, but it will delay at least six proposals worth a combined RM21 billion (S$6.6 billion), he told reporters after the weekly council meeting.',
      'Among those is a 300MW campus in Kulai planned by the Singapore-based Lumina Grid, which said it would switch to recycled wastewater and still expected to open its first hall in the third quarter of 2028.',
      'Datuk Hisham said the state had been asked by the federal government to wait for a national water tariff, but that Johor "cannot drink a policy paper".',
      'Residents of Kampung Seri Bayu, who had staged a protest outside the state assembly in March, said taps had run dry for nine days in February.',
      'The water utility, Air Selatan, disputed that, saying supply had been interrupted for no more than three days and that a burst main, not the data centres, was to blame.',
      "Dr Chua Mei Ling, an energy researcher at the Tebrau Institute, said data centres used about 5 per cent of the state's treated water last year but could account for 16 per cent by 2030 if all pending applications were approved.",
      'The Malaysian Data Hosting Alliance called the move "abrupt" and urged the state to exempt projects that had already paid their land premiums.',
      "Analysts at Kestrel Research said some of the demand could shift to Batam or to Thailand's Chonburi, where land was cheaper but power less reliable.",
    ],
  }),
  inventArticle({
    id: 'memo',
    dump: 'memo.txt',
    outlet: 'The Signal Desk',
    title: "Leaked memo: Ardentis told staff to stop training on users' calls",
    language: 'en',
    published: '2026-02-17',
    body: [
      "Ardentis, the maker of the voice assistant Pella, ordered its engineers in November to stop using recordings of customers' phone calls to train its models, three months after it had publicly said that it never did so, according to an internal memo seen by The Signal Desk.",
      'The two-page memo, dated November 6 and signed by general counsel Rowena Fisk, says that "no call audio collected after July 1 may enter the training corpus without written consent" and tells teams to delete what they hold within 30 days.',
      'It does not say how many recordings were used, but a table attached to it lists 4.1 million hours of audio from customers in the United States, Canada and Japan.',
      'An Ardentis spokesperson, Jonah Pruett, did not dispute that the memo was authentic but said it had been "a precaution, not an admission" and that the audio had been stripped of names.',
      'Two former employees told The Signal Desk that the deletions were not finished until January; Pruett denied that, saying that they had been completed by December 5.',
      'Chief executive Kiran Maddox, who told a Senate hearing in August that Ardentis "does not and will not" train on private calls, declined to be interviewed.',
      'Senator Alma Reyes-Dutton, a Democrat from New Mexico, said she would ask the Federal Trade Commission to open an investigation, and that Maddox should return to the committee "under oath this time".',
      'The company, which is valued at $38 billion, has postponed the European launch of Pella, originally set for March 3, but says that the delay has nothing to do with the memo.',
      "Priya Landau, a privacy lawyer at Georgetown University, said the firm's liability would turn on whether callers who were not customers had been recorded too.",
    ],
  }),
  inventArticle({
    id: 'fire',
    dump: 'fire.txt',
    outlet: 'Sierra Tribune',
    title: 'Tolliver Fire doubles in size, forcing 11,000 from homes',
    language: 'en',
    published: '2026-08-23',
    body: [
      'A wind-driven wildfire in the foothills of Calder County doubled in size overnight to 27,400 acres and was 6 percent contained by Sunday morning, Cal Fire said, as evacuation orders were extended to 11,000 residents.',
      'At least three people, among them a volunteer firefighter from the town of Osprey Flat, have been hurt, but no deaths had been reported as of 9 a.m., Sheriff Lorna Quist said.',
      'The fire broke out on Friday afternoon near a substation of Golden Basin Electric, which told state regulators that a transmission line had recorded a fault eleven minutes before the first 911 call.',
      "The utility said it was too early to say whether its equipment had started the blaze, and the county's fire investigator, Manny Truax, has not ruled out arson.",
      'The governor declared a state of emergency on Saturday and said the Federal Emergency Management Agency had agreed to cover 75 percent of the firefighting costs.',
      'Crews hope to hold the flames east of Highway 219, incident commander Bree Castellan said, but gusts of up to 55 miles per hour are forecast until Tuesday night.',
      '"We lost the barn and the orchard, but the house my grandfather built is still there," said Walt Ekholm, 71, who ignored the order to leave his property on Juniper Road.',
      'The fire has destroyed 164 structures, 90 of them homes, making it the most destructive in the county since the Pardee Fire of 2017, which burned 212 buildings.',
      'Unlike in 2017, the reservoir that feeds the hydrants of Osprey Flat was full, said water district manager Joyce Tamsin, who rejected claims circulating online that hydrants had run dry.',
    ],
  }),
  inventArticle({
    id: 'hostage',
    dump: 'hostage.txt',
    outlet: 'Continental Press',
    title: 'Two engineers freed after 214 days in Sahel captivity',
    language: 'en',
    published: '2026-06-14',
    body: [
      'Two engineers, a Frenchwoman and a South Korean, who were abducted from a gold mine in western Niger last November have been released after 214 days in captivity, the foreign ministries in Paris and Seoul said on Sunday.',
      'Claire Vautrin, 44, and Bae Jung-woo, 38, were handed over near the Algerian border on Saturday evening and flown to Algiers, where doctors found both of them in "satisfactory" condition, the French ministry said in a statement.',
      'French Foreign Ministry spokesman Olivier Darcet said that France "does not pay ransoms" and that Algeria\'s mediation had been decisive.',
      "A security official in Niamey, speaking on condition of anonymity, said however that about 6 million euros had been paid by an intermediary for the mine's owner, the Canadian company Northgate Ridge.",
      'Northgate Ridge denied paying anything and said it had "no knowledge" of a payment by any third party.',
      "A third hostage, the Nigerien driver Ibrahim Sadou, was killed while trying to escape in January, according to Vautrin's family; his death has not been confirmed by the authorities.",
      "No group has claimed responsibility for the kidnapping, but Niger's military government has blamed fighters loyal to the Islamic State in the Sahel.",
      'Bae is expected to land in Incheon on Monday, whereas Vautrin will remain in Algiers until Wednesday for further tests, her brother Luc told Continental Press.',
      "South Korea's foreign minister thanked Algeria and said that Seoul would keep its ban on travel to Niger, imposed in 2023, in place until the end of the year.",
    ],
  }),
];

export const englishRight = readStatements(`
merger-uk.0 p | The Competition and Markets Authority stopped Halden Freight from buying Corvane Logistics for £2.4bn. | Competition and Markets Authority, Halden Freight, Corvane Logistics | The Competition and Markets Authority did not stop Halden Freight from buying Corvane Logistics for £2.4bn.
merger-uk.1 p | Panel chair Dame Philippa Orsted said Halden's proposed remedies, among them selling 14 sorting depots, fell far short of restoring the lost competition. | Philippa Orsted, Halden
merger-uk.2 p | Halden has not yet decided whether to take the ruling to the Competition Appeal Tribunal; it says it will do so within four weeks. | Halden, Competition Appeal Tribunal
merger-uk.3 p | Rufus Delacey, Halden's chief executive, denies that the company misled the panel about a pricing study from 2024. | Rufus Delacey, Halden | Rufus Delacey, Halden's chief executive, admits that the company misled the panel about a pricing study from 2024.
merger-uk.4 p | Shares in Corvane dropped by 19% to 311p, the lowest level since October 2023. | Corvane | | Corvane's shares fell 19 per cent to 311p, their lowest since October 2023
merger-uk.6 p | Corvane must repay a bond of £220 million on 30 September and has not been profitable over a full year since 2021. | Corvane
merger-uk.8 p | The European Commission had approved the deal without conditions in December. | European Commission | The European Commission had not approved the deal without conditions in December.
merger-uk.0 t | 英國競爭與市場管理局（CMA）週四否決了霍爾登貨運（Halden Freight）以24億英鎊收購包裹業者科凡物流（Corvane Logistics）一案。 | 英國, 霍爾登貨運, Halden Freight, 科凡物流, Corvane Logistics
merger-uk.5 t | 代表约6500名科凡（Corvane）司机的GMB工会对裁决表示欢迎，但该工会全国干事苔丝·阿伯纳西警告说，如果夏天之前没有新的资金，科凡无法独自生存。 | 科凡, Corvane, GMB, 苔丝·阿伯纳西
merger-uk.7 t | Theo hai nguồn thạo tin, tập đoàn Đức Brandtner Post tháng trước đã tiếp cận hội đồng quản trị Corvane để bàn việc mua mảng kinh doanh ở Scotland. | Brandtner Post, Corvane, Scotland
merger-uk.6 t | コルベーンは1987年にリーズで設立され、2021年を最後に通期で黒字を出していない。 | コルベーン, リーズ
sanctions-eu.0 p | Slovakia gave up its objections in exchange for more time to phase out pipeline gas. | Slovakia | Slovakia did not give up its objections in exchange for more time to phase out pipeline gas. | Slovakia dropped its objections in return for a longer wind-down on pipeline gas
sanctions-eu.1 p | National governments have yet to approve the package formally; they are expected to do so on Friday.
sanctions-eu.2 p | The ban on buying Russian pipeline gas under long-term contracts will start on January 1, 2028, later than the mid-2027 date the Commission first proposed. | Commission
sanctions-eu.3 p | Signe Aalbers, the EU's deputy sanctions envoy, said 644 vessels were now listed. | Signe Aalbers, EU | | said Signe Aalbers, the EU's deputy sanctions envoy, adding that the number of listed vessels now stood at 644
sanctions-eu.4 p | Tulpar Capital denies having cleared payments for dual-use electronics, as the EU alleges. | Tulpar Capital, EU | Tulpar Capital admits having cleared payments for dual-use electronics, as the EU alleges.
sanctions-eu.6 p | Two diplomats said Hungary let the package through but obtained an exemption for a fuel supplier of the Paks nuclear plant. | Hungary, Paks
sanctions-eu.8 p | Traders attributed the 1.1% rise in Brent mainly to lower U.S. inventories, not to the sanctions. | Brent, U.S.
sanctions-eu.4 t | 比什凱克的圖爾帕資本（Tulpar Capital）表示，已在2025年11月關閉俄羅斯法人的所有帳戶。 | 比什凱克, 圖爾帕資本, Tulpar Capital, 俄羅斯 | 比什凱克的圖爾帕資本（Tulpar Capital）表示，2025年11月並未關閉俄羅斯法人的所有帳戶。
sanctions-eu.2 t | 根据妥协方案，自2028年1月1日起将禁止按长期合同购买俄罗斯管道天然气，而欧盟委员会最初提议的是2027年年中。 | 俄罗斯, 欧盟委员会
sanctions-eu.7 t | Một quan chức Bộ Tài chính Mỹ giấu tên nói Washington đang xem xét các hãng bảo hiểm nhưng không có kế hoạch đưa Tulpar vào danh sách trừng phạt. | Bộ Tài chính, Mỹ, Washington, Tulpar
sanctions-eu.5 t | キルギス外務省はＥＵ大使を呼び出して抗議し、ロシア大統領府の報道官は措置を違法だと述べた。 | キルギス, ＥＵ, ロシア
quillon.0 p | Quillon Semiconductor is cutting roughly 2,900 jobs, 8% of its staff. | Quillon Semiconductor | Quillon Semiconductor is not cutting roughly 2,900 jobs, 8% of its staff.
quillon.0 p | Quillon's net income for the second quarter was $612 million, down 41% and below the $790 million analysts had forecast. | Quillon
quillon.3 p | The Hiroshima research center will not be affected by the cuts, said CFO Devon Aki. | Hiroshima, Devon Aki | The Hiroshima research center will be affected by the cuts, said CFO Devon Aki. | its research center in Hiroshima will be spared, Chief Financial Officer Devon Aki said
quillon.4 p | Marguerite Sollars said Quillon does not plan to sell its automotive unit. | Marguerite Sollars, Quillon | Marguerite Sollars said Quillon plans to sell its automotive unit.
quillon.4 p | The Signal Desk had reported last week that Quillon was in talks with Verhagen NV about its automotive unit. | The Signal Desk, Quillon, Verhagen NV
quillon.5 p | The company lowered its capital spending forecast for the year from $11 billion to $9.5 billion and kept the quarterly dividend at 14 cents per share.
quillon.7 p | Harlan Teague of Creswell Partners stuck to his sell rating, whereas Ines Okoro at Marlow Securities upgraded the stock to buy. | Harlan Teague, Creswell Partners, Ines Okoro, Marlow Securities
quillon.0 t | クイロン・セミコンダクターは全従業員の8％に当たる約2900人を削減すると発表した。 | クイロン・セミコンダクター
quillon.2 t | 奎隆半導體（Quillon Semiconductor）執行長瑪格麗特．索拉斯（Marguerite Sollars）對分析師說，公司當初為一場榮景招人，但榮景只出現在一半的業務。 | 奎隆半導體, Quillon Semiconductor, 瑪格麗特．索拉斯, Marguerite Sollars
quillon.5 t | 奎隆将全年资本支出预测从110亿美元下调至95亿美元，但季度股息维持每股14美分不变。 | 奎隆
quillon.8 t | Bà Dolores Whitcombe, chủ tịch AFL-CIO bang Virginia, nói Quillon đã không báo trước 60 ngày như luật liên bang yêu cầu; người phát ngôn của công ty bác bỏ điều này. | Dolores Whitcombe, AFL-CIO, Virginia, Quillon
quillon.6 t | 奎隆股價盤後上漲4.6%，今年截至週一則已下跌22%。 | 奎隆
johor-dc.0 p | Johor is suspending approvals of new data centres cooled with treated water until June 2027 at the earliest, state executive councillor Hisham Wardi said. | Johor, Hisham Wardi
johor-dc.0 p | The level of the Sungai Kempas reservoir had dropped to 38 percent. | Sungai Kempas | | the level of the Sungai Kempas reservoir fell to 38 per cent
johor-dc.1 p | Seventeen data centres in operation and 11 being built are not covered by the freeze. | | Seventeen data centres in operation and 11 being built are covered by the freeze.
johor-dc.2 p | Lumina Grid still expects to open the first hall of its 300MW Kulai campus in the third quarter of 2028 and plans to use recycled wastewater. | Lumina Grid, Kulai
johor-dc.5 p | Air Selatan blamed a burst main rather than data centres and said the supply was cut for at most three days. | Air Selatan
johor-dc.6 p | Dr Chua Mei Ling estimated that data centres could use 16% of Johor's treated water by 2030, up from about 5% last year, if every pending application is approved. | Chua Mei Ling, Johor
johor-dc.8 p | Some of the demand could move to Batam or Chonburi, where land is cheaper but power less reliable, according to analysts at Kestrel Research. | Kestrel Research, Batam, Chonburi
johor-dc.0 t | 柔佛州行政議員希沙姆．瓦迪（Hisham Wardi）4月9日表示，至少在2027年6月以前，該州不會批准任何以處理過的自來水冷卻的新資料中心。 | 柔佛, 希沙姆．瓦迪, Hisham Wardi
johor-dc.1 t | 这项冻结措施将使至少六个总值210亿令吉的项目延后。
johor-dc.5 t | 水道事業者のアイル・スラタンは、断水は長くても3日間で、原因はデータセンターではなく水道本管の破裂だと主張した。 | アイル・スラタン
johor-dc.3 t | Ông Hisham cho biết chính phủ liên bang đã đề nghị bang chờ biểu giá nước quốc gia. | Hisham | Ông Hisham cho biết chính phủ liên bang không đề nghị bang chờ biểu giá nước quốc gia.
johor-dc.7 t | 马来西亚数据托管联盟（Malaysian Data Hosting Alliance）批评此举“突然”，并促请州政府豁免已缴付土地溢价的项目。 | 马来西亚数据托管联盟, Malaysian Data Hosting Alliance
memo.0 p | An internal memo seen by The Signal Desk shows that Ardentis told its engineers in November to stop training models on recordings of customers' calls. | The Signal Desk, Ardentis
memo.1 p | Teams were told in the memo to delete the audio they held within 30 days.
memo.2 p | The memo leaves open how many recordings were used, though an attached table lists 4.1 million hours of audio from the United States, Canada and Japan. | United States, Canada, Japan
memo.3 p | Jonah Pruett, a spokesperson for Ardentis, did not question the authenticity of the memo. | Jonah Pruett, Ardentis | Jonah Pruett, a spokesperson for Ardentis, questioned the authenticity of the memo.
memo.4 p | According to two former employees, the deletions were completed only in January, while Pruett puts their completion at December 5 at the latest. | Pruett
memo.5 p | Kiran Maddox, the chief executive, turned down a request for an interview. | Kiran Maddox | Kiran Maddox, the chief executive, agreed to a request for an interview. | Chief executive Kiran Maddox, who told a Senate hearing in August that Ardentis "does not and will not" train on private calls, declined to be interviewed
memo.7 p | Ardentis, valued at $38 billion, has put off launching Pella in Europe and denies that this is linked to the memo. | Ardentis, Pella, Europe
memo.2 t | 備忘錄所附的一張表格列出美國、加拿大和日本客戶共410萬小時的錄音。 | 美國, 加拿大, 日本
memo.3 t | アーデンティスの広報担当ジョナ・プルエット（Jonah Pruett）氏は、メモは「予防措置であって、認めたものではない」と述べた。 | アーデンティス, ジョナ・プルエット, Jonah Pruett
memo.6 t | 新墨西哥州民主党参议员阿尔玛·雷耶斯-达顿（Alma Reyes-Dutton）表示，她将要求联邦贸易委员会展开调查。 | 新墨西哥州, 阿尔玛·雷耶斯-达顿, Alma Reyes-Dutton, 联邦贸易委员会 | 新墨西哥州民主党参议员阿尔玛·雷耶斯-达顿（Alma Reyes-Dutton）表示，她不会要求联邦贸易委员会展开调查。
memo.7 t | Công ty được định giá 38 tỷ USD đã hoãn việc ra mắt Pella ở châu Âu, vốn ấn định vào ngày 3/3. | Pella, châu Âu | Công ty được định giá 38 tỷ USD không hoãn việc ra mắt Pella ở châu Âu, vốn ấn định vào ngày 3/3.
fire.0 p | The wildfire in Calder County grew to 27,400 acres overnight, twice its earlier size, with 6% contained by Sunday morning, according to Cal Fire. | Calder County, Cal Fire
fire.1 p | Nobody was reported dead as of 9 a.m., but three or more people were injured, Sheriff Lorna Quist said. | Lorna Quist
fire.2 p | Golden Basin Electric told regulators that one of its transmission lines registered a fault 11 minutes before the first emergency call. | Golden Basin Electric | | Golden Basin Electric, which told state regulators that a transmission line had recorded a fault eleven minutes before the first 911 call
fire.3 p | Fire investigator Manny Truax says arson cannot be excluded yet. | Manny Truax | Fire investigator Manny Truax says arson can be excluded. | the county's fire investigator, Manny Truax, has not ruled out arson
fire.4 p | FEMA has agreed to pay three quarters of the cost of fighting the fire, according to the governor. | FEMA | FEMA has not agreed to pay three quarters of the cost of fighting the fire, according to the governor.
fire.6 p | Walt Ekholm, 71, disregarded the evacuation order; he lost his barn and orchard but not the house. | Walt Ekholm
fire.8 p | Joyce Tamsin, who manages the water district, dismissed online claims that the hydrants had run dry. | Joyce Tamsin | Joyce Tamsin, who manages the water district, confirmed online claims that the hydrants had run dry.
fire.0 t | 加州消防局表示，卡爾德郡（Calder County）山火一夜之間擴大一倍至27,400英畝，疏散令擴及1.1萬名居民。 | 加州, 卡爾德郡, Calder County
fire.5 t | Theo chỉ huy hiện trường Bree Castellan, lực lượng cứu hỏa hy vọng giữ được ngọn lửa ở phía đông xa lộ 219, nhưng gió giật tới 55 dặm/giờ được dự báo kéo dài đến tối thứ Ba. | Bree Castellan
fire.7 t | 这场大火已烧毁164座建筑，其中90座是住宅，是该县自2017年帕迪大火（Pardee Fire）以来破坏性最大的一次。 | 帕迪大火, Pardee Fire
fire.3 t | 電力会社は、自社の設備が出火原因かどうかを判断するのは時期尚早だとしている。
hostage.1 p | Doctors in Algiers described the condition of Claire Vautrin and Bae Jung-woo as satisfactory, according to the French ministry. | Algiers, Claire Vautrin, Bae Jung-woo
hostage.2 p | Olivier Darcet of the French Foreign Ministry called Algeria's mediation decisive and said France pays no ransoms. | Olivier Darcet, French Foreign Ministry, Algeria, France
hostage.3 p | An anonymous security official in Niamey said that an intermediary for Northgate Ridge, the Canadian owner of the mine, had paid some €6 million. | Niamey, Northgate Ridge
hostage.4 p | Northgate Ridge says that it paid nothing and knows of no payment by others. | Northgate Ridge
hostage.5 p | Ibrahim Sadou's death has not been officially confirmed; Vautrin's family says he was killed in January as he tried to escape. | Ibrahim Sadou, Vautrin
hostage.6 p | Nobody has claimed the kidnapping so far. | | A group has claimed the kidnapping so far. | No group has claimed responsibility for the kidnapping
hostage.7 p | Vautrin's brother Luc told Continental Press that she would stay in Algiers until Wednesday for more tests. | Vautrin, Luc, Continental Press, Algiers
hostage.0 t | 去年11月在尼日西部一處金礦遭綁架的一名法國女工程師與一名南韓工程師，在被囚214天後獲釋。 | 尼日, 法國, 南韓 | 去年11月在尼日西部一處金礦遭綁架的一名法國女工程師與一名南韓工程師，在被囚214天後仍未獲釋。
hostage.1 t | 44歳のクレール・ボトラン（Claire Vautrin）さんと38歳のペ・ジョンウ（Bae Jung-woo）さんは土曜日の夜、アルジェリア国境付近で引き渡され、アルジェに空路で移された。 | クレール・ボトラン, Claire Vautrin, ペ・ジョンウ, Bae Jung-woo, アルジェリア, アルジェ
hostage.8 t | Ngoại trưởng Hàn Quốc nói Seoul sẽ giữ lệnh cấm đi lại tới Niger, ban hành năm 2023, đến hết năm nay. | Hàn Quốc, Seoul, Niger
hostage.6 t | 尼日尔军政府指责效忠“伊斯兰国”萨赫勒分支的武装人员实施了这起绑架。 | 尼日尔, 萨赫勒
hostage.7 t | 預計裴正宇將於週一抵達仁川，而克萊爾．沃特蘭會留在阿爾及爾到週三接受進一步檢查。 | 裴正宇, 仁川, 克萊爾．沃特蘭, 阿爾及爾
memo.1+4 p | The memo gave teams 30 days to delete the audio, but two former employees say the deletions were not finished until January.
johor-dc.4+5 p | Residents of Kampung Seri Bayu say their taps were dry for nine days, whereas Air Selatan puts the interruption at three days at most. | Kampung Seri Bayu, Air Selatan
hostage.3+4 t | 尼亚美一名不愿具名的安全官员称，有中间人为矿主北门岭公司（Northgate Ridge）支付了约600万欧元，但该公司否认付过任何款项。 | 尼亚美, 北门岭公司, Northgate Ridge
`);

export const englishWrong = readWrong(`
merger-uk.4 number | Corvane's shares fell 29 per cent to 311p, their lowest since October 2023.
merger-uk.5 number | GMB工會代表約5600名科凡（Corvane）司機，對裁決表示歡迎。
merger-uk.6 date | Corvane is due to repay a £220m bond on 30 November.
merger-uk.7 name | Two people familiar with the matter said Brandtner Post had approached Halden's board last month about buying its Scottish business.
merger-uk.8 negation | The European Commission had refused to clear the transaction in December.
merger-uk.1 attribution | Rufus Delacey said the remedies put forward in January did not come close to restoring the competition that would be lost.
merger-uk.5 quote | Tess Abernathy of the GMB warned that Corvane could not survive on its own "without fresh money by the autumn". | could not survive on its own "without fresh money by the autumn"
merger-uk.2+6 stitched | Halden, which was founded in Leeds in 1987, says it will decide within four weeks whether to appeal.
merger-uk.7 outlet | Brandtner Post approached Corvane's board last month about its Scottish business, two people familiar with the matter told the Pacific Ledger.
sanctions-eu.8 number | Brent crude rose 1.1% to $74.10 a barrel.
sanctions-eu.2 date | 根據妥協方案，自2027年1月1日起將禁止按長期合約購買俄羅斯管道天然氣。
sanctions-eu.0 name | Diplomats said Hungary dropped its objections in return for a longer wind-down on pipeline gas.
sanctions-eu.7 negation | A Treasury official said Washington planned to list Tulpar.
sanctions-eu.4 negation | Tulpar Capital confirmed that it had cleared payments for dual-use electronics.
sanctions-eu.5 attribution | Kyrgyzstan's foreign ministry said Russia had built up "a certain immunity".
sanctions-eu.3 quote | Signe Aalbers said that "the fleet that keeps this war funded just got larger". | the fleet that keeps this war funded just got larger
sanctions-eu.4+6 stitched | Tulpar Capital of Bishkek won an exemption from the package, two diplomats said.
quillon.0 number | Quillon's second-quarter net income fell 14% to $612 million.
quillon.3 date | Most of the cuts are to be completed by the end of May, Devon Aki said.
quillon.7 name | Ines Okoro of Creswell Partners raised her rating to buy.
quillon.3 negation | Quillon's research center in Hiroshima will not be spared, according to its chief financial officer.
quillon.5 negation | 奎隆下调了全年资本支出预测，同时也下调了季度股息。
quillon.8 attribution | A Quillon spokesman said the company had not given the 60 days' notice required by federal law.
quillon.2 attribution | "We hired for a boom that came in only half of our business," Devon Aki told analysts.
quillon.7 quote | Harlan Teague said the cost cuts "buy three quarters at most". | said the cost cuts "buy three quarters at most"
quillon.1+6 stitched | Sales to smartphone makers had lost 22% this year through Monday.
quillon.4 outlet | The Merrow Chronicle reported last week that Quillon was in talks with Verhagen NV.
johor-dc.1 number | The freeze will delay at least six proposals worth a combined RM12 billion.
johor-dc.2 date | Lumina Grid expects to open its first hall in the third quarter of 2027.
johor-dc.4 date | 濱海村（Kampung Seri Bayu）居民四月曾在州議會外抗議。
johor-dc.8 name | Analysts at the Tebrau Institute said some of the demand could shift to Batam or Chonburi.
johor-dc.1 negation | The freeze affects the 17 facilities that are already operating.
johor-dc.5 attribution | Residents of Kampung Seri Bayu said a burst main, not the data centres, was to blame.
johor-dc.3 quote | Datuk Hisham said that Johor "cannot drink a policy promise". | Johor "cannot drink a policy promise"
johor-dc.4+7 stitched | The Malaysian Data Hosting Alliance staged a protest outside the state assembly in March.
memo.2 number | A table attached to the memo lists 1.4 million hours of audio.
memo.1 date | The memo, signed by Rowena Fisk, is dated December 5.
memo.6 name | Priya Landau said she would ask the Federal Trade Commission to open an investigation.
memo.3 name | アーデンティスの広報担当キラン・マドックス（Kiran Maddox）氏は、メモが本物であることに異議を唱えなかった。
memo.7 negation | The company says that the delay of Pella's European launch is connected with the memo.
memo.4 attribution | Jonah Pruett said that the deletions were not finished until January.
memo.1 quote | The memo says that no call audio collected after July 1 may enter the training corpus without verbal consent. | no call audio collected after July 1 may enter the training corpus without verbal consent
memo.1+6 stitched | The memo says Maddox should return to the committee under oath.
memo.0 outlet | According to an internal memo seen by Baltic Wire, Ardentis ordered its engineers in November to stop training on customers' calls.
fire.7 number | The fire has destroyed 212 structures, 90 of them homes.
fire.2 date | The fire broke out on Thursday afternoon near a substation of Golden Basin Electric.
fire.1 name | No deaths had been reported as of 9 a.m., Sheriff Joyce Tamsin said.
fire.3 negation | The county's fire investigator, Manny Truax, has ruled out arson.
fire.0 attribution | Golden Basin Electric said the wildfire had doubled in size overnight to 27,400 acres.
fire.6 quote | Walt Ekholm said: "We lost the barn and the orchard, but the house my father built is still there." | We lost the barn and the orchard, but the house my father built is still there
fire.6+7 stitched | Walt Ekholm's house is one of the 90 homes destroyed by the fire.
hostage.3 number | About 16 million euros had been paid by an intermediary for Northgate Ridge, a security official in Niamey said.
hostage.5 date | Ibrahim Sadou was killed while trying to escape in March, according to Vautrin's family.
hostage.7 name | Vautrin's brother Luc said that Bae would remain in Algiers until Wednesday for further tests.
hostage.2 name | Olivier Darcet of the French Foreign Ministry said that Morocco's mediation had been decisive.
hostage.5 negation | The authorities have confirmed the death of Ibrahim Sadou.
hostage.4 negation | 北门岭公司（Northgate Ridge）承认支付了赎金。
hostage.3 attribution | Olivier Darcet said that about 6 million euros had been paid by an intermediary.
hostage.4 quote | Northgate Ridge said it had "full knowledge" of a payment by a third party. | said it had "full knowledge" of a payment by any third party
hostage.1+5 stitched | Bae Jung-woo was killed while trying to escape in January.
hostage.7 outlet | Vautrin will stay in Algiers until Wednesday, her brother Luc told Baltic Wire.
`);
