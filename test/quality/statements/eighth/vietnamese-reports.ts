import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** A storm, a strike, a trial over faked voices, in Vietnamese; all of it is invented. */
export const vietnameseReports = [
  inventArticle({
    id: 'storm-vi',
    dump: 'weather-vi.txt',
    outlet: 'Báo Vĩnh Khê',
    title: 'Bão số 9 đổ bộ Vĩnh Khê, 7 người chết',
    language: 'vi',
    published: '2034-10-18',
    body: [
      'Bão số 9 đổ bộ vào tỉnh Vĩnh Khê lúc 2 giờ sáng 17/10 với sức gió 130 km/h, làm 7 người chết, 12 người bị thương và hơn 3.400 căn nhà tốc mái.',
      'Trước khi bão vào, tỉnh đã sơ tán 58.000 người và cấm tàu thuyền ra khơi từ trưa 15/10, nhưng đến nay vẫn chưa liên lạc được với hai tàu cá cùng 11 ngư dân.',
      'Phó chủ tịch tỉnh Hà Trọng Nghị cho biết thiệt hại ban đầu ước khoảng 860 tỷ đồng, một nửa là nông nghiệp.',
      'Điện đã được khôi phục cho 70% số hộ, song ba xã ven biển có thể phải chờ đến ngày 22/10, theo công ty điện lực.',
      'Bà Lữ Thị Mận, chủ một quán ăn ở thị trấn Bến Đá, nói chưa thấy trận bão nào mạnh như vậy kể từ năm 2013, nhưng “năm nay chúng tôi được báo trước hai ngày”.',
      'Sở Giáo dục cho học sinh nghỉ đến hết ngày 19/10; 26 trường học bị hư hại, trong đó 4 trường phải xây lại.',
      'Đài khí tượng bác bỏ tin một cơn bão khác sẽ vào cuối tuần, nói áp thấp nhiệt đới đang hình thành nhiều khả năng đi về phía bắc.',
    ],
  }),
  inventArticle({
    id: 'garment-vi',
    dump: 'labour-vi.txt',
    outlet: 'Hà Châu Ngày Nay',
    title: 'Công nhân may Tân Hưng Phát ngừng việc vì bị cắt thưởng Tết',
    language: 'vi',
    published: '2033-03-11',
    body: [
      'Khoảng 5.200 trong số 7.000 công nhân công ty may Tân Hưng Phát đã ngừng việc từ sáng 7/3 để phản đối việc cắt tiền thưởng Tết từ 1,5 tháng lương xuống còn 1 tháng.',
      'Công nhân còn đòi thêm 600.000 đồng tiền chuyên cần mỗi tháng và giảm giờ làm thêm từ 4 giờ xuống 2 giờ mỗi ngày.',
      'Giám đốc nhân sự Thái Quốc Bình nói đơn hàng giảm 35% và công ty chưa chậm lương ngày nào.',
      'Bà Chu Thị Hòe, chủ tịch công đoàn cơ sở, khẳng định công đoàn không kêu gọi ngừng việc nhưng ủng hộ phần lớn yêu cầu của công nhân.',
      'Sau cuộc đối thoại kéo dài năm giờ chiều 9/3, công ty đồng ý trả thêm 400.000 đồng mỗi tháng từ tháng 4, còn tiền thưởng sẽ được xem xét lại vào cuối năm.',
      'Đến sáng 10/3, chừng 80% công nhân đã trở lại làm việc, theo Sở Lao động.',
      'Công ty có vốn đầu tư Hàn Quốc, sản xuất áo khoác cho ba thương hiệu châu Âu, lỗ 48 tỷ đồng trong năm 2032.',
    ],
  }),
  inventArticle({
    id: 'voices-vi',
    dump: 'courts-vi.txt',
    outlet: 'Hà Châu Ngày Nay',
    title: 'Dùng AI giả giọng lừa 31 tỷ đồng, kẻ cầm đầu lãnh 14 năm tù',
    language: 'vi',
    published: '2035-06-21',
    body: [
      'Tòa án thành phố Hà Châu ngày 20/6 tuyên phạt Kiều Đình Vũ 14 năm tù vì cầm đầu nhóm dùng trí tuệ nhân tạo giả giọng nói để lừa 46 người, chiếm đoạt 31 tỷ đồng.',
      'Bốn đồng phạm, trong đó có em gái Vũ là Kiều Thu Trang, nhận từ 3 đến 9 năm tù; một người khác được hưởng án treo.',
      'Theo cáo trạng, từ tháng 2 đến tháng 11 năm 2034, nhóm này thu thập giọng nói từ mạng xã hội rồi gọi điện giả làm con cái của nạn nhân, phần lớn là người trên 60 tuổi.',
      'Nạn nhân thiệt hại nặng nhất, một cụ bà 78 tuổi, đã chuyển 4,2 tỷ đồng chỉ trong một ngày.',
      'Tại tòa, Vũ nhận tội nhưng khai phần mềm là do một người tên Đỗ Hải Long, hiện ở nước ngoài, cung cấp; cơ quan điều tra chưa xác minh được người này.',
      'Công an mới thu hồi được 6,5 tỷ đồng, khoảng một phần năm số tiền bị chiếm đoạt.',
      'Luật sư của các bị hại, bà Mẫn Thị Nhung, nói ngân hàng Đại Tín cũng phải chịu trách nhiệm vì không chặn các giao dịch bất thường; ngân hàng từ chối bình luận.',
    ],
  }),
];

