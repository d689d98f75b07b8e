import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** The same factory, coffee, dengue, in Vietnamese; all of it is invented. */
export const vietnameseReports = [
  inventArticle({
    id: 'yashimavn',
    dump: 'bensong.txt',
    outlet: 'Thời báo Bến Sông',
    title: 'Doanh nghiệp Nhật xây nhà máy 2.900 tỷ đồng ở Hải Phòng',
    language: 'vi',
    published: '2026-06-25',
    body: [
      'Tập đoàn Yashimaya của Nhật Bản sẽ xây nhà máy sản xuất mô-tơ cỡ nhỏ tại Hải Phòng với vốn đầu tư khoảng 2.900 tỷ đồng, theo giấy chứng nhận được trao ngày 24/6.',
      'Nhà máy rộng 8,5 ha, nằm trong khu công nghiệp Nam Đình Vũ.',
      'Theo ban quản lý khu kinh tế, dự án sẽ tuyển 1.650 lao động, trong đó 70% là người địa phương.',
      'Ông Đàm Quốc Hưng, phó trưởng ban quản lý, cho biết nhà máy dự kiến chạy thử vào tháng 12/2027.',
      'Doanh nghiệp được miễn thuế thu nhập trong hai năm đầu và giảm một nửa trong bốn năm tiếp theo.',
      '“Chúng tôi không đánh đổi môi trường lấy dự án”, ông Hưng nói.',
      'Công ty cam kết không xả nước thải chưa qua xử lý ra sông Bạch Đằng.',
      'Đây là dự án Nhật Bản lớn thứ hai được cấp phép tại thành phố trong năm nay.',
    ],
  }),
  inventArticle({
    id: 'coffee',
    dump: 'bensong.txt',
    outlet: 'Thời báo Bến Sông',
    title: 'Xuất khẩu cà phê bốn tháng đạt 3,4 tỷ USD',
    language: 'vi',
    published: '2026-05-20',
    body: [
      'Việt Nam xuất khẩu 612.000 tấn cà phê trong bốn tháng đầu năm, thu về 3,4 tỷ USD, theo số liệu công bố ngày 19/5.',
      'So với cùng kỳ năm ngoái, lượng giảm 9% nhưng giá trị tăng 14%.',
      'Đức vẫn là thị trường lớn nhất, tiếp theo là Italy và Tây Ban Nha.',
      'Giá bình quân đạt khoảng 5.550 USD một tấn.',
      'Bà Lương Thị Hạnh Nguyên, giám đốc Công ty Cà phê Đăk Mây, nói nông dân không còn vội bán như trước.',
      '“Họ giữ hàng như giữ vàng”, bà nói.',
      'Công ty này dự kiến đầu tư 85 tỷ đồng cho nhà máy rang xay thứ hai tại Buôn Ma Thuột vào quý III.',
      'Chuyên gia Tạ Minh Khôi cảnh báo giá có thể giảm 20% vào cuối năm nếu Brazil được mùa.',
      'Ông cho rằng doanh nghiệp chưa nên ký hợp đồng dài hạn lúc này.',
    ],
  }),
  inventArticle({
    id: 'dengue',
    dump: 'xanh.txt',
    outlet: 'Báo Sông Xanh',
    title: 'Cần Thơ ghi nhận 1.940 ca sốt xuất huyết, hai người tử vong',
    language: 'vi',
    published: '2026-07-16',
    body: [
      'Cần Thơ ghi nhận 1.940 ca sốt xuất huyết từ đầu năm, gấp rưỡi cùng kỳ năm ngoái, Sở Y tế thành phố cho biết ngày 15/7.',
      'Hai người đã tử vong, đều trên 40 tuổi và nhập viện muộn.',
      'Phường Ninh Kiều có nhiều ca nhất, chiếm một phần tư tổng số.',
      'Bác sĩ Kiều Văn Thuận, phó giám đốc Trung tâm Kiểm soát bệnh tật, bác bỏ tin đồn thành phố thiếu dịch truyền.',
      '“Thuốc đủ, giường đủ, chỉ thiếu sự cảnh giác”, ông nói.',
      'Thành phố sẽ phun hóa chất diệt muỗi tại 38 điểm nóng từ ngày 20/7 đến 5/8.',
      'Các trại hè không phải đóng cửa, nhưng phải kiểm tra dụng cụ chứa nước mỗi tuần.',
      'Vắc xin sốt xuất huyết hiện chưa được tiêm miễn phí, mỗi liều có giá khoảng 1,3 triệu đồng.',
      'Chị Mạc Thu Trang ở phường An Bình cho biết cả nhà chị bốn người đều mắc bệnh trong tháng 6.',
    ],
  }),
];

