import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** A steel works, a panda reserve, an online court, in Simplified Chinese; all of it is invented. */
export const simplifiedReports = [
  inventArticle({
    id: 'zs1',
    dump: 'x.txt',
    outlet: '临江晚报',
    title: '鹤岭钢铁两座高炉停产检修 公司称不涉及裁员',
    language: 'zh-Hans',
    published: '2026-03-27',
    body: [
      '本报讯（记者 尹岚）鹤岭钢铁集团26日发布公告称，旗下3号、5号高炉自4月1日零时起停产检修，预计持续45天，影响铁水产量约38万吨。',
      '公告显示，公司2025年实现营业收入412.6亿元，同比下降13.2%，净亏损9.7亿元，而上年同期为盈利2.1亿元。',
      '集团副总经理宋立群在接受采访时否认了网传的“裁员三千人”说法，称检修期间约2100名一线职工将轮岗培训，基本工资照发。',
      '不过，一位不愿具名的车间主任表示，今年以来计件奖金已停发两个月，“培训是真的，心里没底也是真的”。',
      '临江市工信局局长俞海涛介绍，全市粗钢产能须在2027年底前压减15%，鹤岭钢铁的任务占其中的六成。',
      '俞海涛同时强调，压减指标不得以检修停产抵充，企业仍须在9月30日前提交永久退出方案。',
      '中原冶金研究院研究员白敬之认为，钢价若不能在下半年回升到每吨3500元以上，停产期限恐将延长。',
      '公司债券“24鹤岭01”当日收跌4.3%，报87.15元。',
    ],
  }),
  inventArticle({
    id: 'zs2',
    dump: 'x.txt',
    outlet: '川西新报',
    title: '云坪保护区大熊猫野外种群增至63只 专家提醒走廊带断裂',
    language: 'zh-Hans',
    published: '2026-07-09',
    body: [
      '记者7日从云坪大熊猫自然保护区管理局获悉，历时两年的第三次野外调查确认，区内野生大熊猫数量为63只，比2018年增加11只。',
      '调查队共布设红外相机528台，采集粪便样本1,904份，其中1,377份成功提取DNA。',
      '“数量涨了，路却断了。”项目首席专家、西岭大学教授阿依尔布说，县道206线扩建后，南北两个种群之间已有17个月没有记录到个体往来。',
      '保护区管理局局长唐际舟表示，两条总长3.4公里的生态廊道将于今年10月开工，投资1.56亿元，其中八成来自中央财政。',
      '对于网友质疑圈养个体“淘淘乐”今年5月放归后失联，唐际舟回应称，其颈圈是按设定时间自动脱落，并非死亡。',
      '最近一次拍到“淘淘乐”的影像是在6月21日，地点为黑石沟海拔2,860米处。',
      '邻近的马鞍村村民则反映，去年以来有46亩竹笋地被划入核心区，补偿款至今没有到账。',
      '县林草局答复称，补偿标准已经公示，款项将在8月15日前发放完毕。',
    ],
  }),
  inventArticle({
    id: 'zs3',
    dump: 'x.txt',
    outlet: '法槌周刊',
    title: '宁湾互联网法院试行“异步庭审” 律协呼吁设退出机制',
    language: 'zh-Hans',
    published: '2026-12-03',
    body: [
      '宁湾互联网法院12月1日起对标的额5万元以下的网购合同纠纷试行“异步庭审”，当事人可在72小时内自行上线陈述、质证，不必同时到庭。',
      '该院副院长裴若筠在发布会上说，试点前的模拟测算显示，平均审理周期可由41天缩短至19天。',
      '“我们不会让算法写判决，”裴若筠说，“系统只负责归纳争点，结论必须由法官签字。”',
      '宁湾市律师协会会长焦仲平则担心老年当事人难以操作，呼吁设立退出机制，并把答复时限延长到一周。',
      '截至12月2日18时，该院共收到适用申请216件，其中134件因对方当事人不同意而未能启动。',
      '去年9月，一名网店店主曾因系统故障错过质证，一审被判赔偿3.8万元，今年3月宁湾中院以程序违法为由发回重审。',
      '裴若筠承认那次故障确由法院平台引起，但否认与本次上线的新系统有关，新系统由启衡科技开发。',
      '启衡科技技术总监苗一帆表示，平台尚未接入外地公安人脸库，预计要到2027年一季度才能完成。',
      '试点为期一年，是否推广将由省高院另行决定。',
    ],
  }),
];

