import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** A state visit, chip tools, interest rates, a quashed conviction, a language model, a match, a strike, in English; all of it is invented. */
export const englishReports = [
  inventArticle({
    id: 'e1',
    dump: 'x.txt',
    outlet: 'Meridian Wire',
    title: "Finland's President Ends Ankara Visit Without Drone Accord",
    language: 'en',
    published: '2026-03-12',
    body: [
      'ANKARA, March 12 — President Ilkka Rautavuori of Finland left the Turkish capital on Thursday after a three-day state visit that produced seven trade agreements but, despite weeks of preparation, no accord on joint drone production.',
      '“We were close, and closeness is not a signature,” Mr. Rautavuori told reporters at Esenboğa airport, adding that the talks would resume in Helsinki before the end of May.',
      'His host, President Orhan Taşdelen, had told a televised news conference on Wednesday that Turkey would not accept “conditions written for someone else,” a phrase widely read as a reference to limits on re-export that Finnish lawmakers attached last autumn.',
      'Elina Voss, the Finnish foreign minister, denied a report in the newspaper Halk Postası that she had walked out of a working dinner on Tuesday night, saying she left 20 minutes early to take a call from Brussels.',
      'The seven agreements signed at the presidential complex cover, among other things, rail freight, geothermal energy and the mutual recognition of nursing diplomas, and are worth about €1.4 billion over five years, according to the Finnish embassy.',
      'A senior Turkish official, who spoke on condition of anonymity because he was not authorized to discuss the negotiations, put the figure closer to €900 million and said two of the texts were “little more than letters of intent.”',
      "Finland's parliament must still ratify the freight agreement, and the opposition Coast Party, which holds 41 of the 200 seats, has said it will vote against unless a labor clause is added.",
      'It was the first state visit by a Finnish president to Turkey since 2015; Mr. Taşdelen, who took office in August 2023, has not yet travelled to Helsinki, though an invitation was renewed on Thursday.',
      'The two leaders also discussed the grain corridor in the Black Sea, with Mr. Rautavuori calling for inspections to be cut from 48 hours to 24.',
    ],
  }),
  inventArticle({
    id: 'e2',
    dump: 'x.txt',
    outlet: 'The Harbour Ledger',
    title: 'Washington widens chip-tool curbs; Veldtron says hit to sales is limited',
    language: 'en',
    published: '2026-02-05',
    body: [
      'The U.S. Commerce Department on Thursday added 23 companies to its Entity List and extended licensing rules to a class of deposition tools that until now could be shipped to most Asian customers without a permit.',
      'The rule takes effect on April 6, although suppliers with binding contracts signed before Feb. 1 may keep shipping until the end of September, the department said in a 94-page notice.',
      'Veldtron NV, the Eindhoven-based toolmaker, said it expected the measure to trim 2026 revenue by between 3% and 4%, less than the 9% that analysts at Corbell Securities had pencilled in a week earlier.',
      '“This is not the cliff people feared, but it is a slope,” chief financial officer Maaike Terlouw said on a call with investors, declining to say whether the company had applied for a licence.',
      "China's commerce ministry called the step “economic coercion dressed as security” and said it would take necessary measures, without elaborating.",
      "South Korea's Hanseong Micro, which operates a memory plant in Dalian, was spared: its waiver, due to lapse on June 30, was prolonged by 18 months, two people familiar with the matter told The Harbour Ledger.",
      'A Hanseong spokesman, Noh Jae-won, would neither confirm nor deny the extension, saying only that the company “complies with the rules of every country in which it operates.”',
      'Senator Gail Prewitt, the Ohio Republican who has pushed for tighter controls, complained that the rule “leaves the back door open” because it does not cover servicing of machines already installed.',
      "Veldtron's shares closed 2.6% lower in Amsterdam at 412.30 euros, having fallen as much as 7.1% in early trading; those of its smaller rival Ostrava Optik rose 1.8%.",
    ],
  }),
  inventArticle({
    id: 'e3',
    dump: 'x.txt',
    outlet: 'Savannah Business Courier',
    title: "Kenya's central bank holds rate at 9.25%, says shilling needs no defending",
    language: 'en',
    published: '2026-04-09',
    body: [
      "Kenya's central bank left its benchmark lending rate unchanged at 9.25% on Thursday, pausing after four consecutive cuts, as it weighed slowing inflation against a shilling that has lost 6% against the dollar since January.",
      'Six of the nine members of the Monetary Policy Committee voted to hold; two favoured a quarter-point cut and one, whom the bank did not name, wanted an increase.',
      '“The shilling is not under attack and does not need defending,” Governor Miriam Wafula told a briefing in Nairobi, rejecting suggestions that the bank had sold $300 million of reserves in March.',
      "Reserves stood at $8.7 billion on April 3, enough to cover 3.9 months of imports, compared with the statutory minimum of four months, the bank's statement showed.",
      'Annual inflation eased to 4.1% in March from 4.6% in February, helped by cheaper maize flour, though the bank now expects it to average 5% this year, up from the 4.7% it projected in December.',
      'Daniel Kiprop, an economist at Lakeview Capital, said the decision “buys time, not credibility,” and forecast that the bank would be forced to raise rates by July if fuel prices kept climbing.',
      "The finance minister, Peter Ndegwa, who had publicly urged a cut only last week, said he respected the committee's independence and would not comment further.",
      'Separately, the bank said it had no plans to introduce a digital currency, shelving a pilot that had been due to start in Mombasa in the second half of 2026.',
      'The committee, which meets every two months, is next due to convene on June 11, a week before the government presents its budget.',
    ],
  }),
  inventArticle({
    id: 'e4',
    dump: 'x.txt',
    outlet: 'The Calder Times',
    title: 'Appeal judges quash conviction of former Brackley Vale nurse',
    language: 'en',
    published: '2026-05-20',
    body: [
      'The Court of Appeal has quashed the conviction of Judith Amory, a former ward sister who spent six years in prison for poisoning two patients at Brackley Vale Hospital in 2016.',
      'In a 112-page judgment handed down on Wednesday, Lady Justice Fenwick said the insulin readings on which the prosecution had relied were “not merely disputed but unsafe”, and that the jury should have been told the analyser had failed a calibration check nine days earlier.',
      'The court did not order a retrial, and the Crown Prosecution Service said it would not seek one, “given the passage of time and the state of the evidence”.',
      'Ms Amory, 54, who was not in court, said in a statement read by her solicitor, Hamid Rezai, that she felt “relief, not triumph”, and asked that the families be left in peace.',
      'Colin Strand, whose mother Edith was one of the two patients, said outside the Royal Courts of Justice that he still believed Ms Amory was guilty and that the judges had “put a machine on trial instead of a person”.',
      'The judges rejected two of the five grounds of appeal, among them the claim that the trial judge, Sir Martin Oakes, had shown bias in his summing-up.',
      'Brackley Vale NHS Trust, which paid £480,000 to the families in 2019 without admitting liability, said it had replaced the analyser in 2018 and would study the ruling.',
      'Mr Rezai said his client would apply for compensation, although under the present law she must show beyond reasonable doubt that she did not commit the offence.',
      'The Justice Secretary, Helen Marlowe, told MPs that a review of expert evidence in medical cases, promised in January, would now report by October rather than next spring.',
    ],
  }),
  inventArticle({
    id: 'e5',
    dump: 'x.txt',
    outlet: 'Circuit & State',
    title: 'Lantern AI Delays Open Release of Heron-3 After Outside Safety Test',
    language: 'en',
    published: '2026-06-16',
    body: [
      "Lantern AI said Tuesday it would postpone the public release of the weights of Heron-3, its largest model, by at least eight weeks after outside testers coaxed it into describing how to disable a hospital's backup power.",
      'The model, which has 410 billion parameters and was trained at a cost the company puts at $190 million, has been available through a paid interface since April 28.',
      "“We'd rather be late than be sorry twice,” chief executive Priya Raman wrote in a blog post, an allusion to the withdrawal of Heron-2 last year after it leaked users' addresses.",
      'The flaw was found by Blue Fjord, a Norwegian testing firm, which said its researchers needed 17 attempts and no special access; Lantern disputes this, saying the firm had been given an early build without filters.',
      "Lantern's head of policy, Marcus Oyelaran, denied that pressure from the White House had played any part in the decision, but acknowledged that officials had been briefed on June 9.",
      'Rival Quill Labs, which released its own open model, Magpie, in March, said it had no intention of following suit, and its founder, Tess Holloway, called the delay “theater.”',
      "Under California's new model-transparency law, which takes effect on Aug. 1, developers must report serious incidents within 15 days or face fines of up to $1 million per violation.",
      'The European AI Office has asked both companies for documentation, a spokeswoman, Greta Lindqvist, said, stressing that the request was routine and that no investigation had been opened.',
      'Developers who had planned products around Heron-3 were less forgiving: Anton Bielik, who runs a 12-person translation start-up in Austin, said the delay would cost him about $40,000 and “a summer.”',
    ],
  }),
  inventArticle({
    id: 'e6',
    dump: 'x.txt',
    outlet: 'Terrace & Track',
    title: 'Late Okafor header sends Wrenbury top as Dunmore lose match and manager',
    language: 'en',
    published: '2026-08-23',
    body: [
      'Wrenbury City went top of the table on Sunday with a 2-1 win over Dunmore Rovers, Chidi Okafor heading the winner in the 93rd minute after the visitors had played the last half-hour with ten men.',
      'Dunmore took the lead through Lars Friis in the 18th minute, only for Pablo Quintela to equalise from the penalty spot shortly before the interval.',
      'The red card, shown to captain Sean Gallier for a second bookable offence on the hour, left the Dunmore manager, Iain Petrie, “embarrassed for the referee”, though he stopped short of calling it a mistake.',
      'Forty minutes after the final whistle the club announced that Petrie had left by mutual consent; a spokesman insisted the decision had been taken on Friday and had nothing to do with the result.',
      'Petrie, 51, was appointed in November 2024 and won 19 of his 61 matches in charge, but none of the last eight.',
      "Wrenbury's coach, Renata Solberg, the only woman in charge of a club in the division, said her side had been “lucky in the end and better in the middle”, and refused to discuss the title before Christmas.",
      'Okafor, signed from Lyon for £11m in July, has now scored in each of his first three games, something no Wrenbury player had done since 1987.',
      'There was worse news for goalkeeper Tom Ashdown, who left on a stretcher in the 71st minute; Solberg said a scan on Monday would show whether the knee ligament was torn.',
      "The attendance, 27,914, was the club's highest since the east stand was rebuilt, and police reported six arrests, all of them before kick-off.",
    ],
  }),
  inventArticle({
    id: 'e7',
    dump: 'x.txt',
    outlet: 'Prairie Sentinel',
    title: 'Grain handlers walk out at Vancouver terminals as talks collapse',
    language: 'en',
    published: '2026-09-14',
    body: [
      'More than 650 workers at five grain terminals in Vancouver walked off the job early Monday after talks on a new contract broke down, halting shipments that in a normal September average 90,000 tonnes a day.',
      'The Terminal Workers Federation said its members had rejected, by 84 per cent, an offer of 11.5 per cent over four years, well short of the 19 per cent they had asked for.',
      '“Nobody here wants to be on a sidewalk at six in the morning,” said local president Yvonne Castellan, who accused the employers of refusing to discuss mandatory overtime.',
      "The Western Terminal Operators' Association rejected that account, saying it had tabled a proposal on overtime on Sept. 8 and had yet to receive a reply.",
      'Labour Minister Étienne Gagnon said Ottawa had no plan to order binding arbitration “at this stage”, but that mediators, who have been involved since July, would remain available around the clock.',
      'Wheat growers, who are halfway through the harvest, urged the government to act: Dale Hutchins, who farms near Swift Current, said his bins would be full within ten days.',
      "The last stoppage at the terminals, in 2024, lasted four days and ended only when both sides accepted a mediator's proposal.",
      'A sixth terminal, run by Cascadia Grain, is not affected because its 80 employees belong to a different union and settled in May.',
      'The Canadian Crop Board estimates that each day of the strike costs exporters $35 million, a figure the union calls “wildly inflated”.',
    ],
  }),
];

