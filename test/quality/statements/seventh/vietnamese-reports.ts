import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** Rice for export, a fallen bridge, dengue, a cup final, in Vietnamese; all of it is invented. */
export const vietnameseReports = [
  inventArticle({
    id: 'rice-vi',
    dump: 'trade-vi-7.txt',
    outlet: 'Báo Lam Giang',
    title: 'Lam Giang xuất khẩu 1,26 triệu tấn gạo trong quý I',
    language: 'vi',
    published: '2033-04-12',
    body: [
      'Sản lượng gạo xuất khẩu của Lam Giang trong quý I đạt 1,26 triệu tấn, tăng 14% so với cùng kỳ năm ngoái, mang về 702 triệu USD, theo Sở Công Thương.',
      'Giá gạo bình quân là 557 USD/tấn, thấp hơn năm ngoái 23 USD.',
      'Giám đốc Sở Công Thương Tạ Quang Khải cho biết thị trường lớn nhất vẫn là Philippines, chiếm 41%, nhưng nước này có thể áp thuế nhập khẩu 20% từ tháng 7.',
      'Chủ tịch Hiệp hội Lương thực Đoàn Bích Hường bác bỏ lo ngại thiếu gạo trong nước và khẳng định kho dự trữ đủ dùng trong sáu tháng.',
      'Công ty Hạt Vàng, doanh nghiệp xuất khẩu gạo lớn nhất tỉnh, vừa ký hợp đồng bán 120.000 tấn cho một đối tác ở Ghana.',
      'Nông dân ở huyện Tràm Xanh than phiền rằng giá phân bón đã tăng gần một phần ba từ đầu năm.',
    ],
  }),
  inventArticle({
    id: 'bridge-vi',
    dump: 'local-vi-7.txt',
    outlet: 'Báo Sông Hạ',
    title: 'Sập cầu Đá Trắng, 4 người chết',
    language: 'vi',
    published: '2033-10-06',
    body: [
      'Cầu Đá Trắng bắc qua sông Hạ sập lúc 10 giờ 15 sáng 5 tháng 10, khiến 4 người chết, 7 người bị thương và 2 người còn mất tích.',
      'Cây cầu dài 312 mét, xây năm 1997, đã bị cấm xe trên 10 tấn từ tháng 6 do phát hiện vết nứt ở trụ số 3.',
      'Phó chủ tịch tỉnh Kiều Văn Thạch nói nguyên nhân ban đầu là một sà lan chở cát đâm vào trụ cầu.',
      'Chủ sà lan, công ty vận tải Minh Phát, phủ nhận và cho rằng sà lan chỉ trôi vào sau khi cầu đã sập.',
      'Kỹ sư cầu đường Lưu Thế Vinh, người từng kiểm tra cầu năm 2031, nói ông đã hai lần kiến nghị sửa chữa nhưng không được trả lời.',
      'Tỉnh sẽ lập phà tạm trong vòng 5 ngày và dự kiến xây cầu mới với kinh phí 640 tỷ đồng.',
    ],
  }),
  inventArticle({
    id: 'dengue-vi',
    dump: 'health-vi-7.txt',
    outlet: 'Bình Khê Online',
    title: 'Sốt xuất huyết ở Bình Khê tăng gấp 2,4 lần',
    language: 'vi',
    published: '2033-07-19',
    body: [
      'Bình Khê ghi nhận 3.870 ca sốt xuất huyết trong sáu tháng đầu năm, gấp 2,4 lần cùng kỳ năm 2032, trong đó 5 ca tử vong.',
      'Bác sĩ Tôn Nữ Diệu An, giám đốc Trung tâm Kiểm soát bệnh tật, nói đỉnh dịch có thể rơi vào tháng 9.',
      'Bệnh viện đa khoa Bình Khê hiện điều trị 214 bệnh nhân, vượt 30% công suất khoa truyền nhiễm.',
      'Giám đốc bệnh viện Phùng Gia Lộc phủ nhận tin thiếu dịch truyền, nhưng thừa nhận thiếu khoảng 25 điều dưỡng.',
      'Tỉnh chi 18 tỷ đồng mua hóa chất diệt muỗi và sẽ phun ở 46 xã trước ngày 5 tháng 8.',
      'Vắc xin sốt xuất huyết hiện có giá 1,35 triệu đồng một mũi và chưa được tiêm miễn phí.',
    ],
  }),
  inventArticle({
    id: 'cup-vi',
    dump: 'sport-vi-7.txt',
    outlet: 'Tân Lộc Nhật Báo',
    title: 'Nữ Tân Lộc lần đầu vô địch Cúp Quốc gia',
    language: 'vi',
    published: '2033-12-19',
    body: [
      'Đội tuyển nữ Tân Lộc thắng Hải Bình 2-1 tối 18 tháng 12 và lần đầu vô địch Cúp Quốc gia sau 12 lần tham dự.',
      'Tiền đạo Vi Thùy Dương lập cú đúp ở phút 34 và 79, nâng tổng số bàn thắng của cô tại giải lên 11.',
      'Hậu vệ Quách Ngọc Lan của Hải Bình rút ngắn tỷ số ở phút 88 từ chấm phạt đền.',
      'Huấn luyện viên Tân Lộc Trịnh Hoài Sơn nói đội bóng xứng đáng vì “đã chạy nhiều hơn bất kỳ ai”.',
      'Huấn luyện viên Hải Bình Cao Thị Mỹ Duyên không khiếu nại trọng tài, nhưng cho rằng lịch thi đấu quá dày.',
      'Đội vô địch nhận 3 tỷ đồng, gấp đôi năm ngoái, và sẽ dự giải châu lục vào tháng 5 năm sau.',
    ],
  }),
];

