import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** A listing, badminton, spoilt lunches, a rocket, a court and its villagers, in Simplified Chinese; all of it is invented. */
export const simplifiedReports = [
  inventArticle({
    id: 'robot-cn',
    dump: 'business-cn.txt',
    outlet: '云岭商报',
    title: '锐禾科技递交上市申请 亏损扩大',
    language: 'zh-Hans',
    published: '2032-04-19',
    body: [
      '服务机器人企业锐禾科技18日向东洲交易所递交上市申请，拟募资15亿元。',
      '招股书显示，公司2031年收入8.7亿元，同比增长62%，但净亏损由上年的1.1亿元扩大至2.3亿元。',
      '创始人樊子昂持股28%，最大机构股东启澜资本持股17%。',
      '公司近六成收入来自前五大客户，其中物流企业迅驼一家就占31%。',
      '上月，竞争对手拓维斯起诉锐禾侵犯三项导航专利，锐禾称指控毫无根据，已提出反诉。',
      '樊子昂在内部信中说，若上市顺利，将把一半募集资金用于海外市场。',
    ],
  }),
  inventArticle({
    id: 'badminton-cn',
    dump: 'sport-cn.txt',
    outlet: '东洲晨报',
    title: '十九岁资格赛选手掀翻卫冕冠军',
    language: 'zh-Hans',
    published: '2032-08-16',
    body: [
      '在15日结束的东洲羽毛球公开赛女单决赛中，19岁的资格赛选手裘雨桐以21比17、14比21、21比19战胜卫冕冠军黛拉·莫里斯。',
      '决胜局裘雨桐一度以12比17落后，随后连得七分反超。',
      '“我只想把每个球救回来，”裘雨桐赛后说，她的世界排名将从第64位升至第29位。',
      '教练费鸿志透露，裘雨桐三个月前还因手腕伤势考虑退役。',
      '混双冠军由本土组合单骁、楚念薇夺得，男双半决赛因场馆漏雨推迟到次日进行。',
    ],
  }),
  inventArticle({
    id: 'lunch-cn',
    dump: 'health-cn.txt',
    outlet: '东洲晨报',
    title: '桐浦三所小学百余学生午餐后不适',
    language: 'zh-Hans',
    published: '2032-06-10',
    body: [
      '桐浦市疾控中心9日通报，3所小学共118名学生出现呕吐、腹泻，初步判断与午餐中的凉拌木耳有关，目前无重症病例。',
      '午餐均由康鲜配送公司供应，该公司已被责令停产，负责人戚建国被警方带走调查。',
      '疾控中心主任尤佩兰说，样本检测结果预计两天后公布，在此之前不能断定致病原因。',
      '家长委员会代表卢晓晴称，早在4月就有家长反映饭菜变味，但学校没有处理。',
      '教育局表示从未收到相关投诉，并将为涉事学校学生提供免费体检。',
    ],
  }),
  inventArticle({
    id: 'rocket-cn',
    dump: 'science-cn.txt',
    outlet: '云岭商报',
    title: '民营火箭“青鹭二号”首次成功入轨',
    language: 'zh-Hans',
    published: '2032-12-12',
    body: [
      '民营火箭“青鹭二号”11日凌晨发射成功，把9颗气象小卫星送入距地面535公里的轨道。',
      '这是该型号第三次发射，前两次分别因发动机故障和导航软件错误而失利。',
      '制造商天衡航天的总工程师闻人杰表示，一级火箭落海后未能回收，但“数据非常漂亮”。',
      '天衡航天计划明年发射六次，并在2034年前实现一级回收复用。',
      '分析人士贺岚认为，单次发射报价约4200万元，比国际同行低三分之一，但订单能否填满产能仍是未知数。',
    ],
  }),
  inventArticle({
    id: 'land-cn',
    dump: 'courts-cn.txt',
    outlet: '东洲晨报',
    title: '清浦县法院撤销收地决定',
    language: 'zh-Hans',
    published: '2032-11-18',
    body: [
      '清浦县法院17日作出判决，撤销县自然资源局2029年的一项收地决定，责令其在30日内重新处理。',
      '起诉的是白鹤村23户村民，他们称补偿标准比邻村低了近一半。',
      '法院认为，该局没有依法举行听证会，程序违法，但驳回了村民要求赔偿480万元的请求。',
      '村民代理律师季文澜说，对结果“满意一半”，是否上诉由村民投票决定。',
      '自然资源局副局长屠海生表示将履行判决，不上诉。',
    ],
  }),
];

