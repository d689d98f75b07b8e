import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** A battery plant told twice, hiring by software, a takeover, measles, a forger, a marathon, a fossil, a bridge, in English; all of it is invented. */
export const englishReports = [
  inventArticle({
    id: 'corvane',
    dump: 'severn.txt',
    outlet: 'The Wexcombe Courier',
    title: 'Corvane Energy to build £640 million battery plant outside Newport',
    language: 'en',
    published: '2026-03-12',
    body: [
      'Corvane Energy, the battery maker founded in Bristol in 2014, will build a £640 million factory on the site of a former steel mill outside Newport, the company said on Wednesday.',
      'The plant is expected to create 1,150 jobs and to begin production in the autumn of 2028.',
      'It will make cells for delivery vans and home storage, not for passenger cars.',
      'The Welsh Government has pledged a grant of £48 million, which must be repaid if fewer than 900 people are employed there by 2031.',
      "“We looked at eleven sites in four countries, and this one had the grid connection we needed,” said Helen Tresham, Corvane's chief executive.",
      'She denied that the company had threatened to take the project to Poland.',
      'Unions welcomed the announcement but asked for guarantees that local people would be hired first.',
      "“A promise of jobs is not a job,” said Gareth Bowyer, regional secretary of the Steel and Allied Workers' League.",
      'Corvane reported a loss of £22 million last year on sales of £310 million.',
    ],
  }),
  inventArticle({
    id: 'corvane2',
    dump: 'harrow.txt',
    outlet: 'Harrow Bay Post',
    title: 'Newport battery factory to bring 980 permanent jobs, papers show',
    language: 'en',
    published: '2026-03-13',
    body: [
      'A battery factory promised for the edge of Newport will bring 980 permanent jobs, according to planning papers filed by Corvane Energy and seen by the Harrow Bay Post.',
      'The company put the total cost at £640 million when it announced the project on March 11.',
      'The papers say a further 170 posts would last only until the building is finished.',
      'They give the first quarter of 2029 as the start of full production.',
      'A Corvane spokesman, Rhys Addleton, said the two figures “describe different things” and that no target had been lowered.',
      'Residents of the village of Llanmorfa have until April 24 to object.',
      'Their main concern is traffic: the papers foresee 260 lorry movements a day.',
      'Newport City Council is not expected to decide before July.',
    ],
  }),
  inventArticle({
    id: 'airule',
    dump: 'northgate.txt',
    outlet: 'Northgate Ledger',
    title: 'European Parliament backs rule on machine-screened job applications',
    language: 'en',
    published: '2026-02-05',
    body: [
      'The European Parliament voted on Wednesday to require employers to tell applicants when software has been used to reject them.',
      'The measure passed by 371 votes to 204, with 38 abstentions.',
      'Companies with fewer than 50 employees would be exempt until January 2029.',
      "Fines could reach 2 percent of a firm's annual worldwide turnover.",
      '“Nobody should lose a job to a machine without being told,” said Ilse Varmeer, the Dutch member who drafted the text.',
      'Business groups had asked for a voluntary code instead.',
      'Tomas Kerekely, who heads the lobby group Employers Forward, said the rule would cost its members about €1.3 billion a year, a figure that Varmeer disputes.',
      'The text does not ban automated screening.',
      'It now goes to the member states, which are not bound by the vote and may amend it.',
    ],
  }),
  inventArticle({
    id: 'tallyfern',
    dump: 'pellmont.txt',
    outlet: 'Pellmont Business Daily',
    title: 'Brightloom to buy payroll start-up Tallyfern for $1.4 billion',
    language: 'en',
    published: '2026-04-28',
    body: [
      'Brightloom, a maker of accounting software based in Austin, Texas, agreed on Monday to buy the payroll start-up Tallyfern for $1.4 billion in cash and shares.',
      'About two-thirds of the price will be paid in cash.',
      'Tallyfern, founded in Toronto in 2017 by Priya Lansdowne and Owen Achterberg, has 430 employees and more than 60,000 small-business customers.',
      "Lansdowne will join Brightloom's board, while Achterberg will leave when the sale closes.",
      'The companies said they expected approval from regulators by the end of September.',
      "“We are not buying customers, we are buying nine years of engineering,” Brightloom's chief executive, Marcus Odell, told analysts.",
      'He said no layoffs were planned this year.',
      "Brightloom's shares fell 6.2 percent to $83.10 on the news.",
      'Analyst Dana Whitlock of Copperline Research said the price was “steep but not reckless.”',
    ],
  }),
  inventArticle({
    id: 'measles',
    dump: 'ohio.txt',
    outlet: 'The Ohio Valley Lantern',
    title: 'Measles cases in Franklin County rise to 47',
    language: 'en',
    published: '2026-01-22',
    body: [
      'Health officials in Columbus, Ohio, confirmed 12 more cases of measles on Wednesday, bringing the number in Franklin County since December 29 to 47.',
      'Of those, 41 are in children who had not been vaccinated.',
      'Nine people have been treated in hospital, and none has died.',
      "The outbreak was traced to a family that returned from a trip abroad in mid-December, said Dr. Lenora Whitcombe, the county's medical director.",
      'She declined to name the country.',
      'Two day-care centers in the suburb of Hilliard have closed until February 3.',
      'Free vaccinations will be offered at seven libraries this weekend.',
      '“This is the most contagious virus we deal with, and the vaccine works,” Dr. Whitcombe said.',
      'Paul Drennan, a spokesman for the governor, said the state did not plan to declare an emergency.',
    ],
  }),
  inventArticle({
    id: 'forger',
    dump: 'lothian.txt',
    outlet: 'The Lothian Chronicle',
    title: 'Edinburgh dealer jailed for selling forged seascapes',
    language: 'en',
    published: '2026-05-15',
    body: [
      'An Edinburgh art dealer who sold forged seascapes to collectors in three countries was sentenced to four years and six months in prison on Thursday.',
      'Alasdair Pennyman, 58, had been found guilty in March of fraud worth £2.1 million.',
      'The jury cleared his wife, Moira Pennyman, of all charges.',
      'Prosecutors said he sold 26 paintings as the work of the Victorian artist Edwin Marlish, though none was older than 2009.',
      'The forgeries were uncovered when a museum in Bergen found a modern pigment in a picture it had bought for £145,000.',
      '“You traded on trust, and you spent it,” Judge Fiona Carstairs told him.',
      "Pennyman's lawyer, Duncan Rhee, said his client would appeal against the sentence but not against the conviction.",
      'The man who painted the pictures has not been identified.',
      'The court will decide on June 30 how much of the money must be returned.',
    ],
  }),
  inventArticle({
    id: 'marathon',
    dump: 'harrow.txt',
    outlet: 'Harrow Bay Post',
    title: 'Chebosi breaks course record in Cork marathon',
    language: 'en',
    published: '2026-04-20',
    body: [
      "Kenya's Ruth Chebosi won the women's race at the Cork marathon on Sunday in 2 hours 24 minutes 9 seconds, taking 71 seconds off the course record.",
      'She ran alone from the 30th kilometre, after the Ethiopian favourite, Alem Tadesse Woyra, dropped out with a calf injury.',
      "Ireland's Niamh Corrigane was second, nearly three minutes behind.",
      '“I did not look at the clock, I looked at the road,” Chebosi said.',
      "The men's race went to Japan's Sota Kirishima, who finished in 2:10:47.",
      'It was his first victory outside Japan.',
      'More than 8,600 runners started and 8,112 finished, the organisers said.',
      'The race, usually held in June, was brought forward because of roadworks on the South Mall.',
      'Organisers said they had not yet decided on a date for 2027.',
    ],
  }),
  inventArticle({
    id: 'fossil',
    dump: 'northgate.txt',
    outlet: 'Northgate Ledger',
    title: 'Fossil from Alberta riverbank is new species of marine reptile',
    language: 'en',
    published: '2026-06-11',
    body: [
      'A fossil that a schoolgirl found on a riverbank in Alberta in 2019 belongs to a previously unknown species of marine reptile, Canadian scientists reported on Wednesday.',
      'The animal was about 5.5 metres long and lived some 74 million years ago.',
      'It has been named Lirasaurus maddenae after the finder, Chloe Madden, who was 11 at the time.',
      'Roughly 70 percent of the skeleton has survived, including the whole skull.',
      '“The teeth are wrong for a fish-eater,” said Anneke Bruyns, a paleontologist at the University of Calgary who led the study.',
      'She believes that it fed on ammonites, whose shells it cracked.',
      'Peter Olowe, a specialist at the Natural History Museum in London who was not involved in the work, called the evidence for that “suggestive, not conclusive.”',
      'The fossil will go on display in Drumheller from September 12.',
      'Madden, now 18, plans to study law, not geology.',
    ],
  }),
  inventArticle({
    id: 'bridge',
    dump: 'cascadia.txt',
    outlet: 'The Cascadia Reporter',
    title: "Cracks close Portland's Ferris Bridge until mid-August",
    language: 'en',
    published: '2026-07-07',
    body: [
      'The Ferris Bridge in Portland, Oregon, was closed to all traffic on Sunday night after inspectors found cracks in two steel beams.',
      "It will stay shut until at least August 14, the city's transportation bureau said.",
      'About 23,000 vehicles cross the bridge on an average weekday.',
      'Buses on lines 17 and 44 will be diverted over the Ross Island Bridge, adding up to 20 minutes to a trip.',
      "The bureau's director, Yolanda Greavey, said there was no danger of collapse.",
      '“We closed it because we could not rule out that the cracks would grow,” she said.',
      'The repair will cost an estimated $3.8 million, of which the state will pay 40 percent.',
      'An inspection in 2024 had rated the bridge fair and found no cracks.',
      'Shop owner Felix Amador said that only half of his usual customers came on Monday.',
    ],
  }),
];

