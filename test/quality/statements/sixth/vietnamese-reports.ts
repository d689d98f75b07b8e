import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** Shrimps, a flash flood, bribes, telephones at school, in Vietnamese; all of it is invented. */
export const vietnameseReports = [
  inventArticle({
    id: 'shrimp-vi',
    dump: 'business-vi.txt',
    outlet: 'Báo Sông Hạ',
    title: 'Thủy sản Hải Triều lãi gấp rưỡi nhờ tôm xuất khẩu',
    language: 'vi',
    published: '2032-07-28',
    body: [
      'Công ty thủy sản Hải Triều lãi 186 tỷ đồng trong quý II, gấp rưỡi cùng kỳ năm ngoái, nhờ xuất khẩu tôm sang Nhật Bản và Hàn Quốc.',
      'Doanh thu đạt 1.420 tỷ đồng, trong đó thị trường Nhật Bản chiếm 45% và Hàn Quốc 22%.',
      'Tổng giám đốc Mạc Thị Kiều cho biết công ty sẽ xây thêm một nhà máy ở huyện Cồn Lau nếu được tỉnh giao đất trước tháng 10.',
      'Tuy nhiên, chi phí thức ăn cho tôm tăng 18%, và Hiệp hội Thủy sản cảnh báo giá tôm có thể giảm vào cuối năm.',
      'Cổ đông lớn nhất, quỹ An Thịnh Capital, đã bán 3 triệu cổ phiếu trong tháng 6, giảm tỷ lệ sở hữu từ 24% xuống 19%.',
    ],
  }),
  inventArticle({
    id: 'flood-vi',
    dump: 'weather-vi.txt',
    outlet: 'Bình Khê Online',
    title: 'Lũ quét ở Nậm Cáy, 5 người chết',
    language: 'vi',
    published: '2032-09-05',
    body: [
      'Mưa lớn từ đêm 3 đến sáng 4 tháng 9 gây lũ quét tại xã Nậm Cáy, làm 5 người chết, 3 người mất tích và 62 ngôi nhà bị cuốn trôi.',
      'Chủ tịch huyện Lò Văn Tấn nói đường vào xã bị sạt lở ở 14 điểm, lực lượng cứu hộ phải đi bộ gần 20 km.',
      'Bộ đội đã đưa 430 người dân, phần lớn là người già và trẻ em, đến trường tiểu học Bản Lũng.',
      'Ông Tấn phủ nhận tin đồn trên mạng rằng hồ thủy điện Suối Trăng xả nước gây lũ; công ty vận hành hồ cho hay cửa xả đóng từ ngày 1 tháng 9.',
      'Cơ quan khí tượng dự báo mưa sẽ giảm từ ngày 6, nhưng nguy cơ sạt lở vẫn rất cao.',
    ],
  }),
  inventArticle({
    id: 'bribes-vi',
    dump: 'courts-vi.txt',
    outlet: 'Bình Khê Online',
    title: 'Cựu giám đốc đăng kiểm lãnh 8 năm tù',
    language: 'vi',
    published: '2032-11-23',
    body: [
      'Tòa án tỉnh Bình Khê chiều 22/11 tuyên phạt Cao Bá Lượng, cựu giám đốc Trung tâm Đăng kiểm, 8 năm tù về tội nhận hối lộ 2,7 tỷ đồng.',
      'Hai cấp dưới của ông là Phùng Thị Nhàn và Tạ Quang Đức lãnh lần lượt 4 năm tù và 3 năm tù treo.',
      'Theo cáo trạng, từ năm 2028 đến năm 2031, trung tâm đã bỏ qua lỗi của hơn 1.900 xe tải để đổi lấy tiền của các chủ xe.',
      'Ông Lượng thừa nhận đã nhận tiền nhưng khai chỉ giữ lại một phần ba, còn lại chia cho nhân viên; luật sư Từ Ngọc Hân đề nghị giảm nhẹ vì ông đã nộp lại 900 triệu đồng.',
      'Viện kiểm sát trước đó đề nghị mức án 9 đến 10 năm.',
    ],
  }),
  inventArticle({
    id: 'phones-vi',
    dump: 'education-vi.txt',
    outlet: 'Báo Sông Hạ',
    title: 'Hòa Lạc Hạ cấm điện thoại trong giờ học',
    language: 'vi',
    published: '2032-02-18',
    body: [
      'Từ ngày 1 tháng 3, toàn bộ 46 trường trung học ở thành phố Hòa Lạc Hạ sẽ cấm học sinh dùng điện thoại trong giờ học, trừ khi giáo viên cho phép.',
      'Giám đốc Sở Giáo dục Viên Minh Thư cho biết trong đợt thí điểm tại 8 trường, số vụ vi phạm kỷ luật giảm 40%, còn điểm thi gần như không đổi.',
      'Khảo sát 2.000 phụ huynh cho thấy 71% ủng hộ, 18% phản đối, số còn lại không có ý kiến.',
      'Học sinh Đàm Gia Huy, 16 tuổi, lo ngại sẽ không liên lạc được với gia đình khi khẩn cấp, trong khi hiệu trưởng Ninh Thị Sen nói văn phòng trường luôn có điện thoại bàn.',
      'Sở sẽ đánh giá lại quy định sau một năm.',
    ],
  }),
];

