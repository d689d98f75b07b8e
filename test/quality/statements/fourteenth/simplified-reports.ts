import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** Exports, a language model, dengue, in Simplified Chinese; all of it is invented. */
export const simplifiedReports = [
  inventArticle({
    id: 'trade',
    dump: 'business.txt',
    outlet: '滨江财经报',
    title: '一季度对越出口增长两成',
    language: 'zh-Hans',
    published: '2026-04-20',
    body: [
      '海关总署周一公布的数据显示，今年第一季度中国对越南出口额达到485亿美元，同比增长20.3%。',
      '同期，中国自越南进口额为231亿美元，同比下降1.8%。',
      '海关总署新闻发言人谢文朗表示，电子零部件占对越出口的近四成。',
      '谢文朗说：“增长主要来自产业链合作，而不是转口。”',
      '广西凭祥口岸日均通行货车2100辆，比去年同期多出350辆。',
      '不过，物流企业远桥货运的总经理邓海宁认为，通关时间并没有缩短，平均仍需9个小时。',
      '越南工商部日前表示，将从7月1日起对部分中国产钢材征收12.5%的临时关税。',
      '谢文朗未透露中方是否会采取反制措施。',
    ],
  }),
  inventArticle({
    id: 'lanyu',
    dump: 'business.txt',
    outlet: '北辰科技报',
    title: '星澜智能发布开源大模型“澜语4”',
    language: 'zh-Hans',
    published: '2026-03-03',
    body: [
      '杭州人工智能公司星澜智能3月2日发布新一代大语言模型“澜语4”，并宣布向开发者免费开放源代码。',
      '公司称，该模型参数量为1800亿，训练成本约为620万美元。',
      '创始人兼首席执行官顾亦凡在发布会上说：“便宜不等于差，我们想证明这一点。”',
      '顾亦凡否认公司正在筹备赴香港上市，称未来18个月内没有上市计划。',
      '据第三方机构奥尔森实验室测试，“澜语4”在数学题上的正确率为91.4%，低于星澜自行公布的94%。',
      '星澜智能成立于2021年，现有员工430人，其中研发人员占八成。',
      '今年1月，意大利数据保护机构曾以隐私为由暂停该公司的聊天应用。',
      '星澜表示，已于2月10日向意方提交整改报告，但尚未收到答复。',
    ],
  }),
  inventArticle({
    id: 'dengue',
    dump: 'health.txt',
    outlet: '狮岛联报',
    title: '骨痛热症病例上半年减三成',
    language: 'zh-Hans',
    published: '2026-07-14',
    body: [
      '新加坡国家环境局昨天公布，今年上半年全国共报告4,215起骨痛热症病例，比去年同期减少31%。',
      '不过，今年已有5人死于骨痛热症，多于去年同期的3人。',
      '环境局局长黄德铭说：“病例少了，不代表病毒弱了。”',
      '当局上月在勿洛一带发现87个伊蚊孳生点，其中六成在住家内。',
      '环境局从8月起将把释放沃尔巴克氏菌雄蚊的计划扩大到另外15个住宅区，届时将覆盖约80万户家庭。',
      '家中发现孳生点的屋主，罚款将从200新元提高到300新元。',
      '国立大学传染病学者拉维·纳拉亚南（Ravi Narayanan）认为，下降主要是因为雨水偏少，而不是防治措施奏效。',
      '环境局没有对这一看法作出回应。',
    ],
  }),
];

