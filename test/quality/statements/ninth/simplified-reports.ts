import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** A bankrupt carmaker, satellites, a leaked examination paper, in Simplified Chinese; all of it is invented. */
export const simplifiedReports = [
  inventArticle({
    id: 'evmaker-cn',
    dump: 'business-cn.txt',
    outlet: '钧州财讯',
    title: '驰野汽车申请破产重整 负债约187亿元',
    language: 'zh-Hans',
    published: '2034-07-25',
    body: [
      '新能源车企驰野汽车24日向钧州市中级人民法院申请破产重整，负债约187亿元，为五年来该市最大的破产案。',
      '公司2033年交付4.1万辆，不到年初目标10万辆的一半，全年亏损38亿元。',
      '创始人兼首席执行官段启航在致员工的信中承认“扩张太快”，并称正与两家潜在投资者接触，但未透露名称。',
      '据工会代表武春燕说，6200名员工已有两个月未领到工资，公司承诺9月底前付清。',
      '约3700家供应商受到影响，其中磐行橡胶被驰野拖欠5.6亿元，股价24日跌去9%。',
      '法院将在30日内决定是否受理；地方国资平台钧投集团否认将接盘，称“从未讨论”。',
      '约23万名车主的保修由临时管理人负责，车联网服务至少维持到2035年底。',
    ],
  }),
  inventArticle({
    id: 'satellite-cn',
    dump: 'space-cn.txt',
    outlet: '琅州早报',
    title: '苍穹链再发36星 星座增至540颗',
    language: 'zh-Hans',
    published: '2035-04-12',
    body: [
      '民营企业苍穹链11日用一枚“飞廉三号”火箭将36颗通信卫星送入轨道，其低轨星座的在轨卫星增至540颗。',
      '这是该公司今年第四次发射，比原计划推迟了9天，原因是地面加注系统出现泄漏。',
      '总工程师聂宏博说，36颗中有35颗已建立联系，另一颗“仍在尝试”。',
      '公司计划到2037年底建成由1296颗卫星组成的星座，总投资估计为240亿元，目前尚未盈利。',
      '琅州天文台台长尹静澜警告，卫星在黄昏时的亮度超过建议上限，已影响约12%的巡天照片。',
      '聂宏博回应称，新一代卫星涂有暗色涂层，亮度降低约六成，但承认早期的180颗无法改装。',
      '首批用户是1500艘远洋渔船和43所海岛学校，月费从199元起。',
    ],
  }),
  inventArticle({
    id: 'exam-cn',
    dump: 'city-cn.txt',
    outlet: '琅州早报',
    title: '琅州中考数学卷泄露 3考点重考',
    language: 'zh-Hans',
    published: '2033-06-30',
    body: [
      '琅州市教育局29日通报，中考数学试卷在开考前约50分钟遭泄露，3个考点将于7月6日重考，全市共有6.8万名考生参加中考。',
      '警方称，第十九中学教务员薛广林涉嫌提前拆封试卷，拍照后以每份3000元卖给11名家长，已被刑拘。',
      '需重考的共有1460名考生，占全市考生的2%左右，其余考生成绩有效。',
      '教育局副局长杭丽君向家长致歉，否认试卷大范围流出，称网传“全市重考”是谣言。',
      '一名不愿具名的监考老师说，密封袋的封条在考试前一天就已破损，他上报后没有得到答复。',
      '家长代表毕国梁要求公布重考试卷的难度，“不能让没做错事的孩子吃亏”。',
      '成绩公布时间由7月8日推迟到7月14日，高中录取时间不变。',
    ],
  }),
];

