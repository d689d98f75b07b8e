import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** A storm and a chip plant, in Vietnamese; all of it is invented. */
export const vietnameseReports = [
  inventArticle({
    id: 'vi-storm',
    dump: 'weather.txt',
    outlet: 'Bình Minh Nhật Báo',
    title: 'Bão Hải Yến đổ bộ Quảng Trị, hàng chục nghìn hộ mất điện',
    language: 'vi',
    published: '2026-10-15',
    body: [
      'Rạng sáng 14/10, bão Hải Yến đổ bộ vào Quảng Trị với sức gió cấp 11, giật cấp 13.',
      'Theo Ban chỉ huy phòng chống thiên tai tỉnh, 4 người chết, 21 người bị thương và 1.870 căn nhà tốc mái.',
      'Chính quyền đã sơ tán hơn 52.000 người trước khi bão vào bờ.',
      'Ông Đặng Khải Nguyên, Phó chủ tịch tỉnh, khẳng định không có hồ chứa nào bị vỡ.',
      'Khoảng 86.000 hộ dân mất điện; ngành điện dự kiến khôi phục hoàn toàn trước ngày 18/10.',
      'Tuyến đường sắt Bắc - Nam tê liệt 9 giờ do sạt lở tại huyện Hải Lăng.',
      'Thiệt hại ban đầu ước tính 640 tỷ đồng, trong đó nông nghiệp chiếm 45%.',
      '"Mái nhà bay đi thì lợp lại, miễn là người còn", bà Trương Thị Nhàn, 67 tuổi, nói.',
    ],
  }),
  inventArticle({
    id: 'vi-chip',
    dump: 'chips.txt',
    outlet: 'Thời Luận Phương Nam',
    title: 'Nhà máy kiểm thử chip 1,2 tỷ USD khởi công tại Bắc Giang',
    language: 'vi',
    published: '2026-08-20',
    body: [
      'Sáng 19/8, tập đoàn Hàn Quốc Daerim Micro khởi công nhà máy kiểm thử chip trị giá 1,2 tỷ USD tại Bắc Giang.',
      'Nhà máy rộng 28 ha, dự kiến hoạt động từ quý I/2028 và tuyển 3.500 lao động.',
      'Ông Phan Trọng Khiêm, đại diện ban quản lý khu công nghiệp, cho biết doanh nghiệp được miễn thuế 4 năm.',
      'Daerim Micro phủ nhận thông tin sẽ đóng cửa nhà máy tại Penang, Malaysia.',
      'Bà Seo Yun-ha, Tổng giám đốc Daerim Micro, nói: "Việt Nam không phải là lựa chọn rẻ nhất, mà là lựa chọn lâu dài nhất".',
      'Năm 2025, xuất khẩu linh kiện bán dẫn của Việt Nam đạt 14,6 tỷ USD, tăng 19%.',
      'Chuyên gia Lương Bảo Trâm cảnh báo cả nước còn thiếu khoảng 15.000 kỹ sư bán dẫn.',
      'Đại học Bách khoa Hà Nội sẽ đào tạo 400 kỹ sư cho dự án, nhưng hai bên chưa ký hợp đồng chính thức.',
    ],
  }),
];

