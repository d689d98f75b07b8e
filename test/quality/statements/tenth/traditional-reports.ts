import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** A fire, chips, a mayor, a film festival, in Traditional Chinese; all of it is invented. */
export const traditionalReports = [
  inventArticle({
    id: 'market',
    dump: 'market.txt',
    outlet: '東嶼日報',
    title: '湖口夜市深夜大火 28攤全毀',
    language: 'zh-Hant',
    published: '2026-02-24',
    body: [
      '湖口夜市23日深夜發生大火,28個攤位全毀,3人受傷,所幸無人死亡。',
      '消防局長蔡孟霖表示,火勢在凌晨1時40分撲滅,共出動112名消防員。',
      '他說,初步研判起火點為一家炸雞攤的瓦斯管線,但不排除電線走火。',
      '攤商自治會會長羅素卿否認夜市違規使用瓦斯,強調去年12月才通過安檢。',
      '縣政府估計損失約新台幣4,500萬元,將發給每攤5萬元慰問金。',
      '縣長邱景文24日到場視察時說:「三個月內一定讓大家重新開張。」',
      '該夜市成立於1988年,共有攤位210個,約七成為二代經營。',
    ],
  }),
  inventArticle({
    id: 'chip',
    dump: 'chip.txt',
    outlet: '島嶼財經週刊',
    title: '岳芯半導體第一季獲利年增四成',
    language: 'zh-Hant',
    published: '2026-04-28',
    body: [
      '岳芯半導體27日公布第一季財報,營收達新台幣865億元,稅後純益152億元,較去年同期成長40%。',
      '董事長范致遠在法說會上表示,車用晶片需求回溫,全年資本支出將維持10億美元。',
      '他否認公司有意出售馬來西亞檳城廠,稱相關傳聞「毫無根據」。',
      '財務長李婉柔指出,第一季毛利率為47.3%,低於上一季的49.1%。',
      '公司預計2027年第三季在高雄啟用新廠,將創造2,300個工作機會。',
      '海松證券分析師高立信則認為,記憶體價格下滑,下半年成長恐不到一成。',
      '董事會決議每股配發現金股利6.5元,除息日為7月16日。',
    ],
  }),
  inventArticle({
    id: 'mayor',
    dump: 'mayor.txt',
    outlet: '北港新聞網',
    title: '汪明軒宣布不尋求連任市長',
    language: 'zh-Hant',
    published: '2026-06-09',
    body: [
      '青埔市長汪明軒8日在議會宣布,任期屆滿後不再尋求連任。',
      '現年63歲的汪明軒說:「我答應過家人,八年就是八年。」',
      '對於外傳他將接任交通部長,他回應「沒有這回事」。',
      '副市長葉佩珊隨後表示,她尚未決定是否參選,最快8月底才會對外說明。',
      '新島民調中心5月訪問1,068名市民,有58%的人滿意市長施政,31%不滿意。',
      '在野的公民聯盟議員孫啟航批評,輕軌二期工程超支12億元,市長不該一走了之。',
      '市府工務局則澄清,超支金額為7億元,且並非全由市庫負擔。',
    ],
  }),
  inventArticle({
    id: 'film',
    dump: 'film.txt',
    outlet: '南洲晚報',
    title: '《潮間帶》奪南洲影展最佳影片',
    language: 'zh-Hant',
    published: '2026-11-16',
    body: [
      '第19屆南洲影展15日晚間閉幕,導演簡若曦的《潮間帶》獲得最佳影片,獎金300萬元。',
      '評審團主席、越南導演阮光俊說,這部片「用最少的話說了最多的事」。',
      '《潮間帶》製作費僅2,200萬元,拍攝歷時14個月,描述一名採蚵婦女尋找失蹤兒子的故事。',
      '最佳男主角由71歲的戲劇老將溫國棟獲得,這是他入行50年來首度獲獎。',
      '原本呼聲最高、入圍九項的《雪線》最後一獎未得。',
      '影展執行長白念祖否認評審結果受到贊助商影響。',
      '本屆影展共放映來自32國的146部影片,觀眾人次較去年減少約五分之一。',
    ],
  }),
];

