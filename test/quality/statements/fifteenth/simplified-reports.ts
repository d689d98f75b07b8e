import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** Chips, a marathon, a bronze, in Simplified Chinese; all of it is invented. */
export const simplifiedReports = [
  inventArticle({
    id: 's1',
    dump: 'x.txt',
    outlet: '浦江财经',
    title: '启岳半导体去年营收增34% 称出口管制影响“可控”',
    language: 'zh-Hans',
    published: '2026-03-31',
    body: [
      '启岳半导体（下称“启岳”）3月31日发布年报，2025年实现营业收入186.4亿元，同比增长34%，归母净利润11.2亿元，上年同期为亏损3.7亿元。',
      '公司董事长陆鸣远在业绩说明会上表示，美国新一轮出口管制对公司的影响“总体可控”，但承认12英寸产线二期的设备到货时间推迟约五个月。',
      '“我们不囤货，也不赌政策，”陆鸣远说，公司国产设备占比已由2023年的28%提高到去年底的46%。',
      '针对市场关于启岳向被列入实体清单的寒川智能代工AI芯片的传闻，董事会秘书沈卉予以否认，称双方“自2024年9月起没有任何业务往来”。',
      '年报显示，公司前五大客户贡献收入的61%，其中第一大客户占比23%，公司未披露其名称。',
      '华泽证券分析师顾一帆认为，二期产线最快要到2027年下半年才能量产，而公司此前给出的时间是2026年底。',
      '公司拟每10股派发现金红利0.8元，这是其2020年上市以来首次分红，方案尚待5月22日的股东大会审议。',
      '商务部新闻发言人此前一天表示，中方坚决反对将经贸问题泛安全化，将采取必要措施维护企业正当权益。',
      '截至3月31日收盘，启岳股价报54.16元，上涨3.2%，总市值约1290亿元。',
    ],
  }),
  inventArticle({
    id: 's2',
    dump: 'x.txt',
    outlet: '晨跑体育网',
    title: '杭州湾马拉松肯尼亚选手破赛会纪录 国内女选手成绩被取消',
    language: 'zh-Hans',
    published: '2026-11-01',
    body: [
      '1日上午举行的2026杭州湾马拉松赛上，肯尼亚选手埃利乌德·切鲁约特以2小时05分48秒夺得男子组冠军，将赛会纪录提高了37秒。',
      '埃塞俄比亚选手阿贝贝·德斯塔落后19秒获得亚军，国内选手何一鸣以2小时10分22秒名列第六，是前十名中唯一的中国选手。',
      '女子组方面，率先冲线的蒋瑶因在35公里处接受未经登记人员递水，被仲裁委员会取消成绩，冠军由肯尼亚选手费思·朗加特递补。',
      '蒋瑶的教练孙振国表示不服，称递水者是组委会志愿者，“她没有作弊，也没有人提醒她”，将在三天内提出申诉。',
      '赛事总监吴捷回应说，裁决依据的是录像和两名裁判的书面报告，与选手成绩无关，“规则写得很清楚”。',
      '本届比赛共有3.2万人参赛，其中全程马拉松1.8万人，完赛率为96.4%，比去年提高1.1个百分点。',
      '组委会医疗组称，比赛期间共救治412人次，6人送医，其中一名58岁男选手在终点附近心脏骤停，经抢救恢复意识，目前情况稳定。',
      '何一鸣赛后说，如果不是30公里后腿部抽筋，他有望跑进2小时09分，但他并不后悔前半程跟跑第一集团。',
      '受台风外围影响，当天赛道沿线阵风达到6级，组委会前一晚曾考虑推迟起跑，最终决定按原定的7时30分发枪。',
    ],
  }),
  inventArticle({
    id: 's3',
    dump: 'x.txt',
    outlet: '文博周刊',
    title: '敦和博物馆追回流失青铜壶 捐赠人身份公开',
    language: 'zh-Hans',
    published: '2026-05-18',
    body: [
      '国际博物馆日当天，位于西安的敦和博物馆宣布，一件流失海外近九十年的战国青铜壶已于5月14日运抵馆内，将从6月6日起对公众展出。',
      '馆长温静介绍，这件壶高38.5厘米，1937年前后流出国门，曾先后为伦敦古董商和瑞士藏家所有，“它不是买回来的，是还回来的”。',
      '捐赠人、旅居苏黎世的退休医生弗朗茨·奥特曼在致辞中说，他父亲1961年以1.2万瑞士法郎购得此壶，当时并不知道其来历。',
      '奥特曼否认此前《苏黎世晨报》关于博物馆向其支付200万欧元“补偿”的报道，称自己“一分钱也没有收”。',
      '国家文物局流失文物追索处处长郝建平表示，此次返还历时三年协商，没有诉诸法律程序，为同类案例提供了参考。',
      '不过，北方大学考古系教授柳如山提醒，壶身铭文中的“中府”二字尚存争议，在科技检测完成之前不宜断定为秦国器物。',
      '博物馆方面称，检测将由中科院相关研究所承担，预计9月底前公布结果，展览说明牌暂时只标注“战国”。',
      '敦和博物馆2012年由民营企业家敦启和创办，去年接待观众86万人次，其中未成年人占四成。',
      '同日，该馆宣布周二至周五延长开放至晚上8时，周一仍闭馆，但门票价格维持60元不变。',
    ],
  }),
];

