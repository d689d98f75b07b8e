import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** A flood, a chip plant, a school merger, in Simplified Chinese; all of it is invented. */
export const simplifiedReports = [
  inventArticle({
    id: 'zs01',
    dump: 'zs01.txt',
    outlet: '江岭晚报',
    title: '沅溪县遭遇特大暴雨 转移群众1.8万人',
    language: 'zh-Hans',
    published: '2026-07-13',
    body: [
      '7月11日20时至12日14时，沅溪县普降大暴雨，局部特大暴雨，最大降雨量出现在石门坳乡，达386毫米，突破当地有气象记录以来的极值。',
      '县应急管理局局长覃立功在12日晚的新闻发布会上通报，全县共紧急转移群众18260人，因灾死亡3人、失联2人。',
      '针对网传“青竹水库溃坝”的消息，县水利局副局长龙晓燕辟谣称，水库运行正常，水位仍低于汛限水位0.7米。',
      '洪水造成沅溪河大桥西侧引桥垮塌，省道S229中断，交通部门预计最快7月20日恢复单向通行。',
      '记者在安置点沅溪一中看到，教室里铺满了凉席，67岁的村民向金莲说：“水是半夜涨的，要不是村干部挨家敲门，我们根本跑不出来。”',
      '省财政厅已紧急下拨救灾资金2500万元，其中1600万元用于抢修道路和供水设施。',
      '覃立功表示，暂未接到学校因灾受损的报告，但两所村卫生室被淹。',
    ],
  }),
  inventArticle({
    id: 'zs02',
    dump: 'zs02.txt',
    outlet: '汉川财讯',
    title: '澜芯半导体12英寸晶圆厂在临沣投产 总投资186亿元',
    language: 'zh-Hans',
    published: '2026-04-22',
    body: [
      '澜芯半导体4月21日宣布，位于临沣高新区的12英寸晶圆厂正式投产，项目总投资186亿元，一期月产能2万片，主要生产28纳米和40纳米车规级芯片。',
      '公司董事长贺延昭表示，二期工程将于今年第四季度动工，到2028年底月产能提升至5.5万片。',
      '贺延昭同时否认公司正筹划赴港上市，称“现阶段没有任何上市时间表”。',
      '财报显示，澜芯2025年营收为41.3亿元，同比增长27%，净亏损收窄至3.2亿元，上年同期亏损6.8亿元。',
      '临沣市副市长詹雪萍介绍，项目已带动19家配套企业落户，预计新增就业4300人。',
      '鼎衡证券分析师邬子谦认为，成熟制程价格战恐延续至2027年，澜芯最早也要到2029年才能实现盈利。',
      '整车企业岚途汽车已与澜芯签下为期三年的供货协议，但未披露具体金额。',
    ],
  }),
  inventArticle({
    id: 'zs03',
    dump: 'zs03.txt',
    outlet: '江岭晚报',
    title: '柳溪区三所小学将合并 家长担心通学距离',
    language: 'zh-Hans',
    published: '2026-05-27',
    body: [
      '柳溪区教育局5月25日公示，拟将桥头小学、东坪小学和白鹭小学并入新建的柳溪实验学校，今年9月1日起统一招生。',
      '三所学校现有学生合计612人，其中白鹭小学仅剩74人，比2018年减少近七成。',
      '区教育局副局长宁海涛说，合并不会辞退在编教师，13名代课教师则将在合同期满后不再续聘。',
      '桥头小学家长代表鲍文娟对记者表示，孩子上学要从步行10分钟变成坐车40分钟，“校车要是不通，我们坚决不同意”。',
      '宁海涛回应，区里已安排预算380万元购置9辆校车，3公里以外的学生可免费乘坐。',
      '东坪小学校长龚佩兰则支持合并，称村小“连一名专职音乐老师都没有”。',
      '公示期至6月10日结束，教育局强调方案尚未最终敲定，会根据意见修改。',
    ],
  }),
];

