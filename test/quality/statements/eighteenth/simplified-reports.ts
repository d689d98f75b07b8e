import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** A subway line, a pork price, an observatory, in Simplified Chinese; all of it is invented. */
export const simplifiedReports = [
  inventArticle({
    id: 'zs1',
    dump: 'zs1.txt',
    outlet: '云汀晚报',
    title: '云汀地铁6号线推迟至年底开通 运营方称系信号系统联调未完成',
    language: 'zh-Hans',
    published: '2026-04-21',
    body: [
      '本报讯（记者 宋知远）云汀市轨道交通集团20日通报，原定于5月1日开通初期运营的地铁6号线一期工程将推迟至今年12月底前开通，主要原因是信号系统联调联试尚未完成。',
      '6号线一期全长31.4公里，设车站22座，总投资约247亿元，是云汀市首条采用全自动无人驾驶技术的线路，预计初期日均客流18万人次。',
      '集团副总经理贺建平在发布会上说，3月的跑图试验中先后出现7次列车紧急制动，虽未造成人员受伤，但“安全上一分钟都不能抢”。',
      '信号系统供应商中衡智控当晚发布声明，否认设备存在设计缺陷，称紧急制动系轨旁施工单位误碰电缆所致，并表示已派出40余名工程师驻场。',
      '云汀市交通运输局局长董梅回应称，事故原因仍在调查，目前不能认定是任何一方的责任，调查结果将在6月15日前向社会公布。',
      '沿线居民对此反应不一。家住柳荫路站附近的退休教师邵文静说，她上班的女儿每天要换乘两次公交，“等了五年，不在乎再等半年，只要平安”。',
      '据介绍，推迟开通后，市公交集团将从4月28日起增开3条接驳专线，票价2元，早晚高峰发车间隔不超过6分钟。',
      '贺建平同时澄清，网传“6号线票价将上调”的说法不属实，起步价仍为2元，二期工程也不会因此延后，仍将于2027年上半年开工。',
    ],
  }),
  inventArticle({
    id: 'zs2',
    dump: 'zs2.txt',
    outlet: '江右农经报',
    title: '猪价连跌九周触底 农业农村部门称下半年有望温和回升',
    language: 'zh-Hans',
    published: '2026-05-29',
    body: [
      '全国生猪均价本周报每公斤13.42元，环比下跌1.8%，连续第九周走低，创2023年11月以来新低，江右省部分养殖场已每头亏损逾160元。',
      '江右省农业农村厅畜牧处处长汪立新28日表示，4月末全省能繁母猪存栏88.6万头，同比减少4.3%，预计三季度后供应压力将逐步缓解，价格有望温和回升。',
      '不过，丰禾期货分析师秦晓岚认为，市场过于乐观，二次育肥的大猪仍有约两成未出栏，除非消费在端午节后明显好转，否则价格在7月前难以回到15元。',
      '“养一头赔一头，不养又怕错过行情。”在青埠县养了16年猪的农户罗大强告诉记者，他已把母猪从120头减到75头，但没有打算退出。',
      '国家有关部门本月已两次收储冻猪肉共计6.5万吨，汪立新说，第三次收储将视价格走势决定，目前尚无时间表。',
      '上市猪企牧丰股份一季报显示，净亏损3.17亿元，而去年同期盈利9200万元；公司称现金流安全，否认有裁员计划。',
      '在终端市场，青埠县城东菜市场的五花肉每公斤卖26元，比春节前便宜了约7元，摊主许翠兰说，销量却只多了“一两成”。',
      '业内人士提醒，近期非洲猪瘟在个别省份零星发生，养殖户应做好防疫，不要恐慌性出栏。',
    ],
  }),
  inventArticle({
    id: 'zs3',
    dump: 'zs3.txt',
    outlet: '北辰科技报',
    title: '雪岭天文台12.8米望远镜首批镜坯完成浇铸 拟2029年见光',
    language: 'zh-Hans',
    published: '2026-10-16',
    body: [
      '雪岭天文台15日宣布，其在建的“天衡”光学望远镜首批36块子镜镜坯已全部完成浇铸，合格率为94%，比预定计划提前约两个月。',
      '“天衡”主镜口径12.8米，由96块六边形子镜拼接而成，建在海拔4460米的雪岭北坡，总预算21.5亿元，预计2029年秋季见光。',
      '项目首席科学家陆向宁说，真正的难点不在浇铸，而在抛光，“每块镜面的误差不能超过一根头发丝的五千分之一”。',
      '承担抛光任务的是位于临照市的光澜精仪公司，该公司总工程师薛萍表示，首台抛光机床已于8月调试完毕，全部子镜要到2028年3月才能交付。',
      '针对当地牧民对道路施工影响草场的担忧，天文台副台长巴桑说，补偿协议已与57户中的49户签订，其余8户仍在协商，没有强制搬迁。',
      '国际合作方面，智利和南非的三家研究机构将获得每年45个观测夜，作为交换，中方可使用其南半球的设备；与欧洲南方天文台的谈判则于今年5月中止。',
      '陆向宁否认中止谈判与经费有关，称双方在数据公开期限上存在分歧，中方主张18个月，对方要求不超过12个月。',
      '有学者对选址提出疑问。云汀大学教授费鸿儒撰文指出，雪岭近十年夜间平均风速上升了11%，应当在安装穹顶之前补做风洞试验。',
    ],
  }),
];

