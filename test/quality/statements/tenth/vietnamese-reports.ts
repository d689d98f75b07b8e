import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** Shrimps and a storm, in Vietnamese; all of it is invented. */
export const vietnameseReports = [
  inventArticle({
    id: 'shrimp',
    dump: 'shrimp.txt',
    outlet: 'Báo Kinh Tế Duyên Hải',
    title: 'Xuất khẩu tôm của tỉnh An Hòa tăng mạnh trong nửa đầu năm',
    language: 'vi',
    published: '2026-07-14',
    body: [
      'Sở Công Thương tỉnh An Hòa cho biết kim ngạch xuất khẩu tôm sáu tháng đầu năm đạt 386 triệu USD, tăng 22,5% so với cùng kỳ năm ngoái.',
      'Nhật Bản là thị trường lớn nhất, chiếm khoảng một phần ba tổng kim ngạch, tiếp theo là Hàn Quốc với 18%.',
      'Ông Đặng Quốc Trường, giám đốc Công ty Thủy sản Minh Lợi, nói doanh nghiệp đã ký đơn hàng đến hết tháng 11.',
      '“Giá thức ăn tăng nhanh hơn giá tôm, người nuôi gần như không có lãi”, bà Lâm Thị Hồng Cúc, chủ ba ao nuôi ở huyện Phú Giang, than thở.',
      'Tỉnh đặt mục tiêu xuất khẩu 800 triệu USD trong năm 2026 và mở rộng diện tích nuôi lên 14.200 ha.',
      'Phó giám đốc Sở Nông nghiệp Trần Bá Lộc bác bỏ thông tin cho rằng dịch đốm trắng đã lan ra toàn tỉnh.',
      'Theo ông Lộc, dịch chỉ xuất hiện tại 27 hộ ở hai xã và đã được khống chế từ ngày 5/7.',
    ],
  }),
  inventArticle({
    id: 'storm',
    dump: 'storm.txt',
    outlet: 'Tin Miền Biển',
    title: 'Bão số 6 đổ bộ, hơn 9.000 ngôi nhà tốc mái',
    language: 'vi',
    published: '2026-10-06',
    body: [
      'Bão số 6 đổ bộ vào huyện Hải Vĩnh rạng sáng 5/10 với sức gió mạnh nhất 118 km/h, làm 6 người chết và 41 người bị thương.',
      'Theo Ban Chỉ huy Phòng chống thiên tai tỉnh, 9.340 ngôi nhà bị tốc mái và 212 tàu cá bị chìm.',
      'Chủ tịch tỉnh Vũ Đình Khải cho biết đã sơ tán 63.000 người trước khi bão vào.',
      'Ông Khải khẳng định hồ chứa Suối Ngà không xả lũ trong đêm bão, trái với tin đồn trên mạng xã hội.',
      'Anh Phan Văn Tiệp, ngư dân xã Cồn Lá, kể: “Tôi ôm can nhựa trôi bốn tiếng mới được cứu”.',
      'Thiệt hại ban đầu ước tính 1.450 tỷ đồng, gần gấp đôi cơn bão năm 2021.',
      'Toàn bộ học sinh trong tỉnh sẽ nghỉ học đến hết ngày 9/10, và khoảng 70% hộ dân vẫn chưa có điện.',
    ],
  }),
];