export const vietnameseRight = readStatements(`
yashimavn.0 p | Yashimaya sẽ đầu tư khoảng 2.900 tỷ đồng xây nhà máy mô-tơ cỡ nhỏ ở Hải Phòng. | Yashimaya, Hải Phòng | Yashimaya sẽ không xây nhà máy mô-tơ cỡ nhỏ ở Hải Phòng.
yashimavn.2 p | Thời báo Bến Sông dẫn lời ban quản lý khu kinh tế cho biết dự án sẽ tuyển 1.650 người, 70% trong số đó là lao động địa phương. | Thời báo Bến Sông
yashimavn.3 p | Theo ông Đàm Quốc Hưng, nhà máy được dự kiến vận hành thử vào tháng 12 năm 2027. | Đàm Quốc Hưng
yashimavn.3+5 p | Phó trưởng ban quản lý Đàm Quốc Hưng nói họ không đánh đổi môi trường để lấy dự án. | Đàm Quốc Hưng | Phó trưởng ban quản lý Đàm Quốc Hưng nói họ đánh đổi môi trường để lấy dự án. | Ông Đàm Quốc Hưng, phó trưởng ban quản lý //
yashimavn.4 p | Công ty được miễn thuế thu nhập hai năm đầu, sau đó được giảm 50% trong bốn năm. | | Công ty không được miễn thuế thu nhập.
yashimavn.1 t | The plant covers 8.5 hectares and lies in the Nam Dinh Vu industrial park. | Nam Dinh Vu
yashimavn.6 t | 同社は、未処理の排水をバクダン川（Bạch Đằng）に流さないと約束している。 | Bạch Đằng | 同社は、未処理の排水をバクダン川（Bạch Đằng）に流すとしている。
yashimavn.2 t | 据经济区管理委员会称，该项目将招聘1650名员工，其中七成是本地人。 | | 据经济区管理委员会称，该项目不会招聘本地人。
coffee.0 p | Trong bốn tháng đầu năm, Việt Nam bán ra nước ngoài 612.000 tấn cà phê và thu được 3,4 tỷ USD. | Việt Nam
coffee.1 p | Lượng cà phê xuất khẩu giảm 9% so với cùng kỳ năm trước, trong khi giá trị lại tăng 14%. | | Lượng cà phê xuất khẩu không giảm so với cùng kỳ năm trước.
coffee.4+5 p | Giám đốc Công ty Cà phê Đăk Mây Lương Thị Hạnh Nguyên cho biết nông dân không còn vội bán và giữ hàng như giữ vàng. | Lương Thị Hạnh Nguyên, Đăk Mây | Giám đốc Công ty Cà phê Đăk Mây Lương Thị Hạnh Nguyên cho biết nông dân vẫn vội bán.
coffee.7 p | Ông Tạ Minh Khôi cảnh báo nếu Brazil được mùa thì đến cuối năm giá cà phê có thể giảm 20%. | Tạ Minh Khôi, Brazil
coffee.7+8 p | Theo chuyên gia Tạ Minh Khôi, lúc này doanh nghiệp chưa nên ký hợp đồng dài hạn. | Tạ Minh Khôi | Theo chuyên gia Tạ Minh Khôi, lúc này doanh nghiệp nên ký hợp đồng dài hạn. | Chuyên gia Tạ Minh Khôi //
coffee.0 t | Vietnam exported 612,000 tonnes of coffee in the first four months of the year, earning $3.4 billion. | Vietnam
coffee.2 t | 德國仍是最大市場，其次是義大利和西班牙。 | 德國, 義大利, 西班牙 | 德國已不是最大市場。
coffee.4+6 t | ダクマイ・コーヒー（Đăk Mây）は第3四半期、バンメトートに二つ目の焙煎・粉砕工場を設けるため850億ドンを投資する予定だ。 | Đăk Mây, バンメトート | | giám đốc Công ty Cà phê Đăk Mây //
dengue.0 p | Từ đầu năm đến nay, Cần Thơ có 1.940 ca sốt xuất huyết, gấp 1,5 lần cùng kỳ năm ngoái. | Cần Thơ | Từ đầu năm đến nay, Cần Thơ không có ca sốt xuất huyết nào.
dengue.3 p | Bác sĩ Kiều Văn Thuận phủ nhận tin đồn rằng thành phố thiếu dịch truyền. | Kiều Văn Thuận | Bác sĩ Kiều Văn Thuận xác nhận thành phố thiếu dịch truyền.
dengue.5 p | Từ 20/7 đến 5/8, 38 điểm nóng của thành phố sẽ được phun hóa chất diệt muỗi.
dengue.6 p | Trại hè vẫn được hoạt động nhưng mỗi tuần phải kiểm tra các dụng cụ chứa nước. | | Trại hè phải đóng cửa.
dengue.7 p | Báo Sông Xanh cho biết vắc xin sốt xuất huyết chưa được tiêm miễn phí và mỗi liều giá khoảng 1,3 triệu đồng. | Báo Sông Xanh | Báo Sông Xanh cho biết vắc xin sốt xuất huyết đã được tiêm miễn phí.
dengue.1 t | Two people have died, both of them over 40 and admitted to hospital late. | | No one has died.
dengue.2 t | 宁桥坊（Ninh Kiều）病例最多，占总数的四分之一。 | Ninh Kiều
dengue.5 t | 市は7月20日から8月5日まで、38カ所の重点地点で蚊を駆除する薬剤を散布する。 | | 市は38カ所の重点地点で蚊を駆除する薬剤を散布しない。
`);

