import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** A cheap model, talks about a border, a bank, counterfeit insulin, in Simplified Chinese; all of it is invented. */
export const simplifiedReports = [
  inventArticle({
    id: 'model-cn',
    dump: 'tech-cn-7.txt',
    outlet: '澜江财经',
    title: '衡象智能发布新模型 接口降价六成',
    language: 'zh-Hans',
    published: '2033-03-25',
    body: [
      '人工智能公司衡象智能24日发布大模型“衡象5”，称其训练成本仅为4200万元，不到上一代的三分之一。',
      '创始人兼首席执行官卞知遥表示，新模型在12项公开测试中的9项超过了海外同类产品，但在编程上仍有差距。',
      '公司同时宣布将接口价格下调60%，即每百万词元收费0.8元，4月10日起生效。',
      '有网帖称衡象使用了未经许可的新闻语料，公司法务负责人汤叙白回应称纯属谣言。',
      '投资方鹿鸣创投透露，衡象正以约280亿元估值洽谈新一轮融资，最快5月完成。',
      '独立研究员季川则提醒，公司公布的成本不包括此前的实验和人员开支。',
    ],
  }),
  inventArticle({
    id: 'talks-cn',
    dump: 'world-cn-7.txt',
    outlet: '东洲晨报',
    title: '东洲与瓦连达同意各自后撤3公里',
    language: 'zh-Hans',
    published: '2033-12-05',
    body: [
      '东洲与瓦连达4日在中立国奥斯滕结束第三轮边界谈判，双方同意明年3月前从争议的洛姆山口各后撤3公里。',
      '东洲首席谈判代表尹少棠说，后撤“只是第一步”，不代表放弃主权主张。',
      '瓦连达外交部副部长埃琳娜·科斯托娃称会谈“务实而艰难”，并透露两国将恢复中断两年的直航。',
      '今年5月的冲突造成双方至少21名士兵死亡，此后边境贸易额下降了约七成。',
      '奥斯滕外长哈康·林德否认向任何一方施压，表示该国只提供了场地。',
      '下一轮谈判定于2月16日在瓦连达首都塔尔恰举行。',
    ],
  }),
  inventArticle({
    id: 'talks-cn-en',
    dump: 'world-cn-7.txt',
    outlet: '东洲晨报',
    title: 'Dongzhou and Valenda agree to pull back 3 kilometres each',
    language: 'en',
    published: '2033-12-05',
    kind: 'translation',
    translationOf: 'talks-cn',
    body: [
      'Dongzhou and Valenda ended a third round of border talks in neutral Osten on December 4, agreeing that each would pull back 3 kilometres from the disputed Lom Pass before March next year.',
      'Dongzhou’s chief negotiator, Yin Shaotang, said the pullback was “only a first step” and did not mean giving up its claim to sovereignty.',
      'Valenda’s deputy foreign minister, Elena Kostova, called the talks “pragmatic and difficult” and revealed that the two countries would resume direct flights, which have been suspended for two years.',
      'Clashes in May this year killed at least 21 soldiers on both sides, and border trade has since fallen by about 70 percent.',
      'Osten’s foreign minister, Haakon Lind, denied putting pressure on either side and said his country had only provided the venue.',
      'The next round is to be held in Valenda’s capital, Talcha, on February 16.',
    ],
  }),
  inventArticle({
    id: 'bank-cn',
    dump: 'markets-cn-7.txt',
    outlet: '云岭商报',
    title: '云岭银行中期净利五年来首降',
    language: 'zh-Hans',
    published: '2033-08-30',
    body: [
      '云岭银行29日公布中期业绩，上半年净利润46.3亿元，同比下降9.4%，为五年来首次下滑。',
      '不良贷款率由年初的1.42%升至1.87%，主要受房地产开发商珑庭地产违约拖累。',
      '行长季慕舟表示，该行对珑庭的敞口约为38亿元，其中六成有抵押物，无需增资。',
      '珑庭地产董事局主席包铭8月被限制出境，公司称其“正常履职”。',
      '汇澄证券分析师姚芷若认为，该行下半年可能还要计提12亿元拨备。',
      '云岭银行股价当日下跌5.7%，报6.12元，创2029年以来新低。',
      '董事会决定中期不派息，去年同期每股派0.15元。',
    ],
  }),
  inventArticle({
    id: 'insulin-cn',
    dump: 'courts-cn-7.txt',
    outlet: '砚湖晚报',
    title: '仿冒胰岛素案一审宣判 主犯获刑14年',
    language: 'zh-Hans',
    published: '2033-05-20',
    body: [
      '砚湖市中级法院19日一审宣判，仿冒胰岛素案主犯鲍启山被判处有期徒刑14年，并处罚金600万元。',
      '法院认定，鲍启山等人在2030年至2032年间生产假药约17万支，销往6个省份，获利2300万元。',
      '另外五名被告被判3年至9年不等，药房老板庄玉珂则因主动退赃获缓刑。',
      '鲍启山当庭表示不服，其律师尚维钧称药品“不含有害成分”，将提起上诉。',
      '检察官黎曼青反驳说，至少有41名患者因停用真药病情加重。',
      '受害者家属代表冷秀芝对判决表示欢迎，但认为赔偿远远不够。',
    ],
  }),
];

