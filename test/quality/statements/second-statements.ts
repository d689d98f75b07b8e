import { readStatements } from './right-statement.js';

/** Right statements on the second set's reports, written before the verifier had seen any of them. */
export const secondStatements = readStatements(`
court.0 p | On Tuesday, a Halden court told Norrvik Lines to pay damages of 310 million crowns. | Halden, Norrvik | On Tuesday, a Halden court refused to make Norrvik Lines pay damages of 310 million crowns.
court.0 p | The oil spill killed around 14,000 seabirds, Reuters reported. | | The oil spill did not kill 14,000 seabirds, Reuters reported.
court.0 p | Norrvik must pay 310 million crowns over a spill two years ago that killed some 14,000 birds. | Norrvik | Norrvik need not pay 310 million crowns over a spill that killed some 14,000 birds.
court.1 p | Inspectors had warned the company twice in 2026 about the cracked hull of the Bellona. | Bellona | Inspectors had never warned the company in 2026 about the cracked hull of the Bellona.
court.1 p | The company did not repair the tanker's hull, Judge Astrid Fenwick found. | Fenwick | The company did repair the tanker's hull, Judge Astrid Fenwick found.
court.2 p | Norrvik will appeal, its spokesman Teodor Lasse said. | Lasse, Norrvik | Norrvik will not appeal, its spokesman Teodor Lasse said.
court.2 p | According to Teodor Lasse, the clean-up has cost the firm 22.5 million dollars. | Lasse | According to Teodor Lasse, the clean-up has not cost the firm 22.5 million dollars.
court.3 p | Blue Strand has accused Norrvik of hiding documents, which the company denies. | Norrvik | Blue Strand has accused Norrvik of hiding documents, which the company admits.
court.4 p | The court did not find any evidence of intent. | | The court found evidence of intent.
court.4 p | The prosecution had asked for 450 million crowns. | | The prosecution had not asked for 450 million crowns.
court.5 p | Norrvik's share price fell 6.4 percent to 88.20 crowns. | Norrvik | Norrvik's share price did not fall to 88.20 crowns.
court.5 p | The shares were at their lowest since May 2021.
court.0 t | 哈尔登法院判令诺维克航运公司赔偿3.1亿克朗。 | 哈尔登, 诺维克 | 哈尔登法院没有判令诺维克航运公司赔偿3.1亿克朗。
court.0 t | 據路透社報道，漏油造成約1萬4000隻海鳥死亡。 | | 據路透社報道，漏油沒有造成海鳥死亡。
court.1 t | 法官芬威克裁定公司没有修复船体裂缝。 | 芬威克 | 法官芬威克裁定公司已经修复船体裂缝。
court.2 t | 诺维克将上诉，发言人拉塞说。 | 诺维克, 拉塞 | 诺维克不会上诉，发言人拉塞说。
court.2 t | 清理工作花了公司2,250万美元。 | | 清理工作没有花公司2,250万美元。
court.3 t | 蓝岸指控诺维克隐瞒文件，公司予以否认。 | 诺维克 | 蓝岸指控诺维克隐瞒文件，公司予以承认。
court.4 t | 法院未发现故意的证据。 | | 法院发现了故意的证据。
court.5 t | Norrvikの株価は6.4%安の88.20クローネで、2021年5月以来の安値だった。 | Norrvik
court.5 t | Cổ phiếu Norrvik giảm 6,4% xuống 88,20 crown. | Norrvik
court.0 t | Tòa án ở Halden yêu cầu Norrvik Lines bồi thường 310 triệu crown. | Halden, Norrvik | Tòa án ở Halden không yêu cầu Norrvik Lines bồi thường 310 triệu crown.
cup.0 p | Merrow Rovers won the Provincial Cup by beating Kestrel Park 3-1 on Saturday. | Merrow, Kestrel | Merrow Rovers did not win the Provincial Cup on Saturday.
cup.0 p | A crowd of 41,250 saw Merrow Rovers win. | Merrow
cup.0 p | It was the first time since 1974 that the Rovers had won the cup. | | It was not the first time since 1974 that the Rovers had won the cup.
cup.1 p | Lior Nadel, the captain, got two goals in the second half. | Nadel
cup.1 p | Kestrel keeper Bram Oosten was sent off. | Oosten | Kestrel keeper Bram Oosten was not sent off.
cup.2 p | Yvette Amadi, who is 46, became coach in January. | Amadi
cup.2 p | The side lost five of its first eight matches. | | The side did not lose five of its first eight matches.
cup.2 p | Coach Amadi never doubted that the team would recover. | Amadi | Coach Amadi doubted that the team would recover.
cup.3 p | The club gets £2.6 million in prize money. | | The club gets no prize money of £2.6 million.
cup.3 p | The club was relegated in 2027 and came close to bankruptcy. | | The club was not relegated in 2027.
cup.4 p | Oosten apologised and will not contest his three-match ban. | Oosten | Oosten apologised and will contest his three-match ban.
cup.0 t | Merrow Rovers週六以3比1擊敗Kestrel Park，贏得省級盃賽。 | Merrow, Kestrel | Merrow Rovers週六沒有擊敗Kestrel Park。
cup.0 t | 4万1250人の観衆の前で、Merrow Roversが1974年以来の優勝を果たした。 | Merrow
cup.1 t | Lior Nadel下半場攻入兩球。 | Nadel
cup.2 t | HLV Yvette Amadi, 46 tuổi, nhậm chức hồi tháng 1. | Amadi
cup.3 t | 俱樂部將獲得260萬英鎊獎金。 | | 俱樂部不會獲得260萬英鎊獎金。
cup.3 t | クラブは2027年に降格し、賞金260万ポンドを受け取る。
cup.4 t | Oosten道歉，並表示不會對禁賽三場提出異議。 | Oosten | Oosten道歉，並表示將對禁賽三場提出異議。
cup.4 t | Oosten xin lỗi và cho biết sẽ không phản đối án treo giò ba trận. | Oosten | Oosten xin lỗi và cho biết sẽ phản đối án treo giò ba trận.
strike-tw.0 p | 玉瀾航空罷工到8日已是第三天，112個航班取消。 | 玉瀾航空 | 玉瀾航空罷工到8日已是第三天，112個航班沒有取消。
strike-tw.0 p | 罷工影響約18,000名旅客。 | | 罷工沒有影響約18,000名旅客。
strike-tw.1 p | 工會理事長蘇雅琪提出加薪8%的要求。 | 蘇雅琪 | 工會理事長蘇雅琪沒有提出加薪8%的要求。
strike-tw.1 p | 蘇雅琪說，資方給出書面承諾前不會復工。 | 蘇雅琪 | 蘇雅琪說，資方給出書面承諾前會復工。
strike-tw.2 p | 總經理葉啟東稱，玉瀾航空去年虧損24億元新台幣。 | 葉啟東, 玉瀾航空 | 總經理葉啟東稱，玉瀾航空去年沒有虧損24億元新台幣。
strike-tw.2 p | 葉啟東表示公司不能接受工會的條件。 | 葉啟東 | 葉啟東表示公司可以接受工會的條件。
strike-tw.3 p | 部長彭紹棠否認政府偏向資方。 | 彭紹棠 | 部長彭紹棠承認政府偏向資方。
strike-tw.3 p | 協商會議將於2月10日再度召開。 | | 協商會議不會於2月10日再度召開。
strike-tw.4 p | 機師工會還沒有決定，據稱有部分機師考慮加入罷工。 | | 機師工會已經決定加入罷工。
strike-tw.5 p | 戴維倫估計公司每天損失9000萬元左右。 | 戴維倫
strike-tw.5 p | 分析師戴維倫說，損失占每日營收的三分之二。 | 戴維倫 | 分析師戴維倫說，損失未占每日營收的三分之二。
strike-tw.0 t | The strike, now in its third day, led to 112 cancelled flights and hit some 18,000 passengers.
strike-tw.1 t | Su Ya-chi wants a pay rise of 8%. | Su Ya-chi | Su Ya-chi does not want a pay rise of 8%.
strike-tw.2 t | Yulan Airways lost NT$2.4bn last year, Yeh Chi-tung said. | Yulan, Yeh Chi-tung | Yulan Airways did not lose NT$2.4bn last year, Yeh Chi-tung said.
strike-tw.3 t | Minister Peng Shao-tang denied favouring the management. | Peng Shao-tang | Minister Peng Shao-tang admitted favouring the management.
strike-tw.3 t | New talks are to be held on 10 February. | | New talks are not to be held on 10 February.
strike-tw.4 t | The pilots' union has not made a decision, though some pilots are reportedly thinking of joining. | | The pilots' union has made a decision.
strike-tw.5 t | The strike costs about 90 million Taiwan dollars a day, Tai Wei-lun estimated. | Tai Wei-lun
strike-tw.0 t | 玉澜航空罢工8日进入第三天，约1.8万名旅客受影响。 | 玉澜航空 | 玉澜航空罢工8日进入第三天，旅客没有受影响。
strike-tw.2 t | 玉瀾航空は昨年、24億台湾ドルの赤字を出した。 | | 玉瀾航空は昨年、24億台湾ドルの赤字を出さなかった。
strike-tw.0 t | Cuộc đình công bước sang ngày thứ ba, 112 chuyến bay bị hủy và khoảng 18.000 hành khách bị ảnh hưởng. 
onsen-ja.0 p | 湯ノ瀬町議会が可決した宿泊税は1人1泊200円で、2031年4月に始まる。 | 湯ノ瀬町 | 湯ノ瀬町議会は、1人1泊200円の宿泊税を可決しなかった。
onsen-ja.0 p | 宿泊税の条例案は4日、賛成多数で可決された。 | | 宿泊税の条例案は4日、可決されなかった。
onsen-ja.1 p | 税収は年間約1億6000万円と見込まれ、その50%が温泉施設の改修に使われる。
onsen-ja.2 p | 野々村徹組合長は、客足に影響が出ることは避けられないと懸念した。 | 野々村徹 | 野々村徹組合長は、客足への影響は避けられると述べた。
onsen-ja.3 p | 岩崎千尋町長は、税率を上げる考えはないと述べた。 | 岩崎千尋 | 岩崎千尋町長は、税率を上げる考えがあると述べた。
onsen-ja.4 p | 昨年度の観光客は68万2000人で、11.3%減った。 | | 昨年度の観光客は11.3%減らなかった。
onsen-ja.5 p | 白樺村は宿泊税の導入を見送ったとされる。 | 白樺村
onsen-ja.5 p | 村は取材に応じなかった。 | | 村は取材に応じた。
onsen-ja.0 t | Hội đồng thị trấn Yunose thông qua thuế lưu trú 200 yên mỗi người mỗi đêm. | Yunose | Hội đồng thị trấn Yunose không thông qua thuế lưu trú 200 yên mỗi người mỗi đêm.
onsen-ja.3 t | Thị trưởng Iwasaki Chihiro cho biết không có ý định tăng thuế. | Iwasaki Chihiro | Thị trưởng Iwasaki Chihiro cho biết có ý định tăng thuế.
onsen-ja.4 t | Thị trấn đón 682.000 du khách, giảm 11,3%. | | Thị trấn không đón 682.000 du khách.
onsen-ja.0 t | A lodging tax of 200 yen per person a night will start in April 2031. | | A lodging tax of 200 yen per person a night will not start in April 2031.
onsen-ja.1 t | Annual revenue is expected to be about 160 million yen. | | Annual revenue is not expected to be about 160 million yen.
onsen-ja.1 t | 預計每年稅收約1.6億日圓，一半用於整修溫泉設施。
onsen-ja.4 t | 上年度遊客為68.2萬人，減少11.3%。
onsen-ja.4 t | Some 682,000 tourists came, 11.3 percent fewer than the year before.
metro-vi.0 p | Metro số 2 Hải Lăng sẽ xong vào quý III/2032, chậm 14 tháng. | Hải Lăng | Metro số 2 Hải Lăng sẽ không xong vào quý III/2032.
metro-vi.0 p | Hôm thứ Ba, ban quản lý cho biết tuyến metro số 2 chậm 14 tháng so với kế hoạch. | | Hôm thứ Ba, ban quản lý cho biết tuyến metro số 2 không chậm 14 tháng so với kế hoạch.
metro-vi.1 p | Mức đầu tư tăng lên 31,2 nghìn tỷ đồng, hai phần ba là vốn vay. | | Mức đầu tư không tăng lên 31,2 nghìn tỷ đồng.
metro-vi.2 p | Theo ông Phan Quốc Trị, nhà thầu Daikoku không bị phạt. | Phan Quốc Trị, Daikoku | Theo ông Phan Quốc Trị, nhà thầu Daikoku bị phạt.
metro-vi.3 p | Bà Lê Thị Hà Vi yêu cầu công bố báo cáo kiểm toán trước ngày 30/11. | Lê Thị Hà Vi | Bà Lê Thị Hà Vi không yêu cầu công bố báo cáo kiểm toán.
metro-vi.4 p | 850 hộ dân chưa được nhận đền bù. | | 850 hộ dân đã nhận được đền bù.
metro-vi.0 t | The line will be finished in the third quarter of 2032, 14 months late. | | The line will not be finished in the third quarter of 2032.
metro-vi.1 t | Total investment rose from 27.5 trillion dong to 31.2 trillion dong. | | Total investment did not rise from 27.5 trillion dong to 31.2 trillion dong.
metro-vi.1 t | 總投資從27.5兆越南盾增至31.2兆越南盾，三分之二為貸款。
metro-vi.4 t | Some 850 households have not yet received compensation. | | Some 850 households have received compensation.
metro-vi.4 t | 約850戶居民尚未收到賠償。 | | 約850戶居民已收到賠償。
metro-vi.2 t | Phan Quốc Trị said the contractor Daikoku was not fined. | Phan Quốc Trị, Daikoku | Phan Quốc Trị said the contractor Daikoku was fined.
chip-cn.0 p | 启曜半导体2029年净利润48.6亿元，是上年的两倍。 | 启曜
chip-cn.0 p | 启曜的营业收入首次超过300亿元。 | 启曜 | 启曜的营业收入没有超过300亿元。
chip-cn.1 p | 韩牧野说，今年将投入120亿元扩建澜江市的生产线。 | 韩牧野, 澜江市 | 韩牧野说，今年不会投入120亿元扩建澜江市的生产线。
chip-cn.1 p | 董事长韩牧野称公司不会做汽车芯片。 | 韩牧野 | 董事长韩牧野称公司会做汽车芯片。
chip-cn.2 p | 公司有5200名研发人员，接近员工总数的40%。
chip-cn.3 p | 韩牧野否认启曜将收购沐光科技。 | 韩牧野 | 韩牧野证实启曜将收购沐光科技。
chip-cn.4 p | 周二收盘时启曜股价涨了3.7%，市值为2100亿元。 | 启曜 | 周二收盘时启曜股价没有上涨3.7%。
chip-cn.0 t | Net profit for 2029 was 4.86 billion yuan, and revenue passed 30 billion yuan for the first time. | | Net profit for 2029 was not 4.86 billion yuan.
chip-cn.2 t | The firm has 5,200 research staff, nearly 40% of all employees.
chip-cn.4 t | The share price rose 3.7% on Tuesday, for a market value of 210 billion yuan. | | The share price did not rise 3.7% on Tuesday.
chip-cn.0 t | 2029年の純利益は48億6000万元だった。 | | 2029年の純利益は48億6000万元ではなかった。
chip-cn.1 t | 董事長韓牧野表示，今年將投資120億元，但不涉足汽車晶片。 | 韓牧野 | 董事長韓牧野表示，今年將投資120億元，並涉足汽車晶片。
dam.0 p | Umbara and Tessoko agreed on 14 January to build a dam of 1,150 megawatts on the Lume. | Umbara, Tessoko | Umbara and Tessoko did not agree on 14 January to build a dam on the Lume.
dam.0 p | China and the World Bank will finance most of the dam. | China | China and the World Bank will not finance most of the dam.
dam.1 p | Josephine Adeku, the energy minister, expects 7,000 jobs. | Adeku | Josephine Adeku, the energy minister, does not expect 7,000 jobs.
dam.1 p | The project would displace under 2,500 people, said Josephine Adeku. | Adeku
dam.2 p | Peter Okwiri, an opposition lawmaker, claimed that as many as 20,000 villagers could lose their homes. | Okwiri | Peter Okwiri, an opposition lawmaker, claimed that no villagers could lose their homes.
dam.3 p | So far no compensation has been paid. | | So far compensation has been paid.
dam.3 p | The ministry would not say when compensation would be paid. | | The ministry said when compensation would be paid.
dam.4 p | Building work is to start in the fourth quarter and last around three years. | | Building work is not to start in the fourth quarter.
dam.0 t | Umbara與Tessoko於1月14日簽署協議，興建1150兆瓦的大壩，主要由中國和世界銀行出資。 | Umbara, Tessoko | Umbara與Tessoko沒有簽署協議。
dam.0 t | 中国と世界銀行が建設資金の大半を出す。
dam.1 t | Bộ trưởng Josephine Adeku nói dự án sẽ tạo ra 7.000 việc làm. | Adeku | Bộ trưởng Josephine Adeku nói dự án sẽ không tạo ra 7.000 việc làm.
dam.1 t | 能源部長Josephine Adeku說，該項目將創造7000個就業機會。 | Adeku | 能源部長Josephine Adeku說，該項目不會創造7000個就業機會。
dam.2 t | Peter Okwiri声称，多达2万名村民可能失去家园。 | Okwiri
dam.3 t | Cho đến nay chưa có khoản bồi thường nào được trả. | | Cho đến nay đã có khoản bồi thường được trả.
dam.4 t | 工程將於第四季開工，歷時約三年。 | | 工程不會於第四季開工。
`);
