import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** A toll, a merger, a bribery trial, bacteria, a marathon, a landslide, a museum, measles, in English; all of it is invented. */
export const englishReports = [
  inventArticle({
    id: 'bridge',
    dump: 'bridge.txt',
    outlet: 'The Carrow Ledger',
    title: 'Council backs toll on Tessin Bridge after heated debate',
    language: 'en',
    published: '2026-03-12',
    body: [
      'Carrow City Council voted 14 to 9 on Wednesday night to introduce a toll on the Tessin Bridge, ending three years of argument over who should pay for its repair.',
      'Drivers of private cars will pay $2.50 per crossing from 1 September, while buses, ambulances and motorcycles will be exempt.',
      'The council expects the charge to raise about $18 million a year, roughly one-third of the cost of the planned restoration.',
      '“Nobody likes a toll, but a closed bridge would cost this city far more,” said Mayor Helen Brackwater after the vote.',
      'Councillor Dominic Asare, who led the opposition, denied that his group had been influenced by haulage companies.',
      'A survey of 1,204 residents published by Northmere University in February found that 57% opposed the toll.',
      "Engineers have warned that 11 of the bridge's 38 cables, installed in 1961, no longer meet safety standards.",
    ],
  }),
  inventArticle({
    id: 'merger',
    dump: 'merger.txt',
    outlet: 'Harrowgate Business Daily',
    title: 'Pellworth to buy rival Quillon Foods in $1.4 billion deal',
    language: 'en',
    published: '2026-05-19',
    body: [
      "Pellworth Group said on Monday it had agreed to buy Quillon Foods for $1.4 billion in cash, creating the country's second-largest maker of frozen meals.",
      "Shareholders of Quillon will receive $23.60 a share, a premium of 28 percent over Friday's closing price.",
      'Chief executive Marcus Oyelaran said the combined company would save $95 million a year by 2028, mostly through shared warehouses.',
      "He denied that any of Quillon's six factories would be closed.",
      'The Bakers and Packers Union, which represents 3,700 workers at the two companies, said it had not been consulted.',
      "“We learned of this deal from the television,” said the union's general secretary, Ines Caldwell-Roy.",
      'The competition authority is expected to rule on the takeover by 30 November.',
      'Pellworth shares fell 4.2% in early trading, while those of Quillon jumped by a quarter.',
    ],
  }),
  inventArticle({
    id: 'trial',
    dump: 'trial.txt',
    outlet: 'The Wexby Courier',
    title: 'Former harbour chief jailed for taking bribes',
    language: 'en',
    published: '2026-02-06',
    body: [
      'A former head of the Wexby Port Authority was sentenced to seven years in prison on Thursday for taking bribes worth £640,000 from a dredging firm.',
      'Gerald Thornbury, 61, was convicted in December on four of nine charges after a trial lasting eleven weeks.',
      "Judge Amara Linfield told him that he had “sold the public's trust by the tonne”.",
      "Thornbury's lawyer, Peter Vance-Holloway, said his client maintained his innocence and would appeal.",
      'The dredging firm, Solway Marine, was not charged and has said it did not know of the payments.',
      "Prosecutors said the money was hidden in three accounts in the name of Thornbury's brother-in-law between 2017 and 2021.",
      'The court ordered him to repay £410,000 within six months or serve two more years.',
    ],
  }),
  inventArticle({
    id: 'seabed',
    dump: 'seabed.txt',
    outlet: 'Meridian Science News',
    title: 'Bacteria found beneath Arctic trench survive without sunlight for millennia',
    language: 'en',
    published: '2026-04-23',
    body: [
      'Scientists have found living bacteria in mud 310 metres below the floor of the Hallgrim Trench, a depth at which no life had been recorded before in the region.',
      'The team, led by Dr Sunniva Aakre of the Institute of Polar Biology in Torsvik, drilled 27 cores during a 40-day voyage last summer.',
      'Only three of the cores, or about 11 percent, contained active cells.',
      '“They divide perhaps once in a thousand years, so calling them alive is almost a matter of taste,” Dr Aakre said.',
      'The study, published on 22 April in the journal Deep Biosphere Letters, does not claim that the organisms are a new species.',
      'Professor Rajan Mehrotra, a microbiologist at Ashby College who was not involved in the work, said contamination could not be entirely ruled out.',
      'A second expedition, costing 62 million kroner, is planned for August 2027.',
    ],
  }),
  inventArticle({
    id: 'marathon',
    dump: 'marathon.txt',
    outlet: 'Lakeland Sports Wire',
    title: "Kiprono's teammate stuns field to win Velmar Marathon",
    language: 'en',
    published: '2026-04-13',
    body: [
      'Ethan Wolde won the Velmar Marathon on Sunday in 2 hours 6 minutes 41 seconds, the first victory by a debutant since 1994.',
      'He overtook Daniel Kiprono, the champion of the past two years, with 800 metres to go and finished nine seconds ahead.',
      "Marta Siljanen of Finland took the women's race in 2:23:08 despite falling at the 30-kilometre mark.",
      '“I thought my knee was finished, but my head said no,” Siljanen told reporters.',
      'More than 31,000 runners started in temperatures of 24C, and 46 were taken to hospital, organisers said.',
      'Race director Paul Estrovic rejected calls to move the event to October.',
      'The winners each receive €75,000, half of what was paid in 2019.',
    ],
  }),
  inventArticle({
    id: 'landslide',
    dump: 'landslide.txt',
    outlet: 'Eastvale Observer',
    title: 'At least 17 dead as landslide buries mountain village',
    language: 'en',
    published: '2026-06-30',
    body: [
      'A landslide triggered by four days of rain buried part of the village of Orrin Falls before dawn on Monday, killing at least 17 people.',
      'Rescuers pulled 52 residents alive from the mud, among them a three-month-old girl, but 8 people were still missing on Monday evening.',
      'Governor Lucia Ferraday declared a state of emergency in five counties and asked the army for 600 soldiers.',
      '“We warned the county in 2023 that this slope was moving,” said geologist Tobias Renn of the State Survey.',
      'County officials denied having received any such warning.',
      'The rain gauge at nearby Mount Cassel recorded 412 millimetres between Thursday and Sunday, twice the average for the whole of June.',
      'The only road to the village will stay closed until at least 5 July, and power has been restored to just 40% of homes.',
      'The relief fund set up by the Eastvale Observer had raised $210,000 by Monday night.',
    ],
  }),
  inventArticle({
    id: 'museum',
    dump: 'museum.txt',
    outlet: 'The Aubrey Chronicle',
    title: "Museum returns disputed portrait to painter's heirs",
    language: 'en',
    published: '2026-01-21',
    body: [
      "The Linden Museum announced on Tuesday that it would return “Girl with a Heron”, painted by Elias Vogelsang in 1887, to the artist's great-grandchildren.",
      'The portrait, valued at between $6 million and $8 million, was sold under duress in 1938, an independent panel concluded.',
      "Museum director Camille Osterhaus said the board's decision had been unanimous.",
      '“A museum that keeps what was stolen is only a warehouse,” she said.',
      'She denied reports that the family had threatened to sue.',
      'The painting will remain on public view until 15 March, and the heirs have agreed to lend it again in 2030.',
      'It is the fifth work the museum has given up since 2012, out of 43 claims received.',
    ],
  }),
  inventArticle({
    id: 'measles',
    dump: 'measles.txt',
    outlet: 'Northfold Health Monitor',
    title: 'Measles outbreak slows as vaccination drive reaches schools',
    language: 'en',
    published: '2026-05-08',
    body: [
      'New measles cases in Northfold fell to 38 last week from 91 the week before, the regional health board said on Thursday.',
      'The outbreak, which began on 2 March at a wedding in Kelby, has infected 604 people, two-thirds of them under the age of ten.',
      'No deaths have been reported, although 72 patients have needed hospital care.',
      "Dr Priya Lonsdale, the board's chief epidemiologist, said vaccination coverage among schoolchildren had risen from 81% to 93%.",
      '“We are not declaring victory; we are declaring progress,” she said.',
      "The Free Choice Parents' League, which has campaigned against compulsory vaccination, denied that it had told families to avoid clinics.",
      'The board has spent £1.2 million on the campaign and will seek another £500,000 from the health ministry.',
    ],
  }),
];

