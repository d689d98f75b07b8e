import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** A derailment, a governor, a brewery, in Japanese; all of it is invented. */
export const japaneseReports = [
  inventArticle({
    id: 'rail',
    dump: 'rail.txt',
    outlet: '海浜日日新聞',
    title: '浜崎線で脱線、12人けが 始発から運転見合わせ',
    language: 'ja',
    published: '2026-01-28',
    body: [
      '27日午後6時15分ごろ、浜崎線の汐見台―大津原間で6両編成の普通電車の先頭車両が脱線し、乗客12人が軽いけがをした。',
      '運行する東浜鉄道によると、電車には約340人が乗っており、全員が午後8時までに線路を歩いて避難した。',
      '同社の戸倉正樹社長は同日夜に記者会見し、「お客様に多大なご迷惑をおかけした」と陳謝した。',
      '戸倉社長は、速度超過があったとの見方を否定し、現場を制限速度を下回る時速48キロで走行していたと説明した。',
      '運輸安全委員会は28日、調査官4人を現地に派遣した。',
      '同線は1日約8万6千人が利用し、復旧は早くても2月1日になる見通しだ。',
      '現場のレールは昨年10月の点検で摩耗が見つかったが、基準値内として交換されていなかった。',
    ],
  }),
  inventArticle({
    id: 'governor',
    dump: 'governor.txt',
    outlet: 'みなと新報',
    title: '瀬ノ原県知事に新人・三輪田氏 現職破り初当選',
    language: 'ja',
    published: '2026-04-20',
    body: [
      '任期満了に伴う瀬ノ原県知事選が19日投開票され、無所属新人で元県教育長の三輪田佳代氏(54)が初当選を果たした。',
      '三輪田氏は41万2385票を獲得し、4選を目指した現職の芦川達也氏(68)に2万9千票余りの差をつけた。',
      '投票率は46.82%で、前回を3.5ポイント上回った。',
      '三輪田氏は同日夜、「県庁の窓を開ける。まず知事の退職金を半分にする」と支持者に語った。',
      '芦川氏は「結果はすべて私の責任だ」と述べ、政界を引退する意向を示した。',
      '争点となった白根ダムの建設について、三輪田氏は「白紙撤回ではなく、1年かけて見直す」としている。',
      '総事業費は当初の820億円から1300億円に膨らんでいる。',
      '新知事の任期は5月2日から4年間となる。',
    ],
  }),
  inventArticle({
    id: 'sake',
    dump: 'sake.txt',
    outlet: '北辰経済新聞',
    title: '老舗「雪嶺酒造」が民事再生申請 負債38億円',
    language: 'ja',
    published: '2026-09-02',
    body: [
      '創業1742年の蔵元、雪嶺酒造(北辰市)は1日、北辰地裁に民事再生法の適用を申請した。',
      '負債総額は約38億円で、このうち約4分の1を地元の北辰信用金庫が占める。',
      '同社の売上高は2018年の24億円から昨年は9億5千万円に減り、原料米の高騰も重なった。',
      '12代目の杜野宗一郎社長は「蔵の灯は消さない。従業員52人の雇用は守る」と話した。',
      '杜野社長は、海外ファンドから買収提案を受けたとの一部報道を否定した。',
      '関係者によると、飲料大手のアルタ飲料が支援に名乗りを上げる可能性がある。',
      '主力銘柄「雪嶺」の製造と出荷は当面続け、債権者説明会を9月10日に開く。',
    ],
  }),
];

