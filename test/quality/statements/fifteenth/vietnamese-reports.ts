import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** A flood, a strike, a match, in Vietnamese; all of it is invented. */
export const vietnameseReports = [
  inventArticle({
    id: 'v1',
    dump: 'x.txt',
    outlet: 'Báo Duyên Hải',
    title: 'Mưa lũ ở Quảng Trị: 6 người chết, hơn 9.000 hộ ngập',
    language: 'vi',
    published: '2026-10-19',
    body: [
      'Theo báo cáo nhanh của Ban Chỉ huy Phòng thủ dân sự tỉnh Quảng Trị, đến 17h ngày 18/10, mưa lũ đã làm 6 người chết, 3 người mất tích và hơn 9.200 ngôi nhà bị ngập, nơi sâu nhất 2,4 m.',
      'Ông Trần Quốc Hiệu, Phó chủ tịch UBND tỉnh, cho biết nước trên sông Thạch Hãn đã vượt đỉnh lũ lịch sử năm 2020 là 12 cm, nhưng khẳng định đập thủy điện Rào Tràm vẫn an toàn.',
      '"Thông tin vỡ đập lan truyền trên mạng tối 17/10 là bịa đặt, công an đã triệu tập hai người đăng tải", ông Hiệu nói.',
      'Tại xã Hướng Phong, sạt lở đất lúc 3h sáng 18/10 vùi lấp bốn căn nhà; lực lượng cứu hộ đưa được 11 người ra ngoài, trong đó có một bé gái 5 tuổi.',
      'Chị Hồ Thị Mai, một người dân thoát nạn, kể rằng gia đình chị không nhận được cảnh báo sơ tán nào trước khi đất đổ xuống.',
      'Chủ tịch xã Hướng Phong Lê Văn Thọ bác bỏ điều này, cho rằng loa phát thanh đã phát cảnh báo ba lần trong tối 17/10, song thừa nhận khu vực bị mất điện từ 22h.',
      'Trung tâm Dự báo Khí tượng Thủy văn quốc gia nhận định mưa sẽ giảm từ ngày 20/10, tuy nhiên lũ trên sông Bến Hải phải đến 22/10 mới xuống dưới báo động 2.',
      'Đường sắt Bắc - Nam qua đoạn Đông Hà bị ngập 600 m, ngành đường sắt phải dừng bốn đoàn tàu và chuyển tải hơn 1.300 hành khách bằng ôtô.',
      'Tỉnh đã đề nghị Chính phủ hỗ trợ 500 tấn gạo và 150 tỷ đồng, đồng thời cho học sinh nghỉ học đến hết ngày 21/10.',
    ],
  }),
  inventArticle({
    id: 'v2',
    dump: 'x.txt',
    outlet: 'Nhịp sống Công nhân',
    title: 'Hơn 4.000 công nhân Công ty Giày Kim Lộc ngừng việc, yêu cầu tăng lương',
    language: 'vi',
    published: '2026-03-06',
    body: [
      'Sáng 5/3, hơn 4.000 công nhân Công ty TNHH Giày Kim Lộc (Khu công nghiệp Tân Hòa, tỉnh Đồng Nai) tiếp tục ngừng việc ngày thứ ba, yêu cầu tăng lương cơ bản thêm 600.000 đồng mỗi tháng.',
      'Công ty, vốn do Tập đoàn Dahe (Đài Loan) đầu tư 100%, mới chỉ đồng ý mức 350.000 đồng và trả vào hai đợt, tháng 4 và tháng 10.',
      'Bà Nguyễn Thu Hằng, Chủ tịch công đoàn cơ sở, nói cuộc ngừng việc không do công đoàn tổ chức, nhưng các kiến nghị của công nhân là "chính đáng và đã nêu từ tháng 11 năm ngoái".',
      'Giám đốc nhân sự Hsu Wei-ting cho biết đơn hàng quý I giảm 18% so với cùng kỳ, song phủ nhận tin công ty sẽ cắt giảm 700 lao động.',
      'Theo Sở Nội vụ Đồng Nai, ngoài tiền lương, công nhân còn phản ánh bữa ăn ca chỉ 18.000 đồng và việc không được nghỉ phép năm vào mùa cao điểm.',
      'Đại diện Sở, ông Phan Đình Khải, nhận định công ty không vi phạm mức lương tối thiểu vùng nhưng đã chậm công khai quy chế thưởng Tết.',
      'Anh Lý Văn Sơn, làm ở xưởng may 4 được bảy năm, cho biết lương cơ bản của anh là 6,1 triệu đồng, "trừ tiền trọ là không còn gì".',
      'Hai bên dự kiến đối thoại lần hai vào ngày 9/3; nếu không đạt thỏa thuận, vụ việc sẽ được chuyển cho hòa giải viên lao động.',
      'Một khách hàng lớn là hãng giày Đức Falkenried cho biết chưa có kế hoạch chuyển đơn hàng sang Indonesia.',
    ],
  }),
  inventArticle({
    id: 'v3',
    dump: 'x.txt',
    outlet: 'Thể thao Sông Hồng',
    title: 'Hải Vân FC trụ hạng nhờ bàn phút bù giờ, HLV Park Dong-hyun chia tay',
    language: 'vi',
    published: '2026-05-25',
    body: [
      'Hải Vân FC hòa Sông Mã 2-2 ở vòng cuối V-League tối 24/5 và trụ hạng nhờ hơn đối thủ cạnh tranh Biên Hùng đúng một điểm.',
      'Đội khách vươn lên dẫn 2-0 sau 35 phút với cú đúp của tiền đạo người Brazil Wellington Prado, trước khi Đỗ Minh Triết rút ngắn tỷ số ở phút 62.',
      'Bàn gỡ hòa ở phút 90+5 của trung vệ Ngô Quang Hải ban đầu không được công nhận vì việt vị, nhưng trọng tài Lương Thành Nam đổi quyết định sau gần bốn phút xem VAR.',
      'HLV Sông Mã Vũ Đình Lâm nói ông không phục quyết định này, song câu lạc bộ sẽ không khiếu nại vì "mùa giải của chúng tôi đã xong từ ba vòng trước".',
      'HLV Park Dong-hyun xác nhận chia tay Hải Vân sau 14 tháng dẫn dắt, nhưng bác tin ông đã ký hợp đồng với đội tuyển Lào.',
      '"Tôi muốn về Busan ngủ một tháng rồi mới nghĩ đến bóng đá", nhà cầm quân 49 tuổi người Hàn Quốc nói.',
      'Chủ tịch câu lạc bộ Trịnh Bảo Long tiết lộ ngân sách mùa tới sẽ giảm từ 85 tỷ xuống 60 tỷ đồng do nhà tài trợ chính rút lui.',
      'Biên Hùng, đội thua 0-1 trên sân Pleiku cùng giờ, xuống hạng sau bảy mùa liên tiếp chơi ở giải cao nhất.',
      'Ban tổ chức cho biết hai cổ động viên bị tạm giữ vì đốt pháo sáng, sân Hòa Khánh có thể bị phạt nhưng không bị cấm khán giả.',
    ],
  }),
];

