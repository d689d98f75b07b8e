import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** Chips, duties, a takeover bid, interest rates, a vaccine, natural gas, copied articles, in English; all of it is invented. */
export const englishReports = [
  inventArticle({
    id: 'norvane',
    dump: 'harbour.txt',
    outlet: 'The Caldmere Post',
    title: 'Norvane to build $4.2 billion chip packaging plant in Vietnam',
    language: 'en',
    published: '2026-03-18',
    body: [
      'Norvane Semiconductor said on Tuesday it would spend $4.2 billion on a chip packaging plant in Bac Ninh, northern Vietnam, its largest investment outside the United States.',
      'Construction is due to begin in September and the first lines should be running by the end of 2028, the Arizona-based company said.',
      'The site will employ about 3,400 people, roughly a third of them engineers.',
      '"We are not leaving Malaysia, and no jobs in Penang will be cut," chief executive Marisa Oldenkamp told reporters in Hanoi.',
      "Vietnam's government has offered a four-year corporate tax holiday, according to two officials with knowledge of the talks who declined to be named.",
      "Norvane's shares fell 2.6% in New York, as analysts at Pellworth Securities cut their price target to $71 from $80.",
      'The analysts said the outlay would squeeze free cash flow until at least 2029.',
      'Norvane has yet to decide whether to apply for US government loans for the project, Oldenkamp said.',
    ],
  }),
  inventArticle({
    id: 'graphite',
    dump: 'harbour.txt',
    outlet: 'Harrow Trade Wire',
    title: 'US sets 87.4% duty on Chinese anode graphite',
    language: 'en',
    published: '2026-05-08',
    body: [
      'The US Commerce Department on Thursday set preliminary anti-dumping duties of 87.4% on graphite anode material from China, a step that could raise the cost of an electric-car battery by as much as $1,000.',
      'The ruling covers imports worth $347 million last year, almost two-thirds of all the anode graphite used by American battery makers.',
      'A final decision is expected by September 22.',
      'Tellurion Motors, which had asked the department to exempt its Nevada factory, was refused.',
      '"There is no domestic supplier that can meet our specifications today," said Dana Whitlock, Tellurion\'s head of purchasing.',
      'China\'s commerce ministry called the duties "groundless" and said it would take the case to the World Trade Organization.',
      'The petition was filed in December by a group of five North American producers led by Quebec-based Boréal Graphite.',
      "Boréal's president, Luc Desrosiers, said the duties would allow it to double output at its Bécancour plant to 40,000 tonnes a year.",
    ],
  }),
  inventArticle({
    id: 'corvant',
    dump: 'harbour.txt',
    outlet: 'The Aldgate Ledger',
    title: 'Halden Foods spurns £2.9 billion bid from Corvant',
    language: 'en',
    published: '2026-02-11',
    body: [
      'The board of Halden Foods has rejected a £2.9 billion takeover offer from Corvant Group, saying it "significantly undervalues" the maker of Thornby\'s biscuits.',
      "Corvant, the Swiss consumer goods company, offered 415 pence a share in cash, a premium of 28% to Halden's closing price on Friday.",
      'It was the second approach in six weeks; the first, at 380 pence, was made on December 30 and was never made public.',
      'Under British takeover rules Corvant has until March 11 to make a firm offer or walk away.',
      "Halden's chairman, Sir Giles Petheram, denied that the company was in talks with any other bidder.",
      'Brightwater Capital, which owns 9.8% of Halden, said the board should open its books to Corvant.',
      '"Shareholders deserve to hear the price, not just the word no," said Anneke Rooth, a partner at Brightwater.',
      'Halden employs 6,200 people in Britain and Ireland and reported sales of £1.7 billion for the year to September.',
    ],
  }),
  inventArticle({
    id: 'nzrates',
    dump: 'harbour.txt',
    outlet: 'Southern Cross Finance',
    title: 'New Zealand cuts rates to 2.75%',
    language: 'en',
    published: '2026-05-28',
    body: [
      "New Zealand's central bank cut its benchmark interest rate by a quarter of a percentage point to 2.75% on Wednesday, its first move since November.",
      'The committee voted five to one for the cut, with Professor Hemi Karawana preferring no change.',
      'Governor Alison Tregenza said inflation, at 2.3% in the first quarter, was "comfortably inside" the bank\'s target range of 1% to 3%.',
      'She did not rule out another cut in July.',
      'The New Zealand dollar slipped 0.7% to 58.4 US cents after the decision, its lowest since August 2025.',
      'Unemployment rose to 5.4% in March, the highest in more than nine years.',
      'Economists at Marlow Bank now expect the rate to reach 2.25% by the end of the year, down from their previous forecast of 2.5%.',
      "Finance minister Stuart Penrose welcomed the decision but said it would not change the government's spending plans.",
    ],
  }),
  inventArticle({
    id: 'belmira',
    dump: 'harbour.txt',
    outlet: 'Continental Health Monitor',
    title: "EU regulator backs Belmira's dengue vaccine",
    language: 'en',
    published: '2026-04-24',
    body: [
      'The European Medicines Agency on Thursday recommended approval of a dengue vaccine made by Belmira Biotech, the first from a Portuguese company.',
      'The single-dose shot, called Denvira, cut hospital admissions by 84% in a trial of 19,600 people in Brazil, Thailand and Sri Lanka.',
      'It is not recommended for children under six or for pregnant women.',
      'The European Commission is expected to make a final decision within 67 days.',
      'Belmira plans to charge 38 euros a dose in the European Union and less than 5 euros in poorer countries, chief medical officer Teresa Falcato said.',
      'The agency said it had found no link between the vaccine and three deaths reported during the trial.',
      'The World Health Organization, which recorded 7.6 million dengue cases in the first four months of last year, has not yet reviewed the vaccine.',
      "Belmira's partner in India, Sankara Labs, will make up to 60 million doses a year at its factory in Pune.",
    ],
  }),
  inventArticle({
    id: 'lng',
    dump: 'harbour.txt',
    outlet: 'Nordic Energy Journal',
    title: 'Germany to give up Lubmin floating gas terminal early',
    language: 'en',
    published: '2026-01-21',
    body: [
      "Germany's Economy Ministry said on Tuesday it would end its charter of a floating gas import terminal at Lubmin two years early, in March 2027.",
      'The vessel, the Arctic Heron, ran at just 22% of capacity last year and cost taxpayers 118 million euros.',
      'A ministry spokesman, Jonas Reichwald, said the decision had nothing to do with the recent fall in gas prices.',
      'Gas storage in Germany was 61% full on Monday, compared with 74% a year earlier.',
      'The opposition Greens welcomed the closure, while the industry group BVG warned that it was premature.',
      '"Nobody knows how cold next winter will be," said BVG\'s managing director, Kerstin Aulbach.',
      "Norway's Fjordgass, Germany's largest supplier, said it could deliver an additional 3 billion cubic metres a year by pipeline from 2027.",
      'Fjordgass declined to comment on the price.',
    ],
  }),
  inventArticle({
    id: 'lumiq',
    dump: 'harbour.txt',
    outlet: 'The Pacific Docket',
    title: 'Jury orders Lumiq to pay publishers $412 million',
    language: 'en',
    published: '2026-06-17',
    body: [
      'A federal jury in San Francisco on Monday ordered Lumiq, the maker of the Orrin chatbot, to pay $412 million to a group of 11 newspaper publishers for using their articles without permission.',
      "The jurors found that Lumiq had copied some 2.3 million articles between 2021 and 2024, but rejected the publishers' claim that it did so wilfully.",
      'Judge Carmen Ostrowski will decide in August whether the company must delete models trained on the articles.',
      'Lumiq said it would appeal and had not set aside money for the payment.',
      '"This verdict does not say that training is illegal," said its general counsel, Rohan Deshmukh.',
      'The publishers, led by the Ohio-based Garrison Media, had asked for $1.2 billion.',
      'Lumiq, valued at $38 billion in its last funding round, has signed licensing deals with more than 40 publishers since the suit was filed in May 2024.',
      'Legal scholars said it was the first such verdict by an American jury.',
    ],
  }),
];

