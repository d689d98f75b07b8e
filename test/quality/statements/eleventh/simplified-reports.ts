import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** A language model, rare earths, recalled cars, in Simplified Chinese; all of it is invented. */
export const simplifiedReports = [
  inventArticle({
    id: 'lingshu',
    dump: 'lantern.txt',
    outlet: '东岸科技报',
    title: '灵枢智能开源新一代大模型',
    language: 'zh-Hans',
    published: '2026-05-21',
    body: [
      '杭州人工智能公司灵枢智能5月20日发布新一代大模型“灵枢4”，并宣布开放全部权重供免费商用。',
      '该模型共有6200亿个参数，训练成本约为580万美元，不到上一代的一半。',
      '创始人陆知远说，灵枢4的训练没有使用任何受美国出口管制的芯片。',
      '公司目前拥有约1.3亿月活跃用户，其中近四分之一来自海外。',
      '美国商务部发言人拒绝就此置评。',
      '不过，研究机构砺石咨询的分析师周婉清认为，580万美元的说法未计入前期实验和人员开支。',
      '灵枢智能今年2月完成一轮12亿美元融资，由云岭资本领投，投后估值达到90亿美元。',
      '陆知远否认公司正筹备在香港上市。',
    ],
  }),
  inventArticle({
    id: 'rareearth',
    dump: 'lantern.txt',
    outlet: '华北商报',
    title: '中国向三家欧洲车企供应商发放稀土磁体许可',
    language: 'zh-Hans',
    published: '2026-04-09',
    body: [
      '中国商务部周三表示，已批准向三家欧洲汽车零部件企业发放稀土磁体出口许可证，有效期为一年。',
      '发言人贺铭说，中方从未禁止稀土出口，所有申请都依法审批。',
      '今年前两个月，中国稀土磁体出口量为8640吨，同比下降19%。',
      '欧盟贸易专员伊莲娜·瓦尔加将于4月20日访问北京，就出口管制问题举行会谈。',
      '德国零部件企业克拉默集团证实已获得许可，但称数量仅能满足其六周的需求。',
      '该集团上月因磁体短缺关闭了位于斯图加特的一条生产线，约450名员工受到影响。',
      '欧盟计划到2030年将自中国进口的稀土磁体占比从98%降至65%。',
    ],
  }),
  inventArticle({
    id: 'chiyuan',
    dump: 'lantern.txt',
    outlet: '南江财经',
    title: '驰远汽车召回11.8万辆“星帆”轿车',
    language: 'zh-Hans',
    published: '2026-02-27',
    body: [
      '电动车企业驰远汽车周四宣布召回11.8万辆“星帆”轿车，原因是电池冷却系统存在缺陷，可能引发起火。',
      '召回涉及2023年8月至2024年12月生产的车辆，其中约9000辆销往泰国和挪威。',
      '驰远表示，截至目前共接到17起起火报告，没有人员伤亡。',
      '国家市场监管总局称，召回是在其调查之后作出的，并非企业主动发起。',
      '公司预计召回费用约为6.5亿元，将计入第一季度财报。',
      '驰远港股当日下跌7.3%，市值蒸发约210亿港元。',
      '董事长郭立衡致歉，并表示匈牙利工厂仍将按计划于10月投产。',
      '电池供应商鼎能科技否认电芯存在质量问题。',
    ],
  }),
];

