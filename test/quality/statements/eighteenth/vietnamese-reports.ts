import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** A bridge, durians, a football club, in Vietnamese; all of it is invented. */
export const vietnameseReports = [
  inventArticle({
    id: 'vi1',
    dump: 'vi1.txt',
    outlet: 'Báo Bến Lam',
    title: 'Cầu Vàm Sậy lùi thông xe sang quý I/2027 vì thiếu cát',
    language: 'vi',
    published: '2026-07-22',
    body: [
      'Sở Xây dựng tỉnh Bến Lam ngày 21/7 cho biết cầu Vàm Sậy bắc qua sông Cái Nhum, vốn dự kiến thông xe ngày 2/9, sẽ phải lùi sang quý I/2027 do thiếu khoảng 410.000 m3 cát đắp nền đường dẫn.',
      'Cây cầu dây văng dài 1,86 km, rộng 21,5 m với 4 làn xe, có tổng mức đầu tư 3.480 tỉ đồng, được khởi công tháng 3/2023 để thay thế bến phà đã hoạt động hơn 50 năm.',
      'Phát biểu tại buổi họp báo, ông Lê Quang Thới, giám đốc Ban quản lý dự án giao thông tỉnh, khẳng định phần cầu chính đã đạt 92% khối lượng và "không có chuyện nhà thầu bỏ công trường" như tin đồn trên mạng.',
      'Tuy nhiên, đại diện liên danh nhà thầu Trường Hải Long - Bình Phước 7 nói với phóng viên rằng họ chưa được thanh toán 186 tỉ đồng khối lượng hoàn thành từ tháng 4, buộc phải cắt giảm một nửa nhân công.',
      'Ông Thới thừa nhận có chậm thanh toán nhưng cho rằng nguyên nhân là hồ sơ nghiệm thu của nhà thầu chưa đầy đủ, đồng thời cam kết giải ngân trước ngày 15/8.',
      'Bà Huỳnh Thị Mận, 54 tuổi, bán nước giải khát ở bến phà suốt 19 năm, nói: "Có cầu thì tui mất chỗ bán, nhưng con cháu tui đi học khỏi lụy phà".',
      'Theo Sở Tài nguyên, hai mỏ cát mới với trữ lượng 1,2 triệu m3 chỉ được cấp phép khai thác sau khi hoàn tất đánh giá tác động môi trường, sớm nhất là tháng 10.',
      'Mỗi ngày bến phà Vàm Sậy phục vụ khoảng 14.000 lượt khách; dịp Tết vừa qua, nhiều người phải chờ hơn 3 giờ để qua sông.',
    ],
  }),
  inventArticle({
    id: 'vi2',
    dump: 'vi2.txt',
    outlet: 'Thời báo Cao Nguyên',
    title: 'Sầu riêng Krông Tuar rớt giá còn 38.000 đồng/kg sau khi 47 lô hàng bị trả về',
    language: 'vi',
    published: '2026-09-03',
    body: [
      'Giá sầu riêng Dona tại huyện Krông Tuar sáng 3/9 chỉ còn 38.000 - 42.000 đồng/kg, giảm gần một nửa so với đầu tháng 8, sau khi hải quan Trung Quốc trả về 47 lô hàng nghi nhiễm cadimi vượt ngưỡng.',
      'Ông Y Blin Niê, phó chủ tịch Hiệp hội Sầu riêng Krông Tuar, cho rằng chỉ 9 trong số 47 lô có nguồn gốc từ địa phương, số còn lại là hàng nơi khác mượn mã số vùng trồng.',
      'Cục Bảo vệ thực vật xác nhận đang điều tra 6 doanh nghiệp đóng gói có dấu hiệu gian lận mã số, song chưa công bố danh tính vì chưa có kết luận cuối cùng.',
      'Bà Đỗ Thị Hạnh Nguyên, giám đốc Công ty Xuất khẩu Nông sản Phú Lâm Xanh, nói công ty bà không nằm trong diện bị điều tra nhưng vẫn thiệt hại 12,6 tỉ đồng do container ùn ứ tại cửa khẩu.',
      'Nhiều nhà vườn đã nhận cọc từ tháng 6 với giá 75.000 đồng/kg nay bị thương lái ép giảm giá, nếu không sẽ bỏ cọc. "Họ bỏ cọc thì tôi còn cọc, còn trái rụng đầy vườn thì tôi bán cho ai?", ông Trần Văn Lũy, chủ 3,5 ha sầu riêng, than thở.',
      'Theo thống kê của huyện, toàn vùng có 11.200 ha sầu riêng, sản lượng niên vụ này ước 128.000 tấn, trong đó 85% xuất sang Trung Quốc.',
      'Bộ Nông nghiệp và Môi trường dự kiến ngày 12/9 sẽ họp trực tuyến với phía Trung Quốc để đề nghị công nhận thêm 5 phòng kiểm nghiệm cadimi.',
      'Chuyên gia Phan Tố Uyên cảnh báo không nên đổ lỗi hết cho thương lái, bởi phân lân giá rẻ mới là nguồn cadimi chính và phải mất ít nhất ba năm để cải tạo đất.',
    ],
  }),
  inventArticle({
    id: 'vi3',
    dump: 'vi3.txt',
    outlet: 'Báo Bến Lam',
    title: 'CLB Sông Lam Thạch nợ lương 4 tháng, cầu thủ dọa không ra sân',
    language: 'vi',
    published: '2026-04-10',
    body: [
      'Toàn bộ 26 cầu thủ CLB Sông Lam Thạch hôm 9/4 ký đơn gửi Liên đoàn Bóng đá Việt Nam, tuyên bố sẽ không ra sân gặp CLB Hải Vân ngày 18/4 nếu đội bóng chưa trả xong 4 tháng lương và 70% tiền lót tay.',
      'Tổng số nợ theo đơn là 21,7 tỉ đồng; riêng trung vệ người Brazil Edmilson Prado bị nợ hơn 190.000 USD và đã khiếu nại lên FIFA từ tháng 2.',
      'Chủ tịch CLB Vũ Đình Khải nói nhà tài trợ chính, Tập đoàn Địa ốc An Thịnh Phát, chậm chuyển 30 tỉ đồng theo hợp đồng, đồng thời bác tin đội bóng sẽ giải thể giữa mùa.',
      'Phía An Thịnh Phát phản bác rằng họ đã chuyển đủ hai đợt đầu, còn đợt ba chỉ được giải ngân khi CLB nộp báo cáo tài chính năm 2025, điều mà đến nay CLB chưa thực hiện.',
      'HLV trưởng Nguyễn Hoàng Sa, người mới nhậm chức ngày 3/3, cho biết ông không xúi giục học trò đình công: "Tôi chỉ khuyên các em tập cho tốt, còn lương thì chính tôi cũng chưa nhận đồng nào".',
      'Sau 17 vòng, Sông Lam Thạch đứng thứ 12 với 15 điểm, hơn đội cuối bảng 2 điểm, và chỉ thắng một trong chín trận gần nhất.',
      'Theo điều lệ giải, đội bỏ một trận sẽ bị xử thua 0-3 và phạt tối thiểu 300 triệu đồng; bỏ hai trận sẽ bị loại khỏi giải.',
      'Ông Khải hứa trả trước hai tháng lương vào ngày 15/4, song đội trưởng Phùng Bá Lộc nói các cầu thủ "đã nghe lời hứa này ba lần rồi".',
    ],
  }),
];

