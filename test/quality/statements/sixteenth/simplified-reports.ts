import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** Recalled cars, home loans, degree courses, in Simplified Chinese; all of it is invented. */
export const simplifiedReports = [
  inventArticle({
    id: 's1',
    dump: 'x.txt',
    outlet: '江原财经',
    title: '澜驰汽车召回4.7万辆电动车 电池供应商否认缺陷',
    language: 'zh-Hans',
    published: '2026-03-16',
    body: [
      '市场监管总局3月16日发布公告，澜驰汽车自即日起召回2024年4月至2025年2月生产的部分“远岫”牌纯电动汽车，共计47,218辆。',
      '公告称，召回范围内车辆的动力电池因电芯隔膜存在褶皱，极端情况下可能引发短路，存在起火隐患；截至目前，已接到9起相关事故报告，未造成人员死亡。',
      '澜驰汽车将为召回车辆免费更换电池包，预计全部完成需要14个月，在更换之前建议车主将充电上限设定在80%以下。',
      '电池供应商恒隽能源否认产品存在设计缺陷，称问题“仅限于一条产线的两个批次”，并表示不会承担全部召回费用。',
      '澜驰汽车首席执行官施泽远在电话会议上说，召回将产生约18.5亿元费用，公司已于去年第四季度计提12亿元，其余将计入今年上半年。',
      '受此影响，澜驰汽车港股周一下跌8.6%，收于每股23.15港元，创去年11月以来新低；恒隽能源A股则跌停。',
      '多名车主对记者表示，今年1月曾就冬季续航骤降向客服投诉，得到的答复是“属正常现象”，直到公告发布才得知电池存在隐患。',
      '中国汽车流通研究会副秘书长邬丽君认为，此次召回不会改变澜驰全年交付30万辆的目标，但可能迫使其重新引入第二家电池供应商。',
      '澜驰汽车2025年共交付24.3万辆，同比增长31%，其中海外市场占比不足一成。',
    ],
  }),
  inventArticle({
    id: 's2',
    dump: 'x.txt',
    outlet: '湖畔都市报',
    title: '云汀市调整公积金政策 首套房贷款额度上调至90万元',
    language: 'zh-Hans',
    published: '2026-05-28',
    body: [
      '云汀市住房公积金管理中心5月27日宣布，自6月1日起，缴存职工家庭购买首套自住住房的公积金贷款最高额度由70万元上调至90万元，多子女家庭可在此基础上再上浮20%。',
      '中心主任鲍庆松介绍，新政不适用于购买第三套及以上住房的家庭，已发放的贷款也不能按新标准追加额度。',
      '数据显示，今年前四个月云汀市新建商品住宅成交面积为61.8万平方米，同比下降12.4%，库存去化周期延长至26个月。',
      '当地房企负责人孟广林表示，政策出台后周末到访量增加了约三成，但“看的人多，下单的人少”，成交尚未明显回升。',
      '云汀大学房地产研究所所长秦若谷认为，单靠提高贷款额度难以扭转预期，除非同步降低首付比例，否则效果可能只能维持一个季度。',
      '对于网传该市将全面取消限售的消息，市住建局回应称“不属实”，目前没有调整限售政策的计划。',
      '新政还允许职工提取公积金用于老旧小区加装电梯，每户提取总额不超过5万元，且须有三分之二以上业主书面同意。',
      '截至4月底，该市公积金个人住房贷款余额为318亿元，个贷率达88.7%，鲍庆松称资金流动性“总体安全”，不会影响正常提取。',
      '市民丁晓岚原计划5月底签约，得知消息后推迟到6月上旬，她算了一笔账：多贷20万元，每月可少还商业贷款利息约260元。',
    ],
  }),
  inventArticle({
    id: 's3',
    dump: 'x.txt',
    outlet: '南屏新报',
    title: '岭州大学宣布停招6个本科专业 校方：在校生不受影响',
    language: 'zh-Hans',
    published: '2026-06-10',
    body: [
      '岭州大学6月9日公布2026年本科招生章程，宣布停招公共事业管理、广播电视编导等6个专业，同时新增低空技术与工程、智能养殖两个专业，计划招生总数为5,480人，比去年减少320人。',
      '教务处处长解承志表示，停招专业近三年平均就业率低于58%，且第一志愿录取率连续下滑，停招决定经学术委员会两轮讨论后以19票赞成、4票反对通过。',
      '校方强调，停招不等于撤销，上述专业在读的1,126名学生培养方案不变，教师也不会因此被解聘。',
      '但一名不愿具名的广播电视编导专业教师称，学院已口头通知部分青年教师在年底前转岗，否则不再续签合同；学校宣传部对此予以否认。',
      '新设的智能养殖专业由该校与沧浪渔业集团合办，企业将投入3,000万元建设实训基地，并承诺每年接收不少于40名毕业生。',
      '教育学者温景行指出，专业调整不能只看就业率，“今天的冷门，未必是十年后的冷门”。',
      '据省教育厅统计，全省高校今年共停招143个专业点，较上年增加51个，其中管理学类占比最高，达27%。',
      '校长戚道宏在6月10日的校园开放日上透露，学校正在论证将学费上调一成的方案，但最早也要到2027年秋季学期才会实施，且只针对新生。',
      '沧浪渔业集团董事长岑海波在接受采访时说，公司并未要求学校停办任何专业，双方合作早在2023年就已开始洽谈。',
    ],
  }),
];