export const traditionalRight = readStatements(`
market.0 p | 湖口夜市23日深夜大火燒毀28個攤位,造成3人受傷,沒有人死亡。 | 湖口夜市 | 湖口夜市23日深夜大火燒毀28個攤位,造成3人受傷,並有人死亡。
market.1 p | 消防局長蔡孟霖說,消防局出動112名消防員,大火於凌晨1點40分撲滅。 | 蔡孟霖
market.1+2 p | 消防局長蔡孟霖說,初步判斷火是從一家炸雞攤的瓦斯管線燒起,但也不排除電線走火。 | 蔡孟霖 | 消防局長蔡孟霖說,初步判斷火是從一家炸雞攤的瓦斯管線燒起,並已排除電線走火。 | 消防局長蔡孟霖表示 //
market.3 p | 攤商自治會會長羅素卿否認夜市違規使用瓦斯。 | 羅素卿 | 攤商自治會會長羅素卿承認夜市違規使用瓦斯。
market.4 p | 據《東嶼日報》報導,縣府估計損失約4500萬元新台幣,每攤可領5萬元慰問金。 | 東嶼日報
market.5 p | 縣長邱景文表示,三個月內一定會讓攤商重新開張。 | 邱景文 | 縣長邱景文表示,三個月內無法讓攤商重新開張。
market.0 t | A fire at the Hukou Night Market late on the 23rd destroyed 28 stalls and injured three people, but nobody died. | Hukou Night Market | A fire at the Hukou Night Market late on the 23rd destroyed 28 stalls, and three people died.
market.3 t | 摊商自治会会长罗素卿否认夜市违规使用燃气,并强调去年12月刚通过安检。 | 罗素卿 | 摊商自治会会长罗素卿承认夜市违规使用燃气。
market.6 t | この夜市は1988年に開設され、屋台は210あり、その約7割が2代目による経営である。
market.4 t | Chính quyền huyện ước tính thiệt hại khoảng 45 triệu Đài tệ và sẽ hỗ trợ mỗi quầy hàng 50.000 Đài tệ. | | Chính quyền huyện ước tính thiệt hại khoảng 45 triệu Đài tệ nhưng sẽ không hỗ trợ mỗi quầy hàng 50.000 Đài tệ.
chip.0 p | 岳芯半導體第一季營收為865億元新台幣,稅後純益152億元,年增四成。 | 岳芯半導體
chip.1 p | 董事長范致遠說,車用晶片需求回升,今年資本支出維持在10億美元。 | 范致遠 | 董事長范致遠說,車用晶片需求沒有回升,今年資本支出不會維持在10億美元。
chip.1+2 p | 董事長范致遠否認公司打算出售檳城廠,並說傳聞毫無根據。 | 范致遠, 檳城 | 董事長范致遠證實公司打算出售檳城廠。 | 董事長范致遠在法說會上表示 //
chip.3 p | 財務長李婉柔表示,第一季毛利率47.3%,比前一季的49.1%低。 | 李婉柔 | 財務長李婉柔表示,第一季毛利率47.3%,不比前一季的49.1%低。
chip.5 p | 分析師高立信認為,由於記憶體跌價,下半年成長可能不到10%。 | 高立信
chip.6 p | 每股將配發6.5元現金股利,7月16日除息。 | | 董事會決議不配發現金股利。
chip.1 t | Chairman Fan Chih-yuan said demand for automotive chips was recovering and full-year capital spending would stay at $1 billion. | Fan Chih-yuan | Chairman Fan Chih-yuan said demand for automotive chips was not recovering.
chip.4 t | 公司预计2027年第三季度在高雄启用新厂,将创造2300个就业岗位。 | 高雄 | 公司预计2027年第三季度不会在高雄启用新厂。
chip.3 t | 李婉柔最高財務責任者は、第1四半期の粗利益率は47.3%で、前四半期の49.1%を下回ったと述べた。 | 李婉柔 | 李婉柔最高財務責任者は、第1四半期の粗利益率は47.3%で、前四半期の49.1%を下回らなかったと述べた。
chip.6 t | Hội đồng quản trị quyết định chia cổ tức tiền mặt 6,5 Đài tệ mỗi cổ phiếu, ngày giao dịch không hưởng quyền là 16 tháng 7. | | Hội đồng quản trị quyết định không chia cổ tức tiền mặt.
mayor.0 p | 青埔市長汪明軒宣布任滿後不會競選連任。 | 青埔, 汪明軒 | 青埔市長汪明軒宣布任滿後將競選連任。
mayor.2 p | 他否認將出任交通部長的傳聞。 | | 他證實將出任交通部長的傳聞。
mayor.3 p | 副市長葉佩珊表示還沒決定要不要參選,最快8月底才會說明。 | 葉佩珊 | 副市長葉佩珊表示已決定參選,最快8月底才會說明。
mayor.4 p | 新島民調中心5月的調查顯示,1068名受訪市民中,58%滿意市長施政,31%不滿意。 | 新島民調中心
mayor.5 p | 公民聯盟議員孫啟航批評輕軌二期工程超支12億元。 | 公民聯盟, 孫啟航
mayor.6 p | 工務局澄清,超支的金額是7億元,而且並非全由市庫支付。 | 工務局 | 工務局澄清,超支的金額是7億元,而且全由市庫支付。
mayor.0 t | Qingpu Mayor Wang Ming-hsuan told the city council on the 8th that he would not seek another term. | Qingpu, Wang Ming-hsuan | Qingpu Mayor Wang Ming-hsuan told the city council on the 8th that he would seek another term.
mayor.3 t | 副市长叶佩珊表示,她尚未决定是否参选,最早8月底才会对外说明。 | 叶佩珊 | 副市长叶佩珊表示,她已经决定参选。
mayor.4 t | 新島世論調査センターが5月に市民1068人に行った調査では、58%が市長の施政に満足し、31%が不満と答えた。 | 新島世論調査センター
mayor.5 t | Nghị viên đối lập Tôn Khải Hàng (孫啟航) của Liên minh Công dân chỉ trích dự án đường sắt nhẹ giai đoạn hai vượt chi 1,2 tỷ. | Tôn Khải Hàng, 孫啟航, Liên minh Công dân
film.0 p | 簡若曦導演的《潮間帶》在第19屆南洲影展拿下最佳影片,獲得300萬元獎金。 | 簡若曦, 潮間帶, 南洲影展 | 簡若曦導演的《潮間帶》在第19屆南洲影展未能拿下最佳影片。
film.1 p | 評審團主席阮光俊稱讚這部片用最少的話說了最多的事。 | 阮光俊
film.2 p | 《潮間帶》只花了2200萬元製作,拍了14個月。 | 潮間帶 | | 《潮間帶》製作費僅2,200萬元,拍攝歷時14個月
film.3 p | 71歲的溫國棟獲得最佳男主角,是他從影50年來第一次得獎。 | 溫國棟 | 71歲的溫國棟沒有獲得最佳男主角。
film.4 p | 入圍九項的《雪線》最終沒有得到任何獎項。 | 雪線 | 入圍九項的《雪線》最終得到獎項。
film.5 p | 《南洲晚報》報導,影展執行長白念祖否認贊助商影響了評審結果。 | 南洲晚報, 白念祖 | 《南洲晚報》報導,影展執行長白念祖承認贊助商影響了評審結果。
film.3 t | Veteran actor Wen Kuo-tung, 71, won best actor, his first award in a 50-year career. | Wen Kuo-tung | Veteran actor Wen Kuo-tung, 71, did not win best actor.
film.5 t | 影展执行长白念祖否认评审结果受到赞助商影响。 | 白念祖 | 影展执行长白念祖承认评审结果受到赞助商影响。
film.6 t | 今回の映画祭では32カ国の146作品が上映され、観客数は前年より約2割減った。 | | 今回の映画祭では32カ国の146作品が上映され、観客数は前年より約2割増えた。
film.1 t | Chủ tịch ban giám khảo, đạo diễn người Việt Nam Nguyễn Quang Tuấn, nói rằng bộ phim “nói được nhiều điều nhất bằng ít lời nhất”. | Nguyễn Quang Tuấn, Việt Nam
`);