export const vietnameseRight = readStatements(`
storm-vi.0 p | Bão số 9 vào Vĩnh Khê rạng sáng 17/10, khiến 7 người thiệt mạng và 12 người bị thương. | Vĩnh Khê | Bão số 9 vào Vĩnh Khê rạng sáng 17/10 nhưng không khiến ai thiệt mạng.
storm-vi.0 p | Hơn 3.400 ngôi nhà bị bão làm tốc mái.
storm-vi.1 p | Kể từ trưa 15/10, tàu thuyền không được phép ra khơi. | | Sau trưa 15/10, tàu thuyền vẫn được phép ra khơi.
storm-vi.1 p | Tỉnh vẫn chưa bắt được liên lạc với 11 ngư dân trên hai tàu cá. | | | đến nay vẫn chưa liên lạc được với hai tàu cá cùng 11 ngư dân
storm-vi.2 p | Theo ông Hà Trọng Nghị, nông nghiệp thiệt hại chừng 430 tỷ đồng, bằng một nửa tổng số. | Hà Trọng Nghị
storm-vi.3 p | Ba xã ven biển có khả năng đến ngày 22/10 mới có điện lại, công ty điện lực cho biết.
storm-vi.4 p | Bà Lữ Thị Mận nói năm nay người dân biết trước hai ngày. | Lữ Thị Mận
storm-vi.5 p | Có 4 trong số 26 trường bị hư hại cần xây mới. | | Không trường nào cần xây mới.
storm-vi.6 p | Đài khí tượng nói không có chuyện một cơn bão nữa vào cuối tuần. | | Đài khí tượng xác nhận một cơn bão nữa sẽ vào cuối tuần.
storm-vi.0 t | The storm killed seven people, injured 12 and tore the roofs off more than 3,400 houses. | | The storm killed nobody.
storm-vi.1 t | 省里提前疏散了5.8万人，但仍有两艘渔船、11名渔民失去联系。
storm-vi.2 t | 副省長Hà Trọng Nghị表示，初步估計損失約8,600億盾，其中一半是農業。 | Hà Trọng Nghị
storm-vi.3 t | 電力は7割の世帯で復旧したが、沿岸の三つの村は22日まで待つ可能性がある。 | | 電力はまだどの世帯でも復旧していない。
storm-vi.5 t | Twenty-six schools were damaged, and four of them have to be rebuilt.
garment-vi.0 p | Khoảng 5.200 công nhân Tân Hưng Phát đình công vì thưởng Tết bị cắt còn một tháng lương. | Tân Hưng Phát | Công nhân Tân Hưng Phát không đình công.
garment-vi.1 p | Họ muốn mỗi ngày chỉ làm thêm 2 giờ thay vì 4 giờ.
garment-vi.2 p | Ông Thái Quốc Bình nói công ty chưa bao giờ trả lương trễ, dù đơn hàng giảm 35%. | Thái Quốc Bình | Ông Thái Quốc Bình thừa nhận công ty đã trả lương trễ.
garment-vi.3 p | Công đoàn không đứng ra kêu gọi ngừng việc, bà Chu Thị Hòe khẳng định, song tán thành đa số yêu cầu. | Chu Thị Hòe | Bà Chu Thị Hòe thừa nhận công đoàn kêu gọi ngừng việc.
garment-vi.1+4 p | Mức công ty chấp nhận thấp hơn yêu cầu của công nhân 200.000 đồng mỗi tháng. | | | Công nhân còn đòi thêm 600.000 đồng tiền chuyên cần mỗi tháng // công ty đồng ý trả thêm 400.000 đồng mỗi tháng từ tháng 4
garment-vi.4 p | Chuyện tiền thưởng phải đợi đến cuối năm mới xem xét lại. | | | tiền thưởng sẽ được xem xét lại vào cuối năm
garment-vi.5 p | Sở Lao động cho biết khoảng bốn phần năm công nhân đã đi làm lại tính đến sáng 10/3. | | Đến sáng 10/3, chưa công nhân nào đi làm lại.
garment-vi.6 p | Tân Hưng Phát lỗ 48 tỷ đồng năm 2032. | Tân Hưng Phát | Tân Hưng Phát không lỗ năm 2032.
garment-vi.0 t | About 5,200 of the 7,000 workers stopped work over a cut in the Tet bonus. | | The workers did not stop work.
garment-vi.1 t | 工人还要求每月增加60万盾全勤奖，并把每天加班从4小时减到2小时。
garment-vi.3 t | 労組委員長のChu Thị Hòe氏は、労組がストを呼びかけたわけではないと断言した。 | Chu Thị Hòe | 労組委員長のChu Thị Hòe氏は、労組がストを呼びかけたと認めた。
garment-vi.4 t | 公司同意自4月起每月多付40萬盾。 | | 公司不同意多付。
garment-vi.5 t | About 80% of the workers were back at work by the morning of 10 March.
voices-vi.0 p | Kiều Đình Vũ bị kết án 14 năm tù do cầm đầu đường dây giả giọng nói bằng AI, lừa lấy 31 tỷ đồng của 46 nạn nhân. | Kiều Đình Vũ | Kiều Đình Vũ không bị kết án tù.
voices-vi.1 p | Em gái của Vũ, Kiều Thu Trang, là một trong bốn đồng phạm lãnh từ 3 đến 9 năm tù. | Kiều Thu Trang
voices-vi.2 p | Nhóm này lấy giọng nói trên mạng xã hội để gọi điện, đóng giả con của nạn nhân, cáo trạng nêu.
voices-vi.2 p | Đa số nạn nhân đã ngoài 60 tuổi. | | | giả làm con cái của nạn nhân, phần lớn là người trên 60 tuổi
voices-vi.3 p | Người mất nhiều nhất là một cụ bà 78 tuổi: 4,2 tỷ đồng trong vòng một ngày.
voices-vi.4 p | Vũ khai Đỗ Hải Long là người cung cấp phần mềm, song cơ quan điều tra chưa xác minh được. | Đỗ Hải Long | Cơ quan điều tra đã xác minh được Đỗ Hải Long.
voices-vi.5 p | Khoảng bốn phần năm số tiền vẫn chưa thu hồi được.
voices-vi.6 p | Bà Mẫn Thị Nhung cho rằng ngân hàng Đại Tín cũng có trách nhiệm do để lọt các giao dịch bất thường. | Mẫn Thị Nhung, Đại Tín | Bà Mẫn Thị Nhung cho rằng ngân hàng Đại Tín không có trách nhiệm.
voices-vi.0 t | Kiều Đình Vũ was sentenced to 14 years in prison for leading a group that cheated 46 people with AI-faked voices. | Kiều Đình Vũ | Kiều Đình Vũ was not sentenced to prison.
voices-vi.2 t | 受害者大多超過60歲。
voices-vi.4 t | Vũ认罪，但称软件由目前在国外的Đỗ Hải Long提供。 | Đỗ Hải Long | Vũ没有认罪。
voices-vi.5 t | 警察が回収したのは65億ドンで、だまし取られた額の約5分の1にとどまる。
`);

