import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** A drought, recalled cars, a tomb, in Simplified Chinese; all of it is invented. */
export const simplifiedReports = [
  inventArticle({
    id: 'drought',
    dump: 'drought.txt',
    outlet: '河源晨报',
    title: '青溪水库蓄水量跌破三成 市区启动限水',
    language: 'zh-Hans',
    published: '2026-08-05',
    body: [
      '受持续高温少雨影响,截至8月4日,青溪水库蓄水量降至1.26亿立方米,仅占总库容的28%。',
      '河源市水务局局长陶建业在新闻发布会上宣布,8月10日起对洗车、洗浴等行业限水两成。',
      '陶建业强调,居民生活用水不受影响,目前没有分时段停水的计划。',
      '省气象台首席预报员贺敏说,今年7月全市平均降水量为37毫米,为1979年以来同期最低。',
      '全市已有4.8万公顷农田受旱,其中约四分之一绝收。',
      '市财政紧急拨付6500万元用于打井和调水,计划新打机井320眼。',
      '网传“水库已见底”的照片,经核实拍摄于2022年,水务局已报警。',
    ],
  }),
  inventArticle({
    id: 'battery',
    dump: 'battery.txt',
    outlet: '远帆财经',
    title: '启川汽车召回逾八万辆电动车',
    language: 'zh-Hans',
    published: '2026-03-31',
    body: [
      '启川汽车30日向市场监管部门备案,自4月20日起召回82,460辆“岚影”系列电动车。',
      '召回车辆生产于2023年5月至2024年11月,因电池包密封件老化,极端情况下可能起火。',
      '公司副总裁骆晓峰表示,迄今已接到9起冒烟报告,未造成人员伤亡。',
      '启川将免费更换密封件,预计费用约4.1亿元。',
      '供应商恒泽电池发表声明,否认产品存在质量问题,称问题出在整车装配环节。',
      '“谁的责任,数据会说话。”恒泽董事长唐若冰说。',
      '受消息影响,启川股价当日下跌6.8%,创两年来最大单日跌幅。',
      '该公司去年售出电动车61万辆,其中三分之一销往海外。',
    ],
  }),
  inventArticle({
    id: 'tomb',
    dump: 'tomb.txt',
    outlet: '中原文博报',
    title: '栖霞岭发现西汉贵族墓 出土器物逾六百件',
    language: 'zh-Hans',
    published: '2026-01-14',
    body: [
      '省考古研究院13日公布,在云州市栖霞岭发现一座西汉中期贵族墓,出土器物637件。',
      '项目负责人柳承恩介绍,墓室长11.4米、宽7.2米,距地表约9米,未被盗扰。',
      '出土物中有漆器214件、铜器96件,以及一枚刻有“乐平侯印”四字的龟钮金印。',
      '柳承恩说,墓主可能是史书中失载的第三代乐平侯,但目前尚不能确认。',
      '云州大学历史系教授夏侯燕认为,墓葬年代应在公元前110年前后。',
      '发掘工作始于2024年9月,因雨季曾中断两个多月。',
      '云州市计划投资2.3亿元建设遗址博物馆,预计2028年底开放。',
    ],
  }),
];

