import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** A late railway, salt water in the rivers, young turtles, in Vietnamese; all of it is invented. */
export const vietnameseReports = [
  inventArticle({
    id: 'rail-vi',
    dump: 'city-vi.txt',
    outlet: 'Trường Khê Ngày Mới',
    title: 'Đường sắt cao tốc Trường Khê – Hải Đông chậm 14 tháng, đội vốn 23.000 tỷ',
    language: 'vi',
    published: '2034-09-05',
    body: [
      'Dự án đường sắt cao tốc Trường Khê – Hải Đông dài 214 km sẽ chậm ít nhất 14 tháng và đội vốn từ 98.000 tỷ lên 121.000 tỷ đồng, Ban quản lý dự án cho biết hôm 4/9.',
      'Nguyên nhân chính là mới có 63% mặt bằng được bàn giao, trong khi kế hoạch là 90% vào cuối tháng 6.',
      'Ông Nghiêm Bá Lực, giám đốc ban quản lý, nói nhà thầu Kim Bảo Sơn đã không huy động đủ máy móc; Kim Bảo Sơn phản bác rằng chủ đầu tư nợ họ 1.450 tỷ đồng.',
      'Tuyến có 9 ga, tốc độ thiết kế 280 km/h; ga Bến Lở có thể bị bỏ để tiết kiệm 2.300 tỷ đồng, nhưng tỉnh chưa đồng ý.',
      'Bà Quách Thị Diễm, nhà cách ga Bến Lở 300 m, nói gia đình bà đã dời đi từ năm 2032 và “không thể dời thêm lần nữa”.',
      'Bộ Giao thông yêu cầu báo cáo trước ngày 20/9 và phủ nhận tin sẽ thay nhà thầu.',
      'Đoạn đầu tiên dài 76 km dự kiến chạy thử vào quý III/2036.',
    ],
  }),
  inventArticle({
    id: 'salt-vi',
    dump: 'weather-vi.txt',
    outlet: 'Báo Lạc Giang',
    title: 'Mặn vào sâu 68 km, hơn 41.000 hộ dân Lạc Giang thiếu nước ngọt',
    language: 'vi',
    published: '2033-03-22',
    body: [
      'Nước mặn đã vào sâu 68 km trên sông Lạc, sâu hơn đợt kỷ lục năm 2027 khoảng 5 km, khiến hơn 41.000 hộ dân thiếu nước ngọt, Sở Nông nghiệp tỉnh Lạc Giang cho biết hôm 21/3.',
      'Độ mặn tại cống Rạch Sậy đo được 4,2 phần nghìn, gấp bốn lần mức cho phép để tưới lúa.',
      'Khoảng 8.700 ha lúa có nguy cơ mất trắng, song vườn cây ăn trái mới bị ảnh hưởng nhẹ nhờ nông dân trữ nước từ tháng 12.',
      'Giá nước ngọt chở bằng ghe lên tới 120.000 đồng một mét khối, trong khi giá nước máy là 9.000 đồng.',
      'Ông Lại Văn Thể, nông dân xã Tân Quới Hạ, nói ông mất trắng 1,5 ha lúa, nhưng không trách ai vì “tỉnh đã báo từ trước Tết”.',
      'Phó giám đốc Sở Ôn Thị Bích Ngà nói tỉnh cần 640 tỷ đồng để nâng cấp 11 cống, hiện trung ương mới cấp 150 tỷ.',
      'Đài khí tượng dự báo mặn sẽ giảm dần từ giữa tháng 4, nhưng có thể tăng trở lại nếu các hồ thượng nguồn không xả nước.',
    ],
  }),
  inventArticle({
    id: 'turtle-vi',
    dump: 'nature-vi.txt',
    outlet: 'Báo Lạc Giang',
    title: 'Hòn Sóng thả hơn 1.000 rùa con về biển',
    language: 'vi',
    published: '2035-08-30',
    body: [
      'Vườn quốc gia Hòn Sóng ngày 29/8 thả 1.120 rùa con về biển, nâng tổng số rùa được thả từ đầu năm lên hơn 9.600 con, gần gấp đôi cả năm 2034.',
      'Theo giám đốc vườn, ông Giáp Minh Triết, trung bình cứ 1.000 con chỉ một con sống đến tuổi trưởng thành, dù có ý kiến cho rằng tỷ lệ này cao hơn.',
      'Mùa này có 84 rùa mẹ lên đẻ tại bảy bãi, nhiều nhất kể từ khi có thống kê năm 1998.',
      'Chương trình tình nguyện nhận 120 người từ hơn 3.000 đơn đăng ký; mỗi người đóng 2,5 triệu đồng và ở lại 10 ngày.',
      'Hôm 12/8, kiểm lâm bắt hai người đào trộm 236 trứng; 198 trứng được ấp lại, số còn lại đã hỏng.',
      'Bà Khổng Thị Lài, chuyên gia của tổ chức Biển Lặng, cảnh báo khu nghỉ dưỡng dự kiến xây ở Bãi Chuông có thể khiến rùa không quay lại do ánh đèn; chủ đầu tư Ngọc Trai Xanh nói sẽ tắt đèn sau 20 giờ trong mùa sinh sản.',
    ],
  }),
];

