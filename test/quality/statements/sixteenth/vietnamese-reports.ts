import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** A metro line, catfish, a pension fund, in Vietnamese; all of it is invented. */
export const vietnameseReports = [
  inventArticle({
    id: 'v1',
    dump: 'x.txt',
    outlet: 'Báo Sông Thượng',
    title: 'Metro số 4 chậm tiến độ, chủ đầu tư xin lùi đến quý III/2028',
    language: 'vi',
    published: '2026-03-30',
    body: [
      'Ban Quản lý đường sắt đô thị TP Hải Lâm vừa kiến nghị UBND thành phố lùi thời gian đưa tuyến metro số 4 vào khai thác từ tháng 12/2026 sang quý III/2028, do vướng giải phóng mặt bằng tại hai quận.',
      'Theo báo cáo ngày 28/3, đến nay dự án mới đạt 61,5% khối lượng, trong khi còn 47 hộ dân tại phường Bến Gỗ chưa bàn giao mặt bằng vì không đồng ý giá đền bù.',
      'Ông Đặng Quốc Khải, Trưởng ban Quản lý, cho biết tổng mức đầu tư có thể tăng từ 19.800 tỷ đồng lên hơn 22.300 tỷ đồng, chủ yếu do tỷ giá và chi phí nhân công.',
      'Ông Khải khẳng định nhà thầu Nhật Bản không yêu cầu bồi thường, trái với thông tin lan truyền trên mạng xã hội những ngày qua.',
      'Tuyến số 4 dài 16,2 km, gồm 9,7 km đi trên cao và 6,5 km đi ngầm, với 14 nhà ga, nối khu đô thị Nam Cồn với sân bay Hải Lâm.',
      'Phó chủ tịch UBND thành phố Lâm Thị Ngọc Diễm yêu cầu quận Hòa Tân hoàn tất giải phóng mặt bằng trước ngày 30/6, đồng thời nhấn mạnh sẽ không cưỡng chế nếu chưa đối thoại với từng hộ dân.',
      'Bà Trịnh Thị Sáu, 63 tuổi, một trong những hộ chưa di dời, nói mức giá 38 triệu đồng mỗi m2 mà quận đưa ra chỉ bằng khoảng một nửa giá thị trường.',
      'Chuyên gia giao thông Vũ Hoài Nam cho rằng nếu không tách giải phóng mặt bằng thành dự án độc lập, các tuyến metro sau cũng sẽ chậm như vậy.',
      'Trước đó, tuyến số 1 của thành phố khai trương tháng 8/2023, muộn 5 năm so với kế hoạch, hiện phục vụ trung bình 58.000 lượt khách mỗi ngày.',
    ],
  }),
  inventArticle({
    id: 'v2',
    dump: 'x.txt',
    outlet: 'Thời báo Nam Hải',
    title: 'Mỹ giảm thuế chống bán phá giá với cá tra, doanh nghiệp vẫn lo',
    language: 'vi',
    published: '2026-05-12',
    body: [
      'Bộ Thương mại Mỹ (DOC) ngày 11/5 công bố kết quả cuối cùng đợt rà soát hành chính lần thứ 21, theo đó thuế chống bán phá giá với cá tra phi lê của Công ty Thủy sản Đại Phú giảm từ 0,29 USD xuống 0,09 USD mỗi kg.',
      'Công ty Vĩnh Lộc Seafood không được hưởng mức thuế riêng do nộp hồ sơ trễ 3 ngày, nên vẫn phải chịu mức thuế toàn quốc 2,39 USD mỗi kg.',
      'Bà Huỳnh Mỹ Châu, Tổng giám đốc Đại Phú, nói kết quả này “công bằng hơn”, song cho biết công ty chưa có ý định mở rộng nhà máy ở Đồng Tháp trong năm nay.',
      'Hiệp hội Chế biến Cá tra dự báo xuất khẩu sang Mỹ năm 2026 đạt khoảng 410 triệu USD, tăng 9% so với năm trước, thấp hơn mục tiêu 450 triệu USD đặt ra hồi đầu năm.',
      'Ông Phan Thế Vinh, Phó chủ tịch hiệp hội, bác bỏ cáo buộc của các nhà nuôi cá da trơn Mỹ rằng Việt Nam trợ giá thức ăn cho người nuôi.',
      'Tại An Giang, giá cá tra nguyên liệu hôm qua ở mức 31.500 đồng mỗi kg, giảm 1.200 đồng so với tuần trước, khiến nhiều hộ nuôi chỉ hòa vốn.',
      'Ông Lê Văn Tòng, nuôi cá ở huyện Châu Lộc, cho biết gia đình ông đã bỏ trống 2 trong 5 ao vì không vay được vốn ngân hàng.',
      'Bộ Công Thương cho biết sẽ hỗ trợ Vĩnh Lộc Seafood khiếu nại lên Tòa Thương mại Quốc tế Mỹ, thời hạn nộp đơn là 30 ngày kể từ khi kết quả được công bố.',
      'Mỹ hiện là thị trường lớn thứ hai của cá tra Việt Nam, sau Trung Quốc, chiếm khoảng 18% kim ngạch.',
    ],
  }),
  inventArticle({
    id: 'v3',
    dump: 'x.txt',
    outlet: 'Tin Nhanh Đồng Bằng',
    title: 'Bắt nguyên giám đốc quỹ hưu trí chiếm đoạt 86 tỷ đồng',
    language: 'vi',
    published: '2026-01-20',
    body: [
      'Cơ quan Cảnh sát điều tra Công an tỉnh Vĩnh Khánh ngày 19/1 đã khởi tố, bắt tạm giam ông Tạ Đình Lương, 52 tuổi, nguyên Giám đốc Quỹ Hưu trí An Nhàn, về tội lừa đảo chiếm đoạt tài sản.',
      'Theo điều tra, từ tháng 3/2022 đến tháng 6/2025, ông Lương cùng kế toán trưởng Ngô Thị Bích Hạnh lập khống 312 hồ sơ hưởng lương hưu, chiếm đoạt hơn 86 tỷ đồng.',
      'Bà Hạnh được tại ngoại do đang nuôi con nhỏ dưới 36 tháng tuổi, nhưng bị cấm đi khỏi nơi cư trú.',
      'Tại cơ quan điều tra, ông Lương khai chỉ ký theo đề nghị của cấp dưới và phủ nhận việc hưởng lợi cá nhân.',
      'Đại tá Mai Xuân Thọ, Phó giám đốc Công an tỉnh, cho biết đã phong tỏa 7 bất động sản và thu giữ 11,4 tỷ đồng tiền mặt, đồng thời không loại trừ khả năng khởi tố thêm bị can.',
      'Vụ việc bị phát hiện khi bà Cao Thị Nhàn, một giáo viên nghỉ hưu ở huyện Trà Sơn, đến nhận lương và được báo rằng sổ của bà đã bị rút tiền từ hai tháng trước.',
      'Hội đồng quản lý quỹ cam kết chi trả đầy đủ cho hơn 9.600 người tham gia và nói quyền lợi của họ sẽ không bị ảnh hưởng, dù chưa công bố nguồn tiền bù đắp.',
      'Luật sư Doãn Trung Kiên, người bào chữa cho ông Lương, nói thân chủ của ông bị bệnh tim và đã xin thay đổi biện pháp ngăn chặn, song đề nghị này chưa được chấp thuận.',
      'Thanh tra tỉnh từng kiểm tra quỹ vào năm 2023 nhưng không phát hiện sai phạm.',
    ],
  }),
];