export const simplifiedRight = readStatements(`
lingshu.0 p | 灵枢智能于5月20日推出新大模型“灵枢4”，并开放全部权重，可免费商用。 | 灵枢智能, 灵枢4 | 灵枢智能于5月20日推出新大模型“灵枢4”，但没有开放全部权重。
lingshu.1 p | 该模型参数量为6200亿，训练费用约580万美元，还不到上一代模型的一半。
lingshu.2 p | 创始人陆知远表示，灵枢4在训练中未使用受美国出口管制的芯片。 | 陆知远, 灵枢4, 美国 | 创始人陆知远表示，灵枢4在训练中使用了受美国出口管制的芯片。
lingshu.3 p | 公司月活跃用户约为1.3亿，其中将近25%来自海外。 | | | 公司目前拥有约1.3亿月活跃用户，其中近四分之一来自海外
lingshu.4 p | 美国商务部发言人没有就此发表评论。 | 美国商务部 | 美国商务部发言人就此发表了评论。
lingshu.5 p | 砺石咨询分析师周婉清认为，580万美元没有包括前期实验和人员费用。 | 砺石咨询, 周婉清 | 砺石咨询分析师周婉清认为，580万美元已经包括前期实验和人员费用。
lingshu.6 p | 今年2月，灵枢智能获得12亿美元融资，云岭资本领投，投后估值为90亿美元。 | 灵枢智能, 云岭资本
lingshu.7 p | 陆知远否认公司在准备赴香港上市。 | 陆知远, 香港 | 陆知远证实公司在准备赴香港上市。
lingshu.0 t | Hangzhou-based AI company Lingshu released its new large model, Lingshu 4, on May 20 and said all of its weights would be open for free commercial use. | Hangzhou, Lingshu, Lingshu 4
lingshu.2 t | 創業者の陸知遠氏は、「霊枢4」の訓練には米国の輸出規制の対象となる半導体を一切使っていないと述べた。 | 陸知遠, 霊枢4, 米国 | 創業者の陸知遠氏は、「霊枢4」の訓練に米国の輸出規制の対象となる半導体を使ったと述べた。 | 创始人陆知远说，灵枢4的训练没有使用任何受美国出口管制的芯片
lingshu.6 t | Lingshu raised $1.2 billion in February in a round led by Yunling Capital (云岭资本) that valued it at $9 billion. | Lingshu, Yunling Capital, 云岭资本
lingshu.7 t | 陸知遠否認公司正籌備在香港上市。 | 陸知遠, 香港 | 陸知遠證實公司正籌備在香港上市。
lingshu.3 t | Công ty hiện có khoảng 130 triệu người dùng hoạt động hằng tháng, trong đó gần một phần tư đến từ nước ngoài.
rareearth.0 p | 中国商务部已批准向三家欧洲汽车零部件企业发放有效期一年的稀土磁体出口许可证。 | 中国商务部 | 中国商务部未批准向三家欧洲汽车零部件企业发放稀土磁体出口许可证。
rareearth.1 p | 发言人贺铭表示，中方从来没有禁止过稀土出口。 | 贺铭 | 发言人贺铭表示，中方曾经禁止过稀土出口。
rareearth.2 p | 今年1至2月，中国出口稀土磁体8640吨，比去年同期减少19%。 | 中国
rareearth.3 p | 欧盟贸易专员伊莲娜·瓦尔加将在4月20日前往北京，商谈出口管制问题。 | 欧盟, 伊莲娜·瓦尔加, 北京
rareearth.4 p | 克拉默集团确认拿到了许可，但称数量只够其六周之用。 | 克拉默集团 | 克拉默集团否认拿到了许可。
rareearth.4+5 p | 因磁体短缺，克拉默集团上个月关停了斯图加特的一条生产线，约450名员工受影响。 | 克拉默集团, 斯图加特
rareearth.6 p | 据《华北商报》报道，欧盟打算到2030年把从中国进口的稀土磁体比例由98%降到65%。 | 华北商报, 欧盟, 中国
rareearth.0 t | China's commerce ministry said it had approved one-year export licences for rare earth magnets for three European car parts makers. | China
rareearth.1 t | Người phát ngôn Hạ Minh (贺铭) nói rằng phía Trung Quốc chưa bao giờ cấm xuất khẩu đất hiếm và mọi đơn xin đều được xét duyệt theo luật. | Hạ Minh, 贺铭, Trung Quốc | Người phát ngôn Hạ Minh (贺铭) nói rằng phía Trung Quốc đã cấm xuất khẩu đất hiếm.
rareearth.2 t | 今年前兩個月，中國稀土磁鐵出口量為8,640噸，較去年同期減少19%。 | 中國
rareearth.6 t | EUは中国から輸入するレアアース磁石の比率を、2030年までに98%から65%に引き下げる計画だ。 | EU, 中国
rareearth.3 t | EU trade commissioner Elena Varga will visit Beijing on April 20 for talks on export controls. | EU, Elena Varga, Beijing
chiyuan.0 p | 驰远汽车因电池冷却系统缺陷可能导致起火，召回11.8万辆“星帆”轿车。 | 驰远汽车, 星帆
chiyuan.1 p | 此次召回的是2023年8月至2024年12月生产的汽车，约有9000辆销往泰国和挪威。 | 泰国, 挪威
chiyuan.2 p | 驰远称已收到17起起火报告，没有造成人员伤亡。 | 驰远 | 驰远称已收到17起起火报告，并造成人员伤亡。
chiyuan.3 p | 不是，国家市场监管总局说，召回是在该局调查后进行的，而不是企业主动发起。 | 国家市场监管总局 | 是的，国家市场监管总局说，召回是企业主动发起的。
chiyuan.4 p | 召回费用预计约6.5亿元，会计入一季度财报。 | | | 召回费用约为6.5亿元，将计入第一季度财报
chiyuan.6 p | 董事长郭立衡道歉，并称匈牙利工厂10月投产的计划不变。 | 郭立衡, 匈牙利 | 董事长郭立衡道歉，并称匈牙利工厂10月投产的计划有变。
chiyuan.7 p | 鼎能科技否认其电芯有质量问题。 | 鼎能科技 | 鼎能科技承认其电芯有质量问题。
chiyuan.0 t | Electric-car maker Chiyuan is recalling 118,000 Xingfan sedans because a defect in the battery cooling system could cause fires. | Chiyuan, Xingfan
chiyuan.3 t | 國家市場監管總局表示，這次召回是在該局調查之後才作出，並非車廠主動發起。 | 國家市場監管總局 | 國家市場監管總局表示，這次召回是車廠主動發起。
chiyuan.2 t | 馳遠（チーユエン）によると、これまでに17件の発火の報告があったが、死傷者は出ていない。 | 馳遠, チーユエン | 馳遠（チーユエン）によると、これまでに17件の発火の報告があり、死傷者が出ている。
chiyuan.6 t | Chủ tịch Quách Lập Hành (郭立衡) xin lỗi và cho biết nhà máy ở Hungary vẫn sẽ đi vào sản xuất trong tháng 10 theo kế hoạch. | Quách Lập Hành, 郭立衡, Hungary
chiyuan.5 t | Chiyuan's Hong Kong-listed shares fell 7.3% that day, wiping about HK$21 billion off its market value. | Chiyuan, Hong Kong
chiyuan.5 p | 驰远的港股当天跌7.3%，市值减少约210亿港元。 | 驰远
chiyuan.0 p | 《南江财经》报道称，驰远汽车宣布召回11.8万辆“星帆”轿车。 | 南江财经, 驰远汽车, 星帆
rareearth.4 t | German parts maker Kramer Group confirmed it had received a licence but said the quantity would cover only six weeks of its needs. | Kramer Group | German parts maker Kramer Group denied it had received a licence.
`);