export const simplifiedRight = readStatements(`
model-cn.0 p | 衡象智能3月24日推出“衡象5”，据称训练只花了4200万元，不足上一代成本的三分之一。 | 衡象智能
model-cn.1 p | 卞知遥称，新模型在12项公开测试里有9项胜过海外同类产品。 | 卞知遥 | 卞知遥称，新模型在公开测试里没有胜过海外同类产品。
model-cn.1 p | 首席执行官卞知遥表示，新模型的编程能力仍然落后。 | 卞知遥 | 首席执行官卞知遥表示，新模型的编程能力已不再落后。
model-cn.2 p | 从4月10日起，接口价格降低六成，每百万词元只收0.8元。 | | 从4月10日起，接口价格不会降低。
model-cn.3 p | 衡象的法务负责人汤叙白否认公司使用未经许可的新闻语料，称这是谣言。 | 衡象, 汤叙白 | 衡象的法务负责人汤叙白承认公司使用了未经许可的新闻语料。
model-cn.4 p | 据鹿鸣创投透露，衡象正在商谈新一轮融资，估值约280亿元，最早可能5月完成。 | 鹿鸣创投, 衡象
model-cn.5 p | 研究员季川指出，公司公布的成本没有计入之前的实验和人员费用。 | 季川 | 研究员季川指出，公司公布的成本已经计入之前的实验和人员费用。
model-cn.0+5 p | “衡象5”的训练成本号称只有4200万元，但独立研究员季川提醒，这不包括此前的实验和人员开支。 | 季川
talks-cn.0 p | 东洲和瓦连达同意，明年3月之前各自从洛姆山口后撤3公里。 | 东洲, 瓦连达, 洛姆山口 | 东洲和瓦连达没有同意从洛姆山口后撤。
talks-cn.1 p | 尹少棠强调，后撤不等于放弃主权主张，而“只是第一步”。 | 尹少棠 | 尹少棠强调，后撤就等于放弃主权主张。
talks-cn.2 p | 埃琳娜·科斯托娃透露，两国之间中断两年的直航将会恢复。 | 埃琳娜·科斯托娃 | 埃琳娜·科斯托娃透露，两国之间中断两年的直航不会恢复。
talks-cn.3 p | 在今年5月的冲突中，双方至少有21名士兵丧生，边境贸易额此后减少了七成左右。
talks-cn.4 p | 哈康·林德表示，奥斯滕只是提供场地，没有向任何一方施压。 | 哈康·林德, 奥斯滕 | 哈康·林德承认，奥斯滕曾向一方施压。
talks-cn.5 p | 双方下轮谈判将于2月16日在塔尔恰进行。 | 塔尔恰
talks-cn-en.2 p | Direct flights between the two countries will resume after a two-year suspension, said Elena Kostova, Valenda's deputy foreign minister. | Elena Kostova, Valenda | Direct flights between the two countries will not resume, said Elena Kostova, Valenda's deputy foreign minister.
talks-cn-en.3 p | At least 21 soldiers were killed in clashes in May, and trade across the border has dropped about 70% since then. | | At least 21 soldiers were killed in clashes in May, but trade across the border has not dropped since then.
bank-cn.0 p | 云岭银行上半年净利润为46.3亿元，同比减少9.4%，是五年来第一次下降。 | 云岭银行 | 云岭银行上半年净利润为46.3亿元，同比没有下降。
bank-cn.1 p | 受珑庭地产违约影响，该行的不良贷款率从1.42%上升到1.87%。 | 珑庭地产 | 该行的不良贷款率没有受到珑庭地产违约的影响。
bank-cn.2 p | 行长季慕舟称不需要增资，对珑庭约38亿元的敞口中有60%有抵押。 | 季慕舟, 珑庭 | 行长季慕舟称需要增资，对珑庭的敞口约为38亿元。
bank-cn.3 p | 包铭8月被限制出境，但珑庭地产称他“正常履职”。 | 包铭, 珑庭地产 | 包铭8月没有被限制出境。
bank-cn.4 p | 汇澄证券的姚芷若预计，该行下半年或将再计提12亿元拨备。 | 汇澄证券, 姚芷若
bank-cn.5 p | 云岭银行股价当天下跌5.7%至6.12元，是2029年以来的最低水平。 | 云岭银行
bank-cn.6 p | 董事会决定中期不分红，而去年同期每股派息0.15元。 | | 董事会决定中期分红，去年同期每股派息0.15元。
insulin-cn.0 p | 仿冒胰岛素案主犯鲍启山一审获刑14年，并被罚款600万元。 | 鲍启山 | 仿冒胰岛素案主犯鲍启山一审没有获刑。
insulin-cn.1 p | 法院查明，鲍启山等人从2030年到2032年生产了大约17万支假药，获利2300万元。 | 鲍启山
insulin-cn.2 p | 药房老板庄玉珂由于主动退赃被判缓刑，另有五名被告获刑3年到9年。 | 庄玉珂 | 药房老板庄玉珂虽然主动退赃，但没有被判缓刑。
insulin-cn.3 p | 鲍启山不服判决，他的律师尚维钧表示将会上诉，并称药品“不含有害成分”。 | 鲍启山, 尚维钧 | 鲍启山的律师尚维钧表示不会上诉。
insulin-cn.4 p | 检察官黎曼青说，至少41名患者的病情因停用真药而加重。 | 黎曼青
insulin-cn.5 p | 据砚湖晚报报道，家属代表冷秀芝欢迎这一判决，不过认为赔偿太少。 | 冷秀芝 | 据砚湖晚报报道，家属代表冷秀芝不欢迎这一判决。
model-cn.0 t | 衡象智能 says its new model cost only 42 million yuan to train, less than a third of what the previous generation cost. | 衡象智能
model-cn.2 t | The API price will fall by 60%, to 0.8 yuan per million tokens, from April 10. | | The API price will not fall on April 10.
model-cn.3 t | 衡象法務負責人湯敘白否認公司使用未經許可的新聞語料，稱這純屬謠言。 | 衡象, 湯敘白 | 衡象法務負責人湯敘白承認公司使用未經許可的新聞語料。
model-cn.4 t | 鹿鳴創投によると、衡象は約280億元の評価額で新たな資金調達を協議しており、早ければ5月に完了する。 | 鹿鳴創投, 衡象
model-cn.5 t | Nhà nghiên cứu độc lập 季川 lưu ý rằng chi phí mà công ty công bố không bao gồm chi phí thử nghiệm trước đó và nhân sự. | 季川 | Nhà nghiên cứu độc lập 季川 lưu ý rằng chi phí mà công ty công bố đã bao gồm chi phí thử nghiệm trước đó và nhân sự.
talks-cn.0 t | Dongzhou and Valenda agreed that each would withdraw 3 km from the disputed Lom Pass before March next year. | Dongzhou, Valenda, Lom Pass | Dongzhou and Valenda did not agree to withdraw from the disputed Lom Pass.
talks-cn.1 t | Yin Shaotang, Dongzhou's chief negotiator, said the withdrawal did not amount to giving up its sovereignty claim. | Yin Shaotang, Dongzhou | Yin Shaotang, Dongzhou's chief negotiator, said the withdrawal amounted to giving up its sovereignty claim.
talks-cn.4 t | Haakon Lind, the foreign minister of Osten, denied having put pressure on either side. | Haakon Lind, Osten | Haakon Lind, the foreign minister of Osten, admitted having put pressure on one side.
talks-cn.2 t | 瓦連達外交部副部長埃琳娜·科斯托娃表示，兩國將恢復中斷兩年的直航。 | 瓦連達, 埃琳娜·科斯托娃 | 瓦連達外交部副部長埃琳娜·科斯托娃表示，兩國不會恢復中斷兩年的直航。
talks-cn.3 t | 今年5月の衝突で双方の兵士少なくとも21人が死亡し、その後、国境貿易は約7割減少した。
talks-cn-en.5 t | 双方的下一轮谈判将于2月16日在瓦连达首都塔尔恰举行。 | 瓦连达, 塔尔恰
talks-cn-en.4 t | 奧斯滕外長哈康·林德否認對任何一方施壓，並說該國只是提供場地。 | 奧斯滕, 哈康·林德 | 奧斯滕外長哈康·林德承認對一方施壓。
bank-cn.0 t | Yunling Bank's net profit fell 9.4% to 4.63 billion yuan in the first half, its first decline in five years. | Yunling Bank | Yunling Bank's net profit did not fall in the first half.
bank-cn.1 t | The bad-loan ratio rose from 1.42% at the start of the year to 1.87%, mainly because of a default by the property developer 珑庭地产. | 珑庭地产
bank-cn.2 t | 行長季慕舟表示，該行對瓏庭的敞口約38億元，其中六成有抵押品，不需要增資。 | 季慕舟, 瓏庭 | 行長季慕舟表示，該行對瓏庭的敞口約38億元，需要增資。
bank-cn.5 t | 株価は同日5.7%下落して6.12元となり、2029年以来の安値をつけた。
bank-cn.6 t | Hội đồng quản trị quyết định không trả cổ tức giữa kỳ, trong khi cùng kỳ năm ngoái trả 0,15 tệ mỗi cổ phiếu. | | Hội đồng quản trị quyết định trả cổ tức giữa kỳ.
insulin-cn.0 t | 鲍启山, the principal defendant in a counterfeit insulin case, was sentenced to 14 years in prison and fined 6 million yuan. | 鲍启山 | 鲍启山, the principal defendant in a counterfeit insulin case, was not sentenced to prison.
insulin-cn.3 t | His lawyer, 尚维钧, said the drugs "contained no harmful ingredients" and that an appeal would be filed. | 尚维钧 | His lawyer, 尚维钧, said that no appeal would be filed.
insulin-cn.4 t | 檢察官黎曼青說，至少有41名患者因為停用真藥而病情惡化。 | 黎曼青
insulin-cn.1 t | Tòa án xác định 鲍启山 và những người khác đã sản xuất khoảng 170.000 ống thuốc giả từ năm 2030 đến 2032, thu lợi 23 triệu tệ. | 鲍启山
insulin-cn.2 t | ほかの被告5人は3年から9年の刑を言い渡され、薬局経営者の庄玉珂は自ら不正利益を返還したため執行猶予となった。 | 庄玉珂 | 薬局経営者の庄玉珂は自ら不正利益を返還したが、執行猶予にならなかった。
`);

