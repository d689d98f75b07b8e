import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** A wind tunnel, a hospital's fees, a table-tennis league, in Simplified Chinese; all of it is invented. */
export const simplifiedReports = [
  inventArticle({
    id: 'cn-tunnel',
    dump: 'x.txt',
    outlet: '江原科技报',
    title: '国内最大低温风洞在岚屏建成 首次吹风试验成功',
    language: 'zh-Hans',
    published: '2026-03-20',
    body: [
      '记者19日从岚屏空气动力研究中心获悉，历时7年建设、总投资41.6亿元的低温高雷诺数风洞“北溟”当天完成首次吹风试验，获取有效数据2300余组。',
      '该风洞试验段截面为2.7米乘2.4米，最低温度可达零下163摄氏度，可模拟大型客机在万米高空巡航时的流动状态。',
      '“过去我们排队到国外做一次试验要等14个月，现在两周就能轮上。”中心副主任、总设计师陆怀谨说。',
      '首次试验采用的是中川飞机公司研制的C-7支线客机缩比模型，缩比比例为1比18。',
      '对于有外媒称“北溟”关键液氮泵系从欧洲采购，陆怀谨予以否认，称14台液氮泵全部由沈阳北机集团研制，仅密封圈为进口。',
      '据介绍，风洞将于9月底前完成标定，明年一季度起向高校和民营企业开放，收费标准尚未确定。',
      '中心党委书记田素文表示，风洞满负荷运行时每小时耗电约6.8万千瓦时，二期工程将配套建设光伏电站。',
    ],
  }),
  inventArticle({
    id: 'cn-fees',
    dump: 'x.txt',
    outlet: '澄海都市晨报',
    title: '一夜住院收费2.7万元？医院：系统重复计费，已全额退还',
    language: 'zh-Hans',
    published: '2026-08-06',
    body: [
      '近日，澄州市民侯先生在社交平台发文称，其母因急性胆囊炎在澄州市第五人民医院住院一晚，却被收取2.74万元，其中仅“血氧监测”一项就计费318次。',
      '8月5日，该院院长邵立群在情况通报会上鞠躬致歉，承认系统升级后出现重复计费，7月22日至8月1日共有163名患者受影响，多收金额合计86.4万元。',
      '邵立群表示，多收款项已于4日晚全额退还，但他否认存在人为套取医保基金的情形。',
      '澄州市医保局则称，是否涉嫌骗保“现在下结论为时尚早”，已抽调9人组成检查组进驻，预计8月20日前公布结果。',
      '为该院提供系统的康桥软件公司负责人毛志鹏回应称，升级前曾两次书面提醒院方先行测试，“对方没有回复”。',
      '侯先生告诉记者，他已收到退款2.19万元，但不接受院方提出的5000元“慰问金”，只希望“别人不要再遇到”。',
      '该院信息科科长已被停职，分管副院长向春梅被诫勉谈话。',
    ],
  }),
  inventArticle({
    id: 'cn-tt',
    dump: 'x.txt',
    outlet: '体坛晚讯',
    title: '乒乓球联赛：云泽3比1逆转卫冕冠军 时隔六年重返决赛',
    language: 'zh-Hans',
    published: '2026-01-30',
    body: [
      '全国乒乓球俱乐部联赛女团半决赛29日晚在镇江战罢，云泽队以3比1逆转卫冕冠军瀚海队，时隔6年再次闯入决赛。',
      '首盘云泽队19岁小将柯念以1比3不敌瀚海队主力佟佳颖，后者本赛季单打战绩为21胜2负。',
      '随后云泽队连扳三盘，柯念在第四盘顶住压力，以13比11拿下决胜局，击败世界排名第八的日本外援早坂理央。',
      '“输了第一场后教练只跟我说了一句话：手别软。”柯念赛后说。',
      '瀚海队主教练罗景泰承认排兵布阵过于保守，但他否认佟佳颖带伤出战，“她的手腕没有任何问题”。',
      '决赛将于2月3日至7日举行，采取三场两胜制，云泽队的对手是另一场半决赛3比0横扫东岭队的沧宁队。',
      '联赛办公室主任温可成透露，本赛季场均上座3860人，比上赛季增长27%，下赛季拟增加两支球队。',
    ],
  }),
];

