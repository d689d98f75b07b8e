import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** Power prices, a cloud merger, an immigration law, in Vietnamese; all of it is invented. */
export const vietnameseReports = [
  inventArticle({
    id: 'dien',
    dump: 'dien.txt',
    outlet: 'Báo Sông Hồng',
    title: 'Giá điện bán lẻ tăng 4,2% từ 10/5, giữ nguyên mức hỗ trợ hộ nghèo',
    language: 'vi',
    published: '2026-05-08',
    body: [
      'Tập đoàn Điện lực Việt Nam (EVN) chiều 8/5 công bố giá bán lẻ điện bình quân tăng 4,2%, lên 2.296,8 đồng mỗi kWh (chưa gồm thuế VAT), áp dụng từ ngày 10/5.',
      'Phó tổng giám đốc EVN Đặng Hữu Tường cho biết hộ dùng dưới 100 kWh mỗi tháng sẽ trả thêm khoảng 8.500 đồng, còn hộ dùng trên 400 kWh trả thêm chừng 65.000 đồng.',
      'Ông Tường bác bỏ ý kiến cho rằng đợt tăng này nhằm bù khoản lỗ lũy kế 44.000 tỷ đồng của tập đoàn, khẳng định nguyên nhân là giá than nhập khẩu và chi phí mua điện tăng.',
      'Theo Bộ Công Thương, mức hỗ trợ tiền điện cho hộ nghèo không thay đổi, tương đương 30 kWh mỗi tháng.',
      'Chuyên gia năng lượng Lương Quốc Thạc, nguyên cố vấn một dự án của Ngân hàng Thế giới, nhận định mức tăng "chưa đủ để hút vốn tư nhân vào lưới điện", và cho rằng cần tách khâu truyền tải khỏi EVN trước năm 2028.',
      'Trái lại, Phó chủ tịch Hiệp hội Thép miền Trung Vũ Hải Yến nói ngành thép đang chịu biên lợi nhuận dưới 2% và đề nghị giãn thời điểm áp dụng với khách hàng công nghiệp đến ngày 1/7.',
      'Bộ Công Thương chưa trả lời đề nghị này; một lãnh đạo Cục Điện lực nói sẽ xem xét nhưng "không hứa".',
      'Cơ quan thống kê ước tính giá điện mới làm chỉ số giá tiêu dùng năm nay tăng thêm 0,14 điểm phần trăm.',
      'Đây là lần điều chỉnh đầu tiên trong năm 2026, sau khi giá điện tăng 4,8% vào tháng 5/2025.',
    ],
  }),
  inventArticle({
    id: 'vanxuan',
    dump: 'vanxuan.txt',
    outlet: 'Nhịp Cầu Công Nghệ',
    title: 'Cơ quan cạnh tranh không cho Vạn Xuân Cloud mua lại Sao Khuê Data',
    language: 'vi',
    published: '2026-03-19',
    body: [
      'Ủy ban Cạnh tranh Quốc gia ngày 19/3 ra quyết định cấm Công ty Vạn Xuân Cloud mua 65% cổ phần của Sao Khuê Data, đơn vị vận hành bốn trung tâm dữ liệu tại Hà Nội và TP HCM.',
      'Theo quyết định, sau sáp nhập hai doanh nghiệp sẽ nắm 57% thị trường cho thuê máy chủ, và các biện pháp khắc phục mà Vạn Xuân Cloud đề xuất hồi tháng 1 không đủ để loại bỏ lo ngại.',
      'Thương vụ trị giá 3.150 tỷ đồng, được công bố tháng 9/2025, là một trong những giao dịch lớn nhất ngành công nghệ trong nước.',
      'Tổng giám đốc Vạn Xuân Cloud Tạ Minh Khôi nói công ty "không đồng tình nhưng tôn trọng" quyết định và sẽ khiếu nại trong thời hạn 30 ngày.',
      'Ông Khôi phủ nhận tin đồn công ty đã ứng trước 600 tỷ đồng cho các cổ đông của Sao Khuê.',
      'Trong khi đó, nhà sáng lập Sao Khuê Data, bà Hồ Thục Anh, cho biết bà sẽ không bán cho nhà đầu tư khác trong năm nay và vẫn khởi công trung tâm thứ năm tại Bình Dương vào quý III.',
      'Trung tâm này có công suất 24 MW, vốn đầu tư 1.900 tỷ đồng, dự kiến hoạt động từ đầu năm 2028 nếu được cấp điện đúng hạn.',
      'Luật sư Đinh Trọng Nghĩa, Công ty Luật Bạch Đằng, nhận xét đây là lần đầu tiên ủy ban cấm hẳn một vụ tập trung kinh tế thay vì cho phép kèm điều kiện.',
      'Hiệp hội Internet Phương Nam ủng hộ quyết định, nhưng lưu ý rằng doanh nghiệp trong nước sẽ khó cạnh tranh với các hãng điện toán đám mây của Mỹ nếu không được phép lớn lên.',
    ],
  }),
  inventArticle({
    id: 'czech',
    dump: 'czech.txt',
    outlet: 'Thời Báo Á Âu',
    title: 'Hạ viện Czech thông qua luật nhập cư mới, tiểu thương Việt lo ngại',
    language: 'vi',
    published: '2026-06-25',
    body: [
      'Hạ viện Czech ngày 24/6 thông qua dự luật nhập cư mới với 104 phiếu thuận và 81 phiếu chống, kéo dài thời gian cư trú tối thiểu để xin thường trú từ 5 lên 8 năm.',
      'Dự luật còn phải được Thượng viện xem xét trong vòng 30 ngày, và Tổng thống có quyền phủ quyết.',
      'Bộ trưởng Nội vụ Radovan Kučera nói luật mới "không nhằm vào bất kỳ cộng đồng nào" mà để chặn việc lao động lách luật bằng giấy phép kinh doanh.',
      'Nghị sĩ đối lập Hana Dvořáčková, đảng Hướng Mới, cáo buộc chính phủ chạy theo phe cực hữu trước bầu cử địa phương tháng 10 và cho biết đảng bà sẽ kiện lên Tòa án Hiến pháp nếu luật có hiệu lực.',
      'Ông Bùi Xuân Lộc, chủ tịch Hội Doanh nhân Việt tại Praha, nói với Thời Báo Á Âu rằng khoảng 9.000 tiểu thương người Việt có thể phải xin lại giấy phép, nhưng ông không kêu gọi biểu tình.',
      'Theo Bộ Nội vụ Czech, những người đã nộp hồ sơ trước ngày 1/1/2027 không bị ảnh hưởng, trừ trường hợp có tiền án.',
      'Bộ này bác thông tin lan truyền trên mạng rằng trẻ em sinh tại Czech sẽ mất quyền cư trú.',
      'Luật cũng nâng mức thu nhập phải chứng minh hằng tháng lên 32.000 koruna (khoảng 1.500 USD), tăng gần một nửa so với hiện hành.',
      'Chuyên gia di trú Petra Linhartová của Đại học Masaryk cho rằng việc siết thường trú sẽ đẩy lao động có tay nghề sang Đức, nơi chỉ yêu cầu 3 năm.',
    ],
  }),
];