export const englishRight = readStatements(`
bridge.0 p | Carrow City Council approved a toll on the Tessin Bridge by 14 votes to 9. | Carrow City Council, Tessin Bridge | Carrow City Council rejected a toll on the Tessin Bridge by 14 votes to 9.
bridge.1 p | From September 1, private car drivers will be charged $2.50 each time they cross. | | From September 1, private car drivers will not be charged $2.50 each time they cross. | Drivers of private cars will pay $2.50 per crossing from 1 September
bridge.1 p | Buses, ambulances and motorcycles will not have to pay the toll. | | Buses, ambulances and motorcycles will have to pay the toll.
bridge.2 p | The council believes the toll will bring in around $18 million annually, about a third of what the restoration is expected to cost. | | The council does not believe the toll will bring in around $18 million annually, about a third of what the restoration is expected to cost.
bridge.4 p | Dominic Asare, the councillor who led opposition to the plan, denied that haulage companies had influenced his group. | Dominic Asare | Dominic Asare, the councillor who led opposition to the plan, admitted that haulage companies had influenced his group.
bridge.5 p | According to The Carrow Ledger, a Northmere University survey of 1,204 residents found 57 percent against the toll. | The Carrow Ledger, Northmere University | According to The Carrow Ledger, a Northmere University survey of 1,204 residents did not find 57 percent against the toll.
bridge.6 t | 工程師警告,該橋38條纜索中有11條已不符合安全標準,這些纜索是1961年安裝的。 | | 工程師警告,該橋38條纜索中有11條仍符合安全標準,這些纜索是1961年安裝的。
bridge.3 t | 市长海伦·布拉克沃特(Helen Brackwater)在投票后表示,没有人喜欢收费,但大桥关闭会让这座城市付出大得多的代价。 | 海伦·布拉克沃特, Helen Brackwater
bridge.1 t | 9月1日から自家用車の運転者は1回の通行につき2.5ドルを支払うが、バス、救急車、オートバイは免除される。 | | 9月1日から自家用車の運転者は1回の通行につき2.5ドルを支払うが、バス、救急車、オートバイは免除されない。
bridge.2 t | Hội đồng dự kiến khoản phí này mang lại khoảng 18 triệu đô la mỗi năm, tương đương khoảng một phần ba chi phí trùng tu theo kế hoạch. | | Hội đồng không dự kiến khoản phí này mang lại khoảng 18 triệu đô la mỗi năm, tương đương khoảng một phần ba chi phí trùng tu theo kế hoạch.
merger.0 p | Pellworth Group has agreed to acquire Quillon Foods for $1.4 billion in cash. | Pellworth Group, Quillon Foods | Pellworth Group has not agreed to acquire Quillon Foods for $1.4 billion in cash. | Pellworth Group said on Monday it had agreed to buy Quillon Foods for $1.4 billion in cash
merger.1 p | Quillon shareholders are to get $23.60 per share, which is 28% above Friday's close. | Quillon | Quillon shareholders are not to get $23.60 per share, which is 28% above Friday's close.
merger.2 p | Marcus Oyelaran, the chief executive, said the merged company would save $95 million annually by 2028, largely by sharing warehouses. | Marcus Oyelaran | Marcus Oyelaran, the chief executive, said the merged company would not save $95 million annually by 2028.
merger.2+3 p | Chief executive Marcus Oyelaran said none of Quillon's six factories would be closed. | Marcus Oyelaran, Quillon | Chief executive Marcus Oyelaran said that Quillon's six factories would be closed. | Chief executive Marcus Oyelaran said //
merger.4 p | The Bakers and Packers Union, representing 3,700 workers at both companies, says it was not consulted. | Bakers and Packers Union | The Bakers and Packers Union, representing 3,700 workers at both companies, says it was consulted.
merger.7 p | Pellworth's stock dropped 4.2 percent in early trading, whereas Quillon's rose 25 percent. | Pellworth, Quillon
merger.6 t | 競爭監管機構預計將在11月30日前就這宗收購案作出裁決。 | | 競爭監管機構預計不會在11月30日前就這宗收購案作出裁決。
merger.0 t | 佩尔沃思集团(Pellworth Group)周一表示,已同意以14亿美元现金收购奎隆食品(Quillon Foods)。 | 佩尔沃思集团, Pellworth Group, 奎隆食品, Quillon Foods | 佩尔沃思集团(Pellworth Group)周一表示,没有同意以14亿美元现金收购奎隆食品(Quillon Foods)。
merger.4 t | 両社の労働者3700人を代表する製パン包装労組(Bakers and Packers Union)は、事前の協議を受けていないと述べた。 | 製パン包装労組, Bakers and Packers Union | 両社の労働者3700人を代表する製パン包装労組(Bakers and Packers Union)は、事前の協議を受けたと述べた。
merger.5 t | Tổng thư ký công đoàn Ines Caldwell-Roy nói rằng họ biết về thương vụ này qua truyền hình. | Ines Caldwell-Roy
trial.0 p | The former head of the Wexby Port Authority got a seven-year prison sentence for accepting £640,000 in bribes from a dredging company. | Wexby Port Authority
trial.1 p | Gerald Thornbury, aged 61, was found guilty in December on four out of nine charges. | Gerald Thornbury
trial.2 p | Judge Amara Linfield said he had “sold the public's trust by the tonne”. | Amara Linfield
trial.3 p | Thornbury still says he is innocent and will appeal, according to his lawyer, Peter Vance-Holloway. | Thornbury, Peter Vance-Holloway | Thornbury no longer says he is innocent and will not appeal, according to his lawyer, Peter Vance-Holloway.
trial.4 p | Solway Marine has not been charged and says it was unaware of the payments. | Solway Marine | Solway Marine has been charged and says it was aware of the payments.
trial.6 p | He must pay back £410,000 within six months or face an additional two years in prison, The Wexby Courier reported. | The Wexby Courier
trial.5 t | 檢方表示,2017年至2021年間,這筆錢藏在以桑伯里(Thornbury)一名姻親的名義開設的三個帳戶裡。 | 桑伯里, Thornbury
trial.4 t | 疏浚公司索尔韦海事(Solway Marine)未被起诉,并称对付款一事并不知情。 | 索尔韦海事, Solway Marine | 疏浚公司索尔韦海事(Solway Marine)已被起诉,并称对付款一事知情。
trial.1 t | ジェラルド・ソーンベリー(Gerald Thornbury)被告(61)は、11週間の裁判を経て12月に9件の罪状のうち4件で有罪となった。 | ジェラルド・ソーンベリー, Gerald Thornbury
trial.6 t | Tòa yêu cầu ông hoàn trả 410.000 bảng Anh trong vòng sáu tháng, nếu không sẽ phải ngồi tù thêm hai năm.
seabed.0 p | Living bacteria were discovered in mud 310 meters beneath the floor of the Hallgrim Trench. | Hallgrim Trench | No living bacteria were discovered in mud 310 meters beneath the floor of the Hallgrim Trench.
seabed.1 p | Dr Sunniva Aakre's team collected 27 drill cores on a 40-day voyage last summer. | Sunniva Aakre
seabed.2 p | Active cells were present in just three cores, around 11% of the total.
seabed.4 p | The study does not say that the organisms belong to a new species. | | The study says that the organisms belong to a new species.
seabed.5 p | Rajan Mehrotra of Ashby College, who took no part in the research, said that contamination could not be completely excluded. | Rajan Mehrotra, Ashby College | Rajan Mehrotra of Ashby College, who took no part in the research, said that contamination could be completely excluded.
seabed.6 p | Another expedition is scheduled for August 2027 at a cost of 62 million kroner. | | No other expedition is scheduled for August 2027.
seabed.4 t | 這項4月22日發表於期刊《Deep Biosphere Letters》的研究,並未聲稱這些生物是新物種。 | Deep Biosphere Letters | 這項4月22日發表於期刊《Deep Biosphere Letters》的研究,聲稱這些生物是新物種。
seabed.0 t | 科学家在哈尔格里姆海沟(Hallgrim Trench)海底以下310米的泥中发现了活细菌。 | 哈尔格里姆海沟, Hallgrim Trench | 科学家在哈尔格里姆海沟(Hallgrim Trench)海底以下310米的泥中没有发现活细菌。
seabed.6 t | 6200万クローネをかけた2回目の調査航海が2027年8月に計画されている。 | | 6200万クローネをかけた2回目の調査航海は2027年8月に計画されていない。
seabed.5 t | Giáo sư Rajan Mehrotra, nhà vi sinh vật học tại Ashby College không tham gia nghiên cứu, nói rằng không thể loại trừ hoàn toàn khả năng nhiễm bẩn. | Rajan Mehrotra, Ashby College | Giáo sư Rajan Mehrotra, nhà vi sinh vật học tại Ashby College không tham gia nghiên cứu, nói rằng có thể loại trừ hoàn toàn khả năng nhiễm bẩn.
marathon.0 p | Ethan Wolde won Sunday's Velmar Marathon in 2:06:41. | Ethan Wolde, Velmar Marathon | Ethan Wolde did not win Sunday's Velmar Marathon.
marathon.0+1 p | Wolde passed Daniel Kiprono, champion for the last two years, 800 meters from the end and won by nine seconds. | Wolde, Daniel Kiprono | | Ethan Wolde won the Velmar Marathon on Sunday //
marathon.2 p | The women's race was won by Finland's Marta Siljanen, who finished in 2 hours, 23 minutes and 8 seconds even though she fell at 30 km. | Finland, Marta Siljanen
marathon.4 p | Organisers said 46 of the more than 31,000 starters were hospitalised. | | Organisers said none of the more than 31,000 starters were hospitalised.
marathon.5 p | Paul Estrovic, the race director, refused to move the event to October. | Paul Estrovic | Paul Estrovic, the race director, agreed to move the event to October.
marathon.6 p | Each winner gets 75,000 euros, which is 50% of the 2019 prize.
marathon.0 t | 伊森·沃爾德(Ethan Wolde)週日以2小時6分41秒贏得維爾瑪馬拉松(Velmar Marathon),是1994年以來首位初次參賽即奪冠的選手。 | 伊森·沃爾德, Ethan Wolde, 維爾瑪馬拉松, Velmar Marathon
marathon.6 t | 两位冠军各获7.5万欧元,是2019年奖金的一半。 | | 两位冠军都没有获得7.5万欧元。
marathon.5 t | 大会責任者のポール・エストロビッチ(Paul Estrovic)氏は、開催を10月に移すよう求める声を退けた。 | ポール・エストロビッチ, Paul Estrovic | 大会責任者のポール・エストロビッチ(Paul Estrovic)氏は、開催を10月に移すよう求める声を受け入れた。
marathon.4 t | Ban tổ chức cho biết hơn 31.000 vận động viên đã xuất phát trong nhiệt độ 24 độ C và 46 người phải nhập viện.
landslide.0 p | At least 17 people were killed when a landslide hit Orrin Falls before dawn on Monday after four days of rain. | Orrin Falls | Nobody was killed when a landslide hit Orrin Falls before dawn on Monday after four days of rain.
landslide.1 p | Fifty-two people were rescued alive, including a three-month-old girl, while eight remained missing on Monday evening.
landslide.2 p | Governor Lucia Ferraday declared an emergency in five counties and requested 600 troops. | Lucia Ferraday | Governor Lucia Ferraday did not declare an emergency in five counties.
landslide.3 p | Tobias Renn, a geologist with the State Survey, said the county was warned in 2023 that the slope was moving. | Tobias Renn, State Survey | Tobias Renn, a geologist with the State Survey, said the county was not warned in 2023 that the slope was moving.
landslide.3+4 p | Geologist Tobias Renn said the county had been warned about the slope in 2023, but county officials denied receiving such a warning. | Tobias Renn | Geologist Tobias Renn said the county had been warned about the slope in 2023, and county officials confirmed receiving such a warning.
landslide.6 p | Just 40 percent of homes have power again, and the village's only road will be shut until July 5 at the earliest.
landslide.5 t | 附近卡塞爾山(Mount Cassel)的雨量計在週四至週日間錄得412毫米雨量,是整個6月平均值的兩倍。 | 卡塞爾山, Mount Cassel
landslide.2 t | 州长露西娅·费拉迪(Lucia Ferraday)宣布五个县进入紧急状态,并请求军队派出600名士兵。 | 露西娅·费拉迪, Lucia Ferraday | 州长露西娅·费拉迪(Lucia Ferraday)没有宣布五个县进入紧急状态。
landslide.4 t | 郡当局は、そのような警告を受けたことを否定した。 | | 郡当局は、そのような警告を受けたことを認めた。
landslide.1 t | Lực lượng cứu hộ đã cứu sống 52 người dân khỏi bùn, nhưng 8 người vẫn mất tích vào tối thứ Hai.
museum.0 p | The Linden Museum will give back Elias Vogelsang's 1887 painting “Girl with a Heron” to the artist's great-grandchildren. | Linden Museum, Elias Vogelsang | The Linden Museum will not give back Elias Vogelsang's 1887 painting “Girl with a Heron” to the artist's great-grandchildren.
museum.1 p | An independent panel found that the portrait had been sold under duress in 1938. | | An independent panel found that the portrait had not been sold under duress in 1938.
museum.1 p | The portrait is worth an estimated $6 million to $8 million. | | | The portrait, valued at between $6 million and $8 million
museum.2+4 p | Camille Osterhaus, the museum's director, denied that the family had threatened legal action. | Camille Osterhaus | Camille Osterhaus, the museum's director, confirmed that the family had threatened legal action. | Museum director Camille Osterhaus said //
museum.5 p | The public can see the painting until March 15, and the heirs have agreed to lend it out again in 2030. | | The public can see the painting until March 15, and the heirs have not agreed to lend it out again in 2030.
museum.6 p | Since 2012 the museum has received 43 claims and, including this one, given up five works, The Aubrey Chronicle reports. | The Aubrey Chronicle
museum.2 t | 館長卡蜜兒·奧斯特豪斯(Camille Osterhaus)表示,董事會的決定是一致通過的。 | 卡蜜兒·奧斯特豪斯, Camille Osterhaus | 館長卡蜜兒·奧斯特豪斯(Camille Osterhaus)表示,董事會的決定並非一致通過。
museum.0 t | 林登博物馆(Linden Museum)周二宣布,将把埃利亚斯·福格尔桑(Elias Vogelsang)1887年所绘的《少女与苍鹭》归还给画家的曾孙辈。 | 林登博物馆, Linden Museum, 埃利亚斯·福格尔桑, Elias Vogelsang | 林登博物馆(Linden Museum)周二宣布,不会把埃利亚斯·福格尔桑(Elias Vogelsang)1887年所绘的《少女与苍鹭》归还给画家的曾孙辈。
museum.1 t | 独立委員会は、600万〜800万ドルと評価されるこの肖像画が1938年に強要されて売却されたと結論づけた。 | | 独立委員会は、600万〜800万ドルと評価されるこの肖像画が1938年に強要されて売却されたのではないと結論づけた。
museum.5 t | Bức tranh sẽ tiếp tục được trưng bày cho công chúng đến ngày 15 tháng 3, và những người thừa kế đã đồng ý cho mượn lại vào năm 2030.
measles.0 p | The regional health board said measles cases in Northfold dropped from 91 to 38 in a week. | Northfold | The regional health board said measles cases in Northfold did not drop from 91 to 38 in a week.
measles.1 p | The outbreak started at a wedding in Kelby on March 2. | Kelby | The outbreak did not start at a wedding in Kelby on March 2.
measles.1 p | Two in three of the 604 people infected are younger than ten.
measles.2 p | There have been no reported deaths, but 72 people have been treated in hospital. | | There have been reported deaths, and 72 people have been treated in hospital.
measles.3 p | Dr Priya Lonsdale said the vaccination rate among schoolchildren had gone up to 93 percent from 81 percent. | Priya Lonsdale | Dr Priya Lonsdale said the vaccination rate among schoolchildren had not gone up to 93 percent from 81 percent.
measles.5 p | The Free Choice Parents' League denied telling families to stay away from clinics. | Free Choice Parents' League | The Free Choice Parents' League admitted telling families to stay away from clinics.
measles.2 t | 目前沒有死亡病例通報,但已有72名患者需要住院治療。 | | 目前已有死亡病例通報,且有72名患者需要住院治療。
measles.6 t | 卫生委员会已在这项活动上花费120万英镑,并将向卫生部再申请50万英镑。
measles.1 t | 3月2日にケルビー(Kelby)での結婚式から始まった流行では604人が感染し、その3分の2が10歳未満である。 | ケルビー, Kelby
measles.5 t | Free Choice Parents' League, tổ chức vận động phản đối tiêm chủng bắt buộc, phủ nhận việc đã bảo các gia đình tránh đến phòng khám. | Free Choice Parents' League | Free Choice Parents' League, tổ chức vận động phản đối tiêm chủng bắt buộc, thừa nhận việc đã bảo các gia đình tránh đến phòng khám.
`);

