import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** Shoes and an underground railway, in Vietnamese; all of it is invented. */
export const vietnameseReports = [
  inventArticle({
    id: 'shoes',
    dump: 'labour.txt',
    outlet: 'Báo Sông Tiền',
    title: 'Công ty giày Thuận Khang tuyển thêm 2.500 công nhân',
    language: 'vi',
    published: '2026-03-31',
    body: [
      'Công ty giày Thuận Khang cho biết ngày 30/3 sẽ tuyển thêm 2.500 công nhân cho nhà máy ở Bình Dương trong quý II.',
      'Lương khởi điểm là 8,6 triệu đồng mỗi tháng, cao hơn 7% so với năm ngoái.',
      'Giám đốc nhân sự Đỗ Thị Hồng Vân nói: "Chúng tôi không thiếu đơn hàng, chúng tôi thiếu người."',
      'Theo bà Vân, đơn hàng từ châu Âu đã tăng 1/3 kể từ tháng 10/2025.',
      'Liên đoàn Lao động tỉnh cho biết khoảng 12.000 lao động địa phương vẫn đang thất nghiệp, phần lớn trên 40 tuổi.',
      'Công ty bác bỏ thông tin cho rằng họ không nhận người trên 40 tuổi.',
      'Ông Lê Quang Dũng, chủ tịch công đoàn công ty, đề nghị xây thêm nhà trẻ và ký túc xá cho công nhân.',
      'Thuận Khang đạt doanh thu 4.150 tỷ đồng trong năm 2025, nhưng chưa công bố lợi nhuận.',
    ],
  }),
  inventArticle({
    id: 'metro',
    dump: 'transport.txt',
    outlet: 'Thời báo Đông Hải',
    title: 'Hà Nội khởi công tuyến metro Hồ Tây - Đông Anh',
    language: 'vi',
    published: '2026-06-24',
    body: [
      'Hà Nội sáng 23/6 khởi công tuyến metro Hồ Tây - Đông Anh dài 18,4 km với tổng vốn đầu tư 52.000 tỷ đồng.',
      'Tuyến gồm 14 ga, trong đó có 5 ga ngầm, dự kiến vận hành vào tháng 12/2031.',
      'Ngân hàng Phát triển Châu Á cho vay 60% số vốn, phần còn lại lấy từ ngân sách thành phố.',
      'Phó chủ tịch thành phố Trịnh Hoài Nam khẳng định: "Tiến độ có thể gấp, nhưng chất lượng thì không được vội."',
      'Khoảng 630 hộ dân phải di dời, và đến nay 540 hộ đã nhận tiền đền bù.',
      'Chuyên gia giao thông Vũ Minh Hạnh cho rằng tuyến này sẽ không giảm được ùn tắc nếu thiếu xe buýt kết nối.',
      'Nhà thầu Hàn Quốc Daesung Rail sẽ cung cấp 20 đoàn tàu, mỗi đoàn bốn toa.',
      'Thành phố chưa quyết định giá vé.',
    ],
  }),
];