export const vietnameseRight = readStatements(`
vi-storm.0 p | Bão Hải Yến vào Quảng Trị rạng sáng 14/10 với gió cấp 11, giật cấp 13. | Hải Yến, Quảng Trị
vi-storm.1 p | Bão làm 4 người thiệt mạng, 21 người bị thương và 1.870 ngôi nhà bị tốc mái, theo Ban chỉ huy phòng chống thiên tai tỉnh.
vi-storm.3 p | Không, Phó chủ tịch tỉnh Đặng Khải Nguyên khẳng định không hồ chứa nào bị vỡ. | Đặng Khải Nguyên | Phó chủ tịch tỉnh Đặng Khải Nguyên khẳng định có hồ chứa bị vỡ.
vi-storm.4 p | Khoảng 86.000 hộ bị mất điện và ngành điện dự kiến khôi phục toàn bộ trước ngày 18 tháng 10.
vi-storm.6 p | Thiệt hại ước tính ban đầu là 640 tỷ đồng, nông nghiệp chiếm 45%.
vi-storm.0 p | Bình Minh Nhật Báo đưa tin bão Hải Yến đổ bộ Quảng Trị rạng sáng 14/10. | Bình Minh Nhật Báo, Hải Yến, Quảng Trị
vi-storm.0 t | Typhoon Hai Yen made landfall in Quang Tri in the early hours of October 14. | Hai Yen, Quang Tri
vi-storm.3 t | 副省長鄧凱原(Đặng Khải Nguyên)強調,沒有任何水庫潰決。 | 鄧凱原, Đặng Khải Nguyên | 副省長鄧凱原(Đặng Khải Nguyên)表示有水庫潰決。
vi-storm.4 t | 约8.6万户居民停电,电力部门预计10月18日前全面恢复供电。
vi-storm.6 t | 被害額は当初の推計で6400億ドンに上り、このうち農業が45%を占める。
vi-storm.2 t | Authorities had evacuated more than 52,000 people before the storm came ashore. | | Authorities had not evacuated anyone before the storm came ashore.
vi-chip.0 p | Daerim Micro của Hàn Quốc đã khởi công nhà máy kiểm thử chip 1,2 tỷ đô la tại Bắc Giang vào ngày 19/8. | Daerim Micro, Hàn Quốc, Bắc Giang
vi-chip.1 p | Nhà máy có diện tích 28 ha, sẽ tuyển 3.500 lao động và dự kiến vận hành từ quý 1 năm 2028.
vi-chip.3 p | Không, Daerim Micro bác bỏ tin sẽ đóng cửa nhà máy ở Penang, Malaysia. | Daerim Micro, Penang, Malaysia | Daerim Micro xác nhận tin sẽ đóng cửa nhà máy ở Penang, Malaysia.
vi-chip.5 p | Xuất khẩu linh kiện bán dẫn của Việt Nam năm 2025 tăng 19%, đạt 14,6 tỷ USD. | Việt Nam
vi-chip.7 p | Đại học Bách khoa Hà Nội sẽ đào tạo 400 kỹ sư cho dự án, song hợp đồng chính thức chưa được ký. | Đại học Bách khoa Hà Nội | Đại học Bách khoa Hà Nội sẽ đào tạo 400 kỹ sư cho dự án và hợp đồng chính thức đã được ký.
vi-chip.0 t | South Korea's Daerim Micro broke ground on a $1.2 billion chip testing plant in Bac Giang on August 19. | South Korea, Daerim Micro, Bac Giang
vi-chip.3 t | Daerim Micro 否認將關閉馬來西亞檳城的工廠。 | Daerim Micro, 馬來西亞, 檳城 | Daerim Micro 證實將關閉馬來西亞檳城的工廠。
vi-chip.5 t | 2025年,越南半导体元件出口额达146亿美元,增长19%。 | 越南
vi-chip.7 t | ハノイ工科大学はこの事業のために技術者400人を育成するが、双方はまだ正式な契約を結んでいない。 | ハノイ工科大学 | ハノイ工科大学はこの事業のために技術者400人を育成する正式な契約を結んだ。
vi-chip.4 t | "Vietnam is not the cheapest choice but the most lasting one," said Seo Yun-ha, chief executive of Daerim Micro. | Vietnam, Seo Yun-ha, Daerim Micro
`);

export const vietnameseWrong = readWrong(`
vi-storm.1 number | Theo Ban chỉ huy phòng chống thiên tai tỉnh, 14 người chết và 21 người bị thương.
vi-storm.4 date | Ngành điện dự kiến khôi phục hoàn toàn trước ngày 16/10.
vi-storm.3 negation | Ông Đặng Khải Nguyên xác nhận có hồ chứa bị vỡ.
vi-storm.7 quote | Bà Trương Thị Nhàn nói mái nhà bay đi thì lợp lại, miễn là tiền còn. | "Mái nhà bay đi thì lợp lại, miễn là tiền còn", bà Trương Thị Nhàn
vi-chip.1 number | Nhà máy dự kiến tuyển 5.300 lao động.
vi-chip.1 date | Nhà máy dự kiến hoạt động từ quý III/2028.
vi-chip.3 negation | Daerim Micro xác nhận sẽ đóng cửa nhà máy tại Penang, Malaysia.
vi-chip.0 name | Tập đoàn Hàn Quốc Hanbit Micro khởi công nhà máy kiểm thử chip tại Bắc Giang.
vi-chip.6+7 stitched | Đại học Bách khoa Hà Nội cảnh báo cả nước còn thiếu khoảng 15.000 kỹ sư bán dẫn.
vi-chip.4 attribution | Ông Phan Trọng Khiêm nói: "Việt Nam không phải là lựa chọn rẻ nhất, mà là lựa chọn lâu dài nhất".
`);