export const vietnameseRight = readStatements(`
dien.0 p | Từ ngày 10/5, giá bán lẻ điện bình quân tăng 4,2%, lên 2.296,8 đồng/kWh, chưa tính VAT.
dien.1 p | Các hộ dùng dưới 100 kWh mỗi tháng sẽ phải trả thêm chừng 8.500 đồng, theo ông Đặng Hữu Tường. | Đặng Hữu Tường
dien.2 p | Ông Đặng Hữu Tường phủ nhận việc tăng giá là để bù khoản lỗ lũy kế 44.000 tỷ đồng của EVN. | Đặng Hữu Tường, EVN | Ông Đặng Hữu Tường thừa nhận việc tăng giá là để bù khoản lỗ lũy kế 44.000 tỷ đồng của EVN.
dien.3 p | Bộ Công Thương cho biết hộ nghèo vẫn được hỗ trợ tiền điện tương đương 30 kWh mỗi tháng như cũ. | Bộ Công Thương
dien.4 p | Chuyên gia Lương Quốc Thạc cho rằng mức tăng giá chưa đủ thu hút vốn tư nhân vào lưới điện. | Lương Quốc Thạc | Chuyên gia Lương Quốc Thạc cho rằng mức tăng giá đã đủ thu hút vốn tư nhân vào lưới điện.
dien.5 p | Vũ Hải Yến đề nghị hoãn áp dụng giá mới đối với khách hàng công nghiệp tới 1/7. | Vũ Hải Yến
dien.7 p | Theo ước tính của cơ quan thống kê, giá điện mới khiến CPI năm nay tăng thêm 0,14 điểm phần trăm.
dien.0 t | Vietnam Electricity (EVN) announced on the afternoon of May 8 that the average retail price of power would rise by 4.2% from May 10. | Vietnam Electricity, EVN
dien.2 t | Đặng Hữu Tường denied that the increase was meant to cover EVN's accumulated loss of 44 trillion dong. | Đặng Hữu Tường, EVN | Đặng Hữu Tường confirmed that the increase was meant to cover EVN's accumulated loss of 44 trillion dong.
dien.6 t | The Ministry of Industry and Trade has not yet responded to the proposal. | Ministry of Industry and Trade | The Ministry of Industry and Trade has already responded to the proposal. | Bộ Công Thương chưa trả lời đề nghị này
dien.4 t | 能源專家梁國碩（Lương Quốc Thạc）認為，應在2028年以前將輸電業務從EVN分拆出來。 | 梁國碩, Lương Quốc Thạc, EVN
dien.8 t | 这是2026年的首次电价调整，此前电价在2025年5月上涨了4.8%。
vanxuan.0 p | Vạn Xuân Cloud bị Ủy ban Cạnh tranh Quốc gia cấm mua 65% cổ phần Sao Khuê Data. | Vạn Xuân Cloud, Ủy ban Cạnh tranh Quốc gia, Sao Khuê Data | Vạn Xuân Cloud được Ủy ban Cạnh tranh Quốc gia cho phép mua 65% cổ phần Sao Khuê Data.
vanxuan.1 p | Nếu sáp nhập, hai công ty sẽ chiếm 57% thị trường cho thuê máy chủ.
vanxuan.3 p | Ông Tạ Minh Khôi cho biết Vạn Xuân Cloud sẽ khiếu nại quyết định trong vòng 30 ngày. | Tạ Minh Khôi, Vạn Xuân Cloud
vanxuan.4 p | Theo ông Tạ Minh Khôi, công ty không hề ứng trước 600 tỷ đồng cho cổ đông Sao Khuê. | Tạ Minh Khôi, Sao Khuê | Theo ông Tạ Minh Khôi, công ty đã ứng trước 600 tỷ đồng cho cổ đông Sao Khuê.
vanxuan.5 p | Bà Hồ Thục Anh nói năm nay bà không bán Sao Khuê Data cho nhà đầu tư nào khác. | Hồ Thục Anh, Sao Khuê Data | Bà Hồ Thục Anh nói năm nay bà sẽ bán Sao Khuê Data cho nhà đầu tư khác.
vanxuan.6 p | Trung tâm 24 MW này dự kiến đi vào hoạt động đầu năm 2028 nếu được cấp điện kịp thời.
vanxuan.0 t | Vietnam's National Competition Commission on March 19 prohibited Vạn Xuân Cloud from buying 65% of Sao Khuê Data, which runs four data centres in Hanoi and Ho Chi Minh City. | National Competition Commission, Vạn Xuân Cloud, Sao Khuê Data, Hanoi, Ho Chi Minh City
vanxuan.5 t | Founder Hồ Thục Anh said construction of Sao Khuê Data's fifth data centre, in Bình Dương, would still begin in the third quarter. | Hồ Thục Anh, Sao Khuê Data, Bình Dương
vanxuan.7 t | Lawyer Đinh Trọng Nghĩa said it was the first time the commission had banned a merger outright rather than clearing it with conditions. | Đinh Trọng Nghĩa
vanxuan.3 t | 万春云（Vạn Xuân Cloud）总经理谢明魁（Tạ Minh Khôi）表示，公司“不认同但尊重”这一决定。 | 万春云, Vạn Xuân Cloud, 谢明魁, Tạ Minh Khôi
vanxuan.8 t | The Phương Nam Internet Association backs the decision but warns that domestic firms will struggle to compete with American cloud providers unless they are allowed to grow. | Phương Nam Internet Association
czech.0 p | Dự luật nhập cư mới được Hạ viện Czech thông qua với 104 phiếu thuận, 81 phiếu chống. | Hạ viện Czech
czech.0 p | Theo dự luật, muốn xin thường trú phải cư trú ít nhất 8 năm thay vì 5 năm.
czech.2 p | Bộ trưởng Nội vụ Radovan Kučera khẳng định luật không nhắm vào cộng đồng nào. | Radovan Kučera
czech.3 p | Bà Hana Dvořáčková cho biết đảng Hướng Mới sẽ kiện ra Tòa án Hiến pháp nếu luật có hiệu lực. | Hana Dvořáčková, Hướng Mới, Tòa án Hiến pháp
czech.4 p | Ông Bùi Xuân Lộc nói với Thời Báo Á Âu rằng chừng 9.000 tiểu thương Việt có thể phải xin lại giấy phép. | Bùi Xuân Lộc, Thời Báo Á Âu
czech.5 p | Người nộp hồ sơ trước 1/1/2027 và không có tiền án sẽ không bị ảnh hưởng, theo Bộ Nội vụ Czech. | Bộ Nội vụ Czech | Người nộp hồ sơ trước 1/1/2027 và không có tiền án vẫn bị ảnh hưởng, theo Bộ Nội vụ Czech.
czech.7 p | Mức thu nhập hằng tháng phải chứng minh được nâng lên 32.000 koruna, tức khoảng 1.500 USD.
czech.0 t | The lower house of the Czech parliament passed a new immigration bill by 104 votes to 81 on June 24. | Czech
czech.6 t | The Czech Interior Ministry denied claims circulating online that children born in the country would lose their right of residence. | Czech Interior Ministry | The Czech Interior Ministry confirmed claims circulating online that children born in the country would lose their right of residence.
czech.4 t | Bùi Xuân Lộc, who chairs the Vietnamese Business Association in Prague, is not calling for protests. | Bùi Xuân Lộc, Vietnamese Business Association, Prague | Bùi Xuân Lộc, who chairs the Vietnamese Business Association in Prague, is calling for protests. | Ông Bùi Xuân Lộc, chủ tịch Hội Doanh nhân Việt tại Praha, nói với Thời Báo Á Âu rằng khoảng 9.000 tiểu thương người Việt có thể phải xin lại giấy phép, nhưng ông không kêu gọi biểu tình
czech.8 t | 馬薩里克大學的移民專家佩特拉．林哈托娃（Petra Linhartová）認為，收緊永久居留會把技術勞工推向只要求3年的德國。 | 馬薩里克大學, 佩特拉．林哈托娃, Petra Linhartová, 德國
czech.1 t | 法案は今後30日以内に上院で審議され、大統領は拒否権を持つ。
vanxuan.5+6 t | Sao Khuê Data's fifth data centre, a 24 MW facility in Bình Dương, is due to begin operating in early 2028 if power is supplied on time. | Sao Khuê Data, Bình Dương
`);