export const vietnameseRight = readStatements(`
shoes.0 p | Thuận Khang sẽ tuyển thêm 2.500 công nhân cho nhà máy tại Bình Dương trong quý 2. | Thuận Khang, Bình Dương
shoes.1 p | Công nhân được trả lương khởi điểm 8,6 triệu đồng/tháng, tăng 7% so với năm ngoái.
shoes.3 p | Bà Vân cho biết đơn hàng từ châu Âu đã tăng một phần ba từ tháng 10/2025. | Vân, châu Âu
shoes.4 p | Theo Liên đoàn Lao động tỉnh, khoảng 12.000 người lao động ở địa phương còn thất nghiệp, đa số trên 40 tuổi. | Liên đoàn Lao động
shoes.5 p | Không, công ty phủ nhận thông tin rằng họ không nhận người trên 40 tuổi. | | Có, công ty thừa nhận rằng họ không nhận người trên 40 tuổi.
shoes.7 p | Doanh thu năm 2025 của Thuận Khang là 4.150 tỷ đồng, còn lợi nhuận thì chưa được công bố. | Thuận Khang | Doanh thu năm 2025 của Thuận Khang là 4.150 tỷ đồng, còn lợi nhuận thì đã được công bố.
shoes.0 p | Báo Sông Tiền đưa tin công ty giày Thuận Khang sẽ tuyển thêm 2.500 công nhân. | Báo Sông Tiền, Thuận Khang
shoes.0 t | The shoe company Thuan Khang said on March 30 that it would hire 2,500 more workers for its Binh Duong factory in the second quarter. | Thuan Khang, Binh Duong
shoes.2 t | 人資主管杜氏紅雲（Đỗ Thị Hồng Vân）說，公司不缺訂單，缺的是人。 | 杜氏紅雲
shoes.7 t | トゥアンカン（Thuận Khang）の2025年の売上高は4兆1500億ドンだったが、利益はまだ公表していない。 | トゥアンカン
shoes.1 t | 起薪为每月860万越南盾，比去年高7%。
shoes.5 t | The company denied reports that it does not hire people over 40. | | The company admitted that it does not hire people over 40.
metro.0 p | Sáng 23/6, Hà Nội khởi công tuyến metro Hồ Tây - Đông Anh dài 18,4 km, tổng vốn 52.000 tỷ đồng. | Hà Nội, Hồ Tây, Đông Anh
metro.1 p | Tuyến có 14 ga, gồm 5 ga ngầm, và dự kiến hoạt động từ tháng 12 năm 2031.
metro.2 p | Ngân hàng Phát triển Châu Á cho vay 60% vốn, còn lại do ngân sách thành phố chi trả. | Ngân hàng Phát triển Châu Á
metro.4 p | Đến nay, 540 trong khoảng 630 hộ phải di dời đã nhận tiền đền bù.
metro.5 p | Chuyên gia Vũ Minh Hạnh cho rằng nếu thiếu xe buýt kết nối, tuyến này sẽ không giúp giảm ùn tắc. | Vũ Minh Hạnh | Chuyên gia Vũ Minh Hạnh cho rằng dù thiếu xe buýt kết nối, tuyến này vẫn sẽ giúp giảm ùn tắc.
metro.7 p | Chưa, giá vé vẫn chưa được thành phố quyết định. | | Rồi, giá vé đã được thành phố quyết định.
metro.0 p | Theo Thời báo Đông Hải, tuyến metro Hồ Tây - Đông Anh có tổng vốn đầu tư 52.000 tỷ đồng. | Thời báo Đông Hải, Hồ Tây, Đông Anh
metro.0 t | Hanoi broke ground on June 23 on the 18.4-kilometer Ho Tay-Dong Anh metro line, with a total investment of 52 trillion dong. | Hanoi, Ho Tay, Dong Anh
metro.2 t | アジア開発銀行が資金の60%を融資し、残りは市の予算で賄う。 | アジア開発銀行
metro.4 t | 约630户居民须搬迁，至今已有540户领到补偿款。
metro.6 t | 韓國承包商Daesung Rail將供應20列列車，每列四節車廂。 | Daesung Rail, 韓國
metro.3 t | Trinh Hoai Nam (Trịnh Hoài Nam), vice chairman of the city, said that while the schedule may be tight, quality must not be rushed. | Trinh Hoai Nam
`);

export const vietnameseWrong = readWrong(`
shoes.1 number | Lương khởi điểm là 6,8 triệu đồng mỗi tháng.
shoes.7 number | Thuan Khang had revenue of 415 billion dong in 2025.
shoes.5 negation | Công ty thừa nhận họ không nhận người trên 40 tuổi.
shoes.3 date | Theo bà Vân, đơn hàng từ châu Âu đã tăng 1/3 kể từ tháng 8/2025.
shoes.6 name | Ông Lê Quang Hùng, chủ tịch công đoàn công ty, đề nghị xây thêm nhà trẻ.
shoes.4 attribution | Bà Đỗ Thị Hồng Vân cho biết khoảng 12.000 lao động địa phương vẫn đang thất nghiệp.
shoes.2 quote | Bà Đỗ Thị Hồng Vân nói công ty không thiếu đơn hàng mà "thiếu tiền." | Chúng tôi không thiếu đơn hàng, chúng tôi thiếu tiền.
shoes.0+4 stitched | Phần lớn trong số 2.500 công nhân được tuyển thêm là người trên 40 tuổi.
metro.4 number | Đến nay 450 hộ trong số các hộ phải di dời đã nhận tiền đền bù.
metro.0 number | 河内地铁新线总投资为5.2万亿越南盾。
metro.1 date | Tuyến metro dự kiến vận hành vào tháng 12/2030.
metro.2 name | Ngân hàng Thế giới cho vay 60% số vốn.
metro.5 negation | Chuyên gia Vũ Minh Hạnh cho rằng tuyến này vẫn sẽ giảm được ùn tắc dù thiếu xe buýt kết nối.
metro.3 attribution | Chuyên gia Vũ Minh Hạnh khẳng định tiến độ có thể gấp nhưng chất lượng không được vội.
metro.2+6 stitched | Daesung Rail cho vay 60% số vốn của tuyến metro.
metro.3 quote | Ông Trịnh Hoài Nam khẳng định "an toàn thì không được vội." | Tiến độ có thể gấp, nhưng an toàn thì không được vội.
metro.0 outlet | Báo Sông Tiền đưa tin Hà Nội khởi công tuyến metro Hồ Tây - Đông Anh dài 18,4 km.
metro.7 negation | The city has already decided on ticket prices.
`);
