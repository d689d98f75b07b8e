import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** A wind farm, a bus fare, a textile firm, in Vietnamese; all of it is invented. */
export const vietnameseReports = [
  inventArticle({
    id: 'vi01',
    dump: 'vi01.txt',
    outlet: 'Báo Duyên Hải Mới',
    title: 'Dự án điện gió Cồn Sậy chậm tiến độ, chủ đầu tư xin gia hạn',
    language: 'vi',
    published: '2026-04-03',
    body: [
      'Sáng 2/4, UBND tỉnh Vĩnh Long cho biết Công ty CP Năng lượng Hải Vân đã có văn bản xin gia hạn dự án điện gió Cồn Sậy thêm 18 tháng, đến hết tháng 9/2027.',
      'Dự án có công suất 120 MW với 24 trụ tuabin, tổng vốn đầu tư 5.460 tỷ đồng, khởi công từ tháng 6/2023 nhưng đến nay mới lắp được 9 trụ.',
      'Ông Lương Chí Thiện, Tổng giám đốc Hải Vân, lý giải nguyên nhân là nhà cung cấp thiết bị châu Âu giao hàng trễ và thiếu tàu cẩu chuyên dụng, đồng thời bác bỏ thông tin công ty cạn vốn.',
      'Tuy nhiên, ông Đoàn Quốc Khải, Phó giám đốc Sở Công Thương, cho rằng chủ đầu tư chưa hoàn tất bồi thường cho 37 hộ nuôi nghêu nên không thể bàn giao mặt bằng cho phần còn lại.',
      '“Chúng tôi chỉ xem xét gia hạn một lần, nếu không hoàn thành sẽ thu hồi dự án”, ông Khải nói.',
      'Bà Tô Thị Mận, một hộ dân ở ấp Cồn Sậy, cho biết gia đình bà được đền bù 215 triệu đồng nhưng chưa nhận được đồng nào.',
      'Theo hợp đồng với Tập đoàn Điện lực Việt Nam (EVN), nhà máy phải phát điện thương mại trước ngày 31/12/2026, nếu không sẽ mất mức giá 1.815 đồng/kWh.',
    ],
  }),
  inventArticle({
    id: 'vi02',
    dump: 'vi02.txt',
    outlet: 'Phố Sông Online',
    title: 'Vé xe buýt Cần Thơ tăng từ 1/6, học sinh vẫn được giảm nửa giá',
    language: 'vi',
    published: '2026-05-12',
    body: [
      'Từ ngày 1/6, giá vé xe buýt có trợ giá tại Cần Thơ sẽ tăng từ 7.000 đồng lên 9.000 đồng mỗi lượt đối với tuyến dưới 25 km, theo quyết định UBND thành phố vừa ban hành ngày 11/5.',
      'Học sinh, sinh viên tiếp tục được giảm 50%, còn người trên 60 tuổi và người khuyết tật được miễn phí hoàn toàn.',
      'Ông Huỳnh Tấn Lộc, Giám đốc Trung tâm Quản lý giao thông công cộng, cho biết đây là lần điều chỉnh đầu tiên sau 7 năm, trong khi chi phí nhiên liệu và nhân công đã tăng khoảng 34%.',
      'Theo ông Lộc, mỗi năm ngân sách chi 148 tỷ đồng trợ giá cho 16 tuyến, mức tăng mới chỉ giúp giảm khoảng 21 tỷ đồng.',
      'Hợp tác xã vận tải Tây Đô, đơn vị đang khai thác 6 tuyến, đề nghị tăng lên 10.000 đồng nhưng không được chấp thuận.',
      'Chị Quách Ngọc Diễm, công nhân khu công nghiệp Trà Nóc, nói chị vẫn đi xe buýt vì “đắt hơn chút nhưng vẫn rẻ hơn đổ xăng”.',
      'Vé tháng không thay đổi, giữ ở mức 180.000 đồng cho một tuyến và 300.000 đồng cho liên tuyến.',
    ],
  }),
  inventArticle({
    id: 'vi03',
    dump: 'vi03.txt',
    outlet: 'Báo Duyên Hải Mới',
    title: 'Dệt may Kim Phong cắt 620 lao động, nợ bảo hiểm 5 tháng',
    language: 'vi',
    published: '2026-06-24',
    body: [
      'Công ty CP Dệt may Kim Phong (Nam Định) vừa thông báo chấm dứt hợp đồng với 620 trong tổng số 2.150 công nhân kể từ ngày 15/7 do thiếu đơn hàng từ Mỹ.',
      'Trao đổi với phóng viên, bà Nghiêm Thu Hằng, Phó tổng giám đốc, cho hay doanh thu 5 tháng đầu năm chỉ đạt 312 tỷ đồng, giảm 41% so với cùng kỳ năm trước.',
      'Bà Hằng khẳng định công ty không phá sản và sẽ trả đủ trợ cấp thôi việc trước ngày 31/8.',
      'Theo Bảo hiểm xã hội địa phương, Kim Phong đang nợ 14,7 tỷ đồng tiền bảo hiểm, tương đương 5 tháng.',
      'Ông Bạch Đình Tuyên, Chủ tịch Công đoàn công ty, nói công đoàn không được hỏi ý kiến trước khi danh sách cắt giảm được niêm yết, trái với quy định của Bộ luật Lao động.',
      'Trong khi đó, đối tác Hàn Quốc Daesung Textile, hiện nắm 28% cổ phần, tuyên bố chưa có ý định thoái vốn.',
      'Sở Nội vụ cho biết 9 doanh nghiệp trong vùng đang cần tuyển khoảng 1.400 lao động may mặc, với mức lương từ 8 đến 11 triệu đồng mỗi tháng.',
    ],
  }),
];

