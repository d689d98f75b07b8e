import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** A data centre and duties on shrimps, in Vietnamese; all of it is invented. */
export const vietnameseReports = [
  inventArticle({
    id: 'hailong',
    dump: 'lantern.txt',
    outlet: 'Thời báo Cửa Biển',
    title: 'Hải Long khởi công trung tâm dữ liệu AI 1,6 tỷ USD tại Đà Nẵng',
    language: 'vi',
    published: '2026-05-14',
    body: [
      'Tập đoàn Hải Long ngày 13/5 khởi công trung tâm dữ liệu trí tuệ nhân tạo trị giá 1,6 tỷ USD tại Đà Nẵng, dự án lớn nhất thuộc loại này ở Việt Nam.',
      'Giai đoạn một có công suất 80 MW, dự kiến vận hành vào quý II/2028.',
      'Tổng giám đốc Trần Quốc Bảo cho biết 40% vốn đến từ quỹ Merlion Ridge của Singapore, phần còn lại là vốn vay trong nước.',
      'Ông Bảo khẳng định dự án không sử dụng ngân sách nhà nước.',
      'Theo Bộ Công Thương, các trung tâm dữ liệu có thể tiêu thụ 4,5% sản lượng điện cả nước vào năm 2030, so với 1,8% hiện nay.',
      'Bộ chưa phê duyệt đề nghị mua điện trực tiếp từ các trang trại điện gió của Hải Long.',
      'Trung tâm sẽ dùng nước tái chế để làm mát, giảm khoảng một phần ba lượng nước so với thiết kế thông thường.',
      'Cổ phiếu Hải Long tăng 3,1% lên 46.500 đồng trong phiên sáng cùng ngày.',
    ],
  }),
  inventArticle({
    id: 'shrimp',
    dump: 'lantern.txt',
    outlet: 'Báo Sông Hậu',
    title: 'Mỹ nâng thuế chống bán phá giá tôm Việt Nam lên 12,7%',
    language: 'vi',
    published: '2026-02-05',
    body: [
      'Bộ Thương mại Mỹ ngày 3/2 công bố mức thuế chống bán phá giá sơ bộ 12,7% đối với tôm đông lạnh nhập khẩu từ Việt Nam, cao gần gấp ba mức 4,3% của kỳ trước.',
      'Riêng Công ty Thủy sản Phú Tân được hưởng mức 2,1% nhờ hợp tác đầy đủ với cơ quan điều tra.',
      'Hiệp hội Tôm Cửu Long cho rằng kết quả này không phản ánh đúng giá thành và sẽ đề nghị Mỹ tính lại.',
      'Năm 2025, kim ngạch xuất khẩu tôm của Việt Nam sang Mỹ đạt 795 triệu USD, chiếm khoảng một phần năm tổng xuất khẩu tôm.',
      'Quyết định cuối cùng dự kiến được đưa ra vào ngày 15/7.',
      'Bà Đặng Mỹ Duyên, chủ tịch hiệp hội, nói doanh nghiệp chưa có ý định rút khỏi thị trường Mỹ.',
      'Nhật Bản và Hàn Quốc là hai thị trường được nhiều doanh nghiệp tính đến để thay thế.',
      'Ông Frank Thibodaux, đại diện các nhà nuôi tôm bang Louisiana, hoan nghênh mức thuế mới.',
    ],
  }),
];