export const vietnameseRight = readStatements(`
v1.0 p | Tính đến 17h ngày 18/10, mưa lũ ở Quảng Trị khiến 6 người thiệt mạng, 3 người mất tích và trên 9.200 ngôi nhà bị ngập. | Quảng Trị
v1.1 p | Phó chủ tịch tỉnh Trần Quốc Hiệu khẳng định đập thủy điện Rào Tràm vẫn an toàn, dù nước sông Thạch Hãn đã cao hơn đỉnh lũ lịch sử năm 2020 12 cm. | Trần Quốc Hiệu, Rào Tràm, Thạch Hãn
v1.2 p | Ông Hiệu nói tin vỡ đập lan truyền trên mạng là bịa đặt và hai người đăng tin đã bị công an triệu tập. | Hiệu
v1.3 p | Vụ sạt lở ở xã Hướng Phong lúc 3h ngày 18/10 vùi lấp bốn ngôi nhà, 11 người được cứu ra, gồm một bé gái 5 tuổi. | Hướng Phong
v1.5 p | Chủ tịch xã Lê Văn Thọ thừa nhận khu vực mất điện từ 22h nhưng nói loa đã phát cảnh báo ba lần trong tối 17/10. | Lê Văn Thọ | Chủ tịch xã Lê Văn Thọ nói loa không phát cảnh báo nào trong tối 17/10.
v1.6 p | Lũ trên sông Bến Hải đến 22/10 mới xuống dưới mức báo động 2, theo Trung tâm Dự báo Khí tượng Thủy văn quốc gia. | Bến Hải, Trung tâm Dự báo Khí tượng Thủy văn quốc gia
v1.7 p | Do đoạn Đông Hà bị ngập 600 m, bốn đoàn tàu phải dừng và hơn 1.300 hành khách được chuyển tải bằng ôtô. | Đông Hà
v1.0 t | Floods in Quang Tri Province had killed six people, left three missing and inundated more than 9,200 houses by 5 p.m. on October 18. | Quang Tri Province
v1.2 t | Hieu said the report of a dam burst that spread online on the evening of October 17 was fabricated and that police had summoned two people who posted it. | Hieu | Hieu said the report of a dam burst that spread online on the evening of October 17 was true.
v1.4 t | Survivor Ho Thi Mai (Hồ Thị Mai) said her family had received no evacuation warning before the landslide came down. | Ho Thi Mai, Hồ Thị Mai | Survivor Ho Thi Mai (Hồ Thị Mai) said her family had received an evacuation warning before the landslide came down.
v1.8 t | 該省已請求中央政府支援500噸大米和1500億越南盾，並讓學生停課至10月21日。
v1.7 t | 東河（ドンハ）区間で線路が600メートル冠水し、鉄道当局は列車4本を止め、1300人余りの乗客を車で代替輸送した。 | ドンハ
v2.0 p | Hơn 4.000 công nhân Công ty Giày Kim Lộc sáng 5/3 vẫn ngừng việc, đòi tăng lương cơ bản thêm 600.000 đồng một tháng. | Giày Kim Lộc
v2.1 p | Công ty mới đồng ý tăng 350.000 đồng, chia làm hai đợt vào tháng 4 và tháng 10.
v2.2 p | Chủ tịch công đoàn cơ sở Nguyễn Thu Hằng nói công đoàn không tổ chức cuộc ngừng việc. | Nguyễn Thu Hằng | Chủ tịch công đoàn cơ sở Nguyễn Thu Hằng nói công đoàn đã tổ chức cuộc ngừng việc. | Bà Nguyễn Thu Hằng, Chủ tịch công đoàn cơ sở, nói cuộc ngừng việc không do công đoàn tổ chức
v2.3 p | Giám đốc nhân sự Hsu Wei-ting bác tin công ty sẽ cắt giảm 700 lao động, dù đơn hàng quý I giảm 18%. | Hsu Wei-ting
v2.5 p | Ông Phan Đình Khải cho rằng công ty không vi phạm lương tối thiểu vùng, nhưng chậm công khai quy chế thưởng Tết. | Phan Đình Khải
v2.7 p | Cuộc đối thoại lần hai dự kiến diễn ra ngày 9/3, nếu không thành thì vụ việc được chuyển cho hòa giải viên lao động.
v2.8 p | Hãng giày Đức Falkenried, một khách hàng lớn, nói chưa có kế hoạch chuyển đơn hàng sang Indonesia. | Falkenried, Đức, Indonesia | Hãng giày Đức Falkenried, một khách hàng lớn, nói đã có kế hoạch chuyển đơn hàng sang Indonesia.
v2.0 t | More than 4,000 workers at Kim Loc Footwear (Giày Kim Lộc) in Dong Nai Province stayed off the job for a third day on March 5, demanding an extra 600,000 dong a month in basic pay. | Kim Loc Footwear, Giày Kim Lộc, Dong Nai Province
v2.1 t | 由台灣Dahe集團全資持有的該公司只同意加薪35萬越南盾，並分4月和10月兩次發放。 | Dahe, 台灣
v2.3 t | Human resources director Hsu Wei-ting said first-quarter orders were down 18 percent from a year earlier but denied that the company would lay off 700 workers. | Hsu Wei-ting | Human resources director Hsu Wei-ting said first-quarter orders were down 18 percent from a year earlier and confirmed that the company would lay off 700 workers.
v2.6 t | Ly Van Son, who has worked in sewing workshop 4 for seven years, said his basic pay was 6.1 million dong and that nothing was left after rent. | Ly Van Son
v2.7 t | 双方计划于3月9日举行第二次对话，如未达成协议，此事将移交劳动调解员处理。
v3.0 p | Trận hòa 2-2 với Sông Mã tối 24/5 giúp Hải Vân FC trụ hạng, hơn Biên Hùng một điểm. | Sông Mã, Hải Vân FC, Biên Hùng
v3.1 p | Wellington Prado lập cú đúp giúp đội khách dẫn 2-0 sau 35 phút; Đỗ Minh Triết gỡ lại một bàn ở phút 62. | Wellington Prado, Đỗ Minh Triết
v3.2 p | Bàn thắng phút 90+5 của Ngô Quang Hải lúc đầu bị từ chối do việt vị, sau đó được trọng tài Lương Thành Nam công nhận nhờ xem VAR gần bốn phút. | Ngô Quang Hải, Lương Thành Nam, VAR
v3.3 p | HLV Vũ Đình Lâm không phục quyết định, nhưng Sông Mã sẽ không khiếu nại. | Vũ Đình Lâm, Sông Mã | HLV Vũ Đình Lâm không phục quyết định và Sông Mã sẽ khiếu nại. | HLV Sông Mã Vũ Đình Lâm nói ông không phục quyết định này, song câu lạc bộ sẽ không khiếu nại
v3.4 p | HLV Park Dong-hyun phủ nhận đã ký hợp đồng với đội tuyển Lào. | Park Dong-hyun, Lào | HLV Park Dong-hyun xác nhận đã ký hợp đồng với đội tuyển Lào.
v3.6 p | Theo chủ tịch Trịnh Bảo Long, nhà tài trợ chính rút lui khiến ngân sách mùa tới giảm từ 85 tỷ đồng còn 60 tỷ đồng. | Trịnh Bảo Long
v3.7 p | Biên Hùng thua 0-1 ở Pleiku và phải xuống hạng sau bảy mùa liên tiếp ở giải cao nhất. | Biên Hùng, Pleiku
v3.2 t | Center back Ngo Quang Hai's equalizer five minutes into stoppage time was first ruled out for offside, but referee Luong Thanh Nam changed his decision after nearly four minutes of VAR review. | Ngo Quang Hai, Luong Thanh Nam, VAR
v3.4 t | Coach Park Dong-hyun confirmed he was leaving Hai Van after 14 months but denied having signed a contract with the Laos national team. | Park Dong-hyun, Hai Van, Laos | Coach Park Dong-hyun confirmed he was leaving Hai Van after 14 months and had signed a contract with the Laos national team.
v3.6 t | 俱樂部主席鄭保隆（Trịnh Bảo Long）透露，由於主要贊助商退出，下季預算將從850億越南盾減至600億越南盾。 | 鄭保隆, Trịnh Bảo Long
v3.7 t | ビエンフンは同時刻のプレイクでの試合に0対1で敗れ、7シーズン連続で在籍した最上位リーグから降格した。 | ビエンフン, プレイク
v3.8 t | Organizers said two fans were detained for lighting flares and that Hoa Khanh Stadium (sân Hòa Khánh) could be fined but would not be closed to spectators. | Hoa Khanh Stadium, Hòa Khánh
`);