export const simplifiedWrong = readWrong(`
model-cn.1 number | 卞知遥表示，新模型在12项公开测试中的7项超过了海外同类产品。
bank-cn.1 number | The bad-loan ratio rose from 1.42% to 1.78%, mainly because of a default by 珑庭地产.
insulin-cn.4 number | 检察官黎曼青说，至少有47名患者因停用真药病情加重。
model-cn.2 date | 接口价格将下调60%，4月20日起生效。
talks-cn.5 date | The next round of talks is to be held in Talcha on February 26.
insulin-cn.1 date | 法院认定，鲍启山等人在2030年至2031年间生产假药约17万支。
model-cn.3 name | 公司法务负责人季川回应称，使用未经许可的新闻语料纯属谣言。
talks-cn.1 name | 东洲首席谈判代表陆怀远说，后撤“只是第一步”。
bank-cn.4 name | 汇澄证券分析师季慕舟认为，该行下半年可能还要计提12亿元拨备。
model-cn.0 outlet | 据东洲晨报报道，衡象智能称“衡象5”的训练成本仅为4200万元。
talks-cn.0 outlet | Reuters reported that Dongzhou and Valenda agreed to pull back 3 kilometres each from the Lom Pass.
insulin-cn.0 outlet | 澜江财经报道，仿冒胰岛素案主犯鲍启山被判处有期徒刑14年。
talks-cn.4 negation | 奥斯滕外长哈康·林德承认曾向双方施压。
bank-cn.2 negation | 行长季慕舟表示，该行对珑庭的敞口约为38亿元，需要增资。
model-cn.5 negation | Independent researcher 季川 noted that the published cost includes earlier experiments and staff.
model-cn.4 quote-altered | 鹿鸣创投透露，衡象正以约280亿元估值洽谈新一轮融资。 | 衡象已以约280亿元估值洽谈新一轮融资
talks-cn.2 quote-altered | 埃琳娜·科斯托娃透露，两国将恢复中断两年的直航。 | 两国将恢复中断三年的直航
bank-cn.3 quote-altered | 包铭8月被限制出境，珑庭地产称其“正常履职”。 | 珑庭地产董事局主席包铭8月被禁止出境
model-cn.3+4 stitched | 鹿鸣创投透露，衡象使用未经许可的新闻语料，正洽谈最快5月完成的新一轮融资。
talks-cn.3 stitched | 今年5月的冲突之后，两国直航下降了约七成。 | 今年5月的冲突造成两国中断两年的直航
bank-cn.2+6 stitched | 行长季慕舟表示，由于中期不派息，该行无需增资。
model-cn.0 unit-or-amount | “衡象5”的训练成本仅为4.2亿元，不到上一代的三分之一。
bank-cn.0 unit-or-amount | Yunling Bank's net profit fell 9.4% to 46.3 billion yuan in the first half.
insulin-cn.0 unit-or-amount | 鲍启山被判处有期徒刑14年，并处罚金600亿元。
talks-cn.2 attribution | 东洲首席谈判代表尹少棠称会谈“务实而艰难”。
bank-cn.4 attribution | 行长季慕舟认为，该行下半年可能还要计提12亿元拨备。
insulin-cn.3 attribution | 检察官黎曼青称药品“不含有害成分”。
`);
