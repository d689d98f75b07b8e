import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** Robots, a robe of silk, homework, in Simplified Chinese; all of it is invented. */
export const simplifiedReports = [
  inventArticle({
    id: 'robotipo',
    dump: 'river.txt',
    outlet: '江岸财讯',
    title: '拓衡机器人向港交所递表 拟募资38亿港元',
    language: 'zh-Hans',
    published: '2026-01-14',
    body: [
      '总部位于武汉的拓衡机器人12日向香港交易所递交上市申请，计划募资约38亿港元。',
      '招股书显示，公司2025年前三季度收入为9.6亿元，同比增长54%，但净亏损1.27亿元。',
      '公司生产用于仓库分拣的机械臂，客户分布在23个国家和地区。',
      '海外收入占比从2023年的11%上升到28%。',
      '创始人兼董事长邵启航持有公司34.5%的股份。',
      '他在公开信中写道：“我们不做会跳舞的机器人，只做会干活的机器人。”',
      '募集资金约六成将用于研发，其余用于在匈牙利建设组装厂。',
      '公司目前有员工1,320人，其中研发人员近一半。',
      '招股书提示，公司前五大客户贡献了超过七成收入，且尚未与其中任何一家签订长期合同。',
    ],
  }),
  inventArticle({
    id: 'robe',
    dump: 'river.txt',
    outlet: '江岸晨报',
    title: '西安丝路织物展开幕 展出文物286件',
    language: 'zh-Hans',
    published: '2026-04-30',
    body: [
      '“千丝万里”丝路织物特展29日在西安开幕，共展出文物286件，其中近四成为首次公开。',
      '展品来自国内14家博物馆以及乌兹别克斯坦和伊朗的3家机构。',
      '最受关注的是一件唐代联珠纹锦袍，修复工作历时六年。',
      '策展人蒲若兰说：“我们没有把它补成新的，破损也是历史。”',
      '锦袍每天只展出四小时，并且不允许拍照。',
      '展览将持续到10月8日，门票60元，学生半价。',
      '主办方未透露展品的保险金额。',
      '开幕首日有5,400名观众入场，早上七点门外已排起长队。',
      '来自兰州的大学生费思源说，她为了看这件锦袍坐了三个小时的高铁。',
    ],
  }),
  inventArticle({
    id: 'homework',
    dump: 'river.txt',
    outlet: '江岸晨报',
    title: '成都120所小学试点“无作业周三”',
    language: 'zh-Hans',
    published: '2026-09-02',
    body: [
      '成都市教育局8月31日宣布，新学期起在120所小学试行“无作业周三”，约涉及9.8万名学生。',
      '试点为期一年，三到六年级适用，一、二年级本来就不留书面作业。',
      '教师周三不得布置任何书面或线上作业，但可以推荐阅读。',
      '教育局基础教育处处长龚亦舟说，试点不是为了减少学习，“而是把一个晚上还给家庭”。',
      '一项覆盖6,200名家长的调查显示，63%的人支持，21%的人反对。',
      '反对者主要担心孩子会把时间花在手机上。',
      '四年级学生的母亲苗青说，她担心作业只是挪到了周四。',
      '龚亦舟否认学校会在其他日子增加作业量，并公布了投诉电话。',
      '教育局将在2027年7月前公布评估结果。',
    ],
  }),
];

