import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** A metro ticket, coffee exports, a hospital, in Vietnamese; all of it is invented. */
export const vietnameseReports = [
  inventArticle({
    id: 'vi1',
    dump: 'x.txt',
    outlet: 'Nhịp Sống Đô Thị',
    title: 'Metro số 4 bỏ vé giấy từ tháng 10, người cao tuổi vẫn đi miễn phí',
    language: 'vi',
    published: '2026-09-11',
    body: [
      'Công ty Vận hành Đường sắt đô thị Sao Nam ngày 10/9 cho biết tuyến metro số 4 sẽ ngừng bán vé giấy từ 0h ngày 1/10, thay bằng thẻ căn cước gắn chip, thẻ ngân hàng và mã QR.',
      'Giá vé lượt giữ nguyên từ 9.000 đến 22.000 đồng, riêng vé tháng tăng từ 280.000 lên 320.000 đồng, tương đương hơn 14%.',
      'Bà Đoàn Thụy Khanh, Phó tổng giám đốc công ty, bác bỏ thông tin người trên 60 tuổi sẽ mất quyền đi miễn phí, khẳng định “không có chuyện cắt ưu đãi, chỉ đổi cách quét thẻ”.',
      'Theo số liệu của công ty, tuyến này chở bình quân 74.300 lượt khách mỗi ngày trong tháng 8, trong đó 31% vẫn mua vé giấy.',
      'Ông Lương Bá Tòng, nguyên Phó giám đốc Sở Giao thông, cho rằng nên lùi thời hạn đến sau Tết vì 5 trong 14 nhà ga chưa lắp đủ cổng soát vé mới.',
      'Nhà thầu cung cấp thiết bị, Công ty Hải Tín, cam kết hoàn tất lắp đặt trước ngày 25/9 và chịu phạt 0,05% giá trị hợp đồng cho mỗi ngày chậm.',
      'Hợp đồng trị giá 186 tỷ đồng được ký hồi tháng 11/2025.',
      'Chị Mai Thị Lụa, 37 tuổi, bán hàng gần ga Bến Sậy, nói chị không phản đối thẻ nhưng “mất mạng là đứng ngoài cổng”.',
    ],
  }),
  inventArticle({
    id: 'vi2',
    dump: 'x.txt',
    outlet: 'Thương Trường Việt',
    title: 'Xuất khẩu cà phê quý I đạt kỷ lục 3,1 tỷ USD dù lượng giảm',
    language: 'vi',
    published: '2026-04-14',
    body: [
      'Xuất khẩu cà phê của Việt Nam trong quý I/2026 đạt 498.000 tấn, trị giá 3,1 tỷ USD, giảm 6,8% về lượng nhưng tăng 12,4% về giá trị so với cùng kỳ, theo Hiệp hội Cà phê Tây Nguyên (TNCA).',
      'Giá xuất khẩu bình quân lên tới 6.225 USD/tấn, mức cao nhất từ trước đến nay tính theo quý.',
      'Ông Y Khăm Niê, Chủ tịch TNCA, cảnh báo nhiều doanh nghiệp đã ký hợp đồng giao xa từ tháng 10/2025 nên “giá tăng mà lãi không về túi”.',
      'Công ty Cổ phần Đại Ngàn, nhà xuất khẩu lớn thứ ba, báo lỗ 64 tỷ đồng trong quý do nông dân trì hoãn giao 7.800 tấn hàng.',
      'Giám đốc tài chính Đại Ngàn, bà Hứa Minh Châu, phủ nhận công ty mất khả năng thanh toán và cho biết hai ngân hàng đã gia hạn khoản vay đến ngày 30/9.',
      'Từ ngày 30/12/2026, các lô hàng vào EU phải kèm tọa độ vườn trồng theo quy định chống phá rừng (EUDR); đến nay mới có 58% diện tích của tỉnh Đắk Lắk được định vị.',
      'Nhà rang xay Ý Torrevecchia cho biết sẽ không mua hàng thiếu tọa độ kể cả khi EU hoãn quy định thêm một năm.',
      'TNCA dự báo sản lượng niên vụ 2026-2027 tăng 5% lên 1,74 triệu tấn nếu mưa đến trước giữa tháng 5.',
    ],
  }),
  inventArticle({
    id: 'vi3',
    dump: 'x.txt',
    outlet: 'Y Tế Ngày Nay',
    title: 'Bệnh viện An Thạnh đình chỉ hai bác sĩ sau vụ nhầm phim X-quang',
    language: 'vi',
    published: '2026-11-20',
    body: [
      'Bệnh viện Đa khoa khu vực An Thạnh ngày 19/11 tạm đình chỉ công tác hai bác sĩ trong 15 ngày để làm rõ việc một bệnh nhân 52 tuổi bị mổ nhầm khớp gối phải thay vì gối trái.',
      'Theo báo cáo gửi Sở Y tế tỉnh Long Phước, ca mổ diễn ra sáng 12/11 và sai sót được phát hiện sau khoảng 40 phút, khi kíp mổ đối chiếu lại phim X-quang.',
      'Giám đốc bệnh viện, bác sĩ chuyên khoa II Tạ Quang Lẫm, nhận trách nhiệm và nói “đây là lỗi quy trình, không thể đổ cho máy”.',
      'Ông Lẫm cho biết bệnh viện sẽ chi trả toàn bộ viện phí và hỗ trợ gia đình 150 triệu đồng, song chưa thống nhất được mức bồi thường.',
      'Ông Bùi Văn Sơn Hà, con trai bệnh nhân, khẳng định gia đình chưa nhận đồng nào và đã gửi đơn đến công an huyện ngày 16/11.',
      'Đại diện Công ty Medisoft Lam Giang, đơn vị cung cấp phần mềm lưu trữ phim, phủ nhận hệ thống gắn sai tên bệnh nhân, đồng thời nói nhật ký máy chủ đã được bàn giao cho đoàn thanh tra.',
      'Phó giám đốc Sở Y tế Trịnh Thu Nguyệt yêu cầu bệnh viện ngừng mổ chỉnh hình theo lịch cho đến khi có kết luận, dự kiến trước ngày 5/12, trừ các ca cấp cứu.',
      'Từ đầu năm, bệnh viện 620 giường này đã thực hiện 1.870 ca phẫu thuật chỉnh hình và chưa ghi nhận sự cố tương tự.',
    ],
  }),
];

