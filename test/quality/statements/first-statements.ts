import { readStatements } from './right-statement.js';

/** Right statements on the first set's reports: paraphrased in their language, or translated into another. */
export const firstStatements = readStatements(`
pier.0 p | The pier at Saltmere is to be rebuilt for $48 million, Mayor Hattie Corwell said. | Saltmere, Corwell | The pier at Saltmere is not to be rebuilt for $48 million, Mayor Hattie Corwell said.
pier.0 p | Rebuilding the storm-damaged pier will cost US$48m. | | Rebuilding the storm-damaged pier will not cost US$48m.
pier.0 p | According to the Saltmere Herald, the town will spend 48 million dollars on rebuilding its pier. | Saltmere
pier.0 p | Hattie Corwell, the mayor, said on Monday that Saltmere would rebuild the pier. | Corwell, Saltmere | Hattie Corwell, the mayor, said on Monday that Saltmere would never rebuild the pier.
pier.1 p | Dunmore Marine expects the work to take 18 months from 2 June. | Dunmore | Dunmore Marine does not expect the work to take 18 months from 2 June.
pier.1 p | The work starts on June 2 and should last a year and a half, or 18 months. 
pier.1 p | Work on the pier is to begin on 2 June 2031. | | Work on the pier is not to begin on 2 June 2031.
pier.2 p | The pier dates from 1887. | | The pier was not opened in 1887. 
pier.2 p | Some 640,000 people visited the pier last year, one-third of whom came from abroad.
pier.2 p | About 640 thousand visitors came to the pier in 2030. | | About 640 thousand visitors did not come to the pier in 2030.
pier.3 p | Ivo Pratchell, the harbourmaster, warned that fishing boats will not be allowed near the site before 2033. | Pratchell | Ivo Pratchell, the harbourmaster, warned that fishing boats will be allowed near the site before 2033.
pier.4 p | Mayor Corwell denied that the council had ignored warnings about rotten timber. | Corwell | Mayor Corwell confirmed that the council had ignored warnings about rotten timber.
pier.4 p | Corwell rejected the claim that earlier warnings about the timber were ignored by the council. | Corwell | The council had ignored earlier warnings about rotten timber, Corwell said.
pier.5 p | The Lanyon Trust did not comment. | Lanyon | The Lanyon Trust did respond to a request for comment.
pier.5 p | The owner of the land, the Lanyon Trust, has not responded. | Lanyon | The owner of the land, the Lanyon Trust, has responded.
pier.0 t | 鹽澤鎮將斥資4800萬美元重建碼頭，鎮長海蒂·科維爾說。 | 鹽澤鎮, 海蒂·科維爾 | 鹽澤鎮將不會斥資4800萬美元重建碼頭，鎮長海蒂·科維爾說。
pier.0 t | 重建碼頭的費用為4,800萬美元。 | | 重建碼頭的費用不是4,800萬美元。
pier.0 t | 盐泽镇将花费4800万美元重建码头。 | 盐泽镇 | 盐泽镇不会花费4800万美元重建码头。
pier.0 t | 桟橋の再建には4800万ドルかかる。 | | 桟橋の再建に4800万ドルはかからない。
pier.0 t | Saltmere sẽ xây lại cầu tàu với chi phí 48 triệu USD, thị trưởng Hattie Corwell cho biết. | Saltmere, Corwell | Saltmere sẽ không xây lại cầu tàu với chi phí 48 triệu USD, thị trưởng Hattie Corwell cho biết.
pier.1 t | 鄧莫爾海事公司表示，工程6月2日開始，為期18個月。 | 鄧莫爾
pier.1 t | Dunmore Marineによると、工事は6月2日に始まり、18カ月続く見込みだ。 | Dunmore
pier.1 t | Theo Dunmore Marine, công trình bắt đầu ngày 2 tháng 6 và dự kiến kéo dài 18 tháng. | Dunmore
pier.2 t | 碼頭1887年啟用，去年約有64萬人到訪，三分之一來自國外。 | | 碼頭去年沒有64萬人到訪。
pier.2 t | 桟橋は1887年に開業し、昨年は約64万人が訪れた。
pier.2 t | Cầu tàu mở cửa năm 1887 và đón khoảng 640.000 khách năm ngoái, một phần ba là khách nước ngoài.
pier.3 t | 港務長伊沃·普拉切爾說，漁船在2033年之前不得靠近。 | 伊沃·普拉切爾 | 港務長伊沃·普拉切爾說，漁船在2033年之前可以靠近。
pier.3 t | Tàu cá sẽ không được đến gần công trường cho đến năm 2033. | | Tàu cá sẽ được đến gần công trường cho đến năm 2033.
pier.4 t | 科維爾否認鎮議會忽視警告。 | 科維爾 | 科維爾承認鎮議會忽視警告。
pier.4 t | Corwell phủ nhận việc hội đồng phớt lờ cảnh báo về gỗ mục. | Corwell | Corwell xác nhận việc hội đồng phớt lờ cảnh báo về gỗ mục.
pier.5 t | 拉尼恩信託基金沒有回應。 | 拉尼恩 | 拉尼恩信託基金作出了回應。
pier.5 t | Lanyon Trustはコメントの求めに応じなかった。 | Lanyon | Lanyon Trustはコメントの求めに応じた。
glass.0 p | Orrin Glass paid €120 million for Tessaly, a rival. | Orrin, Tessaly | Orrin Glass has not bought its rival Tessaly for €120 million.
glass.0 p | Tessaly was bought by Orrin Glass for 120 million euros, both companies said. | Tessaly, Orrin
glass.1 p | Orrin has 2,300 employees and is headquartered in Northvale. | Orrin, Northvale | Orrin does not have 2,300 employees in Northvale.
glass.1 p | The Northvale company makes train windows. | Northvale | The Northvale company no longer makes train windows.
glass.2 p | Tessaly's first-quarter revenue dropped by 12% to €75m. | Tessaly | Tessaly's first-quarter revenue did not drop by 12%.
glass.2 p | In the first quarter Tessaly took in 75 million euros, 12 percent less. | Tessaly
glass.3 p | CEO Mirela Stoan said that the purchase would save nine million euros a year and no plants would be shut. | Stoan | CEO Mirela Stoan said that plants would be shut.
glass.3 p | No factories will close, according to Mirela Stoan. | Stoan | Factories will close, according to Mirela Stoan.
glass.4 p | Harrow Bank analysts said the price was double the value of Tessaly in 2029. | Harrow, Tessaly
glass.5 p | Tessaly filed a lawsuit against Orrin in April over a patent on heated glass. | Tessaly, Orrin
glass.5 p | Orrin was sued by Tessaly in April. | Orrin | Orrin was not sued by Tessaly in April.
glass.0 t | オリン・グラスはテサリーを1億2000万ユーロで買収した。 | オリン, テサリー | オリン・グラスはテサリーを1億2000万ユーロで買収しなかった。
glass.0 t | Orrin Glass以1.2億歐元收購了Tessaly。 | Orrin, Tessaly | Orrin Glass沒有以1.2億歐元收購Tessaly。
glass.0 t | Orrin Glass mua lại đối thủ Tessaly với giá 120 triệu euro. | Tessaly | Orrin Glass không mua lại đối thủ Tessaly với giá 120 triệu euro.
glass.1 t | オリンの従業員は2300人で、ノースベールに本社がある。 | オリン, ノースベール
glass.1 t | Orrin總部位於Northvale，僱用2300人，生產列車車窗。 | Northvale
glass.2 t | テサリーの第1四半期の売上高は7500万ユーロで、12%減少した。 | テサリー
glass.2 t | Tessaly第一季營收下降12%，為7500萬歐元。 | Tessaly
glass.2 t | Doanh thu quý I của Tessaly giảm 12% xuống 75 triệu euro. | Tessaly
glass.3 t | ストアンCEOは、工場は閉鎖しないと述べた。 | ストアン | ストアンCEOは、工場を閉鎖すると述べた。
glass.3 t | Mirela Stoan表示，交易每年可節省900萬歐元，不會關閉任何工廠。 | Stoan | Mirela Stoan表示，交易每年可節省900萬歐元，將關閉工廠。
glass.5 t | Tessaly于4月就加热玻璃专利起诉Orrin。 | Tessaly
clinic.0 p | The vaccine from Lumen Biologics cut cases of marsh fever by half in a trial with 3,450 children. | Lumen | The vaccine from Lumen Biologics did not cut cases of marsh fever by half.
clinic.0 p | Researchers reported the results of the trial of 3,450 children on October 31.
clinic.1 p | Protection rose to 84% with the second dose, said study leader Anselm Quaye. | Quaye | Protection did not rise to 84% with the second dose, said study leader Anselm Quaye.
clinic.2 p | Nine children got a mild rash, but none needed to go to hospital. | | Nine children got a mild rash and needed hospital care.
clinic.3 p | The vaccine, at around 3 dollars a dose, is not yet approved by the health ministry. | | The vaccine, at around 3 dollars a dose, is approved by the health ministry.
clinic.4 p | Lumen is reportedly planning a plant in Vell Harbour but declined to comment. | Lumen, Vell
clinic.0 t | Lumen Biologics的疫苗在3450名兒童的試驗中將病例減半。 | Lumen
clinic.0 t | Vắc xin của Lumen Biologics giảm một nửa số ca sốt trong thử nghiệm trên 3.450 trẻ em. | Lumen
clinic.1 t | Anselm Quaye博士說，第二劑疫苗將保護力提高到84%。 | Quaye | Anselm Quaye博士說，第二劑疫苗沒有將保護力提高到84%。
clinic.1 t | 2回目の接種で予防効果は84%に上がったと、Anselm Quaye博士は述べた。 | Quaye
clinic.2 t | 九名兒童出現輕微皮疹，沒有人需要住院。 | | 九名兒童出現輕微皮疹，需要住院。
clinic.3 t | 衛生部尚未批准這種每劑約3美元的疫苗。 | | 衛生部已批准這種每劑約3美元的疫苗。
clinic.3 t | Bộ Y tế chưa phê duyệt loại vắc xin có giá khoảng 3 USD một liều. | | Bộ Y tế đã phê duyệt loại vắc xin có giá khoảng 3 USD một liều.
bridge-tw.0 p | 石坑溪新橋12月20日通車，工程費為3.6億元新台幣。 | 石坑溪 | 石坑溪新橋12月20日不會通車。
bridge-tw.0 p | 石坑鎮公所說，新橋總經費為新台幣3億6000萬元。 | 石坑鎮
bridge-tw.1 p | 鎮長邱文彬說，新橋全長420公尺。 | 邱文彬 | 鎮長邱文彬說，新橋全長不是420公尺。
bridge-tw.1 p | 新橋每天可讓約9500輛車通過。 | | 新橋每天無法讓約9500輛車通過。
bridge-tw.2 p | 宏岳營造延誤47天，遭罰1200萬元。 | 宏岳營造 | 宏岳營造延誤47天，沒有被罰款1200萬元。
bridge-tw.3 p | 邱文彬否認橋墩出現裂縫。 | 邱文彬 | 邱文彬承認橋墩出現裂縫。
bridge-tw.3 p | 邱文彬說舊橋不會被拆。 | 邱文彬 | 邱文彬說舊橋會被拆除。
bridge-tw.4 p | 居民代表簡玉芬指出，檢測報告從未公布。 | 簡玉芬 | 居民代表簡玉芬指出，檢測報告已經公布。
bridge-tw.5 p | 舊橋去年有15人受傷，60%是機車騎士。
bridge-tw.0 t | The new bridge opens to traffic on December 20 and cost NT$360 million. | | The new bridge does not open to traffic on December 20.
bridge-tw.1 t | The new bridge is 420 metres long and can carry about 9,500 vehicles a day. | | The new bridge is not 420 metres long.
bridge-tw.1 t | 新橋の長さは420メートルで、1日約9500台が通れる。
bridge-tw.2 t | The contractor was fined 12 million yuan for being 47 days late.
bridge-tw.5 t | Fifteen people were injured on the old bridge last year, 60 percent of them motorcyclists.
bridge-tw.5 t | Năm ngoái có 15 người bị thương trên cầu cũ, 60% là người đi xe máy.
bridge-tw.1 t | 镇长邱文彬表示，新桥长420米。 | 邱文彬 | 镇长邱文彬表示，新桥长度不是420米。
library-cn.0 p | 馆长温立新宣布，云泽市图书馆从6月1日开始开到晚上11点。 | 温立新, 云泽市
library-cn.1 p | 去年图书馆读者达210万人次，增长18%。 | | 去年图书馆读者未达210万人次。
library-cn.2 p | 市政府拨款2500万元，招聘60名员工。 | | 市政府没有拨款2500万元。
library-cn.3 p | 温立新表示，图书馆不打算收费。 | 温立新 | 温立新表示，图书馆打算收取费用。
library-cn.4 p | 北岭大学的高淑敏教授说，这项措施对学生很有帮助。 | 北岭大学, 高淑敏 | 北岭大学的高淑敏教授说，这项措施对学生没有帮助。
library-cn.1 t | The library had 2.1 million visits last year, 18 percent more than the year before. | | The library did not have 2.1 million visits last year.
library-cn.2 t | The city gave 25 million yuan and hired 60 new employees. | | The city did not give 25 million yuan.
library-cn.1 t | 図書館の昨年の利用者は210万人で、18%増えた。
library-cn.3 t | 館長溫立新說，圖書館沒有收費計劃。 | 溫立新 | 館長溫立新說，圖書館有收費計劃。
library-cn.3 t | The library has no plans to charge fees. | | The library plans to charge fees.
factory-ja.0 p | 桐谷製作所は250億円をかけ、灘見市に電池工場を建てる。 | 桐谷製作所, 灘見市 | 桐谷製作所は灘見市に電池工場を建てない。
factory-ja.0 p | 桐谷製作所が9日に発表した新工場への投資額は250億円だ。 | 桐谷製作所
factory-ja.1 p | 新工場の稼働は2033年4月で、約800人が雇用される。 | | 新工場は2033年4月に稼働しない。
factory-ja.2 p | 榊原美咲社長は、海外に移転する考えはないと語った。 | 榊原美咲 | 榊原美咲社長は、海外に移転する考えだと語った。
factory-ja.3 p | 前期の売上高は1兆2000億円で、7.5パーセント増えた。 | | 前期の売上高は7.5パーセント増えなかった。
factory-ja.4 p | 大槻健市長は土地の価格を明らかにしなかった。 | 大槻健 | 大槻健市長は土地の価格を公表した。
factory-ja.5 p | 計画には住民の30%が反対しているとみられる。
factory-ja.0 t | The firm will invest 25 billion yen in a new battery plant. | | The firm will not invest 25 billion yen in a new battery plant.
factory-ja.0 t | 桐谷製作所9日宣布，將投資250億日圓在灘見市興建電池新工廠。 | 桐谷製作所, 灘見市 | 桐谷製作所9日宣布，不會投資250億日圓興建電池新工廠。
factory-ja.1 t | The new plant is to start running in April 2033 and employ about 800 people. | | The new plant is not to start running in April 2033.
factory-ja.1 t | Nhà máy mới sẽ hoạt động vào tháng 4 năm 2033 và tuyển khoảng 800 người.
factory-ja.2 t | The president said they were not considering a move abroad. | | The president said they were considering a move abroad.
factory-ja.3 t | Sales rose 7.5 percent to 1.2 trillion yen. | | Sales did not rise 7.5 percent.
factory-ja.4 t | 灘見市市長大槻健沒有公布土地價格。 | 大槻健 | 灘見市市長大槻健公布了土地價格。
quake-ja.0 p | 北浜町で2日、震度5弱の地震が起き、12人が負傷した。 | 北浜町 | 北浜町で2日、震度5弱の地震が起きたが、12人は負傷しなかった。
quake-ja.1 p | 35棟の住宅が損壊し、1400世帯ほどが停電した。 | | 1400世帯は停電しなかった。
quake-ja.2 p | 津波の心配はない。 | | 津波の心配がある。
quake-ja.3 p | 猪狩誠町長によると、避難所が4カ所設けられた。 | 猪狩誠
quake-ja.0 t | Twelve people were hurt when an earthquake struck on the 2nd. | | Twelve people were not hurt when an earthquake struck on the 2nd.
quake-ja.1 t | 35棟住宅受損，約1400戶停電。 | | 約1400戶沒有停電。
quake-ja.1 t | The quake damaged 35 houses and cut power to some 1,400 households.
quake-ja.2 t | There is no danger of a tsunami. | | There is a danger of a tsunami.
rice-vi.0 p | Trong nửa đầu năm, tỉnh Lam Giang bán ra nước ngoài 1,2 triệu tấn gạo, tăng 15%. | Lam Giang | Tỉnh Lam Giang không xuất khẩu 1,2 triệu tấn gạo.
rice-vi.0 p | Xuất khẩu gạo của Lam Giang tăng 15 phần trăm trong sáu tháng. | Lam Giang
rice-vi.1 p | Theo ông Đỗ Minh Khuê, doanh thu là 9.500 tỷ đồng. | Đỗ Minh Khuê | Theo ông Đỗ Minh Khuê, doanh thu không đạt 9.500 tỷ đồng.
rice-vi.2 p | Hạt Vàng, công ty xuất khẩu lớn nhất tỉnh, không nâng giá. | Hạt Vàng | Hạt Vàng, công ty xuất khẩu lớn nhất tỉnh, tăng giá bán.
rice-vi.3 p | Tỉnh ký bán 200 nghìn tấn gạo cho Philippines vào ngày 10/7. | Philippines | Tỉnh chưa ký bán 200 nghìn tấn gạo cho Philippines.
rice-vi.4 p | Ông Khuê bác bỏ tin đồn gạo trong kho bị mốc. | Khuê | Ông Khuê xác nhận gạo trong kho bị mốc.
rice-vi.5 p | Huyện Tân Lộc trồng khoảng 25% số gạo. | Tân Lộc | Huyện Tân Lộc không trồng khoảng 25% số gạo.
rice-vi.0 t | Lam Giang exported 1.2 million tonnes of rice, 15 percent more. | Lam Giang | Lam Giang did not export 1.2 million tonnes of rice.
rice-vi.1 t | Revenue reached 9,500 billion dong, said Do Minh Khue. | Do Minh Khue
rice-vi.1 t | 收入達9.5兆越南盾。 | | 收入未達9.5兆越南盾。
rice-vi.2 t | Hat Vang did not raise prices. | Hat Vang | Hat Vang raised prices.
rice-vi.3 t | On 10 July the province agreed to sell 200,000 tonnes of rice to the Philippines. | Philippines | On 10 July the province refused to sell 200,000 tonnes of rice to the Philippines.
rice-vi.3 t | 7月10日，該省簽約向菲律賓出售20萬噸大米。 | 菲律賓 | 該省沒有簽約向菲律賓出售20萬噸大米。
rice-vi.4 t | Khue denied rumours of mouldy rice in the warehouses. | Khue | Khue confirmed rumours of mouldy rice in the warehouses.
rice-vi.5 t | A quarter of the rice comes from Tan Loc. | Tan Loc
`);
