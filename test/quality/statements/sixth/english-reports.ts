import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** Courts, deals, a vote, a race, science, labour, health, diplomacy, culture; all of it is invented. */
export const englishReports = [
  inventArticle({
    id: 'quarry',
    dump: 'courts-en.txt',
    outlet: 'Calder Dispatch',
    title: 'Quarry owner jailed over fatal landslide at Stennick',
    language: 'en',
    published: '2032-04-16',
    body: [
      'The owner of a slate quarry at Stennick was sentenced on Friday to four and a half years in prison for the manslaughter of three workers who were buried in a landslide in February 2030.',
      'Judge Imelda Crewe told Ruben Thackray, 58, that he had “gambled with other people’s lives” by ignoring two written warnings from his own engineer.',
      'Thackray’s company, Highfell Slate, was fined £2.4 million; a charge against his daughter Jocasta, its finance director, had been dropped in March for lack of evidence.',
      'The engineer, Milos Havran, told the court that he had resigned eleven days before the slope gave way.',
      'Lawyers for Thackray said he would appeal against the sentence but not the conviction.',
      'About two thirds of the families’ claims for compensation have been settled, according to the union Stoneworkers United, which alleges that a third warning was destroyed.',
    ],
  }),
  inventArticle({
    id: 'battery',
    dump: 'deals-en.txt',
    outlet: 'Inland Review',
    title: 'Vantor to sell battery arm to Lysgaard for $1.2 billion',
    language: 'en',
    published: '2032-08-10',
    body: [
      'Vantor Industries said on Tuesday it would sell its battery division to the Danish group Lysgaard for $1.2 billion, its biggest disposal in a decade.',
      'The deal, which still needs the approval of competition authorities in two countries, is expected to close in the first quarter of 2033.',
      'Vantor, which paid $870 million for the division in 2026, will use most of the proceeds to cut debt that stood at $3.1 billion at the end of June.',
      'Lysgaard said it planned to keep all five of the division’s plants, which employ about 4,600 people, but would move its headquarters from Denby to Vesterholm.',
      'A second bidder, Kuroda Chemical, is said to have offered $50 million more but to have wanted a longer look at the books.',
      'Vantor shares rose 5.3% to $41.60, while those of Lysgaard slipped 0.8%.',
    ],
  }),
  inventArticle({
    id: 'ward',
    dump: 'votes-en.txt',
    outlet: 'Tarrow Bay Gazette',
    title: 'Greens take Marsh Ward by 37 votes after two recounts',
    language: 'en',
    published: '2032-06-11',
    body: [
      'Priya Lindqvist of the Greens won the Marsh Ward by-election on Thursday with 2,214 votes, 37 more than the Civic Alliance candidate, Desmond Garrow, after two recounts.',
      'Turnout was 31 percent, down from 44 percent at the last council election.',
      'The seat had been held by the Alliance since 1998; its loss means that no party now has a majority on the 41-member council.',
      'Garrow blamed the closure of the ward’s library, which the Alliance-run council approved in May, and refused to shake hands with the winner.',
      'Lindqvist, a former lifeguard, said she would support a budget only if the library reopened.',
      'The Alliance leader, Yusra Penn, may now seek a pact with the two independents, according to people close to her.',
    ],
  }),
  inventArticle({
    id: 'tour',
    dump: 'sport-en.txt',
    outlet: 'Wharfside Post',
    title: 'Varsik wins Three Lakes after leader crashes near the line',
    language: 'en',
    published: '2032-07-05',
    body: [
      'Anton Varsik won the Tour of the Three Lakes on Sunday after Matteo Brunel, who had led since the second stage, crashed four kilometres from the finish.',
      'Varsik completed the seven stages in 26 hours 41 minutes, 19 seconds ahead of his team-mate Hollis Dray; Brunel, who broke a collarbone, did not finish.',
      'It was the first victory by a rider from outside the lake district since 2017.',
      'Brunel’s team, Orvane, lodged a protest, claiming that a spectator had stepped into the road, but the jury rejected it by three votes to two.',
      'Prize money was doubled this year to 80,000 crowns, half of which Varsik said he would give to the mountain rescue service.',
    ],
  }),
  inventArticle({
    id: 'reef',
    dump: 'science-en.txt',
    outlet: 'Inland Review',
    title: 'Sarn Sea corals bounce back faster than feared',
    language: 'en',
    published: '2032-09-15',
    body: [
      'Corals in the Sarn Sea recovered from bleaching in less than half the time expected, a study published on Wednesday in the journal Marine Letters found.',
      'Researchers led by Dr Oluwaseun Pike of Thornbury University surveyed 64 reefs between 2022 and 2031; 41 of them regained their former cover within four years.',
      'Cooler currents, not conservation measures, explain most of the difference, the authors write.',
      'The remaining reefs, nearly all of them near river mouths, showed little or no recovery.',
      '“This is a reprieve, not a cure,” said Pike, who warned that a rise of 0.6 degrees could wipe out the gains.',
      'Freya Lund, an ecologist at the Sarn Institute who did not take part in the study, called the sample too small to draw conclusions about the whole basin.',
    ],
  }),
  inventArticle({
    id: 'nurses',
    dump: 'labour-en.txt',
    outlet: 'Tarrow Bay Gazette',
    title: 'Holm Vale nurses walk out over night pay',
    language: 'en',
    published: '2032-10-04',
    body: [
      'Nurses at Holm Vale hospital walked out at midnight on Sunday after talks over night-shift pay collapsed, the union Carework said.',
      'Some 1,100 of the hospital’s 1,650 nurses joined the stoppage, which is due to end at 6 a.m. on Wednesday.',
      'Carework wants an extra £6.50 an hour for night work; the hospital trust offered £4 and said anything above £5 would force it to close a ward.',
      'Planned operations were postponed, but the emergency department stayed open with the help of about a dozen army medics.',
      'Trust chairman Piers Lockyer accused the union of “walking away from the table”, a charge that its secretary, Blessing Amara, denied.',
    ],
  }),
  inventArticle({
    id: 'lead',
    dump: 'health-en.txt',
    outlet: 'Wharfside Post',
    title: 'Lead found in water at nine Quenby schools',
    language: 'en',
    published: '2032-11-08',
    body: [
      'Tests found lead above the legal limit in drinking water at nine of Quenby’s 38 schools, the city’s health office said on Monday.',
      'The highest reading, 27 micrograms per litre at Alder Street primary, was more than five times the limit of 5 micrograms.',
      'No child has so far been found with raised lead levels in the blood, said Dr Noor Castellane, the city’s chief medical officer, who advised parents not to panic.',
      'Bottled water will be handed out until old pipes are replaced, at a cost of $14 million, which the city hopes to recover from the builder, Trestle & Sons.',
      'The company said that the pipes had met the standards of 1974, when they were laid.',
      'A parents’ group claims that the council has known about the problem since 2028; Mayor Gideon Frost said he had first heard of it three weeks ago.',
    ],
  }),
  inventArticle({
    id: 'river',
    dump: 'abroad-en.txt',
    outlet: 'Inland Review',
    title: 'Orrland and Tesk agree to share the Mirrow, ending nine-year dispute',
    language: 'en',
    published: '2032-10-02',
    body: [
      'Orrland and Tesk signed an agreement on Saturday to share the water of the Mirrow river, ending a dispute that had lasted nine years.',
      'Under the treaty, Tesk will release at least 340 million cubic metres a year from its Kolva dam, and Orrland will in return sell it electricity at a discount of 15 percent.',
      'Foreign Minister Ludmila Sorge of Orrland called it “a victory for patience”; her Tesk counterpart, Amon Ritter, said that both sides had given up something they wanted.',
      'The agreement will take effect only if both parliaments ratify it by the end of November.',
      'In Tesk, farmers blocked a road to the border in protest, and the opposition Harvest Party vowed to vote against it.',
      'Mediators from Belmar had presented a draft in 2029, which Orrland accepted and Tesk rejected.',
    ],
  }),
  inventArticle({
    id: 'river-zh',
    dump: 'abroad-en.txt',
    outlet: 'Inland Review',
    title: '奧爾蘭與泰斯克同意共享米羅河 結束九年爭端',
    language: 'zh-Hant',
    published: '2032-10-02',
    kind: 'translation',
    translationOf: 'river',
    body: [
      '奧爾蘭與泰斯克週六簽署協議，共享米羅河河水，結束長達九年的爭端。',
      '根據條約，泰斯克每年將從科爾瓦大壩放水至少3.4億立方公尺，奧爾蘭則以八五折售電作為回報。',
      '奧爾蘭外長柳德米拉·佐爾格稱之為「耐心的勝利」，泰斯克外長阿蒙·里特則說，雙方都放棄了一些想要的東西。',
      '只有兩國議會在11月底前批准，協議才會生效。',
      '在泰斯克，農民封鎖一條通往邊境的道路以示抗議，反對黨豐收黨揚言投下反對票。',
      '貝爾馬的調停者曾在2029年提出草案，奧爾蘭接受，泰斯克拒絕。',
    ],
  }),
  inventArticle({
    id: 'reel',
    dump: 'culture-en.txt',
    outlet: 'Wharfside Post',
    title: 'Silent film lost for a century found in a Penlow bakery',
    language: 'en',
    published: '2032-02-05',
    body: [
      'A silent film thought lost since 1931 has been found in the attic of a bakery in Penlow, the National Film Vault announced on Thursday.',
      'The Salt Road, made in 1924 by Adela Kessling, was one of the first features directed by a woman in the country; 71 of its 84 minutes survive.',
      'The baker, Tomos Eddery, had used the tins as doorstops for years before a customer recognised the label.',
      'Restoring the film will take about two years and cost €390,000, of which a foundation is to pay a third.',
      'Vault curator Beatrix Oyelaran believes that a second Kessling film may be hidden in the same building, though a first search found nothing.',
      'Kessling gave up directing after her studio burned down in 1933 and died in poverty in 1958.',
    ],
  }),
];

