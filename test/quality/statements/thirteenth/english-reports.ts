import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** A chip plant, steel duties, dockers, a blackout, a lawsuit, a hospital, a cup, a harbour, in English; all of it is invented. */
export const englishReports = [
  inventArticle({
    id: 'corvane',
    dump: 'chips.txt',
    outlet: 'Penhallow Courier',
    title: 'Corvane to build second accelerator plant in Ireland',
    language: 'en',
    published: '2026-03-12',
    body: [
      'Corvane Semiconductors, the maker of artificial intelligence accelerators, said on Tuesday it would spend $3.4 billion on a second plant near Limerick, its largest investment in Europe to date.',
      'The factory is due to open in the autumn of 2028 and will employ about 1,900 people, chief executive Dervla Quillinan told reporters in Dublin.',
      '"Corvane is not leaving Arizona, and no job there will be cut," Ms Quillinan said, dismissing rumours that had circulated among suppliers since January.',
      "Ireland's industrial development agency will contribute €240 million in grants, roughly 8 percent of the total cost, according to a government note.",
      "Corvane's shares rose 6.2 percent to $118.40 in New York, their highest close in fourteen months.",
      'Analyst Pieter Vandorsel of Halbrook Securities called the plan "a bold bet on demand that nobody can yet measure".',
      'The company reported revenue of $11.7 billion last year, up from $8.9 billion in 2024, although its profit margin slipped from 31 percent to 27 percent.',
      'Residents of Castleconnell, the village closest to the site, have filed 62 objections over water use, and the county council has not yet granted planning permission.',
    ],
  }),
  inventArticle({
    id: 'steel',
    dump: 'trade.txt',
    outlet: 'Wexcombe Gazette',
    title: 'Brazil takes Canada to the WTO over steel duties',
    language: 'en',
    published: '2026-04-29',
    body: [
      'Brazil filed a complaint against Canada at the World Trade Organization on Monday, April 27, over duties of 18 percent on flat-rolled steel.',
      'The duties, imposed on February 2, have cost Brazilian mills 740 million reais in lost orders, Trade Minister Otávio Brandalise said in Brasília.',
      '"We wanted a conversation, and we were handed an invoice," Mr Brandalise told the Senate.',
      'Canada\'s trade ministry rejected the charge, saying that the measure was "temporary, lawful and aimed at no single country".',
      'Brazil sold Canada 1.3 million tonnes of steel in 2025, nearly one-third of all its steel exports.',
      'The two governments now have sixty days to settle the matter before a panel can be requested.',
      "Marguerite Fennimore, who heads the Canadian Fabricators' League, warned that construction costs in Ontario could climb by as much as 5 percent.",
      'Mexico and South Korea have not joined the complaint, although diplomats from both countries said they were studying it.',
    ],
  }),
  inventArticle({
    id: 'docks',
    dump: 'harbour.txt',
    outlet: 'Thornbury Ledger',
    title: 'Antwerp dockers walk out over automated cranes',
    language: 'en',
    published: '2026-01-23',
    body: [
      'About 5,600 dockworkers in Antwerp began a 72-hour strike at dawn on Thursday in protest at a plan to replace 140 crane operators with remote-controlled machines.',
      'The port authority said 31 ships were waiting at anchor by noon and that delays would last at least until next Wednesday.',
      'Union secretary Lieve Hautekiet accused the terminal operator Scaldia Terminals of breaking a promise it gave in 2023.',
      '"Nobody here is afraid of machines; we are afraid of managers who do not keep their word," Ms Hautekiet said.',
      'Scaldia denied that any docker would be dismissed, saying the 140 operators would be retrained at a cost of €9.5 million.',
      'The Belgian labour minister, Rik Verstappelen, offered to mediate but ruled out a law to limit automation.',
      'A one-day stoppage last November cost the port an estimated €18 million.',
      "Rotterdam's dockers voted by 64 percent to 36 not to handle ships diverted from Antwerp.",
    ],
  }),
  inventArticle({
    id: 'gridsa',
    dump: 'power.txt',
    outlet: 'Karrisford Observer',
    title: 'Blackout leaves half of Durban without power',
    language: 'en',
    published: '2026-06-18',
    body: [
      'A fault at the Mbazwana substation cut electricity to nearly half of Durban for six hours on Tuesday night, leaving 410,000 households in the dark.',
      'The grid operator, Umzansi Transmission, said a transformer installed in 1987 had caught fire at 7.42 p.m.',
      'No one was injured, but three hospitals had to run on diesel generators until the early hours of Wednesday.',
      "Umzansi's chief engineer, Thandolwethu Mkhabisa, said the outage was not caused by a cyberattack.",
      '"This transformer should have been retired ten years ago," Ms Mkhabisa told a parliamentary committee in Cape Town.',
      'The company needs 23 billion rand by 2030 to renew its network, of which the treasury has so far promised 8 billion.',
      'Opposition lawmaker Gerhardus Pienkamp demanded that the energy minister resign, a call the minister\'s office described as "theatre".',
      "Durban's mayor said compensation would be paid to small shops, though she did not name a sum.",
    ],
  }),
  inventArticle({
    id: 'lawsuit',
    dump: 'courts.txt',
    outlet: 'Penhallow Courier',
    title: 'Novelists win first round against AI firm',
    language: 'en',
    published: '2026-05-08',
    body: [
      'A federal judge in Boston ruled on Wednesday that eleven novelists may proceed with their copyright lawsuit against Lumengate, the company behind the chatbot Oriel.',
      'Judge Rosalind Achterberg threw out two of the five claims, among them one for unjust enrichment, but let the core infringement claim stand.',
      'The authors say Lumengate copied 213 of their books from a pirate library to train Oriel, and they are seeking $86 million in damages.',
      'Lumengate has admitted using the library in 2022 but insists that the training was fair use.',
      '"A machine that reads is still a machine that was fed," the judge wrote in her 47-page opinion.',
      "Lumengate's general counsel, Anselm Brightwater, said the company would not settle.",
      'The trial is scheduled to begin on October 19, 2026.',
      'A similar suit brought by four illustrators in Seattle was dismissed in March; the illustrators have appealed.',
    ],
  }),
  inventArticle({
    id: 'ward',
    dump: 'health.txt',
    outlet: 'Aldbrook Evening Standard',
    title: 'Leeds hospital trials AI to cut waiting times',
    language: 'en',
    published: '2026-02-17',
    body: [
      "St Wilfrid's Hospital in Leeds has cut the average wait in its emergency department from 4 hours 50 minutes to 3 hours 10 minutes since it began using a triage program in September.",
      'The program, called Sorrel, was developed by the start-up Fennick Health and costs the hospital £380,000 a year.',
      'Sorrel does not diagnose patients; a nurse confirms every ranking it proposes, said medical director Dr Oluwaseun Hartnell.',
      'A review of 12,400 cases found that nurses overruled the program in 9 percent of them.',
      'The Royal College of Nursing welcomed the figures but cautioned that the trial had coincided with the hiring of 26 extra nurses.',
      '"You cannot tell from this whether the software or the staff did the work," said Bethan Crosswaite, a statistician at the University of Sheffield.',
      'The hospital will decide in June whether to extend the contract for three years.',
      'No patient has filed a complaint about the program, the hospital said.',
    ],
  }),
  inventArticle({
    id: 'cup',
    dump: 'sport.txt',
    outlet: 'Thornbury Ledger',
    title: 'Carrowdale lift cup after 41-year wait',
    language: 'en',
    published: '2026-05-18',
    body: [
      'Carrowdale United beat Inverlochy Rangers 3-2 after extra time on Saturday to win their first national cup since 1985.',
      'Nigerian striker Chukwuemeka Abiola scored twice, his second goal coming in the 117th minute from a free kick 25 metres out.',
      'Inverlochy had led 2-0 at half-time through a penalty by Ross Dunmurry and a header by Callum Strachie.',
      'A crowd of 48,316 watched the match at Hampden Park, where rain delayed the kick-off by 35 minutes.',
      '"I told them at the break that nobody remembers who was ahead at the break," said Carrowdale coach Ilse Brandvold, the first woman to win the competition.',
      'Inverlochy manager Duncan Farquharson refused to blame the referee, though he said the free kick "should never have been given".',
      'Carrowdale will receive £1.6 million in prize money and a place in the Europa League qualifying round.',
      'Defender Tomasz Wieliczko did not play because of a knee injury he suffered on May 3.',
    ],
  }),
  inventArticle({
    id: 'dig',
    dump: 'science.txt',
    outlet: 'Wexcombe Gazette',
    title: 'Bronze Age harbour found under Turkish olive grove',
    language: 'en',
    published: '2026-07-22',
    body: [
      'Archaeologists working near Bodrum in south-western Turkey have uncovered a stone harbour that they date to about 1450 BC, some three centuries older than any known on that coast.',
      'The quay, 84 metres long and buried under four metres of silt, came to light when a farmer was digging a well in an olive grove in August 2024.',
      'Among the 670 objects recovered so far are copper ingots, a cedar anchor stock and a seal bearing the name of an otherwise unknown official.',
      'Excavation leader Professor Nermin Akgündoğan of Ege University said the find did not prove that the town was Mycenaean.',
      '"We have a harbour without a city, which is like having a sleeve without a coat," she said.',
      'The Turkish culture ministry is paying 42 million lira for the dig, and the Dutch foundation Vlietstra is adding €1.1 million.',
      'Italian scholar Prospero Vannucchi, who was not involved in the work, questioned the dating and suggested that the quay may be two hundred years younger.',
      'The site will remain closed to visitors until the spring of 2027.',
    ],
  }),
];