export const traditionalWrong = readWrong(`
market.4 number | 縣政府估計損失約新台幣5,400萬元。
market.5 date | 縣長邱景文25日到場視察。
market.3 negation | 攤商自治會會長羅素卿坦承夜市違規使用瓦斯。
market.5 quote | 縣長邱景文說,三年內一定讓大家重新開張。 | 縣長邱景文24日到場視察時說:「三年內一定讓大家重新開張。」
market.1+6 stitched | Firefighters put out the fire at 1:40 a.m. after about 70 percent of the market's stalls had burned. | 火勢在凌晨1時40分撲滅 // 約七成為二代經營
chip.0 number | 岳芯半導體第一季稅後純益125億元,較去年同期成長40%。
chip.4 date | The company expects to open a new plant in Kaohsiung in the third quarter of 2026.
chip.3 name | 財務長李婉茹指出,第一季毛利率為47.3%。
chip.5 attribution | 董事長范致遠認為,記憶體價格下滑,下半年成長恐不到一成。
chip.2+4 stitched | The Penang plant in Malaysia will create 2,300 jobs. | 馬來西亞檳城廠 // 將創造2,300個工作機會
mayor.4 number | 新島民調中心的調查顯示,有53%的人滿意市長施政。
mayor.0 negation | Qingpu Mayor Wang Ming-hsuan announced that he would run for re-election.
mayor.3 name | 副市長葉佩玲表示,她尚未決定是否參選。
mayor.6 attribution | 孫啟航澄清,超支金額為7億元,且並非全由市庫負擔。
mayor.1 quote | 汪明軒說,他答應過選民,八年就是八年。 | 現年63歲的汪明軒說:「我答應過選民,八年就是八年。」
film.6 number | 今回の映画祭の観客数は昨年より約4分の1減った。
film.0 date | 第19屆南洲影展16日晚間閉幕,《潮間帶》獲得最佳影片。
film.4 negation | 入圍九項的《雪線》最後抱回大獎。
film.5 outlet | 《南洲日報》報導,影展執行長白念祖否認評審結果受到贊助商影響。
film.3+4 stitched | 溫國棟以入圍九項的《雪線》獲得最佳男主角。
`);