export const vietnameseWrong = readWrong(`
yashimavn.3 outlet | Báo Sông Xanh đưa tin nhà máy của Yashimaya dự kiến chạy thử vào tháng 12/2027.
yashimavn.2 number | Theo ban quản lý khu kinh tế, dự án của Yashimaya sẽ tuyển 1.400 lao động.
yashimavn.3 date | Ông Đàm Quốc Hưng cho biết nhà máy dự kiến chạy thử vào tháng 2/2027.
yashimavn.6 negation | Công ty không cam kết gì về việc xả nước thải ra sông Bạch Đằng.
yashimavn.2+4 stitched | Doanh nghiệp được miễn thuế thu nhập hai năm đầu vì tuyển 70% lao động địa phương.
coffee.6 number | Công ty Cà phê Đăk Mây dự kiến đầu tư 85 tỷ USD cho nhà máy rang xay thứ hai.
coffee.1 outlet | Báo Sông Xanh cho biết lượng cà phê xuất khẩu giảm 9% nhưng giá trị tăng 14%.
coffee.2 name | Hà Lan vẫn là thị trường cà phê lớn nhất của Việt Nam.
coffee.7+8 attribution | Bà Lương Thị Hạnh Nguyên cho rằng doanh nghiệp chưa nên ký hợp đồng dài hạn lúc này.
coffee.5 quote | Bà Nguyên nói nông dân giữ hàng như giữ đất. | “Họ giữ hàng như giữ đất”, bà nói.
coffee.1+7 stitched | Giá trị xuất khẩu cà phê tăng 14% vì Brazil được mùa.
dengue.0 number | Cần Thơ ghi nhận 1.490 ca sốt xuất huyết từ đầu năm.
dengue.3 negation | Bác sĩ Kiều Văn Thuận thừa nhận thành phố thiếu dịch truyền.
dengue.5 date | Thành phố sẽ phun hóa chất diệt muỗi từ ngày 10/7 đến 5/8.
dengue.4 quote | Ông Thuận nói thuốc đủ, giường thiếu, và còn thiếu sự cảnh giác. | “Thuốc đủ, giường thiếu, chỉ thiếu sự cảnh giác”, ông nói.
dengue.1+8 stitched | Hai người trong gia đình chị Mạc Thu Trang đã tử vong.
`);