export const simplifiedRight = readStatements(`
cn-tunnel.0 p | “北溟”风洞总投资41.6亿元，建设用了7年。 | 北溟
cn-tunnel.0 p | 首次吹风试验获得了2300多组有效数据。
cn-tunnel.1 p | 风洞最低温度可以达到零下163摄氏度。
cn-tunnel.2 p | 陆怀谨表示，以前到国外做一次试验要等14个月，如今两周就能排上。 | 陆怀谨
cn-tunnel.4 p | 陆怀谨否认关键液氮泵购自欧洲，称14台液氮泵均由沈阳北机集团研制。 | 陆怀谨, 沈阳北机集团
cn-tunnel.5 p | 据《江原科技报》报道，风洞的收费标准还没有确定。 | 江原科技报 | 据《江原科技报》报道，风洞的收费标准已经确定。
cn-tunnel.6 p | 田素文说，风洞满负荷运行每小时用电约6.8万千瓦时。 | 田素文
cn-tunnel.0 t | The Beiming (北溟) cryogenic wind tunnel cost 4.16 billion yuan and took seven years to build. | Beiming, 北溟
cn-tunnel.4 t | Lu Huaijin (陆怀谨) denied that the key liquid-nitrogen pumps had been bought in Europe, saying only the sealing rings were imported. | Lu Huaijin, 陆怀谨 | Lu Huaijin (陆怀谨) confirmed that the key liquid-nitrogen pumps had been bought in Europe.
cn-tunnel.5 t | 風洞は9月末までに校正を終え、来年第1四半期から大学や民間企業に開放される。
cn-tunnel.3 t | The first test used a 1:18 scale model of the C-7 regional airliner developed by Zhongchuan Aircraft (中川飞机公司). | C-7, Zhongchuan Aircraft, 中川飞机公司
cn-tunnel.6 t | Theo bí thư đảng ủy Điền Tố Văn (田素文), giai đoạn hai sẽ xây kèm một nhà máy điện mặt trời. | Điền Tố Văn, 田素文
cn-fees.0 p | 侯先生称，母亲住院一晚被收费2.74万元，仅“血氧监测”就计费318次。 | 侯先生
cn-fees.1 p | 邵立群承认，系统升级后出现重复计费，163名患者受到影响。 | 邵立群 | 邵立群否认系统升级后出现重复计费。
cn-fees.2 p | 邵立群说，多收的款项4日晚间已经全部退还。 | 邵立群 | 邵立群说，多收的款项4日晚间尚未全部退还。
cn-fees.3 p | 医保局检查组由9人组成，结果预计在8月20日前公布。
cn-fees.4 p | 毛志鹏说，升级前公司曾两度书面提醒医院先做测试，但没有得到回复。 | 毛志鹏
cn-fees.5 p | 侯先生已拿到2.19万元退款，但没有接受5000元慰问金。 | 侯先生
cn-fees.1 t | Hospital president Shao Liqun (邵立群) admitted that 163 patients had been affected by duplicate billing between July 22 and August 1. | Shao Liqun, 邵立群
cn-fees.2 t | Shao Liqun denied that anyone had deliberately drawn money from the medical insurance fund. | Shao Liqun | Shao Liqun admitted that someone had deliberately drawn money from the medical insurance fund.
cn-fees.6 t | The head of the hospital's information department has been suspended.
cn-fees.3 t | 澄州市の医療保険当局は、保険金詐取の疑いがあるかどうか「今結論を出すのは時期尚早だ」としている。 | 澄州市
cn-fees.5 t | Mr Hou has received a refund of 21,900 yuan. | Hou
cn-tt.0 p | 云泽队3比1击败卫冕冠军瀚海队，六年来首次重返决赛。 | 云泽队, 瀚海队
cn-tt.1 p | 佟佳颖本赛季单打21胜2负。 | 佟佳颖
cn-tt.2 p | 柯念在第四盘的决胜局以13比11取胜，战胜了早坂理央。 | 柯念, 早坂理央
cn-tt.4 p | 罗景泰否认佟佳颖带伤上场。 | 罗景泰, 佟佳颖 | 罗景泰证实佟佳颖带伤上场。
cn-tt.5 p | 决赛2月3日至7日进行，采用三场两胜制。
cn-tt.6 p | 温可成说，本赛季场均有3860名观众，比上赛季多27%。 | 温可成
cn-tt.0 t | Yunze (云泽) came from behind to beat defending champions Hanhai (瀚海) 3-1 and reach the final for the first time in six years. | Yunze, 云泽, Hanhai, 瀚海
cn-tt.4 t | Head coach Luo Jingtai denied that Tong Jiaying had played injured. | Luo Jingtai, Tong Jiaying | Head coach Luo Jingtai confirmed that Tong Jiaying had played injured.
cn-tt.6 t | リーグ事務局の温可成主任は、来季に2チームを増やす計画だと明かした。 | 温可成
cn-tt.5 t | In the final Yunze will face Cangning (沧宁), who swept Dongling (东岭) 3-0 in the other semi-final. | Yunze, Cangning, 沧宁, Dongling, 东岭
cn-tt.1 t | Trong ván đầu, tay vợt 19 tuổi Kha Niệm (柯念) của Vân Trạch thua Đồng Giai Dĩnh (佟佳颖) 1-3. | Kha Niệm, 柯念, Vân Trạch, Đồng Giai Dĩnh, 佟佳颖
`);