export const simplifiedRight = readStatements(`
evmaker-cn.0 p | 欠债约187亿元的驰野汽车申请破产重整，这是钧州五年来最大的一宗破产案。 | 驰野汽车, 钧州 | 驰野汽车没有申请破产重整。
evmaker-cn.1 p | 2033年的交付量只有4.1万辆，而年初的目标是10万辆。 | | 2033年的交付量达到了年初的目标。
evmaker-cn.2 p | 段启航在给员工的信里承认扩张过快，又说正在接触两家可能的投资者。 | 段启航 | 段启航在给员工的信里否认扩张过快。
evmaker-cn.3 p | 武春燕表示，公司的6200名员工两个月没拿到工资了。 | 武春燕
evmaker-cn.3 p | 公司答应在9月底之前把工资付清。 | | | 6200名员工已有两个月未领到工资，公司承诺9月底前付清
evmaker-cn.4 p | 驰野欠磐行橡胶5.6亿元，后者的股价24日下跌9%。 | 磐行橡胶
evmaker-cn.5 p | 钧投集团说，从来没有讨论过接盘。 | 钧投集团 | 钧投集团证实将接盘。
evmaker-cn.6 p | 大约23万名车主的保修，现在归临时管理人负责。
satellite-cn.0 p | 苍穹链又有36颗通信卫星入轨，在轨卫星一共达到540颗。 | 苍穹链
satellite-cn.1 p | 因为地面加注系统泄漏，这次发射晚了9天。 | | 这次发射没有推迟。
satellite-cn.2 p | 聂宏博说，还有一颗卫星没联系上，其余35颗都已建立联系。 | 聂宏博 | 聂宏博说，36颗卫星全都已建立联系。
satellite-cn.3 p | 按计划，到2037年底星座将由1296颗卫星组成，投资总额估计为240亿元。
satellite-cn.3 p | 公司到现在还没有盈利。 | | 公司已经盈利。 | 目前尚未盈利
satellite-cn.4 p | 尹静澜警告说，黄昏时卫星太亮，超过了建议上限，约12%的巡天照片已受影响。 | 尹静澜
satellite-cn.5 p | 新一代卫星的亮度降了约60%，但早期的180颗不能改装，聂宏博承认。 | 聂宏博 | 聂宏博说，早期的180颗卫星也能改装。
exam-cn.0 p | 开考前50分钟左右，中考数学卷外泄，3个考点要在7月6日重考。 | | 没有考点需要重考。
exam-cn.1 p | 据警方说，薛广林涉嫌拍下试卷，按每份3000元卖给11名家长，现已被刑拘。 | 薛广林 | 据警方说，薛广林没有被刑拘。
exam-cn.2 p | 约2%的考生，也就是1460人，必须重考，其他人的成绩仍然有效。 | | 其他人的成绩也无效。
exam-cn.3 p | 杭丽君向家长道歉，并说“全市重考”的消息是谣言。 | 杭丽君 | 杭丽君证实全市要重考。
exam-cn.4 p | 一位匿名的监考老师称，考试前一天封条就破了，他报告之后没有回音。
exam-cn.5 p | 毕国梁希望公布重考卷的难度，不让没做错事的孩子吃亏。 | 毕国梁
exam-cn.6 p | 高中录取的时间照旧，但成绩要晚6天公布。 | | 高中录取的时间也推迟了。
evmaker-cn.0 t | The carmaker has filed for bankruptcy reorganisation with debts of about 18.7 billion yuan. | | The carmaker has not filed for bankruptcy reorganisation.
evmaker-cn.1 t | 2033年の納車は4万1000台で、年初の目標の半分にも届かなかった。 | | 2033年の納車は年初の目標に達した。
evmaker-cn.2 t | Trong thư gửi nhân viên, nhà sáng lập thừa nhận đã mở rộng quá nhanh.
evmaker-cn.3 t | 工會代表武春燕說，員工已有兩個月沒有領到薪水。 | 武春燕
evmaker-cn.5 t | Juntou Group denies that it will take over the company. | Juntou Group | Juntou Group confirms that it will take over the company.
satellite-cn.0 t | A rocket put 36 communications satellites into orbit on the 11th, bringing the constellation to 540.
satellite-cn.2 t | 主任技師の聶宏博氏によると、36基のうち35基とは通信が確立した。 | 聶宏博
satellite-cn.3 t | Công ty dự định đến cuối năm 2037 sẽ hoàn thành chòm gồm 1.296 vệ tinh.
satellite-cn.4 t | 天文台台長尹靜瀾警告，約12%的巡天照片已受到影響。 | 尹靜瀾
satellite-cn.5 t | Nie Hongbo admitted that the 180 early satellites could not be refitted. | Nie Hongbo | Nie Hongbo said that the 180 early satellites could be refitted.
exam-cn.1 t | Xue Guanglin is suspected of having sold photographs of the paper to 11 parents for 3,000 yuan each, and he is in custody. | Xue Guanglin | Xue Guanglin is not in custody.
exam-cn.2 t | Có 1.460 thí sinh phải thi lại, khoảng 2% thí sinh toàn thành phố.
exam-cn.3 t | 教育局の杭麗君副局長は保護者に謝罪した。 | 杭麗君 | 教育局の杭麗君副局長は保護者に謝罪しなかった。
exam-cn.6 t | 成績公布時間從7月8日延後到7月14日。
`);

export const simplifiedWrong = readWrong(`
evmaker-cn.3 number | 8200名员工已有两个月未领到工资。
exam-cn.2 number | 需重考的共有1640名考生。
satellite-cn.3 date | 公司计划到2036年底建成由1296颗卫星组成的星座。
exam-cn.0 date | 3个考点将于7月16日重考。
satellite-cn.4 name | 琅州天文台台长聂宏博警告，卫星已影响约12%的巡天照片。
exam-cn.5 name | 家长代表薛广林要求公布重考试卷的难度。
evmaker-cn.0 outlet | 据《琅州早报》报道，驰野汽车24日申请破产重整。
satellite-cn.0 outlet | 《钧州财讯》报道称，苍穹链11日将36颗通信卫星送入轨道。
satellite-cn.1 negation | 这次发射按原计划进行，没有推迟。
exam-cn.4 negation | 监考老师上报封条破损后，得到了答复。
evmaker-cn.2 quote altered | 段启航承认公司扩张过快。 | 在致员工的信中承认“招人太快”
exam-cn.5 quote altered | 毕国梁说，“不能让没做错事的学校吃亏”。
evmaker-cn.3+4 stitched | 磐行橡胶的6200名员工已有两个月未领到工资。
satellite-cn.1+4 stitched | 由于天文台台长的警告，这次发射推迟了9天。
exam-cn.1+4 attribution | 警方称，密封袋的封条在考试前一天就已破损。
evmaker-cn.5 attribution | 法院称接盘一事“从未讨论”。
exam-cn.1 roles | 11名家长以每份3000元把试卷卖给薛广林。
evmaker-cn.4 roles | 磐行橡胶拖欠驰野汽车5.6亿元。
exam-cn.2 scope | 全市考生都必须重考。
satellite-cn.5 scope | 苍穹链的所有卫星都涂有暗色涂层。
satellite-cn.6 unit | 卫星服务的年费从199元起。
evmaker-cn.0 unit | 驰野汽车负债约187亿美元。
evmaker-cn.1 comparison | 驰野汽车2033年的交付量超过了年初目标。
satellite-cn.4 comparison | 卫星在黄昏时的亮度低于建议上限。
evmaker-cn.5 hedge | 法院已经受理驰野汽车的破产重整申请。
evmaker-cn.2 hedge | 已有两家投资者同意向公司注资。
`);