export const vietnameseRight = readStatements(`
vi1.0 p | Từ 1/10, tuyến metro số 4 không còn bán vé giấy mà chuyển sang thẻ căn cước gắn chip, thẻ ngân hàng và mã QR. | | Từ 1/10, tuyến metro số 4 vẫn bán vé giấy.
vi1.1 p | Vé tháng tăng hơn 14%, lên 320.000 đồng, còn giá vé lượt không đổi.
vi1.2 p | Bà Đoàn Thụy Khanh phủ nhận việc người trên 60 tuổi không còn được đi miễn phí. | Đoàn Thụy Khanh | Bà Đoàn Thụy Khanh xác nhận người trên 60 tuổi không còn được đi miễn phí.
vi1.3 p | Theo công ty, trong tháng 8 trung bình mỗi ngày có 74.300 lượt khách, và 31% trong số đó còn dùng vé giấy.
vi1.5 p | Công ty Hải Tín cam kết lắp đặt xong trước ngày 25/9, nếu chậm sẽ bị phạt 0,05% giá trị hợp đồng mỗi ngày. | Hải Tín
vi1.0 t | The Sao Nam urban railway operating company said Metro Line 4 would stop selling paper tickets from October 1. | Sao Nam
vi1.2 t | Deputy general director Doan Thuy Khanh denied that people over 60 would lose the right to travel free. | Doan Thuy Khanh | Deputy general director Doan Thuy Khanh confirmed that people over 60 would lose the right to travel free.
vi1.4 t | 前交通廳副廳長梁伯松（Lương Bá Tòng）認為期限應延到春節之後，因為14個車站中有5個尚未裝齊新的驗票閘門。 | 梁伯松, Lương Bá Tòng
vi1.6 t | 这份价值1860亿越南盾的合同于2025年11月签署。
vi1.1 t | 月間定期券は28万ドンから32万ドンに値上がりするが、1回券の料金は据え置かれる。
vi2.0 p | Trong quý I/2026, Việt Nam xuất khẩu 498.000 tấn cà phê, thu về 3,1 tỷ USD; lượng giảm 6,8% còn giá trị tăng 12,4%. | Việt Nam
vi2.2 p | Ông Y Khăm Niê cho rằng nhiều doanh nghiệp không hưởng lợi từ giá tăng vì đã ký hợp đồng giao xa từ tháng 10/2025. | Y Khăm Niê
vi2.3 p | Công ty Đại Ngàn báo lỗ 64 tỷ đồng trong quý vì nông dân chậm giao 7.800 tấn hàng. | Đại Ngàn
vi2.4 p | Bà Hứa Minh Châu khẳng định công ty không mất khả năng thanh toán. | Hứa Minh Châu | Bà Hứa Minh Châu thừa nhận công ty mất khả năng thanh toán.
vi2.6 p | Torrevecchia sẽ không mua hàng không có tọa độ, dù EU có lùi quy định thêm một năm hay không. | Torrevecchia, EU | Torrevecchia vẫn mua hàng không có tọa độ nếu EU lùi quy định thêm một năm.
vi2.0 t | Vietnam's coffee exports in the first quarter of 2026 fell 6.8% in volume but rose 12.4% in value to $3.1 billion. | Vietnam
vi2.4 t | Hua Minh Chau (Hứa Minh Châu), chief financial officer of Dai Ngan, said two banks had extended its loans until September 30. | Hua Minh Chau, Hứa Minh Châu, Dai Ngan
vi2.5 t | 目前得樂省（Đắk Lắk）只有58%的面積完成定位。 | 得樂省, Đắk Lắk
vi2.7 t | TNCA预测，如果5月中旬之前下雨，2026-2027年度产量将增长5%，达到174万吨。 | TNCA
vi2.1 t | 平均輸出価格は1トン当たり6225ドルに達し、四半期として過去最高となった。
vi3.0 p | Hai bác sĩ của Bệnh viện Đa khoa khu vực An Thạnh bị tạm đình chỉ 15 ngày vì vụ mổ nhầm gối phải cho một bệnh nhân 52 tuổi. | Bệnh viện Đa khoa khu vực An Thạnh
vi3.1 p | Khoảng 40 phút sau, kíp mổ mới phát hiện sai sót khi so lại phim X-quang.
vi3.3 p | Theo ông Lẫm, bệnh viện sẽ trả toàn bộ viện phí và hỗ trợ gia đình 150 triệu đồng, nhưng chưa thống nhất mức bồi thường. | Lẫm
vi3.4 p | Con trai bệnh nhân, ông Bùi Văn Sơn Hà, nói gia đình chưa được nhận khoản tiền nào. | Bùi Văn Sơn Hà | Con trai bệnh nhân, ông Bùi Văn Sơn Hà, nói gia đình đã nhận được tiền.
vi3.6 p | Phó giám đốc Sở Y tế Trịnh Thu Nguyệt yêu cầu bệnh viện dừng các ca mổ chỉnh hình theo lịch đến khi có kết luận, ngoại trừ ca cấp cứu. | Trịnh Thu Nguyệt
vi3.2 t | Hospital director Ta Quang Lam (Tạ Quang Lẫm) accepted responsibility, calling it a procedural error that could not be blamed on machines. | Ta Quang Lam, Tạ Quang Lẫm
vi3.5 t | A representative of Medisoft Lam Giang denied that its system had attached the wrong patient's name. | Medisoft Lam Giang | A representative of Medisoft Lam Giang confirmed that its system had attached the wrong patient's name.
vi3.7 t | 這家擁有620張病床的醫院今年以來已進行1870例骨科手術，未曾記錄類似事故。
vi3.4 t | 患者の息子であるブイ・バン・ソン・ハー（Bùi Văn Sơn Hà）氏は、11月16日に郡の公安に訴えを提出したと述べた。 | ブイ・バン・ソン・ハー, Bùi Văn Sơn Hà
vi3.1 t | 手术于11月12日上午进行，约40分钟后才发现差错。
vi3.3+4 p | Ông Lẫm cho biết bệnh viện hỗ trợ gia đình 150 triệu đồng, còn ông Bùi Văn Sơn Hà khẳng định gia đình chưa nhận đồng nào. | Lẫm, Bùi Văn Sơn Hà
vi1.4 p | Theo ông Lương Bá Tòng, 5 trong số 14 nhà ga chưa được lắp đủ cổng soát vé mới. | Lương Bá Tòng
`);

