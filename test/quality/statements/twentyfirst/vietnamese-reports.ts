import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** A dyke, a cinema chain, a marathon, in Vietnamese; all of it is invented. */
export const vietnameseReports = [
  inventArticle({
    id: 'vi-dyke',
    dump: 'x.txt',
    outlet: 'Báo Sông Lam Mới',
    title: 'Sạt lở 180 m đê tả sông Thác, di dời khẩn cấp 412 hộ dân',
    language: 'vi',
    published: '2026-09-22',
    body: [
      'Khoảng 2h30 ngày 21/9, một đoạn đê tả sông Thác dài 180 m qua xã Vĩnh Trạch bị sạt lở nghiêm trọng, buộc chính quyền phải di dời khẩn cấp 412 hộ với hơn 1.600 nhân khẩu.',
      'Ông Đỗ Quang Lẫm, Chi cục trưởng Thủy lợi tỉnh, cho biết mực nước lúc xảy ra sự cố ở mức 6,85 m, trên báo động 2 nhưng còn thấp hơn báo động 3 là 0,15 m.',
      '"Đê không vỡ, chỉ sạt mái phía sông, người dân không nên hoang mang", ông Lẫm nói, đồng thời bác bỏ tin trên mạng xã hội rằng nước đã tràn vào khu công nghiệp Hòa Lạc Đông.',
      'Theo bà Trịnh Thị Nhàn, Chủ tịch UBND xã Vĩnh Trạch, người dân đã phản ánh tình trạng hút cát sát chân đê từ tháng 5, xã ba lần có văn bản báo cáo huyện song chưa được trả lời.',
      'Công ty Phú Cường Phát, đơn vị được cấp phép khai thác cát, khẳng định tàu của họ luôn hoạt động cách chân đê ít nhất 250 m, đúng giấy phép.',
      'Đến 17h cùng ngày, lực lượng chức năng với 730 người đã thả 5.400 bao tải đất và 320 rọ đá, tạm khống chế được sạt lở.',
      'UBND tỉnh đã công bố tình huống khẩn cấp và đề nghị Trung ương hỗ trợ 95 tỷ đồng, dự kiến hoàn thành sửa chữa trước ngày 30/4 năm sau.',
    ],
  }),
  inventArticle({
    id: 'vi-cinema',
    dump: 'x.txt',
    outlet: 'Thời báo Kinh doanh Phương Đông',
    title: 'Chuỗi rạp Ánh Trăng lỗ 214 tỷ đồng, đóng 9 cụm rạp',
    language: 'vi',
    published: '2026-03-31',
    body: [
      'CTCP Rạp phim Ánh Trăng vừa công bố báo cáo tài chính kiểm toán năm 2025 với khoản lỗ sau thuế 214 tỷ đồng, trong khi năm trước lãi 37 tỷ đồng.',
      'Doanh thu thuần giảm 18% xuống 1.126 tỷ đồng, chủ yếu do lượng vé bán ra chỉ đạt 9,4 triệu, thấp nhất kể từ năm 2021.',
      'Công ty cho biết đã đóng cửa 9 trong số 61 cụm rạp trong quý I và sẽ không mở thêm rạp mới nào trước năm 2028.',
      'Tổng giám đốc Vũ Hà Linh phủ nhận tin công ty đang đàm phán bán lại cho tập đoàn Hàn Quốc Daesung Cine, nói rằng "chúng tôi gặp nhau để bàn về phim, không phải để bàn về cổ phần".',
      'Tuy nhiên, một nguồn tin thân cận với thương vụ nói hai bên đã trao đổi về mức giá khoảng 60 triệu USD cho 51% cổ phần.',
      'Đơn vị kiểm toán Thiên Ấn lưu ý nợ ngắn hạn của công ty vượt tài sản ngắn hạn 308 tỷ đồng, song không đưa ra ý kiến ngoại trừ.',
      'Nhà sản xuất Lê Bảo Khang cho rằng khán giả không quay lưng với rạp mà quay lưng với giá bỏng ngô, hiện ở mức 89.000 đồng một phần.',
    ],
  }),
  inventArticle({
    id: 'vi-marathon',
    dump: 'x.txt',
    outlet: 'Nhịp sống Thể thao',
    title: 'Hơn 11.000 người chạy marathon vịnh Hải Yên, nhà vô địch bị tước huy chương',
    language: 'vi',
    published: '2026-04-13',
    body: [
      'Ban tổ chức giải marathon vịnh Hải Yên ngày 12/4 thông báo hủy kết quả của Phan Đức Trọng, người về nhất cự ly 42,195 km nam với thời gian 2 giờ 24 phút 11 giây, do bỏ qua một điểm kiểm soát.',
      'Chức vô địch được trao cho Sùng A Páo, vận động viên 23 tuổi của Lào Cai, người cán đích sau Trọng 1 phút 47 giây.',
      'Trọng không thừa nhận gian lận, anh cho rằng con chip gắn ở giày bị hỏng và "máy quay ở km 31 sẽ chứng minh tôi đúng".',
      'Giám đốc điều hành giải, bà Hồ Diệu My, nói ban tổ chức đã xem lại băng hình từ bốn máy quay và không thấy anh ở đoạn từ km 29 đến km 33.',
      'Giải năm nay thu hút 11.350 người đến từ 42 quốc gia, tăng gần 2.000 so với năm ngoái, trong đó 38% là nữ.',
      'Bác sĩ trưởng Kiều Văn Sự cho biết có 17 người phải nhập viện vì sốc nhiệt, đến tối 12/4 chỉ còn hai người nằm theo dõi, không ai nguy kịch.',
      'Ở nội dung nữ, Nguyễn Thị Oanh Vũ bảo vệ thành công ngôi vô địch sau 2 giờ 49 phút 3 giây, chậm hơn kỷ lục của chính cô 40 giây.',
      'Liên đoàn Điền kinh sẽ họp ngày 20/4 để quyết định có cấm Trọng thi đấu hay không.',
    ],
  }),
];

