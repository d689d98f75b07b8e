import { OUTLET, PERIOD } from './masked.js';
import type { Counted, ReadWanted, Wanted } from './wanted.js';

const outlets = `(?:[「『]?${OUTLET}[」』]?(?:(?:と|や|、|および|または)[「『]?${OUTLET}[」』]?){0,8})`;
const archive = '(?:この)?(?:アーカイブ|データベース|コーパス)(?:の中)?';
const facet = `(?:(?:${outlets}|${PERIOD}|${archive})(?:における|による|からの|から|以降|以前|までの|まで|には|では|が|は|に|で|の|、)*(?:(?:出した|書いた|掲載した|報じた|公開した|発表した))?)`;
const facets = `${facet}{0,4}`;
const noun = '(ニュース記事|記事|報道|ニュース|見出し|論評|解説|翻訳)';
const topic = '([^はがを、。？?！!：:；;誰何]{1,40}?)';
const onTopic = `(?:${topic}(?:について|に関して|に関する|をめぐる|を扱った|に触れた|に言及した)(?:書いた|書かれた|報じた|掲載した|の)?)`;
const howMany =
  '(?:全部で|合計で|合わせて)?(?:何件|何本|いくつ|何点)(?:ですか|でしょうか|あるか|ありますか|ある|あったか|ありましたか|掲載されましたか|あります)?';
const end = '[？?。.！!か]*$';
const form = (source: string): RegExp => new RegExp(`^${source}${end}`, 'u');

const counts = form(`${facets}${onTopic}?${facets}${noun}(?:は|が)?${facets}${howMany}`);
const lists = [
  form(
    `${facets}${onTopic}?${facets}${noun}(?:の一覧)?を?(?:すべて|全て|全部)?(?:挙げて|列挙して|一覧にして|一覧で|リストアップして|示して|見せて)(?:ください|下さい)?`,
  ),
  form(`${facet}{1,4}${onTopic}${facets}${noun}(?:は|(?:は|を)(?:何|どれ|教えて)(?:ですか|ください|下さい)?)`),
  form(`${facets}${onTopic}${facets}(?:どんな|どのような)${noun}があり(?:ます|ました)`),
  form(`${facets}${onTopic}?${facets}(見出し)(?:は|を)(?:何ですか|何|教えてください|教えて)`),
];
const superlativeWord = '(最新|最近|最後|最初|最古|(?:最も|もっとも|一番|いちばん)(?:新しい|古い))';
const superlatives = form(
  `${facets}${onTopic}?${facets}${superlativeWord}の?${onTopic}?${noun}(?:は(?:(?:何|なに|どれ|いつ)(?:ですか|でしょうか)?)?|を(?:教えて|見せて|示して|挙げて)(?:ください|下さい)?)?`,
);
const whichIs = form(`${facets}(?:どの${onTopic}?|${onTopic}?)${noun}が${superlativeWord}(?:ですか|でしょうか)?`);
const whens = form(
  `${outlets}(?:が|は)(?:最初に|初めて)${topic}(?:について|を)(?:報じた|書いた|取り上げた|報道した)のはいつ(?:ですか|でしょうか)?`,
);
const media = form(
  `${facets}${onTopic.replace('(?:書いた|書かれた|報じた|掲載した|の)?', '')}(?:報じた|書いた|報道した|取り上げた|記事を書いた|記事を出した)(?:のは(?:どの|どこの)(?:メディア|新聞|新聞社|媒体)|(?:メディア|新聞|新聞社|媒体)は(?:どこ|どれ|何社|いくつ))(?:ですか|でしょうか|ありますか)?`,
);
const medium = '(?:メディア|新聞社|新聞|媒体|報道機関|通信社)';
/** The archive's own outlets, whatever they wrote about. */
const mediaKept = [
  form(
    `(?:${archive}(?:には|では|に|で)?|ここ(?:には|に)?)?(?:どの|どんな|どのような|何社の|いくつの)${medium}が(?:あり|含まれてい|収録されてい|入ってい)(?:ます|ました)`,
  ),
  form(
    `(?:${archive}(?:には|では|に|で|の)?|ここ(?:には|に)?)?(?:ある|含まれる|収録されている)?(?:すべての|全ての|全部の)?${medium}は(?:何|どれ|どこ|何社|いくつ|何が|どんなものが)(?:ですか|でしょうか|ありますか|あるか)?`,
  ),
  form(
    `(?:${archive}(?:にある|の)?)?(?:すべての|全ての|全部の)?${medium}(?:の一覧|一覧)?を?(?:すべて|全て|全部)?(?:挙げて|列挙して|一覧にして|リストアップして|示して|見せて|教えて)(?:ください|下さい)?`,
  ),
  form(`(?:${archive}(?:にある|の)?)?${medium}の?一覧`),
];
const mediaFirst = form(
  `${facets}(?:どの|どんな|どこの)(?:メディア|新聞社|新聞|媒体|報道機関)が${facets}${topic}(?:について|を|に関して)(?:報じ|書き|報道し|取り上げ|伝え)(?:ました|ています|た|ている)`,
);

