import { inventArticle } from '../../../support/invented-articles.js';
import { readStatements, readWrong } from '../right-statement.js';

/** A coalition, a tariff, a chatbot, bribes, a wildfire, a cup final, a vaccine; all of it is invented. */
export const englishReports = [
  inventArticle({
    id: 'budget',
    dump: 'politics-en-7.txt',
    outlet: 'Kestrel Bay Tribune',
    title: 'Marrick coalition collapses over pensions',
    language: 'en',
    published: '2033-02-11',
    body: [
      'The three-party coalition that has governed Marrick since October 2030 collapsed on Thursday after the Rural Alliance withdrew its four ministers in a dispute over pensions.',
      'Prime Minister Helga Ostrander said she would ask parliament for a confidence vote on 22 February and call an election for 8 May if she lost it.',
      'Rural Alliance leader Tobias Fenwright accused her of “governing by press release” and said his 31 lawmakers would vote against her.',
      'The draft budget would have raised the retirement age from 64 to 66 by 2040, saving an estimated 5.4 billion marks a year.',
      'Finance Minister Corin Delacroy-Hume denied reports that he had threatened to resign, calling them “pure invention”.',
      'A poll published last week by the Lantern Institute put support for Ostrander’s Civic Union at 27 percent, down six points since September.',
      'The central bank left its forecast for growth this year unchanged at 1.8 percent.',
    ],
  }),
  inventArticle({
    id: 'tariff',
    dump: 'trade-en-7.txt',
    outlet: 'Wharfside Post',
    title: 'Sorrel Islands more than triple tariff on steel',
    language: 'en',
    published: '2033-03-18',
    body: [
      'The Sorrel Islands will impose a 35 percent tariff on imported steel from 1 June, Trade Minister Adaeze Holloway announced on Thursday, up from 10 percent now.',
      'Holloway said the measure was aimed at “state-subsidised dumping” and would protect about 14,000 jobs at the Port Ennis mills.',
      'The Kingdom of Tavrin, which sold the islands $640 million worth of steel last year, said it would file a complaint with the World Trade Organization.',
      'Tavrin’s ambassador, Lukas Brandvold, called the tariff “a gift to nobody” and ruled out retaliation before the summer.',
      'The Sorrel Builders’ Federation warned that house prices could rise by as much as 4 percent.',
      'Shipments already at sea will be exempt if they arrive before 15 July, according to the customs service.',
    ],
  }),
  inventArticle({
    id: 'tariff-zh',
    dump: 'trade-en-7.txt',
    outlet: 'Wharfside Post',
    title: '索雷爾群島將鋼鐵關稅提高兩倍多',
    language: 'zh-Hant',
    published: '2033-03-18',
    kind: 'translation',
    translationOf: 'tariff',
    body: [
      '索雷爾群島貿易部長阿黛茲·霍洛威週四宣布，6月1日起對進口鋼鐵課徵35%關稅，高於目前的10%。',
      '霍洛威表示，此舉針對「國家補貼的傾銷」，將保護恩尼斯港鋼廠約1萬4000個工作機會。',
      '塔夫林王國去年向該群島出售價值6.4億美元的鋼鐵，表示將向世界貿易組織提出申訴。',
      '塔夫林大使盧卡斯·布蘭沃德稱這項關稅「對誰都不是禮物」，並排除在夏季前報復的可能。',
      '索雷爾建築商聯合會警告，房價漲幅可能高達4%。',
      '海關表示，已在海上的貨物若在7月15日前抵達，可獲豁免。',
    ],
  }),
  inventArticle({
    id: 'pell',
    dump: 'tech-en-7.txt',
    outlet: 'Inland Review',
    title: 'Chatbot maker Cindermoor valued at $31 billion',
    language: 'en',
    published: '2033-06-09',
    body: [
      'Cindermoor AI, the maker of the chatbot Pell, has raised $2.6 billion from a group of investors led by the Halvard Fund, valuing the company at $31 billion.',
      'The company, founded in 2028 by Priyanka Oduya and Stellan Marsh, said on Wednesday it would spend most of the money on two data centres in Greyford.',
      'Cindermoor’s annualised revenue reached $1.4 billion in May, more than triple the figure a year earlier, although it still loses money, Oduya said.',
      'She denied that the company had trained its models on patients’ records obtained from the insurer Beacon Mutual.',
      'Beacon Mutual, which sued Cindermoor in January, is seeking $450 million in damages.',
      'Marsh left the company in March to found a rival, Tidewrack Labs, taking eleven researchers with him.',
      'Rival Orrery Systems said last month that it would cut the price of its own model by 40 percent.',
    ],
  }),
  inventArticle({
    id: 'pell-zh',
    dump: 'tech-en-7.txt',
    outlet: 'Inland Review',
    title: '聊天机器人开发商辛德摩尔估值310亿美元',
    language: 'zh-Hans',
    published: '2033-06-09',
    kind: 'translation',
    translationOf: 'pell',
    body: [
      '聊天机器人Pell的开发商辛德摩尔人工智能公司从哈尔瓦德基金牵头的投资者手中融资26亿美元，估值达到310亿美元。',
      '该公司由普里扬卡·奥杜亚和斯特兰·马什于2028年创立，周三表示将把大部分资金用于在格雷福德的两座数据中心。',
      '奥杜亚说，辛德摩尔5月的年化收入达到14亿美元，是一年前的三倍多，但公司仍在亏损。',
      '她否认公司用从灯塔互助保险公司获得的病历训练模型。',
      '灯塔互助今年1月起诉辛德摩尔，索赔4.5亿美元。',
      '马什3月离开公司，创办竞争对手潮痕实验室，并带走了11名研究人员。',
      '竞争对手奥雷里系统上月表示，将把自家模型的价格下调40%。',
    ],
  }),
  inventArticle({
    id: 'bribery',
    dump: 'courts-en-7.txt',
    outlet: 'Lindmoor Post',
    title: 'Former harbour chief guilty of taking bribes',
    language: 'en',
    published: '2033-10-12',
    body: [
      'A former head of Lindmoor’s harbour authority, Desmond Achterberg, was found guilty on Tuesday of taking bribes worth £870,000 from a dredging firm.',
      'The jury of seven women and five men acquitted his deputy, Saoirse Pennick, of all three charges against her.',
      'Prosecutor Niall Ravensworth told the court that Achterberg had “sold the public’s harbour by the bucketload” between 2025 and 2029.',
      'Achterberg’s lawyer, Yvette Colmar, said the verdict was “a travesty” and that her client would appeal within 28 days.',
      'Judge Rowan Thistlewood set sentencing for 4 November and released Achterberg on bail of £200,000.',
      'The dredging firm, Marlpit Marine, was not charged because it had cooperated with investigators from the start, prosecutors said.',
    ],
  }),
  inventArticle({
    id: 'wildfire',
    dump: 'weather-en-7.txt',
    outlet: 'Tarrow Bay Gazette',
    title: 'Nine dead in wildfire at Upper Sedge',
    language: 'en',
    published: '2033-08-17',
    body: [
      'A wildfire that began near the village of Upper Sedge on Sunday has killed nine people and destroyed 430 homes, the regional fire service said on Tuesday.',
      'More than 12,000 residents have been evacuated, and the blaze, which covers 78 square kilometres, is only 15 percent contained.',
      'Fire chief Marguerite Solane said strong winds were expected to ease by Thursday, giving her 1,100 firefighters “a first real chance”.',
      'Governor Anton Breckling declared a state of emergency and promised 50 million crowns in aid.',
      'Investigators suspect a fallen power line, but the utility Corvane Electric said there was no evidence that its equipment had started the fire.',
      'Seven of the dead were residents of a care home that could not be evacuated in time, according to the mayor of Upper Sedge, Ilario Voss.',
      'The last comparable fire in the region, in 1998, killed four people.',
    ],
  }),
  inventArticle({
    id: 'wildfire-ja',
    dump: 'weather-en-7.txt',
    outlet: 'Tarrow Bay Gazette',
    title: 'アッパーセッジの山火事で9人死亡',
    language: 'ja',
    published: '2033-08-17',
    kind: 'translation',
    translationOf: 'wildfire',
    body: [
      '地域消防局は16日、14日にアッパーセッジ村付近で発生した山火事で9人が死亡し、住宅430棟が焼失したと発表した。',
      '1万2000人以上の住民が避難し、火災は78平方キロに広がり、鎮圧率はわずか15%にとどまる。',
      'マルグリット・ソラーヌ消防局長は、強風は18日までに弱まる見込みで、消防隊員1100人に「初めての本当の好機」が訪れると述べた。',
      'アントン・ブレックリング知事は非常事態を宣言し、5000万クラウンの支援を約束した。',
      '捜査当局は倒れた送電線が原因とみているが、電力会社コルベイン電力は、同社の設備が出火原因だという証拠はないとしている。',
      'アッパーセッジのイラリオ・ボス村長によると、死者のうち7人は避難が間に合わなかった介護施設の入所者だった。',
      '同地域で前回あった同規模の火災は1998年で、4人が死亡した。',
    ],
  }),
  inventArticle({
    id: 'final',
    dump: 'sport-en-7.txt',
    outlet: 'Merrow Echo',
    title: 'Rovers win Continental Shield in extra time',
    language: 'en',
    published: '2033-05-30',
    body: [
      'Saltmere Rovers won the Continental Shield for the first time on Sunday, beating Dynamo Kestovar 3-1 after extra time in front of 61,400 spectators at Varrow Park.',
      'Striker Kofi Lindqvist scored twice, in the 98th and 113th minutes, after defender Pascal Imura had cancelled out Dynamo’s early lead with a header.',
      'Dynamo’s captain, Zoran Petkovar, was sent off in the 87th minute for a second yellow card.',
      'Rovers coach Bettina Ravell said it was “the best night of my life” but would not say whether she would stay beyond the end of her contract in June.',
      'Dynamo’s manager, Emil Hartog, complained that the referee had missed a clear handball before the second goal.',
      'Rovers, who finished eighth in their domestic league, earn €14 million in prize money and a place in next season’s Champions Trophy.',
    ],
  }),
  inventArticle({
    id: 'vaccine',
    dump: 'health-en-7.txt',
    outlet: 'Northvale Ledger',
    title: 'Marsh fever vaccine keeps most out of hospital',
    language: 'en',
    published: '2033-09-15',
    body: [
      'A vaccine against marsh fever cut hospital admissions by 71 percent in a trial of 18,400 adults in four countries, the drugmaker Elmsworth said on Wednesday.',
      'Protection fell to 46 percent after nine months, however, and was weaker in people over 70, according to the results, which have not yet been reviewed by other scientists.',
      'Chief scientist Noor Vandermeer said Elmsworth would ask regulators for approval before the end of the year and could make 90 million doses in 2034.',
      'Two volunteers died during the trial, but an independent panel concluded that neither death was linked to the vaccine.',
      'Dr Simeon Okparo of Northvale University, who was not involved in the study, called the results “encouraging, not a breakthrough”.',
      'Marsh fever killed about 6,200 people worldwide last year, roughly half of them children under five.',
      'Elmsworth declined to say how much a dose would cost.',
    ],
  }),
];