export const vietnameseRight = readStatements(`
vi01.0 p | Công ty Năng lượng Hải Vân xin kéo dài dự án điện gió Cồn Sậy thêm 18 tháng, tới hết tháng 9/2027. | Hải Vân, Cồn Sậy
vi01.1 p | Dự án 120 MW này đến nay mới lắp 9 trong tổng số 24 trụ tuabin.
vi01.1 p | Tổng vốn đầu tư của dự án là 5.460 tỷ đồng. | | | Dự án có công suất 120 MW với 24 trụ tuabin, tổng vốn đầu tư 5.460 tỷ đồng
vi01.2 p | Tổng giám đốc Hải Vân Lương Chí Thiện phủ nhận việc công ty hết vốn. | Hải Vân, Lương Chí Thiện | Tổng giám đốc Hải Vân Lương Chí Thiện xác nhận việc công ty hết vốn.
vi01.3 p | Theo ông Đoàn Quốc Khải, chủ đầu tư chưa bồi thường xong cho 37 hộ nuôi nghêu. | Đoàn Quốc Khải | Theo ông Đoàn Quốc Khải, chủ đầu tư đã bồi thường xong cho 37 hộ nuôi nghêu.
vi01.4 p | Ông Khải nói dự án sẽ bị thu hồi nếu không hoàn thành sau lần gia hạn duy nhất. | Khải
vi01.5 p | Bà Tô Thị Mận cho biết chưa nhận được khoản đền bù 215 triệu đồng. | Tô Thị Mận
vi01.0 t | Hai Van Energy has asked for an 18-month extension of the Con Say (Cồn Sậy) wind farm project, until the end of September 2027. | Hai Van Energy, Con Say, Cồn Sậy
vi01.1 t | The 120 MW project, with 24 turbines, began in June 2023, but only nine turbines have been installed so far.
vi01.2 t | Chief executive Luong Chi Thien denied that the company had run out of money. | Luong Chi Thien | Chief executive Luong Chi Thien confirmed that the company had run out of money.
vi01.6 t | 根據與越南電力集團（EVN）的合約，電廠須在2026年12月31日前商轉，否則將失去每度1815越南盾的電價。 | 越南電力集團, EVN
vi01.3 t | 商工局のドアン・クオック・カイ副局長は、ハマグリ養殖の37世帯への補償が終わっていないと述べた。 | ドアン・クオック・カイ
vi02.0 p | Vé xe buýt có trợ giá ở Cần Thơ tăng từ 7.000 lên 9.000 đồng/lượt với tuyến dưới 25 km kể từ ngày 1/6. | Cần Thơ
vi02.1 p | Học sinh, sinh viên vẫn được giảm một nửa giá vé. | | Học sinh, sinh viên không còn được giảm một nửa giá vé. | Học sinh, sinh viên tiếp tục được giảm 50%
vi02.1 p | Người khuyết tật và người trên 60 tuổi được đi miễn phí.
vi02.2 p | Ông Huỳnh Tấn Lộc nói giá vé được điều chỉnh lần đầu sau bảy năm. | Huỳnh Tấn Lộc
vi02.3 p | Ngân sách trợ giá 148 tỷ đồng mỗi năm cho 16 tuyến, ông Lộc cho biết. | Lộc
vi02.4 p | Đề nghị tăng giá vé lên 10.000 đồng của Hợp tác xã vận tải Tây Đô đã bị từ chối. | Tây Đô | Đề nghị tăng giá vé lên 10.000 đồng của Hợp tác xã vận tải Tây Đô đã được chấp thuận.
vi02.6 p | Giá vé tháng giữ nguyên, một tuyến là 180.000 đồng.
vi02.0 t | Subsidised bus fares in Can Tho on routes under 25 km will rise from 7,000 to 9,000 dong per trip from June 1. | Can Tho
vi02.1 t | People over 60 and people with disabilities will travel free.
vi02.4 t | 西都運輸合作社（Tây Đô）曾要求漲至1萬越南盾，但未獲同意。 | 西都, Tây Đô | 西都運輸合作社（Tây Đô）曾要求漲至1萬越南盾，並已獲同意。
vi02.3 t | 每年财政为16条线路补贴1480亿越南盾，禄先生（Lộc）说。 | 禄, Lộc
vi02.6 t | Monthly passes are unchanged at 180,000 dong for a single route and 300,000 dong for several routes.
vi03.0 p | Từ ngày 15/7, Kim Phong cho 620 trong số 2.150 công nhân nghỉ việc vì thiếu đơn hàng từ Mỹ. | Kim Phong, Mỹ
vi03.1 p | Doanh thu 5 tháng đầu năm giảm 41%, còn 312 tỷ đồng, theo bà Nghiêm Thu Hằng. | Nghiêm Thu Hằng
vi03.2 p | Bà Hằng nói công ty không phá sản. | Hằng | Bà Hằng nói công ty đã phá sản.
vi03.3 p | Theo Bảo hiểm xã hội địa phương, Kim Phong nợ tiền bảo hiểm 14,7 tỷ đồng, tức 5 tháng. | Kim Phong
vi03.4 p | Chủ tịch Công đoàn Bạch Đình Tuyên cho biết công đoàn không được tham vấn trước khi danh sách cắt giảm được niêm yết. | Bạch Đình Tuyên | Chủ tịch Công đoàn Bạch Đình Tuyên cho biết công đoàn đã được tham vấn trước khi danh sách cắt giảm được niêm yết.
vi03.5 p | Daesung Textile, đang giữ 28% cổ phần, chưa định thoái vốn. | Daesung Textile
vi03.6 p | Theo Sở Nội vụ, 9 doanh nghiệp trong vùng cần khoảng 1.400 công nhân may. | Sở Nội vụ
vi03.0 t | Kim Phong Textile will end the contracts of 620 of its 2,150 workers from July 15 because of a lack of orders from the United States. | Kim Phong Textile, United States
vi03.3 t | Kim Phong owes 14.7 billion dong in social insurance, equal to five months, according to the local social insurance office. | Kim Phong
vi03.5 t | 持有28%股份的韓國大成紡織（Daesung Textile）聲明，目前無意撤資。 | 大成紡織, Daesung Textile | 持有28%股份的韓國大成紡織（Daesung Textile）聲明，目前有意撤資。
vi03.2 t | Hang said the company was not bankrupt and would pay severance in full before August 31. | Hang
vi03.1 t | 副社長のギエム・トゥー・ハン（Nghiêm Thu Hằng）氏は、1〜5月の売上高が前年同期比41%減の3120億ドンにとどまったと述べた。 | ギエム・トゥー・ハン, Nghiêm Thu Hằng
vi02.0+6 p | Giá vé lượt dưới 25 km tăng lên 9.000 đồng từ ngày 1/6, còn vé tháng không thay đổi.
`);

