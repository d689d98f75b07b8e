import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** A drinks maker's results, a collision at sea, a transfer, in Simplified Chinese; all of it is invented. */
export const simplifiedReports = [
  inventArticle({
    id: 'drinks-cn',
    dump: 'business-cn.txt',
    outlet: '云汐财经',
    title: '清泉谷营收利润十年来首次双降',
    language: 'zh-Hans',
    published: '2034-03-29',
    body: [
      '饮料企业清泉谷28日公布，2033年营收126亿元，同比下降8%，净利润9.4亿元，同比下降23%，为十年来首次双降。',
      '公司解释说，无糖茶销量下滑了15%，而瓶装水销量增长5%，不足以弥补。',
      '董事长秦牧之宣布，今年将关闭12家工厂中的3家，裁员约1800人，并把总部由临汐迁往澄州。',
      '公司每股派息0.35元，比上年少0.1元。',
      '财务总监蓝静怡否认公司正与竞争对手百川饮品商谈合并，称相关传闻“纯属臆测”。',
      '百川饮品同日公布的营收为141亿元，首次超过清泉谷，市场份额升至19%。',
      '分析师霍廷修认为，清泉谷的降价策略“来得太晚”，将目标价由14元下调到11元。',
    ],
  }),
  inventArticle({
    id: 'collision-cn',
    dump: 'harbour-cn.txt',
    outlet: '望海晨报',
    title: '望海港外两船相撞 渔船沉没3人失踪',
    language: 'zh-Hans',
    published: '2035-11-20',
    body: [
      '19日凌晨3时许，散货船“远岚号”在望海港外12海里处与渔船“浪花号”相撞，渔船沉没，船上9人中6人获救，3人失踪。',
      '海事局副局长苗振宇说，事发时有大雾，能见度不足200米，“远岚号”未按规定鸣笛。',
      '“远岚号”载有5.2万吨铁矿石，船首受损，但没有漏油。',
      '船东瀛洲航运称，渔船没有打开定位系统，瞭望员因此未能及时发现。',
      '获救渔民阮海生说，他们的定位系统一直开着，“是大船突然转向”。',
      '搜救出动了11艘船和两架直升机，截至19日晚仍未找到失踪者。',
      '望海港当天封航七小时，40多艘船舶延误；调查结果预计三个月内公布。',
    ],
  }),
  inventArticle({
    id: 'football-cn',
    dump: 'sport-cn.txt',
    outlet: '望海晨报',
    title: '蓝鲸2600万元签下卫子航',
    language: 'zh-Hans',
    published: '2036-07-11',
    body: [
      '望海蓝鲸俱乐部10日宣布，以2600万元的转会费从临汐火车头签下23岁中场卫子航，合同为期四年。',
      '卫子航上赛季在联赛出场27次，打进11球，助攻9次，当选最佳中场。',
      '蓝鲸主帅何塞·皮涅罗说，球队缺的不是射手，而是“能在最后半小时控制节奏的人”。',
      '卫子航的年薪据称约为800万元，仅次于队长宋一鸣的950万元，俱乐部对此不予置评。',
      '火车头原本要价3000万元，并希望租借蓝鲸门将邵凯一年，但蓝鲸没有同意。',
      '由于膝伤未愈，卫子航预计要到9月中旬才能出场，将缺席揭幕战。',
      '蓝鲸上赛季以3分之差屈居亚军，火车头则排名第七。',
    ],
  }),
];