export const vietnameseRight = readStatements(`
vi1.0 p | Vì thiếu chừng 410.000 m3 cát đắp nền, cầu Vàm Sậy không kịp thông xe ngày 2/9 mà phải dời sang quý I/2027. | Vàm Sậy
vi1.1 p | Cầu Vàm Sậy dài 1,86 km, có 4 làn xe và tốn 3.480 tỉ đồng tiền đầu tư. | Vàm Sậy
vi1.2 p | Ông Lê Quang Thới bác bỏ tin đồn nhà thầu bỏ công trường. | Lê Quang Thới | Ông Lê Quang Thới xác nhận tin đồn nhà thầu bỏ công trường.
vi1.3 p | Liên danh nhà thầu nói chưa nhận được 186 tỉ đồng cho khối lượng đã hoàn thành từ tháng 4 nên phải giảm một nửa số nhân công.
vi1.4 p | Ông Thới cam kết sẽ giải ngân trước 15/8. | Thới
vi1.6 p | Hai mỏ cát mới sớm nhất đến tháng 10 mới được cấp phép khai thác, sau khi đánh giá xong tác động môi trường.
vi1.0 t | The opening of Vam Say Bridge (cầu Vàm Sậy), planned for September 2, has been postponed to the first quarter of 2027 for lack of some 410,000 cubic metres of sand. | Vam Say Bridge, Vàm Sậy
vi1.2 t | Le Quang Thoi said 92% of the work on the main bridge had been done. | Le Quang Thoi
vi1.3 t | The contractors' consortium said it had not been paid 186 billion dong for work completed since April. | | The contractors' consortium said it had been paid 186 billion dong for work completed since April.
vi1.5 t | 54歲的黃氏敏（Huỳnh Thị Mận）在渡口賣飲料已有19年。 | 黃氏敏, Huỳnh Thị Mận | | Bà Huỳnh Thị Mận, 54 tuổi, bán nước giải khát ở bến phà suốt 19 năm
vi1.7 t | 渡口每天运送约1.4万人次，刚过去的春节期间许多人要等三个多小时才能过河。
vi2.0 p | Sầu riêng Dona ở Krông Tuar sáng 3/9 chỉ còn 38.000 đến 42.000 đồng mỗi kg, mất gần nửa giá so với đầu tháng 8. | Dona, Krông Tuar
vi2.1 p | Theo ông Y Blin Niê, trong 47 lô hàng chỉ có 9 lô thực sự xuất xứ từ địa phương. | Y Blin Niê | | Ông Y Blin Niê, phó chủ tịch Hiệp hội Sầu riêng Krông Tuar, cho rằng chỉ 9 trong số 47 lô có nguồn gốc từ địa phương
vi2.2 p | Cục Bảo vệ thực vật chưa công bố tên 6 doanh nghiệp bị điều tra do chưa có kết luận cuối cùng. | Cục Bảo vệ thực vật | Cục Bảo vệ thực vật đã công bố tên 6 doanh nghiệp bị điều tra.
vi2.3 p | Bà Đỗ Thị Hạnh Nguyên nói Phú Lâm Xanh không thuộc diện bị điều tra. | Đỗ Thị Hạnh Nguyên, Phú Lâm Xanh | Bà Đỗ Thị Hạnh Nguyên nói Phú Lâm Xanh thuộc diện bị điều tra. | Bà Đỗ Thị Hạnh Nguyên, giám đốc Công ty Xuất khẩu Nông sản Phú Lâm Xanh, nói công ty bà không nằm trong diện bị điều tra
vi2.5 p | Theo thống kê của huyện, toàn vùng có 11.200 ha sầu riêng với sản lượng niên vụ này khoảng 128.000 tấn, 85% trong số đó bán sang Trung Quốc. | Trung Quốc
vi2.7 p | Chuyên gia Phan Tố Uyên cho rằng nguồn cadimi chủ yếu là phân lân giá rẻ và cần tối thiểu ba năm để cải tạo đất. | Phan Tố Uyên
vi2.0 t | Dona durian prices in Krong Tuar have almost halved since early August after Chinese customs sent back 47 shipments suspected of excessive cadmium. | Krong Tuar, Dona
vi2.2 t | The Plant Protection Department confirmed it was investigating six packing companies for signs of code fraud. | Plant Protection Department
vi2.3 t | 富林青（Phú Lâm Xanh）公司負責人表示，貨櫃滯留口岸使公司損失126億越南盾。 | 富林青, Phú Lâm Xanh
vi2.6 t | 农业与环境部预计9月12日与中方举行视频会议，请求增加认可5家镉检测实验室。
vi2.7 t | Expert Phan To Uyen warned against putting all the blame on traders. | Phan To Uyen
vi3.0 p | 26 cầu thủ Sông Lam Thạch dọa bỏ trận gặp Hải Vân ngày 18/4 nếu CLB không trả hết 4 tháng lương cùng 70% tiền lót tay. | Sông Lam Thạch, Hải Vân
vi3.1 p | Trung vệ Edmilson Prado bị nợ hơn 190.000 USD và đã khiếu nại lên FIFA từ tháng 2. | Edmilson Prado, FIFA | | trung vệ người Brazil Edmilson Prado bị nợ hơn 190.000 USD và đã khiếu nại lên FIFA từ tháng 2
vi3.2 p | Chủ tịch Vũ Đình Khải phủ nhận tin đội bóng sẽ giải thể giữa mùa. | Vũ Đình Khải | Chủ tịch Vũ Đình Khải xác nhận đội bóng sẽ giải thể giữa mùa.
vi3.3 p | An Thịnh Phát khẳng định đã chuyển đủ tiền hai đợt đầu. | An Thịnh Phát | | Phía An Thịnh Phát phản bác rằng họ đã chuyển đủ hai đợt đầu
vi3.2+3 p | Chủ tịch Vũ Đình Khải nói An Thịnh Phát chậm chuyển 30 tỉ đồng, còn phía An Thịnh Phát cho biết đã chuyển đủ hai đợt đầu. | Vũ Đình Khải, An Thịnh Phát
vi3.4 p | HLV Nguyễn Hoàng Sa nói ông không xúi cầu thủ đình công và bản thân cũng chưa được nhận lương. | Nguyễn Hoàng Sa | HLV Nguyễn Hoàng Sa nói ông đã xúi cầu thủ đình công.
vi3.5 p | Sông Lam Thạch xếp thứ 12 sau 17 vòng, có 15 điểm, nhiều hơn đội chót bảng 2 điểm. | Sông Lam Thạch
vi3.0 t | All 26 players of Song Lam Thach FC said they would not play Hai Van on April 18 unless they were paid four months' wages and 70% of their signing-on fees. | Song Lam Thach FC, Hai Van
vi3.3 t | An Thinh Phat said the third instalment would be paid only when the club submitted its 2025 financial report, which it has not done so far. | An Thinh Phat
vi3.6 t | 根據聯賽章程，缺席一場將被判0比3落敗並罰款至少3億越南盾，缺席兩場則會被逐出聯賽。
vi3.7 t | カイ氏は4月15日に2カ月分の給与を先に支払うと約束した。 | カイ
vi3.2 t | Chairman Vu Dinh Khai (Vũ Đình Khải) said the main sponsor was late in transferring 30 billion dong due under its contract. | Vu Dinh Khai, Vũ Đình Khải
`);