export const vietnameseRight = readStatements(`
shrimp.0 p | Kim ngạch xuất khẩu tôm của tỉnh An Hòa trong nửa đầu năm đạt 386 triệu đô la Mỹ, tăng 22,5% so với cùng kỳ. | An Hòa | Kim ngạch xuất khẩu tôm của tỉnh An Hòa trong nửa đầu năm đạt 386 triệu đô la Mỹ, không tăng so với cùng kỳ.
shrimp.1 p | Nhật Bản là thị trường lớn nhất với khoảng 1/3 kim ngạch, còn Hàn Quốc đứng thứ hai với 18%. | Nhật Bản, Hàn Quốc | Nhật Bản không phải là thị trường lớn nhất.
shrimp.2 p | Ông Đặng Quốc Trường cho biết Công ty Thủy sản Minh Lợi đã có đơn hàng đến hết tháng 11. | Đặng Quốc Trường, Công ty Thủy sản Minh Lợi | Ông Đặng Quốc Trường cho biết Công ty Thủy sản Minh Lợi chưa có đơn hàng đến hết tháng 11.
shrimp.3 p | Bà Lâm Thị Hồng Cúc nói người nuôi gần như không có lãi vì giá thức ăn tăng nhanh hơn giá tôm. | Lâm Thị Hồng Cúc | Bà Lâm Thị Hồng Cúc nói người nuôi vẫn có lãi.
shrimp.5 p | Ông Trần Bá Lộc, Phó giám đốc Sở Nông nghiệp, phủ nhận việc dịch đốm trắng đã lan ra toàn tỉnh. | Trần Bá Lộc, Sở Nông nghiệp | Ông Trần Bá Lộc, Phó giám đốc Sở Nông nghiệp, xác nhận dịch đốm trắng đã lan ra toàn tỉnh.
shrimp.6 p | Theo Báo Kinh Tế Duyên Hải, ông Lộc nói dịch chỉ xảy ra ở 27 hộ thuộc hai xã và đã được kiểm soát từ ngày 5 tháng 7. | Báo Kinh Tế Duyên Hải, Lộc | Theo Báo Kinh Tế Duyên Hải, ông Lộc nói dịch chưa được kiểm soát.
shrimp.0 t | An Hoa province's shrimp exports reached $386 million in the first six months of the year, up 22.5 percent from a year earlier, according to its Department of Industry and Trade. | An Hoa
shrimp.1 t | 日本是最大的市場,約占總額的三分之一,其次是韓國,占18%。 | 日本, 韓國
shrimp.5 t | 农业厅副厅长陈伯禄(Trần Bá Lộc)否认白斑病已蔓延至全省的说法。 | 陈伯禄, Trần Bá Lộc | 农业厅副厅长陈伯禄(Trần Bá Lộc)承认白斑病已蔓延至全省。
shrimp.4 t | 同省は2026年に8億ドルの輸出を目標とし、養殖面積を1万4200ヘクタールに広げる計画だ。
storm.0 p | Bão số 6 khiến 6 người thiệt mạng và 41 người bị thương khi đổ bộ vào huyện Hải Vĩnh rạng sáng ngày 5 tháng 10. | Hải Vĩnh | Bão số 6 không khiến ai thiệt mạng khi đổ bộ vào huyện Hải Vĩnh rạng sáng ngày 5 tháng 10.
storm.1 p | Bão làm tốc mái 9.340 căn nhà và đánh chìm 212 tàu cá, theo Ban Chỉ huy Phòng chống thiên tai tỉnh. | Ban Chỉ huy Phòng chống thiên tai
storm.2 p | Chủ tịch tỉnh Vũ Đình Khải nói 63.000 người đã được sơ tán trước khi bão đổ bộ. | Vũ Đình Khải | Chủ tịch tỉnh Vũ Đình Khải nói 63.000 người không được sơ tán trước khi bão đổ bộ.
storm.3 p | Ông Khải khẳng định hồ Suối Ngà không xả lũ vào đêm bão. | Khải, Suối Ngà | Ông Khải thừa nhận hồ Suối Ngà đã xả lũ vào đêm bão.
storm.4 p | Ngư dân Phan Văn Tiệp ở xã Cồn Lá kể rằng anh ôm can nhựa trôi suốt bốn giờ rồi mới được cứu. | Phan Văn Tiệp, Cồn Lá
storm.6 p | Tin Miền Biển cho biết học sinh toàn tỉnh được nghỉ học đến hết ngày 9 tháng 10 và khoảng 70% hộ dân chưa có điện trở lại. | Tin Miền Biển | Tin Miền Biển cho biết học sinh toàn tỉnh không được nghỉ học.
storm.3 t | Khai said the Suoi Nga reservoir did not release floodwater on the night of the storm, contrary to rumours on social media. | Khai, Suoi Nga | Khai said the Suoi Nga reservoir released floodwater on the night of the storm.
storm.2 t | 據《海域新聞》(Tin Miền Biển)報導,省主席武廷凱(Vũ Đình Khải)表示,颱風登陸前已疏散63,000人。 | 海域新聞, Tin Miền Biển, 武廷凱, Vũ Đình Khải | 據《海域新聞》(Tin Miền Biển)報導,省主席武廷凱(Vũ Đình Khải)表示,颱風登陸前沒有疏散63,000人。
storm.5 t | 初步估计损失为1.45万亿越南盾,接近2021年那场台风的两倍。
storm.0 t | 台風6号は10月5日未明にハイビン(Hải Vĩnh)県に上陸し、6人が死亡、41人が負傷した。 | ハイビン, Hải Vĩnh
`);

export const vietnameseWrong = readWrong(`
shrimp.0 number | Xuất khẩu tôm sáu tháng đầu năm của An Hòa đạt 368 triệu USD.
shrimp.6 date | Theo ông Lộc, dịch đã được khống chế từ ngày 15/7.
shrimp.1 name | 中国が最大の市場で、総額の約3分の1を占める。
shrimp.5 negation | Phó giám đốc Sở Nông nghiệp Trần Bá Lộc thừa nhận dịch đốm trắng đã lan ra toàn tỉnh.
shrimp.2+4 stitched | Ông Đặng Quốc Trường nói Công ty Thủy sản Minh Lợi đặt mục tiêu xuất khẩu 800 triệu USD trong năm 2026. | Ông Đặng Quốc Trường, giám đốc Công ty Thủy sản Minh Lợi, nói // mục tiêu xuất khẩu 800 triệu USD trong năm 2026
storm.2 number | Chủ tịch tỉnh Vũ Đình Khải cho biết đã sơ tán 36.000 người trước khi bão vào.
storm.6 date | Toàn bộ học sinh trong tỉnh sẽ nghỉ học đến hết ngày 19/10.
storm.3 negation | The Suoi Nga reservoir released floodwater on the night of the storm, Khai said.
storm.1 outlet | Theo Báo Kinh Tế Duyên Hải, 9.340 ngôi nhà bị tốc mái và 212 tàu cá bị chìm.
storm.4 quote | Anh Phan Văn Tiệp kể anh ôm can nhựa trôi bốn ngày mới được cứu. | Anh Phan Văn Tiệp, ngư dân xã Cồn Lá, kể: “Tôi ôm can nhựa trôi bốn ngày mới được cứu”.
`);
