import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** A hospital, chips, a strike, in Japanese; all of it is invented. */
export const japaneseReports = [
  inventArticle({
    id: 'ja-hosp',
    dump: 'health.txt',
    outlet: '潮見新聞',
    title: '総合病院にサイバー攻撃 電子カルテ停止',
    language: 'ja',
    published: '2026-03-05',
    body: [
      '静岡県の浜北中央総合病院は4日、サイバー攻撃を受けて電子カルテが使えなくなったと発表した。',
      '攻撃は2日午前3時ごろに始まり、予定していた手術38件が延期された。',
      '病院によると、救急患者の受け入れは4日夕方に再開したが、外来診療の再開は16日以降になる見通しだ。',
      '犯人とみられる集団は暗号資産で3億円相当を要求したが、榊原朋樹院長は「支払うつもりはない」と明言した。',
      '患者の個人情報約5万4000件が流出した可能性があるものの、悪用は確認されていない。',
      '県警は不正指令電磁的記録供用の疑いで捜査を始めた。',
      '情報セキュリティー会社ミナトガードの調査では、2025年に攻撃を受けた国内の病院は41施設で、前年の1.5倍に増えた。',
      '厚生労働省は専門家6人を派遣し、復旧を支援している。',
    ],
  }),
  inventArticle({
    id: 'ja-chip',
    dump: 'chips.txt',
    outlet: 'みどり経済新報',
    title: '光演算チップのルミセンス、180億円調達',
    language: 'ja',
    published: '2026-06-12',
    body: [
      '光で計算する半導体を開発する新興企業ルミセンス(仙台市)は11日、総額180億円の資金調達を実施したと発表した。',
      '米投資会社オークヘイブン・キャピタルが100億円を出資し、東北の地銀3行も加わった。',
      '倉持沙織社長は記者会見で「消費電力を従来の10分の1に抑える」と語った。',
      '2027年10月に試作品を出荷し、2029年の量産開始を目指す。',
      '生産は台湾の企業に委託し、自社工場は持たない。',
      '同社は東北大学の研究室から2019年に生まれ、社員は現在146人。',
      '一方、業界に詳しい立花航平氏は「歩留まりの数字が示されていない」と指摘する。',
      '倉持社長は海外企業による買収の打診について「受けていない」と否定した。',
    ],
  }),
  inventArticle({
    id: 'ja-strike',
    dump: 'harbour.txt',
    outlet: '潮見新聞',
    title: '路面電車の労組、24時間スト 広島',
    language: 'ja',
    published: '2026-02-26',
    body: [
      '広島市内で路面電車とバスを運行する瀬戸内電軌の労働組合は25日、始発から24時間のストライキに入った。',
      '路面電車は全8路線が止まり、約14万人の足に影響が出た。',
      '組合は月額1万8000円の賃上げを求めているが、会社側の回答は9500円にとどまる。',
      '書記長の三宅冬子さんは「運転手が足りないのではない。賃金が足りないのだ」と訴えた。',
      '会社は、ストを理由に組合員を処分することはないとしている。',
      '広島県の調停により、双方は3月2日に交渉を再開する。',
      '瀬戸内電軌のストは1998年以来、28年ぶり。',
      '市は代替バス25台を用意したが、朝の通勤時間帯には最大50分待ちとなった。',
    ],
  }),
];