export const englishRight = readStatements(`
corvane.0 p | Corvane Semiconductors will put $3.4 billion into a second plant near Limerick, the biggest investment it has made in Europe so far. | Corvane Semiconductors, Limerick, Europe | Corvane Semiconductors will not put $3.4 billion into a second plant near Limerick.
corvane.1 p | Chief executive Dervla Quillinan said the factory should open in autumn 2028 and employ around 1,900 people. | Dervla Quillinan
corvane.2 p | Ms Quillinan said Corvane would stay in Arizona and that no jobs there would be cut. | Quillinan, Corvane, Arizona | Ms Quillinan said Corvane would not stay in Arizona and that jobs there would be cut.
corvane.3 p | According to a government note, Ireland's industrial development agency will provide €240 million in grants, about 8% of the cost. | Ireland
corvane.4 p | Corvane shares closed 6.2% higher at $118.40 in New York, a fourteen-month high. | Corvane, New York
corvane.6 p | Revenue climbed to $11.7 billion last year from $8.9 billion in 2024, but the profit margin fell from 31% to 27%.
corvane.7 p | No, the county council has not granted planning permission yet, and 62 objections have been lodged by residents of Castleconnell over water use. | Castleconnell | Yes, the county council has granted planning permission.
corvane.0 t | Corvane Semiconductors 週二表示,將斥資34億美元在利默里克(Limerick)附近興建第二座工廠。 | Corvane Semiconductors, 利默里克, Limerick | Corvane Semiconductors 週二表示,不會斥資34億美元在利默里克(Limerick)附近興建第二座工廠。
corvane.2 t | 奎利南女士表示,科文公司(Corvane)不会离开亚利桑那州,那里也不会裁减任何岗位。 | 奎利南, 科文公司, Corvane, 亚利桑那州 | 奎利南女士表示,科文公司(Corvane)将离开亚利桑那州。
corvane.5 t | ハルブルック証券(Halbrook Securities)のアナリスト、ピーター・ファンドルセル氏は、この計画を「まだ誰にも測れない需要への大胆な賭け」と評した。 | ハルブルック証券, Halbrook Securities, ピーター・ファンドルセル
corvane.6 t | Doanh thu năm ngoái của công ty đạt 11,7 tỷ USD, tăng từ 8,9 tỷ USD năm 2024, trong khi biên lợi nhuận giảm từ 31% xuống 27%.
corvane.4 t | Cổ phiếu Corvane tăng 6,2% lên 118,40 USD tại New York, mức đóng cửa cao nhất trong 14 tháng. | Corvane, New York
steel.0 p | Brazil lodged a WTO complaint against Canada on April 27 over 18% duties on flat-rolled steel. | Brazil, WTO, Canada | Brazil did not lodge a WTO complaint against Canada on April 27.
steel.1 p | Trade Minister Otávio Brandalise said the duties imposed on 2 February have cost Brazilian mills 740 million reais in orders. | Otávio Brandalise
steel.3 p | Canada's trade ministry denied the accusation, calling the measure temporary, lawful and not aimed at any single country. | Canada | Canada's trade ministry accepted the accusation.
steel.4 p | In 2025 Brazil exported 1.3 million tonnes of steel to Canada, almost a third of its total steel exports. | Brazil, Canada
steel.5 p | They have 60 days to reach a settlement before a panel may be requested.
steel.7 p | No, neither Mexico nor South Korea has joined the complaint, though their diplomats say they are studying it. | Mexico, South Korea | Yes, Mexico and South Korea have joined the complaint.
steel.6 p | The Wexcombe Gazette reported a warning from Marguerite Fennimore of the Canadian Fabricators' League that building costs in Ontario could rise by up to 5 percent. | Wexcombe Gazette, Marguerite Fennimore, Canadian Fabricators' League, Ontario
steel.0 t | 巴西於4月27日向世界貿易組織控訴加拿大對扁軋鋼材徵收18%的關稅。 | 巴西, 世界貿易組織, 加拿大 | 巴西並未於4月27日向世界貿易組織控訴加拿大。
steel.4 t | 2025年,巴西向加拿大出售了130万吨钢材,占其钢材出口总量的近三分之一。 | 巴西, 加拿大
steel.3 t | カナダ貿易省は、この措置は「一時的かつ合法で、特定の国を対象としたものではない」として非難を退けた。 | カナダ | カナダ貿易省は非難を認めた。
steel.7 t | Mexico và Hàn Quốc chưa tham gia đơn khiếu nại, dù các nhà ngoại giao hai nước cho biết họ đang nghiên cứu. | Mexico, Hàn Quốc | Mexico và Hàn Quốc đã tham gia đơn khiếu nại.
steel.1 t | 貿易部長奧塔維奧・布蘭達利塞(Otávio Brandalise)在巴西利亞表示,2月2日開徵的關稅已令巴西鋼廠損失7.4億雷亞爾的訂單。 | 奧塔維奧・布蘭達利塞, Otávio Brandalise, 巴西利亞, 巴西
docks.0 p | Some 5,600 Antwerp dockers started a 72-hour strike on Thursday against a plan to replace 140 crane operators with remote-controlled machines. | Antwerp
docks.1 p | By noon 31 ships were waiting at anchor, the port authority said, with delays expected to last until at least next Wednesday.
docks.2 p | Lieve Hautekiet, the union secretary, accused Scaldia Terminals of breaking a 2023 promise. | Lieve Hautekiet, Scaldia Terminals
docks.4 p | Scaldia says no docker will be dismissed and that the 140 operators will be retrained for €9.5 million. | Scaldia | Scaldia says dockers will be dismissed and the 140 operators will not be retrained.
docks.5 p | Belgium's labour minister Rik Verstappelen offered mediation, but he ruled out a law limiting automation. | Belgium, Rik Verstappelen | Belgium's labour minister Rik Verstappelen offered mediation and did not rule out a law limiting automation.
docks.7 p | Dockers in Rotterdam voted 64% to 36% against handling ships diverted from Antwerp. | Rotterdam, Antwerp | Dockers in Rotterdam voted 64% to 36% in favour of handling ships diverted from Antwerp.
docks.0 t | 安特衛普約5,600名碼頭工人週四清晨展開72小時罷工,抗議以遙控機器取代140名吊機操作員的計畫。 | 安特衛普
docks.4 t | 斯卡尔迪亚(Scaldia)否认会解雇任何码头工人,称将花费950万欧元对140名操作员进行再培训。 | 斯卡尔迪亚, Scaldia | 斯卡尔迪亚(Scaldia)承认会解雇码头工人。
docks.6 t | 昨年11月の1日間のストライキでは、港に推定1800万ユーロの損失が出た。
docks.7 t | Công nhân bốc xếp ở Rotterdam đã bỏ phiếu với tỷ lệ 64% so với 36% không xử lý các tàu chuyển hướng từ Antwerp. | Rotterdam, Antwerp
docks.5 t | ベルギーのリク・フェルスタペレン労働相は仲裁を申し出たが、自動化を制限する法律は否定した。 | ベルギー, リク・フェルスタペレン | ベルギーのリク・フェルスタペレン労働相は、自動化を制限する法律に賛成した。
gridsa.0 p | Nearly half of Durban lost power for six hours on Tuesday night after a fault at the Mbazwana substation, affecting 410,000 households. | Durban, Mbazwana
gridsa.1 p | Umzansi Transmission said a transformer dating from 1987 caught fire at 7:42 pm. | Umzansi Transmission
gridsa.2 p | There were no injuries, though three hospitals relied on diesel generators until early Wednesday. | | There were injuries, and three hospitals relied on diesel generators until early Wednesday.
gridsa.3 p | Chief engineer Thandolwethu Mkhabisa of Umzansi ruled out a cyberattack as the cause of the outage. | Thandolwethu Mkhabisa, Umzansi | Chief engineer Thandolwethu Mkhabisa of Umzansi said a cyberattack caused the outage.
gridsa.5 p | It needs 23 billion rand by 2030 to renew the network, and the treasury has promised 8 billion so far.
gridsa.6 p | Yes, opposition lawmaker Gerhardus Pienkamp called for the energy minister's resignation, which the minister's office dismissed as "theatre". | Gerhardus Pienkamp
gridsa.0 t | 週二晚間,姆巴茲瓦納(Mbazwana)變電站故障,德班近半地區停電六小時,41萬戶陷入黑暗。 | 姆巴茲瓦納, Mbazwana, 德班
gridsa.5 t | 该公司到2030年需要230亿兰特来更新电网,财政部迄今已承诺80亿兰特。
gridsa.3 t | ウムザンシの主任技師タンドルウェトゥ・ムカビサ氏は、停電の原因はサイバー攻撃ではないと述べた。 | ウムザンシ, タンドルウェトゥ・ムカビサ | ウムザンシの主任技師タンドルウェトゥ・ムカビサ氏は、停電の原因はサイバー攻撃だと述べた。
gridsa.2 t | Không có ai bị thương, nhưng ba bệnh viện phải chạy máy phát điện diesel đến rạng sáng thứ Tư. | | Có người bị thương và ba bệnh viện phải chạy máy phát điện diesel.
gridsa.7 t | 德班市長表示將向小商店支付補償,但沒有透露金額。 | 德班 | 德班市長表示不會向小商店支付補償。
lawsuit.0 p | A federal judge in Boston has allowed eleven novelists to go ahead with a copyright suit against Lumengate, maker of the chatbot Oriel. | Boston, Lumengate, Oriel | A federal judge in Boston has not allowed eleven novelists to go ahead with a copyright suit against Lumengate.
lawsuit.1 p | Judge Rosalind Achterberg dismissed two of five claims, including unjust enrichment, but kept the core infringement claim alive. | Rosalind Achterberg
lawsuit.2 p | The authors seek $86 million in damages, alleging that Lumengate took 213 of their books from a pirate library to train Oriel. | Lumengate, Oriel
lawsuit.3 p | Lumengate acknowledges that it used the library in 2022 but maintains that the training was fair use. | Lumengate | Lumengate denies that it used the library in 2022.
lawsuit.5+6 p | Lumengate's general counsel Anselm Brightwater said the company will not settle, and the trial is set to start on 19 October 2026. | Lumengate, Anselm Brightwater | Lumengate's general counsel Anselm Brightwater said the company will settle.
lawsuit.7 p | The suit by four illustrators in Seattle was dismissed in March, and they have appealed. | Seattle
lawsuit.0 p | The Penhallow Courier reports that a Boston federal judge is letting eleven novelists pursue Lumengate for copyright infringement. | Penhallow Courier, Boston, Lumengate
lawsuit.0 t | 波士頓一名聯邦法官週三裁定,十一名小說家可以繼續對 Lumengate 提起的版權訴訟。 | 波士頓, Lumengate | 波士頓一名聯邦法官週三裁定,十一名小說家不得繼續對 Lumengate 提起的版權訴訟。
lawsuit.2 t | 作者们称,Lumengate 从一个盗版图书馆复制了他们的213本书来训练 Oriel,并索赔8600万美元。 | Lumengate, Oriel
lawsuit.5 t | ルーメンゲート(Lumengate)の法務責任者アンセルム・ブライトウォーター氏は、同社は和解しないと述べた。 | ルーメンゲート, Lumengate, アンセルム・ブライトウォーター | ルーメンゲート(Lumengate)の法務責任者アンセルム・ブライトウォーター氏は、同社は和解すると述べた。
lawsuit.6 t | Phiên tòa dự kiến bắt đầu vào ngày 19 tháng 10 năm 2026.
lawsuit.3 t | Lumengate は2022年にその図書館を使用したことを認めたが、学習はフェアユースだったと主張している。 | Lumengate
ward.0 p | Since it started using a triage program in September, St Wilfrid's Hospital in Leeds has reduced its average emergency wait from 4 hours 50 minutes to 3 hours 10 minutes. | St Wilfrid's Hospital, Leeds
ward.1 p | Sorrel, made by the start-up Fennick Health, costs the hospital £380,000 per year. | Sorrel, Fennick Health
ward.2 p | No, Sorrel makes no diagnoses, and a nurse confirms each ranking it suggests, according to medical director Dr Oluwaseun Hartnell. | Sorrel, Oluwaseun Hartnell | Yes, Sorrel diagnoses patients, according to medical director Dr Oluwaseun Hartnell.
ward.3 p | Nurses overrode the program in 9% of the 12,400 cases reviewed.
ward.4 p | The Royal College of Nursing welcomed the results, but warned that 26 additional nurses had been hired during the trial. | Royal College of Nursing
ward.5 p | Bethan Crosswaite, a University of Sheffield statistician, said it cannot be told whether the software or the staff did the work. | Bethan Crosswaite, University of Sheffield
ward.7 p | The hospital said no patient has complained about the program. | | The hospital said patients have complained about the program.
ward.0 t | 利茲的聖威爾弗里德醫院自9月起使用一套分流程式,急診平均等候時間由4小時50分鐘縮短至3小時10分鐘。 | 利茲, 聖威爾弗里德醫院
ward.1 t | 这款名为 Sorrel 的程序由初创公司芬尼克健康(Fennick Health)开发,每年花费医院38万英镑。 | Sorrel, 芬尼克健康, Fennick Health
ward.3 t | 1万2400件の症例を検証したところ、看護師がプログラムの判断を覆したのは9%だった。
ward.6 t | Bệnh viện sẽ quyết định vào tháng 6 việc có gia hạn hợp đồng thêm ba năm hay không.
ward.7 t | 病院によると、このプログラムについて苦情を申し立てた患者はいない。 | | 病院によると、このプログラムについて患者から苦情が出ている。
cup.0 p | Carrowdale United defeated Inverlochy Rangers 3-2 after extra time to take their first national cup since 1985. | Carrowdale United, Inverlochy Rangers | Carrowdale United did not defeat Inverlochy Rangers.
cup.1 p | Chukwuemeka Abiola, the Nigerian striker, scored two goals, the second a 25-metre free kick in the 117th minute. | Chukwuemeka Abiola
cup.2 p | Inverlochy were 2-0 up at half-time thanks to a Ross Dunmurry penalty and a Callum Strachie header. | Inverlochy, Ross Dunmurry, Callum Strachie
cup.3 p | The match at Hampden Park drew 48,316 spectators and started 35 minutes late because of rain. | Hampden Park
cup.5 p | Duncan Farquharson, Inverlochy's manager, did not blame the referee but said the free kick "should never have been given". | Duncan Farquharson, Inverlochy | Duncan Farquharson, Inverlochy's manager, blamed the referee.
cup.7 p | Tomasz Wieliczko missed the game with a knee injury sustained on 3 May. | Tomasz Wieliczko | Tomasz Wieliczko played in the game despite a knee injury.
cup.0 p | According to the Thornbury Ledger, Carrowdale United won the national cup on Saturday for the first time since 1985. | Thornbury Ledger, Carrowdale United
cup.0 t | 卡羅代爾聯隊(Carrowdale United)週六在延長賽後以3比2擊敗因弗洛希流浪者隊(Inverlochy Rangers),奪得1985年以來首座全國盃冠軍。 | 卡羅代爾聯隊, Carrowdale United, 因弗洛希流浪者隊, Inverlochy Rangers
cup.1 t | 尼日利亚前锋丘库埃梅卡·阿比奥拉梅开二度,第二球是在第117分钟从25米外以任意球打进的。 | 尼日利亚, 丘库埃梅卡·阿比奥拉
cup.3 t | ハムデン・パークで行われた試合は4万8316人が観戦し、雨のためキックオフが35分遅れた。 | ハムデン・パーク
cup.6 t | Carrowdale sẽ nhận 1,6 triệu bảng tiền thưởng và một suất dự vòng loại Europa League. | Carrowdale, Europa League
cup.7 t | ディフェンダーのトマシュ・ヴィエリチコは、5月3日に負った膝のけがのため出場しなかった。 | トマシュ・ヴィエリチコ | ディフェンダーのトマシュ・ヴィエリチコは、5月3日に膝をけがしたが出場した。
dig.0 p | Archaeologists near Bodrum in south-western Turkey have found a stone harbour dated to around 1450 BC, about 300 years older than any other known on that coast. | Bodrum, Turkey
dig.1 p | The 84-metre quay, under four metres of silt, was discovered in August 2024 when a farmer dug a well in an olive grove.
dig.2 p | So far 670 objects have been recovered, including copper ingots, a cedar anchor stock and a seal with an unknown official's name.
dig.3 p | Professor Nermin Akgündoğan of Ege University said the discovery does not prove the town was Mycenaean. | Nermin Akgündoğan, Ege University | Professor Nermin Akgündoğan of Ege University said the discovery proves the town was Mycenaean.
dig.5 p | The dig is funded with 42 million lira from the Turkish culture ministry and €1.1 million from the Dutch foundation Vlietstra. | Vlietstra
dig.6 p | Yes, Prospero Vannucchi, an Italian scholar not involved in the work, questioned the dating and suggested the quay may be 200 years younger. | Prospero Vannucchi
dig.7 p | Visitors will not be able to see the site until spring 2027.
dig.0 t | 考古學家在土耳其西南部博德魯姆附近發掘出一座石砌港口,年代約為公元前1450年,比該海岸已知的任何港口早約三個世紀。 | 土耳其, 博德魯姆
dig.3 t | 发掘负责人、爱琴大学教授内尔明·阿克金多安(Nermin Akgündoğan)表示,这一发现并不能证明该城镇属于迈锡尼文明。 | 爱琴大学, 内尔明·阿克金多安, Nermin Akgündoğan | 发掘负责人、爱琴大学教授内尔明·阿克金多安(Nermin Akgündoğan)表示,这一发现证明该城镇属于迈锡尼文明。
dig.5 t | トルコ文化省が4200万リラを負担し、オランダの財団フリートストラ(Vlietstra)が110万ユーロを拠出している。 | トルコ, オランダ, フリートストラ, Vlietstra
dig.1 t | Bến cảng dài 84 mét, nằm dưới bốn mét phù sa, được phát hiện khi một nông dân đào giếng trong vườn ô liu vào tháng 8 năm 2024.
dig.7 t | 該遺址在2027年春季之前將持續對遊客關閉。 | | 該遺址在2027年春季之前將對遊客開放。
`);