export const englishRight = readStatements(`
norvane.0 p | Norvane Semiconductor plans to invest $4.2 billion in a chip packaging plant in Bac Ninh, Vietnam, its biggest investment outside the US. | Norvane Semiconductor, Bac Ninh, Vietnam | Norvane Semiconductor does not plan to invest $4.2 billion in a chip packaging plant in Bac Ninh, Vietnam.
norvane.1 p | Building work is scheduled to start in September, with the first production lines expected to be up and running by the end of 2028. | | | Construction is due to begin in September and the first lines should be running by the end of 2028
norvane.2 p | About 3,400 people will work at the site, around one-third of whom will be engineers.
norvane.3 p | Chief executive Marisa Oldenkamp said the company is not pulling out of Malaysia and will not cut any jobs in Penang. | Marisa Oldenkamp, Malaysia, Penang | Chief executive Marisa Oldenkamp said the company is pulling out of Malaysia and will cut jobs in Penang.
norvane.4 p | Two unnamed officials familiar with the talks said Vietnam's government had offered a corporate tax holiday of four years. | Vietnam | Two unnamed officials familiar with the talks said Vietnam's government had not offered a corporate tax holiday of four years.
norvane.5 p | Pellworth Securities lowered its price target for Norvane from $80 to $71, and the shares dropped 2.6% in New York. | Pellworth Securities, Norvane, New York | | Norvane's shares fell 2.6% in New York, as analysts at Pellworth Securities cut their price target to $71 from $80
norvane.7 p | According to Oldenkamp, Norvane has not yet decided if it will seek US government loans for the project. | Oldenkamp, Norvane | According to Oldenkamp, Norvane has decided to seek US government loans for the project.
norvane.0 t | 諾凡半導體（Norvane Semiconductor）表示，將投資42億美元在越南北部的北寧興建晶片封裝廠，為該公司在美國以外最大的一筆投資。 | 諾凡半導體, Norvane Semiconductor, 越南, 北寧, 美國 | 諾凡半導體（Norvane Semiconductor）表示，不會投資42億美元在越南北部的北寧興建晶片封裝廠。
norvane.3 t | Giám đốc điều hành Marisa Oldenkamp nói với phóng viên tại Hà Nội rằng công ty không rời Malaysia và sẽ không cắt giảm việc làm nào ở Penang. | Marisa Oldenkamp, Hà Nội, Malaysia, Penang | Giám đốc điều hành Marisa Oldenkamp nói với phóng viên tại Hà Nội rằng công ty sẽ rời Malaysia và cắt giảm việc làm ở Penang.
norvane.2 t | 新拠点では約3400人を雇用し、そのおよそ3分の1を技術者が占める。
norvane.4 t | 两名不愿具名的知情官员称，越南政府已提出给予四年免征企业所得税的优惠。 | 越南
norvane.5 t | 佩尔沃思证券（Pellworth Securities）分析师将Norvane的目标价从80美元下调至71美元，该公司股价在纽约下跌2.6%。 | 佩尔沃思证券, Pellworth Securities, Norvane, 纽约
graphite.0 p | The preliminary anti-dumping duty set by the US Commerce Department on Chinese graphite anode material is 87.4%. | US Commerce Department
graphite.0 p | The duties on Chinese graphite anode material could add up to $1,000 to the cost of an electric-car battery.
graphite.1 p | The ruling applies to imports that were worth $347 million last year, nearly two-thirds of the anode graphite American battery makers use.
graphite.2 p | The final ruling is due by September 22.
graphite.3 p | No: Tellurion Motors' request for an exemption for its Nevada factory was turned down. | Tellurion Motors, Nevada | Yes: Tellurion Motors' request for an exemption for its Nevada factory was granted.
graphite.4 p | Dana Whitlock, head of purchasing at Tellurion, said no domestic supplier can currently meet the company's specifications. | Dana Whitlock, Tellurion | Dana Whitlock, head of purchasing at Tellurion, said a domestic supplier can currently meet the company's specifications.
graphite.5 p | Harrow Trade Wire reported that China's commerce ministry described the duties as "groundless" and said it would bring the case to the WTO. | Harrow Trade Wire, China, WTO | Harrow Trade Wire reported that China's commerce ministry said it would not bring the case to the WTO.
graphite.7 p | Luc Desrosiers, the president of Boréal, said the duties would let the company double production at Bécancour to 40,000 tonnes annually. | Luc Desrosiers, Boréal, Bécancour
graphite.0 t | 美国商务部周四对中国石墨负极材料初步裁定征收87.4%的反倾销税，此举可能使一块电动车电池的成本最多增加1000美元。 | 美国商务部, 中国 | 美国商务部周四决定不对中国石墨负极材料征收87.4%的反倾销税。
graphite.5 t | 中國商務部稱這些關稅「毫無根據」，並表示將向世界貿易組織提出申訴。 | 中國商務部, 世界貿易組織 | 中國商務部表示不會就這些關稅向世界貿易組織提出申訴。
graphite.3 t | テルリオン・モーターズはネバダ州の工場を対象から除外するよう求めたが、認められなかった。 | テルリオン・モーターズ, ネバダ | テルリオン・モーターズはネバダ州の工場を対象から除外するよう求め、認められた。
graphite.6 t | Đơn kiện được một nhóm gồm năm nhà sản xuất Bắc Mỹ, đứng đầu là Boréal Graphite có trụ sở tại Quebec, nộp vào tháng 12. | Boréal Graphite, Quebec
corvant.0 p | Halden Foods' board turned down Corvant Group's £2.9 billion bid on the grounds that it "significantly undervalues" the company. | Halden Foods, Corvant Group | Halden Foods' board accepted Corvant Group's £2.9 billion bid.
corvant.1 p | Corvant offered 415 pence per share in cash, which is 28% above Halden's closing price on Friday. | Corvant, Halden
corvant.2 p | An earlier approach at 380 pence was made on December 30 but was not made public. | | An earlier approach at 380 pence was made on December 30 and was made public. | the first, at 380 pence, was made on December 30 and was never made public
corvant.3 p | Corvant must make a firm offer by March 11 or walk away under British takeover rules. | Corvant
corvant.4 p | Sir Giles Petheram, chairman of Halden, denied there were talks with another bidder. | Giles Petheram, Halden | Sir Giles Petheram, chairman of Halden, confirmed there were talks with another bidder.
corvant.5 p | Yes, Brightwater Capital, a 9.8% shareholder in Halden, said the board ought to open its books to Corvant. | Brightwater Capital, Halden, Corvant | No, Brightwater Capital, a 9.8% shareholder in Halden, said the board ought not to open its books to Corvant. | Brightwater Capital, which owns 9.8% of Halden, said the board should open its books to Corvant
corvant.7 p | Halden has 6,200 employees in Britain and Ireland, and its sales for the year to September were £1.7 billion. | Halden, Britain, Ireland
corvant.0 t | 哈爾登食品（Halden Foods）董事會已拒絕科凡特集團（Corvant Group）29億英鎊的收購要約，稱其「大幅低估」了公司價值。 | 哈爾登食品, Halden Foods, 科凡特集團, Corvant Group | 哈爾登食品（Halden Foods）董事會已接受科凡特集團（Corvant Group）29億英鎊的收購要約。
corvant.3 t | 英国の買収規則では、コーバントは3月11日までに正式な提案を行うか、撤退しなければならない。 | 英国, コーバント
corvant.4 t | Chủ tịch Halden, Sir Giles Petheram, phủ nhận việc công ty đang đàm phán với bất kỳ bên mua nào khác. | Halden, Giles Petheram | Chủ tịch Halden, Sir Giles Petheram, xác nhận công ty đang đàm phán với một bên mua khác.
corvant.5 t | 持有Halden 9.8%股份的布赖特沃特资本（Brightwater Capital）表示，董事会应当向Corvant开放账目。 | Halden, 布赖特沃特资本, Brightwater Capital, Corvant
nzrates.0 p | The New Zealand central bank lowered its benchmark rate by 0.25 percentage points to 2.75%. | New Zealand | The New Zealand central bank did not lower its benchmark rate to 2.75%.
nzrates.1 p | The vote was 5-1 in favour of the cut, and Professor Hemi Karawana was the member who preferred to leave the rate unchanged. | Hemi Karawana
nzrates.2 p | According to Governor Alison Tregenza, first-quarter inflation of 2.3% was "comfortably inside" the 1% to 3% target range. | Alison Tregenza | According to Governor Alison Tregenza, first-quarter inflation of 2.3% was not inside the 1% to 3% target range.
nzrates.2+3 p | Governor Alison Tregenza left open the possibility of a further cut in July. | Alison Tregenza | Governor Alison Tregenza ruled out a further cut in July.
nzrates.4 p | After the decision, the New Zealand dollar fell by 0.7% to 58.4 US cents, its weakest level since August 2025.
nzrates.6 p | Marlow Bank economists expect the rate to be 2.25% at year-end, compared with the 2.5% they forecast before. | Marlow Bank
nzrates.7 p | Finance minister Stuart Penrose said the decision would not alter the government's spending plans. | Stuart Penrose | Finance minister Stuart Penrose said the decision would alter the government's spending plans. | Finance minister Stuart Penrose welcomed the decision but said it would not change the government's spending plans
nzrates.0 t | ニュージーランドの中央銀行は水曜日、政策金利を0.25ポイント引き下げて2.75%とした。 | ニュージーランド | ニュージーランドの中央銀行は水曜日、政策金利を2.75%に引き下げなかった。
nzrates.4 t | 決定公布後，紐西蘭元下跌0.7%至58.4美分，創2025年8月以來新低。
nzrates.6 t | Các nhà kinh tế của Marlow Bank hiện dự báo lãi suất sẽ xuống 2,25% vào cuối năm, thấp hơn mức 2,5% họ dự báo trước đó. | Marlow Bank
nzrates.5 t | 3月失业率升至5.4%，为九年多来最高。
nzrates.7 t | 财政部长斯图尔特·彭罗斯对这一决定表示欢迎，但称不会因此改变政府的支出计划。 | 斯图尔特·彭罗斯 | 财政部长斯图尔特·彭罗斯对这一决定表示欢迎，并称将因此改变政府的支出计划。
belmira.0 p | The European Medicines Agency has recommended that Belmira Biotech's dengue vaccine be approved. | European Medicines Agency, Belmira Biotech | The European Medicines Agency has not recommended that Belmira Biotech's dengue vaccine be approved.
belmira.1 p | In a trial involving 19,600 people in Brazil, Thailand and Sri Lanka, Denvira reduced hospital admissions by 84%. | Brazil, Thailand, Sri Lanka, Denvira
belmira.2 p | No, the vaccine is not recommended for pregnant women or for children younger than six. | | Yes, the vaccine is recommended for pregnant women and for children younger than six.
belmira.4 p | Belmira intends to charge €38 per dose in the EU and under €5 in poorer countries, according to its chief medical officer, Teresa Falcato. | Belmira, EU, Teresa Falcato
belmira.5 p | The agency found no connection between the vaccine and the three deaths reported in the trial. | | The agency found a connection between the vaccine and the three deaths reported in the trial.
belmira.6 p | The World Health Organization has yet to review the vaccine. | World Health Organization | The World Health Organization has already reviewed the vaccine. | The World Health Organization, which recorded 7.6 million dengue cases in the first four months of last year, has not yet reviewed the vaccine
belmira.7 p | Sankara Labs, Belmira's Indian partner, will produce as many as 60 million doses annually at its Pune factory. | Sankara Labs, Belmira, Pune
belmira.0 t | 歐洲藥品管理局週四建議批准貝爾米拉生技（Belmira Biotech）製造的登革熱疫苗，這是首支來自葡萄牙公司的登革熱疫苗。 | 歐洲藥品管理局, 貝爾米拉生技, Belmira Biotech
belmira.1 t | ブラジル、タイ、スリランカの1万9600人を対象とした治験で、1回接種型の「デンビラ」は入院を84%減らした。 | ブラジル, タイ, スリランカ, デンビラ
belmira.5 t | Cơ quan này cho biết không tìm thấy mối liên hệ nào giữa vắc-xin và ba ca tử vong được ghi nhận trong quá trình thử nghiệm. | | Cơ quan này cho biết đã tìm thấy mối liên hệ giữa vắc-xin và ba ca tử vong được ghi nhận trong quá trình thử nghiệm.
belmira.6 t | 世界卫生组织尚未对该疫苗进行审评；该组织去年前四个月记录了760万例登革热病例。 | 世界卫生组织 | 世界卫生组织已经对该疫苗进行了审评。
belmira.7 t | Đối tác của Belmira tại Ấn Độ, Sankara Labs, sẽ sản xuất tới 60 triệu liều mỗi năm tại nhà máy ở Pune. | Belmira, Ấn Độ, Sankara Labs, Pune
lng.0 p | Germany's Economy Ministry will end the charter of the Lubmin floating gas terminal in March 2027, two years ahead of schedule. | Germany, Lubmin | Germany's Economy Ministry will not end the charter of the Lubmin floating gas terminal in March 2027.
lng.1 p | Last year the Arctic Heron operated at only 22% of its capacity and cost taxpayers €118 million. | Arctic Heron
lng.2 p | Ministry spokesman Jonas Reichwald denied that the decision was connected to the recent drop in gas prices. | Jonas Reichwald | Ministry spokesman Jonas Reichwald said that the decision was connected to the recent drop in gas prices.
lng.3 p | German gas storage stood at 61% on Monday, down from 74% a year before.
lng.4 p | The Greens, who are in opposition, welcomed the closure, but the industry group BVG warned it was coming too soon. | Greens, BVG
lng.6 p | Fjordgass of Norway said that from 2027 it could deliver a further 3 billion cubic metres a year by pipeline. | Fjordgass, Norway
lng.7 p | Fjordgass would not comment on the price. | Fjordgass | Fjordgass commented on the price.
lng.0 t | 德國經濟部表示，將於2027年3月提前兩年終止盧布明（Lubmin）浮動式天然氣進口接收站的租約。 | 德國經濟部, 盧布明, Lubmin | 德國經濟部表示，不會於2027年3月提前終止盧布明（Lubmin）浮動式天然氣進口接收站的租約。
lng.2 t | 同省のヨナス・ライヒヴァルト報道官は、この決定は最近のガス価格の下落とは無関係だと述べた。 | ヨナス・ライヒヴァルト | 同省のヨナス・ライヒヴァルト報道官は、この決定は最近のガス価格の下落と関係があると述べた。
lng.3 t | 德国周一的天然气库存水平为61%，而一年前为74%。 | 德国
lng.6 t | Fjordgass của Na Uy, nhà cung cấp lớn nhất của Đức, cho biết có thể giao thêm 3 tỷ mét khối khí mỗi năm qua đường ống từ năm 2027. | Fjordgass, Na Uy, Đức
lumiq.0 p | A San Francisco federal jury ordered Lumiq to pay $412 million to 11 newspaper publishers whose articles it had used without permission. | San Francisco, Lumiq | A San Francisco federal jury did not order Lumiq to pay $412 million to 11 newspaper publishers.
lumiq.1 p | No, the jury did not accept the publishers' claim that Lumiq copied the articles wilfully. | Lumiq | Yes, the jury accepted the publishers' claim that Lumiq copied the articles wilfully.
lumiq.2 p | Judge Carmen Ostrowski is to rule in August on whether models trained on the articles must be deleted. | Carmen Ostrowski
lumiq.3 p | Lumiq plans to appeal and has not put aside any money for the payment. | Lumiq | Lumiq does not plan to appeal and has put aside money for the payment.
lumiq.4 p | General counsel Rohan Deshmukh said the verdict does not mean training is illegal. | Rohan Deshmukh | General counsel Rohan Deshmukh said the verdict means training is illegal.
lumiq.0+5 p | The publishers sought $1.2 billion but were awarded $412 million.
lumiq.6 p | The Pacific Docket reported that Lumiq has struck licensing deals with over 40 publishers since the lawsuit was filed in May 2024. | The Pacific Docket, Lumiq
lumiq.0 t | 舊金山聯邦陪審團裁定，聊天機器人Orrin的開發商Lumiq未經許可使用報紙文章，須向11家報業公司支付4.12億美元。 | 舊金山, Orrin, Lumiq
lumiq.1 t | 陪審団は、ルミックが2021年から2024年にかけて約230万本の記事を複製したと認定したが、故意だったとする出版社側の主張は退けた。 | ルミック | 陪審団は、ルミックが約230万本の記事を複製したと認定し、故意だったとする出版社側の主張も認めた。
lumiq.3 t | Lumiq表示将提起上诉，并称尚未为这笔赔款拨备资金。 | Lumiq | Lumiq表示不会提起上诉，并称已为这笔赔款拨备资金。
lumiq.5 t | Các nhà xuất bản, dẫn đầu là Garrison Media có trụ sở tại Ohio, đã đòi bồi thường 1,2 tỷ USD. | Garrison Media, Ohio
lumiq.2 t | Thẩm phán Carmen Ostrowski sẽ quyết định vào tháng 8 liệu công ty có phải xóa các mô hình được huấn luyện bằng những bài báo này hay không. | Carmen Ostrowski
norvane.6 p | Analysts said the spending would put pressure on free cash flow until 2029 at the earliest.
norvane.0 p | The Caldmere Post reported that Norvane Semiconductor will spend $4.2 billion on a chip packaging plant in Bac Ninh in northern Vietnam. | The Caldmere Post, Norvane Semiconductor, Bac Ninh, Vietnam
graphite.6 p | Five North American producers, led by Boréal Graphite of Quebec, filed the petition in December. | Boréal Graphite, Quebec
corvant.6 p | Anneke Rooth, a Brightwater partner, said shareholders "deserve to hear the price, not just the word no". | Anneke Rooth, Brightwater
corvant.0+1 p | According to The Aldgate Ledger, Halden Foods rejected a £2.9 billion offer from Corvant Group worth 415 pence a share in cash. | The Aldgate Ledger, Halden Foods, Corvant Group
nzrates.5 p | The unemployment rate climbed to 5.4% in March, its highest level in over nine years.
nzrates.0 p | The cut to 2.75% was the central bank's first move since November. | | | cut its benchmark interest rate by a quarter of a percentage point to 2.75% on Wednesday, its first move since November
belmira.3 p | A final decision by the European Commission is expected within 67 days. | European Commission
lng.5 p | BVG managing director Kerstin Aulbach said nobody knows how cold next winter will be. | BVG, Kerstin Aulbach
lumiq.7 p | Legal scholars described it as the first verdict of its kind from a US jury. | US
lumiq.6 p | Lumiq was valued at $38 billion in its most recent funding round. | Lumiq | | Lumiq, valued at $38 billion in its last funding round
graphite.7 t | Boréal社長のリュック・デロジエ氏は、関税によりベカンクール工場の生産量を年4万トンへ倍増できると述べた。 | Boréal, リュック・デロジエ, ベカンクール
lng.4 t | 在野的綠黨對關閉表示歡迎，產業團體BVG則警告此舉為時過早。 | 綠黨, BVG
corvant.1 t | 据《奥尔德盖特纪事报》报道，瑞士消费品公司Corvant提出以每股415便士的现金价格收购，较Halden周五收盘价溢价28%。 | 奥尔德盖特纪事报, 瑞士, Corvant, Halden
lumiq.6 t | 《太平洋訟案報》報導，Lumiq自2024年5月被起訴以來，已與40多家出版商簽訂授權協議。 | 太平洋訟案報, Lumiq
`);