export const simplifiedRight = readStatements(`
s1.0 p | 澜驰汽车将召回47,218辆2024年4月至2025年2月间生产的“远岫”纯电动车。 | 澜驰汽车, 远岫
s1.1 p | 相关事故报告已有9起，没有人因此死亡。 | | 相关事故报告已有9起，有人因此死亡。 | 截至目前，已接到9起相关事故报告，未造成人员死亡
s1.2 p | 澜驰汽车免费为车主更换电池包，整个过程预计要14个月。 | 澜驰汽车
s1.3 p | 恒隽能源不承认产品有设计缺陷，并表示不会承担全部召回费用。 | 恒隽能源
s1.4 p | 施泽远称召回费用约为18.5亿元，其中12亿元已在去年第四季度计提。 | 施泽远
s1.5 p | 澜驰汽车港股周一收报23.15港元，跌幅8.6%，为去年11月以来最低。 | 澜驰汽车
s1.7 p | 邬丽君认为，澜驰全年交付30万辆的目标不会因召回而改变。 | 邬丽君, 澜驰 | 邬丽君认为，澜驰全年交付30万辆的目标会因召回而改变。
s1.0 t | Lanchi Auto is recalling 47,218 Yuanxiu-brand electric cars made between April 2024 and February 2025, the State Administration for Market Regulation announced on March 16. | Lanchi Auto, Yuanxiu, State Administration for Market Regulation
s1.3 t | Battery supplier Hengjun Energy (恒隽能源) denied that its product had a design defect, saying the problem was limited to two batches from one production line. | Hengjun Energy, 恒隽能源
s1.8 t | 瀾馳汽車2025年交付24.3萬輛，較前一年成長31%，海外市場占比不到一成。 | 瀾馳汽車
s1.2 t | 瀾馳汽車は、電池パックを交換するまでは充電の上限を80%以下に設定するよう所有者に勧めている。 | 瀾馳汽車
s1.6 t | Several owners said they had complained in January about a sharp drop in winter range and had been told it was normal.
s2.0 p | 从6月1日起，云汀市职工家庭买首套自住房的公积金贷款上限从70万元提高到90万元。 | 云汀市
s2.0 p | 多子女家庭的公积金贷款额度可在90万元基础上再提高20%。
s2.1 p | 鲍庆松说，购买第三套及以上住房的家庭不能享受新政。 | 鲍庆松 | 鲍庆松说，购买第三套及以上住房的家庭也能享受新政。
s2.2 p | 云汀市今年1至4月新建商品住宅成交面积同比减少12.4%，为61.8万平方米。 | 云汀市
s2.4 p | 秦若谷认为，若不同时降低首付比例，政策效果可能只能维持一个季度。 | 秦若谷
s2.5 p | 市住建局否认该市将全面取消限售。 | | 市住建局证实该市将全面取消限售。
s2.6 p | 职工可提取公积金为老旧小区加装电梯，每户总额上限为5万元。 | | 职工不可提取公积金为老旧小区加装电梯。
s2.8 p | 丁晓岚把签约时间从5月底推迟到了6月上旬。 | 丁晓岚 | 丁晓岚没有把签约时间从5月底推迟到6月上旬。
s2.1 t | Bao Qingsong (鲍庆松), the centre's director, said loans that had already been issued could not be topped up under the new rules. | Bao Qingsong, 鲍庆松 | Bao Qingsong (鲍庆松), the centre's director, said loans that had already been issued could be topped up under the new rules. | 已发放的贷款也不能按新标准追加额度
s2.3 t | Property executive Meng Guanglin said weekend visits had risen by about 30% since the policy was announced, but sales had yet to pick up noticeably. | Meng Guanglin
s2.7 t | 4月末時点で、同市の住宅積立金による個人住宅ローン残高は318億元だった。
s2.5 t | 市住建局回應，網傳全面取消限售的消息不實，目前沒有調整限售政策的計畫。 | | 市住建局回應，網傳全面取消限售的消息屬實。
s2.6 t | Withdrawals to pay for lifts in old housing estates require the written consent of at least two-thirds of owners.
s3.0 p | 岭州大学今年计划招收5,480名本科生，较去年少320人。 | 岭州大学
s3.1 p | 解承志介绍，学术委员会以19比4的票数通过了停招决定。 | 解承志
s3.2 p | 校方表示，教师不会因停招而被解聘。 | | 校方表示，教师会因停招而被解聘。
s3.3 p | 学校宣传部否认已口头通知部分青年教师转岗、否则不再续签合同的说法。
s3.4 p | 沧浪渔业集团将为智能养殖专业出资3,000万元兴建实训基地。 | 沧浪渔业集团
s3.7 p | 戚道宏透露，正在论证的学费上涨10%方案最早2027年秋季学期实施，仅适用于新生。 | 戚道宏
s3.8 p | 岑海波称，沧浪渔业集团没有要求学校停办专业。 | 岑海波, 沧浪渔业集团 | 岑海波称，沧浪渔业集团要求学校停办专业。
s3.2 t | The university said the 1,126 students now enrolled in the programmes would see no change to their courses of study.
s3.5 t | Education scholar Wen Jingxing (温景行) said programmes should not be adjusted on the basis of employment rates alone. | Wen Jingxing, 温景行
s3.6 t | 省教育庁の統計によると、省内の大学は今年、143の専攻で募集を停止し、前年より51増えた。
s3.8 t | Cen Haibo, chairman of Canglang Fisheries Group, said talks on the partnership had begun back in 2023. | Cen Haibo, Canglang Fisheries Group | | 沧浪渔业集团董事长岑海波在接受采访时说，公司并未要求学校停办任何专业，双方合作早在2023年就已开始洽谈
s3.7 t | 校長戚道宏透露，學校正在評估調漲學費一成的方案，但只適用於新生。 | 戚道宏
`);