export const vietnameseRight = readStatements(`
shrimp-vi.0 p | Nhờ xuất khẩu tôm sang Nhật Bản và Hàn Quốc, lợi nhuận quý II của Hải Triều tăng 50% so với cùng kỳ, đạt 186 tỷ đồng. | Hải Triều | Lợi nhuận quý II của Hải Triều không tăng.
shrimp-vi.1 p | Nhật Bản và Hàn Quốc cộng lại chiếm 67% doanh thu.
shrimp-vi.2 p | Điều kiện để công ty xây nhà máy mới ở Cồn Lau là tỉnh giao đất trước tháng 10, bà Mạc Thị Kiều nói. | Cồn Lau, Mạc Thị Kiều | Công ty sẽ không xây nhà máy mới ở Cồn Lau, bà Mạc Thị Kiều nói.
shrimp-vi.3 p | Theo cảnh báo của Hiệp hội Thủy sản, cuối năm giá tôm có khả năng đi xuống.
shrimp-vi.4 p | Sau khi bán 3 triệu cổ phiếu hồi tháng 6, An Thịnh Capital chỉ còn nắm 19%. | An Thịnh Capital
shrimp-vi.0 t | Hải Triều made a profit of 186 billion dong in the second quarter, one and a half times as much as a year earlier. | Hải Triều
shrimp-vi.3 t | 蝦飼料成本上漲18%，漁業協會警告年底蝦價可能下跌。
shrimp-vi.4 t | 最大股东An Thịnh Capital在6月卖出300万股，持股比例从24%降至19%。 | An Thịnh Capital | 最大股东An Thịnh Capital在6月没有卖出股份。
shrimp-vi.1 t | 売上高は1兆4200億ドンで、日本が45%、韓国が22%を占める。
flood-vi.0 p | Trận lũ quét ở xã Nậm Cáy khiến 5 người thiệt mạng và cuốn trôi 62 ngôi nhà. | Nậm Cáy | Trận lũ quét ở xã Nậm Cáy không khiến ai thiệt mạng.
flood-vi.0 p | Ba người vẫn mất tích sau trận lũ.
flood-vi.1 p | Vì đường sạt lở ở 14 chỗ, đội cứu hộ phải cuốc bộ gần 20 km, theo ông Lò Văn Tấn. | Lò Văn Tấn
flood-vi.2 p | Bộ đội sơ tán 430 người, đa số là người già và trẻ em, đến trường tiểu học Bản Lũng. | Bản Lũng
flood-vi.3 p | Ông Tấn bác bỏ tin đồn cho rằng lũ là do hồ Suối Trăng xả nước. | Suối Trăng | Ông Tấn thừa nhận lũ là do hồ Suối Trăng xả nước.
flood-vi.4 p | Mưa được dự báo giảm từ ngày 6, song nguy cơ sạt lở còn rất lớn.
flood-vi.0 t | The flash flood in Nậm Cáy left five people dead and three missing. | Nậm Cáy | The flash flood in Nậm Cáy left nobody dead.
flood-vi.1 t | 縣主席Lò Văn Tấn說，進村道路有14處坍方，救難人員必須步行近20公里。 | Lò Văn Tấn
flood-vi.2 t | 軍は住民430人を小学校に避難させ、その多くは高齢者と子どもだった。
flood-vi.4 t | 气象部门预计6日起雨势减弱，但滑坡风险仍然很高。 | | 气象部门预计6日起雨势减弱，滑坡风险已不高。
bribes-vi.0 p | Ngày 22 tháng 11, ông Cao Bá Lượng bị kết án 8 năm tù vì nhận hối lộ 2,7 tỷ đồng. | Cao Bá Lượng | Ông Cao Bá Lượng không bị kết án tù.
bribes-vi.1 p | Bà Phùng Thị Nhàn bị phạt 4 năm tù; ông Tạ Quang Đức nhận án treo 3 năm. | Phùng Thị Nhàn, Tạ Quang Đức
bribes-vi.2 p | Cáo trạng nêu rằng từ năm 2028 đến năm 2031, trung tâm nhận tiền của các chủ xe để bỏ qua lỗi của xe tải.
bribes-vi.3 p | Ông Lượng khai đã chia hai phần ba số tiền cho nhân viên.
bribes-vi.3 p | Luật sư Từ Ngọc Hân xin giảm nhẹ hình phạt, nêu lý do thân chủ đã trả lại 900 triệu đồng. | Từ Ngọc Hân
bribes-vi.0+4 p | Mức án 8 năm của ông Lượng nhẹ hơn mức 9 đến 10 năm mà viện kiểm sát đề nghị.
bribes-vi.0 t | Cao Bá Lượng, the former head of the inspection centre, was sentenced to eight years in prison for taking 2.7 billion dong in bribes. | Cao Bá Lượng
bribes-vi.1 t | 他的兩名下屬分別被判4年徒刑和3年緩刑。
bribes-vi.4 t | 検察は懲役9年から10年を求刑していた。 | | 検察は懲役を求刑していなかった。
bribes-vi.3 t | 他承认收了钱，但供称自己只留下三分之一。
phones-vi.0 p | Kể từ 1/3, học sinh của 46 trường trung học ở Hòa Lạc Hạ không được dùng điện thoại trong giờ học nếu giáo viên không cho phép. | Hòa Lạc Hạ
phones-vi.1 p | Ở 8 trường thí điểm, vi phạm kỷ luật giảm 40% nhưng điểm thi hầu như giữ nguyên, bà Viên Minh Thư cho hay. | Viên Minh Thư
phones-vi.2 p | Có 71% trong số 2.000 phụ huynh được hỏi tán thành, 11% không nêu ý kiến. | | Đa số trong 2.000 phụ huynh được hỏi không tán thành.
phones-vi.3 p | Theo hiệu trưởng Ninh Thị Sen, văn phòng trường lúc nào cũng có điện thoại bàn. | Ninh Thị Sen
phones-vi.4 p | Một năm sau, Sở sẽ xem xét lại quy định.
phones-vi.0 t | All 46 secondary schools in Hòa Lạc Hạ will ban telephones in class from March 1 unless a teacher allows them. | Hòa Lạc Hạ | The 46 secondary schools in Hòa Lạc Hạ will not ban telephones in class.
phones-vi.2 t | 對2000名家長的調查顯示，71%支持，18%反對。
phones-vi.1 t | 8校での試行では、規律違反が40%減った一方、試験の点数はほとんど変わらなかった。
phones-vi.4 t | 教育局将在一年后重新评估这项规定。
`);