export const vietnameseWrong = readWrong(`
dien.1 number | Hộ dùng trên 400 kWh trả thêm chừng 95.000 đồng, theo ông Đặng Hữu Tường.
dien.2 number | EVN's accumulated loss stands at 14 trillion dong.
dien.0 date | Giá bán lẻ điện bình quân tăng 4,2%, áp dụng từ ngày 20/5.
dien.5 name | Phó chủ tịch Hiệp hội Thép miền Trung Lương Quốc Thạc nói ngành thép đang chịu biên lợi nhuận dưới 2%.
dien.3 negation | Theo Bộ Công Thương, mức hỗ trợ tiền điện cho hộ nghèo sẽ thay đổi.
dien.4 attribution | Vũ Hải Yến cho rằng cần tách khâu truyền tải khỏi EVN trước năm 2028.
dien.4 quote | Ông Lương Quốc Thạc nhận định mức tăng đã đủ để hút vốn tư nhân vào lưới điện. | đã đủ để hút vốn tư nhân vào lưới điện
dien.5+7 stitched | Theo cơ quan thống kê, ngành thép chỉ còn biên lợi nhuận 0,14 điểm phần trăm.
vanxuan.1 number | Theo quyết định, sau sáp nhập hai doanh nghiệp sẽ nắm 75% thị trường cho thuê máy chủ.
vanxuan.2 number | The deal was worth 1,350 billion dong.
vanxuan.6 date | Trung tâm này dự kiến hoạt động từ đầu năm 2027.
vanxuan.5 name | Bà Hồ Thục Anh cho biết sẽ khởi công trung tâm thứ năm tại Đồng Nai vào quý III.
vanxuan.4 negation | Ông Khôi thừa nhận công ty đã ứng trước 600 tỷ đồng cho các cổ đông của Sao Khuê.
vanxuan.7 attribution | Tổng giám đốc Tạ Minh Khôi nhận xét đây là lần đầu tiên ủy ban cấm hẳn một vụ tập trung kinh tế.
vanxuan.3 quote | Ông Tạ Minh Khôi nói công ty "không đồng tình nhưng chấp nhận" quyết định. | không đồng tình nhưng chấp nhận
vanxuan.0+6 stitched | Vạn Xuân Cloud bị cấm mua trung tâm dữ liệu 24 MW có vốn đầu tư 1.900 tỷ đồng tại Hà Nội.
czech.0 number | Hạ viện Czech thông qua dự luật với 114 phiếu thuận và 81 phiếu chống.
czech.4 number | Some 19,000 Vietnamese traders may have to reapply for their licences, Bùi Xuân Lộc said.
czech.5 date | Những người đã nộp hồ sơ trước ngày 1/7/2027 và không có tiền án sẽ không bị ảnh hưởng.
czech.8 name | Chuyên gia Petra Linhartová cho rằng việc siết thường trú sẽ đẩy lao động có tay nghề sang Ba Lan.
czech.4 negation | Ông Bùi Xuân Lộc kêu gọi tiểu thương người Việt biểu tình.
czech.2 attribution | Bà Hana Dvořáčková nói luật mới không nhằm vào bất kỳ cộng đồng nào.
czech.2 quote | Ông Radovan Kučera nói luật mới không nhằm vào bất kỳ quốc gia nào. | không nhằm vào bất kỳ quốc gia nào
czech.3+4 stitched | Hội Doanh nhân Việt tại Praha sẽ kiện lên Tòa án Hiến pháp nếu luật có hiệu lực.
czech.4 outlet | Ông Bùi Xuân Lộc nói với Báo Sông Hồng rằng khoảng 9.000 tiểu thương người Việt có thể phải xin lại giấy phép.
`);