export const vietnameseRight = readStatements(`
v1.0 p | Do vướng mặt bằng ở hai quận, chủ đầu tư đề nghị dời thời điểm khai thác metro số 4 từ tháng 12/2026 sang quý III/2028.
v1.1 p | Hiện vẫn còn 47 hộ ở phường Bến Gỗ không chịu giá đền bù nên chưa giao mặt bằng. | Bến Gỗ
v1.2 p | Theo ông Đặng Quốc Khải, vốn đầu tư có thể vượt 22.300 tỷ đồng, chủ yếu vì tỷ giá và chi phí nhân công. | Đặng Quốc Khải
v1.3 p | Ông Khải cho biết nhà thầu Nhật Bản không đòi bồi thường. | Khải, Nhật Bản | Ông Khải cho biết nhà thầu Nhật Bản đòi bồi thường.
v1.6 p | Bà Trịnh Thị Sáu cho rằng giá 38 triệu đồng mỗi m2 của quận chỉ bằng khoảng nửa giá thị trường. | Trịnh Thị Sáu
v1.0 t | The metro management board of Hai Lam has asked the city authorities to postpone the opening of Line 4 from December 2026 to the third quarter of 2028. | Hai Lam
v1.5 t | Deputy chair Lam Thi Ngoc Diem said there would be no forced clearance without first holding talks with each household. | Lam Thi Ngoc Diem | Deputy chair Lam Thi Ngoc Diem said there would be forced clearance without first holding talks with each household.
v1.4 t | 4號線全長16.2公里，其中高架段9.7公里、地下段6.5公里，設14座車站。
v1.8 t | 1号线于2023年8月开通，比计划晚了5年，目前日均客流5.8万人次。
v1.7 t | 交通専門家のブー・ホアイ・ナム（Vũ Hoài Nam）氏は、用地収用を独立した事業として切り離さなければ、今後のメトロ路線も同様に遅れるとの見方を示した。 | ブー・ホアイ・ナム, Vũ Hoài Nam
v2.0 p | Thuế chống bán phá giá của Mỹ với cá tra phi lê của Thủy sản Đại Phú được hạ từ 0,29 USD còn 0,09 USD mỗi kg. | Mỹ, Thủy sản Đại Phú
v2.1 p | Vì nộp hồ sơ muộn 3 ngày, Vĩnh Lộc Seafood vẫn phải chịu mức thuế toàn quốc là 2,39 USD/kg. | Vĩnh Lộc Seafood
v2.2 p | Bà Huỳnh Mỹ Châu cho biết Đại Phú chưa định mở rộng nhà máy tại Đồng Tháp trong năm nay. | Huỳnh Mỹ Châu, Đại Phú, Đồng Tháp | Bà Huỳnh Mỹ Châu cho biết Đại Phú định mở rộng nhà máy tại Đồng Tháp trong năm nay.
v2.3 p | Năm 2026, xuất khẩu cá tra sang Mỹ được dự báo tăng 9%, lên khoảng 410 triệu USD. | Mỹ
v2.5 p | Hôm qua, cá tra nguyên liệu ở An Giang có giá 31.500 đồng/kg, thấp hơn tuần trước 1.200 đồng. | An Giang
v2.4 t | Phan The Vinh, the association's vice-chairman, rejected American catfish farmers' accusation that Vietnam subsidises feed. | Phan The Vinh, Vietnam | Phan The Vinh, the association's vice-chairman, accepted American catfish farmers' accusation that Vietnam subsidises feed.
v2.6 t | Le Van Tong, a fish farmer in Chau Loc district, said his family had left two of its five ponds empty because it could not get a bank loan. | Le Van Tong, Chau Loc
v2.7 t | 工商部表示將協助Vĩnh Lộc Seafood向美國國際貿易法院提出申訴。 | 工商部, Vĩnh Lộc Seafood, 美國國際貿易法院 | 工商部表示不會協助Vĩnh Lộc Seafood向美國國際貿易法院提出申訴。
v2.8 t | 目前美国是越南巴沙鱼的第二大市场，仅次于中国，约占出口额的18%。 | 美国, 越南, 中国
v2.2 t | ダイフー（Đại Phú）のフイン・ミー・チャウ社長は、今回の結果を「より公平だ」と述べた。 | ダイフー, Đại Phú, フイン・ミー・チャウ
v3.0 p | Ông Tạ Đình Lương, cựu Giám đốc Quỹ Hưu trí An Nhàn, bị bắt tạm giam ngày 19/1 về tội lừa đảo chiếm đoạt tài sản. | Tạ Đình Lương, Quỹ Hưu trí An Nhàn
v3.1 p | Cơ quan điều tra xác định ông Lương và bà Ngô Thị Bích Hạnh đã làm giả 312 hồ sơ lương hưu để chiếm đoạt hơn 86 tỷ đồng. | Lương, Ngô Thị Bích Hạnh
v3.2 p | Bà Hạnh không bị tạm giam vì đang nuôi con dưới 36 tháng tuổi. | Hạnh | | Bà Hạnh được tại ngoại do đang nuôi con nhỏ dưới 36 tháng tuổi
v3.3 p | Ông Lương khai rằng mình không hưởng lợi cá nhân. | Lương | Ông Lương khai rằng mình có hưởng lợi cá nhân.
v3.4 p | Công an đã phong tỏa 7 bất động sản và thu 11,4 tỷ đồng tiền mặt, theo Đại tá Mai Xuân Thọ. | Mai Xuân Thọ
v3.4 t | Colonel Mai Xuan Tho, deputy director of the provincial police, did not rule out charging more people. | Mai Xuan Tho | Colonel Mai Xuan Tho, deputy director of the provincial police, ruled out charging more people.
v3.8 t | Provincial inspectors examined the fund in 2023 but found no wrongdoing. | | Provincial inspectors examined the fund in 2023 and found wrongdoing.
v3.6 t | 基金管理委員會承諾全額給付逾9,600名參加者，但尚未公布填補資金的來源。
v3.5 t | 事件は、退職した教師のカオ・ティ・ニャン（Cao Thị Nhàn）さんが年金を受け取りに行った際に発覚した。 | カオ・ティ・ニャン, Cao Thị Nhàn
v3.7 t | 律师尹忠坚（Doãn Trung Kiên）说，其当事人患有心脏病，已申请变更强制措施，但尚未获批准。 | 尹忠坚, Doãn Trung Kiên
`);