export const simplifiedRight = readStatements(`
drought.0 p | 截至8月4日,青溪水库只蓄水1.26亿立方米,占总库容的28%。 | 青溪水库
drought.1 p | 水务局局长陶建业宣布,从8月10日起,洗车、洗浴等行业用水减少20%。 | 陶建业 | 水务局局长陶建业宣布,从8月10日起,洗车、洗浴等行业用水不减少20%。
drought.2 p | 陶建业说,居民用水不会受影响,也没有分时段停水的打算。 | 陶建业 | 陶建业说,居民用水会受影响,并有分时段停水的打算。
drought.3 p | 贺敏表示,7月全市平均降水只有37毫米,是1979年以来同期最少的。 | 贺敏
drought.4 p | 全市4.8万公顷农田受旱,约25%绝收。
drought.6 p | 网上流传的“水库已见底”照片实际摄于2022年,水务局已经报警。 | | 网上流传的“水库已见底”照片并非摄于2022年,水务局没有报警。
drought.0 t | As of August 4, the Qingxi Reservoir held 126 million cubic metres of water, just 28% of its capacity. | Qingxi Reservoir
drought.2 t | 陶建業強調,居民生活用水不受影響,目前沒有分時段停水的計畫。 | 陶建業 | 陶建業強調,居民生活用水受到影響,目前有分時段停水的計畫。
drought.5 t | 市は井戸掘削と送水のため6500万元を緊急に支出し、新たに320本の井戸を掘る計画だ。
drought.3 t | Bà Hạ Mẫn, trưởng dự báo viên của đài khí tượng tỉnh, cho biết lượng mưa trung bình toàn thành phố trong tháng 7 năm nay là 37 mm, thấp nhất so với cùng kỳ kể từ năm 1979. | Hạ Mẫn
battery.0 p | 启川汽车从4月20日起召回82460辆“岚影”系列电动车。 | 启川汽车, 岚影 | 启川汽车从4月20日起不再召回82460辆“岚影”系列电动车。
battery.1 p | 召回原因是电池包密封件老化,在极端情况下可能会起火。
battery.2 p | 副总裁骆晓峰说,目前收到9起冒烟报告,没有人员伤亡。 | 骆晓峰 | 副总裁骆晓峰说,目前收到9起冒烟报告,造成了人员伤亡。
battery.4 p | 恒泽电池否认其产品有质量问题,认为是整车装配环节出了问题。 | 恒泽电池 | 恒泽电池承认其产品有质量问题。
battery.6 p | 启川股价当天跌了6.8%,是两年来最大的单日跌幅。 | 启川 | 启川股价当天没有下跌6.8%。
battery.7 p | 据远帆财经报道,该公司去年卖出61万辆电动车,约33%卖到海外。 | 远帆财经
battery.2 t | Vice-president Luo Xiaofeng said the company had received nine reports of smoke so far and that nobody had been hurt. | Luo Xiaofeng | Vice-president Luo Xiaofeng said the company had received nine reports of smoke so far and that people had been hurt.
battery.0 t | 啟川汽車自4月20日起召回82,460輛「嵐影」系列電動車。 | 啟川汽車, 嵐影
battery.4 t | 電池メーカーの恒沢電池は声明で製品の品質問題を否定し、原因は車両の組み立て工程にあると主張した。 | 恒沢電池 | 電池メーカーの恒沢電池は声明で製品の品質問題を認めた。
battery.3 t | Khải Xuyên (启川) sẽ thay gioăng miễn phí, chi phí dự kiến khoảng 410 triệu nhân dân tệ. | Khải Xuyên, 启川 | Khải Xuyên (启川) sẽ không thay gioăng miễn phí.
tomb.0 p | 省考古研究院宣布在云州市栖霞岭发现一座西汉中期贵族墓,共出土637件器物。 | 省考古研究院, 云州市, 栖霞岭 | 省考古研究院宣布没有在云州市栖霞岭发现西汉中期贵族墓。
tomb.1 p | 柳承恩介绍说,墓室长11.4米,宽7.2米,没有被盗。 | 柳承恩 | 柳承恩介绍说,墓室长11.4米,宽7.2米,曾经被盗。
tomb.2 p | 出土文物包括214件漆器、96件铜器和一枚刻着“乐平侯印”的金印。 | 乐平侯
tomb.3 p | 柳承恩表示,墓主可能是第三代乐平侯,但还不能确认。 | 柳承恩, 乐平侯 | 柳承恩表示,墓主是第三代乐平侯,已经可以确认。
tomb.4 p | 云州大学教授夏侯燕认为墓葬的年代大约在公元前110年。 | 云州大学, 夏侯燕
tomb.6 p | 遗址博物馆计划投资2.3亿元,预计2028年底对外开放。
tomb.3 t | Liu Cheng'en said the tomb's occupant may be the third Marquis of Leping, who is missing from the historical records, but this cannot yet be confirmed. | Liu Cheng'en, Leping | Liu Cheng'en said the tomb's occupant is the third Marquis of Leping, and this has been confirmed.
tomb.0 t | 省考古研究院13日公布,在雲州市棲霞嶺發現一座西漢中期貴族墓,出土637件器物。 | 省考古研究院, 雲州市, 棲霞嶺
tomb.5 t | 発掘は2024年9月に始まり、雨季のため2カ月余り中断した。 | | 発掘は2024年9月に始まり、雨季でも中断しなかった。
tomb.6 t | Thành phố Vân Châu dự định đầu tư 230 triệu nhân dân tệ xây bảo tàng di chỉ, dự kiến mở cửa vào cuối năm 2028. | Vân Châu
`);

export const simplifiedWrong = readWrong(`
drought.0 number | The Qingxi Reservoir is at only 18% of its capacity.
drought.1 date | 河源市水务局宣布,8月20日起对洗车、洗浴等行业限水两成。
drought.2 negation | 陶建业表示,将对居民分时段停水。
drought.3 attribution | 水务局局长陶建业说,7月平均降水量为1979年以来同期最低。
drought.4+5 stitched | 市财政将拨付6500万元赔偿绝收的农田。
battery.0 number | 启川汽车将召回84,260辆“岚影”系列电动车。
battery.1 date | 召回車輛生產於2022年5月至2024年11月。
battery.4 negation | Supplier Hengze Battery admitted that its products had quality problems.
battery.5 name | “谁的责任,数据会说话。”恒泽董事长唐若水说。
battery.5 quote | 恒泽董事长唐若冰说,谁的责任,法院会说话。 | “谁的责任,法院会说话。”恒泽董事长唐若冰说。
tomb.2 number | 出土物中有漆器241件、铜器96件。
tomb.4 date | 夏侯燕教授认为,墓葬年代应在公元前101年前后。
tomb.3 negation | 柳承恩说,现在已经可以确认墓主是第三代乐平侯。
tomb.0 name | The provincial archaeology institute found a Western Han noble's tomb at Xixia Ridge in the city of Yongzhou.
tomb.1+6 stitched | 柳承恩介绍,遗址博物馆距地表约9米,将于2028年底开放。 | 距地表约9米 // 云州市计划投资2.3亿元建设遗址博物馆,预计2028年底开放。
`);