export const vietnameseWrong = readWrong(`
vi1.1 number | Cây cầu dây văng có tổng mức đầu tư 3.840 tỉ đồng.
vi1.4 date | Ông Thới cam kết giải ngân trước ngày 25/8.
vi1.2 name | Ông Lê Quang Tiến, giám đốc Ban quản lý dự án giao thông tỉnh, khẳng định phần cầu chính đã đạt 92% khối lượng.
vi1.4 negation | Mr Thoi denied that payments had been late.
vi1.4 attribution | Đại diện nhà thầu thừa nhận hồ sơ nghiệm thu của mình chưa đầy đủ.
vi1.5 quote | Bà Mận nói: "Có cầu thì tui có chỗ bán, nhưng con cháu tui đi học khỏi lụy phà". | "Có cầu thì tui có chỗ bán, nhưng con cháu tui đi học khỏi lụy phà"
vi1.6+0 stitched | Hai mỏ cát mới với trữ lượng 1,2 triệu m3 sẽ phải lùi sang quý I/2027 mới được khai thác.
vi1.7 number | Each day the Vam Say ferry carries about 40,000 passengers.
vi2.5 number | Toàn vùng có 12.100 ha sầu riêng.
vi2.6 date | Bộ Nông nghiệp và Môi trường dự kiến họp trực tuyến với phía Trung Quốc ngày 22/9.
vi2.4 name | Ông Trần Văn Lực, chủ 3,5 ha sầu riêng, than thở không biết bán trái cho ai.
vi2.3 negation | Bà Đỗ Thị Hạnh Nguyên nói công ty bà không bị thiệt hại.
vi2.1 attribution | Cục Bảo vệ thực vật cho rằng chỉ 9 trong số 47 lô có nguồn gốc từ địa phương.
vi2.4 quote | Ông Lũy than: "Họ bỏ cọc thì tôi mất cọc, còn trái rụng đầy vườn thì tôi bán cho ai?" | "Họ bỏ cọc thì tôi mất cọc, còn trái rụng đầy vườn thì tôi bán cho ai?"
vi2.2+3 stitched | The six packing companies under investigation lost 12.6 billion dong because of containers stuck at the border.
vi2.7 attribution | The agriculture ministry warned that cheap phosphate fertiliser was the main source of cadmium.
vi3.1 number | Tổng số nợ theo đơn là 27,1 tỉ đồng.
vi3.4 date | HLV Nguyễn Hoàng Sa nhậm chức ngày 13/3.
vi3.7 name | Captain Nguyen Ba Loc (Nguyễn Bá Lộc) said the players had heard this promise three times.
vi3.2 negation | Chủ tịch Vũ Đình Khải xác nhận đội bóng sẽ giải thể giữa mùa.
vi3.3 attribution | Chủ tịch CLB nói nhà tài trợ đã chuyển đủ hai đợt đầu.
vi3.7 quote | Đội trưởng Phùng Bá Lộc nói các cầu thủ "đã tin lời hứa này ba lần rồi". | "đã tin lời hứa này ba lần rồi"
vi3.4+1 stitched | HLV Nguyễn Hoàng Sa bị nợ hơn 190.000 USD và chưa nhận đồng lương nào.
vi3.5 outlet | Theo Thời báo Cao Nguyên, Sông Lam Thạch đứng thứ 12 sau 17 vòng với 15 điểm.
vi3.6 number | A team that misses one match will be fined at least 30 million dong.
`);