export const vietnameseWrong = readWrong(`
v1.1 number | Dự án đến nay mới đạt 65,1% khối lượng.
v1.5 date | Bà Lâm Thị Ngọc Diễm yêu cầu quận Hòa Tân hoàn tất giải phóng mặt bằng trước ngày 30/9.
v1.4 name | Tuyến số 4 nối khu đô thị Bến Gỗ với sân bay Hải Lâm.
v1.3 negation | Mr Khai confirmed that the Japanese contractor had demanded compensation.
v1.6 attribution | Ông Đặng Quốc Khải nói mức giá 38 triệu đồng mỗi m2 chỉ bằng khoảng một nửa giá thị trường.
v1.5 quote | Bà Diễm nói sẽ cưỡng chế nếu chưa đối thoại với từng hộ dân. | nhấn mạnh sẽ phải cưỡng chế nếu chưa đối thoại với từng hộ dân
v1.4+8 stitched | Tuyến số 4 với 14 nhà ga hiện phục vụ trung bình 58.000 lượt khách mỗi ngày.
v1.7 name | Transport expert Dang Quoc Khai said future metro lines would be just as late unless land clearance became a separate project.
v2.3 number | Hiệp hội Chế biến Cá tra dự báo xuất khẩu sang Mỹ năm 2026 đạt khoảng 140 triệu USD.
v2.0 date | The US Department of Commerce announced the final results of its 21st administrative review on May 1.
v2.1 name | Công ty Thủy sản Đại Phú phải chịu mức thuế toàn quốc 2,39 USD mỗi kg do nộp hồ sơ trễ 3 ngày.
v2.4 negation | Ông Phan Thế Vinh thừa nhận Việt Nam trợ giá thức ăn cho người nuôi cá.
v2.4 attribution | Huynh My Chau, chief executive of Dai Phu, rejected the American catfish farmers' accusation of feed subsidies.
v2.2 quote | Bà Huỳnh Mỹ Châu nói kết quả này bất công hơn. | nói kết quả này “bất công hơn”
v2.6+5 stitched | Ông Lê Văn Tòng cho biết gia đình ông bán cá tra với giá 31.500 đồng mỗi kg và chỉ hòa vốn.
v2.3 outlet | Theo Báo Sông Thượng, Hiệp hội Chế biến Cá tra dự báo xuất khẩu sang Mỹ năm 2026 đạt khoảng 410 triệu USD.
v3.4 number | Công an đã thu giữ 14,1 tỷ đồng tiền mặt.
v3.8 date | Provincial inspectors checked the fund in 2024 but found no wrongdoing.
v3.5 name | Vụ việc bị phát hiện khi bà Ngô Thị Bích Hạnh, một giáo viên nghỉ hưu, đến nhận lương.
v3.8 negation | Thanh tra tỉnh từng kiểm tra quỹ vào năm 2023 và đã phát hiện sai phạm.
v3.7 attribution | Đại tá Mai Xuân Thọ nói ông Lương bị bệnh tim và đã xin thay đổi biện pháp ngăn chặn.
v3.3 quote | Ông Lương thừa nhận việc hưởng lợi cá nhân. | thừa nhận việc hưởng lợi cá nhân
v3.2+4 stitched | Police froze seven properties belonging to Ms Hanh, who has been released pending trial.
v3.7 name | Lawyer Mai Xuan Tho, who is defending Mr Luong, said his client had heart disease.
`);