export const englishRight = readStatements(`
e1.0 p | Finnish President Ilkka Rautavuori's three-day state visit to the Turkish capital yielded seven trade agreements but no deal on joint drone production. | Ilkka Rautavuori | Finnish President Ilkka Rautavuori's three-day state visit to the Turkish capital yielded seven trade agreements and a deal on joint drone production.
e1.1 p | Rautavuori said the talks will pick up again in Helsinki before May is out. | Rautavuori, Helsinki
e1.2 p | On Wednesday Taşdelen said at a televised news conference that Turkey would not accept “conditions written for someone else.” | Taşdelen, Turkey | On Wednesday Taşdelen said at a televised news conference that Turkey would accept “conditions written for someone else.” | President Orhan Taşdelen, had told a televised news conference on Wednesday that Turkey would not accept “conditions written for someone else,”
e1.3 p | Finnish Foreign Minister Elina Voss denied having walked out of a working dinner on Tuesday night; she said she left 20 minutes early to take a call from Brussels. | Elina Voss, Brussels
e1.4 p | The Finnish embassy puts the value of the seven agreements at around 1.4 billion euros over five years.
e1.5 p | According to a senior Turkish official who asked not to be named, the value is closer to €900 million, and two of the texts amount to “little more than letters of intent.”
e1.6 p | The Coast Party, an opposition party with 41 of the parliament's 200 seats, says it will vote against the freight agreement unless a labor clause is added. | Coast Party
e1.7 p | Taşdelen has not visited Helsinki so far, but the invitation to him was renewed on Thursday. | Taşdelen, Helsinki | Taşdelen has already visited Helsinki, and the invitation to him was renewed on Thursday.
e1.0 t | 芬蘭總統勞塔沃里（Ilkka Rautavuori）週四結束為期三天的國是訪問離開土耳其首都，雙方簽下七項貿易協議，但未就聯合生產無人機達成協議。 | 勞塔沃里, 芬蘭, 土耳其
e1.3 t | フィンランドのエリナ・ヴォス外相は、火曜夜の実務夕食会を途中で退席したとする新聞「ハルク・ポスタス」の報道を否定し、ブリュッセルからの電話を受けるため20分早く出たと説明した。 | エリナ・ヴォス, ハルク・ポスタス, ブリュッセル, フィンランド
e1.4 t | Theo đại sứ quán Phần Lan, bảy thỏa thuận trị giá khoảng 1,4 tỷ euro trong năm năm. | Phần Lan
e1.6 t | 芬兰议会仍须批准货运协议，拥有200席中41席的反对党海岸党（Coast Party）表示，除非加入劳工条款，否则将投反对票。 | 芬兰, 海岸党, Coast Party
e1.8 t | 両首脳は黒海の穀物回廊についても協議し、ラウタヴオリ氏は検査時間を48時間から24時間に短縮するよう求めた。 | 黒海, ラウタヴオリ
e2.0 p | On Thursday the US Commerce Department put 23 more companies on its Entity List. | US Commerce Department, Entity List | | The U.S. Commerce Department on Thursday added 23 companies to its Entity List
e2.1 p | The rule comes into force on April 6, but suppliers whose binding contracts were signed before February 1 can go on shipping until the end of September.
e2.2 p | Veldtron expects the measure to reduce its 2026 revenue by 3 to 4 percent, compared with the 9 percent that Corbell Securities analysts had forecast a week before. | Veldtron, Corbell Securities
e2.3 p | Veldtron's CFO, Maaike Terlouw, would not say whether the company had applied for a licence. | Veldtron, Maaike Terlouw | Veldtron's CFO, Maaike Terlouw, said that the company had applied for a licence.
e2.4 p | The Chinese commerce ministry said it would take necessary measures but gave no details.
e2.5 p | Two people familiar with the matter told The Harbour Ledger that Hanseong Micro's waiver, which was due to expire on June 30, had been extended by a year and a half. | The Harbour Ledger, Hanseong Micro | Two people familiar with the matter told The Harbour Ledger that Hanseong Micro's waiver, which was due to expire on June 30, had not been extended.
e2.7 p | Republican Senator Gail Prewitt of Ohio complained that the rule does not cover the servicing of machines that are already installed. | Gail Prewitt, Ohio | Republican Senator Gail Prewitt of Ohio complained that the rule covers the servicing of machines that are already installed.
e2.8 p | Veldtron ended the day down 2.6% at 412.30 euros in Amsterdam after dropping by as much as 7.1% early on. | Veldtron, Amsterdam | | Veldtron's shares closed 2.6% lower in Amsterdam at 412.30 euros, having fallen as much as 7.1% in early trading
e2.2 t | 總部位於恩荷芬的設備商Veldtron預估，這項措施將使2026年營收減少3%至4%，低於Corbell Securities分析師一週前預估的9%。 | Veldtron, 恩荷芬, Corbell Securities
e2.4 t | 中国商务部称此举是“披着安全外衣的经济胁迫”，并表示将采取必要措施，但未作进一步说明。 | 中国商务部
e2.5 t | 大連にメモリー工場を持つ韓国のハンソン・マイクロ（Hanseong Micro）は対象を免れ、6月30日に失効予定だった適用除外が18カ月延長されたと、事情に詳しい関係者2人がハーバー・レジャー紙に語った。 | 大連, ハンソン・マイクロ, Hanseong Micro, ハーバー・レジャー, 韓国
e2.6 t | Người phát ngôn Noh Jae-won của Hanseong không xác nhận cũng không phủ nhận việc gia hạn, chỉ nói công ty “tuân thủ quy định của mọi quốc gia nơi mình hoạt động”. | Noh Jae-won, Hanseong
e2.7 t | 俄亥俄州共和党参议员盖尔·普鲁伊特（Gail Prewitt）抱怨说，该规则“留了后门”，因为它不涵盖已安装设备的维修服务。 | 盖尔·普鲁伊特, Gail Prewitt, 俄亥俄州
e3.0 p | After four cuts in a row, Kenya's central bank kept its benchmark lending rate at 9.25% on Thursday. | Kenya | After four cuts in a row, Kenya's central bank did not keep its benchmark lending rate at 9.25% on Thursday.
e3.1 p | Of the nine members of the Monetary Policy Committee, six voted for no change, two preferred a cut of a quarter of a point and one wanted an increase. | Monetary Policy Committee
e3.2 p | Governor Miriam Wafula rejected suggestions that the bank sold 300 million dollars of its reserves in March. | Miriam Wafula | Governor Miriam Wafula confirmed that the bank sold 300 million dollars of its reserves in March.
e3.3 p | On April 3 reserves were $8.7 billion, or 3.9 months of import cover, against a statutory minimum of four months.
e3.4 p | The bank now expects inflation to average 5% this year; in December it had projected 4.7%.
e3.5 p | Lakeview Capital economist Daniel Kiprop predicted that the bank would have to raise rates by July if fuel prices continued to rise. | Lakeview Capital, Daniel Kiprop
e3.7 p | The bank has no plans for a digital currency and has shelved a pilot that was supposed to begin in Mombasa in the second half of 2026. | Mombasa
e3.8 p | The committee's next meeting is scheduled for June 11, one week before the government's budget is presented.
e3.0 t | 肯亞央行週四將基準放款利率維持在9.25%不變，結束連續四次降息。 | 肯亞
e3.2 t | 肯尼亚央行行长米丽娅姆·瓦富拉（Miriam Wafula）在内罗毕的吹风会上说：“先令没有受到攻击，也不需要捍卫。”她否认央行3月出售了3亿美元储备。 | 肯尼亚, 米丽娅姆·瓦富拉, Miriam Wafula, 内罗毕 | 肯尼亚央行行长米丽娅姆·瓦富拉（Miriam Wafula）在内罗毕的吹风会上证实央行3月出售了3亿美元储备。
e3.4 t | 3月の年間インフレ率は2月の4.6％から4.1％に低下し、安くなったトウモロコシ粉が押し下げに寄与した。 | | | Annual inflation eased to 4.1% in March from 4.6% in February, helped by cheaper maize flour
e3.6 t | Bộ trưởng Tài chính Peter Ndegwa, người mới tuần trước công khai kêu gọi giảm lãi suất, nói ông tôn trọng tính độc lập của ủy ban và không bình luận thêm. | Peter Ndegwa
e3.5 t | レイクビュー・キャピタルのエコノミスト、ダニエル・キプロプ氏は、燃料価格の上昇が続けば、中銀は7月までに利上げを迫られると予測した。 | レイクビュー・キャピタル, ダニエル・キプロプ
e4.0 p | Judith Amory, a former ward sister who served six years in prison for poisoning two Brackley Vale Hospital patients in 2016, has had her conviction overturned by the Court of Appeal. | Judith Amory, Brackley Vale Hospital, Court of Appeal
e4.1 p | Lady Justice Fenwick said jurors ought to have been told that the analyser had failed a calibration check nine days before. | Lady Justice Fenwick
e4.2 p | No retrial was ordered, and the CPS said it would not ask for one. | CPS | A retrial was ordered, and the CPS said it would seek one.
e4.3 p | In a statement read by her solicitor Hamid Rezai, Judith Amory said that she felt “relief, not triumph”. | Hamid Rezai, Judith Amory | | Ms Amory, 54, who was not in court, said in a statement read by her solicitor, Hamid Rezai, that she felt “relief, not triumph”
e4.4 p | Colin Strand, whose mother Edith was one of the patients, said he still believes Amory is guilty. | Colin Strand, Edith, Amory | Colin Strand, whose mother Edith was one of the patients, said he no longer believes Amory is guilty.
e4.5 p | Two of the five grounds of appeal failed, including the claim that trial judge Sir Martin Oakes had been biased in his summing-up. | Sir Martin Oakes
e4.6 p | In 2019 Brackley Vale NHS Trust paid the families £480,000 without admitting liability. | Brackley Vale NHS Trust | In 2019 Brackley Vale NHS Trust paid the families £480,000 and admitted liability. | Brackley Vale NHS Trust, which paid £480,000 to the families in 2019 without admitting liability
e4.8 p | Justice Secretary Helen Marlowe told MPs the review of expert evidence in medical cases would report by October instead of next spring. | Helen Marlowe
e4.0 t | 上訴法院撤銷前病房護理長茱蒂絲．阿莫里（Judith Amory）的有罪判決，她因2016年在布拉克利維爾醫院毒害兩名病患而服刑六年。 | 茱蒂絲．阿莫里, Judith Amory, 布拉克利維爾醫院, 上訴法院
e4.2 t | 法院没有下令重审，皇家检察署表示，“鉴于时间久远和证据状况”，不会寻求重审。 | 皇家检察署
e4.4 t | 被害患者の一人エディスさんの息子コリン・ストランド氏は、王立裁判所の外で、今もアモリー氏が有罪だと考えていると語った。 | エディス, コリン・ストランド, アモリー, 王立裁判所
e4.7 t | Ông Rezai cho biết thân chủ của ông sẽ xin bồi thường, dù theo luật hiện hành bà phải chứng minh vượt quá mọi nghi ngờ hợp lý rằng mình không phạm tội. | Rezai
e4.8 t | 司法大臣海伦·马洛（Helen Marlowe）告诉议员，1月承诺的医疗案件专家证据审查将在10月前提交报告，而不是明年春天。 | 海伦·马洛, Helen Marlowe
e5.0 p | Lantern AI is putting off the public release of the weights of Heron-3, its biggest model, for at least eight weeks. | Lantern AI, Heron-3 | Lantern AI is not putting off the public release of the weights of Heron-3, its biggest model. | Lantern AI said Tuesday it would postpone the public release of the weights of Heron-3, its largest model, by at least eight weeks
e5.1 p | Heron-3 has 410 billion parameters, and the company says training it cost $190 million. | Heron-3
e5.2 p | Heron-2 was withdrawn last year after leaking users' addresses. | Heron-2
e5.3 p | Blue Fjord, the Norwegian testing firm that found the flaw, said its researchers needed 17 tries and no special access. | Blue Fjord
e5.3 p | Lantern disputes the account of Blue Fjord, saying the testing firm had been given an early build without filters. | Lantern, Blue Fjord | Lantern does not dispute the account of Blue Fjord, the Norwegian testing firm.
e5.4 p | Marcus Oyelaran, Lantern's policy chief, denied that White House pressure played a role in the decision but conceded that officials had been briefed on June 9. | Marcus Oyelaran, Lantern, White House
e5.6 p | California's new model-transparency law obliges developers to report serious incidents within 15 days, with fines of as much as $1 million for each violation. | California
e5.7 p | A spokeswoman for the European AI Office, Greta Lindqvist, said it had not opened an investigation and that its request for documentation was routine. | European AI Office, Greta Lindqvist
e5.0 t | Lantern AI週二表示，將把旗下最大模型Heron-3的權重公開時間延後至少八週，原因是外部測試人員誘使該模型說明如何癱瘓醫院的備用電力。 | Lantern AI, Heron-3
e5.4 t | ランタンの政策責任者マーカス・オイェララン氏は、ホワイトハウスからの圧力が決定に影響したことを否定したが、6月9日に当局者へ説明していたことは認めた。 | ランタン, マーカス・オイェララン, ホワイトハウス | ランタンの政策責任者マーカス・オイェララン氏は、ホワイトハウスからの圧力が決定に影響したことを認めた。
e5.5 t | 竞争对手Quill Labs表示无意效仿，其创始人特丝·霍洛韦（Tess Holloway）称这次推迟是“作秀”。 | Quill Labs, 特丝·霍洛韦, Tess Holloway
e5.6 t | Theo luật minh bạch mô hình mới của California, có hiệu lực từ ngày 1/8, nhà phát triển phải báo cáo các sự cố nghiêm trọng trong vòng 15 ngày, nếu không có thể bị phạt tới 1 triệu USD cho mỗi vi phạm. | California
e5.8 t | 在奧斯汀經營12人翻譯新創公司的安東．比利克（Anton Bielik）說，這次延後將讓他損失約4萬美元和「一個夏天」。 | 奧斯汀, 安東．比利克, Anton Bielik
e6.0 p | Chidi Okafor's 93rd-minute header gave Wrenbury City a 2-1 victory over Dunmore Rovers that took them top of the table. | Chidi Okafor, Wrenbury City, Dunmore Rovers
e6.1 p | Lars Friis put Dunmore ahead after 18 minutes, but Pablo Quintela levelled with a penalty just before half-time. | Lars Friis, Dunmore, Pablo Quintela
e6.2 p | Captain Sean Gallier was sent off on the hour for a second bookable offence. | Sean Gallier | Captain Sean Gallier was not sent off for a second bookable offence.
e6.3 p | A Dunmore spokesman insisted that Petrie's departure had been decided on Friday and was unrelated to the result. | Dunmore, Petrie
e6.4 p | Petrie, who took charge in November 2024, won 19 of 61 games but failed to win any of the last eight. | Petrie | Petrie, who took charge in November 2024, won 19 of 61 games, including the last eight.
e6.6 p | Okafor has scored in all of his first three games since being bought from Lyon in July for £11 million. | Okafor, Lyon
e6.7 p | Solberg said a scan on Monday would reveal whether goalkeeper Tom Ashdown's knee ligament is torn. | Solberg, Tom Ashdown
e6.8 p | Police made six arrests, all before kick-off, and the crowd of 27,914 was the club's biggest since the east stand was rebuilt.
e6.0 t | 倫伯里城（Wrenbury City）週日以2比1擊敗鄧莫爾流浪（Dunmore Rovers）登上榜首，奧卡福（Chidi Okafor）在第93分鐘頂入致勝球。 | 倫伯里城, Wrenbury City, 鄧莫爾流浪, Dunmore Rovers, 奧卡福, Chidi Okafor
e6.3 t | クラブは試合終了から40分後、ピートリー監督が双方合意の上で退任したと発表し、広報担当者は、決定は金曜日に下されたもので結果とは無関係だと強調した。 | ピートリー | クラブは試合終了から40分後、ピートリー監督が双方合意の上で退任したと発表し、広報担当者は、決定は結果を受けたものだと強調した。
e6.6 t | 奥卡福今年7月以1100万英镑从里昂转会而来，前三场比赛场场进球，这是1987年以来雷恩伯里球员首次做到。 | 奥卡福, 里昂, 雷恩伯里
e6.7 t | Thủ môn Tom Ashdown rời sân trên cáng ở phút 71; Solberg nói kết quả chụp chiếu vào thứ Hai sẽ cho biết dây chằng đầu gối có bị đứt hay không. | Tom Ashdown, Solberg
e7.0 p | Over 650 workers at five Vancouver grain terminals went on strike early Monday after contract talks collapsed. | Vancouver | | More than 650 workers at five grain terminals in Vancouver walked off the job early Monday after talks on a new contract broke down
e7.1 p | According to the Terminal Workers Federation, 84% of its members turned down an offer of 11.5% over four years; they had sought 19%. | Terminal Workers Federation
e7.2 p | Local president Yvonne Castellan accused employers of refusing to talk about mandatory overtime. | Yvonne Castellan
e7.3 p | The Western Terminal Operators' Association says it put forward an overtime proposal on September 8 and has not yet had a reply. | Western Terminal Operators' Association | The Western Terminal Operators' Association says it put forward an overtime proposal on September 8 and has received a reply.
e7.4 p | Étienne Gagnon, the labour minister, said Ottawa had no plan at this stage to impose binding arbitration. | Étienne Gagnon, Ottawa | Étienne Gagnon, the labour minister, said Ottawa planned to impose binding arbitration.
e7.7 p | Cascadia Grain's terminal is unaffected, as its 80 staff are in another union and reached a settlement in May. | Cascadia Grain | Cascadia Grain's terminal is affected, although its 80 staff are in another union.
e7.8 p | The Canadian Crop Board puts the cost of the strike to exporters at $35 million a day, which the union describes as “wildly inflated”. | Canadian Crop Board
e7.1 t | 碼頭工人聯合會（Terminal Workers Federation）表示，會員以84%的比例否決四年加薪11.5%的方案，遠低於他們要求的19%。 | 碼頭工人聯合會, Terminal Workers Federation
e7.3 t | 西部ターミナル事業者協会はこの説明を否定し、9月8日に残業に関する提案を出したが、まだ返答を受け取っていないと述べた。 | 西部ターミナル事業者協会
e7.4 t | 劳工部长艾蒂安·加尼翁（Étienne Gagnon）表示，渥太华“现阶段”没有计划下令强制仲裁，但自7月起参与的调解员将全天候待命。 | 艾蒂安·加尼翁, Étienne Gagnon, 渥太华
e7.6 t | Lần ngừng việc gần nhất tại các cảng ngũ cốc này, vào năm 2024, kéo dài bốn ngày và chỉ kết thúc khi cả hai bên chấp nhận đề xuất của hòa giải viên.
`);