export const simplifiedRight = readStatements(`
zs01.0 p | 石门坳乡降雨量最大，为386毫米，打破当地气象记录。 | 石门坳乡 | | 最大降雨量出现在石门坳乡，达386毫米，突破当地有气象记录以来的极值
zs01.1 p | 覃立功通报，沅溪县紧急转移18260人，3人遇难，2人失联。 | 覃立功, 沅溪县
zs01.2 p | 龙晓燕否认青竹水库溃坝，称水库运行正常。 | 龙晓燕, 青竹水库 | 龙晓燕证实青竹水库溃坝，称水库运行不正常。
zs01.2 p | 青竹水库的水位比汛限水位低0.7米，龙晓燕说。 | 青竹水库, 龙晓燕 | 青竹水库的水位不低于汛限水位，龙晓燕说。
zs01.3 p | 省道S229因沅溪河大桥西侧引桥垮塌而中断，最早要到7月20日才能单向通行。 | 沅溪河大桥
zs01.5 p | 省财政厅紧急拨付2500万元救灾资金，其中1600万元用来抢修道路和供水设施。 | 省财政厅
zs01.6 p | 覃立功称，目前没有接到学校受损的报告。 | 覃立功
zs01.1 t | Three people were killed and two were missing, and 18,260 residents had been evacuated, county emergency chief Qin Ligong (覃立功) said. | Qin Ligong, 覃立功
zs01.2 t | Long Xiaoyan (龙晓燕), deputy head of the county water bureau, denied online rumours that the Qingzhu reservoir dam had burst. | Long Xiaoyan, 龙晓燕, Qingzhu | Long Xiaoyan (龙晓燕), deputy head of the county water bureau, confirmed online rumours that the Qingzhu reservoir dam had burst.
zs01.5 t | 省財政庁は災害救援資金2500万元を緊急に交付し、このうち1600万元は道路と給水施設の復旧に充てられる。
zs01.3 t | Provincial road S229 was cut when the western approach to the Yuanxi River Bridge collapsed. | Yuanxi River Bridge
zs02.0 p | 澜芯半导体在临沣的12英寸晶圆厂已投产，总投资达186亿元。 | 澜芯半导体, 临沣 | 澜芯半导体在临沣的12英寸晶圆厂尚未投产，总投资达186亿元。
zs02.0 p | 该厂一期每月产能为2万片。
zs02.1 p | 贺延昭说，二期今年四季度开工，2028年底月产能将达到5.5万片。 | 贺延昭
zs02.2 p | 贺延昭否认澜芯正在筹划香港上市。 | 贺延昭, 澜芯 | 贺延昭承认澜芯正在筹划香港上市。
zs02.3 p | 澜芯去年净亏损3.2亿元，比上年的6.8亿元有所收窄。 | 澜芯
zs02.5 p | 分析师邬子谦判断，澜芯最快2029年才会盈利。 | 邬子谦, 澜芯
zs02.6 p | 岚途汽车与澜芯签了三年供货协议，金额没有披露。 | 岚途汽车, 澜芯
zs02.0 t | Lanxin Semiconductor (澜芯半导体) said its 12-inch wafer fab in Linfeng had gone into production, with total investment of 18.6 billion yuan. | Lanxin Semiconductor, 澜芯半导体, Linfeng
zs02.3 t | Lanxin's revenue rose 27% to 4.13 billion yuan in 2025. | Lanxin
zs02.2 t | 賀延昭会長は、同社が香港上場を計画していることを否定した。 | 賀延昭 | 賀延昭会長は、同社が香港上場を計画していることを認めた。
zs02.4 t | Deputy mayor Zhan Xueping (詹雪萍) said the project was expected to create 4,300 jobs. | Zhan Xueping, 詹雪萍
zs03.0 p | 桥头、东坪、白鹭三所小学拟并入新建的柳溪实验学校，9月1日起统一招生。 | 桥头, 东坪, 白鹭, 柳溪实验学校
zs03.1 p | 白鹭小学目前只有74名学生，较2018年减少了近七成。 | 白鹭小学
zs03.2 p | 宁海涛表示，在编教师不会因合并被辞退。 | 宁海涛 | 宁海涛表示，在编教师会因合并被辞退。
zs03.2 p | 13名代课教师合同到期后不再续聘，宁海涛说。 | 宁海涛 | 13名代课教师合同到期后将续聘，宁海涛说。
zs03.4 p | 区里安排了380万元预算，用于购买9辆校车。 | | | 区里已安排预算380万元购置9辆校车
zs03.5 p | 东坪小学校长龚佩兰赞成合并。 | 东坪小学, 龚佩兰
zs03.6 p | 教育局称，合并方案还没有最终确定。
zs03.1 t | The three schools have 612 pupils in all, and Bailu Primary School (白鹭小学) has only 74 left. | Bailu Primary School, 白鹭小学
zs03.4 t | Ning Haitao said pupils living more than 3 kilometres away could ride the school buses free of charge. | Ning Haitao | Ning Haitao said pupils living more than 3 kilometres away could not ride the school buses free of charge.
zs03.0 t | 柳渓区教育局は、橋頭・東坪・白鷺の三つの小学校を新設の柳渓実験学校に統合する案を公示した。 | 柳渓区, 橋頭, 東坪, 白鷺, 柳渓実験学校
zs03.6 t | The public notice period runs until June 10, and the education bureau stressed that the plan was not yet final.
zs02.0+3 t | Lanxin Semiconductor's 12-inch fab in Linfeng, a project with total investment of 18.6 billion yuan, has gone into production; the company made a net loss of 320 million yuan in 2025. | Lanxin Semiconductor, Linfeng
`);

