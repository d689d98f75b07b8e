import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** Frigates, a railway, stolen coins, in Japanese; all of it is invented. */
export const japaneseReports = [
  inventArticle({
    id: 'j1',
    dump: 'x.txt',
    outlet: '東洋中央新聞',
    title: '防衛省、新型哨戒艦を東南アジアに輸出へ 3隻・約940億円で大筋合意',
    language: 'ja',
    published: '2026-04-22',
    body: [
      '防衛省は22日、国内で建造する新型哨戒艦3隻をフィリピンに輸出することで、同国政府と大筋合意したと発表した。契約額は約940億円で、完成した艦艇の輸出としては過去最大となる。',
      '1番艦は2029年3月に引き渡す予定で、建造は神戸市に本社を置く瀬戸造船が担う。残る2隻の納期は今後の協議で決める。',
      '槙原誠一防衛相は記者会見で「地域の海洋安全保障に資する」と意義を強調する一方、艦艇に対艦ミサイルは搭載しないと説明した。',
      '野党・立志党の小暮奈緒政調会長は「国会への説明が一切ないまま合意したのは極めて遺憾だ」と批判し、衆院安全保障委員会での集中審議を求めた。',
      '政府関係者によると、フィリピン側は当初5隻の調達を希望していたが、予算上の制約から3隻に減らした。',
      '両国は6月8日から19日まで、ルソン島沖で共同訓練を実施することでも一致した。海上自衛隊からは護衛艦2隻と隊員約450人が参加し、オーストラリア海軍もオブザーバーとして加わる。',
      '中国外務省の報道官は同日の定例会見で「地域の緊張を高める行為だ」と反発したが、対抗措置を取るかどうかについては明言を避けた。',
      '瀬戸造船の株価は一時、前日比14%高の2,180円まで上昇した。同社は「業績への影響は精査中」とコメントし、通期予想の修正は見送った。',
      '海洋安全保障に詳しい東都大の志摩洋介教授は「輸出の成否は、引き渡し後の維持整備をどこまで日本が担えるかにかかっている」と指摘する。',
    ],
  }),
  inventArticle({
    id: 'j2',
    dump: 'x.txt',
    outlet: '北陽日報',
    title: '北羽鉄道・砂見線、沿線3町が廃止容認 バス転換で合意へ',
    language: 'ja',
    published: '2026-02-26',
    body: [
      '赤字が続く北羽鉄道の砂見線（砂見―岩瀬川間、47.3キロ）について、沿線3町は25日、鉄道を廃止しバスに転換する案を受け入れることで一致した。',
      '2024年度の1日1キロ当たりの利用者数（輸送密度）は138人で、ピークだった1978年度の20分の1以下に落ち込み、年間の赤字額は6億8千万円に上る。',
      '砂見町の古館康夫町長は協議会後、「苦渋の決断だが、冬に運休が続く鉄道よりも、確実に走るバスの方が町民のためになる」と述べた。',
      '岩瀬川町の伊沢千鶴町長は「通学の足が確保されない限り、最終合意の文書には署名しない」とくぎを刺し、朝の増便を条件に挙げた。',
      '北羽鉄道は、廃止後20年間のバス運行費として計18億円を拠出する意向を示しているが、県は「地元負担が重すぎる」として25億円への上積みを求めている。',
      '廃止時期について同社の三輪田徹社長は「2028年3月末を想定している」と説明し、前倒しの可能性は否定した。',
      '沿線の住民団体「砂見線を残す会」は約1万2千人分の署名を県に提出しており、代表の蛯名節子さん（71）は「住民投票もせずに決めるのは納得できない」と話す。',
      '砂見線は1935年に全線開通した。2022年8月の豪雨で一部区間が被災し、復旧までに1年2カ月を要した。',
      '県は3月中に3町と同社を交えた会合を開き、バス路線の運行計画案を示す方針。',
    ],
  }),
  inventArticle({
    id: 'j3',
    dump: 'x.txt',
    outlet: 'みなと通信',
    title: '暗号資産62億円流出、元社員を逮捕 不正アクセス容疑 警視庁',
    language: 'ja',
    published: '2026-05-14',
    body: [
      '暗号資産交換業「コインハーバー」（東京都港区）から約62億円相当の暗号資産が流出した事件で、警視庁サイバー犯罪対策課は14日、同社の元システム担当社員、黒須拓也容疑者（34）を不正アクセス禁止法違反の疑いで逮捕した。',
      '逮捕容疑は昨年11月3日未明、退職前に入手した管理者用のIDとパスワードを使い、都内のインターネットカフェから同社のサーバーに侵入したというもの。',
      '同課によると、黒須容疑者は「侵入したのは事実だが、暗号資産は動かしていない」と容疑を一部否認している。',
      '流出した暗号資産のうち約17億円分は海外の交換所で凍結されたが、残りの行方は分かっていない。',
      'コインハーバーの堀江佐知子社長は同日の会見で「退職者の権限を速やかに削除していなかった」と管理の不備を認め、陳謝した。',
      '同社はこれまで、流出の原因を「海外からの標的型メール攻撃」と説明していた。',
      '金融庁は1月に同社へ業務改善命令を出しており、新規口座の開設は再発防止策の実施が確認されるまで認めない方針だ。',
      '顧客約8,400人への補償は3月末までに9割が完了したが、会社側が提示した円換算の基準日を巡り、213人が東京地裁に提訴している。',
      '捜査関係者によると、事件後に黒須容疑者の知人の会社役員（41）がシンガポールに出国しており、同課は事情を聴く必要があるとみて所在を調べている。',
    ],
  }),
];