export const vietnameseRight = readStatements(`
rice-vi.0 p | Trong quý I, Lam Giang xuất khẩu 1,26 triệu tấn gạo, nhiều hơn cùng kỳ năm ngoái 14%, thu về 702 triệu USD. | Lam Giang | Trong quý I, lượng gạo xuất khẩu của Lam Giang không tăng so với cùng kỳ năm ngoái.
rice-vi.1 p | Mỗi tấn gạo có giá trung bình 557 USD, giảm 23 USD so với năm ngoái. | | Mỗi tấn gạo có giá trung bình 557 USD, không giảm so với năm ngoái.
rice-vi.2 p | Theo Giám đốc Sở Công Thương Tạ Quang Khải, Philippines vẫn là thị trường lớn nhất với 41% và có thể đánh thuế nhập khẩu 20% từ tháng 7. | Tạ Quang Khải
rice-vi.3 p | Đoàn Bích Hường khẳng định gạo dự trữ đủ cho sáu tháng và bác bỏ lo ngại trong nước thiếu gạo. | Đoàn Bích Hường | Đoàn Bích Hường không bác bỏ lo ngại trong nước thiếu gạo.
rice-vi.4 p | Hạt Vàng, công ty xuất khẩu gạo lớn nhất tỉnh, vừa ký hợp đồng bán 120.000 tấn sang Ghana. | Hạt Vàng | Hạt Vàng, công ty xuất khẩu gạo lớn nhất tỉnh, chưa ký hợp đồng bán gạo sang Ghana.
rice-vi.5 p | Nông dân huyện Tràm Xanh phàn nàn giá phân bón tăng gần 1/3 kể từ đầu năm. | Tràm Xanh | Nông dân huyện Tràm Xanh nói giá phân bón không tăng kể từ đầu năm.
rice-vi.0+1 p | Lượng gạo xuất khẩu quý I của Lam Giang tăng 14%, dù giá bình quân thấp hơn năm ngoái 23 USD mỗi tấn. | Lam Giang
bridge-vi.0 p | Vụ sập cầu Đá Trắng sáng 5/10 làm 4 người thiệt mạng, 7 người bị thương và 2 người vẫn mất tích. | Đá Trắng
bridge-vi.1 p | Vì có vết nứt ở trụ số 3, từ tháng 6 cây cầu đã cấm xe nặng hơn 10 tấn. | | Dù có vết nứt ở trụ số 3, cây cầu không cấm xe nặng hơn 10 tấn.
bridge-vi.2 p | Phó chủ tịch tỉnh Kiều Văn Thạch cho rằng nguyên nhân ban đầu là sà lan chở cát đâm trúng trụ cầu. | Kiều Văn Thạch
bridge-vi.3 p | Công ty Minh Phát phủ nhận, nói rằng sà lan trôi vào khi cầu đã sập rồi. | Minh Phát | Công ty Minh Phát thừa nhận sà lan đã trôi vào trước khi cầu sập.
bridge-vi.4 p | Kỹ sư Lưu Thế Vinh cho biết từng hai lần đề nghị sửa cầu nhưng không nhận được hồi âm. | Lưu Thế Vinh | Kỹ sư Lưu Thế Vinh cho biết từng hai lần đề nghị sửa cầu và đã nhận được hồi âm.
bridge-vi.5 p | Theo Báo Sông Hạ, cầu mới dự kiến tốn 640 tỷ đồng, còn phà tạm sẽ có trong 5 ngày.
dengue-vi.0 p | Nửa đầu năm, Bình Khê có 3.870 ca sốt xuất huyết, trong đó 5 người tử vong. | Bình Khê
dengue-vi.1 p | Bác sĩ Tôn Nữ Diệu An dự báo dịch có thể đạt đỉnh vào tháng 9. | Tôn Nữ Diệu An
dengue-vi.2 p | Bệnh viện đa khoa Bình Khê đang điều trị cho 214 người, và khoa truyền nhiễm quá tải 30%. | Bình Khê
dengue-vi.3 p | Phùng Gia Lộc bác bỏ tin bệnh viện thiếu dịch truyền nhưng thừa nhận thiếu chừng 25 điều dưỡng. | Phùng Gia Lộc | Phùng Gia Lộc xác nhận tin bệnh viện thiếu dịch truyền.
dengue-vi.4 p | Tỉnh dành 18 tỷ đồng mua hóa chất diệt muỗi để phun tại 46 xã trước ngày 5/8.
dengue-vi.5 p | Mỗi mũi vắc xin sốt xuất huyết có giá 1,35 triệu đồng và chưa được tiêm miễn phí. | | Mỗi mũi vắc xin sốt xuất huyết có giá 1,35 triệu đồng nhưng đã được tiêm miễn phí.
cup-vi.0 p | Đội nữ Tân Lộc đánh bại Hải Bình 2-1 hôm 18/12 để lần đầu tiên giành Cúp Quốc gia. | Tân Lộc, Hải Bình | Đội nữ Tân Lộc không đánh bại được Hải Bình hôm 18/12.
cup-vi.1 p | Vi Thùy Dương ghi hai bàn ở các phút 34 và 79, qua đó có tổng cộng 11 bàn tại giải. | Vi Thùy Dương
cup-vi.2 p | Quách Ngọc Lan ghi bàn cho Hải Bình từ chấm phạt đền ở phút 88. | Quách Ngọc Lan, Hải Bình | Quách Ngọc Lan không ghi bàn cho Hải Bình từ chấm phạt đền ở phút 88.
cup-vi.3 p | Theo huấn luyện viên Trịnh Hoài Sơn, Tân Lộc xứng đáng chiến thắng vì họ “đã chạy nhiều hơn bất kỳ ai”. | Trịnh Hoài Sơn, Tân Lộc
cup-vi.4 p | Cao Thị Mỹ Duyên không khiếu nại trọng tài mà cho rằng lịch thi đấu quá dày. | Cao Thị Mỹ Duyên | Cao Thị Mỹ Duyên đã khiếu nại trọng tài.
cup-vi.5 p | Tiền thưởng cho đội vô địch là 3 tỷ đồng, gấp hai lần năm ngoái. | | | Đội vô địch nhận 3 tỷ đồng, gấp đôi năm ngoái
rice-vi.0 t | Lam Giang exported 1.26 million tonnes of rice in the first quarter, up 14% from a year earlier, earning $702 million. | Lam Giang | Lam Giang's rice exports did not rise in the first quarter from a year earlier.
rice-vi.3 t | Đoàn Bích Hường, who chairs the food association, dismissed fears of a domestic rice shortage and said reserves would last six months. | Đoàn Bích Hường | Đoàn Bích Hường, who chairs the food association, did not dismiss fears of a domestic rice shortage.
rice-vi.1 t | 稻米平均價格為每公噸557美元，比去年低23美元。 | | 稻米平均價格為每公噸557美元，並未比去年低。
rice-vi.4 t | 该省最大的大米出口商Hạt Vàng刚与加纳一家客户签下12万吨的销售合同。 | Hạt Vàng | 该省最大的大米出口商Hạt Vàng没有与加纳客户签下销售合同。
rice-vi.2 t | 商工局長のTạ Quang Khải氏は、最大の市場は引き続きフィリピンで41%を占めるが、7月から20%の輸入関税を課す可能性があると述べた。 | Tạ Quang Khải
bridge-vi.0 t | The Đá Trắng bridge collapsed at 10:15 a.m. on October 5, leaving four people dead, seven injured and two missing. | Đá Trắng | The Đá Trắng bridge did not collapse on October 5.
bridge-vi.2 t | Kiều Văn Thạch, the province's vice-chairman, said the initial cause was a sand barge hitting a pier of the bridge. | Kiều Văn Thạch
bridge-vi.3 t | 驳船的所有者Minh Phát公司予以否认，称驳船是在桥塌之后才漂过去的。 | Minh Phát | 驳船的所有者Minh Phát公司没有否认，称驳船是在桥塌之前漂过去的。
bridge-vi.4 t | 工程師Lưu Thế Vinh說，他曾兩度建議維修，但沒有得到回覆。 | Lưu Thế Vinh | 工程師Lưu Thế Vinh說，他曾兩度建議維修，也得到了回覆。
bridge-vi.5 t | 省は5日以内に仮設のフェリーを設け、6400億ドンをかけて新しい橋を建設する予定だ。
dengue-vi.0 t | Bình Khê recorded 3,870 cases of dengue fever in the first six months, 2.4 times as many as in the same period of 2032, and five people died. | Bình Khê
dengue-vi.2 t | The Bình Khê general hospital is treating 214 patients, 30% above the capacity of its infectious diseases department. | Bình Khê | The Bình Khê general hospital is treating 214 patients, which is not above the capacity of its infectious diseases department.
dengue-vi.5 t | 登革熱疫苗目前每劑135萬越南盾，尚未提供免費接種。 | | 登革熱疫苗目前每劑135萬越南盾，已提供免費接種。
dengue-vi.3 t | 医院院长Phùng Gia Lộc否认输液短缺的消息，但承认缺少约25名护士。 | Phùng Gia Lộc | 医院院长Phùng Gia Lộc证实输液短缺的消息。
dengue-vi.1 t | 疾病管理センター長のTôn Nữ Diệu An医師は、流行のピークは9月になる可能性があると述べた。 | Tôn Nữ Diệu An
cup-vi.0 t | Tân Lộc's women beat Hải Bình 2-1 on December 18 to win the National Cup for the first time in 12 attempts. | Tân Lộc, Hải Bình | Tân Lộc's women did not beat Hải Bình on December 18.
cup-vi.4 t | Hải Bình coach Cao Thị Mỹ Duyên did not complain about the referee but said the schedule was too crowded. | Hải Bình, Cao Thị Mỹ Duyên | Hải Bình coach Cao Thị Mỹ Duyên complained about the referee and said the schedule was too crowded.
cup-vi.1 t | 前锋Vi Thùy Dương在第34分钟和第79分钟梅开二度，个人在本届赛事的进球数增至11个。 | Vi Thùy Dương
cup-vi.5 t | 冠軍隊獲得30億越南盾獎金，是去年的兩倍，並將參加明年5月的洲際賽事。 | | 冠軍隊獲得30億越南盾獎金，但不會參加明年5月的洲際賽事。
cup-vi.2 t | ハイビンのディフェンダー、Quách Ngọc Lanが88分にPKで1点を返した。 | Quách Ngọc Lan | ハイビンのディフェンダー、Quách Ngọc Lanは88分のPKで得点できなかった。
`);