export const simplifiedRight = readStatements(`
drinks-cn.0 p | 清泉谷2033年收入126亿元，净利润9.4亿元，两项都比上年下降。 | 清泉谷 | 清泉谷2033年的收入和净利润都没有下降。
drinks-cn.0 p | 这是该公司十年来第一次营收和利润同时下滑。
drinks-cn.1 p | 无糖茶少卖了15%，瓶装水多卖的5%补不上这个缺口。
drinks-cn.2 p | 清泉谷今年要关掉3家工厂，只剩9家。 | 清泉谷
drinks-cn.2 p | 按照董事长秦牧之的计划，总部将从临汐搬到澄州，约1800人会被裁掉。 | 秦牧之, 澄州 | 董事长秦牧之宣布，总部不会从临汐搬到澄州。
drinks-cn.3 p | 每股分红从上年的0.45元降到0.35元。
drinks-cn.4 p | 蓝静怡说，清泉谷没有在和百川饮品谈合并，传闻只是臆测。 | 蓝静怡, 百川饮品 | 蓝静怡证实，清泉谷正在和百川饮品谈合并。
drinks-cn.0+5 p | 百川饮品的营收比清泉谷多15亿元。 | 百川饮品 | | 饮料企业清泉谷28日公布，2033年营收126亿元 // 百川饮品同日公布的营收为141亿元
drinks-cn.6 p | 霍廷修把清泉谷的目标价调低3元，降到11元。 | 霍廷修 | 霍廷修没有调低清泉谷的目标价。
drinks-cn.0 t | Revenue fell 8% to 12.6 billion yuan in 2033, while net profit fell 23% to 940 million. | | Revenue did not fall in 2033.
drinks-cn.1 t | 無糖茶銷量減少15%，瓶裝水銷量則增加5%。
drinks-cn.2 t | 今年は12工場のうち3工場を閉鎖し、約1800人を削減する。
drinks-cn.4 t | Giám đốc tài chính phủ nhận công ty đang đàm phán sáp nhập với đối thủ. | | Giám đốc tài chính xác nhận công ty đang đàm phán sáp nhập với đối thủ.
drinks-cn.6 t | The analyst Huo Tingxiu cut his target price from 14 to 11 yuan. | Huo Tingxiu
collision-cn.0 p | “浪花号”与散货船“远岚号”相撞后沉没，船上有3人下落不明，6人被救起。 | 浪花号, 远岚号 | “浪花号”与散货船“远岚号”相撞后没有沉没。
collision-cn.0 p | 撞船发生在11月19日凌晨3点左右，地点离望海港12海里。 | 望海港
collision-cn.1 p | 据苗振宇说，出事时雾很大，能见度低于200米。 | 苗振宇
collision-cn.1 p | “远岚号”没有依规定鸣笛，海事局副局长苗振宇指出。 | 远岚号, 苗振宇 | 海事局副局长苗振宇指出，“远岚号”已按规定鸣笛。
collision-cn.2 p | 载着5.2万吨铁矿石的“远岚号”船首撞坏了，不过没有漏油。 | 远岚号
collision-cn.3+4 p | 瀛洲航运说渔船没开定位系统，获救渔民阮海生则说一直开着。 | 瀛洲航运, 阮海生 | | 船东瀛洲航运称，渔船没有打开定位系统 // 获救渔民阮海生说，他们的定位系统一直开着
collision-cn.5 p | 11艘船和2架直升机参加了搜救，到19日晚上还没找到失踪的人。 | | 到19日晚上，失踪的人已经找到。
collision-cn.6 p | 望海港停航7个小时，超过40艘船被耽误。 | 望海港
collision-cn.6 p | 调查结果估计三个月内会公布。 | | | 调查结果预计三个月内公布
collision-cn.0 t | The fishing boat sank; six of the nine people aboard were rescued and three are missing. | | The fishing boat did not sink.
collision-cn.1 t | 海事局副局長苗振宇說，事發時能見度不到200公尺，「遠嵐號」沒有按規定鳴笛。 | 苗振宇
collision-cn.3 t | 船主の瀛洲航運は、漁船が測位システムを作動させていなかったと主張している。 | 瀛洲航運
collision-cn.5 t | Mười một tàu và hai trực thăng đã tham gia tìm kiếm.
collision-cn.6 t | The port was closed for seven hours, and more than 40 ships were delayed. | | The port was not closed.
football-cn.0 p | 据《望海晨报》报道，23岁的中场卫子航以2600万元身价从临汐火车头转投望海蓝鲸，签约四年。 | 卫子航, 临汐火车头 | 卫子航没有转投望海蓝鲸。
football-cn.1 p | 上个赛季，卫子航联赛出战27场，有11个进球和9次助攻。 | 卫子航
football-cn.1 p | 卫子航被评为最佳中场。 | 卫子航 | 卫子航没有被评为最佳中场。
football-cn.2 p | 皮涅罗认为，球队不缺射手，缺的是能在最后半小时掌控节奏的球员。 | 皮涅罗
football-cn.3 p | 据称卫子航一年挣800万元左右，比队长宋一鸣少150万元。 | 卫子航, 宋一鸣
football-cn.0+4 p | 最终的转会费比火车头最初的要价低400万元。 | | | 以2600万元的转会费从临汐火车头签下23岁中场卫子航 // 火车头原本要价3000万元
football-cn.4 p | 火车头想借用门将邵凯一年，遭到蓝鲸拒绝。 | 邵凯 | 火车头想借用门将邵凯一年，蓝鲸同意了。
football-cn.5 p | 卫子航膝伤还没好，揭幕战不能上场。 | 卫子航 | 卫子航膝伤已好，揭幕战可以上场。
football-cn.6 p | 蓝鲸上赛季只差3分没能夺冠，得了第二名。
football-cn.0 t | Wanghai Blue Whales signed midfielder Wei Zihang for 26 million yuan on a four-year contract. | Wei Zihang
football-cn.1 t | 衛子航上季聯賽出賽27場，進11球，助攻9次。 | 衛子航
football-cn.4 t | 移籍金は当初、3000万元を要求されていた。
football-cn.5 t | Do chấn thương đầu gối chưa lành, anh dự kiến phải đến giữa tháng 9 mới có thể ra sân. | | Chấn thương đầu gối của anh đã lành.
`);