export const japaneseRight = readStatements(`
j1.0 p | 日本の防衛省は、国産の新型哨戒艦3隻を約940億円でフィリピンに輸出することで大筋合意したと22日に発表した。 | 防衛省, フィリピン
j1.2 p | 槙原防衛相は、輸出する艦艇には対艦ミサイルを積まないと述べた。 | 槙原 | 槙原防衛相は、輸出する艦艇に対艦ミサイルを積むと述べた。
j1.4 p | フィリピンは当初5隻を望んだが、予算の制約で3隻にしたと政府関係者は明かした。 | フィリピン
j1.5 p | 6月8～19日にルソン島沖で共同訓練が行われ、海上自衛隊の護衛艦2隻と約450人が加わる。 | ルソン島, 海上自衛隊
j1.7 p | 瀬戸造船は通期予想を修正しなかった。 | 瀬戸造船 | 瀬戸造船は通期予想を修正した。
j1.1 t | The first ship is to be handed over in March 2029 and will be built by Kobe-based Seto Shipbuilding (瀬戸造船). | Kobe, Seto Shipbuilding, 瀬戸造船
j1.3 t | Nao Kogure (小暮奈緒), policy chief of the opposition Risshi Party, called it extremely regrettable that the deal had been struck without any explanation to parliament. | Nao Kogure, 小暮奈緒, Risshi Party
j1.6 t | 中國外交部發言人批評此舉「加劇地區緊張」，但未明言是否會採取反制措施。 | 中國外交部
j1.8 t | 东都大学教授志摩洋介指出，出口成败取决于日本在交付后能承担多少维护保养工作。 | 东都大学, 志摩洋介, 日本
j1.5 t | Hải quân Australia sẽ tham gia cuộc tập trận chung với tư cách quan sát viên. | Australia | Hải quân Australia sẽ không tham gia cuộc tập trận chung với tư cách quan sát viên. | 海上自衛隊からは護衛艦2隻と隊員約450人が参加し、オーストラリア海軍もオブザーバーとして加わる。
j2.0 p | 砂見線の沿線3町は、鉄道を廃止してバスに切り替える案を受け入れることで25日に一致した。 | 砂見線 | 砂見線の沿線3町は、鉄道を廃止してバスに切り替える案を受け入れないことで25日に一致した。
j2.1 p | 2024年度の輸送密度は138人にとどまり、年間赤字は6億8000万円に達する。
j2.3 p | 伊沢町長は、通学手段が確保されなければ最終合意書に署名しない考えを示した。 | 伊沢
j2.5 p | 三輪田社長は、廃止は2028年3月末を想定しており、時期を早めることはないとした。 | 三輪田
j2.7 p | 2022年8月の豪雨による被災から復旧するのに1年2カ月かかった。 | | | 2022年8月の豪雨で一部区間が被災し、復旧までに1年2カ月を要した。
j2.2 t | Yasuo Furudate (古館康夫), the mayor of Sunami, said that buses which ran reliably would serve residents better than a railway that was repeatedly suspended in winter. | Yasuo Furudate, 古館康夫, Sunami
j2.4 t | Hokuu Railway intends to provide a total of 1.8 billion yen towards bus operating costs for 20 years after the closure. | Hokuu Railway | | 北羽鉄道は、廃止後20年間のバス運行費として計18億円を拠出する意向を示している
j2.6 t | 居民團體代表蛯名節子（71歲）表示，不舉行居民投票就作決定，令人無法接受。 | 蛯名節子
j2.8 t | 县政府计划在3月内与三町及公司举行会议，提出公交线路的运营计划草案。 | | 县政府不计划在3月内与三町及公司举行会议，提出公交线路的运营计划草案。
j2.1 t | Passenger density in fiscal 2024 was less than one-twentieth of its peak in fiscal 1978.
j3.0 p | 警視庁は14日、暗号資産流出事件で、コインハーバーの元システム担当社員である黒須拓也容疑者を不正アクセス禁止法違反の疑いで逮捕した。 | 警視庁, コインハーバー, 黒須拓也
j3.2 p | 黒須容疑者は侵入を認める一方、暗号資産を動かしたことは否定している。 | 黒須 | 黒須容疑者は侵入を認め、暗号資産を動かしたことも認めている。
j3.3 p | 海外の交換所で凍結されたのは約17億円分で、それ以外の所在は不明だ。
j3.6 p | 金融庁は、再発防止策の実施を確認するまで新規口座の開設を認めない考えだ。 | 金融庁
j3.7 p | 213人が、会社側の示した円換算の基準日を巡って東京地裁に訴えを起こした。 | 東京地裁
j3.4 t | Sachiko Horie (堀江佐知子), president of Coin Harbor, apologised and admitted that the access rights of departed employees had not been promptly removed. | Sachiko Horie, 堀江佐知子, Coin Harbor
j3.1 t | He is suspected of breaking into the company's server from an internet cafe in Tokyo in the early hours of November 3 last year. | Tokyo
j3.5 t | 該公司先前稱，外流原因是「來自海外的針對性郵件攻擊」。
j3.7 t | 对约8400名客户的赔偿截至3月底已完成九成。
j3.8 t | Theo nguồn tin điều tra, một lãnh đạo doanh nghiệp 41 tuổi quen biết nghi phạm Kurosu đã xuất cảnh sang Singapore sau vụ việc. | Kurosu, Singapore
`);

