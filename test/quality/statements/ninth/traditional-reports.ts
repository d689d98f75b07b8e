import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** Used catheters at a hospital, small schools, spoonbills, a seized squid boat, in Traditional Chinese; all of it is invented. */
export const traditionalReports = [
  inventArticle({
    id: 'hospital-tw',
    dump: 'health-tw.txt',
    outlet: '鶴灣日報',
    title: '鶴灣綜合醫院導管重複用 罰500萬、3醫師送懲戒',
    language: 'zh-Hant',
    published: '2033-06-22',
    body: [
      '鶴灣綜合醫院爆發重複使用心導管耗材爭議，衛生局21日裁罰院方500萬元，並將心臟內科主任傅承謙等3名醫師移送懲戒。',
      '衛生局調查發現，2030年7月至2032年12月間，至少有412名病患使用過經消毒後再用的導管，其中9人事後感染，目前查無人因此死亡。',
      '院長羅秉珊否認院方下令節省成本，強調是「個別團隊違反規定」，但承諾全額退費並提供三年免費追蹤檢查。',
      '爆料的護理師田雅筑說，她2031年底就曾向主管反映，卻遭調職到門診櫃檯。',
      '檢方已依詐欺罪嫌傳喚11人，傅承謙以80萬元交保，並限制出境。',
      '病患自救會召集人顧明修批評罰款「還不到省下來的錢的十分之一」，要求健保署停止特約；健保署表示將在7月底前決定。',
    ],
  }),
  inventArticle({
    id: 'school-tw',
    dump: 'city-tw.txt',
    outlet: '北岬時報',
    title: '少子化衝擊 北岬縣擬整併23所國小',
    language: 'zh-Hant',
    published: '2034-12-02',
    body: [
      '北岬縣政府1日公布學校整併計畫，明年8月起將把23所學生不滿30人的國小併入鄰近學校，全縣國小將減為88所。',
      '教育處統計，全縣小一新生十年來從7,800人降到4,300人，減少約四成五。',
      '縣長卓以寧表示，省下的1億2千萬元將全數用於校車和營養午餐，教師不會因此遭解聘。',
      '離島的澎尾國小雖只剩14名學生，但因最近的學校要搭船40分鐘，獲得保留。',
      '家長代表湯淑芬說，孩子單程通學時間將從10分鐘變成50分鐘，「政府算的是錢，不是孩子的睡眠」。',
      '縣議會在野黨團提議先試辦一年，以19票對22票遭到否決。',
      '教師工會指出，國外研究對小校整併的成效看法不一，呼籲縣府公布評估報告。',
    ],
  }),
  inventArticle({
    id: 'spoonbill-tw',
    dump: 'nature-tw.txt',
    outlet: '鶴灣日報',
    title: '鶴灣黑面琵鷺1,836隻 連五年新高',
    language: 'zh-Hant',
    published: '2035-01-29',
    body: [
      '鶴灣野鳥學會28日公布年度普查結果，鶴灣濕地今年共記錄到1,836隻黑面琵鷺，比去年多212隻，連續第五年創新高。',
      '不過，北岸魚塭區的數量從640隻驟減到395隻，學會認為可能與去年動工的光電板工程有關。',
      '開發商日曜能源反駁說，工程已避開11月至3月的度冬期，數量下降是因為魚塭提早放水。',
      '總幹事簡立言表示，今年有6隻死於肉毒桿菌中毒，遠低於2029年的73隻。',
      '普查由214名志工在同一個早上完成，其中年紀最大的陸桂英今年81歲，已參加了27次。',
      '農業局計畫自4月起補助漁民延後放水，每公頃1萬2千元，但首年名額只有150公頃。',
    ],
  }),
  inventArticle({
    id: 'squid-tw',
    dump: 'harbour-tw.txt',
    outlet: '北岬時報',
    title: '「順昌36號」遭帕盧亞扣押 27船員平安',
    language: 'zh-Hant',
    published: '2036-03-18',
    body: [
      '北岬籍魷釣船「順昌36號」14日在西南大洋遭帕盧亞海巡登檢，因涉嫌越界捕魚，連同船上27名船員被押往瓦雷港。',
      '帕盧亞漁業部指控該船越界12海里，艙內查獲86噸魷魚，並要求支付140萬美元罰款。',
      '船東甘坤志否認越界，說航跡紀錄顯示漁船始終距界線至少3海里，「他們要的是錢，不是魚」。',
      '27名船員中有4人為本國籍，其餘來自三個國家，外交部17日證實全員平安，但領事尚未獲准登船探視。',
      '漁業署指出，該船去年曾因未依規定回報船位被罰30萬元，執照將於今年9月到期。',
      '這是三年來第五艘遭帕盧亞扣押的本國漁船，前四艘都在繳納罰款後獲釋，平均扣押41天。',
      '漁會理事長邱萬福呼籲政府恢復2033年中斷的漁業談判。',
    ],
  }),
];