export const japaneseRight = readStatements(`
rail.0 p | 27日夕、浜崎線の汐見台―大津原間で普通電車の先頭車両が脱線し、12人の乗客が軽傷を負った。 | 浜崎線, 汐見台, 大津原 | 27日夕、浜崎線の汐見台―大津原間で普通電車の先頭車両が脱線したが、けがをした乗客はいなかった。
rail.1 p | 東浜鉄道によれば、約340人の乗客全員が午後8時までに避難を終えた。 | 東浜鉄道 | 東浜鉄道によれば、約340人の乗客全員が午後8時までに避難を終えたわけではない。
rail.3 p | 戸倉社長は、電車は時速48キロで走っており、速度超過ではないと説明した。 | 戸倉 | 戸倉社長は、電車は速度超過だったと説明した。
rail.4 p | 運輸安全委員会は28日に4人の調査官を現地へ派遣した。 | 運輸安全委員会 | 運輸安全委員会は28日に4人の調査官を現地へ派遣しなかった。
rail.5 p | 復旧は最も早くて2月1日になる見込みで、同線は1日におよそ8万6000人が利用している。
rail.6 p | 海浜日日新聞によると、現場のレールは昨年10月の点検で摩耗が確認されたものの、基準値内だったため交換されなかった。 | 海浜日日新聞 | 海浜日日新聞によると、現場のレールは昨年10月の点検で摩耗が確認され、交換された。
rail.3 t | President Tokura denied that the train had been speeding, saying it was travelling at 48 kilometres per hour, below the limit. | Tokura | President Tokura admitted that the train had been speeding.
rail.0 t | 27日下午6時15分左右,濱崎線汐見台至大津原之間一列6節編組的普通電車首節車廂脫軌,12名乘客受輕傷。 | 濱崎線, 汐見台, 大津原
rail.5 t | 该线路每天约有8.6万人乘坐,预计最早2月1日才能恢复运行。
rail.2 t | Chủ tịch Tokura Masaki xin lỗi tại cuộc họp báo tối cùng ngày, nói rằng công ty đã gây phiền hà lớn cho hành khách. | Tokura Masaki | Chủ tịch Tokura Masaki không xin lỗi tại cuộc họp báo tối cùng ngày.
governor.0 p | 19日の瀬ノ原県知事選で、元県教育長で無所属新人の三輪田佳代氏が初めて当選した。 | 瀬ノ原県, 三輪田佳代 | 19日の瀬ノ原県知事選で、元県教育長で無所属新人の三輪田佳代氏は当選しなかった。
governor.1 p | 三輪田氏の得票は41万2385票で、現職の芦川達也氏を2万9000票余り上回った。 | 三輪田, 芦川達也 | 三輪田氏の得票は41万2385票で、現職の芦川達也氏を上回らなかった。
governor.2 p | 投票率は前回より3.5ポイント高い46.82%だった。
governor.3 p | 三輪田氏は、まず知事の退職金を半減すると支持者に述べた。 | 三輪田 | 三輪田氏は、知事の退職金を半減しないと支持者に述べた。
governor.4 p | 芦川氏は結果の責任は全て自分にあるとして、政界引退の意向を示した。 | 芦川 | 芦川氏は結果の責任は全て自分にあるとしたが、政界を引退しない意向を示した。
governor.5 p | 白根ダムについて三輪田氏は、白紙撤回はせず1年かけて見直すとしている。 | 白根ダム, 三輪田 | 白根ダムについて三輪田氏は、白紙撤回するとしている。
governor.5 t | Miwata said the Shirane Dam project would not be scrapped but reviewed over the course of a year. | Miwata, Shirane Dam | Miwata said the Shirane Dam project would be scrapped.
governor.6 t | 總工程費已從最初的820億日圓膨脹到1,300億日圓。
governor.2 t | 投票率为46.82%,比上次高出3.5个百分点。 | | 投票率为46.82%,不比上次高。
governor.7 t | Nhiệm kỳ của thống đốc mới kéo dài bốn năm, bắt đầu từ ngày 2 tháng 5.
sake.0 p | 1742年創業の雪嶺酒造が1日、北辰地裁に民事再生法の適用を申請した。 | 雪嶺酒造, 北辰地裁 | 1742年創業の雪嶺酒造は1日、北辰地裁に民事再生法の適用を申請しなかった。
sake.1 p | 負債総額およそ38億円のうち、約25%は北辰信用金庫が占めている。 | 北辰信用金庫
sake.0+2 p | 雪嶺酒造の売上高は2018年に24億円だったが、昨年は9億5000万円まで落ち込んだ。 | 雪嶺酒造 | 雪嶺酒造の売上高は2018年に24億円だったが、昨年は減らなかった。 | 創業1742年の蔵元、雪嶺酒造(北辰市) // 同社の売上高は2018年の24億円から昨年は9億5千万円に減り
sake.3 p | 杜野宗一郎社長は、52人の従業員の雇用を守ると述べた。 | 杜野宗一郎 | 杜野宗一郎社長は、52人の従業員の雇用を守らないと述べた。
sake.4 p | 杜野社長は、海外ファンドの買収提案を受けたという報道を否定した。 | 杜野 | 杜野社長は、海外ファンドの買収提案を受けたという報道を認めた。
sake.6 p | 北辰経済新聞によれば、「雪嶺」の製造・出荷は当面継続し、9月10日に債権者向けの説明会が開かれる。 | 北辰経済新聞, 雪嶺 | 北辰経済新聞によれば、「雪嶺」の製造・出荷は停止する。
sake.4 t | President Morino denied some media reports that the company had received a takeover offer from an overseas fund. | Morino | President Morino confirmed that the company had received a takeover offer from an overseas fund.
sake.1 t | 負債總額約38億日圓,其中當地的北辰信用金庫約占四分之一。 | 北辰信用金庫
sake.0 t | 创立于1742年的雪岭酒造(北辰市)1日向北辰地方法院申请适用民事再生法。 | 雪岭酒造, 北辰市
sake.3 t | Ông Morino Soichiro, chủ tịch đời thứ 12, nói rằng ông sẽ không để ngọn đèn của xưởng rượu tắt và sẽ bảo vệ việc làm của 52 nhân viên. | Morino Soichiro
`);

export const japaneseWrong = readWrong(`
rail.1 number | 東浜鉄道によると、電車には約430人が乗っていた。
rail.5 date | 復旧は早くても2月10日になる見通しだ。
rail.3 negation | 户仓社长承认列车超速。
rail.2 name | 東浜鉄道の戸倉正幸社長は記者会見で陳謝した。
rail.3+6 stitched | 戸倉社長は、昨年10月の点検で見つかった摩耗は基準値内だったと説明した。 | 戸倉社長は、速度超過があったとの見方を否定し // 昨年10月の点検で摩耗が見つかったが、基準値内として交換されていなかった
governor.1 number | 三輪田氏は芦川氏に3万9千票余りの差をつけた。
governor.7 date | The new governor's four-year term begins on May 12.
governor.5 negation | 三輪田氏は白根ダムの建設を白紙撤回するとしている。
governor.4 attribution | 三輪田氏は「結果はすべて私の責任だ」と述べ、政界を引退する意向を示した。
governor.3 quote | 三輪田氏は、まず知事の退職金を2倍にすると支持者に語った。 | 三輪田氏は同日夜、「県庁の窓を開ける。まず知事の退職金を2倍にする」と支持者に語った。
sake.1 number | 負債総額約38億円のうち、約3分の1を北辰信用金庫が占める。
sake.0 date | 雪嶺酒造は1724年創業の蔵元で、民事再生法の適用を申請した。
sake.5 name | 関係者によると、飲料大手のアルバ飲料が支援に名乗りを上げる可能性がある。
sake.4 negation | President Morino acknowledged receiving a takeover offer from an overseas fund.
sake.6 outlet | 北辰日報によれば、「雪嶺」の製造と出荷は当面続けられる。
`);