export const simplifiedRight = readStatements(`
robot-cn.0 p | 锐禾科技打算通过在东洲交易所上市筹集15亿元。 | 锐禾科技, 东洲交易所
robot-cn.1 p | 2031年，锐禾的收入增长62%，达到8.7亿元。 | | 2031年，锐禾的收入没有增长。
robot-cn.1 p | 锐禾2031年净亏损2.3亿元，比前一年多亏了1.2亿元。
robot-cn.2 p | 在机构股东里，启澜资本持股最多，占17%；创始人樊子昂占28%。 | 启澜资本, 樊子昂
robot-cn.3 p | 物流公司迅驼贡献了锐禾31%的收入。 | 迅驼
robot-cn.4 p | 拓维斯指控锐禾侵犯三项专利，锐禾予以否认并提起反诉。 | 拓维斯 | 拓维斯指控锐禾侵犯三项专利，锐禾没有否认。
robot-cn.0+5 p | 如果上市顺利，募集的15亿元中有一半将投向海外市场。 | | | 拟募资15亿元 // 若上市顺利，将把一半募集资金用于海外市场
robot-cn.0 t | Ruihe filed for a listing on the Dongzhou exchange on the 18th and hopes to raise 1.5 billion yuan.
robot-cn.1 t | 公司2031年營收8.7億元，年增62%，淨損卻由1.1億元擴大到2.3億元。 | | 公司2031年營收8.7億元，年增62%，淨損沒有擴大。
robot-cn.3 t | 売上高の6割近くを上位5社の顧客が占める。
robot-cn.5 t | Nếu niêm yết suôn sẻ, một nửa số vốn huy động được sẽ dành cho thị trường nước ngoài.
badminton-cn.0 p | 19岁的裘雨桐从资格赛打起，决赛以2比1击败卫冕冠军黛拉·莫里斯。 | 裘雨桐, 黛拉·莫里斯 | 19岁的裘雨桐从资格赛打起，决赛未能击败卫冕冠军黛拉·莫里斯。
badminton-cn.1 p | 决胜局里，裘雨桐在落后五分时连拿七分，反超了比分。 | 裘雨桐
badminton-cn.2 p | 裘雨桐的世界排名将上升35位，来到第29位。 | 裘雨桐
badminton-cn.3 p | 据教练费鸿志说，裘雨桐三个月前曾因为手腕的伤想过退役。 | 费鸿志 | 据教练费鸿志说，裘雨桐三个月前从未想过退役。
badminton-cn.4 p | 单骁和楚念薇赢得混双冠军。 | 单骁, 楚念薇
badminton-cn.4 p | 因为场馆漏雨，男双半决赛改在第二天举行。 | | 因为场馆漏雨，男双半决赛没有推迟。 | 男双半决赛因场馆漏雨推迟到次日进行
badminton-cn.0 t | Qiu Yutong, a 19-year-old qualifier, beat the defending champion in three games, 21-17, 14-21, 21-19.
badminton-cn.2 t | 世界ランキングは64位から29位に上がる。
badminton-cn.3 t | 教練費鴻志透露，裘雨桐三個月前還因手腕傷勢考慮退休。 | 費鴻志, 裘雨桐
badminton-cn.4 t | Trận bán kết đôi nam bị hoãn sang ngày hôm sau vì nhà thi đấu bị dột.
lunch-cn.0 p | 三所小学有118名学生又吐又泻，疾控中心初步认为与凉拌木耳有关。 | | 三所小学有118名学生又吐又泻，疾控中心初步认为与凉拌木耳无关。
lunch-cn.0 p | 目前没有学生病情严重。
lunch-cn.1 p | 供应午餐的康鲜配送公司被勒令停产，警方带走了负责人戚建国。 | 康鲜, 戚建国
lunch-cn.2 p | 尤佩兰主任表示，检测结果大约两天后出来，之前还不能确定病因。 | 尤佩兰 | 尤佩兰主任表示，现在已经能确定病因。
lunch-cn.3+4 p | 家长代表卢晓晴说4月就有人反映饭菜变味，教育局则说从来没接到投诉。 | 卢晓晴
lunch-cn.4 p | 涉事学校的学生可以免费体检。
lunch-cn.0 t | A total of 118 pupils at three primary schools suffered vomiting and diarrhoea. | | No pupils at the three primary schools suffered vomiting or diarrhoea.
lunch-cn.1 t | 午餐由康鮮配送公司供應，該公司已被勒令停產。 | 康鮮
lunch-cn.4 t | Sở giáo dục nói chưa từng nhận được khiếu nại nào liên quan. | | Sở giáo dục nói đã nhận được khiếu nại liên quan.
lunch-cn.2 t | 検査結果は2日後に公表される見通しで、それまでは原因を断定できないという。
rocket-cn.0 p | “青鹭二号”12月11日凌晨发射成功，9颗气象小卫星进入535公里高的轨道。 | | “青鹭二号”12月11日凌晨没有发射成功。
rocket-cn.1 p | 该型火箭头两次发射都失败了，一次因为发动机故障，另一次因为导航软件出错。
rocket-cn.2 p | 闻人杰说，落海的一级火箭没能收回，不过“数据非常漂亮”。 | 闻人杰 | 闻人杰说，落海的一级火箭已经收回，“数据非常漂亮”。
rocket-cn.3 p | 天衡航天打算明年进行六次发射。 | 天衡航天
rocket-cn.4 p | 贺岚指出，每次发射约4200万元，比国外同行便宜三分之一。 | 贺岚
rocket-cn.4 p | 在贺岚看来，订单够不够填满产能还不好说。 | 贺岚 | | 订单能否填满产能仍是未知数
rocket-cn.0 t | The private rocket put nine small weather satellites into an orbit 535 km above the ground. | | The private rocket did not put nine small weather satellites into orbit.
rocket-cn.1 t | 過去2回の打ち上げは、エンジンの故障と航法ソフトの誤りでそれぞれ失敗していた。
rocket-cn.3 t | 天衡航太計劃明年發射六次，並在2034年前實現第一節火箭回收再用。
land-cn.0 p | 清浦县法院判决撤销县自然资源局2029年的收地决定，该局须在30天内重新处理。 | 清浦县 | 清浦县法院没有撤销县自然资源局2029年的收地决定。
land-cn.1 p | 告状的23户白鹤村村民说，他们的补偿标准差不多只有邻村的一半。 | 白鹤村
land-cn.2 p | 法院指出，该局未依法开听证会，违反程序。 | | 法院指出，该局已依法开听证会，没有违反程序。 | 法院认为，该局没有依法举行听证会，程序违法
land-cn.2 p | 村民索赔480万元，法院没有支持。
land-cn.3 p | 季文澜律师说，要不要上诉，由村民投票决定。 | 季文澜
land-cn.4 p | 屠海生说自然资源局会执行判决，不再上诉。 | 屠海生 | 屠海生说自然资源局会上诉。
land-cn.0 t | The court annulled a 2029 decision to take the land and told the bureau to deal with the matter anew within 30 days.
land-cn.2 t | 法院認為該局未依法舉行聽證會，程序違法，但駁回村民480萬元的求償。
land-cn.4 t | Phó cục trưởng cho biết sẽ chấp hành phán quyết và không kháng cáo.
`);