export const traditionalRight = readStatements(`
hospital-tw.0 p | 因重複使用心導管耗材，鶴灣綜合醫院被衛生局罰500萬元，傅承謙等3位醫師也被移送懲戒。 | 傅承謙 | 鶴灣綜合醫院沒有被衛生局罰款。
hospital-tw.1 p | 至少412名病患用過消毒後再用的導管，當中9人後來受到感染。 | | 用過這種導管的病患都沒有受到感染。
hospital-tw.1 p | 目前沒有查到有人因此喪命。 | | 目前已查到有人因此喪命。 | 目前查無人因此死亡
hospital-tw.2 p | 羅秉珊院長不承認院方為省錢而下令，但答應退還全部費用，追蹤檢查三年免費。 | 羅秉珊 | 羅秉珊院長承認院方為省錢而下令。
hospital-tw.3 p | 護理師田雅筑稱，她在2031年底向主管反映過，結果被調到門診櫃檯。 | 田雅筑 | 護理師田雅筑稱，她從未向主管反映。
hospital-tw.4 p | 遭檢方以詐欺罪嫌傳喚的有11人，其中傅承謙交保80萬元，不得出境。 | 傅承謙 | 傅承謙沒有獲得交保。
hospital-tw.5 p | 顧明修要健保署停止特約，健保署則說7月底以前會作決定。 | 顧明修
school-tw.0 p | 北岬縣打算從明年8月起，把23所小型國小併到附近的學校，全縣國小剩88所。 | 北岬
school-tw.1 p | 十年間，全縣的小一新生少了3,500人，剩下4,300人。
school-tw.2 p | 卓以寧說，整併省下的1.2億元會全部花在校車和營養午餐上，也不會有教師因此被解聘。 | 卓以寧 | 卓以寧說，會有教師因此被解聘。
school-tw.3 p | 澎尾國小學生只有14人，但到最近的學校得坐40分鐘的船，所以留了下來。 | 澎尾國小 | 澎尾國小沒有獲得保留。
school-tw.4 p | 湯淑芬說，孩子上學單程要花的時間會多出40分鐘。 | 湯淑芬
school-tw.5 p | 在野黨團想先試辦一年，但提案以3票之差沒有過關。 | | 在野黨團先試辦一年的提案過關了。
school-tw.6 p | 教師工會希望縣府公開評估報告，並說國外研究對整併成效沒有一致的看法。
spoonbill-tw.0 p | 鶴灣濕地今年有1,836隻黑面琵鷺，去年則是1,624隻，數量連五年創新高。 | 鶴灣 | 鶴灣濕地的黑面琵鷺今年沒有創新高。
spoonbill-tw.1 p | 北岸魚塭區少了245隻，學會認為可能跟光電板工程有關。
spoonbill-tw.2 p | 日曜能源不同意，表示施工避開了度冬期，數量減少是魚塭提早放水所致。 | 日曜能源 | 日曜能源承認施工沒有避開度冬期。
spoonbill-tw.3 p | 簡立言指出，因肉毒桿菌中毒而死的今年有6隻，2029年有73隻。 | 簡立言
spoonbill-tw.4 p | 81歲的陸桂英是最年長的志工，她參加普查已有27次。 | 陸桂英
spoonbill-tw.5 p | 農業局打算從4月起補助延後放水的漁民，一公頃1.2萬元，第一年以150公頃為限。
squid-tw.0 p | 「順昌36號」涉嫌越界捕魚，遭帕盧亞海巡登檢後，船和27名船員都被帶往瓦雷港。 | 帕盧亞, 瓦雷港 | 「順昌36號」沒有被帶往瓦雷港。
squid-tw.1 p | 帕盧亞漁業部要求140萬美元罰款，並指船艙裡查到86噸魷魚。 | 帕盧亞
squid-tw.2 p | 船東甘坤志堅稱漁船沒有越界，並說根據航跡，漁船離界線一直有3海里以上。 | 甘坤志 | 船東甘坤志承認漁船越界。
squid-tw.3 p | 船員都平安，外交部已經證實，不過領事還不能上船探視。 | | 領事已經可以上船探視。
squid-tw.3 p | 船員中有23人來自別的國家。 | | | 27名船員中有4人為本國籍，其餘來自三個國家
squid-tw.4 p | 該船去年沒有按規定回報船位，被罰了30萬元。 | | 該船去年沒有被罰。
squid-tw.5 p | 之前被帕盧亞扣押的4艘漁船繳了罰款才獲釋，平均被扣41天。 | 帕盧亞
squid-tw.6 p | 邱萬福希望政府重啟2033年中斷的漁業談判。 | 邱萬福
hospital-tw.0 t | The health bureau fined the hospital 5 million and referred three doctors, among them Fu Cheng-chien, for disciplinary action. | Fu Cheng-chien | The health bureau did not fine the hospital.
hospital-tw.1 t | 再使用の導管を使われた患者は少なくとも412人に上り、うち9人が後に感染した。 | | 感染した患者はいなかった。
hospital-tw.2 t | 院长罗秉珊否认院方下令节省成本。 | 罗秉珊 | 院长罗秉珊承认院方下令节省成本。
hospital-tw.3 t | The nurse Tien Ya-chu says that she had alerted her superiors at the end of 2031 and was transferred to the outpatient counter. | Tien Ya-chu
hospital-tw.4 t | Bên công tố đã triệu tập 11 người vì nghi lừa đảo.
school-tw.0 t | Twenty-three primary schools are to be merged into neighbouring ones from August next year. | | No primary schools are to be merged into neighbouring ones.
school-tw.2 t | 县长卓以宁表示，教师不会因为整并而被解聘。 | 卓以宁 | 县长卓以宁表示，教师会因为整并而被解聘。
school-tw.3 t | Trường trên đảo được giữ lại dù chỉ còn 14 học sinh. | | Trường trên đảo không được giữ lại.
school-tw.5 t | 1年間の試行を求めた野党の提案は19対22で否決された。 | | 1年間の試行を求めた野党の提案は可決された。
spoonbill-tw.0 t | The survey counted 1,836 black-faced spoonbills in the wetland this year, 212 more than last year.
spoonbill-tw.1 t | 北岸鱼塭区的数量从640只骤减到395只。
spoonbill-tw.3 t | 今年ボツリヌス中毒で死んだのは6羽で、2029年の73羽を大きく下回った。
spoonbill-tw.4 t | Có 214 tình nguyện viên hoàn thành đợt kiểm đếm trong cùng một buổi sáng.
squid-tw.0 t | Tàu câu mực cùng 27 thuyền viên bị áp giải về cảng vì bị nghi đánh bắt vượt ranh giới. | | Tàu câu mực không bị áp giải về cảng.
squid-tw.1 t | The fisheries ministry accuses the boat of having crossed the line by 12 nautical miles and demands a fine of 1.4 million dollars.
squid-tw.2 t | 船主の甘坤志氏は越境を否定している。 | 甘坤志 | 船主の甘坤志氏は越境を認めている。
squid-tw.3 t | The whole crew is safe, the foreign ministry confirmed, but the consul has not yet been allowed to come on board. | | The consul has been allowed to come on board.
squid-tw.4 t | 该船的执照将于今年9月到期。
squid-tw.6 t | Chiu Wan-fu, the head of the fishermen's association, urges the government to resume the fisheries talks that were broken off in 2033. | Chiu Wan-fu
`);