export const vietnameseWrong = readWrong(`
vi1.3 number | Tuyến này chở bình quân 47.300 lượt khách mỗi ngày trong tháng 8.
vi1.6 date | The contract was signed in November 2024.
vi1.5 name | Công ty Sao Nam cam kết hoàn tất lắp đặt trước ngày 25/9 và chịu phạt nếu chậm.
vi1.2 negation | Bà Đoàn Thụy Khanh xác nhận người trên 60 tuổi sẽ mất quyền đi miễn phí.
vi1.4 attribution | Bà Đoàn Thụy Khanh cho rằng nên lùi thời hạn đến sau Tết.
vi1.7 quote | Chị Mai Thị Lụa nói mất thẻ là đứng ngoài cổng. | “mất thẻ là đứng ngoài cổng”
vi1.4+6 stitched | Ông Lương Bá Tòng ký hợp đồng trị giá 186 tỷ đồng hồi tháng 11/2025.
vi2.0 number | Coffee exports in the first quarter rose 14.2% in value, according to TNCA.
vi2.4 date | Hai ngân hàng đã gia hạn khoản vay cho Đại Ngàn đến ngày 30/6.
vi2.3 name | Công ty Torrevecchia báo lỗ 64 tỷ đồng trong quý.
vi2.4 negation | Bà Hứa Minh Châu thừa nhận Đại Ngàn mất khả năng thanh toán.
vi2.6 negation | Italian roaster Torrevecchia said it would buy beans without coordinates if the EU postponed the rule by a year.
vi2.7 attribution | Công ty Đại Ngàn dự báo sản lượng niên vụ 2026-2027 tăng 5% lên 1,74 triệu tấn nếu mưa đến trước giữa tháng 5.
vi2.2 quote | Ông Y Khăm Niê cảnh báo giá tăng mà hàng không về túi. | “giá tăng mà hàng không về túi”
vi2.3+5 stitched | Công ty Đại Ngàn mới định vị được 58% diện tích vườn trồng.
vi3.7 number | Từ đầu năm, bệnh viện đã thực hiện 1.780 ca phẫu thuật chỉnh hình.
vi3.4 date | Gia đình bệnh nhân đã gửi đơn đến công an huyện ngày 12/11.
vi3.6 name | Phó giám đốc Sở Y tế Tạ Quang Lẫm yêu cầu bệnh viện ngừng mổ chỉnh hình theo lịch.
vi3.5 negation | Medisoft Lam Giang admitted that its system had attached the wrong patient's name.
vi3.6 negation | Sở Y tế yêu cầu bệnh viện ngừng mổ chỉnh hình, kể cả các ca cấp cứu.
vi3.3 attribution | Phó giám đốc Sở Y tế Trịnh Thu Nguyệt cho biết bệnh viện sẽ hỗ trợ gia đình bệnh nhân 150 triệu đồng.
vi3.2 quote | Ông Tạ Quang Lẫm nói đây là lỗi quy trình, không thể đổ cho người. | “đây là lỗi quy trình, không thể đổ cho người”
vi3.3+5 stitched | Công ty Medisoft Lam Giang hỗ trợ gia đình bệnh nhân 150 triệu đồng.
`);
