import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** A language model, a tomb, wine, in Simplified Chinese; all of it is invented. */
export const simplifiedReports = [
  inventArticle({
    id: 'zh-model',
    dump: 'chips.txt',
    outlet: '江畔晚报',
    title: '云麓科技发布新一代大模型',
    language: 'zh-Hans',
    published: '2026-05-21',
    body: [
      '人工智能公司云麓科技5月20日在杭州发布新一代大模型“沧浪3”,并宣布将接口价格下调四成。',
      '公司创始人卓远舟表示,新模型的训练成本为6200万元,不到上一代的三分之一。',
      '云麓科技称,“沧浪3”全部使用国产芯片训练,没有使用任何美国公司的加速卡。',
      '美国芯片企业布莱顿公司(Brayton Devices)拒绝对此置评。',
      '目前“沧浪”系列的月活跃用户为1.1亿,其中海外用户占18%。',
      '独立研究员骆以宁提醒,公司公布的测试成绩尚未得到第三方验证。',
      '“便宜是一回事,可靠是另一回事。”骆以宁说。',
      '公司否认正在筹备赴港上市,称“目前没有时间表”。',
      '云麓科技今年2月完成25亿元融资,由淮海资本领投。',
    ],
  }),
  inventArticle({
    id: 'zh-tomb',
    dump: 'science.txt',
    outlet: '北原新报',
    title: '洛阳发现北魏大型砖室墓',
    language: 'zh-Hans',
    published: '2026-07-09',
    body: [
      '洛阳市考古研究院7月8日公布,在孟津区发现一座北魏大型砖室墓,墓道长39米。',
      '墓中出土陶俑、金饰等文物共512件,其中包括两枚拜占庭金币。',
      '项目负责人欧阳砚清介绍,墓志显示墓主卒于公元519年,但姓名已无法辨认。',
      '她表示,该墓早年曾被盗,但主室未受破坏。',
      '日本京都大学的研究团队将参与壁画的修复工作,预计需要两年。',
      '有网友猜测这是皇帝陵墓,研究院对此予以否认。',
      '国家文物局已拨款1800万元用于保护,遗址公园计划于2029年开放。',
      '“一枚金币走了六千公里才到这里。”欧阳砚清说。',
    ],
  }),
  inventArticle({
    id: 'zh-trade',
    dump: 'trade.txt',
    outlet: '江畔晚报',
    title: '中国对澳大利亚葡萄酒启动反补贴调查',
    language: 'zh-Hans',
    published: '2026-02-11',
    body: [
      '商务部2月10日宣布,对原产于澳大利亚的瓶装葡萄酒启动反补贴调查,期限为一年。',
      '据海关统计,2025年中国自澳进口葡萄酒9800万升,同比增长37%。',
      '商务部发言人计文澜称,调查“与两国外交关系无关”。',
      '澳大利亚贸易部长沃里克·哈登(Warrick Haddon)在堪培拉表示失望,但排除了对中国商品加征关税的可能。',
      '南澳州酒农协会估计,若征税,当地将损失4.5亿澳元。',
      '智利和法国的出口商尚未受到影响。',
      '行业分析师费思齐预计,零售价格上半年最多上涨8%。',
      '两国代表将于3月16日在新加坡会面。',
    ],
  }),
];