export const simplifiedRight = readStatements(`
s1.0 p | 启岳2025年营业收入为186.4亿元，增长34%，归母净利润为11.2亿元，而上年亏损3.7亿元。 | 启岳
s1.1 p | 董事长陆鸣远承认，12英寸产线二期的设备到货时间推后了大约五个月。 | 陆鸣远 | 董事长陆鸣远否认12英寸产线二期的设备到货时间推后。
s1.2 p | 陆鸣远表示，去年底公司国产设备占比升至46%，2023年为28%。 | 陆鸣远 | | 陆鸣远说，公司国产设备占比已由2023年的28%提高到去年底的46%
s1.3 p | 董秘沈卉否认启岳为寒川智能代工AI芯片，称自2024年9月起双方已无业务往来。 | 沈卉, 启岳, 寒川智能
s1.4 p | 启岳没有披露第一大客户的名称，该客户占收入的23%。 | 启岳 | 启岳披露了第一大客户的名称，该客户占收入的23%。
s1.5 p | 在华泽证券分析师顾一帆看来，二期产线要等到2027年下半年才可能量产。 | 华泽证券, 顾一帆 | | 华泽证券分析师顾一帆认为，二期产线最快要到2027年下半年才能量产
s1.6 p | 公司计划每10股派现0.8元，为2020年上市以来的首次分红，还需5月22日的股东大会审议。
s1.8 p | 3月31日，启岳股价收涨3.2%，报54.16元。 | 启岳
s1.0 t | Qiyue Semiconductor (启岳半导体) reported 2025 revenue of 18.64 billion yuan, up 34 percent, and net profit attributable to shareholders of 1.12 billion yuan, compared with a loss of 370 million yuan a year earlier. | Qiyue Semiconductor, 启岳半导体
s1.1 t | Chairman Lu Mingyuan said the impact of the latest U.S. export controls was “controllable overall.” | Lu Mingyuan, U.S. | | 公司董事长陆鸣远在业绩说明会上表示，美国新一轮出口管制对公司的影响“总体可控”
s1.3 t | Board secretary Shen Hui (沈卉) denied rumors that Qiyue was making AI chips for Hanchuan Intelligence (寒川智能), which is on the Entity List, saying the two had had no business dealings since September 2024. | Shen Hui, 沈卉, Qiyue, Hanchuan Intelligence, 寒川智能, Entity List | Board secretary Shen Hui (沈卉) confirmed rumors that Qiyue was making AI chips for Hanchuan Intelligence (寒川智能), which is on the Entity List.
s1.5 t | 華沢証券のアナリスト、顧一帆氏は、第2期ラインの量産は早くても2027年後半になるとみている。会社側はこれまで2026年末としていた。 | 華沢証券, 顧一帆
s1.6 t | The company plans a cash dividend of 0.8 yuan per 10 shares, its first since listing in 2020, subject to approval at the shareholders' meeting on May 22.
s2.0 p | 切鲁约特以2小时05分48秒赢得男子组冠军，比原赛会纪录快37秒。 | 切鲁约特
s2.1 p | 何一鸣跑出2小时10分22秒，获得第六名，前十名中只有他一名中国选手。 | 何一鸣, 中国 | 何一鸣跑出2小时10分22秒，获得第六名，前十名中还有其他中国选手。 | 国内选手何一鸣以2小时10分22秒名列第六，是前十名中唯一的中国选手
s2.2 p | 蒋瑶在35公里处接受未登记人员递水，成绩被仲裁委员会取消。 | 蒋瑶 | 蒋瑶在35公里处接受未登记人员递水，但仲裁委员会没有取消她的成绩。
s2.3 p | 教练孙振国不服裁决，说递水的人是组委会志愿者，三天内会提出申诉。 | 孙振国
s2.4 p | 赛事总监吴捷表示，作出裁决的依据是录像以及两名裁判的书面报告。 | 吴捷
s2.5 p | 今年共有3.2万人参赛，全程马拉松为1.8万人，完赛率96.4%，较去年高1.1个百分点。
s2.6 p | 一名58岁男选手在终点附近心脏骤停，抢救后恢复意识，目前情况稳定。 | | | 其中一名58岁男选手在终点附近心脏骤停，经抢救恢复意识，目前情况稳定
s2.8 p | 组委会曾考虑推迟起跑，但最后仍按原计划在7时30分鸣枪。 | | 组委会最终推迟了起跑，没有按原计划在7时30分鸣枪。
s2.0 t | Kenya's Eliud Cheruiyot won the men's race at the 2026 Hangzhou Bay Marathon in 2:05:48, improving the course record by 37 seconds. | Eliud Cheruiyot, Hangzhou Bay Marathon, Kenya
s2.2 t | Jiang Yao (蒋瑶), the first woman across the line, was disqualified by the arbitration committee for taking water from an unregistered person at the 35-kilometer mark, and Kenya's Faith Langat was moved up to first. | Jiang Yao, 蒋瑶, Faith Langat, Kenya
s2.3 t | Jiang Yao's coach Sun Zhenguo rejected the decision, saying “she did not cheat, and nobody warned her,” and will appeal within three days. | Jiang Yao, Sun Zhenguo
s2.6 t | 大会の医療班によると、大会中の救護は延べ412人で、6人が病院に搬送された。 | | | 组委会医疗组称，比赛期间共救治412人次，6人送医
s2.7 t | He Yiming (何一鸣) said he could have run under 2:09 but for leg cramps after 30 kilometers, though he did not regret going with the lead group in the first half. | He Yiming, 何一鸣
s3.0 p | 敦和博物馆宣布，这件流失海外近九十年的战国青铜壶5月14日运到馆内，6月6日起向公众展出。 | 敦和博物馆
s3.1 p | 馆长温静说，青铜壶“不是买回来的，是还回来的”，曾先后由伦敦古董商和瑞士藏家收藏。 | 温静, 伦敦, 瑞士 | 馆长温静说，青铜壶是买回来的，曾先后由伦敦古董商和瑞士藏家收藏。
s3.2 p | 奥特曼说，他父亲在1961年花1.2万瑞士法郎买下这件壶，那时不知道它的来历。 | 奥特曼
s3.3 p | 奥特曼否认博物馆付给他200万欧元，说自己没有收一分钱。 | 奥特曼
s3.5 p | 北方大学教授柳如山认为，科技检测完成前，不应断定该壶属于秦国。 | 北方大学, 柳如山 | 北方大学教授柳如山认为，科技检测完成前，就可断定该壶属于秦国。
s3.7 p | 敦和博物馆去年观众达86万人次，四成是未成年人。 | 敦和博物馆
s3.8 p | 该馆周二到周五将开放到晚上8点，票价仍为60元。
s3.0 t | The Dunhe Museum (敦和博物馆) in Xi'an announced that a Warring States bronze hu vessel lost overseas for nearly 90 years arrived on May 14 and will go on public display from June 6. | Dunhe Museum, 敦和博物馆, Xi'an
s3.3 t | Ottmann denied a report in the Zürcher Morgenblatt (《苏黎世晨报》) that the museum had paid him 2 million euros in “compensation,” saying he “did not take a cent.” | Ottmann, Zürcher Morgenblatt, 苏黎世晨报 | Ottmann confirmed a report in the Zürcher Morgenblatt (《苏黎世晨报》) that the museum had paid him 2 million euros in “compensation.”
s3.4 t | Hao Jianping of the National Cultural Heritage Administration said the return was negotiated over three years without recourse to legal proceedings. | Hao Jianping, National Cultural Heritage Administration
s3.6 t | 博物館側によると、検査は中国科学院の関係研究所が担当し、結果は9月末までに公表される見通しで、展示の説明板には当面「戦国」とだけ記される。 | 中国科学院
s3.7 t | 敦和博物館由民營企業家敦啟和於2012年創辦，去年接待86萬人次，其中四成是未成年人。 | 敦和博物館, 敦啟和
`);