export const traditionalWrong = readWrong(`
hospital-tw.1 number | 至少有421名病患使用過經消毒後再用的導管。
school-tw.1 number | 全縣小一新生十年來從7,800人降到3,400人。
spoonbill-tw.5 date | 農業局計畫自5月起補助漁民延後放水。
squid-tw.4 date | 「順昌36號」的執照將於今年6月到期。
hospital-tw.3 name | 爆料的護理師羅秉珊說，她2031年底就曾向主管反映。
spoonbill-tw.4 name | 志工中年紀最大的簡立言今年81歲，已參加了27次。
hospital-tw.0 outlet | 據《北岬時報》報導，衛生局裁罰鶴灣綜合醫院500萬元。
squid-tw.0 outlet | 《鶴灣日報》報導，魷釣船「順昌36號」連同27名船員被押往瓦雷港。
hospital-tw.4 negation | 檢方沒有限制傅承謙出境。
squid-tw.3 negation | 領事已獲准登船探視船員。
school-tw.4 quote altered | 湯淑芬說，孩子的通學時間會變長。 | 「政府算的是錢，不是孩子的安全」
hospital-tw.2 quote altered | 院長羅秉珊強調是「個別廠商違反規定」。
spoonbill-tw.1+3 stitched | 北岸魚塭區有73隻黑面琵鷺死於肉毒桿菌中毒。
school-tw.0+3 stitched | 澎尾國小明年8月起將併入鄰近學校。
spoonbill-tw.2 attribution | 野鳥學會說，數量下降是因為魚塭提早放水。
hospital-tw.5 attribution | 健保署批評罰款「還不到省下來的錢的十分之一」。
squid-tw.1 roles | 船東要求帕盧亞漁業部支付140萬美元罰款。
hospital-tw.3 roles | 護理師田雅筑把主管調職到門診櫃檯。
squid-tw.3 scope | 27名船員全部是本國籍。
squid-tw.5 scope | 遭帕盧亞扣押的五艘漁船都已獲釋。
squid-tw.1 unit | 帕盧亞漁業部指控該船越界12公里。
spoonbill-tw.5 unit | 漁民延後放水，每公畝可獲補助1萬2千元。
spoonbill-tw.3 comparison | 今年死於肉毒桿菌中毒的黑面琵鷺比2029年還多。
spoonbill-tw.0 comparison | 鶴灣濕地今年的黑面琵鷺比去年少212隻。
spoonbill-tw.1 hedge | 光電板工程造成北岸魚塭區的黑面琵鷺驟減。
squid-tw.1 hedge | 該船越界12海里捕魚。
`);