export const simplifiedRight = readStatements(`
zs1.0 p | 鹤岭钢铁3号和5号高炉将从4月1日起停产检修，时间预计为45天。 | 鹤岭钢铁
zs1.1 p | 公司2025年营收为412.6亿元，较上年减少13.2%，净亏9.7亿元。
zs1.2 p | 副总经理宋立群否认要裁员三千人。 | 宋立群 | 副总经理宋立群承认要裁员三千人。
zs1.4 p | 据俞海涛介绍，到2027年底，临江市粗钢产能要削减15%。 | 俞海涛, 临江
zs1.5 p | 俞海涛强调，企业必须在9月30日之前递交永久退出方案，检修停产不能抵充压减指标。 | 俞海涛 | 俞海涛强调，检修停产可以抵充压减指标。
zs1.7 p | “24鹤岭01”当天下跌4.3%，收于87.15元。 | 24鹤岭01
zs1.0 t | Heling Steel (鹤岭钢铁) will halt its No. 3 and No. 5 blast furnaces for maintenance from April 1, cutting hot metal output by about 380,000 tonnes. | Heling Steel, 鹤岭钢铁
zs1.2 t | Deputy general manager Song Liqun denied online claims that 3,000 people would be laid off. | Song Liqun | Deputy general manager Song Liqun confirmed online claims that 3,000 people would be laid off.
zs1.1 t | 同社の2025年の売上高は前年比13.2%減の412億6000万元で、純損失は9億7000万元だった。
zs1.6 t | 中原冶金研究院研究員白敬之認為，鋼價下半年若無法回升到每噸3500元以上，停產期恐怕會延長。 | 中原冶金研究院, 白敬之
zs1.4 t | Yu Haitao (俞海涛), head of Linjiang's industry and information technology bureau, said Heling Steel accounts for 60% of the capacity cut. | Yu Haitao, 俞海涛, Linjiang, Heling Steel
zs2.0 p | 第三次野外调查显示，云坪保护区有63只野生大熊猫，较2018年多了11只。 | 云坪
zs2.1 p | 调查使用了528台红外相机，采集的1904份粪便样本里有1377份提取到了DNA。 | DNA
zs2.3 p | 唐际舟称，两条生态廊道共长3.4公里，今年10月动工，总投资1.56亿元。 | 唐际舟
zs2.4 p | 唐际舟说“淘淘乐”没有死，颈圈是按设定时间自动脱落的。 | 唐际舟, 淘淘乐 | 唐际舟说“淘淘乐”已经死亡。
zs2.6 p | 马鞍村村民说，补偿款到现在还没有收到。 | 马鞍村
zs2.0 t | The third field survey of the Yunping reserve counted 63 wild giant pandas, 11 more than in 2018. | Yunping
zs2.2 t | Professor Ayierbu (阿依尔布) of Xiling University said no animals had been recorded moving between the northern and southern populations for 17 months. | Ayierbu, 阿依尔布, Xiling University | Professor Ayierbu (阿依尔布) of Xiling University said animals had been recorded moving between the northern and southern populations in the past 17 months.
zs2.5 t | 「淘淘樂」最近一次被拍到是6月21日，地點在黑石溝海拔2860公尺處。 | 淘淘樂, 黑石溝
zs2.7 t | 県の林業草原局は、補償金は8月15日までに支給を終えると回答した。
zs2.3 t | Theo Đường Tế Chu (唐际舟), giám đốc ban quản lý khu bảo tồn, hai hành lang sinh thái dài tổng cộng 3,4 km sẽ được khởi công vào tháng 10 năm nay. | Đường Tế Chu, 唐际舟
zs3.0 p | 宁湾互联网法院自12月1日起，对5万元以下的网购合同纠纷试行“异步庭审”，双方无须同时到庭。 | 宁湾互联网法院
zs3.1 p | 裴若筠说，根据模拟测算，平均审理时间能从41天降到19天。 | 裴若筠
zs3.3 p | 焦仲平呼吁将答复时限放宽至七天，并建立退出机制。 | 焦仲平
zs3.4 p | 该院已收到216件申请，有134件由于对方不同意而没有启动。
zs3.6 p | 裴若筠否认那次故障与这次上线的新系统有关。 | 裴若筠 | 裴若筠承认那次故障与这次上线的新系统有关。
zs3.7 p | 苗一帆称，平台还没有接入外地公安人脸库，要到2027年第一季度才能完成。 | 苗一帆 | 苗一帆称，平台已经接入外地公安人脸库。
zs3.2 t | Pei Ruojun (裴若筠) said the court would not let algorithms write judgments and that conclusions must be signed off by a judge. | Pei Ruojun, 裴若筠 | Pei Ruojun (裴若筠) said the court would let algorithms write judgments.
zs3.5 t | In March this year the Ningwan Intermediate Court sent the case back for retrial, citing procedural violations. | Ningwan Intermediate Court
zs3.8 t | 試辦期為一年，是否推廣將由省高等法院另行決定。
zs3.4 t | 12月2日午後6時までに216件の申請があったが、うち134件は相手方の同意が得られず開始できなかった。
zs3.7 t | Miêu Nhất Phàm (苗一帆), giám đốc kỹ thuật của công ty công nghệ Khải Hành, cho biết nền tảng này chưa kết nối với kho dữ liệu khuôn mặt của công an các địa phương khác. | Miêu Nhất Phàm, 苗一帆, Khải Hành
zs2.6+7 t | Residents of Ma'an Village (马鞍村) say the compensation has not arrived, while the county forestry and grassland bureau says it will be paid out in full by August 15. | Ma'an Village, 马鞍村
zs3.8 p | 试点将持续一年。 | | | 试点为期一年
`);