export const japaneseWrong = readWrong(`
j1.5 number | 海上自衛隊からは隊員約540人が参加する。
j1.1 date | The first ship is scheduled to be delivered in May 2029.
j1.0 name | 防衛省は新型哨戒艦3隻をベトナムに輸出することで大筋合意した。
j1.2 negation | 槙原防衛相は、艦艇に対艦ミサイルを搭載すると説明した。
j1.6 attribution | Opposition policy chief Nao Kogure said the export was an act that raised tensions in the region.
j1.3 quote | 小暮政調会長は、国会への説明が不十分なまま合意したのは極めて遺憾だと批判した。 | 「国会への説明が不十分なまま合意したのは極めて遺憾だ」
j1.4+7 stitched | 瀬戸造船は予算上の制約から、通期予想の修正を見送った。
j1.0 outlet | NHKは、防衛省が哨戒艦3隻をフィリピンに輸出することで大筋合意したと報じた。
j1.6 negation | 中国外交部发言人明确表示将采取反制措施。
j2.4 number | 県はバス運行費の拠出額を28億円に上積みするよう求めている。
j2.7 date | 砂見線は1953年に全線開通した。
j2.3 name | Mayor Yasuo Furudate said he would not sign the final agreement unless transport for school pupils was secured.
j2.5 negation | 三輪田社長は、廃止時期を前倒しする可能性を認めた。
j2.4 attribution | 北羽鉄道は「地元負担が重すぎる」として、拠出額の上積みを求めている。
j2.2 quote | 古館町長は、安易な決断だがバスの方が町民のためになると述べた。 | 「安易な決断だが、冬に運休が続く鉄道よりも、確実に走るバスの方が町民のためになる」
j2.6+4 stitched | 住民団体「砂見線を残す会」は、廃止後20年間のバス運行費として計18億円を拠出する意向を示している。
j2.0 date | The three towns agreed on January 25 to accept the plan to replace the railway with buses.
j3.3 number | 流出した暗号資産のうち約27億円分が海外の交換所で凍結された。
j3.1 date | He allegedly broke into the server in the early hours of October 3 last year.
j3.0 name | 警視庁は14日、コインハーバーの元社員、堀江拓也容疑者を逮捕した。
j3.2 negation | 黒須容疑者は容疑を全面的に認めている。
j3.5 attribution | 警視庁はこれまで、流出の原因を海外からの標的型メール攻撃と説明していた。
j3.4 quote | 堀江社長は、退職者の権限を速やかに削除していたと述べた。 | 「退職者の権限を速やかに削除していた」
j3.8+3 stitched | A company executive who is an acquaintance of Kurosu had about 1.7 billion yen in crypto assets frozen in Singapore.
j3.6 attribution | コインハーバーは、再発防止策の実施が確認されるまで新規口座の開設を認めない方針だと表明した。
`);