export const simplifiedWrong = readWrong(`
robot-cn.0 scale | 锐禾科技拟募资15万元。
robot-cn.1 opposite | 公司净亏损由2.3亿元收窄至1.1亿元。
robot-cn.2 superlative | 启澜资本是锐禾的第一大股东。
robot-cn.2 exchanged | 樊子昂持股17%，启澜资本持股28%。
robot-cn.3 part | 前五大客户占公司收入的31%。
robot-cn.4 roles | 锐禾上月起诉拓维斯侵犯三项导航专利。
robot-cn.4 hedge | 锐禾侵犯了拓维斯的三项导航专利。
robot-cn.5 part | 若上市顺利，樊子昂将把全部募集资金用于海外市场。
robot-cn.0 plan | 锐禾科技18日在东洲交易所上市，募资15亿元。
robot-cn.1+2 stitched | 启澜资本2031年净亏损2.3亿元。
badminton-cn.0 roles | 黛拉·莫里斯在决赛中战胜了裘雨桐。
badminton-cn.0 name | 卫冕冠军裘雨桐战胜了19岁的资格赛选手黛拉·莫里斯。
badminton-cn.1 exchanged | 决胜局裘雨桐一度以17比12领先。
badminton-cn.2 opposite | 裘雨桐的世界排名将从第29位降至第64位。
badminton-cn.2 quote altered | 裘雨桐说她只想救回每个球。 | “我只想把每个球打回来，”裘雨桐赛后说
badminton-cn.3 roles | 教练费鸿志三个月前因手腕伤势考虑退役。
badminton-cn.4 exchanged | 男双冠军由本土组合单骁、楚念薇夺得。
badminton-cn.4 cause | 男双半决赛因停电推迟到次日进行。
badminton-cn.3 plan | 裘雨桐三个月前因手腕伤势退役。
lunch-cn.0 scope | 桐浦市所有小学都有学生出现呕吐、腹泻。
lunch-cn.0 negation | 118名学生中已有重症病例。
lunch-cn.1 added | 负责人戚建国已被法院判刑。
lunch-cn.2 hedge | 尤佩兰说，致病原因就是凉拌木耳。
lunch-cn.3 attribution | 教育局称，早在4月就有家长反映饭菜变味，但学校没有处理。
lunch-cn.4 opposite | 教育局表示曾收到相关投诉。
lunch-cn.3 date | 卢晓晴称，去年4月就有家长反映饭菜变味。
lunch-cn.2 order | 样本检测结果两天前已经公布。
rocket-cn.0 unit | 9颗小卫星被送入距地面535米的轨道。
rocket-cn.1 exchanged | 前两次发射先是因导航软件错误、后是因发动机故障而失利。
rocket-cn.2 negation | 一级火箭落海后成功回收。
rocket-cn.2 attribution | 贺岚表示，“数据非常漂亮”。
rocket-cn.3 plan | 天衡航天已实现一级回收复用。
rocket-cn.4 comparison | 单次发射报价约4200万元，比国际同行高三分之一。
rocket-cn.4 number | 单次发射报价比国际同行低三分之二。
rocket-cn.3 number | 天衡航天计划明年发射九次。
land-cn.0 roles | 县自然资源局17日撤销了清浦县法院2029年的一项决定。
land-cn.1 exchanged | 村民称邻村的补偿标准比他们低了近一半。
land-cn.2 opposite | 法院支持了村民要求赔偿480万元的请求。
land-cn.3 hedge | 季文澜说，村民将会上诉。
land-cn.4 attribution | 季文澜表示将履行判决，不上诉。
land-cn.2 roles | 法院认为，村民没有依法举行听证会，程序违法。
land-cn.0 date | 法院撤销了县自然资源局2019年的一项收地决定。
land-cn.0 outlet | 据《云岭商报》报道，清浦县法院17日撤销了一项收地决定。
`);