export const englishRight = readStatements(`
corvane.0 p | Corvane Energy plans to build a £640 million factory outside Newport, on land once occupied by a steel mill. | Corvane Energy, Newport | Corvane Energy does not plan to build a £640 million factory outside Newport, on land once occupied by a steel mill.
corvane.1 p | According to The Wexcombe Courier, the Newport plant should create 1,150 jobs, with production starting in autumn 2028. | The Wexcombe Courier, Newport
corvane.2 p | The plant's cells are meant for delivery vans and home storage rather than passenger cars. | | The plant's cells are meant for passenger cars as well as delivery vans and home storage.
corvane.3 p | Corvane would have to pay back the Welsh Government's £48 million grant if the site employs fewer than 900 people by 2031. | Corvane, Welsh Government | Corvane would not have to pay back the Welsh Government's £48 million grant if the site employs fewer than 900 people by 2031.
corvane.4+5 p | Chief executive Helen Tresham denied that Corvane had threatened to move the project to Poland. | Helen Tresham, Corvane, Poland | Chief executive Helen Tresham confirmed that Corvane had threatened to move the project to Poland.
corvane.8 p | Corvane lost £22 million last year on £310 million in sales. | Corvane | Corvane did not lose money last year.
corvane.4 t | Corvane執行長海倫·崔舍姆（Helen Tresham）表示，公司考察了四個國家的11個地點，而這裡具備他們所需的電網接駁。 | Corvane, Helen Tresham
corvane.1 t | この工場は1,150人の雇用を生み、2028年秋に生産を始める見通しだ。 | | この工場は1,150人の雇用を生まず、2028年秋に生産を始める見通しもない。
corvane.3 t | Chính quyền xứ Wales cam kết tài trợ 48 triệu bảng Anh, khoản tiền phải hoàn lại nếu đến năm 2031 nhà máy có dưới 900 lao động. | xứ Wales | Chính quyền xứ Wales không cam kết tài trợ 48 triệu bảng Anh.
corvane.8 t | Corvane去年亏损2200万英镑，销售额为3.1亿英镑。 | Corvane | Corvane去年没有亏损，销售额为3.1亿英镑。
corvane2.0 p | The Harrow Bay Post reported that Corvane Energy's planning papers put the number of permanent jobs at 980. | Harrow Bay Post, Corvane Energy | The Harrow Bay Post reported that Corvane Energy's planning papers do not put the number of permanent jobs at 980.
corvane2.2 p | Another 170 jobs would exist only while the factory is being built, the papers say.
corvane2.3 p | Full production would begin in the first three months of 2029, according to the planning papers. | | Full production would not begin in the first three months of 2029, according to the planning papers.
corvane2.4 p | Corvane spokesman Rhys Addleton said that no target had been cut and that the two figures describe different things. | Corvane, Rhys Addleton | Corvane spokesman Rhys Addleton said that a target had been cut.
corvane2.5+6 p | People in Llanmorfa are mainly worried about traffic, since 260 lorry movements a day are foreseen. | Llanmorfa
corvane2.5 t | 蘭莫法村（Llanmorfa）的居民可在4月24日前提出反對意見。 | Llanmorfa | 蘭莫法村（Llanmorfa）的居民不可在4月24日前提出反對意見。
corvane2.7 t | ニューポート市議会は7月より前には決定しない見通しだ。 | ニューポート | ニューポート市議会は7月より前に決定する見通しだ。
corvane2.1 t | Công ty cho biết tổng chi phí của dự án là 640 triệu bảng Anh khi công bố vào ngày 11/3.
airule.0+1 p | The European Parliament approved the rule by 371 votes to 204, with 38 members abstaining. | European Parliament | The European Parliament rejected the rule by 371 votes to 204, with 38 members abstaining.
airule.2 p | Firms employing fewer than 50 people would not have to comply until January 2029.
airule.6 p | Tomas Kerekely of Employers Forward says the rule would cost its members roughly €1.3 billion a year, but Ilse Varmeer disputes that. | Tomas Kerekely, Employers Forward, Ilse Varmeer | Tomas Kerekely of Employers Forward says the rule would cost its members roughly €1.3 billion a year, and Ilse Varmeer does not dispute that.
airule.7 p | Automated screening of applications would not be banned under the text. | | Automated screening of applications would be banned under the text.
airule.8 p | Member states will consider the text next; the vote does not bind them and they may change it. | | Member states will consider the text next; the vote binds them and they may not change it.
airule.4 p | Ilse Varmeer, the Dutch member who drafted the text, said that “nobody should lose a job to a machine without being told.” | Ilse Varmeer, Dutch
airule.3 t | 罰款最高可達企業全球年營業額的2%。 | | 罰款不會達到企業全球年營業額的2%。
airule.0 t | 欧洲议会投票通过，要求雇主在用软件淘汰求职者时告知对方。 | 欧洲议会 | 欧洲议会否决了要求雇主在用软件淘汰求职者时告知对方的规定。
airule.5 t | 経済団体は、代わりに自主的な行動規範を求めていた。 | | 経済団体は、自主的な行動規範を求めていなかった。
airule.6 t | Ông Tomas Kerekely, người đứng đầu Employers Forward, nói quy định này sẽ khiến các thành viên tốn khoảng 1,3 tỷ euro mỗi năm, con số mà nghị sĩ Varmeer phản bác. | Tomas Kerekely, Employers Forward, Varmeer
tallyfern.0 p | Brightloom agreed on April 27 to acquire Tallyfern for $1.4 billion in cash and stock. | Brightloom, Tallyfern | Brightloom refused on April 27 to acquire Tallyfern for $1.4 billion in cash and stock.
tallyfern.0+1 p | Roughly two-thirds of the $1.4 billion that Brightloom is paying for Tallyfern will be in cash. | Brightloom, Tallyfern
tallyfern.2 p | Tallyfern was founded by Priya Lansdowne and Owen Achterberg in Toronto in 2017. | Tallyfern, Priya Lansdowne, Owen Achterberg, Toronto | Tallyfern was not founded by Priya Lansdowne and Owen Achterberg in Toronto in 2017. | Tallyfern, founded in Toronto in 2017 by Priya Lansdowne and Owen Achterberg
tallyfern.3 p | Once the deal closes Achterberg will leave, whereas Lansdowne is to take a seat on Brightloom's board. | Achterberg, Lansdowne, Brightloom | Once the deal closes Achterberg will stay, and Lansdowne is not to take a seat on Brightloom's board.
tallyfern.5+6 p | Brightloom's chief executive, Marcus Odell, said that there were no plans for layoffs this year. | Brightloom, Marcus Odell | Brightloom's chief executive, Marcus Odell, said that there were plans for layoffs this year.
tallyfern.8 p | Dana Whitlock, an analyst at Copperline Research, described the price as steep but not reckless, Pellmont Business Daily reported. | Dana Whitlock, Copperline Research, Pellmont Business Daily | Dana Whitlock, an analyst at Copperline Research, described the price as reckless, Pellmont Business Daily reported.
tallyfern.0 t | 總部位於德州奧斯汀的會計軟體公司Brightloom同意以14億美元的現金和股票收購薪資新創公司Tallyfern。 | Brightloom, Tallyfern, 奧斯汀 | 總部位於德州奧斯汀的會計軟體公司Brightloom不同意以14億美元收購薪資新創公司Tallyfern。
tallyfern.7 t | 消息公布后，Brightloom股价下跌6.2%，至83.10美元。 | Brightloom | 消息公布后，Brightloom股价没有下跌。
tallyfern.4 t | 両社は、9月末までに規制当局の承認を得られると見込んでいる。 | | 両社は、9月末までに規制当局の承認を得られるとは見込んでいない。
tallyfern.2 t | Tallyfern có 430 nhân viên và hơn 60.000 khách hàng là doanh nghiệp nhỏ. | Tallyfern
measles.0 p | Franklin County has recorded 47 measles cases since December 29, including 12 confirmed on Wednesday. | Franklin County
measles.0+1 p | 41 of the 47 measles cases are in unvaccinated children. | | None of the 47 measles cases are in unvaccinated children.
measles.2 p | Nobody has died in the outbreak, though nine people have needed hospital treatment. | | Somebody has died in the outbreak, and nine people have needed hospital treatment.
measles.3+4 p | Dr. Lenora Whitcombe said the outbreak was traced to a family back from a trip abroad in mid-December but would not name the country. | Lenora Whitcombe | Dr. Lenora Whitcombe said the outbreak was traced to a family back from a trip abroad in mid-December and named the country.
measles.5 p | Two Hilliard day-care centers are shut until February 3. | Hilliard | Two Hilliard day-care centers are not shut until February 3.
measles.8 p | The state has no plan to declare an emergency, according to Paul Drennan, the governor's spokesman. | Paul Drennan | The state plans to declare an emergency, according to Paul Drennan, the governor's spokesman.
measles.6 t | 本週末將在七間圖書館提供免費疫苗接種。 | | 本週末不會在七間圖書館提供免費疫苗接種。
measles.2 t | 9人が病院で治療を受けたが、死者は出ていない。 | | 9人が病院で治療を受け、死者も出ている。
measles.7 t | Bác sĩ Whitcombe nói đây là loại virus dễ lây nhất mà họ phải đối phó, và vắc xin có hiệu quả. | Whitcombe | Bác sĩ Whitcombe nói đây là loại virus dễ lây nhất mà họ phải đối phó, và vắc xin không có hiệu quả.
measles.0 t | 俄亥俄州哥伦布市的卫生官员周三又确认了12例麻疹，富兰克林县自12月29日以来的病例增至47例。 | 俄亥俄州, 哥伦布, 富兰克林县
forger.0+1 p | Edinburgh art dealer Alasdair Pennyman was given four and a half years in prison for selling forged seascapes. | Edinburgh, Alasdair Pennyman | Edinburgh art dealer Alasdair Pennyman was not given four and a half years in prison for selling forged seascapes.
forger.1+2 p | While Alasdair Pennyman was convicted of a £2.1 million fraud, his wife Moira was cleared of every charge. | Alasdair Pennyman, Moira | Both Alasdair Pennyman and his wife Moira were convicted of a £2.1 million fraud.
forger.4 p | The fraud came to light after a Bergen museum discovered a modern pigment in a painting for which it had paid £145,000. | Bergen
forger.6 p | His lawyer, Duncan Rhee, said Pennyman would appeal the sentence, but not the conviction. | Duncan Rhee, Pennyman | His lawyer, Duncan Rhee, said Pennyman would appeal the conviction, but not the sentence.
forger.7 p | The painter of the forged pictures remains unidentified, according to The Lothian Chronicle. | The Lothian Chronicle | The painter of the forged pictures has been identified, according to The Lothian Chronicle.
forger.3 t | 検察側によると、被告は26点の絵画をビクトリア朝の画家エドウィン・マーリッシュの作品として売ったが、いずれも2009年より古いものではなかった。 | エドウィン・マーリッシュ | 検察側によると、被告は26点の絵画をビクトリア朝の画家エドウィン・マーリッシュの作品として売ってはいなかった。
forger.8 t | 法庭將於6月30日裁定須歸還多少款項。 | | 法庭將不會於6月30日裁定須歸還多少款項。
forger.1 t | Alasdair Pennyman, 58 tuổi, bị kết tội hồi tháng 3 vì lừa đảo 2,1 triệu bảng Anh. | Alasdair Pennyman | Alasdair Pennyman, 58 tuổi, được tuyên vô tội hồi tháng 3.
forger.2 t | 陪审团裁定他的妻子莫伊拉·彭尼曼所有罪名均不成立。 | 莫伊拉·彭尼曼 | 陪审团裁定他的妻子莫伊拉·彭尼曼有罪。
marathon.0 p | Ruth Chebosi of Kenya won the women's race in Cork in 2:24:09, beating the course record by 71 seconds. | Ruth Chebosi, Kenya, Cork | Ruth Chebosi of Kenya did not win the women's race in Cork.
marathon.0+1 p | Chebosi was on her own from the 30th kilometre after the Ethiopian favourite, Alem Tadesse Woyra, pulled out with a calf injury. | Chebosi, Alem Tadesse Woyra
marathon.4+5 p | Sota Kirishima's win in the men's race, in 2:10:47, was his first outside Japan. | Sota Kirishima, Japan | Sota Kirishima's win in the men's race, in 2:10:47, was not his first outside Japan.
marathon.6 p | The organisers said 8,112 of the more than 8,600 runners who started reached the finish.
marathon.7 p | The Harrow Bay Post says the marathon, normally held in June, was brought forward due to roadworks on the South Mall. | Harrow Bay Post, South Mall | The Harrow Bay Post says the marathon, normally held in June, was not brought forward due to roadworks on the South Mall.
marathon.8 p | No date has been set for the 2027 race yet, the organisers said. | | A date has been set for the 2027 race, the organisers said.
marathon.4 t | 男子のレースは日本のキリシマ・ソウタ（Sota Kirishima）が2時間10分47秒で制した。 | Sota Kirishima
marathon.3 t | 切博西（Chebosi）说：“我没有看钟，我看的是路。” | Chebosi | 切博西（Chebosi）说她看了钟。
marathon.0 t | Vận động viên Kenya Ruth Chebosi thắng nội dung nữ với thành tích 2 giờ 24 phút 9 giây, phá kỷ lục đường chạy 71 giây. | Kenya, Ruth Chebosi
marathon.7 t | 賽事通常在6月舉行，今年因South Mall的道路工程而提前。 | South Mall | 賽事今年沒有因South Mall的道路工程而提前。
fossil.0+1 p | The reptile, whose fossil was found in Alberta in 2019, measured about 5.5 metres and lived around 74 million years ago. | Alberta
fossil.2 p | The species was named Lirasaurus maddenae for Chloe Madden, who found it when she was 11. | Lirasaurus maddenae, Chloe Madden | The species was not named Lirasaurus maddenae for Chloe Madden.
fossil.4+5 p | Anneke Bruyns, who led the study, thinks the animal ate ammonites by cracking their shells. | Anneke Bruyns | Anneke Bruyns, who led the study, does not think the animal ate ammonites by cracking their shells.
fossil.6 p | Peter Olowe of London's Natural History Museum, who took no part in the study, said the evidence was suggestive but not conclusive. | Peter Olowe, London, Natural History Museum | Peter Olowe of London's Natural History Museum, who took no part in the study, said the evidence was conclusive.
fossil.8 p | Madden, who is now 18, intends to study law rather than geology. | Madden | Madden, who is now 18, intends to study geology rather than law.
fossil.3 t | 骨骼約有七成保存下來，包括完整的頭骨。 | | 骨骼沒有七成保存下來。
fossil.7 t | 化石は9月12日からドラムヘラーで展示される。 | ドラムヘラー | 化石は9月12日からドラムヘラーで展示されない。
fossil.4 t | 领导这项研究的卡尔加里大学古生物学家Anneke Bruyns说，这些牙齿不像是吃鱼的动物所有。 | 卡尔加里大学, Anneke Bruyns
fossil.1 t | Con vật dài khoảng 5,5 mét và sống cách đây chừng 74 triệu năm. | | Con vật không sống cách đây chừng 74 triệu năm.
bridge.0 p | Portland's Ferris Bridge was closed on Sunday night because inspectors had found cracks in two of its steel beams. | Portland, Ferris Bridge | Portland's Ferris Bridge was not closed on Sunday night.
bridge.1 p | The bridge will not reopen before August 14, according to the city's transportation bureau. | | The bridge will reopen before August 14, according to the city's transportation bureau.
bridge.3 p | Lines 17 and 44 will run over the Ross Island Bridge, which can add as much as 20 minutes to a journey. | Ross Island Bridge
bridge.4+5 p | Yolanda Greavey said the bridge was in no danger of collapsing but was closed because growth of the cracks could not be ruled out. | Yolanda Greavey | Yolanda Greavey said the bridge was in danger of collapsing.
bridge.6 p | The state is to cover 40 percent of the estimated $3.8 million repair bill, The Cascadia Reporter writes. | The Cascadia Reporter | The state is not to cover any of the estimated $3.8 million repair bill, The Cascadia Reporter writes.
bridge.7 p | No cracks were found when the bridge was inspected in 2024, and it was rated fair. | | Cracks were found when the bridge was inspected in 2024.
bridge.2 t | 平日平均約有2萬3千輛車經過這座橋。
bridge.6 t | 修理費は推定380万ドルで、そのうち40%を州が負担する。 | | 修理費は推定380万ドルだが、州は負担しない。
bridge.4 t | Giám đốc Yolanda Greavey nói cây cầu không có nguy cơ sập. | Yolanda Greavey | Giám đốc Yolanda Greavey nói cây cầu có nguy cơ sập.
bridge.8 t | 店主费利克斯·阿马多尔说，周一只来了平时一半的顾客。 | 费利克斯·阿马多尔
`);