export const englishRight = readStatements(`
quarry.0 p | The owner of the Stennick quarry got four and a half years in prison for the manslaughter of three workers. | Stennick | The owner of the Stennick quarry was not sent to prison for the manslaughter of three workers.
quarry.0 p | A landslide buried three workers at the quarry in February 2030. | | | three workers who were buried in a landslide in February 2030
quarry.1 p | By disregarding two written warnings from his engineer, Ruben Thackray had “gambled with other people’s lives”, Judge Crewe said. | Crewe, Ruben Thackray
quarry.0+1 p | Ruben Thackray, 58, is going to prison for four and a half years; he had ignored two written warnings, according to Judge Imelda Crewe. | Thackray, Imelda Crewe
quarry.2 p | Highfell Slate must pay a fine of 2.4 million pounds. | Highfell Slate | Highfell Slate need not pay a fine of 2.4 million pounds. | Thackray’s company, Highfell Slate, was fined £2.4 million
quarry.2 p | The case against Thackray's daughter Jocasta was abandoned in March because there was not enough evidence. | Jocasta | The case against Thackray's daughter Jocasta was not abandoned in March.
quarry.3 p | Milos Havran, the engineer, testified that he had quit 11 days before the slope collapsed. | Milos Havran
quarry.4 p | According to his lawyers, Thackray will contest the sentence, though not the conviction. | Thackray | According to his lawyers, Thackray will not contest the sentence.
quarry.5 p | Roughly two-thirds of the compensation claims have been settled, says Stoneworkers United. | Stoneworkers United
quarry.5 p | Stoneworkers United alleges that there was yet another warning and that it was destroyed.
quarry.0 t | 採石場老闆因過失致三名工人死亡，被判處四年半徒刑。 | | 採石場老闆沒有因三名工人死亡而被判刑。
quarry.2 t | Highfell Slateには240万ポンドの罰金が科された。 | Highfell Slate | Highfell Slateには240万ポンドの罰金は科されなかった。
quarry.4 t | Theo các luật sư, Thackray sẽ kháng cáo mức án nhưng không kháng cáo việc kết tội. | Thackray
battery.0 p | Lysgaard is buying the battery division of Vantor Industries for 1.2 billion dollars. | Lysgaard, Vantor | Lysgaard is not buying the battery division of Vantor Industries.
battery.0 p | The Inland Review reports that this is the largest disposal by Vantor in ten years. | Vantor
battery.1 p | Competition authorities in two countries must still agree to the sale, which should be completed early in 2033.
battery.2 p | Vantor will put most of the money towards reducing its debt, which amounted to 3.1 billion dollars at the end of June. | Vantor
battery.0+2 p | Vantor bought the battery division for $870 million in 2026 and is now selling it for $1.2 billion. | Vantor | | sell its battery division to the Danish group Lysgaard for $1.2 billion // Vantor, which paid $870 million for the division in 2026
battery.3 p | Lysgaard intends to keep the five plants with their roughly 4,600 workers but to move the headquarters to Vesterholm. | Lysgaard, Vesterholm | Lysgaard does not intend to keep the five plants.
battery.4 p | Kuroda Chemical reportedly bid 50 million dollars more. | Kuroda Chemical | Kuroda Chemical reportedly did not bid more. | A second bidder, Kuroda Chemical, is said to have offered $50 million more
battery.5 p | Shares in Lysgaard lost 0.8%, whereas Vantor gained 5.3% to reach $41.60. | Lysgaard, Vantor
battery.0 t | Vantor将以12亿美元向丹麦集团Lysgaard出售电池业务，这是其十年来最大的一笔资产出售。 | Vantor, Lysgaard | Vantor不会向丹麦集团Lysgaard出售电池业务。
battery.2 t | Vantorは2026年に8億7000万ドルでこの部門を買収していた。 | Vantor
battery.3 t | Lysgaard dự định giữ lại cả năm nhà máy với khoảng 4.600 lao động. | Lysgaard
battery.1 t | 這筆交易仍須兩國競爭主管機關核准，預計2033年第一季完成。
ward.0 p | Priya Lindqvist of the Greens beat the Civic Alliance's Desmond Garrow by 37 votes. | Priya Lindqvist, Desmond Garrow | Priya Lindqvist of the Greens did not beat the Civic Alliance's Desmond Garrow.
ward.0 p | The by-election in Marsh Ward was decided only after two recounts. | Marsh Ward
ward.1 p | Only 31% of voters turned out, 13 percentage points fewer than at the previous council election.
ward.2 p | The Civic Alliance loses a seat it had held since 1998, and no party has a majority on the council any longer.
ward.3 p | Garrow, who refused to shake Lindqvist's hand, blamed the closing of the ward's library. | Garrow | Garrow, who did not refuse to shake Lindqvist's hand, blamed the closing of the ward's library.
ward.3 p | In May the council, run by the Alliance, had approved the closure of the library. | | In May the council, run by the Alliance, had not approved the closure of the library. | the closure of the ward’s library, which the Alliance-run council approved in May
ward.4 p | Lindqvist will not back a budget unless the library opens again. | Lindqvist
ward.5 p | Alliance leader Yusra Penn might look for a pact with the two independents. | Yusra Penn
ward.0 t | 綠黨的Priya Lindqvist以37票之差擊敗公民聯盟候選人Desmond Garrow。 | Priya Lindqvist, Desmond Garrow
ward.1 t | 投票率は31%で、前回の議会選挙の44%から下がった。
ward.2 t | Không đảng nào còn chiếm đa số trong hội đồng 41 thành viên.
ward.4 t | Lindqvist表示，只有图书馆重新开放，她才会支持预算案。 | Lindqvist | Lindqvist表示，即使图书馆重新开放，她也不会支持预算案。
tour.0 p | Matteo Brunel, in the lead since stage two, fell four kilometres before the finish, and Anton Varsik won the tour. | Matteo Brunel, Anton Varsik
tour.1 p | Varsik was 19 seconds faster than Hollis Dray, who rides for the same team. | Varsik, Hollis Dray | Varsik was not faster than Hollis Dray, who rides for the same team.
tour.1 p | Brunel broke his collarbone and failed to finish. | Brunel | Brunel did not break his collarbone. | Brunel, who broke a collarbone, did not finish
tour.2 p | Nobody from outside the lake district had won since 2017.
tour.3 p | By three votes to two, the jury turned down a protest from Orvane, the team of Brunel. | Orvane | By three votes to two, the jury did not turn down a protest from Orvane, the team of Brunel.
tour.4 p | Riders competed for 80,000 crowns, twice as much as the year before.
tour.4 p | Varsik wants to donate half of the prize, 40,000 crowns, to mountain rescuers. | Varsik | Varsik does not want to donate half of the prize to mountain rescuers.
tour.3 t | Orvane车队提出抗议，称有观众走上赛道，但评审团以三比二驳回。 | Orvane
tour.1 t | Varsikは26時間41分で7ステージを走り切り、チームメートのHollis Drayに19秒差をつけた。 | Varsik, Hollis Dray
tour.4 t | Tiền thưởng năm nay tăng gấp đôi, lên 80.000 crown. | | Tiền thưởng năm nay không tăng.
reef.0 p | The corals of the Sarn Sea needed less than half the expected time to recover from bleaching, says a study in Marine Letters. | Sarn Sea
reef.1 p | Of the 64 reefs surveyed by the team of Dr Pike, 41 had their old cover back within four years. | Pike
reef.1+3 p | The other 23 of the 64 reefs recovered little or not at all; almost all of them lie near the mouths of rivers. | | | surveyed 64 reefs between 2022 and 2031; 41 of them regained their former cover within four years // The remaining reefs, nearly all of them near river mouths, showed little or no recovery.
reef.2 p | The authors put most of the difference down to cooler currents rather than conservation. | | The authors do not put most of the difference down to cooler currents.
reef.4 p | Pike calls the result “a reprieve, not a cure”. | Pike
reef.4 p | An increase of 0.6 degrees might undo the gains, warned Pike.
reef.5 p | Freya Lund, who had no part in the study, finds the sample too small to say anything about the whole basin. | Freya Lund | Freya Lund, who had no part in the study, does not find the sample too small.
reef.1 t | 研究團隊在2022年至2031年間調查了64座珊瑚礁，其中41座在四年內恢復原有的覆蓋率。
reef.2 t | Theo các tác giả, phần lớn sự khác biệt là do các dòng hải lưu mát hơn chứ không phải do biện pháp bảo tồn.
reef.4 t | Pike警告说，气温若上升0.6度，可能使这些成果化为乌有。 | Pike
reef.5 t | 研究に参加していない生態学者のFreya Lund氏は、海域全体について結論を出すには標本が少なすぎると指摘した。 | Freya Lund
nurses.0 p | When talks about pay for night shifts broke down, nurses at Holm Vale went on strike at midnight on Sunday. | Holm Vale | When talks about pay for night shifts broke down, nurses at Holm Vale did not go on strike.
nurses.1 p | Two thirds of the hospital's nurses took part in the walkout. | | | Some 1,100 of the hospital’s 1,650 nurses joined the stoppage
nurses.1 p | The strike is scheduled to last until 6 a.m. on Wednesday.
nurses.2 p | At 4 pounds an hour, the trust's offer is £2.50 below what Carework demands. | Carework
nurses.2 p | The hospital trust said 5 pounds was the most it could pay without having to shut a ward.
nurses.3 p | Around 12 army medics helped to keep the emergency department open, while planned operations were put off. | | The emergency department did not stay open.
nurses.4 p | Blessing Amara rejected the accusation by Piers Lockyer that the union was “walking away from the table”. | Blessing Amara, Piers Lockyer | Blessing Amara did not reject the accusation by Piers Lockyer that the union was “walking away from the table”.
nurses.1 t | 医院1650名护士中约有1100人参加罢工。 | | 医院1650名护士中没有人参加罢工。
nurses.2 t | Công đoàn Carework đòi thêm 6,50 bảng mỗi giờ cho ca đêm, còn bệnh viện chỉ đề nghị 4 bảng. | Carework
nurses.3 t | 救急部門は軍の衛生兵12人ほどの支援で開いたままだが、予定されていた手術は延期された。
lead.0 p | In nine out of 38 schools in Quenby, drinking water contained more lead than the law allows. | Quenby | In none of 38 schools in Quenby did drinking water contain more lead than the law allows.
lead.1 p | The worst value was measured at Alder Street primary: 27 micrograms a litre. | Alder Street
lead.2 p | According to chief medical officer Castellane, no child has turned up with raised lead in the blood so far. | Castellane | According to chief medical officer Castellane, a child has turned up with raised lead in the blood.
lead.3 p | The replacement of the old pipes is going to cost 14 million dollars.
lead.3+4 p | Trestle & Sons, from which the city hopes to get the money back, said the pipes complied with the standards of 1974. | Trestle & Sons
lead.5 p | Frost, the mayor, says he did not hear of the problem until three weeks ago. | Frost
lead.5 p | Parents claim the council has known for years, since 2028.
lead.0 t | Quenby市38所學校中，有9所的飲用水含鉛量超過法定上限。 | Quenby
lead.1 t | Mức cao nhất, 27 microgam mỗi lít, được đo tại trường tiểu học Alder Street. | Alder Street
lead.5 t | 市長のGideon Frost氏は、3週間前に初めて知ったと話している。 | Gideon Frost | 市長のGideon Frost氏は、3週間前に初めて知ったわけではないと話している。
river.0 p | A nine-year dispute over the Mirrow came to an end on Saturday with the signing of an agreement between Orrland and Tesk. | Mirrow, Orrland, Tesk
river.1 p | Each year, Tesk is to let at least 340 million cubic metres of water out of the Kolva dam. | Tesk, Kolva
river.1 p | Orrland will supply Tesk with electricity at 15% below the usual price in exchange. | Orrland
river.2 p | Both sides had to make sacrifices, said Amon Ritter, the foreign minister of Tesk. | Amon Ritter
river.3 p | For the agreement to come into force, the two parliaments have to ratify it by the end of November.
river.4 p | Farmers in Tesk protested by blocking a road leading to the border. | Tesk | Farmers in Tesk did not block a road leading to the border.
river.5 p | Tesk had turned down a draft by mediators from Belmar in 2029, whereas Orrland had agreed to it. | Belmar | Tesk had not turned down a draft by mediators from Belmar in 2029.
river.1 t | 泰斯克每年將從科爾瓦大壩放水，下限為3.4億立方公尺。 | 泰斯克, 科爾瓦
river.2 t | 奥尔兰外长柳德米拉·佐尔格称这是“耐心的胜利”。 | 柳德米拉·佐尔格
river.3 t | 協定は、両国の議会が11月末までに批准した場合にのみ発効する。
river.5 t | Năm 2029, Orrland chấp nhận dự thảo của các nhà hòa giải đến từ Belmar, còn Tesk bác bỏ. | Belmar
reel.0 p | A silent film believed lost since 1931 turned up in the attic of a Penlow bakery. | Penlow | A silent film believed lost since 1931 has not turned up.
reel.1 p | Thirteen of the 84 minutes of The Salt Road are missing. | Salt Road
reel.1 p | Adela Kessling shot The Salt Road in 1924. | Adela Kessling | Adela Kessling did not shoot The Salt Road in 1924. | The Salt Road, made in 1924 by Adela Kessling
reel.2 p | For years the baker Eddery held doors open with the film tins, until a customer recognised the label. | Eddery
reel.3 p | A foundation is to contribute 130,000 euros, a third of the cost of the restoration.
reel.4 p | Beatrix Oyelaran thinks another of Kessling's films could be in the building, although a first search was in vain. | Beatrix Oyelaran
reel.5 p | After a fire destroyed her studio in 1933, Kessling directed no more; she died poor in 1958. | Kessling
reel.1 t | 《The Salt Road》由Adela Kessling於1924年拍攝，全長84分鐘，現存71分鐘。 | Adela Kessling
reel.3 t | 修復には約2年と39万ユーロがかかり、その3分の1を財団が負担する。
reel.5 t | Kessling ngừng làm đạo diễn sau khi xưởng phim của bà bị cháy năm 1933. | Kessling
`);