export const simplifiedWrong = readWrong(`
zs1.0 number | 此次停产检修预计影响铁水产量约83万吨。
zs1.5 date | 企业须在6月30日前提交永久退出方案。
zs1.6 name | 中原冶金研究院研究员宋立群认为，停产期限恐将延长。
zs1.5 negation | Output cuts may be offset by halts for maintenance, Yu Haitao (俞海涛) said.
zs1.2 attribution | 俞海涛否认了网传的“裁员三千人”说法。
zs1.3 quote | 一位车间主任说，培训是假的，心里没底也是真的。 | “培训是假的，心里没底也是真的”
zs1.0+3 stitched | 鹤岭钢铁3号、5号高炉已停产两个月。
zs1.1 number | The company swung to a net loss of 790 million yuan in 2025.
zs2.1 number | 调查队共布设红外相机582台。
zs2.5 date | 最近一次拍到“淘淘乐”是在6月12日。
zs2.2 name | 项目首席专家唐际舟说，两个种群之间已有17个月没有记录到个体往来。
zs2.4 negation | Tang Jizhou (唐际舟) confirmed that the released panda Taotaole (淘淘乐) had died.
zs2.7 attribution | 马鞍村村民称，补偿标准已经公示，款项将在8月15日前发放完毕。
zs2.2 quote | 阿依尔布说，数量涨了，钱却断了。 | “数量涨了，钱却断了。”
zs2.3+6 stitched | 马鞍村获得1.56亿元补偿款。
zs2.3 outlet | 据《临江晚报》报道，两条生态廊道将于今年10月开工。
zs3.4 number | 该院共收到适用申请261件。
zs3.1 number | The average trial time could be shortened from 41 days to 9 days.
zs3.5 date | 今年5月，宁湾中院以程序违法为由发回重审。
zs3.6 name | 苗一帆承认那次故障确由法院平台引起。
zs3.6 negation | 裴若筠承认那次故障与本次上线的新系统有关。
zs3.3 attribution | 裴若筠担心老年当事人难以操作，呼吁设立退出机制。
zs3.2 quote | 裴若筠说，系统只负责归纳证据，结论必须由法官签字。 | “系统只负责归纳证据，结论必须由法官签字。”
zs3.5+6 stitched | 启衡科技一审被判赔偿3.8万元。
`);