export const simplifiedRight = readStatements(`
trade.0 p | 今年一季度中国对越南出口485亿美元，同比增长20.3%。 | 中国, 越南
trade.1 p | 同期中国从越南进口231亿美元，比去年同期减少1.8%。 | 中国, 越南
trade.2 p | 谢文朗表示，电子零部件在对越出口中占近40%。 | 谢文朗
trade.3 p | 谢文朗称，增长主要源于产业链合作，并非转口。 | 谢文朗 | 谢文朗称，增长主要源于转口。
trade.4 p | 凭祥口岸平均每天通行2100辆货车，较去年同期增加350辆。 | 凭祥
trade.5 p | 没有，远桥货运总经理邓海宁认为通关时间并未缩短，平均仍要9小时。 | 远桥货运, 邓海宁 | 是的，远桥货运总经理邓海宁认为通关时间缩短了。
trade.6 p | 越南工商部表示，7月1日起将对部分中国钢材征收12.5%的临时关税。 | 越南工商部, 中国 | 越南工商部表示，不会对部分中国钢材征收临时关税。
trade.0 t | China's exports to Vietnam reached $48.5 billion in the first quarter of this year, up 20.3 percent from a year earlier, customs data showed. | China, Vietnam
trade.1 t | Cùng kỳ, kim ngạch nhập khẩu của Trung Quốc từ Việt Nam là 23,1 tỷ USD, giảm 1,8% so với cùng kỳ năm trước. | Trung Quốc, Việt Nam
trade.6 t | ベトナム商工省は、7月1日から一部の中国製鋼材に12.5%の暫定関税を課すとしている。 | ベトナム商工省, 中国
trade.5 t | 物流企業遠橋貨運的總經理鄧海寧認為，通關時間並未縮短，平均仍需9小時。 | 遠橋貨運, 鄧海寧 | 物流企業遠橋貨運的總經理鄧海寧認為，通關時間已經縮短。
lanyu.0 p | 星澜智能于3月2日推出新一代大语言模型“澜语4”，并向开发者免费开源。 | 星澜智能, 澜语4
lanyu.1 p | 公司表示，该模型有1800亿个参数，训练花费约620万美元。
lanyu.3 p | 顾亦凡否认公司正筹备赴港上市，表示未来一年半内没有上市计划。 | 顾亦凡 | 顾亦凡证实公司正筹备赴港上市。
lanyu.4 p | 奥尔森实验室测得“澜语4”的数学题正确率为91.4%，不及星澜自己公布的94%。 | 奥尔森实验室, 澜语4, 星澜
lanyu.5 p | 星澜智能于2021年成立，目前有430名员工，八成是研发人员。 | 星澜智能
lanyu.6 p | 意大利数据保护机构今年1月因隐私问题暂停了该公司的聊天应用。 | 意大利 | 意大利数据保护机构今年1月没有暂停该公司的聊天应用。
lanyu.7 p | 还没有，星澜表示2月10日已向意方提交整改报告，但未收到答复。 | 星澜 | 是的，星澜表示已收到意方的答复。
lanyu.0 t | Xinglan Intelligence (星澜智能), an AI company in Hangzhou, released its new large language model Lanyu 4 on March 2 and said it would open the source code to developers for free. | Xinglan Intelligence, Hangzhou, Lanyu 4
lanyu.1 t | 同社によると、モデルのパラメーター数は1800億で、訓練費用は約620万ドルだった。
lanyu.3 t | Gu Yifan denied that the company was preparing to list in Hong Kong, saying it had no plans to go public in the next 18 months. | Gu Yifan, Hong Kong | Gu Yifan confirmed that the company was preparing to list in Hong Kong.
lanyu.4 t | 第三方機構奧爾森實驗室的測試顯示，「瀾語4」的數學題正確率為91.4%，低於星瀾自行公布的94%。 | 奧爾森實驗室, 瀾語4, 星瀾
lanyu.5 t | Thành lập năm 2021, Xinglan (星澜智能) hiện có 430 nhân viên, trong đó 80% làm nghiên cứu và phát triển. | Xinglan
lanyu.0 t | The Beichen Technology News (北辰科技报) reported that Xinglan Intelligence released Lanyu 4 on March 2. | Beichen Technology News, Xinglan Intelligence, Lanyu 4
dengue.0 p | 新加坡今年上半年报告4215起骨痛热症病例，较去年同期下降31%。 | 新加坡
dengue.1 p | 今年已有5人因骨痛热症死亡，去年同期为3人。
dengue.3 p | 当局上个月在勿洛一带发现了87个伊蚊孳生点。 | 勿洛 | 当局上个月在勿洛一带没有发现伊蚊孳生点。 | 当局上月在勿洛一带发现87个伊蚊孳生点
dengue.4 p | 从8月起，环境局释放雄蚊的计划将再扩大到15个住宅区，覆盖大约80万户家庭。 | 环境局
dengue.5 p | 家中有孳生点的屋主，罚款将由200新元增至300新元。
dengue.6 p | 拉维·纳拉亚南认为，病例下降主要归因于雨水偏少，并不是防治措施见效。 | 拉维·纳拉亚南 | 拉维·纳拉亚南认为，病例下降主要归因于防治措施见效。
dengue.0 p | 据《狮岛联报》报道，今年上半年新加坡骨痛热症病例比去年同期减少31%。 | 狮岛联报, 新加坡
dengue.0 t | Singapore recorded 4,215 dengue cases in the first half of the year, 31 percent fewer than in the same period last year. | Singapore
dengue.4 t | 環境庁は8月から、ボルバキア菌を持つ雄の蚊を放つ計画をさらに15の住宅地区に広げ、約80万世帯が対象となる。 | 環境庁
dengue.5 t | Mức phạt đối với chủ nhà có ổ muỗi sinh sản sẽ tăng từ 200 lên 300 đô la Singapore.
dengue.6 t | 國立大學學者拉維·納拉亞南（Ravi Narayanan）認為，病例減少主要是因為雨水偏少，而非防治措施奏效。 | 拉維·納拉亞南, 國立大學
`);

