import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** Gas prices, a vaccine, a car maker, in Simplified Chinese; all of it is invented. */
export const simplifiedReports = [
  inventArticle({
    id: 'gas-cn',
    dump: 'gas-cn.txt',
    outlet: '华晨财经',
    title: '寒潮推高气价 液化天然气出厂价创近三年新高',
    language: 'zh-Hans',
    published: '2026-01-15',
    body: [
      '受寒潮与进口到港减少影响，国内液化天然气出厂均价15日升至每吨5420元，较月初上涨21%，为2023年2月以来最高。',
      '能源咨询机构衡流资讯高级分析师邵文砚对本报记者表示，本轮上涨主要由接收站库存偏低引起，而不是需求超预期，“价格在春节前后就会回落”。',
      '国家发展改革委有关负责人14日在发布会上说，居民用气价格不会上调，各地不得以任何名义向居民用户转嫁成本。',
      '山东一家陶瓷企业的负责人孟祥柯说，厂里6条生产线已停了4条，“每多烧一立方米气，就多亏4毛钱”。',
      '中原瑞通燃气集团否认囤气惜售，称其储气库采气量已由日均900万立方米提高到1350万立方米，并将在1月底前再采购两船现货。',
      '不过，河南省市场监管局已对该集团旗下两家子公司立案调查，结果尚未公布。',
      '海关数据显示，去年全年中国进口液化天然气6890万吨，同比下降10.2%，其中来自卡塔尔的进口量首次超过澳大利亚。',
      '东湾大学能源经济研究所所长戴崇岳认为，除非储气能力占年消费量的比例由目前的7%提高到12%以上，否则类似的涨价每隔两三年就会重演。',
      '欧洲方面，荷兰TTF基准气价同日下跌3.4%，报每兆瓦时31.2欧元，交易商称风力发电增加抵消了低温的影响。',
    ],
  }),
  inventArticle({
    id: 'dengue',
    dump: 'dengue.txt',
    outlet: '南洋联报',
    title: '本地研发登革热疫苗三期试验达标 但对二型病毒保护力偏弱',
    language: 'zh-Hans',
    published: '2026-06-04',
    body: [
      '新加坡生物科技公司海澜生物4日公布，其单剂登革热疫苗HL-204的三期临床试验达到主要终点，接种后18个月内预防有症状感染的效力为71.3%。',
      '试验在新加坡、菲律宾和越南进行，共有1万4600名4岁至60岁的受试者参加，其中三分之二接种疫苗，其余接种安慰剂。',
      '公司首席医疗官韩若昀医生说，疫苗对四种血清型都有保护作用，但对二型病毒的效力只有48%，“这是我们必须坦白交代的弱点”。',
      '试验期间出现19起严重不良事件，独立数据监察委员会认为没有一起与疫苗有关。',
      '未参与试验的菲律宾流行病学家多明戈（Reynaldo Domingo）指出，从未感染过登革热的儿童人数太少，目前还不能断定疫苗对他们安全。',
      '海澜生物计划在今年第四季向新加坡卫生科学局提交上市申请，菲律宾和越南的申请则要等到明年。',
      '执行长符国梁否认公司会把疫苗优先卖给欧美旅客市场，并说首批800万剂中至少六成将供应东南亚。',
      '他也表示，每剂价格尚未敲定，但会低于竞争对手的两剂疫苗。',
      '受消息带动，海澜生物股价一度上涨26%，收盘时涨幅收窄至12%，报2.38新元。',
    ],
  }),
  inventArticle({
    id: 'chiyuan',
    dump: 'chiyuan.txt',
    outlet: '长江商讯',
    title: '驰原汽车一季度首次盈利 海外销量占比过四成',
    language: 'zh-Hans',
    published: '2026-04-24',
    body: [
      '新能源车企驰原汽车24日发布财报，一季度营收218亿元，同比增长34%，净利润3.7亿元，为成立九年来首次季度盈利，而去年同期亏损12亿元。',
      '公司一季度交付汽车11.6万辆，其中海外4.9万辆，泰国和巴西是最大的两个海外市场。',
      '董事长闵绍霆在电话会议上说，盈利靠的是电池成本下降和海外定价，“国内市场我们卖一辆仍然亏三千块”。',
      '他否认公司正与德国车企施塔克（Starck Motoren）洽谈出售巴西工厂股权，称双方只谈过充电网络合作。',
      '首席财务官岑佩珊预计，二季度交付量在12.5万至13万辆之间，毛利率将维持在16%左右。',
      '她同时披露，公司一月以来已裁减智能驾驶部门约800人，相关费用2.1亿元已计入一季度。',
      '欧盟委员会3月对驰原匈牙利工厂是否接受中国政府补贴展开调查，公司称会全力配合，但不会推迟原定10月的投产。',
      '汇岭证券分析师陆之衡认为，利润中有2.9亿元来自出售碳积分，扣除后主业仅略有盈余，因此维持“中性”评级。',
      '驰原港股当日收涨7.8%，报46.35港元，但仍比去年9月的高点低三成。',
    ],
  }),
];