export const vietnameseWrong = readWrong(`
storm-vi.1 number | Trước khi bão vào, tỉnh đã sơ tán 85.000 người.
voices-vi.0 number | Nhóm của Kiều Đình Vũ đã lừa 64 người.
garment-vi.0 date | Công nhân Tân Hưng Phát ngừng việc từ sáng 17/3.
storm-vi.3 date | Ba xã ven biển có thể phải chờ điện đến ngày 27/10.
voices-vi.1 name | Em gái Vũ là Mẫn Thị Nhung nằm trong số bốn đồng phạm bị phạt tù.
garment-vi.2 name | Giám đốc nhân sự Chu Thị Hòe nói đơn hàng giảm 35%.
storm-vi.0 outlet | Theo Hà Châu Ngày Nay, bão số 9 làm 7 người chết và 12 người bị thương.
garment-vi.0 outlet | Báo Vĩnh Khê đưa tin khoảng 5.200 công nhân công ty may Tân Hưng Phát đã ngừng việc.
voices-vi.4 negation | Tại tòa, Kiều Đình Vũ không nhận tội.
garment-vi.3 negation | Công đoàn không ủng hộ yêu cầu nào của công nhân.
storm-vi.4 quote altered | Bà Lữ Thị Mận nói người dân được báo trước. | “năm nay chúng tôi được báo trước ba ngày”
voices-vi.3 quote altered | Một cụ bà 78 tuổi bị thiệt hại nặng nhất. | một cụ bà 78 tuổi, đã chuyển 4,2 tỷ đồng chỉ trong một tuần
storm-vi.0+1 stitched | 7 người chết là ngư dân trên hai tàu cá.
garment-vi.0+6 stitched | Khoảng 5.200 công nhân ngừng việc để phản đối việc công ty lỗ 48 tỷ đồng.
voices-vi.6 attribution | Luật sư của Kiều Đình Vũ nói ngân hàng Đại Tín phải chịu trách nhiệm.
garment-vi.5 attribution | Theo công đoàn, chừng 80% công nhân đã trở lại làm việc.
voices-vi.0 roles | Kiều Đình Vũ bị một nhóm dùng trí tuệ nhân tạo giả giọng nói lừa mất 31 tỷ đồng.
voices-vi.4 roles | Vũ khai đã cung cấp phần mềm cho một người tên Đỗ Hải Long.
voices-vi.5 scope | Công an đã thu hồi toàn bộ số tiền bị chiếm đoạt.
storm-vi.5 scope | Cả 26 trường học bị hư hại đều phải xây lại.
storm-vi.0 unit | Bão số 9 đổ bộ với sức gió 130 m/s.
garment-vi.1 unit | Công nhân đòi thêm 600.000 đồng tiền chuyên cần mỗi ngày.
garment-vi.1+4 comparison | Công ty đồng ý trả nhiều hơn mức công nhân đòi.
voices-vi.0+1 comparison | Kiều Thu Trang lãnh án tù dài hơn Kiều Đình Vũ.
storm-vi.6 hedge | Áp thấp nhiệt đới đã đi về phía bắc.
garment-vi.4 hedge | Công ty đã khôi phục tiền thưởng Tết.
`);