export const simplifiedRight = readStatements(`
robotipo.0 p | 拓衡机器人1月12日向港交所提交了上市申请，拟筹集约38亿港元。 | 拓衡机器人, 港交所 | 拓衡机器人1月12日撤回了向港交所提交的上市申请。
robotipo.1 p | 2025年前三个季度，拓衡机器人收入9.6亿元，同比增长54%，净亏损为1.27亿元。 | 拓衡机器人 | 2025年前三个季度，拓衡机器人收入9.6亿元，没有亏损。
robotipo.4+5 p | 董事长邵启航在公开信中表示，公司只做能干活的机器人，不做会跳舞的机器人。 | 邵启航 | 董事长邵启航在公开信中表示，公司要做会跳舞的机器人。
robotipo.6 p | 拓衡打算把大约60%的募集资金投入研发，剩余部分用来在匈牙利建组装厂。 | 拓衡, 匈牙利
robotipo.8 p | 招股书称，前五大客户带来七成以上的收入，但公司还没有与其中任何一家签长期合同。 | | 招股书称，公司已经与前五大客户签订了长期合同。
robotipo.0 t | Wuhan-based Tuoheng Robotics (拓衡机器人) applied on January 12 to list on the Hong Kong exchange and aims to raise about HK$3.8 billion. | 拓衡机器人, Wuhan, Hong Kong
robotipo.3 t | 海外營收的占比由2023年的11%升至28%。 | | 海外營收的占比沒有上升。
robotipo.2 t | 同社は倉庫の仕分けに使うロボットアームを生産し、顧客は23の国と地域に広がる。 | | 同社は倉庫の仕分けに使うロボットアームを生産していない。
robotipo.4 t | Nhà sáng lập kiêm chủ tịch Thiệu Khải Hàng (邵启航) nắm giữ 34,5% cổ phần công ty. | 邵启航 | Nhà sáng lập kiêm chủ tịch Thiệu Khải Hàng (邵启航) không nắm giữ cổ phần công ty.
robe.0 p | 丝路织物特展4月29日在西安开幕，286件展出文物中有近四成是首次公开。 | 西安 | 丝路织物特展4月29日在西安开幕，展出文物都不是首次公开。
robe.2 p | 最受瞩目的展品是一件唐代联珠纹锦袍，花了六年时间修复。 | 唐代
robe.3 p | 策展人蒲若兰表示，没有把锦袍补成新的，破损也是历史。 | 蒲若兰 | 策展人蒲若兰表示，已经把锦袍补成新的。
robe.4 p | 观众不能给锦袍拍照，它每天也只展出四个小时。 | | 观众可以给锦袍拍照。
robe.5 p | 展览到10月8日结束，门票为60元，学生享受半价。
robe.6 p | 《江岸晨报》称，主办方没有公布展品的保险金额。 | 江岸晨报 | 《江岸晨报》称，主办方公布了展品的保险金额。
robe.1 t | The exhibits come from 14 museums in China and three institutions in Uzbekistan and Iran. | China, Uzbekistan, Iran
robe.5 t | 展覽展至10月8日，門票60元，學生可享半價優惠。
robe.7 t | 開幕初日は5400人が入場し、朝7時にはすでに会場の外に長い列ができていた。 | | 開幕初日は誰も入場しなかった。
homework.0 p | 成都从新学期开始在120所小学试行“无作业周三”，涉及约9.8万名学生。 | 成都 | 成都没有在120所小学试行“无作业周三”。
homework.2 p | 周三教师不能留书面或线上作业，不过可以推荐学生阅读。 | | 周三教师可以留书面或线上作业。
homework.3 p | 龚亦舟说，试点的目的不是减少学习，而是把一个晚上还给家庭。 | 龚亦舟 | 龚亦舟说，试点的目的是减少学习。
homework.4+5 p | 接受调查的6,200名家长中有21%反对，他们主要担心孩子把时间花在手机上。
homework.7 p | 龚亦舟否认其他日子会增加作业，同时公布了投诉电话。 | 龚亦舟 | 龚亦舟承认其他日子会增加作业，同时公布了投诉电话。
homework.8 p | 评估结果会在2027年7月之前由教育局公布。 | 教育局 | 教育局不会公布评估结果。
homework.4 t | A survey of 6,200 parents found 63 percent in favour and 21 percent opposed.
homework.7 t | 龔亦舟否認學校會在其他日子增加作業量。 | 龔亦舟 | 龔亦舟承認學校會在其他日子增加作業量。
homework.6 t | 4年生の母親、苗青さんは、宿題が木曜日に移っただけではないかと心配している。 | 苗青
homework.1 t | Chương trình thí điểm kéo dài một năm và áp dụng cho lớp 3 đến lớp 6; lớp 1 và lớp 2 vốn không có bài tập viết về nhà. | | Chương trình thí điểm không áp dụng cho lớp 3 đến lớp 6.
`);

export const simplifiedWrong = readWrong(`
robotipo.0 number | 拓衡机器人计划在香港募资约380亿港元。
robotipo.8 negation | 拓衡机器人已与前五大客户签订长期合同。
robotipo.6 name | 拓衡机器人将用部分募集资金在波兰建设组装厂。
robotipo.3+6 stitched | 由于海外收入占比升至28%，公司决定在匈牙利建设组装厂。
robotipo.5 quote | 邵启航在公开信中说，公司只做会说话的机器人。 | 他在公开信中写道：“我们不做会跳舞的机器人，只做会说话的机器人。”
robe.0 number | 西安丝路织物展共展出文物268件。
robe.5 date | 西安丝路织物展将持续到12月8日。
robe.4 negation | 锦袍每天展出四小时，观众可以拍照。
robe.3 attribution | 费思源说，破损也是历史，所以没有把锦袍补成新的。
robe.0+1 stitched | 近四成首次公开的文物来自乌兹别克斯坦和伊朗。
homework.4 number | 调查显示，36%的家长支持“无作业周三”。
homework.8 date | 教育局将在2026年7月前公布评估结果。
homework.3 negation | 龚亦舟说，试点就是为了减少学习。
homework.6 attribution | 龚亦舟说，他担心作业只是挪到了周四。
homework.4 outlet | 据《江岸财讯》报道，63%的受访家长支持“无作业周三”。
homework.0 name | 重庆市教育局宣布在120所小学试行“无作业周三”。
`);