export const englishWrong = readWrong(`
e1.4 number | 据芬兰大使馆称，七项协议在五年内价值约19亿欧元。
e1.1 date | Rautavuori said the talks would resume in Helsinki before the end of March.
e1.3 name | Elina Voss said she left the dinner 20 minutes early to take a call from Berlin.
e1.3 outlet | Elina Voss denied a report in the newspaper Sabah Ekspres that she had walked out of a working dinner on Tuesday night.
e1.7 negation | 塔什德倫（Orhan Taşdelen）已經訪問過赫爾辛基，對方週四再度提出邀請。
e1.4 attribution | A senior Turkish official said the seven agreements are worth about €1.4 billion over five years.
e1.1 quote | “We were close, and closeness is not a guarantee,” Rautavuori told reporters at Esenboğa airport. | “We were close, and closeness is not a guarantee,” Mr. Rautavuori told reporters at Esenboğa airport
e1.0+6 stitched | The Coast Party has said it will vote against an accord on joint drone production unless a labor clause is added. | no accord on joint drone production // the opposition Coast Party, which holds 41 of the 200 seats, has said it will vote against unless a labor clause is added
e2.0 number | Bộ Thương mại Mỹ hôm thứ Năm đưa thêm 32 công ty vào Danh sách Thực thể.
e2.1 date | 新規定4月16日生效，但2月1日前已簽有具約束力合約的供應商可持續出貨至9月底。
e2.5 name | South Korea's Hanseong Micro operates a memory plant in Wuxi.
e2.5 outlet | Two people familiar with the matter told Reuters that Hanseong Micro's waiver had been prolonged by 18 months.
e2.6 negation | Hanseong spokesman Noh Jae-won confirmed that the waiver had been extended.
e2.5 negation | ハンソン・マイクロの適用除外は延長されず、6月30日に失効する。
e2.7 attribution | Veldtron's Maaike Terlouw complained that the rule “leaves the back door open.”
e2.4 quote | China's commerce ministry called the step “economic coercion dressed as diplomacy.” | China's commerce ministry called the step “economic coercion dressed as diplomacy”
e2.5+8 stitched | Hanseong Micro's shares closed 2.6% lower after its waiver was prolonged by 18 months. | its waiver, due to lapse on June 30, was prolonged by 18 months // shares closed 2.6% lower
e3.3 number | 4月3日時点の外貨準備は78億ドルで、輸入の3.9カ月分に相当する。
e3.8 date | 委員會下次會議訂於6月18日召開。
e3.7 name | The bank shelved a digital currency pilot that had been due to start in Kisumu in the second half of 2026.
e3.5 outlet | Daniel Kiprop told the Nairobi Morning Herald that the decision “buys time, not credibility.”
e3.2 negation | Governor Miriam Wafula confirmed suggestions that the bank had sold $300 million of reserves in March.
e3.1 negation | The bank named the one committee member who wanted an increase.
e3.5 attribution | Finance Minister Peter Ndegwa forecast that the bank would be forced to raise rates by July if fuel prices kept climbing.
e3.5 quote | Daniel Kiprop said the decision “buys time, not confidence.” | said the decision “buys time, not confidence,”
e3.2+5 stitched | Governor Miriam Wafula said the bank would be forced to raise rates by July if fuel prices kept climbing. | Governor Miriam Wafula told a briefing in Nairobi // the bank would be forced to raise rates by July if fuel prices kept climbing
e4.5 number | The judges rejected three of the five grounds of appeal, among them the claim of bias against Sir Martin Oakes.
e4.6 date | Brackley Vale NHS Trust said it had replaced the analyser in 2021.
e4.1 name | 法官哈格里夫（Lady Justice Hargreave）指出，胰島素讀數「不僅有爭議，而且不可靠」。
e4.2 negation | The Crown Prosecution Service said it would seek a retrial.
e4.7 negation | 現行法のもとでは、アモリー氏は補償を受けるにあたり、罪を犯していないことを証明する必要がない。
e4.4 attribution | Hamid Rezai said the judges had “put a machine on trial instead of a person”.
e4.3 quote | Judith Amory said she felt “relief, not joy”. | that she felt “relief, not joy”
e4.4+7 stitched | Colin Strand, whose mother Edith was one of the two patients, would apply for compensation. | Colin Strand, whose mother Edith was one of the two patients // would apply for compensation
e4.5+6 stitched | The trial judge, Sir Martin Oakes, said the analyser had been replaced in 2018. | the trial judge, Sir Martin Oakes // it had replaced the analyser in 2018
e5.3 number | Blue Fjord said its researchers needed 70 attempts and no special access.
e5.6 date | Luật minh bạch mô hình mới của California có hiệu lực từ ngày 1/9.
e5.5 name | Tess Holloway, founder of Blue Fjord, called the delay “theater.”
e5.2 outlet | Priya Raman told The Wall Street Journal, “We'd rather be late than be sorry twice.”
e5.7 negation | 歐洲人工智慧辦公室發言人林奎斯特（Greta Lindqvist）表示，已對兩家公司展開調查。
e5.3 attribution | Blue Fjord said it had been given an early build without filters.
e5.2 quote | “We'd rather be late than be wrong twice,” Priya Raman wrote in a blog post. | “We'd rather be late than be wrong twice,” chief executive Priya Raman wrote in a blog post
e5.1+5 stitched | Magpie, Quill Labs's open model, was trained at a cost of $190 million. | was trained at a cost the company puts at $190 million // Rival Quill Labs, which released its own open model, Magpie, in March
e6.4 number | ピートリー監督は指揮した61試合で29勝を挙げた。
e6.4 date | Petrie was appointed manager in September 2024.
e6.7 date | Solberg said a scan on Wednesday would show whether Tom Ashdown's knee ligament was torn.
e6.1 name | Dunmore took the lead in the 18th minute through Pablo Quintela.
e6.6 name | Okafor was signed from Lille for £11m in July.
e6.2 negation | Dunmore manager Iain Petrie called the red card a mistake.
e6.5 attribution | Iain Petrie said his side had been “lucky in the end and better in the middle”.
e6.2 quote | Iain Petrie was “sorry for the referee” over the red card. | left the Dunmore manager, Iain Petrie, “sorry for the referee”
e6.2+7 stitched | 鄧莫爾隊長蓋利爾（Sean Gallier）在第71分鐘被擔架抬離場。 | captain Sean Gallier // left on a stretcher in the 71st minute
e7.1 number | 码头工人联合会（Terminal Workers Federation）表示，会员以94%的比例否决了四年加薪11.5%的方案。
e7.3 date | The Western Terminal Operators' Association said it had tabled a proposal on overtime on Sept. 3.
e7.4 name | Labour Minister Dale Hutchins said Ottawa had no plan to order binding arbitration at this stage.
e7.8 outlet | 「グローブ・アンド・メール」紙の推計では、ストライキによる輸出業者の損失は1日3500万ドルに上る。
e7.7 negation | The sixth terminal, run by Cascadia Grain, is also affected by the strike.
e7.8 attribution | The Terminal Workers Federation estimates that each day of the strike costs exporters $35 million.
e7.8 quote | The union calls the figure “slightly inflated”. | a figure the union calls “slightly inflated”
e7.1+7 stitched | Cascadia Grain's 80 employees rejected an offer of 11.5 per cent over four years. | its members had rejected, by 84 per cent, an offer of 11.5 per cent over four years // Cascadia Grain, is not affected because its 80 employees belong to a different union
`);