export const simplifiedWrong = readWrong(`
s1.4 number | 启岳前五大客户贡献收入的71%。
s1.6 date | 分红方案尚待5月12日的股东大会审议。
s1.3 name | 董事会秘书顾一帆否认启岳为寒川智能代工AI芯片。
s1.2 outlet | 陆鸣远对《财新周刊》表示：“我们不囤货，也不赌政策。”
s1.6 negation | 启岳拟每10股派发现金红利0.8元，上市以来已多次分红。
s1.3 negation | Qiyue confirmed that it makes AI chips for Hanchuan Intelligence (寒川智能).
s1.5 attribution | Chairman Lu Mingyuan (陆鸣远) believes mass production on the phase-two line cannot begin until the second half of 2027 at the earliest.
s1.2 quote | 陆鸣远说：“我们不囤货，也不猜政策。” | “我们不囤货，也不猜政策，”陆鸣远说
s1.3+4 stitched | 寒川智能是启岳第一大客户，占收入的23%。 | 启岳向被列入实体清单的寒川智能代工AI芯片的传闻 // 其中第一大客户占比23%
s2.1 number | エチオピアのアベベ・デスタが29秒差で2位に入った。
s2.3 date | 蒋瑶的教练孙振国表示，将在一周内提出申诉。
s2.0 date | 2026杭州湾马拉松赛于10月25日上午举行。
s2.2 name | 蒋瑶被取消成绩后，冠军由埃塞俄比亚选手费思·朗加特递补。
s2.4 outlet | 吴捷接受《体坛周报》采访时说，“规则写得很清楚”。
s2.7 negation | 何一鸣说他后悔前半程跟跑第一集团。
s2.3 attribution | 赛事总监吴捷称递水者是组委会志愿者。
s2.3 quote | 孙振国说：“她没有作弊，也没有人帮助她。” | “她没有作弊，也没有人帮助她”
s2.6+7 stitched | He Yiming (何一鸣) suffered a cardiac arrest near the finish but regained consciousness. | 在终点附近心脏骤停，经抢救恢复意识，目前情况稳定 // 何一鸣赛后说
s3.2 number | 奥特曼的父亲以2.1万瑞士法郎购得此壶。
s3.7 number | The Dunhe Museum (敦和博物馆) received 680,000 visitors last year.
s3.0 date | 青铜壶将从6月16日起对公众展出。
s3.4 name | 国家文物局的柳如山表示，此次返还历时三年协商。
s3.3 outlet | 奥特曼否认《日内瓦论坛报》关于博物馆向其支付200万欧元“补偿”的报道。
s3.4 negation | 郝建平表示，此次返还通过法律程序才得以实现。
s3.5 attribution | 馆长温静提醒，“中府”二字尚存争议，不宜断定为秦国器物。
s3.3 quote | 奥特曼称自己“一分钱也没有给”。 | 称自己“一分钱也没有给”
s3.1+7 stitched | 敦启和曾是这件青铜壶的瑞士藏家。 | 曾先后为伦敦古董商和瑞士藏家所有 // 由民营企业家敦启和创办
`);