export const englishRight = readStatements(`
budget.0 p | Marrick's three-party coalition fell apart on Thursday when the Rural Alliance pulled out its four ministers in a row over pensions. | Marrick, Rural Alliance | Marrick's three-party coalition did not fall apart when the Rural Alliance pulled out its four ministers.
budget.0 p | The coalition had been in power in Marrick since October 2030. | Marrick | | The three-party coalition that has governed Marrick since October 2030
budget.1 p | Ostrander plans to seek a vote of confidence on February 22 and, should she lose it, to call an election for May 8. | Ostrander | Ostrander does not plan to seek a vote of confidence on February 22.
budget.1+2 p | Tobias Fenwright, who leads the Rural Alliance, said his party's 31 lawmakers would vote against Prime Minister Helga Ostrander. | Tobias Fenwright, Rural Alliance, Helga Ostrander | Tobias Fenwright, who leads the Rural Alliance, said his party's 31 lawmakers would not vote against Prime Minister Helga Ostrander.
budget.3 p | Under the draft budget, the retirement age would have gone up from 64 to 66 by 2040, which would save roughly 5.4 billion marks annually. | | Under the draft budget, the retirement age would not have gone up from 64 to 66 by 2040.
budget.4 p | Finance minister Corin Delacroy-Hume dismissed as "pure invention" reports that he had threatened to step down. | Corin Delacroy-Hume | Finance minister Corin Delacroy-Hume did not deny reports that he had threatened to step down.
budget.5 p | Support for the Civic Union stood at 27% in a Lantern Institute poll, six percentage points lower than in September. | Civic Union, Lantern Institute | Support for the Civic Union in a Lantern Institute poll, at 27%, has not fallen since September.
budget.6 p | The central bank still expects growth of 1.8% this year, according to the Kestrel Bay Tribune. | | The central bank no longer expects growth of 1.8% this year, according to the Kestrel Bay Tribune.
tariff.0 p | Starting June 1, the Sorrel Islands will charge a 35% tariff on imported steel, compared with 10% at present. | Sorrel Islands | The Sorrel Islands will not charge a 35% tariff on imported steel from June 1.
tariff.0 p | The increase in the steel tariff from 10% to 35% was announced by the trade minister, Adaeze Holloway. | Adaeze Holloway
tariff.1 p | According to Holloway, the measure will safeguard around 14,000 jobs at the mills in Port Ennis. | Holloway, Port Ennis | According to Holloway, the measure will not safeguard jobs at the mills in Port Ennis.
tariff.2 p | Tavrin, whose steel sales to the islands were worth $640 million last year, says it will lodge a complaint with the World Trade Organization. | Tavrin | Tavrin, whose steel sales to the islands were worth $640 million last year, says it will not lodge a complaint with the World Trade Organization.
tariff.3 p | Lukas Brandvold, Tavrin's ambassador, said there would be no retaliation before the summer and described the tariff as "a gift to nobody". | Lukas Brandvold, Tavrin | Lukas Brandvold, Tavrin's ambassador, did not rule out retaliation before the summer.
tariff.4 p | House prices may go up by as much as 4%, the Sorrel Builders' Federation has warned. | Sorrel Builders' Federation
tariff.5 p | Shipments that are already at sea will be exempt provided they arrive before July 15, the customs service said. | | Shipments that are already at sea will not be exempt even if they arrive before July 15, the customs service said.
pell.0 p | Cindermoor AI raised $2.6bn in a funding round led by the Halvard Fund at a valuation of $31bn. | Cindermoor AI, Halvard Fund | Cindermoor AI did not raise $2.6bn from investors led by the Halvard Fund.
pell.1 p | Most of the money will go into two data centres in Greyford, said the company, which was started in 2028 by Priyanka Oduya and Stellan Marsh. | Greyford, Priyanka Oduya, Stellan Marsh
pell.2 p | In May, Cindermoor's annualised revenue was $1.4 billion, over three times as much as a year before, but the company is still losing money. | Cindermoor | Cindermoor's annualised revenue was $1.4 billion in May and the company is no longer losing money.
pell.2+3 p | Oduya denied that Cindermoor had used patients' records from the insurer Beacon Mutual to train its models. | Oduya, Cindermoor, Beacon Mutual | Oduya admitted that Cindermoor had used patients' records from the insurer Beacon Mutual to train its models.
pell.4 p | Beacon Mutual filed a lawsuit against Cindermoor in January and wants $450 million in damages. | Beacon Mutual, Cindermoor | Beacon Mutual has not filed a lawsuit against Cindermoor.
pell.5 p | Marsh departed in March to set up a competitor, Tidewrack Labs, and eleven researchers went with him. | Marsh, Tidewrack Labs | Marsh did not leave the company to set up Tidewrack Labs.
pell.6 p | Orrery Systems announced last month that it would make its own model 40% cheaper. | Orrery Systems | Orrery Systems announced last month that it would not make its own model cheaper.
pell.0+2 p | The maker of Pell, now valued at $31 billion, reported annualised revenue of $1.4 billion for May but remains unprofitable. | Pell | | Cindermoor AI, the maker of the chatbot Pell, has raised $2.6 billion from a group of investors led by the Halvard Fund, valuing the company at $31 billion // Cindermoor’s annualised revenue reached $1.4 billion in May, more than triple the figure a year earlier, although it still loses money
bribery.0 p | Desmond Achterberg, who used to run Lindmoor's harbour authority, has been convicted of accepting £870,000 in bribes from a dredging company. | Desmond Achterberg, Lindmoor | Desmond Achterberg, who used to run Lindmoor's harbour authority, has not been convicted of accepting bribes.
bribery.0+1 p | The jury cleared Achterberg's deputy, Saoirse Pennick, of all three charges. | Saoirse Pennick | The jury did not clear Achterberg's deputy, Saoirse Pennick, of all three charges. | A former head of Lindmoor’s harbour authority, Desmond Achterberg, was found guilty on Tuesday // acquitted his deputy, Saoirse Pennick, of all three charges against her
bribery.2 p | Ravensworth, the prosecutor, said that from 2025 to 2029 Achterberg had "sold the public's harbour by the bucketload". | Ravensworth, Achterberg
bribery.3 p | Yvette Colmar, who represents Achterberg, described the verdict as "a travesty" and said he would appeal within 28 days. | Yvette Colmar, Achterberg | Yvette Colmar, who represents Achterberg, said he would not appeal.
bribery.4 p | Achterberg was freed on £200,000 bail and is due to be sentenced on November 4, Judge Rowan Thistlewood decided. | Achterberg, Rowan Thistlewood | Achterberg was not freed on bail, Judge Rowan Thistlewood decided.
bribery.5 p | Prosecutors said Marlpit Marine faced no charges as it had cooperated with the investigation from the beginning. | Marlpit Marine | Prosecutors said Marlpit Marine faced charges although it had cooperated with the investigation from the beginning.
bribery.0+5 p | Achterberg was convicted of taking £870,000 in bribes from Marlpit Marine, a dredging firm that was itself not charged. | Achterberg, Marlpit Marine | Achterberg was not convicted of taking £870,000 in bribes from Marlpit Marine.
wildfire.0 p | Nine people have died and 430 homes have been destroyed in a wildfire that broke out on Sunday near the village of Upper Sedge. | Upper Sedge
wildfire.1 p | Over 12,000 people have been evacuated, and only 15% of the fire, which spans 78 square kilometers, has been contained.
wildfire.2 p | Winds should weaken by Thursday, according to fire chief Marguerite Solane, whose 1,100 firefighters would then get "a first real chance". | Marguerite Solane | Winds are not expected to weaken by Thursday, according to fire chief Marguerite Solane.
wildfire.3 p | Anton Breckling, the governor, has declared a state of emergency and pledged aid of 50 million crowns. | Anton Breckling | Anton Breckling, the governor, has not declared a state of emergency.
wildfire.4 p | Corvane Electric says nothing shows that its equipment caused the fire, although investigators suspect a fallen power line. | Corvane Electric | Corvane Electric says there is evidence that its equipment caused the fire.
wildfire.5 p | Upper Sedge's mayor, Ilario Voss, said seven of those killed lived in a care home that was not evacuated in time. | Upper Sedge, Ilario Voss | Upper Sedge's mayor, Ilario Voss, said seven of those killed lived in a care home that was evacuated in time.
wildfire.6 p | The region's last fire of a similar scale, in 1998, claimed four lives.
wildfire.0+6 p | The fire has killed nine people, compared with four in the last comparable blaze in the region, in 1998.
final.0 p | Saltmere Rovers beat Dynamo Kestovar 3–1 after extra time on Sunday to win their first Continental Shield, the Merrow Echo reported. | Saltmere Rovers, Dynamo Kestovar | Saltmere Rovers did not beat Dynamo Kestovar in the final on Sunday, the Merrow Echo reported.
final.1 p | Kofi Lindqvist's two goals came in the 98th and 113th minutes, after Pascal Imura had headed the equaliser. | Kofi Lindqvist, Pascal Imura
final.2 p | Zoran Petkovar, the Dynamo captain, was shown a second yellow card in the 87th minute and sent off. | Zoran Petkovar, Dynamo | Zoran Petkovar, the Dynamo captain, was not sent off.
final.3 p | Bettina Ravell, whose contract ends in June, declined to say if she would stay on as coach of Rovers. | Bettina Ravell, Rovers | Bettina Ravell, whose contract ends in June, did not decline to say if she would stay on as coach of Rovers.
final.4 p | Dynamo manager Emil Hartog complained that the referee had overlooked a clear handball ahead of the second goal. | Emil Hartog, Dynamo | Dynamo manager Emil Hartog did not complain about the referee.
final.5 p | Rovers, who came eighth in their league at home, will receive 14 million euros in prize money and play in the Champions Trophy next season. | Rovers, Champions Trophy | Rovers, who came eighth in their league at home, will not play in the Champions Trophy next season.
vaccine.0 p | In a trial involving 18,400 adults in four countries, Elmsworth's marsh fever vaccine reduced hospital admissions by 71%. | Elmsworth | In a trial involving 18,400 adults in four countries, Elmsworth's marsh fever vaccine did not reduce hospital admissions.
vaccine.1 p | After nine months, protection had dropped to 46%, and the results have yet to be reviewed by other scientists. | | The results, which show that protection had dropped to 46% after nine months, have already been reviewed by other scientists.
vaccine.2 p | Elmsworth intends to apply for approval by the end of the year and may produce 90 million doses in 2034, chief scientist Noor Vandermeer said. | Elmsworth, Noor Vandermeer | Elmsworth does not intend to apply for approval by the end of the year, chief scientist Noor Vandermeer said.
vaccine.3 p | An independent panel found that the deaths of two volunteers during the trial were not connected with the vaccine. | | An independent panel found that the deaths of two volunteers during the trial were connected with the vaccine.
vaccine.4 p | Dr Simeon Okparo of Northvale University, who took no part in the study, considers the results "encouraging, not a breakthrough". | Simeon Okparo, Northvale University
vaccine.5 p | Marsh fever claimed around 6,200 lives worldwide last year; about half of the victims were children younger than five.
vaccine.6 p | Elmsworth would not disclose the price of a dose. | Elmsworth | Elmsworth disclosed the price of a dose.
budget.0 t | Rural Alliance因退休金爭議撤回四名部長，導致自2030年10月執政的三黨聯合政府於週四垮台。 | Rural Alliance | Rural Alliance因退休金爭議撤回四名部長，但三黨聯合政府並未垮台。
budget.1 t | 总理Helga Ostrander表示，将要求议会在2月22日进行信任投票，若失利则于5月8日举行选举。 | Helga Ostrander | 总理Helga Ostrander表示，不会要求议会在2月22日进行信任投票。
budget.3 t | 予算案は、退職年齢を2040年までに64歳から66歳に引き上げ、年間約54億マルクを節約する内容だった。 | | 予算案は、退職年齢を2040年までに64歳から66歳に引き上げる内容ではなかった。
budget.4 t | Bộ trưởng Tài chính Corin Delacroy-Hume bác bỏ tin nói rằng ông đã dọa từ chức và gọi đó là “hoàn toàn bịa đặt”. | Corin Delacroy-Hume | Bộ trưởng Tài chính Corin Delacroy-Hume không bác bỏ tin nói rằng ông đã dọa từ chức.
budget.5 t | Lantern Institute上週公布的民調顯示，Civic Union的支持率為27%，較9月下降6個百分點。 | Lantern Institute, Civic Union | Lantern Institute上週公布的民調顯示，Civic Union的支持率自9月以來沒有下降。
tariff.0 t | 索雷爾群島將從6月1日起，把進口鋼鐵的關稅由10%提高到35%。 | 索雷爾群島 | 索雷爾群島從6月1日起不會提高進口鋼鐵的關稅。
tariff.1 t | 霍洛威說，這項措施可保住恩尼斯港鋼鐵廠約14,000個職位。 | 霍洛威, 恩尼斯港
tariff.2 t | 塔夫林去年向该群岛出售了6.4亿美元的钢铁，现在表示将向世界贸易组织申诉。 | 塔夫林 | 塔夫林去年向该群岛出售了6.4亿美元的钢铁，但表示不会向世界贸易组织申诉。
tariff.3 t | 塔夫林大使卢卡斯·布兰沃德表示，夏季之前不会采取报复措施。 | 塔夫林, 卢卡斯·布兰沃德 | 塔夫林大使卢卡斯·布兰沃德表示，夏季之前会采取报复措施。 | Tavrin’s ambassador, Lukas Brandvold, called the tariff “a gift to nobody” and ruled out retaliation before the summer
tariff.4 t | Sorrel Builders’ Federationは、住宅価格が最大4%上昇する可能性があると警告した。 | Sorrel Builders’ Federation
tariff.5 t | 税関によると、すでに海上にある貨物は、7月15日より前に到着すれば免除される。 | | 税関によると、すでに海上にある貨物は、7月15日より前に到着しても免除されない。
tariff-zh.0 t | Trade minister Adaeze Holloway announced on Thursday that the Sorrel Islands would raise their tariff on imported steel to 35% on June 1. | Adaeze Holloway, Sorrel Islands
tariff-zh.3 t | Lukas Brandvold, the ambassador of Tavrin, ruled out retaliation before the summer. | Lukas Brandvold, Tavrin | Lukas Brandvold, the ambassador of Tavrin, did not rule out retaliation before the summer.
pell.0 t | 辛德摩尔在哈尔瓦德基金领投的融资中获得26亿美元，公司估值为310亿美元。 | 辛德摩尔, 哈尔瓦德基金
pell.2+3 t | 奥杜亚否认辛德摩尔曾用从灯塔互助获得的病历来训练模型。 | 奥杜亚, 辛德摩尔, 灯塔互助 | 奥杜亚承认辛德摩尔曾用从灯塔互助获得的病历来训练模型。
pell.4 t | 燈塔互助在1月控告辛德摩爾，求償4.5億美元。 | 燈塔互助, 辛德摩爾 | 燈塔互助沒有控告辛德摩爾。
pell.5 t | 馬什於3月離開公司，另創競爭對手潮痕實驗室，還帶走11名研究員。 | 馬什, 潮痕實驗室 | 馬什並未離開公司另創潮痕實驗室。
pell.2 t | Oduya cho biết doanh thu quy năm của Cindermoor đạt 1,4 tỷ USD trong tháng 5, gấp hơn ba lần một năm trước, nhưng công ty vẫn thua lỗ. | Oduya, Cindermoor | Oduya cho biết doanh thu quy năm của Cindermoor đạt 1,4 tỷ USD trong tháng 5 và công ty không còn thua lỗ.
pell.1 t | 同社は2028年にPriyanka OduyaとStellan Marshが創業し、調達した資金の大半をGreyfordの2か所のデータセンターに充てるという。 | Priyanka Oduya, Stellan Marsh, Greyford
pell-zh.6 t | Orrery Systems said last month that it would lower the price of its model by 40%. | Orrery Systems | Orrery Systems said last month that it would not lower the price of its model.
bribery.0 t | Lindmoor港務局前局長Desmond Achterberg週二被判有罪，他收受一家疏浚公司87萬英鎊賄賂。 | Lindmoor, Desmond Achterberg | Lindmoor港務局前局長Desmond Achterberg並未被判有罪。
bribery.1 t | 陪審団は、副局長だったSaoirse Pennickを3件の罪状すべてについて無罪とした。 | Saoirse Pennick | 陪審団は、副局長だったSaoirse Pennickを3件の罪状すべてについて有罪とした。
bribery.3 t | Luật sư của Achterberg, Yvette Colmar, nói thân chủ của bà sẽ kháng cáo trong vòng 28 ngày. | Achterberg, Yvette Colmar | Luật sư của Achterberg, Yvette Colmar, nói thân chủ của bà sẽ không kháng cáo.
bribery.5 t | 检方称，疏浚公司Marlpit Marine从一开始就配合调查，因此未被起诉。 | Marlpit Marine | 检方称，疏浚公司Marlpit Marine虽然从一开始就配合调查，仍被起诉。
wildfire.0 t | アッパーセッジ村の近くで日曜日に発生した山火事により、9人が死亡し、住宅430棟が焼失した。 | アッパーセッジ
wildfire.2 t | 消防局長のマルグリット・ソラーヌ氏は、木曜日までに強風が収まるとの見通しを示した。 | マルグリット・ソラーヌ | 消防局長のマルグリット・ソラーヌ氏は、木曜日までに強風は収まらないとの見通しを示した。
wildfire.4 t | コルベイン電力は、自社の設備が火災の原因だという証拠はないとしている。 | コルベイン電力 | コルベイン電力は、自社の設備が火災の原因だという証拠があるとしている。
wildfire.1 t | 大火蔓延78平方公里，仅有15%得到控制，已有超过1.2万名居民疏散。
wildfire.3 t | 州長Anton Breckling宣布進入緊急狀態，並承諾提供5,000萬克朗援助。 | Anton Breckling | 州長Anton Breckling並未宣布進入緊急狀態。
wildfire.5 t | Theo thị trưởng Upper Sedge là Ilario Voss, bảy người thiệt mạng là cư dân của một viện dưỡng lão không kịp sơ tán. | Upper Sedge, Ilario Voss
wildfire-ja.3 t | Governor Anton Breckling declared a state of emergency and promised 50 million crowns in aid. | Anton Breckling | Governor Anton Breckling did not declare a state of emergency.
wildfire-ja.5 t | Seven of the dead were residents of a care home that could not be evacuated in time, said Ilario Voss, the mayor of Upper Sedge. | Ilario Voss, Upper Sedge
final.0 t | Saltmere Rovers周日在Varrow Park经加时赛以3比1击败Dynamo Kestovar，首次夺得Continental Shield。 | Saltmere Rovers, Dynamo Kestovar, Varrow Park | Saltmere Rovers周日在Varrow Park没有击败Dynamo Kestovar。
final.2 t | Dynamo隊長Zoran Petkovar在第87分鐘因第二張黃牌被罰下場。 | Dynamo, Zoran Petkovar | Dynamo隊長Zoran Petkovar在第87分鐘沒有被罰下場。
final.5 t | 国内リーグで8位だったRoversは、賞金1400万ユーロと来季のChampions Trophy出場権を獲得する。 | Rovers, Champions Trophy
final.4 t | Huấn luyện viên của Dynamo, Emil Hartog, phàn nàn rằng trọng tài đã bỏ qua một lỗi chạm tay rõ ràng trước bàn thắng thứ hai. | Dynamo, Emil Hartog
vaccine.0 t | 藥廠Elmsworth週三表示，其沼澤熱疫苗在四國18,400名成人的試驗中，使住院人數減少71%。 | Elmsworth | 藥廠Elmsworth週三表示，其沼澤熱疫苗在四國18,400名成人的試驗中，未能使住院人數減少。
vaccine.3 t | 试验期间有两名志愿者死亡，但独立小组认定两人的死亡均与疫苗无关。 | | 试验期间有两名志愿者死亡，独立小组认定两人的死亡均与疫苗有关。
vaccine.5 t | Marsh feverによる昨年の死者は世界で約6200人に上り、その約半数が5歳未満の子どもだった。
vaccine.2 t | Nhà khoa học trưởng Noor Vandermeer cho biết Elmsworth sẽ xin phê duyệt trước cuối năm và có thể sản xuất 90 triệu liều vào năm 2034. | Noor Vandermeer, Elmsworth | Nhà khoa học trưởng Noor Vandermeer cho biết Elmsworth sẽ không xin phê duyệt trước cuối năm.
vaccine.6 t | Elmsworth拒绝透露每剂疫苗的价格。 | Elmsworth | Elmsworth透露了每剂疫苗的价格。
`);