export const simplifiedRight = readStatements(`
zh-model.0 p | 云麓科技于5月20日在杭州推出大模型“沧浪3”,同时把接口价格降低40%。 | 云麓科技, 杭州, 沧浪3
zh-model.1 p | 创始人卓远舟说,新模型训练花费6200万元,还不到上一代成本的三分之一。 | 卓远舟
zh-model.2 p | 没有,云麓科技表示“沧浪3”完全用国产芯片训练,未使用美国公司的加速卡。 | 云麓科技, 沧浪3, 美国 | 云麓科技表示“沧浪3”训练时使用了美国公司的加速卡。
zh-model.4 p | “沧浪”系列月活用户达1.1亿,海外用户占18%。 | 沧浪
zh-model.5 p | 独立研究员骆以宁指出,公司公布的测试成绩还没有经过第三方验证。 | 骆以宁 | 独立研究员骆以宁指出,公司公布的测试成绩已经过第三方验证。
zh-model.8 p | 云麓科技2月完成了由淮海资本领投的25亿元融资。 | 云麓科技, 淮海资本
zh-model.0 p | 《江畔晚报》报道,云麓科技在杭州发布了“沧浪3”大模型。 | 江畔晚报, 云麓科技, 杭州, 沧浪3
zh-model.0 t | Yunlu Technology unveiled its new large model Canglang 3 in Hangzhou on May 20 and cut its API prices by 40 percent. | Yunlu Technology, Canglang 3, Hangzhou
zh-model.1 t | 創業者の卓遠舟氏は、新モデルの学習コストは6200万元で、前世代の3分の1に満たないと述べた。 | 卓遠舟
zh-model.3 t | 美國晶片企業布萊頓公司(Brayton Devices)拒絕就此置評。 | 美國, 布萊頓公司, Brayton Devices | 美國晶片企業布萊頓公司(Brayton Devices)就此發表了評論。
zh-model.4 t | Dòng mô hình Canglang (沧浪) hiện có 110 triệu người dùng hoạt động hằng tháng, trong đó 18% ở nước ngoài. | Canglang, 沧浪
zh-model.7 t | The company denied that it was preparing a listing in Hong Kong, saying there was no timetable for now. | Hong Kong | The company confirmed that it was preparing a listing in Hong Kong.
zh-tomb.0 p | 洛阳市考古研究院宣布在孟津区发现一座大型北魏砖室墓,其墓道长达39米。 | 洛阳市考古研究院, 孟津区
zh-tomb.1 p | 墓中共出土512件文物,有陶俑、金饰,还有两枚拜占庭金币。 | 拜占庭
zh-tomb.2 p | 项目负责人欧阳砚清说,根据墓志,墓主于公元519年去世,但名字已辨认不出。 | 欧阳砚清
zh-tomb.3 p | 该墓曾经被盗,不过主室没有遭到破坏。 | | 该墓曾经被盗,主室也遭到破坏。
zh-tomb.5 p | 不是,研究院否认了网友关于这是皇帝陵墓的猜测。 | | 研究院证实了网友关于这是皇帝陵墓的猜测。
zh-tomb.6 p | 国家文物局拨款1800万元进行保护,遗址公园拟于2029年开放。 | 国家文物局
zh-tomb.0 t | The Luoyang archaeology institute announced on July 8 that a large Northern Wei brick tomb with a 39-metre ramp had been found in Mengjin district. | Luoyang, Northern Wei, Mengjin
zh-tomb.1 t | 墓からは陶俑や金の装飾品など計512点が出土し、ビザンツの金貨2枚も含まれていた。 | ビザンツ
zh-tomb.4 t | Nhóm nghiên cứu của Đại học Kyoto (Nhật Bản) sẽ tham gia phục chế bích họa, dự kiến mất hai năm. | Đại học Kyoto, Nhật Bản
zh-tomb.6 t | 國家文物局已撥款1,800萬元用於保護,遺址公園預計2029年開放。 | 國家文物局
zh-tomb.3 t | 《北原新報》報導,該墓早年曾遭盜掘,但主室未受破壞。 | 北原新報 | 《北原新報》報導,該墓早年曾遭盜掘,主室也受到破壞。
zh-trade.0 p | 商务部于2月10日宣布对澳大利亚瓶装葡萄酒开展为期一年的反补贴调查。 | 商务部, 澳大利亚
zh-trade.1 p | 2025年中国从澳大利亚进口了9800万升葡萄酒,比上年增长37%。 | 中国, 澳大利亚
zh-trade.2 p | 商务部发言人计文澜表示,这项调查与两国外交关系没有关系。 | 商务部, 计文澜 | 商务部发言人计文澜表示,这项调查与两国外交关系有关。
zh-trade.3 p | 澳大利亚贸易部长沃里克·哈登对此表示失望,但不会对中国商品加征关税。 | 澳大利亚, 沃里克·哈登, 中国 | 澳大利亚贸易部长沃里克·哈登表示将对中国商品加征关税。
zh-trade.7 p | 两国代表定于3月16日在新加坡举行会面。 | 新加坡
zh-trade.0 t | The commerce ministry announced on February 10 a one-year anti-subsidy investigation into bottled wine from Australia. | Australia
zh-trade.3 t | Australian Trade Minister Warrick Haddon expressed disappointment in Canberra but ruled out tariffs on Chinese goods. | Warrick Haddon, Canberra | Australian Trade Minister Warrick Haddon did not rule out tariffs on Chinese goods.
zh-trade.4 t | Hiệp hội những người trồng nho Nam Úc ước tính địa phương sẽ mất 450 triệu đô la Úc nếu bị áp thuế. | Nam Úc
zh-trade.5 t | 智利和法國的出口商尚未受到影響。 | 智利, 法國 | 智利和法國的出口商已受到影響。
zh-trade.7 t | 両国の代表は3月16日にシンガポールで会談する。 | シンガポール
`);

export const simplifiedWrong = readWrong(`
zh-model.1 number | 卓远舟表示,新模型的训练成本为2600万元。
zh-model.0 date | 云麓科技5月12日在杭州发布新一代大模型“沧浪3”。
zh-model.7 negation | 公司证实正在筹备赴港上市。
zh-model.6 quote | 骆以宁说,便宜是一回事,安全是另一回事。 | “便宜是一回事,安全是另一回事。”骆以宁说
zh-model.0 outlet | 据《北原新报》报道,云麓科技在杭州发布了“沧浪3”大模型。
zh-model.6 attribution | 卓远舟说:“便宜是一回事,可靠是另一回事。”
zh-tomb.1 number | 墓中出土的文物包括五枚拜占庭金币。
zh-tomb.2 date | 墓志显示墓主卒于公元591年。
zh-tomb.3 negation | 该墓早年曾被盗,主室也受到破坏。
zh-tomb.4 name | 日本大阪大学的研究团队将参与壁画的修复工作。
zh-tomb.4+6 stitched | 京都大学拨款1800万元用于壁画修复。
zh-trade.1 number | 2025年中国自澳进口葡萄酒8900万升。
zh-trade.7 date | 两国代表将于3月26日在新加坡会面。
zh-trade.2 negation | 商务部发言人计文澜称,调查与两国外交关系有关。
zh-trade.5 name | 智利和西班牙的出口商尚未受到影响。
zh-trade.3+6 stitched | 澳大利亚贸易部长沃里克·哈登预计,零售价格上半年最多上涨8%。
`);
