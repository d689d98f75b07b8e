import { readStatements, readWrong } from './right-statement.js';

/** Right statements on the reports of the set of names in Han characters, written when the reading of names in Han characters was done; nothing was set on them. */
export const hanStatements = readStatements(`
bribe.0 p | 前港務處長賴柏勳因收受葉國禎賄款620萬元，一審被判七年徒刑。 | 賴柏勳, 葉國禎
bribe.0 p | 法院認定，賴柏勳四年內從營造商葉國禎手上拿了620萬元。 | 葉國禎
bribe.1 p | 審判長江曉嵐說，賴柏勳洩漏了疏浚工程的底價。 | 江曉嵐
bribe.2 p | 葉國禎自己供出行賄的事，被判兩年、緩刑四年。 | 葉國禎
bribe.3 p | 譚又銘律師說，法院沒有考慮對被告有利的證詞，將會上訴。 | 譚又銘
bribe.4 p | 前課長孟宜庭被判無罪。 | 孟宜庭
bribe.5 p | 檢察官鄒允中對無罪判決感到遺憾。 | 鄒允中
bribe.0 t | 前港务处长赖柏勋一审被判处七年有期徒刑。 | 赖柏勋
bribe.4 t | 孟宜庭获判无罪，因为没有证据证明她知情。 | 孟宜庭
final.0 p | 碧川は延長11回の末、4対3で緑陵に勝ち、初めて優勝した。 | 碧川, 緑陵
final.1 p | 決勝打を打ったのは二年生の戸塚悠真だった。 | 戸塚悠真
final.2 p | 鳴海航平は九回を投げて三失点だった。 | 鳴海航平
final.2 p | 十回からは一年生の曽我部亮が登板した。 | 曽我部亮
final.3 p | 緑陵の芦田健吾主将は、碧川が強かったと述べた。 | 芦田健吾
final.4 p | 久保寺監督は今大会を最後に退く考えを示した。 | 久保寺
final.5 p | 片桐直人教諭が後任となる見通しだ。 | 片桐直人
final.1 t | 二年級的戶塚悠真中途上場，擊出致勝一擊。 | 戶塚悠真
moss.0 p | 汪若楠团队在松鹿高原发现了一种脱水三年后还能复活的苔藓。 | 汪若楠, 松鹿
moss.1 p | 负责基因测序的桂明哲说，有两个基因以前从未在植物里见过。 | 桂明哲
moss.2 p | 远帆基金会为这项历时五年的研究提供了资金。 | 远帆
moss.3 p | 祁东阳教授指出，实验只在温室中进行过。 | 祁东阳
moss.4 p | 汪若楠说，明年将与禾泰公司合作开展田间试验。 | 汪若楠
moss.5 p | 日本植物学家二阶堂薰会负责对照实验。 | 二阶堂薰
moss.0 t | 栖霞農業大學團隊在海拔4300公尺處發現這種苔蘚。 | 栖霞
moss.3 t | 祁東陽提醒，距離田間應用還有很長的路要走。 | 祁東陽
library.0 p | 若鮎市議会は、新図書館を旧庁舎跡に建てる案を14対11で可決した。 | 若鮎
library.1 p | 飯尾達郎市長によると、駅前の地価が上がり、建設費は当初の1.6倍になった。 | 飯尾達郎
library.2 p | 樋渡久美子代表は、利用者の声が聞かれていないと批判した。 | 樋渡久美子
library.3 p | 苅田修二館長は、どちらの場所でも20万冊の蔵書を保てると語った。 | 苅田修二
library.4 p | 設計を担うのは引き続き小早川澪氏である。 | 小早川澪
library.5 p | 宮脇春樹事務局長は7月から署名を集める。 | 宮脇春樹
library.3 t | 圖書館長苅田修二說，兩個地點都能維持20萬冊藏書。 | 苅田修二
award.0 p | 翁紹齊執導的《潮間帶》獲得最佳影片等四個獎項。 | 翁紹齊
award.1 p | 石若曦憑《晚班車》首次獲得最佳女主角。 | 石若曦
award.2 p | 新人喬宇凡拿下最佳男主角，並感謝選角指導閻靜文。 | 喬宇凡, 閻靜文
award.3 p | 評審團主席卞之遠稱讚《潮間帶》描寫漁村克制有力。 | 卞之遠
award.4 p | 攝影師龐耀庭獲頒終身成就獎，由孫女龐心語代為領獎。 | 龐耀庭, 龐心語
award.5 p | 海燕文化基金會說，明年起將新增最佳紀錄短片獎。 | 海燕
award.4 t | 终身成就奖由孙女庞心语代领，庞耀庭因病没有出席。 | 庞心语
tram.0 p | 洛安市政府与恒拓集团解约，有轨电车二号线由锦程轨道接手。 | 恒拓, 锦程
tram.1 p | 柯振邦副市长说，恒拓集团的工期晚了14个多月。 | 柯振邦
tram.2 p | 钱伯豪否认公司拖欠工资。 | 钱伯豪
tram.3 p | 邬丽君说，锦程轨道会在90天内恢复施工。 | 邬丽君
tram.4 p | 工会代表龚大鹏表示，大约460名工人三个月没拿到工资。 | 龚大鹏
tram.5 p | 消息传出后，恒拓集团股价跌了9.2%。 | 恒拓
tram.3 t | 鄔麗君表示，錦程軌道將於90天內復工。 | 鄔麗君
`);