export const vietnameseRight = readStatements(`
vi-dyke.0 p | Báo Sông Lam Mới đưa tin vụ sạt lở đê tả sông Thác khiến 412 hộ dân phải di dời khẩn cấp. | sông Thác, Báo Sông Lam Mới
vi-dyke.1 p | Theo ông Đỗ Quang Lẫm, khi xảy ra sự cố, mực nước là 6,85 m, thấp hơn báo động 3 là 0,15 m. | Đỗ Quang Lẫm
vi-dyke.2 p | Ông Lẫm phủ nhận tin đồn nước đã tràn vào khu công nghiệp Hòa Lạc Đông. | Lẫm, Hòa Lạc Đông | Ông Lẫm xác nhận tin nước đã tràn vào khu công nghiệp Hòa Lạc Đông.
vi-dyke.3 p | Bà Trịnh Thị Nhàn nói xã đã ba lần gửi văn bản báo cáo huyện nhưng chưa nhận được trả lời. | Trịnh Thị Nhàn | Bà Trịnh Thị Nhàn nói xã đã ba lần gửi văn bản báo cáo huyện và đã nhận được trả lời.
vi-dyke.4 p | Công ty Phú Cường Phát khẳng định tàu hút cát của mình luôn cách chân đê từ 250 m trở lên. | Phú Cường Phát
vi-dyke.6 p | Tỉnh đề nghị Trung ương hỗ trợ 95 tỷ đồng.
vi-dyke.0 t | A 180-metre stretch of the left dyke of the Thac River in Vinh Trach commune was hit by a serious landslip, forcing 412 households to be evacuated. | Thac River, Vinh Trach
vi-dyke.2 t | Mr Lam denied social media rumours that water had flooded into the Hoa Lac Dong industrial park. | Lam, Hoa Lac Dong | Mr Lam confirmed social media reports that water had flooded into the Hoa Lac Dong industrial park.
vi-dyke.5 t | By 5 p.m. a force of 730 people had put down 5,400 sacks of earth and 320 rock baskets, bringing the slide under control for the time being.
vi-dyke.6 t | 省人民委員會已公布緊急情況，並請求中央補助950億越南盾。
vi-dyke.4 t | 砂の採掘許可を持つフー・クオン・ファット（Phú Cường Phát）社は、自社の船は常に堤防の基部から250メートル以上離れて操業していると主張した。 | フー・クオン・ファット, Phú Cường Phát
vi-cinema.0 p | Năm 2025 Rạp phim Ánh Trăng lỗ sau thuế 214 tỷ đồng, còn năm trước đó có lãi 37 tỷ đồng. | Ánh Trăng
vi-cinema.1 p | Số vé bán ra chỉ đạt 9,4 triệu, mức thấp nhất từ năm 2021.
vi-cinema.2 p | Công ty sẽ không mở rạp mới trước năm 2028. | | Công ty sẽ mở rạp mới trước năm 2028.
vi-cinema.3 p | Tổng giám đốc Vũ Hà Linh phủ nhận việc đàm phán bán công ty cho Daesung Cine. | Vũ Hà Linh, Daesung Cine | Tổng giám đốc Vũ Hà Linh thừa nhận việc đàm phán bán công ty cho Daesung Cine. | Tổng giám đốc Vũ Hà Linh phủ nhận tin công ty đang đàm phán bán lại cho tập đoàn Hàn Quốc Daesung Cine
vi-cinema.4 p | Một nguồn tin thân cận cho hay hai bên đã bàn mức giá khoảng 60 triệu USD cho 51% cổ phần.
vi-cinema.6 p | Theo nhà sản xuất Lê Bảo Khang, giá bỏng ngô hiện là 89.000 đồng một phần. | Lê Bảo Khang
vi-cinema.0 t | Cinema chain Anh Trang (Ánh Trăng) made an after-tax loss of 214 billion dong in 2025, against a profit of 37 billion dong the year before. | Anh Trang, Ánh Trăng
vi-cinema.2 t | The company closed nine of its 61 cinemas in the first quarter.
vi-cinema.5 t | 会计师事务所天印（Thiên Ấn）指出，该公司短期负债超出流动资产3080亿越南盾。 | 天印, Thiên Ấn
vi-cinema.3 t | ヴー・ハー・リン（Vũ Hà Linh）社長は、韓国の大成シネ（Daesung Cine）への売却交渉を否定した。 | ヴー・ハー・リン, Vũ Hà Linh, Daesung Cine | ヴー・ハー・リン（Vũ Hà Linh）社長は、韓国の大成シネ（Daesung Cine）への売却交渉を認めた。
vi-cinema.1 t | Net revenue fell by 18% to 1.126 trillion dong.
vi-marathon.0 p | Phan Đức Trọng bị hủy kết quả vì bỏ qua một điểm kiểm soát. | Phan Đức Trọng
vi-marathon.1 p | Sùng A Páo, 23 tuổi, về đích sau Trọng 1 phút 47 giây và được trao chức vô địch. | Sùng A Páo, Trọng
vi-marathon.2 p | Trọng không nhận mình gian lận và nói chip gắn ở giày bị hỏng. | Trọng | Trọng nhận mình gian lận và nói chip gắn ở giày bị hỏng.
vi-marathon.3 p | Bà Hồ Diệu My cho biết băng hình từ bốn máy quay không cho thấy anh ở đoạn km 29 đến km 33. | Hồ Diệu My | Bà Hồ Diệu My cho biết băng hình từ bốn máy quay cho thấy anh ở đoạn km 29 đến km 33.
vi-marathon.5 p | Bác sĩ Kiều Văn Sự nói 17 người đã phải vào viện do sốc nhiệt. | Kiều Văn Sự
vi-marathon.7 p | Ngày 20/4, Liên đoàn Điền kinh sẽ họp để quyết định có cấm Trọng thi đấu hay không. | Liên đoàn Điền kinh, Trọng
vi-marathon.2 t | Phan Duc Trong (Phan Đức Trọng) did not admit cheating and blamed a faulty chip on his shoe. | Phan Duc Trong, Phan Đức Trọng | Phan Duc Trong (Phan Đức Trọng) admitted cheating, though he blamed a faulty chip on his shoe.
vi-marathon.4 t | This year's race drew 11,350 runners from 42 countries, 38% of them women.
vi-marathon.6 t | 女子組冠軍阮氏鶯宇（Nguyễn Thị Oanh Vũ）以2小時49分3秒成功衛冕。 | 阮氏鶯宇, Nguyễn Thị Oanh Vũ | 女子組的阮氏鶯宇（Nguyễn Thị Oanh Vũ）以2小時49分3秒完賽，未能衛冕。
vi-marathon.1 t | 冠军授予了来自老街的23岁选手宋阿保（Sùng A Páo）。 | 老街, 宋阿保, Sùng A Páo
vi-marathon.5 t | By the evening of April 12 only two people were still in hospital for observation, and nobody was in critical condition.
`);