export const vietnameseRight = readStatements(`
rail-vi.0 p | Tuyến đường sắt cao tốc Trường Khê – Hải Đông bị trễ ít nhất 14 tháng, còn chi phí tăng thêm 23.000 tỷ đồng. | Trường Khê, Hải Đông | Tuyến đường sắt cao tốc Trường Khê – Hải Đông không bị trễ.
rail-vi.1 p | Đến nay chỉ 63% mặt bằng được giao, dù theo kế hoạch phải đạt 90% vào cuối tháng 6.
rail-vi.2 p | Ông Nghiêm Bá Lực cho rằng nhà thầu Kim Bảo Sơn không đưa đủ máy móc đến. | Nghiêm Bá Lực, Kim Bảo Sơn
rail-vi.2 p | Kim Bảo Sơn đáp lại rằng chủ đầu tư còn nợ họ 1.450 tỷ đồng. | Kim Bảo Sơn | Kim Bảo Sơn nói chủ đầu tư không nợ họ.
rail-vi.3 p | Bỏ ga Bến Lở có thể tiết kiệm 2.300 tỷ đồng, song tỉnh vẫn chưa chấp thuận. | Bến Lở | Tỉnh đã chấp thuận bỏ ga Bến Lở.
rail-vi.4 p | Bà Quách Thị Diễm cho biết gia đình bà đã chuyển đi từ năm 2032 và không thể chuyển thêm lần nào nữa. | Quách Thị Diễm
rail-vi.5 p | Bộ Giao thông bác tin thay nhà thầu và muốn có báo cáo trước ngày 20/9. | | Bộ Giao thông xác nhận sẽ thay nhà thầu.
rail-vi.6 p | Theo dự kiến, 76 km đầu tiên sẽ được chạy thử trong quý III năm 2036.
salt-vi.0 p | Nước mặn lấn sâu 68 km trên sông Lạc, hơn kỷ lục năm 2027 chừng 5 km.
salt-vi.0 p | Sở Nông nghiệp tỉnh Lạc Giang cho biết hơn 41.000 gia đình không đủ nước ngọt. | | Sở Nông nghiệp tỉnh Lạc Giang cho biết không gia đình nào thiếu nước ngọt.
salt-vi.1 p | Ở cống Rạch Sậy, độ mặn là 4,2 phần nghìn, bằng bốn lần mức được phép tưới lúa. | Rạch Sậy
salt-vi.2 p | Vườn cây ăn trái mới chỉ bị ảnh hưởng nhẹ vì nông dân đã trữ nước từ tháng 12. | | Vườn cây ăn trái bị ảnh hưởng nặng.
salt-vi.3 p | Một khối nước ngọt chở ghe có giá lên đến 120.000 đồng, còn nước máy chỉ 9.000 đồng.
salt-vi.4 p | Dù mất trắng 1,5 ha lúa, ông Lại Văn Thể không trách ai, vì tỉnh đã báo trước Tết. | Lại Văn Thể | Ông Lại Văn Thể trách tỉnh không báo trước.
salt-vi.5 p | Bà Ôn Thị Bích Ngà nói việc nâng cấp 11 cống cần 640 tỷ đồng, mà trung ương mới cấp 150 tỷ. | Ôn Thị Bích Ngà
salt-vi.6 p | Từ giữa tháng 4, mặn được dự báo sẽ giảm dần, nhưng có thể lại tăng nếu hồ thượng nguồn không xả nước.
turtle-vi.0 p | Hôm 29/8, Hòn Sóng thả 1.120 rùa con; tính từ đầu năm, số rùa được thả đã vượt 9.600 con. | Hòn Sóng | Hôm 29/8, Hòn Sóng không thả rùa con nào.
turtle-vi.1 p | Ông Giáp Minh Triết nói trong 1.000 rùa con, trung bình chỉ một con sống được đến lúc trưởng thành. | Giáp Minh Triết
turtle-vi.2 p | Có 84 rùa mẹ lên bãi đẻ trong mùa này, con số cao nhất kể từ khi bắt đầu thống kê năm 1998.
turtle-vi.3 p | Trong hơn 3.000 đơn đăng ký tình nguyện, chỉ 120 người được nhận.
turtle-vi.4 p | Trong số trứng bị đào trộm, 198 trứng được ấp lại và 38 trứng đã hỏng. | | Không trứng nào bị hỏng.
turtle-vi.5 p | Bà Khổng Thị Lài cảnh báo ánh đèn của khu nghỉ dưỡng ở Bãi Chuông có thể làm rùa không trở lại. | Khổng Thị Lài, Bãi Chuông
turtle-vi.5 p | Ngọc Trai Xanh nói vào mùa sinh sản sẽ tắt đèn sau 8 giờ tối. | Ngọc Trai Xanh | Ngọc Trai Xanh nói sẽ không tắt đèn vào mùa sinh sản.
rail-vi.0 t | The high-speed line will be at least 14 months late, and its cost has gone up to 121 trillion dong. | | The high-speed line will not be late.
rail-vi.1 t | 目前只有63%的用地已经移交。
rail-vi.2 t | Kim Bảo Sơnは、発注者に1兆4500億ドンの未払いがあると反論した。 | Kim Bảo Sơn
rail-vi.4 t | Quách Thị Diễm, who lives 300 metres from Bến Lở station, says that her family “cannot move once more”. | Quách Thị Diễm, Bến Lở
rail-vi.5 t | 交通部否認將更換承包商。 | | 交通部證實將更換承包商。
salt-vi.0 t | 超過41,000戶缺乏淡水。 | | 沒有住戶缺乏淡水。
salt-vi.2 t | About 8,700 hectares of rice are in danger of being lost completely.
salt-vi.3 t | 船で運ばれる真水の値段は1立方メートル12万ドンに達している。
salt-vi.5 t | 副厅长Ôn Thị Bích Ngà说，升级11座水闸需要6400亿盾。 | Ôn Thị Bích Ngà
salt-vi.4 t | Lại Văn Thể, a farmer, lost 1.5 hectares of rice but blames nobody. | Lại Văn Thể | Lại Văn Thể, a farmer, blames the province.
turtle-vi.0 t | 公园8月29日放归1120只幼龟，今年以来放归的总数接近2034年全年的两倍。
turtle-vi.2 t | 今季は84匹の母ガメが産卵のため上陸し、1998年に統計を取り始めて以来最も多い。
turtle-vi.4 t | 有兩人盜挖236顆蛋被捕，其中198顆重新孵化。 | | 沒有人因盜挖龜蛋被捕。
turtle-vi.5 t | Khổng Thị Lài warns that the lights of a planned resort could keep the turtles from coming back. | Khổng Thị Lài
`);