export const simplifiedRight = readStatements(`
zs1.0 p | 因信号系统联调联试没有做完，云汀地铁6号线一期将延至今年12月底前开通，而非原定的5月1日。 | 云汀 | 云汀地铁6号线一期将按原定的5月1日开通。
zs1.1 p | 6号线一期长31.4公里，共有22座车站，投资约247亿元。 | | | 6号线一期全长31.4公里，设车站22座，总投资约247亿元
zs1.2 p | 贺建平表示，3月试验时列车共7次紧急制动，但没有人受伤。 | 贺建平 | 贺建平表示，3月试验时列车紧急制动造成有人受伤。
zs1.3 p | 中衡智控否认其设备有设计缺陷，称是施工单位误碰电缆引起紧急制动。 | 中衡智控 | 中衡智控承认其设备有设计缺陷。
zs1.4 p | 董梅说，调查结果会在6月15日前公布，眼下还不能认定哪一方有责任。 | 董梅
zs1.3+4 p | 中衡智控否认设备有设计缺陷，董梅则说事故原因还在调查。 | 中衡智控, 董梅
zs1.6 p | 公交集团4月28日起新增三条接驳专线，高峰时段最多间隔6分钟一班，票价2元。 | 公交集团
zs1.7 p | 贺建平澄清，6号线起步价维持2元，网上所传涨价并非事实。 | 贺建平
zs1.0 t | The opening of the first phase of Metro Line 6 in Yunting (云汀), originally set for May 1, has been pushed back to no later than the end of December. | Yunting, 云汀
zs1.2 t | He Jianping, deputy general manager of the group, said trains braked in an emergency seven times during tests in March, though no one was hurt. | He Jianping
zs1.3 t | Signalling supplier Zhongheng Zhikong (中衡智控) denied that its equipment had any design flaw. | Zhongheng Zhikong, 中衡智控 | Signalling supplier Zhongheng Zhikong (中衡智控) admitted that its equipment had a design flaw. | 信号系统供应商中衡智控当晚发布声明，否认设备存在设计缺陷
zs1.7 t | 第2期工事は遅れることなく、予定どおり2027年上半期に着工すると賀建平氏は説明した。 | 賀建平
zs1.1 t | Tuyến số 6 là tuyến đầu tiên của thành phố Vân Đinh áp dụng công nghệ vận hành hoàn toàn tự động không người lái. | Vân Đinh
zs2.0 p | 本周全国生猪均价为13.42元/公斤，已连续九周下滑，是2023年11月以来的最低水平。
zs2.1 p | 汪立新表示，江右省4月底能繁母猪存栏为88.6万头，比一年前下降4.3%。 | 汪立新, 江右省
zs2.1 p | 汪立新预计，第三季度以后供应压力会慢慢减轻，猪价可望温和回升。 | 汪立新
zs2.2 p | 秦晓岚认为，消费若不在端午后明显改善，猪价7月前很难涨回15元。 | 秦晓岚
zs2.3 p | 农户罗大强把母猪减到75头，不过没有退出养猪的打算。 | 罗大强 | 农户罗大强打算退出养猪。
zs2.4 p | 第三次收储何时进行还没有时间表，要看价格走势。
zs2.5 p | 牧丰股份一季度净亏3.17亿元，上年同期则盈利9200万元。 | 牧丰股份 | | 上市猪企牧丰股份一季报显示，净亏损3.17亿元，而去年同期盈利9200万元
zs2.0 t | The national average hog price stood at 13.42 yuan a kilo this week, down 1.8% from a week earlier and falling for a ninth straight week.
zs2.2 t | Qin Xiaolan (秦晓岚), an analyst at Fenghe Futures, believes the market is too optimistic. | Qin Xiaolan, 秦晓岚, Fenghe Futures
zs2.5 t | Mufeng said its cash flow was safe and denied any plan to lay off staff. | Mufeng | Mufeng said it had a plan to lay off staff.
zs2.4 t | 国の関係当局は今月すでに2回、計6万5000トンの冷凍豚肉を買い入れて備蓄した。 | | | 国家有关部门本月已两次收储冻猪肉共计6.5万吨
zs2.6 t | Thịt ba chỉ rẻ hơn khoảng 7 tệ mỗi kg so với trước Tết, nhưng theo bà Hứa Thúy Lan, lượng bán chỉ tăng 10–20%. | Hứa Thúy Lan
zs3.0 p | “天衡”望远镜首批36块子镜镜坯已经全部浇铸完毕，进度比计划快了约两个月。 | 天衡 | “天衡”望远镜首批36块子镜镜坯尚未全部浇铸完毕。
zs3.1 p | 这台望远镜的主镜由96块六边形子镜组成，口径12.8米。 | | | “天衡”主镜口径12.8米，由96块六边形子镜拼接而成
zs3.2 p | 陆向宁认为难点在于抛光，而不是浇铸。 | 陆向宁 | 陆向宁认为难点在于浇铸，而不是抛光。 | 项目首席科学家陆向宁说，真正的难点不在浇铸，而在抛光
zs3.3 p | 光澜精仪的薛萍说，全部子镜要等到2028年3月才能交货。 | 光澜精仪, 薛萍
zs3.4 p | 57户牧民中已有49户签了补偿协议，另外8户还在商谈。
zs3.6 p | 陆向宁表示，谈判中止并非出于经费原因，而是双方在数据公开期限上意见不一。 | 陆向宁
zs3.7 p | 费鸿儒教授建议在装穹顶前补做风洞试验。 | 费鸿儒
zs3.1 t | The Tianheng (天衡) telescope, with a budget of 2.15 billion yuan, is expected to see first light in the autumn of 2029. | Tianheng, 天衡
zs3.3 t | Xue Ping, chief engineer of Guanglan Jingyi (光澜精仪), said the first polishing machine was commissioned in August. | Xue Ping, Guanglan Jingyi, 光澜精仪
zs3.4 t | Deputy director Basang said no one had been forcibly relocated. | Basang | Deputy director Basang said people had been forcibly relocated.
zs3.6 t | Lu Xiangning denied that the suspension of the talks had to do with funding. | Lu Xiangning | Lu Xiangning confirmed that the suspension of the talks had to do with funding. | 陆向宁否认中止谈判与经费有关
zs3.5 t | チリと南アフリカの3つの研究機関には、年間45夜の観測時間が与えられる。 | チリ, 南アフリカ
`);