export const japaneseRight = readStatements(`
ja-hosp.0 p | 浜北中央総合病院は4日、サイバー攻撃で電子カルテが使用できなくなったと発表した。 | 浜北中央総合病院
ja-hosp.1 p | 攻撃は2日午前3時ごろ始まり、38件の手術が延期となった。
ja-hosp.2 p | 救急の受け入れは4日夕方に再開されたが、外来の再開は16日以降となる見込みだという。
ja-hosp.3 p | 支払わない方針で、榊原朋樹院長は3億円相当の暗号資産の要求に対し「支払うつもりはない」と述べた。 | 榊原朋樹 | 榊原朋樹院長は3億円相当の暗号資産を支払うと述べた。
ja-hosp.4 p | 約5万4000件の個人情報が流出した恐れがあるが、悪用は確認されていない。 | | 約5万4000件の個人情報が流出した恐れがあり、悪用も確認されている。
ja-hosp.7 p | 厚生労働省は復旧支援のため6人の専門家を派遣している。 | 厚生労働省
ja-hosp.0 t | Hamakita Chuo General Hospital in Shizuoka Prefecture said on the 4th that a cyberattack had disabled its electronic medical records. | Hamakita Chuo General Hospital, Shizuoka Prefecture
ja-hosp.3 t | 疑似犯案的集團要求價值3億日圓的加密資產,但院長榊原朋樹明言「不打算支付」。 | 榊原朋樹 | 院長榊原朋樹明言打算支付價值3億日圓的加密資產。
ja-hosp.4 t | 约5.4万条患者个人信息可能已外泄,但尚未确认被滥用。 | | 约5.4万条患者个人信息可能已外泄,并已确认被滥用。
ja-hosp.6 t | Theo khảo sát của công ty an ninh thông tin Minato Guard (ミナトガード), 41 bệnh viện trong nước bị tấn công năm 2025, gấp 1,5 lần năm trước. | Minato Guard, ミナトガード
ja-hosp.1 t | 據《潮見新聞》報導,攻擊於2日凌晨3時左右開始,原定的38台手術因此延期。 | 潮見新聞
ja-chip.0 p | ルミセンスは11日、総額180億円を調達したと発表した。 | ルミセンス
ja-chip.1 p | 米オークヘイブン・キャピタルが100億円を出し、東北地方の地方銀行3行も出資に参加した。 | オークヘイブン・キャピタル, 東北
ja-chip.2 p | 倉持沙織社長は、消費電力をこれまでの10分の1に抑えると述べた。 | 倉持沙織
ja-chip.3 p | 試作品の出荷は2027年10月、量産開始は2029年を目標としている。
ja-chip.4 p | 自社工場は持たず、台湾企業に生産を委託する。 | 台湾 | 自社工場を持ち、台湾企業には生産を委託しない。
ja-chip.7 p | 倉持社長は、海外企業から買収を打診されたことを否定した。 | 倉持 | 倉持社長は、海外企業から買収を打診されたことを認めた。
ja-chip.0 p | みどり経済新報によると、仙台市のルミセンスは総額180億円の資金を調達した。 | みどり経済新報, 仙台市, ルミセンス
ja-chip.0 t | Lumisense, a Sendai start-up developing chips that compute with light, said on the 11th that it had raised 18 billion yen. | Lumisense, Sendai
ja-chip.1 t | 美國投資公司橡港資本(オークヘイブン・キャピタル)出資100億日圓,東北的三家地方銀行也參與。 | 美國, 橡港資本, オークヘイブン・キャピタル, 東北
ja-chip.2 t | 社长仓持沙织表示,将把功耗降至以往的十分之一。 | 仓持沙织
ja-chip.3 t | Công ty đặt mục tiêu xuất xưởng mẫu thử vào tháng 10 năm 2027 và bắt đầu sản xuất hàng loạt vào năm 2029.
ja-chip.7 t | President Kuramochi denied having received any takeover approach from a foreign company. | Kuramochi | President Kuramochi confirmed having received a takeover approach from a foreign company.
ja-strike.0 p | 瀬戸内電軌の労組が25日、始発から24時間ストに突入した。 | 瀬戸内電軌
ja-strike.1 p | 路面電車は8路線すべてが運休し、およそ14万人に影響した。
ja-strike.2 p | 組合の要求は月1万8000円の賃上げだが、会社の回答は9500円だった。
ja-strike.4 p | 会社側は、ストを理由とした組合員の処分は行わないとしている。 | | 会社側は、ストを理由に組合員を処分するとしている。
ja-strike.5 p | 県の調停を受け、労使は3月2日に交渉を再開する予定だ。 | | 労使は3月2日に交渉を再開しない。
ja-strike.6 p | 瀬戸内電軌でストが行われるのは、1998年以来28年ぶりだ。 | 瀬戸内電軌
ja-strike.0 t | The union at Setouchi Denki, which runs trams and buses in Hiroshima, began a 24-hour strike on the 25th. | Setouchi Denki, Hiroshima
ja-strike.2 t | 工會要求每月加薪1萬8,000日圓,但公司只願意加9,500日圓。
ja-strike.3 t | 书记长三宅冬子诉说:“不是司机不够,而是工资不够。” | 三宅冬子
ja-strike.5 t | Nhờ sự hòa giải của tỉnh Hiroshima, hai bên sẽ nối lại đàm phán vào ngày 2 tháng 3. | Hiroshima
`);

export const japaneseWrong = readWrong(`
ja-hosp.1 number | サイバー攻撃により、予定していた手術83件が延期された。
ja-hosp.2 date | 外来診療の再開は26日以降になる見通しだ。
ja-hosp.4 negation | 流出した個人情報の悪用が確認された。
ja-hosp.3 quote | 榊原朋樹院長は「交渉するつもりはない」と明言した。 | 榊原朋樹院長は「交渉するつもりはない」と明言した
ja-hosp.6+7 stitched | 厚生労働省は、攻撃を受けた41の病院に専門家を派遣した。
ja-chip.1 number | オークヘイブン・キャピタルは120億円を出資した。
ja-chip.3 date | ルミセンスは2028年10月に試作品を出荷する。
ja-chip.4 negation | ルミセンスは自社工場を建てて生産する。
ja-chip.6 attribution | 倉持沙織社長は「歩留まりの数字が示されていない」と指摘した。
ja-chip.0 outlet | 潮見新聞によると、ルミセンスは総額180億円の資金調達を実施した。
ja-strike.1 number | ストで路面電車が止まり、約41万人の足に影響が出た。
ja-strike.6 date | 瀬戸内電軌のストは1988年以来だ。
ja-strike.4 negation | 会社は、ストを理由に組合員を処分する方針だ。
ja-strike.5 name | 岡山県の調停により、双方は3月2日に交渉を再開する。
`);