export const vietnameseWrong = readWrong(`
v1.1 number | The Thach Han River has risen 21 centimeters above its record 2020 flood peak, Vice Chairman Tran Quoc Hieu said.
v1.6 date | Trung tâm Dự báo Khí tượng Thủy văn quốc gia nhận định lũ trên sông Bến Hải đến 25/10 mới xuống dưới báo động 2.
v1.3 name | Sạt lở đất lúc 3h sáng 18/10 vùi lấp bốn căn nhà ở xã Hướng Lập.
v1.2 outlet | Trả lời VnExpress, ông Trần Quốc Hiệu nói thông tin vỡ đập là bịa đặt.
v1.4 negation | Chị Hồ Thị Mai kể gia đình chị đã nhận được cảnh báo sơ tán trước khi đất đổ xuống.
v1.5 negation | Commune chairman Le Van Tho (Lê Văn Thọ) denied that the area had lost power.
v1.5 attribution | Phó chủ tịch tỉnh Trần Quốc Hiệu cho rằng loa phát thanh đã phát cảnh báo ba lần trong tối 17/10.
v1.2 quote | Ông Hiệu nói: "Thông tin vỡ đập lan truyền trên mạng tối 17/10 là phóng đại". | "Thông tin vỡ đập lan truyền trên mạng tối 17/10 là phóng đại, công an đã triệu tập hai người đăng tải", ông Hiệu nói
v1.0+3 stitched | Vụ sạt lở ở xã Hướng Phong làm 6 người chết, 3 người mất tích. | mưa lũ đã làm 6 người chết, 3 người mất tích // Tại xã Hướng Phong, sạt lở đất lúc 3h sáng 18/10 vùi lấp bốn căn nhà
v2.3 number | Hsu Wei-ting cho biết đơn hàng quý I giảm 28% so với cùng kỳ.
v2.7 date | 双方计划于3月19日举行第二次对话。
v2.2 name | Bà Nguyễn Thu Hà, Chủ tịch công đoàn cơ sở, nói cuộc ngừng việc không do công đoàn tổ chức.
v2.6 outlet | Anh Lý Văn Sơn nói với báo Tuổi Trẻ rằng lương cơ bản của anh là 6,1 triệu đồng.
v2.5 negation | Phan Dinh Khai said the company had violated the regional minimum wage.
v2.2 attribution | Giám đốc nhân sự Hsu Wei-ting nói các kiến nghị của công nhân là "chính đáng và đã nêu từ tháng 11 năm ngoái".
v2.6 quote | Anh Lý Văn Sơn nói "trừ tiền ăn là không còn gì". | "trừ tiền ăn là không còn gì"
v2.3+8 stitched | Hãng giày Falkenried cho biết sẽ giảm 18% đơn hàng quý I. | đơn hàng quý I giảm 18% so với cùng kỳ // hãng giày Đức Falkenried cho biết
v3.6 number | Club chairman Trinh Bao Long (Trịnh Bảo Long) said next season's budget would be cut from 85 billion dong to 50 billion.
v3.0 date | Hải Vân FC hòa Sông Mã 2-2 ở vòng cuối V-League tối 21/5.
v3.2 name | Bàn gỡ hòa ở phút 90+5 do Đỗ Minh Triết ghi.
v3.5 outlet | Park Dong-hyun nói với tờ Bóng Đá 24 rằng ông muốn về Busan ngủ một tháng.
v3.3 negation | Vu Dinh Lam said Song Ma would appeal against the decision.
v3.8 negation | Ban tổ chức cho biết sân Hòa Khánh sẽ bị cấm khán giả.
v3.3 attribution | HLV Park Dong-hyun nói ông không phục quyết định này của trọng tài.
v3.5 quote | Park Dong-hyun nói: "Tôi muốn về Busan nghỉ một tháng rồi mới nghĩ đến bóng đá". | "Tôi muốn về Busan nghỉ một tháng rồi mới nghĩ đến bóng đá"
v3.4+7 stitched | HLV Park Dong-hyun chia tay Biên Hùng sau bảy mùa liên tiếp dẫn dắt. | HLV Park Dong-hyun xác nhận chia tay Hải Vân sau 14 tháng dẫn dắt // xuống hạng sau bảy mùa liên tiếp chơi ở giải cao nhất
`);