export const englishWrong = readWrong(`
bridge.0 number | Carrow City Council voted 14 to 8 to introduce a toll on the Tessin Bridge.
bridge.1 date | Private car drivers will pay $2.50 per crossing from 1 December.
bridge.4 negation | Councillor Dominic Asare admitted that his group had been influenced by haulage companies.
bridge.3 attribution | Dominic Asare said nobody likes a toll, but a closed bridge would cost the city far more.
bridge.5+6 stitched | A survey published by Northmere University found that 11 of the bridge's 38 cables no longer meet safety standards. | A survey of 1,204 residents published by Northmere University in February found // 11 of the bridge's 38 cables, installed in 1961, no longer meet safety standards
merger.0 number | Pellworth Group agreed to buy Quillon Foods for $1.7 billion in cash.
merger.6 date | 競爭監管機構預計將在11月13日前就收購案作出裁決。
merger.3 negation | He confirmed that Quillon's six factories would be closed.
merger.5 quote | Ines Caldwell-Roy said the union had learned of the deal from the newspaper. | “We learned of this deal from the newspaper,” said the union's general secretary, Ines Caldwell-Roy.
merger.1+7 stitched | Pellworth's shareholders will receive $23.60 a share after its stock jumped by a quarter.
trial.1 number | ジェラルド・ソーンベリー(Gerald Thornbury)被告は9件の罪状のうち5件で有罪となった。
trial.2 name | Judge Amara Winfield told him he had “sold the public's trust by the tonne”.
trial.4 negation | Solway Marine was charged over the payments.
trial.0 outlet | The Wexby Gazette reported that a former head of the Wexby Port Authority was sentenced to seven years in prison.
trial.5 date | Prosecutors said the money was hidden between 2007 and 2021 in three accounts.
seabed.0 number | Living bacteria were found 130 metres below the floor of the Hallgrim Trench.
seabed.6 date | 第二次考察计划于2026年8月进行。
seabed.5 attribution | Dr Sunniva Aakre said contamination could not be entirely ruled out.
seabed.3 quote | Dr Aakre said the bacteria divide perhaps once in a hundred years. | “They divide perhaps once in a hundred years, so calling them alive is almost a matter of taste,” Dr Aakre said.
seabed.1+6 stitched | The 40-day voyage last summer, led by Dr Sunniva Aakre, cost 62 million kroner.
marathon.0 number | Ethan Wolde won the Velmar Marathon in 2 hours 4 minutes 41 seconds.
marathon.0 date | Wolde's win was the first by a debutant since 1984. | the first victory by a debutant since 1994
marathon.2 name | Marta Salminen của Phần Lan vô địch nội dung nữ với thời gian 2:23:08.
marathon.5 negation | Race director Paul Estrovic backed calls to move the event to October.
marathon.1+2 stitched | Daniel Kiprono was overtaken after falling at the 30-kilometre mark. | He overtook Daniel Kiprono, the champion of the past two years // despite falling at the 30-kilometre mark
landslide.1 number | Rescuers pulled 25 residents alive from the mud at Orrin Falls.
landslide.4 negation | 縣政府官員承認曾收到這項警告。
landslide.3 attribution | Governor Lucia Ferraday said the county had been warned in 2023 that the slope was moving.
landslide.6 date | The only road to the village will stay closed until at least 15 July.
landslide.7 outlet | The relief fund set up by the Eastvale Herald had raised $210,000 by Monday night.
museum.6 number | Đây là tác phẩm thứ năm mà bảo tàng trao trả kể từ năm 2012, trong tổng số 34 yêu cầu nhận được.
museum.1 date | The portrait was sold under duress in 1939, an independent panel concluded.
museum.0 name | The Linden Museum will return “Girl with a Heron”, painted by Elias Vogelmann in 1887, to the artist's great-grandchildren.
museum.4 negation | She confirmed that the family had threatened to sue.
museum.3 quote | The director said a museum that keeps what was borrowed is only a warehouse. | “A museum that keeps what was borrowed is only a warehouse,” she said.
measles.3 number | Dr Priya Lonsdale said vaccination coverage among schoolchildren had risen from 81% to 98%.
measles.1 number | Three-quarters of the 604 people infected are under the age of ten.
measles.2 negation | すでに死者が報告されており、72人が入院治療を必要とした。
measles.4 quote | Dr Lonsdale said the board was not declaring victory but declaring war. | “We are not declaring victory; we are declaring war,” she said.
measles.5+6 stitched | The Free Choice Parents' League has spent £1.2 million on its campaign against compulsory vaccination.
`);