export const englishWrong = readWrong(`
budget.2 number | Rural Alliance leader Tobias Fenwright said his 41 lawmakers would vote against her.
tariff.1 number | Holloway said the measure would protect about 40,000 jobs at the Port Ennis mills.
pell.2 number | Cindermoor's annualised revenue reached $1.9 billion in May, more than triple the figure a year earlier, Oduya said.
bribery.1 number | The jury acquitted Saoirse Pennick of all five charges against her.
wildfire.1 number | More than 12,000 residents have been evacuated, and the blaze is already 51 percent contained.
vaccine.0 number | 這款沼澤熱疫苗在14,800名成人的試驗中使住院人數減少71%。
budget.1 date | Prime Minister Helga Ostrander said she would ask parliament for a confidence vote on 25 February.
tariff.5 date | Shipments already at sea will be exempt if they arrive before 15 August, according to the customs service.
bribery.4 date | Judge Rowan Thistlewood set sentencing for 14 November and released Achterberg on bail.
wildfire.6 date | 同地域で前回あった同規模の火災は1989年で、4人が死亡した。
pell.4 date | Beacon Mutual, which sued Cindermoor in March, is seeking $450 million in damages.
vaccine.2 date | Elmsworth could make 90 million doses of the vaccine in 2036, chief scientist Noor Vandermeer said.
budget.4 name | Tobias Fenwright denied reports that he had threatened to resign, calling them “pure invention”.
tariff.3 name | Tavrin's ambassador, Henrik Solvang, ruled out retaliation before the summer.
pell.5 name | Oduya left the company in March to found a rival, Tidewrack Labs, taking eleven researchers with her.
bribery.4 name | Judge Niall Ravensworth set sentencing for 4 November and released Achterberg on bail of £200,000.
final.2 name | Dynamo's captain, Pascal Imura, was sent off in the 87th minute for a second yellow card.
wildfire.4 name | The utility Brightwell Power said there was no evidence that its equipment had started the fire.
budget.0 outlet | The Calder Dispatch reported that Marrick's three-party coalition collapsed on Thursday after the Rural Alliance withdrew its ministers.
tariff.0 outlet | According to Reuters, the Sorrel Islands will impose a 35 percent tariff on imported steel from 1 June.
pell.0 outlet | 据BBC报道，辛德摩尔融资26亿美元，公司估值达到310亿美元。
bribery.0 outlet | The Wharfside Post reported that Desmond Achterberg was found guilty of taking bribes worth £870,000.
wildfire.0 outlet | NHK reported that a wildfire near Upper Sedge has killed nine people and destroyed 430 homes.
vaccine.4 outlet | Dr Simeon Okparo of Northvale University called the results “encouraging, not a breakthrough”, the Merrow Echo reported.
budget.6 negation | The central bank did not leave its forecast for growth this year unchanged at 1.8 percent.
tariff.3 negation | Tavrin's ambassador, Lukas Brandvold, refused to rule out retaliation before the summer.
pell.2 negation | Cindermoor's annualised revenue more than tripled to $1.4 billion in May, and it no longer loses money, Oduya said.
bribery.5 negation | 疏浚公司Marlpit Marine雖然從一開始就配合調查，檢方仍對其提起公訴。
final.3 negation | Coach Bettina Ravell said she would stay at Rovers beyond the end of her contract in June.
vaccine.3 negation | An independent panel concluded that both deaths during the trial were linked to the vaccine.
budget.3 quote-altered | The draft budget would have raised the retirement age to 66 by 2040. | The draft budget would have raised the pension age from 64 to 66 by 2040
tariff.4 quote-altered | House prices could rise by up to 4%, the Sorrel Builders' Federation warned. | The Sorrel Builders’ Federation warned that house prices would rise by as much as 4 percent.
pell.1 quote-altered | Cindermoor said it would spend most of the money on two data centres in Greyford. | it would spend most of the cash on two data centres in Greyford
bribery.2 quote-altered | Prosecutor Niall Ravensworth said Achterberg had sold the public's harbour “by the bucketload” between 2025 and 2029. | Achterberg had “sold the people’s harbour by the bucketload” between 2025 and 2029
wildfire.2 quote-altered | Fire chief Marguerite Solane said strong winds were expected to ease by Thursday. | strong winds were certain to ease by Thursday
final.4 quote-altered | Emil Hartog complained that the referee had missed a clear handball before the second goal. | the referee had missed a deliberate handball before the second goal
budget.2+4 stitched | Finance Minister Corin Delacroy-Hume accused the prime minister of “governing by press release” and said he would vote against her.
tariff.2+4 stitched | The Kingdom of Tavrin, which sold the islands $640 million worth of steel last year, warned that house prices could rise by as much as 4 percent.
pell.4+6 stitched | Beacon Mutual, which sued Cindermoor in January, said last month that it would cut the price of its own model by 40 percent.
wildfire.3 stitched | Governor Anton Breckling promised 50 million crowns in aid to the residents of a care home. | promised 50 million crowns in aid to residents of a care home that could not be evacuated in time
final.1+2 stitched | Striker Kofi Lindqvist scored twice and was sent off in the 87th minute for a second yellow card.
vaccine.0+5 stitched | The vaccine cut the number of children under five killed by marsh fever by 71 percent, the drugmaker Elmsworth said.
budget.3 unit-or-amount | Raising the retirement age to 66 by 2040 would have saved an estimated 5.4 million marks a year.
budget.5 unit-or-amount | Support for the Civic Union was 27 percent in the poll, having fallen by 6 percent since September.
tariff.2 unit-or-amount | 塔夫林去年向該群島出售價值640億美元的鋼鐵，表示將向世界貿易組織申訴。
pell.0 unit-or-amount | Cindermoor AI has raised $2.6 million from a group of investors led by the Halvard Fund.
wildfire.1 unit-or-amount | The blaze covers 78 square miles and is only 15 percent contained.
final.5 unit-or-amount | Rovers earn $14 million in prize money and a place in next season's Champions Trophy.
budget.1+2 attribution | Prime Minister Helga Ostrander accused Tobias Fenwright of “governing by press release”.
tariff.3 attribution | Trade Minister Adaeze Holloway called the tariff “a gift to nobody”.
bribery.3 attribution | Prosecutor Niall Ravensworth said the verdict was “a travesty”.
wildfire.4 attribution | Investigators said there was no evidence that the equipment of Corvane Electric had started the fire.
final.4 attribution | Rovers coach Bettina Ravell complained that the referee had missed a clear handball before the second goal.
vaccine.4 attribution | Chief scientist Noor Vandermeer called the results “encouraging, not a breakthrough”.
`);
