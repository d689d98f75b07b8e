import { readWrong } from './right-statement.js';

/** Wrong statements on the first set's reports that no rule derives: the checks of roles, opposites, hedges and added deeds were made with them. */
export const firstWrong = readWrong(`
pier.1 roles | Work begins on 18 June and is expected to last 2 months.
pier.1 roles | Dunmore Marine hired Saltmere to rebuild the pier.
pier.2 claim | About 640,000 visitors came last year, two thirds of them from abroad.
pier.2 claim | The pier, closed in 1887, drew about 640,000 visitors last year.
pier.3 claim | Fishing boats will not be allowed near the site after 2033.
pier.3 claim | Fishing boats are allowed near the site until 2033.
pier.4 roles | The council denied that Corwell had ignored earlier warnings about rotten timber.
pier.0 added | Mayor Hattie Corwell stole $48 million from Saltmere.
pier.2 roles | 這座碼頭於1887年關閉，去年吸引約64萬名遊客。
glass.0 roles | Tessaly has bought its rival Orrin Glass for €120 million.
glass.0 roles | Orrin Glass was bought by Tessaly for 120 million euros.
glass.0 roles | Orrin Glass has sold its rival Tessaly for €120 million.
glass.2 claim | Revenue at Tessaly rose 12 per cent to €75 million in the first quarter.
glass.2 roles | Revenue at Orrin fell 12 per cent to €75 million in the first quarter.
glass.4 roles | Analysts at Tessaly said that the price was twice what Harrow Bank was worth in 2029.
glass.5 roles | Orrin sued Tessaly over a patent for heated glass.
glass.5 roles | Tessaly was sued by Orrin over a patent for heated glass.
glass.5 roles | Orrin因加熱玻璃專利起訴Tessaly。
glass.0 roles | テサリーはオリン・グラスを1億2000万ユーロで買収した。
glass.3 claim | Chief executive Mirela Stoan said the deal would cost €9 million a year and that no factories would close.
clinic.0 claim | A vaccine made by Lumen Biologics doubled cases of marsh fever in a trial of 3,450 children.
clinic.1 claim | Dr Anselm Quaye said the second dose lowered protection to 84 percent.
clinic.4 hedge | Lumen is building a plant in Vell Harbour.
clinic.4 hedge | Lumen has built a plant in Vell Harbour.
clinic.2 added | Nine children died of a mild rash.
bridge-tw.0 roles | 石坑溪新橋12月18日通車，鎮公所20日宣布。
bridge-tw.2 roles | 鎮公所因延誤工期47天，被宏岳營造罰款1200萬元。
bridge-tw.3 claim | 邱文彬說新橋不會拆除。
bridge-tw.4 roles | 簡玉芬從未公布檢測報告。
bridge-tw.5 roles | 去年有15名機車騎士在新橋上受傷。
bridge-tw.5 claim | 去年有15人在舊橋上死亡。
library-cn.1 claim | 该馆去年接待读者210万人次，比前年减少百分之十八。
library-cn.2 roles | 图书馆为市政府拨款2500万元。
library-cn.2 claim | 市政府裁减了60名员工。
library-cn.0 claim | 云泽市图书馆6月1日起关闭。
factory-ja.1 hedge | 新工場は2033年4月に稼働し、約800人を雇用した。
factory-ja.3 claim | 同社の前期の売上高は前年比7.5%減の1兆2000億円だった。
factory-ja.5 claim | 住民の3割が計画に賛成しているとみられる。
factory-ja.5 hedge | 住民の3割が計画に反対している。
factory-ja.1 roles | The new plant will employ 2033 people from April 800.
quake-ja.1 roles | 住宅1400棟が壊れ、約35世帯が停電した。
quake-ja.0 claim | 2日午後4時12分ごろ、北浜町で地震があり、12人が死亡した。
quake-ja.0 claim | 2日午前4時12分ごろ、北浜町で震度5弱の地震があった。
rice-vi.0 claim | Tỉnh Lam Giang nhập khẩu 1,2 triệu tấn gạo trong sáu tháng đầu năm.
rice-vi.0 claim | Tỉnh Lam Giang xuất khẩu 1,2 triệu tấn gạo, giảm 15% so với cùng kỳ năm ngoái.
rice-vi.3 roles | Ngày 10 tháng 7, Philippines ký hợp đồng bán 200.000 tấn gạo cho tỉnh.
rice-vi.3 claim | Tỉnh ký hợp đồng mua 200.000 tấn gạo của Philippines.
rice-vi.2 claim | Công ty Hạt Vàng, nhà xuất khẩu nhỏ nhất tỉnh, không tăng giá bán.
`);