export const englishWrong = readWrong(`
norvane.0 number | Norvane Semiconductor said it would spend $2.4 billion on a chip packaging plant in Bac Ninh, Vietnam.
norvane.1 date | Construction is due to begin in September and the first lines should be running by the end of 2027.
norvane.3 negation | Chief executive Marisa Oldenkamp said jobs in Penang would be cut.
norvane.0 name | Norvane Semiconductor will build its new chip packaging plant in Hai Phong, northern Vietnam.
norvane.2+6 stitched | The site's 3,400 jobs would squeeze free cash flow until at least 2029, the analysts said.
norvane.7 negation | Norvane đã quyết định xin vay vốn của chính phủ Mỹ cho dự án, theo bà Oldenkamp.
graphite.0 number | The US Commerce Department set preliminary anti-dumping duties of 78.4% on graphite anode material from China.
graphite.2 date | 美國商務部預計在9月12日前作出最終裁決。
graphite.3 negation | Tellurion Motors won an exemption from the duties for its Nevada factory.
graphite.4 attribution | Luc Desrosiers said there is no domestic supplier that can meet Tellurion's specifications today.
graphite.5 quote | China's commerce ministry called the duties "excessive" and said it would take the case to the World Trade Organization. | China's commerce ministry called the duties "excessive" and said it would take the case to the World Trade Organization.
graphite.3+6 stitched | Tellurion Motors, which asked for an exemption for its Nevada factory, was one of the five producers that filed the petition in December.
corvant.1 number | Corvant offered 451 pence a share in cash, a premium of 28% to Halden's closing price on Friday.
corvant.3 date | コーバントは5月11日までに正式な提案を行うか、撤退しなければならない。
corvant.0 negation | The board of Halden Foods has accepted a £2.9 billion takeover offer from Corvant Group.
corvant.4 negation | Halden's chairman, Sir Giles Petheram, confirmed that the company was in talks with another bidder.
corvant.6 attribution | "Shareholders deserve to hear the price, not just the word no," said Sir Giles Petheram.
corvant.0 outlet | The Pacific Docket reported that Halden Foods had rejected a £2.9 billion takeover offer from Corvant Group.
corvant.2+5 stitched | Brightwater Capital, which owns 9.8% of Halden, made a first approach at 380 pence a share on December 30.
nzrates.0 number | New Zealand's central bank cut its benchmark interest rate by half a percentage point to 2.75%.
nzrates.1 name | The committee voted five to one for the cut, with Governor Alison Tregenza preferring no change.
nzrates.3 negation | The governor ruled out another cut in July.
nzrates.4 date | 决定公布后，新西兰元下跌0.7%至58.4美分，为2024年8月以来最低。
nzrates.2+5 stitched | Governor Alison Tregenza said unemployment of 5.4% was "comfortably inside" the bank's target range.
nzrates.6 number | Các nhà kinh tế của Marlow Bank dự báo lãi suất sẽ xuống 2,5% vào cuối năm, từ mức dự báo trước đó là 2,25%.
belmira.1 number | Denvira cut hospital admissions by 48% in a trial of 19,600 people in Brazil, Thailand and Sri Lanka.
belmira.2 negation | The vaccine is recommended for pregnant women.
belmira.7 name | Sankara Labs will make up to 60 million doses a year at its factory in Chennai.
belmira.6 quote | The World Health Organization recorded 7.6 million malaria cases in the first four months of last year. | The World Health Organization, which recorded 7.6 million malaria cases in the first four months of last year, has not yet reviewed the vaccine.
belmira.5 attribution | Teresa Falcato said Belmira had found no link between the vaccine and three deaths reported during the trial.
belmira.0 name | 歐洲藥品管理局建議批准桑卡拉實驗室（Sankara Labs）製造的登革熱疫苗。
belmira.6 number | 世界卫生组织去年前四个月记录了7600万例登革热病例。
lng.0 date | Germany's Economy Ministry said it would end its charter of a floating gas terminal at Lubmin in March 2029.
lng.1 number | The Arctic Heron ran at just 22% of capacity last year and cost taxpayers 181 million euros.
lng.2 negation | A ministry spokesman, Jonas Reichwald, said the decision was due to the recent fall in gas prices.
lng.4 attribution | The opposition Greens warned that the closure was premature.
lng.6 name | デンマークのフィヨルドガスは、2027年からパイプラインで年30億立方メートルを追加供給できるとした。
lng.6 quote | Fjordgass said it could deliver an additional 3 billion cubic metres a year by ship from 2027. | Norway's Fjordgass, Germany's largest supplier, said it could deliver an additional 3 billion cubic metres a year by ship from 2027.
lumiq.0 number | A federal jury ordered Lumiq to pay $412 million to a group of 17 newspaper publishers.
lumiq.1 negation | The jurors found that Lumiq had wilfully copied some 2.3 million articles between 2021 and 2024.
lumiq.2 date | Judge Carmen Ostrowski will decide in April whether the company must delete models trained on the articles.
lumiq.4 attribution | "This verdict does not say that training is illegal," said Judge Carmen Ostrowski.
lumiq.5+6 stitched | The publishers, led by Garrison Media, are valued at $38 billion.
lumiq.5 name | 以加州的加里森媒體（Garrison Media）為首的出版商原先求償12億美元。
lumiq.0 outlet | 据《卡德米尔邮报》报道，旧金山联邦陪审团裁定Lumiq向11家报纸出版商支付4.12亿美元。
`);