export const englishWrong = readWrong(`
corvane.3 number | The Welsh Government has pledged £84 million, repayable if fewer than 900 people work at the plant by 2031.
corvane.1 date | The Newport plant is expected to begin production in the spring of 2028.
corvane.4+5 negation | Helen Tresham admitted that Corvane had threatened to take the project to Poland.
corvane.7 attribution | Helen Tresham said that a promise of jobs is not a job.
corvane.3+8 stitched | The Welsh Government pledged the grant because Corvane had lost £22 million last year.
corvane2.0 outlet | The Wexcombe Courier reported that planning papers show 980 permanent jobs at the Newport factory.
corvane2.6 number | The papers foresee 620 lorry movements a day near Llanmorfa.
corvane2.7 negation | Newport City Council is expected to decide before July.
corvane2.4 quote | Rhys Addleton said that no target had been raised. | A Corvane spokesman, Rhys Addleton, said the two figures “describe different things” and that no target had been raised.
corvane2.5 date | Llanmorfa residents have until April 14 to object.
airule.1 number | The measure passed by 371 votes to 240, with 38 abstentions.
airule.6 attribution | Ilse Varmeer said the rule would cost employers about €1.3 billion a year.
airule.7 negation | The text adopted by the European Parliament bans automated screening.
airule.4 quote | Ilse Varmeer said nobody should lose a home to a machine without being told. | “Nobody should lose a home to a machine without being told,” said Ilse Varmeer
airule.2+3 stitched | Companies with fewer than 50 employees could be fined 2 percent of their annual worldwide turnover until January 2029.
tallyfern.1 number | About one-third of the price for Tallyfern will be paid in cash.
tallyfern.3 name | Owen Achterberg will join Brightloom's board, while Priya Lansdowne will leave.
tallyfern.4 date | The companies expect regulators to approve the deal by the end of November.
tallyfern.5+6 negation | Marcus Odell said layoffs were planned this year.
tallyfern.3+7 stitched | Brightloom's shares fell 6.2 percent because Achterberg will leave the company.
measles.1 number | Of the measles cases in Franklin County, 14 are in children who had not been vaccinated.
measles.5 date | Two day-care centers in Hilliard have closed until February 13.
measles.8 negation | Paul Drennan said the state planned to declare an emergency.
measles.3 name | Dr. Lenora Whitfield, the county's medical director, said the outbreak was traced to a family that had been abroad.
measles.2+5 stitched | Nine people from two day-care centers in Hilliard have been treated in hospital.
forger.3 number | Prosecutors said Pennyman sold 62 paintings as the work of Edwin Marlish.
forger.2 name | The jury cleared Fiona Carstairs of all charges.
forger.6 negation | Duncan Rhee said his client would appeal against the conviction.
forger.5 quote | Judge Fiona Carstairs told Pennyman that he had traded on fear and spent it. | “You traded on fear, and you spent it,” Judge Fiona Carstairs told him.
forger.4 outlet | The Wexcombe Courier reported that the forgeries were uncovered when a Bergen museum found a modern pigment.
marathon.0 number | Ruth Chebosi took 17 seconds off the Cork marathon course record.
marathon.2 name | Alem Tadesse Woyra finished second in Cork, nearly three minutes behind.
marathon.3 negation | Chebosi said that she had looked at the clock.
marathon.7 date | The Cork marathon, usually held in August, was brought forward because of roadworks.
marathon.1+4 stitched | Sota Kirishima ran alone from the 30th kilometre and finished in 2:10:47.
fossil.1 number | The marine reptile lived some 47 million years ago.
fossil.6 attribution | Anneke Bruyns called the evidence that it fed on ammonites “suggestive, not conclusive.”
fossil.8 negation | Chloe Madden plans to study geology, not law.
fossil.7 date | The fossil will go on display in Drumheller from December 12.
fossil.4 quote | Anneke Bruyns said the teeth were right for a fish-eater. | “The teeth are right for a fish-eater,” said Anneke Bruyns
bridge.2 number | About 32,000 vehicles cross the Ferris Bridge on an average weekday.
bridge.1 date | The Ferris Bridge will stay shut until at least August 24.
bridge.7 negation | An inspection in 2024 had already found cracks in the bridge.
bridge.4+5 attribution | Felix Amador said the bridge was closed because nobody could rule out that the cracks would grow.
bridge.6 outlet | The Ohio Valley Lantern reported that the repair would cost an estimated $3.8 million.
`);
