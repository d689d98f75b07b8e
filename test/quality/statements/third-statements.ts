import { readStatements, readWrong } from './right-statement.js';

/** Right statements on the third set's reports, written without a look at the verifier or at what it lets through. */
export const thirdStatements = readStatements(`
storm.0 p | Tropical storm Odalys came ashore near Port Elsin late on Tuesday, with winds of 105 kph. | Odalys, Port Elsin | Tropical storm Odalys did not come ashore near Port Elsin on Tuesday.
storm.0 p | Almost 70,000 customers lost power, according to Reuters. | | Almost 70,000 customers did not lose power, according to Reuters.
storm.1 p | At least six people died, two of them firefighters, and 19 were still missing on Wednesday morning, civil protection chief Marguerite Deslauriers said. | Deslauriers | No one was missing on Wednesday morning, civil protection chief Marguerite Deslauriers said.
storm.2 p | Forecasters do not think Odalys will strengthen again before it reaches the open sea on Friday. | Odalys | Forecasters think Odalys will strengthen again before it reaches the open sea on Friday.
storm.3 p | Rainfall reached 412 mm in a single day, the highest figure since record-keeping began in 1938. | | Rainfall did not reach 412 mm in a single day.
storm.4 p | The airport is to remain shut until Saturday at the earliest. | | The airport is not to remain shut until Saturday.
storm.5 p | Kasimir Brandt, the opposition leader, said the evacuation order came too late, a criticism that Deslauriers rejected. | Brandt, Deslauriers | Kasimir Brandt, the opposition leader, said the evacuation order came too late, a criticism that Deslauriers accepted.
storm.0 t | 熱帶風暴奧達莉絲週二深夜在埃爾辛港附近登陸，近7萬戶停電。 | 奧達莉絲 | 熱帶風暴奧達莉絲週二深夜沒有在埃爾辛港附近登陸。
storm.1 t | 至少6人死亡，截至周三上午仍有19人失踪。 | | 截至周三上午已没有人失踪。
storm.2 t | Odalys suy yếu nhanh hơn dự kiến sau khi vào đất liền. | Odalys | Odalys không suy yếu nhanh hơn dự kiến sau khi vào đất liền.
storm.3 t | 24時間の雨量は412ミリに達し、1938年の観測開始以来最多となった。
storm.5 t | 德洛里耶反駁批評，稱超過90%的居民已及時撤離。 | 德洛里耶 | 德洛里耶接受批評，稱超過90%的居民未能及時撤離。
obit.0 p | Astronomer Leocadia Wray died on Sunday at the age of 91. | Leocadia Wray | Astronomer Leocadia Wray did not die on Sunday.
obit.1 p | She died of pneumonia, and her son Matthias Wray announced her death. | Matthias Wray | She did not die of pneumonia, her son Matthias Wray announced.
obit.2 p | Halloway College turned her down because she was a woman, and she only started university at 26. | Halloway | Halloway College admitted her although she was a woman.
obit.3 p | The 1979 Ostrander Prize went to her supervisor, Gerald Finch-Ames, who shared the money with her. | Ostrander, Finch-Ames | The 1979 Ostrander Prize went to her supervisor, Gerald Finch-Ames, who did not share the money with her.
obit.4 p | In 2015 she told the Ledger that she had never minded being forgotten. | | In 2015 she told the Ledger that she had minded being forgotten. | “I never minded being forgotten,” she told the Ledger in 2015.
obit.5 p | Her husband, the composer Bela Roth, died in 2009; she leaves a son, three grandchildren and a sister. | Roth
obit.0 t | 天文學家Leocadia Wray週日在家中去世，享年91歲。 | Leocadia Wray | 天文學家Leocadia Wray週日沒有去世。
obit.2 t | 她1940年出生，父母是公交司机和裁缝，26岁才上大学。
obit.3 t | 1979年のオストランダー賞は指導教官のGerald Finch-Amesに贈られ、彼は賞金約4万ポンドを彼女と分け合った。 | Finch-Ames
obit.5 t | Chồng bà, nhà soạn nhạc Bela Roth, qua đời năm 2009. | Roth | Chồng bà, nhà soạn nhạc Bela Roth, không qua đời năm 2009.
vote.0 p | 無黨籍候選人卓雨潔以51.6%的得票率當選岬東縣長，打敗尋求連任的湯國棟。 | 卓雨潔, 湯國棟 | 無黨籍候選人卓雨潔未能當選岬東縣長。
vote.1 p | 卓雨潔承諾在就任後100天內公布縣府的全部採購合約。 | 卓雨潔 | 卓雨潔沒有承諾在就任後100天內公布縣府的全部採購合約。
vote.1 p | 卓雨潔表示不會加入政黨。 | 卓雨潔 | 卓雨潔表示會加入政黨。 | 卓雨潔在勝選感言中說，她不會加入任何政黨
vote.2 p | 湯國棟已認輸，不過他將對兩個投開票所的計票提出異議。 | 湯國棟 | 湯國棟不認輸，將對兩個投開票所的計票提出異議。
vote.3 p | 投票率為43.8%，創下1998年以來的新低。 | | 投票率為43.8%，並非1998年以來的新低。
vote.4 p | 民豐黨在縣議會23席中取得14席，較上屆減少3席。 | | 民豐黨在縣議會23席中未能取得14席。
vote.5 p | 據傳卓雨潔想找前副縣長鄭以凡當秘書長，但鄭以凡沒有證實。 | 鄭以凡 | 卓雨潔想找前副縣長鄭以凡當秘書長，鄭以凡已經證實。
vote.0 t | The independent candidate won with 47,312 votes, or 51.6% of the vote. | | The independent candidate did not win with 47,312 votes.
vote.0 t | 卓雨洁以47312票当选岬东县长，得票率为51.6%。 | 卓雨洁 | 卓雨洁没有当选岬东县长，得票率为51.6%。
vote.2 t | 湯国棟氏は敗北を認めたが、2カ所の開票に異議を申し立てる方針だ。 | 湯国棟 | 湯国棟氏は敗北を認めず、2カ所の開票に異議を申し立てる方針だ。
vote.3 t | Turnout was just 43.8%, the lowest since 1998. | | Turnout was 43.8%, not the lowest since 1998.
vote.3 t | Tỷ lệ cử tri đi bầu chỉ đạt 43,8%, thấp nhất kể từ năm 1998.
vote.4 t | 民豊党は23議席中14議席を獲得したが、前回より3議席減らした。
frog.0 p | 云泽大学团队在南沼湿地发现了一种会发光的新蛙种，论文于11月18日发表。 | 云泽大学, 南沼 | 云泽大学团队在南沼湿地没有发现新蛙种。
frog.1 p | 七年间，研究人员共采集238份样本，来自保护区外的仅有11份。
frog.2 p | 唐亦舟表示，现有数据不足以把这种蛙列为濒危物种。 | 唐亦舟 | 唐亦舟表示，现有数据足以把这种蛙列为濒危物种。
frog.3 p | 没有参与该研究的马可欣教授认为基因证据有说服力。 | 马可欣 | 没有参与该研究的马可欣教授认为基因证据没有说服力。
frog.4 p | 明年3月起，湿地拟禁止夜间游览，最高罚款2万元。 | | 明年3月起，湿地不再禁止夜间游览。
frog.0 t | Researchers at Yunze University have found a previously unknown glowing frog, the first new species of its genus in nearly 60 years.
frog.1 t | 團隊花了七年採集238份樣本。
frog.2 t | There may be fewer than 500 of the frogs, but there is not yet enough data to list them as endangered. | | There may be fewer than 500 of the frogs, and there is enough data to list them as endangered.
frog.4 t | 来年3月から夜間の見学を禁止する計画で、罰金は最高2万元。 | | 来年3月から夜間の見学を禁止しない計画で、罰金は最高2万元。
verdict.0 p | 霧島野地裁は元職員の柏木涼太被告に、執行猶予5年の付いた懲役3年を言い渡した。 | 柏木涼太 | 霧島野地裁は元職員の柏木涼太被告に、執行猶予の付かない懲役3年を言い渡した。
verdict.1 p | 柏木被告は7人の口座から合わせておよそ2480万円を引き出したと、判決は認定した。 | | 柏木被告は7人の口座から2480万円を引き出していないと、判決は認定した。
verdict.2 p | 三枝真理子裁判長は、被告が全額を弁償した点を考慮した。 | 三枝真理子 | 三枝真理子裁判長は、被告が全額を弁償した点を考慮しなかった。
verdict.3 p | 検察側の求刑は懲役5年で、弁護側は無罪を訴えていた。 | | 検察側の求刑は懲役5年で、弁護側は無罪を訴えなかった。
verdict.4 p | 宇田川弁護士は控訴する考えを示した。 | 宇田川 | 宇田川弁護士は控訴しない考えを示した。
verdict.0 t | Ryota Kashiwagi, 34, was given three years in prison, suspended for five years. | Kashiwagi | Ryota Kashiwagi, 34, was given three years in prison, not suspended.
verdict.1 t | He withdrew about 24.8 million yen from the accounts of seven residents, the court found. | | He did not withdraw 24.8 million yen from the accounts of seven residents, the court found.
verdict.3 t | 檢方求處5年徒刑，辯方則主張無罪。 | | 檢方求處5年徒刑，辯方沒有主張無罪。
verdict.4 t | Luật sư Udagawa cho biết sẽ kháng cáo. | Udagawa | Luật sư Udagawa cho biết sẽ không kháng cáo.
rates.0 p | The central bank cut its main interest rate by half a percentage point to 6.25% on Thursday. | | The central bank did not cut its main interest rate on Thursday.
rates.0 p | After the surprise cut, the lira fell to a record low of 41.7 per dollar.
rates.1 p | The USX index closed up 2.9% at 18,436.20.
rates.2 p | Inflation fell from 5.9 percent in December to 4.4 percent in March. | | Inflation did not fall to 4.4 percent in March.
rates.2 p | Governor Selwyn Achterberg said there would be no further cut before the summer. | Achterberg | Governor Selwyn Achterberg said there would be a further cut before the summer.
rates.3 p | Just two of the 17 economists polled had foreseen the cut. | | None of the 17 economists polled had foreseen the cut.
rates.4 p | Tidewell shares fell 4% following the resignation of its CEO, Henrike Solano. | Tidewell, Solano | Tidewell shares did not fall 4% following the resignation of its CEO, Henrike Solano.
rates.0 t | 央行意外降息50个基点至6.25%，为三年来首次降息。
rates.2 t | 3月のインフレ率は4.4%で、12月の5.9%から鈍化した。
rates.4 t | 礦業集團Corrigal把全年獲利預測上調至9億至9.5億里拉，股價上漲11%。 | Corrigal
run.0 p | Đoàn Khải Minh vô địch giải marathon quốc tế Tân Lộc sau 2 giờ 14 phút 36 giây. | Đoàn Khải Minh | Đoàn Khải Minh không vô địch giải marathon quốc tế Tân Lộc.
run.1 p | Ở kilômét 38, anh vượt nhà đương kim vô địch Elijah Kiprono. | Kiprono | Ở kilômét 38, anh không vượt được nhà đương kim vô địch Elijah Kiprono.
run.2 p | Trương Ái Nhi phải bỏ cuộc do chấn thương, còn Hoàng Mỹ Duyên giành danh hiệu ở nội dung nữ. | Trương Ái Nhi, Hoàng Mỹ Duyên | Trương Ái Nhi không bỏ cuộc, còn Hoàng Mỹ Duyên giành danh hiệu ở nội dung nữ.
run.3 p | Giải có 12.640 người tham dự, nhiều hơn năm ngoái 15%.
run.4 p | Liên đoàn điền kinh vẫn chưa quyết định việc cử anh dự giải châu Á. | | Liên đoàn điền kinh đã quyết định việc cử anh dự giải châu Á.
run.0 t | Đoàn Khải Minh, 27, won Sunday's race in 2 hours 14 minutes and 36 seconds, 41 seconds outside the national record. | Đoàn Khải Minh
run.2 t | Trương Ái Nhi因腳踝受傷退賽，女子組冠軍由Hoàng Mỹ Duyên奪得。 | Hoàng Mỹ Duyên | Trương Ái Nhi沒有退賽，女子組冠軍由Hoàng Mỹ Duyên奪得。
run.3 t | Because of the heat, 213 runners needed medical help. | | Despite the heat, 213 runners did not need medical help.
run.4 t | 優勝者は4億ドンを受け取る。
probe.0 p | Contact has been lost with the Venus probe Heron-2, the Calloway Space Institute announced on Wednesday. | Calloway | Contact has not been lost with the Venus probe Heron-2, the Calloway Space Institute announced on Wednesday.
probe.1 p | Nobody knows if the planned engine burn happened. | | It is known that the planned engine burn happened.
probe.1 p | The probe was last heard from on 29 November at 03:17 GMT. | | The probe was not heard from on 29 November.
probe.2 p | Norrland covered 55% of the mission's cost of 640 million euros. | Norrland
probe.3 p | Flight director Ingrid Salcombe put the odds of recovering the probe at 20 percent. | Salcombe
probe.4 p | A review after the loss of Heron-1 recommended a second antenna, but weight limits meant that the advice was not taken. | | A review after the loss of Heron-1 recommended a second antenna, and the advice was taken.
probe.0 t | Các kỹ sư đã mất liên lạc với tàu thăm dò không người lái Heron-2 đang trên đường đến sao Kim. | | Các kỹ sư không mất liên lạc với tàu thăm dò không người lái Heron-2.
probe.2 t | 该任务6月发射，耗资6.4亿欧元。 | | 该任务6月没有发射，耗资6.4亿欧元。
probe.4 t | 2027年Heron-1任務失敗後，一項審查曾建議加裝第二根天線，但因重量限制未被採納。 | | 2027年Heron-1任務失敗後，一項審查曾建議加裝第二根天線，並獲採納。
`);