export const vietnameseWrong = readWrong(`
shrimp-vi.0 scale | Hải Triều lãi 186 triệu đồng trong quý II.
shrimp-vi.0 opposite | Hải Triều lỗ 186 tỷ đồng trong quý II.
shrimp-vi.1 exchanged | Thị trường Hàn Quốc chiếm 45% doanh thu và Nhật Bản 22%.
shrimp-vi.2 condition | Công ty sẽ xây thêm một nhà máy ở huyện Cồn Lau, tổng giám đốc Mạc Thị Kiều cho biết.
shrimp-vi.2 plan | Công ty đã xây thêm một nhà máy ở huyện Cồn Lau.
shrimp-vi.3 hedge | Giá tôm sẽ giảm vào cuối năm.
shrimp-vi.4 roles | Quỹ An Thịnh Capital đã mua 3 triệu cổ phiếu trong tháng 6.
shrimp-vi.4 exchanged | An Thịnh Capital tăng tỷ lệ sở hữu từ 19% lên 24%.
shrimp-vi.0 outlet | Theo Bình Khê Online, Hải Triều lãi 186 tỷ đồng trong quý II.
flood-vi.0 exchanged | Lũ quét làm 3 người chết và 5 người mất tích.
flood-vi.1 unit | Lực lượng cứu hộ phải đi bộ gần 20 mét.
flood-vi.2 scope | Toàn bộ 430 người được đưa đi là người già và trẻ em.
flood-vi.3 opposite | Ông Tấn xác nhận tin đồn rằng hồ Suối Trăng xả nước gây lũ.
flood-vi.3 cause | Lũ quét là do hồ thủy điện Suối Trăng xả nước.
flood-vi.3 attribution | Chủ tịch huyện Lò Văn Tấn cho hay cửa xả đóng từ ngày 1 tháng 9.
flood-vi.4 opposite | Cơ quan khí tượng dự báo mưa sẽ tăng từ ngày 6.
flood-vi.2 name | Bộ đội đã đưa 430 người dân đến trường tiểu học Nậm Cáy.
bribes-vi.0 roles | Cao Bá Lượng bị phạt tù về tội đưa hối lộ 2,7 tỷ đồng.
bribes-vi.0 name | Tòa án tuyên phạt Từ Ngọc Hân 8 năm tù về tội nhận hối lộ.
bribes-vi.1 exchanged | Tạ Quang Đức lãnh 4 năm tù, còn Phùng Thị Nhàn lãnh 3 năm tù treo.
bribes-vi.2 date | Trung tâm bỏ qua lỗi của xe tải từ năm 2018 đến năm 2031.
bribes-vi.3 part | Ông Lượng khai giữ lại toàn bộ số tiền.
bribes-vi.3 opposite | Ông Lượng phủ nhận đã nhận tiền.
bribes-vi.0+4 comparison | Viện kiểm sát đề nghị mức án thấp hơn mức tòa tuyên.
bribes-vi.4 attribution | Luật sư Từ Ngọc Hân đề nghị mức án 9 đến 10 năm.
bribes-vi.3 quote altered | Ông Lượng thừa nhận đã nhận tiền. | Ông Lượng thừa nhận đã vay tiền
phones-vi.0 condition | Học sinh ở Hòa Lạc Hạ bị cấm dùng điện thoại trong giờ học, kể cả khi giáo viên cho phép.
phones-vi.1 comparison | Trong đợt thí điểm, số vụ vi phạm kỷ luật tăng 40%.
phones-vi.1 negation | Trong đợt thí điểm, điểm thi thay đổi nhiều.
phones-vi.2 exchanged | Khảo sát cho thấy 18% phụ huynh ủng hộ, 71% phản đối.
phones-vi.3 attribution | Hiệu trưởng Ninh Thị Sen lo ngại sẽ không liên lạc được với gia đình khi khẩn cấp.
phones-vi.4 order | Sở đã đánh giá lại quy định từ một năm trước.
phones-vi.0 date | Quy định cấm điện thoại bắt đầu từ ngày 1 tháng 5.
phones-vi.0 scope | Chỉ 8 trường trung học ở Hòa Lạc Hạ sẽ cấm điện thoại từ ngày 1 tháng 3.
`);