export const simplifiedWrong = readWrong(`
lingshu.1 number | Training the model, which has 62 billion parameters, cost about $5.8 million.
lingshu.0 date | 灵枢智能于5月12日发布新一代大模型“灵枢4”。
lingshu.2 negation | 创始人陆知远承认，灵枢4的训练使用了受美国出口管制的芯片。
lingshu.5 attribution | 美国商务部认为，580万美元的说法未计入前期实验和人员开支。
lingshu.6 name | 灵枢智能今年2月完成12亿美元融资，由砺石资本领投。
lingshu.1 quote | 该模型的训练成本约为580万美元，超过上一代的一半。 | 该模型共有6200亿个参数，训练成本约为580万美元，超过上一代的一半。
rareearth.2 number | 今年前两个月，中国稀土磁体出口量同比增长19%，达到8640吨。
rareearth.3 date | The EU trade commissioner will visit Beijing on April 2 for talks on export controls.
rareearth.4 negation | 克拉默集团否认已获得稀土磁体出口许可。
rareearth.5 name | 该集团上月因磁体短缺关闭了位于慕尼黑的一条生产线。
rareearth.0+4 stitched | 中国商务部表示，发放给三家欧洲企业的许可证仅能满足它们六周的需求。
rareearth.6 number | EUは中国から輸入するレアアース磁石の比率を2030年までに65%から98%に引き上げる計画だ。
chiyuan.0 number | Chiyuan is recalling 11,800 Xingfan sedans over a defect in the battery cooling system.
chiyuan.1 date | 召回涉及2022年8月至2024年12月生产的车辆。
chiyuan.3 negation | 国家市场监管总局称，召回是企业主动发起的。
chiyuan.1 name | 召回车辆中约9000辆销往泰国和瑞典。
chiyuan.7 negation | Nhà cung cấp pin Đỉnh Năng (鼎能科技) thừa nhận cell pin có vấn đề về chất lượng.
chiyuan.2+5 stitched | 驰远接到17起起火报告，造成约210亿港元的财产损失。
`);