export const vietnameseWrong = readWrong(`
rail-vi.1 number | Mới có 36% mặt bằng được bàn giao.
turtle-vi.4 number | Kiểm lâm bắt hai người đào trộm 326 trứng.
salt-vi.2 date | Vườn cây ăn trái bị ảnh hưởng nhẹ nhờ nông dân trữ nước từ tháng 10.
rail-vi.6 date | Đoạn đầu tiên dài 76 km dự kiến chạy thử vào quý I/2036.
salt-vi.5 name | Phó giám đốc Sở Lại Văn Thể nói tỉnh cần 640 tỷ đồng để nâng cấp 11 cống.
turtle-vi.1 name | Theo giám đốc vườn Khổng Thị Lài, trung bình cứ 1.000 con chỉ một con sống đến tuổi trưởng thành.
salt-vi.0 outlet | Theo Trường Khê Ngày Mới, nước mặn đã vào sâu 68 km trên sông Lạc.
rail-vi.0 outlet | Báo Lạc Giang đưa tin dự án đường sắt cao tốc Trường Khê – Hải Đông sẽ chậm ít nhất 14 tháng.
rail-vi.5 negation | Bộ Giao thông không phủ nhận tin sẽ thay nhà thầu.
salt-vi.4 negation | Ông Lại Văn Thể trách tỉnh đã không báo trước.
rail-vi.4 quote altered | Bà Quách Thị Diễm nói gia đình bà “không muốn dời thêm lần nữa”.
salt-vi.4 quote altered | Ông Lại Văn Thể không trách ai. | không trách ai vì “tỉnh đã báo từ sau Tết”
salt-vi.0+2 stitched | Hơn 41.000 hộ dân đã mất trắng 8.700 ha lúa.
turtle-vi.3+4 stitched | Kiểm lâm bắt hai tình nguyện viên đào trộm 236 trứng.
rail-vi.2 attribution | Ông Nghiêm Bá Lực thừa nhận chủ đầu tư nợ nhà thầu 1.450 tỷ đồng.
turtle-vi.5 attribution | Chủ đầu tư cảnh báo ánh đèn có thể khiến rùa không quay lại.
rail-vi.2 roles | Nhà thầu Kim Bảo Sơn nợ chủ đầu tư 1.450 tỷ đồng.
turtle-vi.4 roles | Hai người dân bắt quả tang kiểm lâm đào trộm 236 trứng.
turtle-vi.4 scope | Toàn bộ 236 trứng bị đào trộm đều được ấp lại.
rail-vi.3 scope | Cả 9 ga của tuyến có thể bị bỏ để tiết kiệm 2.300 tỷ đồng.
salt-vi.3 unit | Giá nước ngọt chở bằng ghe lên tới 120.000 đồng một lít.
salt-vi.2 unit | Khoảng 8.700 km² lúa có nguy cơ mất trắng.
salt-vi.0 comparison | Nước mặn lần này không vào sâu bằng đợt kỷ lục năm 2027.
turtle-vi.0 comparison | Số rùa được thả từ đầu năm ít hơn cả năm 2034.
turtle-vi.5 hedge | Khu nghỉ dưỡng ở Bãi Chuông đã khiến rùa không quay lại do ánh đèn.
rail-vi.3 hedge | Ga Bến Lở đã bị bỏ để tiết kiệm 2.300 tỷ đồng.
`);