export const englishWrong = readWrong(`
corvane.0 number | Corvane Semiconductors will spend $4.3 billion on a second plant near Limerick.
corvane.1 date | The factory is due to open in the spring of 2028, chief executive Dervla Quillinan said.
corvane.2 negation | Ms Quillinan said Corvane would leave Arizona and cut jobs there.
corvane.5 quote | Pieter Vandorsel called the plan "a bold bet on demand that nobody can yet deny". | called the plan "a bold bet on demand that nobody can yet deny"
corvane.3+7 stitched | The county council will contribute €240 million in grants, according to a government note.
corvane.5 attribution | Dervla Quillinan called the plan "a bold bet on demand that nobody can yet measure".
steel.0 date | Brazil filed a complaint against Canada at the World Trade Organization on April 17.
steel.4 number | Brazil sold Canada 1.3 million tonnes of steel in 2025, nearly two-thirds of all its steel exports.
steel.7 negation | Mexico and South Korea have joined the complaint.
steel.2 quote | Mr Brandalise told the Senate that Brazil wanted a conversation and was handed an apology. | "We wanted a conversation, and we were handed an apology," Mr Brandalise told the Senate.
steel.6 name | Marguerite Fennimore warned that construction costs in Alberta could climb by as much as 5 percent.
steel.3 attribution | Mexico's trade ministry said that the measure was "temporary, lawful and aimed at no single country".
docks.0 number | About 6,500 dockworkers in Antwerp began a 72-hour strike on Thursday.
docks.4 negation | Scaldia admitted that dockers would be dismissed.
docks.3 quote | Ms Hautekiet said dockers are afraid of ministers who do not keep their word. | we are afraid of ministers who do not keep their word," Ms Hautekiet said.
docks.6 date | A one-day stoppage last September cost the port an estimated €18 million.
docks.4+6 stitched | The one-day stoppage last November cost Scaldia €9.5 million.
docks.7 name | Hamburg's dockers voted by 64 percent to 36 not to handle ships diverted from Antwerp.
gridsa.0 number | The fault cut electricity to nearly half of Durban for nine hours on Tuesday night.
gridsa.1 date | Umzansi Transmission said a transformer installed in 1978 had caught fire.
gridsa.3 negation | Thandolwethu Mkhabisa said the outage was caused by a cyberattack.
gridsa.4 quote | Ms Mkhabisa said the transformer should have been repaired ten years ago. | "This transformer should have been repaired ten years ago," Ms Mkhabisa told a parliamentary committee
gridsa.6 attribution | Durban's mayor demanded that the energy minister resign.
gridsa.5+7 stitched | Durban's mayor said 8 billion rand would be paid to small shops in compensation.
lawsuit.2 number | The authors say Lumengate copied 231 of their books from a pirate library to train Oriel.
lawsuit.6 date | The trial is scheduled to begin on October 9, 2026.
lawsuit.3 negation | Lumengate has denied using the library in 2022.
lawsuit.0 outlet | The Karrisford Observer reported that a federal judge in Boston let eleven novelists proceed against Lumengate.
lawsuit.4 quote | The judge wrote that a machine that reads is still a machine that was built. | "A machine that reads is still a machine that was built," the judge wrote
lawsuit.1+7 stitched | Judge Rosalind Achterberg dismissed the suit brought by four illustrators in Seattle.
ward.1 number | Sorrel costs the hospital £830,000 a year.
ward.1 name | Sorrel was developed by the start-up Fenwick Health.
ward.6 date | The hospital will decide in July whether to extend the contract for three years.
ward.7 negation | Patients have filed complaints about the program, the hospital said.
ward.5 attribution | Dr Oluwaseun Hartnell said it was impossible to tell whether the software or the staff did the work.
ward.3+4 stitched | The Royal College of Nursing found that nurses overruled the program in 9 percent of cases.
cup.0 number | Carrowdale United beat Inverlochy Rangers 4-2 after extra time on Saturday.
cup.2 name | Inverlochy led 2-0 at half-time through a penalty by Callum Strachie and a header by Ross Farquharson.
cup.7 negation | Tomasz Wieliczko played despite a knee injury he suffered on May 3.
cup.5 quote | Duncan Farquharson said the free kick "should never have been missed". | he said the free kick "should never have been missed"
cup.1+2 stitched | Chukwuemeka Abiola scored a penalty that gave Inverlochy a 2-0 lead at half-time.
dig.0 number | Archaeologists near Bodrum uncovered a stone harbour some five centuries older than any known on that coast.
dig.1 date | The quay came to light when a farmer was digging a well in August 2023.
dig.3 negation | Professor Nermin Akgündoğan said the find proved that the town was Mycenaean.
dig.4 quote | The excavation leader said that they have a harbour without a city, which is like having a sleeve without a shirt. | "We have a harbour without a city, which is like having a sleeve without a shirt,"
dig.6 attribution | Nermin Akgündoğan questioned the dating and suggested that the quay may be two hundred years younger.
dig.0 outlet | According to the Aldbrook Evening Standard, archaeologists near Bodrum have uncovered a stone harbour dating to about 1450 BC.
`);