export const simplifiedRight = readStatements(`
gas-cn.0 p | 液化天然气出厂均价比月初涨了21%，达到每吨5420元。
gas-cn.0 p | 15日的液化天然气出厂均价是2023年2月以来的最高水平。 | | 15日的液化天然气出厂均价不是2023年2月以来的最高水平。 | 国内液化天然气出厂均价15日升至每吨5420元，较月初上涨21%，为2023年2月以来最高
gas-cn.1 p | 邵文砚认为涨价主要是因为接收站库存低，并非需求超出预期。 | 邵文砚
gas-cn.2 p | 国家发改委有关负责人表示，居民气价不会上涨。 | 国家发改委 | 国家发改委有关负责人表示，居民气价将会上涨。
gas-cn.4 p | 中原瑞通燃气集团称没有囤气惜售，储气库日均采气量已提高到1350万立方米。 | 中原瑞通燃气集团
gas-cn.6 p | 中国去年从卡塔尔进口的液化天然气首次多于澳大利亚。 | 中国, 卡塔尔, 澳大利亚
gas-cn.2 t | An official of the National Development and Reform Commission said on the 14th that household gas prices would not be raised. | National Development and Reform Commission | An official of the National Development and Reform Commission said on the 14th that household gas prices would be raised.
gas-cn.5 t | Henan's market regulator has opened an investigation into two subsidiaries of the group, but the outcome has not been published. | Henan
gas-cn.6 t | China imported 68.9 million tonnes of LNG last year, down 10.2% from a year earlier, customs data show. | China
gas-cn.8 t | オランダのＴＴＦ天然ガス価格は同じ日に3.4％下がり、1メガワット時当たり31.2ユーロとなった。 | オランダ, ＴＴＦ
gas-cn.7 t | Dai Chongyue (戴崇岳), who heads the Institute of Energy Economics at Dongwan University, said similar price surges would recur every two or three years unless storage capacity rises from 7% to more than 12% of annual consumption. | Dai Chongyue, 戴崇岳, Institute of Energy Economics, Dongwan University
dengue.0 p | 海澜生物的登革热疫苗HL-204三期试验达标，效力为71.3%。 | 海澜生物, HL-204
dengue.1 p | 参加试验的1万4600人当中，三分之一接种的是安慰剂。
dengue.2 p | 韩若昀医生承认，疫苗对二型病毒的效力仅为48%。 | 韩若昀
dengue.3 p | 独立数据监察委员会认为，19起严重不良事件都与疫苗无关。 | | 独立数据监察委员会认为，19起严重不良事件都与疫苗有关。
dengue.4 p | 多明戈认为，没有得过登革热的儿童受试者太少，还无法断定疫苗对他们是安全的。 | 多明戈
dengue.5 p | 海澜生物准备第四季度在新加坡申请上市，越南和菲律宾要到明年才提交申请。 | 海澜生物, 新加坡, 越南, 菲律宾
dengue.0 t | Hailan Biologics (海澜生物) of Singapore said its single-dose dengue vaccine HL-204 was 71.3% effective at preventing symptomatic infection within 18 months of vaccination. | Hailan Biologics, 海澜生物, Singapore, HL-204
dengue.6 t | Chief executive Foo Kok Leong (符国梁) denied that the company would give priority to selling the vaccine to travellers from Europe and America. | Foo Kok Leong, 符国梁, Europe, America | Chief executive Foo Kok Leong (符国梁) confirmed that the company would give priority to selling the vaccine to travellers from Europe and America.
dengue.3 t | Đã xảy ra 19 biến cố bất lợi nghiêm trọng trong thời gian thử nghiệm, nhưng theo ủy ban giám sát dữ liệu độc lập, không trường hợp nào liên quan đến vắc-xin.
dengue.1 t | 試驗在新加坡、菲律賓和越南進行，有14,600名4至60歲的受試者參加。 | 新加坡, 菲律賓, 越南
dengue.7 t | The price per dose has not been settled, but it will be lower than that of the rival two-dose vaccine.
chiyuan.0 p | 驰原汽车第一季度净赚3.7亿元，是公司成立九年来第一次实现季度盈利。 | 驰原汽车
chiyuan.1 p | 驰原一季度交车11.6万辆，海外占4.9万辆。 | 驰原
chiyuan.2 p | 闵绍霆说，公司在国内每卖出一辆车还要亏3000元。 | 闵绍霆
chiyuan.3 p | 闵绍霆称，公司没有在和施塔克谈出售巴西工厂的股权。 | 闵绍霆, 施塔克, 巴西 | 闵绍霆称，公司正在和施塔克谈出售巴西工厂的股权。
chiyuan.4 p | 岑佩珊预测第二季度将交付12.5万到13万辆汽车。 | 岑佩珊
chiyuan.5 p | 今年1月以来，智能驾驶部门约有800人被裁。
chiyuan.0 t | Chiyuan Auto (驰原汽车) reported first-quarter revenue of 21.8 billion yuan, up 34% from a year earlier. | Chiyuan Auto, 驰原汽车
chiyuan.6 t | Chiyuan says it will not postpone the start of production at its Hungarian plant, scheduled for October, and will cooperate with the European Commission's probe. | Chiyuan, European Commission
chiyuan.1 t | 馳原の海外市場ではタイとブラジルが最も大きい。 | 馳原, タイ, ブラジル
chiyuan.8 t | Cổ phiếu Chiyuan tại Hong Kong đóng cửa tăng 7,8%, lên 46,35 đô la Hong Kong, nhưng vẫn thấp hơn 30% so với mức đỉnh hồi tháng 9 năm ngoái. | Chiyuan, Hong Kong
chiyuan.3 t | Chairman Min Shaoting (闵绍霆) denied that Chiyuan was negotiating the sale of a stake in its Brazilian plant to Starck Motoren of Germany. | Min Shaoting, 闵绍霆, Chiyuan, Starck Motoren, Germany
`);