export const vietnameseRight = readStatements(`
hailong.0 p | Ngày 13/5, Tập đoàn Hải Long khởi công tại Đà Nẵng trung tâm dữ liệu AI 1,6 tỷ USD, lớn nhất thuộc loại này ở Việt Nam. | Hải Long, Đà Nẵng, Việt Nam
hailong.1 p | Giai đoạn đầu có công suất 80 MW và dự kiến đi vào hoạt động trong quý 2 năm 2028.
hailong.2 p | Theo Tổng giám đốc Trần Quốc Bảo, quỹ Merlion Ridge của Singapore góp 40% vốn, phần còn lại vay trong nước. | Trần Quốc Bảo, Merlion Ridge, Singapore
hailong.3 p | Không, ông Bảo khẳng định dự án không dùng tiền ngân sách nhà nước. | Bảo | Có, ông Bảo khẳng định dự án dùng tiền ngân sách nhà nước. | Ông Bảo khẳng định dự án không sử dụng ngân sách nhà nước
hailong.4 p | Bộ Công Thương cho rằng đến năm 2030 các trung tâm dữ liệu có thể chiếm 4,5% sản lượng điện toàn quốc, so với mức 1,8% hiện nay. | Bộ Công Thương
hailong.5 p | Chưa, Bộ vẫn chưa chấp thuận đề nghị mua điện trực tiếp từ các trang trại điện gió của Hải Long. | Hải Long | Rồi, Bộ đã chấp thuận đề nghị mua điện trực tiếp từ các trang trại điện gió của Hải Long.
hailong.0 t | Hai Long Group broke ground on May 13 on a $1.6 billion AI data centre in Da Nang, the largest project of its kind in Vietnam. | Hai Long Group, Da Nang, Vietnam
hailong.2 t | 總經理陳國寶（Trần Quốc Bảo）表示，四成資金來自新加坡基金Merlion Ridge，其餘為國內貸款。 | 陳國寶, Trần Quốc Bảo, 新加坡, Merlion Ridge
hailong.4 t | 商工省によると、データセンターは2030年に全国の発電量の4.5%を消費する可能性があり、現在は1.8%である。 | 商工省
hailong.5 t | 该部尚未批准从海龙（Hải Long）风电场直接购电的申请。 | 海龙, Hải Long | 该部已批准从海龙（Hải Long）风电场直接购电的申请。
hailong.6 t | The centre will use recycled water for cooling, cutting water use by about one-third compared with a conventional design.
shrimp.0 p | Ngày 3/2, Bộ Thương mại Mỹ công bố thuế chống bán phá giá sơ bộ 12,7% với tôm đông lạnh Việt Nam, gần gấp ba mức 4,3% của kỳ trước. | Bộ Thương mại Mỹ, Việt Nam
shrimp.1 p | Công ty Thủy sản Phú Tân chỉ chịu mức thuế 2,1% vì đã hợp tác đầy đủ với cơ quan điều tra. | Công ty Thủy sản Phú Tân
shrimp.2 p | Hiệp hội Tôm Cửu Long cho rằng kết quả không phản ánh đúng giá thành và sẽ yêu cầu Mỹ tính toán lại. | Hiệp hội Tôm Cửu Long, Mỹ | Hiệp hội Tôm Cửu Long cho rằng kết quả phản ánh đúng giá thành và sẽ không yêu cầu Mỹ tính toán lại.
shrimp.3 p | Xuất khẩu tôm của Việt Nam sang Mỹ năm 2025 đạt 795 triệu USD, tương đương khoảng 20% tổng xuất khẩu tôm. | Việt Nam, Mỹ
shrimp.4 p | Dự kiến ngày 15/7 sẽ có quyết định cuối cùng.
shrimp.5 p | Bà Đặng Mỹ Duyên cho biết các doanh nghiệp chưa định rời thị trường Mỹ. | Đặng Mỹ Duyên, Mỹ | Bà Đặng Mỹ Duyên cho biết các doanh nghiệp định rời thị trường Mỹ.
shrimp.7 p | Báo Sông Hậu đưa tin ông Frank Thibodaux, đại diện người nuôi tôm Louisiana, hoan nghênh mức thuế mới. | Báo Sông Hậu, Frank Thibodaux, Louisiana | Báo Sông Hậu đưa tin ông Frank Thibodaux, đại diện người nuôi tôm Louisiana, phản đối mức thuế mới.
shrimp.0 t | The US Commerce Department on February 3 announced a preliminary anti-dumping duty of 12.7% on frozen shrimp from Vietnam, almost three times the previous rate of 4.3%. | US Commerce Department, Vietnam
shrimp.3 t | 2025年，越南對美國的蝦出口額為7.95億美元，約占蝦出口總額的五分之一。 | 越南, 美國
shrimp.5 t | 同協会のダン・ミー・ズエン会長は、各社に米国市場から撤退する考えはまだないと語った。 | ダン・ミー・ズエン, 米国 | 同協会のダン・ミー・ズエン会長は、各社に米国市場から撤退する考えがあると語った。 | Bà Đặng Mỹ Duyên, chủ tịch hiệp hội, nói doanh nghiệp chưa có ý định rút khỏi thị trường Mỹ
shrimp.2 t | 九龙江虾业协会（Hiệp hội Tôm Cửu Long）认为这一结果没有真实反映成本，将要求美国重新计算。 | 九龙江虾业协会, Hiệp hội Tôm Cửu Long, 美国
shrimp.4 t | A final decision is expected on July 15.
hailong.6 p | Nhờ dùng nước tái chế để làm mát, trung tâm sẽ giảm khoảng 1/3 lượng nước so với thiết kế thông thường.
hailong.7 p | Trong phiên sáng cùng ngày, cổ phiếu Hải Long tăng 3,1%, lên mức 46.500 đồng. | Hải Long
shrimp.6 p | Nhiều doanh nghiệp đang tính đến Nhật Bản và Hàn Quốc làm thị trường thay thế. | Nhật Bản, Hàn Quốc
`);

export const vietnameseWrong = readWrong(`
hailong.0 number | Tập đoàn Hải Long khởi công trung tâm dữ liệu trí tuệ nhân tạo trị giá 6,1 tỷ USD tại Đà Nẵng.
hailong.1 date | The first phase is expected to start operating in the second quarter of 2027.
hailong.3 negation | Ông Bảo thừa nhận dự án có sử dụng ngân sách nhà nước.
hailong.2 name | Theo Tổng giám đốc Trần Quốc Bảo, 40% vốn đến từ quỹ Merlion Ridge của Malaysia.
hailong.5 negation | 该部已批准从Hải Long风电场直接购电的申请。
hailong.4 attribution | Theo ông Trần Quốc Bảo, các trung tâm dữ liệu có thể tiêu thụ 4,5% sản lượng điện cả nước vào năm 2030.
shrimp.0 number | The US Commerce Department announced a preliminary anti-dumping duty of 17.2% on frozen shrimp from Vietnam.
shrimp.4 date | Quyết định cuối cùng dự kiến được đưa ra vào ngày 25/7.
shrimp.5 negation | Bà Đặng Mỹ Duyên nói doanh nghiệp sẽ rút khỏi thị trường Mỹ.
shrimp.1 name | Riêng Công ty Thủy sản Tân Phú được hưởng mức thuế 2,1%.
shrimp.7 quote | Ông Frank Thibodaux, đại diện các nhà nuôi tôm bang Louisiana, phản đối mức thuế mới. | Ông Frank Thibodaux, đại diện các nhà nuôi tôm bang Louisiana, phản đối mức thuế mới.
shrimp.0 outlet | Theo Thời báo Cửa Biển, Bộ Thương mại Mỹ công bố mức thuế chống bán phá giá sơ bộ 12,7% đối với tôm đông lạnh từ Việt Nam.
shrimp.1+3 stitched | Công ty Thủy sản Phú Tân xuất khẩu 795 triệu USD tôm sang Mỹ trong năm 2025.
`);