const firstly = '(?:最初に|初めて|はじめて|いち早く|真っ先に|一番早く|最も早く)';
const onIt = '(?:について|を|に関して)';
const told = '(?:報じた|書いた|報道した|取り上げた|伝えた)';
const where = `(?:(?:どの|どこの)${medium}|どこ|誰|だれ)(?:ですか|でしょうか)?`;
/** Which outlet was the first: its report is. */
const firstMedia = [
  form(`${topic}${onIt}${firstly}${told}(?:の|${medium})は${where}`),
  form(`${firstly}${topic}${onIt}${told}(?:の|${medium})は${where}`),
  form(
    `(?:どの|どこの)${medium}が(?:${firstly}${topic}${onIt}|${topic}${onIt}${firstly})(?:報じ|書き|報道し|取り上げ|伝え)(?:ました|た)`,
  ),
];

/** Grammar of Japanese: the whole question has to be one of these forms. */
export const inJapanese: ReadWanted = (spaced) => {
  const text = spaced.replace(/(?<![A-Za-z0-9]) | (?![A-Za-z0-9])/g, '');
  for (const one of firstMedia) {
    const first = one
      .exec(text)
      ?.slice(1)
      .find((part) => part !== undefined);
    if (first !== undefined) return { shape: 'first', counted: 'reports', topic: first, orSentences: true };
  }
  const outlet = media.exec(text)?.[1] ?? mediaFirst.exec(text)?.[1];
  if (outlet !== undefined) return { shape: 'outlets', counted: 'reports', topic: outlet };
  if (mediaKept.some((one) => one.test(text))) return { shape: 'outlets', counted: 'reports', topic: null };
  const when = whens.exec(text)?.[1];
  if (when !== undefined) return { shape: 'first', counted: 'reports', topic: when };
  const counted = counts.exec(text);
  if (counted !== null) return wanted('count', counted[2], counted[1]);
  for (const one of lists) {
    const found = one.exec(text);
    if (found !== null) return wanted('list', found[2], found[1]);
  }
  const single = superlatives.exec(text);
  if (single !== null) return superlative(single[2], single[4], single[1] ?? single[3]);
  const which = whichIs.exec(text);
  return which === null ? null : superlative(which[4], which[3], which[1] ?? which[2]);
};

const superlative = (word = '', noun = '', topic: string | null = null): Wanted =>
  wanted(/初|古/u.test(word) ? 'first' : 'latest', noun, topic);

const wanted = (shape: Wanted['shape'], noun = '', topic: string | null = null): Wanted => ({
  shape,
  counted: countedBy(noun),
  topic,
});

function countedBy(noun: string): Counted {
  if (noun === '翻訳') return 'translations';
  if (/論評|解説/u.test(noun)) return 'remarks';
  return /記事/u.test(noun) ? 'articles' : 'reports';
}