/** The same on the second set's reports. */
export const secondWrong = readWrong(`
court.0 roles | Norrvik Lines ordered a court in Halden to pay 310 million crowns in damages.
court.1 roles | Inspectors had failed to repair a cracked hull although the company had warned them twice in 2026.
court.1 roles | The company had warned inspectors twice in 2026.
court.2 claim | Norrvik is convinced by this verdict and will appeal.
court.3 roles | Norrvik accused Blue Strand of hiding documents.
court.3 roles | Blue Strand was accused by Norrvik of hiding documents.
court.3 hedge | Norrvik hid documents.
court.4 roles | The court had sought 450 million crowns, but prosecutors found no evidence of intent.
court.5 claim | Shares in Norrvik closed up 6.4% at 88.20 crowns, their highest level since May 2021.
court.3 roles | 诺维克指控蓝岸隐瞒文件。
court.1 added | The company bribed inspectors in 2026.
cup.0 roles | Kestrel Park beat Merrow Rovers 3-1 on Saturday to win the Provincial Cup.
cup.0 roles | Merrow Rovers lost to Kestrel Park 3-1 on Saturday.
cup.0 roles | Kestrel Park週六以3比1擊敗Merrow Rovers。
cup.1 roles | Bram Oosten scored twice after Kestrel goalkeeper Lior Nadel was sent off.
cup.1 roles | Kestrel goalkeeper Bram Oosten scored twice in the second half.
cup.2 claim | Her side would recover from winning five of its first eight matches.
cup.2 roles | Her side lost eight of its first five matches.
cup.3 claim | The club, which was promoted in 2027, will receive prize money of £2.6m.
strike-tw.0 roles | 公司取消了1萬8千個航班，約112名旅客受影響。
strike-tw.1 roles | 資方要求加薪百分之八，並表示在工會提出書面承諾之前不會復工。
strike-tw.2 roles | 蘇雅琪說，公司去年虧損新台幣24億元。
strike-tw.2 claim | 玉瀾航空總經理葉啟東說，公司去年盈利新台幣24億元。
strike-tw.3 claim | 彭紹棠否認政府偏袒工會。
strike-tw.4 hedge | 部分機師加入罷工。
strike-tw.4 hedge | 部分機師將加入罷工。
strike-tw.5 hedge | 罷工每天造成公司獲利約9000萬元。
strike-tw.1 roles | The management demanded an 8 percent pay rise.
onsen-ja.0 claim | 湯ノ瀬町議会は4日、1人1泊200円の宿泊税を2031年4月に廃止する条例案を可決した。
onsen-ja.0 claim | 湯ノ瀬町議会は4日、宿泊税の条例案を否決した。
onsen-ja.3 claim | 岩崎千尋町長は税率を引き下げる考えはないと強調した。
onsen-ja.4 claim | 町を訪れた観光客は前年度より11.3%多い68万2千人だった。
onsen-ja.5 hedge | 隣の白樺村は導入を見送った。
onsen-ja.3 roles | 野々村徹組合長は、税率を引き上げる考えはないと強調した。
metro-vi.0 claim | Tuyến metro số 2 sẽ hoàn thành sớm hơn kế hoạch 14 tháng.
metro-vi.1 roles | Tổng mức đầu tư giảm từ 31.200 tỷ đồng xuống 27.500 tỷ đồng.
metro-vi.1 roles | Tổng mức đầu tư tăng từ 31.200 tỷ đồng lên 27.500 tỷ đồng.
metro-vi.3 claim | Đại biểu Lê Thị Hà Vi khen ngợi dự án.
metro-vi.3 claim | Lê Thị Hà Vi yêu cầu công bố báo cáo kiểm toán sau ngày 30 tháng 11.
metro-vi.2 roles | Daikoku cho biết Phan Quốc Trị không bị phạt.
chip-cn.0 roles | 启曜半导体2029年营业收入为48.6亿元，净利润首次突破300亿元。
chip-cn.0 claim | 启曜半导体2029年净利润为48.6亿元，同比下降。
chip-cn.1 roles | 公司今年将投资120亿元扩建汽车芯片业务，但不会涉足澜江市的生产线。
chip-cn.3 roles | 此前有传闻称沐光科技将收购启曜。
chip-cn.3 hedge | 启曜将收购竞争对手沐光科技。
chip-cn.4 claim | 截至周二收盘，启曜股价下跌3.7%。
dam.0 roles | China and the World Bank signed an agreement to build a dam, to be financed mostly by Umbara and Tessoko.
dam.0 claim | Umbara and its southern neighbour Tessoko signed an agreement on January 14.
dam.1 roles | The project would create fewer than 2,500 jobs and displace 7,000 people.
dam.1 claim | The project would destroy 7,000 jobs.
dam.2 roles | Josephine Adeku claimed that up to 20,000 villagers could lose their homes.
dam.2 hedge | Up to 20,000 villagers will lose their homes.
dam.2 hedge | 20,000 villagers lost their homes.
dam.3 claim | Compensation has been paid so far.
dam.4 hedge | Construction began in the fourth quarter.
dam.4 claim | Construction is due to end in the fourth quarter.
`);