export const simplifiedWrong = readWrong(`
cn-tunnel.3 number | 首次试验采用的C-7客机模型缩比比例为1比8。
cn-tunnel.6 number | At full load the tunnel uses about 680,000 kilowatt-hours of electricity an hour.
cn-tunnel.5 date | 风洞将于8月底前完成标定。
cn-tunnel.4 name | 陆怀谨称，14台液氮泵全部由中川飞机公司研制。
cn-tunnel.4 negation | 陆怀谨证实，关键液氮泵系从欧洲采购。
cn-tunnel.2 attribution | 田素文说，过去到国外做一次试验要等14个月。
cn-tunnel.2 quote | 陆怀谨说：“过去我们排队到国外做一次试验要等14个月，现在两天就能轮上。” | 过去我们排队到国外做一次试验要等14个月，现在两天就能轮上
cn-tunnel.1+4 stitched | 14台液氮泵全部可在零下163摄氏度下工作，由沈阳北机集团研制。
cn-tunnel.0 outlet | 据《南衡时报》报道，“北溟”风洞完成首次吹风试验。
cn-fees.1 number | 该院共有136名患者受重复计费影响。
cn-fees.3 date | The inspection team is expected to publish its findings by August 10.
cn-fees.1 date | 7月12日至8月1日共有163名患者受影响。
cn-fees.6 name | 分管副院长毛志鹏被诫勉谈话。
cn-fees.5 negation | 侯氏は、病院側が提示した5000元の見舞金を受け入れた。
cn-fees.4 attribution | 邵立群称，升级前曾两次书面提醒先行测试。
cn-fees.3 quote | 澄州市医保局称，是否涉嫌骗保“现在下结论为时已晚”。 | 现在下结论为时已晚
cn-fees.4+6 stitched | 康桥软件公司负责人毛志鹏已被停职。
cn-tt.6 number | 本赛季场均上座3860人，比上赛季增长17%。
cn-tt.5 date | The final will be played from February 5 to 7.
cn-tt.2 name | 佟佳颖在第四盘以13比11拿下决胜局，击败早坂理央。
cn-tt.4 negation | Huấn luyện viên La Cảnh Thái (罗景泰) thừa nhận Đồng Giai Dĩnh (佟佳颖) thi đấu khi đang chấn thương.
cn-tt.4 attribution | 温可成承认排兵布阵过于保守。
cn-tt.3 quote | 柯念说：“输了第一场后教练只跟我说了一句话：心别软。” | 输了第一场后教练只跟我说了一句话：心别软。
cn-tt.1+2 stitched | 柯念本赛季单打战绩为21胜2负。
`);