export const simplifiedWrong = readWrong(`
gas-cn.0 number | 国内液化天然气出厂均价15日升至每吨5240元。
gas-cn.0 date | 液化天然气出厂均价为2021年2月以来最高。
gas-cn.6 name | 去年来自俄罗斯的液化天然气进口量首次超过澳大利亚。
gas-cn.2 negation | 国家发展改革委有关负责人说，居民用气价格将会上调。
gas-cn.4 negation | Zhongyuan Ruitong Gas Group admitted hoarding gas to hold back sales.
gas-cn.7 attribution | 邵文砚认为，除非储气能力的比例提高到12%以上，否则类似的涨价会重演。
gas-cn.1 quote | 邵文砚表示，价格在元宵前后就会回落。 | 价格在元宵前后就会回落
gas-cn.3+5 stitched | 河南省市场监管局已责令6条生产线停产4条。
gas-cn.1 outlet | 邵文砚对《南洋联报》表示，本轮上涨主要由接收站库存偏低引起。
dengue.1 number | 试验共有1万6400名受试者参加。
dengue.6 number | At least 80% of the first 8 million doses will go to Southeast Asia, the chief executive said.
dengue.5 date | 海澜生物计划在今年第三季向新加坡卫生科学局提交上市申请。
dengue.1 name | 试验在新加坡、菲律宾和泰国进行。
dengue.4 name | 未参与试验的菲律宾流行病学家韩若昀指出，从未感染过登革热的儿童人数太少。
dengue.3 negation | 独立数据监察委员会认为19起严重不良事件中有部分与疫苗有关。
dengue.2 attribution | 多明戈说，对二型病毒的效力是“我们必须坦白交代的弱点”。
dengue.2 quote | 韩若昀说，“这是我们必须坦白交代的优点”。 | 这是我们必须坦白交代的优点
dengue.2+8 stitched | 疫苗对四种血清型的效力收窄至12%。
chiyuan.0 number | 驰原汽车一季度营收281亿元，同比增长34%。
chiyuan.6 date | Chiyuan's Hungarian plant is scheduled to start production in December.
chiyuan.1 name | 泰国和墨西哥是驰原最大的两个海外市场。
chiyuan.3 negation | 闵绍霆证实公司正与施塔克洽谈出售巴西工厂股权。
chiyuan.7 attribution | 岑佩珊认为，利润中有2.9亿元来自出售碳积分，扣除后主业仅略有盈余。
chiyuan.2 quote | 闵绍霆说：“国内市场我们卖一辆仍然赚三千块。” | 国内市场我们卖一辆仍然赚三千块
chiyuan.3+6 stitched | 欧盟委员会3月对施塔克是否接受中国政府补贴展开调查。
`);