export const vietnameseWrong = readWrong(`
vi-dyke.5 number | Lực lượng chức năng đã thả 4.500 bao tải đất.
vi-dyke.6 date | Repairs are expected to be finished before April 20 next year.
vi-dyke.3 date | Người dân đã phản ánh tình trạng hút cát từ tháng 3.
vi-dyke.3 name | Theo ông Đỗ Quang Lẫm, Chủ tịch UBND xã Vĩnh Trạch, người dân đã phản ánh tình trạng hút cát từ tháng 5.
vi-dyke.2 negation | Ông Lẫm xác nhận nước đã tràn vào khu công nghiệp Hòa Lạc Đông.
vi-dyke.4 attribution | Bà Trịnh Thị Nhàn khẳng định tàu hút cát luôn hoạt động cách chân đê ít nhất 250 m.
vi-dyke.2 quote | Ông Lẫm nói: "Đê không vỡ, chỉ sạt mái phía đồng, người dân không nên hoang mang". | Đê không vỡ, chỉ sạt mái phía đồng, người dân không nên hoang mang
vi-dyke.4+5 stitched | Công ty Phú Cường Phát đã thả 5.400 bao tải đất và 320 rọ đá.
vi-cinema.1 number | Doanh thu thuần giảm 28% xuống 1.126 tỷ đồng.
vi-cinema.4 number | A source said the two sides had discussed a price of about $16 million for a 51% stake.
vi-cinema.2 date | Công ty sẽ không mở thêm rạp mới nào trước năm 2030.
vi-cinema.3 name | Tổng giám đốc Lê Bảo Khang phủ nhận tin công ty đang đàm phán bán lại.
vi-cinema.5 negation | 會計師事務所天印（Thiên Ấn）出具了保留意見。
vi-cinema.6 attribution | Tổng giám đốc Vũ Hà Linh cho rằng khán giả quay lưng với giá bỏng ngô.
vi-cinema.3 quote | Tổng giám đốc Vũ Hà Linh nói: "chúng tôi gặp nhau để bàn về phim, không phải để bàn về cổ tức". | chúng tôi gặp nhau để bàn về phim, không phải để bàn về cổ tức
vi-cinema.2+4 stitched | Công ty Ánh Trăng bán 9 cụm rạp với giá khoảng 60 triệu USD.
vi-cinema.0 outlet | Theo Báo Sông Lam Mới, chuỗi rạp Ánh Trăng lỗ sau thuế 214 tỷ đồng năm 2025.
vi-marathon.5 number | Có 27 người phải nhập viện vì sốc nhiệt.
vi-marathon.7 date | The Athletics Federation will meet on April 22 to decide whether to ban Trong.
vi-marathon.1 name | Chức vô địch nam được trao cho Kiều Văn Sự, vận động viên 23 tuổi của Lào Cai.
vi-marathon.2 negation | ファン・ドゥック・チョン（Phan Đức Trọng）選手は不正を認めた。
vi-marathon.6 negation | Nguyễn Thị Oanh Vũ failed to defend her women's title.
vi-marathon.3 attribution | Trọng nói ban tổ chức đã xem lại băng hình từ bốn máy quay.
vi-marathon.2 quote | Trọng nói "máy quay ở km 31 sẽ chứng minh tôi sai". | máy quay ở km 31 sẽ chứng minh tôi sai
vi-marathon.6+1 stitched | Nguyễn Thị Oanh Vũ cán đích sau Trọng 1 phút 47 giây.
vi-marathon.4+5 stitched | Trong số người phải nhập viện vì sốc nhiệt, 38% là nữ.
`);