export const simplifiedWrong = readWrong(`
drinks-cn.2 number | 清泉谷今年将关闭12家工厂中的5家。
collision-cn.5 number | 搜救出动了17艘船和两架直升机。
collision-cn.0 date | 两船于9日凌晨3时许相撞。
football-cn.5 date | 卫子航预计要到10月中旬才能出场。
football-cn.3 name | 卫子航的年薪仅次于队长邵凯的950万元。
drinks-cn.6 name | 分析师蓝静怡将目标价由14元下调到11元。
drinks-cn.0 outlet | 据《望海晨报》报道，清泉谷2033年营收126亿元。
collision-cn.0 outlet | 《云汐财经》报道说，渔船“浪花号”与散货船相撞后沉没。
collision-cn.2 negation | “远岚号”船首受损，并且漏了油。
football-cn.1 negation | 卫子航没有当选最佳中场。
drinks-cn.4 quote altered | 蓝静怡否认公司正商谈合并。 | 称相关传闻“纯属捏造”
football-cn.2 quote altered | 皮涅罗说，球队缺的是“能在最后半小时改变比分的人”。
drinks-cn.2+5 stitched | 百川饮品今年将关闭3家工厂，裁员约1800人。
collision-cn.2+3 stitched | 载有5.2万吨铁矿石的渔船没有打开定位系统。
collision-cn.1+4 attribution | 海事局副局长苗振宇说，“是大船突然转向”。
drinks-cn.2+6 attribution | 董事长秦牧之认为，清泉谷的降价策略“来得太晚”。
football-cn.4 roles | 蓝鲸希望租借火车头门将邵凯一年，但火车头没有同意。
football-cn.0 roles | 临汐火车头以2600万元的转会费从望海蓝鲸签下卫子航。
collision-cn.0 scope | 渔船上的9人全部获救。
drinks-cn.1 scope | 公司所有产品的销量都下滑了。
collision-cn.0 unit | 两船在望海港外12公里处相撞。
drinks-cn.3 unit | 公司每股派息0.35美元。
drinks-cn.0+5 comparison | 清泉谷2033年的营收高于百川饮品。
football-cn.3 comparison | 卫子航的年薪据称高于队长宋一鸣。
drinks-cn.2 hedge | 清泉谷已把总部由临汐迁到澄州。
collision-cn.3 hedge | 渔船没有打开定位系统。
`);