export const simplifiedWrong = readWrong(`
zs01.1 number | 覃立功通报，因灾死亡5人、失联2人。
zs01.3 date | Provincial road S229 is expected to reopen to one-way traffic on July 30 at the earliest.
zs01.0 name | 最大降雨量出现在青竹乡，达386毫米。
zs01.2 negation | 县水利局副局长龙晓燕证实青竹水库已经溃坝。
zs01.2 attribution | 覃立功辟谣称，青竹水库运行正常。
zs01.5 quote | 省财政厅已下拨救灾资金2500万元，其中1900万元用于抢修道路和供水设施。 | 其中1900万元用于抢修道路和供水设施
zs01.3+6 stitched | 沅溪河大桥垮塌，导致两所村卫生室被淹。
zs01.6 negation | Qin Ligong said reports had been received of schools damaged by the flood.
zs01.1 outlet | 据《汉川财讯》报道，沅溪县共紧急转移群众18260人。
zs02.0 number | 澜芯晶圆厂项目总投资168亿元。
zs02.1 date | 賀延昭会長は、第2期工事を今年第3四半期に着工すると述べた。
zs02.6 name | 整车企业远驰汽车已与澜芯签下为期三年的供货协议。
zs02.2 negation | 贺延昭证实公司正筹划赴港上市。
zs02.5 attribution | 贺延昭认为，成熟制程价格战恐延续至2027年。
zs02.3 quote | 财报显示，澜芯2025年净亏损扩大至3.2亿元。 | 净亏损扩大至3.2亿元
zs02.3+6 stitched | 岚途汽车2025年营收为41.3亿元，同比增长27%。
zs02.3 number | Lanxin's net loss narrowed to 230 million yuan in 2025.
zs02.0 outlet | 据《江岭晚报》报道，澜芯半导体的12英寸晶圆厂4月21日投产。
zs03.1 number | 三所学校现有学生合计621人。
zs03.6 date | 公示期至6月20日结束。
zs03.1 name | 桥头小学仅剩74名学生。
zs03.2 negation | 宁海涛说，13名代课教师合同期满后将获续聘。
zs03.5 attribution | Parents' representative Bao Wenjuan (鲍文娟) backed the merger, saying village schools did not have a single full-time music teacher.
zs03.3 quote | 鲍文娟表示，孩子上学要从步行10分钟变成坐车50分钟。 | 孩子上学要从步行10分钟变成坐车50分钟
zs03.1+4 stitched | 区里为白鹭小学剩下的74名学生购置9辆校车。
zs03.6 negation | The education bureau stressed that the merger plan had been finalised.
`);