export const simplifiedWrong = readWrong(`
zs1.1 number | 6号线一期预计初期日均客流28万人次。
zs1.6 date | 市公交集团将从4月18日起增开3条接驳专线。
zs1.4 name | 云汀市交通运输局局长邵文静回应称，事故原因仍在调查。
zs1.2 outlet | 贺建平接受新华社采访时说，3月的试验中出现7次列车紧急制动。
zs1.7 negation | 贺建平证实，6号线票价将上调。
zs1.3 attribution | 云汀市交通运输局称，紧急制动系轨旁施工单位误碰电缆所致。
zs1.2 quote | 贺建平说：“安全上一分钱都不能抢”。 | “安全上一分钱都不能抢”
zs1.3+4 stitched | Zhongheng Zhikong said it would publish the findings of the investigation before June 15.
zs1.5 name | Dong Mei, a retired teacher, said she did not mind waiting another half a year as long as it was safe.
zs2.4 number | 国家有关部门本月已两次收储冻猪肉共计5.6万吨。
zs2.0 date | The national average hog price this week was the lowest since November 2022.
zs2.3 name | 农户秦大强已把母猪从120头减到75头。
zs2.4 negation | 汪立新说，第三次收储的时间表已经确定。
zs2.2 attribution | 汪立新认为，市场过于乐观，二次育肥的大猪仍有约两成未出栏。
zs2.6 quote | 摊主许翠兰说，销量却只多了“一两倍”。 | 销量却只多了“一两倍”
zs2.5+1 stitched | 牧丰股份的能繁母猪存栏同比减少4.3%，一季度净亏损3.17亿元。
zs2.5 negation | Mufeng confirmed that it plans to cut jobs.
zs3.1 number | “天衡”建在海拔4640米的雪岭北坡。
zs3.5 date | 与欧洲南方天文台的谈判于今年3月中止。
zs3.3 name | 光澜精仪公司总工程师薛芳表示，首台抛光机床已于8月调试完毕。
zs3.0 outlet | 据《云汀晚报》报道，“天衡”首批36块子镜镜坯已全部完成浇铸。
zs3.6 negation | 陆向宁承认中止谈判与经费有关。
zs3.7 attribution | Basang said average night-time wind speeds at Xueling had risen by 11% over the past decade.
zs3.2 quote | 陆向宁说：“每块镜面的误差不能超过一根头发丝的五百分之一”。 | “每块镜面的误差不能超过一根头发丝的五百分之一”
zs3.5+3 stitched | 智利和南非的三家研究机构要到2028年3月才能交付全部子镜。
zs3.0 number | The first 36 mirror blanks have been cast with a pass rate of 84%.
`);