export const englishWrong = readWrong(`
quarry.0 number | The quarry owner was sentenced on Friday to six and a half years in prison for the manslaughter of three workers.
quarry.0 date | The workers were buried in a landslide in February 2031.
quarry.1 roles | Judge Crewe said that the engineer had ignored two written warnings from Ruben Thackray.
quarry.1 attribution | Milos Havran told Ruben Thackray that he had “gambled with other people’s lives”.
quarry.2 scale | Thackray’s company, Highfell Slate, was fined £2.4 billion.
quarry.2 name | A charge against his engineer, Milos Havran, had been dropped in March for lack of evidence.
quarry.3 order | The engineer, Milos Havran, resigned eleven days after the slope gave way.
quarry.4 exchanged | Thackray will appeal against the conviction but not the sentence, his lawyers said.
quarry.5 hedge | A third warning was destroyed.
quarry.5 scope | All of the families’ claims for compensation have been settled, according to Stoneworkers United.
quarry.0 outlet | As the Tarrow Bay Gazette reported, the owner of a slate quarry at Stennick was sentenced to prison on Friday.
quarry.1 quote altered | Thackray had ignored two written warnings from his engineer, the judge told him. | by ignoring two written complaints from his own engineer
battery.0 roles | Lysgaard said on Tuesday it would sell its battery division to Vantor Industries for $1.2 billion.
battery.0 superlative | The sale is the biggest disposal in the history of Vantor.
battery.1 plan | Competition authorities in two countries have approved the deal.
battery.0+2 comparison | Vantor paid more for the division in 2026 than Lysgaard is paying now.
battery.0+2 stitched | Lysgaard paid $870 million for the battery division.
battery.3 plan | Lysgaard has moved the division’s headquarters from Denby to Vesterholm.
battery.3 exchanged | Lysgaard said it would move the division’s headquarters from Vesterholm to Denby.
battery.4 name | Lysgaard is said to have offered $50 million more but to have wanted a longer look at the books.
battery.5 opposite | Vantor shares fell 5.3% to $41.60.
battery.5 cause | Vantor shares rose 5.3% because Kuroda Chemical had made a higher offer.
ward.0 roles | Desmond Garrow of the Civic Alliance won by 37 votes against Priya Lindqvist.
ward.0 negation | No recount was needed in the Marsh Ward by-election.
ward.1 comparison | Turnout was higher than at the last council election.
ward.2 date | The seat had been held by the Alliance since 1989.
ward.3 roles | Lindqvist refused to shake hands with Garrow.
ward.3 attribution | Yusra Penn blamed the closure of the ward’s library.
ward.4 condition | Lindqvist said she would support a budget.
ward.5 hedge | Yusra Penn has agreed on a pact with the two independents.
ward.0 number | Priya Lindqvist won with 2,214 votes, 73 more than Desmond Garrow.
tour.0 roles | Matteo Brunel won on Sunday after Anton Varsik crashed four kilometres from the finish.
tour.0 unit | Matteo Brunel crashed four metres from the finish.
tour.1 name | Hollis Dray broke a collarbone and did not finish.
tour.1 roles | Hollis Dray finished 19 seconds ahead of his team-mate Varsik.
tour.3 opposite | The jury upheld the protest lodged by Brunel’s team by three votes to two.
tour.3 hedge | A spectator stepped into the road.
tour.0+3 cause | Matteo Brunel crashed because a spectator had stepped into the road.
tour.4 plan | Varsik has given 40,000 crowns to the mountain rescue service.
tour.4 part | Varsik said he would give all of the prize money to the mountain rescue service.
tour.2 superlative | No rider from outside the lake district had ever won before.
reef.0 comparison | Corals in the Sarn Sea took more than half the time expected to recover from bleaching.
reef.1 number | Of the 64 reefs surveyed, 14 regained their former cover within four years.
reef.1 scope | All of the reefs surveyed regained their former cover within four years.
reef.2 cause | Conservation measures, not cooler currents, explain most of the difference.
reef.4 attribution | “This is a reprieve, not a cure,” said Freya Lund.
reef.4 hedge | A rise of 0.6 degrees will wipe out the gains, Pike warned.
reef.5 roles | Freya Lund, who took part in the study, called the sample too small to draw conclusions about the whole basin.
reef.5 opposite | Freya Lund called the sample large enough to draw conclusions about the whole basin.
reef.4 quote altered | Pike said it was a reprieve and no cure. | “This is a reprieve, not a miracle,” said Pike
nurses.1 scope | All of the hospital’s nurses joined the stoppage.
nurses.1 number | Half of the hospital’s 1,650 nurses joined the stoppage.
nurses.2 roles | The hospital trust wants to pay an extra £6.50 an hour for night work, but Carework is asking for £4.
nurses.2 unit | Carework wants an extra £6.50 a day for night work.
nurses.2 condition | The hospital trust said that it would close a ward.
nurses.3 negation | The emergency department did not stay open.
nurses.4 roles | Blessing Amara accused the trust of “walking away from the table”, a charge that its chairman, Piers Lockyer, denied.
nurses.4 opposite | Blessing Amara admitted the charge of “walking away from the table”.
lead.0 exchanged | Tests found lead above the legal limit at 38 of Quenby’s schools.
lead.1 exchanged | The legal limit is 27 micrograms per litre.
lead.2 negation | Children have been found with raised lead levels in the blood, said Dr Noor Castellane.
lead.3 roles | Trestle & Sons hopes to recover the $14 million from the city.
lead.3 plan | The city has recovered $14 million from Trestle & Sons.
lead.4 opposite | The company said that the pipes had fallen short of the standards of 1974.
lead.5 hedge | The council has known about the problem since 2028.
lead.5 attribution | A parents’ group said it had first heard of the problem three weeks ago.
river.1 roles | Orrland will release at least 340 million cubic metres a year from its dam, and Tesk will in return sell it electricity.
river.1 scale | Tesk will release at least 340 billion cubic metres a year from its Kolva dam.
river.1 limit | Tesk will release at most 340 million cubic metres a year from its Kolva dam.
river.2 attribution | Amon Ritter called the agreement “a victory for patience”.
river.3 condition | The agreement will take effect at the end of November.
river.3 scope | The agreement will take effect if one of the two parliaments ratifies it by the end of November.
river.5 roles | Tesk accepted the draft of 2029 and Orrland rejected it.
river.4 opposite | The Harvest Party vowed to vote for the agreement.
river.2 roles | 奧爾蘭外長阿蒙·里特稱之為「耐心的勝利」。
river.1 exchanged | 泰斯克每年將從科爾瓦大壩放水至少3.4億立方公尺，並以八五折向奧爾蘭售電。
reel.1 superlative | The Salt Road was the first feature directed by a woman in the country.
reel.1 opposite | Of the 84 minutes of the film, 71 are lost.
reel.2 name | The curator, Beatrix Oyelaran, had used the tins as doorstops for years.
reel.3 part | A foundation is to pay the €390,000 for the restoration.
reel.4 hedge | A second Kessling film is hidden in the same building.
reel.5 order | Kessling gave up directing before her studio burned down in 1933.
reel.0+5 stitched | The silent film had been thought lost since the studio burned down in 1933.
`);
