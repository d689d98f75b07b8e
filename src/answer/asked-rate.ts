// In: a question that asks how high a rate is, and a sentence. Out: whether a percentage of the sentence is that of the rate, and not what something
// beside it fell by or a share of something. Called for each sentence that is weighed.
import type { Entity, Query } from '../retrieve/query.js';
import type { AskedFor } from './asked-for.js';
import type { Candidate } from './candidate.js';
import { clauseTexts } from './check/clause-texts.js';
import { zeroRate } from './holds-answer.js';
import { isRateOfOther, rateOwner } from './rate-owner.js';
import { readStatement } from './verify/stated.js';
import { contentWords } from './verify/words/content-words.js';

/** What is told in percent and asked for by its name. */
export interface AskedRate {
  readonly name: RegExp;
  /** Whose it is; null where the question does not tell. */
  readonly owner: Entity | null;
}

/** Narrow ones first. */
const rates: readonly RegExp[] = [
  /\b(?:tariffs?|customs|dut(?:y|ies)|lev(?:y|ies))\b|關稅|关税|関税|thuế/iu,
  /\binterest\b|\b(?:benchmark|policy|key|lending|deposit|mortgage|borrowing) rates?\b|利率|金利|lãi suất/iu,
  /\binflation\b|\bconsumer prices\b|通脹|通胀|通膨|通貨膨脹|通货膨胀|インフレ|物価|lạm phát/iu,
  /\bunemployment\b|\bjobless\b|失業|失业|thất nghiệp/iu,
  /\b(?:tax(?:es)?|VAT)\b|[稅税]|thuế/iu,
];
/** Any rate, whose name was said before. */
const anyRate = /\brates?\b|\bit\b|[稅税利費费]率|thuế suất|mức/iu;
/** Begins by pointing to the sentence before. */
const pointsBack =
  /^["“]?(?:the|this|that|these|those|it|they|its|their)\b|^(?:該|该|此|這|这|其|同|この|その|これ)|[稅税利]率|^(?:mức|đây|nó)(?=\s)/iu;

const changed =
  /(?:\b(?:f[ae]ll(?:en|s|ing)?|ros?e|risen|rising|rises|gain(?:s|ed|ing)?|los(?:t|e|es|ing)|dropp?(?:s|ed|ing)?|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:es|ed|ing)|soar(?:s|ed|ing)?|slump(?:s|ed|ing)?|slid|plung(?:es|ed|ing)|plummet(?:s|ed|ing)?|tumbl(?:es|ed|ing)|grew|grow(?:s|n|ing)?|declin(?:es|ed|ing)|advanc(?:es|ed|ing)|up|down|shed|sank|increas(?:es|ed|ing)|decreas(?:es|ed|ing))(?: (?:by|as much as|about|around|nearly|almost|more than|over|another|up to|roughly|an? (?:further|additional)))*|(?:跌|漲|涨|升|降|增長|增长|成長|成长|增加|減少|减少|飆升|飙升)(?:了|約|约|近|超過|超过|逾|至少|高達|高达)*|(?:giảm|tăng|mất|hạ)(?: (?:khoảng|gần|hơn|tới|thêm|nhẹ))*)\s*$/iu;
const changedBehind = /^\s*(?:lower|higher)\b|^(?:ほど|以上)?(?:の?(?:下落|上昇|減|増|安|高|低下|下が|上が|伸び|急落|急騰))/u;
const shareBefore =
  /(?:佔|占|其中的?|涵蓋|涵盖|覆蓋|覆盖|持有|持股)[^，。,]{0,8}$|(?:その|うち)(?:約)?$|(?:chiếm|nắm|cho) (?:khoảng |gần |hơn )?$/u;
const shareBehind =
  /^\s*(?:or (?:so|more|less) )?of\b|^[ -](?:stake|share|holding|interest in|owned)\b|^(?:左右|以上|程度)?(?:的|の)?(?:股份|股權|股权|份額|份额|出口|進口|进口|產品|产品|商品|貿易|贸易|收入|營收|营收|產量|产量|市場|市场|株式|株|シェア|割合|輸入|輸出|製品)|^(?:程度|以上)?を(?:占め|対象)|^ (?:lượng|số|khối lượng|doanh thu|cổ phần|kim ngạch|trong số)(?!\p{L})/u;
/** "A tariff of 25% of the value" is no share. */
const isRateOf = /\b(?:tariffs?|dut(?:y|ies)|tax(?:es)?|lev(?:y|ies)|rates?) (?:of|at) (?:about |up to |between )?$/iu;
/** Words before the percentage in a clause that goes on about the rate of the clause before ("leaving it at 4.5 percent", 稅率為…). */
const FEW_WORDS = 4;

/** Null where the question asks for no rate by its name. */
export function askedRate(query: Query, asked: AskedFor): AskedRate | null {
  const name = asked === 'percent' ? rates.find((one) => one.test(query.text)) : undefined;
  return name === undefined ? null : { name, owner: rateOwner(query) };
}

/** Whether the sentence tells a percentage of the rate asked for. `sentenceBefore` may have named it. */
export function tellsRate({ name, owner }: AskedRate, candidate: Candidate, sentenceBefore: string, query: Query): boolean {
  const { text } = candidate;
  const clauses = clauseTexts(text);
  const isNamed = clauses.some((clause) => name.test(clause));
  if (!isNamed && !(name.test(sentenceBefore) && (pointsBack.test(text) || anyRate.test(text)))) return false;
  return clauses.some(
    (clause) =>
      ((name.test(clause) && zeroRate.test(clause)) ||
        readStatement(clause)
          .quantities.filter(({ kind }) => kind === 'percent')
          .some(({ start, end }) => isOfRate(name, clause, start, end))) &&
      (owner === null || !isRateOfOther(clause, { owner, query, candidate, sentenceBefore })),
  );
}

function isOfRate(name: RegExp, clause: string, start: number, end: number): boolean {
  const [before, behind] = [clause.slice(0, start), clause.slice(end)];
  const change = changed.exec(before);
  if (change !== null) return name.test(before.slice(0, change.index));
  if (changedBehind.test(behind)) return name.test(before);
  if (shareBefore.test(before) || (shareBehind.test(behind) && !isRateOf.test(before))) return false;
  if (name.test(clause)) return true;
  // Another rate has a percentage of its own.
  return contentWords(before).length <= FEW_WORDS && !rates.some((other) => other !== name && other.test(clause));
}