export const vietnameseWrong = readWrong(`
vi01.1 number | Dự án có tổng vốn đầu tư 4.560 tỷ đồng.
vi01.6 date | Nhà máy phải phát điện thương mại trước ngày 30/6/2026.
vi01.2 name | Ông Lương Minh Thiện, Tổng giám đốc Hải Vân, bác bỏ thông tin công ty cạn vốn.
vi01.2 negation | Ông Lương Chí Thiện thừa nhận công ty đã cạn vốn.
vi01.3 attribution | Chief executive Luong Chi Thien said the investor had not finished compensating 37 clam-farming households.
vi01.5 quote | Bà Tô Thị Mận cho biết gia đình bà được đền bù 251 triệu đồng. | gia đình bà được đền bù 251 triệu đồng
vi01.1+3 stitched | Sở Công Thương đã đầu tư 5.460 tỷ đồng vào dự án.
vi01.5 negation | To Thi Man said her family had already received its compensation of 215 million dong.
vi01.0 outlet | Theo báo Phố Sông, Hải Vân xin gia hạn dự án điện gió Cồn Sậy thêm 18 tháng.
vi02.2 number | Ông Huỳnh Tấn Lộc cho biết chi phí nhiên liệu và nhân công đã tăng khoảng 43%.
vi02.0 date | Giá vé xe buýt tại Cần Thơ sẽ tăng từ ngày 1/7.
vi02.4 name | The Tra Noc transport cooperative asked for the fare to rise to 10,000 dong but was refused.
vi02.6 negation | Giá vé tháng cũng thay đổi.
vi02.2 attribution | Chị Quách Ngọc Diễm cho biết đây là lần điều chỉnh giá vé đầu tiên sau 7 năm.
vi02.3 quote | Mức tăng mới chỉ giúp giảm khoảng 31 tỷ đồng tiền trợ giá. | mức tăng mới chỉ giúp giảm khoảng 31 tỷ đồng
vi02.3+4 stitched | Hợp tác xã vận tải Tây Đô được trợ giá 148 tỷ đồng mỗi năm.
vi02.4 negation | The Tay Do cooperative's proposal to raise the fare to 10,000 dong was accepted.
vi02.1 number | Học sinh, sinh viên được giảm 30% giá vé.
vi03.0 number | Kim Phong chấm dứt hợp đồng với 260 trong tổng số 2.150 công nhân.
vi03.2 date | Công ty sẽ trả đủ trợ cấp thôi việc trước ngày 31/10.
vi03.5 name | Đối tác Hàn Quốc Hanmi Textile, hiện nắm 28% cổ phần, chưa có ý định thoái vốn.
vi03.4 negation | Ông Bạch Đình Tuyên nói công đoàn đã được hỏi ý kiến trước khi danh sách cắt giảm được niêm yết.
vi03.4 attribution | Bà Nghiêm Thu Hằng nói công đoàn không được hỏi ý kiến trước khi danh sách cắt giảm được niêm yết.
vi03.0 quote | Kim Phong chấm dứt hợp đồng với 620 công nhân do thiếu đơn hàng từ Nhật. | do thiếu đơn hàng từ Nhật
vi03.3+5 stitched | 大成紡織（Daesung Textile）積欠147億越南盾的保險費。
vi03.5 negation | Daesung Textile said it intended to sell its stake in Kim Phong.
`);