export const simplifiedWrong = readWrong(`
trade.0 number | 今年第一季度中国对越南出口额达到458亿美元，同比增长20.3%。
trade.1 negation | 同期，中国自越南进口额同比增长1.8%。
trade.6 date | 越南将从7月11日起对部分中国产钢材征收12.5%的临时关税。
trade.5 name | 远航货运的总经理邓海宁认为，通关时间并没有缩短。
trade.5 negation | Deng Haining, general manager of the logistics company Yuanqiao, said customs clearance times had been shortened.
trade.5 attribution | 海关总署发言人谢文朗认为，通关时间并没有缩短，平均仍需9个小时。
trade.3 quote | 谢文朗说，“增长主要来自产业链转移，而不是转口”。 | 增长主要来自产业链转移，而不是转口。
trade.2+6 stitched | 越南将对中国电子零部件征收12.5%的临时关税。
trade.0 outlet | 据《北辰科技报》报道，今年第一季度中国对越南出口额达到485亿美元。
lanyu.1 number | 该模型参数量为180亿，训练成本约为620万美元。
lanyu.1 number | The company said training the model cost about $62 million.
lanyu.7 date | 星澜表示，已于2月20日向意方提交整改报告。
lanyu.3 negation | 顾亦凡承认公司正在筹备赴香港上市。
lanyu.6 name | 今年1月，西班牙数据保护机构曾以隐私为由暂停该公司的聊天应用。
lanyu.4 attribution | 星澜自行公布的数学题正确率为91.4%。
lanyu.2 quote | 顾亦凡说，“便宜不等于好，我们想证明这一点”。 | 便宜不等于好，我们想证明这一点。
lanyu.4+6 stitched | 意大利数据保护机构测得“澜语4”的数学题正确率为91.4%。
dengue.0 number | 今年上半年新加坡共报告4,512起骨痛热症病例。
dengue.4 number | The programme to release male mosquitoes will cover about 80,000 households.
dengue.6 negation | 拉维·纳拉亚南认为，下降主要是因为防治措施奏效。
dengue.4 date | 环境局从9月起将把释放雄蚊的计划扩大到另外15个住宅区。
dengue.3 name | 当局上月在淡滨尼一带发现87个伊蚊孳生点。
dengue.6 attribution | 环境局局长黄德铭认为，下降主要是因为雨水偏少。
dengue.2 quote | 黄德铭说：“病例少了，不代表蚊子弱了。” | 病例少了，不代表蚊子弱了。
dengue.1+3 stitched | 今年已有5人在勿洛一带死于骨痛热症。
`);