export const vietnameseWrong = readWrong(`
rice-vi.0 number | Sản lượng gạo xuất khẩu của Lam Giang trong quý I tăng 41% so với cùng kỳ năm ngoái.
dengue-vi.2 number | The Bình Khê general hospital is treating 241 patients, above the capacity of its infectious diseases department.
bridge-vi.1 date | Cây cầu dài 312 mét, xây năm 1979, đã bị cấm xe trên 10 tấn từ tháng 6.
dengue-vi.4 date | 該省將在7月25日前於46個鄉噴灑滅蚊藥劑。
rice-vi.3 name | Chủ tịch Hiệp hội Lương thực Tạ Quang Khải bác bỏ lo ngại thiếu gạo trong nước.
cup-vi.2 name | Hậu vệ Phan Hà My của Hải Bình rút ngắn tỷ số ở phút 88 từ chấm phạt đền.
bridge-vi.0 outlet | Theo Tân Lộc Nhật Báo, cầu Đá Trắng sập sáng 5 tháng 10, khiến 4 người chết.
dengue-vi.0 outlet | The BBC reported that Bình Khê recorded 3,870 cases of dengue fever in the first six months.
bridge-vi.3 negation | Công ty vận tải Minh Phát thừa nhận sà lan của mình đã đâm vào cầu trước khi cầu sập.
dengue-vi.5 negation | 登革热疫苗目前每剂135万越南盾，已经可以免费接种。
rice-vi.4 quote-altered | Công ty Hạt Vàng vừa ký hợp đồng bán 120.000 tấn gạo cho một đối tác ở Ghana. | Công ty Hạt Vàng, doanh nghiệp xuất khẩu gạo lâu nhất tỉnh, vừa ký hợp đồng bán 120.000 tấn
dengue-vi.1 quote-altered | Tôn Nữ Diệu An said the epidemic could peak in September. | nói đỉnh dịch chắc chắn rơi vào tháng 9
bridge-vi.2+4 stitched | Phó chủ tịch tỉnh Kiều Văn Thạch nói ông đã hai lần kiến nghị sửa chữa trụ cầu nhưng không được trả lời.
cup-vi.1+2 stitched | Vi Thùy Dương lập cú đúp, trong đó có một bàn ở phút 88 từ chấm phạt đền.
bridge-vi.5 unit-or-amount | Tỉnh dự kiến xây cầu mới với kinh phí 640 triệu đồng.
rice-vi.0 unit-or-amount | 蓝江第一季度出口大米126万公斤，收入7.02亿美元。
cup-vi.4 attribution | Huấn luyện viên Trịnh Hoài Sơn cho rằng lịch thi đấu quá dày.
rice-vi.5 attribution | Đoàn Bích Hường, the head of the food association, complained that fertiliser prices had risen by almost a third since the start of the year.
`);