/** A name exchanged with another of the same report, or invented. */
export const hanWrong = readWrong(`
bribe.0 exchanged name | 前港務處長葉國禎收受賄款620萬元，一審被判七年徒刑。
bribe.0 exchanged name | 前港務處長孟宜庭因收賄一審被判七年徒刑。
bribe.0 invented name | 前港務處長林文山因收賄一審被判七年徒刑。
bribe.1 exchanged name | 審判長鄒允中指出，賴柏勳洩漏了疏浚工程的底價。
bribe.2 exchanged name | 賴柏勳因主動供出行賄經過，獲判兩年徒刑。
bribe.3 exchanged name | 譚又銘的律師表示，將提出上訴。
bribe.3 invented name | 賴柏勳的律師高大維表示，將提出上訴。
bribe.4 exchanged name | 前課長江曉嵐獲判無罪。
bribe.4 invented name | 前課長方美玉獲判無罪。
bribe.5 exchanged name | 檢察官譚又銘對無罪部分表示遺憾。
bribe.0 invented name | 青浦地方法院判處賴柏勳有期徒刑七年。
bribe.4 exchanged name | 赖柏勋获判无罪，因为没有证据显示他知情。
final.0 exchanged name | 緑陵が延長11回の末に碧川を4対3で下した。
final.0 invented name | 南条が延長11回の末に緑陵を4対3で下し、初優勝した。
final.1 exchanged name | 決勝打を放ったのは鳴海航平だった。
final.1 invented name | 決勝打を放ったのは山口大輔だった。
final.2 exchanged name | 先発の芦田健吾は九回まで三失点で投げ抜いた。
final.2 invented name | 鳴海航平は十回から一年生の中村学に後を託した。
final.3 exchanged name | 緑陵の主将、戸塚悠真は相手をたたえた。
final.4 exchanged name | 片桐監督は今大会限りで退任する意向を明らかにした。
final.4 invented name | 大原監督は今大会限りで退任する意向を明らかにした。
final.5 exchanged name | 後任には曽我部亮が就く見通しだ。
final.1 exchanged name | 決勝打由曾我部亮擊出。
moss.0 exchanged name | 桂明哲团队在松鹿高原发现一种耐旱苔藓。
moss.0 invented name | 汪若楠团队在白鹤高原发现一种耐旱苔藓。
moss.0 invented name | 南湖农业大学的团队发现一种脱水三年后仍能复活的苔藓。
moss.1 exchanged name | 祁东阳负责基因测序。
moss.1 invented name | 王建国负责基因测序。
moss.2 exchanged name | 这项研究由禾泰资助，耗时五年。
moss.2 invented name | 这项研究由光华基金会资助，耗时五年。
moss.3 exchanged name | 汪若楠提醒说，实验只在温室里做过。
moss.4 invented name | 汪若楠称，团队明年将与种业公司丰源合作。
moss.5 exchanged name | 论文共同作者桂明哲将负责对照实验。
library.1 exchanged name | 変更を提案したのは苅田修二市長である。
library.1 invented name | 飯田達郎市長は建設費が1.6倍に膨らんだと説明した。
library.2 exchanged name | 宮脇春樹代表は「利用者の声を聞いていない」と批判した。
library.3 exchanged name | 小早川澪氏は、蔵書20万冊は維持できると述べた。
library.4 exchanged name | 設計は引き続き樋渡久美子氏が担当する。
library.4 invented name | 設計は建築家の石井誠氏が担当する。
library.5 invented name | 宮崎春樹事務局長は7月から署名を集めるという。
library.0 invented name | 若松市議会は新図書館の建設地を変更する案を可決した。
award.0 exchanged name | 導演卞之遠的《潮間帶》拿下四項大獎。
award.0 invented name | 導演陳美麗的《潮間帶》拿下四項大獎。
award.1 exchanged name | 最佳女主角由閻靜文奪得。
award.1 invented name | 最佳女主角由江雨晴奪得。
award.2 exchanged name | 最佳男主角獎頒給翁紹齊。
award.3 exchanged name | 評審團主席龐耀庭表示，《潮間帶》對漁村的描寫克制而有力。
award.4 exchanged name | 終身成就獎由攝影師喬宇凡獲得。
award.4 invented name | 龐耀庭因病未能出席，由孫女龐心怡代領。
award.5 invented name | 主辦單位青鳥文化基金會宣布增設新獎項。
tram.0 exchanged name | 洛安市政府与锦程轨道解除合同，改由恒拓集团接手。
tram.0 invented name | 有轨电车二号线改由远大轨道接手。
tram.1 exchanged name | 副市长钱伯豪说，恒拓集团工期延误超过14个月。
tram.2 exchanged name | 恒拓集团董事长柯振邦否认拖欠工资。
tram.2 invented name | 恒拓集团董事长钱伯清否认拖欠工资。
tram.3 exchanged name | 锦程轨道总经理龚大鹏表示，公司将在90天内复工。
tram.4 exchanged name | 工会代表邬丽君说，约460名工人没有领到工资。
tram.4 invented name | 工会代表周明说，约460名工人没有领到工资。
tram.5 exchanged name | 锦程轨道股价下跌9.2%，恒拓集团上涨6%。
`);