/** Wrong ones that no rule derives: what a hurried reader would get wrong, or a dishonest one. */
export const thirdWrong = readWrong(`
storm.5 roles | Deslauriers criticised the government for issuing its evacuation order too late; Kasimir Brandt rejected the criticism.
storm.5 roles | Kasimir Brandt said that more than 90 percent of residents had left in time.
storm.1 roles | Two firefighters remained missing as of Wednesday morning and 19 people were killed.
storm.1 number | At least five people were killed, among them two firefighters.
storm.2 negation | Forecasters expect Odalys to regain strength before reaching the open sea on Friday.
storm.2 claim | Odalys strengthened faster than expected over land.
storm.3 number | It was the most rain since records began, more than three times the August average.
storm.4 roles | The airport reopened on Wednesday, but the port will stay closed until at least Saturday.
storm.4 date | The airport will stay closed until at least Sunday.
storm.0 outlet | The BBC reported that Odalys made landfall near Port Elsin late on Tuesday.
storm.0 quote altered | Tropical storm Odalys made landfall near Port Elsin late on Tuesday. | Tropical storm Odalys made landfall near Port Elsin early on Tuesday with sustained winds of 105 kph
storm.5 roles | 布蘭特稱超過九成居民已及時離開。
storm.4 roles | 機場週三重新開放，港口至少要關閉到週六。
storm.3 date | Lượng mưa cao nhất kể từ năm 1939.
obit.3 roles | Gerald Finch-Ames was passed over for the Ostrander Prize, which went instead to Leocadia Wray.
obit.3 claim | Gerald Finch-Ames kept the money and called the decision fair.
obit.2 number | She did not enter university until she was 27.
obit.5 roles | She is survived by her husband, the composer Bela Roth; her son died in 2009.
obit.4 negation | She told the Ledger in 2015 that she never minded being thanked.
obit.1 date | She had been ill since December, her son Matthias Wray said.
obit.0 outlet | Leocadia Wray died on Sunday, the Saltmere Herald reported.
obit.4 quote altered | She told the Ledger that she never minded being forgotten. | “I never minded being forgiven,” she told the Ledger in 2015.
obit.3 roles | 1979年のオストランダー賞はLeocadia Wrayに贈られ、彼女は賞金をGerald Finch-Amesと分け合った。
vote.0 roles | 湯國棟擊敗爭取連任的卓雨潔，以51.6%的得票率當選縣長。
vote.0 number | 卓雨潔以4萬7313票當選。
vote.2 roles | 卓雨潔承認敗選，但表示將就兩個投開票所的計票提出異議。
vote.4 claim | 民豐黨拿下23席中的14席，比上屆多3席。
vote.4 number | 民豐黨拿下24席中的14席。
vote.5 hedge | 卓雨潔已決定由前副縣長鄭以凡出任秘書長。
vote.3 claim | 投票率43.8%，是1998年以來最高。
vote.0 roles | 湯国棟氏が得票率51.6%で当選し、現職の卓雨潔氏を破った。
vote.3 claim | Turnout was 43.8%, the highest since 1998.
vote.5 hedge | 鄭以凡氏は秘書長への起用を認めた。
frog.0 date | 云泽大学团队10月18日发表论文，称在南沼湿地发现一种发光蛙。
frog.1 roles | 238份样本中只有11份来自保护区内。
frog.2 hedge | 唐亦舟说，这种蛙的数量不足500只，已被列为濒危物种。
frog.3 claim | 参与该研究的北原理工大学教授马可欣认为，基因证据令人信服。
frog.3 roles | 唐亦舟认为基因证据令人信服，不过样本年代跨度过大。
frog.0 outlet | 据澜江财经报道，南沼湿地发现一种发光蛙。
frog.2 claim | There may be more than 500 of the frogs.
frog.4 date | 来年4月から夜間の見学を禁止する計画だ。
verdict.0 roles | 柏木涼太被告に懲役5年、執行猶予3年の判決が言い渡された。
verdict.3 roles | 弁護側は懲役5年を求刑し、検察側は無罪を主張していた。
verdict.1 date | 柏木被告は2030年4月から12月にかけ、入所者7人の口座から現金を引き出した。
verdict.1 number | 柏木被告は入所者8人の口座から計約2480万円を引き出した。
verdict.4 roles | 検察側は控訴する方針を明らかにした。
verdict.0 roles | Ryota Kashiwagi was sentenced to five years in prison, suspended for three years.
verdict.3 roles | The defence had demanded five years in prison, and prosecutors had argued that he was not guilty.
verdict.0 quote altered | 柏木涼太被告に懲役3年、執行猶予5年の判決が言い渡された。 | 柏木涼太被告（34）に懲役3年、執行猶予4年の判決を言い渡した
rates.0 claim | The central bank unexpectedly raised its key rate by 50 basis points to 6.25 percent on Thursday.
rates.0 claim | The cut sent the lira to a record high of 41.7 to the dollar.
rates.1 roles | The yield on ten-year bonds rose to 7.6 percent from 7.1 percent.
rates.2 roles | Inflation rose to 5.9 percent in March from 4.4 percent in December.
rates.2 date | Inflation slowed to 4.4 percent in April.
rates.3 roles | Of 17 economists, only two had expected no change; twelve had predicted a cut.
rates.4 roles | Corrigal rose 11 percent after its chief executive, Henrike Solano, resigned.
rates.4 roles | Brewer Tidewell raised its full-year profit forecast to between 900 million and 950 million lira.
rates.4 roles | Tidewell rose 11 percent, while Corrigal lost 4 percent.
rates.2 roles | 12月のインフレ率は4.4%で、3月は5.9%だった。
rates.0 claim | 央行意外加息50个基点至6.25%。
run.1 roles | Elijah Kiprono vượt qua Đoàn Khải Minh ở kilômét thứ 38.
run.2 roles | Hoàng Mỹ Duyên bỏ cuộc vì chấn thương mắt cá, và danh hiệu thuộc về Trương Ái Nhi.
run.0 claim | Đoàn Khải Minh phá kỷ lục quốc gia 41 giây.
run.0 number | Đoàn Khải Minh về nhất với thành tích 2 giờ 14 phút 37 giây.
run.3 claim | 12.640 người tham gia, giảm 15% so với năm ngoái.
run.4 date | Liên đoàn điền kinh chưa quyết định có cử anh dự giải châu Á vào tháng 3 năm sau hay không.
run.4 hedge | Liên đoàn điền kinh sẽ cử anh dự giải châu Á vào tháng 2 năm sau.
run.2 roles | Hoàng Mỹ Duyên dropped out with an ankle injury, and the women's title went to Trương Ái Nhi.
run.0 quote altered | Đoàn Khải Minh về nhất giải marathon quốc tế Tân Lộc. | Vận động viên Đoàn Khải Minh, 27 tuổi, về nhì giải marathon quốc tế Tân Lộc hôm Chủ nhật
probe.1 negation | It is known that the burn took place.
probe.1 claim | The last signal was received about 40 minutes after a planned engine burn.
probe.1 date | The last signal was received on October 29.
probe.2 roles | The institute paid 55 percent of the 640 million euros and Norrland the rest.
probe.3 number | Ingrid Salcombe estimated the chances of recovery at one in six.
probe.3 negation | Ingrid Salcombe said they had given up.
probe.4 roles | A review ordered after the loss of Heron-2 had recommended a second antenna.
probe.4 negation | The review's advice on a second antenna was followed despite weight limits.
probe.0 outlet | Engineers have lost contact with Heron-2, the Umbara Standard reported.
probe.2 roles | 该任务耗资6.4亿欧元，研究所支付了55%。
probe.0 quote altered | Engineers have lost contact with Heron-2. | Engineers have regained contact with Heron-2, an uncrewed probe on its way to Venus
`);