export const simplifiedWrong = readWrong(`
s1.4 number | 施泽远说，召回将产生约15.8亿元费用。
s1.0 date | 此次召回的车辆生产于2023年4月至2025年2月。
s1.7 name | Shi Zeyuan, deputy secretary-general of an auto distribution research association, said the recall might force Lanchi to bring back a second battery supplier.
s1.3 negation | 恒隽能源表示愿意承担全部召回费用。
s1.3 attribution | 施泽远称，电池问题仅限于一条产线的两个批次。
s1.6 quote | 车主得到的客服答复是“属异常现象”。 | 得到的答复是“属异常现象”
s1.5+8 stitched | 恒隽能源2025年共交付24.3万辆，其A股跌停。
s1.7 negation | 此次召回将改变澜驰全年交付30万辆的目标，邬丽君认为。
s2.7 number | 截至4月底，该市公积金个人住房贷款余额为381亿元。
s2.0 date | 首套房公积金贷款最高额度将自7月1日起上调至90万元。
s2.4 name | 孟广林认为，除非同步降低首付比例，否则政策效果可能只能维持一个季度。
s2.1 negation | Bao Qingsong said the new policy also applied to families buying a third home.
s2.3 attribution | 鲍庆松表示，“看的人多，下单的人少”，成交尚未明显回升。
s2.7 quote | 鲍庆松称资金流动性总体紧张。 | 鲍庆松称资金流动性“总体紧张”
s2.2+3 stitched | 孟广林的房企今年前四个月成交面积为61.8万平方米。
s2.6 number | Each household may withdraw up to 500,000 yuan for installing a lift.
s2.2 date | 今年前六个月云汀市新建商品住宅成交面积为61.8万平方米。
s3.6 number | 全省高校今年共停招134个专业点。
s3.8 date | 岑海波说，双方合作早在2021年就已开始洽谈。
s3.7 name | Xie Chengzhi, the university's president, said it was considering raising tuition fees by 10%.
s3.3 negation | 学校宣传部证实，部分青年教师若不在年底前转岗将不再续签合同。
s3.5 attribution | 校长戚道宏指出，专业调整不能只看就业率。
s3.2 quote | 校方强调，停招等于撤销。 | 停招就等于撤销
s3.0+6 stitched | 岭州大学宣布停招的专业中，管理学类占比最高，达27%。
s3.0 outlet | The Jiangyuan Finance newspaper reported that Lingzhou University would stop admitting students to six undergraduate programmes.
s3.4+2 stitched | 沧浪渔业集团承诺每年接收1,126名毕业生。
`);
